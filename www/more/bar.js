/**
 * The floating bar: while the article is read and the share row itself is out of view, the row stands at an edge of the
 * window. At a side it covers nothing: where there is no room beside the text it stays where it is. At the bottom it lies over
 * text that moves on, and goes home where that does not, and from over what has the focus.
 */

/** Below the middle of the window nothing is read yet, above it nothing any more. */
const MIDDLE = "-45% 0px -45% 0px";

/** Fields that people type in, most of them with a keyboard that comes from below. */
const TYPED = "input,textarea,select,[contenteditable]";

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
  addEventListener("focusin", update, options);
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
  /** How much of the window it takes at the bottom, in pixels. */
  #height = 0;

  constructor(element, side) {
    this.element = element;
    this.row = element.shadowRoot.lastChild;
    this.side = side;
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, this.#sheet];
  }

  update() {
    const { row, side } = this;
    const moved = scrollY - this.#scrolled;
    this.#scrolled = scrollY;
    if (this.isHome || !this.isRead) return this.#land();
    // What has the keyboard's focus stays where it is.
    if (row.contains(this.element.shadowRoot.activeElement)) return;
    if (side === "bottom" && this.#isUnderneath()) return this.#land();
    if (!row.dataset.float) {
      this.#sheet.replaceSync(`:host { block-size: ${this.element.getBoundingClientRect().height}px }`);
      row.dataset.float = side;
    }
    if (side !== "bottom") return this.#isCovering() && this.#land();
    if (!row.hasAttribute("data-away")) this.#height = innerHeight - row.getBoundingClientRect().top;
    if (this.#height > innerHeight / 3) return this.#land();
    // On a small screen it makes room for who reads on.
    if (moved) row.toggleAttribute("data-away", moved > 0 && (innerWidth < 768 || innerHeight < 480));
  }

  /** The row goes back to its own place. */
  #land() {
    delete this.row.dataset.float;
    this.row.removeAttribute("data-away");
    this.#sheet.replaceSync("");
  }

  /** Whether the end of the page would lie under the bar for good, or what has the focus. */
  #isUnderneath() {
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) return true;
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return false;
    const { top, bottom, height } = focused.getBoundingClientRect();
    const isHidden = top < innerHeight && bottom > innerHeight - this.#height && height < innerHeight / 2;
    return isHidden || focused.matches(TYPED);
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
