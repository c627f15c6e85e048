//! What can be chosen of the parts that few pages have: names, values and defaults.

use crate::engine::cut::split;
use alloc::string::String;

/// What becomes of a "See also:" that an author wrote into the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SeeAlso {
    /// It stays as it is.
    #[default]
    Off,
    /// Its titles become links, where they stand.
    Links,
    /// It becomes cards.
    Cards,
}

/// Who takes the addresses of those who sign up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterBackend {
    /// listmonk.
    Listmonk,
    /// Buttondown.
    Buttondown,
    /// Mailchimp.
    Mailchimp,
    /// Ghost.
    Ghost,
    /// Any server that takes a posted form.
    Form,
}

/// Who keeps the replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepliesBackend {
    /// Isso.
    Isso,
    /// WordPress.
    WordPress,
    /// Remark42.
    Remark42,
    /// Waline.
    Waline,
    /// Cusdis.
    Cusdis,
}

/// What a page or a site can choose of these parts. Texts are empty where nothing was chosen.
#[derive(Clone, Debug, Default)]
pub struct PartOptions {
    /// `see-also`: `off`, `links` or `cards`.
    pub see_also: SeeAlso,
    /// `trending`: the address of a trending.json; without it, the one beside the index.
    pub trending: String,
    /// `letter`: the backend's name.
    pub letter: Option<LetterBackend>,
    /// `letter-url`: where the backend is, or where its form goes to.
    pub letter_url: String,
    /// `letter-list`: which of its lists.
    pub letter_list: String,
    /// `letter-consent`: the site's own words on what the reader agrees to.
    pub letter_consent: String,
    /// `letter-privacy`: the address of the page that says what becomes of addresses.
    pub letter_privacy: String,
    /// `replies`: the backend's name.
    pub replies: Option<RepliesBackend>,
    /// `replies-url`: where the backend is.
    pub replies_url: String,
    /// `replies-site`: as what the backend knows the site.
    pub replies_site: String,
    /// `replies-page`: as what the backend knows the page, where that is not its path.
    pub replies_page: String,
    /// `symbols`: of a market, parted by commas or spaces, or `auto` for those of the text.
    pub symbols: String,
    /// `ticker`: the address of a ticker.json.
    pub ticker: String,
}

impl PartOptions {
    /// Sets an option; says what would be right where the value is wrong, and then changes nothing. `None` when there is no
    /// such option here.
    pub fn set(&mut self, name: &str, value: &str) -> Option<Result<(), &'static str>> {
        let text = match name {
            "see-also" => {
                return Some(choose(&mut self.see_also, see_also(value), "off, links or cards"));
            }
            "letter" => {
                let backend = letter(value).map(Some);
                return Some(choose(
                    &mut self.letter,
                    backend,
                    "listmonk, buttondown, mailchimp, ghost or form",
                ));
            }
            "replies" => {
                let backend = replies(value).map(Some);
                return Some(choose(
                    &mut self.replies,
                    backend,
                    "isso, wordpress, remark42, waline or cusdis",
                ));
            }
            "trending" => &mut self.trending,
            "letter-url" => &mut self.letter_url,
            "letter-list" => &mut self.letter_list,
            "letter-consent" => &mut self.letter_consent,
            "letter-privacy" => &mut self.letter_privacy,
            "replies-url" => &mut self.replies_url,
            "replies-site" => &mut self.replies_site,
            "replies-page" => &mut self.replies_page,
            "symbols" => &mut self.symbols,
            "ticker" => &mut self.ticker,
            _ => return None,
        };
        *text = value.into();
        Some(Ok(()))
    }

    /// The symbols that were named one by one.
    pub fn symbols(&self) -> impl Iterator<Item = &str> {
        split(&self.symbols, b", ").filter(|symbol| !symbol.is_empty())
    }
}

/// Takes a value if it is one.
fn choose<T>(option: &mut T, value: Option<T>, expected: &'static str) -> Result<(), &'static str> {
    *option = value.ok_or(expected)?;
    Ok(())
}

fn see_also(name: &str) -> Option<SeeAlso> {
    Some(match name {
        "off" => SeeAlso::Off,
        "links" => SeeAlso::Links,
        "cards" => SeeAlso::Cards,
        _ => return None,
    })
}

fn letter(name: &str) -> Option<LetterBackend> {
    Some(match name {
        "listmonk" => LetterBackend::Listmonk,
        "buttondown" => LetterBackend::Buttondown,
        "mailchimp" => LetterBackend::Mailchimp,
        "ghost" => LetterBackend::Ghost,
        "form" => LetterBackend::Form,
        _ => return None,
    })
}

fn replies(name: &str) -> Option<RepliesBackend> {
    Some(match name {
        "isso" => RepliesBackend::Isso,
        "wordpress" => RepliesBackend::WordPress,
        "remark42" => RepliesBackend::Remark42,
        "waline" => RepliesBackend::Waline,
        "cusdis" => RepliesBackend::Cusdis,
        _ => return None,
    })
}
