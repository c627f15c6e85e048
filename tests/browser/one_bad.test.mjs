// One bad card, story or reply never takes the others with it: in the index, a feed, trending.json and servers of replies.
// One bad price is in ticker.test.mjs.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { build, close, open, seen, serve } from "./harness.mjs";
import { newsroom, threads } from "./replies.mjs";
import { smallSite } from "./small_site.mjs";

after(close);

/** What JSON can hold where a text should be. */
const ODD = [null, 7, true, [], {}, { toString: null, valueOf: null }, "\0\u001f\ufffe\ud800", "x".repeat(9_000)];

/** A day in days since 1970, as an index has it: zigzag, base 128. */
function bytesOf(day) {
  let rest = BigInt.asUintN(32, BigInt((day << 1) ^ (day >> 31)));
  const bytes = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
}

test("a card with an absurd day has no date, and the others stay", async (t) => {
  const { path } = await build(t, await smallSite(t));
  const march = (day) => bytesOf(Date.UTC(2026, 2, day) / 864e5);
  for (const absurd of [2 ** 31 - 1, -(2 ** 31), 2_932_897]) {
    let changed = 0;
    const answer = async (url, file) => {
      if (!url.includes("/shards/")) return null;
      const shard = gunzipSync(await readFile(file));
      // Wheat's and ships' cards.
      const at = shard.indexOf(march(5));
      changed += at > 0;
      return { body: gzipSync(Buffer.concat([shard.subarray(0, at), bytesOf(absurd), shard.subarray(at + march(5).length)])) };
    };
    const { origin } = await serve(t, path, { answer });
    const page = await open(t);
    await page.goto(`${origin}/copper/`);
    await seen(page, "ready", { part: "related", count: 3 });
    assert.equal(changed, 1);
    assert.equal(await page.locator("afterword-related time").count(), 2, `${absurd}`);
    const stories = await page.evaluate(() => window.afterword.related());
    assert.equal(stories.filter(({ date }) => date).length, 2);
    assert.deepEqual(page.messages, []);
  }
});

test("bad items of a feed take no others with them", async (t) => {
  const { path } = await build(t, await smallSite(t));
  const file = join(path, "copper/index.html");
  await writeFile(file, (await readFile(file, "utf8")).replace('afterword.js"', 'afterword.js" data-feed="/feed.json"'));
  const words = "The harbour office counts every crate of copper, every sack of wheat and every barrel. ";
  const item = (name, more = {}) => ({ url: `/${name}/`, title: `Counting ${name}`, content_text: `${words.repeat(4)} ${name}`, ...more });
  const good = ["copper", "wheat", "oil", "ships"].map((name) => item(name, { date_published: "2026-03-04" }));
  const fields = ["url", "title", "content_text", "content_html", "date_published", "tags", "summary", "language", "image"];
  // What parts fields from each other is a matter of wire.test.mjs.
  const odd = ODD.filter((value) => typeof value !== "string" || !value.includes("\0"));
  const bad = fields.flatMap((field) => odd.map((value) => item("bad", { [field]: value })));
  const far = ["99999-01-01", "275760-09-13", "+020000-01-01", "-000001-01-01"].map((date) => item("far", { date_published: date }));
  const { origin } = await serve(t, path, {
    answer: (url) => url === "/feed.json" && { body: JSON.stringify({ items: [...odd, ...bad, ...far, ...good] }) },
  });
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  await seen(page, "ready", { part: "related" });
  const stories = await page.evaluate(() => window.afterword.related());
  const paths = stories.map(({ url }) => url);
  for (const name of ["wheat", "oil", "ships"]) assert.ok(paths.includes(`/${name}/`), paths.join(" "));
  assert.deepEqual(page.messages, []);
});

test("bad stories of trending.json take no others with them", async (t) => {
  const { path } = await build(t, await smallSite(t));
  const file = join(path, "copper/index.html");
  await writeFile(file, (await readFile(file, "utf8")).replace("</article>", "</article><afterword-trending></afterword-trending>"));
  const story = (name, more = {}) => ({ url: `${name}/`, title: `Counting ${name}`, ...more });
  const fields = ["excerpt", "date", "picture", "new", "score"];
  const odd = ODD.map((value) => story("wheat", Object.fromEntries(fields.map((field) => [field, value]))));
  const without = ODD.slice(0, -2).flatMap((value) => [story("oil", { url: value }), story("oil", { title: value })]);
  const far = story("oil", { date: "+275760-09-13", picture: { url: 5, width: "x", height: {} } });
  const list = { version: 1, stories: [...ODD, ...without.filter(({ url, title }) => url !== 7 && title !== 7), odd[0], far, story("ships", { date: "2026-03-04" })] };
  const { origin } = await serve(t, path, { answer: (url) => url.endsWith("trending.json") && { body: JSON.stringify(list) } });
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  await seen(page, "ready", { part: "trending", count: 3 });
  assert.equal(await page.locator("afterword-trending time").count(), 1);
  for (const one of odd) {
    list.stories = [one, story("ships")];
    await page.evaluate(() => window.afterword.refresh());
    assert.equal(await page.locator("afterword-trending a").count(), 2, JSON.stringify(one).slice(0, 80));
  }
  assert.deepEqual(page.messages, []);
});

/** Of each backend what a good reply looks like, and what its server answers for a list of replies. */
const BACKENDS = {
  isso: [(text) => ({ id: 1, parent: null, author: "Ann", created: 1.7e9, text, mode: 1 }), (replies) => ({ replies, config: {} })],
  remark42: [(text) => ({ id: "a", pid: "", user: { name: "Ann" }, time: "2026-03-01T10:00:00Z", text }), (comments) => ({ comments, info: {} })],
  cusdis: [(content) => ({ id: "a", createdAt: "2026-03-01T10:00:00Z", by_nickname: "Ann", content }), (data) => ({ data: { pageCount: 1, data } })],
  waline: [(comment) => ({ objectId: "a", nick: "Ann", time: 1.7e12, comment }), (data) => ({ errno: 0, data: { data, totalPages: 1 } })],
  wordpress: [
    (rendered) => ({ id: 1, parent: 0, author_name: "Ann", date_gmt: "2026-03-01T10:00:00", content: { rendered }, status: "approved" }),
    (replies, path) => (path.endsWith("/posts") ? [{ id: 1, comment_status: "open" }] : replies),
  ],
};

for (const [name, [reply, answer]] of Object.entries(BACKENDS)) {
  test(`bad replies take no others with them: ${name}`, async (t) => {
    const bad = Object.keys(reply("")).flatMap((field) => ODD.map((value) => ({ ...reply("odd"), id: `${field}`, [field]: value })));
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "application/json" });
      response.end(JSON.stringify(answer([...ODD, ...bad, { ...reply("<p>The good one</p>"), id: "good", objectId: "good" }], pathname)));
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${server.address().port}`;
    const stop = () => (server.closeAllConnections(), server.close());
    const site = await newsroom(t, name, async () => ({ url, stop }), { element: 'replies-site="harbour"' });
    const page = await site.visit();
    await page.locator("afterword-replies [part=threads]").getByText("The good one").waitFor();
    assert.ok((await threads(page)).some((line) => line.trim().startsWith("Ann: ")));
    assert.deepEqual(page.messages, []);
  });
}
