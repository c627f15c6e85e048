// Pages whose stories are ranked in the page, from the site's feed: what the command gives, the page gives.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { corpusFeed, demoArticles, exportedPosts, feeds } from "./feeds.mjs";
import { SET, afterword, close, folder, open, root, seen, serve, shared } from "./harness.mjs";

after(close);

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' https: data:; " +
  "style-src 'self'; require-trusted-types-for 'script'; trusted-types ";

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0h16v9H0z"/></svg>';

/** A page of a site with nothing but the widget. */
function page(path, feed, { title = "A story", text = "", policy = "afterword" } = {}) {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}'${policy}'">
<link rel="canonical" href="https://counting-house.example${path}"></head>
<body><main><article><h1>${title}</h1>${text}</article></main>
<script type="module" src="/afterword/afterword.js" data-feed="${feed}" data-parts="related"></script></body></html>`.replace(
    "'afterword'",
    "afterword",
  );
}

/** Serves pages that name `feed`, and the given files; opens the page at `path`. */
async function visit(t, files, feed, { path = "/stories/peso-summer/", ...content } = {}) {
  const answer = (url) => {
    if (url.startsWith("/pictures/")) return { headers: { "content-type": "image/svg+xml" }, body: PICTURE };
    if (url === `/${feed}` && files[feed] !== undefined) return files[feed].status ? files[feed] : { body: files[feed] };
    if (url.endsWith("/")) return { headers: { "content-type": "text/html" }, body: page(url, `/${feed}`, content) };
  };
  const dist = await folder(t);
  await cp(join(root, "dist"), join(dist, "afterword"), { recursive: true });
  const { origin, requests } = await serve(t, dist, { answer });
  const opened = await open(t);
  opened.requests = requests;
  opened.on("request", (request) => assert.equal(new URL(request.url()).origin, origin, "a request to somebody else"));
  await opened.goto(origin + path);
  return opened;
}

/** Address (without slashes) → addresses of related stories, as the command ranks them. */
async function byCommand(t, name, feed) {
  const file = join(await folder(t), name);
  await writeFile(file, feed);
  const lines = (await afterword("rank", file, "--as-shown", "--top", "24")).trim().split("\n");
  return Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ id, related }) => [id, related]));
}

/** The same, as a page gives it. */
function byPage(opened, keys) {
  return opened.evaluate(async (keys) => {
    const found = {};
    for (const key of keys) {
      const stories = await window.afterword.related(`/${key}/`);
      found[key] = stories.map(({ url }) => new URL(url, document.baseURI).pathname.replace(/^\/|\/$/g, ""));
    }
    return found;
  }, keys);
}

test("each kind of feed is ranked as the command ranks it, for every item", async (t) => {
  const files = feeds(await demoArticles());
  const all = [];
  for (const [name, feed] of Object.entries(files)) {
    await t.test(name, async (t) => {
      const expected = await byCommand(t, name, feed);
      assert.equal(Object.keys(expected).length, 36);
      const opened = await visit(t, files, name);
      await seen(opened, "ready", { part: "related", count: 6 });
      assert.deepEqual(await byPage(opened, Object.keys(expected)), expected);
      assert.deepEqual(opened.messages, []);
      all.push(JSON.stringify(expected));
    });
  }
  assert.equal(new Set(all).size, 1, "all kinds say the same");
});

test("cards: title, picture, date, excerpt; the page itself is none of them", async (t) => {
  const articles = await demoArticles();
  for (const [name, feed] of Object.entries(feeds(articles))) {
    const opened = await visit(t, { [name]: feed }, name);
    await seen(opened, "ready", { part: "related", count: 6 });
    const cards = await opened.locator("afterword-related li").evaluateAll((cards) =>
      cards.map((card) => ({
        path: new URL(card.querySelector("a").href).pathname,
        title: card.querySelector("a").textContent,
        picture: new URL(card.querySelector("img").src).pathname,
        date: card.querySelector("time").dateTime,
        text: card.textContent,
      })),
    );
    for (const { path, title, picture, date, text } of cards) {
      const told = articles.find(({ url }) => new URL(url).pathname === path);
      assert.notEqual(path, "/stories/peso-summer/");
      assert.deepEqual({ title, picture, date }, { title: told.title, picture: new URL(told.picture).pathname, date: told.date });
      assert.ok(text.includes(told.summary.slice(0, 60)), `${name}: ${text}`);
    }
  }
});

test("an index wins over a feed, and the lean engine is not loaded with a feed", async (t) => {
  const files = feeds(await demoArticles());
  const opened = await visit(t, files, "feed.json");
  await seen(opened, "ready", { part: "related" });
  const asked = opened.requests.filter((path) => /\/afterword\/|feed\.json/.test(path)).sort();
  const set = ["afterword.css", "feed-text.js", "feed.js", "feed.wasm"].map((name) => `/afterword/${SET}/${name}`);
  assert.deepEqual(asked, [...set, "/afterword/afterword.js", "/feed.json"].sort());
});

test("an element may name the feed", async (t) => {
  const { "feed.json": feed } = feeds(await demoArticles());
  const named = (url) => page(url, "").replace(/ data-feed="[^"]*"/, "").replace("</article>", '</article><afterword-related feed="/feed.json">');
  const site = await folder(t);
  await cp(join(root, "dist"), join(site, "afterword"), { recursive: true });
  await writeFile(join(site, "feed.json"), feed);
  const answer = (url) => url.endsWith("/") && { headers: { "content-type": "text/html" }, body: named(url) };
  const { origin } = await serve(t, site, { answer });
  const opened = await open(t);
  await opened.goto(`${origin}/stories/peso-summer/`);
  await seen(opened, "ready", { part: "related", count: 6 });
});

test("a page that is not in the feed is ranked by what it says", async (t) => {
  const files = feeds(await demoArticles());
  const opened = await visit(t, files, "rss.xml", {
    path: "/stories/brand-new/",
    title: "Peso falls as the carry trade ends",
    text: "<p>The peso fell against the dollar. Exporters who sold pesos forward at the hedged rate were paid for it.</p>",
  });
  await seen(opened, "ready", { part: "related", count: 6 });
  const [first] = await byPage(opened, ["stories/brand-new"]).then(Object.values);
  assert.ok(first.slice(0, 3).includes("stories/peso-summer"), first.join(" "));
  assert.ok(!first.includes("stories/brand-new"));
  assert.deepEqual(await byPage(opened, ["nowhere"]), { nowhere: [] });
});

test("what is wrong with a feed is told with a code and a way to mend it", async (t) => {
  const item = { url: "https://counting-house.example/a", title: "A", content_text: "a" };
  for (const [files, code, message, options] of [
    [{ "feed.json": { status: 404, body: "" } }, "feed-missing", /404.*data-feed/],
    [{ "feed.json": "<html><p>Not found</p></html>" }, "feed-wrong", /<html>.*RSS/],
    [{ "feed.json": "<rss><channel>" }, "feed-wrong", /broken XML/],
    [{ "feed.json": "no feed" }, "feed-wrong", /JSON/],
    [{ "feed.json": '{"code":"rest_forbidden","message":"Sorry, you are not allowed"}' }, "feed-wrong", /not allowed/],
    [{ "feed.json": '{"items":[]}' }, "feed-empty", /no items/],
    [{ "feed.json": '{"items":[{"title":"A"}]}' }, "feed-empty", /link/],
    [{ "feed.json": JSON.stringify({ items: [item] }) }, "feed-blocked", /trusted-types/, { policy: "none" }],
  ]) {
    const opened = await visit(t, files, "feed.json", options);
    const error = await seen(opened, "error", { part: "related", code });
    assert.match(error.message, message);
    assert.match(error.message, /\/feed\.json|policy/);
  }
});

test("WordPress: its export on disk and its REST interface in the page give one ranking", async (t) => {
  const path = shared("exports/wordpress-theme-test-data.xml");
  if (!path) return;
  const posts = await exportedPosts(path);
  const expected = await byCommand(t, "export.xml", await readFile(path));
  const opened = await visit(t, { "posts.json": posts }, "posts.json", { path: `/${Object.keys(expected)[0]}/` });
  await seen(opened, "ready", { part: "related" });
  assert.equal(Object.keys(expected).length, 55);
  assert.deepEqual(await byPage(opened, Object.keys(expected)), expected);
});

test("scores are equal to the last place that an index keeps", async (t) => {
  const corpus = shared("corpora/18f.articles.jsonl.gz");
  if (!corpus) return;
  const feed = await corpusFeed(corpus, 300);
  const site = await folder(t);
  await writeFile(join(site, "feed.json"), feed);
  await afterword("index", join(site, "feed.json"), "--out", join(site, "afterword"));
  await cp(join(root, "dist"), join(site, "afterword"), { recursive: true });
  const paths = JSON.parse(feed).items.map(({ url }) => new URL(url).pathname);
  const scores = async (attributes) => {
    const html = page(paths[0], "", {}).replace(/ data-feed="[^"]*"/, attributes);
    const answer = (url) => url.endsWith("/") && { headers: { "content-type": "text/html" }, body: html };
    const { origin } = await serve(t, site, { answer });
    const opened = await open(t);
    await opened.goto(origin + paths[0]);
    await seen(opened, "ready", { part: "related" });
    return opened.evaluate(async (paths) => {
      const all = [];
      for (const path of paths) {
        const stories = await window.afterword.related(path);
        all.push(stories.map(({ url, title, date, excerpt, score }) => [new URL(url, location).pathname, title, date, excerpt, score]));
      }
      return all;
    }, paths);
  };
  const [fromIndex, fromFeed] = [await scores(""), await scores(' data-feed="/feed.json"')];
  assert.equal(fromIndex.flat().length > 5000, true, `${fromIndex.flat().length} stories`);
  assert.deepEqual(fromFeed, fromIndex);
});

test("a thousand articles: the same order, in time, in little memory", async (t) => {
  const corpus = shared("corpora/digitalgov.articles.jsonl.gz");
  if (!corpus) return;
  const feed = await corpusFeed(corpus, 1000);
  const expected = await byCommand(t, "feed.json", feed);
  const keys = Object.keys(expected).slice(0, 200);
  const opened = await visit(t, { "feed.json": feed }, "feed.json", { path: `/${keys[0]}/` });
  await seen(opened, "ready", { part: "related" });
  assert.deepEqual(await byPage(opened, keys), Object.fromEntries(keys.map((key) => [key, expected[key]])));
});

/** Markup with handlers and styles, as feeds have it, and as nobody would write it. */
const LOUD = [
  '<img src=x onerror=pwn()><p onclick="pwn()" style="color: red">One</p>',
  "<svg onload='pwn()'><a xlink:href=x onclick=pwn()></a></svg><style>p { color: red }</style>",
  '<a title=">" onclick="pwn()">Two</a><b/onclick=pwn()>Three</b><i title=\'">\' ONCLICK = "pwn()">Four</i>',
  '<!-- <a title=" --><u onclick=pwn() title="">Five</u><details ontoggle\n=\npwn()>Six</details>',
  '<form><input name=body><input name=childNodes onfocus=pwn()><input name=localName>Seven</form><img name=body onload=pwn()>',
];

test("a feed with handlers is read without a word to the page's policy, and nothing of it runs", async (t) => {
  const item = (name) => ({
    url: `https://counting-house.example/${name}/`, title: name, tags: ["Copper"],
    content_html: `<p>Copper harbour crates ships wheat ${name}</p>${LOUD.join("")}<p>Eight</p>`,
  });
  const feed = JSON.stringify({ items: ["one", "two", "three", "four"].map(item) });
  const opened = await visit(t, { "feed.json": feed }, "feed.json", {
    path: "/one/",
    text: "<p>Copper</p>",
  });
  await seen(opened, "ready", { part: "related", count: 3 });
  // The browser writes each violation into the console.
  assert.deepEqual(opened.messages, []);
});
