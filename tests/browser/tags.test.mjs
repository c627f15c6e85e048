// Tags: where hashtags and cashtags in the text are linked, how a screen reader hears them, and what is not said twice.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, folder, open, seen, serve } from "./harness.mjs";

after(close);

const WORDS = "The smelter on the coast buys copper again, and the traders wait for ships. ".repeat(12);

/** A site of three articles, whose tags have pages, as have `tags`; `text` and `head` are the first article's own. */
async function site(t, text, { head = "", attributes = "", foot = "", args = [], tags = [] } = {}) {
  const path = await folder(t);
  const put = async (name, html) => {
    await mkdir(join(path, name), { recursive: true });
    await writeFile(join(path, name, "index.html"), `<!doctype html><meta charset="utf-8">${html}`);
  };
  for (const name of ["one", "two", "three"]) {
    const first = name === "one";
    await put(
      `a/${name}`,
      `<html lang="en"><head><title>Story ${name}</title><link rel="canonical" href="https://news.example/a/${name}/">
      <meta property="article:tag" content="${name}">${first ? head : ""}</head><body ${first ? attributes : ""}>
      <article><h1>Story ${name}</h1><p>${WORDS}</p>${first ? text : ""}<p>${name}</p></article>${first ? foot : ""}</body></html>`,
    );
  }
  for (const tag of ["one", "two", "three", "copper", ...tags]) await put(`tag/${tag}`, `<title>${tag}</title><ul><li><a href="/a/one/">One</a></ul>`);
  const built = await build(t, path, ...args);
  const { origin } = await serve(t, built.path);
  return `${origin}/a/one/`;
}

/** Runs in the page: the links that were made in the text, and the text around them. */
function links() {
  return [...document.querySelectorAll("article .afterword-tag, article .afterword-cashtag")].map((link) => ({
    text: link.textContent, href: new URL(link.href).pathname,
  }));
}

test("hashtags are linked where they stand, and nothing else changes", async (t) => {
  const text = `
    <p id=plain>Prices of #CopperOre and <b>#Zinc</b>, not of a#b or #1.</p>
    <p id=inline>A tag ends where markup begins: #Ex<em>port</em>.</p>
    <p id=nested><i>Deep <b>down <u>#Nickel</u></b></i></p>
    <p id=off><a href="/x/">#Linked</a> <code>#code</code> <kbd>#key</kbd> <a href="/x/"><b>#Inside</b></a></p>
    <pre>#pre</pre><textarea>#area</textarea><p contenteditable>#edited</p>
    <p id=rtl dir=rtl>سعر #النحاس_اليوم يرتفع #مس۲۹</p>
    <p id=split></p>`;
  // A framework's text in several nodes.
  const foot = `<script>document.querySelector("#split").append("of #Lead ", "and #Tin", " today")</script>`;
  const page = await open(t);
  const tags = ["copperore", "zinc", "ex", "nickel", "النحاس-اليوم", "مس۲۹", "lead", "tin", "key", "pre"];
  // What scripts write is no text that `build` reads: such tags are linked where the article names them.
  const head = '<meta property="article:tag" content="Lead,Tin">';
  await page.goto(await site(t, text, { head, foot, tags }));
  await seen(page, "ready", { part: "tags" });
  assert.deepEqual(await page.evaluate(links), [
    { text: "#CopperOre", href: "/tag/copperore/" },
    { text: "#Zinc", href: "/tag/zinc/" },
    { text: "#Ex", href: "/tag/ex/" },
    { text: "#Nickel", href: "/tag/nickel/" },
    { text: "#النحاس_اليوم", href: `/tag/${encodeURIComponent("النحاس-اليوم")}/` },
    { text: "#مس۲۹", href: `/tag/${encodeURIComponent("مس۲۹")}/` },
    { text: "#Lead", href: "/tag/lead/" },
    { text: "#Tin", href: "/tag/tin/" },
  ]);
  const said = (id) => page.locator(`#${id}`).evaluate((element) => element.innerText);
  assert.equal(await said("plain"), "Prices of #CopperOre and #Zinc, not of a#b or #1.");
  assert.equal(await said("inline"), "A tag ends where markup begins: #Export.");
  assert.equal(await said("split"), "of #Lead and #Tin today");
  assert.deepEqual(page.messages, []);
});

