//! Files of articles that are compressed with gzip, within bounds: a few hundred bytes of it may stand for gigabytes.

use crate::cli::limits::{UNPACKED, UNPACKED_TIMES, size};
use flate2::read::MultiGzDecoder;
use std::io::{self, ErrorKind, Read};

/// The content of a gzip file. Ends with an error where it is out of proportion, or cut off.
pub(super) struct Unpacked<R> {
    packed: MultiGzDecoder<Counted<R>>,
    /// Bytes that came out.
    bytes: u64,
}

impl<R: Read> Unpacked<R> {
    pub(super) fn new(input: R) -> Self {
        Self { packed: MultiGzDecoder::new(Counted { input, bytes: 0 }), bytes: 0 }
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.packed.read(buffer).map_err(|error| match error.kind() {
            kind
            @ (ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData) => {
                io::Error::new(kind, "it is not gzip, or is cut off; compress it again")
            }
            _ => error,
        })?;
        self.bytes += read as u64;
        let packed = self.packed.get_ref().bytes;
        if self.bytes > UNPACKED.saturating_add(packed.saturating_mul(UNPACKED_TIMES)) {
            let message = format!(
                "it unpacks to more than {}, {UNPACKED_TIMES} times its own size and more, as no archive of articles \
                 does; if it is one, unpack it first: `gzip -d`",
                size(self.bytes)
            );
            return Err(io::Error::other(message));
        }
        Ok(read)
    }
}

/// Counts what is read.
struct Counted<R> {
    input: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.bytes += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn packed(bytes: u64) -> Vec<u8> {
        let mut gz = GzEncoder::new(Vec::new(), Compression::best());
        io::copy(&mut io::repeat(b' ').take(bytes), &mut gz).expect("packed");
        gz.finish().expect("packed")
    }

    fn check(packed: &[u8], expected: Result<u64, &str>) {
        let found = io::copy(&mut Unpacked::new(packed), &mut io::sink());
        match (found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected),
            (Err(found), Err(expected)) => assert!(found.to_string().contains(expected), "{found}"),
            (found, _) => panic!("{found:?}"),
        }
    }

    #[test]
    fn what_is_out_of_proportion_is_an_error() {
        check(&packed(0), Ok(0));
        check(&packed(UNPACKED), Ok(UNPACKED));
        // A byte that stands for a thousand.
        check(&packed(4 * UNPACKED), Err("unpack it first"));
        let mut gz = GzEncoder::new(Vec::new(), Compression::none());
        gz.write_all(&[b'a'; 9_000]).expect("packed");
        let whole = gz.finish().expect("packed");
        check(&whole.repeat(2), Ok(18_000));
        check(&whole[..8_000], Err("cut off; compress it again"));
        check(b"plain", Err("cut off; compress it again"));
    }

    #[test]
    fn the_bound_is_exact() {
        let packed = packed(4 * UNPACKED);
        let mut input = Unpacked::new(&*packed);
        let (mut all, mut buffer) = (0, vec![0; 1 << 16]);
        while let Ok(read) = input.read(&mut buffer) {
            assert!(read > 0, "it came to its end");
            all += read as u64;
            assert!(all <= UNPACKED + UNPACKED_TIMES * packed.len() as u64);
        }
        assert!(all + (1 << 16) >= UNPACKED, "{all}");
    }
}
