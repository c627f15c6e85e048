/**
 * What the build `more` knows of services and languages: icons, which come as files, graphemes and numbers, by the browser's rules.
 */
import { dom } from "./nodes.js";

/** SVG files by the services' ids. */
const icons = new Map();

export function keepIcon(id, svg) {
  icons.set(id, svg);
}

export function iconOf(id) {
  return icons.get(id);
}

/** A number as the page's language writes it, and behind a tab which form of a word goes with it. */
export function numeral(count) {
  const language = dom.documentElement.lang || "en";
  try {
    return `${count.toLocaleString(language)}\t${new Intl.PluralRules(language).select(count)}`;
  } catch {
    // The page names its language wrongly.
    return `${count}\tother`;
  }
}

/** The graphemes of a text, one after the other. */
export function graphemes(text) {
  const segmenter = Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
}
