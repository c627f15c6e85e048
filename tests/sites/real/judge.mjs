// Judges what Afterword makes of rendered sites: `node tests/sites/real/judge.mjs [--sample N] [--keep] FOLDER…`
//
// Each folder is a finished site that nobody here wrote. A copy of it is built with `--prerender`, and each page is looked at. What
// the site itself says counts as true: its feeds, its JSON-LD, its dates. Prints a table in Markdown, and below it examples of what
// is wrong. Nothing of such a site belongs into this repository.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { lookAt, wrongPlace } from "../look_at.mjs";
import { key, readIndex } from "../read_index.mjs";
import { leads, pages } from "../site_files.mjs";

const root = resolve(import.meta.dirname, "../../..");
const command = process.env.AFTERWORD_BIN ?? join(root, "target/debug/afterword");
const { values: options, positionals: folders } = parseArgs({
  options: { sample: { type: "string", default: "0" }, keep: { type: "boolean" }, examples: { type: "string", default: "4" } },
  allowPositionals: true,
});

/** Addresses that are lists or machinery on nearly every site. */
const LISTS = /(^|\/)(page|tags?|categor(y|ies)|authors?|etiqueta|etiquetas|kategorie|series|month|year|feed|comments|wp-json|search|rss)(\/|$)|(^|\/)archives?(\/(\d+|page)|$)|(^|\/)(index|page)-?\d+$|(^|\/)(19|20)\d\d(\/\d\d?){0,2}$/i;

/** Has a tag of HTML near its start; a feed, JSON or plain text has none. */
const LOOKS_LIKE_HTML = /^(?!\s*(<\?xml[^>]*>\s*)?<(rss|feed)).{0,2000}<(!doctype html|html|head|body|meta|main|article|div|p)\b/is;

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The text of an element in a feed: entities, twice where HTML was escaped into XML, and sections of plain characters. */
function decode(text) {
  const once = (from) => from.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, number, name) =>
    name ? ENTITIES[name] ?? all : String.fromCodePoint(Number.parseInt(hex ?? number, hex ? 16 : 10)));
  return once(once(text.replace(/<!\[CDATA\[(.*?)\]\]>/gs, "$1"))).replace(/<[^>]+>/g, "").trim();
}

/** Addresses, titles and dates that the site's own feeds tell, by key. */
function feeds(site) {
  const told = new Map();
  for (const path of readdirSync(site, { recursive: true })) {
    if (![".xml", ".rss", ".atom"].includes(extname(path)) && !/(^|\/)(feed|rss)\/index\.html$/.test(path)) continue;
    if (path.startsWith("afterword/") || !statSync(join(site, path)).isFile()) continue;
    const text = readFileSync(join(site, path), "utf8");
    for (const [item] of text.matchAll(/<(item|entry)[ >].*?<\/\1>/gs)) {
      const link = item.match(/<link>([^<]+)<\/link>/)?.[1] ?? item.match(/<link[^>]*href="([^"]+)"/)?.[1];
      if (!link) continue;
      const date = item.match(/<(pubDate|published|dc:date)>([^<]+)</)?.[2];
      const title = item.match(/<title[^>]*>(.*?)<\/title>/s)?.[1];
      try {
        told.set(key(new URL(link.trim(), "https://x.invalid/").pathname), { date, title: title && decode(title) });
      } catch {
        // An address that is none tells nothing.
      }
    }
  }
  return told;
}

/** A date as a day, in the zone it was written in; undefined where it is none. */
function day(text) {
  const written = text?.match(/^\s*(\d{4})-(\d\d)-(\d\d)/);
  if (written) return written[0].trim();
  const read = new Date(text ?? "");
  return Number.isNaN(read.getTime()) ? undefined : read.toISOString().slice(0, 10);
}

const near = (a, b) => Math.abs(new Date(a) - new Date(b)) <= 86_400_000;

function buildCopy(folder) {
  const copy = mkdtempSync(join(tmpdir(), `judge-${basename(folder)}-`));
  const site = join(copy, "site");
  cpSync(folder, site, { recursive: true, filter: (path) => !path.endsWith("/.git") });
  let summary = {};
  try {
    summary = JSON.parse(execFileSync(command, ["build", site, "--prerender", "--no-cache", "--json"], { cwd: copy, encoding: "utf8", maxBuffer: 1 << 28, stdio: "pipe" }));
  } catch (error) {
    summary = { failed: String(error.stderr ?? error).trim().split("\n").slice(0, 3).join(" ") };
  }
  return { copy, site, summary };
}

/** Picks of a list, spread evenly over it: the same ones in each run. */
const spread = (list, number) => list.filter((_, at) => number > 0 && at % Math.max(1, Math.floor(list.length / number)) === 0).slice(0, number);

