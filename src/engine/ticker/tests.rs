//! Symbols, frames and a site's own prices, by example.

use super::*;
use alloc::{borrow::ToOwned, vec, vec::Vec};

#[test]
fn symbols() {
    for text in [
        "AAPL",
        "aapl",
        "NASDAQ:AAPL",
        "NYSE:BRK.B",
        "FX_IDC:EURUSD",
        "CME_MINI:ES1!",
        "NSE:M&M",
        "TSX:BBD.B",
        "HKEX:700",
        "XETR:BAYN",
        "BITSTAMP:BTCUSD",
        "F",
    ] {
        assert!(is_symbol(text), "{text}");
    }
    for text in [
        "",
        ":",
        "NASDAQ:",
        ":AAPL",
        "A:B:C",
        "AA PL",
        "AAPL\"",
        "<b>",
        "€",
        "NASDAQ/AAPL",
        "!",
        "A'B",
        "\\",
        "{}",
        "ΑΑ",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ] {
        assert!(!is_symbol(text), "{text}");
    }
}

#[test]
fn the_option() {
    let named =
        |names: &[&str]| Ok(Symbols::Named(names.iter().map(|&it| it.to_owned()).collect()));
    for (value, expected) in [
        ("", named(&[])),
        (" auto ", Ok(Symbols::OfTheText)),
        ("NASDAQ:AAPL, FX:EURUSD", named(&["NASDAQ:AAPL", "FX:EURUSD"])),
        ("aapl AAPL\n,\tbrk.b", named(&["AAPL", "BRK.B"])),
        ("AAPL, $BABA", Err("$BABA")),
        ("AAPL; MSFT", Err("AAPL;")),
    ] {
        assert_eq!(Symbols::parse(value), expected, "{value}");
    }
    let many: Vec<_> = (0..40).map(|at| ["S", &at.to_string()].concat()).collect();
    let Ok(Symbols::Named(named)) = Symbols::parse(&many.join(" ")).map_err(str::to_owned) else {
        panic!("symbols")
    };
    assert_eq!(named.len(), MOST);
}

#[test]
fn the_symbols_of_a_text() {
    for (text, expected) in [
        ("$BABA rose, ($BRK.B) fell, $baba again; $5 is a price", &["BABA", "BRK.B"][..]),
        ("No symbol here, US$ neither", &[]),
    ] {
        assert_eq!(of_text(Letters::TABLES, text), expected, "{text}");
    }
}

#[test]
fn frames_carry_their_settings_behind_the_hash() {
    let url = frame(&["NASDAQ:AAPL".into(), "NSE:M&M".into()], "de_DE", true);
    let (sent, settings) = url.split_once('#').expect("a fragment");
    assert_eq!(sent, "https://www.tradingview-widget.com/embed-widget/ticker-tape/?locale=de_DE");
    let settings: serde_json::Value =
        serde_json::from_str(&address::decode(settings)).expect("JSON");
    assert_eq!(
        settings,
        serde_json::json!({
            "symbols": [{ "proName": "NASDAQ:AAPL" }, { "proName": "NSE:M&M" }],
            "showSymbolLogo": true, "isTransparent": true, "displayMode": "adaptive", "colorTheme": "dark",
        })
    );
}

#[test]
fn languages() {
    for (language, expected) in [
        ("en-GB", "en"),
        ("de-AT", "de_DE"),
        ("pt-BR", "br"),
        ("ko", "kr"),
        ("zh", "zh_CN"),
        ("zh-Hant-HK", "zh_TW"),
        ("zh-TW", "zh_TW"),
        ("zh-Hant", "zh_TW"),
        ("he", "he_IL"),
        ("fi", "en"),
        ("", "en"),
        ("JA", "ja"),
        ("ar", "ar_AE"),
        ("d", "en"),
    ] {
        assert_eq!(locale(language), expected, "{language}");
    }
}

#[test]
fn own_prices() {
    let apple = ["AAPL", "Apple", "187.20", "+1.2", "+0.65", "USD", "/aapl/"];
    let gold = ["GOLD", "", "4031", "", "-0.1", "", ""];
    let list = [&["1", "2026-11-23T09:30:00Z"][..], &apple, &gold].concat();
    let read = Quotes::read(&wire::pack(&list)).expect("quotes");
    assert_eq!(read.updated, "2026-11-23T09:30:00Z");
    let trends: Vec<_> = read.quotes.iter().map(|quote| (&*quote.symbol, quote.trend())).collect();
    assert_eq!(trends, vec![("AAPL", Trend::Up), ("GOLD", Trend::Down)]);
    assert_eq!(read.quotes[0].url, "/aapl/");
}

#[test]
fn trends() {
    for (change, percent, expected) in [
        ("1", "", Trend::Up),
        ("+0.01", "-3", Trend::Up),
        ("-0.01", "", Trend::Down),
        ("", "-2.5", Trend::Down),
        ("0", "", Trend::Same),
        ("-0.00", "", Trend::Same),
        ("", "", Trend::Same),
    ] {
        let quote = Quote { change: change.into(), percent: percent.into(), ..Quote::default() };
        assert_eq!(quote.trend(), expected, "{change} {percent}");
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    let time = "2026-11-23T09:30:00Z";
    for (list, expected) in [
        (&[][..], "version: \"\" is not 1"),
        (&["2", time], "version: \"2\" is not 1"),
        (&["1", "yesterday"], "updated: \"yesterday\" is not a time such as 2026-11-23T09:30:00Z"),
        (&["1", time], "quotes: there are none"),
        (&["1", time, "", "", "1"], "a quote, symbol: \"\" is not the name of anything"),
        (&["1", time, "A", "", ""], "A, price: \"\" is not a number such as 187.20"),
        (&["1", time, "A", "", "1,5"], "A, price: \"1,5\" is not a number such as 187.20"),
        (
            &["1", time, "A", "", "1", "up"],
            "A, change: \"up\" is not a number such as +1.2 or -0.65",
        ),
        (
            &["1", time, "A", "", "1", "", "", "", "javascript:x"],
            "A, url: \"javascript:x\" is not an address that begins with https:// or /",
        ),
    ] {
        let read = Quotes::read(&wire::pack(list));
        assert_eq!(read.map(|it| it.quotes.len()), Err(expected.into()), "{list:?}");
    }
}

#[test]
fn one_wrong_quote_takes_no_other_with_it() {
    let list = "1\x002026-11-23T09:30:00Z\0A\0\x001\0\0\0\0\0B\0\x001,5\0\0\0\0\0\0\0\0\0\0\0\0C\0\x003\0\0\0\0";
    let read = Quotes::read(list).expect("quotes");
    let symbols: Vec<&str> = read.quotes.iter().map(|quote| &*quote.symbol).collect();
    assert_eq!(symbols, ["A", "C"]);
    assert_eq!(read.wrong, "B, price: \"1,5\" is not a number such as 187.20");
}

#[test]
fn numbers() {
    for (text, expected) in [
        ("187.20", true),
        ("+1.2", true),
        ("-0.65", true),
        ("0", true),
        ("1.", false),
        (".5", false),
        ("", false),
        ("+", false),
        ("1e5", false),
        ("1.2.3", false),
        ("NaN", false),
        ("--1", false),
    ] {
        assert_eq!(is_decimal(text), expected, "{text:?}");
    }
}
