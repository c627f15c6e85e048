/**
 * What the cards of parts have in common in a page: a story that a reader opens is told of.
 */
import { dispatch } from "../dispatch.js";

/** Hears the clicks in a shadow root: once, as `tell` is one function. */
export function hear(root) {
  root.addEventListener("click", tell);
}

function tell({ target, currentTarget: { host } }) {
  const link = target.closest("[data-action=open]");
  if (!link) return;
  const card = link.closest("li");
  const position = [...card.parentNode.children].indexOf(card) + 1;
  dispatch(host, "open", { url: link.href, title: link.textContent, position });
}
