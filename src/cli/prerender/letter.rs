//! The part `letter` rendered ahead: a form that a browser can post, or a link where the backend takes none.

use super::Ahead;
use crate::engine::{
    config::Options,
    letter::Form,
    texts::Texts,
    view::{Element, letter},
};

/// Nothing where the options are wrong: in the page, the widget tells of it.
pub(super) fn view(_ahead: &Ahead, options: &Options, texts: &Texts) -> Option<Element> {
    let form = Form::new(&options.part).ok()?;
    Some(letter::view(&form, &options.part, texts, false))
}
