//! The part `trending` rendered ahead, from the list that `afterword trending` wrote into the site. The page's script takes
//! the list of the day.

use super::Ahead;
use crate::{
    cli::{trending::stories, widget},
    engine::{
        address,
        article::Day,
        config::Options,
        texts::Texts,
        trending::{Story, choose},
        view::{self, Element},
    },
};
use std::path::Path;

/// The stories of the list that the pages of the site at `root` show, if it is one of its files and can be read. In the page
/// the script tells what is wrong with it.
pub(in crate::cli) fn read(root: &Path, site_root: &str, options: &Options) -> Vec<Story> {
    let file = match options.part.trending.as_str() {
        "" => format!("{}/trending.json", widget::FOLDER),
        address => match address.strip_prefix(site_root) {
            Some(path) => address::decode(path),
            // Elsewhere.
            None => return Vec::new(),
        },
    };
    let is_inside =
        Path::new(&file).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    if is_inside { stories(&root.join(file)).unwrap_or_default() } else { Vec::new() }
}

pub(super) fn view(ahead: &Ahead, options: &Options, texts: &Texts) -> Option<Element> {
    // An element with a list of its own.
    if options.part.trending != ahead.options.part.trending {
        return None;
    }
    let keys = [ahead.article.key.clone()];
    let chosen = choose(ahead.trending, &keys, options.count);
    let write = |day: Day| (day.to_iso(), day.to_iso());
    view::trending::view(chosen, options, texts, ahead.to_root, write)
}
