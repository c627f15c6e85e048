/**
 * The part `letter` in a page: takes the form over, sends the address by the backend's own file in `letter/`, and says what
 * became of it. What the reader typed is never lost: neither by a failed sending nor when the part is shown anew.
 */
import { resolveOption } from "../address.js";
import { dispatch } from "../dispatch.js";
import { unpack } from "../wire.js";
import { keepKeys } from "../typing.js";

/** How long a backend may take, in milliseconds: some send their mail before they answer. */
const PATIENCE = 20_000;

/** What readers typed, by the element. */
const typed = new WeakMap();

/** The forms that are taken over. */
const taken = new WeakSet();

export function show(widget, element, root) {
  // The element was only moved.
  if (taken.has(root.querySelector("form"))) return;
  // In a form that was rendered ahead somebody may have typed already.
  const early = root.querySelector("[part=field]")?.value;
  if (early) typed.set(element, early);
  const given = widget.letterForm(element, root);
  const form = root.querySelector("form");
  if (!given) return;
  const [backend, url, list, host] = unpack(given);
  if (!resolveOption(element, "letter-url", url)) return root.querySelector("[part=letter]").remove();
  taken.add(form);
  new SignUp(widget, element, root, { backend, url, list }, host);
}

/** A form that is taken over. */
class SignUp {
  constructor(widget, element, root, to, host) {
    Object.assign(this, { widget, element, root, to, host });
    this.part = root.querySelector("[part=letter]");
    this.form = root.querySelector("form");
    this.field = root.querySelector("[part=field]");
    this.trap = root.querySelector("[part=trap] input");
    this.error = root.querySelector("[part=error]");
    this.status = root.querySelector("[part=status]");
    this.done = root.querySelector("[part=done]");
    this.button = root.querySelector("button[part=continue]");
    this.instead = root.querySelector("[part=instead]");
    this.field.value ||= typed.get(element) ?? "";
    // What is wrong is said by us, in the page's language.
    this.form.noValidate = true;
    keepKeys(this.form);
    this.field.addEventListener("input", () => typed.set(element, this.field.value));
    this.form.addEventListener("submit", (event) => this.submit(event));
  }

  word(key, value = "") {
    return this.widget.letterWord(key, this.isolate(value));
  }

  /** Addresses run from left to right, also among words that do not. */
  isolate(text) {
    return getComputedStyle(this.element).direction === "rtl" ? `\u2068${text}\u2069` : text;
  }

  /** Shows a state; `error` and `status` are what is said of it. */
  enter(state, { error = "", status = "" } = {}) {
    this.part.dataset.state = state;
    this.field.ariaInvalid = state === "wrong";
    this.button.ariaDisabled = state === "sending";
    this.error.textContent = error;
    this.status.textContent = status;
    // It stays when it was pressed: it has the focus.
    if (this.instead) this.instead.hidden = !["failed", "late", "opened"].includes(state);
  }

  submit(event) {
    const address = this.field.value.trim();
    const isElsewhere = this.host || event.submitter === this.instead;
    if (!isElsewhere || this.part.dataset.state === "sending") event.preventDefault();
    if (this.part.dataset.state === "sending") return;
    if (!this.widget.letterAddress(address)) {
      event.preventDefault();
      return this.refuse(address);
    }
    if (this.trap.value) {
      // A program, or one that fills in forms for people: who tries again gets through.
      event.preventDefault();
      this.trap.value = "";
      return this.enter("failed", { error: this.word("failed") });
    }
    if (!isElsewhere) return this.send(address);
    const host = this.host || new URL(this.form.action).host;
    this.enter("opened", { status: this.word("opened", host) });
  }

  /** Says that it is no address. Who has gone on meanwhile only hears of it. */
  refuse(address, isHere = true) {
    this.enter("wrong", { error: this.word("wrong", address) });
    if (isHere) this.field.focus();
  }

  get isHere() {
    return this.form.contains(this.root.activeElement);
  }

  async send(address) {
    this.enter("sending", { status: this.word("sending") });
    const patience = new AbortController();
    const late = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const { send } = await import(new URL(`letter/${this.to.backend}.js`, import.meta.url));
      const state = await send({ ...this.to, address, signal: patience.signal });
      if (state === "wrong") this.refuse(address, this.isHere);
      else this.finish(state, address);
    } catch (error) {
      const state = patience.signal.aborted ? "late" : "failed";
      this.enter(state, { error: this.word(state) });
      tell(this.element, this.to, error);
    } finally {
      clearTimeout(late);
    }
  }

  /** Says what became of the address, in the form's place. Who was in the form is led there; who reads on only hears of it. */
  finish(state, address) {
    const { isHere } = this;
    this.widget.letterDone(state, this.isolate(address), this.done);
    this.form.hidden = true;
    this.done.hidden = false;
    this.done.querySelector("button").addEventListener("click", () => this.again(), { once: true });
    const said = [...this.done.querySelectorAll("[part=title], [part=words]")].map(({ textContent }) => textContent);
    this.enter(state, { status: isHere ? "" : said.join(" ") });
    if (isHere) this.done.focus();
  }

  again() {
    this.done.hidden = true;
    this.done.replaceChildren();
    this.form.hidden = false;
    this.enter("idle");
    this.field.select();
    this.field.focus();
  }
}

/** Tells the page, for whoever runs it, what went wrong. */
function tell(element, { backend, url }, { name, message }) {
  const what = name === "AbortError" ? `no answer within ${PATIENCE / 1000} seconds` : message;
  dispatch(element, "error", {
    part: "letter",
    code: "letter-failed",
    message: `the letter cannot be asked for at ${backend}, ${url}: ${what}; see docs/letter-${backend}.md`,
  });
}
