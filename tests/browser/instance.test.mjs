// Services of many instances: the form that asks for one, what it takes, and what is remembered.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, seen } from "./harness.mjs";
import { CANONICAL, row, visit } from "./story.mjs";

after(close);

const SHARE = '<afterword-share services="mastodon copy"></afterword-share>';
const field = (page) => page.locator("afterword-share dialog [part=field]");
const remember = (page) => page.getByRole("checkbox");
const kept = (page) => page.evaluate(() => localStorage["afterword-instance"]);

async function ask(page) {
  await row(page).locator("[data-action=fediverse]").click();
  await field(page).waitFor();
}

/** Sends the form; gives the address that opened. */
async function send(page, instance) {
  await field(page).fill(instance);
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("Enter");
  await (await opened).waitForLoadState();
  return page.outside.at(-1);
}

test("the reader's instance opens, and is remembered until it is to be forgotten", async (t) => {
  const page = await visit(t, SHARE);
  await ask(page);
  assert.ok(await remember(page).isChecked());
  const url = new URL(await send(page, "https://Fosstodon.org/@me"));
  assert.equal(url.host, "fosstodon.org");
  assert.ok(decodeURIComponent(url.href).includes(CANONICAL), url.href);
  assert.equal((await seen(page, "share", { service: "mastodon" })).url, CANONICAL);
  assert.deepEqual(page.outside, [url.href], "nothing else was asked");
  assert.deepEqual(JSON.parse(await kept(page)), { mastodon: "fosstodon.org" });

  await page.reload();
  await seen(page, "ready", { part: "share" });
  await ask(page);
  assert.equal(await field(page).inputValue(), "fosstodon.org");
  await page.evaluate(() => window.afterword.forget());
  assert.equal(await kept(page), undefined);
});

test("what is no address of a server is told of, and stays to be mended", async (t) => {
  const page = await visit(t, SHARE);
  await ask(page);
  await field(page).fill("mastodon");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText("“mastodon” is not the address of a server").waitFor();
  assert.equal(await field(page).getAttribute("aria-invalid"), "true");
  assert.equal(await field(page).inputValue(), "mastodon");
  assert.equal(await kept(page), undefined);
  assert.match(await send(page, "mastodon.social"), /^https:\/\/mastodon\.social\//);
});

test("nothing is kept that the reader does not want kept", async (t) => {
  const page = await visit(t, SHARE);
  await ask(page);
  await remember(page).uncheck();
  await send(page, "mastodon.social");
  assert.equal(await kept(page), undefined);
  await ask(page);
  assert.equal(await field(page).inputValue(), "");
});

test("under Global Privacy Control the box is empty; who ticks it has chosen", async (t) => {
  const page = await visit(t, SHARE, {
    script: () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  });
  await ask(page);
  assert.ok(!(await remember(page).isChecked()));
  await remember(page).check();
  await send(page, "mastodon.social");
  assert.deepEqual(JSON.parse(await kept(page)), { mastodon: "mastodon.social" });
});

test("where storage is blocked it is asked for again", async (t) => {
  const page = await visit(t, SHARE, {
    script: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked"); } }),
  });
  await ask(page);
  assert.match(await send(page, "mastodon.social"), /^https:\/\/mastodon\.social\//);
});

test("what another one has written into the row opens only what is of the web", async (t) => {
  const page = await visit(t, SHARE);
  await page.evaluate(() => {
    window.opened = [];
    window.open = (url) => void window.opened.push(`${url}`);
  });
  for (const [template, opened] of [["javascript:pwn('{instance}')", []], ["https://{instance}/share", ["https://mastodon.social/share"]]]) {
    await row(page).locator("[data-action=fediverse]").evaluate((button, template) => (button.dataset.template = template), template);
    await ask(page);
    await field(page).fill("mastodon.social");
    await page.keyboard.press("Enter");
    await field(page).waitFor({ state: "detached" });
    assert.deepEqual(await page.evaluate(() => window.opened.splice(0)), opened, template);
  }
});
