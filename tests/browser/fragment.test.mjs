// Made-up texts and selections for the links that lead to words: whatever is selected, `lead` gives an address that is one,
// its words stand in the page, and none of their signs is taken for one of the directive.
//
// An ordinary run tries some hundred. `AFTERWORD_FRAGMENTS=20000 node --test tests/browser/fragment.test.mjs` tries more, and
// `AFTERWORD_SEED` repeats what a run has printed.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { close, open, root, serve, SET } from "./harness.mjs";

after(close);

const SEED = Number(process.env.AFTERWORD_SEED ?? 11);

/** How many selections are tried, in texts of some each. */
const SELECTIONS = Number(process.env.AFTERWORD_FRAGMENTS ?? 400);
const A_TEXT = 20;

/** What texts are made of: words of many scripts, and what has a meaning somewhere. */
const PIECES = [
  "copper", "Zürich", "naïve", "e\u0301te\u0301", "Ｃｏｐｐｅｒ", "ﬁne", "İstanbul", "straße", "медь", "χαλκός", "पीतल", "ทองแดง", "銅の価格", "구리",
  "نحاس", "נחושת", "👩‍👩‍👧", "🇨🇭", "𝒞opper", "\u{20bb7}野", "-", "--", ",", "&", "#", "%", "%41", "%2D", "=", ":~:", "text=", ":~:text=a,-b", "'", "\"", "<b>", "(", ")", ".", "!", "?",
  "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e", "\u202e", "\u2066", "\ufeff", "\u2028", "\u3000", " ", "  ", "\t", "\n", "\f", "\0", "\u0001", "\u001f", "\u007f", "\u0085", "\u009b",
  "\ud800", "\udc00", "\ufffe", "\uffff", "\ufffd", "https://e.example/?a=b&c#d", "a-b,c&d",
];

/** Runs in the page: makes texts, selects in them, and says what is wrong with what `lead` gives. */
async function play({ module, pieces, seed, texts, selections }) {
  const { lead } = await import(module);
  let state = seed;
  // Mulberry32 (T. Ettinger, 2017): the same numbers for the same seed, in any engine.
  const next = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const one = (list) => list[next(list.length)];
  const words = () => Array.from({ length: next(12) }, () => one(pieces) + one(["", " ", " "])).join("");
  const tree = (depth) => {
    const element = document.createElement(one(["p", "div", "span", "b", "em", "li", "blockquote", "pre", "h2", "td", "a", "bdo"]));
    for (let left = 1 + next(4); left > 0; left--) {
      if (depth && next(3) === 0) element.append(tree(depth - 1));
      else if (next(12) === 0) element.append(document.createElement(one(["br", "img", "wbr", "hr", "input"])));
      else element.append(words());
    }
    if (next(15) === 0) element.hidden = true;
    return element;
  };
  const place = (nodes) => {
    const node = one(nodes);
    return [node, next((node.data?.length ?? node.childNodes.length) + 1)];
  };
  // The words of a directive are matched without regard to case and spaces, and so are they compared here.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\s\p{Z}\p{C}]+/gu, "");
  const TERM = "[\\w.!~*'()%]+";
  const DIRECTIVE = new RegExp(`^text=(?:${TERM}-,)?${TERM}(?:,${TERM})?(?:,-${TERM})?$`);
  const wrong = [];
  let led = 0;
  for (let text = 0; text < texts; text++) {
    const article = document.createElement("article");
    for (let left = 3 + next(6); left > 0; left--) article.append(tree(3));
    document.querySelector("main").replaceChildren(article);
    const nodes = [article];
    for (const walker = document.createTreeWalker(article); walker.nextNode(); ) nodes.push(walker.currentNode);
    // Words that nobody sees are skipped, and those around them stand together.
    const seen = article.cloneNode(true);
    seen.querySelectorAll("[hidden]").forEach((it) => it.remove());
    const whole = plain(seen.textContent);
    for (let at = 0; at < selections; at++) {
      const range = document.createRange();
      range.setStart(...place(nodes));
      const [node, offset] = place(nodes);
      if (range.comparePoint(node, offset) < 0) range.setStart(node, offset);
      else range.setEnd(node, offset);
      const before = [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
      const page = one(["https://e.example/copper/", "https://e.example/?a=b", "https://e.example/#part", "https://e.example/#"]);
      const tell = (what) => wrong.push(`text ${text}, selection ${at}, ${JSON.stringify(`${range}`.slice(0, 80))}: ${what}`);
      try {
        const address = lead(page, range);
        const directive = address.slice(page.length).replace(/^#?:~:/, "");
        const { href } = new URL(address);
        if (!address.startsWith(page)) tell(`another page: ${address}`);
        if (before.some((was, field) => was !== [range.startContainer, range.startOffset, range.endContainer, range.endOffset][field])) tell("the selection is another one");
        if (address === page) continue;
        led++;
        if (href !== address) tell(`the address is ${href}, not ${address}`);
        if (!DIRECTIVE.test(directive)) tell(`no directive: ${directive}`);
        for (const term of directive.slice("text=".length).split(",")) {
          const said = plain(decodeURIComponent(term.replace(/^-|-$/g, "")));
          if (!whole.includes(said)) tell(`${JSON.stringify(said)} stands nowhere`);
        }
      } catch (error) {
        tell(`it threw ${error}`);
      }
    }
  }
  return { wrong, led };
}

test("links to words of any text, selected anywhere", async (t) => {
  const { origin } = await serve(t, join(root, "dist", SET), {
    answer: async (url) => url === "/" && { headers: { "content-type": "text/html" }, body: "<!DOCTYPE html><meta charset=utf-8><title>A</title><main></main>" },
  });
  const page = await open(t);
  await page.goto(`${origin}/`);
  const given = { module: `${origin}/more/fragment.js`, pieces: PIECES, seed: SEED, texts: Math.ceil(SELECTIONS / A_TEXT), selections: A_TEXT };
  const { wrong, led } = await page.evaluate(play, given);
  t.diagnostic(`seed ${SEED}: ${given.texts * A_TEXT} selections, ${led} links to words, ${wrong.length} wrong`);
  assert.deepEqual(wrong, []);
  assert.ok(led > given.texts * A_TEXT / 10, `only ${led} selections have a link`);
});
