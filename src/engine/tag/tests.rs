//! Slugs, patterns, links and mentions of tags.

use super::*;

#[test]
fn slugs() {
    let cases = [
        ("Central Banks", "central-banks"),
        ("C++ & Rust", "c-rust"),
        ("Zürich", "zürich"),
        ("株式", "株式"),
        ("“Quoted” — dash", "quoted-dash"),
        ("  ", ""),
    ];
    for (name, expected) in cases {
        assert_eq!(slug(&name.to_lowercase()), expected, "{name}");
    }
}

/// Tags by name and, where the page shows links to them, address.
fn mentions(named: &[(&str, &str)]) -> Vec<Mention> {
    let mention = |(name, to): &(&str, &str)| {
        let href: Option<String> = (!to.is_empty()).then(|| (*to).into());
        Mention { is_printed: href.is_some(), href, ..Mention::new(name) }
    };
    named.iter().map(mention).collect()
}

#[test]
fn links_that_a_page_has_are_not_said_twice() {
    let check = |pattern: Option<&str>, named: &[(&str, &str)], expected: &[&str]| {
        let mentions = mentions(named);
        let pattern = pattern.and_then(TagPattern::parse);
        let links = TagLinks::new(&mentions, pattern.as_ref());
        let missing = links.resolve(&mentions, false);
        let names: Vec<&str> = missing.iter().map(|tag| &*tag.name).collect();
        assert_eq!(names, expected, "{mentions:?}");
    };
    let given = Some("/tag/{slug}/");
    check(given, &[], &[]);
    check(given, &[("Gold", "")], &["Gold"]);
    check(given, &[("Gold", "/t/gold")], &[]);
    check(given, &[("Gold", ""), ("gold", "/t/gold")], &[]);
    check(given, &[("Gold", "/t/gold"), ("Oil", "")], &["Oil"]);
    check(None, &[("Gold", "/t/gold"), ("Oil", "")], &[]);
    let found = Mention { href: Some("/t/tin/".into()), ..Mention::new("Tin") };
    let links = TagLinks::new(core::slice::from_ref(&found), None);
    assert_eq!(links.resolve(&[Mention::new("tin")], false).len(), 1, "its page is no secret");
}

/// Patterns and links that would run something are none; what they stood for leads where all tags lead.
#[test]
fn links_that_do_harm_are_none() {
    for harmful in [
        "javascript:x/{slug}",
        " JavaScript:{name}",
        "java\nscript:{slug}",
        "data:,{name}",
        "{name}:x",
    ] {
        assert_eq!(TagPattern::parse(harmful), None, "{harmful}");
    }
    for harmful in
        ["javascript:x/gold", "\u{1}javascript:x/gold", "java\tscript:/gold", "vbscript:gold"]
    {
        let mentions = mentions(&[("Gold", harmful), ("Oil", ""), ("gold", "/t/gold/")]);
        let pattern = TagPattern::parse("/t/{slug}/");
        let links = TagLinks::new(&mentions, pattern.as_ref());
        assert_eq!(links.find("gold", "gold").as_deref(), Some("/t/gold/"), "{harmful}");
        assert_eq!(links.find("Oil", "oil").as_deref(), Some("/t/oil/"), "{harmful}");
    }
}

/// Names in any order, many alike: what is found is what looking at each would find.
#[test]
fn many_tags_are_found_as_few_are() {
    let names: Vec<String> =
        (0..600_u32).map(|at| alloc::format!("Tag {}", at * 7919 % 211)).collect();
    let link =
        |at: usize| if at.is_multiple_of(3) { alloc::format!("/t/{at}") } else { String::new() };
    let mentions: Vec<Mention> = names
        .iter()
        .enumerate()
        .map(|(at, name)| Mention {
            href: Some(link(at)).filter(|it| !it.is_empty()),
            ..Mention::new(name)
        })
        .collect();
    let mut firsts: Vec<&Mention> = Vec::new();
    for mention in &mentions {
        if !firsts.iter().any(|it| it.lowered == mention.lowered) {
            firsts.push(mention);
        }
    }
    assert_eq!(unique(&mentions).collect::<Vec<_>>(), firsts);
    let links = TagLinks::new(&mentions, None);
    for Mention { name, lowered, .. } in &mentions {
        let expected = mentions.iter().find(|it| it.lowered == *lowered && it.href.is_some());
        assert_eq!(links.find(name, lowered), expected.and_then(|it| it.href.clone()), "{name}");
    }
}

