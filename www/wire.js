/**
 * Several texts as one, as the engine takes them: a zero stands behind each, and none in any of them. Whatever a page, a server
 * or a file says, no text moves into the place of another. `src/engine/wire.rs` is the same in Rust.
 */

/** These texts as one; what is missing is empty. */
export function pack(texts) {
  return texts.map((text) => `${`${text ?? ""}`.replaceAll("\0", "")}\0`).join("");
}

/** The texts in one. */
export function unpack(wire) {
  return wire.split("\0").slice(0, -1);
}
