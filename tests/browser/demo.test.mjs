// The demo newsroom: what a reader sees and does at the end of an article.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, close, demo, open, root, seen, serve } from "./harness.mjs";

after(close);

const SHOWCASE = "/stories/chip-curbs-hit-hong-kong-tech/";
const PLAIN = "/stories/how-a-bond-auction-works/";
const PARTS = ["ticker", "byline", "see-also", "trending", "letter", "replies"];
const CANONICAL = "https://counting-house.example";

/** The demo, built as `cargo xtask demo` builds it. */
const newsroom = (t) => build(t, demo, "--config", join(root, "www/demo/afterword.toml"));

/** Opens a page of the built demo and waits for its parts. */
async function visit(t, path = SHOWCASE, options = {}) {
  const site = await newsroom(t);
  const { origin } = await serve(t, site.path);
  const page = await open(t, options);
  page.outside = [];
  page.on("request", (request) => request.url().startsWith(origin) || page.outside.push(request.url()));
  await page.goto(origin + path);
  // The plain article links its topics itself, above the text: they are not said twice.
  for (const part of path === PLAIN ? ["share", "related"] : ["share", "tags", "related"]) await seen(page, "ready", { part });
  return page;
}

test("the article is built like the news page that it stands for", async (t) => {
  const page = await visit(t);

  await t.test("three networks, each with the canonical address", async () => {
    const links = await page.locator("afterword-share a").evaluateAll((links) =>
      links.map(({ href, target, rel, ariaLabel }) => ({ href, target, rel, ariaLabel })),
    );
    assert.deepEqual(links.map(({ href }) => new URL(href).hostname), ["www.facebook.com", "x.com", "www.linkedin.com"]);
    for (const { href, target, rel } of links) {
      const { searchParams } = new URL(href);
      assert.equal(searchParams.get("u") ?? searchParams.get("url"), CANONICAL + SHOWCASE);
      assert.equal(target, "_blank");
      assert.equal(rel, "noopener nofollow");
    }
    const x = new URL(links[1].href).searchParams;
    assert.equal(x.get("text"), "Hong Kong technology shares slide as new chip curbs bite");
    assert.ok(x.get("hashtags").split(",").includes("Semiconductors"), x.get("hashtags"));
    assert.match(links[2].ariaLabel, /^Share on LinkedIn/);
  });

  await t.test("seven hashtags became links where they stood", async () => {
    const names = ["USChinaRelations", "HongKongStocks", "ChipCurbs", "Semiconductors", "TechSelloff", "Yuan", "Tariffs"];
    const links = page.locator("article a").filter({ hasText: /^#/ });
    assert.deepEqual(await links.allTextContents(), names.map((name) => `#${name}`));
    for (const link of await links.all()) {
      const response = await page.request.get(await link.evaluate(({ href }) => href));
      assert.equal(response.status(), 200, await link.textContent());
    }
  });

  await t.test("tag links lead to the site's own tag pages", async () => {
    const links = page.locator("afterword-tags a");
    assert.ok((await links.count()) >= 4);
    for (const link of await links.all()) {
      assert.match(await link.getAttribute("rel"), /tag/);
      const response = await page.request.get(await link.evaluate(({ href }) => href));
      assert.equal(response.status(), 200, await link.textContent());
    }
  });

  await t.test("cards: title, picture, date, excerpt, and never the page itself", async () => {
    const cards = await page.locator("afterword-related li").evaluateAll((cards) =>
      cards.map((card) => ({
        href: card.querySelector("a").href,
        title: card.querySelector("a").textContent,
        picture: card.querySelector("img")?.src,
        date: card.querySelector("time")?.dateTime,
        text: card.textContent,
      })),
    );
    assert.equal(cards.length, 6);
    for (const card of cards) {
      assert.doesNotMatch(card.href, new RegExp(SHOWCASE));
      assert.doesNotMatch(card.title, /Counting House/);
      assert.match(card.picture, /\/pictures\/.+\.svg$/);
      assert.match(card.date, /^\d{4}-\d\d-\d\d$/);
      assert.ok(card.text.length > card.title.length + 40, "an excerpt");
    }
    assert.ok(cards.some(({ href }) => href.includes("/yuan-fixing-morning/")), "the nearest story is there");
  });

  await t.test("nothing is asked of anybody else, and nothing is complained about", () => {
    assert.deepEqual(page.outside, []);
    assert.deepEqual(page.messages, []);
  });
});

test("the article shows the other parts too", async (t) => {
  const page = await visit(t);
  for (const part of PARTS) await seen(page, "ready", { part });

  await t.test("prices of the site's own", async () => {
    const ticker = await page.locator("afterword-ticker [part=ticker]").innerText();
    assert.match(ticker, /Harbor Semiconductor[^]*41\.60/);
    assert.match(ticker, /-9\.41\s?%/);
  });

  await t.test("who wrote it, when, and how long it takes", async () => {
    const byline = page.locator("afterword-byline");
    assert.match(await byline.locator("[part=byline]").innerText(), /Priya Raman[^]*Nov 17, 2026[^]*\d+ min read/);
    assert.equal(await byline.locator("a").evaluate(({ pathname }) => pathname), "/authors/priya-raman/");
  });

  await t.test("the titles below See Also are links, and no related cards", async () => {
    const paths = (links) => links.map(({ pathname }) => pathname);
    const also = await page.locator(".after-text a").evaluateAll(paths);
    const stories = ["fab-that-runs-at-half-speed", "export-license-desk", "container-that-came-back-empty"];
    assert.deepEqual(also, stories.map((name) => `/stories/${name}/`));
    const related = await page.locator("afterword-related a").evaluateAll(paths);
    assert.deepEqual(related.filter((path) => also.includes(path)), []);
  });

  await t.test("five stories that are read most, never the page itself", async () => {
    const links = await page.locator("afterword-trending a").evaluateAll((links) => links.map(({ pathname }) => pathname));
    assert.equal(links.length, 5);
    assert.ok(!links.includes(SHOWCASE));
  });

  await t.test("a letter that nobody takes: said, kept, and tried again", async () => {
    const letter = page.locator("afterword-letter");
    await letter.getByRole("textbox").first().fill("anna@harbour.example");
    await letter.getByRole("button", { name: "Subscribe" }).click();
    await letter.getByRole("alert").filter({ hasText: "Your address is still here: try again" }).waitFor();
    assert.equal(await letter.getByRole("textbox").first().inputValue(), "anna@harbour.example");
  });

  await t.test("replies that nobody keeps: said, with a retry", async () => {
    const replies = page.locator("afterword-replies");
    await replies.scrollIntoViewIfNeeded();
    await replies.getByRole("button", { name: "Try again" }).waitFor();
    assert.match(await replies.locator("[part=replies]").innerText(), /cannot be reached/);
  });

  await t.test("nothing is asked of anybody else", () => assert.deepEqual(page.outside, []));
});

test("an article without our elements gets the default set after its text", async (t) => {
  const page = await visit(t, PLAIN);
  const order = await page.evaluate(() => {
    const names = [...document.querySelectorAll("main *")].map(({ localName }) => localName);
    // What looks for a see also in the text shows nothing.
    return names.filter((name) => name.startsWith("afterword-") && name !== "afterword-see-also");
  });
  assert.deepEqual(order, ["afterword-share", "afterword-related"]);
  const text = await page.locator("[itemprop=articleBody] > p").last().boundingBox();
  assert.ok((await page.locator("afterword-share").boundingBox()).y >= text.y + text.height);
});

test("copy link copies the canonical address and says so", async (t) => {
  const page = await visit(t, SHOWCASE, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy link" }).click();
  const { service, url } = await seen(page, "share", { service: "copy" });
  assert.equal(service, "copy");
  assert.equal(url, CANONICAL + SHOWCASE);
  await page.locator("afterword-share [role=status]", { hasText: "Link copied" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), CANONICAL + SHOWCASE);
});

test("copy link works without the Clipboard API", async (t) => {
  const site = await newsroom(t);
  const { origin } = await serve(t, site.path);
  const page = await open(t);
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.addInitScript(() => addEventListener("copy", () => window.report({ name: "copy" }), true));
  await page.goto(origin + SHOWCASE);
  await seen(page, "ready", { part: "share" });
  await page.getByRole("button", { name: "Copy link" }).click();
  await seen(page, "copy");
  await page.locator("afterword-share [role=status]", { hasText: "Link copied" }).waitFor();
});

test("the system's share sheet shows where there is one, and gets address and title", async (t) => {
  const without = await visit(t);
  assert.equal(await without.getByRole("button", { name: "Share with an app" }).count(), 0);

  const site = await newsroom(t);
  const { origin } = await serve(t, site.path);
  const page = await open(t);
  await page.addInitScript(() => {
    navigator.share = async (data) => window.report({ name: "sheet", ...data });
  });
  await page.goto(origin + SHOWCASE);
  await seen(page, "ready", { part: "share" });
  await page.getByRole("button", { name: "Share with an app" }).click();
  const given = await seen(page, "sheet");
  assert.equal(given.url, CANONICAL + SHOWCASE);
  assert.equal(given.title, "Hong Kong technology shares slide as new chip curbs bite");
});

test("a shared network is told of, and opens in a new tab", async (t) => {
  const page = await visit(t);
  const link = page.getByRole("link", { name: /^Share on Facebook/ });
  await Promise.all([page.context().waitForEvent("page"), link.click()]);
  const { url } = await seen(page, "share", { service: "facebook" });
  assert.equal(url, CANONICAL + SHOWCASE);
});

test("dates are in the reader's language", async (t) => {
  const page = await visit(t, SHOWCASE, { locale: "de-DE" });
  const time = page.locator("afterword-related time").first();
  const iso = await time.getAttribute("datetime");
  const expected = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));
  assert.equal(await time.textContent(), expected);
});

test("the page does not jump while the parts come", async (t) => {
  const site = await newsroom(t);
  const { origin } = await serve(t, site.path);
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    const page = await open(t, { viewport });
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const path of [SHOWCASE, PLAIN]) {
      await page.goto(origin + path);
      await seen(page, "ready", { part: "related" });
      if (path === SHOWCASE) for (const part of PARTS) await seen(page, "ready", { part });
      await page.locator("footer").last().scrollIntoViewIfNeeded();
      const shifted = await page.evaluate(() => window.shifted);
      assert.ok(shifted < 0.01, `${path} at ${viewport.width}: ${shifted}`);
    }
  }
});

