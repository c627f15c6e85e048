/**
 * Replies kept by Cusdis (https://cusdis.com/doc), where each reply awaits the site's approval.
 */
import { each } from "../../replies/each.js";

/** How many requests for further threads are made at most. */
const PAGES = 20;

const words = (body) => body?.message;
const app = ({ site }) => encodeURIComponent(site);
const id = ({ page, path }) => page || path;

export async function load(source, ask) {
  const replies = [];
  for (let page = 1, last = 1; page <= Math.min(last, PAGES); page++) {
    const query = `page=${page}&appId=${app(source)}&pageId=${encodeURIComponent(id(source))}`;
    const { body } = await ask(`${source.server}/api/open/comments?${query}`, { words });
    gather(body.data, "", replies);
    last = body.data.pageCount;
  }
  return { replies };
}

/** Adds the replies of a level, each followed by those to it. */
function gather({ data }, parent, replies) {
  for (const one of data) {
    replies.push(...each([one], () => tell(one, parent)));
    if (one?.replies?.data) gather(one.replies, `${one.id}`, replies);
  }
}

export async function post(source, { parent, name, address, text }, ask) {
  const sent = {
    appId: source.site, pageId: id(source), parentId: parent || undefined, content: text, nickname: name, email: address,
    pageUrl: source.address, pageTitle: source.title,
  };
  const { body } = await ask(`${source.server}/api/open/comments`, { body: sent, words });
  // The answer does not say that it waits, and has the text as it was written.
  const { parsedContent: _, ...raw } = body.data;
  return { ...tell({ ...raw, by_nickname: name }, parent), state: body.data.approved ? "" : "pending" };
}

function tell({ id, createdAt, by_nickname, moderator, content, parsedContent }, parent) {
  return {
    id: `${id}`, parent, author: moderator?.displayName ?? by_nickname, website: "", time: Date.parse(createdAt),
    body: parsedContent ?? content, format: parsedContent === undefined ? "text" : "html", state: "",
  };
}
