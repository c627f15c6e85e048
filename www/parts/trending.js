/**
 * The part `trending` in a page: fetches the list that `afterword trending` wrote, and lets the engine show it.
 */
import { resolveOption } from "../address.js";
import { patience, readText } from "../read.js";
import { pack } from "../wire.js";
import { hear } from "./cards.js";

/** The most bytes of a list. */
const MOST = 1 << 20;

/** The lists that were fetched for a reading of the page, by their addresses. */
const lists = new WeakMap();

/** Shows the stories that are read most now. What was rendered ahead stays where the list does not come. */
export async function show(widget, element, root) {
  const address = widget.trendingList(element);
  const url = address ? resolveOption(element, "trending", address) : new URL("trending.json", widget.index);
  if (!url) return;
  const known = lists.get(widget) ?? lists.set(widget, new Map()).get(widget);
  if (!known.has(url.href)) known.set(url.href, fetchList(url));
  hear(root);
  try {
    widget.trending(element, root, await known.get(url.href));
  } catch (error) {
    // Nothing shown leaves no gap.
    element.hidden = !root.querySelector("a");
    throw error;
  }
}

/** A list as the engine reads it: the fields of all stories. */
async function fetchList(url) {
  const response = await fetch(url, { signal: patience() }).catch((error) => ({ ok: false, status: error.message }));
  if (!response.ok) {
    throw failure("trending-missing", `${url}: ${response.status}; run \`afterword trending\`, or name the list in data-trending`);
  }
  try {
    const { version, stories } = JSON.parse(await readText(response, MOST));
    if (version !== 1) throw Error(`version ${version} and not 1`);
    const told = stories.flatMap(fields);
    if (stories.length && !told.length) throw Error("no story has an address and a title");
    return pack(told);
  } catch (error) {
    throw failure("trending-damaged", `${url}: ${error.message}; run \`afterword trending\` again`);
  }
}

/** The fields of a story; none of one without address or title, which is left out. */
function fields(story) {
  const { url, title, excerpt, date, picture, new: isNew } = story ?? {};
  if (!url || !title || typeof url !== "string" || typeof title !== "string") return [];
  const day = Math.floor(Date.parse(typeof date === "string" ? date : "") / 864e5);
  return [url, title, excerpt, day, picture?.url, picture?.width, picture?.height, isNew ? 1 : ""];
}

function failure(name, message) {
  return Object.assign(Error(message), { name });
}
