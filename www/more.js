/**
 * What the loader imports for elements that ask for more than most pages need: the engine of the build `more`, which it
 * treats like the other ones, and what the engine's buttons do. What is seldom asked for is a file of its own in `more/`
 * and comes when it is.
 */
import { initSync, Widget as Engine } from "engine";
import { copy, share } from "../src/browser/clicks.js";
import { fail, tell } from "./more/events.js";
import { patience, readText } from "./read.js";
import { fetchIcons, readOwn } from "./more/services.js";

export { initSync };

/** The most bytes of the list of tags. */
const MOST = 4 << 20;

/** A phone or the like: its own share sheet comes first. */
const PHONE = "(pointer: coarse) and (max-width: 48em)";

/** The shadow roots whose clicks are heard: a part that is shown anew is heard once. */
const heard = new WeakSet();

/** The page, as the build `more` knows it. */
export class Widget extends Engine {
  constructor(...given) {
    super(...given, readOwn(), navigator.language || document.documentElement.lang, matchMedia(PHONE).matches);
    const folder = given[1]?.dataset.index;
    this.index = folder ? new URL(folder.replace(/\/?$/, "/"), given[1].baseURI) : new URL("..", import.meta.url);
  }

  /** Shows the part of that number on its element, in its shadow root. */
  async show(part, element, root) {
    if (element.kind === "tags") {
      this.count(await (this.counts ??= this.fetchCounts()));
      return super.show(part, element, root);
    }
    await this.fetchIcons(element);
    super.show(part, element, root);
    if (!heard.has(root)) {
      heard.add(root);
      root.addEventListener("click", (event) => this.click(event));
    }
    const [float, selection] = this.manners(element).split(" ");
    try {
      if (float !== "off") (await import("./more/bar.js")).float(this, element, float);
      if (selection === "on") (await import("./more/selection.js")).watch(this, element);
    } catch (error) {
      // The row stands without them.
      fail(element, error);
    }
  }

  /** How many articles have each tag, as the index says; nothing where there is none, and tags stand without. */
  async fetchCounts() {
    const file = new URL("tags.txt", this.index);
    const response = await fetch(file, { signal: patience() }).catch(() => undefined);
    return response?.ok ? readText(response, MOST).catch(() => "") : "";
  }

  /** Fetches the icons of an element's row, or of its list of all services. */
  fetchIcons(element, all = false) {
    return fetchIcons(this, this.icons(element, all));
  }

  /** Hears a click in the shadow root of a share element: in its row, and in the panels that the row opens. */
  async click({ target, currentTarget: { host } }) {
    const button = target.closest("[data-action]");
    if (!button) return;
    const { action, id, template, text } = button.dataset;
    const { url, title } = button.closest("[data-url]")?.dataset ?? {};
    try {
      if (action === "more") return await (await import("./more/list.js")).open(this, host, button);
      // What is chosen in a panel closes it, but for what says there that it is done.
      if (action !== "copy" && action !== "system") close(button);
      if (action === "close") return;
      if (action === "fediverse") return (await import("./more/instance.js")).ask(this, host, { id, template, url, title });
      tell(host, action, { url, title });
      const places = [button.querySelector("[part=label]"), button.closest("[data-url]")?.querySelector("[role=status]")];
      if (action === "copy") await copy(button, text ?? url, ...places);
      else if (action === "system") (await share(button, { url, title, text }, ...places)) || close(button);
      else if (action === "print") print();
      else if (action === "qr") (await import("./more/qr.js")).show(this, host, url);
    } catch (error) {
      fail(host, error);
    }
  }
}

/** Closes the panel that a button stands in, if any. */
function close(button) {
  const panel = button.closest("dialog");
  if (panel?.popover) panel.hidePopover();
  else panel?.close();
}
