// For people: axe-core, the keyboard, right-to-left, zoom, forced colors and reduced motion.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { build, close, demo, open, seen, serve } from "./harness.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");
const SHOWCASE = "/stories/chip-curbs-hit-hong-kong-tech/";
const PAGES = ["/", SHOWCASE, "/stories/how-a-bond-auction-works/", "/topics/bonds/"];

/** What the showcase has. */
const PARTS = ["ticker", "byline", "share", "tags", "related", "trending", "letter", "replies"];

async function site(t) {
  const { path } = await build(t, demo);
  return (await serve(t, path)).origin;
}

async function visit(page, origin, path) {
  await page.goto(origin + path);
  if (path.startsWith("/stories/")) await seen(page, "ready", { part: "related" });
  if (path === SHOWCASE) for (const part of PARTS) await seen(page, "ready", { part });
}

test("axe-core finds nothing, light and dark, wide and narrow", async (t) => {
  const origin = await site(t);
  for (const options of [{}, { colorScheme: "dark" }, { viewport: { width: 320, height: 640 } }]) {
    // The page's policy is right to keep foreign scripts out; axe-core is let in for the test alone.
    const page = await open(t, { bypassCSP: true, ...options });
    for (const path of PAGES) {
      await visit(page, origin, path);
      await page.addScriptTag({ path: axe });
      const { violations, passes } = await page.evaluate(() =>
        window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
      assert.deepEqual(told, [], `${path} ${JSON.stringify(options)}`);
      assert.ok(passes.length > 10);
    }
  }
});

test("the keyboard reaches everything in order, and the focus shows", async (t) => {
  const origin = await site(t);
  const page = await open(t);
  await visit(page, origin, SHOWCASE);
  const parts = PARTS.filter((part) => !["ticker", "letter", "replies"].includes(part));
  const expected = await page.evaluate((parts) => {
    const focusable = (root) => [...root.querySelectorAll("a[href], button:not([hidden])")];
    return parts.map((part) => {
      const { shadowRoot } = document.querySelector(`afterword-${part}`);
      return { part, names: focusable(shadowRoot).map((element) => element.ariaLabel ?? element.textContent.trim()) };
    });
  }, parts);
  const visited = {};
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const host = document.activeElement;
      const element = host?.shadowRoot?.activeElement;
      if (!element) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const after = getComputedStyle(element, "::after");
      const shows = [[outlineStyle, outlineWidth], [after.outlineStyle, after.outlineWidth]].some(
        ([style, width]) => style !== "none" && parseFloat(width) >= 2,
      );
      return { part: host.localName.slice(10), name: element.ariaLabel ?? element.textContent.trim(), shows };
    });
    if (!focus) continue;
    assert.ok(focus.shows, `${focus.name} shows its focus`);
    (visited[focus.part] ??= []).push(focus.name);
  }
  // After the last element the focus begins again with the first.
  assert.ok(visited.ticker && visited.letter && visited.replies, "the fields and the strip are reached too");
  for (const { part, names } of expected) assert.deepEqual(visited[part].slice(0, names.length), names, part);
});

test("targets are large enough for a thumb", async (t) => {
  const origin = await site(t);
  const page = await open(t, { viewport: { width: 390, height: 844 } });
  await visit(page, origin, SHOWCASE);
  const small = await page.evaluate(() =>
    ["share", "tags"].flatMap((part) =>
      [...document.querySelector(`afterword-${part}`).shadowRoot.querySelectorAll("a, button:not([hidden])")]
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    ),
  );
  assert.deepEqual(small, []);
});

test("nothing is cut off at 320 px, at twice the text size, right to left", async (t) => {
  const origin = await site(t);
  const page = await open(t, { viewport: { width: 320, height: 640 } });
  for (const change of [
    () => {},
    () => (document.documentElement.style.fontSize = "200%"),
    () => (document.documentElement.dir = "rtl"),
  ]) {
    await visit(page, origin, SHOWCASE);
    await page.evaluate(change);
    const outside = await page.evaluate(() =>
      ["share", "tags", "related"].flatMap((part) =>
        [...document.querySelector(`afterword-${part}`).shadowRoot.querySelectorAll("a, button:not([hidden]), img")]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1;
          })
          .map((element) => `${part}: ${element.textContent || element.src}`),
      ),
    );
    assert.deepEqual(outside, [], String(change));
  }
});

test("the page's language chooses the words and the direction", async (t) => {
  const { path } = await build(t, demo);
  const { origin } = await serve(t, path, {
    answer: async (url, file) => {
      if (url !== SHOWCASE) return null;
      const { readFile } = await import("node:fs/promises");
      const html = (await readFile(file, "utf8")).replace('<html lang="en"', '<html lang="ar" dir="rtl"');
      return { body: html, headers: { "content-type": "text/html" } };
    },
  });
  const page = await open(t);
  await visit(page, origin, SHOWCASE);
  const heading = page.locator("afterword-related h2");
  assert.match(await heading.textContent(), /\p{Script=Arabic}/u);
  assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), "rtl");
});

test("forced colors and reduced motion are respected", async (t) => {
  const origin = await site(t);
  const page = await open(t, { forcedColors: "active", reducedMotion: "reduce" });
  await visit(page, origin, SHOWCASE);
  const { icon, moving } = await page.evaluate(() => {
    const root = document.querySelector("afterword-share").shadowRoot;
    const all = [...document.querySelectorAll("afterword-share, afterword-related")].flatMap((host) => [
      ...host.shadowRoot.querySelectorAll("*"),
    ]);
    const seconds = (element) => parseFloat(getComputedStyle(element).transitionDuration) || 0;
    return { icon: root.querySelector("svg").getBoundingClientRect().width, moving: all.filter((e) => seconds(e) > 0.01).length };
  });
  assert.ok(icon >= 12, "icons stay visible");
  assert.equal(moving, 0);
});
