//! Market symbols: their grammar, the frame that shows them live, and a site's own prices.

use super::{
    address, cashtag,
    cut::{self, cut, split},
    hashtag::Letters,
    wire,
};
use alloc::{string::String, vec::Vec};

/// Most symbols that are shown: as many as TradingView's ticker takes.
pub const MOST: usize = 15;

/// Longest name of an exchange or a symbol, in bytes.
const MAX_NAME: usize = 24;

/// The frame in which TradingView's ticker tape stands, as its documented script makes it.
const FRAME: &str = "https://www.tradingview-widget.com/embed-widget/ticker-tape/?locale=";

/// What the option `symbols` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Symbols {
    /// Those that the text has as cashtags.
    OfTheText,
    /// These, in capitals, each once.
    Named(Vec<String>),
}

impl Symbols {
    /// Reads the option: names parted by commas or white space, or `auto`. Else the first that is no symbol.
    pub fn parse(value: &str) -> Result<Self, &str> {
        if value.trim_ascii() == "auto" {
            return Ok(Self::OfTheText);
        }
        let mut named = Vec::new();
        for name in split(value, b", \n\t").filter(|name| !name.is_empty()) {
            if !is_symbol(name) {
                return Err(name);
            }
            add(&mut named, name);
        }
        Ok(Self::Named(named))
    }
}

/// Adds a symbol in capitals, unless it is there already or there are enough.
fn add(symbols: &mut Vec<String>, name: &str) {
    let name = name.to_ascii_uppercase();
    if symbols.len() < MOST && !symbols.contains(&name) {
        symbols.push(name);
    }
}

/// The symbols that a text has as cashtags, in its order.
pub fn of_text(letters: Letters, text: &str) -> Vec<String> {
    let mut symbols = Vec::new();
    for tag in cashtag::find_by(letters, text) {
        add(&mut symbols, tag.symbol(text));
    }
    symbols
}

/// Whether a text is a symbol as TradingView writes it: `AAPL`, `NYSE:BRK.B`, `FX_IDC:EURUSD`, `CME_MINI:ES1!`, `NSE:M&M`.
pub fn is_symbol(text: &str) -> bool {
    let (exchange, name) = cut(text, b":").unwrap_or(("-", text));
    let is_word = |text: &str, signs: &[u8]| {
        (1..=MAX_NAME).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
    };
    is_word(exchange, b"_-")
        && is_word(name, b"._-!&")
        && name.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// The address of the frame that shows these symbols live. What follows `#` no server is sent; the page in the frame reads it.
pub fn frame(symbols: &[String], locale: &str, is_dark: bool) -> String {
    let mut settings = String::from("{\"symbols\":[");
    for (at, symbol) in symbols.iter().enumerate() {
        // No symbol has a sign that JSON would escape.
        let comma = if at == 0 { "" } else { "," };
        settings.push_str(&cut::join(&[comma, "{\"proName\":\"", symbol, "\"}"]));
    }
    let theme = if is_dark { "dark" } else { "light" };
    settings.push_str(&cut::join(&[
        "],\"showSymbolLogo\":true,\"isTransparent\":true,\"displayMode\":\"adaptive\",\"colorTheme\":\"",
        theme,
        "\"}",
    ]));
    cut::join(&[FRAME, &address::encode(locale), "#", &address::encode(&settings)])
}

/// The names that TradingView's widgets have for languages; those that it lacks are English there.
const LOCALES: &str = "ar_AE ca_ES de_DE en es fr he_IL id it ja ms_MY pl ru sv_SE th_TH tr vi_VN";

/// The name that TradingView has for the language of a page.
pub fn locale(language: &str) -> &'static str {
    let language = language.to_ascii_lowercase();
    let is_like = |start| language.starts_with(start);
    if is_like("zh-hant") || is_like("zh-tw") || is_like("zh-hk") {
        return "zh_TW";
    }
    let short = cut::before(&language, b"-_");
    match short {
        "zh" => "zh_CN",
        "pt" => "br",
        "ko" => "kr",
        _ => split(LOCALES, b" ").find(|name| cut::before(name, b"_") == short).unwrap_or("en"),
    }
}

/// Which way a price went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// It rose.
    Up,
    /// It fell.
    Down,
    /// Neither, or nobody says.
    Same,
}

