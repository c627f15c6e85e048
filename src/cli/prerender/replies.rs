//! The part `replies` rendered ahead.

use super::Ahead;
use crate::engine::{config::Options, texts::Texts, view::Element};

pub(super) fn view(_ahead: &Ahead, _options: &Options, _texts: &Texts) -> Option<Element> {
    None
}
