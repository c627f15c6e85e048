// Trending: from a log to the cards of a page, by the real command, and what a reader has when the list does not come.

import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { afterword, build, close, demo, folder, open, root, seen, serve } from "./harness.mjs";

after(close);

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
const STORY = "stories/copper-queue-at-the-smelter/index.html";
const OTHERS = ["peso-summer", "rent-or-buy-spreadsheet", "savings-rate-race", "tariff-on-a-toaster"];

/** A log in which the first story is read most, the second less, and so on. */
function log(stories, time = "21/Nov/2026:10:00:00") {
  const views = stories.flatMap((story, place) =>
    Array.from({ length: 20 - place }, (_, reader) =>
      `203.0.113.${reader + 1} - - [${time} +0000] "GET /stories/${story}/ HTTP/2.0" 200 9 "-" "${FIREFOX}"\n`));
  return views.join("");
}

/**
 * The demo with a list of what is read most in it, and `element` in one of its stories. A second, later log makes its last
 * story a new one. `before` is done to the folder of the site before it is built.
 */
async function site(t, element, { args = [], before = () => {}, headers } = {}) {
  const logs = await folder(t);
  const make = async (name, text) => {
    await writeFile(join(logs, name), text);
    return join(logs, name);
  };
  const first = await make("first.log", log(["copper-queue-at-the-smelter", ...OTHERS.slice(0, 3)]));
  const later = await make("later.log", log(["copper-queue-at-the-smelter", ...OTHERS], "21/Nov/2026:12:00:00"));
  const path = await folder(t);
  await cp(demo, path, { recursive: true });
  // The demo has a list of its own.
  await rm(join(path, "afterword/trending.json"), { force: true });
  const page = await readFile(join(path, STORY), "utf8");
  await writeFile(join(path, STORY), page.replace("</article>", `${element}</article>`));
  await afterword("trending", first, "--site", path);
  await afterword("trending", later, "--site", path);
  await before(path);
  const built = await build(t, path, ...args);
  const served = await serve(t, built.path, { headers });
  return { ...served, path: built.path, story: `${served.origin}/stories/copper-queue-at-the-smelter/` };
}

/** Runs in the page: the cards, as a reader sees them. */
function cards() {
  const shadow = document.querySelector("afterword-trending").shadowRoot;
  return [...shadow.querySelectorAll("[part=card]")].map((card) => ({
    url: card.querySelector("a").pathname, mark: card.querySelector("[part=new]")?.textContent ?? "",
  }));
}

const path = (story) => `/stories/${story}/`;

test("a page shows what is read most, never itself, with a mark on what is new", async (t) => {
  const { story, requests } = await site(t, `<afterword-trending layout="list"></afterword-trending>`);
  const page = await open(t);
  await page.goto(story);
  assert.equal((await seen(page, "ready", { part: "trending" })).count, 4);
  assert.deepEqual(await page.evaluate(cards), OTHERS.map((other, place) => ({
    url: path(other), mark: place === 3 ? "New" : "",
  })));
  assert.equal(requests.filter((url) => url.endsWith("trending.json")).length, 1);
  assert.deepEqual(page.messages, []);

  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const names = (role) => nodes.filter((node) => node.role?.value === role).map(({ name }) => name.value);
  assert.ok(names("heading").includes("Most read"), names("heading").join());
  assert.ok(names("region").includes("Most read"), names("region").join());

  // A story that is opened is told of.
  await page.evaluate(() => addEventListener("click", (event) => event.preventDefault()));
  await page.locator("afterword-trending a").nth(1).click();
  const opened = await seen(page, "open", { position: 2 });
  assert.equal(new URL(opened.url).pathname, path(OTHERS[1]));

  // Anew, and still once.
  await page.evaluate(() => window.afterword.refresh());
  assert.equal((await page.evaluate(cards)).length, 4);
  await page.locator("afterword-trending a").first().focus();
});

test("options of the element, the script tag and the settings", async (t) => {
  const other = { version: 1, updated: "2026-11-22T10:00:00Z", stories: [{ url: "/else/", title: "Elsewhere", score: 1 }] };
  const { story } = await site(
    t,
    `<afterword-trending count="2" pictures="off"></afterword-trending><afterword-trending id="own" trending="/other.json"></afterword-trending>`,
    { before: (path) => writeFile(join(path, "other.json"), JSON.stringify(other)) },
  );
  const page = await open(t);
  await page.goto(story);
  await seen(page, "ready", { part: "trending", count: 2 });
  await seen(page, "ready", { part: "trending", count: 1 });
  assert.equal(await page.locator("afterword-trending:not(#own) img").count(), 0);
  assert.equal(await page.locator("#own a").getAttribute("href"), "/else/");
  assert.deepEqual(page.messages, []);
});

