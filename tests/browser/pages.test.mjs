// Pages as sites make them: scripts that come early, names that are taken, boxes that ask how wide a part is, articles that
// change without loading, a network that fails for a moment.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, keepMemory, seen } from "./harness.mjs";
import { visit } from "./story.mjs";

after(close);

const PARTS = "<afterword-byline></afterword-byline><afterword-share></afterword-share><afterword-related></afterword-related>";

test("a heading whose id is afterword takes the name, and nothing else", async (t) => {
  const page = await visit(t, "", { page: { extra: '<h2 id="afterword">Afterword</h2><p>And so it ended.</p>' } });
  assert.equal(await page.locator("afterword-share a").count(), 3);
  assert.match(await page.evaluate(() => window.afterword.version), /^\d/);
});

test("a script that is async waits for the article's end", async (t) => {
  const asked = [];
  let early;
  let release;
  const signal = new Promise((resolve) => (release = resolve));
  const page = await visit(t, "", {
    page: {
      head: '<script type="module" async src="/afterword/afterword.js"></script>',
      extra: '<script src="/slow.js"></script><p id="last">The last words.</p>',
    },
    // The page says when the loader is there and has had its time.
    script: () => {
      const look = () => (window.afterword ? requestIdleCallback(() => requestIdleCallback(() => fetch("/go"))) : setTimeout(look, 10));
      look();
    },
    server: {
      answer: async (path) => {
        asked.push(path);
        if (path === "/go") {
          early = asked.some((path) => path.endsWith("/engine.wasm"));
          release();
          return { body: "" };
        }
        if (path !== "/slow.js") return null;
        await signal;
        return { body: "" };
      },
    },
  });
  assert.equal(early, false, "the engine is not asked to read half a page");
  assert.equal(await page.evaluate(() => document.querySelector("afterword-share").previousElementSibling.id), "last");
});

test("in boxes that ask how wide they are, parts are as wide as there is room", async (t) => {
  for (const css of [
    "main { display: flex; flex-direction: column; align-items: center }",
    "main { display: grid; justify-items: start }",
    "main > * { float: left }",
    "main > * { display: inline-block }",
  ]) {
    for (const width of [1000, 320]) {
      const page = await visit(t, PARTS, { page: { head: `<style>${css}</style>` }, browser: { viewport: { width, height: 800 } } });
      await seen(page, "ready", { part: "related" });
      await seen(page, "ready", { part: "byline" });
      const [room, ...widths] = await page.evaluate(() =>
        [...document.querySelectorAll("main, main > :not(article)")].map((it) => Math.round(it.getBoundingClientRect().width)));
      assert.deepEqual(widths, [room, room, room], `${css} at ${width}`);
    }
  }
  const row = '<div style="display: flex; gap: 1em"><b style="flex: none; inline-size: 40px"></b><afterword-byline></afterword-byline></div>';
  const page = await visit(t, row, { waits: false });
  await seen(page, "ready", { part: "byline" });
  const { width, height } = await page.locator("afterword-byline").boundingBox();
  assert.ok(width > 300 && height < 60, `beside a picture: ${width} by ${height}`);
});

/** Runs in the page: how often each part says that it is ready while the page is read anew. */
async function countReady() {
  const counts = {};
  const count = ({ detail: { part } }) => (counts[part] = (counts[part] ?? 0) + 1);
  addEventListener("afterword:ready", count);
  await window.afterword.refresh();
  removeEventListener("afterword:ready", count);
  return counts;
}

test("a page that is read anew tells once of each part, and waits for those that it places", async (t) => {
  const page = await visit(t, "");
  assert.deepEqual(await page.evaluate(countReady), { share: 1, related: 1 });
  const given = await visit(t, PARTS);
  for (const part of ["byline", "related"]) await seen(given, "ready", { part });
  assert.deepEqual(await given.evaluate(countReady), { byline: 1, share: 1, related: 1 });
});

