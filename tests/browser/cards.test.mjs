// Cards: filled rows, whole lines, dates that stand, spacing that a theme's reset cannot take, one request for the styles.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, folder, open, root, seen, serve } from "./harness.mjs";

after(close);

const TEXT = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship. ";
const TITLES = [
  "Copper",
  "The count of all the copper that nobody had asked for since the spring before last began at six on the longest quay",
  "Wheat comes home",
  "The office counts again, and this time it counts from the other end of the quay, so that the sums must agree with those of spring at last, as everybody hopes",
  "Ships",
  "Oil and the price of waiting",
  "Salt",
  "Tin",
  "Zinc",
];

/** A site of so many articles, with pictures in the first few of them, built by the real command. */
async function site(t, count, { pictures = count, css = "", attributes = 'lang="en"', host = "", flags = [] } = {}) {
  const path = await folder(t);
  for (let at = 0; at < count; at++) {
    const picture = at < pictures ? `<img src="${host}/p${at}.svg" width="1200" height="675">` : "";
    await mkdir(join(path, `a${at}`));
    await writeFile(join(path, `p${at}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#47a" d="M0 0h16v9H0z"/></svg>`);
    await writeFile(
      join(path, `a${at}`, "index.html"),
      `<!DOCTYPE html><html ${attributes}><meta charset="utf-8"><title>${TITLES[at]}</title><link rel="canonical" href="https://harbour.example/a${at}/"><meta name="viewport" content="width=device-width">
       <meta property="article:published_time" content="2026-03-0${at + 1}"><meta name="color-scheme" content="light dark">
       <style>body { margin: 1rem auto; padding: 0 1rem; max-width: 75rem; font: 16px/1.6 sans-serif } ${css}</style><body><main><article>
       <h1>${TITLES[at]}</h1>${picture}<p>${TEXT.repeat(4)} It is number ${at}, of ${TITLES[at]}.</p><p>${TEXT.repeat(2)} ${TITLES[at]}</p>
       </article></main></body></html>`,
    );
  }
  const { path: built, summary } = await build(t, path, ...flags);
  return { ...(await serve(t, built)), summary };
}

async function visit(t, count, { width = 1280, count: _, browser = {}, ...options } = {}) {
  const { origin, requests } = await site(t, count, options);
  const page = await open(t, { viewport: { width, height: 900 }, ...browser });
  page.asked = requests;
  await page.goto(`${origin}/a0/`);
  await seen(page, "ready", { part: "related" });
  return page;
}

/** Runs in the page: the cards of each row, and how far the row's end is from the list's. */
function readRows() {
  const list = document.querySelector("afterword-related").shadowRoot.querySelector("ul");
  const end = list.getBoundingClientRect().right;
  const rows = new Map();
  for (const card of list.children) {
    const { top, right } = card.getBoundingClientRect();
    rows.set(Math.round(top), [...(rows.get(Math.round(top)) ?? []), right]);
  }
  return [...rows.values()].map((rights) => ({ cards: rights.length, hole: Math.round(end - Math.max(...rights)) }));
}

test("rows are filled, whatever the number of cards and the width", async (t) => {
  // By the number of cards: the cards of each row at a width.
  const expected = {
    1: { 1280: [1], 600: [1], 390: [1] },
    2: { 1280: [2], 600: [2], 390: [1, 1] },
    3: { 1280: [3], 600: [2, 1], 390: [1, 1, 1] },
    4: { 1280: [4], 800: [2, 2], 600: [2, 2] },
    5: { 1280: [3, 2], 600: [2, 2, 1] },
    6: { 1280: [3, 3], 800: [3, 3], 600: [2, 2, 2], 320: [1, 1, 1, 1, 1, 1] },
  };
  for (const [count, widths] of Object.entries(expected)) {
    const page = await visit(t, +count + 1);
    for (const [width, rows] of Object.entries(widths)) {
      await page.setViewportSize({ width: +width, height: 900 });
      const found = await page.evaluate(readRows);
      assert.deepEqual(found, rows.map((cards) => ({ cards, hole: 0 })), `${count} cards at ${width}`);
    }
  }
});

/** Runs in the page: cards whose date is cut, or whose lines are. */
function readCuts() {
  const cuts = [];
  for (const text of document.querySelector("afterword-related").shadowRoot.querySelectorAll("[part=text]")) {
    const box = text.getBoundingClientRect();
    const date = text.querySelector("time").getBoundingClientRect();
    if (date.bottom > box.bottom + 1 || date.height < 15) cuts.push(`date of ${text.textContent}`);
    const line = parseFloat(getComputedStyle(text).lineHeight);
    const lines = box.height / line;
    if (Math.abs(lines - Math.round(lines)) > 0.05) cuts.push(`${lines} lines`);
    const excerpt = text.querySelector("p").getBoundingClientRect();
    const above = (excerpt.top - box.top) / line;
    if (Math.abs(above - Math.round(above)) > 0.1) cuts.push(`an excerpt that begins after ${above} lines`);
  }
  return cuts;
}

test("a title of many lines leaves the date whole, and lines are whole", async (t) => {
  const page = await visit(t, 7, { pictures: 0 });
  for (const width of [1280, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await page.evaluate(readCuts), [], `at ${width}`);
  }
});

test("a theme that resets all margins leaves the spacing between the parts", async (t) => {
  const page = await visit(t, 4, { css: "* { margin: 0; padding: 0; box-sizing: border-box }" });
  const gap = await page.evaluate(() => {
    const [share, related] = ["share", "related"].map((it) => document.querySelector(`afterword-${it}`).getBoundingClientRect());
    return related.top - share.bottom;
  });
  assert.ok(gap >= 25, `${gap} px`);
});

test("pictures of a few cards are left out, and those without one have no grey box", async (t) => {
  const pictures = (page) => page.evaluate(() =>
    [...document.querySelector("afterword-related").shadowRoot.querySelectorAll("[part=picture]")].map((it) => it.localName));
  assert.deepEqual(await pictures(await visit(t, 7, { pictures: 2 })), []);
  assert.deepEqual(await pictures(await visit(t, 7, { pictures: 5 })), ["img", "img", "img", "img"]);
});

test("no picture of another host is asked for, unless the site says so", async (t) => {
  const outside = async (flags) => {
    const { origin } = await site(t, 4, { host: "https://img.example.org", flags });
    const page = await open(t);
    const asked = [];
    await page.context().route((url) => url.origin !== origin, (route) => {
      if (!route.request().url().includes("/p0.svg")) asked.push(route.request().url());
      return route.fulfill({ body: "" });
    });
    await page.goto(`${origin}/a0/`);
    await seen(page, "ready", { part: "related" });
    await page.locator("afterword-related").evaluate((it) => it.scrollIntoView());
    return asked.length;
  };
  const settings = async (text) => {
    const file = join(await folder(t), "afterword.toml");
    await writeFile(file, text);
    return ["--config", file];
  };
  for (const prerender of [[], ["--prerender"]]) {
    assert.equal(await outside(prerender), 0);
    for (const named of ['"any"', '["img.example.org"]']) {
      assert.equal(await outside([...prerender, ...(await settings(`[widget]\npictures = ${named}`))]), 3, named);
    }
  }
});

test("a page that is rendered ahead asks once for the style sheet", async (t) => {
  const page = await visit(t, 5, { flags: ["--prerender"] });
  await seen(page, "ready", { part: "share" });
  assert.equal(page.asked.filter((path) => path.endsWith("/afterword.css")).length, 1);
  const live = await visit(t, 5);
  assert.equal(live.asked.filter((path) => path.endsWith("/afterword.css")).length, 1);
});

test("pictures of the cards in each look, to be looked at", async (t) => {
  const screenshots = join(root, "target/screenshots");
  await mkdir(screenshots, { recursive: true });
  for (const [name, options] of Object.entries({
    light: {}, dark: { browser: { colorScheme: "dark" } }, rtl: { attributes: 'lang="ar" dir="rtl"' }, some: { pictures: 5 }, bare: { pictures: 0 },
  })) {
    const page = await visit(t, 7, options);
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator("afterword-related").screenshot({ path: join(screenshots, `cards-${name}-${width}.png`) });
    }
  }
});
