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

/** The least width of a part, in pixels. */
const LEAST_WIDTH = 200;

/** The lines of the page: its elements and texts, from the body on. */
let lines;

/** The element that holds the article's text. */
let article;

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

/** The first element of a selector. */
function first(selector) {
  try {
    return dom.querySelector(selector);
  } catch {
    // No selector, or a wrong one.
  }
}

/** The body as `engine/place.rs` reads it, a line for each element and each text that is not blank. */
export function outline(passedBy) {
  const passed = passedBy.split(" ");
  const texts = [];
  lines = [];
  const add = (node, ...text) => {
    lines.push(node);
    texts.push(text.join(" ").replaceAll("\n", " "));
  };
  (function read(node, depth) {
    const element = real(node);
    if (node.nodeType === Node.TEXT_NODE) {
      const letters = node.data.replace(/\s/g, "").length;
      if (letters) add(node, depth, letters);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const name = element.localName;
      if (passed.includes(name) || name.startsWith("afterword-")) return;
      const attributes = ["itemprop", "role"].map((it) => `[${it}=${element.getAttribute(it)}]`);
      add(node, depth, 0, name, ...[...element.classList].map((it) => `.${it}`), `#${element.id}`, ...attributes);
      for (const child of element.childNodes) read(child, depth + 1);
    }
  })(dom.body, 0);
  return texts.join("\n");
}

/** The line of the first element that a selector finds; -1 without one. */
export function line(selector) {
  return lines.indexOf(first(selector));
}

/** Takes an element, or that of a line, for the article's. */
export function open(at) {
  article = BESIDE ? at : lines[at];
  nodes = [];
  if (!article) return;
  const walker = dom.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[#＃]/.test(node.data) && !real(node.parentElement).closest(OFF_LIMITS)) nodes.push(node);
  }
}

export function found() {
  return article ?? dom.body;
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
 * Places new elements in the room of one line before that of another one, or at the room's end; or behind the element that
 * a selector finds. Where the page has elements of ours that somebody else put there, nothing is placed. What was placed
 * before goes.
 */
export function place(names, room, before, selector) {
  let given;
  let parts = [];
  for (const element of dom.querySelectorAll("[data-placed],[data-ahead],afterword-share,afterword-tags,afterword-related")) {
    const { dataset } = real(element);
    if ("placed" in dataset) {
      real(element).remove();
      continue;
    }
    given = true;
    if ("ahead" in dataset) parts.push(element);
  }
  if (!given && names) {
    parts = names.trim().split(" ").map(make);
    const last = first(selector);
    if (last) real(last).after(...parts);
    else if (lines[before]) real(lines[before]).before(...parts);
    else real(lines[room]).append(...parts);
  }
  while (standsAmiss(parts[0])) real(parts[0].parentElement).after(...parts);
}

function make(name) {
  const part = dom.createElement(`afterword-${name}`);
  if (!part.kind) report(found(), `option parts: "${name}" is no part`);
  part.dataset.placed = "";
  return part;
}

/** Tells whether a part stands beside the text, or where it has no width: only the page's styles tell such a place from a good one. */
function standsAmiss(part) {
  const room = part?.parentElement;
  if (!room || room === dom.body) return;
  // It has no styles of its own yet.
  const { style } = part;
  Object.assign(style, { display: "block", clear: "both", width: "100%" });
  const box = (it) => real(it).getBoundingClientRect();
  const before = part.previousElementSibling;
  const isBeside = before && box(part).top < box(before).bottom - 1 && /flex|grid/.test(getComputedStyle(room).display);
  const isNarrow = box(part).width < Math.min(LEAST_WIDTH, innerWidth / 2);
  part.removeAttribute("style");
  return box(room).width && (isBeside || isNarrow);
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
