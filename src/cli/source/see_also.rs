//! What pages name under "See also", from titles and addresses to articles; what leads nowhere is told.

use super::{Finder, Match, Site, Titles, Warning, find::HINTS};
use crate::engine::article::{Named, SeeAlso};
use rayon::prelude::*;
use url::Url;

/// Finds the articles that pages name. The lists in their texts count only where the site, if `is_on`, or the page itself
/// asks for them; the others are dropped.
pub fn name_articles(site: &mut Site, is_on: bool) {
    for (number, article) in site.articles.iter_mut().enumerate() {
        let is_wanted = is_on || site.pages.get(number).is_some_and(|page| page.wants_see_also);
        article.see_also.retain(|list| is_wanted || list.lead.is_empty());
    }
    if site.articles.iter().all(|article| article.see_also.is_empty()) {
        return;
    }
    let (finder, titles) = (Finder::new(site), Titles::new(site));
    let mut namer = Namer { site, finder, titles, last_hinted: 0 };
    namer.last_hinted = namer.find_last_hinted();
    let named = (0..site.articles.len()).into_par_iter().map(|number| namer.lists(number));
    let named: Vec<(Vec<SeeAlso>, Vec<Warning>)> = named.collect();
    for (article, (lists, warnings)) in site.articles.iter_mut().zip(named) {
        let keys = lists.iter().flat_map(|list| &list.items).filter_map(|item| item.key.as_ref());
        for key in keys {
            if !article.wishes.named.contains(key) {
                article.wishes.named.push(key.clone());
            }
        }
        article.see_also = lists;
        site.warnings.extend(warnings);
    }
}

struct Namer<'a> {
    site: &'a Site,
    finder: Finder<'a>,
    titles: Titles<'a>,
    /// The last article whose wrong addresses are told with the nearest right ones.
    last_hinted: usize,
}

impl Namer<'_> {
    /// Counts wrong addresses up to [`HINTS`], in the order of the articles whatever thread comes first.
    fn find_last_hinted(&self) -> usize {
        let wrong = self.site.articles.iter().enumerate().flat_map(|(number, article)| {
            let base = self.site.home.base_at(&article.url);
            let lists = article.see_also.iter().filter(|list| list.lead.is_empty());
            let hrefs = lists.flat_map(|list| &list.items).map(|item| &item.href);
            let hrefs = hrefs.filter(|href| !href.is_empty());
            let wrong =
                hrefs.filter(move |it| self.finder.find_quietly(base.as_ref(), it).is_none());
            wrong.map(move |_| number)
        });
        wrong.take(HINTS).last().unwrap_or_default()
    }

    /// The lists of an article with the articles that they name, and what nothing was found for.
    fn lists(&self, article: usize) -> (Vec<SeeAlso>, Vec<Warning>) {
        let mut warnings = Vec::new();
        let base = self.site.home.base_at(&self.site.articles[article].url);
        let lists = self.site.articles[article].see_also.iter().map(|list| {
            let items = list.items.iter();
            let items = items
                .flat_map(|item| self.items(item, list, article, base.as_ref(), &mut warnings));
            SeeAlso { lead: list.lead.clone(), items: items.collect() }
        });
        (lists.collect(), warnings)
    }

    /// What an item names: one article, or several whose titles are parted by commas.
    fn items(
        &self,
        item: &Named,
        list: &SeeAlso,
        article: usize,
        base: Option<&Url>,
        warnings: &mut Vec<Warning>,
    ) -> Vec<Named> {
        let found = match item.href.as_str() {
            "" => self.by_title(&item.name, article),
            // A link of the text may lead anywhere.
            href => match self.finder.find_quietly(base, href) {
                None if list.lead.is_empty() => {
                    let is_hinted = article <= self.last_hinted;
                    Err(self.finder.missing(base, href, is_hinted).to_string())
                }
                found => Ok(found),
            },
        };
        let named = |name: &str, key: Option<usize>| Named {
            name: name.into(),
            href: item.href.clone(),
            key: key.filter(|key| *key != article).map(|key| self.finder.key(key).to_owned()),
        };
        match found {
            Ok(key) => vec![named(&item.name, key)],
            Err(message) => {
                let parts: Vec<&str> = item.name.split(", ").map(str::trim).collect();
                let all = parts.iter().map(|part| match self.titles.find(part, article) {
                    Match::Exact(key) if item.href.is_empty() => Some(named(part, Some(key))),
                    _ => None,
                });
                if let Some(all) = all.collect::<Option<Vec<_>>>().filter(|all| all.len() > 1) {
                    return all;
                }
                warnings.push(Warning { place: self.site.place(article), message });
                vec![named(&item.name, None)]
            }
        }
    }

    fn by_title(&self, title: &str, article: usize) -> Result<Option<usize>, String> {
        match self.titles.find(title, article) {
            Match::Exact(found) | Match::Near(found, _) => Ok(Some(found)),
            Match::Several(count) => Err(format!(
                "see also: {count} articles are called \"{title}\"; name it by its address"
            )),
            Match::None(nearest) => {
                let near = nearest.map(|near| &self.site.articles[near].title);
                let hint =
                    near.map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
                Err(format!("see also: no article is called \"{title}\"{hint}"))
            }
        }
    }
}
