// Faults of all kinds: whatever a server, a reader's browser or the page itself does, the page stays whole, what was rendered
// ahead stays, no error is left uncaught, and what goes wrong is told of once, with how to mend it.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { FILES, NAMES, PROTOTYPES, SERVERS, STORAGES } from "./faults.mjs";
import { build, close, open, serve } from "./harness.mjs";
import { smallSite } from "./small_site.mjs";

/** How many cases of each kind were tried, and how many pages survived. */
const counts = {};

after(async () => {
  await close();
  for (const [kind, { tried, survived }] of Object.entries(counts)) {
    console.log(`faults, ${kind}: ${tried} tried, ${survived} survived, ${tried - survived} lost`);
  }
});

/** What tells how to mend something. */
const MEND = /Serve|serve the folder|upload|run `afterword|allow|data-|connect-src|must be there/;

/** How many seconds a silent server has where one is. */
const TIMEOUT = 0.5;

/** Runs in the page: what its author wrote, as it stands there now, without what is ours. */
function own() {
  const copy = document.importNode(Reflect.get(Document.prototype, "documentElement", document), true);
  const ours = "afterword-share, afterword-tags, afterword-related, script[src*=afterword], [data-placed], wbr";
  for (const element of copy.querySelectorAll(ours)) element.remove();
  for (const link of copy.querySelectorAll("a.afterword-tag")) link.replaceWith(link.textContent);
  copy.normalize();
  return copy.outerHTML.replace(/\s+/g, " ");
}

/** Runs in the page: what the parts say that are rendered ahead. */
function ahead() {
  const elements = [...Reflect.get(Document.prototype, "documentElement", document).querySelectorAll("afterword-share, afterword-related")];
  return elements.map((element) => element.shadowRoot?.textContent ?? "");
}

/** Runs in the page before anything else: keeps what is told, and says whether all parts that there are have told of themselves. */
function listen() {
  const told = new Set();
  window.errors = [];
  for (const name of ["ready", "error"]) {
    addEventListener(`afterword:${name}`, ({ target, detail }) => {
      told.add(target);
      if (name === "error") window.errors.push(detail);
    });
  }
  window.isSettled = () => {
    const html = Reflect.get(Document.prototype, "documentElement", document);
    return told.size > 0 && [...html.querySelectorAll("afterword-share, afterword-tags, afterword-related")].every((it) => told.has(it));
  };
}

/** A site in German, built with these flags. */
async function site(t, ...flags) {
  const source = await smallSite(t);
  const { path } = await build(t, source, ...flags);
  const file = join(path, "copper/index.html");
  const html = await readFile(file, "utf8");
  await writeFile(file, html.replace('lang="en"', 'lang="de"'));
  return path;
}

/**
 * Opens the page under a fault and looks at what is left of it. `before` is source that runs first in the page; `act` does
 * something while it loads; `edit` changes its HTML, and `change` the tag of the script.
 */
async function survive(t, path, { answer = () => null, before = "", act, edit = (html) => html, change = (html) => html, quiet = false }) {
  const html = change(edit(await readFile(join(path, "copper/index.html"), "utf8")));
  const page = await open(t, { locale: "de-DE" });
  const uncaught = [];
  page.on("pageerror", (error) => uncaught.push(String(error)));
  const { origin } = await serve(t, path, {
    answer: (url, file, response) =>
      url === "/copper/" ? { headers: { "content-type": "text/html" }, body: html } : answer(url, file, response),
  });
  await page.addInitScript(listen);
  if (before) await page.addInitScript(before);
  await page.goto(`${origin}/copper/`, { waitUntil: "commit" });
  await act?.(page);
  // What never even began tells nothing: then all is over when the network is idle.
  if (quiet) await page.waitForLoadState("networkidle");
  else await page.waitForFunction(() => window.isSettled());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const left = { own: await page.evaluate(own), ahead: await page.evaluate(ahead), errors: await page.evaluate(() => window.errors) };
  left.lines = page.messages.filter((line) => line.startsWith("Afterword:"));
  await page.context().close();
  return { ...left, uncaught };
}

/** The page as it is without any script of ours. */
async function untouched(t, path, options = {}) {
  return survive(t, path, { ...options, quiet: true, answer: (url) => url.endsWith("afterword.js") && { status: 404 } });
}

/** Servers that fail: how each file is answered under that fault. Where one is silent, pages give up soon. */
const failing = (fault, isIt) => ({
  answer: (url, file, response) => (isIt(url) ? SERVERS[fault](url, file, response) : null),
  change: fault.startsWith("silent") ? (html) => html.replace('afterword.js"', `afterword.js" data-timeout="${TIMEOUT}"`) : undefined,
});

