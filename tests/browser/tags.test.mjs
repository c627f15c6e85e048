// Tags: where hashtags and cashtags in the text are linked, how a screen reader hears them, and what is not said twice.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, folder, open, seen, serve } from "./harness.mjs";

after(close);

const WORDS = "The smelter on the coast buys copper again, and the traders wait for ships. ".repeat(12);

/** A site of three articles, whose tags have pages; `text` and `head` are the first article's own. */
async function site(t, text, { head = "", attributes = "", foot = "", args = [] } = {}) {
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
  for (const tag of ["one", "two", "three", "copper"]) await put(`tag/${tag}`, `<title>${tag}</title><ul><li><a href="/a/one/">One</a></ul>`);
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
  await page.goto(await site(t, text, { foot }));
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
  await page.goto(await site(t, "<p>After #USChinaRelations and #ETFs</p>"));
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
    assert.deepEqual(await hrefs(), ["/tag/one/", "/tag/copper/"], "a tag that is new brings the list, each tag once");
    await page.evaluate(() => window.afterword.refresh());
    assert.deepEqual(await hrefs(), ["/tag/one/", "/tag/copper/"], "and again when the page is read anew");

    await page.goto(await site(t, own, { foot: "<afterword-tags></afterword-tags>", args }));
    await seen(page, "ready", { part: "tags" });
    assert.deepEqual(await hrefs(), ["/tag/one/"], "an element that somebody put there shows them");
  }
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
