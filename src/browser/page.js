/**
 * What the engine asks of the page, and what it wants done there. Each question costs readers bytes on both
 * sides of the border, so the questions are few and large: to read a page is shorter in its own language.
 */
import { create, dom, real } from "./nodes.js";

/** Elements whose text is no prose, or not ours to change. A build that comes beside a page's
 * own engine reads the hashtags that are linked already. */
export const OFF_LIMITS =
  (BESIDE ? "a:not(.afterword-tag)" : "a") +
  ",code,pre,kbd,samp,script,style,textarea,svg,math,button,select,template,noscript,[contenteditable]," +
  "afterword-share,afterword-tags,afterword-related";

/** Elements that stand after an article's text when they stand last in its element. */
const AFTER_TEXT = "footer,nav,aside,form,script,style,template";

/** The element that holds the article's text. */
export let article;

/** The text nodes in it that hold a sign and are prose. */
let nodes;

/** A line for each element that matches: its name, what it says, where it leads; parted by tabs. */
export function read(selector) {
  return [...dom.querySelectorAll(selector)]
    // The head may still speak of another page (`www/follow.js`).
    .filter(({ isStale, className }) => !isStale && !(BESIDE && className === "afterword-tag"))
    .map((element) =>
      [
        element.getAttribute("property") || element.name || element.localName,
        element.content ?? element.textContent,
        // Links of ours are not the page's.
        (element.className !== "afterword-tag" && element.href) || "",
      ]
        .map((text) => `${text}`.replace(/\s+/g, " ").trim())
        .join("\t"),
    )
    .join("\n");
}

/** Finds the article: by the first selector that matches, the given one or the `known`, a line each; else as what the page has most of. */
export function open(given, known) {
  article = undefined;
  for (const selector of [given, ...known.split("\n")]) {
    try {
      article ??= dom.querySelector(selector);
    } catch {
      // No selector, or a wrong one.
    }
  }
  article = innermost(article ?? dom.body);
  nodes = [];
  const walker = dom.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[#＃]/.test(node.data) && !real(node.parentElement).closest(OFF_LIMITS)) nodes.push(node);
  }
}

/** The element, or what is inside it and holds more than four fifths of its text. */
function innermost(element) {
  const size = (element) =>
    [...real(element).querySelectorAll("p")].reduce((size, { textContent }) => size + textContent.length, 0);
  // Once: an article of a thousand paragraphs would be measured a thousand times.
  const most = size(element) * 0.8;
  const inner = [...real(element).children].find((child) => size(child) > most);
  return inner ? innermost(inner) : element;
}

export function found() {
  return article;
}

/** The article's texts with signs, one after the other. */
export function text(at) {
  return nodes[at]?.data;
}

/**
 * Links a tag in such a text; `before` is what stands between it and the tag before it. Between the words of a tag
 * goes a `<wbr>`: screen readers say them as words, and whoever copies or searches finds the tag as it was written.
 */
export function link(at, before, tag, href) {
  const link = Object.assign(create("a"), { rel: "tag", className: "afterword-tag", href });
  link.append(...tag.split(BETWEEN_WORDS).flatMap((word) => [create("wbr"), word]).slice(1));
  nodes[at].before(before, link);
}

/** Leaves the page's own node what stands behind the last link: a framework may hold on to it. */
export function keep(at, rest) {
  nodes[at].data = rest;
}

/**
 * Places new elements behind the article's text, unless the page has elements of ours that somebody else put there.
 * What was placed before goes.
 */
export function place(names) {
  let given;
  for (const element of dom.querySelectorAll("[data-placed],afterword-share,afterword-tags,afterword-related")) {
    if ("placed" in real(element).dataset) real(element).remove();
    else given = true;
  }
  if (given || !names) return;
  let last = real(article).lastElementChild;
  while (last && real(last).matches(AFTER_TEXT)) last = real(last).previousElementSibling;
  for (const name of names.trim().split(" ").reverse()) {
    const part = dom.createElement(`afterword-${name}`);
    if (!part.kind) report(article, `option parts: "${name}" is no part`);
    part.dataset.placed = "";
    if (last) real(last).after(part);
    else real(article).append(part);
  }
}

/** Tells the page of a wrong option. The loader writes it to the console. */
export function report(element, message) {
  const detail = { part: element.kind, code: "option", message };
  element.dispatchEvent(new CustomEvent("afterword:error", { bubbles: true, composed: true, detail }));
}

/** What a call throws: an error whose name is the code. */
export function failure(name, message) {
  return Object.assign(Error(message), { name });
}

/** Between the words of a name by its capitals: as `part_words` in `engine/tag.rs` has it. */
const BETWEEN_WORDS = /(?<=\p{Ll})(?=\p{Lu})|\B(?=\p{Lu}\p{Ll}{2})/u;

/** A name in lower case and, behind a tab, with its words parted; what it has of both signs itself is a space. */
export function lower(name) {
  const text = name.replace(/[\t\x1e]/g, " ");
  return `${text.toLowerCase()}\t${text.split(BETWEEN_WORDS).join("\x1e")}`;
}

/** Whether a character is of a class of regular expressions. */
export function is(text, group) {
  return RegExp(group, "u").test(text);
}

/**
 * A day, counted from 1970-01-01, for machines and, behind a tab, in the reader's language. A date alone is midnight
 * UTC: in the reader's own zone it could be the day before.
 */
export function date(day) {
  const date = new Date(day * 864e5);
  const shown = date.toLocaleDateString(undefined, { dateStyle: "medium", timeZone: "UTC" });
  return `${date.toISOString().slice(0, 10)}\t${shown}`;
}

/** A related story for other scripts, as `www/afterword.d.ts` declares it. */
export function story(url, title, excerpt, day, picture, width, height, score) {
  const [when] = day === undefined ? [] : date(day).split("\t");
  return { url, title, excerpt, date: when, picture: picture ? { url: picture, width, height } : undefined, score };
}
