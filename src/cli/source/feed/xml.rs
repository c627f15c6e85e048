//! XML as feeds are made of: a small tree for each item, read one after the other.

use crate::cli::limits::{FEED_DEPTH, FEED_ELEMENTS};
use anyhow::{Result, anyhow, bail, ensure};
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Node<'a> {
    /// With its prefix: `content:encoded`.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// All text in it.
    pub(super) text: String,
    /// What it holds, as it stands in the file.
    pub(super) source: &'a str,
    pub(super) children: Vec<Node<'a>>,
}

impl Node<'_> {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// What the first of these children that says anything says.
    pub(super) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            let mut all = self.children.iter().filter(|child| child.name == *name);
            all.find_map(|child| Some(child.text.trim()).filter(|text| !text.is_empty()))
        })
    }
}

/// A document: its root and what stands in it besides its items, and the items.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// The root without items; in RSS with the channel, in which they stand.
    pub(super) root: Node<'a>,
    pub(super) items: Vec<Node<'a>>,
}

/// Reads a document; its items are the elements called `item` or `entry`.
pub(super) fn read(text: &str) -> Result<Document<'_>> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<(Node<'_>, usize)> = Vec::new();
    let mut depth = 0;
    let mut items = Vec::new();
    // Elements and attributes that are kept.
    let mut kept = 0;
    loop {
        ensure!(
            kept <= FEED_ELEMENTS,
            "it has more than {FEED_ELEMENTS} elements and attributes; divide it, or write JSON lines"
        );
        let before = reader.buffer_position() as usize;
        let event = reader.read_event();
        let at = reader.buffer_position() as usize;
        let wrong = |why: &dyn std::fmt::Display| {
            let read = text.get(..at.min(text.len())).unwrap_or(text);
            anyhow!("line {}: {why}", 1 + read.matches('\n').count())
        };
        match event.map_err(|error| wrong(&error))? {
            Event::Start(_) if open.len() >= FEED_DEPTH => depth += 1,
            Event::Start(start) => {
                let node = element(&start).map_err(|error| wrong(&error))?;
                kept += 1 + node.attributes.len();
                open.push((node, at));
            }
            Event::Empty(_) if open.len() >= FEED_DEPTH => {}
            Event::Empty(start) => {
                let node = element(&start).map_err(|error| wrong(&error))?;
                kept += 1 + node.attributes.len();
                match open.last_mut() {
                    Some((parent, _)) => parent.children.push(node),
                    None => return Ok(Document { root: node, items }),
                }
            }
            Event::End(_) if depth > 0 => depth -= 1,
            Event::End(_) => {
                let Some((mut node, start)) = open.pop() else { continue };
                node.source = text.get(start..before).unwrap_or_default();
                let Some((parent, _)) = open.last_mut() else {
                    return Ok(Document { root: node, items });
                };
                if matches!(node.name.as_str(), "item" | "entry") {
                    items.push(node);
                } else {
                    parent.text.push_str(&node.text);
                    parent.children.push(node);
                }
            }
            Event::Text(part) => add(&mut open, &part.xml10_content()),
            Event::CData(part) => add(&mut open, &part.xml10_content()),
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                let character = reference.resolve_char_ref().map_err(|error| wrong(&error))?;
                match (character, resolve_predefined_entity(&name)) {
                    (Some(character), _) => add(&mut open, character.encode_utf8(&mut [0; 4])),
                    (None, Some(text)) => add(&mut open, text),
                    (None, None) => {
                        let why =
                            format!("&{name}; is no entity of XML; write the character itself");
                        return Err(wrong(&why));
                    }
                }
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    match open.first() {
        Some((root, _)) => bail!("cut off: <{}> is not closed", root.name),
        None => bail!("no element in it"),
    }
}

fn add(open: &mut [(Node<'_>, usize)], text: &str) {
    if let Some((node, _)) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn element<'a>(start: &BytesStart<'_>) -> quick_xml::Result<Node<'a>> {
    let mut attributes = Vec::new();
    for attribute in start.html_attributes() {
        let attribute = attribute?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned();
        attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(Node { name: start.name().as_ref().to_owned(), attributes, ..Node::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn items_are_read() {
        let text = "<?xml version='1.0'?><!-- x --><rss><channel><title>S &amp; T</title>\
                    <item><title>A&#228;<![CDATA[<b>]]></title><e url='x&amp;y'/></item></channel></rss>";
        let document = read(text).expect("XML");
        let channel = document.root.all("channel").next().expect("a channel");
        assert_eq!(channel.first(&["name", "title"]), Some("S & T"));
        let [item] = &document.items[..] else { panic!("{document:?}") };
        assert_eq!(item.first(&["title"]), Some("Aä<b>"));
        let enclosure = item.all("e").next();
        assert_eq!(enclosure.and_then(|it| it.attribute("url")), Some("x&y"));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (text, expected) in [
            ("<rss>\n<item>\n</rss>", "line 3"),
            ("<rss>\n&nbsp;</rss>", "line 2: &nbsp; is no entity"),
            ("<rss>\n<item>", "<rss> is not closed"),
            ("", "no element"),
        ] {
            let error = read(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn deep_nesting_is_no_danger() {
        let text =
            ["<rss>", &"<a>".repeat(100_000), "x", &"</a>".repeat(100_000), "</rss>"].concat();
        assert_eq!(read(&text).expect("XML").root.text, "x");
    }

    proptest! {
        #[test]
        fn any_text_gives_items_or_an_error(
            text in "\\PC{0,60}|(<item>|</item>|<a b='c'>|</a>|<rss>|</rss>|<!\\[CDATA\\[|\\]\\]>|&[a-z#0-9]{0,4};|[ -~\n]){0,30}",
        ) {
            drop(read(&text));
        }
    }
}
