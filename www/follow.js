/**
 * Follows a page that becomes another one without loading, and waits for a framework that hydrates it. It comes only to
 * pages where one of the two happens. `afterword-start.js` is the half of it that pages without an article get.
 */
import { patience, readText } from "./read.js";

/** Events after which a page may be another one: those of browsers, then those of routers, which name themselves. */
const EVENTS = "popstate astro:page-load turbo:load htmx:afterSettle nav".split(" ");

/** Most times that one page is read anew, and its parts are put back where a framework takes them out: no fight lasts. */
const MOST = 9;

/** The most bytes of a page that is asked for its script tag. */
const MOST_PAGE = 4 << 20;

/** The script tag that `build` gives the page of an article. */
const TAG = /<script\b[^>]*\bafterword\.js"?(?:"[^"]*"|[^">])*>/;

/** Roots of frameworks that leave a sign in the page when they have hydrated it. */
const ROOTS =
  "#__next,#__nuxt,#__docusaurus,#___gatsby,[data-reactroot],[data-server-rendered],script[src*='/_next/'],link[href*='_app/immutable/']";

/** The sign: what React and Vue leave on elements that are theirs. */
const SIGN = /^__(react(Fiber|Internal)|vue)/;

/** Most steps above a heading to React's sign, as markup in one piece has none. */
const LEVELS = 6;

/** Longest wait for the sign when the page has loaded, in milliseconds: scripts that failed leave none. */
const PATIENCE = 1e4;

/** The elements of the page; no element can be named to stand in for this. */
export const find = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];

/** Does something in idle time. A browser that draws nothing may have none for long. */
const idle = (work) => window.requestIdleCallback?.(work, { timeout: 99 }) ?? setTimeout(work, 50);

/** Address of the page. The parts of a page have one address, but for routers that write theirs behind the sign. */
export const where = () => location.pathname + location.search + (/^#[/!]/.test(location.hash) ? location.hash : "");

/** Marks that tell one article from another to its reader. */
const read = () => find("title,h1,p").map((it) => it.textContent).join();

/**
 * Calls `change` whenever another page stands: when its address is another one or a router has said so, and its text is
 * another one and the same twice in idle time. `at` is where the page was when it was read. `watch` hears of all that
 * changes, and has `change` called with true when the page lacks something of ours. Ends when `change` gives true.
 */
export function follow(change, at = where(), watch) {
  let shown = at === where() ? read() : "";
  let seen = shown;
  let [left, waits] = [0];
  const soon = () => (waits ||= idle(look));
  const observer = new MutationObserver(() => {
    watch?.();
    soon();
  });
  async function look() {
    waits = 0;
    const isLost = watch?.();
    if (!left && !isLost) return;
    const now = read();
    if (now !== seen) {
      seen = now;
      soon();
    } else if (now !== shown || isLost) {
      const isSame = now === shown;
      if (left && !isSame) left--;
      shown = now;
      // What comes meanwhile is looked at behind it.
      waits = 1;
      if (await change(isSame).catch(() => {})) observer.disconnect();
      else waits = idle(look);
    }
  }
  function go({ type }) {
    if (where() === at && !/:|nav/.test(type)) return;
    at = where();
    left = MOST;
    soon();
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  for (const name of EVENTS) addEventListener(name, go, true);
  if (window.NavigateEvent) navigation.addEventListener("currententrychange", go);
  else {
    for (const name of ["pushState", "replaceState"]) {
      const before = history[name];
      history[name] = function (...given) {
        before.apply(this, given);
        go({});
      };
    }
  }
  go({});
}

/** Asks the page's own file whether `build` found an article there. Gives `script` what its tag has of its own. */
export async function ask(script) {
  const at = where();
  const response = await fetch(location, { signal: patience() });
  const tag = response.ok && TAG.exec(await readText(response, MOST_PAGE))?.[0];
  if (!tag || at !== where()) return;
  for (const name of ["article", "tags"]) {
    delete script.dataset[name];
    // An empty list of tags is one: it says that there are none.
    for (const [, value] of tag.matchAll(`data-${name}="([^"]*)`)) {
      script.dataset[name] = value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    }
  }
  return at;
}

/** Count of the page's changes, whether it had something placed, and how often that may be put back. */
let [mutations, had, back] = [0, null, MOST];

/** Tells whether all that was placed is gone. */
function watch() {
  mutations++;
  const placed = find("[data-placed]")[0];
  had ??= placed;
  return had && !placed && back;
}

/** Waits until no framework will compare the page with what it would have made. */
async function hydrated() {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  const end = performance.now() + PATIENCE;
  for (let before; before !== mutations || (isAhead() && performance.now() < end); ) {
    before = mutations;
    await new Promise(idle);
  }
}

/** Tells whether the article is still ahead of being hydrated. */
function isAhead() {
  let element = find("h1,article,main,p")[0];
  if (element?.closest("astro-island[ssr]")) return true;
  if (!window.__VP_HASH_MAP__ && !find(ROOTS)[0]) return false;
  const isTold = (it) => it && Object.keys(it).some((key) => SIGN.test(key));
  if (history.state?.["sveltekit:history"] || isTold(element?.closest("[data-v-app],#app,#__nuxt,[data-server-rendered]"))) return false;
  for (let level = 0; level < LEVELS; level++, element = element?.parentElement) {
    if (isTold(element)) return false;
  }
  return true;
}

/** Values of the head about the page, and where the page was that it said so of. */
let head = {};

/** Marks what a router has left in the head from the page before: it says nothing of this one. */
function judgeHead() {
  const facts = find("meta[property],link[rel=canonical]");
  const text = facts.map((it) => it.content ?? it.href).join();
  if (text !== head.text) head = { text, at: where() };
  for (const it of facts) it.isStale = head.at !== where();
}

/**
 * Shows the page when it is hydrated, and whatever it becomes. `script` is the loader's tag, `at` where the page was when
 * the loader came; `show` shows it the first time, `refresh` anew, and `renew` forgets it.
 */
export async function attend({ script, at, show, refresh, renew }) {
  let ready;
  const become = async (isSame) => {
    back = isSame ? back - 1 : MOST;
    had = null;
    await ready;
    judgeHead();
    if (script?.dataset.follow === undefined || (await ask(script))) return refresh();
    renew();
    for (const it of find("[data-placed]")) if (it.kind) it.remove();
  };
  at = script?.dataset.follow || at;
  if (at === where()) judgeHead();
  follow(become, at, watch);
  await (ready = hydrated());
  // Where it is another page by now, that is shown as one that it has become.
  if (at === where()) show();
}
