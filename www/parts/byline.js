/**
 * The part `byline` in a page: who wrote the article, when, and how long it takes to read. The index knows it; where there is
 * none, it is what the page says of itself.
 */
import { dom, real } from "../../src/browser/nodes.js";
import { pack } from "../wire.js";

/** Where a page prints what belongs to its article. */
const FRAME = "article, main, [role=main]";

export function show(widget, element, root) {
  // What was rendered ahead is what the index says.
  if (!root.lastChild) widget.byline(root, said(widget));
  return true;
}

export function relate(widget, element, root, shard) {
  if (!shard) return null;
  return widget.byline(root, said(widget), shard) ? null : undefined;
}

/** Minutes, day, and of each author the name and the address. */
function said(widget) {
  const data = article();
  const frame = real(real(widget.article()).closest(FRAME) ?? document);
  const meta = (selector) => dom.querySelector(selector)?.content;
  const minutes = /^PT(\d+)M/.exec(data.timeRequired)?.[1] ?? "";
  const day =
    meta('meta[property="article:published_time"]') ??
    data.datePublished ??
    frame.querySelector("time[datetime]")?.dateTime ??
    "";
  const link = ({ textContent, href }) => ({ name: textContent, url: href });
  // Who is given only as a reference to another node has no name here.
  const [authors = []] = [
    [data.author].flat().map((author) => (author?.name ? author : { name: author })),
    [...frame.querySelectorAll("a[rel~=author]")].map(link),
    [{ name: meta("meta[name=author]") }],
  ].map(named).filter(({ length }) => length);
  return pack([minutes, `${day}`.slice(0, 10), ...authors.flat()]);
}

/** The name and the address of each that has a name. */
function named(authors) {
  return authors
    .filter(({ name }) => typeof name === "string" && name.trim())
    .map(({ name, url }) => [name.replace(/\s+/g, " ").trim(), address(url)]);
}

/** A web address, absolute; nothing for all else. */
function address(url) {
  try {
    const [first] = [url].flat();
    const { protocol, href } = new URL(first, dom.baseURI);
    // Who has no address is linked nowhere.
    return first && /^https?:$/.test(protocol) ? href : "";
  } catch {
    return "";
  }
}

/** What the page's JSON-LD says of its article. */
function article() {
  for (const { textContent } of dom.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data = JSON.parse(textContent);
      const nodes = [data].flat().flatMap((node) => node?.["@graph"] ?? node);
      const found = nodes.find((node) => /(Article|BlogPosting)\b/.test([node?.["@type"]].flat().join(" ")));
      if (found) return found;
    } catch {
      // No JSON.
    }
  }
  return {};
}
