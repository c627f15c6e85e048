// Replies from backends that are not installed for the tests: answers in the shape that their documentation and their own
// code give them, by a small server. docs/replies.md says so too.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { close, open, seen } from "./harness.mjs";
import { alert, newsroom, note, part, send, status, threads, type } from "./replies.mjs";

after(close);

/** A server that answers each request as `answer({ method, url, headers, body })` says, for any origin. */
async function backend(t, answer) {
  const asked = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const piece of request) text += piece;
    const { method, headers } = request;
    const url = new URL(request.url, "http://localhost");
    const allow = {
      "access-control-allow-origin": headers.origin ?? "*", "access-control-allow-headers": "content-type,x-jwt,x-xsrf-token",
      "access-control-expose-headers": "x-jwt", "content-type": "application/json",
    };
    if (method === "OPTIONS") return response.writeHead(204, allow).end();
    const given = { method, url, headers, body: text && JSON.parse(text) };
    asked.push(given);
    const { status = 200, headers: more = {}, body } = answer(given);
    response.writeHead(status, { ...allow, ...more }).end(JSON.stringify(body));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, asked };
}

const count = (page, text) => part(page, "heading").getByText(text, { exact: true }).waitFor();

test("Remark42: read, written under a name, refused", async (t) => {
  const comment = (id, pid, name, text, more = {}) => ({
    id, pid, text, user: { name, id: `anonymous_${id}`, picture: "", admin: false }, score: 0, vote: 0,
    locator: { site: "harbour", url: "https://harbour.example/copper/" }, time: "2026-03-01T10:00:00.5Z", ...more,
  });
  const payload = Buffer.from(JSON.stringify({ jti: "seven" })).toString("base64url");
  const token = `e30.${payload}.x`;
  let refuses = false;
  const server = await backend(t, ({ method, url, body, headers }) => {
    if (url.pathname === "/auth/anonymous/login") return { headers: { "X-JWT": token }, body: { name: "Boo", id: "anonymous_1" } };
    if (method === "POST") {
      if (refuses) return { status: 403, body: { code: 4, details: "post is read-only", error: "rejected" } };
      assert.deepEqual([headers["x-jwt"], headers["x-xsrf-token"]], [token, "seven"]);
      return { status: 201, body: comment("c", body.pid, "Boo", `<p>${body.text}</p>\n`) };
    }
    return {
      body: {
        comments: [
          comment("a", "", "Ann &amp; sons", "<p>First</p>\n"), comment("b", "", "", "", { delete: true }),
          comment("d", "b", "Di", "<p>To what is gone</p>\n"),
        ],
        info: { url: "https://harbour.example/copper/", count: 3 },
      },
    };
  });
  const site = await newsroom(t, "remark42", async () => server, { element: 'replies-site="harbour"' });
  const page = await site.visit();
  await count(page, "2 replies");
  const [load] = server.asked;
  assert.equal(`${load.url.pathname}${load.url.search}`,
    "/api/v1/find?site=harbour&url=https%3A%2F%2Fharbour.example%2Fcopper%2F&sort=time&format=plain");
  await part(page, "answer").first().click();
  assert.equal(await page.locator("afterword-replies [name=address]").count(), 0);
  await type(page, { name: "Boo", text: "Second" });
  await send(page);
  await status(page, "Your reply is published");
  const [login, post] = server.asked.slice(1);
  assert.equal(login.url.search, "?user=Boo&aud=harbour&session=1&site=harbour");
  assert.deepEqual(post.body, {
    text: "Second", pid: "a", locator: { site: "harbour", url: "https://harbour.example/copper/" }, title: "Counting copper",
  });
  assert.equal(await part(page, "author").first().textContent(), "Ann & sons");
  assert.equal(await part(page, "removed").count(), 1);
  refuses = true;
  await type(page, { text: "Third" });
  await send(page);
  await alert(page, "Your reply was not sent: post is read-only.");
});

test("Waline: pages of threads, a reply to a reply, what waits, a no with the status 200", async (t) => {
  const one = (objectId, nick, comment, more = {}) => ({
    objectId, nick, comment, link: "", time: 1_772_000_000_000 + Number(objectId), status: "approved", like: 0, ...more,
  });
  const server = await backend(t, ({ method, url, body }) => {
    if (method === "POST") {
      if (body.comment === "again") return { body: { errno: 1000, errmsg: "Duplicate Content" } };
      const { pid, rid } = body;
      return { body: { errno: 0, errmsg: "", data: one("9", body.nick, `<p>${body.comment}</p>`, { pid, rid, status: "waiting" }) } };
    }
    const page = Number(url.searchParams.get("page"));
    const data = page === 1
      ? [one("1", "Ann & sons", "<p>First</p>", { link: "https://ann.example", children: [one("2", "Bo", "<p><a class=\"at\" href=\"#1\">@Ann</a>: Second</p>", { pid: "1", rid: "1" })] })]
      : [one("3", "", "<p>Third</p>")];
    return { body: { errno: 0, errmsg: "", data: { page, totalPages: 2, pageSize: 100, count: 3, data } } };
  });
  const site = await newsroom(t, "waline", async () => server, { page: { path: "caf%C3%A9" } });
  const page = await site.visit();
  await count(page, "3 replies");
  assert.deepEqual(await threads(page), ["Ann & sons: First", "  Bo: @Ann: Second", "Anonymous: Third"]);
  assert.equal(server.asked[0].url.search, "?path=%2Fcaf%C3%A9%2F&pageSize=100&page=1&sortBy=insertedAt_asc&lang=en");
  await part(page, "answer").nth(1).click();
  await type(page, { text: "again" });
  await send(page);
  await alert(page, "Your reply was not sent: Duplicate Content.");
  await type(page, { name: "Cy", address: "cy@harbour.example", text: "Fourth" });
  await send(page);
  await status(page, "awaits moderation");
  const { pid, rid, url, nick, mail } = server.asked.at(-1).body;
  assert.deepEqual({ pid, rid, url, nick, mail }, { pid: "2", rid: "1", url: "/café/", nick: "Cy", mail: "cy@harbour.example" });
  assert.equal((await threads(page))[2], "    Cy: Fourth (pending)");
});

