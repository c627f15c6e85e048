/**
 * The list of all services, behind the button "More": a popover with a search field. The browser opens and closes it
 * from then on, as the button's own; browsers without popovers get a modal dialog.
 */
import { place } from "./panel.js";

const SERVICE = "[part~=service]";

/** Shows the list that belongs to a share element, opened by that button. */
export async function open(widget, element, button) {
  // The browser opens and closes it by the same click.
  if (button.popoverTargetElement) return;
  await widget.fetchIcons(element, true);
  // Meanwhile the page may have changed, or a second click was faster.
  if (!button.isConnected || button.popoverTargetElement) return;
  element.list?.remove();
  const panel = (element.list = make(widget, element, button));
  if (panel.showPopover) {
    button.popoverTargetElement = panel;
    panel.showPopover();
  } else {
    panel.removeAttribute("popover");
    panel.addEventListener("close", () => (panel.remove(), (button.ariaExpanded = "false")));
    panel.showModal();
    button.ariaExpanded = "true";
    begin(panel);
  }
}

function make(widget, element, button) {
  const panel = place(element.shadowRoot, (root) => widget.list(element, root));
  const search = panel.querySelector("input");
  const status = panel.querySelector("[role=status]");
  search.addEventListener("input", () => {
    const found = filter(panel, search.value);
    status.textContent = found ? "" : widget.word("nothing-found", search.value.trim());
  });
  panel.addEventListener("keydown", (event) => walk(panel, search, event));
  // Chromium gives the focus back to the element and not to the button in its shadow root, where it is lost.
  panel.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "closed" && panel.contains(element.shadowRoot.activeElement)) button.focus();
  });
  panel.addEventListener("toggle", ({ newState }) => {
    button.ariaExpanded = newState === "open";
    if (newState === "open") begin(panel);
  });
  return panel;
}

/** Begins with an empty search. On a phone the field does not take the focus: its keyboard would hide the list. */
function begin(panel) {
  const search = panel.querySelector("input");
  search.value = "";
  search.dispatchEvent(new Event("input"));
  (matchMedia("(pointer: coarse)").matches ? panel : search).focus();
}

/** Hides the services whose names do not hold the words; says how many are left. */
function filter(panel, words) {
  const wanted = fold(words);
  let found = 0;
  for (const item of panel.querySelectorAll(SERVICE)) {
    item.hidden = !fold(item.textContent).includes(wanted);
    found += !item.hidden;
  }
  return found;
}

/** A text without what a reader leaves out when typing: capitals, accents, spaces and dots. */
function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The arrow keys walk from the field through what is left; Enter in the field takes the first. Escape, which empties the field
 * first, closes the list: Safari's search fields would keep the key to themselves.
 */
function walk(panel, search, event) {
  const stops = [search, ...panel.querySelectorAll(`${SERVICE}:not([hidden])`)];
  const at = stops.indexOf(panel.getRootNode().activeElement);
  const typing = at === 0;
  const forward = getComputedStyle(panel).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  let to;
  if (event.key === "Enter" && typing) {
    event.preventDefault();
    stops[1]?.click();
  } else if (event.key === "Escape" && typing && !search.value) {
    event.preventDefault();
    (panel.showPopover ? panel.hidePopover : panel.close).call(panel);
  } else if (event.key === "ArrowDown" || (event.key === forward && !typing)) to = at + 1;
  else if (event.key === "ArrowUp" || (/^Arrow(Left|Right)$/.test(event.key) && !typing)) to = at - 1;
  else if (event.key === "Home" && !typing) to = 1;
  else if (event.key === "End" && !typing) to = stops.length - 1;
  if (to === undefined) return;
  event.preventDefault();
  stops[Math.max(to, 0)]?.focus();
}
