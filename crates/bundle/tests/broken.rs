//! Every way to break a bundle that people have found so far, and what they are told.
//!
//! Each folder of `tests/broken` is a small bundle with one mistake, or a few that belong together. The snapshots hold
//! the messages word for word; read them as a person would who has to mend the file.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use leitwerk_bundle::{Files, Mistake, read};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::frozen::Frozen;
use leitwerk_model::problems::{Breach, Problem};
use leitwerk_model::words::EditionStatus;

/// Where the first mistake of each bundle stands.
const FIRST: &[(&str, &str, usize, usize)] = &[
    ("address-malformed", "sources.toml", 4, 7),
    ("borders-axes-swapped", "districts.geojson", 3, 1),
    ("borders-cut-off", "districts.geojson", 3, 20),
    ("borders-in-metres", "districts.geojson", 2, 1),
    ("borders-no-collection", "districts.geojson", 1, 2),
    ("borders-no-json", "districts.geojson", 3, 1),
    ("borders-of-a-broken-table", "districts.csv", 2, 4),
    ("borders-of-a-point", "districts.geojson", 2, 1),
    ("borders-of-unknown-district", "districts.geojson", 3, 1),
    ("borders-open", "districts.geojson", 2, 1),
    ("borders-twice", "districts.geojson", 4, 1),
    ("borders-without-code", "districts.geojson", 2, 1),
    ("borders-without-geometry", "districts.geojson", 2, 1),
    ("byte-order-mark", "districts.csv", 2, 10),
    ("byte-order-mark-first-line", "stakeholder-groups.toml", 1, 3),
    ("city-file-missing", "leitwerk.toml", 1, 1),
    ("city-table-missing", "leitwerk.toml", 3, 1),
    ("city-unreadable", "leitwerk.toml", 5, 21),
    ("city-values", "leitwerk.toml", 6, 20),
    ("code-malformed", "editions/2025/goals.toml", 2, 8),
    ("code-missing", "editions/2025/goals.toml", 1, 1),
    ("code-of-other-kind", "editions/2025/goals.toml", 2, 8),
    ("code-twice", "editions/2025/goals.toml", 13, 8),
    ("control-characters", "stakeholder-groups.toml", 2, 8),
    ("csv-heading-missing", "districts.csv", 1, 1),
    ("csv-heading-without-language", "organisations.csv", 1, 6),
    ("csv-heading-wrong", "districts.csv", 1, 1),
    ("csv-link-in-cell", "organisations.csv", 2, 32),
    ("csv-quote-inside", "organisations.csv", 2, 15),
    ("csv-quote-unclosed", "organisations.csv", 2, 12),
    ("csv-row-too-short", "districts.csv", 3, 1),
    ("date-malformed", "measures.toml", 5, 10),
    ("decimal-comma", "indicators.toml", 8, 18),
    ("decimal-comma-in-quotes", "indicators.toml", 7, 14),
    ("districts-in-circle", "districts.csv", 2, 10),
    ("edition-file-missing", "editions/2025/edition.toml", 1, 1),
    ("edition-folder-unknown", "editions/neu", 1, 1),
    ("edition-not-needed", "editions/2025/goals.toml", 4, 11),
    ("end-before-start", "measures.toml", 6, 8),
    ("file-name-misspelt", "organizations.csv", 1, 1),
    ("file-name-unknown", "goals.toml", 1, 1),
    ("folder-is-not-code", "editions/2025/edition.toml", 2, 8),
    ("format-missing", "leitwerk.toml", 1, 1),
    ("format-newer", "leitwerk.toml", 1, 10),
    ("format-unknown", "leitwerk.toml", 1, 10),
    ("goal-in-two-successions", "editions/2025/successions.toml", 11, 22),
    ("goal-without-edition", "measures.toml", 5, 10),
    ("goal-without-field", "editions/2025/goals.toml", 1, 1),
    ("items-in-wrong-file", "editions/2025/fields.toml", 5, 3),
    ("justification-in-a-goal", "editions/2025/take-ups.toml", 4, 6),
    ("key-missing", "editions/2025/goals.toml", 1, 1),
    ("key-misspelt", "editions/2025/goals.toml", 4, 1),
    ("key-unknown", "measures.toml", 5, 1),
    ("language-malformed", "editions/2025/goals.toml", 4, 7),
    ("link-empty", "editions/2025/take-ups.toml", 3, 15),
    ("link-named-twice", "measures.toml", 5, 23),
    ("link-to-other-kind", "measures.toml", 5, 16),
    ("link-unknown", "editions/2025/goals.toml", 3, 9),
    ("link-where-one-is-meant", "editions/2025/goals.toml", 3, 9),
    ("long-line", "stakeholder-groups.toml", 3, 272),
    ("no-original", "editions/2025/goals.toml", 3, 1),
    ("not-utf-8", "stakeholder-groups.toml", 3, 22),
    ("number-for-languages", "editions/2025/goals.toml", 3, 9),
    ("number-for-list", "measures.toml", 5, 12),
    ("number-for-text", "editions/2025/goals.toml", 3, 12),
    ("one-pair-of-brackets", "editions/2025/goals.toml", 1, 2),
    ("organisations-in-circle", "organisations.csv", 2, 12),
    ("overarching-goal-in-field", "editions/2025/goals.toml", 3, 9),
    ("result-of-other-source", "results.toml", 3, 10),
    ("state-wrong", "editions/2025/goals.toml", 4, 41),
    ("succession-does-not-fit", "editions/2025/successions.toml", 3, 10),
    ("succession-from-same-edition", "editions/2025/successions.toml", 4, 9),
    ("succession-into-other-edition", "editions/2025/successions.toml", 5, 7),
    ("table-in-a-table", "editions/2025/goals.toml", 6, 7),
    ("take-up-not-overarching", "editions/2025/take-ups.toml", 3, 15),
    ("take-up-of-both-minds", "editions/2025/take-ups.toml", 6, 1),
    ("text-empty", "editions/2025/goals.toml", 3, 12),
    ("text-for-flag", "indicators.toml", 6, 16),
    ("text-for-number", "meetings.toml", 5, 16),
    ("text-without-language", "editions/2025/goals.toml", 3, 9),
    ("three-files-at-once", "districts.csv", 2, 10),
    ("toml-key-twice", "editions/2025/goals.toml", 4, 7),
    ("toml-syntax", "editions/2025/goals.toml", 2, 11),
    ("toml-syntax-two", "editions/2025/goals.toml", 3, 12),
    ("two-originals", "editions/2025/goals.toml", 3, 1),
    ("two-pairs-of-brackets", "editions/2025/edition.toml", 1, 3),
    ("utf-16", "districts.csv", 1, 1),
    ("windows-line-ends", "districts.csv", 3, 10),
    ("word-unknown", "measures.toml", 4, 10),
];

