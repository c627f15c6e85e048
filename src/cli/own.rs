//! A site's own services: `[[widget.service]]` in `afterword.toml`, and the same for its pages.

use super::{limits, settings::nearest};
use crate::engine::share::{Service, Target, own};
use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value as Json, json};
use std::path::Path;
use toml::{Table, Value};

/// What a service consists of.
const KEYS: [&str; 4] = ["id", "name", "url", "icon"];

/// Reads the services; files of icons are named from `folder`, where the settings lie.
pub(super) fn parse(value: &Value, folder: &Path) -> Result<Vec<&'static Service>> {
    const HOW: &str = "own services are written under [[widget.service]], with two brackets";
    let tables = value.as_array().context(HOW)?;
    let most = limits::SERVICES;
    ensure!(tables.len() <= most, "there are more than {most} own services; take some out");
    let mut services: Vec<&'static Service> = Vec::new();
    for table in tables {
        let service = parse_service(table.as_table().context(HOW)?, folder)?;
        if services.iter().any(|known| known.id == service.id) {
            bail!("two own services have the id `{}`: give each its own", service.id);
        }
        services.push(service);
    }
    Ok(services)
}

fn parse_service(table: &Table, folder: &Path) -> Result<&'static Service> {
    if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        bail!("there is no `{key}` under [[widget.service]]{}", nearest(key, &KEYS));
    }
    let text = |key: &str| match table.get(key) {
        None => Ok(""),
        Some(Value::String(text)) => Ok(text.as_str()),
        Some(_) => bail!("`{key}` under [[widget.service]] is a text in quotes"),
    };
    let icon = text("icon")?;
    let file = if own::is_file(icon) {
        let path = folder.join(icon);
        limits::read_text(&path, limits::ICON, "simplify the drawing").with_context(|| {
            format!("cannot read the icon {}, named from where the settings lie", path.display())
        })?
    } else {
        icon.into()
    };
    own::service(text("id")?, text("name")?, text("url")?, &file).map_err(anyhow::Error::msg)
}

/// The services for the page's own script; `None` when there are none. Icons are in it, so that a page fetches no files.
pub(super) fn to_json(services: &[&Service]) -> Option<String> {
    let services: Vec<Json> = services.iter().map(|service| describe(service)).collect();
    // Nothing in it ends the script element that it stands in.
    (!services.is_empty()).then(|| Json::from(services).to_string().replace('<', "\\u003c"))
}

fn describe(service: &Service) -> Json {
    let Target::Link(url) = service.target else { return Json::Null };
    let Service { id, name, icon, view_box, .. } = service;
    let icon = match *icon {
        "" => String::new(),
        path => format!("<svg viewBox=\"{view_box}\"><path d=\"{path}\"/></svg>"),
    };
    json!({ "id": id, "name": name, "url": url, "icon": icon })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn check(text: &str, expected: Result<&str, &str>) {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.svg"), "<svg viewBox='0 0 24 24'><path d='M0 0z'/></svg>")
            .expect("written");
        let table: Table = text.parse().expect("TOML");
        let found = parse(&table["service"], folder.path()).map_err(|error| format!("{error:#}"));
        match (found.map(|services| to_json(&services)), expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found.as_deref(), Some(expected), "{text}"),
            (Err(found), Err(expected)) => assert!(found.contains(expected), "{text}: {found}"),
            (found, _) => panic!("{text}: {found:?}"),
        }
    }

    #[test]
    fn own_services() {
        check(
            "[[service]]\nid = 'forum'\nname = '</script>'\nurl = 'https://f.example/?u={url}'\nicon = 'a.svg'",
            Ok(
                r#"[{"icon":"\u003csvg viewBox=\"0 0 24 24\">\u003cpath d=\"M0 0z\"/>\u003c/svg>","id":"forum","name":"\u003c/script>","url":"https://f.example/?u={url}"}]"#,
            ),
        );
        check(
            "[[service]]\nid = 'forum'\nname = 'Forum'\nurl = 'https://f.example/{text}'",
            Ok(r#"[{"icon":"","id":"forum","name":"Forum","url":"https://f.example/{text}"}]"#),
        );
    }

    #[test]
    fn wrong_ones_say_what_would_be_right() {
        check("service = 'forum'", Err("with two brackets"));
        check("[service]\nid = 'forum'", Err("with two brackets"));
        check("[[service]]\nid = 'forum'\nlink = ''", Err("there is no `link`"));
        check("[[service]]\nid = 'forum'\nnames = ''", Err("did you mean `name`?"));
        check("[[service]]\nid = 1", Err("`id` under [[widget.service]] is a text"));
        check("[[service]]\nid = 'forum'\nicon = 'b.svg'", Err("cannot read the icon"));
        check(
            "[[service]]\nid = 'forum'\nname = 'F'\nurl = 'https://f.example/'",
            Err("must hold {url}"),
        );
        let forum = "[[service]]\nid = 'f'\nname = 'F'\nurl = 'https://f.example/{url}'\n";
        check(&forum.repeat(2), Err("two own services have the id `f`"));
    }
}
