//! Values as bytes, in the encoding of postcard 1. A record names its fields once, in a walk that both the writer and
//! the reader take: the two cannot drift apart, and what a page loads of it is small.

use super::{IndexError, VERSION};
use alloc::{string::String, vec::Vec};

/// Goes along the fields of records: a [`Writer`] takes their values, a [`Reader`] sets them.
pub(super) trait Codec: Sized {
    /// Little-endian base 128.
    fn number(&mut self, value: &mut u32);

    /// Their number, then the bytes themselves.
    fn bytes(&mut self, value: &mut Vec<u8>);

    /// As bytes, in UTF-8. What is none is read as an empty text.
    fn text(&mut self, value: &mut String);

    /// Its length, then each item.
    fn list<T: Default>(&mut self, values: &mut Vec<T>, item: impl Fn(&mut Self, &mut T));

    /// 0 or 1, then the value if 1.
    fn option<T: Default>(&mut self, value: &mut Option<T>, some: impl Fn(&mut Self, &mut T));
}

/// Writes at the end of these bytes.
pub(super) struct Writer(Vec<u8>);

impl Codec for Writer {
    fn number(&mut self, value: &mut u32) {
        let mut rest = *value;
        while rest > 127 {
            self.0.push(rest as u8 | 128);
            rest >>= 7;
        }
        self.0.push(rest as u8);
    }

    fn bytes(&mut self, value: &mut Vec<u8>) {
        self.number(&mut (value.len() as u32));
        self.0.extend_from_slice(value);
    }

    fn text(&mut self, value: &mut String) {
        self.number(&mut (value.len() as u32));
        self.0.extend_from_slice(value.as_bytes());
    }

    fn list<T: Default>(&mut self, values: &mut Vec<T>, item: impl Fn(&mut Self, &mut T)) {
        self.number(&mut (values.len() as u32));
        values.iter_mut().for_each(|value| item(self, value));
    }

    fn option<T: Default>(&mut self, value: &mut Option<T>, some: impl Fn(&mut Self, &mut T)) {
        self.number(&mut value.is_some().into());
        value.iter_mut().for_each(|value| some(self, value));
    }
}

/// Reads from the front of these bytes. After a failure it gives empty values.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
}

impl Codec for Reader<'_> {
    fn number(&mut self, value: &mut u32) {
        *value = 0;
        for place in 0..5 {
            let [byte, rest @ ..] = self.rest else { break };
            self.rest = rest;
            *value |= u32::from(byte & 127) << (7 * place);
            if *byte < 128 {
                return;
            }
        }
        self.failed = true;
    }

    fn bytes(&mut self, value: &mut Vec<u8>) {
        let mut length = 0;
        self.number(&mut length);
        match self.rest.split_at_checked(length as usize) {
            Some((bytes, rest)) => {
                *value = bytes.into();
                self.rest = rest;
            }
            None => self.failed = true,
        }
    }

    fn text(&mut self, value: &mut String) {
        let mut bytes = Vec::new();
        self.bytes(&mut bytes);
        *value = String::from_utf8(bytes).unwrap_or_default();
    }

    fn list<T: Default>(&mut self, values: &mut Vec<T>, item: impl Fn(&mut Self, &mut T)) {
        let mut length = 0;
        self.number(&mut length);
        for _ in 0..length {
            // Nothing is set aside for what is only claimed: every item takes a byte at least.
            if self.failed {
                break;
            }
            let mut value = T::default();
            item(self, &mut value);
            values.push(value);
        }
    }

    fn option<T: Default>(&mut self, value: &mut Option<T>, some: impl Fn(&mut Self, &mut T)) {
        let mut number = 0;
        self.number(&mut number);
        match number {
            0 => {}
            1 => some(self, value.insert(T::default())),
            _ => self.failed = true,
        }
    }
}

/// The bytes of a file: what it is, the version, the fields.
pub(super) fn encode<T: Clone>(
    magic: [u8; 4],
    value: &T,
    walk: impl Fn(&mut Writer, &mut T),
) -> Vec<u8> {
    let mut writer = Writer(magic.into());
    writer.0.push(VERSION);
    walk(&mut writer, &mut value.clone());
    writer.0
}

/// Whether this build reads all that a file holds. The builds that most pages load stop before the notes of a shard.
const READS_ALL: bool = cfg!(feature = "parts");

/// Reads what [`encode`] wrote; any bytes give a value or an error.
pub(super) fn decode<'a, T: Default>(
    magic: [u8; 4],
    bytes: &'a [u8],
    walk: impl Fn(&mut Reader<'a>, &mut T),
) -> Result<T, IndexError> {
    let [a, b, c, d, version, rest @ ..] = bytes else { return Err(IndexError::NotAnIndex) };
    if [*a, *b, *c, *d] != magic {
        return Err(IndexError::NotAnIndex);
    }
    if *version != VERSION {
        return Err(IndexError::Version { expected: VERSION, got: *version });
    }
    let mut reader = Reader { rest, failed: false };
    let mut value = T::default();
    walk(&mut reader, &mut value);
    if reader.failed || (READS_ALL && !reader.rest.is_empty()) {
        return Err(IndexError::Damaged);
    }
    Ok(value)
}
