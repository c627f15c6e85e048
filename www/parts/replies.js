/**
 * The part `replies` in a page: fetches the replies when the reader comes near, and sends new ones. How a server is spoken
 * to is a file of its own in `replies/`; the engine decides what of it is shown, and what may be sent.
 */
import { dom } from "../../src/browser/nodes.js";
import { resolve, resolveOption } from "../address.js";
import { ask, Failure } from "../replies/ask.js";
import { Drafts } from "../replies/drafts.js";
import { Form } from "../replies/form.js";
import { write } from "../replies/time.js";
import { dispatch } from "../dispatch.js";
import { pack, unpack } from "../wire.js";

/** How far below the viewport the element may be when the replies are fetched. */
const NEAR = "600px";

/** What is shown in a shadow root; the one before it stops when the page is read anew. */
const shown = new WeakMap();

/** Shows the replies on their element, in its shadow root. An element that was only moved keeps what it shows. */
export function show(widget, element, root) {
  const before = shown.get(root);
  if (root.contains(before?.root)) return;
  before?.stop();
  const given = widget.repliesSource(element);
  const source = given && readSource(widget, element, given);
  if (source) shown.set(root, new Replies(widget, element, root, source));
}

/** Backend of the replies, and their page; nothing where that is no address. */
function readSource(widget, element, given) {
  const [backend, url, site, page, canonical, title] = unpack(given);
  const server = resolveOption(element, "replies-url", url || widget.site)?.href.replace(/\/*$/, "");
  // What a page gives as its own address may be none.
  const { href: address, pathname: path } = resolve(canonical) ?? location;
  return server && { backend, server, site, page, address, path, title };
}

class Replies {
  #list = [];
  #required = "";
  #isOpen = true;
  #isKnown = false;
  #end = new AbortController();

  constructor(widget, element, root, source) {
    this.widget = widget;
    this.element = element;
    this.source = source;
    widget.repliesFrame(root);
    this.root = root.lastChild;
    this.drafts = new Drafts(`${source.server} ${source.site} ${source.page || source.path}`);
    this.form = new Form(this);
    this.requireMore("");
    this.form.restore();
    this.root.addEventListener("click", (event) => this.#click(event), { signal: this.#end.signal });
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        this.#load();
      },
      { rootMargin: NEAR },
    );
    near.observe(element);
    this.#end.signal.addEventListener("abort", () => near.disconnect());
  }

  stop() {
    this.#end.abort();
  }

  part(name) {
    return this.root.querySelector(`[part=${name}]`);
  }

  word(key, value = "") {
    return this.widget.repliesWord(`replies-${key}`, value);
  }

  /** Says something that happened to those who do not see it. */
  say(text) {
    this.part("status").textContent = text;
  }

  /** Shows the form as the server wants it. */
  requireMore(required) {
    this.#required = required;
    this.widget.repliesFields(this.element, required, this.part("fields"));
  }

  /** What is wrong with a draft: the field, its label and what is wrong. */
  faults({ name, address, website, text }) {
    const draft = pack([name, address, website, text]);
    const texts = unpack(this.widget.repliesFaults(this.element, this.#required, draft));
    return Array.from({ length: texts.length / 3 }, (_, at) => texts.slice(at * 3, at * 3 + 3));
  }

  /** Sends a draft. Who still is where it was sent from is led to the reply; who reads on only hears of it. */
  async send(draft) {
    const place = this.#focus;
    const reply = await (await this.#adapter()).post(this.source, draft, ask);
    const isHere = this.#focus === place;
    if (reply.state === "pending") this.drafts.wait(reply);
    this.#list = [...this.#list.filter(({ id }) => id !== reply.id), reply];
    this.form.clear();
    this.#show();
    this.say(this.word(reply.state === "pending" ? "waiting" : "sent"));
    const detail = { id: reply.id, parent: reply.parent, pending: reply.state === "pending", url: this.source.address };
    dispatch(this.element, "reply", detail);
    if (isHere) this.find(reply.id)?.focus();
  }

  /** What has the focus: in here, else in the page. */
  get #focus() {
    return this.root.getRootNode().activeElement ?? dom.activeElement;
  }

  /** A reply that is shown. */
  find(id) {
    return this.root.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  #adapter() {
    return import(`./replies/${this.source.backend}.js`).catch(({ message }) => {
      throw new Failure(`${message} - serve the folder parts/replies beside parts/replies.js`);
    });
  }

  async #load() {
    this.#note("loading");
    try {
      const { replies, required = "", isOpen = true } = await (await this.#adapter()).load(this.source, ask);
      if (this.#end.signal.aborted) return;
      const known = [...replies, ...this.drafts.waiting(replies)];
      // What was sent in the meantime the server had not yet when it answered.
      this.#list = [...known, ...this.#list.filter(({ id }) => !known.some((reply) => reply.id === id))];
      this.#isOpen = isOpen;
      this.#isKnown = true;
      if (required) this.requireMore(required);
      this.#show();
    } catch (error) {
      if (this.#end.signal.aborted) return;
      this.#note("unreachable");
      this.say(this.word("unreachable"));
      this.part("retry").hidden = false;
      this.fail(error);
    }
  }

  /** Shows the threads; and once all replies are known, how many there are, or that there are none. */
  #show() {
    if (this.#isKnown) this.#introduce();
    const now = Date.now();
    const texts = this.#list.flatMap((reply) => [
      reply.id, reply.parent, reply.author, reply.website, reply.time, ...write(plain(reply.time), now), reply.body,
      `${plain(reply.format)} ${plain(reply.state)}`,
    ]);
    const list = pack(texts);
    this.form.stay(this.#isKnown, () => this.widget.repliesThreads(list, this.#isOpen, this.part("threads")));
  }

  /** The heading, the line below it, and whether there is a form. */
  #introduce() {
    const count = this.#list.filter(({ state }) => state !== "removed").length;
    const language = readLanguage();
    const seen = count.toLocaleString(language);
    const heading = this.widget.repliesCount(seen, new Intl.PluralRules(language).select(count));
    this.part("heading").textContent = count ? heading : this.widget.repliesWord("replies", "");
    this.#note(this.#isOpen ? (count ? "" : "none") : "closed");
    this.form.element.hidden = !this.#isOpen;
  }

  /** The line above the threads: what is going on. */
  #note(key) {
    this.part("note").textContent = key && this.word(key);
    this.part("retry").hidden = true;
  }

  #click({ target }) {
    const button = target.closest("[data-action]");
    const action = button?.dataset.action;
    if (action === "answer") this.form.answer(button);
    else if (action === "cancel") this.form.cancel();
    else if (action === "retry") this.#retry();
  }

  async #retry() {
    this.part("heading").focus();
    this.say(this.word("loading"));
    await this.#load();
    if (this.#isKnown) this.say(this.part("note").textContent || this.part("heading").textContent);
  }

  /** Tells the site what went wrong. */
  fail({ message }) {
    dispatch(this.element, "error", { part: "replies", code: "replies", message: `${this.source.server}: ${message}` });
  }
}

/** A text or a number of a server or a storage; nothing of all else that JSON can hold in its place. */
function plain(value) {
  return /^(string|number)$/.test(typeof value) ? value : "";
}

/** The page's language. Where it is named wrongly, as in `en_US`, the words are English, and so are the numbers. */
function readLanguage() {
  try {
    return Intl.getCanonicalLocales(dom.documentElement.lang)[0];
  } catch {
    return "en";
  }
}
