// The languages: which file a page's language tag finds, in the widget and in the command, and how a page looks in each.

import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, folder, open, root, seen, serve } from "./harness.mjs";

after(close);

/** What a page's `lang` may be, and the file whose words it gets. */
const TAGS = {
  "de-AT": "de", "DE": "de", "pt": "pt", "pt-BR": "pt-br", "pt-br-x-old": "pt-br", "pt-AO": "pt", "nb-NO": "no", "nn": "no",
  "zh-Hant": "zh-hant", "zh-TW": "zh-hant", "zh-HK": "zh-hant", "zh-Hant-HK": "zh-hant", "zh-Hans-CN": "zh", "zh-CN": "zh",
  "sr": "sr", "sr-Cyrl-RS": "sr", "sr-Latn-RS": "sr-latn", "iw": "he", "es-419": "es", "en-GB": "en", "sw": "en",
  "deutsch": "en", "": "en",
};

const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ur)\b/;

/** Looked at by people, in `target/screenshots`, where `AFTERWORD_SCREENSHOTS` is set. */
const SHOWN = ["ar", "fa", "he", "ur", "ja", "de", "ru", "th", "zh", "zh-hant", "hi", "fi"];

const files = (await readdir(join(root, "www/i18n"))).map((name) => name.replace(".ftl", "")).sort();

async function message(tag, key) {
  const file = await readFile(join(root, `www/i18n/${tag}.ftl`), "utf8");
  return file.match(RegExp(`^${key} = (.*)$`, "m"))[1];
}

/** A site with one article in each language: the words do not matter, they only have to be related. */
async function site(t, tags) {
  const path = await folder(t);
  for (const [at, tag] of tags.entries()) {
    const direction = RIGHT_TO_LEFT.test(tag) ? ' dir="rtl"' : "";
    const lang = tag && ` lang="${tag}"`;
    const paragraph = `<p>The smelter on the coast has bought copper for number ${at} since the harbour froze, and the traders
      who sold it wait for ships that carry #CopperPrices to market in spring.</p>`;
    await mkdir(join(path, `a${at}`));
    await writeFile(
      join(path, `a${at}/index.html`),
      `<!doctype html><html${lang}${direction}><head><meta charset="utf-8"><title>Copper, ${at}</title>
      <meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2026-01-0${(at % 9) + 1}">
      <link rel="canonical" href="https://news.example/a${at}/"><meta property="article:tag" content="Copper"></head>
      <body><article><h1>Copper, ${at}</h1>${paragraph.repeat(4)}</article></body></html>`,
    );
  }
  return path;
}

test("every language tag finds its file, in the widget as in what is rendered ahead", async (t) => {
  const tags = [...Object.keys(TAGS), ...files];
  const { path } = await build(t, await site(t, tags), "--prerender");
  const { origin } = await serve(t, path);
  const live = await open(t);
  for (const [at, tag] of tags.entries()) {
    const expected = await message(TAGS[tag] ?? tag, "related");
    const [, ahead] = (await readFile(join(path, `a${at}/index.html`), "utf8")).match(/<h2[^>]*>(.*?)<\/h2>/);
    assert.equal(ahead, expected, `${tag}, rendered ahead`);
    await live.goto(`${origin}/a${at}/`);
    await seen(live, "ready", { part: "related" });
    const heading = live.locator("afterword-related h2");
    assert.equal(await heading.textContent(), expected, `${tag}, by the widget`);
    const direction = await heading.evaluate((element) => getComputedStyle(element).direction);
    assert.equal(direction, RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr", tag);
    assert.deepEqual(live.messages, [], tag);
  }
});

test("no language is cut off at 320 px", async (t) => {
  const { path } = await build(t, await site(t, files));
  const { origin } = await serve(t, path);
  const page = await open(t, { viewport: { width: 320, height: 900 } });
  for (const [at, tag] of files.entries()) {
    await page.goto(`${origin}/a${at}/`);
    await seen(page, "ready", { part: "related" });
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll("afterword-share, afterword-tags, afterword-related")].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll("a, button:not([hidden]), h2, p")]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1;
          })
          .map((element) => element.textContent),
      ),
    );
    assert.deepEqual(outside, [], tag);
    if (process.env.AFTERWORD_SCREENSHOTS && SHOWN.includes(tag)) {
      await page.screenshot({ path: join(root, `target/screenshots/${tag}.png`), fullPage: true });
    }
  }
});

test("a number takes the form that the browser gives it", async (t) => {
  const page = await open(t);
  const table = await readFile(join(root, "tests/data/plurals.txt"), "utf8");
  const rows = table.trim().split("\n").filter((line) => !line.startsWith("#"));
  assert.equal(rows.length, files.length);
  for (const row of rows) {
    const [tag, runs] = row.split(" = ");
    const file = await readFile(join(root, `www/i18n/${tag}.ftl`), "utf8");
    const forms = Object.fromEntries([...file.matchAll(/^ +\*?\[(\w+)\] (.*)$/gm)].map(([, name, form]) => [name, form]));
    // Forms and not their names: editions of Unicode's rules may differ where what readers see does not.
    const expected = runs.split(", ").flatMap((run) => {
      const [category, length] = run.split(" ");
      return Array(Number(length)).fill(forms[category] ?? forms.other);
    });
    const found = await page.evaluate(
      ([tag, length]) => Array.from({ length }, (_, count) => new Intl.PluralRules(tag).select(count)),
      [tag, expected.length],
    );
    assert.deepEqual(found.map((category) => forms[category] ?? forms.other), expected, tag);
  }
});
