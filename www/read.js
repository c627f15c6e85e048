/**
 * Reading what a server sends, with a bound: a file that is far too large, or inflates to be, must not take a reader's memory.
 */

/**
 * The bytes of a stream. One that holds more than `most` is cut off there, and fails. `step` is called at each piece.
 */
export async function read(stream, most, step) {
  const reader = stream?.getReader();
  const pieces = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    step?.();
    size += value.length;
    if (size > most) {
      reader.cancel();
      throw Error(`more than ${most} bytes`);
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The text of an answer of at most so many bytes. */
export async function readText({ body }, most) {
  return new TextDecoder().decode(await read(body, most));
}

/** Ends a request for a small file that takes longer than half a minute: what waits for it goes on without. */
export const patience = () => AbortSignal.timeout(30_000);
