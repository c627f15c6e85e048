//! What an article is about, in a few numbers: a page compares them with what its reader has read of.

use super::{Model, terms::tag_hashes};
use crate::engine::article::{Article, TOPICS, Topics};
use alloc::vec::Vec;

/// Articles that must use a term before it is a topic: two may share a turn of phrase.
const USERS: usize = 3;

/// The topic of a term: as many bits of its hash as an index stores.
fn topic(hash: u64) -> u16 {
    hash as u16
}

impl Model {
    /// The topics of the article of that number: of each tag the term that fewest articles use, then the
    /// heaviest terms.
    pub fn topics(&self, number: usize, article: &Article) -> Topics {
        // The most used come first.
        let cells = self.rows.row(number as u32).iter();
        let terms: Vec<(u16, u64)> = cells
            .filter(|cell| self.columns.users.size(cell.column()) >= USERS)
            .map(|cell| {
                let column = cell.column() as usize;
                let weight = self.logs.of(cell.count()) * u64::from(self.rarities[column]);
                (topic(self.columns.heads[column].hash), weight)
            })
            .collect();
        let mut found: Vec<u16> = Vec::with_capacity(TOPICS);
        for tag in &article.tags {
            let topics: Vec<u16> = tag_hashes(tag).into_iter().map(topic).collect();
            let rarest = terms.iter().map(|term| term.0).rfind(|topic| topics.contains(topic));
            found.extend(rarest.filter(|topic| !found.contains(topic)));
        }
        while found.len() < TOPICS {
            let rest = terms.iter().filter(|term| !found.contains(&term.0));
            // Of equals the last, which fewest articles use.
            let Some((heaviest, _)) = rest.max_by_key(|term| term.1) else { break };
            found.push(*heaviest);
        }
        Topics::new(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::all_terms;
    use super::*;
    use alloc::string::String;

    fn article(tags: &[&str], text: &str) -> Article {
        let tags = tags.iter().map(|tag| String::from(*tag)).collect();
        Article { tags, text: text.into(), ..Article::default() }
    }

    fn all_topics(articles: &[Article]) -> Vec<Vec<u16>> {
        let model = Model::build(articles, all_terms(articles));
        let topics = |(number, article)| model.topics(number, article).iter().collect();
        articles.iter().enumerate().map(topics).collect()
    }

    fn number(tag: &str) -> u16 {
        topic(*tag_hashes(tag).last().expect("a term"))
    }

    #[test]
    fn tags_come_first_and_what_two_share_is_none() {
        let articles = [
            article(
                &["bonds", "Interest rates"],
                "bonds and rates at auction auction auction twice",
            ),
            article(&["bonds"], "bonds and interest rates at auction"),
            article(&["Interest rates"], "interest rates and an auction twice"),
            article(&["wheat"], "wheat and rates of no interest"),
            article(&["wheat"], "wheat"),
        ];
        let found = all_topics(&articles);
        // Three use the pair of words; two use `bonds`, and `twice`.
        assert_eq!(found[0][0], number("Interest rates"), "{found:?}");
        assert!(found[0].contains(&number("auction")), "{found:?}");
        assert!(!found.iter().flatten().any(|&it| it == number("bonds") || it == number("twice")));
        assert!(found[4].is_empty(), "only two use its one word: {found:?}");
    }

    #[test]
    fn there_are_never_more_than_six_and_each_once() {
        let text = "one two three four five six seven eight nine ten";
        let articles: Vec<Article> =
            (0..4).map(|_| article(&["one", "One", "two"], text)).collect();
        for found in all_topics(&articles) {
            assert_eq!(found[..2], [number("one"), number("two")]);
            let mut unique = found.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!((found.len(), unique.len()), (TOPICS, TOPICS));
        }
    }
}
