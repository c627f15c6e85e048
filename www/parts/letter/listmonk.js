/** listmonk's public interface: `POST /api/public/subscription`. */
import { readText } from "../../read.js";

/** The most bytes of an answer. */
const MOST = 64 << 10;

export async function send({ url, list, address, signal }) {
  const response = await fetch(`${url}/api/public/subscription`, {
    method: "POST",
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: address, list_uuids: list.split(/[,\s]+/).filter(Boolean) }),
  });
  const { data, message } = (await readText(response, MOST).then(JSON.parse).catch(() => null)) ?? {};
  // Versions that say only `true` do not tell whether a mail comes.
  if (response.ok) return data?.has_optin ? "pending" : data?.has_optin === false ? "subscribed" : "taken";
  if (response.status === 400 && /mail/i.test(message)) return "wrong";
  throw Error(`${response.status} ${message ?? ""}`);
}
