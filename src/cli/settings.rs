//! `afterword.toml`: the settings of a site.

use super::{
    editor::Rules,
    inject::selector,
    limits, own,
    progress::Bar,
    source::{self, Site, Warning},
};
use crate::engine::{
    config::{NAMES, Options},
    share::{Service, choice::Missing},
};
use anyhow::{Context, Result, anyhow, bail};
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
        let mut site = source::read(source, &Bar::new("reading"))?;
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

    /// Checks that the element of `article` can be found without a browser, as `--prerender` has to.
    pub(super) fn check_article(&self) -> Result<()> {
        let Some((_, article)) = self.widget.iter().find(|(name, _)| name == "article") else {
            return Ok(());
        };
        selector(article).map(|_| ()).map_err(|error| {
            anyhow!(
                "`article = \"{article}\"` in {} does not go with --prerender: {error}. Write it with names, .classes, \
                 #ids, [attributes], :nth-child(), :nth-of-type() and :not() of one of these, parted by a space or >; or build \
                 without --prerender",
                self.file
            )
        })
    }

    fn parse(text: &str, folder: &Path) -> Result<Self> {
        let table: Table = text.parse().map_err(|error| in_one_line(&error, text))?;
        let mut settings = Self::default();
        for (section, value) in table {
            let Value::Table(entries) = value else {
                bail!("`{section}` stands outside a section: put it under [widget]")
            };
            match section.as_str() {
                "widget" => settings.read_widget(&entries, folder)?,
                "build" => settings.read_build(&entries)?,
                "related" => settings.related = Rules::parse(&entries)?,
                _ => bail!(
                    "there is no section [{section}]{}",
                    nearest(&section, &["widget", "build", "related"])
                ),
            }
        }
        Ok(settings)
    }

    fn read_build(&mut self, entries: &Table) -> Result<()> {
        for (name, value) in entries {
            match (name.as_str(), value) {
                ("prerender", Value::Boolean(value)) => self.prerender = *value,
                ("prerender", _) => bail!("`prerender` under [build] is true or false"),
                ("keep", Value::Integer(number @ 1..=99)) => self.keep = Some(*number as usize),
                ("keep", _) => bail!("`keep` under [build] is a number from 1 to 99"),
                _ => {
                    let hint = nearest(name, &["prerender", "keep"]);
                    bail!("there is no option `{name}` under [build]{hint}")
                }
            }
        }
        Ok(())
    }

    /// The options that are set, in the order of [`NAMES`].
    fn read_widget(&mut self, entries: &Table, folder: &Path) -> Result<()> {
        let is_known = |name: &str| name == "service" || NAMES.contains(&name);
        if let Some(name) = entries.keys().find(|name| !is_known(name)) {
            bail!("there is no option `{name}` under [widget]{}", nearest(name, NAMES));
        }
        if let Some(services) = entries.get("service") {
            self.own = own::parse(services, folder)?;
        }
        let mut options = Options::default();
        options.share.own.clone_from(&self.own);
        for &name in NAMES {
            let Some(value) = entries.get(name) else { continue };
            let mut value = spell(value)
                .with_context(|| format!("option `{name}` cannot be a table or a date"))?;
            if name == "services" {
                value = self.choose_services(&mut options, &value)?;
            } else {
                options.set(name, &value)?;
            }
            self.widget.push((name.to_owned(), value));
        }
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
