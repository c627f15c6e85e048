// What a reader must see: the parts in their place on each load, and after each step through the site, without a word in the console.

import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { lookAt, wrongPlace } from "./look_at.mjs";
import { leads } from "./site_files.mjs";

/** The address that the generators are told. */
const HOME = "https://example.org";
const LOADS = 20;
const PATIENCE = 5_000;
/** After so many loads without parts the rest would show nothing new. */
const ENOUGH = 3;

/** Waits for the share buttons and the cards; says what is missing instead of throwing. */
async function partsStand(page) {
  try {
    await page.waitForFunction(() => ["afterword-share", "afterword-related"].every((name) => {
      const parts = document.querySelectorAll(name);
      return parts.length === 1 && parts[0].getBoundingClientRect().height > 20;
    }), null, { timeout: PATIENCE });
    // What a framework does after it has loaded may take them out again.
    await page.waitForLoadState("networkidle");
    const counts = await page.evaluate(() => ["afterword-share", "afterword-related"].map((name) => document.querySelectorAll(name).length));
    return counts.every((count) => count === 1) ? null : `parts gone or doubled: ${counts}`;
  } catch {
    const counts = await page.evaluate(() => ["afterword-share", "afterword-related"].map((name) => document.querySelectorAll(name).length)).catch(() => "?");
    return `no parts (share, related: ${counts})`;
  }
}

/** What is wrong with the box that the parts have on the screen. */
const wrongBox = () => {
  const part = document.querySelector("afterword-related") ?? document.querySelector("afterword-share");
  const box = part?.getBoundingClientRect();
  if (!box) return [];
  const wrong = [];
  if (box.width < Math.min(240, innerWidth * 0.6)) wrong.push(`only ${Math.round(box.width)} px wide on ${innerWidth}`);
  if (box.right > innerWidth + 1 || box.left < -1) wrong.push(`beyond the edge on ${innerWidth}: ${Math.round(box.left)} to ${Math.round(box.right)}`);
  const texts = [...document.querySelectorAll("article p, main p, p")].filter((text) => text.textContent.length > 100);
  const last = texts.filter((text) => text.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  if (last && last.getBoundingClientRect().bottom > box.top + 1) wrong.push(`over the text on ${innerWidth}`);
  return wrong;
};

/** The links in the shadow of the tags. */
const tagLinks = () => [...document.querySelectorAll("afterword-tags")].flatMap((part) => [...(part.shadowRoot ?? part).querySelectorAll("a[href]")]
  .map((link) => link.getAttribute("href")));

/** A page whose errors and warnings are kept. */
async function open(browser, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => {
    // What a site's own files lack is its own affair, and so is a font of another host that cannot be reached.
    if (["error", "warning"].includes(message.type()) && !/Failed to load resource|net::ERR/.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return { context, page, said };
}

/**
 * Answers for the site under the address that its generator was told, as many links name it in full. All else stays unanswered:
 * nothing leaves this machine.
 */
async function answerFrom(context, site) {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOME) return route.abort();
    const path = join(site, decodeURIComponent(url.pathname));
    const file = [path, join(path, "index.html"), `${path}.html`].find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    return file ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "Not found" });
  });
}

/** Checks a built site in a browser; returns faults as `[where, words]`. */
export async function checkLive({ browser, site, generator, posts, pictures }) {
  const faults = [];
  const path = (post) => `/${generator.page(post).replace(/index\.html$/, "")}`;
  const [first, second] = [posts.at(-1), posts[0]];

  const loads = await open(browser);
  await answerFrom(loads.context, site);
  const failed = new Map();
  let load = 0;
  for (let without = 0; load < LOADS && without < ENOUGH; load += 1) {
    const post = posts[load % posts.length];
    await loads.page.goto(HOME + path(post), { waitUntil: "load" });
    const wrong = [await partsStand(loads.page)].filter(Boolean);
    without += wrong.length;
    if (load < posts.length && !wrong.length) {
      wrong.push(...wrongPlace(await loads.page.evaluate(lookAt, await loads.page.content())).map((words) => `live: ${words}`));
      for (const href of await loads.page.evaluate(tagLinks)) {
        if (!leads(site, generator.page(post), href.replace(HOME, ""))) wrong.push(`live: dead tag link ${href}`);
      }
    }
    wrong.push(...loads.said.splice(0).map((words) => `console: ${words.slice(0, 160)}`));
    for (const words of wrong) failed.set(words, (failed.get(words) ?? 0) + 1);
  }
  for (const [words, times] of failed) faults.push([`${times} of ${load} loads`, words]);
  await loads.context.close();

  const walk = await open(browser);
  await answerFrom(walk.context, site);
  const { page } = walk;
  const step = async (where, act) => {
    try {
      await act();
      const wrong = await partsStand(page);
      if (wrong) faults.push([where, wrong]);
    } catch (error) {
      faults.push([where, String(error).split("\n")[0]]);
    }
  };
  await page.goto(`${HOME}/${generator.list.replace(/(^|\/)index\.html$/, "$1")}`, { waitUntil: "networkidle" });
  if (await page.locator("afterword-share, afterword-related").count()) faults.push(["list", "has parts of an article"]);
  const follow = (post) => async () => {
    const link = page.locator(`a[href*="${post.slug}"]:visible`).first();
    await link.click({ timeout: PATIENCE });
    await page.waitForURL((url) => url.href.includes(post.slug), { timeout: PATIENCE });
  };
  await step("list → article", follow(first));
  await step("article → article", async () => {
    const card = page.locator(`afterword-related a[href*="${second.slug}"]`).first();
    if (await card.count()) await card.click({ timeout: PATIENCE });
    else await page.locator("afterword-related a").first().click({ timeout: PATIENCE });
    await page.waitForURL((url) => !url.href.includes(first.slug), { timeout: PATIENCE });
  });
  await step("article → back", async () => {
    await page.goBack();
    await page.waitForURL((url) => url.href.includes(first.slug), { timeout: PATIENCE });
  });
  faults.push(...[...new Set(walk.said)].map((words) => ["walk", `console: ${words.slice(0, 160)}`]));
  await walk.context.close();

  mkdirSync(pictures, { recursive: true });
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 390]) {
      const { context, page } = await open(browser, { colorScheme, viewport: { width, height: 900 } });
      await answerFrom(context, site);
      await page.goto(HOME + path(first), { waitUntil: "load" });
      await partsStand(page);
      if (colorScheme === "light") faults.push(...(await page.evaluate(wrongBox)).map((words) => ["looks", words]));
      await page.screenshot({ path: join(pictures, `${colorScheme}-${width}.png`), fullPage: true });
      await context.close();
    }
  }
  return faults;
}
