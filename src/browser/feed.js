/**
 * The site's feed as a list of plain items: RSS, Atom, JSON Feed, or the answer of WordPress's REST interface. The
 * command reads the same kinds (`src/cli/source/feed`), and both must say the same of each.
 */
import { dom, real } from "./nodes.js";
import { failure, found } from "./page.js";

/** Elements without prose. */
const SILENT = /^(script|style|template|noscript|noembed|iframe|object|svg|math|select|textarea|button|head|title)$|^afterword-/;

/** Elements that stand within a line of text; all others begin a new one. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Pictures that are no wider or higher than this count visits, in pixels. */
const SPECK = 32;

const parser = new DOMParser();

/** Marks texts for a page that asks for it (Trusted Types): they are read in a document of their own and never shown. */
const marker = ((plain) => {
  try {
    return trustedTypes.createPolicy("afterword", plain);
  } catch {
    return plain;
  }
})({ createHTML: (text) => text });

const read = (text, type) => parser.parseFromString(marker.createHTML(text), type);

// Within a body: what a head may not hold would else begin one, and end what it stands in.
const parse = (html) => real(read(`<body>${quiet(html)}`, "text/html")).body;

/** The place before what would be a handler or a style wherever it stands. No quote is in the name: each is looked at once. */
const ATTRIBUTE = /([\s/"'])(?=(?:on[^\s/>="']*|style)\s*[=>/])/gi;

/**
 * The text of a feed without handlers, styles and base addresses. None of them does anything in a document that is not
 * shown, but where the page's policy forbids them the browser would complain of each. A space without width makes another
 * name of an attribute's, and parts no words where it is prose.
 */
const quiet = (html) =>
  html.replace(/(<\/?)style\b/gi, "$1noembed").replace(/<base\b/gi, "<x").replace(ATTRIBUTE, "$1\u200b");

/** The items of a feed that lies at `url`. */
export function readFeed(text, url) {
  try {
    parse("");
  } catch ({ message }) {
    throw failure("feed-blocked", `${message}; allow the trusted-types policy afterword`);
  }
  const items = /^[\s\ufeff]*</.test(text) ? readXml(text, url) : readJson(text, url);
  const told = items.filter(([url]) => url);
  // As `engine/wire.rs` takes it: no text keeps a zero.
  if (told[0]) return told.flat().map((text) => `${text.replaceAll("\0", "")}\0`).join("");
  throw failure(
    "feed-empty",
    items[0]
      ? `${url}: no item has an absolute link`
      : `${url}: the feed has no items`,
  );
}

/** The language of the page and, from the next line on, the text of its own article. */
export const readText = () => `${line(dom.documentElement.lang)}\n${composed(prose(found()))}`;

/** What is no feed, and what would be one. */
const wrong = (url, why) => {
  throw failure("feed-wrong", `${url}: ${why}; name an RSS, Atom or JSON feed, or /wp-json/wp/v2/posts?_embed`);
};

/** What is read of each item. One that is not as it should be is left out, and the others stay. */
const each = (items, read) =>
  items.flatMap((item) => {
    try {
      return [read(item)];
    } catch {
      return [];
    }
  });

function readJson(text, url) {
  let feed;
  try {
    feed = JSON.parse(text);
  } catch ({ message }) {
    wrong(url, `neither XML nor JSON (${message})`);
  }
  if (Array.isArray(feed)) return each(feed, (post) => readPost(post ?? {}, url));
  if (!Array.isArray(feed?.items)) wrong(url, feed?.message ?? "JSON without a list of items");
  return each(feed.items, (item) => {
    const { content_html: html, content_text: plain, tags, image, banner_image: banner } = item ?? {};
    return finish({
      link: item?.url ?? item?.id,
      title: item?.title,
      tags,
      date: item?.date_published ?? item?.date_modified,
      lang: item?.language ?? feed.language,
      summary: item?.summary,
      body: typeof html === "string" ? parse(html) : undefined,
      plain,
      picture: [image ?? banner],
      base: url,
    });
  });
}

/** A post of WordPress. */
function readPost({ link, title, content, excerpt, date, lang, _embedded: more }, base) {
  const terms = (more?.["wp:term"] ?? []).flat().filter(isTag);
  const media = more?.["wp:featuredmedia"]?.[0];
  return finish({
    link,
    title: said(title?.rendered),
    tags: terms.map(({ name }) => said(name)),
    date,
    lang,
    summary: said(excerpt?.rendered),
    body: parse(content?.rendered ?? ""),
    picture: [media?.source_url, media?.media_details?.width, media?.media_details?.height],
    base,
  });
}

/** The category of what has none says nothing. */
const isTag = (term) => term?.name && /^(category|post_tag)$/.test(term.taxonomy) && term.slug !== "uncategorized";

function readXml(text, url) {
  const xml = real(read(text.trim(), "application/xml"));
  const error = xml.querySelector("parsererror");
  if (error) wrong(url, `broken XML (${error.textContent.replace(/\s+/g, " ").slice(0, 200)})`);
  const root = xml.documentElement;
  const isAtom = root.nodeName === "feed";
  if (!isAtom && !/^(rss|rdf:RDF)$/.test(root.nodeName)) wrong(url, `<${root.nodeName}> is no feed`);
  const lang = isAtom ? root.getAttribute("xml:lang") : first(root.querySelector("channel"), "language", "dc:language");
  const readOne = isAtom ? readEntry : readItem;
  return each([...root.getElementsByTagName(isAtom ? "entry" : "item")], (item) => readOne(item, lang, url));
}

const children = (element, name) => [...(element?.children ?? [])].filter(({ nodeName }) => nodeName === name);

/** What the first of these children that says anything says. */
function first(element, ...names) {
  for (const name of names) {
    for (const { textContent } of children(element, name)) if (textContent.trim()) return textContent.trim();
  }
}

/** An item of RSS. */
function readItem(item, lang, base) {
  const guid = children(item, "guid").find((guid) => guid.getAttribute("isPermaLink") !== "false");
  const html = first(item, "content:encoded", "description");
  const summary = first(item, "description");
  const [media] = [...children(item, "media:content"), ...children(item, "enclosure"), ...children(item, "media:thumbnail")]
    .filter((it) => it.nodeName === "media:thumbnail" || isPicture(it));
  const isSummary = first(item, "content:encoded") && summary;
  return finish({
    link: first(item, "link") ?? guid?.textContent.trim(),
    title: characters(first(item, "title")),
    tags: [...children(item, "category"), ...children(item, "dc:subject")].map((it) => characters(it.textContent)),
    date: first(item, "pubDate", "dc:date"),
    lang: first(item, "dc:language") ?? lang,
    summary: isSummary && said(summary),
    body: parse(html ?? ""),
    picture: media && [media.getAttribute("url"), media.getAttribute("width"), media.getAttribute("height")],
    base,
  });
}

const isPicture = (it) => it.getAttribute("medium") === "image" || /^image\//.test(it.getAttribute("type"));

/** An entry of Atom. */
function readEntry(entry, lang, base) {
  const links = children(entry, "link");
  const rel = (name) => links.filter((link) => (link.getAttribute("rel") ?? "alternate") === name);
  const content = children(entry, "content")[0] ?? children(entry, "summary")[0];
  const summary = children(entry, "content")[0] && children(entry, "summary")[0];
  const picture = rel("enclosure").find(isPicture)?.getAttribute("href");
  return finish({
    link: rel("alternate")[0]?.getAttribute("href"),
    title: prose(marked(children(entry, "title")[0])),
    tags: children(entry, "category").map((it) => it.getAttribute("label") ?? it.getAttribute("term")),
    date: first(entry, "published", "updated"),
    lang: entry.getAttribute("xml:lang") ?? content?.getAttribute("xml:lang") ?? lang,
    summary: prose(marked(summary)),
    body: marked(content),
    picture: [picture],
    base: absolute(entry.getAttribute("xml:base") ?? content?.getAttribute("xml:base") ?? base, base),
  });
}

/** What a text of Atom says, as markup: it tells of which kind it is. */
function marked(text) {
  const type = text?.getAttribute("type") ?? "text";
  if (type === "xhtml") return text;
  return /html/.test(type) ? parse(text.textContent) : new Text(text?.textContent.trim());
}

/** A text whose character references may have been written out twice. Its tags are none: they were escaped once. */
const characters = (text = "") => said(text.replace(/</g, "&lt;"));

/** The address that a link leads to, or nothing. */
function absolute(link, base) {
  try {
    return new URL(link, base).href;
  } catch {
    return "";
  }
}

/**
 * An item as the engine takes it: texts, in the order that it knows. Lists have a line for each entry; a day is counted
 * from the year 0.
 */
function finish({ link, title, tags, date, lang, summary, body, plain, picture, base }) {
  const url = line(link) && absolute(line(link), base);
  const all = (name) => [...(body?.querySelectorAll?.(`${name}:not(noscript *)`) ?? [])];
  const [src, width, height] = picture?.[0] ? picture : firstPicture(all("img"));
  const links = all("a").map((a) => line(a.getAttribute("href")));
  return [
    /^https?:/.test(url) ? url : "",
    line(title).normalize(),
    day(date),
    line(lang),
    lines(summary),
    composed(body ? prose(body) : lines(plain)),
    src ? absolute(src, url) : "",
    `${width >>> 0}`,
    `${height >>> 0}`,
    [tags].flat().map(line).join("\n").normalize(),
    links.filter((href) => /^(https?:|\/(?!\/))/.test(href)).join("\n"),
  ];
}

/** Letters and their marks as one character each; half-width Katakana as others write it. */
const composed = (text) => text.normalize(/[\uff66-\uff9f]/.test(text) ? "NFKC" : "NFC");

/** The day of a date in RFC 3339 or RFC 2822, where it was written, in days since the year 0. */
function day(text) {
  const [, date, month, year] = /(\d+)[\s-]+([a-z]{3})[a-z]*[\s-]+(\d+)/i.exec(text) ?? [];
  const days = Date.parse(year ? `${date} ${month} ${year} UTC` : `${text}`.trim().slice(0, 10)) / 864e5 + 719528;
  return days >= 366 ? `${days}` : "";
}

/** The address and the size of the first picture that is there to be seen. */
function firstPicture(pictures) {
  for (const picture of pictures) {
    const [src, width, height] = ["src", "width", "height"].map((name) => picture.getAttribute(name));
    if (src && !/^data:/.test(src) && !(+width <= SPECK && width) && !(+height <= SPECK && height)) return [src, width, height];
  }
  return [];
}

const line = (text) => (typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "");
const lines = (text) => (typeof text === "string" ? text.split("\n").map(line).filter(Boolean).join("\n") : "");

/** What a piece of HTML says; most titles and tags are plain, and need no parser. */
const said = (html) => (/[<&]/.test(html) ? prose(parse(html)) : line(html));

/** The text of a node, its blocks parted by line breaks. */
function prose(root) {
  let text = "";
  const add = (node) => {
    if (node.nodeType === 3 || node.nodeType === 4) text += node.data.replace(/\s+/g, " ");
    const own = real(node);
    const name = own.localName?.toLowerCase();
    if (own.nodeType !== 1 || SILENT.test(name)) return;
    const end = INLINE.test(name) ? "" : "\n";
    text += end;
    own.childNodes.forEach(add);
    text += end;
  };
  add(root);
  return lines(text);
}
