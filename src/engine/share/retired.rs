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
    Retired { id: "pocket", name: "Pocket", what: "closed on 2025-07-08" },
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
