// A small site for tests of one part: three articles, long enough to scroll, built by the real command.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, folder, open, seen, serve } from "./harness.mjs";

export const CANONICAL = "https://harbour.example/copper/";
export const TITLE = "Counting copper";

const PARAGRAPHS = [
  "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship.",
  "Nobody had asked for the numbers since spring, and so nobody knew that half of the copper was gone.",
  "The count - begun at six, ended at nine - was written on one sheet, signed, & put away.",
  "When the office counts again, it counts from the other end of the quay, and the sums must agree.",
];

/** The page of an article; `share` is the markup of the share element, `head` and `attributes` are added. */
function article(name, { share = "", head = "", attributes = 'lang="en"', extra = "", body = "" }) {
  const text = Array.from({ length: 6 }, (_, at) => PARAGRAPHS.map((it) => `<p>${it.replaceAll("&", "&amp;")} (${at + 1})</p>`));
  return `<!DOCTYPE html><html ${attributes}><meta charset="utf-8"><title>Counting ${name}</title>
<meta name="viewport" content="width=device-width">
<link rel="canonical" href="https://harbour.example/${name}/">
<meta property="article:published_time" content="2026-03-0${name.length}">${head}
<style>body { max-width: 38em; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style>
<body ${body}><main><article><h1>Counting ${name}</h1>${text.flat().join("\n")}${extra}</article>${share}</main>
<footer><p style="height: 60rem">The end</p></footer></body></html>`;
}

/** Builds the site with that share element in its first article, `/copper/`, and serves it. */
export async function story(t, share, { page = {}, server = {}, build: flags = [] } = {}) {
  const site = await folder(t);
  for (const name of ["copper", "wheat", "ships"]) {
    await mkdir(join(site, name));
    await writeFile(join(site, name, "index.html"), article(name, name === "copper" ? { share, ...page } : {}));
  }
  const { path } = await build(t, site, ...flags);
  return serve(t, path, server);
}

/** Opens that article. `script` runs first in it, and takes what is `given`; `waits` for the share row. */
export async function visit(t, share, { browser = {}, script = () => {}, given, waits = true, ...site } = {}) {
  const { origin, requests } = await story(t, share, site);
  const page = await open(t, browser);
  page.origin = origin;
  page.asked = requests;
  page.outside = [];
  // What a reader opens outside is looked at, and never asked for.
  await page.context().route(
    (url) => url.origin !== origin,
    (route) => (page.outside.push(route.request().url()), route.fulfill({ body: "<h1>Elsewhere</h1>", contentType: "text/html" })),
  );
  await page.addInitScript(script, given);
  await page.goto(`${origin}/copper/`);
  if (waits) await seen(page, "ready", { part: "share" });
  return page;
}

/** The share element's row, and what is in its shadow root. */
export const row = (page) => page.locator("afterword-share [part~=services]").last();
