// Nothing that anyone writes runs: the vectors of tests/data/xss.json in every field of every source, in what the command writes
// and in what the widget shows, in three engines, clicked, under the strictest policy and under none.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { engines, install } from "./engines.mjs";
import { afterword, close, folder, open, root, serve } from "./harness.mjs";
import { answer, article, feeds, findings, lines, vectors } from "./xss.mjs";
import { drive } from "./xss_drive.mjs";

before(install);
after(close);

const isFull = process.env.AFTERWORD_XSS === "full";

/** How long a page may take for its vectors, in milliseconds. */
const PATIENCE = isFull ? 1_800_000 : 240_000;

const HTML = { "content-type": "text/html" };
const SCRIPT = { "content-type": "text/javascript" };

/** The strictest policy that the widget works under; `test` is the name under which the test writes JSON-LD into its page. */
const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data: https:; style-src 'self'; " +
  "frame-src https://www.tradingview-widget.com; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types afterword test";

/** Settings with a vector wherever they take a text that they do not refuse; those that are refused say so, and nothing is built. */
const settings = (v, pin) => `[widget]
via = ${JSON.stringify(v)}
[[widget.service]]
id = "own"
name = ${JSON.stringify(v.trim() || "x")}
url = "https://e.example/?u={url}&t={title}&s={summary}&i={image}&h={hashtags}&v={via}"
[[related.page]]
url = "/a/1/"
pin = [${pin}]
`;

test("what the command writes into pages runs nothing", async (t) => {
  const site = await folder(t);
  for (const [number, vector] of vectors.entries()) {
    await mkdir(join(site, "a", `${number}`), { recursive: true });
    await mkdir(join(site, "data", `${number}`), { recursive: true });
    await writeFile(join(site, "a", `${number}`, "index.html"), article(vector, number));
    for (const file of ["ticker.json", "trending.json"]) {
      await writeFile(join(site, "data", `${number}`, file), answer(`/data/${number}/${file}`).body);
    }
  }
  const config = join(await folder(t), "afterword.toml");
  await writeFile(config, settings(vectors.filter((it) => it.includes("</script>")).slice(0, 15).join(" "), '"/a/2/"'));
  await afterword("build", site, "--prerender", "--json", "--config", config);

  const page = await open(t);
  await page.setContent("<p>Parses</p>");
  const parse = (html) =>
    page.evaluate(`(${findings})(new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html"))`);
  let found = 0;
  let elements = 0;
  const wrong = [];
  for (const [number, vector] of vectors.entries()) {
    const built = await readFile(join(site, "a", `${number}`, "index.html"), "utf8");
    const written = await parse(article(vector, number));
    const told = await parse(built);
    // What the page says itself is its author's; ours is what is new.
    for (const line of written) told.splice(told.indexOf(line), told.includes(line) ? 1 : 0);
    const isLoader = (line) => /^page <script> (\.\.\/)+afterword\/afterword\.js$/.test(line);
    wrong.push(...told.filter((line) => !isLoader(line)).map((line) => `${JSON.stringify(vector.slice(0, 60))}: ${line}`));
    found += told.filter(isLoader).length;
    elements += (built.match(/<!--afterword [0-9a-f]+ \d+-->/g) ?? []).length;
  }
  t.diagnostic(`${vectors.length} vectors, ${vectors.length} pages built, ${elements} pieces added, ${wrong.length} could run`);
  assert.deepEqual(wrong, []);
  assert.ok(found > vectors.length / 2, `only ${found} pages were built`);
  assert.ok(elements > 2 * vectors.length, `only ${elements} pieces were added`);
});

/** The page that puts one vector after the other into itself, as `drive` does. */
function stage(data) {
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`).join(" ");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title><script src="/drive.js"></script></head>
<body><script type="module" src="/dist/afterword.js" ${attributes}></script></body></html>`;
}

