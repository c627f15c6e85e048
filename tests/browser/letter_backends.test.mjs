// The sign-up form against the documented answers of the backends that are not run here, and how it looks and behaves with
// any of them.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, root, seen } from "./harness.mjs";
import { backend, done, field, form, open, state, subscribe } from "./letter.mjs";
import { visit } from "./story.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");
const SCREENSHOTS = join(root, "target/screenshots");
/** Where a Ghost would be; it is not asked. */
const GHOST = "https://letters.example";

test("two clicks send once; another address can be given afterwards", async (t) => {
  let answer;
  const server = await backend(t, () => new Promise((resolve) => (answer = () => resolve({ status: 200 }))));
  const page = await open(t, `letter="form" letter-url="${server.url}/letter"`, { servers: [server.url] });
  await field(page).fill("twice@harbour.example");
  const arrived = page.waitForRequest(`${server.url}/letter`);
  await subscribe(page).dblclick();
  await arrived;
  await page.keyboard.press("Enter");
  await state(page, "sending");
  answer();
  await done(page).getByText("We have noted twice@harbour.example").waitFor();
  assert.equal(server.asked.length, 1);
  assert.equal(server.asked[0].body, "email=twice%40harbour.example");
  await page.getByRole("button", { name: "Use another address" }).click();
  assert.equal(await field(page).inputValue(), "twice@harbour.example");
  assert.equal(await field(page).evaluate((field) => field.getRootNode().activeElement === field), true);
});

test("what is typed outlives the part being shown anew", async (t) => {
  const page = await open(t, `letter="ghost" letter-url="${GHOST}"`);
  await field(page).pressSequentially("kept@harb");
  await page.evaluate(() => window.afterword.refresh());
  assert.equal(await field(page).inputValue(), "kept@harb");
});

test("a form that is moved within the page still hears what became of the address", async (t) => {
  let answer;
  const answered = new Promise((resolve) => (answer = resolve));
  const server = await backend(t, async () => (await answered, { status: 200 }));
  const page = await open(t, `letter="form" letter-url="${server.url}/letter"`, { servers: [server.url] });
  await field(page).fill("moved@harbour.example");
  const arrived = page.waitForRequest(`${server.url}/letter`);
  await subscribe(page).click();
  await arrived;
  const move = () =>
    page.evaluate(() => {
      const element = document.querySelector("afterword-letter");
      const ready = new Promise((ready) => element.addEventListener("afterword:ready", ready, { once: true }));
      document.querySelector("article").append(element);
      return ready.then(() => {});
    });
  await move();
  await state(page, "sending");
  answer();
  await done(page).getByText("We have noted moved@harbour.example").waitFor();
  await move();
  assert.equal(await done(page).isVisible(), true);
  assert.equal(await form(page).isVisible(), false);
  assert.equal(server.asked.length, 1);
});

