/**
 * Ghost's members: the requests that its own sign-up forms make. It answers the same whether it knows the address or not,
 * so that nobody learns who is a member; a member gets a mail to sign in with.
 */
import { readText } from "../../read.js";

/** The most bytes of an answer. */
const MOST = 64 << 10;

export async function send({ url, list, address, signal }) {
  const api = `${url}/members/api/`;
  const options = { signal, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };
  const token = await fetch(`${api}integrity-token/`, options);
  const asked = {
    email: address,
    emailType: "subscribe",
    // The link in the mail leads to Ghost's own page, and not back to the article: it need not know which one was read.
    autoRedirect: false,
    newsletters: list ? list.split(",").map((name) => ({ name: name.trim() })) : undefined,
    // Older ones have none.
    integrityToken: token.status === 200 ? await readText(token, MOST) : undefined,
  };
  const response = await fetch(`${api}send-magic-link/`, {
    ...options,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  if (response.ok) return "pending";
  const said = await readText(response, MOST);
  // The mail server refused the address (plain text), or Ghost itself did.
  if (response.status === 400 && (said === "Bad Request." || /email/i.test(said))) return "wrong";
  throw Error(`${response.status} ${said}`);
}
