/**
 * Services of many instances, such as Mastodon: a form asks where the reader has an account. The engine says whether that
 * can be the address of a server; nobody else is asked. It is remembered on this device where the reader wants it.
 */
import { tell } from "./events.js";
import { open } from "./panel.js";

/** The instances in `localStorage`, by the services' ids. `afterword.forget()` takes it out. */
const STORE = "afterword-instance";

/**
 * Asks for the instance on which to share, by the service of that id; `template` is the address there, with a hole for the
 * instance.
 */
export function ask(widget, element, { id, template, url, title }) {
  const known = recall()[id] ?? "";
  const panel = open(element.shadowRoot, (root) => widget.picker(id, known, root));
  const [field, remember] = panel.querySelectorAll("input");
  const error = panel.querySelector("[part=error]");
  // Under Global Privacy Control nothing is kept unless the reader ticks the box.
  remember.checked = known || !navigator.globalPrivacyControl;
  field.select();
  panel.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const instance = widget.instance(field.value);
    field.ariaInvalid = !instance;
    error.textContent = instance ? "" : widget.word("instance-wrong", field.value);
    if (!instance) return field.focus();
    keep(id, remember.checked && instance);
    tell(element, id, { url, title });
    // The template stands in the page's markup: whoever wrote that may name no other scheme.
    const there = template.replace("{instance}", instance);
    if (/^https?:/.test(there)) window.open(there, "_blank", "noopener");
    panel.close();
  });
}

function recall() {
  try {
    return JSON.parse(localStorage[STORE]) ?? {};
  } catch {
    // Nothing there, nothing of ours, or storage is blocked.
    return {};
  }
}

/** Remembers the instance for a service, or forgets it. */
function keep(id, instance) {
  const { [id]: _, ...others } = recall();
  const all = instance ? { ...others, [id]: instance } : others;
  try {
    if (Object.keys(all).length) localStorage[STORE] = JSON.stringify(all);
    else localStorage.removeItem(STORE);
  } catch {
    // Blocked or full: the next time it is asked for again.
  }
}
