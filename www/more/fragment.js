/**
 * Links that lead to words: `#:~:text=`, as the specification of text fragments says. Which words must stand in it, so that
 * a browser finds the right ones, is found by the library of the people who wrote the specification.
 */
import { GenerateFragmentStatus, generateFragmentFromRange } from "text-fragments-polyfill/dist/fragment-generation-utils.js";

/** The directive for the words in a range; empty where no words can tell it from the rest of the page. */
export function directive(range) {
  // It widens the range to whole words: what the reader has selected stays as it is.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS) return "";
  const { prefix, textStart, textEnd, suffix } = fragment;
  const words = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `:~:text=${words.filter(Boolean).join(",")}`;
}

/** Besides what addresses encode: the hyphen, which has a meaning in the directive. */
function encode(text) {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
