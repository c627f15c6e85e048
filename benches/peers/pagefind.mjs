/** Pagefind: an index in many small files, of which a page loads those that its question needs. */

/** With 40 words instead of 20 it answers hardly better, and a page loads more of its files. */
export const WORDS = 20;

/** How many pages are on their way to the indexing program at a time. */
const BATCH = 200;

/** Writes its own files into `folder`. It gets pages, not records: a heading then counts for more than a text. */
export async function build(articles, folder) {
  // Not at the top: the page's side of this module goes to a browser.
  const { createIndex, close } = await import("pagefind");
  const { index } = await createIndex({});
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    check(await Promise.all(batch.map((article) => index.addHTMLFile(page(article)))));
  }
  check([await index.writeFiles({ outputPath: folder })]);
  await close();
}

function check(answers) {
  const [error] = answers.flatMap(({ errors }) => errors);
  if (error) throw Error(error);
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page({ id, title, tags, lang, text }) {
  const body = `<h1>${escape(title)}</h1><p>${escape(tags.join(" "))}</p><p>${escape(text)}</p>`;
  const head = `<title>${escape(title)}</title>`;
  const content = `<html lang="${lang || "en"}"><head>${head}</head><body><main>${body}</main></body></html>`;
  return { url: `/${encodeURIComponent(id)}/`, content };
}

export async function open(folder) {
  const pagefind = await import(new URL("pagefind.js", folder).href);
  await pagefind.init();
  return pagefind;
}

/** Asked for several words it finds pages that have them all; so each word is asked on its own. */
export async function related(pagefind, { id, words }, limit) {
  const scores = new Map();
  const found = new Map();
  for (const [word, weight] of words) {
    for (const result of (await pagefind.search(word)).results) {
      scores.set(result.id, (scores.get(result.id) ?? 0) + weight * result.score);
      found.set(result.id, result);
    }
  }
  const best = [...scores].sort((one, other) => other[1] - one[1]).slice(0, limit + 1);
  // Its fragments are the cards.
  const cards = await Promise.all(best.map(([name]) => found.get(name).data()));
  return cards.map(({ url }) => decodeURIComponent(url.split("/")[1])).filter((other) => other !== id);
}
