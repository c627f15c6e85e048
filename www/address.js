/**
 * Addresses that a page names, for the builds beside a page's own engine.
 */
import { dom } from "../src/browser/nodes.js";
import { dispatch } from "./dispatch.js";

/** Resolves an address; nothing where browsers make none of it. */
export function resolve(address) {
  try {
    return new URL(address, dom.baseURI);
  } catch {
    return undefined;
  }
}

/** Resolves the address in an element's option; nothing, and the page is told, where it is no address. */
export function resolveOption(element, option, address) {
  const url = resolve(address);
  const message = `option ${option}: "${address}" is not an address`;
  if (!url) dispatch(element, "error", { part: element.kind, code: "option", message });
  return url;
}
