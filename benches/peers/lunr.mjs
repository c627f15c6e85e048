/** Lunr: BM25 over an index in memory, with stems of English words. */
import lunr from "lunr";
import { read } from "./read.mjs";

export const WORDS = 60;

const BOOST = { title: 3, tags: 3, text: 1 };

export function build(articles) {
  const index = lunr(function () {
    this.ref("id");
    for (const [field, boost] of Object.entries(BOOST)) this.field(field, { boost });
    for (const article of articles) this.add({ ...article, tags: article.tags.join(" ") });
  });
  return { "index.json": JSON.stringify(index) };
}

export async function open(folder) {
  return lunr.Index.load(await read(folder));
}

export function related(index, { id, words }, limit) {
  const found = index.query((query) => {
    for (const [word, boost] of words) query.term(lunr.tokenizer(word), { boost });
  });
  const ids = found.map(({ ref }) => ref).filter((ref) => ref !== id);
  return ids.slice(0, limit);
}
