/** Fuse.js: no index, it reads every text at every question. */
import Fuse from "fuse.js";
import { read } from "./read.mjs";

export const WORDS = 20;

const OPTIONS = {
  keys: [{ name: "title", weight: 3 }, { name: "tags", weight: 3 }, "text"],
  useTokenSearch: true,
  threshold: 0,
  ignoreLocation: true,
};

export function build(articles) {
  const documents = articles.map(({ id, title, tags, text }) => ({ id, title, tags, text }));
  return { "index.json": JSON.stringify(documents) };
}

export async function open(folder) {
  return new Fuse(await read(folder), OPTIONS);
}

export function related(index, { id, words }, limit) {
  const found = index.search(words.map(([word]) => word).join(" "), { limit: limit + 1 });
  return found.map(({ item }) => item.id).filter((item) => item !== id).slice(0, limit);
}
