//! Who wrote an article, with the pages that are theirs.

use super::home::{Home, Target};
use crate::{cli::extract::Draft, engine::article::Author};

/// What stands between the names of several people in one byline.
const BETWEEN: &[&str] = &[", ", " & ", " and ", " und ", " et ", " y ", " e ", "、"];

/// The people of one byline, each with the page that a link anywhere on this page gives for the name.
pub(super) fn with_pages(named: Vec<Author>, draft: &Draft, home: &Home) -> Vec<Author> {
    let known: Vec<&Author> =
        draft.authors.iter().flat_map(|said| &said.value).filter(|it| !it.url.is_empty()).collect();
    let find = |name: &str| known.iter().copied().find(|author| author.name == name);
    let mut authors: Vec<Author> = Vec::new();
    for author in named {
        let apart = || names(&author.name).into_iter().map(find).collect::<Option<Vec<_>>>();
        let one = if author.url.is_empty() { find(&author.name) } else { Some(&author) };
        let found = match one {
            Some(one) => vec![Author { name: author.name.clone(), url: one.url.clone() }],
            None => apart().map_or_else(
                || vec![author.clone()],
                |people| people.into_iter().cloned().collect(),
            ),
        };
        for author in found {
            if !authors.iter().any(|other| other.name == author.name) {
                authors.push(Author { url: page(&author.url, draft, home), ..author });
            }
        }
    }
    authors
}

/// Where a page is, as in [`Article::url`](crate::engine::article::Article::url).
fn page(href: &str, draft: &Draft, home: &Home) -> String {
    let target = Some(href).filter(|href| !href.is_empty());
    match target.and_then(|href| home.resolve(draft, href)) {
        Some(Target::Inside(path)) => path,
        Some(Target::Outside(url)) => url,
        None => String::new(),
    }
}

/// The names in a text that may be of several people.
fn names(text: &str) -> Vec<&str> {
    let mut names = vec![text];
    for between in BETWEEN {
        names = names.into_iter().flat_map(|name| name.split(between)).collect();
    }
    names.into_iter().map(str::trim).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_byline_come_apart() {
        for (text, expected) in [
            ("Ada King", &["Ada King"][..]),
            ("Ada King, Tom Adeyemi and Bo Li", &["Ada King", "Tom Adeyemi", "Bo Li"]),
            ("山田太郎、鈴木花子", &["山田太郎", "鈴木花子"]),
            ("", &[]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }
}
