//! The sign-up form of a letter: where it goes and what it carries, by the backend that takes the addresses.
//!
//! The fields are those of the backends' own forms; docs/letter-NAME.md says where each is documented.

use super::{
    address,
    cut::{self, cut, split},
    part::{LetterBackend, PartOptions},
};
use alloc::{string::String, vec::Vec};

/// Where Buttondown is, unless the site says otherwise.
const BUTTONDOWN: &str = "https://buttondown.com";

/// A form as a browser can post it, and as the script takes it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Who takes the addresses.
    pub backend: LetterBackend,
    /// Where the backend is, without a slash at the end; Mailchimp's and any other form's own address.
    pub url: String,
    /// Where a browser posts it; empty where the backend takes no posted form.
    pub action: String,
    /// The name of the field for the address.
    pub field: &'static str,
    /// Fields that always go along.
    pub fixed: Vec<(&'static str, String)>,
    /// The name of the field that only programs fill in; empty where the backend knows none.
    pub trap: String,
}

impl Form {
    /// The form that the options ask for; else what would be right: the option, a colon, and words.
    pub fn new(options: &PartOptions) -> Result<Self, &'static str> {
        use LetterBackend::{Buttondown, Form, Ghost, Listmonk, Mailchimp};
        let backend =
            options.letter.ok_or("letter: name who takes the addresses, such as ghost")?;
        let (url, list) = (&*options.letter_url, &*options.letter_list);
        let url = match backend {
            Buttondown if url.is_empty() => BUTTONDOWN,
            _ if !is_link(url) => {
                return Err("letter-url: an address that begins with https:// or / is needed");
            }
            // Theirs are given as they are.
            Mailchimp | Form => url,
            _ => cut::without_end_slashes(url),
        };
        let mut form = Self {
            backend,
            url: url.into(),
            action: String::new(),
            field: "email",
            fixed: Vec::new(),
            trap: String::new(),
        };
        match backend {
            Listmonk => {
                form.action = cut::join(&[url, "/subscription/form"]);
                form.fixed = lists(list).map(|list| ("l", list.into())).collect();
                form.trap = "nonce".into();
                if form.fixed.is_empty() {
                    return Err("letter-list: the UUID of a list of listmonk is needed");
                }
            }
            Buttondown => {
                if list.is_empty() {
                    return Err("letter-list: the name of the letter at Buttondown is needed");
                }
                let name = address::encode(list);
                form.action = cut::join(&[url, "/api/emails/embed-subscribe/", &name]);
                form.fixed.push(("embed", "1".into()));
            }
            Mailchimp => {
                let wrong =
                    "letter-url: the address of Mailchimp's form, with u= and id= in it, is needed";
                form.trap = mailchimp_trap(url).ok_or(wrong)?;
                form.action = url.into();
                form.field = "EMAIL";
            }
            Ghost => {}
            Form => {
                form.action = url.into();
                form.trap = "_gotcha".into();
            }
        }
        Ok(form)
    }

    /// Whether a script may read what the backend answers; else the form opens in a tab of its own.
    pub fn is_read(&self) -> bool {
        !matches!(self.backend, LetterBackend::Buttondown | LetterBackend::Mailchimp)
    }

    /// The host that the form goes to; empty for the page's own.
    pub fn host(&self) -> &str {
        let host = cut(address::host(&self.url), b":").map_or("", |(_, host)| host);
        cut::without_slashes(host)
    }

    /// Where a reader without a script signs up at a backend that takes no posted form.
    pub fn entry(&self) -> Option<String> {
        self.action.is_empty().then(|| cut::join(&[&self.url, "/#/portal/signup"]))
    }
}

/// Whether a text is an address that a form may go to, or a link: absolute, or from the host's root.
pub fn is_link(text: &str) -> bool {
    text.starts_with("https://")
        || text.starts_with("http://")
        || (text.starts_with('/') && !text.starts_with("//"))
}

