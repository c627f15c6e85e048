// The files of a finished site, and whether a link within it leads to one of them.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** All pages of a site, as paths from its root; Afterword's own files are none. */
export function pages(site) {
  return readdirSync(site, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.html?$/.test(path) && !path.startsWith("afterword/") && !path.includes("node_modules/"));
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Says if `href`, found on `page`, leads to a file of the site, as a host serves it; true for links to other hosts. */
export function leads(site, page, href, host = "") {
  if (/^(mailto|javascript|tel|data):/i.test(href) || href.startsWith("#")) return true;
  let path = href;
  if (/^(https?:)?\/\//i.test(href)) {
    const url = new URL(href, "https://x.invalid");
    if (!host || url.host !== host) return true;
    path = url.pathname;
  }
  path = path.replace(/[?#].*$/s, "");
  const from = path.startsWith("/") ? path : `/${posix.join(posix.dirname(page), path)}`;
  const names = [from];
  try {
    names.push(decodeURIComponent(from));
  } catch {
    // Not percent-encoded: taken as it is.
  }
  const full = posix.normalize(names.at(-1));
  return [...names, full].some((name) => isFile(join(site, name)) || isFile(join(site, name, "index.html")) || isFile(join(site, `${name.replace(/\/$/, "")}.html`)));
}
