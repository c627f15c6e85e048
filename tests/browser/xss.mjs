// The vectors of tests/data/xss.json in every field of every source: as files of a site, and as a page that puts one after the
// other into itself. What is looked for in either is the same: `findings`.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./harness.mjs";

const { families } = JSON.parse(await readFile(join(root, "tests/data/xss.json"), "utf8"));

/** Of how many vectors one is tried: a look at what has changed needs not all of them. */
const EVERY = Number(process.env.AFTERWORD_XSS_EVERY ?? 1);

export const vectors = families.flatMap(({ vectors }) => vectors).filter((_, at) => at % EVERY === 0);

/** A text as an honest site writes it into markup: what a parser gives back is the text. */
export const escape = (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const TEXT = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship.";

/** JSON in a script element, as an honest site writes it. */
const json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** An article in whose every field one vector stands; `number` makes its address. */
export function article(vector, number) {
  const v = escape(vector);
  const author = { "@type": "Person", name: vector, url: vector };
  const data = {
    "@context": "https://schema.org", "@type": "NewsArticle", headline: vector, author: [author], image: [vector],
    datePublished: `2026-03-0${(number % 9) + 1}`, dateModified: vector, keywords: [vector], timeRequired: vector, url: vector,
  };
  const next = escape(vectors[(number + 1) % vectors.length]);
  return `<!DOCTYPE html><html lang="${number % 2 ? v : "en"}"><head><meta charset="utf-8"><title>${v}</title>
<meta name="description" content="${v}"><meta name="author" content="${v}"><meta name="keywords" content="${v}">
<meta property="og:title" content="${v}"><meta property="og:description" content="${v}"><meta property="og:image" content="${v}">
<meta property="og:image" content="https://harbour.example/${v}"><meta property="og:site_name" content="${v}"><meta property="og:url" content="${v}">
<meta property="article:tag" content="${v}"><meta property="article:tag" content="Tag ${v}"><meta property="article:author" content="${v}">
<meta property="article:published_time" content="2026-03-0${(number % 9) + 1}"><meta name="afterword:pin" content="${v}"><meta name="afterword-pin" content="${v}">
<link rel="canonical" href="${number % 3 ? `/a/${number}/` : v}"><link rel="icon" href="${v}">
<script type="application/ld+json">${json(data)}</script></head>
<body><main><article><h1>${v}</h1><p class="byline">By <a rel="author" href="${v}">${v}</a></p>
<p>${TEXT} ${v}</p><p>#Rust${v} #${v} $BTC${v} $${v} &#35;Gold ${v}#Copper</p><p>${TEXT}</p><img src="/p.png" alt="${v}">
<p>${v}</p><p>See also:</p><ul><li>${v}</li><li>${next}</li></ul></article>
<p><a rel="tag" href="${v}">${v}</a> <a rel="tag" href="/tag/${v}/">Tag</a> <a rel="tag" href="/tag/tin/">${v}</a></p>
${elements(v, "/data/${number}")}</main></body></html>`.replaceAll("/data/${number}", `/data/${number}`);
}

/** Elements of ours, with a vector in every option that takes a text. */
const elements = (v, data) => `<afterword-share services="x mastodon copy system own" via="${v}" utm="${v}"></afterword-share>
<afterword-tags tag-link="${v}{slug}" counts="on"></afterword-tags><afterword-tags tag-link="${v}"></afterword-tags><afterword-tags></afterword-tags>
<afterword-related count="12"></afterword-related><afterword-related layout="${v}" count="${v}"></afterword-related>
<afterword-see-also see-also="cards">${v}</afterword-see-also><afterword-byline></afterword-byline>
<afterword-trending trending="${data}/trending.json"></afterword-trending><afterword-trending trending="${v}"></afterword-trending>
<afterword-ticker ticker="${data}/ticker.json"></afterword-ticker><afterword-ticker symbols="${v}"></afterword-ticker><afterword-ticker ticker="${v}"></afterword-ticker>
<afterword-letter letter="form" letter-url="${v}" letter-list="${v}" letter-privacy="${v}"></afterword-letter>
<afterword-letter letter="form" letter-url="https://letter.example/" letter-consent="on" letter-privacy="${v}"></afterword-letter>
<afterword-replies replies="isso" replies-url="${data}"></afterword-replies><afterword-replies replies="isso" replies-url="${v}" replies-page="${v}"></afterword-replies>`;

/** A list of the stories that are read most, with a vector in every field. */
const trending = (v) => ({
  version: 1, updated: v,
  stories: [
    { url: v, title: v, excerpt: v, date: v, picture: { url: v, width: v, height: v }, new: v },
    { url: "/a/1/", title: v, excerpt: v, date: "2026-03-01", picture: { url: `/${v}`, width: 1, height: 1 }, new: true },
  ],
});

const ticker = (v) => ({
  version: 1, updated: "2026-11-23T09:30:00Z",
  quotes: [
    { symbol: "AAPL", name: v, price: "1.5", change: "+1", percent: "+0.6", currency: "USD", url: "/aapl/" },
    { symbol: "GOLD", name: v, price: "1.5", url: `/${v}` },
  ],
});

/** The same with vectors where they are refused: the whole file is told of. */
const wrongTicker = (v) => ({ version: 1, updated: v, quotes: [{ symbol: v, name: v, price: v, change: v, percent: v, currency: v, url: v }] });

const replies = (v) => ({
  config: {}, total_replies: 3,
  replies: [
    { id: 1, parent: null, author: v, website: v, created: 1.7e9, text: v, mode: 1, replies: [] },
    { id: v, parent: v, author: escape(v), website: escape(v), created: v, text: `<p>${v}</p><a href="${escape(v)}">${escape(v)}</a>`, mode: v, replies: [] },
    { id: 3, parent: 1, author: null, website: `https://e.example/${v}`, created: 1.7e9, text: escape(v), mode: 2 },
  ],
});

/** What the server answers below `/data/`, by the number of a vector. */
export function answer(url) {
  const [, number, file] = url.match(/^\/data\/(\d+)\/?(.*)$/) ?? [];
  if (!number) return null;
  const vector = vectors[number];
  const body = { "trending.json": trending, "ticker.json": ticker, "wrong.json": wrongTicker, vector: (v) => v }[file] ?? replies;
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body(vector)) };
}

