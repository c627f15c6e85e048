/**
 * The part `ticker` in a page: the site's own prices where it has a file of them, else TradingView's, which nobody is asked
 * for before the reader's click. That choice is kept on the device only where the reader ticks the box.
 */
import { dom } from "../../src/browser/nodes.js";
import { resolveOption } from "../address.js";
import { dispatch } from "../dispatch.js";
import { patience, readText } from "../read.js";
import { pack } from "../wire.js";

/** What is kept where the reader wants TradingView's prices at once. `afterword.forget()` takes it out. */
const STORE = "afterword-ticker";

/** The most bytes of a file of prices. */
const MOST = 1 << 20;

/** Older prices than that are told of, in milliseconds. */
const DAY = 864e5;

/** The fields of a quote, in the order in which the engine takes them. */
const FIELDS = ["symbol", "name", "price", "change", "percent", "currency", "url"];

export async function show(widget, element, root) {
  const file = widget.tickerFile(element);
  if (file) {
    const url = resolveOption(element, "ticker", file);
    return url ? showOwn(widget, element, root, url) : root.querySelector("[part=ticker]")?.remove();
  }
  if (ask(widget, element, root) && recall()) load(widget, element, root);
}

/** The symbols, and the button that loads their prices; says whether there are any. */
function ask(widget, element, root) {
  if (!widget.tickerAsk(element, root)) {
    root.querySelector("[part=ticker]")?.remove();
    return false;
  }
  const button = root.querySelector("[part=load]");
  // The part may be shown anew, and its button is then the same.
  button.onclick = () => {
    if (root.querySelector("input").checked) keep(true);
    load(widget, element, root);
    root.querySelector("[part=remove]").focus();
  };
  return true;
}

/** TradingView's frame, for the ground on which it stands. */
function load(widget, element, root) {
  root.querySelector("[part=ticker]").remove();
  widget.tickerFrame(element, dom.documentElement.lang, isDark(element), root);
  root.querySelector("[part=remove]").onclick = () => {
    keep(false);
    root.querySelector("[part=ticker]").remove();
    ask(widget, element, root);
    root.querySelector("[part=load]").focus();
  };
}

/** Whether the text around the element is light, as on dark pages. */
function isDark(element) {
  const probe = dom.createElement("span");
  probe.dataset.probe = "";
  element.shadowRoot.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  probe.remove();
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5;
}

/** The site's own prices. What is wrong with the file is told of: a quote is left out, else nothing is shown. */
async function showOwn(widget, element, root, file) {
  const tell = (what) => {
    const message = `${file}: ${what}; docs/ticker.md says how it is written`;
    dispatch(element, "error", { part: "ticker", code: "ticker-wrong", message });
  };
  try {
    const response = await fetch(file, { cache: "no-cache", signal: patience() });
    if (!response.ok) throw Error(`the server answers ${response.status}`);
    const { list, taken, isStale } = read(JSON.parse(await readText(response, MOST)));
    const wrong = widget.tickerQuotes(list, taken, isStale, root);
    if (wrong) tell(wrong);
  } catch ({ message }) {
    root.querySelector("[part=ticker]")?.remove();
    tell(message);
  }
}

/** A ticker.json as the engine takes it, and its time in words. Strings and numbers count, all else is nothing. */
function read({ version, updated, quotes }) {
  const text = (value) => {
    // A number as small as 1e-7 is written out.
    if (typeof value === "number") return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
    return typeof value === "string" ? value : "";
  };
  if (!Array.isArray(quotes)) throw Error("quotes: there is no list");
  const fields = quotes.flatMap((quote) => FIELDS.map((field) => text(quote?.[field])));
  const list = pack([text(version), text(updated), ...fields]);
  const time = new Date(text(updated));
  if (isNaN(time)) return { list, taken: text(updated), isStale: false };
  return { list, taken: inWords(time), isStale: Date.now() - time > DAY };
}

/** A time as the page's language writes it. */
function inWords(time) {
  const style = { dateStyle: "medium", timeStyle: "short" };
  try {
    return time.toLocaleString(dom.documentElement.lang || "en", style);
  } catch {
    // The page names its language wrongly.
    return time.toLocaleString("en", style);
  }
}

function recall() {
  try {
    return localStorage[STORE] === "load";
  } catch {
    // Storage is blocked: it is asked for each time.
    return false;
  }
}

function keep(isWanted) {
  try {
    if (isWanted) localStorage[STORE] = "load";
    else localStorage.removeItem(STORE);
  } catch {
    // Blocked or full: it is asked for the next time.
  }
}
