// The posts that each generator is given: Markdown with a few lines of front matter, written for these tests.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

const folder = import.meta.dirname;

/** Reads `key: value` lines between `---`; a value may be quoted or a list in brackets. */
function read(path) {
  const [, head, body] = readFileSync(path, "utf8").match(/^---\n(.*?)\n---\n(.*)$/s);
  const post = { slug: basename(path, ".md"), lang: "en", tags: [], body: body.trim() };
  for (const line of head.split("\n")) {
    const [, key, value] = line.match(/^(\w+): (.*)$/);
    post[key] = value.startsWith("[") ? value.slice(1, -1).split(", ") : value.replace(/^"|"$/g, "");
  }
  return post;
}

/** All posts, the oldest first. */
export const posts = readdirSync(join(folder, "posts"))
  .map((name) => read(join(folder, "posts", name)))
  .sort((a, b) => a.date.localeCompare(b.date));

/** The page that is no article. */
export const about = read(join(folder, "about.md"));

/** Front matter in YAML: JSON is YAML, so each value is written as JSON. */
export function yaml(fields) {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n`;
}