test("the documented answers of a plain form and of listmonk", async (t) => {
  const json = (body, status = 200) => ({ status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const mailed = "We have sent a mail with a link";
  const cases = [
    ["form", { status: 204 }, "We have noted a@b.example"],
    ["form", json({ state: "pending" }), mailed],
    ["form", json({ state: "subscribed" }), "a@b.example is subscribed."],
    ["form", { status: 409 }, "is subscribed already"],
    ["form", json({ state: "already" }), "is subscribed already"],
    ["form", { status: 422 }, "is not taken as"],
    ["form", { status: 503 }, "That did not work"],
    // POST /api/public/subscription, as docs/letter-listmonk.md cites it.
    ["listmonk", json({ data: { has_optin: true } }), mailed],
    ["listmonk", json({ data: { has_optin: false } }), "a@b.example is subscribed."],
    ["listmonk", json({ data: true }), "We have noted a@b.example"],
    ["listmonk", json({ message: "Invalid email." }, 400), "is not taken as"],
    ["listmonk", json({ message: "This feature is disabled." }, 400), "That did not work"],
  ];
  let answer;
  const server = await backend(t, () => answer);
  for (const [letter, given, expected] of cases) {
    answer = given;
    server.asked.length = 0;
    const page = await open(t, `letter="${letter}" letter-url="${server.url}" letter-list="1-2, 3-4"`, { servers: [server.url] });
    await field(page).fill("a@b.example");
    await subscribe(page).click();
    await page.locator("afterword-letter").getByText(expected).first().waitFor();
    const [{ method, path, body, headers }] = server.asked;
    assert.equal(method, "POST");
    assert.equal(headers.cookie, undefined);
    if (letter === "listmonk") {
      assert.equal(path, "/api/public/subscription");
      assert.deepEqual(JSON.parse(body), { email: "a@b.example", list_uuids: ["1-2", "3-4"] });
    }
    // What could not be sent from here can be sent as a form, which opens at the backend.
    const instead = page.getByRole("button", { name: "Try it at" });
    assert.equal(await instead.count(), expected === "That did not work" ? 1 : 0, expected);
    if (letter === "listmonk" && (await instead.count())) {
      const opened = page.context().waitForEvent("page");
      await instead.click();
      await (await opened).waitForLoadState();
      const form = server.asked.at(-1);
      assert.equal(form.path, "/subscription/form");
      assert.equal(form.body, "email=a%40b.example&nonce=&l=1-2&l=3-4");
      await state(page, "opened");
      assert.equal(await instead.evaluate((button) => button.getRootNode().activeElement === button), true, "the focus stays");
    }
    await page.context().close();
  }
});

test("who reads on while an address is sent is not called back when it is refused", async (t) => {
  let answer;
  const answered = new Promise((resolve) => (answer = resolve));
  const server = await backend(t, async () => (await answered, { status: 422 }));
  const page = await open(t, `letter="form" letter-url="${server.url}/letter"`, { servers: [server.url] });
  await field(page).fill("a@b.example");
  const arrived = page.waitForRequest(`${server.url}/letter`);
  await subscribe(page).click();
  await arrived;
  await page.evaluate(() => {
    document.querySelector("h1").tabIndex = -1;
    document.querySelector("h1").focus();
  });
  answer();
  await page.getByRole("alert").getByText("“a@b.example” is not taken").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
});

test("where no answer may be read, the backend's own page opens, and that is said", async (t) => {
  const sent = [];
  const cases = [
    ['letter="buttondown" letter-list="harbour"', "buttondown.com", "/api/emails/embed-subscribe/harbour", "email=a%40b.example&embed=1"],
    [
      'letter="mailchimp" letter-url="https://harbour.us7.list-manage.com/subscribe/post?u=12ab&amp;id=34cd"',
      "harbour.us7.list-manage.com", "/subscribe/post?u=12ab&id=34cd", "EMAIL=a%40b.example&b_12ab_34cd=",
    ],
  ];
  for (const [attributes, host, path, body] of cases) {
    const page = await open(t, attributes);
    page.context().on("request", (request) => request.method() === "POST" && sent.push(request));
    await page.getByText(`Opens ${host} in a new tab`).waitFor();
    await field(page).fill("wrong");
    await subscribe(page).click();
    await page.getByRole("alert").getByText("“wrong” is not taken").waitFor();
    assert.deepEqual(page.outside, []);
    await field(page).fill("a@b.example");
    const opened = page.context().waitForEvent("page");
    await subscribe(page).click();
    await (await opened).waitForLoadState();
    const request = sent.at(-1);
    assert.equal(request.url(), `https://${host}${path}`);
    assert.equal(request.postData(), body);
    await page.getByRole("status").getByText(`${host} has opened in a new tab`).waitFor();
    assert.equal(await field(page).inputValue(), "a@b.example");
    assert.deepEqual(page.outside, [request.url()], "nothing else was asked");
  }
});

test("what a program writes into the trap is not sent; people neither see, reach nor hear it", async (t) => {
  const server = await backend(t, () => ({ status: 200 }));
  const page = await open(t, `letter="form" letter-url="${server.url}"`, { servers: [server.url] });
  const trap = page.locator("afterword-letter [part=trap]");
  assert.equal(await trap.evaluate((trap) => trap.inert && trap.ariaHidden), "true");
  const { width, height } = await trap.boundingBox();
  assert.ok(width <= 1 && height <= 1);
  await field(page).focus();
  for (const expected of ["continue", "elsewhere"]) {
    await page.keyboard.press("Tab");
    const part = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part") ?? "elsewhere");
    assert.equal(part, expected);
  }
  await trap.locator("input").evaluate((input) => (input.value = "https://spam.example"));
  await field(page).fill("bot@harbour.example");
  await subscribe(page).click();
  await page.getByRole("alert").getByText("That did not work").waitFor();
  assert.deepEqual(server.asked, []);
  await subscribe(page).click();
  await done(page).getByText("bot@harbour.example").waitFor();
});

test("without JavaScript it is a form that the browser posts, and Ghost's own page where Ghost takes none", async (t) => {
  const server = await backend(t, () => ({ headers: { "content-type": "text/html" }, body: "<h1>Thank you</h1>" }));
  const options = { servers: [server.url], build: ["--prerender"], browser: { javaScriptEnabled: false } };
  const page = await open(t, `letter="listmonk" letter-url="${server.url}" letter-list="1-2"`, options);
  await field(page).fill("plain@harbour.example");
  const opened = page.context().waitForEvent("page");
  await subscribe(page).click();
  await (await opened).getByText("Thank you").waitFor();
  assert.deepEqual(
    server.asked.map(({ method, path, body }) => [method, path, body]),
    [["POST", "/subscription/form", "email=plain%40harbour.example&nonce=&l=1-2"]],
  );
  assert.equal(await page.locator("afterword-letter [part=trap]").evaluate((trap) => trap.getBoundingClientRect().width), 1);

  const other = await open(t, `letter="ghost" letter-url="${GHOST}"`, options);
  const link = other.getByRole("link", { name: "Subscribe" });
  assert.equal(await link.getAttribute("href"), `${GHOST}/#/portal/signup`);
});

test("the script takes over what was rendered ahead, with what was typed before it came", async (t) => {
  const server = await backend(t, () => ({ status: 200 }));
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const page = await visit(t, `<afterword-letter letter="form" letter-url="${server.url}"></afterword-letter>`, {
    waits: false,
    build: ["--prerender"],
    server: { answer: async (path) => path.endsWith("parts.wasm") && (await held, null) },
  });
  await page.context().route((url) => url.origin === server.url, (route) => route.continue());
  await field(page).fill("early@harbour.example");
  // As password managers do: the form is then made anew.
  await form(page).evaluate((form) => (form.dataset.mark = ""));
  release();
  await seen(page, "ready", { part: "letter" });
  assert.equal(await field(page).inputValue(), "early@harbour.example");
  await subscribe(page).click();
  await done(page).getByText("early@harbour.example").waitFor();
  assert.equal(server.asked.length, 1);
});

test("wrong options are told of, and nothing is shown", async (t) => {
  for (const [attributes, expected] of [
    ['letter="ghots"', /listmonk, buttondown, mailchimp, ghost or form/],
    ['letter="ghost"', /option letter-url: an address that begins with https/],
    ['letter="listmonk" letter-url="https://e.example"', /option letter-list: the UUID of a list/],
    ["", /option letter: name who takes/],
  ]) {
    const page = await open(t, attributes);
    await seen(page, "console", { ours: true });
    assert.match(page.messages.join("\n"), expected);
    assert.equal(await page.locator("afterword-letter").isHidden(), true);
  }
});

test("axe-core finds nothing in any state, on any ground; it fits 320 px and runs from right to left", async (t) => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const server = await backend(t, ({ body }) => ({ status: body.includes("fail") ? 500 : 200 }));
  const looks = [
    ["light", {}, 'lang="en"'],
    ["dark-320", { colorScheme: "dark", viewport: { width: 320, height: 640 } }, 'lang="en"'],
    ["rtl", {}, 'lang="ar" dir="rtl"'],
    ["forced", { forcedColors: "active" }, 'lang="de"'],
  ];
  for (const [name, browser, attributes] of looks) {
    const letter = `letter="form" letter-url="${server.url}" letter-privacy="/privacy/"`;
    const page = await open(t, letter, {
      servers: [server.url],
      page: { head: '<meta name="color-scheme" content="light dark">', attributes },
      browser,
    });
    await page.addScriptTag({ path: axe });
    const check = async (what) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run("afterword-letter", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), [], `${name} ${what}`);
      const { left, right } = await page.locator("afterword-letter").evaluate((it) => it.getBoundingClientRect().toJSON());
      assert.ok(left >= 0 && right <= (browser.viewport?.width ?? 1280), name);
      await page.locator("afterword-letter").screenshot({ path: join(SCREENSHOTS, `letter-${name}-${what}.png`) });
    };
    const input = page.locator("afterword-letter [part=field]");
    await check("idle");
    await input.fill("anna@");
    await page.keyboard.press("Enter");
    await state(page, "wrong");
    await check("wrong");
    await input.fill("fail@harbour.example");
    await page.keyboard.press("Enter");
    await state(page, "failed");
    await check("failed");
    await input.fill("anna@harbour.example");
    await page.keyboard.press("Enter");
    await state(page, "taken");
    await check("done");
  }
});
