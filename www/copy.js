/**
 * Copying a text the way it was done before there was a clipboard for scripts: in pages that do not come by https, and where
 * the clipboard is refused. Loaded when that happens.
 */

/** Selects the text in a field that is there for a moment; says whether it was copied. `button` keeps the focus. */
export function copySelected(button, text) {
  const field = document.createElement("textarea");
  field.value = text;
  button.after(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  button.focus();
  return copied;
}
