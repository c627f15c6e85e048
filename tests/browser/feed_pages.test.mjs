// What a feed costs: nothing where no article is, one answer an hour, and WordPress's further pages.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, folder, open, root, seen, serve } from "./harness.mjs";
import { cp } from "node:fs/promises";
import { join } from "node:path";

after(close);

const WORDS = "The harbour office counts every crate of copper and every barrel that waits for a ship. ".repeat(6);
const post = (name) => ({
  link: `https://harbour.example/${name}/`,
  title: { rendered: `Counting ${name}` },
  content: { rendered: `<p>${WORDS} This is ${name}, and ${name} is counted.</p>` },
});
const FEED = "/wp-json/wp/v2/posts?_embed&per_page=100";

/** A WordPress of `pages` pages of posts; `headers` go with each answer. */
async function wordpress(t, pages, headers = {}) {
  const site = await folder(t);
  await cp(join(root, "dist"), join(site, "afterword"), { recursive: true });
  const asked = [];
  const posts = (page) => Array.from({ length: 4 }, (_, at) => post(page === 1 && !at ? "copper" : `cargo${page}${at}`));
  const html = (kind, path) => `<!DOCTYPE html><html lang="en"><head><title>Counting copper</title><link rel="canonical" href="https://harbour.example${path}"></head>
    <body class="${kind}"><article><h1>Counting copper</h1><p>${WORDS}</p></article>
    <script type="module" src="/afterword/afterword.js" data-root="/" data-feed="${FEED}"></script></body></html>`;
  const kinds = { "/": "home blog", "/category/metal/": "archive category", "/copper/": "single single-post" };
  const server = await serve(t, site, {
    answer: (path, _file, response) => {
      if (path in kinds) return { headers: { "content-type": "text/html" }, body: html(kinds[path], path) };
      if (!path.startsWith("/wp-json/")) return null;
      const page = +new URL(response.req.url, "http://localhost").searchParams.get("page") || 1;
      asked.push(page);
      return { headers: { "content-type": "application/json", "x-wp-totalpages": `${pages}`, ...headers }, body: JSON.stringify(posts(page)) };
    },
  });
  return { ...server, asked };
}

test("a front page and a list of WordPress load no engine", async (t) => {
  const { origin, requests } = await wordpress(t, 1);
  const page = await open(t);
  for (const path of ["/", "/category/metal/"]) {
    await page.goto(`${origin}${path}`);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done, { timeout: 50 }), { timeout: 1500 })));
    // What was asked for before has come to the server by now.
    await page.evaluate(() => fetch("/favicon.ico"));
    assert.equal(requests.filter((it) => /feed|wp-json|engine/.test(it)).length, 0, path);
  }
  await page.goto(`${origin}/copper/`);
  await seen(page, "ready", { part: "related" });
  assert.ok(requests.some((it) => it.endsWith("feed.wasm")));
});

test("further pages of posts are ranked too, up to three", async (t) => {
  for (const [pages, asked] of [[1, [1]], [2, [1, 2]], [9, [1, 2, 3]]]) {
    const site = await wordpress(t, pages);
    const page = await open(t);
    await page.goto(`${site.origin}/copper/`);
    await seen(page, "ready", { part: "related" });
    assert.deepEqual(site.asked.toSorted(), asked);
    const stories = await page.evaluate(() => window.afterword.related());
    assert.ok(stories.length > 2);
  }
});

test("a feed is fetched once an hour, unless its server says how long it stays the same", async (t) => {
  const old = new Date(Date.now() - 2 * 36e5).toUTCString();
  for (const [headers, times] of [[{}, 1], [{ date: old }, 4], [{ "cache-control": "max-age=600" }, 1]]) {
    const site = await wordpress(t, 1, headers);
    const page = await open(t);
    for (let view = 0; view < 2; view++) {
      await page.goto(`${site.origin}/copper/`);
      await seen(page, "ready", { part: "related" });
    }
    assert.ok(site.asked.length <= times, `${JSON.stringify(headers)}: ${site.asked.length}`);
  }
});
