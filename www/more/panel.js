/**
 * Panels: what opens over the page and takes the keyboard until it closes. A modal `<dialog>`: Esc closes it, the focus
 * stays in it and goes back to where it was.
 */
import { keepKeys } from "../typing.js";

/** Puts what `build` builds, a dialog, into the shadow root, opens it, and takes it out when it closes. */
export function open(root, build) {
  const panel = place(root, build);
  // What a reader sees beside it is the dialog itself, under its backdrop.
  panel.addEventListener("click", ({ target }) => target === panel && panel.close());
  panel.addEventListener("close", () => panel.remove());
  panel.showModal();
  return panel;
}

/** Puts what `build` builds into the shadow root, before the row: that stays its last node. */
export function place(root, build) {
  const fragment = new DocumentFragment();
  build(fragment);
  const panel = fragment.firstChild;
  keepKeys(panel);
  root.prepend(fragment);
  return panel;
}
