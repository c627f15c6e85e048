/** MiniSearch: BM25+ over an index in memory. */
import MiniSearch from "minisearch";
import { read } from "./read.mjs";

export const WORDS = 60;

const FIELDS = ["title", "tags", "text"];
const OPTIONS = { fields: FIELDS, extractField: (article, field) => `${article[field]}` };

export function build(articles) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(articles);
  return { "index.json": JSON.stringify(index) };
}

export async function open(folder) {
  return MiniSearch.loadJS(await read(folder), OPTIONS);
}

export function related(index, { id, words }, limit) {
  const weights = new Map(words);
  const found = index.search([...weights.keys()].join(" "), {
    boost: { title: 3, tags: 3 },
    boostTerm: (term) => weights.get(term) ?? 1,
    filter: (result) => result.id !== id,
  });
  return found.slice(0, limit).map((result) => result.id);
}
