// See also and byline: what a page names becomes cards or links where it stands, by the real command, in the page and ahead.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { afterword, build, close, folder, open, root, seen, serve } from "./harness.mjs";

after(close);

const STORIES = {
  copper: "Counting copper at the smelter",
  wheat: "What the rain does to wheat",
  gold: "Gold at the kitchen table",
  ships: "The container that came back empty",
  freight: "Freight rates & the long way round",
};

const WORDS = "The harbour office counts every crate, every sack and every barrel that waits for a ship, and then once more. ";

function story(name, { body = "", lang = "en", head = "" } = {}) {
  const title = STORIES[name].replaceAll("&", "&amp;");
  const text = Array.from({ length: 12 }, (_, at) => `<p>${WORDS.repeat(4)} On ${name}, ${at + 1}.</p>`).join("\n");
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Desk</title>
<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2026-03-0${9 - Object.keys(STORIES).indexOf(name)}">${head}
<style>:root { color-scheme: light dark } body { max-width: 38em; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style>
</head><body><main><article><h1>${title}</h1>${text}${body}</article></main></body></html>`;
}

/** Builds the site with that in its story about copper, serves it, and opens that story. */
async function visit(t, given, { settings = "", build: args = [], browser = {}, server = {}, change = () => {} } = {}) {
  const site = await folder(t);
  for (const name of Object.keys(STORIES)) {
    await mkdir(join(site, name));
    await writeFile(join(site, name, "index.html"), story(name, name === "copper" ? given : {}));
  }
  await writeFile(join(site, "afterword.toml"), `[widget]\n${settings}\n`);
  const config = ["--config", join(site, "afterword.toml")];
  const { path, summary } = await build(t, site, ...config, ...args);
  await change(path);
  const { origin, requests } = await serve(t, path, server);
  const page = await open(t, browser);
  Object.assign(page, { origin, requests, path, summary });
  await page.goto(`${origin}/copper/`);
  return page;
}

/** Runs in the page: what a see-also element shows. */
function picks() {
  return [...document.querySelectorAll("afterword-see-also")].filter((it) => !it.hidden).map(({ shadowRoot }) => ({
    heading: shadowRoot.querySelector("[part=heading]")?.textContent,
    titles: [...shadowRoot.querySelectorAll("a")].map((link) => link.textContent),
    paths: [...shadowRoot.querySelectorAll("a")].map((link) => link.pathname),
  }));
}

const ELEMENT = `<afterword-see-also titles="Gold at the kitchen table | the container that came back EMPTY" addresses="/wheat/"></afterword-see-also>`;

async function shoot(page, name) {
  await page.screenshot({ path: join(root, `target/screenshots/${name}.png`), fullPage: true });
}

test("an element shows the stories that it names, and they are not repeated among the related ones", async (t) => {
  const page = await visit(t, { body: `${ELEMENT}<afterword-related></afterword-related>` });
  await seen(page, "ready", { part: "see-also", count: 3 });
  await seen(page, "ready", { part: "related" });
  assert.deepEqual(await page.evaluate(picks), [{
    heading: "See also",
    titles: [STORIES.gold, STORIES.ships, STORIES.wheat],
    paths: ["/gold/", "/ships/", "/wheat/"],
  }]);
  const related = await page.locator("afterword-related a").allTextContents();
  assert.deepEqual(related, [STORIES.freight]);
  assert.deepEqual(page.messages, []);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const regions = nodes.filter((node) => node.role?.value === "region").map(({ name }) => name.value);
  assert.ok(regions.includes("See also"), regions.join());
  await shoot(page, "see-also");
  // Anew, and still the same.
  await page.evaluate(() => window.afterword.refresh());
  assert.equal((await page.evaluate(picks))[0].titles.length, 3);
});

test("a name that the index does not know is told of, and the others are shown", async (t) => {
  const body = `<afterword-see-also titles="Gold at the kitchen table|Never written"></afterword-see-also>`;
  const page = await visit(t, { body });
  const { message, part } = await seen(page, "error", { code: "see-also" });
  assert.equal(part, "see-also");
  assert.match(message, /no article "Never written" here; run `afterword build` again/);
  await seen(page, "ready", { part: "see-also", count: 1 });
  assert.equal(page.summary.warnings.length, 1);

  // On a page that was written after the index, nothing is shown.
  const late = async (path) => {
    const file = join(path, "wheat/index.html");
    await writeFile(file, story("wheat", { body: `${ELEMENT}<script type="module" src="/afterword/afterword.js"></script>` }));
  };
  const later = await visit(t, {}, { change: late });
  await later.goto(`${later.origin}/wheat/`);
  await seen(later, "error", { code: "see-also" });
  await seen(later, "ready", { part: "see-also", count: 0 });
  assert.equal(await later.locator("afterword-see-also").isVisible(), false);
});

const LIST = `<h3>See also:</h3>
<ul><li>Gold at the kitchen table | The Desk</li><li><em>Freight</em> rates &amp; the long way round</li><li>Never written</li>
<li><a href="/wheat/">Rain</a></li></ul>`;

/** Runs in the page: the list in the text. */
function list() {
  return [...document.querySelectorAll("article li")].map((item) => [item.textContent.trim(), item.querySelector("a")?.pathname]);
}

const LINKED = [
  ["Gold at the kitchen table | The Desk", "/gold/"],
  ["Freight rates & the long way round", "/freight/"],
  ["Never written", undefined],
  ["Rain", "/wheat/"],
];

for (const args of [[], ["--prerender"]]) {
  const how = args.length ? "ahead" : "in the page";

  test(`a list in the text becomes links where it stands, ${how}`, async (t) => {
    const page = await visit(t, { body: LIST }, { settings: 'see-also = "links"', build: args });
    await seen(page, "ready", { part: "see-also" });
    assert.deepEqual(await page.evaluate(list), LINKED);
    await page.evaluate(() => window.afterword.refresh());
    assert.deepEqual(await page.evaluate(list), LINKED);
    assert.equal(await page.evaluate(() => document.querySelectorAll("article li a").length), 3);
    assert.deepEqual(page.messages, []);
    if (!args.length) await shoot(page, "see-also-links");
  });

  test(`titles in one paragraph become links, ${how}`, async (t) => {
    const body = `<p><strong>See Also:</strong> Gold at the kitchen table; ${STORIES.ships} - The Desk</p>`;
    const page = await visit(t, { body }, { settings: 'see-also = "links"', build: args });
    await seen(page, "ready", { part: "see-also" });
    const links = await page.evaluate(() =>
      [...document.querySelectorAll("article p a")].map((it) => [it.textContent, it.pathname]));
    assert.deepEqual(links, [["Gold at the kitchen table", "/gold/"], [`${STORIES.ships} - The Desk`, "/ships/"]]);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll("article p")].at(-1).textContent), `See Also: Gold at the kitchen table; ${STORIES.ships} - The Desk`);
  });

  test(`a list becomes cards in its place, ${how}`, async (t) => {
    const body = `<h3>See also:</h3><ul><li>Gold at the kitchen table</li><li>What the rain does to wheat</li></ul><p id="next">Next</p>`;
    const page = await visit(t, { body }, { settings: 'see-also = "cards"', build: args });
    await seen(page, "ready", { part: "see-also", count: 2 });
    const check = async () => {
      assert.deepEqual((await page.evaluate(picks)).map(({ paths }) => paths), [["/gold/", "/wheat/"]]);
      assert.equal(await page.evaluate(() => document.querySelector("article h3").checkVisibility()), false, "the list itself is out of sight");
      assert.equal(await page.evaluate(() => document.querySelector("#next").previousElementSibling.localName), "afterword-see-also");
    };
    await check();
    await page.evaluate(() => window.afterword.refresh());
    await check();
    assert.deepEqual(page.messages, []);
    if (!args.length) {
      await shoot(page, "see-also-cards");
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 700 });
      await shoot(page, "see-also-cards-dark-320");
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 320), true);
    }
  });
}

test("a list in an article that came without loading becomes links as well", async (t) => {
  const page = await visit(t, { body: LIST }, { settings: 'see-also = "links"' });
  await page.goto(`${page.origin}/wheat/`);
  await seen(page, "ready", { part: "see-also" });
  await page.evaluate(async () => {
    const response = await fetch("/copper/");
    const { body } = new DOMParser().parseFromString(await response.text(), "text/html");
    history.pushState(null, "", "/copper/");
    document.body.replaceWith(document.adoptNode(body));
    await window.afterword.refresh();
  });
  await seen(page, "ready", { part: "see-also" });
  assert.deepEqual(await page.evaluate(list), LINKED);
  assert.deepEqual(page.messages, []);
});

test("a list becomes links also where the page's own engine is the last to come", async (t) => {
  let found;
  const looked = new Promise((resolve) => (found = resolve));
  const answer = async (path) => {
    if (path.endsWith("parts/see-also.js")) found();
    // What looks for lists comes behind it; if not, it has had time enough.
    if (path.endsWith("engine.wasm")) await Promise.race([looked, new Promise((late) => setTimeout(late, 1500))]);
    return null;
  };
  const page = await visit(t, { body: LIST }, { settings: 'see-also = "links"', server: { answer } });
  await seen(page, "ready", { part: "see-also" });
  assert.deepEqual(await page.evaluate(list), LINKED);
});

test("without JavaScript what was rendered ahead is there", async (t) => {
  const body = `<afterword-byline></afterword-byline>${ELEMENT}`;
  const page = await visit(t, { body }, { build: ["--prerender"], browser: { javaScriptEnabled: false } });
  assert.equal(await page.locator("afterword-see-also a").count(), 3);
  assert.match(await page.locator("afterword-byline [part=byline]").textContent(), /2026-03-09 · \d+ min read/);
});

test("when the index does not come, the list in the text stays as it was", async (t) => {
  const answer = (url) => (url.includes("/shards/") ? { status: 404 } : null);
  const page = await visit(t, { body: LIST }, { settings: 'see-also = "cards"', server: { answer } });
  await seen(page, "error", { code: "index-missing" });
  assert.deepEqual((await page.evaluate(list)).map(([text]) => text), LINKED.map(([text]) => text));
  assert.equal(await page.evaluate(() => document.querySelector("article li").checkVisibility()), true);
});

const PERSON = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x",
"author":[{"@type":"Person","name":"Ada King","url":"/people/ada/"},{"@type":"Person","name":"Bo Li"}]}</script>`;

test("a byline says who, when and how long", async (t) => {
  const page = await visit(t, { head: PERSON, body: "<afterword-byline></afterword-byline>" });
  await seen(page, "ready", { part: "byline" });
  const line = page.locator("afterword-byline [part=byline]");
  assert.equal(await line.textContent(), "Ada King, Bo Li · Mar 9, 2026 · 4 min read");
  assert.equal(await line.locator("a").evaluate((link) => link.pathname), "/people/ada/");
  assert.equal(await line.locator("time").getAttribute("datetime"), "2026-03-09");
  assert.deepEqual(page.messages, []);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator("afterword-byline").scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(root, "target/screenshots/byline-320.png") });
});

