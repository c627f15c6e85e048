// The sign-up form against a real Ghost, whose mails are caught.

import assert from "node:assert/strict";
import { createServer, request as ask } from "node:http";
import { after, before, test } from "node:test";
import * as ghosts from "../servers/ghost.mjs";
import * as posts from "../servers/mail.mjs";
import { close, seen } from "./harness.mjs";
import { done, field, open, state, subscribe } from "./letter.mjs";

let mail, ghost;
before(async () => {
  mail = await posts.start();
  ghost = await ghosts.start({ mail });
});
after(async () => {
  await close();
  await ghost?.stop();
  await mail?.stop();
});

/** Stands before a server: passes all on, or hangs up, or hangs. */
async function relay(t, to) {
  const relay = { manner: "pass", passed: [] };
  const server = createServer((request, response) => {
    if (relay.manner === "hang") return;
    if (relay.manner === "down") return request.socket.destroy();
    relay.passed.push(`${request.method} ${request.url}`);
    const { hostname, port } = new URL(to);
    const { method, url: path, headers } = request;
    const onward = ask({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(relay, { url: `http://127.0.0.1:${server.address().port}` });
}

test("a reader signs up at a real Ghost, and is a member only behind the link in the mail", async (t) => {
  const address = "reader@harbour.example";
  const page = await open(t, `letter="ghost" letter-url="${ghost.url}"`, { servers: [ghost.url] });
  const referrers = [];
  page.on("request", (request) => request.url().startsWith(ghost.url) && referrers.push(request.headers().referer));
  await field(page).fill(` ${address} `);
  await page.keyboard.press("Enter");
  await done(page).getByText(`We have sent a mail with a link to ${address}. Only when you open the link`).waitFor();
  assert.equal(await done(page).evaluate((done) => done.getRootNode().activeElement === done), true, "the focus is on it");
  assert.equal(await ghost.member(address), undefined);
  const letter = await mail.next(address);
  assert.match(letter.subject, /Confirm your subscription/);
  const [link] = posts.links(letter);
  assert.deepEqual([...new Set(referrers)], [undefined], "Ghost does not learn which article is read");
  // Ghost makes its start page for the first time, and what that loads is not ours to wait for.
  await page.goto(link, { waitUntil: "commit", timeout: 60_000 });
  assert.deepEqual(await ghost.member(address), { address, letters: ["The Harbour"] });
  assert.equal(new URL(page.url()).searchParams.get("success"), "true");

  await t.test("who is a member already gets a mail to sign in, and Ghost tells nobody", async () => {
    const again = await open(t, `letter="ghost" letter-url="${ghost.url}"`, { servers: [ghost.url] });
    await field(again).fill(address);
    await subscribe(again).click();
    await done(again).getByText("We have sent a mail").waitFor();
    assert.match((await mail.next(address)).subject, /sign in/i);
  });
});

test("a wrong address is told of by the engine, or by Ghost, and stays to be mended", async (t) => {
  const page = await open(t, `letter="ghost" letter-url="${ghost.url}"`, { servers: [ghost.url] });
  const asked = [];
  page.on("request", (request) => request.url().startsWith(ghost.url) && asked.push(request.method()));
  await field(page).fill("reader@");
  await page.keyboard.press("Enter");
  const alert = page.locator("afterword-letter [role=alert]");
  await alert.getByText("“reader@” is not taken as an e-mail address").waitFor();
  assert.equal(await field(page).getAttribute("aria-invalid"), "true");
  assert.deepEqual(asked, [], "nobody was asked");
  // An address for browsers; Ghost wants a dot in it.
  await field(page).fill("reader@harbour");
  await page.keyboard.press("Enter");
  await alert.getByText("“reader@harbour” is not taken").waitFor();
  assert.ok(asked.includes("POST"));
  assert.equal(await field(page).inputValue(), "reader@harbour");
  await field(page).fill("mended@harbour.example");
  await page.keyboard.press("Enter");
  await done(page).getByText("mended@harbour.example").waitFor();
  assert.equal(await alert.textContent(), "");
});

test("a server that is down: the address stays, and a retry gets through", async (t) => {
  const way = await relay(t, ghost.url);
  way.manner = "down";
  const page = await open(t, `letter="ghost" letter-url="${way.url}"`, { servers: [way.url] });
  await field(page).fill("patient@harbour.example");
  await subscribe(page).click();
  await page.getByRole("alert").getByText("That did not work. Your address is still here").waitFor();
  const { code, message } = await seen(page, "error", { part: "letter" });
  assert.equal(code, "letter-failed");
  assert.match(message, /docs\/letter-ghost\.md/);
  assert.equal(await field(page).inputValue(), "patient@harbour.example");
  way.manner = "pass";
  await subscribe(page).click();
  await done(page).getByText("patient@harbour.example").waitFor();
  await mail.next("patient@harbour.example");
});

test("a server that hangs: after a while the reader is told, and may try again", async (t) => {
  const way = await relay(t, ghost.url);
  way.manner = "hang";
  const page = await open(t, `letter="ghost" letter-url="${way.url}"`, {
    servers: [way.url],
    script: () => {
      // A clock that is put forward by the test, for the one long wait.
      const { setTimeout } = window;
      window.setTimeout = (work, time, ...rest) =>
        time >= 20_000 ? ((window.ring = work), 0) : setTimeout(work, time, ...rest);
    },
  });
  await field(page).fill("slow@harbour.example");
  await subscribe(page).click();
  await state(page, "sending");
  assert.equal(await page.locator("afterword-letter [role=status]").textContent(), "Sending…");
  assert.equal(await subscribe(page).getAttribute("aria-disabled"), "true");
  await page.evaluate(() => window.ring());
  await page.getByRole("alert").getByText("There is no answer yet").waitFor();
  way.manner = "pass";
  await subscribe(page).click();
  await done(page).getByText("slow@harbour.example").waitFor();
});
