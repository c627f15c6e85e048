/**
 * The cashtags in the article's text: only the build `more` links them.
 */
import { create, dom, real } from "./nodes.js";
import { OFF_LIMITS, found } from "./page.js";

/** The text nodes that hold a sign and are prose, in no link. */
let nodes;

/** Looks for them. */
export function openCashtags() {
  nodes = [];
  const walker = dom.createTreeWalker(found(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.includes("$") && !real(node.parentElement).closest(`a,${OFF_LIMITS}`)) nodes.push(node);
  }
}

/** Their texts, one after the other. */
export function cashtagText(at) {
  return nodes[at]?.data;
}

/** Links a cashtag in such a text; `before` is what stands between it and the cashtag before it. */
export function linkCashtag(at, before, textContent, href) {
  nodes[at].before(before, Object.assign(create("a"), { className: "afterword-cashtag", textContent, href }));
}

/** Leaves the page's own node what stands behind the last link. */
export function keepRest(at, rest) {
  nodes[at].data = rest;
}
