/**
 * The address of the page as a QR code, for a phone that is pointed at the screen. Drawn here, by `lean-qr`: no server is
 * asked.
 */
import { generate } from "lean-qr";
import { open } from "./panel.js";

const SVG = "http://www.w3.org/2000/svg";

/** Modules of white around a code, as the standard asks for. */
const QUIET = 4;

/** Opens a panel with the code of an address, and the address as text. */
export function show(widget, element, url) {
  const panel = open(element.shadowRoot, (root) => widget.code(url, root));
  let code;
  try {
    code = draw(generate(url), widget.word("qr", ""));
  } catch {
    // Nearly three thousand bytes are the most that a code can hold.
    panel.querySelector("[part=hint]").textContent = widget.word("too-long", "");
  }
  panel.querySelector("[part=code]").append(...[code].filter(Boolean));
}

/** A code as a picture: one path of the dark modules, a bar for each run. */
function draw(code, name) {
  let outline = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) outline += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  const picture = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", outline);
  picture.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  picture.append(path);
  return picture;
}
