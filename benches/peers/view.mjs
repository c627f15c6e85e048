/** What a page does to show its related stories, whichever program finds them. */
import { read } from "./read.mjs";

/** How many cards a page shows, as Afterword does by default. */
const CARDS = 6;

/** How many stories are judged. */
const JUDGED = 10;

/** Makes `peer` answer to `page.mjs`. */
export function offer({ open, related, WORDS }) {
  const cut = (question) => ({ ...question, words: question.words.slice(0, WORDS) });

  /** Everything that one page view takes, up to having the cards; gives their number. */
  const view = async (folder, question, hasCards) => {
    const [index, cards] = await Promise.all([
      open(folder, question),
      hasCards && read(folder, "cards.json"),
    ]);
    const ids = (await related(index, cut(question), CARDS)).slice(0, CARDS);
    return (cards ? ids.map((id) => cards[id]).filter(Boolean) : ids).length;
  };

  /** Answers one question after the other until `seconds` are over. */
  const rank = async (folder, questions, seconds) => {
    const index = await open(folder, questions[0]);
    const start = performance.now();
    const rankings = [];
    for (const question of questions) {
      rankings.push({ id: question.id, related: await related(index, cut(question), JUDGED) });
      if (performance.now() - start > 1000 * seconds) break;
    }
    return rankings;
  };

  return { view, rank };
}
