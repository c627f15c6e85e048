//! The option `utm`: what shared addresses say of the way they were shared.

use super::Service;
use crate::engine::{address, cut};
use alloc::string::String;

/// The parameters that are added to a shared address, in the order of the option's fields.
const PARAMETERS: [&str; 3] = ["utm_source", "utm_medium", "utm_campaign"];

/// `source,medium,campaign`: one to three fields; `{service}` in one stands for the service's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utm([String; 3]);

impl Utm {
    /// Reads the option; `None` when it is empty or `off`.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(value: &str) -> Result<Option<Self>, &'static str> {
        if matches!(value, "" | "off") {
            return Ok(None);
        }
        let mut fields = cut::split(value, b",");
        let utm = [(); 3].map(|()| String::from(fields.next().unwrap_or_default().trim_ascii()));
        if utm[0].is_empty() || fields.next().is_some() {
            return Err(
                "up to three fields, \"source,medium,campaign\", such as \"{service},share,autumn\"; or off",
            );
        }
        Ok(Some(Self(utm)))
    }

    /// The address as `service` shares it.
    pub fn add(&self, url: &str, service: &Service) -> String {
        let bare = address::without_fragment(url);
        let mut out = String::from(bare);
        for (name, field) in PARAMETERS.into_iter().zip(&self.0) {
            if field.is_empty() {
                continue;
            }
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(name);
            out.push('=');
            out.push_str(&address::encode(&field.replace("{service}", service.id)));
        }
        out.push_str(url.get(bare.len()..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(option: &str, url: &str, expected: &str) {
        let utm = Utm::parse(option).expect("a right option").expect("not off");
        let service = Service::find("bluesky").expect("a service");
        assert_eq!(utm.add(url, service), expected, "{option}");
    }

    #[test]
    fn addresses_say_how_they_were_shared() {
        check(
            "{service},share,autumn",
            "https://e.example/a",
            "https://e.example/a?utm_source=bluesky&utm_medium=share&utm_campaign=autumn",
        );
        check(
            "desk, to {service} & co",
            "https://e.example/?p=1#x",
            "https://e.example/?p=1&utm_source=desk&utm_medium=to%20bluesky%20%26%20co#x",
        );
        check("a,,b", "https://e.example/", "https://e.example/?utm_source=a&utm_campaign=b");
    }

    #[test]
    fn what_is_off_and_what_is_wrong() {
        assert_eq!([Utm::parse(""), Utm::parse("off")], [Ok(None), Ok(None)]);
        for wrong in [",share", "a,b,c,d"] {
            assert!(
                Utm::parse(wrong).is_err_and(|why| why.contains("source,medium,campaign")),
                "{wrong}"
            );
        }
    }
}
