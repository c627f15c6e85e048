//! Making links or cards of the lists under "See also" where they stand in a page, and nothing else in it.
//!
//! What is added goes around the page's own bytes and carries `data-built="around"`: `inject::remove` takes it off again.
//! Where the markup does not let a link stand, the list stays as it was.

use super::extract::prose::Prose;
use lol_html::{
    RewriteStrSettings, element,
    errors::RewritingError,
    html_content::{self, EndTag, TextType},
    rewrite_str, text,
};
use std::{cell::RefCell, ops::Range, rc::Rc};

/// A list as it stands in a page, and what is to become of it.
#[derive(Clone, Debug, Default)]
pub(super) struct InPlace {
    /// The words before it.
    pub(super) lead: String,
    /// The names in it, and where those that an article has lead.
    pub(super) items: Vec<(String, Option<String>)>,
    /// What is to stand in its place, where all of it can give way: an element's name, attributes and what it holds before
    /// the list.
    pub(super) cards: Option<Cards>,
}

/// An element that takes a list in.
#[derive(Clone, Debug, Default)]
pub(super) struct Cards {
    /// Its start tag and what stands before the list in it.
    pub(super) before: String,
    /// Its end tag.
    pub(super) behind: &'static str,
}

/// So far behind the words before a list its items are looked for, in characters.
const REACH: usize = 6_000;

/// The page with its lists made so. `mark` is the attribute that all links are to have.
pub(super) fn rewrite(html: &str, lists: &[InPlace], mark: &str) -> Result<String, RewritingError> {
    if lists.is_empty() {
        return Ok(html.into());
    }
    let page = Page::read(html)?;
    let mut edits: Vec<(usize, String)> = Vec::new();
    for list in lists {
        page.edit(list, mark, &mut edits);
    }
    edits.sort_by_key(|(at, _)| *at);
    let mut out = String::with_capacity(html.len() + 256 * edits.len());
    let mut done = 0;
    for (at, text) in edits {
        out.push_str(&html[done..at]);
        out.push_str(&text);
        done = at;
    }
    out.push_str(&html[done..]);
    Ok(out)
}

/// A piece of the page's source.
enum Piece {
    Open { name: String, at: Range<usize>, number: usize },
    Close { number: usize, at: Range<usize> },
    Text(Range<usize>),
}

/// A character that readers see, with white space collapsed; a line break between blocks.
struct Seen {
    c: char,
    at: Range<usize>,
    /// The element that it stands in, from 1 on.
    element: usize,
    is_linked: bool,
}

/// An element, with the one around it, its start tag, and its end tag where it has one.
struct Element {
    name: String,
    parent: usize,
    open: Range<usize>,
    close: Option<Range<usize>>,
}

/// What readers see of a page, and where in the source it stands.
struct Page {
    seen: Vec<Seen>,
    /// By number; the first stands for the document.
    elements: Vec<Element>,
}

impl Page {
    fn read(html: &str) -> Result<Self, RewritingError> {
        let mut page = Self { seen: Vec::new(), elements: vec![Element::document()] };
        let mut open = vec![0];
        for piece in pieces(html)? {
            match piece {
                Piece::Open { name, at, number } => {
                    let parent = *open.last().unwrap_or(&0);
                    page.break_at(&name);
                    debug_assert_eq!(number, page.elements.len());
                    if !is_void(&name) {
                        open.push(number);
                    }
                    page.elements.push(Element { name, parent, open: at, close: None });
                }
                Piece::Close { number, at } => {
                    // What is open in it has no end tag.
                    while open.pop().is_some_and(|last| last != number) {}
                    let name = page.elements[number].name.clone();
                    page.elements[number].close = Some(at);
                    page.break_at(&name);
                }
                Piece::Text(at) => {
                    let element = *open.last().unwrap_or(&0);
                    let is_in =
                        |of: fn(&str) -> bool| open.iter().any(|&it| of(&page.elements[it].name));
                    if !is_in(is_apart) {
                        let is_linked = is_in(is_closed);
                        page.see(&html[at.clone()], at.start, element, is_linked);
                    }
                }
            }
        }
        Ok(page)
    }

