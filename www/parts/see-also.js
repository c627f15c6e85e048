/**
 * The part `see-also` in a page: the element that names articles, and the lists under "See also" in the text, which become
 * links or cards where they stand. Which article is meant by a title the command knows; the index says it.
 */
import { dom, real } from "../../src/browser/nodes.js";
import { dispatch } from "../dispatch.js";
import { pack, unpack } from "../wire.js";

/** Elements whose text is no list's, or not ours to change. */
const OFF_LIMITS =
  "code,pre,kbd,script,style,textarea,svg,button,select,label,template,noscript,[contenteditable]," +
  "afterword-see-also,afterword-related,afterword-trending,afterword-replies";

/** Elements that stand within a line. */
const INLINE = /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|img|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** What nobody sees. */
const UNSEEN = /[\xad\u200b\ufeff]/;

/** So far behind the words before a list its items are looked for, in characters. */
const REACH = 6000;

/** Puts an element at the article's end that waits for the index, and shows nothing but what it makes of the lists. */
export function watch(article) {
  const element = dom.createElement("afterword-see-also");
  element.dataset.placed = "";
  element.hidden = true;
  real(article).append(element);
}

export function show(widget, element, root) {
  if (!("placed" in element.dataset)) widget.waitForPicks(element, root, names(element).length);
  return true;
}

export function relate(widget, element, root, shard) {
  // A site without an index: nobody has looked up what its pages name.
  if (!shard) {
    widget.dropPicks(root);
    return tell(element, names(element));
  }
  if ("placed" in element.dataset) {
    const lists = widget.lists(shard);
    if (lists === undefined) return;
    rewrite(widget, lists);
    return null;
  }
  const { list } = element.dataset;
  const missing = widget.seeAlso(element, root, shard, pack(names(element)), list && +list);
  if (missing === undefined) return;
  return tell(element, unpack(missing));
}

/** The titles and addresses that an element names, as the command reads them. */
function names(element) {
  const given = ["titles", "addresses"].map((name) => element.getAttribute(name) ?? "").join("|");
  const clean = (name) => name.replace(RegExp(UNSEEN, "g"), "").replace(/\s+/g, " ").trim();
  return given.split("|").map(clean).filter(Boolean);
}

/** Tells the page of names that lead nowhere. */
function tell(element, missing) {
  for (const name of missing.filter(Boolean)) {
    const message = `see also: the index knows no article "${name}" here; run \`afterword build\` again, which tells why`;
    dispatch(element, "error", { part: element.kind, code: "see-also", message });
  }
  return null;
}

/** Makes links or cards of the lists in the article, where they are found. */
function rewrite(widget, lists) {
  const article = widget.article();
  const texts = unpack(lists).values();
  const next = () => texts.next().value;
  for (let number = 0, lead; (lead = next()) !== undefined; number++) {
    const items = Array.from({ length: next() }, () => ({ name: next(), href: next() }));
    if (!lead) continue;
    // What was done before has changed the texts: they are read anew for each list.
    const found = find(read(article), lead, items);
    if (found) (widget.wantsCards() && items.every(({ href }) => href) && wrap(found, number)) || link(found.items);
  }
}

/** What readers see of an article, with white space collapsed and a line break between blocks; and where each character is. */
function read(article) {
  const seen = [];
  const end = () => seen.at(-1)?.char ?? "\n";
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      for (let at = 0; at < node.length; at++) {
        const char = /\s/.test(node.data[at]) ? " " : node.data[at];
        if (!UNSEEN.test(char) && !(char === " " && /[ \n]/.test(end()))) seen.push({ char, node, at });
      }
    } else if (node.nodeType === Node.ELEMENT_NODE && !real(node).matches(OFF_LIMITS)) {
      const breaks = !INLINE.test(node.localName);
      const part = () => {
        if (end() === " ") seen.pop();
        seen.push({ char: "\n" });
      };
      if (breaks) part();
      real(node).childNodes.forEach(visit);
      if (breaks) part();
    }
  };
  visit(article);
  return { seen, text: seen.map(({ char }) => char).join("") };
}

/** Where a list is: the place of the words before it, and those of its items. */
function find({ seen, text }, lead, items) {
  const place = (start, length) => ({ start: seen[start], end: seen[start + length - 1] });
  for (let at = -1; (at = text.indexOf(`\n${lead}`, at + 1)) >= 0; ) {
    let done = at + 1 + lead.length;
    const found = items.map((item) => {
      const start = text.slice(0, done + REACH).indexOf(item.name, done);
      if (start < 0) return;
      done = start + item.name.length;
      return { ...item, ...place(start, item.name.length) };
    });
    if (found.some(Boolean)) return { lead: seen[at + 1], items: found };
  }
}

/** Links the items that an article has, and that no link holds already. */
function link(items) {
  // The last one first: a link that is made parts the text that it stands in.
  for (const { href, start, end } of items.filter((item) => item?.href).reverse()) {
    const range = new Range();
    range.setStart(start.node, start.at);
    range.setEnd(end.node, end.at + 1);
    const holder = range.commonAncestorContainer;
    const around = holder.nodeType === Node.TEXT_NODE ? holder.parentElement : holder;
    if (real(around).closest("a") || range.cloneContents().querySelector("a")) continue;
    const link = dom.createElement("a");
    link.href = href;
    link.dataset.seeAlso = "";
    link.append(range.extractContents());
    range.insertNode(link);
  }
}

/** Takes a list into an element that shows cards in its place; says whether it could. */
function wrap({ lead, items }, number) {
  const last = items.at(-1);
  if (!items.every(Boolean)) return false;
  let first = lead.node.parentElement;
  while (INLINE.test(first.localName)) first = first.parentElement;
  let end = last.end.node;
  while (end && end.parentNode !== first.parentNode) end = end.parentNode;
  if (!end) return false;
  const element = dom.createElement("afterword-see-also");
  element.dataset.list = number;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(end);
  const held = range.extractContents();
  element.append(held);
  range.insertNode(element);
  return true;
}