test("Cusdis: threads in threads, and each reply awaits approval", async (t) => {
  const one = (id, by_nickname, content, inner = []) => ({
    id, by_nickname, content, parsedContent: `<p>${content}</p>\n`, createdAt: "2026-03-01T10:00:00.000Z",
    moderator: null, replies: { commentCount: inner.length, pageSize: 10, pageCount: 1, data: inner },
  });
  const server = await backend(t, ({ method, url, body }) => {
    if (method === "POST") {
      return { body: { data: { id: "z", content: body.content, by_nickname: body.nickname, parentId: body.parentId ?? null, approved: false, createdAt: "2026-03-02T10:00:00.000Z" } } };
    }
    const page = Number(url.searchParams.get("page"));
    const data = page === 1 ? [one("b", "Bo", "Second")] : [one("a", "Ann", "First", [{ ...one("c", "x", "Third"), moderator: { displayName: "The desk" } }])];
    return { body: { data: { commentCount: 2, pageSize: 10, pageCount: 2, data } } };
  });
  const site = await newsroom(t, "cusdis", async () => server, { element: 'replies-site="app-1" replies-page="copper-26"' });
  const page = await site.visit();
  await count(page, "3 replies");
  assert.deepEqual(await threads(page), ["Bo: Second", "Ann: First", "  The desk: Third"]);
  assert.equal(server.asked[0].url.search, "?page=1&appId=app-1&pageId=copper-26");
  await type(page, { name: "Di", text: "Fourth <b>\n\nand last" });
  await send(page);
  await status(page, "awaits moderation");
  assert.deepEqual(server.asked.at(-1).body, {
    appId: "app-1", pageId: "copper-26", content: "Fourth <b>\n\nand last", nickname: "Di", email: "",
    pageUrl: "https://harbour.example/copper/", pageTitle: "Counting copper",
  });
  assert.equal((await threads(page)).at(-1), "Di: Fourth <b>\n\nand last (pending)");
});

test("without an address, WordPress is at the root of the site, wherever the index is", async (t) => {
  const site = await newsroom(t, "wordpress", async () => ({ url: "" }));
  const page = await open(t);
  await page.route(`${site.origin}/copper/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<script ", `<script data-index="/data/index/" `);
    await route.fulfill({ response, body });
  });
  const asked = [];
  await page.route("**/wp-json/**", (route) => {
    asked.push(new URL(route.request().url()).pathname);
    route.fulfill({ json: route.request().url().includes("/posts?") ? [{ id: 7, comment_status: "open" }] : [] });
  });
  await page.goto(`${site.origin}/copper/`);
  await note(page, "No replies yet");
  assert.deepEqual(asked, ["/wp-json/wp/v2/posts", "/wp-json/wp/v2/comments"]);
});

test("times are told as people tell them, by the days of the calendar", async (t) => {
  const times = {
    "2026-02-20T10:00:00Z": "Feb 20, 2026",
    "2026-02-26T11:00:00Z": "6 days ago",
    "2026-03-02T11:00:00Z": "2 days ago",
    "2026-03-03T01:00:00Z": "yesterday",
    "2026-03-03T11:00:00Z": "23 hours ago",
    "2026-03-04T09:30:00Z": "30 minutes ago",
    // Of a server whose clock is fast.
    "2026-03-04T10:05:00Z": "this minute",
  };
  const data = Object.keys(times).map((createdAt, at) => ({ id: `${at}`, by_nickname: "Ann", content: "x", createdAt, moderator: null }));
  const server = await backend(t, () => ({ body: { data: { commentCount: data.length, pageSize: 10, pageCount: 1, data } } }));
  const site = await newsroom(t, "cusdis", async () => server, { element: 'replies-site="app-1"' });
  const page = await site.visit({ timezoneId: "UTC" }, () => (Date.now = () => Date.parse("2026-03-04T10:00:00Z")));
  await count(page, "7 replies");
  assert.deepEqual(await part(page, "time").allTextContents(), Object.values(times));
});

test("an answer that is no list is told of, and the form is there", async (t) => {
  for (const answer of [{ status: 500, body: "oh" }, { body: { data: "none" } }, { body: null }]) {
    const server = await backend(t, () => answer);
    const page = await (await newsroom(t, "cusdis", async () => server, { element: 'replies-site="app-1"' })).visit();
    await note(page, "The replies cannot be reached now");
    assert.ok((await seen(page, "error", { part: "replies" })).message.startsWith(server.url));
    assert.equal(await part(page, "form").isVisible(), true);
  }
});
