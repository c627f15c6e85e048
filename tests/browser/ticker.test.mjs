// The ticker: a site's own prices, and TradingView's, which nobody is asked for before the click. The frame's address is
// intercepted: TradingView itself is never opened here.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, root, seen } from "./harness.mjs";
import { visit } from "./story.mjs";

after(close);

const axe = createRequire(import.meta.url).resolve("axe-core");
const SCREENSHOTS = join(root, "target/screenshots");
const FRAME = "https://www.tradingview-widget.com/embed-widget/ticker-tape/?locale=";

const load = (page) => page.getByRole("button", { name: "Show prices from TradingView" });
const frame = (page) => page.locator("afterword-ticker iframe");
const remember = (page) => page.getByLabel("Always show them on this device");
const kept = (page) => page.evaluate(() => localStorage["afterword-ticker"]);
const symbols = (page) => page.locator("afterword-ticker [part=symbol]").allTextContents();

/** Opens an article with that ticker; `file` is the site's own ticker.json. */
async function open(t, attributes, { file, ...options } = {}) {
  const json = (body) => ({ headers: { "content-type": "application/json" }, body: typeof body === "string" ? body : JSON.stringify(body) });
  const answer = (path) => path === "/ticker.json" && (file ? json(file) : { status: 404 });
  const page = await visit(t, `<afterword-ticker ${attributes}></afterword-ticker>`, { waits: false, server: { answer }, ...options });
  await seen(page, "ready", { part: "ticker" });
  return page;
}

const hours = (ago) => new Date(Date.now() - ago * 36e5).toISOString();
const prices = (ago, ...more) => ({
  version: 1,
  updated: hours(ago),
  quotes: [
    { symbol: "AAPL", name: "Apple", price: "187.20", change: "+1.2", percent: "+0.65", currency: "USD", url: "/aapl/" },
    { symbol: "GC1!", name: "Gold", price: 4031.5, change: "-3.05", percent: -0.08, currency: "USD" },
    { symbol: "EURUSD", price: "1.1600", change: "0.0000" },
    ...more,
  ],
});

test("until the click nobody is asked; then one frame is, confined, and nothing else", async (t) => {
  const page = await open(t, 'symbols="NASDAQ:AAPL, fx:eurusd NASDAQ:AAPL"');
  assert.deepEqual(await symbols(page), ["NASDAQ:AAPL", "FX:EURUSD"]);
  assert.equal(await frame(page).count(), 0);
  assert.deepEqual(page.outside, []);
  await page.getByText("Nothing is loaded until then").waitFor();
  const asked = page.waitForRequest((request) => request.url().startsWith(FRAME));
  await load(page).click();
  const request = await asked;
  assert.equal(await frame(page).count(), 1);
  const attributes = await frame(page).evaluate((it) => Object.fromEntries([...it.attributes].map(({ name, value }) => [name, value])));
  const { src, ...others } = attributes;
  assert.deepEqual(others, {
    part: "frame",
    referrerpolicy: "no-referrer",
    loading: "lazy",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    title: "Market prices",
  });
  const [sent, settings] = src.split("#");
  assert.equal(sent, `${FRAME}en`);
  assert.deepEqual(JSON.parse(decodeURIComponent(settings)), {
    symbols: [{ proName: "NASDAQ:AAPL" }, { proName: "FX:EURUSD" }],
    showSymbolLogo: true, isTransparent: true, displayMode: "adaptive", colorTheme: "light",
  });
  assert.equal(request.headers().referer, undefined);
  assert.deepEqual(page.outside.map((url) => url.split("#")[0]), [`${FRAME}en`], "nothing else was asked");
  assert.equal(await kept(page), undefined);
  assert.deepEqual(page.messages, []);

  await t.test("and it can be taken out again", async () => {
    const remove = page.getByRole("button", { name: "Take TradingView out again" });
    assert.equal(await remove.evaluate((it) => it.getRootNode().activeElement === it), true, "the focus is on it");
    await remove.click();
    assert.equal(await frame(page).count(), 0);
    assert.equal(await load(page).evaluate((it) => it.getRootNode().activeElement === it), true);
  });
});

