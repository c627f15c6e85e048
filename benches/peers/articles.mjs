/** Articles as the peers get them: JSON lines, the cards of a page, and the question that a page asks. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** A word of the title or of a tag counts like this many in the text, as in Afterword's own formula. */
const SUMMARY = 3;

/** How many words a question holds at most; each peer takes as many of them as serve it best. */
const WORDS = 60;

/** The characters of a card's excerpt, as in Afterword's index. */
const EXCERPT = 140;

/** The articles of a file, one by one. */
export async function* readArticles(path) {
  const file = createReadStream(path);
  const input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim()) yield JSON.parse(line);
  }
}

/** What a page needs to show an article as a card. */
export function card({ title, url, date, text }) {
  const { pathname } = new URL(url, "https://site.invalid/");
  return [title, pathname, date ?? "", text.slice(0, EXCERPT)];
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function count(article) {
  const counts = new Map();
  const add = (text, times) => {
    for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  add(article.title, SUMMARY);
  for (const tag of article.tags ?? []) add(tag, SUMMARY);
  add(article.text, 1);
  return counts;
}

/**
 * The questions of the pages whose ids are `wanted`: id, url, title, tags, and the article's heaviest words,
 * heaviest first, each with its weight (1 + ln tf) · ln((1 + N) / df).
 */
export async function questions(path, wanted) {
  const users = new Map();
  const asked = [];
  let articles = 0;
  for await (const article of readArticles(path)) {
    articles += 1;
    const counts = count(article);
    for (const word of counts.keys()) users.set(word, (users.get(word) ?? 0) + 1);
    if (wanted.has(article.id)) asked.push({ article, counts });
  }
  return asked.map(({ article: { id, url, title, tags }, counts }) => {
    const weights = [...counts].map(([word, times]) => {
      const idf = Math.log((1 + articles) / users.get(word));
      return [word, Math.round(1000 * (1 + Math.log(times)) * idf) / 1000];
    });
    weights.sort((one, other) => other[1] - one[1]);
    return { id, url, title, tags: tags ?? [], words: weights.slice(0, WORDS) };
  });
}
