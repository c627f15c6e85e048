//! A text of the page with links in it, handed over piece by piece: no sign parts them, as a page can write any sign.

use alloc::string::String;

/// Hands each of `links` to `link` with the text before it, its own text and its address; then, if there was one, the
/// rest of `text` to `keep`. Links are the byte offsets where each begins and ends, in order, and its address.
#[inline]
pub(super) fn hand_over(
    text: &str,
    links: impl Iterator<Item = (usize, usize, String)>,
    link: impl Fn(&str, &str, &str),
    keep: impl Fn(&str),
) {
    let mut done = 0;
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    for (start, end, href) in links {
        link(piece(done, start), piece(start, end), &href);
        done = end;
    }
    if done > 0 {
        keep(piece(done, text.len()));
    }
}
