//! Outlines of icons, read off their files when the crate is built.

/// The path data of `www/icons/ID.svg`, a file with one path. A copy: of a piece of a file, all of it would come to readers.
macro_rules! outline {
    ($id:literal) => {{
        use $crate::engine::share::outline::{copy, find_path};
        const FILE: &[u8] = include_bytes!(concat!("../../../www/icons/", $id, ".svg"));
        const PLACE: (usize, usize) = find_path(FILE);
        const PATH: [u8; PLACE.1] = copy(FILE, PLACE.0);
        match core::str::from_utf8(&PATH) {
            Ok(path) => path,
            Err(_) => panic!("path data is ASCII"),
        }
    }};
}
pub(super) use outline;

/// Where the path data of an SVG file begins, and how long it is.
pub(in crate::engine) const fn find_path(svg: &[u8]) -> (usize, usize) {
    let mut start = 0;
    while !(svg[start] == b' ' && svg[start + 1] == b'd' && svg[start + 2] == b'=') {
        start += 1;
    }
    start += 4;
    let mut length = 0;
    while svg[start + length] != b'"' {
        length += 1;
    }
    (start, length)
}

/// As many bytes as are wanted, from there on.
pub(in crate::engine) const fn copy<const LENGTH: usize>(
    bytes: &[u8],
    start: usize,
) -> [u8; LENGTH] {
    let mut copied = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        copied[at] = bytes[start + at];
        at += 1;
    }
    copied
}
