// No sign that a page, a feed or a file writes moves a text into the place of another: every control character and every
// character that is none goes through every field that is handed to the engine or comes back from it.

import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, folder, open, root, seen, serve } from "./harness.mjs";
import { visit } from "./story.mjs";

after(close);

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
/** C0, DEL and C1, line and paragraph separators, non-characters, and white space as JavaScript has it. */
const CODES = [
  ...range(0, 0x20), ...range(0x7f, 0xa0), 0x2028, 0x2029, 0xfeff, ...range(0xfdd0, 0xfdef), 0xfffe, 0xffff, 0x1fffe, 0x10ffff,
];
const SIGNS = CODES.map((code) => String.fromCodePoint(code));
/** What moves into the next field, and is run there, where a sign parts fields. */
const HOSTILE = "javascript:pwn()";
const text = (name) => [name, ...SIGNS].join(HOSTILE);
const json = (body) => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Runs in the page: the addresses of all links that lead anywhere but to the web. */
function strange() {
  const roots = [document, ...[...document.querySelectorAll("*")].map((it) => it.shadowRoot).filter(Boolean)];
  const links = roots.flatMap((root) => [...root.querySelectorAll("[href],[src],[action]")]);
  return links.flatMap((link) => [link.href, link.src, link.action]).filter((it) => typeof it === "string" && it && !/^(https?|data):/.test(it));
}

/** The page says what is expected, and no link runs anything. */
async function check(page, expected, read) {
  assert.deepEqual(await page.evaluate(read), expected);
  assert.deepEqual(await page.evaluate(strange), []);
}

test("a text that names tags and symbols keeps every sign, and only they are linked", async (t) => {
  const written = CODES.map((code) => `<p>&#x${code.toString(16)};read more&#${code};javascript:pwn()&#${code}; about #Rust and $GOLD, all</p>`);
  const page = await visit(t, "<afterword-tags></afterword-tags>", {
    waits: false,
    page: { extra: `${written.join("")}<div id=raw></div>` },
    script: () => {
      addEventListener("DOMContentLoaded", () => {
        for (let code = 0; code < 0x20; code++) {
          const sign = String.fromCodePoint(code);
          document.querySelector("#raw").append(`${sign}read more${sign}javascript:pwn()${sign} about #Rust and $GOLD, all`, document.createElement("br"));
        }
      });
    },
    build: await settings(t, 'cashtags = "/quote/{symbol}/"\ntag-link = "/tag/{slug}/"\n'),
  });
  const count = CODES.length + 0x20;
  await page.waitForFunction((count) => document.querySelectorAll("article .afterword-cashtag").length === count, count);
  const links = await page.evaluate(() => [...document.querySelectorAll("article a")].map((it) => `${it.textContent} ${it.getAttribute("href")}`));
  assert.equal(links.length, 2 * count);
  assert.deepEqual([...new Set(links)], ["#Rust /tag/rust/", "$GOLD /quote/GOLD/"]);
  const texts = await page.evaluate(() => document.querySelector("#raw").textContent.split(", all").map((it) => [...it]));
  for (const [code, text] of texts.slice(0, 0x20).entries()) {
    assert.equal(text.join(""), `${SIGNS[code]}read more${SIGNS[code]}javascript:pwn()${SIGNS[code]} about #Rust and $GOLD`);
  }
  await check(page, true, () => document.querySelectorAll("p").length > 0);
});

test("tags that an element names keep to themselves", async (t) => {
  const page = await visit(t, '<afterword-tags tag-link="/tag/{slug}/"></afterword-tags>', {
    waits: false,
    script: `addEventListener("DOMContentLoaded", () => document.querySelector("afterword-tags").setAttribute("tags", ${JSON.stringify(text("One").replaceAll(",", ""))} + ",Two"))`,
  });
  await seen(page, "ready", { part: "tags" });
  const shown = await page.locator("afterword-tags a").evaluateAll((all) => all.map((it) => it.textContent));
  assert.equal(shown.length, 2);
  assert.equal(shown[1], "Two");
  await check(page, 2, () => document.querySelector("afterword-tags").shadowRoot.querySelectorAll("li").length);
});

