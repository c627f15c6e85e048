//! Lower case, by a table that is small enough to come to a page; the standard library's weighs eleven kilobytes.

use alloc::string::String;

/// Runs of capitals, ascending. For each, as little-endian base 128 numbers: the gap since the last capital before it;
/// how many they are; how far one is from the next; and how far each is from its small letter, times two, and one
/// more where that stands before it.
const CAPITALS: &[u8] = include_bytes!("capitals.bin");

/// Appends `c` in lower case, by itself: what stands beside it does not matter.
pub(super) fn push_lower(c: char, word: &mut String) {
    let small = match c {
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        // What texts use most, and scripts that know no case.
        'À'..='Þ' | 'А'..='Я' if c != '×' => offset(c, 32),
        'ß'..='ÿ' | 'ά'..='ώ' | 'а'..='џ' => c,
        '\u{590}'..='\u{109f}' | '\u{1100}'..='\u{139f}' | '\u{1700}'..='\u{1c7f}' => c,
        '\u{2e00}'..='\u{a63f}' | '\u{ac00}'..='\u{fe00}' => c,
        // The only one with two.
        'İ' => {
            word.push('i');
            '\u{307}'
        }
        _ => look_up(c),
    };
    word.push(small);
}

fn look_up(c: char) -> char {
    let wanted = u32::from(c);
    let mut bytes = CAPITALS.iter();
    let mut number = || {
        let (mut value, mut shift) = (0, 0);
        loop {
            let &byte = bytes.next()?;
            value |= u32::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return Some(value);
            }
        }
    };
    let mut last = 0;
    while let (Some(gap), Some(count), Some(step), Some(far)) =
        (number(), number(), number(), number())
    {
        let first = last + gap;
        last = first + (count - 1) * step;
        if wanted < first {
            break;
        }
        if wanted <= last && (wanted - first).is_multiple_of(step) {
            let far = far as i32;
            return offset(c, if far % 2 == 0 { far / 2 } else { -(far / 2) });
        }
    }
    c
}

fn offset(c: char, by: i32) -> char {
    char::from_u32(u32::from(c).wrapping_add_signed(by)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use std::{env, fs, path::Path};

    /// Capitals and how far their small letters are from them.
    fn capitals() -> impl Iterator<Item = (u32, i32)> {
        ('\u{80}'..=char::MAX).filter_map(|c| {
            let mut lower = c.to_lowercase();
            let small = lower.next()?;
            let by = u32::from(small) as i32 - u32::from(c) as i32;
            (by != 0 && lower.next().is_none()).then_some((u32::from(c), by))
        })
    }

    /// First, count, step and distance of each run.
    fn runs() -> Vec<(u32, u32, u32, i32)> {
        let mut runs: Vec<(u32, u32, u32, i32)> = Vec::new();
        for (c, by) in capitals() {
            if let Some((first, count, step, far)) = runs.last_mut()
                && *far == by
            {
                let gap = c - (*first + (*count - 1) * *step);
                if gap <= 2 && (*count == 1 || *step == gap) {
                    (*count, *step) = (*count + 1, gap);
                    continue;
                }
            }
            runs.push((c, 1, 1, by));
        }
        runs
    }

    fn encode(runs: &[(u32, u32, u32, i32)]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut last = 0;
        for &(first, count, step, by) in runs {
            let far = by.unsigned_abs() * 2 + u32::from(by < 0);
            for mut number in [first - last, count, step, far] {
                while number > 127 {
                    out.push(number as u8 | 128);
                    number >>= 7;
                }
                out.push(number as u8);
            }
            last = first + (count - 1) * step;
        }
        out
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        let expected = encode(&runs());
        if env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/text/capitals.bin");
            return fs::write(path, &expected).expect("written");
        }
        assert!(
            expected == CAPITALS,
            "capitals.bin is not Rust's; AFTERWORD_WRITE_TABLES=1 cargo test writes it anew"
        );
        let mut word = String::new();
        for c in '\0'..=char::MAX {
            word.clear();
            push_lower(c, &mut word);
            assert_eq!(word, c.to_lowercase().collect::<String>(), "{c:?}");
        }
    }
}
