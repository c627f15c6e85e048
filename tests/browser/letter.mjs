// What the tests of the letter share: opening an article with one, and servers that answer as they are told.

import { createServer } from "node:http";
import { seen } from "./harness.mjs";
import { visit } from "./story.mjs";

export const form = (page) => page.locator("afterword-letter form");
export const field = (page) => page.getByLabel("Your e-mail address");
export const subscribe = (page) => page.getByRole("button", { name: "Subscribe" });
export const done = (page) => page.locator("afterword-letter [part=done]");
export const state = (page, name) => page.locator(`afterword-letter [data-state=${name}]`).waitFor();

/** Opens an article with that letter; `servers` are those that it may really ask. */
export async function open(t, attributes, { servers = [], ...options } = {}) {
  const page = await visit(t, `<afterword-letter ${attributes}></afterword-letter>`, { waits: false, ...options });
  await page.context().route((url) => servers.includes(url.origin), (route) => route.continue());
  if (options.browser?.javaScriptEnabled !== false) await seen(page, "ready", { part: "letter" });
  return page;
}

/** A server that answers what it is told, and keeps what it was asked. `answer(asked)` may give nothing, and is then silent. */
export async function backend(t, answer) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "content-type" };
    if (request.method === "OPTIONS") return response.writeHead(204, cors).end();
    const one = { method: request.method, path: request.url, headers: request.headers, body };
    asked.push(one);
    const given = await answer(one);
    if (given) response.writeHead(given.status ?? 200, { ...cors, ...given.headers }).end(given.body ?? "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, asked };
}