    /// Takes in a text that stands at `start`.
    fn see(&mut self, text: &str, start: usize, element: usize, is_linked: bool) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let from = start + text.len() - rest.len();
            let (shown, length) = match c {
                '&' => reference(rest).unwrap_or_else(|| ("&".into(), 1)),
                c => (c.to_string(), c.len_utf8()),
            };
            rest = &rest[length..];
            for c in shown.chars() {
                let at = from..from + length;
                let is_space = c.is_whitespace();
                let is_unseen = matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}');
                let is_behind_space =
                    || self.seen.last().is_none_or(|last| matches!(last.c, ' ' | '\n'));
                if is_unseen || is_space && is_behind_space() {
                    continue;
                }
                self.seen.push(Seen { c: if is_space { ' ' } else { c }, at, element, is_linked });
            }
        }
    }

    fn break_at(&mut self, name: &str) {
        if is_inline(name) {
            return;
        }
        if self.seen.last().is_some_and(|last| last.c == ' ') {
            self.seen.pop();
        }
        let end = self.seen.last().map_or(0, |last| last.at.end);
        self.seen.push(Seen { c: '\n', at: end..end, element: 0, is_linked: false });
    }

    /// Adds what makes links or cards of a list.
    fn edit(&self, list: &InPlace, mark: &str, edits: &mut Vec<(usize, String)>) {
        let Some((lead, items)) = self.find(list) else { return };
        if let Some(Cards { before, behind }) = &list.cards
            && let Some(block) =
                self.block(lead, items.iter().flatten().last().map(|it| it.end - 1))
        {
            edits.push((block.start, before.clone()));
            edits.push((block.end, (*behind).into()));
            return;
        }
        for (found, (_, href)) in items.iter().zip(&list.items) {
            let (Some(found), Some(href)) = (found, href) else { continue };
            if let Some(at) = self.place(found) {
                let href = href.replace('&', "&amp;").replace('"', "&quot;");
                edits.push((at.start, format!("<a href=\"{href}\" {mark}>")));
                edits.push((at.end, "</a>".into()));
            }
        }
    }

    /// Where the words before a list begin, and where its items stand, by their places among what is seen.
    fn find(&self, list: &InPlace) -> Option<(usize, Vec<Option<Range<usize>>>)> {
        let starts = (0..self.seen.len())
            .filter(|&at| at == 0 || self.seen[at - 1].c == '\n' && self.seen[at].c != '\n');
        let mut leads = starts.filter_map(|at| Some((at, self.reads(at, &list.lead)?)));
        leads.find_map(|(lead, mut end)| {
            let items = list.items.iter().map(|(name, _)| {
                let reach = end..self.seen.len().min(end + REACH);
                let found = reach.into_iter().find_map(|at| Some(at..self.reads(at, name)?))?;
                end = found.end;
                Some(found)
            });
            let items: Vec<Option<Range<usize>>> = items.collect();
            items.iter().any(Option::is_some).then_some((lead, items))
        })
    }

    /// Where `text` ends, if it stands there.
    fn reads(&self, at: usize, text: &str) -> Option<usize> {
        let end = at + text.chars().count();
        let seen = self.seen.get(at..end)?;
        (!seen.is_empty() && seen.iter().map(|seen| seen.c).eq(text.chars())).then_some(end)
    }

    /// The bytes that a link can go around.
    fn place(&self, found: &Range<usize>) -> Option<Range<usize>> {
        let seen = &self.seen[found.clone()];
        if seen.iter().any(|seen| seen.is_linked || seen.c == '\n') {
            return None;
        }
        let at = seen.first()?.at.start..seen.last()?.at.end;
        let mut whole = at.clone();
        for element in &self.elements[1..] {
            let Some(close) = &element.close else { continue };
            let (opens, closes) = (at.contains(&element.open.start), at.contains(&close.start));
            // What begins before and ends within must begin right before, and the other way round.
            if closes && !opens {
                if element.open.end != whole.start {
                    return None;
                }
                whole.start = element.open.start;
            } else if opens && !closes {
                return None;
            }
        }
        Some(whole)
    }

    /// The bytes of the elements beside each other that hold all from one place to the other.
    fn block(&self, first: usize, last: Option<usize>) -> Option<Range<usize>> {
        let first = self.block_around(self.seen[first].element)?;
        let parent = self.elements[first].parent;
        let mut last = self.seen[last?].element;
        while self.elements[last].parent != parent {
            last = self.elements[last].parent;
            if last == 0 {
                return None;
            }
        }
        self.elements[first].close.as_ref()?;
        Some(self.elements[first].open.start..self.elements[last].close.as_ref()?.end)
    }

    /// The nearest block around an element, or it itself.
    fn block_around(&self, mut element: usize) -> Option<usize> {
        while element != 0 && is_inline(&self.elements[element].name) {
            element = self.elements[element].parent;
        }
        (element != 0).then_some(element)
    }
}

impl Element {
    fn document() -> Self {
        Self { name: String::new(), parent: 0, open: 0..0, close: None }
    }
}

