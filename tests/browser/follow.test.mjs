// Pages that become other ones without loading: the parts follow, from a list to an article, to another one, and back.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, keepMemory, open } from "./harness.mjs";
import { ROUTERS, routedSite } from "./routers.mjs";

after(close);

/** Waits until the page shows the parts of that story and no others, or none. */
async function shows(page, name) {
  await page.waitForFunction((name) => {
    const [share, ...more] = document.querySelectorAll("afterword-share");
    const related = document.querySelectorAll("afterword-related");
    if (!name) return !share && !related.length;
    const shared = share?.shadowRoot?.querySelector("a")?.href ?? "";
    const cards = [...(related[0]?.shadowRoot?.querySelectorAll("a") ?? [])].map((it) => it.pathname);
    return !more.length && related.length === 1 && decodeURIComponent(shared).endsWith(`/${name}/`) &&
      cards.length === 3 && !cards.includes(`/${name}/`);
  }, name);
}

const engine = /engine\.|\.wasm$|afterword\.js$/;

/** From the front page to a list, two articles, and all the way back. */
async function check(t, router, { flags = [], script = () => {} } = {}) {
  const { origin, requests } = await routedSite(t, router, ...flags);
  const page = await open(t);
  await page.addInitScript(script);
  await page.goto(`${origin}/`);
  const follow = async (path, name) => {
    await page.locator(`main a[href="${path}"]`).first().click();
    await page.waitForURL(`${origin}${path}`);
    await shows(page, name);
  };
  await follow("/about/");
  await page.waitForFunction(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(true)))));
  assert.deepEqual(requests.filter((path) => engine.test(path)), [], "no engine without an article");
  await follow("/copper/", "copper");
  assert.ok(requests.some((path) => path.endsWith("engine.wasm")));
  await follow("/wheat/", "wheat");
  const place = await page.evaluate(() => document.querySelector("afterword-share").previousElementSibling.textContent);
  assert.equal(place, "The end of wheat.");
  await page.goBack();
  await shows(page, "copper");
  await page.goBack();
  await shows(page);
  await page.goForward();
  await shows(page, "copper");
  await follow("/");
  await follow("/oil/", "oil");
  assert.deepEqual(page.messages, []);
}

for (const [name, router] of Object.entries(ROUTERS)) {
  test(`from a list to articles and back: ${name}`, (t) => check(t, router));
}

test("the same where the parts are rendered ahead", async (t) => {
  for (const name of ["astro", "material"]) await check(t, ROUTERS[name], { flags: ["--prerender"] });
});

test("the same in browsers without the Navigation API", (t) =>
  check(t, ROUTERS.material, {
    script: () => {
      delete window.NavigateEvent;
      delete window.navigation;
    },
  }));

test("two hundred articles leave no elements, listeners or memory behind", async (t) => {
  const { origin } = await routedSite(t, ROUTERS.material);
  const page = await open(t);
  await page.addInitScript(keepMemory);
  await page.goto(`${origin}/copper/`);
  await shows(page, "copper");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const measure = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const wasm = await page.evaluate(() => window.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return Object.fromEntries([...metrics.map(({ name, value }) => [name, value]), ["wasm", wasm]]);
  };
  const navigate = async (times) => {
    for (let at = 0; at < times; at++) {
      const name = at % 2 ? "copper" : "wheat";
      await page.locator(`main a[href="/${name}/"]`).last().click();
      await shows(page, name);
    }
  };
  await navigate(20);
  const before = await measure();
  await navigate(200);
  const after = await measure();
  t.diagnostic(JSON.stringify([before, after].map(({ Nodes, JSEventListeners, JSHeapUsedSize, wasm }) => ({ Nodes, JSEventListeners, JSHeapUsedSize, wasm }))));
  assert.ok(after.Nodes <= before.Nodes + 50, `${before.Nodes} nodes, then ${after.Nodes}`);
  assert.ok(after.JSEventListeners <= before.JSEventListeners + 5, `${before.JSEventListeners} listeners, then ${after.JSEventListeners}`);
  assert.ok(after.JSHeapUsedSize <= before.JSHeapUsedSize + 500_000, `${before.JSHeapUsedSize} bytes, then ${after.JSHeapUsedSize}`);
});

test("what a framework takes out is put back, and no fight lasts", async (t) => {
  const { origin } = await routedSite(t, ROUTERS.material);
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  for (let times = 0; times < 3; times++) {
    await shows(page, "copper");
    await page.evaluate(() => document.querySelectorAll("[data-placed]").forEach((it) => it.remove()));
  }
  await shows(page, "copper");
  const placed = await page.evaluate(() => {
    let placed = 0;
    const fight = new MutationObserver(() => {
      const elements = document.querySelectorAll("[data-placed]");
      placed += elements.length && 1;
      elements.forEach((it) => it.remove());
    });
    fight.observe(document, { childList: true, subtree: true });
    document.querySelectorAll("[data-placed]").forEach((it) => it.remove());
    // Ends when nothing has come for a hundred idle times.
    return new Promise((done) => {
      let [quiet, last] = [0, 0];
      const look = () => {
        quiet = placed === last ? quiet + 1 : 0;
        last = placed;
        if (quiet > 100) done(placed);
        else requestIdleCallback(look);
      };
      look();
    });
  });
  assert.ok(placed > 0 && placed < 12, `put back ${placed} times`);
});
