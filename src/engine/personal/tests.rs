//! The reader's own order on small lists, and profiles that nobody wrote.

use super::*;
use alloc::{format, vec};
use proptest::prelude::*;

const TODAY: Day = Day(20_779);

/// Candidates whose scores fall evenly from 1000; each has its place as its only topic.
fn cards(count: usize) -> Vec<Card> {
    let card = |at| Card {
        url: format!("story/{at}.html"),
        topics: Topics::new([at as u16]),
        ..Card::default()
    };
    (0..count).map(card).collect()
}

fn scored(cards: &[Card]) -> Vec<(&Card, u32)> {
    let step = 900 / cards.len() as u32;
    cards.iter().zip(0..).map(|(card, at)| (card, 1000 - step * at)).collect()
}

fn reader_of(stories: &[(&str, &[u16])]) -> Profile {
    let mut profile = Profile::default();
    for (key, topics) in stories {
        profile.record(mark("/", key), &Topics::new(topics.iter().copied()));
    }
    profile
}

/// The places in the stored order, as the reader sees them.
fn order(profile: &Profile, cards: &[Card]) -> Vec<usize> {
    let place = |card: &Card| cards.iter().position(|other| other == card).expect("a card");
    let (ordered, moved) = profile.order(scored(cards), "/", TODAY);
    let places: Vec<usize> = ordered.iter().map(|(card, _)| place(card)).collect();
    let first = places.iter().zip(0..).position(|(place, at)| *place != at);
    assert_eq!(moved, first.unwrap_or(usize::MAX), "{places:?}");
    places
}

#[test]
fn without_a_profile_the_order_is_the_stored_one() {
    let mut cards = cards(24);
    cards[20].date = Some(TODAY);
    assert_eq!(order(&Profile::default(), &cards), Vec::from_iter(0..24));
    assert_eq!(order(&Profile::open("", TODAY), &cards), Vec::from_iter(0..24));
}

#[test]
fn what_was_read_steps_back() {
    let cards = cards(10);
    assert_eq!(
        order(&reader_of(&[("story/0", &[]), ("story/2", &[])]), &cards),
        [1, 3, 4, 5, 6, 7, 8, 9, 0, 2],
        "behind what has a tenth of their scores"
    );
}

#[test]
fn interests_step_forward_and_more_so_the_stronger_they_are() {
    let cards = cards(10);
    let place = |stories: usize| {
        let keys: Vec<_> = (0..stories).map(|number| format!("other/{number}")).collect();
        let read: Vec<_> = keys.iter().map(|key| (key.as_str(), &[5][..])).collect();
        let found = order(&reader_of(&read), &cards);
        found.iter().position(|&place| place == 5).expect("a place")
    };
    assert_eq!([0, 1, 2, 4, 60].map(place), [5, 3, 2, 1, 0]);
}

#[test]
fn interests_fade() {
    let cards = cards(10);
    let text = reader_of(&[("a", &[5]), ("b", &[5]), ("c", &[5]), ("d", &[5])]).to_text(TODAY);
    let place = |days: i32| {
        let later = Day(TODAY.0 + days);
        order(&Profile::open(&text, later), &cards).iter().position(|&place| place == 5)
    };
    assert_eq!([0, 28, 84, 400].map(place), [Some(1), Some(2), Some(4), Some(5)]);
    // Half of it in four weeks.
    let faded = Profile::open(&text, Day(TODAY.0 + 28));
    assert!((1950..2000).contains(&(faded.interests[0] & 0xffff)), "{faded:?}");
    // A clock that is set back takes nothing away.
    assert_eq!(
        Profile::open(&text, TODAY),
        reader_of(&[("a", &[5]), ("b", &[5]), ("c", &[5]), ("d", &[5])])
    );
}

#[test]
fn fresh_stories_get_a_little() {
    let mut cards = cards(20);
    cards.iter_mut().for_each(|card| card.date = Some(Day(TODAY.0 - 3000)));
    cards[1].date = Some(TODAY);
    cards[9].date = Some(TODAY);
    let found = order(&reader_of(&[("a", &[])]), &cards);
    assert_eq!(found[..2], [1, 0]);
    assert_eq!(found.iter().position(|&place| place == 9), Some(8), "{found:?}");
}

#[test]
fn what_an_editor_pinned_stays_in_front() {
    let cards = cards(6);
    let mut scored = scored(&cards);
    (scored[0].1, scored[1].1) = (BEST + 2, BEST + 1);
    let profile = reader_of(&[("story/0", &[3]), ("a", &[3]), ("b", &[3]), ("c", &[3])]);
    let (ordered, moved) = profile.order(scored, "/", TODAY);
    let places = ordered.iter().map(|(card, _)| cards.iter().position(|it| it == *card));
    assert_eq!(places.collect::<Vec<_>>(), [0, 1, 3, 2, 4, 5].map(Some));
    assert_eq!(moved, 2);
}

#[test]
fn other_languages_stay_last() {
    let cards = cards(4);
    let mut scored = scored(&cards);
    scored[3].1 = 1000;
    let (ordered, _) = reader_of(&[("a", &[])]).order(scored, "/", TODAY);
    assert_eq!(ordered[3].0, &cards[3]);
}

#[test]
fn a_profile_is_bounded_and_comes_back_as_it_was() {
    let mut profile = Profile::default();
    for number in 0..1000_u16 {
        let topics = Topics::new((0..6).map(|at| number.wrapping_mul(6) + at));
        profile.record(mark("/blog/", &format!("story/{number}")), &topics);
    }
    let text = profile.to_text(TODAY);
    assert_eq!(text.len(), 7 * (READ + INTERESTS + 1) + 1);
    assert!(text.is_ascii());
    let kept = Profile::open(&text, TODAY);
    assert_eq!(kept.read[..], profile.read[800..], "the last 200");
    assert_eq!(kept.interests[..], profile.interests[5900..], "the last 100");
    assert_eq!(kept.to_text(TODAY), text);
}

#[test]
fn a_story_counts_once() {
    let once = reader_of(&[("a", &[1, 2])]);
    assert_eq!(reader_of(&[("a", &[1, 2]), ("a", &[1, 2])]), once);
    assert_eq!(once.interests, vec![1 << 16 | GAIN, 2 << 16 | GAIN]);
    let often: Vec<String> = (0..100).map(|number| format!("{number}")).collect();
    let read: Vec<_> = often.iter().map(|key| (key.as_str(), &[9][..])).collect();
    assert_eq!(reader_of(&read).interests, vec![9 << 16 | 0xffff], "no weight runs over");
}

proptest! {
    #[test]
    fn any_text_is_a_profile(text in ".*|[0-9a-z-]{0,3000}", today in any::<i32>(), day in proptest::option::of(any::<i32>())) {
        let mut cards = cards(5);
        cards[2].date = day.map(Day);
        let mut profile = Profile::open(&text, Day(today));
        prop_assert_eq!(profile.order(scored(&cards), "/", Day(today)).0.len(), 5);
        profile.record(7, &Topics::new([1, 2, 3]));
        let written = profile.to_text(Day(today));
        prop_assert!(written.len() <= 7 * (READ + INTERESTS + 1) + 1);
        prop_assert!(Profile::open(&written, Day(today)).read.contains(&7));
    }
}
