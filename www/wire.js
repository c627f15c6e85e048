/**
 * Several texts as one, as the engine takes them: a zero stands behind each, and none in any of them. Whatever a page, a server
 * or a file says, no text moves into the place of another. `src/engine/wire.rs` is the same in Rust.
 */

/** These texts and numbers as one; what is neither is empty. */
export function pack(texts) {
  const write = (text) => (typeof text === "string" || Number.isFinite(text) ? `${text}`.replaceAll("\0", "") : "");
  return texts.map((text) => `${write(text)}\0`).join("");
}

/** The texts in one. */
export function unpack(wire) {
  return wire.split("\0").slice(0, -1);
}
