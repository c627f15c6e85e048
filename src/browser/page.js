/**
 * What the engine asks of the page, in few and large questions: each question costs a reader bytes on both
 * sides of the border, and reading a page is shorter in its own language.
 */

/** Elements whose text is no prose, or not ours to change. */
const OFF_LIMITS =
  "a,code,pre,kbd,samp,script,style,textarea,svg,math,button,select,template,noscript,[contenteditable]," +
  "afterword-share,afterword-tags,afterword-related";

/** Elements that stand after an article's text when they stand last in its element. */
const AFTER_TEXT = "footer,nav,aside,form,script,style,template";

/** The first element that matches; none when the selector is wrong. */
export function find(selector) {
  try {
    return document.querySelector(selector);
  } catch {}
}

/** A line for each element that matches: its name, what it says, where it leads; parted by tabs. */
export function read(selector) {
  return [...document.querySelectorAll(selector)]
    .map((element) =>
      [
        element.getAttribute("property") || element.name || element.localName,
        element.content ?? element.textContent,
        element.href ?? "",
      ]
        .map((text) => text.replace(/\s+/g, " ").trim())
        .join("\t"),
    )
    .join("\n");
}

/** The text nodes of an element that hold a sign and are prose. */
export function texts(element) {
  const found = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[#＃]/.test(node.data) && !node.parentElement.closest(OFF_LIMITS)) found.push(node);
  }
  return found;
}

/** The element itself, or what is inside it and holds more than four fifths of its text. */
export function innermost(element) {
  const size = (element) =>
    [...element.querySelectorAll("p")].reduce((size, { textContent }) => size + textContent.length, 0);
  const inner = [...element.children].find((child) => size(child) > size(element) * 0.8);
  return inner ? innermost(inner) : element;
}

/**
 * Places new elements behind the text of an element, unless the page has elements of ours that somebody else
 * put there. What was placed before goes.
 */
export function place(names, element) {
  let given;
  for (const element of document.querySelectorAll("afterword-share,afterword-tags,afterword-related")) {
    if ("placed" in element.dataset) element.remove();
    else given = true;
  }
  if (given || !names) return;
  let last = element.lastElementChild;
  while (last?.matches(AFTER_TEXT)) last = last.previousElementSibling;
  for (const name of names.trim().split(" ").reverse()) {
    const part = document.createElement(`afterword-${name}`);
    part.dataset.placed = "";
    if (last) last.after(part);
    else element.prepend(part);
  }
}

/** Tells the page of a wrong option. The loader writes it to the console. */
export function report(element, part, message) {
  const detail = { part, code: "option", message };
  element.dispatchEvent(new CustomEvent("afterword:error", { bubbles: true, composed: true, detail }));
}

/** What a call throws: an error whose name is the code. */
export function failure(name, message) {
  return Object.assign(Error(message), { name });
}

export function lower(text) {
  return text.toLowerCase();
}

/** Whether a character is of a class of regular expressions. */
export function is(text, class_) {
  return RegExp(class_, "u").test(text);
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
