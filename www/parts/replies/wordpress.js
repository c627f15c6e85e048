/**
 * Replies kept by WordPress, through its REST interface (https://developer.wordpress.org/rest-api/reference/comments/).
 * Readers without an account may write there when the site allows it: docs/replies-wordpress.md says how.
 */
import { dom } from "../../../src/browser/nodes.js";
import { each } from "../../replies/each.js";

/** How many replies a request brings, and how many requests are made at most. */
const PAGE = 100;
const PAGES = 10;

/** WordPress's own words, but not what it says to programs. */
const words = (body) => {
  const [first] = Object.values(body?.data?.params ?? {});
  return first ?? body?.message;
};

/** The id of the post that this page is: what the site says, else what the page's head says, else by its slug. */
async function find(source, ask) {
  if (source.found) return source.found;
  const { server, page, path } = source;
  const slug = page || path.split("/").filter(Boolean).at(-1)?.replace(/\.html?$/, "") || "";
  const number = /^\d+$/.test(page) ? page : !page && readHead();
  const query = number ? `include=${number}` : `slug=${encodeURIComponent(slug)}`;
  for (const kind of ["posts", "pages"]) {
    const { body } = await ask(`${server}/wp-json/wp/v2/${kind}?${query}&_fields=id,comment_status`, { words });
    if (body.length) return (source.found = { id: body[0].id, isOpen: body[0].comment_status === "open" });
  }
  // Of a kind of its own, as plugins make them.
  if (number) return (source.found = { id: Number(number) });
  throw Error(`WordPress has no post called ${slug}: name its number in replies-page`);
}

/** The number that WordPress writes into the head of a post's page. */
function readHead() {
  const link = dom.querySelector("link[rel=shortlink]")?.getAttribute("href");
  return link?.match(/[?&]p=(\d+)$/)?.[1];
}

export async function load(source, ask) {
  const { id, isOpen } = await find(source, ask);
  const replies = [];
  for (let page = 1, last = 1; page <= Math.min(last, PAGES); page++) {
    const query = `post=${id}&per_page=${PAGE}&page=${page}&orderby=date_gmt&order=asc`;
    const fields = "id,parent,author_name,author_url,date_gmt,content,status";
    const { body, headers } = await ask(`${source.server}/wp-json/wp/v2/comments?${query}&_fields=${fields}`, { words });
    replies.push(...each(body, tell));
    last = Number(headers.get("x-wp-totalpages")) || 1;
  }
  return { replies, isOpen };
}

export async function post(source, { parent, name, address, website, text }, ask) {
  const { id } = await find(source, ask);
  const sent = {
    post: id, parent: Number(parent) || 0, author_name: name, author_email: address, author_url: website, content: text,
  };
  const { body } = await ask(`${source.server}/wp-json/wp/v2/comments`, { body: sent, words });
  return tell(body);
}

function tell({ id, parent, author_name: author, author_url: website, date_gmt: date, content, status }) {
  return {
    id: `${id}`, parent: parent ? `${parent}` : "", author, website, time: Date.parse(`${date}Z`), body: content.rendered,
    // Names are escaped as well.
    format: "html escaped",
    // What WordPress takes for spam it takes, answers like any other, and does not publish.
    state: ["hold", "spam", "trash"].includes(status) ? "pending" : "",
  };
}
