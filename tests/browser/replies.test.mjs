// Replies in a page, in front of a real Isso: reading, writing, answering, moderation, what is checked.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, open, seen } from "./harness.mjs";
import { alert, field, focus, isso, note, part, send, status, threads, type, write } from "./replies.mjs";

after(close);

test("replies are read: threads, names, times, and their number", async (t) => {
  const site = await isso(t);
  const first = await write(site, { author: "Ann O'Neil & <sons>", website: "ann.example", text: "First.\n\nIn *two* parts." });
  await write(site, { author: "Bo", text: "To Ann", parent: first.id });
  await write(site, { text: "Nobody" });
  const page = await site.visit();
  await part(page, "heading").getByText("3 replies").waitFor();
  assert.deepEqual(await threads(page), [
    "Ann O'Neil & <sons>: First.\n\nIn two parts.", "  Bo: To Ann", "Anonymous: Nobody",
  ]);
  assert.equal(await part(page, "author").first().getAttribute("href"), "http://ann.example");
  assert.equal(await part(page, "author").first().getAttribute("rel"), "nofollow ugc noopener");
  const time = part(page, "time").first();
  assert.equal(await time.textContent(), "this minute");
  assert.ok(Date.now() - Date.parse(await time.getAttribute("datetime")) < 60_000);
  assert.equal(await page.locator("afterword-replies em").textContent(), "two");
  assert.deepEqual(page.messages, []);
});

test("a page without replies says so, and the first one is written with the keyboard alone", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  assert.equal(await part(page, "heading").textContent(), "Replies");
  await field(page, "name").focus();
  await page.keyboard.type("Ann");
  await page.keyboard.press("Tab");
  await page.keyboard.type("ann@harbour.example");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("All by keys");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: All by keys"]);
  assert.equal(await focus(page), "reply");
  const { pending, url, id } = await seen(page, "reply");
  assert.deepEqual([pending, url, id], [false, "https://harbour.example/copper/", "1"]);
  assert.equal(await field(page, "text").inputValue(), "");
  // The name stays for the next one; nothing is kept.
  assert.equal(await field(page, "name").inputValue(), "Ann");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.includes("draft"))), []);
  await page.reload();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  assert.deepEqual(await threads(page), ["Ann: All by keys"]);
});

test("a reply is answered where it stands, and the form goes back", async (t) => {
  const site = await isso(t, { guard: { enabled: false } });
  await write(site, { author: "Ann", text: "Question" });
  await write(site, { author: "Bo", text: "Other" });
  const page = await site.visit();
  const answer = part(page, "answer").first();
  await answer.click();
  assert.equal(await part(page, "question").textContent(), "Reply to Ann");
  assert.equal(await page.locator("afterword-replies [part=item] > form").count(), 1);
  assert.equal(await focus(page), "text");
  await part(page, "cancel").click();
  assert.equal(await page.locator("afterword-replies [part=place] > form").count(), 1);
  assert.equal(await part(page, "question").textContent(), "Write a reply");
  assert.equal(await focus(page), "answer");
  await answer.press("Enter");
  await type(page, { name: "Cy", text: "Answer" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: Question", "  Cy: Answer", "Bo: Other"]);
  assert.equal(await page.locator("afterword-replies [part=place] > form").count(), 1);
});

test("what awaits moderation is shown to who wrote it, also when the page is read again", async (t) => {
  const site = await isso(t, { moderation: { enabled: true } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", text: "Is this *on*?" });
  await send(page);
  await status(page, "Your reply was sent and awaits moderation");
  const waiting = ["Ann: Is this on? (pending)"];
  assert.deepEqual(await threads(page), waiting);
  assert.equal(await part(page, "answer").count(), 0);
  assert.equal((await seen(page, "reply")).pending, true);
  await page.reload();
  await part(page, "pending").waitFor();
  assert.deepEqual(await threads(page), waiting);
  // Others do not see it.
  const other = await site.visit();
  await note(other, "No replies yet");
});

test("fields are checked before anything is sent", async (t) => {
  const site = await isso(t, { guard: { enabled: true, "require-author": true, "require-email": true } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await part(page, "required").nth(1).getByText("required").waitFor();
  await type(page, { address: "nobody", website: "x", text: "no" });
  await send(page);
  assert.equal(
    await part(page, "alert").textContent(),
    "Name: Please fill this in. E-mail address: Write it like name@example.org. Website: Write it like https://example.org. " +
      "Your reply: Please write a little more",
  );
  assert.equal(await focus(page), "name");
  for (const name of ["name", "address", "website", "text"]) {
    const input = field(page, name);
    assert.equal(await input.getAttribute("aria-invalid"), "true", name);
    const fault = page.locator(`afterword-replies #${name}-fault`);
    assert.ok((await fault.textContent()).length > 5, name);
    assert.ok((await input.getAttribute("aria-describedby")).split(" ").includes(`${name}-fault`), name);
  }
  await field(page, "name").fill("Ann");
  assert.equal(await field(page, "name").getAttribute("aria-invalid"), "false");
  await type(page, { address: "ann@harbour.example", website: "harbour.example", text: "Now it is right" });
  await send(page);
  await status(page, "Your reply is published");
  assert.equal(await part(page, "alert").textContent(), "");
  assert.equal(await part(page, "author").getAttribute("href"), "https://harbour.example");
});

test("who is too quick is told so in words, and keeps the text", async (t) => {
  const site = await isso(t, { guard: { enabled: true, ratelimit: 1 } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "The first" });
  await send(page);
  await status(page, "Your reply is published");
  await type(page, { text: "The second" });
  await send(page);
  await alert(page, "too many in a short time");
  assert.equal(await field(page, "text").inputValue(), "The second");
});

test("what only the server has words for is said in its words", async (t) => {
  const site = await isso(t, { guard: { enabled: true, ratelimit: 9 } });
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "The first" });
  await send(page);
  await status(page, "Your reply is published");
  await part(page, "answer").click();
  await type(page, { text: "To myself" });
  await send(page);
  await alert(page, "Your reply was not sent: edit time frame is still open. Your text is kept on this device.");
});

test("without JavaScript, what the site put into the element is there", async (t) => {
  const site = await isso(t, {}, { inner: '<a href="mailto:desk@harbour.example">Write to the desk</a>' });
  const page = await site.visit();
  await note(page, "No replies yet");
  assert.equal(await page.getByText("Write to the desk").isVisible(), false);
  const plain = await open(t, { javaScriptEnabled: false });
  await plain.goto(`${site.origin}/copper/`);
  assert.equal(await plain.getByText("Write to the desk").isVisible(), true);
});

test("pages with other letters in their paths are known by them as Isso's own client knows them", async (t) => {
  // In UTF-8, and as old sites have it.
  for (const path of ["caf%C3%A9", "caf%E9"]) {
    const site = await isso(t, {}, { page: { path } });
    await write(site, { text: "By Isso's own client" }, `/${path}/`);
    const page = await site.visit();
    await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
    await type(page, { text: "By ours" });
    await send(page);
    await status(page, "Your reply is published");
    assert.deepEqual(await threads(page), ["Anonymous: By Isso's own client", "Anonymous: By ours"]);
    await page.reload();
    await part(page, "heading").getByText("2 replies").waitFor();
  }
});

test("a double click sends once", async (t) => {
  const site = await isso(t);
  const page = await site.visit();
  await note(page, "No replies yet");
  await type(page, { text: "Only once" });
  await part(page, "send").dblclick();
  await status(page, "Your reply is published");
  const { total_replies } = await (await fetch(`${site.server.url}/?uri=/copper/`)).json();
  assert.equal(total_replies, 1);
});
