// What the tests of replies share: a page with the part, in front of a server on another origin.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { start } from "../servers/isso.mjs";
import { afterword, folder, open, seen, serve } from "./harness.mjs";

const article = (name, { attributes = 'lang="en"', head = "", path = name }, element) => `<!DOCTYPE html><html ${attributes}>
<meta charset="utf-8"><title>Counting ${name}</title><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="canonical" href="https://harbour.example/${path}/">
<meta property="article:published_time" content="2026-03-0${name.length}">${head}
<style>html { color-scheme: light dark; background: Canvas; color: CanvasText } body { max-width: 40em; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style>
<main><article><h1>Counting ${name}</h1>
${"<p>The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship.</p>".repeat(4)}
</article>${element}</main></html>`;

/**
 * A site whose first article has the element, with those attributes and that content, for a backend that `start` starts for the site's origin.
 * `visit(browser, script)` opens that article. `policy` gives the pages' Content Security Policy for the server.
 */
export async function newsroom(t, backend, start, { element = "", inner = "", page = {}, policy } = {}) {
  const path = await folder(t);
  const headers = {};
  const { origin, requests } = await serve(t, path, { headers });
  const server = await start(origin);
  if (policy) headers["content-security-policy"] = policy(server);
  t.after(() => server.stop?.());
  const replies = `<afterword-replies replies="${backend}" replies-url="${server.url}" ${element}>${inner}</afterword-replies>`;
  for (const name of ["copper", "wheat", "ships"]) {
    await mkdir(join(path, name));
    await writeFile(join(path, name, "index.html"), name === "copper" ? article(name, page, replies) : article(name, {}, ""));
  }
  await afterword("build", path, "--json");
  return {
    server, origin, requests,
    async visit(browser = {}, script = () => {}) {
      const tab = await open(t, browser);
      await tab.addInitScript(() => addEventListener("afterword:reply", ({ detail }) => window.report({ name: "reply", ...detail })));
      await tab.addInitScript(script);
      await tab.goto(`${origin}/copper/`);
      await seen(tab, "ready", { part: "replies" });
      return tab;
    },
  };
}

/** A site in front of an Isso with those settings, by their sections. */
export async function isso(t, options = {}, given = {}) {
  const at = await folder(t);
  return newsroom(t, "isso", (origin) => start({ folder: at, origin, options }), given);
}

/** Writes a reply into an Isso past the widget, as any program can. */
export async function write({ server, origin }, draft, path = "/copper/") {
  const response = await fetch(`${server.url}/new?uri=${encodeURIComponent(path)}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ title: "Counting copper", ...draft }),
  });
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

/** Wait until the line above the threads says that; until it is announced; until the form warns of it. */
export const note = (page, text) => part(page, "note").getByText(text, { exact: true }).waitFor();
export const status = (page, text) => part(page, "status").filter({ hasText: text }).waitFor({ state: "attached" });
export const alert = (page, text) => part(page, "alert").filter({ hasText: text }).waitFor();

/** The part of that name in the element's shadow root. */
export const part = (page, name) => page.locator(`afterword-replies [part=${name}]`);
export const field = (page, name) => page.locator(`afterword-replies [name=${name}]`);

/** Types a reply; fields that are not named stay as they are. */
export async function type(page, draft) {
  for (const [name, value] of Object.entries(draft)) await field(page, name).fill(value);
}
export const send = (page) => part(page, "send").click();

/** The replies that are shown, as indented lines `author: text`. */
export const threads = (page) =>
  page.locator("afterword-replies").evaluate((element) => {
    const write = (list, indent) =>
      [...(list?.children ?? [])].flatMap((item) => {
        const reply = item.querySelector(":scope > [part=reply]");
        const inner = item.querySelector(":scope > [part=thread]");
        const text = (name) => reply.querySelector(`:scope [part=${name}]`)?.innerText.trim() ?? "";
        const pending = text("pending") && " (pending)";
        return [`${indent}${text("author")}: ${text("body")}${pending}`, ...write(inner, `${indent}  `)];
      });
    return write(element.shadowRoot.querySelector("[part=threads] > [part=thread]"), "");
  });

/** What has the focus: its part or its name. */
export const focus = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.name || element?.getAttribute("part") || element?.localName;
  });
