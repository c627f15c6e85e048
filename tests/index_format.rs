//! The index format: stored files of each version, round trips, and bytes that nobody wrote.

use afterword::engine::{
    article::{Author, Card, Day, Picture, TOPICS, Topics},
    index::{
        Candidate, Entry, FAN_OUT, IndexError, List, Names, Note, Pick, Shard, VERSION, shard_of,
    },
};
use proptest::{collection::vec, option, prelude::*};
use std::{env, fs, path::PathBuf};

fn manifest() -> Names {
    Names { shards: 2, level: 0, hashes: vec![0, 1, 2, 3, 255, 254, 253, 252] }
}

fn shard() -> Shard {
    let cards = vec![
        Card {
            url: "2024/05/bonds.html".into(),
            title: "Bonds fall".into(),
            excerpt: "And “gold” rises.".into(),
            picture: Some(Picture { url: "images/a.svg".into(), width: 1200, height: 675 }),
            date: Day::from_ymd(2024, 5, 3),
            topics: Topics::new([0x0102, 0xfffe, 0]),
        },
        Card {
            url: "https://elsewhere.example/株式".into(),
            title: "株式 & Ümläute".into(),
            picture: Some(Picture { url: "b.png".into(), ..Picture::default() }),
            date: Some(Day(-1)),
            ..Card::default()
        },
        Card { url: "c/".into(), title: "C".into(), ..Card::default() },
    ];
    let candidate = |card, score| Candidate { card, score };
    let entries = vec![
        Entry {
            key: "a/b".into(),
            topics: Topics::new([0x0102, 7]),
            candidates: vec![candidate(0, 1000), candidate(2, 431)],
        },
        Entry {
            key: "café".into(),
            topics: Topics::default(),
            candidates: vec![candidate(1, 1000)],
        },
        Entry { key: "lonely".into(), topics: Topics::default(), candidates: vec![] },
    ];
    let pick = |name: &str, card| Pick { name: name.into(), card };
    let author = |name: &str, url: &str| Author { name: name.into(), url: url.into() };
    let asked = List { lead: String::new(), picks: vec![pick("/c/", Some(2))] };
    let told = List {
        lead: "See also:".into(),
        picks: vec![pick("株式 & Ümläute", Some(1)), pick("What never was", None)],
    };
    let notes = vec![
        Note {
            minutes: 7,
            date: Day::from_ymd(2024, 5, 2),
            authors: vec![author("Ada King", "people/ada/"), author("山田太郎", "")],
            lists: vec![asked, told],
        },
        Note { minutes: 300, ..Note::default() },
        Note::default(),
    ];
    Shard { entries, cards, notes }
}

fn stored(name: &str, fresh: &[u8]) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/index").join(name);
    // Only for a new version of the format, whose files get names of their own.
    if env::var_os("AFTERWORD_WRITE_INDEX").is_some() && !fresh.is_empty() {
        fs::write(&path, fresh).expect("written");
    }
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn stored_files_of_this_version_are_read_for_ever() {
    let bytes = stored("manifest-v3.bin", &manifest().encode());
    assert_eq!(Names::decode(&bytes).expect("a manifest"), manifest());
    assert_eq!(manifest().encode(), bytes);
    let bytes = stored("shard-v3.bin", &shard().encode());
    assert_eq!(Shard::decode(&bytes).expect("a shard"), shard());
    assert_eq!(shard().encode(), bytes);
}

#[test]
fn stored_files_of_older_versions_say_how_to_mend_it() {
    for got in 1..VERSION {
        let older = IndexError::Version { expected: VERSION, got };
        let stored = |kind: &str| stored(&format!("{kind}-v{got}.bin"), &[]);
        assert_eq!(Names::decode(&stored("manifest")), Err(older));
        assert_eq!(Shard::decode(&stored("shard")), Err(older));
    }
}

