//! Faults of a source: the first ones are told one by one, the others counted.

use super::Warning;
use crate::cli::limits::FAULTS;

/// Faults by the numbers of their lines or items.
#[derive(Debug, Default)]
pub(super) struct Faults {
    told: Vec<(usize, String)>,
    /// All of them.
    pub(super) count: usize,
}

impl Faults {
    pub(super) fn add(&mut self, number: usize, message: String) {
        self.count += 1;
        if self.told.len() < FAULTS {
            self.told.push((number, message));
        }
    }

    /// Adds those of what comes next.
    pub(super) fn append(&mut self, next: Self) {
        let room = FAULTS - self.told.len();
        self.count += next.count;
        self.told.extend(next.told.into_iter().take(room));
    }

    pub(super) fn first(&self) -> Option<&(usize, String)> {
        self.told.iter().min_by_key(|(number, _)| *number)
    }

    /// As warnings; `kind` is what the numbers count.
    pub(super) fn warnings(mut self, kind: &str) -> Vec<Warning> {
        self.told.sort_by_key(|(number, _)| *number);
        let more = self.count - self.told.len();
        let warning = |(number, message)| Warning { place: format!("{kind} {number}"), message };
        let told = self.told.into_iter().map(warning);
        let more = (more > 0).then(|| Warning {
            place: format!("{kind}s"),
            message: format!("{more} more like these"),
        });
        told.chain(more).collect()
    }
}
