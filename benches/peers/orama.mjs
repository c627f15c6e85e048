/** Orama: BM25 over an index in memory. */
import { create, insertMultiple, load, save, search } from "@orama/orama";
import { read } from "./read.mjs";

export const WORDS = 45;

const SCHEMA = { title: "string", tags: "string", text: "string" };
const database = () => create({ schema: SCHEMA });

export async function build(articles) {
  const index = database();
  const documents = articles.map(({ id, title, tags, text }) => ({ id, title, tags: tags.join(" "), text }));
  await insertMultiple(index, documents, 500);
  const data = save(index);
  // It would store all texts; a page needs to know the ids alone.
  for (const [key, { id }] of Object.entries(data.docs.docs)) data.docs.docs[key] = { id };
  return { "index.json": JSON.stringify(data) };
}

export async function open(folder) {
  const index = database();
  load(index, await read(folder));
  return index;
}

export async function related(index, { id, words }, limit) {
  const { hits } = await search(index, {
    term: words.map(([word]) => word).join(" "),
    boost: { title: 3, tags: 3 },
    threshold: 1,
    limit: limit + 1,
  });
  return hits.map((hit) => hit.id).filter((hit) => hit !== id).slice(0, limit);
}