test("window.afterword: related stories of any page, and a fresh start", async (t) => {
  const page = await visit(t);
  const { version, cards } = await page.evaluate(async (path) => {
    return { version: window.afterword.version, cards: await window.afterword.related(path) };
  }, PLAIN);
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.ok(cards.length >= 3);
  for (const { url, title } of cards) assert.ok(url && title);
  const again = await page.evaluate(async () => {
    const before = document.querySelectorAll("article a").length;
    await window.afterword.refresh();
    return { before, after: document.querySelectorAll("article a").length };
  });
  assert.equal(again.after, again.before, "hashtags are linked once");
  assert.equal(await page.locator("afterword-related li").count(), 6);
  assert.equal(await page.locator("afterword-share a").count(), 3);
});

test("layouts, counts and choices by attribute", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => {
    const element = document.createElement("afterword-related");
    element.setAttribute("layout", "list");
    element.setAttribute("count", "2");
    element.id = "chosen";
    document.querySelector("[itemprop=articleBody]").append(element);
  });
  await seen(page, "ready", { part: "related", count: 2 });
  const boxes = await Promise.all((await page.locator("#chosen li").all()).map((card) => card.boundingBox()));
  assert.equal(boxes.length, 2);
  assert.equal(boxes[0].x, boxes[1].x, "one below the other");
});

test("screenshots", async (t) => {
  const site = await newsroom(t);
  const { origin } = await serve(t, site.path);
  const pictures = join(root, "target/screenshots");
  await mkdir(pictures, { recursive: true });
  for (const [size, viewport] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } })) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(t, { viewport, colorScheme });
      for (const [name, path] of Object.entries({ front: "/", showcase: SHOWCASE, story: PLAIN })) {
        await page.goto(origin + path);
        if (path !== "/") {
          await seen(page, "ready", { part: "related" });
          await page.locator("footer").last().scrollIntoViewIfNeeded();
          await page.evaluate(() => {
            const pictures = document.querySelector("afterword-related").shadowRoot.querySelectorAll("img");
            return Promise.all([...pictures].map((picture) => ((picture.loading = "eager"), picture.decode())));
          });
        }
        await page.screenshot({ path: join(pictures, `demo-${name}-${size}-${colorScheme}.png`), fullPage: true });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${name} at ${size} is ${wider} px wider than the window`);
      }
    }
  }
});
