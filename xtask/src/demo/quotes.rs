//! Typographic quotation marks, so that headlines are set as well as the text under them.

/// `text` with curly quotation marks and apostrophes in place of straight ones.
pub(super) fn curl(text: &str) -> String {
    let mut before = ' ';
    text.chars()
        .map(|c| {
            let opens = before.is_whitespace() || "([“‘—–-".contains(before);
            let curled = match (c, opens) {
                ('"', true) => '“',
                ('"', false) => '”',
                ('\'', true) => '‘',
                ('\'', false) => '’',
                _ => c,
            };
            before = curled;
            curled
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::curl;

    #[test]
    fn quotation_marks_curl_the_right_way() {
        for (straight, curly) in [
            ("Japan's savers", "Japan’s savers"),
            ("\"No,\" she said", "“No,” she said"),
            ("(\"'so' it is\")", "(“‘so’ it is”)"),
            ("the banks' 'run'", "the banks’ ‘run’"),
            ("none", "none"),
        ] {
            assert_eq!(curl(straight), curly);
        }
    }
}
