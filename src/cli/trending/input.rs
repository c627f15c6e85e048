//! A log as a stream of text, wherever it is: a file or standard input, plain, compressed with gzip, or in UTF-16.

use crate::cli::{progress::Bar, source::Progress};
use anyhow::{Result, bail};
use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE};
use flate2::read::MultiGzDecoder;
use std::{
    fs::File,
    io::{self, BufRead, BufReader, ErrorKind, Read, Stdin},
    path::Path,
};

/// What programs that pack files begin theirs with, and what unpacks it.
const PACKED: &[(&[u8], &str)] = &[
    (&[0x28, 0xb5, 0x2f, 0xfd], "`zstd -dc"),
    (&[0xfd, b'7', b'z', b'X', b'Z'], "`xz -dc"),
    (b"BZh", "`bzip2 -dc"),
];

/// Opens a log; `-` is standard input. `bar` hears of every byte as it lies on the disk.
pub(super) fn open<'a>(log: &Path, bar: &'a Bar) -> Result<Box<dyn Read + Send + 'a>> {
    let input: Box<dyn Read + Send> = if log == Path::new("-") {
        Box::new(Standard(io::stdin()))
    } else {
        Box::new(File::open(log)?)
    };
    let mut input = BufReader::with_capacity(1 << 18, Counted { input, bar });
    let head = input.fill_buf()?;
    if let Some((_, tool)) = PACKED.iter().find(|(magic, _)| head.starts_with(magic)) {
        bail!(
            "it is compressed in a way that is not read here; unpack it on the way: {tool} {} | afterword trending - …`",
            log.display()
        );
    }
    if head.starts_with(b"PK\x03\x04") {
        bail!("it is a zip archive; unpack it, and name the file of pages that is in it");
    }
    if head.starts_with(&[0x1f, 0x8b]) {
        let unpacked = Unpacked(MultiGzDecoder::new(input));
        return Ok(as_text(BufReader::with_capacity(1 << 18, unpacked))?);
    }
    Ok(as_text(input)?)
}

/// The text as UTF-8 where it is in UTF-16, else as it is; without the mark that says which.
fn as_text<'a>(
    mut input: BufReader<impl Read + Send + 'a>,
) -> io::Result<Box<dyn Read + Send + 'a>> {
    let (mark, decoder) = match input.fill_buf()? {
        [0xff, 0xfe, ..] => (2, Some(UTF_16LE.new_decoder_without_bom_handling())),
        [0xfe, 0xff, ..] => (2, Some(UTF_16BE.new_decoder_without_bom_handling())),
        [0xef, 0xbb, 0xbf, ..] => (3, None),
        _ => (0, None),
    };
    input.consume(mark);
    Ok(match decoder {
        Some(decoder) => Box::new(Decoded::new(input, decoder)),
        None => Box::new(input),
    })
}

/// Standard input, locked a piece at a time: the lock itself cannot go to another thread.
struct Standard(Stdin);

impl Read for Standard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.lock().read(buffer)
    }
}

/// What gzip holds; says what to do where that ends too early, however far into it.
struct Unpacked<R>(MultiGzDecoder<R>);

impl<R: BufRead> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            kind @ (ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData) => {
                let message = "it is not gzip, or is cut off; if it is being compressed just now, run again, \
                               else compress it anew";
                io::Error::new(kind, message)
            }
            _ => error,
        })
    }
}

/// Tells a bar what was read.
struct Counted<'a, R> {
    input: R,
    bar: &'a Bar,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.bar.step(read);
        Ok(read)
    }
}

/// UTF-16 as UTF-8.
struct Decoded<R> {
    input: BufReader<R>,
    decoder: Decoder,
    /// Decoded, and not given away before `at`.
    text: String,
    at: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    fn new(input: BufReader<R>, decoder: Decoder) -> Self {
        Self { input, decoder, text: String::with_capacity(1 << 16), at: 0, ended: false }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.ended {
            self.text.clear();
            self.at = 0;
            let bytes = self.input.fill_buf()?;
            let last = bytes.is_empty();
            let (result, read, _) = self.decoder.decode_to_string(bytes, &mut self.text, last);
            self.input.consume(read);
            self.ended = last && result == CoderResult::InputEmpty;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.at += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(bytes).expect("written");
        let bar = Bar::new("reading");
        let read = open(file.path(), &bar).and_then(|mut input| {
            // In small pieces, as a buffer that is almost full takes them.
            let (mut text, mut piece) = (Vec::new(), [0; 3]);
            loop {
                match input.read(&mut piece)? {
                    0 => return Ok(String::from_utf8(text)?),
                    length => text.extend_from_slice(&piece[..length]),
                }
            }
        });
        match (read, expected) {
            (Ok(text), Ok(expected)) => assert!(text == expected, "{} bytes", text.len()),
            (Err(error), Err(expected)) => {
                assert!(format!("{error:#}").contains(expected), "{error:#}");
            }
            (read, _) => panic!("{read:?}"),
        }
    }

    #[test]
    fn logs_are_opened() {
        let gz = |text: &[u8]| {
            let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gz.write_all(text).expect("packed");
            gz.finish().expect("packed")
        };
        let wide = |text: &str, to: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(to).collect()
        };
        check(b"", Ok(""));
        check(b"plain\n", Ok("plain\n"));
        check(b"\xef\xbb\xbfmarked\n", Ok("marked\n"));
        check(&gz(b"packed\n"), Ok("packed\n"));
        // Two files joined are one.
        check(&[gz(b"one\n"), gz(b"two\n")].concat(), Ok("one\ntwo\n"));
        let cut = gz(&b"a line that is cut off\n".repeat(10_000));
        check(&cut[..cut.len() / 2], Err("cut off; if it is being compressed"));
        check(&cut[..4], Err("cut off; if it is being compressed"));
        check(&wide("süß 🚀\n", u16::to_le_bytes), Ok("süß 🚀\n"));
        check(&wide("süß\n", u16::to_be_bytes), Ok("süß\n"));
        check(&gz(&wide("both\n", u16::to_le_bytes)), Ok("both\n"));
        let long = "wide ".repeat(100_000);
        check(&wide(&long, u16::to_le_bytes), Ok(&long));
        check(&[0x28, 0xb5, 0x2f, 0xfd, 0], Err("zstd -dc"));
        check(b"PK\x03\x04rest", Err("zip archive"));
    }
}
