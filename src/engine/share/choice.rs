//! The option `services`: which services it names, and what of it cannot be shown.

use super::{
    Service,
    retired::{self, Retired},
};
use crate::engine::cut;
use alloc::{string::String, vec::Vec};

/// What an option `services` names. What cannot be shown takes nothing else with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// `auto` stood there: the language and the device choose.
    pub auto: bool,
    /// In the order in which they were named, each once.
    pub services: Vec<&'static Service>,
    /// What is no service, or none any more.
    pub missing: Vec<Missing>,
}

/// A name in `services` that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody knows it.
    Unknown(String),
    /// It was a service.
    Retired(&'static Retired),
}

impl Choice {
    /// Reads ids parted by spaces or commas. The site's own services win over those of the table.
    pub fn parse(value: &str, own: &[&'static Service]) -> Self {
        let mut choice = Self::default();
        for id in cut::split(value, b" ,\n\t").filter(|id| !id.is_empty()) {
            let service = own.iter().copied().find(|service| service.id == id);
            match service.or_else(|| Service::find(id)) {
                Some(service) if choice.services.contains(&service) => {}
                Some(service) => choice.services.push(service),
                None if id == "auto" => choice.auto = true,
                None => choice.missing.push(match retired::find(id) {
                    Some(retired) => Missing::Retired(retired),
                    None => Missing::Unknown(id.into()),
                }),
            }
        }
        choice
    }
}

impl Missing {
    /// What to tell who named it.
    pub fn message(&self) -> String {
        match self {
            Self::Unknown(id) => {
                cut::join(&["there is no service \"", id, "\"; docs/services.md lists all"])
            }
            Self::Retired(retired) => retired.message(),
        }
    }
}
