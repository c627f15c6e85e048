// The floating bar: where it stands, and where it does not.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close } from "./harness.mjs";
import { row, visit } from "./story.mjs";

after(close);

const share = (side) => `<afterword-share services="x whatsapp copy" float="${side}"></afterword-share>`;
const floats = (page, side) => row(page).and(page.locator(`[data-float="${side}"]`)).waitFor();
const rests = (page) => row(page).and(page.locator(":not([data-float])")).waitFor();
const scroll = (page, to) => page.evaluate((to) => scrollTo(0, to), to);

/** The row's box, and that of the article's text. */
const boxes = (page) =>
  page.evaluate(() => {
    const row = document.querySelector("afterword-share").shadowRoot.lastChild;
    return [row, document.querySelector("article")].map((it) => it.getBoundingClientRect().toJSON());
  });

test("at a side, in the window, beside the text", async (t) => {
  for (const [side, attributes, isLeft] of [
    ["start", 'lang="en"', true],
    ["end", 'lang="en"', false],
    ["start", 'lang="ar" dir="rtl"', false],
  ]) {
    const page = await visit(t, share(side), { page: { attributes } });
    await scroll(page, 400);
    await floats(page, side);
    const [bar, text] = await boxes(page);
    assert.ok(isLeft ? bar.right <= text.left : bar.left >= text.right, `${side} ${attributes}`);
    assert.ok(bar.top >= 0 && bar.bottom <= 900 && bar.height > bar.width);
  }
});

test("it goes home when its own place comes into view, and nothing moves", async (t) => {
  const page = await visit(t, share("start"), {
    script: () => {
      window.shifted = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifted += value)))
        .observe({ type: "layout-shift", buffered: true });
    },
  });
  await scroll(page, 400);
  await floats(page, "start");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator("afterword-share").scrollIntoViewIfNeeded();
  await rests(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await rests(page);
  assert.ok((await page.evaluate(() => window.shifted)) < 0.01);
});

test("where there is no room beside the text it stays where it is", async (t) => {
  const page = await visit(t, share("start"), { browser: { viewport: { width: 390, height: 844 } } });
  await scroll(page, 600);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await rests(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await floats(page, "start");
  await page.setViewportSize({ width: 390, height: 844 });
  await rests(page);
});

test("it does not cover what else stands beside the text", async (t) => {
  const page = await visit(t, share("start"), {
    page: { extra: '<aside style="position: fixed; left: 0; top: 0; bottom: 0; width: 8rem">Contents</aside>' },
  });
  await scroll(page, 600);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await rests(page);
});

test("at the bottom it makes room on a small screen for who reads on", async (t) => {
  const page = await visit(t, share("bottom"), { browser: { viewport: { width: 320, height: 640 } } });
  await page.mouse.wheel(0, 500);
  await row(page).and(page.locator("[data-away]")).waitFor({ state: "attached" });
  assert.ok((await boxes(page))[0].top >= 640, "out of sight");
  await page.mouse.wheel(0, -80);
  await floats(page, "bottom");
  await row(page).and(page.locator(":not([data-away])")).waitFor();
  const [bar] = await boxes(page);
  assert.ok(bar.left >= 0 && bar.right <= 320 && bar.bottom <= 640, JSON.stringify(bar));
});

test("it is not printed, and moves for nobody who does not want it", async (t) => {
  const page = await visit(t, share("end"), { browser: { reducedMotion: "reduce" } });
  await scroll(page, 400);
  await floats(page, "end");
  assert.equal(await row(page).evaluate((row) => getComputedStyle(row).animationName), "none");
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await row(page).isVisible()));
});

test("the keyboard reaches it, and it stays while it has the focus", async (t) => {
  const page = await visit(t, share("start"));
  await scroll(page, 400);
  await floats(page, "start");
  await row(page).locator("[data-action=x]").focus();
  await floats(page, "start");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.dataset.action), "whatsapp");
});

test("at the bottom, out of sight, it comes back to the keyboard", async (t) => {
  const page = await visit(t, share("bottom"), { browser: { viewport: { width: 320, height: 640 } } });
  await page.mouse.wheel(0, 500);
  await row(page).and(page.locator("[data-away]")).waitFor({ state: "attached" });
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement.dataset.action), "x");
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector("afterword-share").shadowRoot.activeElement.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
});

test("at the bottom it covers neither what has the focus, nor the end of the page", async (t) => {
  const links = Array.from({ length: 40 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`).join("");
  const page = await visit(t, share("bottom"), {
    page: { extra: `${links}<p><input aria-label="Name"></p>`, head: "<style>footer { display: none } main { display: flex; flex-direction: column-reverse }</style>" },
  });
  await scroll(page, 600);
  await floats(page, "bottom");
  for (let at = 0; at < 40; at++) {
    await page.locator(`a[href="#${at}"]`).evaluate((link) => {
      link.scrollIntoView({ block: "end" });
      link.focus({ preventScroll: true });
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const covered = await page.evaluate(() => {
      const { left, top, height } = document.activeElement.getBoundingClientRect();
      return document.elementFromPoint(left + 2, top + height / 2)?.localName;
    });
    assert.equal(covered, "a", `link ${at}`);
  }
  await page.evaluate(() => document.activeElement.blur());
  await scroll(page, 900);
  await floats(page, "bottom");
  await page.evaluate(() => document.querySelector("input").focus({ preventScroll: true }));
  await rests(page);
  await page.evaluate(() => document.activeElement.blur());
  await scroll(page, 920);
  await floats(page, "bottom");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await rests(page);
});

test("a bar that would take much of a small window stays where it is", async (t) => {
  const many = "x facebook whatsapp telegram bluesky mastodon reddit linkedin pinterest vk line viber email sms copy print qr";
  const page = await visit(t, share("bottom").replace("x whatsapp copy", many), {
    browser: { viewport: { width: 320, height: 480 } },
  });
  await scroll(page, 700);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await rests(page);
});
