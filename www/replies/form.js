/**
 * The form for a reply: it stands below the threads, or below the reply that is answered.
 */

export class Form {
  #replies;
  #place;
  #parent = "";
  #opener;
  #isSending = false;

  constructor(replies) {
    this.#replies = replies;
    this.element = replies.part("form");
    this.#place = this.element.parentNode;
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

  /** Puts back what was typed before the page was left. */
  restore() {
    const draft = this.#replies.drafts.recall();
    for (const field of this.#fields) {
      if (typeof draft[field.name] === "string") field.value = draft[field.name];
    }
  }

  #keep() {
    const values = this.#values;
    if (Object.values(values).some(Boolean)) this.#replies.drafts.keep({ ...values, parent: this.#parent });
    else this.#replies.drafts.clear();
  }

  /** Answers the reply that the button `opener` is for: the form moves below it. */
  answer(opener) {
    this.#move(opener);
    const fields = this.#fields;
    (fields.find(({ value, ariaRequired }) => !value && ariaRequired === "true") ?? fields.at(-1)).focus();
    this.element.scrollIntoView({ block: "nearest" });
    this.#keep();
  }

  /** Goes back to the reply that was being answered when the page was left, if it is still there. */
  resume() {
    const { parent } = this.#replies.drafts.recall();
    const opener = parent && this.#replies.root.querySelector(`[data-id="${CSS.escape(parent)}"] > [part=answer]`);
    if (opener && !this.#parent) this.#move(opener);
  }

  #move(opener) {
    const reply = opener.closest("[part=reply]");
    this.#parent = reply.dataset.id;
    this.#opener = opener;
    reply.after(this.element);
    this.#head(opener.ariaLabel, false);
  }

  /** Goes back to below the threads, and gives the focus to where it was. */
  cancel() {
    const opener = this.#opener;
    this.leave();
    this.#keep();
    (opener?.isConnected ? opener : this.#fields[0])?.focus();
  }

  /** Goes back to below the threads: these may change now. */
  leave() {
    if (!this.#parent) return;
    this.#parent = "";
    this.#opener = undefined;
    this.#place.append(this.element);
    this.#head(this.#replies.word("write"), true);
  }

  #head(question, isHome) {
    this.#part("question").textContent = question;
    this.#part("cancel").hidden = isHome;
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
      // The name stays for the next one.
      this.#fields.at(-1).value = "";
    } catch (error) {
      this.#replies.say("");
      const { isTooOften, words = "" } = error;
      // For the site: the reader is told below.
      if (!isTooOften && !words) this.#replies.fail(error);
      const said = this.#replies.widget.repliesSaid(words).replace(/[.!。！।۔]+$/, "");
      const why = isTooOften ? this.#replies.word("often") : said || this.#replies.word("silent");
      this.#alert(`${this.#replies.word("failed", why)} ${this.#replies.word("kept")}`);
      this.#keep();
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
