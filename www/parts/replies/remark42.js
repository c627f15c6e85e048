/**
 * Replies kept by Remark42 (https://remark42.com/docs/contributing/api/). Readers write under a name that they give
 * (`AUTH_ANON`); the server must send what it knows them by in a header (`AUTH_SEND_JWT_HEADER`), which nobody keeps.
 */
import { each } from "../../replies/each.js";
const HEADER = "X-JWT";

/** Remark42's words: `details` are for readers, `error` for programs. */
const words = (body) => body?.details ?? body?.error;

const site = ({ site }) => `site=${encodeURIComponent(site)}`;
const url = ({ page, address }) => page || address;

export async function load(source, ask) {
  const query = `${site(source)}&url=${encodeURIComponent(url(source))}&sort=time&format=plain`;
  const { body } = await ask(`${source.server}/api/v1/find?${query}`, { words });
  return { replies: each(body.comments ?? [], tell), isOpen: !body.info?.read_only };
}

export async function post(source, { parent, name, text }, ask) {
  const sent = { text, pid: parent, locator: { site: source.site, url: url(source) }, title: source.title };
  const headers = await enter(source, name, ask);
  const { body } = await ask(`${source.server}/api/v1/comment?${site(source)}`, { body: sent, headers, words });
  return tell(body);
}

/** Makes the reader known for one reply: the header to send with it. */
async function enter(source, name, ask) {
  const query = `user=${encodeURIComponent(name)}&aud=${encodeURIComponent(source.site)}&session=1`;
  const { headers } = await ask(`${source.server}/auth/anonymous/login?${query}&${site(source)}`, { words });
  const token = headers.get(HEADER);
  if (!token) throw Error("the server sends no X-JWT: set AUTH_ANON=true and AUTH_SEND_JWT_HEADER=true");
  // Its number proves that the token was read, and not only sent along.
  const { jti } = JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  return { [HEADER]: token, "X-XSRF-TOKEN": jti };
}

function tell({ id, pid, user, time, text, delete: isRemoved }) {
  return {
    id, parent: pid ?? "", author: user?.name, website: "", time: Date.parse(time), body: text,
    // Names are escaped as well.
    format: "html escaped", state: isRemoved ? "removed" : "",
  };
}
