/**
 * What the build `more` knows of services and languages: icons, which come as files, and graphemes, by the browser's rules.
 */

/** SVG files by the services' ids. */
const icons = new Map();

export function keepIcon(id, svg) {
  icons.set(id, svg);
}

export function iconOf(id) {
  return icons.get(id);
}

/** The graphemes of a text, one after the other, parted by a sign that no text has. */
export function graphemes(text) {
  const segmenter = Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const parts = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];
  return parts.join("\0");
}