test("a tag of several words is heard as words, and seen and copied as it was written", async (t) => {
  const page = await open(t);
  await page.goto(await site(t, "<p>After #USChinaRelations and #ETFs</p>", { tags: ["uschinarelations", "etfs"] }));
  await seen(page, "ready", { part: "tags" });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const names = nodes.filter(({ role }) => role?.value === "link").map(({ name }) => name.value);
  for (const name of ["#US China Relations", "#ETFs", "US China Relations", "ETFs"]) {
    assert.ok(names.includes(name), `${name}: ${names.join(", ")}`);
  }
  const seenNames = await page.evaluate(() =>
    [...document.querySelector("afterword-tags").shadowRoot.querySelectorAll("a")].map(({ innerText }) => innerText.replace(/\n/g, "")),
  );
  assert.ok(seenNames.includes("USChinaRelations"), seenNames.join());
  assert.equal(await page.locator(".afterword-tag").first().evaluate(({ innerText }) => innerText), "#USChinaRelations");
});

test("links to tags that a page has are not said twice", async (t) => {
  const own = '<p><a rel="tag" href="/tag/one/">one</a></p>';
  const count = (page) => page.locator("afterword-tags").count();
  for (const args of [[], ["--prerender"]]) {
    const page = await open(t);
    await page.goto(await site(t, own, { args }));
    await seen(page, "ready", { part: "related" });
    assert.equal(await count(page), 0, "the default set goes without tags");

    await page.goto(await site(t, `<p>Also #Copper.</p>${own}`, { args }));
    await seen(page, "ready", { part: "tags" });
    const hrefs = () => page.locator("afterword-tags a").evaluateAll((links) => links.map(({ href }) => new URL(href).pathname));
    assert.deepEqual(await hrefs(), ["/tag/copper/"], "a tag that is new brings the list, without what the page shows");
    await page.evaluate(() => window.afterword.refresh());
    assert.deepEqual(await hrefs(), ["/tag/copper/"], "and again when the page is read anew");

    await page.goto(await site(t, own, { foot: "<afterword-tags></afterword-tags>", args }));
    await seen(page, "ready", { part: "tags" });
    assert.deepEqual(await hrefs(), ["/tag/one/"], "an element that somebody put there shows them");
  }
});

test("the chips of a page are those that were rendered ahead, and words of code stay text", async (t) => {
  const code = "<p id=code>#include #pragma once, #menu { color: #fff; background: #1188ff } #instance and #Copper</p>";
  const head = '<meta property="article:tag" content="Zinc,Lead,Nowhere"><meta name="keywords" content="cheap copper, best zinc">';
  const options = { head, tags: ["zinc"] };
  const shown = {};
  for (const [name, args, javaScriptEnabled] of [["ahead", ["--prerender"], false], ["both", ["--prerender"], true], ["live", [], true]]) {
    const page = await open(t, { javaScriptEnabled });
    await page.goto(await site(t, code, { ...options, args }));
    if (javaScriptEnabled) await seen(page, "ready", { part: "tags" });
    const chips = page.locator("afterword-tags a");
    const hrefs = chips.evaluateAll((links) => links.map((link) => `${link.textContent} ${new URL(link.href).pathname}`));
    shown[name] = await hrefs;
    if (!javaScriptEnabled) continue;
    assert.deepEqual(await page.evaluate(links), [{ text: "#Copper", href: "/tag/copper/" }], name);
    for (const link of await chips.all()) {
      assert.equal((await page.request.get(await link.evaluate(({ href }) => href))).status(), 200);
    }
    assert.deepEqual(page.messages, []);
  }
  const expected = ["one /tag/one/", "Zinc /tag/zinc/", "Copper /tag/copper/"];
  assert.deepEqual(shown, { ahead: expected, both: expected, live: expected });
});

