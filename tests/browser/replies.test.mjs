// Replies in a page, in front of a real Isso.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { start } from "../servers/isso.mjs";
import { close, folder, root, seen } from "./harness.mjs";
import { field, focus, newsroom, part, send, threads, type } from "./replies.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");

/** A site in front of an Isso with those options. */
async function isso(t, options = {}, given = {}) {
  const at = await folder(t);
  return newsroom(t, "isso", (origin) => start({ folder: at, origin, options }), given);
}

/** Writes a reply past the widget, as any program can. */
async function write({ server, origin }, { uri = "/copper/", ...draft }) {
  const response = await fetch(`${server.url}/new?uri=${uri}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ title: "Counting copper", ...draft }),
  });
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

const note = (page, text) => part(page, "note").getByText(text, { exact: true }).waitFor();
const status = (page, text) =>
  page.locator("afterword-replies [role=status]", { hasText: text }).waitFor({ state: "attached" });

test("replies are read: threads, names, times, and their number", async (t) => {
  const site = await isso(t);
  const first = await write(site, { author: "Ann O'Neil & <sons>", website: "ann.example", text: "First.\n\nIn *two* parts." });
  await write(site, { author: "Bo", text: "To Ann", parent: first.id });
  await write(site, { text: "Nobody" });
  const page = await site.visit();
  await part(page, "heading").getByText("3 replies").waitFor();
  assert.deepEqual(await threads(page), [
    "Ann O'Neil & <sons>: First.\n\nIn two parts.", "  Bo: To Ann", "Anonymous: Nobody",
  ]);
  assert.equal(await part(page, "author").first().getAttribute("href"), "http://ann.example");
  assert.equal(await part(page, "author").first().getAttribute("rel"), "nofollow ugc noopener");
  const time = part(page, "time").first();
  assert.equal(await time.textContent(), "this minute");
  assert.ok(Date.now() - Date.parse(await time.getAttribute("datetime")) < 60_000);
  assert.equal(await page.locator("afterword-replies em").textContent(), "two");
  assert.deepEqual(page.messages, []);
});

test("a page without replies says so, and the first one is written with the keyboard alone", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  assert.equal(await part(page, "heading").textContent(), "Replies");
  await field(page, "name").focus();
  await page.keyboard.type("Ann");
  await page.keyboard.press("Tab");
  await page.keyboard.type("ann@harbour.example");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("All by keys");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: All by keys"]);
  assert.equal(await focus(page), "reply");
  const { pending, url, id } = await seen(page, "reply");
  assert.deepEqual([pending, url, id], [false, "https://harbour.example/copper/", "1"]);
  assert.equal(await field(page, "text").inputValue(), "");
  // The name stays for the next one; nothing is kept.
  assert.equal(await field(page, "name").inputValue(), "Ann");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.includes("draft"))), []);
  await page.reload();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  assert.deepEqual(await threads(page), ["Ann: All by keys"]);
});

test("a reply is answered where it stands, and the form goes back", async (t) => {
  const site = await isso(t, { guard: { enabled: false } });
  await write(site, { author: "Ann", text: "Question" });
  await write(site, { author: "Bo", text: "Other" });
  const page = await site.visit();
  const answer = part(page, "answer").first();
  await answer.click();
  assert.equal(await part(page, "question").textContent(), "Reply to Ann");
  assert.equal(await page.locator("afterword-replies [part=item] > form").count(), 1);
  assert.equal(await focus(page), "text");
  await part(page, "cancel").click();
  assert.equal(await page.locator("afterword-replies [part=place] > form").count(), 1);
  assert.equal(await part(page, "question").textContent(), "Write a reply");
  assert.equal(await focus(page), "answer");
  await answer.press("Enter");
  await type(page, { name: "Cy", text: "Answer" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: Question", "  Cy: Answer", "Bo: Other"]);
  assert.equal(await page.locator("afterword-replies [part=place] > form").count(), 1);
});

test("what awaits moderation is shown to who wrote it, also when the page is read again", async (t) => {
  const site = await isso(t, { moderation: { enabled: true } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", text: "Is this *on*?" });
  await send(page);
  await status(page, "Your reply was sent and awaits moderation");
  const waiting = ["Ann: Is this on? (pending)"];
  assert.deepEqual(await threads(page), waiting);
  assert.equal(await part(page, "answer").count(), 0);
  assert.equal((await seen(page, "reply")).pending, true);
  await page.reload();
  await part(page, "pending").waitFor();
  assert.deepEqual(await threads(page), waiting);
  // Others do not see it.
  const other = await site.visit();
  await note(other, "No replies yet");
});

test("fields are checked before anything is sent", async (t) => {
  const site = await isso(t, { guard: { enabled: true, "require-author": true, "require-email": true } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await part(page, "required").nth(1).getByText("required").waitFor();
  await type(page, { address: "nobody", website: "x", text: "no" });
  await send(page);
  const alert = page.locator("afterword-replies [role=alert]");
  assert.equal(
    await alert.textContent(),
    "Name: Please fill this in. E-mail address: Write it like name@example.org. Website: Write it like https://example.org. " +
      "Your reply: Please write a little more",
  );
  assert.equal(await focus(page), "name");
  for (const name of ["name", "address", "website", "text"]) {
    const input = field(page, name);
    assert.equal(await input.getAttribute("aria-invalid"), "true", name);
    const fault = page.locator(`afterword-replies #${name}-fault`);
    assert.ok((await fault.textContent()).length > 5, name);
    assert.ok((await input.getAttribute("aria-describedby")).split(" ").includes(`${name}-fault`), name);
  }
  await field(page, "name").fill("Ann");
  assert.equal(await field(page, "name").getAttribute("aria-invalid"), "false");
  await type(page, { address: "ann@harbour.example", website: "harbour.example", text: "Now it is right" });
  await send(page);
  await status(page, "Your reply is published");
  assert.equal(await alert.textContent(), "");
  assert.equal(await part(page, "author").getAttribute("href"), "https://harbour.example");
});

