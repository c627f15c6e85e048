/**
 * Forms in shadow roots: a page that listens for keys sees the part there, and not the field in it that they are typed into.
 */

/** What people press to leave a field; with Ctrl, Alt or Meta, all else is the page's as well. */
const LEAVES = /^(Escape|Tab|F\d+)$/;

/** Keeps what is typed in a form or a panel from being taken for shortcuts of the page, such as `/` for its search. */
export function keepKeys(form) {
  for (const kind of ["keydown", "keypress", "keyup"]) {
    form.addEventListener(kind, (event) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (!ctrlKey && !altKey && !metaKey && !LEAVES.test(key)) event.stopPropagation();
    });
  }
}
