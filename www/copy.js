/**
 * Copying a text the way it was done before there was a clipboard for scripts: in pages that do not come by https, and where
 * the clipboard is refused. Loaded when that happens.
 */

/** The field that a reader copies from by hand: a line of its own, as wide as the row. Below 16 px a phone zooms in on it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`[part=by-hand] {
  flex: 1 1 100%; grid-column: 1 / -1; inline-size: 0; min-inline-size: 100%; font: inherit; font-size: max(16px, 1em)
}`);

/**
 * Selects the text in a field that is there for a moment, and says whether it was copied. `button` keeps the focus then.
 * Where copying is refused the field stays at the end of the button's row, with the text selected to be copied by hand,
 * until Escape is pressed in it or something else is copied. `name` is what a screen reader calls it.
 */
export function copySelected(button, text, name) {
  const root = button.getRootNode();
  root.querySelector("[part=by-hand]")?.remove();
  const field = document.createElement("textarea");
  field.setAttribute("part", "by-hand");
  field.setAttribute("aria-label", name);
  field.readOnly = true;
  field.rows = 2;
  field.value = text;
  button.parentNode.lastChild.before(field);
  field.select();
  if (document.execCommand?.("copy")) {
    field.remove();
    button.focus();
    return true;
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // The panel or bubble that it may stand in stays open.
    event.preventDefault();
    event.stopPropagation();
    field.remove();
    button.focus();
  });
  return false;
}
