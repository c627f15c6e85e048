//! The language files: every one says what English says, with the same placeholders and the forms that its numbers need.

use afterword::{
    cli::plural,
    engine::texts::{counting::forms, keys},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::Write,
    path::Path,
};

/// Those that every edition must have: what readers of other share buttons are used to.
const WANTED: &str = "bg cs da de en es fi fr hr hu it ja ko nl no pl pt ro ru sk sl sr sv tr zh";

/// Numbers up to here are looked at.
const NUMBERS: usize = 200;

/// A message: its forms, one without a name where it counts nothing.
type Forms = BTreeMap<String, String>;

struct Language {
    tag: String,
    file: String,
}

impl Language {
    /// All of them, in the order of their tags.
    fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/i18n");
        let mut languages = Vec::new();
        for entry in fs::read_dir(folder).expect("www/i18n").flatten() {
            let path = entry.path();
            let tag = path.file_stem().expect("a name").to_string_lossy().into_owned();
            languages.push(Self { tag, file: fs::read_to_string(&path).expect("UTF-8") });
        }
        languages.sort_by(|a, b| a.tag.cmp(&b.tag));
        languages
    }

    fn english() -> Self {
        Self::all().into_iter().find(|language| language.tag == "en").expect("en.ftl")
    }

    fn messages(&self) -> BTreeMap<&str, Forms> {
        keys(&self.file)
            .map(|key| {
                let counted =
                    forms(&self.file, key).map(|(name, _, form)| (name.into(), form.into()));
                let mut forms: Forms = counted.collect();
                if forms.is_empty() {
                    let start = format!("{key} = ");
                    let line = self.file.lines().find_map(|line| line.strip_prefix(&start));
                    forms.insert(String::new(), line.unwrap_or_default().into());
                }
                (key, forms)
            })
            .collect()
    }

    /// Each key with the build that says it: `lean`, or what the mark `## build` before it says.
    fn builds(&self) -> BTreeMap<&str, &str> {
        let mut builds = BTreeMap::new();
        for (at, section) in self.file.split("\n## ").enumerate() {
            let (build, words) = match at {
                0 => ("lean", section),
                _ => section.split_once('\n').unwrap_or((section, "")),
            };
            builds.extend(keys(words).map(|key| (key, build)));
        }
        builds
    }

    /// What is wrong beside `english`: each a line that names file and key.
    fn faults(&self, english: &Self) -> Vec<String> {
        let (mine, theirs) = (self.messages(), english.messages());
        let mut faults = Vec::new();
        let mut tell = |key: &str, fault: &str| {
            faults.push(format!("www/i18n/{}.ftl: `{key}` {fault}", self.tag));
        };
        for (key, forms) in &mine {
            let Some(model) = theirs.get(key) else {
                tell(key, "is no key of en.ftl: a mistake in writing, or left over");
                continue;
            };
            let allowed: BTreeSet<&str> =
                model.values().flat_map(|form| placeholders(form)).collect();
            for form in forms.values() {
                let found: BTreeSet<&str> = placeholders(form).collect();
                // A form may say its number in a word.
                if found != allowed && (!forms.contains_key("other") || !found.is_subset(&allowed))
                {
                    tell(key, &format!("has the placeholders {found:?}, en.ftl {allowed:?}"));
                }
                if form.trim() != form || form.is_empty() || form.contains("  ") {
                    tell(key, "is empty or has spaces too many");
                }
            }
            let (found, wanted) = (self.builds()[key], english.builds()[key]);
            if found != wanted {
                tell(key, &format!("stands below `{found}`, in en.ftl below `{wanted}`"));
            }
            if model.contains_key("other") {
                self.check_forms(key, forms, &mut tell);
            }
        }
        let mut seen = BTreeSet::new();
        for key in keys(&self.file).filter(|key| !seen.insert(*key)) {
            tell(key, "stands twice");
        }
        faults
    }

    fn check_forms(&self, key: &str, found: &Forms, tell: &mut impl FnMut(&str, &str)) {
        for category in self.categories().into_iter().filter(|it| !found.contains_key(*it)) {
            tell(key, &format!("lacks the form [{category}], which numbers to {NUMBERS} take"));
        }
        let marked: Vec<&str> = forms(&self.file, key)
            .filter(|(_, marked, _)| *marked)
            .map(|(name, ..)| name)
            .collect();
        if marked != ["other"] {
            tell(key, "marks with * another form than [other]");
        }
        for name in found.keys().filter(|name| !CATEGORIES.contains(&name.as_str())) {
            tell(key, &format!("has a form [{name}], which no number takes"));
        }
    }

    fn categories(&self) -> BTreeSet<&'static str> {
        (0..=NUMBERS).map(|count| plural::category(&self.tag, count)).collect()
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn placeholders(form: &str) -> impl Iterator<Item = &str> {
    form.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or_default().trim())
}

