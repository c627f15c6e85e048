/**
 * Fetches a site's feed. WordPress gives a hundred posts at a time and says nothing of how long they stay the same: further
 * pages are fetched too, and what was fetched within the hour is taken from the browser's cache.
 */

/** Most pages of posts that are fetched: each may be as large as a megabyte. */
const MOST_PAGES = 3;

/** Time for which an answer is taken from the cache that says nothing of its age, and one that does, in milliseconds. */
const HOUR = 36e5;
const NOW = 1e4;

/** Headers by which a server says how long an answer stays the same, or how to ask. */
const SAYS = ["cache-control", "etag", "expires", "last-modified"];

/** The text of the feed at `url`, of at most so many bytes a page. `get` is the loader's. */
export async function fetchFeed(get, url, most) {
  const { text, pages } = await fetchPage(get, url, most);
  if (!(pages > 1) || !/^\s*\[/.test(text)) return text;
  const others = Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, at) => {
    const next = new URL(url);
    next.searchParams.set("page", at + 2);
    // The newest posts are there already.
    return fetchPage(get, next, most).catch(() => ({ text: "" }));
  });
  const all = [{ text }, ...(await Promise.all(others))].map(({ text }) => /^\s*\[([^]*)\]\s*$/.exec(text)?.[1].trim());
  return `[${all.filter(Boolean).join()}]`;
}

async function fetchPage(get, url, most) {
  let headers;
  const ask = async (cache) =>
    new TextDecoder().decode(await get(url, url, { cache, hear: (response) => (headers = response.headers) }, most));
  // Of other hosts no date can be read.
  const isOwn = new URL(url).origin === location.origin;
  let text = await ask(isOwn ? "force-cache" : "default");
  const says = SAYS.some((name) => headers.has(name));
  const age = Date.now() - Date.parse(headers.get("date"));
  if (isOwn && age > (says ? NOW : HOUR)) text = await ask(says ? "default" : "reload");
  return { text, pages: +headers.get("x-wp-totalpages") };
}
