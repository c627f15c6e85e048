// The reader's own order: what was read steps back, interests step forward, and nothing of it leaves the device.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, demo, folder, open, seen, serve } from "./harness.mjs";

/** What is to be done when all tests are over. */
const last = [close];
after(() => Promise.all(last.map((work) => work())));

const axe = createRequire(import.meta.url).resolve("axe-core");
const SHOWCASE = "/stories/chip-curbs-hit-hong-kong-tech/";
const FORGET = "Forget what I read";

/** The demo as it is built without options, once for all tests here. */
let built;

async function site(t, { options, ...args } = {}) {
  const { path } = await (options ? build(t, demo, ...options) : (built ??= build({ after: (work) => last.push(work) }, demo)));
  return serve(t, path, args);
}

/** Opens an article and gives the addresses of its cards, in their order. */
async function visit(page, address) {
  await page.goto(address);
  await seen(page, "ready", { part: "related" });
  return cards(page);
}

const cards = (page) =>
  page.locator("afterword-related li a").evaluateAll((links) => links.map(({ href }) => new URL(href).pathname));

const kept = (page) => page.evaluate(() => localStorage.afterword);

/** Reads an article to its end: what this browser keeps of it afterwards. */
async function read(page, address) {
  await visit(page, address);
  const before = await kept(page);
  await page.locator("afterword-related").scrollIntoViewIfNeeded();
  await page.waitForFunction((before) => localStorage.afterword !== before, before);
  return kept(page);
}

const forget = (page) => page.getByRole("button", { name: FORGET });

test("stories that were read step back, and the shard's own order is everybody else's", async (t) => {
  const { origin } = await site(t);
  const page = await open(t);
  const neutral = await visit(page, origin + SHOWCASE);
  assert.equal(await forget(page).count(), 0, "nothing to forget yet");
  await read(page, origin + neutral[0]);
  await read(page, origin + neutral[2]);

  const shown = await visit(page, origin + SHOWCASE);
  assert.equal(shown.length, neutral.length);
  assert.ok(!shown.includes(neutral[0]) && !shown.includes(neutral[2]), `${shown} after reading two of ${neutral}`);
  assert.deepEqual(await visit(await open(t), origin + SHOWCASE), neutral, "another reader");
  assert.deepEqual(page.messages, []);
});

test("what the reader keeps reading of steps forward", async (t) => {
  const { origin } = await site(t);
  const page = await open(t);
  await page.goto(origin + SHOWCASE);
  const tags = async (path) => {
    const html = await (await page.request.get(origin + path)).text();
    return [...html.matchAll(/rel="tag"[^>]*>([^<]+)</g)].map(([, tag]) => tag);
  };
  // The stories of one topic, of which all but the last are read.
  const topic = await page.request.get(`${origin}/topics/bonds/`);
  const stories = [...new Set((await topic.text()).match(/\/stories\/[a-z0-9-]+\//g))];
  assert.ok(stories.length >= 3, `${stories}`);
  const others = [SHOWCASE, ...(await visit(page, origin + SHOWCASE))].filter((path) => !stories.includes(path));
  const before = {};
  for (const path of others) before[path] = await page.evaluate(async (path) => {
    const stories = await window.afterword.related(path);
    return stories.map(({ url }) => new URL(url, location.href).pathname);
  }, path);
  for (const path of stories.slice(0, -1)) await read(page, origin + path);

  const risen = [];
  for (const path of others) {
    const shown = await visit(page, origin + path);
    const unread = before[path].filter((path) => !stories.slice(0, -1).includes(path));
    for (const [place, story] of shown.entries()) if (unread.indexOf(story) > place) risen.push(story);
  }
  assert.ok(risen.length > 0, "some story rises");
  const wanted = new Set((await Promise.all(stories.map(tags))).flat());
  const told = await Promise.all(risen.map(tags));
  assert.ok(told.some((names) => names.some((name) => wanted.has(name))), JSON.stringify({ risen, told }));
});

test("no request ever carries any of it", async (t) => {
  const { origin } = await site(t);
  const page = await open(t);
  const sent = [];
  page.context().on("request", (request) => sent.push(request));
  let profile = "";
  let path = SHOWCASE;
  for (let round = 0; round < 4; round++) {
    profile = await read(page, origin + path);
    [path] = await visit(page, origin + path);
  }
  await page.evaluate(() => window.afterword.related(location.href));
  assert.ok(sent.length > 40, `${sent.length} requests`);

  const pieces = [profile, ...profile.split("-"), ...profile.match(/[0-9a-z]{7}/g)];
  assert.ok(pieces.length > 12);
  for (const request of sent) {
    assert.ok(request.url().startsWith(origin), request.url());
    const headers = await request.allHeaders();
    const all = [request.method(), request.url(), JSON.stringify(headers), request.postData()].join("\n");
    for (const piece of pieces) assert.ok(!all.includes(piece), `${piece} in ${all}`);
    assert.equal(request.method(), "GET");
    assert.equal(new URL(request.url()).search, "");
    assert.ok(!("cookie" in headers));
  }
  assert.deepEqual(await page.context().cookies(), []);
  const stores = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  assert.deepEqual(stores, { local: ["afterword"], session: [], databases: [], caches: [] });
});

test("the reader can have it forgotten", async (t) => {
  const { origin } = await site(t);
  const page = await open(t, { bypassCSP: true });
  const neutral = await visit(page, origin + SHOWCASE);
  await read(page, origin + neutral[0]);
  await visit(page, origin + SHOWCASE);
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => window.axe.run(document));
  assert.deepEqual(violations.map(({ id }) => id), []);
  const box = await forget(page).boundingBox();
  assert.ok(box.height >= 24 && box.width >= 24, JSON.stringify(box));

  await forget(page).focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await cards(page), neutral);
  assert.equal(await forget(page).count(), 0);
  assert.equal(await kept(page), undefined);
  const focus = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent);
  assert.equal(focus, "Related stories", "the focus is where the change is");

  // The page on which it was asked for is not kept either.
  await page.locator("footer").last().scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await kept(page), undefined);
  assert.deepEqual(await visit(page, origin + SHOWCASE), neutral);
});

