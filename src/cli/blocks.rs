//! A text in blocks of whole lines, in bounded memory whatever is in it.

use memchr::{memchr, memchr_iter};
use std::io::{self, Read};

/// Reads a text a block after the other.
pub(super) struct Blocks<R> {
    input: R,
    /// Bytes that are read at a time.
    size: usize,
    /// Longest line that is read, in bytes.
    longest: usize,
    /// The beginning of a line whose end is not read yet.
    rest: Vec<u8>,
    /// True while that line is too long: the rest of it is thrown away.
    is_skipping: bool,
    /// Lines that have ended.
    ended: usize,
    /// Lines before the block.
    pub(super) before: usize,
    /// Lines that were too long.
    pub(super) too_long: u64,
    /// The number of the first of them, from 1.
    pub(super) first_too_long: Option<usize>,
}

impl<R: Read> Blocks<R> {
    /// Blocks of about `size` bytes, of lines of at most `longest`, which is less.
    pub(super) fn new(input: R, size: usize, longest: usize) -> Self {
        Self {
            input,
            size,
            longest,
            rest: Vec::new(),
            is_skipping: false,
            ended: 0,
            before: 0,
            too_long: 0,
            first_too_long: None,
        }
    }

    /// Fills `block` with the next lines; says whether there were any more. Of a line that is too long nothing is left but
    /// its end, so that all others keep their numbers.
    pub(super) fn next(&mut self, block: &mut Vec<u8>) -> io::Result<bool> {
        loop {
            block.clear();
            // Room for all of it, and for the look behind its end.
            block.reserve(self.size + 32);
            block.append(&mut self.rest);
            let wanted = (self.size - block.len()) as u64;
            let read = self.input.by_ref().take(wanted).read_to_end(block)?;
            let is_end = (read as u64) < wanted;
            if self.is_skipping {
                let end = memchr(b'\n', block);
                self.is_skipping = end.is_none() && !is_end;
                block.drain(..end.unwrap_or(block.len()));
            }
            self.before = self.ended;
            let end = self.empty_long_lines(block);
            if block.len() - end > self.longest {
                self.is_skipping = !is_end;
                self.skip(self.ended + 1);
                block.truncate(end);
            } else if !is_end {
                self.rest.extend_from_slice(&block[end..]);
                block.truncate(end);
            }
            if is_end || !block.is_empty() {
                return Ok(!block.is_empty());
            }
        }
    }

    /// Takes out what is in the lines of a block that are too long; returns where the last line that has ended ends.
    fn empty_long_lines(&mut self, block: &mut Vec<u8>) -> usize {
        let (mut start, mut long) = (0, Vec::new());
        for end in memchr_iter(b'\n', block) {
            self.ended += 1;
            if end - start > self.longest {
                self.skip(self.ended);
                long.push(start..end);
            }
            start = end + 1;
        }
        for line in long.into_iter().rev() {
            start -= line.len();
            block.drain(line);
        }
        start
    }

    fn skip(&mut self, line: usize) {
        self.too_long += 1;
        self.first_too_long.get_or_insert(line);
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

    const SIZE: usize = 4 << 10;
    const LONGEST: usize = 1 << 10;

    fn read(text: &[u8]) -> (Vec<u8>, u64, usize) {
        let mut blocks = Blocks::new(text, SIZE, LONGEST);
        let (mut all, mut block, mut most) = (Vec::new(), Vec::new(), 0);
        while blocks.next(&mut block).expect("read") {
            assert_eq!(blocks.before, memchr_iter(b'\n', &all).count(), "lines before the block");
            all.extend_from_slice(&block);
            most = most.max(block.capacity());
        }
        (all, blocks.too_long, most)
    }

    fn line(length: usize) -> Vec<u8> {
        [&*vec![b'x'; length], b"\n"].concat()
    }

    #[test]
    fn all_lines_come_once() {
        let text = line(99).repeat(900);
        assert_eq!(read(&text).0, text);
        assert_eq!(read(b"one\ntwo").0, b"one\ntwo", "the last line needs no end");
        assert_eq!(read(b""), (Vec::new(), 0, 0));
    }

    #[test]
    fn what_is_too_long_is_left_out_and_counted() {
        // At the bound and one past it, wherever in a block the line begins; then much longer ones.
        for before in (0..2 * SIZE).step_by(97) {
            for length in [LONGEST, LONGEST + 1, SIZE - 1, SIZE, SIZE + 1, 20 * SIZE] {
                let text = |line: &[u8], end: &str| {
                    [&*b"x\n".repeat(before / 2), line, end.as_bytes()].concat()
                };
                for end in ["", "\n", "\nlast\n", "\nlast"] {
                    let (lines, too_long, most) = read(&text(&vec![b'y'; length], end));
                    let kept = if length > LONGEST {
                        text(b"", end)
                    } else {
                        text(&vec![b'y'; length], end)
                    };
                    assert!(lines == kept, "{length} bytes behind {before}, then {end:?}");
                    assert_eq!(too_long, u64::from(length > LONGEST), "{length} behind {before}");
                    assert!(most < 2 * SIZE + 64, "{most} bytes for a block");
                }
            }
        }
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
