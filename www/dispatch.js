/**
 * Events: what the builds beside a page's own engine tell the page of.
 */

/** Tells the page of something, from the element that it concerns. */
export function dispatch(element, name, detail) {
  element.dispatchEvent(new CustomEvent(`afterword:${name}`, { bubbles: true, composed: true, detail }));
}
