//! `services` = `auto`: what readers of a language share on, on a phone or not.

use super::Service;
use crate::engine::cut;
use alloc::vec::Vec;

/// For a language, or a language in one region, the services that its readers have and others have not, or have less.
/// The first line that fits counts. What follows them for everybody is in [`EVERYWHERE`].
const LANGUAGES: &[(&str, &str)] = &[
    ("ja", "x line hatena facebook bluesky"),
    ("ko", "kakaostory x facebook line"),
    ("zh-hant", "line facebook threads x"),
    ("zh-tw", "line facebook threads x"),
    ("zh-hk", "whatsapp facebook threads x"),
    ("zh", "weibo qzone douban"),
    ("th", "line facebook x"),
    ("ru", "vk odnoklassniki telegram"),
    ("be", "vk odnoklassniki telegram"),
    ("kk", "telegram vk whatsapp"),
    ("uk", "telegram facebook viber x"),
    ("bg", "facebook viber x linkedin"),
    ("fa", "telegram x linkedin"),
    ("de", "facebook linkedin xing mastodon bluesky"),
    ("es", "facebook x linkedin meneame"),
    ("pt", "facebook x linkedin threads"),
];

/// For languages that have no line of their own.
const OTHERWISE: &str = "facebook x linkedin bluesky";

/// What is offered in any language.
const EVERYWHERE: &str = "copy";

/// What is offered first on a phone: its own share sheet knows the reader's apps. Then the messengers.
const ON_PHONES: (&str, &str) = ("system", "whatsapp");

/// Where [`ON_PHONES`]' messenger is not the one that people use.
const OTHER_MESSENGERS: [&str; 4] = ["ja", "ko", "zh", "th"];

/// The services for a reader of `language`, a BCP 47 tag in any case or empty.
pub fn services(language: &str, is_phone: bool) -> Vec<&'static Service> {
    let mut ids = Vec::new();
    if is_phone {
        ids.push(ON_PHONES.0);
        if !OTHER_MESSENGERS.iter().any(|known| is_of(language, known)) {
            ids.push(ON_PHONES.1);
        }
    }
    let line = LANGUAGES.iter().find(|(known, _)| is_of(language, known));
    ids.extend(cut::split(line.map_or(OTHERWISE, |(_, ids)| ids), b" "));
    ids.push(EVERYWHERE);
    if !is_phone {
        ids.push(ON_PHONES.0);
    }
    let mut services = Vec::new();
    for service in ids.into_iter().filter_map(Service::find) {
        if !services.contains(&service) {
            services.push(service);
        }
    }
    services
}

/// Whether a tag is of that language: `zh-Hant-TW` is of `zh-hant` and of `zh`.
fn is_of(language: &str, known: &str) -> bool {
    let language = language.as_bytes();
    language.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known.as_bytes()))
        && matches!(language.get(known.len()), None | Some(b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, is_phone: bool, expected: &str) {
        let ids: Vec<&str> =
            services(language, is_phone).iter().map(|service| service.id).collect();
        assert_eq!(ids.join(" "), expected, "{language} {is_phone}");
    }

    #[test]
    fn languages_and_phones() {
        check("", false, "facebook x linkedin bluesky copy system");
        check("en-GB", true, "system whatsapp facebook x linkedin bluesky copy");
        check("ja", false, "x line hatena facebook bluesky copy system");
        check("JA-jp", true, "system x line hatena facebook bluesky copy");
        check("ru-RU", false, "vk odnoklassniki telegram copy system");
        check("zh-Hant-TW", false, "line facebook threads x copy system");
        check("zh_CN", false, "weibo qzone douban copy system");
        check("zh-HK", true, "system whatsapp facebook threads x copy");
        check("de-AT", false, "facebook linkedin xing mastodon bluesky copy system");
        check("kkk", false, "facebook x linkedin bluesky copy system");
    }

    #[test]
    fn every_id_is_a_service() {
        let lists = LANGUAGES.iter().map(|(_, ids)| *ids).chain([OTHERWISE, EVERYWHERE]);
        for id in lists.flat_map(|ids| ids.split(' ')).chain([ON_PHONES.0, ON_PHONES.1]) {
            assert!(Service::find(id).is_some(), "{id}");
        }
    }
}
