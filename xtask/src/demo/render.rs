//! Templates: how they are found, what they can ask for, how text is escaped.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::{civil::Date, fmt::strtime};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, context,
    escape_formatter, path_loader, syntax::SyntaxConfig,
};
use pulldown_cmark_escape::{FmtWriter, escape_html};

use super::{Backends, newsroom::slug};

/// What the site is called.
pub(super) const NAME: &str = "The Counting House";
/// What it says of itself.
const TAGLINE: &str = "Money and markets, with the sums shown";
/// Where it would stand, were it real.
const ADDRESS: &str = "https://counting-house.example";

/// The templates of a folder, and what all of them know.
pub(super) struct Templates(Environment<'static>);

impl Templates {
    /// # Errors
    /// When the template engine refuses its own settings.
    pub(super) fn open(folder: &Path, backends: &Backends) -> Result<Self> {
        let mut environment = Environment::new();
        environment.set_loader(path_loader(folder));
        environment.set_syntax(
            SyntaxConfig::builder()
                .trim_blocks(true)
                .lstrip_blocks(true)
                .keep_trailing_newline(true)
                .build()?,
        );
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(format);
        environment.add_filter("date", format_date);
        environment.add_filter("slug", |name: &str| slug(name));
        let site = context! { name => NAME, tagline => TAGLINE, address => ADDRESS };
        environment.add_global("site", site);
        let Backends { replies, letter } = backends;
        let sources = backends.sources();
        environment.add_global("backends", context! { replies, letter, sources });
        Ok(Self(environment))
    }

    /// # Errors
    /// When the template is missing, or asks for something that `context` does not hold.
    pub(super) fn render(&self, template: &str, context: Value) -> Result<String> {
        self.0
            .get_template(template)
            .and_then(|template| template.render(context))
            .with_context(|| format!("the template {template}"))
    }
}

/// Escapes what HTML needs escaped and no more: the engine's own formatter also spells out every `/`,
/// and nobody could read the source of a page.
fn format(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            Ok(escape_html(FmtWriter(out), text)?)
        }
        _ => escape_formatter(out, state, value),
    }
}

/// `{{ article.date | date("%B %-d, %Y") }}`
fn format_date(date: &str, format: &str) -> Result<String, Error> {
    let wrong = |error: jiff::Error| Error::new(ErrorKind::InvalidOperation, error.to_string());
    let date: Date = date.parse().map_err(wrong)?;
    strtime::format(format, date).map_err(wrong)
}
