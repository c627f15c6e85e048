/**
 * What the engine asks of the page, and what it wants done there. Each question costs readers bytes on both
 * sides of the border, so the questions are few and large: to read a page is shorter in its own language.
 */

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
  return [...document.querySelectorAll(selector)]
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

/** Finds the article: by the first of the selectors, a line each, that matches, else as what the page has most of. */
export function open(selectors) {
  article = undefined;
  for (const selector of selectors.split("\n")) {
    try {
      article ??= document.querySelector(selector);
    } catch {
      // No selector, or a wrong one.
    }
  }
  article = innermost(article ?? document.body);
  nodes = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[#＃]/.test(node.data) && !node.parentElement.closest(OFF_LIMITS)) nodes.push(node);
  }
}

/** The element, or what is inside it and holds more than four fifths of its text. */
function innermost(element) {
  const size = (element) =>
    [...element.querySelectorAll("p")].reduce((size, { textContent }) => size + textContent.length, 0);
  // Once: an article of a thousand paragraphs would be measured a thousand times.
  const most = size(element) * 0.8;
  const inner = [...element.children].find((child) => size(child) > most);
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
 * Links tags in such a text: each with the text before it and its address, then the rest. Between the words of a tag
 * goes a `<wbr>`: screen readers say them as words, and whoever copies or searches finds the tag as it was written. The
 * page's own node stays and keeps the rest: a framework may hold on to it.
 */
export function link(at, pieces) {
  const parts = pieces.split("\x1f");
  while (parts[2]) {
    const [before, tag, href] = parts.splice(0, 3);
    const link = Object.assign(create("a"), { rel: "tag", className: "afterword-tag", href });
    link.append(...tag.split(BETWEEN_WORDS).flatMap((word) => [create("wbr"), word]).slice(1));
    nodes[at].before(before, link);
  }
  nodes[at].data = parts[0];
}

/**
 * Places new elements behind the article's text, unless the page has elements of ours that somebody else put there.
 * What was placed before goes.
 */
export function place(names) {
  let given;
  for (const element of document.querySelectorAll("[data-placed],afterword-share,afterword-tags,afterword-related")) {
    if ("placed" in element.dataset) element.remove();
    else given = true;
  }
  if (given || !names) return;
  let last = article.lastElementChild;
  while (last?.matches(AFTER_TEXT)) last = last.previousElementSibling;
  for (const name of names.trim().split(" ").reverse()) {
    const part = document.createElement(`afterword-${name}`);
    if (!part.kind) report(article, `option parts: "${name}" is no part`);
    part.dataset.placed = "";
    if (last) last.after(part);
    else article.append(part);
  }
}

/** A new node, by its name. */
export function create(name) {
  const space = /^(svg|path)$/.test(name) ? "2000/svg" : "1999/xhtml";
  return name === "#text" ? new Text() : document.createElementNS(`http://www.w3.org/${space}`, name);
}

/** Whether a node has that name and that many attributes. */
export function fits(node, name, attributes) {
  return node.nodeName.toLowerCase() === name && (node.attributes?.length ?? 0) === attributes;
}

/** Sets an attribute, or the text of a node, that is not so already. */
export function set(node, name, value) {
  if (!name) node.data === value || (node.data = value);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Puts a new node before another one, or at the end. */
export function insert(parent, node, before) {
  parent.insertBefore(node, before ?? null);
}

/** Takes a node out, and all that follow it. */
export function cut(node) {
  while (node) {
    const next = node.nextSibling;
    node.remove();
    node = next;
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

/** A name in lower case and, behind a tab, with its words parted. */
export function lower(text) {
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