#[test]
fn words_are_parted_by_capitals() {
    let cases = [
        ("USChinaRelations", "US China Relations"),
        ("CentralBanks", "Central Banks"),
        ("Central Banks", "Central Banks"),
        ("AI", "AI"),
        ("ETFs", "ETFs"),
        ("ETFsAndBonds", "ETFs And Bonds"),
        ("G20Summit", "G20 Summit"),
        ("EU2026", "EU2026"),
        ("COVID19Vaccine", "COVID19 Vaccine"),
        ("US-China", "US-China"),
        ("snake_Case", "snake_ Case"),
        ("ÖlPreis", "Öl Preis"),
        ("TheEU27", "The EU27"),
        ("ChinaUS", "China US"),
        ("日本ETF", "日本ETF"),
        ("МосковскаяБиржа", "Московская Биржа"),
        ("日本株", "日本株"),
        ("gold", "gold"),
        ("a\u{1e}b\tc", "a b c"),
        ("", ""),
    ];
    for (name, expected) in cases {
        assert_eq!(part_words(name).replace(BETWEEN_WORDS, " "), expected, "{name}");
    }
}

#[test]
fn patterns_are_learnt_from_links() {
    let cases = [
        ("Markets", "/topics/markets/", Some("/topics/{slug}/")),
        ("Central Banks", "/tag/central-banks.html", Some("/tag/{slug}.html")),
        ("Central Banks", "/tag/Central%20Banks", Some("/tag/{name}")),
        ("Zürich", "/t/z%C3%BCrich/", Some("/t/{slug}/")),
        ("Gas", "/tag/gasoline/", None),
        ("Markets", "/about/", None),
    ];
    for (name, href, expected) in cases {
        let found = TagPattern::infer(name, &name.to_lowercase(), href);
        assert_eq!(found, expected.and_then(TagPattern::parse), "{name} at {href}");
        if let Some(pattern) = found {
            assert_eq!(
                address::decode(&pattern.href(name, &name.to_lowercase())),
                address::decode(href)
            );
        }
    }
}

#[test]
fn mentions_become_links() {
    let check = |pattern: Option<&str>, named: &[(&str, &str)], expected: &[&str]| {
        let mentions = mentions(named);
        let pattern = pattern.and_then(TagPattern::parse);
        let links = TagLinks::new(&mentions, pattern.as_ref());
        let found: Vec<String> = links
            .resolve(&mentions, true)
            .into_iter()
            .map(|tag| [&*tag.name.replace(BETWEEN_WORDS, "|"), " ", &tag.href].concat())
            .collect();
        assert_eq!(found, expected);
    };
    let given = Some("/tag/{slug}/");
    check(given, &[("Gold", ""), ("gold", "")], &["Gold /tag/gold/"]);
    // No address is guessed from others.
    check(None, &[("Gold", ""), ("Oil", "/tag/oil/")], &["Oil /tag/oil/"]);
    check(Some("/x/{slug}"), &[("Gold", ""), ("Oil", "/t/oil")], &["Gold /x/gold", "Oil /t/oil"]);
    check(None, &[("Gold", ""), ("Oil", "/t/oil")], &["Oil /t/oil"]);
    check(
        given,
        &[("CentralBanks", ""), ("Central Banks", "/t/central-banks"), ("!", "")],
        &["Central|Banks /t/central-banks"],
    );
}

#[test]
fn a_word_in_the_text_is_a_tag_where_the_site_has_it_or_a_pattern_is_given() {
    let mentions = mentions(&[("Cafe", "/tags/cafe/"), ("Gold", "")]);
    let given = TagPattern::parse("/tags/{slug}/");
    let check = |pattern: Option<&TagPattern>, name: &str, expected: Option<&str>| {
        let links = TagLinks::new(&mentions, pattern);
        assert_eq!(links.find_hashtag(name, name).as_deref(), expected, "{name}");
    };
    for name in ["pragma", "include", "menu", "gold", "fff", "1188ff"] {
        check(None, name, None);
    }
    check(None, "cafe", Some("/tags/cafe/"));
    check(given.as_ref(), "cafe", Some("/tags/cafe/"));
    check(given.as_ref(), "menu", Some("/tags/menu/"));
    for color in ["fff", "abc", "bada55", "1188ff"] {
        check(given.as_ref(), color, None);
    }
}