test("who is too quick is told so in words, and keeps the text", async (t) => {
  const site = await isso(t, { guard: { enabled: true, ratelimit: 1 } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "The first" });
  await send(page);
  await status(page, "Your reply is published");
  await type(page, { text: "The second" });
  await send(page);
  const alert = page.locator("afterword-replies [role=alert]");
  await alert.getByText("too many in a short time").waitFor();
  assert.equal(await field(page, "text").inputValue(), "The second");
  // Words that only the server has are shown as they are.
  await part(page, "answer").click();
  await send(page);
});

test("a double click sends once", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "Only once" });
  await part(page, "send").dblclick();
  await status(page, "Your reply is published");
  const { total_replies } = await (await fetch(`${site.server.url}/?uri=/copper/`)).json();
  assert.equal(total_replies, 1);
});

test("nothing is lost by a failed send or a closed tab", async (t) => {
  const site = await isso(t);
  const first = await write(site, { author: "Ann", text: "Question" });
  const page = await site.visit();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  await part(page, "answer").click();
  await type(page, { name: "Bo", text: "A long answer\nof two lines" });
  await site.server.stop();
  await send(page);
  const alert = page.locator("afterword-replies [role=alert]");
  await alert.getByText("Your reply was not sent: the server does not answer. Your text is kept on this device.").waitFor();
  assert.equal(await part(page, "send").textContent(), "Send");
  assert.equal(await part(page, "send").getAttribute("aria-disabled"), "false");
  const context = page.context();
  await page.close();

  const again = await context.newPage();
  await again.goto(`${site.origin}/copper/`);
  await note(again, "The replies cannot be reached now");
  assert.equal(await field(again, "text").inputValue(), "A long answer\nof two lines");
  await site.server.restart();
  await part(again, "retry").click();
  await part(again, "heading").getByText("1 reply", { exact: true }).waitFor();
  // The form is where it was.
  assert.equal(await part(again, "question").textContent(), "Reply to Ann");
  await send(again);
  await status(again, "Your reply is published");
  assert.deepEqual(await threads(again), ["Ann: Question", "  Bo: A long answer\nof two lines"]);
  assert.ok(first.id);
});

