//! What was learned from real archives: the numbers in `learned.toml`.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;

/// Numbers that describe how texts of real archives are made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Learned {
    /// Ranks of words, and the share of all words up to before that rank.
    pub(super) words: Vec<(u64, f64)>,
    /// Words of a text, the mean being 1.
    pub(super) lengths: Quantiles,
    /// Words of a sentence.
    pub(super) sentences: Quantiles,
    /// Words of a title.
    pub(super) titles: Quantiles,
    /// Links of an article to others.
    pub(super) links: Quantiles,
    /// Tried until the made texts came out like the real ones.
    pub(super) fitted: Fitted,
}

/// Shares of all values, from 0 to 1, and what they stay below.
pub(super) type Quantiles = Vec<(f64, f64)>;

/// An offset and an exponent, see [`super::ranks::Ranks::falling`].
pub(super) type Falling = (f64, f64);

/// Numbers that cannot be read off texts, because they are about what lies behind them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fitted {
    /// Beyond the ranks of `words`, shares fall with this exponent.
    pub(super) tail: f64,
    /// Shares beyond rank 1,000 grow with this power of the rank: what only one article uses is rarer in the made
    /// texts than in the vocabulary, as lists are taken from that.
    pub(super) stretch: f64,
    /// What follows a word is glue; what else follows it are its own words of content.
    pub(super) glue: f64,
    /// What follows depends on two words rather than one.
    pub(super) by_two: f64,
    pub(super) after_glue: Falling,
    pub(super) after_content: Falling,
    pub(super) after_two: Falling,
    pub(super) topic_phrases: Falling,
    pub(super) subject_phrases: Falling,
    /// After a word of content, a phrase goes on to the next.
    pub(super) phrase_goes_on: f64,
    /// The next word comes again from earlier in the article: how often at most, and after how many words of
    /// content it is half of that.
    pub(super) again: (f64, f64),
    /// And then goes on as it did there.
    pub(super) again_goes_on: f64,
    /// The next words are a phrase of the subject.
    pub(super) of_subject: f64,
    /// It is the article's own subject, where it follows up another one's.
    pub(super) own_subject: f64,
    /// The next words are a phrase of a topic.
    pub(super) of_topic: f64,
    /// All these are so much rarer after a word of content.
    pub(super) after_content_less: f64,
    /// Of phrases of topics, those of the main one.
    pub(super) main_topic: f64,
    /// How readily a new topic is taken up: the concentration and discount of Pitman and Yor's process, which makes
    /// sizes of topics Zipf's.
    pub(super) topics: (f64, f64),
    /// A topic is taken from the latest articles rather than from all: news comes in waves.
    pub(super) wave: f64,
    /// An article follows up an earlier one of its topic.
    pub(super) follows_up: f64,
    /// A link leads to what the article follows up, or to what follows that up too; within the topic; or else within a further topic.
    pub(super) links_within: (f64, f64),
    /// An article of a column begins with so many words that all of them begin with.
    pub(super) opening: u64,
}

impl Learned {
    /// The numbers that this repository holds, or those in another file.
    ///
    /// # Errors
    /// When the file is not what it should be.
    pub(super) fn read(other: Option<&Path>) -> Result<Self> {
        let Some(path) = other else {
            return toml::from_str(include_str!("learned.toml"))
                .context("xtask/src/corpus/learned.toml");
        };
        let text = fs::read_to_string(path);
        text.map_err(anyhow::Error::from)
            .and_then(|text| Ok(toml::from_str(&text)?))
            .with_context(|| path.display().to_string())
    }
}

/// The value that this share of all values is below.
pub(super) fn quantile(quantiles: &Quantiles, share: f64) -> f64 {
    let next =
        quantiles.partition_point(|(place, _)| *place <= share).clamp(1, quantiles.len() - 1);
    let ((low, from), (high, to)) = (quantiles[next - 1], quantiles[next]);
    from + (to - from) * ((share - low) / (high - low)).clamp(0.0, 1.0)
}

/// The mean of all values.
pub(super) fn mean(quantiles: &Quantiles) -> f64 {
    let slices = quantiles.windows(2).map(|pair| (pair[1].0 - pair[0].0) * (pair[0].1 + pair[1].1));
    slices.sum::<f64>() / 2.0
}