/** The vectors as JSON lines: in the texts of an article whose address is right, and as the address of another one. */
export function lines() {
  const line = (v, number, url) => {
    const following = Array.from({ length: 6 }, (_, at) => `https://harbour.example/a/${(number + at + 1) % vectors.length}/`);
    return JSON.stringify({
      id: `${v}${url}`, url, title: v, text: `${TEXT} ${v}\n\n${v}`, date: "2026-03-01", lang: number % 7 ? "en" : v.slice(0, 20), tags: [v, "Gold", `Tag ${v}`],
      author: [{ name: v, url: v }, v.trim() || "x"], links: [v], pin: [...following, v], exclude: [v], "see-also": [v, vectors[(number + 1) % vectors.length], `/${v}`],
    });
  };
  const isAddress = (v) => v && URL.canParse(v, "https://harbour.example/");
  return vectors.flatMap((v, number) => [line(v, number, `https://harbour.example/a/${number}/`), ...(isAddress(v) ? [line(v, number, v)] : [])]);
}

/** Feeds of every kind, with a vector in every field of an item. */
export function feeds() {
  // What is no character of XML cannot stand in a feed.
  const xml = (v) => escape(v.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, " "));
  const cdata = (v) => `<![CDATA[${v.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, " ").replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
  const url = (number) => `https://harbour.example/a/${number}/`;
  const items = (each) => vectors.map((v, number) => each(v, number)).join("\n");
  const rss = (more) => (v, number) => `<item><title>${xml(v)}</title><link>${number % 2 ? url(number) : xml(v)}</link><guid>${url(number)}</guid>
<category>${xml(v)}</category><dc:creator>${cdata(v)}</dc:creator><pubDate>Sun, 01 Mar 2026 06:00:00 GMT</pubDate><description>${cdata(v)}</description>
<enclosure type="image/png" url="${xml(v)}"/><media:content medium="image" url="${xml(v)}"/><content:encoded>${cdata(`<p>${TEXT}</p>${v}<img src="${escape(v)}">`)}</content:encoded>${more}</item>`;
  const frame = (name, all) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>${name}</title><link>https://harbour.example/</link><language>en</language>${all}</channel></rss>`;
  return {
    "rss.xml": frame("Harbour", items(rss(""))),
    "wxr.xml": frame("Harbour", `<wp:wxr_version>1.2</wp:wxr_version>${items(rss("<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"))}`),
    "atom.xml": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><link href="https://harbour.example/"/>
${items((v, number) => `<entry><title type="html">${xml(v)}</title><link rel="alternate" href="${number % 2 ? url(number) : xml(v)}"/><id>${url(number)}</id>
<published>2026-03-01T06:00:00Z</published><author><name>${xml(v)}</name><uri>${xml(v)}</uri></author><category term="${xml(v)}"/><link rel="enclosure" type="image/png" href="${xml(v)}"/>
<summary type="html">${xml(v)}</summary><content type="html">${xml(`<p>${TEXT}</p>${v}`)}</content></entry>`)}</feed>`,
    "feed.json": JSON.stringify({
      version: "https://jsonfeed.org/version/1.1", title: "Harbour", language: "en",
      items: vectors.map((v, number) => ({
        id: url(number), url: number % 2 ? url(number) : v, external_url: v, title: v, tags: [v, `Tag ${v}`], authors: [{ name: v, url: v, avatar: v }],
        date_published: "2026-03-01T06:00:00Z", summary: v, image: v, banner_image: v, content_html: `<p>${TEXT}</p>${v}`, language: v,
        attachments: [{ url: v, mime_type: "image/png" }],
      })),
    }),
  };
}

/**
 * Runs in a page: all that could run in a tree, its shadow roots and templates, as lines. `isOurs` says of an element whether
 * it is looked at. An address is what the browser makes of it.
 */
export function findings(tree, isOurs = () => true) {
  const RUNS = ["script", "iframe", "object", "embed", "base", "meta", "frame", "portal", "animate", "set", "foreignobject", "style"];
  const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "data", "srcset", "poster", "ping", "background"];
  const SCHEMES = /^(https?|mailto|sms|whatsapp|viber|tg|line|fb-messenger|threema|skype):$/;
  const found = [];
  const look = (element) => {
    const name = element.localName;
    // A block of data is no script.
    if (name === "script" && /json/.test(element.type)) return;
    const tell = (what) => found.push(`${element.getRootNode().host?.localName ?? "page"} <${name}> ${what}`.slice(0, 200));
    // Prices that a reader has asked for.
    if (name === "iframe" && element.src.startsWith("https://www.tradingview-widget.com/")) return;
    if (RUNS.includes(name)) tell(element.getAttribute("src") ?? element.textContent);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^style$/.test(name)) tell(`${name}=${value}`);
      if (!ADDRESSES.includes(name)) continue;
      try {
        const { protocol } = new URL(name === "srcset" ? value.trim().split(/\s/)[0] : value, "https://harbour.example/a/");
        const isPicture = protocol === "data:" && name === "src" && element.localName === "img";
        if (!SCHEMES.test(protocol) && !isPicture) tell(`${name}=${value}`);
      } catch {
        // No address leads nowhere.
      }
    }
  };
  const walk = (node, ours) => {
    const isHere = ours || (node.localName && isOurs(node));
    if (node.localName && isHere) look(node);
    for (const child of node.children ?? []) walk(child, isHere);
    if (node.shadowRoot) walk(node.shadowRoot, true);
    if (node.content) walk(node.content, isHere);
  };
  walk(tree, false);
  return found;
}
