//! What an article is about, in a few numbers: a page compares them with what its reader has read of.

use super::{Model, matrix::Matrix, terms::tag_hashes};
use crate::engine::article::{Article, TOPICS, Topics};
use alloc::vec::Vec;

/// Articles that must use a term before it is a topic: two may share a turn of phrase.
const USERS: usize = 3;

/// The topic of a term: as many bits of its hash as an index stores.
fn topic(hash: u64) -> u16 {
    hash as u16
}

/// The topics of the terms that at least [`USERS`] articles use, by column: two bytes a term.
///
/// `hashes` are those of the rows of `terms`; `order` are its rows, those that most articles use first.
pub(super) fn topics_by_column(terms: &Matrix, hashes: &[u64], order: &[u32]) -> Vec<u16> {
    let used = order.iter().take_while(|&&row| terms.row(row).len() >= USERS);
    used.map(|&row| topic(hashes[row as usize])).collect()
}

impl Model {
    /// The topics of the article of that number: of each tag the term that fewest articles use, then the
    /// heaviest terms.
    pub fn topics(&self, number: usize, article: &Article) -> Topics {
        // Columns are ordered by use, so those of topics are the first of a row.
        let row = self.by_article.row(number as u32);
        let row = &row[..row.partition_point(|cell| (cell.0 as usize) < self.topics.len())];
        let topic_of = |column: u32| self.topics[column as usize];
        let mut found: Vec<u16> = Vec::with_capacity(TOPICS);
        for tag in &article.tags {
            let topics: Vec<u16> = tag_hashes(tag).into_iter().map(topic).collect();
            let rarest = row.iter().map(|cell| topic_of(cell.0)).rfind(|it| topics.contains(it));
            found.extend(rarest.filter(|topic| !found.contains(topic)));
        }
        while found.len() < TOPICS {
            let rest = row.iter().filter(|cell| !found.contains(&topic_of(cell.0)));
            // The last of equals, which fewest articles use.
            let Some(heaviest) = rest.max_by(|one, other| one.1.total_cmp(&other.1)) else { break };
            found.push(topic_of(heaviest.0));
        }
        Topics::new(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::terms;
    use super::*;
    use alloc::string::String;

    fn article(tags: &[&str], text: &str) -> Article {
        let tags = tags.iter().map(|tag| String::from(*tag)).collect();
        Article { tags, text: text.into(), ..Article::default() }
    }

    fn all_topics(articles: &[Article]) -> Vec<Vec<u16>> {
        let model = Model::build(articles, articles.iter().map(terms).collect());
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
