// A real site of 442 pages, indexed by the command and read in a real browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { afterword, build, close, folder, open, root, seen, serve, shared } from "./harness.mjs";

after(close);

const ARTICLE = "/2022/11/03/Rust-1.65.0.html";

/** The site as it is published, without us. */
async function unpacked(t) {
  const archive = shared("sites/rust-blog.tar.gz");
  if (!archive) return null;
  const site = await folder(t);
  execFileSync("tar", ["xzf", archive, "-C", site]);
  return site;
}

test("the Rust blog, from files to a click on a card", async (t) => {
  const site = await unpacked(t);
  if (!site) return t.skip("no shared data");
  const { path, summary } = await build(t, site);
  assert.equal(summary.articles, 440, "articles found");
  assert.equal(summary.pages_changed, summary.articles, "each article's page has the widget");

  await t.test("a second build changes nothing", async () => {
    const again = JSON.parse(await afterword("build", path, "--json"));
    assert.equal(again.pages_changed + again.widget_files_changed + again.changed, 0);
  });

  const { origin, requests } = await serve(t, path);
  const page = await open(t);
  await page.goto(origin + ARTICLE);
  await seen(page, "ready", { part: "related" });

  await t.test("every article has at least three related ones", async () => {
    const skipped = new Set(summary.skipped.map(({ path }) => path));
    const files = execFileSync("find", [path, "-name", "*.html", "-printf", "%P\n"], { encoding: "utf8" });
    const articles = files.trim().split("\n").filter((file) => !skipped.has(file));
    assert.equal(articles.length, summary.articles);
    const found = await page.evaluate(async (articles) => {
      const lists = [];
      for (const file of articles) lists.push({ file, cards: await window.afterword.related("/" + file) });
      return lists;
    }, articles);
    for (const { file, cards } of found) {
      assert.ok(cards.length >= 3, `${file} has ${cards.length} related articles`);
      for (const card of cards) {
        assert.doesNotMatch(card.picture?.url ?? "", /rust-social/, `${card.url} shows the site's own picture`);
        assert.doesNotMatch(card.excerpt, /Empowering everyone|Want to follow along/, `${card.url} shows the site's own excerpt`);
        assert.doesNotMatch(card.title, /\| .*Rust Blog$/, `${card.url} shows the site's name`);
      }
    }
  });

  await t.test("share links decode to the address and the title", async () => {
    const links = await page.locator("afterword-share a").evaluateAll((links) => links.map((link) => link.href));
    assert.equal(links.length, 3);
    for (const link of links.map((link) => new URL(link))) {
      assert.equal(link.searchParams.get("u") ?? link.searchParams.get("url"), origin + ARTICLE);
    }
    const x = new URL(links.find((link) => link.includes("x.com")));
    assert.equal(x.searchParams.get("text"), "Announcing Rust 1.65.0");
  });

  await t.test("a page view asks for one shard, and for nothing of anybody else's", async () => {
    const fresh = await open(t);
    const outside = [];
    fresh.on("request", (request) => request.url().startsWith(origin) || outside.push(request.url()));
    requests.length = 0;
    await fresh.goto(origin + ARTICLE);
    await seen(fresh, "ready", { part: "related" });
    assert.equal(requests.filter((path) => path.includes("/shards/")).length, 1);
    assert.deepEqual(outside, []);
    // The archive lacks the site's own fonts, and Chromium says so.
    const ours = fresh.messages.filter((line) => !line.includes("404"));
    assert.deepEqual(ours, []);
  });

  await t.test("a click on a card lands on that article", async () => {
    const card = page.locator("afterword-related a").first();
    const title = (await card.textContent()).trim();
    const [opened] = await Promise.all([seen(page, "open"), card.click({ modifiers: ["Control"] })]);
    assert.equal(opened.title, title);
    await card.click();
    await page.waitForURL((url) => url.href !== origin + ARTICLE);
    assert.ok((await page.title()).startsWith(title), `${await page.title()} is not ${title}`);
    await seen(page, "ready", { part: "related" });
  });

  await t.test("screenshots of three pages", async () => {
    const pictures = join(root, "target/screenshots");
    await mkdir(pictures, { recursive: true });
    const pages = { release: ARTICLE, post: "/2019/11/07/Async-await-stable.html", inside: "/inside-rust/2022/04/04/lang-roadmap-2024.html" };
    for (const [size, viewport] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } })) {
      for (const colorScheme of ["light", "dark"]) {
        const view = await open(t, { viewport, colorScheme });
        for (const [name, path] of Object.entries(pages)) {
          await view.goto(origin + path);
          await seen(view, "ready", { part: "related" });
          await view.locator("afterword-share").scrollIntoViewIfNeeded();
          await view.screenshot({ path: join(pictures, `rust-blog-${name}-${size}-${colorScheme}.png`) });
          const overflow = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          const own = await view.evaluate(() => document.querySelector("afterword-related").getBoundingClientRect().right - innerWidth);
          assert.ok(own <= 0 || overflow <= 0, `${name} at ${size} is wider than the window`);
        }
      }
    }
  });
});
