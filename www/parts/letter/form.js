/**
 * Any server that takes a posted form. Its status says what became of the address, or JSON with a `state`; see
 * docs/letter-form.md.
 */
import { readText } from "../../read.js";

/** The most bytes of an answer. */
const MOST = 64 << 10;

const STATES = ["pending", "subscribed", "already", "taken", "wrong"];

/** What a status means where there is no state. */
const STATUSES = { 400: "wrong", 409: "already", 422: "wrong" };

export async function send({ url, address, signal }) {
  const response = await fetch(url, {
    method: "POST",
    signal,
    referrerPolicy: "no-referrer",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ email: address }),
  });
  const { state } = (await readText(response, MOST).then(JSON.parse).catch(() => null)) ?? {};
  if (STATES.includes(state)) return state;
  if (response.ok) return "taken";
  if (STATUSES[response.status]) return STATUSES[response.status];
  throw Error(`${response.status} ${response.statusText}`);
}
