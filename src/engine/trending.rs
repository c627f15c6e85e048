//! The stories that are read most now, as `trending.json` has them: what a page is given of the file, and what of it is shown.
//!
//! `afterword trending` writes the file; docs/trending.md describes it.

use super::{
    address,
    article::{Card, Day, Picture},
    wire,
};
use alloc::{string::String, vec::Vec};

/// A story of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// What is shown of it. Its topics are not known.
    pub card: Card,
    /// Whether it came into the list a short time ago.
    pub is_new: bool,
}

/// Reads stories that a page gives as [one text](wire): of each the address, the title, the excerpt, the day as days
/// since 1970 began, the picture with its width and height, and 1 where it is new. What a story lacks is empty.
pub fn parse(text: &str) -> Vec<Story> {
    let mut stories = Vec::new();
    let mut fields = wire::unpack(text);
    while let Some(url) = fields.next().filter(|url| !url.is_empty()) {
        let mut next = || fields.next().unwrap_or_default();
        let (title, excerpt, day) = (next(), next(), next());
        let (picture, width, height) = (next(), pixels(next()), pixels(next()));
        let picture = Picture { url: picture.into(), width, height };
        let card = Card {
            url: url.into(),
            title: title.into(),
            excerpt: excerpt.into(),
            picture: (!picture.url.is_empty()).then_some(picture),
            date: day.parse().ok().and_then(Day::from_number),
            ..Card::default()
        };
        stories.push(Story { card, is_new: next() == "1" });
    }
    stories
}

fn pixels(digits: &str) -> u32 {
    digits.parse().unwrap_or_default()
}

/// The first `count` of these stories, without the page that is being read, which is known by these
/// [keys](address::keys).
pub fn choose<'a>(
    stories: &'a [Story],
    keys: &'a [String],
    count: usize,
) -> impl Iterator<Item = &'a Story> {
    let is_other = move |story: &&Story| {
        let key = address::key(address::path(&story.card.url));
        !keys.contains(&key)
    };
    stories.iter().filter(is_other).take(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stories_of_a_page() {
        let check = |text: &str, expected: &[Story]| assert_eq!(parse(text), expected, "{text:?}");
        check("", &[]);
        let bare = |url: &str| Card { url: url.into(), ..Card::default() };
        check("a/\0", &[Story { card: bare("a/"), is_new: false }]);
        let whole = Card {
            title: "A".into(),
            excerpt: "An.".into(),
            date: Some(Day(-1)),
            picture: Some(Picture { url: "a.svg".into(), width: 1200, height: 675 }),
            ..bare("a/")
        };
        let stories =
            [Story { card: whole, is_new: true }, Story { card: bare("b/"), is_new: false }];
        let fields =
            ["a/", "A", "An.", "-1", "a.svg", "1200", "675", "1", "b/", "", "", "", "", "", "", ""];
        check(&wire::pack(&fields), &stories);
        check(
            &wire::pack(&["a/", "", "", "tomorrow", "", "x", "-3", ""]),
            &[Story { card: bare("a/"), is_new: false }],
        );
    }

    #[test]
    fn the_page_itself_is_never_among_them() {
        let story =
            |url: &str| Story { card: Card { url: url.into(), ..Card::default() }, is_new: false };
        let stories = ["a/", "https://desk.example/b/index.html", "c/", "d/"].map(story);
        let check = |keys: &[&str], count, expected: &[&str]| {
            let keys: Vec<String> = keys.iter().map(|key| (*key).into()).collect();
            let shown: Vec<&str> =
                choose(&stories, &keys, count).map(|story| story.card.url.as_str()).collect();
            assert_eq!(shown, expected, "{keys:?}");
        };
        check(&["a"], 2, &["https://desk.example/b/index.html", "c/"]);
        check(&["x", "b"], 6, &["a/", "c/", "d/"]);
        check(&[], 1, &["a/"]);
        assert_eq!(choose(&[], &[], 6).count(), 0);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_stories(text in ".{0,80}") {
            let _ = parse(&text);
        }
    }
}