test("window.afterword.forget() does the same", async (t) => {
  const { origin } = await site(t);
  const page = await open(t);
  const neutral = await visit(page, origin + SHOWCASE);
  await read(page, origin + neutral[1]);
  assert.notDeepEqual(await visit(page, origin + SHOWCASE), neutral);
  await page.evaluate(() => window.afterword.forget());
  assert.deepEqual(await cards(page), neutral);
  assert.equal(await kept(page), undefined);
});

/** A profile that changes the order of the showcase, with the order before and after. */
async function sample(t) {
  const { origin } = await site(t);
  const page = await open(t);
  const neutral = await visit(page, origin + SHOWCASE);
  await read(page, origin + neutral[0]);
  const own = await visit(page, origin + SHOWCASE);
  return { neutral, own, profile: await kept(page) };
}

/** Gives the browser a profile for the site, as if the reader had been there. */
async function remember(page, origin, profile) {
  await page.goto(`${origin}/afterword/themes/slate.css`);
  await page.evaluate((profile) => (localStorage.afterword = profile), profile);
}

/** Scrolls past the related part, and waits until the page has been drawn. */
async function readOn(page) {
  await page.locator("afterword-related").scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test("the option, an element's attribute and Global Privacy Control switch it off", async (t) => {
  const { neutral, own, profile } = await sample(t);
  assert.notDeepEqual(own, neutral);

  const settings = join(await folder(t), "afterword.toml");
  await writeFile(settings, "[widget]\npersonal = false\n");
  const off = async (path, file) =>
    path === SHOWCASE && {
      body: (await readFile(file, "utf8")).replaceAll("<afterword-related", '<afterword-related personal="off"'),
      headers: { "content-type": "text/html; charset=utf-8" },
    };
  const control = () => Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });
  const ways = {
    "afterword.toml": { options: ["--config", settings] },
    "the element": { answer: off },
    "Global Privacy Control": { script: control },
  };
  for (const [way, { script, ...options }] of Object.entries(ways)) {
    const { origin } = await site(t, options);
    const page = await open(t);
    if (script) await page.addInitScript(script);
    for (const stored of [undefined, profile]) {
      if (stored) await remember(page, origin, stored);
      assert.deepEqual(await visit(page, origin + SHOWCASE), neutral, way);
      await readOn(page);
      assert.equal(await kept(page), stored, `${way}: what is kept stays as it was`);
      assert.equal(await forget(page).count(), 0, way);
    }
    assert.deepEqual(page.messages, []);
  }
});

test("a store that is blocked, full or damaged harms nothing", async (t) => {
  const { origin } = await site(t);
  const neutral = await visit(await open(t), origin + SHOWCASE);
  const ways = {
    blocked: () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    missing: () => Object.defineProperty(window, "localStorage", { value: null }),
    full: () => (localStorage.other = "x".repeat(5 * 2 ** 20 - 5)),
  };
  for (const [way, script] of Object.entries(ways)) {
    const page = await open(t);
    await page.addInitScript(script);
    assert.deepEqual(await visit(page, origin + SHOWCASE), neutral, way);
    await readOn(page);
    if (way === "full") assert.equal(await kept(page), undefined, "there was no room");
    await page.evaluate(() => window.afterword.forget());
    assert.deepEqual(await cards(page), neutral, way);
    assert.deepEqual(page.messages, [], way);
  }
  for (const damaged of ["-", "☃".repeat(999), "0".repeat(99_999), "zzzzzzz-zzzzzzzzzzzzzz", "[object Object]"]) {
    const page = await open(t);
    await remember(page, origin, damaged);
    const shown = await visit(page, origin + SHOWCASE);
    assert.equal(shown.length, neutral.length, damaged);
    await page.locator("afterword-related").scrollIntoViewIfNeeded();
    await page.waitForFunction((damaged) => localStorage.afterword !== damaged, damaged);
    assert.ok((await kept(page)).length < 2300);
    assert.deepEqual(page.messages, []);
  }
});

test("what was rendered ahead is everybody's, and is put in order without a jump", async (t) => {
  const { neutral, own, profile } = await sample(t);
  const { origin } = await site(t, { options: ["--prerender"] });
  const plain = await open(t, { javaScriptEnabled: false });
  await plain.goto(origin + SHOWCASE);
  assert.deepEqual(await cards(plain), neutral);

  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    const page = await open(t, { viewport });
    await remember(page, origin, profile);
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      // As if the reader had been at the cards when the page was left: they are on the screen from the start.
      addEventListener("DOMContentLoaded", () => document.querySelector("afterword-related").scrollIntoView());
    });
    assert.deepEqual(await visit(page, origin + SHOWCASE), own);
    assert.equal(await forget(page).count(), 1);
    await readOn(page);
    const shifted = await page.evaluate(() => window.shifted);
    assert.ok(shifted < 0.01, `at ${viewport.width}: ${shifted}`);
  }
});
