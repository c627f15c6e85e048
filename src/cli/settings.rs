//! `afterword.toml`: the settings of a site.

use super::{
    editor::Rules,
    inject::Selector,
    limits, own,
    progress::Bar,
    source::{self, Choice, Site, Warning},
};
use crate::engine::{
    config::{NAMES, Options},
    share::{Service, choice::Missing},
};
use anyhow::{Context, Result, anyhow, bail, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

const FILE: &str = "afterword.toml";

/// What a site's settings file says; all defaults when there is none.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// The widget's options that were set, name and value, as attributes would spell them.
    pub(super) widget: Vec<(String, String)>,
    /// `[[widget.service]]`: the site's own services.
    pub(super) own: Vec<&'static Service>,
    /// What of the widget's options has no effect.
    ignored: Vec<String>,
    /// `[build] prerender`.
    pub(super) prerender: bool,
    /// `[build] keep`: the sets of the widget's files that stay, the newest included.
    pub(super) keep: Option<usize>,
    /// `[build] include`, `exclude`, `articles` and `noindex`.
    choice: Choice,
    /// `[related]`.
    related: Rules,
    /// The name of the file, for warnings.
    file: String,
}

impl Settings {
    /// Reads `config`, or `afterword.toml` in this folder or beside `source`, if there is one.
    pub(super) fn read(config: Option<&Path>, source: &Path) -> Result<Self> {
        let Some(path) = config.map(Path::to_path_buf).or_else(|| find(source)) else {
            return Ok(Self::default());
        };
        let text = limits::read_text(&path, limits::SETTINGS, "take out what it need not hold")
            .with_context(|| format!("cannot read {}", path.display()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let settings =
            Self::parse(&text, folder).with_context(|| format!("in {}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { file: name, ..settings })
    }

    /// Reads the source, and adds what the settings say of its articles.
    pub(super) fn read_source(&self, source: &Path) -> Result<Site> {
        let mut site = source::read_chosen(source, &self.choice, &Bar::new("reading"))?;
        self.related.apply(&mut site, &self.file)?;
        let see_also = self.widget.iter().find(|(name, _)| name == "see-also");
        source::name_articles(&mut site, see_also.is_some_and(|(_, value)| value != "off"));
        site.warnings.splice(0..0, site.unread.iter().cloned());
        site.warnings.extend(self.ignored.iter().map(|message| Warning {
            place: format!("{}, [widget]", self.file),
            message: message.clone(),
        }));
        Ok(site)
    }

    /// Checks that `article` is a selector, that it can be found without a browser where `prerender` has to, and that it
    /// finds anything in a page of the site.
    pub(super) fn check_article(&self, site: &Site, root: &Path, prerender: bool) -> Result<()> {
        let Some((_, article)) = self.widget.iter().find(|(name, _)| name == "article") else {
            return Ok(());
        };
        let file = &self.file;
        let selector = match Selector::read(article) {
            Ok(selector) => selector,
            // Browsers know more of them.
            Err(fault) if fault.is_unknown && !prerender => return Ok(()),
            Err(fault) if fault.is_unknown => bail!(
                "`article = \"{article}\"` in {file} does not go with --prerender: {fault}. Write it with names, .classes, \
                 #ids, [attributes], :nth-child(), :nth-of-type() and :not() of one of these, parted by a space or >; or \
                 build without --prerender"
            ),
            Err(fault) => bail!(
                "`article = \"{article}\"` in {file} is no CSS selector: {fault}. Write it as in \"main > .text\""
            ),
        };
        let has = |page: &source::ArticlePage| selector.is_in(&root.join(&page.file));
        ensure!(
            site.pages.is_empty() || site.pages.iter().any(has),
            "`article = \"{article}\"` in {file} matches nothing in any of the {} article pages, such as {}: give the \
             selector of the element that holds the text, or take the option out",
            site.pages.len(),
            site.pages[0].file
        );
        Ok(())
    }

    /// Reads the file; an error tells of all that is wrong in it.
    fn parse(text: &str, folder: &Path) -> Result<Self> {
        let table: Table = text.parse().map_err(|error| in_one_line(&error, text))?;
        let mut settings = Self::default();
        let mut faults = Faults::default();
        for (section, value) in table {
            let Value::Table(entries) = value else {
                faults.add(anyhow!("`{section}` stands outside a section: put it under [widget]"));
                continue;
            };
            match section.as_str() {
                "widget" => settings.read_widget(&entries, folder, &mut faults),
                "build" => {
                    for (name, value) in &entries {
                        faults.hear(settings.read_build(name, value));
                    }
                }
                "related" => settings.related = read_related(&entries, &mut faults),
                _ => faults.add(anyhow!(
                    "there is no section [{section}]{}",
                    nearest(&section, &["widget", "build", "related"])
                )),
            }
        }
        faults.end()?;
        Ok(settings)
    }

    fn read_build(&mut self, name: &str, value: &Value) -> Result<()> {
        const KNOWN: &[&str] = &["prerender", "keep", "articles", "include", "exclude", "noindex"];
        match (name, value) {
            ("prerender", Value::Boolean(value)) => self.prerender = *value,
            ("prerender", _) => bail!("`prerender` under [build] is true or false"),
            ("keep", Value::Integer(number @ 1..=99)) => self.keep = Some(*number as usize),
            ("keep", _) => bail!("`keep` under [build] is a number from 1 to 99"),
            ("noindex", value) => {
                self.choice.despite_noindex = match value.as_str() {
                    Some("include") => true,
                    Some("skip") => false,
                    _ => bail!("`noindex` under [build] is \"skip\" or \"include\""),
                }
            }
            ("articles" | "include" | "exclude", value) => self.choose(name, value)?,
            _ => bail!("there is no option `{name}` under [build]{}", nearest(name, KNOWN)),
        }
        Ok(())
    }

    fn choose(&mut self, name: &str, value: &Value) -> Result<()> {
        let patterns = texts(value).with_context(|| {
            format!("`{name}` under [build] is a list such as [\"/posts/**\", \"/notes/*\"]")
        })?;
        let most = limits::RULES;
        ensure!(
            patterns.len() <= most,
            "`{name}` under [build] has more than {most} patterns; `**` in one stands for many"
        );
        self.choice.set(name, &patterns).with_context(|| format!("`{name}` under [build]"))
    }

    /// The options that are set, in the order of [`NAMES`].
    fn read_widget(&mut self, entries: &Table, folder: &Path, faults: &mut Faults) {
        let is_known = |name: &str| name == "service" || NAMES.contains(&name);
        for name in entries.keys().filter(|name| !is_known(name)) {
            let hint = nearest(name, NAMES);
            faults.add(anyhow!("there is no option `{name}` under [widget]{hint}"));
        }
        if let Some(services) = entries.get("service") {
            match own::parse(services, folder) {
                Ok(own) => self.own = own,
                Err(fault) => faults.add(fault),
            }
        }
        let mut options = Options::default();
        options.share.own.clone_from(&self.own);
        for &name in NAMES {
            if let Some(value) = entries.get(name) {
                faults.hear(self.read_option(name, value, &mut options));
            }
        }
    }

    fn read_option(&mut self, name: &str, value: &Value, options: &mut Options) -> Result<()> {
        let mut value =
            spell(value).with_context(|| format!("option `{name}` cannot be a table or a date"))?;
        if name == "services" {
            value = self.choose_services(options, &value)?;
        } else {
            options.set(name, &value)?;
        }
        self.widget.push((name.to_owned(), value));
        Ok(())
    }

    /// The services without those that closed, which are told of. One that nobody knows is a mistake.
    fn choose_services(&mut self, options: &mut Options, value: &str) -> Result<String> {
        for missing in options.choose_services(value) {
            match missing {
                Missing::Unknown(id) => {
                    let ids = options.share.own.iter().copied().chain(Service::all());
                    let ids: Vec<&str> = ids.map(|service| service.id).chain(["auto"]).collect();
                    let close =
                        closest(&id, &ids).map(|close| format!("; did you mean `{close}`?"));
                    let hint = close.unwrap_or("; `afterword services` lists all".into());
                    bail!("there is no service `{id}`{hint}")
                }
                Missing::Retired(retired) => self.ignored.push(retired.message()),
            }
        }
        let auto = options.share.auto.then_some("auto");
        let ids = options.services.iter().map(|service| service.id);
        Ok(auto.into_iter().chain(ids).collect::<Vec<_>>().join(" "))
    }
}

/// All that is wrong in one file.
#[derive(Default)]
struct Faults(Vec<anyhow::Error>);

impl Faults {
    fn add(&mut self, fault: anyhow::Error) {
        self.0.push(fault);
    }

    fn hear(&mut self, outcome: Result<()>) {
        self.0.extend(outcome.err());
    }

    /// One error as it is, several in one line, numbered.
    fn end(mut self) -> Result<()> {
        if self.0.len() < 2 {
            return self.0.pop().map_or(Ok(()), Err);
        }
        let faults = self.0.iter().zip(1..).map(|(fault, number)| format!("({number}) {fault:#}"));
        let all = faults.collect::<Vec<_>>().join("; ");
        bail!("{} settings are wrong: {all}", self.0.len())
    }
}

/// Reads `[related]`. Where it is wrong, each of its entries is read alone, so that all that is wrong is told.
fn read_related(entries: &Table, faults: &mut Faults) -> Rules {
    Rules::parse(entries).unwrap_or_else(|whole| {
        let alone = entries.iter().map(|(name, value)| (name.clone(), value.clone()));
        let alone = alone.map(|entry| Rules::parse(&Table::from_iter([entry])));
        let found: Vec<_> = alone.filter_map(Result::err).collect();
        faults.0.extend(if found.is_empty() { vec![whole] } else { found });
        Rules::default()
    })
}

/// A text, or a list of texts.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(one) => Some(vec![one.clone()]),
        Value::Array(all) => all.iter().map(|it| it.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// What is wrong, with its line. The library draws a picture of the place, which a file with strange lines could fake.
fn in_one_line(error: &toml::de::Error, text: &str) -> anyhow::Error {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = 1 + before.matches('\n').count();
    let message = error.message().lines().collect::<Vec<_>>().join("; ");
    anyhow!("line {line}: this is no TOML: {message}")
}

fn find(source: &Path) -> Option<PathBuf> {
    let beside = fs::canonicalize(source).ok().and_then(|source| Some(source.parent()?.join(FILE)));
    [Some(PathBuf::from(FILE)), beside].into_iter().flatten().find(|path| path.is_file())
}

/// A TOML value as an attribute would spell it.
fn spell(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => text.clone(),
        Value::Boolean(true) => "on".into(),
        Value::Boolean(false) => "off".into(),
        Value::Integer(number) => number.to_string(),
        Value::Array(items) => items.iter().map(spell).collect::<Option<Vec<_>>>()?.join(" "),
        _ => return None,
    })
}

/// `; did you mean X?`, or the list of what there is.
pub(super) fn nearest(given: &str, known: &[&str]) -> String {
    match closest(given, known) {
        Some(name) => format!("; did you mean `{name}`?"),
        None => format!("; there are: {}", known.join(", ")),
    }
}

/// The name that was likely meant.
fn closest<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    let similarity = |name: &str| strsim::jaro(given, name);
    let closest = known.iter().copied().max_by(|a, b| similarity(a).total_cmp(&similarity(b)));
    closest.filter(|name| similarity(name) > 0.75)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&[(&str, &str)], &str>) {
        let found = Settings::parse(text, Path::new(""))
            .map(|settings| settings.widget)
            .map_err(|error| format!("{error:#}"));
        match (found, expected) {
            (Ok(found), Ok(expected)) => {
                let found: Vec<_> =
                    found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                assert_eq!(found, expected, "{text}");
            }
            (Err(found), Err(expected)) => assert!(found.contains(expected), "{text}: {found}"),
            (found, _) => panic!("{text}: {found:?}"),
        }
    }

    #[test]
    fn settings() {
        check("", Ok(&[]));
        check("[build]\nprerender = true", Ok(&[]));
        check(
            "[widget]\nservices = ['x', 'copy']\ncount = 3",
            Ok(&[("services", "x copy"), ("count", "3")]),
        );
        check("[widget]\nservices = 'auto, mastodon'", Ok(&[("services", "auto mastodon")]));
        check("[widget]\nservices = 'x skype twitter'", Ok(&[("services", "x")]));
        check(
            "[widget]\nservices = ['blueski']",
            Err("no service `blueski`; did you mean `bluesky`?"),
        );
        check("[widget]\nservices = 'zzz'", Err("`afterword services` lists all"));
        check("[widget]\nlabels = 'none'", Err("is not both, icons or names"));
        let forum = "[[widget.service]]\nid = 'forum'\nname = 'F'\nurl = 'https://f.example/{url}'";
        check(&format!("[widget]\nservices = 'forum x'\n{forum}"), Ok(&[("services", "forum x")]));
        check("[widget]\npictures = false", Ok(&[("pictures", "off")]));
        check("[widget]\nlayuot = 'list'", Err("did you mean `layout`?"));
        check("[wigdet]\n", Err("did you mean `widget`?"));
        check("[widget]\nlayout = 'table'", Err("is not grid or list"));
        check("[widget]\ncount = {}", Err("`count` cannot be a table"));
        check("[build]\nprerender = 1", Err("true or false"));
        check("[build]\nkeep = 3", Ok(&[]));
        check("[build]\nkeep = 0", Err("a number from 1 to 99"));
        check("[build]\nnoindex = 'include'\narticles = '/a/**'\nexclude = ['b', '/c/*']", Ok(&[]));
        check("[build]\nnoindex = true", Err("is \"skip\" or \"include\""));
        check("[build]\nexclude = 1", Err("is a list such as"));
        check("[build]\ninclude = 'a['", Err("`include` under [build]: \"a[\" is no pattern"));
        check(
            "[build]\nkeep = 0\nexclud = 'a'\n[widget]\nlayuot = 'list'\ncount = {}",
            Err("4 settings are wrong: (1) there is no option `exclud`"),
        );
        check("[related]\nnever = 1\nnevre = []", Err("2 settings are wrong"));
        check("[build]\nkep = 3", Err("did you mean `keep`?"));
        check("layout = 'list'", Err("outside a section"));
        check("[build]\n[widget", Err("line 2: this is no TOML: "));
        check("[related]\nnever = '2019/**'\n[[related.page]]\nurl = '/a'\npin = ['/b']", Ok(&[]));
        check("[related]\nnevre = []", Err("did you mean `never`?"));
        check("[related]\nnever = 1", Err("`never` under [related] is a list such as"));
        check("[related]\nnever = ['a[']", Err("\"a[\" is no pattern: error parsing glob"));
        check("[related.page]\nurl = '/a'", Err("with two brackets"));
        check("[[related.page]]\npin = '/b'", Err("needs `url`"));
        check("[[related.page]]\nurl = '/a'\npins = '/b'", Err("did you mean `pin`?"));
        check("[[related.page]]\nurl = ['/a']", Err("one address in quotes"));
    }
}
