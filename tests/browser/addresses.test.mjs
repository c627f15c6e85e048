// Addresses that a page names and that browsers make nothing of: an option of that kind is told of as a wrong one, nothing is
// shown in its place, and the page stays whole.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, open, seen, serve } from "./harness.mjs";
import { smallSite } from "./small_site.mjs";

after(close);

/** What `new URL` refuses on any page of the web. */
const NONE = ["/\\javascript:pwn()", "https://[", "https://%00/", "//harbour.example:99999/", "https://a:b/"];

/** The page with an element behind its article, or with attributes of the script's tag. */
const element = (html) => (page) => page.replace("</article>", `</article>${html}`);
const script = (attributes) => (page) => page.replace('afterword.js"', `afterword.js" ${attributes}`);

/** What a page names that is no address: of each the option, the part that tells of it, and the page. */
const OPTIONS = [
  ["root", undefined, (url) => script(`data-root="${url}"`)],
  ["index", undefined, (url) => script(`data-index="${url}"`)],
  ["feed", undefined, (url) => script(`data-feed="${url}"`)],
  ["feed", "related", (url) => element(`<afterword-related feed="${url}"></afterword-related>`)],
  ["trending", "trending", (url) => element(`<afterword-trending trending="${url}"></afterword-trending>`)],
  ["ticker", "ticker", (url) => element(`<afterword-ticker ticker="${url}"></afterword-ticker>`)],
  ["replies-url", "replies", (url) => element(`<afterword-replies replies="isso" replies-url="${url}"></afterword-replies>`)],
  ["letter-url", "letter", (url) => element(`<afterword-letter letter="form" letter-url="${url}"></afterword-letter>`)],
];

/** Opens the page, changed; gives what it told. */
async function visit(t, path, change) {
  const html = change(await readFile(join(path, "copper/index.html"), "utf8"));
  const answer = (url) => url === "/copper/" && { headers: { "content-type": "text/html" }, body: html };
  const { origin } = await serve(t, path, { answer });
  const page = await open(t);
  const uncaught = [];
  page.on("pageerror", (error) => uncaught.push(`${error}`));
  await page.addInitScript(() => {
    window.told = [];
    addEventListener("afterword:error", ({ detail }) => window.told.push(detail));
  });
  await page.goto(`${origin}/copper/`);
  return { page, uncaught };
}

for (const [option, part, change] of OPTIONS) {
  test(`no address: ${option}, told by ${part ?? "the page"}`, async (t) => {
    const { path } = await build(t, await smallSite(t));
    for (const url of NONE) {
      // The letter has a rule of its own for how its address begins.
      if (option === "letter-url" && url.startsWith("//")) continue;
      const { page, uncaught } = await visit(t, path, change(url));
      await seen(page, "error", { part, code: "option" });
      // A folder ends with a slash, as it is told.
      const named = /root|index/.test(option) ? url.replace(/\/?$/, "/") : url;
      const told = await page.evaluate(() => window.told);
      for (const { code, message } of told) assert.deepEqual([code, message], ["option", `option ${option}: "${named}" is not an address`]);
      assert.deepEqual(uncaught, [], url);
      assert.equal(page.messages.filter((line) => line.startsWith("Afterword:")).length, 1, page.messages.join("\n"));
      assert.equal(await page.locator("article h1").innerText(), "Counting copper");
      if (part === option.split("-")[0]) assert.equal(await page.locator(`afterword-${part}`).locator("a, form, button").count(), 0);
      await page.context().close();
    }
  });
}

test("a page whose own address is none has its replies", async (t) => {
  const { path } = await build(t, await smallSite(t));
  for (const url of NONE) {
    const change = (html) =>
      element('<afterword-replies replies="isso" replies-url="/isso"></afterword-replies>')(html.replace("<body>", `<link rel="canonical" href="${url}"><body>`));
    const { page, uncaught } = await visit(t, path, change);
    await page.locator("afterword-replies [part=note]").waitFor({ state: "attached" });
    assert.deepEqual(uncaught, [], url);
    assert.deepEqual((await page.evaluate(() => window.told)).filter(({ code }) => code === "crash"), []);
    await page.context().close();
  }
});

test("a service's icon that is no address takes no other service with it", async (t) => {
  const { path } = await build(t, await smallSite(t));
  const services = ["one", "two"].map((id) => ({ id, name: `Service ${id}`, url: `https://${id}.example/?u={url}`, icon: "https://[.svg" }));
  const own = `<script type="application/json" data-afterword="services">${JSON.stringify(services)}</script>`;
  const { page, uncaught } = await visit(t, path, element(`${own}<afterword-share services="one two"></afterword-share>`));
  await seen(page, "ready", { part: "share", count: 2 });
  assert.deepEqual([page.messages, uncaught], [[], []]);
});
