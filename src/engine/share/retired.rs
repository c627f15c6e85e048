//! Services that closed, or that nothing can be shared on any more: who still names one is told so.

use crate::engine::cut;
use alloc::string::String;

/// A service that is none any more.
#[derive(Debug, PartialEq, Eq)]
pub struct Retired {
    /// What options called it.
    pub id: &'static str,
    /// What readers called it.
    pub name: &'static str,
    /// What happened, and when: "closed on 2025-07-08".
    pub what: &'static str,
}

/// All of them, by name.
pub const RETIRED: &[Retired] = &[
    Retired { id: "delicious", name: "Delicious", what: "closed in 2017" },
    Retired { id: "flattr", name: "Flattr", what: "closed in 2023" },
    Retired { id: "googleplus", name: "Google+", what: "closed on 2019-04-02" },
    Retired { id: "kbin", name: "kbin", what: "is discontinued, and `mbin` is its fork" },
    Retired { id: "omnivore", name: "Omnivore", what: "closed on 2024-11-15" },
    Retired { id: "pocket", name: "Pocket", what: "closed on 2025-07-08" },
    Retired { id: "skype", name: "Skype", what: "closed on 2025-05-05" },
    Retired { id: "stumbleupon", name: "StumbleUpon", what: "closed on 2018-06-30" },
    Retired { id: "workplace", name: "Workplace", what: "closed on 2026-06-01" },
];

/// The retired service of that id.
pub fn find(id: &str) -> Option<&'static Retired> {
    RETIRED.iter().find(|retired| retired.id == id)
}

impl Retired {
    /// What to tell who still names it.
    pub fn message(&self) -> String {
        cut::join(&[self.name, " ", self.what, "; leave it out"])
    }
}
