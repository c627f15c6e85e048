//! The fields of a JSON line.

use crate::{cli::limits, engine::article::Author};
use anyhow::{Result, anyhow, bail};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What a line holds, for errors.
const SHAPE: &str = "{\"id\": \"a\", \"url\": \"https://e.example/a/\", \"title\": \"A\", \"tags\": [\"x\"], \
                     \"date\": \"2024-05-03\", \"lang\": \"en\", \"text\": \"…\", \"links\": [\"/b/\"]}; url, title and text are required";

/// What a line says of an article; what may be missing is empty then.
#[derive(Deserialize)]
pub(super) struct Fields<'a> {
    pub(super) id: Option<String>,
    #[serde(borrow)]
    pub(super) url: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) title: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) text: Cow<'a, str>,
    pub(super) date: Option<String>,
    #[serde(default, borrow)]
    pub(super) lang: Cow<'a, str>,
    #[serde(default)]
    pub(super) tags: Vec<String>,
    #[serde(default)]
    pub(super) links: Vec<String>,
    #[serde(default)]
    pub(super) pin: Vec<String>,
    #[serde(default)]
    pub(super) exclude: Vec<String>,
    pub(super) recommend: Option<String>,
    /// A name, an object with `name` and `url`, or a list of these.
    #[serde(default)]
    pub(super) author: Value,
    #[serde(default, rename = "see-also")]
    pub(super) see_also: Vec<String>,
}

impl<'a> Fields<'a> {
    pub(super) fn parse(line: &'a str) -> Result<Self> {
        // Most lines are as they should be. Of others, a look at each field finds what to say.
        let mut fields = serde_json::from_str(line).or_else(|_| Self::parse_by_name(line))?;
        let Self { id, date, .. } = &mut fields;
        *id = id.take().filter(|id| !id.is_empty());
        *date = date.take().filter(|date| !date.trim().is_empty());
        if fields.url.is_empty() { Err(missing("url")) } else { Ok(fields) }
    }

    fn parse_by_name(line: &str) -> Result<Self> {
        let fields: Map<String, Value> = serde_json::from_str(line)
            .map_err(|error| anyhow!("no JSON object ({error}); write {SHAPE}"))?;
        let needed = |name| string(&fields, name)?.map(Cow::Owned).ok_or_else(|| missing(name));
        Ok(Self {
            url: needed("url")?,
            text: needed("text")?,
            id: match fields.get("id") {
                Some(Value::Number(number)) => Some(number.to_string()),
                _ => string(&fields, "id")?,
            },
            date: string(&fields, "date")?,
            links: strings(&fields, "links")?,
            title: needed("title")?,
            tags: strings(&fields, "tags")?,
            lang: string(&fields, "lang")?.unwrap_or_default().into(),
            pin: strings(&fields, "pin")?,
            exclude: strings(&fields, "exclude")?,
            recommend: string(&fields, "recommend")?,
            author: fields.get("author").cloned().unwrap_or_default(),
            see_also: strings(&fields, "see-also")?,
        })
    }
}

impl Fields<'_> {
    /// Who wrote it, with their pages as written.
    pub(super) fn authors(&self) -> Result<Vec<Author>> {
        let people = match &self.author {
            Value::Null => &[][..],
            Value::Array(people) => people,
            one => std::slice::from_ref(one),
        };
        let author = |person: &Value| {
            let get = |name: &str| person[name].as_str().map(str::trim).filter(|it| !it.is_empty());
            let name = person.as_str().map(str::trim).or_else(|| get("name"));
            match name {
                Some(name) => {
                    Ok(Author { name: name.into(), url: get("url").unwrap_or_default().into() })
                }
                None => bail!(
                    "field \"author\": {} is no author; write \"Ada King\" or {{\"name\": \"Ada King\", \"url\": \"/ada/\"}}",
                    kind(person)
                ),
            }
        };
        // One more shows that there are too many.
        people.iter().take(limits::AUTHORS + 1).map(author).collect()
    }
}

fn missing(field: &str) -> anyhow::Error {
    anyhow!("field \"{field}\" is missing; a line looks like {SHAPE}")
}

/// A field that holds a text; nothing and `null` are the same.
fn string(fields: &Map<String, Value>, name: &str) -> Result<Option<String>> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => bail!("field \"{name}\": {} is no text; put it in quotes", kind(other)),
    }
}

/// A field that holds a list of texts.
fn strings(fields: &Map<String, Value>, name: &str) -> Result<Vec<String>> {
    let items = match fields.get(name) {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::Array(items)) => items,
        Some(other) => bail!("field \"{name}\": {} is no list; write [\"a\", \"b\"]", kind(other)),
    };
    items
        .iter()
        .map(|item| match item {
            Value::String(text) => Ok(text.clone()),
            other => {
                bail!("field \"{name}\": {} in the list is no text; put it in quotes", kind(other))
            }
        })
        .collect()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
