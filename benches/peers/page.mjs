/**
 * Asks one program for related stories in a real Chromium: `node page.mjs PEER FOLDER QUESTIONS VIEWS SECONDS`.
 *
 * Shows VIEWS pages, each in a browser that has cached nothing, then lets one page answer the questions for SECONDS. Prints
 * as JSON the medians over the pages, `{milliseconds, bytes, requests}`, `example`, what one of them loaded, and `rankings`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [peer, index, questionsFile, views, seconds] = process.argv.slice(2);
const folder = resolve(index);
const questions = readFileSync(questionsFile, "utf8").trim().split("\n").map((line) => JSON.parse(line));

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
  // Once for nothing: the server compresses, the browser comes into its stride.
  await show(questions[0]);
  const step = questions.length / views;
  const shown = [];
  for (let view = 0; view < views; view++) shown.push(await show(questions[Math.floor(view * step)]));
  const of = (name) => median(shown.map((it) => it[name]));
  const rankings = seconds > 0 ? await rank() : [];
  const example = shown[0].sent;
  console.log(JSON.stringify({ milliseconds: of("milliseconds"), bytes: of("bytes"), requests: of("requests"), example, rankings }));
} finally {
  await browser.close();
  server.close();
}
