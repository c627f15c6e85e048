// Replies in a page, in front of a real WordPress with MariaDB: read and written through its REST interface from another
// origin.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "../servers/wordpress.mjs";
import { close, seen } from "./harness.mjs";
import { alert, field, newsroom, note, part, send, status, threads, type } from "./replies.mjs";

let wordpress, at;

before(async () => {
  at = await mkdtemp(join(tmpdir(), "afterword-wordpress-"));
  wordpress = await start({
    folder: at,
    options: { comment_previously_approved: "" },
    // The tests are one reader, who may write more than once in fifteen seconds where the test says so.
    plugin:
      "add_filter('wp_is_comment_flood', fn($flood) => get_option('test_is_quick') ? false : $flood, 20);" +
      "add_action('init', fn() => register_post_type('story', ['public' => true, 'show_in_rest' => true, 'supports' => ['title', 'comments']]));",
  });
});

after(async () => {
  await close();
  await wordpress?.stop();
  if (at) await rm(at, { recursive: true });
});

/** Sets options of WordPress, until the test ends. */
async function set(t, options) {
  for (const [name, value] of Object.entries(options)) {
    const [before] = [await wordpress.ask(`SELECT option_value FROM wp_options WHERE option_name = '${name}'`)];
    const write = (value) =>
      wordpress.ask(`REPLACE INTO wp_options (option_name, option_value, autoload) VALUES ('${name}', '${value}', 'no')`);
    await write(value);
    t.after(() => write(before.trim()));
  }
}

/** A site in front of the WordPress, whose article has no replies yet. */
async function site(t, element = "") {
  await wordpress.ask("DELETE FROM wp_comments; UPDATE wp_posts SET comment_count = 0");
  return newsroom(t, "wordpress", async () => ({ url: wordpress.url }), { element });
}

/** Closes the comments of all articles, until the test ends. */
async function shut(t) {
  await wordpress.ask("UPDATE wp_posts SET comment_status = 'closed'");
  t.after(() => wordpress.ask("UPDATE wp_posts SET comment_status = 'open'"));
}