test("tags that a theme lists without rel are not said twice", async (t) => {
  const lists = [
    '<footer><ul class="post-tags"><li><a href="/tag/one/">one</a></ul></footer>',
    '<p class="tags">Tags: <a href="/tag/one/">#one</a></p>',
    '<div><ul class="tags_jXut"><li><a class="tag_zVej" href="/tag/one/"><span>one</span></a></ul></div>',
    '<a class="post-tag" href="/tag/one/">one</a>',
  ];
  for (const list of lists) {
    for (const args of [[], ["--prerender"]]) {
      const page = await open(t);
      await page.goto(await site(t, list, { args }));
      await seen(page, "ready", { part: "related" });
      assert.equal(await page.locator("afterword-tags").count(), 0, `${list} ${args}`);
    }
  }
});

test("a page without an index makes no address of a tag's name", async (t) => {
  const path = await folder(t);
  const head = '<meta property="article:tag" content="Zinc"><script type="module" src="/afterword/afterword.js"></script>';
  const theme = '<ul class="post-tags"><li><a href="/x/7/">Copper</a></ul>';
  await writeFile(join(path, "index.html"), "<title>Front</title>");
  await mkdir(join(path, "a"));
  const html = (list) => `<!doctype html><meta charset="utf-8"><html lang="en"><title>One</title>${head}<article><h1>One</h1>
    <p>${WORDS} #Copper #pragma #Zinc</p>${list}</article>`;
  await writeFile(join(path, "a/one.html"), html(theme));
  const built = await build(t, path);
  // The page as its author wrote it, as a server would make it that `build` never saw.
  const { origin } = await serve(t, built.path, { answer: (url) => url === "/a/one.html" && { body: html(theme), headers: { "content-type": "text/html" } } });
  const page = await open(t);
  await page.goto(`${origin}/a/one.html`);
  await seen(page, "ready", { part: "share" });
  assert.deepEqual(await page.evaluate(links), [{ text: "#Copper", href: "/x/7/" }]);
  assert.equal(await page.locator("afterword-tags").count(), 0);
});

test("cashtags are linked where the site says where its quotes are", async (t) => {
  const text = `<p id=quotes>Alibaba ($BABA) and $BRK.B, not $5bn or <code>$HOME</code>, and <a href="/x/">$JD</a>. #Copper $TSM</p>`;
  const path = await folder(t);
  await writeFile(join(path, "afterword.toml"), '[widget]\ncashtags = "/quote/{symbol}/"\n');
  const page = await open(t);
  await page.goto(await site(t, text, { args: ["--config", join(path, "afterword.toml")] }));
  await page.waitForFunction(() => document.querySelectorAll(".afterword-cashtag").length === 3);
  await page.waitForFunction(() => document.querySelectorAll(".afterword-tag").length === 1);
  assert.deepEqual(await page.evaluate(links), [
    { text: "$BABA", href: "/quote/BABA/" },
    { text: "$BRK.B", href: "/quote/BRK.B/" },
    { text: "#Copper", href: "/tag/copper/" },
    { text: "$TSM", href: "/quote/TSM/" },
  ]);
  assert.deepEqual(page.messages, []);
});

test("style sheets of a page do not reach the links of the share row: nor do filters that are such sheets", async (t) => {
  const hide = `<style>a[href^="https://www.linkedin.com/"] { display: none !important }</style>`;
  for (const script of [true, false]) {
    const page = await open(t, { javaScriptEnabled: script });
    await page.goto(await site(t, "", { head: hide, args: ["--prerender"] }));
    if (script) await seen(page, "ready", { part: "share" });
    assert.equal(await page.locator("afterword-share a[data-action=linkedin]").isVisible(), true, `script: ${script}`);
  }
});

test("a list can say how many articles have each tag", async (t) => {
  const config = join(await folder(t), "afterword.toml");
  await writeFile(config, '[widget]\ncounts = "on"\n');
  for (const args of [[], ["--prerender"]]) {
    const page = await open(t);
    await page.goto(await site(t, "<p>Prices of #Copper</p>", { args: ["--config", config, ...args] }));
    await seen(page, "ready", { part: "tags" });
    const links = page.locator("afterword-tags a");
    assert.deepEqual(await links.allTextContents(), ["one1 (1 article)", "Copper1 (1 article)"]);
    // What is heard takes no room.
    assert.equal((await page.locator("afterword-tags [part=heard]").first().boundingBox()).width, 1);
    assert.equal(await page.getByRole("link", { name: "one (1 article)", exact: true }).count(), 1);
    assert.deepEqual(page.messages, []);
  }
});
