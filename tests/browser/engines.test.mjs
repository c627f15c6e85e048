// The engines that are not Chromium's: Firefox's, and WebKit's, which Safari has. What depends on the engine is tried here, and
// not all over again what the other tests hold.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, test } from "node:test";
import { engines, install } from "./engines.mjs";
import { demoArticles, feeds } from "./feeds.mjs";
import { afterword, build, demo, folder, root, serve } from "./harness.mjs";
import { isso } from "./replies.mjs";
import { CANONICAL, story } from "./story.mjs";

const SHOWCASE = "/stories/chip-curbs-hit-hong-kong-tech/";
const HTML = { "content-type": "text/html" };
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** A server's `answer` that has every page tell what the widget says, before anything else runs there. */
async function listening(url, file) {
  if (url === "/listen.js") return { headers: { "content-type": "text/javascript" }, body: `(${listen})()` };
  if (!url.endsWith("/")) return;
  const html = await readFile(file, "utf8").catch(() => "");
  return html && { headers: HTML, body: html.replace(/(?=<meta charset)/i, '<script src="/listen.js"></script>') };
}

function listen() {
  window.told = { ready: {}, errors: [] };
  addEventListener("afterword:ready", ({ detail: { part, count } }) => (window.told.ready[part] = count));
  addEventListener("afterword:error", ({ detail: { code, message } }) => window.told.errors.push(`${code}: ${message}`));
  addEventListener("error", ({ message }) => window.told.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => window.told.errors.push(String(reason)));
}

before(install);

const ready = (page, ...parts) =>
  page.until(parts.join(), (parts) => parts.every((part) => part in window.told.ready), parts);

const errors = (page) => page.run(() => window.told.errors);

