/**
 * Sharing what is selected: a small bubble beside words that a reader selects in the article, with the page's services
 * and a button that copies the words, each with a link that leads to them.
 */
import { place } from "./panel.js";

/** How long a selection must rest before the bubble comes, in milliseconds: it is not in the way while words are chosen. */
const RESTS = 250;

/** Fewer characters are no quotation. */
const SHORTEST = 3;

/** How far the bubble stands from the words and from the edges of the window, in pixels. */
const GAP = 8;

/** Elements in whose text nobody selects a quotation. */
const OFF_LIMITS = "input,textarea,select,[contenteditable],afterword-share,afterword-tags,afterword-related";

let stop;

/** Watches what is selected in the article, for that share element; the last one that asks has it. */
export function watch(widget, element) {
  stop?.abort();
  stop = new AbortController();
  new Watch(widget, element, stop.signal);
}

class Watch {
  #bubble;
  /** The words, and what had the focus before the bubble. */
  #range;
  #before;
  #timer;
  #isPressed = false;
  #sheet = new CSSStyleSheet();

  constructor(widget, element, signal) {
    this.widget = widget;
    this.element = element;
    this.root = element.shadowRoot;
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, this.#sheet];
    const hear = (name, heard) => document.addEventListener(name, heard, { signal });
    hear("selectionchange", () => this.#wait());
    hear("pointerdown", (event) => (this.#isPressed = !this.#isHit(event)));
    for (const name of ["pointerup", "pointercancel"]) {
      hear(name, (event) => {
        this.#isPressed = false;
        if (!this.#isHit(event)) this.#wait();
      });
    }
    hear("keydown", (event) => this.#press(event));
    signal.addEventListener("abort", () => this.#hide());
  }

  #wait() {
    clearTimeout(this.#timer);
    if (!this.element.isConnected) return stop.abort();
    if (this.#hasFocus()) return;
    if (getSelection().isCollapsed) return this.#hide();
    this.#timer = setTimeout(() => this.#isPressed || this.#offer(), RESTS);
  }

  async #offer() {
    const range = choose(this.widget.article());
    const words = range && `${getSelection()}`.replace(/\s+/g, " ").trim();
    if (!range || words.length < SHORTEST) return this.#hide();
    const { url } = this.root.lastChild.dataset;
    const { lead } = await import("./fragment.js");
    const link = lead(url, range);
    // Meanwhile other words may have been selected.
    if (getSelection().isCollapsed) return;
    this.#hide();
    this.#range = range;
    this.#before = undefined;
    this.#bubble = place(this.root, (root) => this.widget.quote(this.element, link, words, root));
    // The selection stays when the bubble is clicked.
    this.#bubble.addEventListener("mousedown", (event) => event.preventDefault());
    this.#bubble.showPopover?.();
    this.#put(range.getBoundingClientRect());
  }

  /** Puts the bubble above the words, or below them where there is no room; the style sheet docks it on touch screens. */
  #put({ left, right, top, bottom }) {
    const { width, height } = this.#bubble.getBoundingClientRect();
    const most = document.documentElement.clientWidth - width - GAP;
    const x = Math.max(GAP, Math.min((left + right - width) / 2, most));
    const above = top - height - GAP;
    const y = above > 0 ? above : Math.min(bottom + GAP, innerHeight - height - GAP);
    this.#sheet.replaceSync(
      `@media (pointer: fine) { [part~=quote] { left: ${x + scrollX}px; top: ${y + scrollY}px } }`,
    );
  }

  /**
   * Tab goes from the page into the bubble, and out of it to what follows the words, as if it stood there; with Shift, to what
   * stands before them. Escape closes it and gives the focus back.
   */
  #press(event) {
    if (!this.#bubble) return;
    const { key, shiftKey } = event;
    const isInside = this.#hasFocus();
    if (key === "Escape") return this.#leave(isInside && (this.#before ?? holder(this.#range.endContainer)));
    if (key !== "Tab" || (shiftKey && !isInside)) return;
    const stops = [...this.#bubble.querySelectorAll("a,button:not([hidden]),textarea")];
    const next = stops[stops.indexOf(this.root.activeElement) + (shiftKey ? -1 : 1)];
    if (!next) return this.#pass(shiftKey, event);
    event.preventDefault();
    if (!isInside) this.#before = focused();
    next.focus();
  }

  /** Goes on from the words. From the last link that stands before there, the browser itself finds what is next. */
  #pass(isBack, event) {
    const { startContainer, endContainer } = this.#range;
    const near = holder(isBack ? startContainer : endContainer);
    const stops = [...near.querySelectorAll("*")].filter(({ tabIndex }) => tabIndex >= 0);
    const last = stops.findLast((stop) => this.#range.comparePoint(stop, 0) < (isBack ? 0 : 1));
    if (isBack && last) event.preventDefault();
    this.#leave(last ?? near);
  }

  /** Closes the bubble, with the focus on an element of the page: a paragraph can have it until it goes on. */
  #leave(to) {
    this.#hide();
    if (!to) return;
    if (to.tabIndex < 0 && !to.hasAttribute("tabindex")) {
      to.tabIndex = -1;
      to.addEventListener("blur", () => to.removeAttribute("tabindex"), { once: true });
    }
    to.focus({ preventScroll: true });
  }

  /** A click in the bubble selects nothing: a bubble that came anew would say no more that the words were copied. */
  #isHit(event) {
    return event.composedPath().includes(this.#bubble);
  }

  #hasFocus() {
    return this.#bubble?.contains(this.root.activeElement);
  }

  #hide() {
    this.#bubble?.remove();
    this.#bubble = undefined;
  }
}

/** The element that holds a node. */
function holder(node) {
  return node instanceof Element ? node : node.parentElement;
}

/** What has the focus, in shadow roots too; nothing where the page itself has it. */
function focused() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? undefined : element;
}

/** What is selected, if it is text of the article. */
function choose(article) {
  const selection = getSelection();
  if (!selection.rangeCount || document.activeElement?.matches(OFF_LIMITS)) return;
  const range = selection.getRangeAt(0);
  const { startContainer, endContainer } = range;
  const parent = startContainer.parentElement ?? startContainer;
  if (!article.contains(startContainer) || parent.closest(OFF_LIMITS)) return;
  // Three clicks select up to the beginning of the next paragraph, which may be another part of the page.
  return article.contains(endContainer) || range.endOffset === 0 ? range : undefined;
}
