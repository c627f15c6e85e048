/** Types of what Afterword offers to a page's own code. */

/** The parts; each is an element, `<afterword-NAME>`. */
export type AfterwordPart =
  "share" | "tags" | "related" | "see-also" | "trending" | "letter" | "replies" | "byline" | "ticker";

/** A part has shown what it has to show. */
export interface AfterwordReadyDetail {
  part: AfterwordPart;
  /** Buttons, tags or cards; of prices and bylines at least 1; 0 when there is nothing to show. */
  count: number;
}

/** A reader chose a way to share. */
export interface AfterwordShareDetail {
  /** The service's id, as `afterword services` lists them: `facebook`, `mastodon`; `copy`, `system`, `print` or `qr`. */
  service: string;
  /** The address that is shared: canonical, without tracking parameters; of selected words, one that leads to them. */
  url: string;
  /** The page's title, or the selected words in quotation marks. */
  title: string;
}

/** A reader opens a related story. */
export interface AfterwordOpenDetail {
  url: string;
  title: string;
  /** 1 for the first card. */
  position: number;
}

/** A reader's reply was sent. Nothing of what it says goes with the event. */
export interface AfterwordReplyDetail {
  /** As what the server knows it. */
  id: string;
  /** As what the server knows the reply that it answers; empty where it answers the article. */
  parent: string;
  /** Whether it awaits moderation. */
  pending: boolean;
  /** The article's address. */
  url: string;
}

/** Something went wrong; the page is left whole. */
export interface AfterwordErrorDetail {
  /** Missing when no single part is concerned. */
  part?: AfterwordPart;
  /**
   * For programs: `engine`, `option`, `index-missing`, `index-damaged`, `index-version`, `not-an-index`, `crash`, `letter-failed`,
   * `see-also`, `ticker-wrong`; with a feed
   * instead of an index `feed-missing`, `feed-wrong`, `feed-empty`, `feed-blocked`; `replies` when their server cannot be
   * reached; `trending-missing`, `trending-damaged`.
   */
  code: string;
  /** For people: what is wrong and how to mend it. */
  message: string;
}

/** A related story, as `window.afterword.related()` gives it. */
export interface AfterwordStory {
  url: string;
  title: string;
  excerpt: string;
  /** `2026-03-04` */
  date?: string;
  picture?: {
    url: string;
    /** Pixels; 0 when unknown. */
    width: number;
    /** Pixels; 0 when unknown. */
    height: number;
  };
  /** Thousandths of the best story's score. */
  score: number;
}

export interface Afterword {
  readonly version: string;
  /**
   * The stories related to the page at `url`, or to this page, best first; none when the index does not know it or the
   * feed does not have it.
   */
  related(url?: string | URL): Promise<AfterwordStory[]>;
  /**
   * Forgets what the reader has read, and the servers named for services of many, and shows the neutral order. This page is not kept either; where readers can refuse,
   * `personal="off"` keeps nothing from the start.
   */
  forget(): void;
  /**
   * Reads the page anew, for pages that change without loading: when the address, the head and the article are the new ones.
   * What could not be loaded before is tried again. Done when all parts are shown; what fails is told of by `afterword:error`.
   */
  refresh(): Promise<void>;
}

declare global {
  interface Window {
    afterword: Afterword;
  }
  interface GlobalEventHandlersEventMap {
    "afterword:ready": CustomEvent<AfterwordReadyDetail>;
    "afterword:share": CustomEvent<AfterwordShareDetail>;
    "afterword:open": CustomEvent<AfterwordOpenDetail>;
    "afterword:reply": CustomEvent<AfterwordReplyDetail>;
    "afterword:error": CustomEvent<AfterwordErrorDetail>;
  }
}
