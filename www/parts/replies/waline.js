/**
 * Replies kept by Waline (https://waline.js.org/en/reference/server/api.html).
 */
import { dom } from "../../../src/browser/nodes.js";
import { each } from "../../replies/each.js";

/** How many threads a request brings, and how many requests are made at most. */
const PAGE = 100;
const PAGES = 10;

/** As what Waline's own client knows the page: by its path, decoded where that can be. */
function path({ page, path }) {
  try {
    return page || decodeURI(path);
  } catch {
    return path;
  }
}

const language = () => encodeURIComponent(dom.documentElement.lang || navigator.language);

/** Waline says no with the status 200, and a number in the answer. */
async function speak(ask, address, options) {
  const { body } = await ask(address, { ...options, words: (body) => body?.errmsg });
  if (!body.errno) return body.data;
  throw Object.assign(Error(`Waline answers ${body.errno} ${body.errmsg}`), { words: body.errmsg });
}

export async function load(source, ask) {
  const replies = [];
  for (let page = 1, last = 1; page <= Math.min(last, PAGES); page++) {
    const query = `path=${encodeURIComponent(path(source))}&pageSize=${PAGE}&page=${page}&sortBy=insertedAt_asc`;
    const { data, totalPages } = await speak(ask, `${source.server}/api/comment?${query}&lang=${language()}`);
    replies.push(...data.flatMap((one) => [one, ...(one?.children ?? [])]));
    last = totalPages;
  }
  return { replies: each(replies, tell) };
}

export async function post(source, { parent, name, address, website, text }, ask) {
  // Of the browser, which Waline would publish, nothing is said.
  const sent = { comment: text, nick: name, mail: address, link: website, url: path(source), ua: "" };
  // A reply names the one that it answers, and the first of its thread.
  if (parent) Object.assign(sent, { pid: parent, rid: roots.get(parent) ?? parent });
  return tell(await speak(ask, `${source.server}/api/comment?lang=${language()}`, { body: sent }));
}

/** The first reply of each one's thread, by their ids. */
const roots = new Map();

function tell({ objectId, pid, rid, nick, link, time, insertedAt, comment, status }) {
  const id = `${objectId}`;
  roots.set(id, rid ? `${rid}` : id);
  return {
    id, parent: pid ? `${pid}` : "", author: nick, website: link, time: time ?? Date.parse(insertedAt), body: comment,
    format: "html", state: status && status !== "approved" ? "pending" : "",
  };
}
