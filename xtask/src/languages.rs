//! The languages of the widget: the files in `www/i18n`, under which tags each is found, and the pattern by which the loader
//! knows that there is one.
//!
//! The rule, here and in the command (`src/cli/prerender.rs`): the longest beginning of a page's language tag that is the
//! name of a file. `de-AT` has the words of `de`, `zh-Hant-HK` those of `zh-hant`. Tags that mean a language and do not begin
//! like its file, such as `nb` for `no`, stand in the file in a line `# Also for:`, and the file is copied under them.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::step::read_file;

/// English: the engine brings it, and no page loads it.
const OWN: &str = "en";

/// How a file names the tags that it is for besides its own.
const ALSO: &str = "# Also for: ";

/// The language files of a folder, under each of their tags: the tag in lower case, and the content. In order.
///
/// # Errors
/// When the folder or a file cannot be read.
pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let Some(tag) = path.file_stem().filter(|_| path.extension().is_some_and(|it| it == "ftl"))
        else {
            continue;
        };
        let file = read_file(&path)?;
        let also = tags_beside(&file);
        languages.push((tag.to_string_lossy().into_owned(), file.clone()));
        languages.extend(also.into_iter().map(|tag| (tag, file.clone())));
    }
    languages.sort();
    Ok(languages)
}

fn tags_beside(file: &[u8]) -> Vec<String> {
    let file = String::from_utf8_lossy(file);
    let named = file.lines().filter_map(|line| line.strip_prefix(ALSO));
    named.flat_map(str::split_whitespace).map(str::to_owned).collect()
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
        let file = b"# Also for: zh-tw zh-hk\nshare = x\n".to_vec();
        assert_eq!(tags_beside(&file), ["zh-tw", "zh-hk"]);
        let languages = ["de", "en", "zh", "zh-hant"].map(|tag| (tag.to_owned(), file.clone()));
        assert_eq!(pattern(&languages), "^(zh-hant|de|zh)(?![^-_])");
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
