/**
 * What a reader has typed and not sent yet, and what was sent and awaits moderation: kept on this device, under a name for
 * each page, until it is sent or seen. Where storage is blocked, until the page is left.
 */
const DRAFT = "afterword-draft";
const WAITING = "afterword-waiting";

/** How long a reply may await moderation and is still shown to who wrote it, in milliseconds. */
const LONGEST = 7 * 86_400_000;

export class Drafts {
  constructor(page) {
    this.page = page;
  }

  /** The draft of this page: its fields by their names, and which reply it answers. */
  recall() {
    return read(`${DRAFT} ${this.page}`) ?? {};
  }

  keep(draft) {
    write(`${DRAFT} ${this.page}`, draft);
  }

  clear() {
    write(`${DRAFT} ${this.page}`);
  }

  /** Keeps a reply that only who wrote it sees so far. */
  wait(reply) {
    write(`${WAITING} ${this.page}`, [...this.waiting([]), { ...reply, kept: Date.now() }]);
  }

  /** The replies that await moderation still: not those that are among the `published` ones. */
  waiting(published) {
    const all = read(`${WAITING} ${this.page}`);
    if (!Array.isArray(all)) return [];
    const waiting = all.filter(
      ({ id, kept }) => Date.now() - kept < LONGEST && !published.some((reply) => reply.id === id),
    );
    if (waiting.length < all.length) write(`${WAITING} ${this.page}`, waiting.length ? waiting : undefined);
    return waiting;
  }
}

/** What is kept where storage is blocked or full. */
const memory = new Map();

function read(key) {
  try {
    return memory.get(key) ?? JSON.parse(localStorage[key]);
  } catch {
    // Nothing there, nothing of ours, or storage is blocked.
  }
}

/** Keeps a value, or without one forgets it. */
function write(key, value) {
  memory.delete(key);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage[key] = JSON.stringify(value);
  } catch {
    if (value !== undefined) memory.set(key, value);
  }
}
