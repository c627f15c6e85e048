//! The part `byline` rendered ahead.

use super::Ahead;
use crate::{
    cli::plural::category,
    engine::{
        texts::Texts,
        view::{
            Element,
            byline::{self, Byline},
        },
    },
};

pub(super) fn view(ahead: &Ahead<'_>, texts: &Texts) -> Option<Element> {
    let article = ahead.article;
    let date = article.date.map(|day| (day.to_iso(), day.to_iso()));
    let time = (article.minutes > 0).then(|| {
        let count = article.minutes;
        texts.count("minutes", &count.to_string(), category(&article.lang, count as usize))
    });
    let line = Byline { authors: &article.authors, date: date.as_ref(), time: time.as_deref() };
    byline::view(line, ahead.to_root)
}
