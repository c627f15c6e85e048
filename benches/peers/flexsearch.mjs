/** FlexSearch: an index in memory that ranks by where a word stands. */
import { Document } from "flexsearch";
import { read } from "./read.mjs";

export const WORDS = 60;

const OPTIONS = {
  document: { id: "id", index: ["title", "tags", "text"] },
};

export async function build(articles) {
  const index = new Document(OPTIONS);
  for (const article of articles) index.add({ ...article, tags: article.tags.join(" ") });
  const parts = {};
  await index.export((key, data) => void (parts[key] = data));
  return { "index.json": JSON.stringify(parts) };
}

export async function open(folder) {
  const index = new Document(OPTIONS);
  const parts = await read(folder);
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return index;
}

/** It finds articles with all words of a question, or with the most of them in any order: so each word is asked on its own. */
export function related(index, { id, words }, limit) {
  const scores = new Map();
  for (const [word, weight] of words) {
    for (const { field, result } of index.search(word, { limit: 1000 })) {
      const boost = field === "text" ? 1 : 3;
      for (const found of result) scores.set(found, (scores.get(found) ?? 0) + weight * boost);
    }
  }
  scores.delete(id);
  return [...scores].sort((one, other) => other[1] - one[1]).slice(0, limit).map(([found]) => found);
}