for (const [name, open] of Object.entries(engines)) {
  test(`${name}: the demo's article has all parts`, async (t) => {
    const site = await build(t, demo, "--config", join(root, "www/demo/afterword.toml"));
    const { origin } = await serve(t, site.path, { answer: listening });
    const page = await open(t);
    await page.go(origin + SHOWCASE);
    await ready(page, "share", "tags", "related", "byline", "ticker", "trending", "letter");

    await t.test("cards, hashtags, who wrote it, prices and what is read most", async () => {
      const cards = () => document.querySelector("afterword-related").shadowRoot.querySelectorAll("li").length;
      assert.equal(await page.run(cards), 6);
      const hashtags = () => [...document.querySelectorAll("article p a")].filter((link) => link.textContent.startsWith("#")).length;
      assert.equal(await page.run(hashtags), 7);
      await page.shows("afterword-byline", "[part=byline]", /Priya Raman · Nov 17, 2026 · 2 min read/);
      await page.shows("afterword-ticker", "[part=strip]", /Harbor Semiconductor.*41\.60/);
      await page.shows("afterword-trending", "ol, ul", /The savings-rate race/);
    });

    await t.test("titles below See Also are links", async () => {
      const named = () => [...document.querySelectorAll("article li a")].map((link) => link.textContent);
      const titles = (await page.run(named)).filter((text) => text.endsWith("| The Counting House"));
      assert.equal(titles.length, 3);
    });

    await t.test("the address is copied, and that is said", async () => {
      await page.click("afterword-share", "[data-action=copy]");
      await page.shows("afterword-share", "[role=status]", /Link copied/);
    });

    await t.test("a letter that nobody takes keeps the address", async () => {
      await page.click("afterword-letter", "input[type=email]");
      await page.type("anna@harbour.example");
      await page.press("Enter");
      await page.shows("afterword-letter", "[role=alert]", /Your address is still here: try again/);
    });

    await t.test("replies that nobody keeps can be asked for again", async () => {
      await page.run(() => document.querySelector("afterword-replies").scrollIntoView());
      await page.shows("afterword-replies", "[part=replies]", /cannot be reached/);
    });

    await t.test("nothing else is complained about", async () => {
      const others = (await errors(page)).filter((error) => !/^(letter-failed|replies):/.test(error));
      assert.deepEqual(others, []);
    });

    await t.test("axe-core finds nothing", async () => {
      await page.evaluate(`(() => { ${AXE} })()`);
      await page.run(() => {
        const found = window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
        found.then(({ violations }) => (window.violations = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)));
      });
      assert.deepEqual(await page.until("findings", () => window.violations), []);
    });

    await page.run(() => document.querySelector("afterword-related").scrollIntoView());
    await page.until("pictures", () => {
      const pictures = [...document.querySelector("afterword-related").shadowRoot.querySelectorAll("img")];
      return pictures.every(({ complete }) => complete);
    });
    await page.picture(join(root, `target/screenshots/engines-${name}.png`));
  });

  test(`${name}: the list of services, the QR code, and selected words`, async (t) => {
    const markup = '<afterword-share services="x mastodon copy qr more" selection="on"></afterword-share>';
    const { origin } = await story(t, markup, { server: { answer: listening } });
    const page = await open(t);
    await page.go(`${origin}/copper/`);
    await ready(page, "share");

    const share = "afterword-share";
    const focused = (what, selector) =>
      page.until(what, (selector) => document.querySelector("afterword-share").shadowRoot.activeElement?.matches(selector), selector);

    await page.click(share, "[data-action=more]");
    await focused("search field", "input");
    await page.type("blue");
    await page.until("one service", () => {
      const services = [...document.querySelector("afterword-share").shadowRoot.querySelectorAll("[popover] [part~=service]")];
      return services.filter((it) => it.checkVisibility()).map((it) => it.textContent.trim()).join() === "Bluesky";
    });
    // The first empties the field.
    await page.press("Escape");
    await page.press("Escape");
    await focused("focus where it was", "[data-action=more]");

    await page.click(share, "[data-action=qr]:not(dialog *)");
    await page.until("code", () => document.querySelector("afterword-share").shadowRoot.querySelector("[part=code] svg") !== null);
    await page.press("Escape");

    const words = "Nobody had asked for the numbers since spring";
    const place = await page.run((words) => {
      window.paragraph = [...document.querySelectorAll("article p")].find(({ textContent }) => textContent.includes(words));
      window.paragraph.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y } = window.paragraph.getBoundingClientRect();
      return { x: x + 5, y: y + 5 };
    }, words);
    await page.clickAt(place);
    await page.run((length) => {
      const text = window.paragraph.firstChild;
      getSelection().setBaseAndExtent(text, 0, text, length);
    }, words.length);
    const url = await page.until("link", () =>
      document.querySelector("afterword-share").shadowRoot.querySelector("[part=quote] [data-url]")?.dataset.url);
    assert.ok(url.startsWith(`${CANONICAL}#:~:text=`), url);
    await page.click(share, "[part=quote] [data-action=copy]");
    await page.shows(share, "[part=quote] [role=status]", /Words and link copied/);
    assert.equal(await page.run(() => `${getSelection()}`), words, "the words stay selected");
    assert.deepEqual(await errors(page), []);
  });

  test(`${name}: in boxes that ask how wide they are, parts are as wide as there is room`, async (t) => {
    const page = await open(t);
    for (const css of ["main { display: flex; flex-direction: column; align-items: center }", "main > * { float: left }"]) {
      const head = `<style>${css}</style>`;
      const { origin } = await story(t, "<afterword-share></afterword-share>", { page: { head }, server: { answer: listening } });
      await page.go(`${origin}/copper/`);
      await ready(page, "share");
      const [room, width] = await page.run(() =>
        ["main", "afterword-share"].map((name) => Math.round(document.querySelector(name).getBoundingClientRect().width)));
      assert.equal(width, room, css);
    }
  });

  test(`${name}: a reply to a real Isso outlives a reload as a draft, is sent, and read again`, async (t) => {
    const { origin } = await isso(t);
    const page = await open(t);
    const replies = "afterword-replies";
    await page.go(`${origin}/copper/`);
    await page.shows(replies, "[part=note]", /No replies yet/);
    await page.click(replies, "[name=name]");
    await page.type("Ann");
    await page.click(replies, "[name=text]");
    await page.type("All by keys");
    await page.until("draft", () => Object.values(localStorage).some((kept) => kept.includes("All by keys")));

    await page.go(`${origin}/copper/`);
    await page.until("draft in its field", () => {
      const field = document.querySelector("afterword-replies").shadowRoot?.querySelector("[name=text]");
      return field?.value === "All by keys";
    });
    // Before the replies have come the form may still move from under the pointer.
    await page.shows(replies, "[part=note]", /No replies yet/);
    await page.click(replies, "[part=send]");
    await page.shows(replies, "[part=status]", /Your reply is published/);
    await page.shows(replies, "[part=threads]", /Ann.*All by keys/);

    await page.go(`${origin}/copper/`);
    await page.shows(replies, "[part=heading]", /^1 reply$/);
    await page.shows(replies, "[part=threads]", /Ann.*All by keys/);
  });

  test(`${name}: a feed is ranked as the command ranks it`, async (t) => {
    const page = await open(t);
    for (const [kind, feed] of Object.entries(feeds(await demoArticles()))) {
      const file = join(await folder(t), kind);
      await writeFile(file, feed);
      const lines = (await afterword("rank", file, "--as-shown", "--top", "24")).trim().split("\n");
      const expected = Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ id, related }) => [id, related]));
      assert.equal(Object.keys(expected).length, 36);

      const script = `<script type="module" src="/dist/afterword.js" data-feed="/${kind}" data-parts="related"></script>`;
      const html = `<!DOCTYPE html><html lang="en"><title>A story</title><article></article>${script}`;
      const answer = (url) => ({ [`/${kind}`]: { body: feed }, "/": { headers: HTML, body: html } })[url];
      const { origin } = await serve(t, root, { answer });
      await page.go(`${origin}/`);
      await page.until("afterword", () => !!window.afterword);
      await page.run((keys) => {
        const key = ({ url }) => new URL(url, document.baseURI).pathname.replace(/^\/|\/$/g, "");
        const related = async (it) => [it, (await window.afterword.related(`/${it}/`)).map(key)];
        const tell = (ranking) => (window.ranking = ranking);
        Promise.all(keys.map(related)).then((found) => tell(Object.fromEntries(found)), (error) => tell(`${error}`));
      }, Object.keys(expected));
      assert.deepEqual(await page.until("ranking", () => window.ranking), expected, kind);
    }
  });
}
