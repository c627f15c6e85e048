/** How a page reads the files that `build.mjs` wrote. */

/** A file of JSON; without a name, the peer's whole index. */
export async function read(folder, name = "index.json") {
  return (await fetch(new URL(name, folder))).json();
}