/// The lists that were named, parted by commas or spaces.
pub fn lists(names: &str) -> impl Iterator<Item = &str> {
    split(names, b", ").filter(|name| !name.is_empty())
}

/// Mailchimp's trap is called after the account and the audience in the form's address.
fn mailchimp_trap(url: &str) -> Option<String> {
    let (_, query) = cut(url, b"?")?;
    let find = |name: &str| {
        split(query, b"&#").find_map(|field| field.strip_prefix(name)).filter(|id| !id.is_empty())
    };
    Some(cut::join(&["b_", find("u=")?, "_", find("id=")?]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn options(letter: &str, url: &str, list: &str) -> PartOptions {
        let mut options = PartOptions::default();
        for (name, value) in [("letter", letter), ("letter-url", url), ("letter-list", list)] {
            if !value.is_empty() {
                options.set(name, value).expect(name).expect(value);
            }
        }
        options
    }

    fn check(letter: &str, url: &str, list: &str, action: &str, trap: &str, host: &str) {
        let form = Form::new(&options(letter, url, list)).expect(letter);
        assert_eq!(
            (&*form.action, &*form.trap, form.host()),
            (action, trap, host),
            "{letter} {url}"
        );
    }

    #[test]
    fn forms() {
        let ours = "https://letters.example";
        check(
            "listmonk",
            ours,
            "a-1, b-2",
            "https://letters.example/subscription/form",
            "nonce",
            "letters.example",
        );
        check(
            "listmonk",
            "http://127.0.0.1:9000/",
            "a",
            "http://127.0.0.1:9000/subscription/form",
            "nonce",
            "127.0.0.1:9000",
        );
        check(
            "buttondown",
            "",
            "har bour",
            "https://buttondown.com/api/emails/embed-subscribe/har%20bour",
            "",
            "buttondown.com",
        );
        let theirs = "https://harbour.us7.list-manage.com/subscribe/post?u=12ab&id=34cd&f_id=1";
        check("mailchimp", theirs, "", theirs, "b_12ab_34cd", "harbour.us7.list-manage.com");
        check("ghost", "https://letters.example/", "", "", "", "letters.example");
        check("ghost", "/", "", "", "", "");
        check("form", "/letter?x", "", "/letter?x", "_gotcha", "");
    }

    #[test]
    fn what_goes_along() {
        let fixed = |letter, url, list| Form::new(&options(letter, url, list)).expect(letter).fixed;
        assert_eq!(
            fixed("listmonk", "https://e.example", "a-1, b-2"),
            vec![("l", "a-1".into()), ("l", "b-2".into())]
        );
        assert_eq!(fixed("buttondown", "", "harbour"), vec![("embed", "1".into())]);
        assert_eq!(fixed("ghost", "https://e.example", "Weekly"), vec![]);
    }

    #[test]
    fn ghost_is_entered_by_its_own_door() {
        let entry = |url| Form::new(&options("ghost", url, "")).expect(url).entry();
        assert_eq!(
            entry("https://e.example/").as_deref(),
            Some("https://e.example/#/portal/signup")
        );
        assert_eq!(entry("/").as_deref(), Some("/#/portal/signup"));
    }

    #[test]
    fn what_is_missing_is_said() {
        for (letter, url, list, expected) in [
            ("", "https://e.example", "", "letter: "),
            ("ghost", "", "", "letter-url: "),
            ("form", "javascript:alert(1)", "", "letter-url: "),
            ("form", "//e.example/", "", "letter-url: "),
            ("buttondown", "", "", "letter-list: "),
            ("listmonk", "https://e.example", " , ", "letter-list: "),
            ("mailchimp", "https://e.example/subscribe/post?u=1", "", "letter-url: "),
            ("mailchimp", "https://e.example/subscribe/post", "", "letter-url: "),
        ] {
            let error = Form::new(&options(letter, url, list)).expect_err(letter);
            assert!(error.starts_with(expected), "{letter} {url} {list}: {error}");
        }
    }
}
