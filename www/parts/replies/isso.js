/**
 * Replies kept by Isso (https://isso-comments.de/docs/reference/server-api/), which must know this site as one of its hosts.
 */
import { each } from "../../replies/each.js";

/** Isso tells of errors in pages: the reason is a paragraph. */
const words = (_body, text) => text.match(/<p>([^]*?)<\/p>/)?.[1];

/** What Isso says when one reader replies too often: with numbers that mean nothing to the reader. */
const TOO_OFTEN = /ratelimit exceeded|direct responses to/;

const uri = ({ page, path }) => encodeURIComponent(page || path);

export async function load(source, ask) {
  const { body } = await ask(`${source.server}/?uri=${uri(source)}`, { words });
  const { config = {}, replies } = body;
  const required = [config["require-author"] && "name", config["require-email"] && "address"].filter(Boolean);
  return { replies: each(replies.flatMap((one) => [one, ...(one?.replies ?? [])]), tell), required: required.join(" ") };
}

export async function post(source, { parent, name, address, website, text }, ask) {
  const sent = {
    author: name || null, email: address || null, website: website || null, text, parent: parent ? Number(parent) : null,
    // Otherwise Isso would fetch the page to learn its title.
    title: source.title || source.path,
  };
  try {
    const { body } = await ask(`${source.server}/new?uri=${uri(source)}`, { body: sent, words });
    return tell(body);
  } catch (error) {
    error.isTooOften ||= TOO_OFTEN.test(error.words);
    throw error;
  }
}

const STATES = { 2: "pending", 4: "removed" };

function tell({ id, parent, author, website, created, text, mode }) {
  return {
    id: `${id}`, parent: `${parent ?? ""}`, author, website, time: Math.floor(created * 1000), body: text,
    // Names are escaped as well.
    format: "html escaped", state: STATES[mode] ?? "",
  };
}
