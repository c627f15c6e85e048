/**
 * Asks one program for related stories in a real Chromium: `node page.mjs PEER FOLDER QUESTIONS VIEWS SECONDS SLOW`.
 *
 * Shows VIEWS pages, each in a browser that has cached nothing, and SLOW more over a slow line, unless they load more
 * than that carries in minutes; then lets one page answer the questions for SECONDS. Prints as JSON the medians over the pages,
 * `{milliseconds, bytes, requests, slow}`, `example`, what one of them loaded, and `rankings`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [peer, index, questionsFile, views, seconds, slowViews = 0] = process.argv.slice(2);
const folder = resolve(index);
const questions = readFileSync(questionsFile, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** A first view that takes longer is not repeated, in milliseconds. */
const LONG = 20_000;

/** What is not sent over the slow line, in bytes. */
const TOO_MUCH = 40e6;

/** The peer's own code and the little that a site must add, as one file. */
async function bundle() {
  const contents = `import { open, related, WORDS } from "./${peer}.mjs";
    import { offer } from "./view.mjs";
    export const { view, rank } = offer({ open, related, WORDS });`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const options = { bundle: true, minify: true, format: "esm", external: ["pagefind"], legalComments: "none" };
  const { outputFiles } = await build({ stdin, ...options, write: false });
  return outputFiles[0].text;
}

const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// Afterword's loader is all that a page needs: what asks it here is not counted.
const uncounted = ["/", ...(peer === "afterword" ? ["/page.js"] : [])];
const own = { "/": "<!doctype html><html lang=en><title>A page</title>", "/page.js": await bundle() };
const server = await serve(folder, own, uncounted);
const hasCards = existsSync(join(folder, "cards.json"));
server.prepare(["/index/index.json", "/index/cards.json"]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

/** Lets `work` use a page with nothing cached. */
async function onPage(work) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(server.url, { waitUntil: "load" });
    server.sent.clear();
    return await work(page);
  } finally {
    await context.close();
  }
}

const show = (question) =>
  onPage(async (page) => {
    const { cards, milliseconds } = await page.evaluate(
      async ({ question, hasCards }) => {
        const start = performance.now();
        const { view } = await import("/page.js");
        const cards = await view(new URL("/index/", location), question, hasCards);
        return { cards, milliseconds: performance.now() - start };
      },
      { question, hasCards },
    );
    if (!cards) throw Error(`no stories for ${question.id}`);
    return { milliseconds, bytes: sum([...server.sent.values()]), requests: server.sent.size, sent: [...server.sent] };
  });

/** So many pages, from all over the questions. */
async function showSome(count) {
  const shown = [];
  for (let view = 0; view < count; view++) shown.push(await show(questions[Math.floor((view * questions.length) / count)]));
  return shown;
}

const rank = () =>
  onPage((page) =>
    page.evaluate(
      async ({ questions, seconds }) => {
        const { rank } = await import("/page.js");
        return rank(new URL("/index/", location), questions, seconds);
      },
      { questions, seconds: Number(seconds) },
    ),
  );

try {
  // Once for nothing: the server has compressed its files, the browser comes into its stride.
  const first = await show(questions[0]);
  const shown = first.milliseconds > LONG ? [first] : await showSome(views);
  const of = (name) => median(shown.map((it) => it[name]));
  const seen = { milliseconds: of("milliseconds"), bytes: of("bytes"), requests: of("requests"), example: shown[0].sent };
  if (slowViews > 0 && seen.bytes <= TOO_MUCH) {
    server.setSlow(true);
    seen.slow = median((await showSome(slowViews)).map((it) => it.milliseconds));
    server.setSlow(false);
  }
  console.log(JSON.stringify({ ...seen, rankings: seconds > 0 ? await rank() : [] }));
} finally {
  await browser.close();
  server.close();
}