/// Bundles that look odd and are right.
const RIGHT: &[&str] = &["csv-with-semicolons"];

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn bundle(name: &str) -> Files {
    let mut found = Files::new();
    files(&root().join(name), "", &mut found);
    found
}

fn files(folder: &Path, prefix: &str, found: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{path}/"), found);
        } else {
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

fn mistakes(files: &Files) -> Vec<Mistake> {
    let mut reading = read(files);
    let problems = reading.leitbild.problems();
    reading.add_problems(files, problems);
    reading.mistakes
}

fn bundles() -> BTreeMap<String, Files> {
    let folders = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    let names = folders.map(|folder| folder.file_name().to_string_lossy().into_owned());
    names.map(|name| (name.clone(), bundle(&name))).collect()
}

#[test]
fn every_mistake_is_told_in_words() {
    for (name, files) in bundles() {
        let told: Vec<String> = mistakes(&files).iter().map(ToString::to_string).collect();
        insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "broken-told", omit_expression => true }, {
            insta::assert_snapshot!(name, told.join("\n\n"));
        });
    }
}

#[test]
fn every_mistake_is_found_at_its_place() {
    let bundles = bundles();
    let mut table = String::new();
    let mut wrong = Vec::new();
    for (name, files) in &bundles {
        let mistakes = mistakes(files);
        let Some(first) = mistakes.first() else {
            assert!(RIGHT.contains(&name.as_str()), "{name}: no mistake is found");
            continue;
        };
        table.push_str(&format!("    ({name:?}, {:?}, {}, {}),\n", first.path, first.line, first.column));
        let expected = FIRST.iter().find(|(case, ..)| case == name);
        if expected.is_none_or(|(_, path, line, column)| (*path, *line, *column) != (&*first.path, first.line, first.column)) {
            wrong.push(format!("{name}: expected {expected:?}\n{first}"));
        }
        let places: Vec<_> = mistakes.iter().map(|mistake| (&mistake.path, mistake.line, mistake.column)).collect();
        assert!(places.is_sorted(), "{name}: not in the order of files and lines: {places:?}");
    }
    assert!(wrong.is_empty(), "{}\n\nAll of them:\n{table}", wrong.join("\n\n"));
    assert_eq!(FIRST.len() + RIGHT.len(), bundles.len(), "a line of the table belongs to no bundle");
}

#[test]
fn one_mistake_does_not_make_others_of_everything_that_hangs_on_it() {
    // In each of these, other items name those that could not be read.
    let alone =
        ["edition-file-missing", "file-name-misspelt", "toml-syntax", "borders-of-a-broken-table", "format-newer", "key-misspelt"];
    for name in alone {
        let mistakes = mistakes(&bundle(name));
        assert_eq!(mistakes.len(), 1, "{name}: {mistakes:#?}");
    }
}

#[test]
fn what_is_not_in_the_bundle_is_told_without_a_line() {
    let files = bundle("csv-with-semicolons");
    let mut reading = read(&files);
    let edition = Code::parse("2020").unwrap();
    let goal = ItemRef::parse("2020/Z3.2", None).unwrap();
    reading.add_frozen(&files, vec![(goal.clone(), Frozen::Removed { edition, status: EditionStatus::Adopted })]);
    reading.add_problems(&files, vec![Problem { item: goal, key: None, index: 0, breach: Breach::GoalWithoutField }]);
    let told: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n\n"), @r#"
    editions/2020/goals.toml (2020/Z3.2): the edition 2020 is adopted: nothing can be taken out of it
       → Put it back as it was, or import without --replace.

    editions/2020/goals.toml (2020/Z3.2): a goal of a field needs its field
       → Name the field it belongs to, for example field = "H3".
    "#);
}
