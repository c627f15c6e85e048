//! What authors say by linking one article to another.

use crate::engine::{article::Article, order::sort_by};
use alloc::{vec, vec::Vec};

/// From this many articles on, and from one in [`PART`] of all, links to one article are the site's
/// (`Start here`) and say nothing of those that bear them.
const LEAST: usize = 10;
const PART: usize = 10;

/// The links of one article. A link is worth `1 / √n` where its article has `n`: one of the twenty in a
/// weekly roundup says less than the only one of an essay.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Links {
    /// The articles that it links to, ascending, each once.
    pub(super) to: Vec<u32>,
    /// What all links to it are worth together.
    pub(super) votes: f32,
}

impl Links {
    fn worth(&self) -> f32 {
        1.0 / (self.to.len() as f32).sqrt()
    }

    fn is_to(&self, article: u32) -> bool {
        self.to.binary_search(&article).is_ok()
    }

    /// What the score of `other` is multiplied by beside the article of these links: 1 where there are no
    /// links. Authors link again to what they often link to; and up to twice as much when one of the two
    /// links to the other.
    pub(super) fn favour(&self, own: u32, other: &Self, number: u32) -> f32 {
        let given = if self.is_to(number) { self.worth() } else { 0.0 };
        let taken = if other.is_to(own) { other.worth() } else { 0.0 };
        (1.0 + other.votes).cbrt() * (1.0 + given.max(taken))
    }
}

/// The links of each article, from [`Article::links`].
pub(super) fn links(articles: &[Article]) -> Vec<Links> {
    let mut keys: Vec<(&str, u32)> =
        articles.iter().map(|article| article.key.as_str()).zip(0..).collect();
    sort_by(&mut keys, Ord::cmp);
    let find = |key: &str| {
        let at = keys.partition_point(|(other, _)| *other < key);
        keys.get(at).filter(|(other, _)| *other == key).map(|(_, article)| *article)
    };
    let mut found: Vec<Links> = articles
        .iter()
        .zip(0..)
        .map(|(article, number)| {
            let to = article.links.iter().filter_map(|key| find(key));
            let mut to: Vec<u32> = to.filter(|&other| other != number).collect();
            sort_by(&mut to, Ord::cmp);
            to.dedup();
            Links { to, votes: 0.0 }
        })
        .collect();

    let mut counts = vec![0; found.len()];
    found.iter().flat_map(|links| &links.to).for_each(|&other| counts[other as usize] += 1);
    let is_sites = |count: usize| count >= LEAST && count * PART >= counts.len();
    for links in &mut found {
        links.to.retain(|&other| !is_sites(counts[other as usize]));
    }
    for article in 0..found.len() {
        let worth = found[article].worth();
        for at in 0..found[article].to.len() {
            let other = found[article].to[at] as usize;
            found[other].votes += worth;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String};

    /// Articles `0`, `1`, … that link to those keys.
    fn linked(links: &[&[&str]]) -> Vec<Article> {
        links
            .iter()
            .enumerate()
            .map(|(number, links)| Article {
                key: format!("{number}"),
                links: links.iter().map(|&key| String::from(key)).collect(),
                ..Article::default()
            })
            .collect()
    }

    fn check(links: &[Links], beside: usize, other: usize, expected: f32) {
        let found = links[beside].favour(beside as u32, &links[other], other as u32);
        assert!((found - expected).abs() < 1e-6, "{other} beside {beside}: {found}");
    }

    #[test]
    fn links_count_both_ways_and_less_where_there_are_many() {
        let found =
            links(&linked(&[&["1", "1", "0", "elsewhere"], &[], &["3", "4", "1", "0"], &[], &[]]));
        let root = |votes: f32| (1.0 + votes).cbrt();
        check(&found, 0, 1, 2.0 * root(1.5));
        check(&found, 1, 0, 2.0 * root(0.5));
        check(&found, 2, 1, 1.5 * root(1.5));
        check(&found, 1, 2, 1.5);
        check(&found, 3, 1, root(1.5));
        check(&found, 1, 4, root(0.5));
    }

    #[test]
    fn what_everybody_links_to_says_nothing() {
        let everybody: Vec<&[&str]> = (0..30).map(|_| &["0", "1"][..]).collect();
        for links in links(&linked(&everybody)) {
            assert_eq!(links, Links::default());
        }
        let few = links(&linked(&everybody[..9]));
        check(&few, 2, 0, (1.0 + 1.0 + 7.0 / 2_f32.sqrt()).cbrt() * (1.0 + 0.5_f32.sqrt()));
    }
    #[test]
    fn of_two_alike_the_linked_one_comes_first() {
        let texts = ["wheat and rain", "wheat rain a", "wheat rain b", "gold", "copper"];
        let mut articles = linked(&[&[], &[], &["0"], &[], &[]]);
        for (article, text) in articles.iter_mut().zip(texts) {
            article.text = text.into();
        }
        let first = |articles: &[Article]| crate::engine::related::rank(articles).related(0, 1)[0];
        assert_eq!(first(&articles).article, 2);
        articles[2].links = ["3".into()].into();
        assert_eq!(first(&articles).article, 1, "a link to something else is none to this one");
    }
}
