// Pages that a framework hydrates: nothing is added ahead of it, what it throws away is put back, and it never complains.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, folder, open, seen, serve } from "./harness.mjs";

after(close);

const WORDS = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship. ";

const react = (root) => root.querySelectorAll("*").forEach((it) => (it.__reactFiber$1 = {}));

/** A framework: its root, what its pages have besides, and the sign that it leaves in a page that it has hydrated. */
const FRAMEWORKS = {
  next: { root: "div id=__next", sign: react },
  docusaurus: { root: "div id=__docusaurus", sign: react },
  gatsby: { root: "div id=___gatsby", sign: react },
  vitepress: { root: "div id=app", head: "<script>window.__VP_HASH_MAP__ = {}</script>", sign: (root) => (root.__vue_app__ = {}) },
  nuxt: { root: "div id=__nuxt", sign: (root) => (root.__vue_app__ = {}) },
  sveltekit: {
    root: "div",
    head: '<link rel="modulepreload" href="/_app/immutable/entry/start.js">',
    sign: () => history.replaceState({ "sveltekit:history": 1 }, ""),
  },
  island: { root: "astro-island ssr", sign: (root) => root.removeAttribute("ssr") },
};

/** Runs in the page: compares it with what the server sent, and takes it over. */
function hydrator(sign) {
  const root = document.querySelector("[data-root]");
  const sent = root.innerHTML;
  window.hydrate = () => {
    if (root.innerHTML !== sent) {
      console.error(`Hydration completed but contains mismatches: ${root.innerHTML}`);
      root.innerHTML = sent;
    }
    sign(root);
  };
}

async function site(t, { root, head = "", sign }) {
  const site = await folder(t);
  const [name] = root.split(" ");
  for (const [at, story] of ["copper", "wheat", "oil"].entries()) {
    await mkdir(join(site, story));
    const text = `${WORDS.repeat(5)} This one is about ${story} and how ${story} is counted.`;
    await writeFile(
      join(site, story, "index.html"),
      `<!DOCTYPE html><html lang="en"><head><title>Counting ${story}</title><link rel="canonical" href="https://harbour.example/${story}/">
       <meta property="article:published_time" content="2026-03-0${at + 1}">${head}</head><body><${root} data-root><main><article>
       <h1>Counting ${story}</h1><p>${text}</p><p>The end.</p></article></main></${name}><script>(${hydrator})(${sign})</script></body></html>`,
    );
  }
  await mkdir(join(site, "_app/immutable/entry"), { recursive: true });
  await writeFile(join(site, "_app/immutable/entry/start.js"), "");
  return site;
}

/** Runs in the page: waits for so many idle times. */
const idle = (times) =>
  new Promise((done) => {
    const wait = () => (times-- ? requestIdleCallback(wait, { timeout: 50 }) : done());
    wait();
  });

async function check(t, framework, ...flags) {
  const { path, summary } = await build(t, await site(t, framework), ...flags);
  const left = Object.values(summary.left_to_page);
  assert.deepEqual(left, flags.length ? [3] : [], "the command says that it leaves the page to itself");
  const { origin, requests } = await serve(t, path);
  const page = await open(t);
  await page.goto(`${origin}/copper/`, { waitUntil: "load" });
  await page.evaluate(idle, 20);
  assert.ok(!requests.some((it) => it.endsWith("engine.wasm")), "nothing is read before the page is hydrated");
  await page.evaluate(() => window.hydrate());
  await seen(page, "ready", { part: "related" });
  const order = await page.evaluate(() => [...document.querySelector("article").children].map((it) => it.localName));
  assert.deepEqual(order, ["h1", "p", "p", "afterword-share", "afterword-related"]);
  // What it does later is no matter: all of it comes back.
  await page.evaluate(() => {
    const root = document.querySelector("article");
    root.replaceChildren(...[...root.children].filter((it) => !it.localName.startsWith("afterword")));
  });
  await page.waitForFunction(() => document.querySelector("afterword-related")?.shadowRoot?.querySelector("a"));
  assert.deepEqual(page.messages, []);
}

for (const [name, framework] of Object.entries(FRAMEWORKS)) {
  test(`nothing is added ahead of hydration: ${name}`, async (t) => {
    await check(t, framework);
    await check(t, framework, "--prerender");
  });
}