test("a list that does not come is told of, and nothing is shown", async (t) => {
  const element = `<afterword-trending></afterword-trending>`;
  const check = async (content, code, expected) => {
    const { story } = await site(t, element, {
      before: (path) => writeFile(join(path, "afterword/trending.json"), content),
    });
    const page = await open(t);
    await page.goto(story);
    const error = await seen(page, "error", { part: "trending" });
    assert.equal(error.code, code);
    assert.match(error.message, expected);
    await seen(page, "ready", { part: "related" });
    assert.equal(await page.locator("afterword-trending").isVisible(), false);
    assert.equal(page.messages.length, 1, page.messages.join("\n"));
  };
  await check(`{"version":1,"stories":[{"url":"a/"`, "trending-damaged", /trending\.json: .*run `afterword trending` again/);
  await check(`{"version":2,"stories":[]}`, "trending-damaged", /version 2 and not 1/);
  await check(`{"version":1,"stories":[{"title":"A"}]}`, "trending-damaged", /no story has an address/);
  await check(`{"version":1}`, "trending-damaged", /run `afterword trending` again/);

  const page = await open(t);
  const { story } = await site(t, `<afterword-trending trending="/none.json"></afterword-trending>`);
  await page.goto(story);
  const error = await seen(page, "error", { part: "trending" });
  assert.equal(error.code, "trending-missing");
  assert.match(error.message, /none\.json: 404; run `afterword trending`/);
  assert.equal(await page.locator("afterword-trending").isVisible(), false);
});

test("what was rendered ahead stays without JavaScript, and where the list does not come", async (t) => {
  const { story, path: folder } = await site(t, `<afterword-trending count="3"></afterword-trending>`, { args: ["--prerender"] });
  const without = await open(t, { javaScriptEnabled: false });
  await without.goto(story);
  assert.equal(await without.locator("afterword-trending a").count(), 3);
  assert.equal(await without.locator("afterword-trending [part=heading]").innerText(), "Most read");

  // The list of the day takes its place: the story that was first is another one now.
  const file = join(folder, "afterword/trending.json");
  const list = JSON.parse(await readFile(file, "utf8"));
  list.stories.reverse();
  await writeFile(file, JSON.stringify(list));
  const page = await open(t);
  await page.goto(story);
  await seen(page, "ready", { part: "trending", count: 3 });
  assert.equal((await page.evaluate(cards))[0].url, path(OTHERS[3]));

  await writeFile(file, "{");
  await page.reload();
  await seen(page, "error", { code: "trending-damaged" });
  assert.equal(await page.locator("afterword-trending a").count(), 3);
  assert.ok(await page.locator("afterword-trending").isVisible());
});

test("it works under a strict policy", async (t) => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  const { story } = await site(t, `<afterword-trending></afterword-trending>`, {
    headers: { "content-security-policy": policy },
  });
  const page = await open(t);
  await page.goto(story);
  await seen(page, "ready", { part: "trending", count: 4 });
  assert.deepEqual(page.messages, []);
});

test("it can be seen", async (t) => {
  const element = `<afterword-trending></afterword-trending><afterword-trending layout="list" class="list"></afterword-trending>`;
  const { story } = await site(t, element);
  const pictures = join(root, "target/screenshots");
  await mkdir(pictures, { recursive: true });
  for (const [name, width, colorScheme] of [["light", 1280, "light"], ["dark", 1280, "dark"], ["narrow", 320, "light"]]) {
    const page = await open(t, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(story);
    await seen(page, "ready", { part: "trending" });
    for (const [part, selector] of [["grid", ":not(.list)"], ["list", ".list"]]) {
      const shown = page.locator(`afterword-trending${selector}`);
      await shown.locator("a").first().waitFor();
      await shown.scrollIntoViewIfNeeded();
      await shown.screenshot({ path: join(pictures, `trending-${part}-${name}.png`) });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, `${name}: nothing stands out at the side`);
  }
  assert.ok((await readdir(pictures)).includes("trending-list-dark.png"));
});