test("the choice is remembered where the reader ticks the box, and can be taken back", async (t) => {
  const page = await open(t, 'symbols="AAPL"');
  assert.equal(await remember(page).isChecked(), false);
  await remember(page).check();
  assert.equal(await kept(page), undefined);
  await load(page).click();
  assert.equal(await kept(page), "load");
  await page.reload();
  await seen(page, "ready", { part: "ticker" });
  await frame(page).waitFor();
  await page.getByRole("button", { name: "Take TradingView out again" }).click();
  assert.equal(await kept(page), undefined);
  await page.reload();
  await seen(page, "ready", { part: "ticker" });
  assert.equal(await frame(page).count(), 0);
});

test("where storage is blocked it is asked for each time", async (t) => {
  const page = await open(t, 'symbols="AAPL"', {
    script: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked"); } }),
  });
  await remember(page).check();
  await load(page).click();
  await frame(page).waitFor();
});

test("auto takes the cashtags of the text, each once; without any nothing is shown", async (t) => {
  const extra = "<p>Both $BABA and ($BRK.B) rose, $baba most; <code>$PATH</code> is no symbol, $5 no more.</p>";
  const page = await open(t, 'symbols="auto"', { page: { extra } });
  assert.deepEqual(await symbols(page), ["BABA", "BRK.B"]);
  const linked = await open(t, 'symbols="auto"', {
    page: { extra, head: '<script type="module" src="/afterword/afterword.js" data-cashtags="/quote/{symbol}/"></script>' },
  });
  assert.deepEqual(await symbols(linked), ["BABA", "BRK.B"]);
  const none = await open(t, 'symbols="auto"');
  assert.equal(await none.locator("afterword-ticker").isHidden(), true);
});

test("language and ground are the page's", async (t) => {
  const dark = 'bgcolor="#111" text="#eee"';
  const page = await open(t, 'symbols="AAPL"', { page: { attributes: 'lang="de-AT"', body: dark } });
  await page.locator("afterword-ticker [part=load]").click();
  const src = await frame(page).getAttribute("src");
  assert.ok(src.startsWith(`${FRAME}de_DE#`), src);
  const remove = page.locator("afterword-ticker [part=remove]");
  for (const [color, theme] of [
    ["#eee", "dark"], ["oklch(0.95 0.01 250)", "dark"], ["color(srgb 0.9 0.9 0.9 / 0.8)", "dark"], ["lab(95 0 0)", "dark"],
    ["#222", "light"], ["oklch(0.2 0.01 250)", "light"], ["color(display-p3 0.1 0.1 0.1)", "light"],
  ]) {
    await page.evaluate((color) => (document.body.style.color = color), color);
    if (await remove.count()) await remove.click();
    await page.locator("afterword-ticker [part=load]").click();
    const settings = decodeURIComponent((await frame(page).getAttribute("src")).split("#")[1]);
    assert.equal(JSON.parse(settings).colorTheme, theme, color);
  }
});

test("wrong symbols are told of", async (t) => {
  const page = await open(t, 'symbols="AAPL, $$$"');
  await seen(page, "console", { ours: true });
  assert.match(page.messages.join(), /option symbols: "\$\$\$" is not a symbol such as NASDAQ:AAPL/);
  assert.equal(await page.locator("afterword-ticker").isHidden(), true);
});

test("a site's own prices: nobody else is asked, and up and down are said in words", async (t) => {
  const page = await open(t, 'ticker="/ticker.json"', { file: prices(1) });
  const rows = await page.locator("afterword-ticker li").allTextContents();
  assert.deepEqual(rows, [
    "AppleAAPL187.20\u00a0USDup ▲ +1.2 (+0.65\u00a0%)",
    "GoldGC1!4,031.5\u00a0USDdown ▼ -3.05 (-0.08\u00a0%)",
    "EURUSD1.1600unchanged 0.0000",
  ]);
  assert.equal(await page.getByRole("link", { name: "Apple" }).getAttribute("href"), "/aapl/");
  assert.deepEqual(page.outside, []);
  assert.match(await page.locator("afterword-ticker time").textContent(), /^As of \w{3} \d+, 20\d\d/);
  assert.equal(await page.getByText("more than a day old").count(), 0);
  const old = await open(t, 'ticker="/ticker.json"', { file: prices(30), page: { attributes: 'lang="de"' } });
  assert.match((await old.locator("afterword-ticker li").nth(1).textContent()), /4\.031,5.+-3,05/);
  assert.equal(await old.locator("afterword-ticker [part=stale]").count(), 1);
});

