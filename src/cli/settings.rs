//! `afterword.toml`: the settings of a site.

use super::{
    editor::Rules,
    limits, own,
    progress::Bar,
    report::Report,
    source::{self, Facts, Patterns, Scope, Site, Warning},
};
use crate::engine::{
    config::{NAMES, Options},
    share::{Service, choice::Missing},
};
use anyhow::{Context, Error, Result, anyhow, bail, ensure};
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
    /// `[build] articles`, `include`, `exclude` and `noindex`.
    scope: Scope,
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
        let settings = Self::parse(&text, folder).map_err(|wrong| tell_all(wrong, &path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { file: name, ..settings })
    }

    /// Reads the source, and adds what the settings say of its articles.
    pub(super) fn read_source(&self, source: &Path) -> Result<Site> {
        let mut site = source::read_within(source, &self.scope, &Bar::new("reading"))?;
        source::empty::refuse(&site, source)?;
        self.related.apply(&mut site, &self.file)?;
        let see_also = self.option("see-also");
        source::name_articles(&mut site, see_also.is_some_and(|value| value != "off"));
        site.warnings.splice(0..0, site.unread.iter().cloned());
        site.warnings.extend(self.ignored.iter().map(|message| Warning {
            place: format!("{}, [widget]", self.file),
            message: message.clone(),
        }));
        Ok(site)
    }

    /// Reads what one page of a folder says of itself.
    pub(super) fn facts(&self, root: &Path, page: &str) -> Result<Facts> {
        source::facts(root, &self.scope, page)
    }

    /// An option of the widget, as written.
    pub(super) fn option(&self, option: &str) -> Option<&str> {
        self.widget.iter().find(|(name, _)| name == option).map(|(_, value)| &**value)
    }

    /// The name of the settings file.
    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// Reads the text of a settings file. `folder` is where it lies.
    ///
    /// # Errors
    /// All that is wrong, so that one run tells of it all.
    fn parse(text: &str, folder: &Path) -> Result<Self, Vec<Error>> {
        let table: Table = text.parse().map_err(|error| vec![in_one_line(&error, text)])?;
        let (mut settings, mut wrong) = (Self::default(), Vec::new());
        for (section, value) in table {
            let Value::Table(entries) = value else {
                wrong.push(anyhow!("`{section}` stands outside a section: put it under [widget]"));
                continue;
            };
            match section.as_str() {
                "widget" => settings.read_widget(&entries, folder, &mut wrong),
                "build" => {
                    let read = |(name, value)| settings.read_build(name, value);
                    wrong.extend(entries.iter().map(read).filter_map(Result::err));
                }
                "related" => match Rules::parse(&entries) {
                    Ok(rules) => settings.related = rules,
                    Err(error) => wrong.push(error),
                },
                _ => wrong.push(anyhow!(
                    "there is no section [{section}]{}",
                    nearest(&section, &["widget", "build", "related"])
                )),
            }
        }
        if wrong.is_empty() { Ok(settings) } else { Err(wrong) }
    }

    fn read_build(&mut self, name: &String, value: &Value) -> Result<()> {
        const NAMES: &[&str] = &["prerender", "keep", "articles", "include", "exclude", "noindex"];
        match (name.as_str(), value) {
            ("prerender", Value::Boolean(value)) => self.prerender = *value,
            ("prerender", _) => bail!("`prerender` under [build] is true or false"),
            ("keep", Value::Integer(number @ 1..=99)) => self.keep = Some(*number as usize),
            ("keep", _) => bail!("`keep` under [build] is a number from 1 to 99"),
            ("articles", _) => self.scope.articles = patterns(name, value)?,
            ("include", _) => self.scope.include = patterns(name, value)?,
            ("exclude", _) => self.scope.exclude = patterns(name, value)?,
            ("noindex", Value::String(value)) if value == "ignore" => {
                self.scope.ignores_noindex = true;
            }
            ("noindex", Value::String(value)) if value == "obey" => {}
            ("noindex", _) => bail!("`noindex` under [build] is \"obey\" or \"ignore\""),
            _ => bail!("there is no option `{name}` under [build]{}", nearest(name, NAMES)),
        }
        Ok(())
    }

    /// Reads the options that are set, in the order of [`NAMES`].
    fn read_widget(&mut self, entries: &Table, folder: &Path, wrong: &mut Vec<Error>) {
        let is_known = |name: &str| name == "service" || NAMES.contains(&name);
        wrong.extend(entries.keys().filter(|name| !is_known(name)).map(|name| {
            anyhow!("there is no option `{name}` under [widget]{}", nearest(name, NAMES))
        }));
        if let Some(services) = entries.get("service") {
            match own::parse(services, folder) {
                Ok(own) => self.own = own,
                Err(error) => wrong.push(error),
            }
        }
        let mut options = Options::default();
        options.share.own.clone_from(&self.own);
        for &name in NAMES {
            let Some(value) = entries.get(name) else { continue };
            match self.read_option(&mut options, name, value) {
                Ok(value) => self.widget.push((name.to_owned(), value)),
                Err(error) => wrong.push(error),
            }
        }
        self.scope.tag_pages = match self.widget.iter().find(|(name, _)| name == "tag-link") {
            None => source::TagPages::Found,
            Some((_, value)) if value == "off" => source::TagPages::Off,
            Some(_) => source::TagPages::Given,
        };
    }

    /// Checks an option; returns its value as an attribute would spell it.
    fn read_option(&mut self, options: &mut Options, name: &str, value: &Value) -> Result<String> {
        let value =
            spell(value).with_context(|| format!("option `{name}` cannot be a table or a date"))?;
        if name == "services" {
            return self.choose_services(options, &value);
        }
        options.set(name, &value)?;
        Ok(value)
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

/// An error of all that is wrong in a file.
fn tell_all(mut wrong: Vec<Error>, path: &Path) -> Error {
    if wrong.len() == 1 {
        return wrong.remove(0).context(format!("in {}", path.display()));
    }
    let what = format!("{} settings in {} are wrong", wrong.len(), path.display());
    Report { what, lines: wrong.iter().map(|error| format!("{error:#}")).collect() }.into()
}

/// Reads an entry of a section: a text, or a list of texts.
pub(super) fn texts(name: &str, value: &Value, section: &str) -> Result<Vec<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match value {
        Value::String(one) => Some(vec![one.clone()]),
        Value::Array(all) => all.iter().map(text).collect(),
        _ => None,
    }
    .with_context(|| format!("`{name}` under [{section}] is a list such as [\"/a/b\", \"/c/**\"]"))
}

