// Reads a written index as docs/index-format.md describes it, so that a test sees what readers will.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.bytes[this.at++];
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(value);
    }
  }
  signed() {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
  raw() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  text() {
    return Buffer.from(this.raw()).toString("utf8");
  }
  list(item) {
    return Array.from({ length: this.number() }, () => item());
  }
  option(item) {
    return this.bytes[this.at++] ? item() : null;
  }
}

const day = (bytes) => bytes.option(() => new Date(bytes.signed() * 86_400_000).toISOString().slice(0, 10));

function shard(packed) {
  const bytes = new Bytes(gunzipSync(packed));
  bytes.at = 5;
  const entries = bytes.list(() => ({
    key: bytes.text(),
    topics: bytes.raw(),
    candidates: bytes.list(() => ({ card: bytes.number(), score: bytes.number() })),
  }));
  const cards = bytes.list(() => ({
    url: bytes.text(),
    title: bytes.text(),
    excerpt: bytes.text(),
    picture: bytes.option(() => ({ url: bytes.text(), width: bytes.number(), height: bytes.number() })),
    date: day(bytes),
    topics: bytes.raw(),
  }));
  const notes = bytes.list(() => ({
    minutes: bytes.number(),
    date: day(bytes),
    authors: bytes.list(() => ({ name: bytes.text(), url: bytes.text() })),
    lists: bytes.list(() => ({ lead: bytes.text(), picks: bytes.list(() => ({ name: bytes.text(), card: bytes.option(() => bytes.number()) })) })),
  }));
  return { entries, cards, notes };
}

/** The key of an address within a site, as pages compute it. */
export function key(path) {
  let plain = path.replace(/[?#].*$/s, "");
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // Left as it is where it is no UTF-8.
  }
  plain = plain.replace(/^\.?\/+|\/+$/g, "").replace(/\.html?$/, "");
  return plain.replace(/(^|\/)index$/, "").replace(/\/$/, "");
}

/** What was found: a map from keys to `{ title, date, authors, excerpt, picture, url }`. A story on no card has no title here. */
export function readIndex(site) {
  const found = new Map();
  const cards = new Map();
  const folder = join(site, "afterword/shards");
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".afw")) continue;
    const { entries, cards: here, notes } = shard(readFileSync(join(folder, name)));
    for (const card of here) cards.set(key(card.url), card);
    entries.forEach((entry, number) => {
      found.set(entry.key, { date: notes[number].date, authors: notes[number].authors.map(({ name }) => name) });
    });
  }
  for (const [name, story] of found) {
    const { title, excerpt, picture, url } = cards.get(name) ?? {};
    Object.assign(story, { title, excerpt, picture, url });
  }
  return found;
}
