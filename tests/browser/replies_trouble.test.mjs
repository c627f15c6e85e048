// Replies in a page, in front of a real Isso: when something goes wrong, who wishes ill, and how it looks.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, root, seen } from "./harness.mjs";
import { alert, field, focus, isso, newsroom, note, part, send, status, threads, type, write } from "./replies.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");

test("nothing is lost by a failed send or a closed tab", async (t) => {
  const site = await isso(t);
  const first = await write(site, { author: "Ann", text: "Question" });
  const page = await site.visit();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  await part(page, "answer").click();
  await type(page, { name: "Bo", text: "A long answer\nof two lines" });
  await site.server.stop();
  await send(page);
  await alert(page, "Your reply was not sent: the server does not answer. Your text is kept on this device.");
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

test("an element that is moved keeps what is typed, and sends once", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "Only once" });
  await page.evaluate(() => {
    const element = document.querySelector("afterword-replies");
    element.addEventListener("afterword:ready", () => (element.id = "moved"));
    document.querySelector("main").prepend(element);
  });
  await page.locator("#moved").waitFor();
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Anonymous: Only once"]);
  assert.equal(sent.length, 1);
});

test("everything works where storage is blocked", async (t) => {
  const site = await isso(t);
  const page = await site.visit({}, () => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  });
  await note(page, "No replies yet");
  await type(page, { text: "Without storage" });
  // A page that is read anew shows the form anew.
  await page.evaluate(() => window.afterword.refresh());
  await note(page, "No replies yet");
  assert.equal(await field(page, "text").inputValue(), "Without storage");
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(page.messages, []);
});

test("where storage is full nothing is said to be kept", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await page.evaluate(() => {
    for (let length = 1 << 23; length; length >>= 1) {
      try {
        localStorage.full = (localStorage.full ?? "") + "x".repeat(length);
      } catch {
        // Less, then.
      }
    }
  });
  await type(page, { text: "No room" });
  await page.route(`${site.server.url}/**`, (route) => route.abort());
  await send(page);
  await alert(page, "Your reply was not sent: the server does not answer.");
  assert.doesNotMatch(await part(page, "alert").textContent(), /kept/);
  await page.evaluate(() => delete localStorage.full);
  await send(page);
  await alert(page, "Your text is kept on this device.");
});

