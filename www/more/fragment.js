/**
 * Links that lead to words: `#:~:text=`, as the specification of text fragments says. Which words must stand in it, so that
 * a browser finds the right ones, is found by the library of the people who wrote the specification.
 */
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as allow,
} from "text-fragments-polyfill/dist/fragment-generation-utils.js";

/** How long it may look for words that tell the place from all others, in milliseconds. Most are found in a tenth of that. */
allow(1000);

/** The address of a page that leads to the words in a range; the page's own where nothing tells them from the rest of it. */
export function lead(url, range) {
  // It widens the range to whole words: what the reader has selected stays as it is.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS) return url;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [textStart, textEnd, prefix, suffix].filter(Boolean);
  // Half of a character that takes two units cannot stand in an address.
  if (!parts.every(isWhole)) return url;
  const words = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${words.filter(Boolean).join(",")}`;
}

/** Tells whether no character of a text is cut in two. */
function isWhole(text) {
  return !/\p{Cs}/u.test(text);
}

/** Besides what addresses encode: the hyphen, which has a meaning in the directive. */
function encode(text) {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
