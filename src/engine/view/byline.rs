//! Who wrote an article, when, and how long it takes to read, as a view: one line.

use super::{Element, element};
use crate::engine::{address, article::Author};
use alloc::string::String;

/// What a byline says; what is unknown is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Byline<'a> {
    /// Who wrote it.
    pub authors: &'a [Author],
    /// The day of publication, for machines and for readers.
    pub date: Option<&'a (String, String)>,
    /// How long it takes, in words: `4 min read`.
    pub time: Option<&'a str>,
}

/// The line; nothing when there is nothing to say. `root` is the address of the site's root and ends with `/`.
pub fn view(byline: Byline<'_>, root: &str) -> Option<Element> {
    let mut line = element("p part=byline");
    if !byline.authors.is_empty() {
        let mut authors = element("span part=authors");
        for author in byline.authors {
            if !authors.children.is_empty() {
                authors = authors.text(", ");
            }
            authors = authors.child(build_author(author, root));
        }
        line = line.child(authors);
    }
    if let Some((machine, reader)) = byline.date {
        let date = element("time part=date").with("datetime", machine.clone());
        line = apart(line).child(date.text(reader.clone()));
    }
    if let Some(time) = byline.time {
        line = apart(line).child(element("span part=minutes").text(String::from(time)));
    }
    (!line.children.is_empty()).then_some(line)
}

/// A mark behind what stands there, which nobody hears.
fn apart(line: Element) -> Element {
    if line.children.is_empty() {
        return line;
    }
    line.text(" ").child(element("span part=mark aria-hidden=true").text("·")).text(" ")
}

fn build_author(author: &Author, root: &str) -> Element {
    let name = author.name.clone();
    match &*author.url {
        "" => element("span part=author").text(name),
        url => {
            element("a part=author rel=author").with("href", address::join(root, url)).text(name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::view::html::to_html;

    fn check(byline: Byline<'_>, expected: &str) {
        let html = view(byline, "../").map_or(String::new(), |view| to_html(&[view]));
        assert_eq!(html, expected, "{byline:?}");
    }

    #[test]
    fn bylines_say_what_is_known() {
        let mark = " <span part=\"mark\" aria-hidden=\"true\">·</span> ";
        let author = |name: &str, url: &str| Author { name: name.into(), url: url.into() };
        let authors = [author("Ada King", "people/ada/"), author("Tom & Bo", "")];
        let date = ("2024-05-03".into(), "3 May 2024".into());
        let names = "<span part=\"authors\"><a part=\"author\" rel=\"author\" href=\"../people/ada/\">Ada King</a>, \
                     <span part=\"author\">Tom &amp; Bo</span></span>";
        let day = "<time part=\"date\" datetime=\"2024-05-03\">3 May 2024</time>";
        let time = "<span part=\"minutes\">4 min read</span>";
        let line = |parts: &[&str]| ["<p part=\"byline\">", &parts.join(mark), "</p>"].concat();
        let all = Byline { authors: &authors, date: Some(&date), time: Some("4 min read") };
        check(all, &line(&[names, day, time]));
        check(Byline { date: None, ..all }, &line(&[names, time]));
        check(Byline { authors: &[], ..all }, &line(&[day, time]));
        check(Byline::default(), "");
    }
}
