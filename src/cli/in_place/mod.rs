//! Finding where lists under "See also" stand in a page's source, to make links or cards of them there.
//!
//! What is added goes around the page's own bytes. Where the markup does not let a link stand, the list stays as it was.

mod seen;

use crate::engine::view::{element, html::to_html};
use anyhow::{Context, Result};
use seen::{Page, is_inline, is_void};
use std::ops::Range;

/// A list as it stands in a page, and what is to become of it.
#[derive(Clone, Debug, Default)]
pub(super) struct InPlace {
    /// The words before it.
    pub(super) lead: String,
    /// The names in it, and where those that an article has lead.
    pub(super) items: Vec<(String, Option<String>)>,
    /// The element that takes its place, where all of it can give way.
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

/// The end of a link.
const END_OF_LINK: &str = "</a>";

/// The start tag of a link; none for an address that could do harm, which no view holds.
fn start_of_link(href: &str) -> Option<String> {
    let link = element("a").with("href", href.to_owned());
    let is_link = !link.attributes().is_empty();
    to_html(&[link]).strip_suffix(END_OF_LINK).filter(|_| is_link).map(str::to_owned)
}

/// So far behind the words before a list its items are looked for, in characters.
const REACH: usize = 6_000;

/// Markup that goes around something of the page.
pub(super) struct Around {
    /// The bytes of the page that it goes around.
    pub(super) at: Range<usize>,
    pub(super) before: String,
    pub(super) behind: &'static str,
}

/// Finds the markup that makes links and cards of the lists of a page. No two pieces of it overlap.
pub(super) fn find(html: &str, lists: &[InPlace]) -> Result<Vec<Around>> {
    if lists.is_empty() {
        return Ok(Vec::new());
    }
    let page = Page::read(html).context("its markup is ambiguous")?;
    // Browsers carry a link on that is never closed: ours would end it.
    if page.elements.iter().any(|element| element.name == "a" && element.close.is_none()) {
        return Ok(Vec::new());
    }
    let mut found: Vec<Around> = Vec::new();
    for around in lists.iter().flat_map(|list| page.around(list)) {
        let is_beside =
            |other: &Around| other.at.end <= around.at.start || around.at.end <= other.at.start;
        if found.iter().all(is_beside) {
            found.push(around);
        }
    }
    found.sort_by_key(|around| around.at.start);
    Ok(found)
}

impl Page {
    /// Finds the markup that makes links or cards of a list.
    fn around(&self, list: &InPlace) -> Vec<Around> {
        let Some((lead, items)) = self.find(list) else { return Vec::new() };
        if let Some(Cards { before, behind }) = &list.cards
            && let Some(at) = self.block(lead, items.iter().flatten().last().map(|it| it.end - 1))
        {
            return vec![Around { at, before: before.clone(), behind }];
        }
        let links = items.iter().zip(&list.items).filter_map(|(found, (_, href))| {
            let (at, href) = (self.place(found.as_ref()?)?, href.as_ref()?);
            Some(Around { at, before: start_of_link(href)?, behind: END_OF_LINK })
        });
        links.collect()
    }

    /// Finds the words before a list and its items, by their places among what is seen.
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

    /// Returns the place where `text` ends, if it stands there.
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
            let opens = at.contains(&element.open.start) && !is_void(&element.name);
            let closes = element.close.as_ref().is_some_and(|close| at.contains(&close.start));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, names: &[&str], cards: bool, expected: &str) {
        let items =
            names.iter().map(|name| ((*name).to_owned(), Some(format!("/{}/", name.len()))));
        let cards = cards.then(|| Cards { before: "<x>".into(), behind: "</x>" });
        check_list(html, items.collect(), cards, expected);
    }

    fn check_list(
        html: &str,
        items: Vec<(String, Option<String>)>,
        cards: Option<Cards>,
        expected: &str,
    ) {
        let list = InPlace { lead: "See also:".into(), items, cards };
        let mut found = html.to_owned();
        for Around { at, before, behind } in find(html, &[list]).expect("read").iter().rev() {
            found.insert_str(at.end, behind);
            found.insert_str(at.start, before);
        }
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn titles_become_links_where_they_stand() {
        check(
            "<p>Gold falls</p><p><b>See&nbsp;also:</b> Gold falls | Desk; Tom &amp; Ada</p>",
            &["Gold falls | Desk", "Tom & Ada", "None"],
            false,
            "<p>Gold falls</p><p><b>See&nbsp;also:</b> <a href=\"/17/\">Gold falls | Desk</a>; \
             <a href=\"/9/\">Tom &amp; Ada</a></p>",
        );
        check(
            "<p>See also:<ul><li>Gold\n falls<li><em>Oil</em> rises<li><a href=x>Tea</a></ul>",
            &["Gold falls", "Oil rises", "Tea"],
            false,
            "<p>See also:<ul><li><a href=\"/10/\">Gold\n falls</a><li><a href=\"/9/\"><em>Oil</em> rises</a>\
             <li><a href=x>Tea</a></ul>",
        );
    }

    #[test]
    fn addresses_that_could_do_harm_are_no_links() {
        let html = "<p>See also: Gold falls; Oil rises</p>";
        let link = html.replace("Oil rises", "<a href=\"/?a=1&amp;b=&quot;\">Oil rises</a>");
        for harm in ["javascript:x", "JAVA\nSCRIPT:x", "data:text/html,x", "\u{1}vbscript:x"] {
            let items = [("Gold falls", harm), ("Oil rises", "/?a=1&b=\"")];
            let items = items.map(|(name, href)| (name.to_owned(), Some(href.to_owned())));
            check_list(html, items.into(), None, &link);
        }
    }

    #[test]
    fn what_no_link_can_go_around_stays() {
        for torn in [
            "<p>See also: Gold <b>falls and</b> more</p>",
            "<div><p>See also: Gold <b>falls</p></div>",
            "<a href=x>Mine<p>See also: Gold falls</p>",
        ] {
            check(torn, &["Gold falls"], false, torn);
        }
        let open = "<div><p>See also:<p>Gold falls</div>";
        let link = open.replace("Gold falls", "<a href=\"/10/\">Gold falls</a>");
        check(open, &["Gold falls"], true, &link);
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
            "<p>See also:<br><a href=\"/10/\">Gold falls</a><p>More",
        );
    }
}
