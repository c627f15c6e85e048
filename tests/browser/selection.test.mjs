// Sharing selected words: the bubble, and the link that leads to the words.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
import { CANONICAL, visit } from "./story.mjs";

after(close);

const SHARE = '<afterword-share services="x whatsapp copy" selection="on"></afterword-share>';
const bubble = (page) => page.locator("afterword-share [part=quote]");

/** Selects words of the article as a reader would see them: the first place where they stand, or a later one. */
const select = (page, words, { at = 0, to = words } = {}) =>
  page.evaluate(({ words, at, to }) => {
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    const first = found.filter(({ data }) => data.includes(words))[at];
    const last = to === words ? first : found.slice(found.indexOf(first)).find(({ data }) => data.includes(to));
    first.parentNode.scrollIntoView({ block: "center" });
    getSelection().setBaseAndExtent(first, first.data.indexOf(words), last, last.data.indexOf(to) + to.length);
  }, { words, at, to });

/** The link to the words that the bubble shares. */
async function link(page) {
  await bubble(page).waitFor();
  return bubble(page).locator("[data-url]").getAttribute("data-url");
}

test("the link scrolls to the words and marks them", async (t) => {
  const page = await visit(t, SHARE, { browser: { permissions: ["clipboard-read", "clipboard-write"] } });
  const cases = [
    { words: "Nobody had asked for the numbers since spring", at: 4 },
    { words: "begun at six, ended at nine - was written on one sheet, signed, & put away", at: 2 },
    { words: "ended at nine", at: 5, to: "counts from the other" },
    { words: "half", at: 3 },
  ];
  for (const { words, at, to } of cases) {
    await select(page, words, { at, to });
    const expected = await page.evaluate(() => getSelection().getRangeAt(0).getBoundingClientRect().top + scrollY);
    const url = await link(page);
    assert.ok(url.startsWith(`${CANONICAL}#:~:text=`), `${words}: ${url}`);
    const directive = url.slice(url.indexOf("#"));
    assert.doesNotMatch(directive.slice(9), /[& ]/);

    // Opened as a reader would open it: a navigation of its own in a new tab.
    const other = await page.context().newPage();
    await other.goto(`${page.origin}/copper/${directive}`);
    await other.waitForFunction(() => scrollY > 0);
    const { top, height } = await other.evaluate((expected) => ({ top: expected - scrollY, height: innerHeight }), expected);
    assert.ok(top > 0 && top < height, `${words}: stands at ${top} of ${height}: ${directive}`);
    await other.close();
    await page.evaluate(() => getSelection().removeAllRanges());
    await bubble(page).waitFor({ state: "detached" });
  }
});

test("services get the words and the link; copied are both, in quotation marks", async (t) => {
  const page = await visit(t, SHARE, { browser: { permissions: ["clipboard-read", "clipboard-write"] } });
  await select(page, "Nobody had asked for the numbers since spring", { at: 1 });
  const url = await link(page);
  const x = new URL(await bubble(page).locator("[data-action=x]").getAttribute("href"));
  assert.equal(x.searchParams.get("url"), url);
  assert.equal(x.searchParams.get("text"), "“Nobody had asked for the numbers since spring”");
  await bubble(page).locator("[data-action=copy]").click();
  const copiedStatus = bubble(page).locator("[role=status]", { hasText: "Words and link copied" });
  await copiedStatus.waitFor();
  await page.waitForTimeout(1000);
  assert.equal(await copiedStatus.count(), 1, "the click does not bring the bubble anew: there is time to read it");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `“Nobody had asked for the numbers since spring”\n${url}`);
  assert.equal((await seen(page, "share", { service: "copy" })).url, url);
  assert.equal(await page.evaluate(() => `${getSelection()}`), "Nobody had asked for the numbers since spring", "the words stay selected");
});

test("Tab goes into the bubble, Escape closes it", async (t) => {
  const page = await visit(t, SHARE);
  await select(page, "every sack of wheat", { at: 1 });
  await bubble(page).waitFor();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.dataset.action);
  assert.equal(await focused(), "x");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "whatsapp");
  await page.keyboard.press("Escape");
  await bubble(page).waitFor({ state: "detached" });
});

test("it comes for words of the article alone", async (t) => {
  const page = await visit(t, SHARE, { page: { extra: '<p><input value="typed words of a reader"></p>' } });
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("footer p")));
  await page.locator("input").selectText();
  await select(page, "of");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  assert.equal(await bubble(page).count(), 0);
});

test("it stays in the window, beside the words, at 320 px and right to left", async (t) => {
  for (const attributes of ['lang="en"', 'lang="ar" dir="rtl"']) {
    const page = await visit(t, SHARE, { page: { attributes }, browser: { viewport: { width: 320, height: 640 } } });
    for (const at of [0, 2]) {
      await select(page, "every crate of copper", { at });
      await bubble(page).waitFor();
      const [box, words] = await page.evaluate(() => {
        const element = document.querySelector("afterword-share").shadowRoot.querySelector("[part=quote]");
        return [element, getSelection().getRangeAt(0)].map((it) => it.getBoundingClientRect().toJSON());
      });
      assert.ok(box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= 640, JSON.stringify(box));
      assert.ok(box.bottom <= words.top || box.top >= words.bottom, `covers the words: ${JSON.stringify([box, words])}`);
      await page.evaluate(() => getSelection().removeAllRanges());
      await bubble(page).waitFor({ state: "detached" });
    }
  }
});

test("on a touch screen it stands at the edge, away from the handles", async (t) => {
  const page = await visit(t, SHARE, { browser: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });
  await select(page, "every crate of copper", { at: 2 });
  await bubble(page).waitFor();
  const box = await bubble(page).boundingBox();
  assert.ok(box.y + box.height > 844 - 40 && box.y + box.height <= 844, JSON.stringify(box));
});
