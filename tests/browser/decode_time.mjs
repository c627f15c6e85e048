// How long a page takes to decode its shard and choose six cards, in Chromium: `node tests/browser/decode_time.mjs`.
// Prints one JSON object, for `cargo xtask bench`; nothing is asserted. `--site FOLDER` takes another built site than the
// demo, `--page PATH` another article, `--runs N` another number of runs.

import { chromium } from "playwright-core";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { afterword, demo } from "./harness.mjs";

const { values } = parseArgs({
  options: {
    site: { type: "string" },
    page: { type: "string", default: "/stories/chip-curbs-hit-hong-kong-tech/" },
    runs: { type: "string", default: "1000" },
  },
});

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** Serves a folder; gives its address and how to stop. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(body ?? "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/**
 * Runs in the page: times the engine on the page's own shard, with an element that is in no document. `decode_ms` is from
 * the inflated shard to the page's own entry and candidates; `decode_order_show_ms` goes on to the reader's own order and
 * to six cards in a tree of DOM nodes.
 */
async function measure(runs) {
  const base = new URL("/afterword/", location.href);
  const set = new URL(`${(await (await fetch(new URL("sets.txt", base))).text()).split("\n")[0]}/`, base);
  const { Widget, initSync } = await import(new URL("engine.js", set));
  initSync(await WebAssembly.compile(await (await fetch(new URL("engine.wasm", set))).arrayBuffer()));
  const get = async (name) => new Uint8Array(await (await fetch(new URL(name, base))).arrayBuffer());
  const widget = new Widget(document.URL, null, "/", "", false);
  let name = "manifest.afw";
  let file = await get(name);
  while (!name.startsWith("shards")) {
    name = widget.file(file, 0, "");
    file = await get(name);
  }
  const inflated = new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"));
  const shard = new Uint8Array(await new Response(inflated).arrayBuffer());
  const day = Date.now() / 864e5;
  const element = document.createElement("div");
  // The profile of somebody who has read this page, so that there is something to order by.
  const profile = widget.relate(element, undefined, shard, "", day);

  const median = (work) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[runs >> 1];
  };
  return {
    runs,
    shard_bytes: file.length,
    inflated_bytes: shard.length,
    decode_ms: median(() => widget.relate(element, undefined, shard, "", day)),
    decode_order_show_ms: median(() =>
      widget.relate(element, document.createDocumentFragment(), shard, profile, day),
    ),
  };
}

const folder = values.site ?? (await mkdtemp(join(tmpdir(), "afterword-time-")));
if (!values.site) {
  await cp(demo, folder, { recursive: true });
  await afterword("build", folder);
}
const { origin, stop } = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  // Isolated pages have a clock of 5 microseconds instead of 100.
  const page = await browser.newPage({ bypassCSP: true });
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
    await route.fulfill({ response, headers: { ...response.headers(), ...isolated } });
  });
  await page.goto(origin + values.page);
  console.log(JSON.stringify(await page.evaluate(measure, Number(values.runs))));
} finally {
  await browser.close();
  stop();
  if (!values.site) await rm(folder, { recursive: true, force: true });
}