#[test]
fn every_language_says_what_english_says() {
    let (languages, english) = (Language::all(), Language::english());
    let faults: Vec<String> = languages.iter().flat_map(|it| it.faults(&english)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for tag in WANTED.split(' ') {
        assert!(languages.iter().any(|it| it.tag == tag), "there is no www/i18n/{tag}.ftl");
    }
}

/// Is no fault: a new text need not wait for all translators. But it is said.
#[test]
fn what_is_not_translated_is_named() {
    let english = Language::english();
    for language in Language::all() {
        let mine = language.messages();
        for key in english.messages().keys().filter(|key| !mine.contains_key(*key)) {
            // Not `eprintln!`: the test harness would keep it to itself.
            let tag = &language.tag;
            let _ = writeln!(
                std::io::stderr(),
                "www/i18n/{tag}.ftl lacks `{key}`: its readers see English there"
            );
        }
    }
}

/// `tests/browser/languages.test.mjs` holds the same file against `Intl.PluralRules`.
#[test]
fn numbers_take_the_forms_that_browsers_give_them() {
    let mut table = String::from(
        "# The plural categories of 0 to 200 by language, as runs: a category and how many numbers in a row it has.\n\
         # Written by AFTERWORD_WRITE_TABLES=1 cargo test --test i18n\n",
    );
    for Language { tag, .. } in Language::all() {
        let mut runs: Vec<(&str, usize)> = Vec::new();
        for count in 0..=NUMBERS {
            let category = plural::category(&tag, count);
            match runs.last_mut() {
                Some((last, length)) if *last == category => *length += 1,
                _ => runs.push((category, 1)),
            }
        }
        let runs: Vec<String> =
            runs.iter().map(|(name, length)| format!("{name} {length}")).collect();
        table += &format!("{tag} = {}\n", runs.join(", "));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/plurals.txt");
    if env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
        fs::write(&path, &table).expect("written");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == table,
        "tests/data/plurals.txt is another: AFTERWORD_WRITE_TABLES=1 writes it"
    );
}

#[test]
fn the_faults_are_noticed() {
    let language = |tag: &str, file: &str| Language { tag: tag.into(), file: file.into() };
    let english = language(
        "en",
        "a = A { $x }\n\n## more\nb = B\nn =\n    { $count ->\n        [one] { $count } n\n       *[other] { $count } ns\n    }\n",
    );
    let check = |file: &str, expected: &str| {
        let faults = language("cs", file).faults(&english);
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{file}: {faults:?}");
    };
    check("c = C\n", "`c` is no key of en.ftl");
    check("a = A\n", "`a` has the placeholders {}");
    check("a = A { $y }\n", "`a` has the placeholders {\"$y\"}");
    check("a = A { $x }\na = A { $x }\n", "`a` stands twice");
    check("b = B\n", "`b` stands below `lean`, in en.ftl below `more`");
    check("a =  A { $x }\n", "spaces too many");
    check(
        "\n## more\nn =\n    { $count ->\n       *[other] { $count } n\n    }\n",
        "lacks the form [few]",
    );
    check(
        "\n## more\nn =\n    { $count ->\n       *[one] { $count } n\n        [other] { $count }\n    }\n",
        "another form",
    );
    assert!(english.faults(&english).is_empty());
}
