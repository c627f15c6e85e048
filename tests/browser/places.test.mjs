// Where the parts stand: at the end of the text on pages of sixty systems, at the same place whether they are rendered ahead or
// made in the page, and never where only the page's styles tell that there is no room.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { afterword, close, folder, open, root, seen, serve } from "./harness.mjs";

after(close);

const TEXT = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship. ";
const PARAGRAPHS = `<p>${TEXT.repeat(3)}</p>`.repeat(4) + "<p>The end.</p>";

/** Runs in the page: what holds the first part of ours, the last words before it and the first words behind the last. */
function look() {
  const parts = [...document.querySelectorAll("afterword-share,afterword-tags,afterword-related")];
  if (!parts.length) return null;
  const around = [];
  for (let at = parts[0].parentElement; at; at = at.parentElement) around.unshift(at.localName);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let [before, behind] = ["", ""];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (!text.data.trim() || text.parentElement.closest("script,style,template,noscript")) continue;
    const side = parts[0].compareDocumentPosition(text);
    if (side & Node.DOCUMENT_POSITION_PRECEDING) before = text.data.trim();
    else behind ||= text.data.trim();
  }
  return { around: around.join(" "), before, behind };
}

/** Writes pages to a folder of their own and runs the command on it. */
async function make(t, pages, ...flags) {
  const site = await folder(t);
  for (const [path, html] of pages) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), html);
  }
  await afterword("build", site, ...flags);
  return serve(t, site);
}

/** Opens a page in which the widget runs, or none of its scripts do, and looks where the parts are. */
async function placed(t, { origin }, path, { runs = true, width = 1280 } = {}) {
  const page = await open(t, { viewport: { width, height: 900 } });
  if (!runs) await page.route("**/afterword.js", (route) => route.abort());
  await page.addInitScript(takeOver);
  await page.goto(new URL(path.split("/").map(encodeURIComponent).join("/"), `${origin}/`).href);
  if (runs) await seen(page, "ready");
  const place = await page.evaluate(look);
  const box = await page.evaluate(() => {
    const { left, top, width } = document.querySelector("afterword-share")?.getBoundingClientRect() ?? {};
    return { left, top, width };
  });
  await page.context().close();
  return { place, box };
}

/** Themes that end their text with a list of tags that nothing tells from a list of the author's. */
const TAGS_IN_TEXT = ["hugo_ananke"];

/** Runs in the page before anything else: the page is one that its framework has taken over. */
function takeOver() {
  addEventListener("DOMContentLoaded", () => {
    for (const it of document.querySelectorAll("#__docusaurus *, #___gatsby *, #__next *")) it.__reactFiber$1 = {};
    for (const it of document.querySelectorAll("#__nuxt, #app")) it.__vue_app__ = {};
  });
}

async function samples() {
  const data = join(root, "tests/data/pages");
  const text = await readFile(join(data, "expected.toml"), "utf8");
  const field = (page, name) => JSON.parse(new RegExp(`^${name} = (".*")`, "m").exec(page)[1]);
  const read = async (page) => {
    const [name, path, end, lang] = ["name", "path", "end", "lang"].map((it) => field(page, it));
    return { name, path, end, lang, html: await readFile(join(data, `${name}.html`), "utf8") };
  };
  return Promise.all(text.split("[[page]]").slice(1).map(read));
}

test("on pages of sixty systems the parts stand behind the last words, ahead as in the page", async (t) => {
  const wrong = [];
  for (const { name, path, end, lang, html } of await samples()) {
    const other = (at) => `<!DOCTYPE html><html lang="${lang}"><title>Copper ${at}</title><article><h1>Copper ${at}</h1>${PARAGRAPHS}</article>`;
    const address = `https://quay.example/${path.split("/").map(encodeURIComponent).join("/")}`;
    const known = html.includes("canonical") ? html : html.replace("<head>", `<head><link rel="canonical" href="${address}">`);
    const pages = [[path, known], ["copper/1.html", other(1)], ["copper/2.html", other(2)]];
    const [bare, ahead] = [await make(t, pages), await make(t, pages, "--prerender")];
    const { place: made } = await placed(t, bare, path);
    const hydrates = /id="?(__docusaurus|___gatsby|__next|__nuxt|app)"?/.test(html);
    const others = [{ how: "taken over", ...(await placed(t, ahead, path)) }];
    if (!hydrates) others.push({ how: "ahead", ...(await placed(t, ahead, path, { runs: false })) });
    for (const { how, place } of others) {
      if (JSON.stringify(place) !== JSON.stringify(made)) wrong.push({ name, how, place, made });
    }
    const words = made?.before.replace(/\s+/g, " ");
    if (!words?.endsWith(end) && !TAGS_IN_TEXT.includes(name)) wrong.push({ name, end, made });
  }
  assert.deepEqual(wrong, []);
});

