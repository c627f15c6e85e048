//! Which articles are of one series, and which are pages or translations of one article.

use crate::engine::{
    article::Article,
    cut::{before, cut, find},
    order::{sort_by, sort_by_key},
    text::{Token, tokenise},
};
use alloc::{string::String, vec::Vec};

/// A column (`The data briefing: …`) is what at least this many titles begin with.
const COLUMN: usize = 3;

/// What stands between the name of a column and the title proper.
const BARS: [&str; 6] = [": ", "：", " – ", " — ", " | ", " - "];

/// The number of each article's series; `None` for an article that is of none.
///
/// A series is what bears one title but for the numbers in it (`Rates in 2024`, `Rates in 2025`), or the name
/// of one column before the title proper.
pub(super) fn series(articles: &[Article]) -> Vec<Option<u32>> {
    let heads = group(articles.iter().map(|article| head(&article.title).map(unnumbered)), COLUMN);
    let titles = group(articles.iter().map(|article| Some(unnumbered(&article.title))), 2);
    let columns = articles.len() as u32;
    heads
        .into_iter()
        .zip(titles)
        .map(|(head, title)| head.or(title.map(|it| it + columns)))
        .collect()
}

/// The name of the column that a title begins with.
fn head(title: &str) -> Option<&str> {
    BARS.iter().filter_map(|bar| find(title, bar)).min().map(|end| &title[..end])
}

/// The words of a title without those that hold a digit.
fn unnumbered(title: &str) -> String {
    let mut out = String::new();
    tokenise(title, |token| {
        let (Token::Word(text) | Token::Pair(text)) = token;
        if !text.contains(char::is_numeric) {
            out.push_str(text);
            out.push(' ');
        }
    });
    out
}

/// Gives names that at least `least` articles share a number: that of the first to bear it.
fn group(names: impl Iterator<Item = Option<String>>, least: usize) -> Vec<Option<u32>> {
    let names: Vec<String> = names.map(Option::unwrap_or_default).collect();
    let mut order: Vec<u32> = (0..names.len() as u32).collect();
    sort_by_key(&mut order, |&article| (&names[article as usize], article));
    let mut numbers = alloc::vec![None; names.len()];
    for same in order.chunk_by(|&a, &b| names[a as usize] == names[b as usize]) {
        if same.len() >= least && !names[same[0] as usize].is_empty() {
            same.iter().for_each(|&article| numbers[article as usize] = Some(same[0]));
        }
    }
    numbers
}

/// The first page of each article: its own number but for what stands at `…/2` or `…/page/2` below an
/// article whose title it repeats. Of translations, the first page of the first one.
pub(super) fn first_pages(articles: &[Article]) -> Vec<u32> {
    let mut keys: Vec<(&str, u32)> =
        articles.iter().map(|article| article.key.as_str()).zip(0..).collect();
    sort_by(&mut keys, Ord::cmp);
    let find = |key: &str| {
        let at = keys.partition_point(|(other, _)| *other < key);
        keys.get(at).filter(|(other, _)| *other == key).map(|(_, article)| *article)
    };
    let originals = originals(articles);
    articles
        .iter()
        .zip(0..)
        .map(|(article, number)| {
            let first = first_page(&article.key)
                .and_then(find)
                .filter(|&first| article.title.starts_with(&articles[first as usize].title));
            originals[first.unwrap_or(number) as usize]
        })
        .collect()
}

/// The first of each article's translations, as far as addresses tell: `blog/a` and `de/blog/a`.
fn originals(articles: &[Article]) -> Vec<u32> {
    let mut order: Vec<(&str, u32)> = articles.iter().map(without_language).zip(0..).collect();
    sort_by(&mut order, Ord::cmp);
    let mut originals: Vec<u32> = (0..articles.len() as u32).collect();
    let is_translated =
        |&(key, article): &(&str, u32)| key.len() < articles[article as usize].key.len();
    let groups = order.chunk_by(|one, other| one.0 == other.0);
    for same in groups.filter(|same| same.iter().any(is_translated)) {
        same.iter().for_each(|&(_, article)| originals[article as usize] = same[0].1);
    }
    originals
}

/// An article's key without its language, where the first folder is called so.
fn without_language(article: &Article) -> &str {
    let key = article.key.as_str();
    let Some((folder, rest)) = cut(key, b"/") else { return key };
    let primary = before(&article.lang, b"-_");
    let is_language = !primary.is_empty()
        && (folder.eq_ignore_ascii_case(primary) || folder.eq_ignore_ascii_case(&article.lang));
    if is_language { rest } else { key }
}

/// The key of the article that a further page belongs to.
fn first_page(key: &str) -> Option<&str> {
    let end = key.bytes().rposition(|byte| byte == b'/')?;
    let (article, page) = (&key[..end], &key[end + 1..]);
    let number = page.strip_prefix("page").unwrap_or(page);
    let number = number.strip_prefix(['-', '_']).unwrap_or(number);
    let numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    numbered.then(|| article.strip_suffix("/page").unwrap_or(article))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(titles: &[&str]) -> Vec<Article> {
        titles.iter().map(|&title| Article { title: title.into(), ..Article::default() }).collect()
    }

    #[test]
    fn titles_make_series() {
        let articles = titled(&[
            "Rates in 2024",
            "Rates in 2025",
            "Data briefing: bonds",
            "Data briefing: gold",
            "Data briefing: wheat",
            "Gold – again",
            "第1回 金利の話",
            "第2回 金利の話",
            "2024",
            "2025",
            "",
            "",
        ]);
        let found = series(&articles);
        let same = |a: usize, b: usize| found[a].is_some() && found[a] == found[b];
        assert!(same(0, 1) && same(2, 3) && same(3, 4) && same(6, 7));
        assert!(!same(0, 2) && !same(2, 6));
        assert!([5, 8, 9, 10, 11].iter().all(|&other| found[other].is_none()), "{found:?}");
    }

    #[test]
    fn translations_belong_together() {
        let pages = [
            ("blog/a", "en"),
            ("de/blog/a", "de"),
            ("pt-BR/blog/a", "pt-br"),
            ("pt/blog/b", "pt-br"),
            ("en/blog/b", "en-GB"),
            ("de/blog/c", ""),
            ("blog/c", "de"),
            ("it/blog/c", "en"),
            ("de/blog/a/2", "de"),
        ];
        let articles: Vec<Article> = pages
            .iter()
            .map(|&(key, lang)| Article {
                key: key.into(),
                lang: lang.into(),
                ..Article::default()
            })
            .collect();
        assert_eq!(first_pages(&articles), [0, 0, 0, 3, 3, 5, 6, 7, 0]);
    }

    #[test]
    fn pages_belong_to_the_first() {
        let pages = [
            ("a/long-story", "A long story"),
            ("a/long-story/2", "A long story (2)"),
            ("a/long-story/page/3", "A long story – page 3"),
            ("a/long-story/page-4", "A long story"),
            ("a/long-story/5", "Comments"),
            ("2024/05", "May"),
            ("2024/06", "June"),
        ];
        let articles: Vec<Article> = pages
            .iter()
            .map(|&(key, title)| Article {
                key: key.into(),
                title: title.into(),
                ..Article::default()
            })
            .collect();
        assert_eq!(first_pages(&articles), [0, 0, 0, 0, 4, 5, 6]);
    }
}
