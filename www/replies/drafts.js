/**
 * What a reader has typed and not sent yet, and what was sent and awaits moderation: kept on this device, under a name for
 * each page, until it is sent or seen. Where storage is blocked, until the page is left.
 */
const DRAFT = "afterword-draft";
const WAITING = "afterword-waiting";

/** How long a reply may await moderation and is still shown to who wrote it, in milliseconds. */
const LONGEST = 7 * 86_400_000;

export class Drafts {
  /** The draft that was recalled or kept here. */
  #own;

  constructor(page) {
    this.page = page;
  }

  /** The draft of this page: its fields by their names, and which reply it answers. */
  recall() {
    const draft = read(`${DRAFT} ${this.page}`);
    this.#own = JSON.stringify(draft);
    return draft ?? {};
  }

  /** Keeps a draft; says whether it outlives the page. */
  keep(draft) {
    this.#own = JSON.stringify(draft);
    return write(`${DRAFT} ${this.page}`, draft);
  }

  /** Forgets the draft, but not one that was typed in another tab since. */
  clear() {
    if (JSON.stringify(read(`${DRAFT} ${this.page}`)) === this.#own) write(`${DRAFT} ${this.page}`);
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
      (one) => Date.now() - one?.kept < LONGEST && !published.some((reply) => reply.id === one.id),
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

/** Keeps a value, or without one forgets it; says whether that outlives the page. */
function write(key, value) {
  memory.delete(key);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage[key] = JSON.stringify(value);
    return true;
  } catch {
    if (value !== undefined) memory.set(key, value);
    return false;
  }
}
