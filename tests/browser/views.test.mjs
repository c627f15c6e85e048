// One view, two backends: what the command writes as HTML and what the widget builds as DOM are the same.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { build, close, demo, open, seen, serve } from "./harness.mjs";

after(close);

/** Pages, and the parts that they show: the second one links its topics itself, and goes without tags. */
const PAGES = {
  "/stories/chip-curbs-hit-hong-kong-tech/": ["share", "tags", "related"],
  "/stories/how-a-bond-auction-works/": ["share", "related"],
};

/** Runs in the page: a part's tree as plain data, with addresses resolved. */
function tree(part) {
  // What differs by design: the style sheet of a root without script, what only a script can do, and
  // dates, which the widget writes in the reader's language.
  const skipped = (node) => node.localName === "link";
  const attributes = (node) =>
    Object.fromEntries(
      [...node.attributes]
        .filter(({ name }) => name !== "hidden")
        .map(({ name, value }) => [name, ["href", "src"].includes(name) ? new URL(value, document.baseURI).href : value])
        .sort(),
    );
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const children = node.localName === "time" ? ["a date"] : [...node.childNodes].filter((child) => !skipped(child)).map(read);
    return { name: node.localName, space: node.namespaceURI, attributes: attributes(node), children };
  };
  const root = document.querySelector(`afterword-${part}`)?.shadowRoot;
  return root && [...root.childNodes].filter((child) => !skipped(child)).map(read);
}

test("each part is the same from both backends", async (t) => {
  const { path } = await build(t, demo, "--prerender");
  const { origin } = await serve(t, path);
  const ahead = await open(t, { javaScriptEnabled: false });
  const live = await open(t);
  for (const [url, parts] of Object.entries(PAGES)) {
    await ahead.goto(origin + url);
    await live.goto(origin + url);
    for (const part of parts) {
      await seen(live, "ready", { part });
      const written = await ahead.evaluate(tree, part);
      const built = await live.evaluate(tree, part);
      assert.ok(written?.length > 0, `${part} is rendered ahead on ${url}`);
      assert.deepEqual(built, written, `${part} on ${url}`);
    }
  }
});
