/**
 * The cashtags in the article's text: only the build `more` links them.
 */
import { OFF_LIMITS, article, create } from "./page.js";

/** The text nodes that hold a sign and are prose, in no link. */
let nodes;

/** Looks for them. */
export function openCashtags() {
  nodes = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.includes("$") && !node.parentElement.closest(`a,${OFF_LIMITS}`)) nodes.push(node);
  }
}

/** Their texts, one after the other. */
export function cashtagText(at) {
  return nodes[at]?.data;
}

/** Links cashtags in such a text: each with the text before it and its address. The page's own node keeps the rest. */
export function linkCashtags(at, pieces) {
  const parts = pieces.split("\x1f");
  while (parts[2]) {
    const [before, textContent, href] = parts.splice(0, 3);
    nodes[at].before(before, Object.assign(create("a"), { className: "afterword-cashtag", textContent, href }));
  }
  nodes[at].data = parts[0];
}
