//! Links in a text of the page, as the JavaScript that makes them takes them.

use alloc::string::String;

/// For each link the text before it, its own text and its address, then the rest of `text`, with a sign between that no
/// text has; `None` where there is no link. `links` are the byte offsets where each begins and ends, in order, and its
/// address.
#[inline]
pub(super) fn pieces(
    text: &str,
    links: impl Iterator<Item = (usize, usize, String)>,
) -> Option<String> {
    let mut pieces = String::new();
    let mut done = 0;
    for (start, end, href) in links {
        for piece in [text.get(done..start), text.get(start..end), Some(&*href)] {
            pieces.push_str(piece.unwrap_or_default());
            pieces.push('\x1f');
        }
        done = end;
    }
    (done > 0).then(|| pieces + text.get(done..).unwrap_or_default())
}
