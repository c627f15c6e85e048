//! What a reader has written, before it is sent: what is missing, and what no server would take.

use super::markup;
use crate::engine::{cut, email::is_address, part::RepliesBackend};
use alloc::{string::String, vec::Vec};

/// What a reader has written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Draft<'a> {
    /// The name.
    pub name: &'a str,
    /// The mail address.
    pub address: &'a str,
    /// The address of the reader's own site.
    pub website: &'a str,
    /// The reply.
    pub text: &'a str,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The mail address.
    Address,
    /// The address of the reader's own site.
    Website,
    /// The reply.
    Text,
}

impl Field {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Name, Self::Address, Self::Website, Self::Text];

    /// Its one name: in the form, in drafts, in what adapters send.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Website => "website",
            Self::Text => "text",
        }
    }
}

/// Whether a form has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It has none.
    None,
    /// It may stay empty.
    Open,
    /// It may not.
    Required,
}

/// What a backend wants to know of who replies, and how long texts may be.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    needs: [Need; 4],
    /// The fewest characters of a name.
    pub shortest_name: usize,
    /// The fewest characters of a text.
    pub shortest: usize,
    /// The most characters of a text.
    pub longest: usize,
}

impl Rules {
    /// Those of a backend as it comes; docs/replies.md says where they are from. Of the fields `required`, by their names,
    /// the server has said that they are.
    pub fn new(backend: RepliesBackend, required: &str) -> Self {
        use Need::{None, Open, Required};
        let (needs, shortest, longest) = match backend {
            RepliesBackend::Isso => ([Open, Open, Open, Required], 3, 65_535),
            RepliesBackend::WordPress => ([Required, Required, Open, Required], 1, 65_525),
            RepliesBackend::Remark42 => ([Required, None, None, Required], 1, 2048),
            RepliesBackend::Waline => ([Open, Open, Open, Required], 1, 65_535),
            RepliesBackend::Cusdis => ([Required, Open, None, Required], 1, 65_535),
        };
        // Its server says of shorter ones that a password is wrong.
        let shortest_name = if backend == RepliesBackend::Remark42 { 3 } else { 1 };
        let mut rules = Self { needs, shortest_name, shortest, longest };
        for field in Field::ALL {
            if required.split(' ').any(|name| name == field.name()) {
                rules.needs[field as usize] = Required;
            }
        }
        rules
    }

    /// Whether the form has that field.
    pub fn need(&self, field: Field) -> Need {
        self.needs[field as usize]
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is empty.
    Missing,
    /// It is no address; this is what one looks like.
    Unlike(&'static str),
    /// It is too short.
    Short,
    /// It is longer than so many characters.
    Long(usize),
}

/// The most characters of a name or an address that all backends take.
const LONGEST_LINE: usize = 100;

/// Addresses as examples of what to type.
const ADDRESS: &str = "name@example.org";
const WEBSITE: &str = "https://example.org";

/// What is wrong with a draft, in the order of the form; nothing if it can be sent.
pub fn check(draft: &Draft, rules: &Rules) -> Vec<(Field, Fault)> {
    let mut faults = Vec::new();
    for field in Field::ALL {
        let value = match field {
            Field::Name => draft.name,
            Field::Address => draft.address,
            Field::Website => draft.website,
            Field::Text => draft.text,
        };
        let need = rules.need(field);
        if need != Need::None
            && let Some(fault) = check_field(field, value.trim(), need, rules)
        {
            faults.push((field, fault));
        }
    }
    faults
}

fn check_field(field: Field, value: &str, need: Need, rules: &Rules) -> Option<Fault> {
    let length = value.chars().count();
    let longest = if field == Field::Text { rules.longest } else { LONGEST_LINE };
    if length == 0 {
        return (need == Need::Required).then_some(Fault::Missing);
    }
    if length > longest {
        return Some(Fault::Long(longest));
    }
    match field {
        Field::Address if !is_address(value) => Some(Fault::Unlike(ADDRESS)),
        Field::Website if website(value).is_none() => Some(Fault::Unlike(WEBSITE)),
        Field::Text if length < rules.shortest => Some(Fault::Short),
        Field::Name if length < rules.shortest_name => Some(Fault::Short),
        _ => None,
    }
}

/// A website as it is sent: with its scheme, which many leave out. `None` when it is none.
pub fn website(text: &str) -> Option<String> {
    let full = match cut::find(text, "://") {
        Some(_) => text.into(),
        None => cut::join(&["https://", text]),
    };
    let address = markup::clean(&full)?;
    let rest = address.get(cut::find(&address, "://")? + 3..)?;
    let host = cut::before(rest, b"/?#").as_bytes();
    let is_host = host.contains(&b'.') && !host.iter().any(|byte| b" @\"<>\\".contains(byte));
    (is_host && !host.starts_with(b".")).then_some(full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn websites_get_their_scheme() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(website(text).as_deref(), expected, "{text}");
        };
        check("e.example/a", Some("https://e.example/a"));
        check("http://e.example", Some("http://e.example"));
        for wrong in [
            "example",
            "javascript://a.b",
            "a b.c",
            "https://",
            "ftp://e.example",
            "mailto:a@b.c",
            ".a",
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn faults_stand_in_the_order_of_the_form() {
        let check = |backend, required: &str, draft: [&str; 4], expected: &str| {
            let [name, address, website, text] = draft;
            let faults = super::check(
                &Draft { name, address, website, text },
                &Rules::new(backend, required),
            );
            let faults: Vec<String> = faults
                .iter()
                .map(|(field, fault)| alloc::format!("{} {fault:?}", field.name()))
                .collect();
            assert_eq!(faults.join(", "), expected, "{draft:?}");
        };
        use RepliesBackend::{Cusdis, Isso, Remark42, WordPress};
        check(Isso, "", ["", "", "", "yes"], "");
        check(Isso, "", ["", "", "", " no "], "text Short");
        check(Isso, "name address", ["", " ", "", "yes"], "name Missing, address Missing");
        check(
            WordPress,
            "",
            [" ", "a", "b", "\n"],
            "name Missing, address Unlike(\"name@example.org\"), website Unlike(\"https://example.org\"), text Missing",
        );
        check(Remark42, "", ["Ann", "no address", "no site", "ok"], "");
        check(Remark42, "", ["An", "", "", "ok"], "name Short");
        check(Cusdis, "", ["A", "a@b.c", "no site", "ok"], "");
        let long = "é".repeat(101);
        check(Cusdis, "", [&long, "", "", &"x".repeat(65_536)], "name Long(100), text Long(65535)");
    }
}
