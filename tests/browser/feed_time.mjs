// How long a page takes to rank a feed and to show six cards of it, in Chromium: `node tests/browser/feed_time.mjs FEED`.
// FEED is any feed that the widget reads. Prints one JSON object of medians; nothing is asserted. Each run is a page of its
// own, as its reader first meets it: `learn_ms` is from the feed's text to weighed articles, `show_ms` from there to six
// cards in a tree of DOM nodes. `--page PATH` is the page's address, `--runs N` how many are opened.

import { chromium } from "playwright-core";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./harness.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: "string" }, runs: { type: "string", default: "15" } },
});

const TYPES = { ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** Serves the widget, the feed, and an empty article at every other address; the pages have a fine clock. */
async function serve(feed) {
  const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = path.startsWith("/afterword/") && join(root, "dist", path.slice(11));
    const body = file ? await readFile(file).catch(() => null) : path === "/feed" ? feed : PAGE;
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "text/html", ...isolated });
    response.end(body ?? "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

const PAGE = "<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>A story</title><main><p>A story.</p></main>";

/**
 * Runs in a page that has just been opened: times the engine as a reader's browser first meets it, from the feed's text to
 * six cards in a tree of DOM nodes.
 */
async function measure(path) {
  const base = new URL("/afterword/", location.href);
  const set = new URL(`${(await (await fetch(new URL("sets.txt", base))).text()).split("\n")[0]}/`, base);
  const { Widget, initSync } = await import(new URL("feed.js", set));
  initSync(await WebAssembly.compile(await (await fetch(new URL("feed.wasm", set))).arrayBuffer()));
  const text = await (await fetch("/feed")).text();
  const url = new URL("/feed", location.href).href;
  const marks = [performance.now()];
  const widget = new Widget(new URL(path, location.href).href, null, "/", "", false);
  marks.push(performance.now());
  widget.learn(text, url, location.href);
  marks.push(performance.now());
  const shard = widget.rank("");
  const place = document.createDocumentFragment();
  widget.relate(document.createElement("div"), place, shard, "", Date.now() / 864e5);
  marks.push(performance.now());
  const [start, made, learnt, shown] = marks;
  const cards = place.querySelectorAll("li").length;
  return { characters: text.length, cards, learn_ms: learnt - made, show_ms: shown - learnt, all_ms: shown - start };
}

if (!positionals[0]) throw Error("name a feed: node tests/browser/feed_time.mjs feed.json");
const feed = await readFile(positionals[0]);
const { origin, stop } = await serve(feed);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  const found = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const page = await browser.newPage();
    await page.goto(origin + "/stories/a/");
    found.push(await page.evaluate(measure, values.page ?? "/stories/a/"));
    await page.close();
  }
  const median = (name) => found.map((it) => it[name]).sort((one, other) => one - other)[found.length >> 1];
  console.log(JSON.stringify({ runs: found.length, ...Object.fromEntries(Object.keys(found[0]).map((name) => [name, median(name)])) }));
} finally {
  await browser.close();
  stop();
}
