/**
 * What the loader imports for the parts that few pages have: the engine of the build `parts`, which it treats like the other
 * ones. What a part does in a page is a file of its own in `parts/`, and comes when the page has such an element.
 */
import { initSync, Widget as Engine } from "engine";
import { dom } from "../src/browser/nodes.js";
import { dispatch } from "./dispatch.js";

export { initSync };

/** The page, as the build `parts` knows it. */
export class Widget extends Engine {
  /** On a site without an index, whose stories are ranked from a feed, no shard tells of the page. */
  learned = true;

  /** What the parts do, by the parts' names. */
  parts = {};

  constructor(...given) {
    super(...given);
    /** The address of the site's root. */
    this.site = given[2];
    const folder = given[1]?.dataset.index;
    /** The folder of the index, with a slash at its end. */
    this.index = folder ? new URL(folder.replace(/\/?$/, "/"), given[1].baseURI) : new URL("..", import.meta.url);
    // The lists in the text have no element that would ask for them.
    if (/^(links|cards)$/.test(given[1]?.dataset.seeAlso?.trim())) {
      load("see-also").then(
        ({ watch }) => watch(this.article()),
        ({ name: code, message }) => dispatch(dom, "error", { part: "see-also", code, message }),
      );
    }
  }

  rank() {}

  /** Shows a part on its element, in its shadow root; says whether it waits for the shard that knows the page. */
  async show(_part, element, root) {
    const part = (this.parts[element.kind] ??= await load(element.kind));
    return part.show(this, element, root);
  }

  /** Gives a part that waits the inflated shard; `undefined` says that it does not know the page. */
  relate(element, root, shard) {
    return this.parts[element.kind].relate(this, element, root, shard);
  }
}

function load(part) {
  return import(new URL(`parts/${part}.js`, import.meta.url)).catch(({ message }) => {
    throw Object.assign(Error(`${message} - serve the folder parts beside parts.js`), { name: "engine" });
  });
}
