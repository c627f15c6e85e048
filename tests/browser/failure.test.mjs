// Failing well: whatever is missing, blocked or broken, the page stays whole, and one line says how to mend it.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, open, seen, serve } from "./harness.mjs";
import { smallSite } from "./small_site.mjs";

after(close);

const isShard = (path) => path.includes("/shards/");

const CASES = [
  {
    name: "the wasm is missing",
    answer: (path) => path.endsWith("engine.wasm") && { status: 404 },
    code: "engine", says: /engine\.wasm/, works: [],
  },
  {
    name: "the glue is missing",
    answer: (path) => path.endsWith("engine.js") && { status: 404 },
    code: "engine", says: /engine\.js/, works: [],
  },
  {
    name: "wasm is blocked by the page's policy",
    headers: { "content-security-policy": "default-src 'self'; style-src 'self'" },
    code: "engine", says: /wasm-unsafe-eval/, works: [],
  },
  {
    name: "the wasm is cut off",
    answer: async (path, file) => path.endsWith("engine.wasm") && {
      body: (await readFile(file)).subarray(0, 5000), headers: { "content-type": "application/wasm" },
    },
    code: "engine", says: /afterword.css beside/, works: [],
  },
  {
    name: "the index is missing",
    answer: (path) => path.endsWith("manifest.afw") && { status: 404 },
    code: "index-missing", says: /afterword build/, works: ["share"],
  },
  {
    name: "an error page stands in for the index",
    answer: (path) => path.endsWith("manifest.afw") && { body: "<!DOCTYPE html><title>Not here</title>" },
    says: /error page/, works: ["share"],
  },
  {
    name: "the index is of another version",
    answer: async (path, file) => {
      if (!path.endsWith("manifest.afw")) return null;
      const body = await readFile(file);
      body[4] += 1;
      return { body };
    },
    says: /afterword build/, works: ["share"],
  },
  {
    name: "the shard is missing",
    answer: (path) => isShard(path) && { status: 404 },
    code: "index-missing", says: /404/, works: ["share"],
  },
  {
    name: "the shard is cut off",
    answer: async (path, file) => {
      if (!isShard(path)) return null;
      const body = await readFile(file);
      return { body: body.subarray(0, body.length >> 1) };
    },
    code: "index-damaged", says: /upload it again/, works: ["share"],
  },
  {
    name: "the shard is changed on the way",
    answer: async (path, file) => {
      if (!isShard(path)) return null;
      const body = await readFile(file);
      body[body.length >> 1] ^= 255;
      return { body };
    },
    code: "index-damaged", says: /upload it again/, works: ["share"],
  },
];

for (const { name, answer, headers, code, says, works } of CASES) {
  test(name, async (t) => {
    const { path } = await build(t, await smallSite(t));
    const { origin } = await serve(t, path, { answer, headers });
    const page = await open(t);
    await page.goto(`${origin}/copper/`);
    const before = await page.locator("h1, p, footer").allTextContents();
    const error = await seen(page, "error", code ? { code } : {});
    assert.match(error.message, says);
    await seen(page, "console", { ours: true });
    for (const part of works) await seen(page, "ready", { part });

    const ours = page.messages.filter((line) => line.startsWith("Afterword:"));
    assert.equal(ours.length, 1, `one console line: ${page.messages.join("\n")}`);
    assert.match(ours[0], says);
    assert.deepEqual(await page.locator("h1, p, footer").allTextContents(), before, "the page is whole");
    const related = page.locator("afterword-related");
    if (await related.count()) assert.equal((await related.boundingBox())?.height ?? 0, 0, "no gap where the cards would be");
  });
}

test("a slow network shows the page first and the parts when they come", async (t) => {
  const { path } = await build(t, await smallSite(t));
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const { origin } = await serve(t, path, { answer: async (path) => (isShard(path) && (await gate), null) });
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  await seen(page, "ready", { part: "share" });
  const footer = () => page.locator("footer").boundingBox();
  const waiting = await footer();
  release();
  await seen(page, "ready", { part: "related", count: 3 });
  assert.ok(waiting.y <= (await footer()).y + 1000, "the footer is still there");
});

test("what was rendered ahead stays when the engine fails, and without JavaScript", async (t) => {
  const { path } = await build(t, await smallSite(t), "--prerender");
  const { origin } = await serve(t, path, { answer: (path) => path.endsWith("engine.wasm") && { status: 404 } });
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(t, { javaScriptEnabled });
    await page.goto(`${origin}/copper/`);
    if (javaScriptEnabled) await seen(page, "error", { code: "engine" });
    const cards = page.locator("afterword-related a");
    assert.equal(await cards.count(), 3, `with JavaScript: ${javaScriptEnabled}`);
    await cards.first().click();
    await page.waitForURL((url) => url.pathname !== "/copper/");
  }
});

test("a wrong option is told of, and its default stays", async (t) => {
  const site = await smallSite(t);
  const file = join(site, "copper/index.html");
  const html = await readFile(file, "utf8");
  await writeFile(file, html.replace("</article>", '</article><afterword-share services="facebok"></afterword-share>'));
  const { path } = await build(t, site);
  const { origin } = await serve(t, path);
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  const error = await seen(page, "error");
  assert.match(error.message, /there is no service "facebok"; docs\/services\.md/);
  await seen(page, "ready", { part: "share" });
  assert.equal(await page.locator("afterword-share a").count(), 3);
});

test("a script tag that stands twice does its work once", async (t) => {
  const site = await smallSite(t);
  const { path } = await build(t, site);
  const file = join(path, "copper/index.html");
  const html = await readFile(file, "utf8");
  await writeFile(file, html.replace("</body>", '<script type="module" src="/afterword/afterword.js?again"></script></body>'));
  const { origin } = await serve(t, path);
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  await seen(page, "ready", { part: "related" });
  assert.equal(await page.locator("afterword-share").count(), 1);
  assert.deepEqual(page.messages, []);
});

test("a page that the index does not know shows no cards and no gap", async (t) => {
  const { path } = await build(t, await smallSite(t));
  await writeFile(
    join(path, "new.html"),
    '<!DOCTYPE html><html lang="en"><title>New</title><body><article><p>New.</p></article><afterword-related></afterword-related>' +
      '<footer>End</footer><script type="module" src="/afterword/afterword.js"></script></body></html>',
  );
  const { origin } = await serve(t, path);
  const page = await open(t);
  await page.goto(`${origin}/new.html`);
  await seen(page, "ready", { part: "related", count: 0 });
  assert.equal((await page.locator("afterword-related").boundingBox())?.height ?? 0, 0);
  assert.deepEqual(page.messages, []);
});
