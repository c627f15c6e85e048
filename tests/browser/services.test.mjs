// Services in a page: their addresses and icons, those that closed, a site's own.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close } from "./harness.mjs";
import { CANONICAL, TITLE, row, visit } from "./story.mjs";

after(close);

const button = (page, id) => row(page).locator(`[data-action=${id}]`);
const names = (page) => row(page).locator("[part=label]").allTextContents();
const href = async (page, id) => new URL(await button(page, id).getAttribute("href"));

test("a service of the table has its address and its icon, which comes as a file", async (t) => {
  const page = await visit(t, '<afterword-share services="bluesky reddit" utm="{service},share"></afterword-share>', {
    page: { head: '<meta property="og:image" content="https://harbour.example/i.png">' },
  });
  assert.deepEqual(await names(page), ["Bluesky", "Reddit"]);
  const shared = (id) => `${CANONICAL}?utm_source=${id}&utm_medium=share`;
  assert.equal((await href(page, "bluesky")).searchParams.get("text"), `${TITLE} ${shared("bluesky")}`);
  assert.equal((await href(page, "reddit")).searchParams.get("url"), shared("reddit"));
  assert.equal(await button(page, "bluesky").locator("svg").getAttribute("viewBox"), "0 0 24 24");
  assert.ok((await button(page, "reddit").locator("path").getAttribute("d")).startsWith("M12"));
  assert.ok(page.asked.some((path) => path.endsWith("/icons/bluesky.svg")));
  assert.deepEqual(page.messages, []);
});

test("what closed and what nobody knows is told of once, and the others are shown", async (t) => {
  const page = await visit(t, '<afterword-share services="pocket bluesky blusky x"></afterword-share>');
  assert.deepEqual(await names(page), ["Bluesky", "X"]);
  assert.deepEqual(page.messages, [
    "Afterword: option services: Pocket closed on 2025-07-08; leave it out",
    'Afterword: option services: there is no service "blusky"; docs/services.md lists all',
  ]);
});

test("a site's own services: from a file, from a path, and one that is wrong", async (t) => {
  const own = [
    { id: "our-forum", name: "Our <b>forum</b>", url: "https://forum.example/new?link={url}&t={title}", icon: "/forum.svg" },
    { id: "notes", name: "Notes", url: "https://notes.example/{url}", icon: "M0 0h16v16z" },
    { id: "wrong", name: "Wrong", url: "http://wrong.example/{url}" },
  ];
  const page = await visit(t, '<afterword-share services="our-forum notes copy"></afterword-share>', {
    page: { head: `<script type="application/json" data-afterword="services">${JSON.stringify(own)}</script>` },
    server: {
      answer: (path) =>
        path === "/forum.svg" && { type: "image/svg+xml", body: '<svg viewBox="0 0 32 32"><path d="M0 0h32v32z"/></svg>' },
    },
  });
  assert.deepEqual((await names(page)).slice(0, 2), ["Our <b>forum</b>", "Notes"]);
  const { host, searchParams } = await href(page, "our-forum");
  assert.deepEqual([host, searchParams.get("link"), searchParams.get("t")], ["forum.example", CANONICAL, TITLE]);
  assert.equal(await button(page, "our-forum").locator("svg").getAttribute("viewBox"), "0 0 32 32");
  assert.equal(await button(page, "notes").locator("path").getAttribute("d"), "M0 0h16v16z");
  assert.equal(page.messages.length, 1);
  assert.match(page.messages[0], /own service "wrong": `url` must begin with https:/);
});

test("auto goes by the reader's language, and the share sheet comes first on a phone", async (t) => {
  const actions = (page) => row(page).locator("[data-action]").evaluateAll((all) => all.map((it) => it.dataset.action));
  const desk = await visit(t, '<afterword-share services="auto"></afterword-share>', { browser: { locale: "ja-JP" } });
  assert.deepEqual(await actions(desk), ["x", "line", "hatena", "facebook", "bluesky", "copy", "system"]);
  const phone = await visit(t, '<afterword-share services="auto pinboard"></afterword-share>', {
    browser: { locale: "ru-RU", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  assert.deepEqual(await actions(phone), ["system", "whatsapp", "vk", "odnoklassniki", "telegram", "copy", "pinboard"]);
});

test("a long title is cut behind a word, by the browser's own graphemes", async (t) => {
  const page = await visit(t, '<afterword-share services="bluesky"></afterword-share>', {
    page: { head: `<meta property="og:title" content="${"👩‍👩‍👧‍👦 word ".repeat(100)}">` },
  });
  const text = (await href(page, "bluesky")).searchParams.get("text");
  assert.ok(text.endsWith(` word… ${CANONICAL}`) || text.endsWith(` 👩‍👩‍👧‍👦… ${CANONICAL}`), text);
  const length = [...new Intl.Segmenter().segment(text)].length;
  assert.ok(length > 293 && length <= 300, `${length}`);
});
