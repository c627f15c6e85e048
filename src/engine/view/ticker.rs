//! The part `ticker` as views: what asks before anything is loaded, the frame that is then loaded, and a site's own prices.

use super::{Element, element};
use crate::engine::{
    cut,
    texts::Texts,
    ticker::{Quote, Quotes, Trend},
};
use alloc::string::String;

/// What the frame may do: run its own scripts, keep what it keeps under its own address (which is never the page's), and
/// open what the reader clicks in a tab of its own.
const MAY: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/// When the prices were taken, as readers see it, and whether that is more than a day ago.
pub struct Taken {
    /// In words.
    pub words: String,
    /// Whether it is long ago.
    pub is_stale: bool,
}

/// The symbols, and what loads their prices: nothing does before the reader's click. Without a script the symbols stand alone.
pub fn ask(symbols: &[String], texts: &Texts, script: bool) -> Element {
    let mut list = element("ul part=symbols");
    for symbol in symbols {
        list = list.child(element("li part=symbol").text(symbol.clone()));
    }
    let view = region(texts).child(list);
    if !script {
        return view;
    }
    let load = element("button part=load type=button").text(texts.get("ticker-load"));
    let remember = element("label part=remember")
        .child(element("input type=checkbox"))
        .text(texts.get("ticker-remember"));
    view.child(element("p part=hint").text(texts.get("ticker-why")))
        .child(element("div part=choice").child(load).child(remember))
}

/// TradingView's frame, and the way back.
pub fn frame(url: String, texts: &Texts) -> Element {
    let frame = element("iframe part=frame referrerpolicy=no-referrer loading=lazy")
        .with("sandbox", MAY)
        .with("title", texts.get("ticker"))
        .with("src", url);
    let remove = element("button part=remove type=button").text(texts.get("ticker-remove"));
    region(texts).child(frame).child(remove)
}

/// A site's own prices. `decimal` writes a number, with its sign if that is asked, for the reader's language.
pub fn quotes(
    quotes: &Quotes,
    taken: Taken,
    texts: &Texts,
    decimal: impl Fn(&str, bool) -> String,
) -> Element {
    let mut list = element("ul part=quotes");
    for quote in &quotes.quotes {
        list = list.child(price(quote, texts, &decimal));
    }
    let strip = element("div part=strip role=group tabindex=0")
        .with("aria-label", texts.get("ticker"))
        .child(list);
    let time = element("time").with("datetime", quotes.updated.clone()).text(taken.words);
    let stale = taken.is_stale.then(|| element("p part=stale").text(texts.get("ticker-stale")));
    region(texts).child(strip).child(time).child_some(stale)
}

fn region(texts: &Texts) -> Element {
    element("div part=ticker role=region").with("aria-label", texts.get("ticker"))
}

/// One price: up and down are said by a word, a sign and a mark, and not by color alone.
fn price(quote: &Quote, texts: &Texts, decimal: &impl Fn(&str, bool) -> String) -> Element {
    let (part, word, mark) = match quote.trend() {
        Trend::Up => ("quote up", "ticker-up", "▲ "),
        Trend::Down => ("quote down", "ticker-down", "▼ "),
        Trend::Same => ("quote same", "ticker-same", ""),
    };
    let name = if quote.name.is_empty() { &quote.symbol } else { &quote.name };
    let name = if quote.url.is_empty() {
        element("span part=name").text(name.clone())
    } else {
        element("a part=name").with("href", quote.url.clone()).text(name.clone())
    };
    let symbol =
        (!quote.name.is_empty()).then(|| element("span part=symbol").text(quote.symbol.clone()));
    let amount = decimal(&quote.price, false);
    let amount = if quote.currency.is_empty() {
        amount
    } else {
        cut::join(&[&amount, "\u{a0}", &quote.currency])
    };
    let view = element("li").with("part", part).child(name).child_some(symbol);
    let view = view.child(element("span part=price").text(amount));
    let change = change(quote, decimal);
    if change.is_empty() {
        return view;
    }
    let heard = element("span part=heard").text(cut::join(&[&texts.get(word), " "]));
    let mark = element("span aria-hidden=true").text(mark);
    view.child(element("span part=change").child(heard).child(mark).text(change))
}

/// `+1.2 (+0.65 %)`, or what of it is known.
fn change(quote: &Quote, decimal: &impl Fn(&str, bool) -> String) -> String {
    let percent = |text: &str| cut::join(&[&decimal(text, true), "\u{a0}%"]);
    match (&*quote.change, &*quote.percent) {
        ("", "") => String::new(),
        (change, "") => decimal(change, true),
        ("", part) => percent(part),
        (change, part) => cut::join(&[&decimal(change, true), " (", &percent(part), ")"]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;

    fn check(view: Element, expected: &[&str], absent: &[&str]) {
        let html = to_html(&[view]);
        for part in expected {
            assert!(html.contains(part), "{part}: {html}");
        }
        for part in absent {
            assert!(!html.contains(part), "{part}: {html}");
        }
    }

    #[test]
    fn nothing_is_framed_before_the_click() {
        let symbols = ["NASDAQ:AAPL".into(), "NSE:M&M".into()];
        let texts = Texts::default();
        let expected = [
            "<li part=\"symbol\">NSE:M&amp;M</li>",
            "part=\"load\"",
            "Show prices from TradingView",
        ];
        check(ask(&symbols, &texts, true), &expected, &["iframe", "src=", "http"]);
        check(ask(&symbols, &texts, false), &["NASDAQ:AAPL"], &["button", "iframe"]);
    }

    #[test]
    fn the_frame_is_confined() {
        let view = frame("https://e.example/?a&b#c".into(), &Texts::default());
        let expected = [
            "sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\"",
            "referrerpolicy=\"no-referrer\"",
            "title=\"Market prices\" src=\"https://e.example/?a&amp;b#c\"",
            "part=\"remove\"",
        ];
        check(view, &expected, &["allow-top", "allow-forms"]);
    }

    #[test]
    fn prices_say_which_way_they_went() {
        let list = [
            &["1", "2026-11-23T09:30:00Z"][..],
            &["A", "<Apple>", "187.20", "+1.2", "+0.65", "USD", "/a/"],
            &["B", "", "4", "", "-0.1", "", ""],
            &["C", "", "1", "", "", "", ""],
        ];
        let list = crate::engine::wire::pack(&list.concat());
        let read = Quotes::read(&list).expect("quotes");
        let view = |is_stale| {
            let taken = Taken { words: "As of nine".into(), is_stale };
            quotes(&read, taken, &Texts::default(), |text, _| text.replace('-', "−"))
        };
        let expected = [
            "<li part=\"quote up\"><a part=\"name\" href=\"/a/\">&lt;Apple&gt;</a><span part=\"symbol\">A</span>\
             <span part=\"price\">187.20&nbsp;USD</span>",
            "<span part=\"heard\">up </span><span aria-hidden=\"true\">▲ </span>+1.2 (+0.65&nbsp;%)",
            "<li part=\"quote down\"><span part=\"name\">B</span><span part=\"price\">4</span>",
            "<span part=\"heard\">down </span><span aria-hidden=\"true\">▼ </span>−0.1&nbsp;%",
            "<li part=\"quote same\"><span part=\"name\">C</span><span part=\"price\">1</span></li>",
            "<time datetime=\"2026-11-23T09:30:00Z\">As of nine</time>",
        ];
        check(view(false), &expected, &["more than a day"]);
        check(view(true), &["These prices are more than a day old"], &[]);
    }
}
