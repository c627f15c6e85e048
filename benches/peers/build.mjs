/**
 * Builds one peer's index: `node build.mjs PEER ARTICLES FOLDER`. Prints the seconds it took as JSON: from the articles
 * in memory to all files written, without reading the articles.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { card, readArticles } from "./articles.mjs";

const [peer, source, out] = process.argv.slice(2);
const { build } = await import(`./${peer}.mjs`);
const folder = resolve(out);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const articles = [];
for await (const article of readArticles(source)) articles.push({ ...article, tags: article.tags ?? [] });

const start = performance.now();
const files = await build(articles, folder);
if (files) {
  // The peers that answer with ids alone: their page needs the cards too.
  files["cards.json"] = JSON.stringify(Object.fromEntries(articles.map((it) => [it.id, card(it)])));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
