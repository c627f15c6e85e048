//! The languages of the widget: the files in `www/i18n`, under which tags each is found, and the pattern by which the loader
//! knows that there is one.
//!
//! The rule, here and in the command (`src/cli/prerender.rs`): the longest beginning of a page's language tag that is the
//! name of a file. `de-AT` has the words of `de`, `zh-Hant-HK` those of `zh-hant`. Tags that mean a language and do not begin
//! like its file, such as `nb` for `no`, stand in the file in a line `# Also for:`, and the file is copied under them.

use std::path::Path;

use anyhow::Result;

use crate::{build::names, step::read_file};

/// English: the engine brings it, and no page loads it.
const OWN: &str = "en";

/// How a file names the tags that it is for besides its own.
const ALSO: &str = "# Also for: ";

/// The language files of a folder, under each of their tags: the tag in lower case, and what readers need of the file. In
/// order.
///
/// # Errors
/// When the folder or a file cannot be read.
pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut languages = Vec::new();
    for name in names(folder, "ftl")? {
        let file = String::from_utf8(read_file(&folder.join(format!("{name}.ftl")))?)?;
        let mut tags = vec![name];
        tags.extend(tags_beside(&file));
        let needed = without_comments(&file).into_bytes();
        languages.extend(tags.into_iter().map(|tag| (tag, needed.clone())));
    }
    languages.sort();
    Ok(languages)
}

fn tags_beside(file: &str) -> Vec<String> {
    let named = file.lines().filter_map(|line| line.strip_prefix(ALSO));
    named.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// What a build says of a language file: what stands before the first mark, and what stands behind the mark `## section`.
/// `engine/texts.rs` takes its words by the same rule.
pub(crate) fn section(file: &[u8], section: &str) -> Vec<u8> {
    let file = String::from_utf8_lossy(file);
    let mut sections = file.split("\n## ");
    let mut said = format!("{}\n", sections.next().unwrap_or_default().trim_end());
    let title = format!("{section}\n");
    for words in sections.filter_map(|it| it.strip_prefix(&title)) {
        said += words;
    }
    said.into_bytes()
}

/// Marks such as `## more` are no comments.
fn without_comments(file: &str) -> String {
    file.split_inclusive('\n').filter(|line| !line.starts_with("# ")).collect()
}

/// The pattern of the loader: matches a page's language tag in lower case as far as it names a file.
pub(crate) fn pattern(languages: &[(String, Vec<u8>)]) -> String {
    let mut tags: Vec<&str> =
        languages.iter().map(|(tag, _)| tag.as_str()).filter(|tag| *tag != OWN).collect();
    // The first that fits wins: `zh-hant` stands before `zh`.
    tags.sort_by_key(|tag| (std::cmp::Reverse(tag.len()), *tag));
    format!("^({})(?![^-_])", tags.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::repository;

    #[test]
    fn the_longest_tag_comes_first() {
        let languages = ["de", "en", "zh", "zh-hant"].map(|tag| (tag.to_owned(), Vec::new()));
        assert_eq!(pattern(&languages), "^(zh-hant|de|zh)(?![^-_])");
    }

    #[test]
    fn a_file_names_its_other_tags() {
        let file = "# Words.\n# Also for: zh-tw zh-hk\nshare = x\n\n## more\nqr = y\n";
        assert_eq!(tags_beside(file), ["zh-tw", "zh-hk"]);
        assert_eq!(without_comments(file), "share = x\n\n## more\nqr = y\n");
    }

    #[test]
    fn a_build_loads_the_words_that_it_says() {
        let file = b"tags = T\n\n## more\nqr = Q\n\n## parts\nby = B\n";
        let check = |name: &str, expected: &str| {
            assert_eq!(String::from_utf8_lossy(&section(file, name)), expected, "{name}");
        };
        check("", "tags = T\n");
        check("more", "tags = T\nqr = Q\n");
        check("parts", "tags = T\nby = B\n");
    }

    #[test]
    fn no_tag_is_claimed_twice() -> Result<()> {
        let languages = read(&repository()?.join("www/i18n"))?;
        for pair in languages.windows(2) {
            assert_ne!(pair[0].0, pair[1].0, "two files are for this tag");
        }
        for (tag, _) in &languages {
            let is_tag = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(tag.chars().all(is_tag), "{tag}: files are named in lower case, with `-`");
        }
        Ok(())
    }
}
