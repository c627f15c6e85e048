/**
 * Sharing what is selected: a small bubble beside words that a reader selects in the article, with the page's services
 * and a button that copies the words, each with a link that leads to them.
 */
import { place } from "./panel.js";

/** How long a selection must rest before the bubble comes, in milliseconds: it is not in the way while words are chosen. */
const RESTS = 250;

/** Fewer characters are no quotation; of more, services are sent the beginning. Copied is all. */
const SHORTEST = 3;
const LONGEST = 280;

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
    const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
    this.#bubble = place(this.root, (root) => this.widget.quote(this.element, link, short, words, root));
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

  /** Escape closes the bubble, Tab goes into it. */
  #press(event) {
    if (!this.#bubble) return;
    if (event.key === "Escape") this.#hide();
    if (event.key !== "Tab" || event.shiftKey || this.#hasFocus()) return;
    event.preventDefault();
    this.#bubble.querySelector("a,button").focus();
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
