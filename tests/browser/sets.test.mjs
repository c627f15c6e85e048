// Files of one build belong together: a page gets the whole set of its loader, also in the middle of an upload.

import assert from "node:assert/strict";
import { cp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { SET, afterword, build, close, open, seen, serve } from "./harness.mjs";
import { smallSite } from "./small_site.mjs";

after(close);

/** The set of another build: its name, and how one of its files differs. */
const OTHER = "0123456789ab";

/** The set that stands in a site's folder, and a later build beside it: another style sheet, and imports that are swapped. */
async function siteWithTwoSets(t) {
  const { path } = await build(t, await smallSite(t));
  const folder = join(path, "afterword");
  await cp(join(folder, SET), join(folder, OTHER), { recursive: true });
  const css = join(folder, OTHER, "afterword.css");
  await writeFile(css, `:host{--set:"other"}${await readFile(css, "utf8")}`);
  const glue = join(folder, OTHER, "engine.js");
  await writeFile(glue, swapImports(await readFile(glue, "utf8")));
  const loader = await readFile(join(folder, "afterword.js"), "utf8");
  return { path, folder, loader, later: loader.replaceAll(SET, OTHER) };
}

/** A glue whose first two numbered imports have each other's names, as another build may number them. */
function swapImports(glue) {
  const names = [...new Set(glue.match(/\b_[0-9a-f]+(?=:)/g))].slice(0, 2);
  assert.equal(names.length, 2, "imports are numbered");
  const [one, other] = names;
  return glue.replace(RegExp(`\\b(${one}|${other})(?=:)`, "g"), (name) => (name === one ? other : one));
}

/** Opens a page; gives it, and the files of the widget that it asked for. */
async function visit(t, path, answer) {
  const { origin, requests } = await serve(t, path, { answer });
  const page = await open(t);
  await page.goto(`${origin}/copper/`);
  const files = () => requests.filter((it) => /^\/afterword\/[0-9a-f]{12}\//.test(it));
  return { page, files };
}

const textOf = (page) => page.locator("h1, p, footer").allTextContents();
const isOf = (set) => (file) => file.startsWith(`/afterword/${set}/`);

test("an old loader in a cache gets its whole set after a new build", async (t) => {
  const { path, folder, loader, later } = await siteWithTwoSets(t);
  await writeFile(join(folder, "afterword.js"), later);
  const { page, files } = await visit(t, path, (url) =>
    url === "/afterword/afterword.js" && { body: loader, headers: { "content-type": "text/javascript" } });
  await seen(page, "ready", { part: "related", count: 3 });
  assert.ok(files().length >= 3 && files().every(isOf(SET)), files().join(" "));
  assert.deepEqual(page.messages, []);
});

test("a new loader whose set is not uploaded yet leaves the page whole and says what to do", async (t) => {
  const { path, folder, later } = await siteWithTwoSets(t);
  await writeFile(join(folder, "afterword.js"), later);
  await rm(join(folder, OTHER), { recursive: true });
  const before = await readFile(join(path, "copper/index.html"), "utf8");
  const { page, files } = await visit(t, path);
  const { message } = await seen(page, "error", { code: "engine" });
  assert.match(message, RegExp(`Serve the folder ${OTHER} with engine\\.js.*beside afterword\\.js`));
  assert.ok(files().every(isOf(OTHER)), "the old set, which is there, is not taken in its place");
  for (const text of await textOf(page)) assert.ok(before.includes(text.slice(0, 60)), text);
  assert.equal(await page.locator("afterword-share a").count(), 0);
});

test("a set that is uploaded file by file is never mixed with another", async (t) => {
  const { path, folder, later } = await siteWithTwoSets(t);
  await writeFile(join(folder, "afterword.js"), later);
  // One file after the other is still missing, as a server has it in the middle of an upload.
  for (const name of ["engine.js", "engine.wasm", "afterword.css"]) {
    const file = join(folder, OTHER, name);
    await rename(file, `${file}.later`);
    const { page, files } = await visit(t, path);
    await seen(page, "error", { code: "engine" });
    assert.ok(files().every(isOf(OTHER)), `${name}: ${files().join(" ")}`);
    await rename(`${file}.later`, file);
  }
});

test("a glue and a wasm of two builds, which would not fit, never meet", async (t) => {
  const { path, folder, loader, later } = await siteWithTwoSets(t);
  // Any order of answers: each loader names one folder, and no file of a set leads out of it.
  for (const [text, set] of [[loader, SET], [later, OTHER]]) {
    await writeFile(join(folder, "afterword.js"), text);
    const { page, files } = await visit(t, path);
    await page.events.wait(({ name }) => name === "ready" || name === "error", "ready or error");
    assert.ok(files().every(isOf(set)), files().join(" "));
  }
  for (const file of await readdir(join(folder, SET), { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const script = await readFile(join(folder, SET, file), "utf8");
    const depth = file.split("/").length - 1;
    for (const [, way] of script.matchAll(/(?:import\(|from)\s*"((?:\.\.?\/)[^"]*)"/g)) {
      assert.ok((way.match(/\.\.\//g) ?? []).length <= depth, `${file} imports ${way}`);
    }
  }
});

test("a build keeps the set before it, and no more", async (t) => {
  const { path } = await build(t, await smallSite(t));
  const folder = join(path, "afterword");
  // Two builds of earlier days: what they wrote, under other names.
  for (const set of ["aaaaaaaaaaaa", "bbbbbbbbbbbb"]) await cp(join(folder, SET), join(folder, set), { recursive: true });
  await writeFile(join(folder, "sets.txt"), "bbbbbbbbbbbb\naaaaaaaaaaaa\n");
  await writeFile(join(folder, "aaaaaaaaaaaa/notes.txt"), "somebody's own");
  await afterword("build", path, "--json");
  assert.equal(await readFile(join(folder, "sets.txt"), "utf8"), `${SET}\nbbbbbbbbbbbb\n`);
  assert.deepEqual(await readdir(join(folder, "aaaaaaaaaaaa")), ["notes.txt"]);
  assert.ok((await readdir(join(folder, "bbbbbbbbbbbb"))).includes("engine.wasm"));
});