/// The tags and texts of a page, in its order.
fn pieces(html: &str) -> Result<Vec<Piece>, RewritingError> {
    let pieces = Rc::new(RefCell::new(Vec::new()));
    let count = RefCell::new(0);
    let (opened, read) = (Rc::clone(&pieces), Rc::clone(&pieces));
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |element: &mut html_content::Element<
            '_,
            '_,
        >| {
            *count.borrow_mut() += 1;
            let number = *count.borrow();
            let (name, at) = (element.tag_name(), element.source_location().bytes());
            opened.borrow_mut().push(Piece::Open { name, at, number });
            let pieces = Rc::clone(&opened);
            if let Some(handlers) = element.end_tag_handlers() {
                handlers.push(Box::new(move |end: &mut EndTag<'_>| {
                    let at = end.source_location().bytes();
                    pieces.borrow_mut().push(Piece::Close { number, at });
                    Ok(())
                }));
            }
            Ok(())
        }))
        .append_element_content_handler(text!("*", |text| {
            let at = text.source_location().bytes();
            if text.text_type() == TextType::Data && !at.is_empty() {
                read.borrow_mut().push(Piece::Text(at));
            }
            Ok(())
        }));
    rewrite_str(html, settings)?;
    Ok(pieces.take())
}

/// The character reference that a text begins with: what it stands for, and its length.
fn reference(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().take(40).position(|byte| byte == b';')? + 1;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
    let is_one = end > 2 && text.as_bytes()[1..end - 1].iter().all(|&byte| is_name(byte));
    is_one.then(|| match Prose::read(&text[..end]).text {
        space if space.is_empty() => (" ".into(), end),
        shown => (shown, end),
    })
}

/// Elements that a link cannot stand in.
fn is_closed(name: &str) -> bool {
    matches!(name, "a" | "code" | "kbd" | "label" | "pre" | "summary")
}

/// Elements whose text is not the page's.
fn is_apart(name: &str) -> bool {
    matches!(name, "button" | "noscript" | "option" | "select" | "svg" | "template")
        || name.starts_with("afterword-")
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "cite"
            | "code"
            | "em"
            | "font"
            | "i"
            | "img"
            | "kbd"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "u"
            | "var"
            | "wbr"
    )
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: &str = "m";

    fn check(html: &str, names: &[&str], cards: bool, expected: &str) {
        let items =
            names.iter().map(|name| ((*name).to_owned(), Some(format!("/{}/", name.len()))));
        let cards = cards.then(|| Cards { before: "<x>".into(), behind: "</x>" });
        let list = InPlace { lead: "See also:".into(), items: items.collect(), cards };
        let found = rewrite(html, &[list], MARK).expect("rewritten");
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn titles_become_links_where_they_stand() {
        check(
            "<p>Gold falls</p><p><b>See&nbsp;also:</b> Gold falls | Desk; Tom &amp; Ada</p>",
            &["Gold falls | Desk", "Tom & Ada", "None"],
            false,
            "<p>Gold falls</p><p><b>See&nbsp;also:</b> <a href=\"/17/\" m>Gold falls | Desk</a>; \
             <a href=\"/9/\" m>Tom &amp; Ada</a></p>",
        );
        check(
            "<p>See also:<ul><li>Gold\n falls<li><em>Oil</em> rises<li><a href=x>Tea</a></ul>",
            &["Gold falls", "Oil rises", "Tea"],
            false,
            "<p>See also:<ul><li><a href=\"/10/\" m>Gold\n falls</a><li><a href=\"/9/\" m><em>Oil</em> rises</a>\
             <li><a href=x>Tea</a></ul>",
        );
    }

    #[test]
    fn what_no_link_can_go_around_stays() {
        let torn = "<p>See also: Gold <b>falls and</b> more</p>";
        check(torn, &["Gold falls"], false, torn);
        for html in [
            "<p>Gold falls</p><p>See also</p>",
            "<p>See also:</p><script>Gold falls</script>",
            "<p>See also: <template>Gold falls</template></p>",
            "",
        ] {
            check(html, &["Gold falls"], false, html);
            check(html, &["Gold falls"], true, html);
        }
    }

    #[test]
    fn whole_lists_give_way_to_cards() {
        check(
            "<div><h3>See also:</h3>\n<ul><li>Gold falls</li></ul></div>",
            &["Gold falls"],
            true,
            "<div><x><h3>See also:</h3>\n<ul><li>Gold falls</li></ul></x></div>",
        );
        check(
            "<p><strong>See also:</strong> Gold falls</p>",
            &["Gold falls"],
            true,
            "<x><p><strong>See also:</strong> Gold falls</p></x>",
        );
        // Without end tags it is not sure where the list ends.
        check(
            "<p>See also:<br>Gold falls<p>More",
            &["Gold falls"],
            true,
            "<p>See also:<br><a href=\"/10/\" m>Gold falls</a><p>More",
        );
    }
}