/** What is wrong with a page that was opened under a fault; nothing where it survived. */
function faults({ own, ahead, errors, lines, uncaught }, whole) {
  const found = [];
  if (own !== whole.own) {
    const at = [...own].findIndex((letter, place) => letter !== whole.own[place]);
    found.push(`the page is not whole: ${own.slice(at - 40, at + 60)} was ${whole.own.slice(at - 40, at + 60)}`);
  }
  if (whole.ahead.some((text, at) => text && !ahead[at])) found.push("what was rendered ahead is gone");
  if (uncaught.length) found.push(`uncaught: ${uncaught.join("; ")}`);
  const told = errors.map(({ part, code, message }) => `${part} ${code} ${message}`);
  if (new Set(told).size < told.length) found.push(`told of twice: ${told.join("; ")}`);
  if (new Set(lines).size < lines.length) found.push(`two lines: ${lines.join("; ")}`);
  for (const { code, message } of errors) {
    if (code !== "crash" && !MEND.test(message)) found.push(`no mend: ${code} ${message}`);
  }
  return found;
}

/** Of a kind with many cases one in three is tried, unless `AFTERWORD_FAULTS=full` asks for all. */
const chosen = (cases) => (process.env.AFTERWORD_FAULTS === "full" || cases.length < 15 ? cases : cases.filter((_, at) => at % 3 === 0));

/** Tries the cases of a kind, each a name and what `survive` takes. */
async function check(t, kind, path, cases) {
  const count = (counts[kind] ??= { tried: 0, survived: 0 });
  const whole = await untouched(t, path);
  const lost = [];
  for (const [name, given] of chosen(cases)) {
    if (process.env.FAULT && !name.includes(process.env.FAULT)) continue;
    count.tried++;
    try {
      const base = given.edit ? await untouched(t, path, { edit: given.edit }) : whole;
      const left = await survive(t, path, given);
      const found = [...faults(left, base), ...(given.also?.(left) ?? [])];
      if (found.length) lost.push(`${name}: ${found.join(", ")}`);
      else count.survived++;
    } catch (error) {
      lost.push(`${name}: ${error.message.split("\n")[0]}`);
    }
  }
  assert.deepEqual(lost, []);
}

for (const [file, isIt] of Object.entries(FILES)) {
  test(`servers that fail: ${file}`, async (t) => {
    const path = await site(t, "--prerender");
    // A style sheet that stands in the page itself holds back painting and scripts while its server is silent, as any does:
    // browsers have it so. Where nothing is rendered ahead that is tried below.
    const names = Object.keys(SERVERS).filter((fault) => file !== "css" || !fault.startsWith("silent"));
    const cases = names.map((fault) => [`${file}, ${fault}`, failing(fault, isIt)]);
    await check(t, `servers, ${file}`, path, cases);
  });
}

test("servers that fail, where nothing is rendered ahead", async (t) => {
  const path = await site(t);
  const some = ["404", "503", "a page in its place", "half of it", "hung up", "silent"];
  const cases = Object.entries(FILES).flatMap(([file, isIt]) =>
    some.map((fault) => [`${file}, ${fault}`, failing(fault, isIt)]));
  await check(t, "servers, nothing rendered ahead", path, cases);
});

test("files without end and bombs are cut off", async (t) => {
  const path = await site(t);
  const [huge, large] = [300, 5].map((megabytes) => gzipSync(Buffer.alloc(megabytes << 20)));
  const big = (megabytes) => ({ body: Buffer.alloc(megabytes << 20, "x") });
  /** Sends without end, for as long as somebody takes it. */
  const endless = (_path, _file, response) => {
    const piece = Buffer.alloc(1 << 16, "x");
    response.writeHead(200, { "content-type": "text/plain" });
    const send = () => {
      while (!response.destroyed) if (!response.write(piece)) return response.once("drain", send);
    };
    send();
    return true;
  };
  const damaged = ({ errors }) => (errors.some(({ message }) => /more than 4194304 bytes/.test(message)) ? [] : ["it was not cut off"]);
  const of = (file, fault, also = damaged) => ({ answer: (url, on, response) => (FILES[file](url) ? fault(url, on, response) : null), also });
  await check(t, "bombs", path, [
    ["a shard of 300 MB in 300 KB", of("shard", () => ({ body: huge }))],
    ["a shard of 5 MB in 5 KB", of("shard", () => ({ body: large }))],
    ["a manifest of 300 MB", of("manifest", () => ({ body: huge }))],
    ["a shard of 5 MB as it is", of("shard", () => big(5))],
    ["a shard without end", of("shard", endless)],
    ["a manifest without end", of("manifest", endless)],
    ["a wasm without end", of("wasm", endless)],
    ["a style sheet without end", of("css", endless)],
    ["words without end", of("words", endless, () => [])],
    ["a shard that the server inflates", of("shard", () => ({ headers: { "content-encoding": "gzip" }, body: huge }))],
  ]);
});