#[test]
fn the_documented_bytes_are_the_stored_ones() {
    let document = include_str!("../docs/index-format.md");
    let dump: Vec<u8> = document
        .split("```hex manifest-v3.bin\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("the document shows the stored manifest")
        .lines()
        .flat_map(|line| line.split("  ").next().unwrap_or_default().split_whitespace())
        .map(|byte| u8::from_str_radix(byte, 16).expect("two hexadecimal digits"))
        .collect();
    assert_eq!(dump, manifest().encode());
}

#[test]
fn files_are_named_by_number_and_content() {
    let names = ["a", "b"].map(|key| manifest().file_of(key));
    assert_eq!(
        names,
        ["shards/000/00-01g4080.afw", "shards/000/01-3yfvzqz.afw"].map(|name| Ok(name.into())),
    );
}

#[test]
fn lists_lead_from_the_manifest_to_every_shard() {
    let shards = 1 << 19;
    // Each file's hash is its number here, so that the way can be followed.
    let list = |level: u32, first: usize, count: usize| {
        let hashes = (first..first + count).flat_map(|number| (number as u32).to_le_bytes());
        Names { shards, level, hashes: hashes.collect() }
    };
    for key in ["", "a", "2024/05/bonds", "café"] {
        let number = shard_of(key, shards as usize);
        let name = |folder: &str, number: usize| {
            let digit = |place: usize| {
                char::from(b"0123456789abcdefghjkmnpqrstvwxyz"[number >> (5 * place) & 31])
            };
            let [a, b, c, d, e] = [4, 3, 2, 1, 0].map(digit);
            Ok(format!("{folder}/{a}{b}{c}/{d}{e}-00{a}{b}{c}{d}{e}.afw"))
        };
        let manifest = list(2, 0, 8);
        assert_eq!(manifest.file_of(key), name("names", number >> 16));
        let block = list(1, number >> 16 << 8, FAN_OUT);
        assert_eq!(block.file_of(key), name("names", number >> 8));
        let block = list(0, number >> 8 << 8, FAN_OUT);
        assert_eq!(block.file_of(key), name("shards", number));
        assert!(manifest.encode().len() < 64 && block.encode().len() < 1_100);
    }
}

#[test]
fn errors_say_how_to_mend_it() {
    let check = |bytes: &[u8], expected: IndexError, word: &str| {
        assert_eq!(Shard::decode(bytes), Err(expected));
        assert!(expected.to_string().contains(word), "{expected}");
    };
    check(b"<!DOCTYPE html><title>404</title>", IndexError::NotAnIndex, "error page");
    check(b"", IndexError::NotAnIndex, "error page");
    check(&manifest().encode(), IndexError::NotAnIndex, "error page");
    let mut newer = shard().encode();
    newer[4] = VERSION + 1;
    check(&newer, IndexError::Version { expected: VERSION, got: VERSION + 1 }, "afterword build");
    let whole = shard().encode();
    check(&whole[..whole.len() - 1], IndexError::Damaged, "upload it again");
    let longer = [&whole[..], b"x"].concat();
    check(&longer, IndexError::Damaged, "upload it again");
}

#[test]
fn one_bad_value_takes_nothing_else_with_it() {
    let titles = |shard: &Shard| {
        let shard = Shard::decode(&shard.encode()).expect("a shard");
        let cards = shard.related(&shard.entries[0]).map(|(card, _)| card.clone());
        cards.collect::<Vec<_>>()
    };
    let whole = shard();
    let all = titles(&whole);
    assert!(all.len() > 1);
    // A candidate without a card.
    let mut wrong = whole.clone();
    wrong.entries[0].candidates[0].card = 3;
    assert_eq!(titles(&wrong), all[1..]);
    // A card without a title.
    let mut wrong = whole.clone();
    let first = whole.entries[0].candidates[0].card as usize;
    wrong.cards[first].title.clear();
    assert_eq!(titles(&wrong), all[1..]);
    // Days of no calendar.
    for day in [i32::MIN, -719_163, 2_932_897, i32::MAX] {
        let mut wrong = whole.clone();
        wrong.cards[first].date = Some(Day(day));
        wrong.notes[0].date = Some(Day(day));
        let without = Card { date: None, ..all[0].clone() };
        assert_eq!(titles(&wrong), [&[without], &all[1..]].concat(), "{day}");
    }
    // A list that names a card which is not there.
    let mut wrong = whole.clone();
    wrong.notes[0].lists[0].picks[0].card = Some(3);
    assert_eq!(titles(&wrong), all);
    let read = Shard::decode(&wrong.encode()).expect("a shard");
    assert_eq!(read.card(&read.notes[0].lists[0].picks[0]), None);
}

#[test]
fn a_text_that_is_no_utf_8_is_empty() {
    let mut bytes = shard().encode();
    let at = bytes.windows(2).position(|it| *it == "株".as_bytes()[..2]).expect("an address");
    bytes[at] = 0xff;
    let read = Shard::decode(&bytes).expect("a shard");
    assert_eq!(read.cards.iter().filter(|card| card.url.is_empty()).count(), 1);
    assert_eq!(read.entries, shard().entries);
}

#[test]
fn every_article_has_its_note() {
    let mut shard = shard();
    let note = shard.note("a/b").expect("it is there");
    let names: Vec<Option<&str>> = note
        .lists
        .iter()
        .flat_map(|list| &list.picks)
        .map(|pick| shard.card(pick).map(|card| card.title.as_str()))
        .collect();
    assert_eq!(names, [Some("C"), Some("株式 & Ümläute"), None]);
    assert_eq!(shard.note("elsewhere"), None);
    shard.notes.pop();
    let read = Shard::decode(&shard.encode()).expect("a shard");
    assert!(read.note("lonely").is_none() && read.entry("lonely").is_some());
}

#[test]
fn names_that_lead_nowhere_are_damage() {
    for names in [
        Names { shards: 3, ..manifest() },
        Names { shards: 0, ..manifest() },
        Names { level: 4, ..manifest() },
    ] {
        assert_eq!(Names::decode(&names.encode()), Err(IndexError::Damaged), "{names:?}");
    }
    let names = Names { hashes: vec![0; 7], ..manifest() };
    assert_eq!(names.file_of("b"), Err(IndexError::Damaged));
}

#[test]
fn a_claim_of_many_items_takes_no_memory() {
    for magic in [b"AFWS", b"AFWM"] {
        let mut bytes = magic.to_vec();
        bytes.extend([VERSION, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2, 3]);
        assert!(Shard::decode(&bytes).is_err() && Names::decode(&bytes).is_err());
    }
}

fn any_topics() -> impl Strategy<Value = Topics> {
    vec(any::<u16>(), 0..=TOPICS).prop_map(Topics::new)
}

fn any_card() -> impl Strategy<Value = Card> {
    let picture = (".*", any::<u32>(), any::<u32>()).prop_map(|(url, width, height)| Picture {
        url,
        width,
        height,
    });
    let date = option::of((-719_162..=2_932_896).prop_map(Day));
    (".*", ".*", ".*", option::of(picture), date, any_topics()).prop_map(
        |(url, title, excerpt, picture, date, topics)| Card {
            url,
            title,
            excerpt,
            picture,
            date,
            topics,
        },
    )
}

fn any_note(cards: u32) -> impl Strategy<Value = Note> {
    let pick = (".*", option::of(0..cards)).prop_map(|(name, card)| Pick { name, card });
    let list = (".*", vec(pick, 0..4)).prop_map(|(lead, picks)| List { lead, picks });
    let author = (".*", ".*").prop_map(|(name, url)| Author { name, url });
    let date = option::of((-719_162..=2_932_896).prop_map(Day));
    (any::<u32>(), date, vec(author, 0..3), vec(list, 0..3))
        .prop_map(|(minutes, date, authors, lists)| Note { minutes, date, authors, lists })
}

fn any_shard() -> impl Strategy<Value = Shard> {
    vec(any_card(), 1..4).prop_flat_map(|cards| {
        let count = cards.len() as u32;
        let candidate =
            (0..count, any::<u32>()).prop_map(|(card, score)| Candidate { card, score });
        let entry = (".*", any_topics(), vec(candidate, 0..5))
            .prop_map(|(key, topics, candidates)| Entry { key, topics, candidates });
        vec((entry, any_note(count)), 0..4).prop_map(move |both| {
            let (entries, notes) = both.into_iter().unzip();
            Shard { entries, cards: cards.clone(), notes }
        })
    })
}

/// A shard as postcard itself encodes it, from plain values.
fn in_postcard(shard: &Shard) -> Vec<u8> {
    let bytes = |topics: &Topics| topics.iter().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let entry = |entry: &Entry| {
        let candidates = entry.candidates.iter().map(|it| (it.card, it.score));
        (entry.key.clone(), bytes(&entry.topics), candidates.collect::<Vec<_>>())
    };
    let card = |card: &Card| {
        let picture = card.picture.clone().map(|it| (it.url, it.width, it.height));
        let texts = (card.url.clone(), card.title.clone(), card.excerpt.clone());
        (texts, picture, card.date.map(|day| day.0), bytes(&card.topics))
    };
    let entries: Vec<_> = shard.entries.iter().map(entry).collect();
    let cards: Vec<_> = shard.cards.iter().map(card).collect();
    let note = |note: &Note| {
        let authors = note.authors.iter().map(|it| (it.name.clone(), it.url.clone()));
        let pick = |pick: &Pick| (pick.name.clone(), pick.card);
        let lists = note
            .lists
            .iter()
            .map(|it| (it.lead.clone(), it.picks.iter().map(pick).collect::<Vec<_>>()));
        let (authors, lists) = (authors.collect::<Vec<_>>(), lists.collect::<Vec<_>>());
        (note.minutes, note.date.map(|day| day.0), authors, lists)
    };
    let notes: Vec<_> = shard.notes.iter().map(note).collect();
    let head = [b"AFWS", &[VERSION][..]].concat();
    postcard::to_extend(&(entries, cards, notes), head).expect("encoded")
}

proptest! {
    #[test]
    fn any_shard_comes_back_as_it_was_and_postcard_agrees(shard in any_shard()) {
        prop_assert_eq!(shard.encode(), in_postcard(&shard));
        prop_assert_eq!(Shard::decode(&shard.encode()), Ok(shard));
    }

    #[test]
    fn any_bytes_give_a_value_or_an_error(bytes in vec(any::<u8>(), 0..400), head in any::<bool>(), manifest in any::<bool>()) {
        let magic: &[u8] = if manifest { b"AFWM" } else { b"AFWS" };
        let bytes = if head { [magic, &[VERSION], &bytes].concat() } else { bytes };
        if let Ok(shard) = Shard::decode(&bytes) {
            for entry in &shard.entries {
                prop_assert_eq!(shard.related(entry).count(), entry.candidates.len());
                prop_assert!(entry.topics.iter().count() <= 200);
                prop_assert!(shard.note(&entry.key).is_some());
            }
        }
        if let Ok(names) = Names::decode(&bytes) && let Ok(file) = names.file_of("a/b") {
            prop_assert!(file.ends_with(".afw"));
        }
    }

    #[test]
    fn a_flipped_bit_or_a_cut_never_panics(shard in any_shard(), at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let mut bytes = shard.encode();
        let at = at.index(bytes.len());
        prop_assert!(Shard::decode(&bytes[..at]).is_err());
        bytes[at] ^= 1 << bit;
        if let Ok(shard) = Shard::decode(&bytes) {
            prop_assert!(shard.entries.iter().all(|entry| shard.entry(&entry.key).is_some()));
        }
    }
}
