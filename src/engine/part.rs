//! The parts of an article page, and the options of those that few pages have.

#[cfg(feature = "parts")]
mod options;

#[cfg(feature = "parts")]
pub use options::{LetterBackend, PartOptions, RepliesBackend, SeeAlso};

/// The attribute of parts that `build` wrote where the author has none: the list of tags among them holds what the page lacks.
pub const AHEAD: &str = "data-ahead";

/// The parts of an article page. Each is an element, `<afterword-NAME>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Share buttons.
    Share,
    /// Links to tag pages.
    Tags,
    /// Cards of related stories.
    Related,
    /// The editor's own picks.
    SeeAlso,
    /// The stories most read lately.
    Trending,
    /// Newsletter sign-up.
    Letter,
    /// Readers' comments.
    Replies,
    /// Who wrote it, when, and how long it takes to read.
    Byline,
    /// Market prices.
    Ticker,
}

impl Part {
    /// Those that stand after an article unless the site says otherwise, in that order.
    pub const USUAL: [Self; 3] = [Self::Share, Self::Tags, Self::Related];

    /// All parts. Those behind [`USUAL`](Self::USUAL) are shown by the build `parts`.
    pub const ALL: [Self; 9] = [
        Self::Share,
        Self::Tags,
        Self::Related,
        Self::SeeAlso,
        Self::Trending,
        Self::Letter,
        Self::Replies,
        Self::Byline,
        Self::Ticker,
    ];

    /// The part's one name, in every room.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Tags => "tags",
            Self::Related => "related",
            Self::SeeAlso => "see-also",
            Self::Trending => "trending",
            Self::Letter => "letter",
            Self::Replies => "replies",
            Self::Byline => "byline",
            Self::Ticker => "ticker",
        }
    }

    /// The part of that name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_name() {
        for (at, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!(part as usize, at);
            assert_eq!(Part::find(part.name()), Some(part));
        }
        assert_eq!(Part::Byline.name(), "byline");
        assert_eq!(Part::find("see"), None);
        assert_eq!(Part::find(""), None);
    }
}
