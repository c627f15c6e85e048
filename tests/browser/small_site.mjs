// A small site for tests of what goes wrong.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folder } from "./harness.mjs";

const WORDS = "The harbour office counts every crate of copper, every sack of wheat and every barrel that waits for a ship. ";

/** Four short articles about one subject. */
export async function smallSite(t) {
  const site = await folder(t);
  for (const name of ["copper", "wheat", "oil", "ships"]) {
    await mkdir(join(site, name));
    const text = `${WORDS.repeat(5)} This one is about ${name} and how ${name} is counted.`;
    await writeFile(
      join(site, name, "index.html"),
      `<!DOCTYPE html><html lang="en"><title>Counting ${name}</title><meta name="viewport" content="width=device-width">
       <meta property="article:published_time" content="2026-03-0${name.length}"><body><main><article><h1>Counting ${name}</h1>
       <p>${text}</p><p>${text} #${name}</p></article></main><footer>The end</footer></body></html>`,
    );
  }
  return site;
}