/** Pages that are hard, by what is hard: what is in the body, and where the parts stand. */
const HARD = [
  {
    what: "a quotation with most of the text",
    body: `<main><h1>Copper</h1><p>${TEXT}</p><blockquote>${PARAGRAPHS}<footer>A captain</footer></blockquote></main>`,
    expected: { around: "html body main", before: "A captain", behind: "" },
  },
  {
    what: "code with most of the text",
    body: `<main><h1>Copper</h1><p>${TEXT}</p><pre class="src"><p>${TEXT.repeat(20)}</p></pre><p>Words behind it.</p></main>`,
    expected: { around: "html body main", before: "Words behind it.", behind: "" },
  },
  {
    what: "a section with four fifths of the text before the rest",
    body: `<article><section>${PARAGRAPHS}</section><section><p>The rest.</p></section></article>`,
    expected: { around: "html body article", before: "The rest.", behind: "" },
  },
  {
    what: "previous and next, the author, tags and comments behind the text",
    body: `<article><div class="post">${PARAGRAPHS}</div><nav>Older</nav><div class="author-box">Ada</div><div id="disqus_thread">Said</div></article>`,
    expected: { around: "html body article div", before: "The end.", behind: "Older" },
  },
  {
    what: "end tags that a minifier left out",
    body: `<main><div><p>${TEXT.repeat(4)}<p>${TEXT.repeat(4)}<p>The end.</div><footer>Done.</footer></main>`,
    expected: { around: "html body main div", before: "The end.", behind: "Done." },
  },
  {
    what: "a floating picture at the end",
    body: `<style>.pic{float:left;width:95%;height:300px;background:#ddd}</style><article>${PARAGRAPHS}<div class="pic"></div></article>`,
    expected: { around: "html body article", before: "The end.", behind: "" },
  },
  {
    what: "columns of a flex box",
    body: `<style>@media(min-width:600px){main{display:flex}main>*{flex:1}}</style><main><div class="text">${PARAGRAPHS}</div><div class="rail"><h2>Also</h2></div></main>`,
    expected: { around: "html body main div", before: "The end.", behind: "Also" },
  },
  {
    what: "paragraphs that are columns themselves",
    body: `<style>main{display:flex}</style><div><main><h1>Copper</h1>${PARAGRAPHS}</main></div><p>Below.</p>`,
    expected: { around: "html body div", before: "The end.", behind: "Below." },
  },
  {
    what: "a room that is narrow",
    body: `<style>.thin{width:90px}</style><main><div class="thin">${PARAGRAPHS}</div></main><p>Below.</p>`,
    expected: { around: "html body main", before: "The end.", behind: "Below." },
  },
];

for (const { what, body, expected } of HARD) {
  test(`the parts have room: ${what}`, async (t) => {
    const page = (name) => `<!DOCTYPE html><html lang="en"><title>${name}</title>${body.replaceAll("copper", name)}`;
    const pages = ["copper", "wheat", "rye"].map((name) => [`${name}.html`, page(name)]);
    const [bare, ahead] = [await make(t, pages), await make(t, pages, "--prerender")];
    for (const width of [1280, 390]) {
      for (const server of [bare, ahead]) {
        const { place, box } = await placed(t, server, "copper.html", { width });
        assert.deepEqual(place, expected);
        assert.ok(box.width >= 200 && box.left < width - 200, JSON.stringify(box));
      }
    }
  });
}

test("a list has no parts, though its template has the script", async (t) => {
  const script = '<script type="module" src="/afterword/afterword.js"></script>';
  const teaser = (at) => `<article class="post"><h2><a href="/${at}.html">Copper ${at}</a></h2><p>${TEXT}</p></article>`;
  const list = `<!DOCTYPE html><html lang="en"><title>All stories</title>${script}<main>${[1, 2, 3, 4].map(teaser).join("")}</main>`;
  const links = [1, 2, 3, 4].map((at) => `<li><a href="/${at}.html">All that is said of copper in story ${at}</a></li>`).join("");
  const index = `<!DOCTYPE html><html lang="en"><title>Archive</title>${script}<main><h1>Archive</h1><ul>${links}</ul></main>`;
  const story = (at) => `<!DOCTYPE html><html lang="en"><title>Copper ${at}</title>${script}<article><h1>Copper ${at}</h1>${PARAGRAPHS}</article>`;
  const server = await make(t, [["list.html", list], ["archive.html", index], ...[1, 2, 3, 4].map((at) => [`${at}.html`, story(at)])]);
  const page = await open(t);
  for (const path of ["list.html", "archive.html"]) {
    await page.goto(`${server.origin}/${path}`);
    await page.waitForFunction(() => window.afterword);
    await page.evaluate(() => afterword.refresh());
    assert.equal(await page.evaluate(look), null, path);
  }
  await page.goto(`${server.origin}/1.html`);
  await seen(page, "ready");
  assert.equal((await page.evaluate(look)).before, "The end.");
});

test("a page may say where the parts go", async (t) => {
  const body = `<article>${PARAGRAPHS}<p id="here">Here.</p><p>A note.</p></article>`;
  const page = (name) => `<!DOCTYPE html><html lang="en"><title>${name}</title>${body}`;
  const pages = ["copper", "wheat"].map((name) => [`${name}.html`, page(name)]);
  const settings = join(await folder(t), "afterword.toml");
  await writeFile(settings, '[widget]\nplace = "#here"\n');
  for (const flags of [[], ["--prerender"]]) {
    const { place } = await placed(t, await make(t, pages, "--config", settings, ...flags), "copper.html");
    assert.deepEqual(place, { around: "html body article", before: "Here.", behind: "A note." });
  }
});
