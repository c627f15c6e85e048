//! Adding the widget to a page without touching anything else in it.
//!
//! All that is added is made of [pieces](piece), which say themselves that they are ours. They are taken out before anything
//! is added again: a second run gives the same bytes, and changed settings replace what an earlier run added. What is not
//! ours is never taken out, and a page that would not come out again as it was is left as it is.

mod ends;
#[cfg(test)]
mod mutated;
mod outline;
mod piece;
mod places;
#[cfg(test)]
mod tests;

pub(super) use piece::{may_be_in, may_go_around, remove};
pub(super) use places::selector;

use super::{
    extract,
    in_place::{self, InPlace},
};
use crate::engine::part::{AHEAD, Part};
use anyhow::{Context, Result, bail};
use outline::Outline;
use places::{AMBIGUOUS, Places, is_loader};

/// Renders ahead a part of a page, for an element with these attributes: the HTML of its shadow root, or nothing where there
/// is nothing to show.
pub(super) type Render<'a> = dyn Fn(Part, &[(String, String)]) -> Option<String> + 'a;

/// What to add to an article's page.
#[derive(Clone)]
pub(super) struct Addition<'a> {
    /// Attributes of the script tag, `src` first.
    pub(super) script: Vec<(String, String)>,
    /// The site's own services, as JSON.
    pub(super) own: Option<String>,
    /// Renders nothing without `--prerender`.
    pub(super) render: &'a Render<'a>,
    /// CSS selector of the element that holds the article's text; the default set goes behind the text.
    pub(super) article: String,
    /// CSS selector of the element that the default set goes behind instead, or empty.
    pub(super) place: String,
    /// The default set, for pages without an element of ours.
    pub(super) default_set: Vec<Part>,
    /// The lists under "See also" in the text, and what they become.
    pub(super) in_place: Vec<InPlace>,
    /// Selectors of what a framework hydrates: it would throw away what it did not make, so nothing
    /// is added there.
    pub(super) hydrated: Vec<&'static str>,
}

/// The page with the addition in the place of any earlier one. An error says why the page has to stay as it is.
pub(super) fn add(html: &str, addition: &Addition<'_>) -> Result<String> {
    let bare = remove(html)?;
    let added = add_to_bare(&bare, addition)?;
    // A page that stays as it is has been looked at when it was written.
    if added != html {
        check(&bare, &added)?;
    }
    Ok(added)
}

/// Checks that all that was added comes out again, and that the script stands where browsers run it.
fn check(bare: &str, added: &str) -> Result<()> {
    let comes_out = remove(added).is_ok_and(|removed| removed == bare);
    let runs = extract::has_script(added, is_loader);
    if !(comes_out && runs) {
        bail!(ends::describe(bare));
    }
    Ok(())
}

fn add_to_bare(bare: &str, addition: &Addition<'_>) -> Result<String> {
    let places = Places::find(bare, &addition.article, &addition.place, &addition.hydrated)?;
    let outline = Outline::read(bare).context(AMBIGUOUS)?;
    let is_free = |at: usize| !places.hydrated.iter().any(|root| root.contains(&at));
    let mut edits: Vec<(usize, String)> = Vec::new();
    for around in in_place::find(bare, &addition.in_place)? {
        if is_free(around.at.start) {
            let [before, behind] = piece::around(&around.before, around.behind);
            edits.extend([(around.at.start, before), (around.at.end, behind)]);
        }
    }
    for own in places.elements.iter().filter(|own| is_free(own.inside.start)) {
        if let Some(shadow) = (addition.render)(own.part, &own.attributes) {
            edits.push((own.inside.start, piece::whole(&template(&shadow))));
        }
    }
    let article = places.article.and_then(|start| outline.line(start));
    let end = || article.map(|line| outline.end_of_text(line).min(places.page_end));
    if let Some(end) = places.place_end.or_else(end).filter(|&end| is_free(end))
        && !places.has_usual
        && let Some(set) = default_set(addition)
    {
        // Our elements end no paragraph, as a theme's would.
        let before = if outline.is_in_paragraph(end) { "</p>" } else { "" };
        edits.push((end, piece::whole(&[before, &set].concat())));
    }
    let mut script = addition.own.as_deref().map(own_services).unwrap_or_default();
    if !places.has_script {
        let mut attributes = addition.script.clone();
        // The widget would not find it.
        if article.is_some() && outline.article() != article && !says_article(&attributes) {
            attributes.push((ARTICLE.into(), addition.article.clone()));
        }
        script += &script_tag(&attributes);
    }
    if !script.is_empty() {
        edits.push((places.page_end, piece::whole(&script)));
    }
    splice(bare, edits)
}

/// The attribute of the script tag that says where the article's text is.
pub(super) const ARTICLE: &str = "data-article";

fn says_article(attributes: &[(String, String)]) -> bool {
    attributes.iter().any(|(name, _)| name == ARTICLE)
}

/// The text with these texts put in, each at its place. Of several at one place the first comes first.
fn splice(text: &str, mut edits: Vec<(usize, String)>) -> Result<String> {
    edits.sort_by_key(|(at, _)| *at);
    let length: usize = edits.iter().map(|(_, added)| added.len()).sum();
    let mut out = String::with_capacity(text.len() + length);
    let mut done = 0;
    for (at, added) in edits {
        let Some(before) = text.get(done..at) else { bail!("a place to add to is amid a letter") };
        out.push_str(before);
        out.push_str(&added);
        done = at;
    }
    out.push_str(&text[done..]);
    Ok(out)
}

fn script_tag(attributes: &[(String, String)]) -> String {
    let attributes: String = attributes
        .iter()
        .map(|(name, value)| {
            format!(" {name}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;"))
        })
        .collect();
    format!("<script type=\"module\"{attributes}></script>")
}

/// Data, no code: it stands before the script that reads it.
fn own_services(json: &str) -> String {
    format!("<script type=\"application/json\" data-afterword=\"services\">{json}</script>")
}

fn template(shadow: &str) -> String {
    format!("<template shadowrootmode=\"open\">{shadow}</template>")
}

/// The default set, if anything of it is rendered ahead. Parts that only the page itself can show stand empty in it: a page
/// that has some of our elements is given no others.
fn default_set(addition: &Addition<'_>) -> Option<String> {
    let ahead = [(AHEAD.to_owned(), String::new())];
    let parts = addition.default_set.iter();
    let parts: Vec<_> = parts.map(|part| (part, (addition.render)(*part, &ahead))).collect();
    if parts.iter().all(|(_, shadow)| shadow.is_none()) {
        return None;
    }
    let element = |(part, shadow): (&Part, Option<String>)| {
        let name = part.name();
        let inside = match shadow {
            Some(shadow) => template(&shadow),
            None if matches!(part, Part::Share | Part::Replies) => String::new(),
            None => return None,
        };
        Some(format!("<afterword-{name} {AHEAD}>{inside}</afterword-{name}>"))
    };
    Some(parts.into_iter().filter_map(element).collect())
}