test("what the page says of itself keeps to its fields", async (t) => {
  const title = text("Counting copper");
  const page = await visit(t, "<afterword-share></afterword-share><afterword-byline></afterword-byline>", {
    waits: false,
    script: `addEventListener("DOMContentLoaded", () => {
      document.title = ${JSON.stringify(title)};
      document.documentElement.lang = ${JSON.stringify(text("en"))};
      const script = document.createElement("script");
      script.type = "application/ld+json";
      script.text = ${JSON.stringify(JSON.stringify({ "@type": "Article", timeRequired: "PT3M", datePublished: "2026\0-javascript:x", author: [{ name: title, url: text("https://e.example/") }, { name: "Bo" }] }))};
      document.head.append(script);
    })`,
  });
  await seen(page, "ready", { part: "share" });
  await seen(page, "ready", { part: "byline" });
  await check(page, [true, "https://harbour.example/copper/"], () => {
    const { url, title } = document.querySelector("afterword-share").shadowRoot.querySelector("[data-url]").dataset;
    return [title.startsWith("Counting copper"), url];
  });
  const authors = await page.locator("afterword-byline [part=author]").evaluateAll((all) => all.map((it) => [it.textContent.slice(0, 8), it.href?.slice(0, 18)]));
  assert.deepEqual(authors, [["Counting", "https://e.example/"], ["Bo", undefined]]);
});

test("a site's own prices and the list of what is read most keep to their fields", async (t) => {
  const quotes = [
    { symbol: text("A"), name: text("Apple"), price: "1", currency: text("USD") },
    { symbol: "B", name: "Bonds", price: "2", url: "/b/" },
  ];
  const stories = [
    { url: `/one/${text("")}`, title: text("One"), excerpt: text("An"), picture: { url: text("/one.svg"), width: 16, height: 9 } },
    { url: "/two/", title: "Two" },
  ];
  const answer = (path) =>
    (path === "/ticker.json" && json({ version: 1, updated: "2026-11-23T09:30:00Z", quotes })) ||
    (path === "/trending.json" && json({ version: 1, stories }));
  const parts = '<afterword-ticker ticker="/ticker.json"></afterword-ticker><afterword-trending trending="/trending.json"></afterword-trending>';
  const page = await visit(t, parts, { waits: false, server: { answer } });
  for (const part of ["ticker", "trending"]) await seen(page, "ready", { part });
  const shown = (part) => page.locator(`afterword-${part} li`).evaluateAll((all) => all.map((it) => [it.textContent.match(/Apple|Bonds|One|Two/)[0], it.querySelector("a")?.getAttribute("href").slice(0, 5) ?? ""]));
  assert.deepEqual(await shown("ticker"), [["Apple", ""], ["Bonds", "/b/"]]);
  assert.deepEqual(await shown("trending"), [["One", "/one/"], ["Two", "/two/"]]);
  await check(page, true, () => true);
});

test("names that an element asks for and that nobody knows are told as they are", async (t) => {
  const name = SIGNS.filter((sign) => sign.trim() && !/[\xad\u200b\ufeff|]/.test(sign)).join("x");
  const page = await visit(t, "<afterword-see-also></afterword-see-also>", {
    waits: false,
    script: `addEventListener("DOMContentLoaded", () => document.querySelector("afterword-see-also").setAttribute("titles", ${JSON.stringify(name)} + "|Other"))`,
  });
  await seen(page, "ready", { part: "see-also" });
  const told = page.messages.filter((message) => message.includes("see also: "));
  assert.equal(told.length, 2, told.join("\n"));
});

test("an item of a feed keeps to its fields", async (t) => {
  const item = (name) => ({
    url: `https://e.example/${name}/`, title: text(name), tags: [text("Copper"), "Gold"], language: text("en"), summary: text("On"),
    content_text: `${text("Words")} copper gold harbour crates ships wheat ${name}`, image: text("/one.svg"), date_published: "2026-01-01",
  });
  const feed = { items: ["one", "two", "three", "four"].map(item) };
  const dist = await folder(t);
  await cp(join(root, "dist"), join(dist, "afterword"), { recursive: true });
  const html = `<!doctype html><html lang=en><meta charset=utf-8><title>one</title><main><article><h1>one</h1><p>Copper gold harbour</article></main>
    <script type=module src=/afterword/afterword.js data-feed=/feed.json data-parts=related></script>`;
  const answer = (path) => (path === "/feed.json" ? json(feed) : path.endsWith("/") && { headers: { "content-type": "text/html" }, body: html });
  const { origin } = await serve(t, dist, { answer });
  const page = await open(t);
  await page.goto(`${origin}/one/`);
  await seen(page, "ready", { part: "related", count: 3 });
  await check(page, ["two", "three", "four"].map((name) => `https://e.example/${name}/ ${name}`), () =>
    [...document.querySelector("afterword-related").shadowRoot.querySelectorAll("a")].map((it) => `${it.href} ${it.textContent.split("javascript")[0]}`).sort(
      (one, other) => ["two", "three", "four"].indexOf(one.split(" ")[1]) - ["two", "three", "four"].indexOf(other.split(" ")[1])));
});

/** The arguments of a build with these settings of the widget. */
async function settings(t, lines) {
  const file = join(await folder(t), "afterword.toml");
  await writeFile(file, `[widget]\n${lines}`);
  return ["--config", file];
}
