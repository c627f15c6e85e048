//! Pages that are another page's article: by the address that they give as theirs, or by their
//! text.

use super::{
    Skipped,
    census::{Census, HEAD},
    home::{Home, Target},
};
use crate::{
    cli::extract::{Draft, LEAST_LETTERS, Reason},
    engine::address::{encode_path, key},
};
use std::collections::{BTreeMap, HashMap};

/// Takes out pages that are another page's article, and returns that other's key for the key of
/// each.
pub(super) fn drop(
    drafts: &mut Vec<Draft>,
    skipped: &mut Vec<Skipped>,
    home: &Home,
) -> HashMap<String, String> {
    let canonicals: Vec<Option<String>> =
        drafts.iter().map(|draft| canonical(draft, home)).collect();
    let census = Census::take(HEAD, canonicals.iter().map(|url| url.as_deref().into_iter()));
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    for draft in drafts.iter() {
        paths.entry(draft.key.clone()).or_insert_with(|| draft.path.clone());
    }
    let mut same = HashMap::new();
    let mut doubles = HashMap::new();
    for (draft, url) in drafts.iter().zip(&canonicals) {
        // An address that most pages give as theirs is a mistake in the template.
        let url = url.as_deref().filter(|url| !census.is_sites(url)).unwrap_or(&draft.key);
        let first = paths.entry(url.to_owned()).or_insert_with(|| draft.path.clone()).clone();
        let first = if doubles.contains_key(&first) { paths[&draft.key].clone() } else { first };
        if first != draft.path {
            same.insert(draft.key.clone(), key(&encode_path(&first)));
            doubles.insert(draft.path.clone(), first);
        }
    }
    let copies = copies(drafts.iter().filter(|draft| !doubles.contains_key(&draft.path)));
    for (path, first) in copies {
        same.insert(key(&encode_path(&path)), key(&encode_path(&first)));
        doubles.insert(path, first);
    }
    drafts.retain(|draft| {
        let Some(first) = doubles.remove(&draft.path) else { return true };
        skipped.push(Skipped { path: draft.path.clone(), why: Reason::SameAs(first) });
        false
    });
    same
}

/// The key of the page that a page names as the true one, or its address when that is another
/// site's.
fn canonical(draft: &Draft, home: &Home) -> Option<String> {
    Some(match home.resolve(draft, draft.canonical.as_deref()?)? {
        Target::Inside(path) => key(&path),
        Target::Outside(url) => url,
    })
}

/// Pages with the title and the whole text of another, each with that other. The shortest path is
/// the true one: copies have hashes and numbers in their names.
fn copies<'a>(drafts: impl Iterator<Item = &'a Draft>) -> Vec<(String, String)> {
    let mut by_text: BTreeMap<(Option<&String>, Vec<&str>), Vec<&str>> = BTreeMap::new();
    for draft in drafts.filter(|draft| draft.extent.letters >= LEAST_LETTERS && !draft.is_named) {
        let texts = draft.blocks.iter().map(|block| block.text.as_str()).collect();
        by_text
            .entry((draft.titles.first().map(|title| &title.value), texts))
            .or_default()
            .push(&draft.path);
    }
    let mut found = Vec::new();
    for mut paths in by_text.into_values() {
        paths.sort_by_key(|path| (path.len(), *path));
        let first = paths[0];
        found.extend(paths[1..].iter().map(|path| ((*path).to_owned(), first.to_owned())));
    }
    found
}