test("everything works where storage is blocked", async (t) => {
  const site = await isso(t);
  const page = await site.visit({}, () => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  });
  await note(page, "No replies yet");
  await type(page, { text: "Without storage" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(page.messages, []);
});

test("hostile replies are harmless text", async (t) => {
  const site = await isso(t, {}, { page: { head: '<script>window.hit = 0</script>' } });
  const hostile = [
    "<script>hit++</script><img src=x onerror=hit++>", "[x](javascript:hit++)", "<a href='javascript:hit++'>y</a>",
    "![z](https://evil.example/z.png)", "<style>body{display:none}</style>", "`</code><svg onload=hit++>`",
  ];
  for (const text of hostile) await write(site, { text, author: "<img src=x onerror=hit++>" });
  const page = await site.visit();
  await part(page, "heading").getByText(`${hostile.length} replies`).waitFor();
  const found = await page.locator("afterword-replies").evaluate(({ shadowRoot }) => ({
    names: [...new Set([...shadowRoot.querySelectorAll("[part=body] *")].map((it) => it.localName))].sort(),
    links: [...shadowRoot.querySelectorAll("[part=body] a")].map((it) => it.href),
  }));
  assert.ok(found.names.every((name) => ["p", "code", "a", "br", "em"].includes(name)), found.names.join());
  assert.deepEqual(found.links.filter((href) => !/^https?:/.test(href)), []);
  assert.equal(await page.evaluate(() => window.hit), 0);
  assert.equal(await part(page, "author").first().textContent(), "<img src=x onerror=hit++>");
});

test("replies are fetched when the reader comes near, and by themselves nothing of the reader goes along", async (t) => {
  const site = await isso(t, {}, { page: { head: "<style>article { min-height: 400vh }</style>" } });
  const page = await site.visit();
  const asked = [];
  page.on("request", (request) => request.url().startsWith(site.server.url) && asked.push(request));
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  assert.deepEqual(asked.map((it) => it.url()), []);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await note(page, "No replies yet");
  assert.equal(asked[0].url(), `${site.server.url}/?uri=%2Fcopper%2F`);
  assert.equal((await asked[0].allHeaders()).cookie, undefined);
});

test("a server that says nothing is given up, and asked again by hand", async (t) => {
  let silent = true;
  const site = await isso(t);
  const page = await site.visit({}, () => {
    // Fifteen seconds are long for a test.
    const timeout = AbortSignal.timeout;
    AbortSignal.timeout = (time) => timeout.call(AbortSignal, time / 30);
  });
  await note(page, "No replies yet");
  await page.route(`${site.server.url}/**`, (route) => (silent ? undefined : route.fallback()));
  await page.reload();
  await note(page, "The replies cannot be reached now");
  assert.match((await seen(page, "error", { part: "replies" })).message, /no answer within 15 s/);
  silent = false;
  await part(page, "retry").click();
  await note(page, "No replies yet");
  assert.equal(await focus(page), "heading");
});

test("an element without a server tells what is missing", async (t) => {
  const site = await newsroom(t, "isso", async () => ({ url: "" })).catch((error) => error);
  const page = await site.visit();
  assert.match((await seen(page, "error", { part: "replies" })).message, /replies-url is missing/);
  assert.equal(await page.locator("afterword-replies").isVisible(), false);
});

test("axe-core finds nothing, and pictures are taken in each look", async (t) => {
  const site = await isso(t);
  const first = await write(site, {
    author: "Ann O'Neil", website: "ann.example",
    text: "The count of the **second** quay is missing.\n\n> signed, & put away\n\nSee `sheet 7`, or:\n\n1. ask at six\n2. ask at nine",
  });
  await write(site, { author: "مريم", text: "شكرا على المقال", parent: first.id });
  await write(site, { author: "A very long name that somebody has given to the harbour office in one word: Hafenkapitänsanwärterin", text: "Short. https://harbour.example/a/very/long/address/that/does/not/fit/in/320/pixels/whatever/happens" });
  await write(site, { text: "```\ncode(that, is, wider, than, a, small, screen, whatever, happens, to, it)\n```" });
  const pictures = join(root, "target/screenshots");
  await mkdir(pictures, { recursive: true });
  const looks = {
    light: { viewport: { width: 900, height: 900 } },
    dark: { viewport: { width: 900, height: 900 }, colorScheme: "dark" },
    small: { viewport: { width: 320, height: 640 } },
    forced: { viewport: { width: 600, height: 900 }, forcedColors: "active" },
    rtl: { viewport: { width: 700, height: 900 } },
  };
  for (const [name, browser] of Object.entries(looks)) {
    const page = await site.visit(browser, name === "rtl" ? () => addEventListener("DOMContentLoaded", () => (document.documentElement.dir = "rtl")) : undefined);
    await part(page, "heading").getByText("4 replies").waitFor();
    await page.addScriptTag({ path: axe });
    const check = async (what) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run("afterword-replies", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" "))}`), [], `${name}, ${what}`);
    };
    await check("threads");
    await page.screenshot({ path: join(pictures, `replies-${name}.png`), fullPage: true });
    await part(page, "answer").first().click();
    await type(page, { address: "nobody", text: "x" });
    await send(page);
    await check("faults");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name}: ${wide} px too wide`);
    await page.screenshot({ path: join(pictures, `replies-${name}-form.png`), fullPage: true });
    await page.evaluate(() => localStorage.clear());
  }
});
