// A small site whose pages become each other without loading, in the ways that real routers do it.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, folder, serve } from "./harness.mjs";

const WORDS = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship. ";
export const STORIES = ["copper", "wheat", "oil", "ships"];

/** A router: what its pages have by which it is known, and how it makes another page of a page. */
export const ROUTERS = {
  astro: { head: '<meta name="astro-view-transitions-enabled" content="true">', order: "swap push", swaps: "all", event: "astro:page-load" },
  turbo: { head: '<script src="/turbo.min.js"></script>', order: "push swap", swaps: "all", event: "turbo:load" },
  htmx: { body: 'hx-boost="true"', order: "swap push", swaps: "body", event: "htmx:afterSettle" },
  material: { head: '<script id="__config" type="application/json">{"features": ["navigation.instant"]}</script>', order: "push swap", swaps: "main" },
  quartz: { body: 'id="quartz-root"', order: "push swap", swaps: "all", event: "nav" },
  barba: { body: 'data-barba="wrapper"', order: "push swap", swaps: "main", moves: true },
};

/** Runs in the page: follows its links without loading. */
function route({ order, swaps, event, moves }) {
  const show = async (address, back) => {
    const push = () => back || history.pushState(null, "", address);
    if (order.startsWith("push")) push();
    const text = await (await fetch(address)).text();
    const next = new DOMParser().parseFromString(text, "text/html");
    const swap = () => {
      document.title = next.title;
      if (swaps === "all") document.head.replaceChildren(...next.head.childNodes);
      if (swaps === "main") document.querySelector("main").replaceWith(next.querySelector("main"));
      else if (swaps === "body") document.body.innerHTML = next.body.innerHTML;
      else document.body.replaceWith(next.body);
    };
    if (moves) await document.startViewTransition(swap).updateCallbackDone;
    else swap();
    if (!order.startsWith("push")) push();
    if (event) document.dispatchEvent(new Event(event));
  };
  addEventListener("popstate", () => show(location.href, true));
  addEventListener("click", (click) => {
    const link = click.target.closest("main a[href]");
    if (!link) return;
    click.preventDefault();
    show(link.href);
  });
}

const links = STORIES.map((name) => `<li><a href="/${name}/">Counting ${name}</a></li>`).join("");

function page({ head = "", body = "" }, title, main, own = "") {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}${own}
<script src="/router.js"></script></head><body ${body}><main><nav><a href="/">All</a> <a href="/about/">About</a></nav>${main}</main></body></html>`;
}

/** Builds the site with that router, and serves it. */
export async function routedSite(t, router, ...flags) {
  const site = await folder(t);
  const write = async (name, text) => {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  };
  await write("index.html", page(router, "Harbour", `<h1>All stories</h1><ul>${links}</ul>`));
  await write("about/index.html", page(router, "About", `<h1>About</h1><p>${WORDS}</p><ul>${links}</ul>`));
  for (const [at, name] of STORIES.entries()) {
    const own = `<link rel="canonical" href="https://harbour.example/${name}/"><meta property="og:title" content="Counting ${name}">
      <meta property="article:published_time" content="2026-03-0${at + 1}">`;
    const text = `${WORDS.repeat(5)} This one is about ${name} and how ${name} is counted.`;
    await write(`${name}/index.html`, page(router, `Counting ${name}`, `<article><h1>Counting ${name}</h1><p>${text}</p><p>The end of ${name}.</p></article><ul>${links}</ul>`, own));
  }
  await write("router.js", `(${route})(${JSON.stringify(router)})`);
  await write("turbo.min.js", "");
  const { path, summary } = await build(t, site, ...flags);
  return { ...(await serve(t, path)), summary, path };
}