async function write(draft) {
  const response = await fetch(`${wordpress.url}/wp-json/wp/v2/comments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ post: wordpress.post, author_email: "someone@harbour.example", ...draft }),
  });
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

test("the article is found by its slug; threads are read and answered", async (t) => {
  await set(t, { test_is_quick: "1" });
  const newsroom = await site(t);
  const first = await write({ author_name: "Ann O'Neil & sons", author_url: "https://ann.example", content: "First.\n\nIn <b>two</b> parts. 🙂" });
  await write({ author_name: "Bo", content: "To Ann", parent: first.id });
  const page = await newsroom.visit();
  await part(page, "heading").getByText("2 replies").waitFor();
  assert.deepEqual(await threads(page), ["Ann O'Neil & sons: First.\n\nIn two parts. 🙂", "  Bo: To Ann"]);
  await part(page, "answer").nth(1).click();
  await type(page, { name: "Cy <cy>", address: "cy@harbour.example", website: "cy.example", text: "To Bo & Ann" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual((await threads(page)).at(-1), "    Cy: To Bo & Ann");
  const { pending, parent } = await seen(page, "reply");
  assert.equal(pending, false);
  assert.equal(parent, `${first.id + 1}`);
  await page.reload();
  await part(page, "heading").getByText("3 replies").waitFor();
  assert.deepEqual((await threads(page)).at(-1), "    Cy: To Bo & Ann");
  assert.equal(await part(page, "author").last().getAttribute("href"), "https://cy.example");
  assert.deepEqual(page.messages, []);
});

test("moderation: the reply awaits it, and is there for all when it is approved", async (t) => {
  await set(t, { test_is_quick: "1", comment_moderation: "1" });
  const page = await (await site(t)).visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", address: "ann@harbour.example", text: "Is this on?" });
  await send(page);
  await status(page, "Your reply was sent and awaits moderation");
  assert.deepEqual(await threads(page), ["Ann: Is this on? (pending)"]);
  await page.reload();
  await part(page, "pending").waitFor();
  await wordpress.ask("UPDATE wp_comments SET comment_approved = '1'");
  await page.reload();
  await part(page, "answer").waitFor();
  assert.deepEqual(await threads(page), ["Ann: Is this on?"]);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith("afterword-"))), []);
});

test("what WordPress takes for spam is not said to be published", async (t) => {
  await set(t, { test_is_quick: "1", disallowed_keys: "rolex" });
  const page = await (await site(t)).visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", address: "ann@harbour.example", text: "My grandfather's Rolex" });
  await send(page);
  await status(page, "Your reply was sent and awaits moderation");
  assert.deepEqual(await threads(page), ["Ann: My grandfather’s Rolex (pending)"]);
});

test("more replies than a request brings are all there", async (t) => {
  const newsroom = await site(t);
  const rows = Array.from({ length: 230 }, (_, at) =>
    `(${wordpress.post}, 'Ann', '', 'Number ${at + 1}', NOW(), UTC_TIMESTAMP() + INTERVAL ${at - 500} SECOND)`);
  await wordpress.ask(
    `INSERT INTO wp_comments (comment_post_ID, comment_author, comment_author_url, comment_content, comment_date, comment_date_gmt)
     VALUES ${rows.join()}`,
  );
  const page = await newsroom.visit();
  await part(page, "heading").getByText("230 replies").waitFor();
  assert.deepEqual(await threads(page), rows.map((_, at) => `Ann: Number ${at + 1}`));
});

test("what WordPress says no to is said in its words, and the text stays", async (t) => {
  const page = await (await site(t)).visit();
  await note(page, "No replies yet");
  // Required before anything is sent: WordPress asks for both.
  await type(page, { text: "Twice" });
  await send(page);
  await alert(page, "Name: Please fill this in. E-mail address: Please fill this in");
  await type(page, { name: "Ann", address: "ann@harbour.example" });
  await send(page);
  await status(page, "Your reply is published");
  await type(page, { text: "At once" });
  await send(page);
  await alert(page, "You are posting comments too quickly. Slow down.");
  assert.equal(await field(page, "text").inputValue(), "At once");
  await set(t, { test_is_quick: "1" });
  await type(page, { text: "Twice" });
  await send(page);
  await alert(page, "Your reply was not sent: Duplicate comment detected; it looks as though you’ve already said that. Your text");
  await type(page, { text: "Not twice" });
  await send(page);
  await status(page, "Your reply is published");
  assert.deepEqual(await threads(page), ["Ann: Twice", "Ann: Not twice"]);
});

test("hostile replies that got past WordPress are harmless", async (t) => {
  const newsroom = await site(t);
  const hostile = "<script>window.hit=1</script><img src=x onerror=\"window.hit=1\"><a href=\"javascript:window.hit=1\" onclick=\"window.hit=1\">x</a><b>bold</b>";
  await wordpress.ask(
    `INSERT INTO wp_comments (comment_post_ID, comment_author, comment_author_url, comment_content, comment_date, comment_date_gmt)
     VALUES (${wordpress.post}, '<img src=x onerror=hit()>', 'javascript:alert(1)', '${hostile.replaceAll("'", "''")}', NOW(), UTC_TIMESTAMP())`,
  );
  const page = await newsroom.visit();
  await part(page, "heading").getByText("1 reply", { exact: true }).waitFor();
  const found = await part(page, "body").evaluate((body) => [...body.querySelectorAll("*")].map((it) => [it.localName, it.attributes.length]));
  assert.deepEqual(found, [["p", 0], ["b", 0]]);
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.equal(await part(page, "author").evaluate((it) => it.localName), "bdi");
});

test("an article that is closed shows its replies, and no form", async (t) => {
  const newsroom = await site(t);
  await write({ author_name: "Ann", content: "Just in time" });
  await shut(t);
  const page = await newsroom.visit();
  await note(page, "Replies are closed");
  assert.deepEqual(await threads(page), ["Ann: Just in time"]);
  assert.equal(await part(page, "form").isVisible(), false);
  assert.equal(await part(page, "answer").count(), 0);
});

test("the number of the article can be named, and one that is not there is told of", async (t) => {
  const named = await (await site(t, `replies-page="${wordpress.post}"`)).visit();
  await note(named, "No replies yet");
  await shut(t);
  await named.reload();
  await note(named, "Replies are closed");
  const lost = await (await site(t, 'replies-page="nowhere"')).visit();
  await note(lost, "The replies cannot be reached now");
  assert.match((await seen(lost, "error", { part: "replies" })).message, /no post called nowhere: name its number in replies-page/);
});

test("an article of a kind of its own is found by the number in the page's head", async (t) => {
  await wordpress.ask(`UPDATE wp_posts SET post_type = 'story' WHERE ID = ${wordpress.post}`);
  t.after(() => wordpress.ask(`UPDATE wp_posts SET post_type = 'post' WHERE ID = ${wordpress.post}`));
  await wordpress.ask("DELETE FROM wp_comments");
  const head = `<link rel="shortlink" href="${wordpress.url}/?p=${wordpress.post}">`;
  const page = await (await newsroom(t, "wordpress", async () => ({ url: wordpress.url }), { page: { head } })).visit();
  await note(page, "No replies yet");
  await type(page, { name: "Ann", address: "ann@harbour.example", text: "To a story" });
  await send(page);
  await status(page, "Your reply is published");
});