/// One price of a site's own. Texts are empty where the file says nothing; numbers are decimal, as the file writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// As the site names it: `AAPL`.
    pub symbol: String,
    /// What it stands for: `Apple`.
    pub name: String,
    /// The price.
    pub price: String,
    /// What it went up, or down with a minus.
    pub change: String,
    /// The same in hundredths of the price before.
    pub percent: String,
    /// `USD`, or any other sign for a currency.
    pub currency: String,
    /// A page about it.
    pub url: String,
}

impl Quote {
    /// Which way it went: by its change, else by its percentage.
    pub fn trend(&self) -> Trend {
        let change = if self.change.is_empty() { &self.percent } else { &self.change };
        if !change.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            Trend::Same
        } else if change.starts_with('-') {
            Trend::Down
        } else {
            Trend::Up
        }
    }
}

/// A site's own prices, and when they were taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotes {
    /// When, in ISO 8601: `2026-11-23T09:30:00Z`.
    pub updated: String,
    /// In the order of the file, without those that are wrong.
    pub quotes: Vec<Quote>,
    /// What is wrong with the first of those that are; empty when none is.
    pub wrong: String,
}

/// The fields of a quote in the file, in the order in which [`Quotes::read`] takes them.
pub const FIELDS: [&str; 7] = ["symbol", "name", "price", "change", "percent", "currency", "url"];

impl Quotes {
    /// Takes what a ticker.json holds: its version, its time, and of each quote the [`FIELDS`], as [one text](wire); what is
    /// missing is empty. Else what is wrong with it.
    pub fn read(list: &str) -> Result<Self, String> {
        let mut texts = wire::unpack(list);
        let version = texts.next().unwrap_or_default();
        if version != "1" {
            return Err(cut::join(&["version: \"", version, "\" is not 1"]));
        }
        let updated = texts.next().unwrap_or_default();
        if !is_time(updated) {
            return Err(cut::join(&[
                "updated: \"",
                updated,
                "\" is not a time such as 2026-11-23T09:30:00Z",
            ]));
        }
        let (mut quotes, mut wrong) = (Vec::new(), String::new());
        while let Some(symbol) = texts.next() {
            let mut next = || String::from(texts.next().unwrap_or_default());
            let quote = Quote {
                symbol: symbol.into(),
                name: next(),
                price: next(),
                change: next(),
                percent: next(),
                currency: next(),
                url: next(),
            };
            match check(&quote) {
                Ok(()) => quotes.push(quote),
                Err(why) if wrong.is_empty() => wrong = why,
                Err(_) => {}
            }
        }
        if quotes.is_empty() {
            return Err(if wrong.is_empty() { "quotes: there are none".into() } else { wrong });
        }
        Ok(Self { updated: updated.into(), quotes, wrong })
    }
}

fn check(quote: &Quote) -> Result<(), String> {
    let wrong = |field: &str, value: &str, expected: &str| {
        let name = if quote.symbol.is_empty() { "a quote" } else { &quote.symbol };
        Err(cut::join(&[name, ", ", field, ": \"", value, "\" is not ", expected]))
    };
    if quote.symbol.is_empty() {
        return wrong("symbol", "", "the name of anything");
    }
    if !is_decimal(&quote.price) {
        return wrong("price", &quote.price, "a number such as 187.20");
    }
    for (field, value) in [("change", &quote.change), ("percent", &quote.percent)] {
        if !value.is_empty() && !is_decimal(value) {
            return wrong(field, value, "a number such as +1.2 or -0.65");
        }
    }
    if !quote.url.is_empty() && !super::letter::is_link(&quote.url) {
        return wrong("url", &quote.url, "an address that begins with https:// or /");
    }
    Ok(())
}

/// Whether a text is a decimal number: a sign, digits, and more behind a dot.
fn is_decimal(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, rest) = cut(text, b".").unwrap_or((text, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole) && is_digits(rest)
}

/// Whether a text begins like a time in ISO 8601, to the minute.
fn is_time(text: &str) -> bool {
    let like = b"0000-00-00T00:00";
    text.len() >= like.len()
        && text
            .bytes()
            .zip(like)
            .all(|(byte, like)| if *like == b'0' { byte.is_ascii_digit() } else { byte == *like })
}

#[cfg(test)]
#[path = "ticker/tests.rs"]
mod tests;
