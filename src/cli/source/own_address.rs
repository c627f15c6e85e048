//! Addresses that pages give as theirs and that lead nowhere: of a server for development, or out
//! of a template.

use super::Warning;
use crate::cli::extract::Draft;
use url::Url;

/// Tells once of all pages that give such an address.
pub(super) fn warning(drafts: &[Draft]) -> Option<Warning> {
    let given = |draft: &'_ Draft| {
        let url = draft.canonical.clone().or_else(|| draft.shared_as.clone())?;
        is_placeholder(&url).then_some(url)
    };
    let mut all = drafts.iter().filter_map(|draft| Some((draft, given(draft)?)));
    let (first, url) = all.next()?;
    let more = all.count();
    let more = if more == 0 { String::new() } else { format!(", and {more} more pages likewise") };
    let message = format!(
        "it says that its address is {url}{more}; what readers share would lead there. Set the address of the site in your \
         generator (url, baseURL, site_url or the like) and build it again"
    );
    Some(Warning { place: first.path.clone(), message })
}

/// Tells whether an address is one that stands for another.
fn is_placeholder(url: &str) -> bool {
    const HOSTS: &[&str] = &[
        "0.0.0.0",
        "127.0.0.1",
        "[::1]",
        "example.com",
        "example.org",
        "example.net",
        "yoursite.com",
        "yourdomain.com",
        "yourwebsite.com",
        "yourblog.com",
        "your-site.com",
        "your-domain.com",
        "your-website.com",
        "mysite.com",
        "mydomain.com",
        "domain.com",
        "site.com",
        "yourusername.github.io",
        "your-username.github.io",
        "username.github.io",
        "user.github.io",
    ];
    let Some(url) = Url::parse(url).ok().filter(|url| url.scheme().starts_with("http")) else {
        return false;
    };
    let Some(host) = url.host_str() else { return false };
    let host = host.strip_prefix("www.").unwrap_or(host);
    // A name without a dot is a machine's, or a word that slipped into the place of a host.
    HOSTS.contains(&host) || !host.contains(['.', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_lead_nowhere() {
        for (url, expected) in [
            ("http://0.0.0.0:4000/a/", true),
            ("http://localhost:1313/a/", true),
            ("http://127.0.0.1/", true),
            ("http://[::1]:8080/", true),
            ("https://www.yoursite.com/a", true),
            ("https://example.com/a", true),
            ("http://my-first-post/", true),
            ("https://username.github.io/a", true),
            ("https://e.example/a", false),
            ("https://domain.company.com/a", false),
            ("/a", false),
            ("a.html", false),
        ] {
            assert_eq!(is_placeholder(url), expected, "{url}");
        }
        let draft = |path: &str, canonical: &str| Draft {
            path: path.into(),
            canonical: Some(canonical.into()),
            ..Draft::default()
        };
        let drafts = [
            draft("a.html", "https://e.example/a"),
            draft("b.html", "http://localhost:4000/b"),
            draft("c.html", "http://localhost:4000/c"),
        ];
        let told = warning(&drafts).expect("told of");
        assert_eq!(told.place, "b.html");
        assert!(told.message.contains("http://localhost:4000/b, and 1 more"), "{}", told.message);
        assert!(warning(&drafts[..1]).is_none());
    }
}
