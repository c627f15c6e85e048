/**
 * Asking a server that keeps replies. Nothing goes with a request that says who asks: no cookie, and of the page's address
 * only what the adapter sends.
 */

import { readText } from "../read.js";

/** How long a server may take, in milliseconds. */
const PATIENCE = 15_000;

/** The most bytes of an answer. */
const MOST = 4 << 20;

/** What servers answer that refuse a reply. All else, such as a page that is not there, has no words for readers. */
const REFUSALS = [400, 401, 403, 409, 422, 429];

/** Why a server did not do what it was asked: `words` are its own, for the reader; `code` is its status. */
export class Failure extends Error {
  constructor(message, { words = "", code = 0, isTooOften = false } = {}) {
    super(message);
    Object.assign(this, { words, code, isTooOften });
  }
}

/**
 * What a server answers: `{ body, headers }`, the body read as JSON. `body` of the options is sent as JSON. `words` finds in
 * the body of an answer that says no what is meant for the reader.
 */
export async function ask(address, { body, words = () => "", ...options } = {}) {
  const signal = AbortSignal.timeout(PATIENCE);
  const init = { credentials: "omit", signal, ...options };
  if (body !== undefined) {
    init.method ??= "POST";
    init.headers = { "content-type": "application/json", ...init.headers };
    init.body = JSON.stringify(body);
  }
  let response, text;
  try {
    response = await fetch(address, init);
    text = await readText(response, MOST);
  } catch ({ message }) {
    const late = `no answer within ${PATIENCE / 1000} s`;
    const advice = `it must be there and allow ${location.origin} by CORS, and connect-src must name it`;
    throw new Failure(signal.aborted ? late : `${message}; ${advice}`);
  }
  const answer = read(text);
  if (response.ok && answer !== undefined) return { body: answer, headers: response.headers };
  const said = REFUSALS.includes(response.status) ? plain(words(answer, text) ?? "") : "";
  throw new Failure(response.ok ? "the answer is no JSON" : `the server answers ${response.status}${said && `, ${said}`}`, {
    words: said,
    code: response.status,
    isTooOften: response.status === 429,
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    // An error page, or another server.
  }
}

/** Words of a server without their markup. */
function plain(words) {
  return `${words}`.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 300);
}
