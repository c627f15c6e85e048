/**
 * What the page and the server have of services: the site's own ones, and icons.
 */
import { pack } from "../wire.js";

import { patience, readText } from "../read.js";

/** The most bytes of an icon. */
const MOST = 64 << 10;

/** The addresses of icons of the site's own services that are still to be fetched, by the services' ids. */
const files = new Map();

/** The site's own services as the engine takes them: of each the id, the name, the address and the icon. */
export function readOwn() {
  const texts = [];
  for (const { textContent } of document.querySelectorAll("script[data-afterword=services]")) {
    try {
      for (const { id, name, url, icon } of JSON.parse(textContent)) {
        if (/^[^<]*\.svg$/.test(icon)) files.set(id, icon);
        texts.push(id, name, url, icon);
      }
    } catch ({ message }) {
      console.error(`Afterword: the site's own services are no list in JSON: ${message}`);
    }
  }
  return pack(texts);
}

/** Fetches the icons of the services of those ids. One that does not come leaves the name to stand alone. */
export async function fetchIcons(widget, ids) {
  await Promise.all(
    [...ids.split(" ").filter(Boolean), ...files.keys()].map(async (id) => {
      const file = files.get(id) ?? new URL(`./icons/${id}.svg`, import.meta.url);
      files.delete(id);
      const response = await fetch(file, { signal: patience() }).catch(() => undefined);
      widget.keep(id, response?.ok ? await readText(response, MOST).catch(() => "") : "");
    }),
  );
}