test("what comes late for an article that is gone is not told of", async (t) => {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  let first = true;
  const answer = async (path) => {
    if (path.includes("/shards/") && first) {
      first = false;
      await gate;
    }
    return null;
  };
  const page = await visit(t, "<afterword-share></afterword-share><afterword-related></afterword-related>", { server: { answer } });
  assert.deepEqual(await page.evaluate(countReady), { share: 1, related: 1 });
  const late = page.evaluate(() => {
    window.late = 0;
    addEventListener("afterword:ready", () => window.late++);
  }).then(() => page.waitForResponse((response) => response.url().includes("/shards/")));
  release();
  await (await late).finished();
  assert.equal(await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(window.late)))), 0);
});

test("after a network that failed for a moment, refresh() tries again", async (t) => {
  for (const file of [/engine\.wasm$/, /manifest\.afw$/, /parts\.wasm$/]) {
    let fails = true;
    const page = await visit(t, PARTS, { waits: false, server: { answer: (path) => fails && file.test(path) && { status: 503 } } });
    await seen(page, "error", {});
    fails = false;
    await page.evaluate(() => window.afterword.refresh());
    assert.equal(await page.locator("afterword-share a").count(), 3, String(file));
    assert.equal(await page.locator("afterword-related a").count(), 2, String(file));
    assert.equal(await page.locator("afterword-byline [part=byline]").count(), 1, String(file));
  }
});

test("reading a page anew leaves no nodes and no listeners behind", async (t) => {
  const page = await visit(t, `${PARTS}<afterword-ticker symbols="AAPL"></afterword-ticker>`, { page: { extra: "<p>#copper #wheat</p>" } });
  await seen(page, "ready", { part: "related" });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const refresh = (times) => page.evaluate(async (times) => {
    for (let at = 0; at < times; at++) await window.afterword.refresh();
  }, times);
  const measure = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await refresh(5);
  const before = await measure();
  await refresh(40);
  const after = await measure();
  assert.ok(after.Nodes <= before.Nodes + 20, `${before.Nodes} nodes, then ${after.Nodes}`);
  assert.ok(after.JSEventListeners <= before.JSEventListeners + 5, `${before.JSEventListeners} listeners, then ${after.JSEventListeners}`);
});

const memory = (page) => page.evaluate(() => window.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));

test("a feed is fetched and weighed once, however many articles the page becomes", async (t) => {
  const story = (name) => ({
    url: `https://harbour.example/${name}/`,
    title: `Counting ${name}`,
    content_text: `The harbour office counts ${name}. `.repeat(40) + Array.from({ length: 200 }, (_, at) => `${name}${at % 50}`).join(" "),
  });
  const others = Array.from({ length: 200 }, (_, at) => story(`cargo${at}`));
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Harbour", items: [story("copper"), story("wheat"), ...others] };
  const page = await visit(t, "<afterword-related></afterword-related>", {
    waits: false,
    script: keepMemory,
    page: { head: '<script type="module" src="/afterword/afterword.js" data-feed="/feed.json"></script>' },
    server: { answer: (path) => path === "/feed.json" && { body: JSON.stringify(feed), headers: { "content-type": "application/json" } } },
  });
  await seen(page, "ready", { part: "related", count: 6 });
  const before = await memory(page);
  for (const name of ["wheat", "copper", "wheat", "copper"]) {
    await page.evaluate(async (name) => {
      document.querySelector("link[rel=canonical]").href = `https://harbour.example/${name}/`;
      history.pushState(null, "", `/${name}/`);
      await window.afterword.refresh();
    }, name);
    const titles = await page.locator("afterword-related a").allTextContents();
    assert.equal(titles.length, 6);
    assert.ok(!titles.includes(`Counting ${name}`), `${name}: ${titles}`);
  }
  assert.equal(page.asked.filter((path) => path === "/feed.json").length, 1);
  const after = await memory(page);
  assert.ok(after < before * 2, `${before} bytes, then ${after}: not as much again for each`);
  assert.deepEqual(page.messages, []);

  // What the feed does not have is read where it stands.
  await page.evaluate(async () => {
    document.querySelector("link[rel=canonical]").href = "https://harbour.example/cargo-unknown/";
    history.pushState(null, "", "/cargo-unknown/");
    await window.afterword.refresh();
  });
  assert.equal(await page.locator("afterword-related a").count(), 6);
});