test("prices that have no pages of their own are shown", async (t) => {
  const quotes = [{ symbol: "EURUSD", price: "1.1600" }, { symbol: "SHIB", price: 8.1e-7, change: -1e-9 }];
  for (const build of [[], ["--prerender"]]) {
    const page = await open(t, 'ticker="/ticker.json"', { file: { version: 1, updated: hours(1), quotes }, build });
    assert.equal(await page.locator("afterword-ticker").isVisible(), true);
    assert.deepEqual(await page.locator("afterword-ticker li").allTextContents(), ["EURUSD1.1600", "SHIB0.00000081down ▼ -0.000000001"]);
  }
});

test("a wrong file is told of, and nothing is shown", async (t) => {
  for (const [file, expected] of [
    [undefined, /ticker\.json: the server answers 404; docs\/ticker\.md/],
    ["{", /ticker\.json: .*JSON/],
    [{ version: 2, updated: hours(1), quotes: [] }, /version: "2" is not 1/],
    [{ version: 1, updated: hours(1) }, /quotes: there is no list/],
    [{ ...prices(1), quotes: [{ symbol: "X", price: "1,5" }] }, /X, price: "1,5" is not a number such as 187\.20/],
    [{ ...prices(1), quotes: [null] }, /symbol: "" is not the name of anything/],
    [{ ...prices(1), updated: { toString: null } }, /updated: "" is not a time/],
  ]) {
    const page = await open(t, 'ticker="/ticker.json"', { file });
    const { message, code } = await seen(page, "error", { part: "ticker" });
    assert.equal(code, "ticker-wrong");
    assert.match(message, expected);
    assert.equal(await page.locator("afterword-ticker").isHidden(), true);
  }
});

test("a wrong price is told of, and the others are shown", async (t) => {
  for (const [quote, expected] of [
    [{ symbol: "X", price: "1,5" }, /X, price: "1,5" is not a number such as 187\.20; docs\/ticker\.md/],
    [null, /symbol: "" is not the name of anything/],
    [{ symbol: { toString: null }, price: 1 }, /symbol: "" is not the name of anything/],
    [{ symbol: "X", price: 1, url: "javascript:x" }, /X, url: "javascript:x" is not an address/],
  ]) {
    const page = await open(t, 'ticker="/ticker.json"', { file: prices(1, quote) });
    const { message, code } = await seen(page, "error", { part: "ticker" });
    assert.equal(code, "ticker-wrong");
    assert.match(message, expected);
    assert.equal(await page.locator("afterword-ticker li").count(), 3);
    assert.equal(page.messages.length, 1, page.messages.join("\n"));
  }
});

test("without JavaScript: symbols, and nothing to click that does nothing", async (t) => {
  const page = await visit(t, '<afterword-ticker symbols="AAPL"></afterword-ticker>', {
    waits: false, build: ["--prerender"], browser: { javaScriptEnabled: false },
  });
  assert.deepEqual(await symbols(page), ["AAPL"]);
  assert.equal(await page.locator("afterword-ticker button").count(), 0);
});

test("axe-core finds nothing; the strip scrolls by keyboard, at 320 px, from right to left", async (t) => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const many = ["MSFT", "NVDA", "SAP", "TSM"].map((symbol, at) => ({ symbol, name: `Company ${at}`, price: "99.10", change: "+0.1" }));
  const looks = [
    ["light", {}, 'lang="en"'],
    ["dark-320", { colorScheme: "dark", viewport: { width: 320, height: 640 } }, 'lang="en"'],
    ["rtl", {}, 'lang="ar" dir="rtl"'],
  ];
  for (const [name, browser, attributes] of looks) {
    const page = { head: '<meta name="color-scheme" content="light dark">', attributes };
    const check = async (page, what) => {
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        window.axe.run("afterword-ticker", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), [], `${name} ${what}`);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      assert.ok(scrollWidth <= clientWidth, `${name} ${what}: the page does not scroll sideways`);
      await page.locator("afterword-ticker").screenshot({ path: join(SCREENSHOTS, `ticker-${name}-${what}.png`) });
    };
    await check(await open(t, 'symbols="NASDAQ:AAPL, FX:EURUSD, NYSE:BRK.B"', { page, browser }), "ask");
    const own = await open(t, 'ticker="/ticker.json"', { file: prices(30, ...many), page, browser });
    await check(own, "own");
    const strip = own.locator("afterword-ticker [part=strip]");
    await strip.focus();
    await own.keyboard.press(name === "rtl" ? "ArrowLeft" : "ArrowRight");
    await own.waitForFunction(() => document.querySelector("afterword-ticker").shadowRoot.querySelector("[part=strip]").scrollLeft !== 0);
  }
});
