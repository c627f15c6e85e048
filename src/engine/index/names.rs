//! The tree that names a site's files: the manifest, and below it blocks where one list would be too long.

use super::{
    IndexError,
    codec::{Codec, decode, encode},
    shard_of,
};
use alloc::{string::String, vec::Vec};

/// Most files that one list names: a kilobyte, whatever the size of the site.
pub const FAN_OUT: usize = 256;

/// Most levels of lists: enough for as many shards as file names have numbers.
pub const LEVELS: u32 = 4;

const MAGIC: [u8; 4] = *b"AFWM";

/// Names files: shards, or further lists of names. The topmost is the manifest, all others are blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// How many shards the site has: a power of two.
    pub shards: u32,
    /// What it names: 0 shards, 1 blocks that name shards, 2 blocks that name those.
    pub level: u32,
    /// The hashes of the files' contents, four bytes each, in the order of their numbers; at most [`FAN_OUT`].
    pub hashes: Vec<u8>,
}

impl Names {
    /// The list as bytes.
    pub fn encode(&self) -> Vec<u8> {
        encode(MAGIC, self, walk)
    }

    /// Reads a list; any bytes give a list or an error.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let names: Self = decode(MAGIC, bytes, walk)?;
        if !names.shards.is_power_of_two() || names.level >= LEVELS {
            return Err(IndexError::Damaged);
        }
        Ok(names)
    }

    /// The next file on the way to the article of that key: its shard, or a block that knows more.
    pub fn file_of(&self, key: &str) -> Result<String, IndexError> {
        let number = shard_of(key, self.shards as usize) >> (8 * self.level);
        let rest = self.hashes.get(number % FAN_OUT * 4..).unwrap_or_default();
        let hash = rest.first_chunk().ok_or(IndexError::Damaged)?;
        Ok(file_name(self.level, number, u32::from_le_bytes(*hash)))
    }
}

fn walk<C: Codec>(codec: &mut C, names: &mut Names) {
    codec.number(&mut names.shards);
    codec.number(&mut names.level);
    codec.bytes(&mut names.hashes);
}

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The name of a file that a list of that level names, relative to the manifest: `shards/NUMBER-HASH.afw`, or
/// `names/NUMBER-HASH.afw` for a block.
///
/// `hash` is the [hash](super::hash) of the file's bytes. The number stands in the name, so that it only has to tell the
/// versions of one file apart. Both are in base 32; a slash parts the number's last two digits from the others, so
/// that a folder holds 1,024 numbers.
pub fn file_name(level: u32, number: usize, hash: u32) -> String {
    let mut out = String::from(if level == 0 { "shards/" } else { "names/" });
    push_base_32(number as u32 >> 10, 3, &mut out);
    out.push('/');
    push_base_32(number as u32, 2, &mut out);
    out.push('-');
    push_base_32(hash, 7, &mut out);
    out.push_str(".afw");
    out
}

/// Writes the lowest digits of a number.
pub(in crate::engine) fn push_base_32(value: u32, digits: u32, out: &mut String) {
    for place in (0..digits).rev() {
        let digit = value.checked_shr(5 * place).unwrap_or_default() as usize & 31;
        out.push(DIGITS[digit] as char);
    }
}

/// The number that was written in these digits; what is no digit counts as nothing.
pub(in crate::engine) fn parse_base_32(digits: &[u8]) -> u32 {
    let mut number = 0;
    for byte in digits {
        number <<= 5;
        for (value, digit) in (0..).zip(DIGITS) {
            if digit == byte {
                number |= value;
            }
        }
    }
    number
}

/// The number in a [file's name](file_name); `None` when it is no such name.
pub fn parse_number(name: &str) -> Option<usize> {
    let (_, name) = name.split_once('/')?;
    let (number, _) = name.split_once('-')?;
    let digits: Vec<u8> = number.bytes().filter(|&byte| byte != b'/').collect();
    digits.iter().all(|digit| DIGITS.contains(digit)).then(|| parse_base_32(&digits) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_number_and_content() {
        for (level, number, hash, expected) in [
            (0, 0, 0, "shards/000/00-0000000.afw"),
            (0, 1 << 19 | 33, u32::MAX, "shards/0g0/11-3zzzzzz.afw"),
            (0, (1 << 25) - 1, 1, "shards/zzz/zz-0000001.afw"),
            (1, 1023, 32, "names/000/zz-0000010.afw"),
            (3, 1024, 32, "names/001/00-0000010.afw"),
        ] {
            let name = file_name(level, number, hash);
            assert_eq!(name, expected);
            assert_eq!(parse_number(&name), Some(number));
        }
        for name in ["", "shards", "shards/", "shards/000/00.afw", "shards/00o/00-0000000.afw"] {
            assert_eq!(parse_number(name), None, "{name}");
        }
    }
}
