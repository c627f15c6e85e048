// Pages as sites make them: scripts that come early, names that are taken, boxes that ask how wide a part is, articles that
// change without loading, a network that fails for a moment.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
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
          early = asked.includes("/afterword/engine.wasm");
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