async function judge(folder, page) {
  const { copy, site, summary } = buildCopy(folder);
  const wrong = { lists: [], missed: [], titles: [], dates: [], tags: [], twice: [], cards: [], place: [] };
  const sum = { articles: 0, told: 0, missed: 0, lists: 0, titled: 0, titles: 0, dated: 0, dates: 0, undated: 0, tags: 0, deadTags: 0, twice: 0, cards: 0, deadCards: 0, placed: 0, misplaced: 0 };
  const sample = [];
  if (summary.failed || !existsSync(join(site, "afterword/shards"))) {
    wrong.missed.push(summary.failed ?? "nothing found");
  } else {
    const found = readIndex(site);
    const told = feeds(site);
    const byKey = new Map(pages(site).map((path) => [key(path), path]));
    // Under a folder of a host's, a feed's addresses carry that folder in front.
    const home = (name) => (byKey.has(name) ? name : name.split("/").slice(1).join("/"));
    const canonical = new Map();
    sum.articles = found.size;
    for (const [asked, feed] of told) {
      const name = home(asked);
      if (!name || !byKey.has(name) || LISTS.test(name)) continue;
      told.set(name, feed);
      sum.told += 1;
      if (!found.has(name)) wrong.missed.push(`${byKey.get(name)} (${summary.skipped?.find(({ path }) => path === byKey.get(name))?.why ?? "?"})`);
    }
    sum.missed = wrong.missed.length;
    for (const [name, story] of found) {
      const path = byKey.get(name);
      if (path === undefined) {
        wrong.lists.push(`${name}: no such page`);
        continue;
      }
      const html = readFileSync(join(site, path), "utf8");
      const seen = await page.evaluate(lookAt, html);
      const { says } = seen;
      const host = says.canonical?.match(/^https?:\/\/([^/]+)/)?.[1];
      if (!LOOKS_LIKE_HTML.test(html)) wrong.lists.push(`${path}: no HTML`);
      else if (LISTS.test(name)) wrong.lists.push(path);
      else if (says.canonical && canonical.has(says.canonical) && canonical.get(says.canonical).title === story.title) wrong.lists.push(`${path}: same as ${canonical.get(says.canonical).path}`);
      if (says.canonical) canonical.set(says.canonical, { path, title: story.title });

      const titles = says.titles.map(plain);
      if (story.title) {
        sum.titled += 1;
        const given = told.get(name)?.title;
        const right = given ? plain(given) === plain(story.title) : titles.slice(0, -1).includes(plain(story.title)) || titles.at(-1)?.startsWith(plain(story.title));
        if (!right || /[¶#§]$/.test(story.title)) wrong.titles.push(`${path}: “${story.title}”, not “${given ?? says.titles[0]}”`);
      }
      const date = day(told.get(name)?.date ?? says.date) ?? name.match(/(?:^|\/)((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/)?.slice(1).join("-");
      if (story.date) sum.dated += 1;
      if (date) {
        sum.dates += 1;
        if (!story.date || !near(story.date, date)) wrong.dates.push(`${path}: ${story.date ?? "none"}, not ${date}`);
      }
      for (const { href, text } of seen.tags) {
        sum.tags += 1;
        if (!leads(site, path, href, host)) wrong.tags.push(`${path}: ${text} → ${href}`);
      }
      const own = new Set(seen.own.map(plain));
      const twice = seen.tagTexts.filter((tag) => own.has(plain(tag)));
      if (twice.length) wrong.twice.push(`${path}: ${twice.join(", ")}`);
      for (const { href } of seen.cards) {
        sum.cards += 1;
        if (!leads(site, path, href, host)) wrong.cards.push(`${path} → ${href}`);
      }
      if (seen.parts.length) sum.placed += 1;
      const place = wrongPlace(seen);
      if (place.length) wrong.place.push(`${path}: ${place.join(", ")}`);
      sample.push(`${path} | ${story.title} | ${story.date} | ${story.authors.join("; ")} | ${seen.tagTexts.join(", ")} | ${seen.place.slice(0, 3).join(" < ")}`);
    }
    Object.assign(sum, { lists: wrong.lists.length, titles: wrong.titles.length, wrongDates: wrong.dates.length, deadTags: wrong.tags.length, twice: wrong.twice.length, deadCards: wrong.cards.length, misplaced: wrong.place.length });
  }
  if (options.keep) console.error(`${basename(folder)}: kept in ${site}`);
  else rmSync(copy, { recursive: true, force: true });
  return { name: basename(folder), sum, wrong, sample, summary };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
const judged = [];
try {
  console.log("| site | articles | of them lists or no pages | told by its feed, missed | titles wrong | dates wrong or missing, of those told | tag links, dead | tags twice | card links, dead | pages with parts, misplaced |");
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const folder of folders) {
    const result = await judge(resolve(folder), page);
    judged.push(result);
    const { sum } = result;
    console.log(`| ${result.name} | ${sum.articles} | ${sum.lists} | ${sum.told}, ${sum.missed} | ${sum.titles} of ${sum.titled} | ${sum.wrongDates ?? 0} of ${sum.dates} | ${sum.tags}, ${sum.deadTags} | ${sum.twice} | ${sum.cards}, ${sum.deadCards} | ${sum.placed}, ${sum.misplaced} |`);
  }
} finally {
  await browser.close();
}
for (const { name, wrong, sample } of judged) {
  console.log(`\n## ${name}`);
  for (const [kind, list] of Object.entries(wrong)) {
    if (list.length) console.log(`${kind} (${list.length}):\n${spread(list, Number(options.examples)).map((one) => `  - ${one}`).join("\n")}`);
  }
  for (const one of spread(sample, Number(options.sample))) console.log(`  sample: ${one}`);
}
