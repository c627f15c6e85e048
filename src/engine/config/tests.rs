//! Tests of the options: their names, values and errors, and whose pictures may be shown.

use super::*;

fn check(name: &str, value: &str, expected: Result<(), &str>) {
    let outcome = Options::default()
        .set(name, value)
        .map_err(|error| alloc::string::ToString::to_string(&error));
    assert_eq!(outcome.as_ref().copied().map_err(|e| e.as_str()), expected, "{name}={value}");
}

#[test]
fn right_options() {
    let right = [
        ("services", "linkedin, x copy"),
        ("parts", "related"),
        ("layout", "list"),
        ("count", " 12 "),
        ("pictures", "off"),
        ("pictures", "any"),
        ("pictures", "cdn.example.org img.example.org"),
        ("hashtags", ""),
        ("personal", "off"),
        ("tag-link", "/topics/{slug}/"),
        ("tag-link", "off"),
        ("cashtags", "/quote/{symbol}/"),
        ("cashtags", "off"),
        ("counts", "on"),
        ("via", "@desk"),
        ("article", ".post"),
        #[cfg(feature = "more")]
        ("services", "auto mastodon pocket"),
        #[cfg(feature = "more")]
        ("utm", "{service},share,autumn"),
        #[cfg(feature = "more")]
        ("labels", "icons"),
        #[cfg(feature = "more")]
        ("size", "large"),
        #[cfg(feature = "more")]
        ("colors", "brand"),
        #[cfg(feature = "more")]
        ("float", "bottom"),
        #[cfg(feature = "more")]
        ("selection", "on"),
    ];
    for (name, value) in right {
        check(name, value, Ok(()));
    }
    assert!(right.iter().all(|(name, _)| NAMES.contains(name)));
}

#[test]
fn wrong_options_say_what_would_be_right() {
    check("layout", "table", Err("option layout: \"table\" is not grid or list"));
    check("count", "0", Err("option count: \"0\" is not a number from 1 to 12"));
    #[cfg(feature = "more")]
    check(
        "services",
        "facebok",
        Err(
            "option services: \"facebok\" is not a list of services, as docs/services.md has them, or auto",
        ),
    );
    check(
        "tag-link",
        "/tag/",
        Err("option tag-link: \"/tag/\" is not an address with {slug} or {name} in it, or off"),
    );
    check(
        "tag-link",
        " java\tscript:alert('{slug}')",
        Err(
            "option tag-link: \"java\tscript:alert('{slug}')\" is not an address with {slug} or {name} in it, or off",
        ),
    );
    check(
        "cashtags",
        "javascript:alert('{symbol}')",
        Err(
            "option cashtags: \"javascript:alert('{symbol}')\" is not an address with {symbol} in it, or off",
        ),
    );
    #[cfg(feature = "more")]
    check("size", "huge", Err("option size: \"huge\" is not small, medium or large"));
    check(
        "cashtags",
        "on",
        Err("option cashtags: \"on\" is not an address with {symbol} in it, or off"),
    );
    check(
        "pictures",
        "maybe",
        Err("option pictures: \"maybe\" is not on, off, any, or hosts such as cdn.example.org"),
    );
    check("colour", "red", Err("option colour: \"red\" is not an option of the widget"));
}

#[test]
fn pictures_of_other_hosts_are_asked_for_by_name() {
    let check = |option: &str, expected: &str| {
        let mut options = Options::default();
        options.set("pictures", option).expect("it is right");
        options.host = "https://e.example".into();
        let addresses = [
            ("a", "a/b.png"),
            ("b", "/b.png?https://o.example/"),
            ("c", "https://o.example/c.png"),
            ("d", "http://cdn.example.org/e.png"),
            ("e", "https://user@o.example/f.png"),
            ("f", "https://e.example/c.png"),
            ("g", "https://e.example.org/c.png"),
        ];
        let shown = addresses.iter().filter(|(_, url)| options.may_show(url));
        let shown: String = shown.map(|(name, _)| *name).collect();
        assert_eq!(shown, expected, "{option}");
    };
    check("on", "abf");
    check("off", "");
    check("any", "abcdefg");
    check("cdn.example.org, img.example.org", "abdf");
    check("o.example", "abcf");
}
