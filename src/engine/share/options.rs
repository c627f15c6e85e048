//! The options of the share part that only the build `more` knows: their names, values and defaults.

use super::{Service, auto, choice::Choice, utm::Utm};
use alloc::vec::Vec;

/// What buttons say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    /// An icon and a name.
    #[default]
    Both,
    /// Icons; the names are for screen readers.
    Icons,
    /// Names.
    Names,
}

/// How large buttons are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 32 pixels high.
    Small,
    /// 44 pixels high.
    #[default]
    Medium,
    /// 56 pixels high.
    Large,
}

/// How buttons are colored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colors {
    /// As the text around them.
    #[default]
    Plain,
    /// Each in its brand's color.
    Brand,
}

/// Where a second row of buttons stays in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Float {
    /// Nowhere.
    #[default]
    Off,
    /// At the side where lines begin.
    Start,
    /// At the side where lines end.
    End,
    /// Below.
    Bottom,
}

/// What a page or a site can choose of the share part, beside `services` and `via`.
#[derive(Clone, Debug, Default)]
pub struct ShareOptions {
    /// `services` = `auto`: to be chosen by [`auto::services`].
    pub auto: bool,
    /// The site's own services.
    pub own: Vec<&'static Service>,
    /// `utm`: what shared addresses say of the way they were shared.
    pub utm: Option<Utm>,
    /// `labels`: `both`, `icons` or `names`.
    pub labels: Labels,
    /// `size`: `small`, `medium` or `large`.
    pub size: Size,
    /// `colors`: `plain` or `brand`.
    pub colors: Colors,
    /// `float`: `off`, `start`, `end` or `bottom`.
    pub float: Float,
    /// `selection`: whether selected words can be shared.
    pub selection: bool,
}

/// The names of the options here.
pub const NAMES: [&str; 6] = ["utm", "labels", "size", "colors", "float", "selection"];

impl ShareOptions {
    /// Sets an option of [`NAMES`] but `selection`, which is a switch; says what would be right where the value is
    /// wrong, and then changes nothing. `None` when there is no such option here.
    pub(in crate::engine) fn set(
        &mut self,
        name: &str,
        value: &str,
    ) -> Option<Result<(), &'static str>> {
        Some(match name {
            "utm" => Utm::parse(value).map(|utm| self.utm = utm),
            "labels" => pick(
                &mut self.labels,
                value,
                &[("both", Labels::Both), ("icons", Labels::Icons), ("names", Labels::Names)],
                "both, icons or names",
            ),
            "size" => pick(
                &mut self.size,
                value,
                &[("small", Size::Small), ("medium", Size::Medium), ("large", Size::Large)],
                "small, medium or large",
            ),
            "colors" => pick(
                &mut self.colors,
                value,
                &[("plain", Colors::Plain), ("brand", Colors::Brand)],
                "plain or brand",
            ),
            "float" => pick(
                &mut self.float,
                value,
                &[
                    ("off", Float::Off),
                    ("start", Float::Start),
                    ("end", Float::End),
                    ("bottom", Float::Bottom),
                ],
                "off, start, end or bottom",
            ),
            _ => return None,
        })
    }

    /// Whether the row looks otherwise than that of the lean build, and needs the style sheet `more.css`.
    pub fn is_dressed(&self) -> bool {
        (self.labels, self.size, self.colors) != Default::default()
    }

    /// Reads the option `services`: what it names among all services and the site's own.
    pub fn choose(&mut self, value: &str) -> Choice {
        let choice = Choice::parse(value, &self.own);
        self.auto = choice.auto;
        choice
    }

    /// What `services` = `auto` means for a language and a device; else `None`.
    pub fn automatic(&self, language: &str, is_phone: bool) -> Option<Vec<&'static Service>> {
        self.auto.then(|| auto::services(language, is_phone))
    }
}

/// Sets a choice to the value of that name.
fn pick<T: Copy>(
    choice: &mut T,
    name: &str,
    known: &[(&str, T)],
    expected: &'static str,
) -> Result<(), &'static str> {
    let (_, value) = known.iter().find(|(known, _)| *known == name).ok_or(expected)?;
    *choice = *value;
    Ok(())
}
