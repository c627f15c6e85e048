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

const LINKS = `<p>A <a href="#before">first</a> link, some words to select, <a href="#after">second</a> link.</p>
<p><a href="#next">third</a></p>`;

/** What has the focus: the action of a button, or where a link leads. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.dataset.action ?? element?.getAttribute("href") ?? element?.localName;
  });

/** Presses keys in turn; what has the focus after each. */
async function walk(page, ...keys) {
  const seen = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  return seen.join(" ");
}

test("Tab goes out of the bubble to what follows the words, and with Shift to what stands before them", async (t) => {
  const page = await visit(t, SHARE, { page: { extra: LINKS } });
  const offer = async () => {
    await page.evaluate(() => document.activeElement.blur());
    await select(page, "some words to select");
    await bubble(page).waitFor();
  };
  const gone = () => bubble(page).waitFor({ state: "detached" });

  await offer();
  assert.equal(await walk(page, "Tab", "Tab", "Tab", "Tab"), "x whatsapp copy #after");
  await gone();
  assert.equal(await walk(page, "Tab", "Shift+Tab", "Shift+Tab"), "#next #after #before");
  assert.equal(await page.evaluate(() => `${getSelection()}`), "some words to select", "the words stay selected");

  await page.evaluate(() => getSelection().removeAllRanges());
  await offer();
  assert.equal(await walk(page, "Tab", "Shift+Tab"), "x #before");
  await gone();

  // Where no link stands in the words' own paragraph.
  await page.evaluate(() => getSelection().removeAllRanges());
  await page.evaluate(() => document.activeElement.blur());
  await select(page, "every sack of wheat", { at: 5 });
  await bubble(page).waitFor();
  assert.equal(await walk(page, "Tab", "Tab", "Tab", "Tab"), "x whatsapp copy #before");
  assert.equal(await page.locator("article [tabindex]").count(), 0, "the page is as it was");
});

test("Escape gives the focus back, so that Tab goes on in the page", async (t) => {
  const page = await visit(t, SHARE, { page: { extra: LINKS } });
  await select(page, "every sack of wheat", { at: 5 });
  await bubble(page).waitFor();
  assert.equal(await walk(page, "Tab", "Tab"), "x whatsapp");
  await page.keyboard.press("Escape");
  await bubble(page).waitFor({ state: "detached" });
  assert.equal(await walk(page, "Tab"), "#before");

  await page.locator("a[href='#next']").focus();
  await page.evaluate(() => getSelection().removeAllRanges());
  await select(page, "some words to select");
  await bubble(page).waitFor();
  assert.equal(await walk(page, "Tab", "Escape"), "x #next");
});

test("of many words services get the beginning, cut between words and closed", async (t) => {
  const page = await visit(t, SHARE);
  await select(page, "The harbour office counts", { to: "and the sums must agree." });
  await bubble(page).waitFor();
  const text = async (action) => new URL(await bubble(page).locator(`[data-action=${action}]`).getAttribute("href")).searchParams.get("text");
  for (const action of ["x", "whatsapp"]) {
    assert.match(await text(action), /^“The harbour office counts .{150,250}\p{L}…”/u, action);
  }
  await page.evaluate(() => {
    document.querySelector("article p").textContent = "a" + "👩‍👩‍👧‍👦".repeat(300);
    getSelection().selectAllChildren(document.querySelector("article p"));
  });
  await bubble(page).and(page.locator(":has([href*='%F0%9F'])")).waitFor();
  assert.match(await text("whatsapp"), /^“a(👩‍👩‍👧‍👦)+…”/u);
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
