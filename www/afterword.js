/**
 * Afterword's loader: defines the elements, loads the engine once, and fetches what the engine needs.
 * What it loads lies in one folder named by its content, `SET`, which the build puts in here: files of two builds never
 * meet in a page. The engine (`engine.js`, `engine.wasm`) decides and builds; it never touches the network. Where the page names a feed
 * and no index, the engine is another one (`feed.js`, `feed.wasm`) that ranks what the feed holds. Elements that ask for
 * what most pages never need are shown by a third (`more.js`, `more.wasm`), and the parts that few pages have by a fourth
 * (`parts.js`, `parts.wasm`), which come beside it.
 */
import { dom } from "../src/browser/nodes.js";
import { read as readStream } from "./read.js";

const VERSION = "0.1.0";

/** The parts, as the engines number them. Those from `USUAL` on are shown by the build `parts`. */
const KINDS = "share tags related see-also trending letter replies byline ticker".split(" ");
const USUAL = 3;

/** What makes a share element one for the build `more`: these options, and services beyond the basic ones. */
const EXTRAS = [["utm", "labels", "size", "colors", "float", "selection"], ["counts"], []];
const BASIC = /^(facebook|x|twitter|linkedin|copy|system|[\s,])*$/;

/** The most lists of names from the manifest to a shard. */
const LEVELS = 4;

/** How far below the viewport an element may be when the engine is loaded. */
const NEAR = "1000px";

/** The most bytes of a file, as it is sent and inflated, and of a feed: far more than any has. */
const MOST = 4 << 20;
const MOST_FEED = 16 << 20;

/** How much of a file is inflated at once: a browser hands out nothing before it has inflated all that it was given. */
const PIECE = 4096;

/** Marks of frameworks that hydrate a page, or change it without loading. */
const FRAMEWORKS =
  "[id^=__],#app,[data-reactroot],[data-server-rendered],[data-v-app],astro-island,script[src*='/_next/'],link[href*='_app/immutable/']";

const here = import.meta.url;
/** Address of the page at first. */
const at = location.pathname + location.search;
/** The folder of the files that were built with this loader. */
const set = new URL(`${SET}/`, here);
const tag = (name) => [...dom.scripts].find(({ src }) => src === new URL(name, here).href);
/** The tag with the page's options: on a page that has become an article without loading, the one that brought the loader. */
const script = tag(here) ?? tag("afterword-start.js");
/** How long a server may say nothing, in milliseconds. */
const PATIENCE = (+script?.dataset.timeout || 30) * 1e3;
/** Tells of an option that is no address: nothing is shown then. */
let wrong;
const root = folder("root", "..");
const index = folder("index", ".");
const named = script?.dataset.feed ?? dom.querySelector("afterword-related[feed]")?.getAttribute("feed");
const feed = !script?.dataset.index && named && resolve("feed", named)?.href;
/** What the files of the page's engine are called, and those of the ones beside it. */
const main = feed ? "feed" : "engine";
const MORE = "more";
const PARTS = "parts";

function folder(name, otherwise) {
  const option = script?.dataset[name];
  return option ? resolve(name, option.replace(/\/?$/, "/")) : new URL(otherwise, here);
}

/** Resolves an option's address; nothing where browsers make no address of it. */
function resolve(name, option) {
  try {
    return new URL(option, dom.baseURI);
  } catch {
    wrong = failure("option", `option ${name}: "${option}" is not an address`);
  }
}

/** A function that does its work at the first call for a name and gives the same promise ever after, unless the work failed. */
function once(work) {
  const promises = {};
  return (name) =>
    (promises[name] ??= work(name).catch((error) => {
      delete promises[name];
      throw error;
    }));
}

function failure(name, message) {
  return Object.assign(Error(message), { name });
}

const silence = () => Error(`no answer for ${PATIENCE / 1e3} s`);

/** The bytes of a file, at most so many. A server that falls silent is given up. `options.hear` hears of the answer. */
async function get(name, base = set, options, most = MOST) {
  const stop = new AbortController();
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(silence()), PATIENCE);
  };
  wait();
  try {
    const response = await fetch(new URL(name, base), { ...options, signal: stop.signal });
    if (!response.ok) throw Error(`the server answers ${response.status}`);
    options?.hear?.(response);
    return await readStream(response.body, most, wait);
  } finally {
    clearTimeout(timer);
  }
}

/** A module of the set, unless the server is silent. */
const load = (name) =>
  Promise.race([import(new URL(name, set)), new Promise((_, fail) => setTimeout(fail, PATIENCE, silence()))]);

const decode = (bytes) => new TextDecoder().decode(bytes);

const cssOf = (build) => `${build === main ? "afterword" : build}.css`;

/** An engine's style sheet. */
const style = once(async (build) => new CSSStyleSheet().replace(decode(await get(cssOf(build)))));

