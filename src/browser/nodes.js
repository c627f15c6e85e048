/**
 * The nodes of the page and of views: asked for what is really theirs, made, and changed.
 */

/**
 * A node whose properties are its own. The elements of a page stand in for those of its document and of their forms
 * otherwise: with `<img name=body>` in a visitor's text, `document.body` is that picture.
 */
export function real(node) {
  return new Proxy(Object.getPrototypeOf(node), {
    get(prototype, name) {
      const value = Reflect.get(prototype, name, node);
      return typeof value === "function" ? value.bind(node) : value;
    },
  });
}

/** The document. */
export const dom = real(document);

/** A new node, by its name. */
export function create(name) {
  const space = /^(svg|path)$/.test(name) ? "2000/svg" : "1999/xhtml";
  return name === "#text" ? new Text() : dom.createElementNS(`http://www.w3.org/${space}`, name);
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
