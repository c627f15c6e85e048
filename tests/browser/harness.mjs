// What the browser tests share: a site built by the real command, a server of its own, a real Chromium.

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);

/** How long a test waits for what must come, in milliseconds. */
const PATIENCE = 10_000;
export const root = resolve(import.meta.dirname, "../..");
const command = process.env.AFTERWORD_BIN ?? join(root, "target/debug/afterword");

const sets = join(root, "dist/sets.txt");

/** The folder of the widget's files that the loader loads, as `cargo xtask build` named it; servers are installed before that. */
export const SET = existsSync(sets) ? readFileSync(sets, "utf8").trim() : "";

/** The shared test data, or null where it is missing: then say so loudly and skip. */
export function shared(path) {
  const full = join(process.env.AFTERWORD_SHARED ?? join(root, "../shared"), path);
  if (existsSync(full)) return full;
  console.error(`\n*** SKIPPED: ${full} is not here; this test needs it ***\n`);
  return null;
}

/** The demo newsroom, as `cargo xtask test` or `cargo xtask demo --no-serve` wrote it. */
export const demo = process.env.AFTERWORD_DEMO ?? join(root, "target/demo");

/** A folder that goes when the test ends. */
export async function folder(t) {
  const path = await mkdtemp(join(tmpdir(), "afterword-test-"));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Runs the real `afterword`. */
export async function afterword(...args) {
  const { stdout } = await run(command, args, { maxBuffer: 64 << 20 });
  return stdout;
}

/** Copies a site to a folder of its own and builds it there. */
export async function build(t, site, ...args) {
  const path = await folder(t);
  await cp(site, path, { recursive: true });
  const summary = JSON.parse(await afterword("build", path, "--json", ...args));
  return { path, summary };
}

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** The path that a request names, as it is where it is no address. */
function readPath(asked) {
  try {
    return decodeURIComponent(new URL(`http://localhost${asked}`).pathname);
  } catch {
    return asked.replaceAll("\0", "");
  }
}

/**
 * Serves a folder on 127.0.0.1. `answer(path)` may return `{status, headers, body}` to stand in for a file,
 * or answer by itself, with the response that it is given as well, and return true; `headers` go with every page. `requests` lists the paths asked for.
 */
export async function serve(t, path, { answer = () => null, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = readPath(request.url);
    requests.push(url);
    const file = join(path, url.endsWith("/") ? url + "index.html" : url);
    // Chromium asks every site for one, and complains in the console where there is none.
    const own = url === "/favicon.ico" ? { status: 204 } : await answer(url, file, response);
    if (own === true) return;
    if (own) {
      response.writeHead(own.status ?? 200, own.headers ?? { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      return response.end(own.body ?? "");
    }
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/html" });
      response.end("<h1>Not found</h1>");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests };
}

let browser;

/** One Chromium for a test file; closed when the process ends its tests. */
export async function open(t, options = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run",
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const events = watchEvents();
  await context.exposeBinding("report", (_source, event) => events.tell(event));
  await context.addInitScript(watch);
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.events = events;
  page.messages = [];
  page.on("framenavigated", (frame) => frame === page.mainFrame() && events.forget());
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    page.messages.push(message.text());
    events.tell({ name: "console", ours: message.text().startsWith("Afterword:") });
  });
  page.on("pageerror", (error) => page.messages.push(String(error)));
  return page;
}

/** Runs in the page before anything else: reports the widget's events. */
function watch() {
  for (const name of ["ready", "share", "open", "error"]) {
    addEventListener(`afterword:${name}`, (event) => window.report({ name, ...event.detail }), true);
  }
}

/** The events of a page since it was opened, and those who wait for one. */
function watchEvents() {
  let told = [];
  const waiting = new Set();
  return {
    tell(event) {
      told.push(event);
      for (const check of waiting) check(event);
    },
    forget() {
      told = [];
    },
    wait(fits, what) {
      const found = told.find(fits);
      if (found) return found;
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`no ${what} within ${PATIENCE} ms; there were: ${JSON.stringify(told)}`));
        }, PATIENCE);
        const check = (event) => {
          if (!fits(event)) return;
          waiting.delete(check);
          clearTimeout(late);
          resolve(event);
        };
        waiting.add(check);
      });
    },
  };
}

/** Waits until the page has reported an event like this. */
export async function seen(page, name, detail = {}) {
  const wanted = Object.entries(detail);
  const fits = (event) => event.name === name && wanted.every(([key, value]) => event[key] === value);
  return page.events.wait(fits, `${name} ${JSON.stringify(detail)}`);
}

export async function close() {
  await browser?.close();
  browser = undefined;
}

/** Runs in a page before anything else: keeps the memory of each engine. */
export function keepMemory() {
  window.memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    window.memories.push(instance.exports.memory);
    return instance;
  };
}