/** Tells whether an element was rendered ahead by this build: then it has a link to the style sheet, which is not asked for again. */
const isAhead = ({ build, shadowRoot }) => `${new URL(cssOf(build), set)}` === shadowRoot?.querySelector("link")?.href;

/** An engine's entry, and its style sheet if an element needs it. */
const engine = once(async (build) => {
  const css = cssOf(build);
  const mine = [...elements].filter((it) => it.build === build);
  try {
    const [module, wasm] = await Promise.all([
      load(`${build}.js`),
      get(`${build}.wasm`).then((bytes) => WebAssembly.compile(bytes)),
      mine[0] && mine.every(isAhead) ? 0 : style(build),
    ]);
    module.initSync(wasm);
    return module.Widget;
  } catch ({ message }) {
    throw failure(
      "engine",
      `${message}. Serve the folder ${SET} with ${build}.js, ${build}.wasm and ${css} beside ` +
        "afterword.js; script-src needs 'wasm-unsafe-eval'",
    );
  }
});

/** An engine's words in the page's language; none for English and for languages that we lack. */
async function language(build) {
  if (/^(en\b|$)/i.test(dom.documentElement.lang)) return "";
  return load("languages.js").then(({ words }) => words(get, dom.documentElement.lang, build === main ? "" : build + "/")).catch(() => "");
}

let current, awake;

/** Lets the page be read anew: `current` gives it as an engine reads it, the page's own one with the default set placed. */
function renew() {
  current = once(async (build) => {
    if (wrong) throw wrong;
    // The page's own engine reads it first: it takes out what was placed, and the others place something too.
    const first = build !== main && current(main).catch(() => {});
    const [Widget, texts, widget] = await Promise.all([engine(build), language(build), first]);
    const path = root.origin === location.origin ? root.pathname : root.href;
    return new Widget(dom.URL, script, path, texts, "share" in navigator, widget ? widget.article() : undefined);
  });
}

/** A file of the index, inflated. */
async function bytes(name, options) {
  const bytes = await get(name, index, options).catch(({ message }) => {
    throw failure("index-missing", `${message}; run \`afterword build\`, or name the folder in data-index`);
  });
  if (bytes[0] !== 31) return bytes;
  let at = 0;
  const pieces = new ReadableStream({
    pull(to) {
      if (at < bytes.length) to.enqueue(bytes.subarray(at, (at += PIECE)));
      else to.close();
    },
  });
  return readStream(pieces.pipeThrough(new DecompressionStream("gzip")), MOST).catch(({ message }) => {
    throw failure("index-damaged", `cut off or changed (${message}); upload it again`);
  });
}

const manifest = once(() => bytes("manifest.afw", { cache: "no-cache" }));

/** The feed's text: once, however many articles a page becomes without loading. */
const feedText = once(() =>
  load("feed-text.js").then(({ fetchFeed }) => fetchFeed(get, feed, MOST_FEED)).catch(({ message }) => {
    throw failure("feed-missing", `${feed}: ${message}; see data-feed; another host must allow CORS`);
  }),
);

/** Lets the engine read the feed. */
async function learn(widget) {
  widget.learn(await feedText(), feed, location.href);
}

/** What `use` makes of the shard that knows the page at `url`, or this page. */
async function look(widget, use, url = "") {
  if (feed) {
    await (widget.learned ??= learn(widget));
    return use(widget.rank(url));
  }
  let name;
  try {
    for (let at = 0; ; at++) {
      name = "manifest.afw";
      let found = await manifest();
      // The manifest names shards, or blocks of names that lead there.
      for (let level = 0; level < LEVELS && !name.startsWith("shards"); level++) {
        name = widget.file(found, at, url);
        if (!name) return;
        found = await bytes(name);
      }
      found = use(found);
      if (found !== undefined) return found;
    }
  } catch (error) {
    throw failure(error.name, `${index}${name}: ${error.message}`);
  }
}

/** Whether what is read is kept and used here: not under Global Privacy Control, no more after `forget()`. */
let remembers = !navigator.globalPrivacyControl;

/** What this browser keeps of its reader: nothing where storage is blocked. No request ever carries it. */
function recall() {
  try {
    return remembers ? `${localStorage.afterword ?? ""}` : "";
  } catch {
    return "";
  }
}

/** Keeps that the article was read when its reader has come to the related stories behind it. */
const read = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    read.unobserve(target);
    try {
      const profile = remembers && target.relate();
      if (profile) localStorage.afterword = profile;
    } catch {
      // Blocked or full: the next page shows the neutral order.
    }
  }
});

/** Tells the page of something, from the element that it concerns. */
function send(element, name, detail) {
  (element ?? dom).dispatchEvent(new CustomEvent(`afterword:${name}`, { bubbles: true, composed: true, detail }));
}

