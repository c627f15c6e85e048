/**
 * The form for a reply: it stands below the threads, or below the reply that is answered.
 */
import { keepKeys } from "../typing.js";

export class Form {
  #replies;
  #home;
  #parent = "";
  #isSending = false;

  constructor(replies) {
    this.#replies = replies;
    this.element = replies.part("form");
    this.#home = this.element.parentNode;
    keepKeys(this.element);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.element.addEventListener("input", ({ target }) => {
      this.#keep();
      if (target.ariaInvalid === "true") this.#mark(target.name, "");
    });
  }

  get #fields() {
    return [...this.element.querySelectorAll("[name]")];
  }

  get #values() {
    const values = { name: "", address: "", website: "", text: "" };
    for (const { name, value } of this.#fields) values[name] = value;
    return values;
  }

  /** Puts back what was typed before the page was left, and which reply it answers. */
  restore() {
    const draft = this.#replies.drafts.recall();
    for (const field of this.#fields) {
      if (typeof draft[field.name] === "string") field.value = draft[field.name];
    }
    if (typeof draft.parent === "string") this.#parent = draft.parent;
  }

  /** What was typed is sent. The name stays for the next one. */
  clear() {
    this.#replies.drafts.clear();
    this.#fields.at(-1).value = "";
    this.#parent = "";
  }

  /** Keeps what is typed; says whether it outlives the page. */
  #keep() {
    const values = this.#values;
    if (Object.values(values).some(Boolean)) return this.#replies.drafts.keep({ ...values, parent: this.#parent });
    this.#replies.drafts.clear();
  }

  /** Keeps which reply is answered now. A name that is left of what was sent is no draft. */
  #keepPlace() {
    if (this.#values.text) this.#keep();
  }

  /** Answers the reply that the button `opener` is for: the form moves below it. */
  answer(opener) {
    this.#parent = opener.closest("[part=reply]").dataset.id;
    this.#place();
    const fields = this.#fields;
    (fields.find(({ value, ariaRequired }) => !value && ariaRequired === "true") ?? fields.at(-1)).focus();
    this.element.scrollIntoView({ block: "nearest" });
    this.#keepPlace();
  }

  /** Answers none any more, and gives the focus to where it was. */
  cancel() {
    const opener = this.#opener;
    this.#parent = "";
    this.#place();
    this.#keepPlace();
    (opener ?? this.#fields[0]).focus();
  }

  /** Lets the threads change around it. Once they are known, what is not among them any more cannot be answered. */
  stay(isKnown, change) {
    const focus = this.#focus;
    this.#goHome();
    change();
    if (isKnown && !this.#opener) this.#parent = "";
    this.#place();
    // Who is typing types on.
    if (!this.#focus) focus?.focus();
  }

  /** The button of the reply that is answered; none where it is not shown, or cannot be answered. */
  get #opener() {
    return this.#replies.find(this.#parent)?.querySelector(":scope > [part=answer]");
  }

  get #focus() {
    const { activeElement } = this.element.getRootNode();
    return this.element.contains(activeElement) ? activeElement : null;
  }

  /** Stands below the reply that is answered, else below the threads. */
  #place() {
    const opener = this.#opener;
    if (opener) opener.parentNode.after(this.element);
    else this.#goHome();
    this.#part("question").textContent = opener ? opener.ariaLabel : this.#replies.word("write");
    this.#part("cancel").hidden = !opener;
  }

  #goHome() {
    if (this.element.parentNode !== this.#home) this.#home.append(this.element);
  }

  #part(name) {
    return this.element.querySelector(`[part=${name}]`);
  }

  /** Says at a field what is wrong with it; nothing says that it is right. */
  #mark(name, fault) {
    const field = this.element.querySelector(`[name=${name}]`);
    field.ariaInvalid = String(Boolean(fault));
    this.element.querySelector(`[id=${name}-fault]`).textContent = fault;
  }

  async #submit() {
    if (this.#isSending) return;
    const values = this.#values;
    const faults = this.#replies.faults(values);
    for (const { name } of this.#fields) {
      const [, , fault = ""] = faults.find(([field]) => field === name) ?? [];
      this.#mark(name, fault);
    }
    this.#alert(faults.map(([, label, fault]) => `${label}: ${fault}`).join(". "));
    if (faults.length) return this.element.querySelector(`[name=${faults[0][0]}]`).focus();
    await this.#send(values);
  }

  async #send({ name, address, website, text }) {
    const draft = {
      parent: this.#parent, name: name.trim(), address: address.trim(), text: text.trim(),
      website: website.trim() && this.#replies.widget.repliesWebsite(website),
    };
    this.#busy(true);
    try {
      const sent = this.#replies.send(draft);
      this.#replies.say(this.#replies.word("sending"));
      await sent;
    } catch (error) {
      this.#replies.say("");
      const { isTooOften, words = "" } = error;
      // For the site: the reader is told below.
      if (!isTooOften && !words) this.#replies.fail(error);
      const said = this.#replies.widget.repliesSaid(words).replace(/[.!。！।۔]+$/, "");
      const why = isTooOften ? this.#replies.word("often") : said || this.#replies.word("silent");
      const kept = this.#keep() ? this.#replies.word("kept") : "";
      this.#alert(`${this.#replies.word("failed", why)} ${kept}`);
    }
    this.#busy(false);
  }

  #busy(isSending) {
    this.#isSending = isSending;
    const send = this.#part("send");
    send.ariaDisabled = String(isSending);
    send.textContent = this.#replies.word(isSending ? "sending" : "send");
    for (const field of this.#fields) field.readOnly = isSending;
  }

  #alert(text) {
    this.#part("alert").textContent = text;
  }
}
