//! Several texts as one, where Rust and JavaScript hand them to each other: a zero stands behind each, and none in any
//! of them. Whatever a page, a server or a file says, no text moves into the place of another. `www/wire.js` is the same in
//! JavaScript; a house rule keeps zeros out of all other files.

use super::cut::{cut, split};
use alloc::string::String;

/// Adds a text, without the zeros that it may hold.
pub fn push(wire: &mut String, text: &str) {
    for piece in split(text, b"\0") {
        wire.push_str(piece);
    }
    wire.push('\0');
}

/// These texts as one.
pub fn pack(texts: &[&str]) -> String {
    let mut wire = String::new();
    for text in texts {
        push(&mut wire, text);
    }
    wire
}

/// The texts in one.
pub fn unpack(mut wire: &str) -> impl Iterator<Item = &str> {
    core::iter::from_fn(move || {
        let (text, rest) = cut(wire, b"\0")?;
        wire = rest;
        Some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn check(texts: &[&str]) {
        let wire = pack(texts);
        let found: Vec<String> = unpack(&wire).map(String::from).collect();
        let expected: Vec<String> = texts.iter().map(|text| text.replace('\0', "")).collect();
        assert_eq!(found, expected, "{texts:?}");
    }

    #[test]
    fn no_sign_moves_a_text() {
        check(&[]);
        let signs = ('\0'..='\u{9f}')
            .chain('\u{fdd0}'..='\u{fdef}')
            .chain(['\u{2028}', '\u{fffe}', '\u{ffff}']);
        for sign in signs {
            let text = ["a", "b", ""].join(&String::from(sign));
            for at in 0..3 {
                let mut texts = ["one", "", "three"];
                texts[at] = &text;
                check(&texts);
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn any_texts_come_back(texts in proptest::collection::vec(proptest::prelude::any::<String>(), 0..6)) {
            check(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}