/// Patterns of paths: a text, or a list of texts.
fn patterns(name: &str, value: &Value) -> Result<Patterns> {
    let written = texts(name, value, "build")?;
    ensure!(
        written.len() <= limits::PATTERNS,
        "`{name}` under [build] has more than {} patterns; `**` stands for many folders",
        limits::PATTERNS
    );
    Patterns::new(written).with_context(|| format!("`{name}` under [build]"))
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
            .map_err(|wrong| wrong.iter().map(|error| format!("{error:#}\n")).collect::<String>());
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
        check("[build]\nkeep = 3\nexclude = '/about/'\nnoindex = 'ignore'", Ok(&[]));
        check("[build]\nnoindex = 'no'", Err("is \"obey\" or \"ignore\""));
        check("[build]\narticles = 3", Err("`articles` under [build] is a list such as"));
        check("[build]\ninclude = ['a[']", Err("`include` under [build]: \"a[\" is no pattern"));
        let wrong = "[build]\nkeep = 0\nkep = 1\n[widget]\nlayuot = 'list'\ncount = 'x'\n[wigdet]";
        let all = Settings::parse(wrong, Path::new("")).expect_err("all is wrong");
        assert_eq!(all.len(), 5, "{all:?}");
        check("[build]\nkeep = 0", Err("a number from 1 to 99"));
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