/** Tells the page what went wrong. After a trap in one the engines are not asked again. */
function fail(error, element) {
  let { name: code, message } = error;
  if (code === "RuntimeError") {
    current = async () => {
      throw error;
    };
  }
  // What no code of ours foresaw, as where another script has changed what all scripts stand on.
  if (/Error$/.test(code)) code = "crash";
  send(element, "error", { part: element?.kind, code, message });
}

const elements = new Set();
const near = new IntersectionObserver(
  (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
  { rootMargin: NEAR },
);

/** Has the page followed, once: what is shown waits until it is hydrated. */
const attend = once(() =>
  load("follow.js").then((it) => it.attend({ script, at, show: () => awake || showAll(), refresh, renew })),
);

function wake() {
  // A script that is `async` may come before the article does.
  if (dom.readyState === "loading") return addEventListener("DOMContentLoaded", wake);
  if (awake) return;
  const follow = () => attend().catch(() => awake || showAll());
  if (script?.dataset.follow !== undefined || dom.querySelector(FRAMEWORKS)) return follow();
  showAll();
  if (window.NavigateEvent) navigation.addEventListener("currententrychange", follow, { once: true });
  else follow();
}

/** Tells whether the page may hold an article. The front page does not, nor what WordPress marks as a list. */
const isArticle = () =>
  location.href.replace(/(index\.\w+)?([?#].*)?$/, "") !== root?.href &&
  !(feed && /(^|\s)(home|archive|search)(\s|$)/.test(dom.body.className));

/** Shows the page as it is now. */
async function refresh() {
  renew();
  elements.forEach((element) => element.shadowRoot?.replaceChildren());
  await showAll();
  await Promise.all([...elements].map((element) => element.shown));
}

/** Shows the elements that there are, and has done what no element asks for. */
function showAll() {
  awake = true;
  near.disconnect();
  const read = (elements.size || isArticle()) && current(main).catch((error) => elements.size || fail(error));
  if (script?.dataset.cashtags) current(MORE).catch(fail);
  if (script?.dataset.seeAlso) current(PARTS).catch(fail);
  elements.forEach((element) => element.begin());
  return read;
}

class Part extends HTMLElement {
  connectedCallback() {
    elements.add(this);
    if (awake) this.begin();
    else near.observe(this);
  }

  disconnectedCallback() {
    elements.delete(this);
    near.unobserve(this);
  }

  /** The engine that shows this element. */
  get build() {
    const option = (name) => this.getAttribute(name) ?? script?.dataset[name];
    const at = KINDS.indexOf(this.kind);
    if (at >= USUAL) return PARTS;
    const beyond = EXTRAS[at].some((name) => option(name) != null) || (!at && !BASIC.test(option("services") ?? ""));
    return beyond ? MORE : main;
  }

  begin() {
    this.shown = this.show();
  }

  async show() {
    const mine = current;
    try {
      const widget = await mine(this.build);
      const sheets = isAhead(this) ? [] : [await style(this.build)];
      if (current !== mine || !this.isConnected) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = sheets;
      if (await widget.show(KINDS.indexOf(this.kind), this, shadow)) {
        const relate = (shard) => {
          this.relate = (shadow) =>
            current === mine && widget.relate(this, shadow, shard, recall(), Date.now() / 864e5);
          return this.relate(shadow);
        };
        if (await look(widget, relate).catch((error) => fail(error, this))) read.observe(this);
      }
      if (current !== mine) return;
      const count = shadow.querySelectorAll("a,[type]:not([hidden]),[part=byline],[part=strip]").length;
      // What holds the place of nothing leaves no gap.
      this.hidden = !count;
      send(this, "ready", { part: this.kind, count });
    } catch (error) {
      fail(error, this);
    }
  }
}

// `window.afterword` could be a heading with that id.
if (!customElements.get("afterword-share")) {
  const told = {};
  addEventListener("afterword:error", ({ detail: { message } }) => {
    told[message] ??= !console.error(`Afterword: ${message}`);
  });
  addEventListener("error", ({ error }) => {
    if (error?.name === "RuntimeError" && error.stack.includes(new URL(".", here))) fail(error);
  });

  window.afterword = {
    version: VERSION,
    async related(url) {
      const widget = await current(main);
      const address = new URL(url ?? "", dom.baseURI).href;
      return (await look(widget, (shard) => widget.stories(shard, address), address)) ?? [];
    },
    forget() {
      remembers = false;
      read.disconnect();
      try {
        // What a reader has typed and not sent yet stays.
        for (const key in localStorage) if (/^afterword(?!-draft)/.test(key)) delete localStorage[key];
      } catch {
        // Blocked: nothing was kept.
      }
      elements.forEach((element) => element.relate?.(element.shadowRoot));
    },
    refresh,
  };

  renew();
  for (const kind of KINDS) {
    customElements.define(`afterword-${kind}`, class extends Part { kind = kind; });
  }
  // A browser that draws nothing may have no idle time for long.
  (window.requestIdleCallback ?? setTimeout)(wake, { timeout: 1e3 });
}