test("what is typed in one tab outlives what is sent in another", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "Of the first tab" });
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/copper/`);
  await note(other, "No replies yet");
  await type(other, { text: "Of the second tab" });
  await send(page);
  await status(page, "Your reply is published");
  await other.reload();
  await part(other, "answer").waitFor();
  assert.equal(await field(other, "text").inputValue(), "Of the second tab");
  await send(other);
  await status(other, "Your reply is published");
  await other.reload();
  await part(other, "answer").first().waitFor();
  assert.equal(await field(other, "text").inputValue(), "");
});

test("a draft is kept on the device while it is typed, and goes with the last of its words", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith("afterword-")));
  await note(page, "No replies yet");
  assert.deepEqual(await keys(), []);
  await field(page, "text").pressSequentially("Half a sent");
  await page.evaluate(() => {
    localStorage["afterword-waiting of another page"] = "[]";
    window.afterword.forget();
  });
  assert.deepEqual(await keys(), [`afterword-draft ${site.server.url}  /copper/`]);
  await field(page, "text").fill("");
  assert.deepEqual(await keys(), []);
});

test("who has sent a reply leaves no name on the device", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", address: "ann@harbour.example", text: "The first" });
  await send(page);
  await status(page, "Your reply is published");
  await part(page, "answer").click();
  await part(page, "cancel").click();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith("afterword-"))), []);
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

/** Lets what the server answers at addresses that begin so wait until the function that it gives is called. */
async function hold(page, address) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.context().route((url) => url.href.startsWith(address), async (route) => {
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  return release;
}

test("a reply that is sent before the others have come stands among them", async (t) => {
  const site = await isso(t);
  await write(site, { author: "Ann", text: "The first" });
  const page = await site.visit();
  await part(page, "answer").waitFor();
  const release = await hold(page, `${site.server.url}/?uri=`);
  await page.reload();
  await note(page, "Loading replies…");
  await type(page, { text: "In a hurry" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Anonymous: In a hurry"]);
  // That there is one is not said: there may be more.
  assert.equal(await part(page, "heading").textContent(), "Replies");
  release();
  await part(page, "heading").getByText("2 replies").waitFor();
  assert.deepEqual(await threads(page), ["Ann: The first", "Anonymous: In a hurry"]);
});

test("a reply that is sent when the others cannot be reached leaves the way to them", async (t) => {
  const site = await isso(t);
  await write(site, { author: "Ann", text: "The first" });
  const page = await site.visit();
  let isDown = true;
  await page.route(`${site.server.url}/?uri=**`, (route) => (isDown ? route.abort() : route.fallback()));
  await page.reload();
  await note(page, "The replies cannot be reached now");
  await type(page, { text: "All the same" });
  await send(page);
  await status(page, "Your reply is published");
  await note(page, "The replies cannot be reached now");
  isDown = false;
  await part(page, "retry").click();
  await status(page, "2 replies");
  assert.deepEqual(await threads(page), ["Ann: The first", "Anonymous: All the same"]);
});

test("an answer that was begun goes on while the replies come", async (t) => {
  const site = await isso(t);
  await write(site, { author: "Ann", text: "A question" });
  const page = await site.visit();
  await part(page, "answer").click();
  await type(page, { text: "Half" });
  const release = await hold(page, `${site.server.url}/?uri=`);
  await page.reload();
  await note(page, "Loading replies…");
  await field(page, "text").press("End");
  await page.keyboard.type(" of");
  release();
  await part(page, "question").getByText("Reply to Ann").waitFor();
  await page.keyboard.type(" it");
  assert.equal(await field(page, "text").inputValue(), "Half of it");
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: A question", "  Anonymous: Half of it"]);
});

test("who reads on while a reply is sent is not called back", async (t) => {
  const site = await isso(t, {}, { page: { head: "<style>article { min-height: 200vh }</style>" } });
  const page = await site.visit();
  await part(page, "form").scrollIntoViewIfNeeded();
  await note(page, "No replies yet");
  const release = await hold(page, `${site.server.url}/new`);
  await type(page, { text: "Sent slowly" });
  await send(page);
  await page.evaluate(() => {
    document.querySelector("h1").tabIndex = -1;
    document.querySelector("h1").focus();
  });
  release();
  await status(page, "Your reply is published");
  await seen(page, "reply");
  assert.equal(await focus(page), "h1");
});

test("a page that names its language wrongly shows its replies in English", async (t) => {
  const site = await isso(t, {}, { page: { attributes: 'lang="en_US"' } });
  await write(site, { text: "The only one" });
  const page = await site.visit();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  assert.deepEqual(page.messages, []);
});

test("what is typed is no shortcut of the page", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await page.evaluate(() => {
    window.heard = [];
    // As search fields of themes do.
    addEventListener("keydown", (event) => {
      if (["INPUT", "TEXTAREA"].includes(event.target.tagName)) return;
      window.heard.push(event.key);
      if (event.key === "/") event.preventDefault();
    });
  });
  await field(page, "text").focus();
  await page.keyboard.type("Wheat and/or copper");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  assert.equal(await field(page, "text").inputValue(), "Wheat and/or copper");
  assert.deepEqual(await page.evaluate(() => window.heard), ["Escape", "Control", "k"]);
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

test("the strictest policy is kept", async (t) => {
  const site = await isso(t, {}, {
    policy: ({ url }) =>
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${url}; img-src 'self'; ` +
      "style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  await write(site, { text: "A *first* one" });
  const page = await site.visit();
  await part(page, "answer").click();
  await type(page, { text: "A second" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(page.messages, []);
});

test("a site without a server says so, and keeps the text", async (t) => {
  const page = await (await newsroom(t, "isso", async () => ({ url: "/replies" }))).visit();
  await note(page, "The replies cannot be reached now");
  await type(page, { text: "Into the void" });
  await send(page);
  await alert(page, "Your reply was not sent: the server does not answer. Your text is kept on this device.");
  await page.reload();
  await note(page, "The replies cannot be reached now");
  assert.equal(await field(page, "text").inputValue(), "Into the void");
  assert.match((await seen(page, "error", { part: "replies" })).message, /\/replies: the server answers 404/);
});

test("an element without a server tells what is missing", async (t) => {
  const site = await newsroom(t, "isso", async () => ({ url: "" })).catch((error) => error);
  const page = await site.visit();
  assert.match((await seen(page, "error", { part: "replies" })).message, /replies-url is missing/);
  assert.equal(await page.locator("afterword-replies").isVisible(), false);
});

/** Runs in a page before anything else: makes it one in Arabic. */
function inArabic() {
  document.addEventListener("readystatechange", () => Object.assign(document.documentElement, { lang: "ar", dir: "rtl" }));
}

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
    const page = await site.visit(browser, name === "rtl" ? inArabic : undefined);
    await part(page, "heading").getByText(name === "rtl" ? "4 تعليقات" : "4 replies").waitFor();
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
