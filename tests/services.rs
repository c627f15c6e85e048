//! The services as people meet them: the table and its icons, docs/services.md, `afterword services`, and what
//! `afterword.toml` makes of them in pages.

mod desk;

use afterword::engine::share::{BASIC, Service, icon::Icon, retired::RETIRED};
use desk::Desk;
use serde_json::Value;
use std::{fs, path::Path};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_service_has_an_icon() {
    let folder = repository().join("www/icons");
    for service in Service::all() {
        let id = service.id;
        let file = fs::read_to_string(folder.join(id).with_extension("svg"))
            .unwrap_or_else(|error| panic!("{id}: {error}"));
        let icon = Icon::parse(&file).unwrap_or_else(|| panic!("{id}: {file}"));
        assert!(icon.path.len() > 20, "{id}");
        assert!(["0 0 16 16", "0 0 24 24"].contains(&&*icon.view_box), "{id}");
        assert!(service.icon.is_empty() || service.icon == icon.path, "{id}");
    }
    assert!(BASIC.iter().all(|service| !service.icon.is_empty()), "theirs come with the engine");
}

/// A line of docs/services.md for a service, up to where its source is told.
fn documented(service: &Service) -> String {
    let limit = service.limit.map(|limit| limit.most().to_string()).unwrap_or_default();
    let kind = match service.needs_instance() {
        true => "server",
        false if service.accepts().is_empty() => "button",
        false => "",
    };
    let name = service.name.replace('*', "\\*");
    let takes = service.accepts().join(" ");
    format!("| `{}` | {name} | {takes} | {limit} | {kind} | ", service.id)
}

#[test]
fn the_documentation_has_every_service_and_its_source() {
    let document = fs::read_to_string(repository().join("docs/services.md")).expect("there");
    let rows: Vec<&str> = document.lines().filter(|line| line.starts_with("| `")).collect();
    let (services, retired) = rows.split_at(Service::all().count());
    for (service, row) in Service::all().zip(services) {
        let expected = documented(service);
        let source = row.strip_prefix(&expected);
        let source = source.unwrap_or_else(|| panic!("{row}\nshould begin with\n{expected}"));
        assert!(source.trim_end_matches(" |").len() > 5, "{row}: name the source");
    }
    let expected = RETIRED.iter().map(|it| format!("| `{}` | {} | {} |", it.id, it.name, it.what));
    assert_eq!(retired, expected.collect::<Vec<_>>());
}

#[test]
fn the_command_lists_them() {
    let desk = Desk::new();
    let (table, _) = desk.run(&["services"], 0);
    assert_eq!(table.lines().count(), Service::all().count());
    assert!(table.contains("Hacker News"), "{table}");
    let (json, _) = desk.run(&["services", "--json"], 0);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let named = |id: &str| {
        let services = json["services"].as_array().expect("a list");
        services
            .iter()
            .find(|service| service["id"] == id)
            .unwrap_or_else(|| panic!("{id}"))
            .clone()
    };
    assert_eq!(named("bluesky")["limit"], 300);
    assert_eq!(named("mastodon")["needs_instance"], true);
    assert_eq!(named("reddit")["url"], "https://www.reddit.com/submit?url={url}&title={title}");
    assert!(
        json["retired"].as_array().is_some_and(|list| list.iter().any(|it| it["id"] == "pocket"))
    );
}

const STORY: &str = "site/stories/copper/index.html";

/// A built site with these settings: the page about copper, what was printed, what was warned of.
fn build(settings: &str, args: &[&str]) -> (String, Value, String) {
    let desk = Desk::with_site();
    let canonical = "<head><link rel=\"canonical\" href=\"https://e.example/stories/copper/\">";
    desk.write(STORY, desk.read(STORY).replace("<head>", canonical));
    desk.write("afterword.toml", settings);
    desk.write("forum.svg", "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0h24v24z\"/></svg>");
    let (summary, warnings) = desk.run(&[&["build", "site", "--json"], args].concat(), 0);
    (desk.read(STORY), serde_json::from_str(&summary).expect("JSON"), warnings)
}

#[test]
fn retired_services_are_told_of_and_the_others_shown() {
    let (page, summary, _) = build("[widget]\nservices = ['pocket', 'bluesky', 'skype', 'x']", &[]);
    assert!(page.contains("data-services=\"bluesky x\""), "{page}");
    let warnings = summary["warnings"].as_array().expect("a list");
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert_eq!(warnings[0]["place"], "afterword.toml, [widget]");
    assert_eq!(warnings[0]["message"], "Pocket closed on 2025-07-08; leave it out");
}

#[test]
fn a_service_that_nobody_knows_is_a_mistake() {
    let desk = Desk::with_site();
    desk.write("afterword.toml", "[widget]\nservices = ['mastodn']");
    let before = desk.read(STORY);
    let (_, error) = desk.run(&["build", "site"], 1);
    assert!(error.contains("no service `mastodn`; did you mean `mastodon`?"), "{error}");
    assert_eq!(desk.read(STORY), before, "nothing is changed");
}

#[test]
fn services_are_rendered_ahead_as_they_are_chosen() {
    let settings = "[widget]\nservices = 'mastodon mbin forum print'\nlabels = 'names'\nutm = '{service},page'\n\
                    [[widget.service]]\nid = 'forum'\nname = 'Our forum'\nicon = 'forum.svg'\n\
                    url = 'https://forum.example/new?link={url}'";
    let (page, _, _) = build(settings, &["--prerender"]);
    let row = page.split("<div part=\"services names\"").nth(1).expect("the row");
    let row = row.split("</template>").next().unwrap_or_default();
    // Without a script there is nobody to ask for a server.
    assert!(row.contains("href=\"https://share.joinmastodon.org/#text="), "{row}");
    assert!(row.contains("data-id=\"mbin\"") && row.contains("hidden=\"\""), "{row}");
    assert!(row.contains("href=\"https://forum.example/new?link=https%3A%2F%2F"), "{row}");
    assert!(row.contains("%3Futm_source%3Dforum%26utm_medium%3Dpage\""), "{row}");
    assert!(!row.contains("<svg"), "names alone: {row}");
    // Pages get the site's own services as data, with their icons in it.
    let own = page.split("data-afterword=\"services\">").nth(1).expect("the data");
    let own = own.split("</script>").next().unwrap_or_default();
    let own: Value = serde_json::from_str(own).expect("JSON");
    assert_eq!(own[0]["name"], "Our forum");
    assert_eq!(own[0]["icon"], "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0h24v24z\"/></svg>");
}

#[test]
fn auto_goes_by_the_language_of_the_article() {
    let (page, _, _) = build("[widget]\nservices = 'auto line'", &["--prerender"]);
    assert!(page.contains("data-services=\"auto line\""), "{page}");
    let actions: Vec<&str> = page
        .split("data-action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|action| *action != "open")
        .collect();
    assert_eq!(actions, ["facebook", "x", "linkedin", "bluesky", "copy", "system", "line"]);
}