/** The site: the index of the lines, the feeds, and the stage. */
async function theatre(t, policy, turns = [...vectors.keys()]) {
  const path = await folder(t);
  const file = join(path, "lines.jsonl");
  await writeFile(file, lines().join("\n"));
  await afterword("index", file, "--out", join(path, "index"));
  const files = feeds();
  const headers = policy ? { "content-security-policy": policy } : {};
  const own = async (url) => {
    const data = answer(url);
    if (data) return data;
    if (url === "/drive.js") {
      return { headers: SCRIPT, body: `window.vectors = ${JSON.stringify(vectors)}; window.turns = ${JSON.stringify(turns)};\n${findings}\n(${drive})(${findings})` };
    }
    if (url === "/stage/") return { headers: { ...HTML, ...headers }, body: stage({ index: "/index/", "see-also": "links", cashtags: "/q/{symbol}" }) };
    const [, feed] = url.match(/^\/stage-(.*)\/$/) ?? [];
    if (feed) return { headers: { ...HTML, ...headers }, body: stage({ feed: `/${feed}` }) };
    if (Object.hasOwn(files, url.slice(1))) return { headers: { "content-type": "text/plain; charset=utf-8" }, body: files[url.slice(1)] };
    if (url.startsWith("/dist/")) {
      const body = await readFile(join(root, url)).catch(() => null);
      const type = { js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml" }[url.split(".").at(-1)];
      if (body) return { headers: { "content-type": type ?? "text/plain" }, body };
    }
    return url.startsWith("/index/") ? null : { status: 404, body: "" };
  };
  return { ...(await serve(t, path, { answer: own })), feeds: Object.keys(files) };
}

/** Chromium, with what the other engines' pages can do. */
async function chromium(t) {
  const page = await open(t);
  page.setDefaultTimeout(PATIENCE);
  return {
    go: (url) => page.goto(url),
    done: async () => {
      await page.waitForFunction(() => window.result);
      return page.evaluate(() => window.result);
    },
  };
}

async function other(launch, t) {
  const page = await launch(t);
  return {
    go: page.go,
    done: async () => {
      // Longer than one of them waits.
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const result = await page.until("the last vector", () => window.result).catch(() => undefined);
        if (result) return result;
      }
      throw new Error("the page has not come to its last vector");
    },
  };
}

const browsers = { Chromium: chromium, ...Object.fromEntries(Object.entries(engines).map(([name, launch]) => [name, (t) => other(launch, t)])) };

/**
 * Where one vector in so many is played, each run beginning with another one: a file of tests has ten minutes, and most engines
 * read alike. `AFTERWORD_XSS=full` plays all of them everywhere, and wants a longer `--test-timeout`.
 */
const RUNS = [
  ["Chromium", STRICT, 9], ["Chromium", "", 25], ["Firefox", STRICT, 35], ["Firefox", "", 80], ["WebKit", STRICT, 35], ["WebKit", "", 80],
];

for (const [name, policy, every] of RUNS) {
  test(`${name}, ${policy ? "the strictest policy" : "no policy"}: nothing runs, whatever is clicked`, async (t) => {
    const turns = [...vectors.keys()].filter((number) => isFull || number % every === name.length % every);
    const { origin, feeds } = await theatre(t, policy, turns);
    const page = await browsers[name](t);
    for (const path of ["/stage/", ...feeds.map((feed) => `/stage-${feed}/`)]) {
      await page.go(origin + path);
      const { ran, violations, wrong, clicks, shown } = await page.done();
      t.diagnostic(`${path}: ${turns.length} vectors, ${shown} elements looked at, ${clicks} clicks, ${ran} run, ${violations.length} violations`);
      assert.deepEqual(wrong, [], path);
      assert.deepEqual(violations, [], path);
      assert.equal(ran, 0, path);
      assert.ok(clicks >= turns.length, `${path}: ${clicks} clicks`);
    }
  });
}
