//! What pages name under "See also", from titles and addresses to articles; what leads nowhere is told.

use super::{Finder, Match, Site, Titles, Warning};
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
    let namer = Namer { site, finder: Finder::new(site), titles: Titles::new(site) };
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
}

impl Namer<'_> {
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
            href => self.finder.find(base, href).map(Some).or_else(|missing| {
                if list.lead.is_empty() { Err(missing.to_string()) } else { Ok(None) }
            }),
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
