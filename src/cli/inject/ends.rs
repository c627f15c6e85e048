//! Finds what a page ends in, to say why nothing can be added at its end.

use html5ever::{
    buffer_queue::BufferQueue,
    interface::TokenizerResult,
    tendril::StrTendril,
    tokenizer::{
        Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
    },
};
use std::cell::RefCell;

/// Says what is never closed in a page, in which line, and how to close it.
pub(super) fn describe(html: &str) -> String {
    let tokenizer = Tokenizer::new(Watch::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.0.take().describe()
}

/// Elements that are open where the tokenizer stands.
#[derive(Default)]
struct Open {
    /// Elements that hide or hold what follows, with the lines of their start tags.
    elements: Vec<(String, u64)>,
    /// The last of them holds text alone.
    is_raw: bool,
    /// The line that the last token ended in.
    line: u64,
    /// The page ended amid a token, in this state of the tokenizer.
    amid: Option<String>,
    /// The line that the comment began in which is cut off by the page's end.
    comment: Option<u64>,
}

impl Open {
    fn describe(self) -> String {
        let ends = |what: &str, line: u64, how: &str| {
            format!("it ends inside {what} that is never closed, from line {line} on; {how}")
        };
        let amid = self.amid.as_deref().unwrap_or_default();
        if let Some(line) = self.comment {
            return ends("a comment", line, "close it with -->");
        }
        if amid.starts_with("Cdata") {
            return ends("a CDATA section", self.line, "close it with ]]>");
        }
        if let Some((name, line)) = self.elements.last().filter(|_| self.is_raw || amid.is_empty())
        {
            return match &**name {
                "plaintext" => {
                    format!("all from <plaintext> in line {line} on is text; take it out")
                }
                "frameset" => format!(
                    "it consists of frames, from line {line} on; their pages are read instead"
                ),
                _ => ends(&format!("<{name}>"), *line, &format!("close it with </{name}>")),
            };
        }
        if !amid.is_empty() {
            return ends("a tag", self.line, "close it with >");
        }
        "no script runs where it would stand; close all elements of the page".into()
    }

    fn take(&mut self, tag: &Tag, line: u64) -> Option<RawKind> {
        let name = &*tag.name;
        let is_foreign = self.elements.iter().any(|(name, _)| matches!(&**name, "math" | "svg"));
        let raw = raw_kind(name).filter(|_| !is_foreign);
        let holds = raw.is_some()
            || matches!(name, "frameset" | "math" | "plaintext" | "select" | "svg" | "template");
        if !holds {
            return None;
        }
        match tag.kind {
            // Frames stay what the page is when their element ends.
            TagKind::EndTag if name == "frameset" => {}
            TagKind::StartTag if tag.self_closing && is_foreign => {}
            TagKind::StartTag => {
                self.elements.push((name.into(), line));
                self.is_raw = raw.is_some();
                return raw;
            }
            TagKind::EndTag => {
                if let Some(at) = self.elements.iter().rposition(|(open, _)| open == name) {
                    self.elements.truncate(at);
                }
                self.is_raw = false;
            }
        }
        None
    }
}

/// Tells the tokenizer how to read an element that holds text alone.
fn raw_kind(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(RawKind::ScriptData),
        "textarea" | "title" => Some(RawKind::Rcdata),
        "iframe" | "noembed" | "noframes" | "noscript" | "style" | "xmp" => Some(RawKind::Rawtext),
        _ => None,
    }
}

/// Watches what opens and closes in a page.
#[derive(Default)]
struct Watch(RefCell<Open>);

impl TokenSink for Watch {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut open = self.0.borrow_mut();
        let mut result = TokenSinkResult::Continue;
        match token {
            Token::TagToken(tag) => {
                if let Some(raw) = open.take(&tag, line) {
                    result = TokenSinkResult::RawData(raw);
                } else if tag.kind == TagKind::StartTag && &*tag.name == "plaintext" {
                    result = TokenSinkResult::Plaintext;
                }
            }
            Token::CommentToken(text) if open.amid.is_some() => {
                let lines = text.matches('\n').count() as u64;
                open.comment = Some(line.saturating_sub(lines));
            }
            Token::ParseError(message) => {
                open.amid = message.strip_prefix("Saw EOF in state ").map(str::to_owned);
                return result;
            }
            _ => {}
        }
        open.line = line;
        result
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        let open = self.0.borrow();
        open.elements.last().is_some_and(|(name, _)| matches!(&**name, "math" | "svg"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        assert_eq!(describe(html), expected, "{html}");
    }

    #[test]
    fn what_is_never_closed_is_named_with_its_line_and_what_closes_it() {
        let ends = |what: &str, how: &str| {
            format!(
                "it ends inside {what} that is never closed, from line 2 on; close it with {how}"
            )
        };
        check("<p>a</p>\n<!-- x\n y", &ends("a comment", "-->"));
        check("<!-- a --> <style></style>\n<!-- a <!-- b", &ends("a comment", "-->"));
        for name in [
            "iframe", "math", "noembed", "noframes", "noscript", "script", "select", "style",
            "svg", "template", "textarea", "title", "xmp",
        ] {
            let expected = ends(&format!("<{name}>"), &format!("</{name}>"));
            check(&format!("<p>a</p>\n<{name} class=a>b\n"), &expected);
            check(&format!("<{name}></{name}>\n<{name}>b\n<!-- c -->"), &expected);
        }
        check("<p>a</p>\n<p class=\"x", &ends("a tag", ">"));
        check("<p>a</p>\n<svg><![CDATA[ x", &ends("a CDATA section", "]]>"));
        check("\n<plaintext>", "all from <plaintext> in line 2 on is text; take it out");
        check(
            "\n<frameset><frame>",
            "it consists of frames, from line 2 on; their pages are read instead",
        );
        check("<p>", "no script runs where it would stand; close all elements of the page");
    }
}