test("a browser that is offline", async (t) => {
  const path = await site(t, "--prerender");
  const hang = (isIt) => (url, _file, response) => isIt(url) && (response.destroy(), true);
  await check(t, "offline", path, [
    ["all but the page and the loader", { answer: hang((url) => url.startsWith("/afterword/") && !url.endsWith("afterword.js")) }],
    ["the index", { answer: hang((url) => url.endsWith(".afw")) }],
    ["all but the page", { answer: hang((url) => url.startsWith("/afterword/")), quiet: true }],
  ]);
});

test("storage that throws or lies", async (t) => {
  const path = await site(t);
  const readOn = async (page) => {
    await page.waitForFunction(() => window.isSettled());
    await page.evaluate(() => document.querySelector("afterword-related").scrollIntoView());
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.evaluate(() => window.afterword.forget());
  };
  const none = ({ errors }) => (errors.length ? [`it matters: ${errors[0].message}`] : []);
  await check(t, "storage", path, Object.entries(STORAGES).map(([name, before]) => [name, { before, act: readOn, also: none }]));
});

test("pages that replace what scripts stand on", async (t) => {
  const path = await site(t, "--prerender");
  await check(t, "replaced", path, Object.entries(PROTOTYPES).map(([name, before]) => [name, { before, quiet: true }]));
});

test("visitors' elements that are named like what scripts look for", async (t) => {
  const path = await site(t);
  const named = (html) => (page) => page.replace("</article>", `${html}</article>`);
  const none = ({ errors }) => (errors.length ? [`it matters: ${errors[0].message}`] : []);
  const cases = NAMES.flatMap((name) => {
    const form = `<form name="${name}" id="${name}"><input name="${name}"></form>`;
    return [
      [`<img name=${name}>`, { edit: named(`<p><img name="${name}" alt="">A visitor.</p>`), quiet: true, also: none }],
      [`<form name=${name}>`, { edit: named(form), quiet: true, also: none }],
    ];
  });
  const windows = ["afterword", "customElements", "localStorage", "navigator", "fetch", "script", "set", "index"];
  const ids = windows.map((name) => [`id=${name}`, { edit: named(`<p id="${name}">A visitor.</p>`), quiet: true, also: none }]);
  const all = NAMES.map((name) => `<img name="${name}" alt="">`).join("");
  await check(t, "clobbered names", path, [...cases, ...ids, ["all at once", { edit: named(`<p>${all}</p>`), quiet: true, also: none }]]);
});

test("scripts that stand twice, and pages that change while they load", async (t) => {
  const path = await site(t);
  const ahead = await site(t, "--prerender");
  await cp(join(path, "afterword/afterword.js"), join(path, "afterword/old.js"));
  const tag = (src) => (html) => html.replace("</body>", `<script type="module" src="${src}"></script></body>`);
  /** Holds the wasm back until the page has been changed. */
  const meanwhile = (change) => {
    let asked, release;
    const waits = new Promise((done) => (asked = done));
    const held = new Promise((done) => (release = done));
    return {
      answer: async (url) => FILES.wasm(url) && (asked(), await held, null),
      act: async (page) => {
        await waits;
        // Without what it gives: a promise that waits for the wasm would be waited for.
        await page.evaluate(`${change}; 0`);
        release();
      },
      quiet: true,
    };
  };
  const script = "document.querySelector('script[src*=afterword]').remove()";
  const part = "document.querySelector('afterword-related').remove()";
  const all = "document.querySelectorAll('afterword-share, afterword-related, afterword-tags').forEach((it) => it.remove())";
  const moved = "document.querySelector('article').prepend(document.querySelector('afterword-related'))";
  const twice = "for (const it of document.querySelectorAll('afterword-related')) { const to = it.parentNode; it.remove(); to.append(it); it.remove(); to.append(it); }";
  const anew = "window.afterword.refresh()";
  await check(t, "changing pages", path, [
    ["the same tag twice", { edit: tag("../afterword/afterword.js") }],
    ["the same loader under another address", { edit: tag("../afterword/afterword.js?again") }],
    ["another loader", { edit: tag("../afterword/old.js") }],
    ["the tag is removed", meanwhile(script)],
    ["read anew while it loads", meanwhile(anew)],
    ["read anew three times", meanwhile([anew, anew, anew].join(";"))],
  ]);
  await check(t, "changing pages, rendered ahead", ahead, [
    ["the tag is removed", meanwhile(script)],
    ["a part is moved", meanwhile(moved)],
    ["a part is moved twice", meanwhile(twice)],
    ["read anew while it loads", meanwhile(anew)],
  ]);
  // What the page takes out stays out: nothing of ours comes back or complains.
  for (const change of [part, all]) {
    const left = await survive(t, ahead, meanwhile(change));
    assert.deepEqual([left.errors, left.uncaught, left.lines], [[], [], []], change);
    const count = (counts["changing pages, rendered ahead"]);
    count.tried++;
    count.survived++;
  }
});