test("a byline is in the language of the page", async (t) => {
  const page = await visit(t, { head: PERSON, lang: "cs", body: "<afterword-byline></afterword-byline>" });
  await seen(page, "ready", { part: "byline" });
  assert.match(await page.locator("afterword-byline [part=byline]").textContent(), /4 minuty čtení$/);
});

test("without an index a byline says what the page says", async (t) => {
  const answer = (url) => (url.endsWith("manifest.afw") ? { status: 404 } : null);
  const page = await visit(t, { head: PERSON, body: "<afterword-byline></afterword-byline>" }, { server: { answer } });
  await seen(page, "error", { code: "index-missing" });
  await seen(page, "ready", { part: "byline" });
  assert.equal(await page.locator("afterword-byline [part=byline]").textContent(), "Ada King, Bo Li · Mar 9, 2026");
});

test("a byline takes the first that has a name, of an article that is of several types", async (t) => {
  const answer = (url) => (url.endsWith("manifest.afw") ? { status: 404 } : null);
  const head = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["BlogPosting","CreativeWork"],
"author":{"@id":"#ada"},"timeRequired":"PT7M"}]}</script><meta name="author" content="Ada King">`;
  const page = await visit(t, { head, body: "<afterword-byline></afterword-byline>" }, { server: { answer } });
  await seen(page, "ready", { part: "byline" });
  assert.equal(await page.locator("afterword-byline [part=byline]").textContent(), "Ada King · Mar 9, 2026 · 7 min read");
});
