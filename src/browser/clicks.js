/**
 * What a click on a part does, and the events that tell the page of it. The view carries all that is needed;
 * the engine is not asked, so a fault in it leaves every link and button as they are.
 */

/** How long it says that a link was copied, in milliseconds. */
const CONFIRMED = 3000;

/** The roots whose clicks are heard: a part that is shown anew is heard once. */
const heard = new WeakSet();

export function isNew(root) {
  return !heard.has(root) && !!heard.add(root);
}

/** Hears what is clicked in a shadow root: once, as `click` is one function. */
export function hear(root) {
  root.addEventListener("click", click);
}

export function click({ target, currentTarget: { host } }) {
  const clicked = target.closest("[data-action]");
  if (!clicked) return;
  const { action } = clicked.dataset;
  if (action === "open") {
    const card = clicked.closest("li");
    const position = [...card.parentNode.children].indexOf(card) + 1;
    send(host, "open", { url: clicked.href, title: clicked.textContent, position });
    return;
  }
  if (action === "forget") {
    window.afterword.forget();
    // The button is gone: what it changed has the focus.
    const heading = host.shadowRoot.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus();
    return;
  }
  const { url, title } = clicked.parentNode.dataset;
  send(host, "share", { service: action, url, title });
  if (action === "copy") copy(clicked, url);
  if (action === "system") share(clicked, { url, title });
}

function send(element, name, detail) {
  element.dispatchEvent(new CustomEvent(`afterword:${name}`, { bubbles: true, composed: true, detail }));
}

/**
 * Opens the system's share sheet. Where it may not open, as in frames, copies the address instead, and says so: gives whether
 * it did.
 */
export async function share(button, data, ...places) {
  try {
    await navigator.share(data);
  } catch ({ name }) {
    // Closing the sheet again is no error, and neither is a second click while it is open.
    if (/^(Abort|InvalidState)/.test(name)) return;
    await copy(button, data.text ? `${data.text}\n${data.url}` : data.url, ...places);
    return true;
  }
}

/** Copies a text. The button's label shows the outcome and the line behind the buttons speaks it, for a while. */
export async function copy(button, text, label = button.lastChild, status = button.parentNode.lastChild) {
  const { done, failed } = button.dataset;
  let copied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // It lies beside the engine.
    copied = await import("./copy.js").then(({ copySelected }) => copySelected(button, text, failed), () => false);
  }
  button.label ??= label.textContent;
  label.textContent = status.textContent = copied ? done : failed;
  clearTimeout(button.timeout);
  button.timeout = setTimeout(() => {
    label.textContent = button.label;
    status.textContent = "";
  }, CONFIRMED);
}
