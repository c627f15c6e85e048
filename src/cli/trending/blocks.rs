//! A text in blocks of whole lines, in bounded memory whatever is in it.

use memchr::{memchr, memrchr};
use std::io::{self, Read};

/// Bytes that are read at a time.
const BLOCK: usize = 4 << 20;

/// Longest line that is read, in bytes: servers cut requests at a small part of it.
const LONGEST: usize = 1 << 20;

/// Reads a text a block after the other.
pub(super) struct Blocks<R> {
    input: R,
    /// The beginning of a line whose end is not read yet.
    rest: Vec<u8>,
    /// Whether that line is too long, and what comes of it is thrown away.
    is_skipping: bool,
    /// Lines that were too long.
    pub(super) too_long: u64,
}

impl<R: Read> Blocks<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, rest: Vec::new(), is_skipping: false, too_long: 0 }
    }

    /// Fills `block` with the next lines; says whether there were any more. Of a line that is too long nothing is left but
    /// the count.
    pub(super) fn next(&mut self, block: &mut Vec<u8>) -> io::Result<bool> {
        loop {
            block.clear();
            // Room for all of it, and for the look behind its end.
            block.reserve(BLOCK + 32);
            block.append(&mut self.rest);
            let wanted = (BLOCK - block.len()) as u64;
            let read = self.input.by_ref().take(wanted).read_to_end(block)?;
            let is_end = (read as u64) < wanted;
            if self.is_skipping {
                let end = memchr(b'\n', block);
                self.is_skipping = end.is_none() && !is_end;
                block.drain(..end.map_or(block.len(), |end| end + 1));
            }
            if is_end {
                return Ok(!block.is_empty());
            }
            let end = memrchr(b'\n', block).map_or(0, |end| end + 1);
            if block.len() - end > LONGEST {
                self.is_skipping = true;
                self.too_long += 1;
            } else {
                self.rest.extend_from_slice(&block[end..]);
            }
            block.truncate(end);
            if !block.is_empty() {
                return Ok(true);
            }
        }
    }
}

/// Cuts a block into about so many pieces, at the ends of lines.
pub(super) fn pieces(block: &[u8], count: usize) -> Vec<&[u8]> {
    let length = block.len().div_ceil(count.max(1)).max(1);
    let mut pieces = Vec::with_capacity(count);
    let mut rest = block;
    while !rest.is_empty() {
        let from = length.min(rest.len()) - 1;
        let end = memchr(b'\n', &rest[from..]).map_or(rest.len(), |at| from + at + 1);
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> (Vec<u8>, u64, usize) {
        let mut blocks = Blocks::new(text);
        let (mut all, mut block, mut most) = (Vec::new(), Vec::new(), 0);
        while blocks.next(&mut block).expect("read") {
            all.extend_from_slice(&block);
            most = most.max(block.capacity());
        }
        (all, blocks.too_long, most)
    }

    #[test]
    fn all_lines_come_once_and_what_is_too_long_is_left_out() {
        let line = |length: usize| [&*vec![b'x'; length], b"\n"].concat();
        let text = line(99).repeat(90_000);
        assert_eq!(read(&text).0, text);
        assert_eq!(read(b"one\ntwo").0, b"one\ntwo", "the last line needs no end");
        assert_eq!(read(b""), (Vec::new(), 0, 0));
        let long = [b"first\n".to_vec(), line(20 << 20), b"last\n".to_vec()].concat();
        let (lines, too_long, most) = read(&long);
        assert_eq!((lines.as_slice(), too_long), (b"first\nlast\n".as_slice(), 1));
        assert!(most < 2 * BLOCK, "{most} bytes for a block");
        // A file without any line end at all.
        let (lines, too_long, most) = read(&vec![0; 20 << 20]);
        assert_eq!((lines.len(), too_long), (0, 1));
        assert!(most < 2 * BLOCK, "{most} bytes for a block");
    }

    proptest::proptest! {
        #[test]
        fn pieces_are_the_whole(text in "[a\n]{0,60}", count in 0_usize..9) {
            let pieces = pieces(text.as_bytes(), count);
            proptest::prop_assert_eq!(pieces.concat(), text.as_bytes());
            let ends = pieces.iter().rev().skip(1).all(|piece| piece.ends_with(b"\n"));
            proptest::prop_assert!(ends);
        }
    }
}
