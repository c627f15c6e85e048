//! What is known of a set of articles before their terms are weighed: the languages that they are in.

use super::{
    Terms,
    columns::{Columns, Slice},
    weighing::Weighing,
    weights::{Alone, Logs, rarity, size_class},
};
use crate::engine::{article::Article, cut::before, order::sort_by};
use alloc::{vec, vec::Vec};

/// The languages of a set of articles, on its way into a [`Model`](super::Model).
#[derive(Debug)]
pub struct Survey {
    /// The number of each article's language.
    pub(super) languages: Vec<u32>,
    /// The number of the most common one.
    common: u32,
    /// How many articles are in each language.
    sizes: Vec<u32>,
    /// What a term weighs that stands alone, by language.
    pub(super) alone: Vec<Alone>,
    pub(super) logs: Logs,
}

impl Survey {
    /// Of these articles. One of unknown language is taken for one in the site's most common language.
    pub fn new(articles: &[Article]) -> Self {
        let mut languages: Vec<&str> = articles.iter().map(primary).collect();
        sort_by(&mut languages, Ord::cmp);
        let mut names: Vec<&str> = Vec::new();
        let (mut common, mut most) = (0, 0);
        for same in languages.chunk_by(|one, other| one == other).filter(|same| !same[0].is_empty())
        {
            if same.len() > most {
                (common, most) = (names.len() as u32, same.len());
            }
            names.push(same[0]);
        }
        let number = |article| {
            let found = names.iter().position(|name| *name == primary(article));
            found.map_or(common, |number| number as u32)
        };
        let languages: Vec<u32> = articles.iter().map(number).collect();
        let mut sizes = vec![0; names.len().max(1)];
        languages.iter().for_each(|&language| sizes[language as usize] += 1);
        let logs = Logs::new();
        let alone = sizes.iter().map(|&size| Alone::new(size, &logs)).collect();
        Self { languages, common, sizes, alone, logs }
    }

    /// How many articles there are.
    pub fn articles(&self) -> usize {
        self.languages.len()
    }

    /// What a term weighs that is used as it was depends on this: the languages of these `articles` with about how many
    /// are in each, and which is the most common one.
    pub fn scope<'a>(
        &self,
        articles: &'a [Article],
    ) -> impl Iterator<Item = (&'a str, u32)> + use<'a> {
        let mut all = vec![("", self.common); 1];
        for (number, &size) in (0..).zip(&self.sizes) {
            let first = self.languages.iter().position(|&language| language == number);
            all.push((first.map_or("", |it| primary(&articles[it])), size_class(size)));
        }
        all.into_iter()
    }

    /// The slice of that number, below [`SLICES`](super::SLICES), of the terms of all articles. Each is work of its own.
    pub fn slice(&self, number: u64, terms: &[Terms]) -> Slice {
        Slice::gather(number, terms, &self.languages)
    }

    /// The square of the length of an article's vector, were each of its terms in no other one.
    pub fn square(&self, article: usize, terms: &Terms) -> u64 {
        self.alone[self.languages[article] as usize].squares(terms.packed())
    }

    /// Weighs all columns; `squares` are those of each article.
    pub fn weigh(&self, columns: Columns, squares: Vec<u64>) -> Weighing<'_> {
        Weighing::new(self, columns, squares)
    }

    /// Tells whether there is a language of that number.
    pub(super) fn knows(&self, language: u32) -> bool {
        (language as usize) < self.sizes.len()
    }

    /// What a term says in a language that so many articles in it use, so often all together.
    pub(super) fn rarity(&self, language: u32, users: u32, uses: u64) -> u16 {
        rarity(self.sizes[language as usize], users, uses)
    }
}

/// `pt-br` and `pt` are one language to a reader.
fn primary(article: &Article) -> &str {
    before(&article.lang, b"-_")
}
