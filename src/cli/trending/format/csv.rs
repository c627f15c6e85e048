//! The values of one line of CSV: parted by commas, semicolons or tabs, quoted where they hold one of these.
//!
//! A line is a record. A quoted value that goes on in the next line damages these two lines and no others, however
//! large the file is.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// What parts the values of a heading.
pub(super) fn delimiter(heading: &[u8]) -> u8 {
    let count = |sign: u8| heading.iter().filter(|&&byte| byte == sign).count();
    [b'\t', b';', b','].into_iter().max_by_key(|&sign| count(sign)).unwrap_or(b',')
}

/// Values of a record, one after the other in one text.
pub(super) struct Record {
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Record {
    /// Reads a line; `None` where a quote is open at its end.
    pub(super) fn parse(line: &[u8], delimiter: u8) -> Option<Self> {
        let is_open = line.iter().filter(|&&byte| byte == b'"').count() % 2 == 1;
        let mut reader: Reader = ReaderBuilder::new().delimiter(delimiter).build();
        let values = 1 + line.iter().filter(|&&byte| byte == delimiter).count();
        let mut record = Self { text: vec![0; line.len() + 1], ends: vec![0; values + 1] };
        let (mut read, mut written, mut count) = (0, 0, 0);
        loop {
            let (result, taken, made, ended) = reader.read_record(
                &line[read..],
                &mut record.text[written..],
                &mut record.ends[count..],
            );
            (read, written, count) = (read + taken, written + made, count + ended);
            match result {
                // An empty rest says that there is no more.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::Record | ReadRecordResult::End => break,
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return None,
            }
        }
        record.ends.truncate(count);
        (!is_open).then_some(record)
    }

    pub(super) fn get(&self, place: usize) -> Option<&[u8]> {
        let end = *self.ends.get(place)?;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start..end)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len()).filter_map(|place| self.get(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let check = |line: &str, expected: Option<&[&str]>| {
            let record = Record::parse(line.as_bytes(), delimiter(line.as_bytes()));
            let found = record.map(|record| {
                let texts =
                    record.values().map(|value| String::from_utf8_lossy(value).into_owned());
                texts.collect::<Vec<_>>()
            });
            let expected =
                expected.map(|values| values.iter().map(|value| (*value).to_owned()).collect());
            assert_eq!(found, expected, "{line}");
        };
        check("a,b,c", Some(&["a", "b", "c"]));
        check("a,,", Some(&["a", "", ""]));
        check("a;\"b;c\";d", Some(&["a", "b;c", "d"]));
        check("a\tb,c\td", Some(&["a", "b,c", "d"]));
        check("\"say \"\"x\"\", please\",2", Some(&["say \"x\", please", "2"]));
        check("a,\"b", None);
        check("one", Some(&["one"]));
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_a_record_or_none(line in proptest::collection::vec(proptest::num::u8::ANY, 0..80)) {
            let _ = Record::parse(&line, delimiter(&line));
        }
    }
}
