/**
 * The floating bar: while the article is read and the share row itself is out of view, the row stands at an edge of the
 * window. It never covers anything: where there is no room beside the text it stays where it is.
 */

/** Below the middle of the window nothing is read yet, above it nothing any more. */
const MIDDLE = "-45% 0px -45% 0px";

/** What is floating, by element: shown anew, it begins anew. */
const running = new WeakMap();

/** Lets the row of a share element float at that side: `start`, `end` or `bottom`. */
export function float(widget, element, side) {
  running.get(element)?.abort();
  const stop = new AbortController();
  running.set(element, stop);
  const bar = new Bar(element, side);
  const options = { passive: true, signal: stop.signal };
  let due;
  const update = () =>
    (due ??= requestAnimationFrame(() => {
      due = undefined;
      if (element.isConnected) bar.update();
      else stop.abort();
    }));
  observe(element, undefined, stop, (isSeen) => ((bar.isHome = isSeen), update()));
  observe(widget.article(), MIDDLE, stop, (isSeen) => ((bar.isRead = isSeen), update()));
  addEventListener("scroll", update, options);
  addEventListener("resize", update, options);
}

function observe(element, rootMargin, { signal }, tell) {
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1).isIntersecting), { rootMargin });
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}

class Bar {
  /** Whether the row's own place is in view, and whether the article is being read. */
  isHome = true;
  isRead = false;
  /** Keeps the row's own place as high as it was. */
  #sheet = new CSSStyleSheet();
  #scrolled = 0;

  constructor(element, side) {
    this.element = element;
    this.row = element.shadowRoot.lastChild;
    this.side = side;
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, this.#sheet];
  }

  update() {
    const { row, side } = this;
    const isDown = scrollY > this.#scrolled;
    this.#scrolled = scrollY;
    if (this.isHome || !this.isRead) return this.#land();
    // What has the keyboard's focus stays where it is.
    if (row.contains(this.element.shadowRoot.activeElement)) return;
    if (!row.dataset.float) {
      this.#sheet.replaceSync(`:host { block-size: ${this.element.getBoundingClientRect().height}px }`);
      row.dataset.float = side;
    }
    if (side !== "bottom" && this.#isCovering()) this.#land();
    // On a small screen it makes room for who reads on.
    if (side === "bottom") row.toggleAttribute("data-away", isDown && innerWidth < 768);
  }

  /** The row goes back to its own place. */
  #land() {
    delete this.row.dataset.float;
    this.row.removeAttribute("data-away");
    this.#sheet.replaceSync("");
  }

  /** Whether anything but the ground of the page lies below the bar, or part of it is outside of the window. */
  #isCovering() {
    const { left, right, top, bottom } = this.row.getBoundingClientRect();
    if (left < 0 || top < 0 || right > document.documentElement.clientWidth || bottom > innerHeight) return true;
    const corners = [left, right - 1].flatMap((x) => [top, (top + bottom) / 2, bottom - 1].map((y) => [x, y]));
    return corners.some(([x, y]) => {
      const [below] = document.elementsFromPoint(x, y).filter((it) => it !== this.element);
      return below && !below.contains(this.element);
    });
  }
}
