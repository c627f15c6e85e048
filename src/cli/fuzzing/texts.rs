//! Targets that take bytes as they are: the index, what a browser keeps, texts, logs and pages.

use crate::{
    cli::{
        extract::Draft,
        inject::{self, Addition},
        trending::format::Format,
    },
    engine::{
        address,
        article::{Day, Topics},
        cashtag,
        hashtag::{self, Letters},
        index::{Names, Shard},
        part::Part,
        personal::Profile,
        replies::{Reply, markup, thread},
        tag,
        view::{Node, html::to_html},
    },
};

/// A shard that is read is written and read alike.
pub(super) fn shard(bytes: &[u8]) {
    let Ok(shard) = Shard::decode(bytes) else { return };
    assert_eq!(Shard::decode(&shard.encode()).as_ref(), Ok(&shard));
    for entry in &shard.entries {
        assert!(
            shard.related(entry).all(|(card, _)| !card.title.is_empty()),
            "a card without title"
        );
    }
}

/// A list of names that is read is written and read alike, and names a file or says that it is damaged.
pub(super) fn manifest(bytes: &[u8]) {
    let Ok(names) = Names::decode(bytes) else { return };
    assert_eq!(Names::decode(&names.encode()).as_ref(), Ok(&names));
    for key in ["", "2026/a", "ü"] {
        if let Ok(name) = names.file_of(key) {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "/.-".contains(c);
            assert!(name.chars().all(is_plain) && !name.contains(".."), "{name}");
        }
    }
}

/// Whatever lies in a browser's storage is some profile, and keeps its size.
pub(super) fn profile(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let today = Day(20_000);
    let mut profile = Profile::open(&text, today);
    let topics = Topics::new((0..8).map(|topic| topic * 7));
    for mark in 0..8 {
        profile.record(mark, &topics);
    }
    let kept = profile.to_text(today);
    assert_eq!(Profile::open(&kept, today).to_text(today), kept, "kept and opened again");
}

/// Hashtags and cashtags stand in order, on borders of letters, and begin with their sign.
pub(super) fn hashtags(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut end = 0;
    for tag in hashtag::find(&text) {
        assert!(tag.start >= end && tag.end > tag.start, "in order");
        assert!(text[tag.start..tag.end].starts_with(['#', '＃']), "with a sign");
        assert!(!tag.name(&text).is_empty(), "with a name");
        let slug = tag::slug(&tag.name(&text).to_lowercase());
        assert!(!slug.contains(['/', '\\', '"', '<']), "{slug}");
        end = tag.end;
    }
    end = 0;
    for tag in cashtag::find_by(Letters::TABLES, &text) {
        assert!(tag.start >= end && text[tag.start..tag.end].starts_with('$'), "in order");
        end = tag.end;
    }
}

/// Replies become elements of the few kinds, with links that harm nobody; each stands in one thread.
pub(super) fn replies(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let nodes = markup::reduce(&text);
    nodes.iter().for_each(check_node);
    let elements = nodes.into_iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    to_html(&elements.collect::<Vec<_>>());
    let replies = Reply::list(&text);
    let mut seen = vec![false; replies.len()];
    let mut open = thread::threads(&replies);
    while let Some(thread) = open.pop() {
        assert!(!seen[thread.reply], "a reply stands twice");
        seen[thread.reply] = true;
        open.extend(thread.replies);
    }
    assert!(seen.iter().all(|&seen| seen), "a reply is missing");
}

fn check_node(node: &Node) {
    let Node::Element(element) = node else { return };
    const KNOWN: &[&str] = &[
        "a",
        "i",
        "b",
        "code",
        "del",
        "sup",
        "sub",
        "q",
        "p",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "br",
    ];
    assert!(KNOWN.contains(&element.name), "<{}>", element.name);
    for (attribute, value) in element.attributes() {
        match *attribute {
            "href" => assert_eq!(markup::clean(value).as_deref(), Some(&**value), "{value}"),
            "rel" | "target" => {}
            _ => panic!("attribute {attribute}"),
        }
    }
    element.children.iter().for_each(check_node);
}

/// The first lines tell a log's format, and each line is read or counted as damaged.
pub(super) fn logs(bytes: &[u8]) {
    let Some(format) = Format::find(bytes, None) else { return };
    for line in bytes.split(|&byte| byte == b'\n') {
        format.read(line);
    }
}

/// What is encoded is decoded to the same; keys are the same for all ways to write a page's path.
pub(super) fn addresses(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    assert_eq!(address::decode(&address::encode(&text)), text);
    let key = address::key(&text);
    assert!(!key.starts_with('/') && !key.ends_with('/'), "{key}");
    address::keys("https://e.example/", &text, &text);
    if let Some(pattern) = tag::TagPattern::parse(&text) {
        pattern.href("Gold", "gold");
        assert_eq!(tag::TagPattern::parse(&pattern.to_text()), Some(pattern));
    }
}

/// Any page can be read.
pub(super) fn page(bytes: &[u8]) {
    let draft = Draft::read("2026/a/index.html", bytes);
    assert_eq!(draft.key, "2026/a");
}

/// What is added to a page is taken out again to the byte, and a second run adds nothing.
pub(super) fn inject(bytes: &[u8]) {
    let Ok(page) = str::from_utf8(bytes) else { return };
    let addition = Addition {
        script: vec![("src".into(), "../afterword/afterword.js".into())],
        article: "article".into(),
        place: String::new(),
        default_set: Part::USUAL.into(),
        own: Some("[]".into()),
        render: &|part, _| Some(format!("<b>{}</b>", part.name())),
        in_place: Vec::new(),
        hydrated: Vec::new(),
    };
    let Ok(added) = inject::add(page, &addition) else { return };
    assert_eq!(inject::add(&added, &addition).ok().as_ref(), Some(&added), "a second run");
    let bare = inject::remove(page).expect("it was when it was added to");
    assert_eq!(inject::remove(&added).ok(), Some(bare), "taken out again");
}
