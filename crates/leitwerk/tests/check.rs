//! `check` and `explain` as whoever runs them meets them. What the rules find is tested in `bundle/tests/check.rs` and,
//! for the demo, in `demo/holes.rs`.

mod server;

use std::path::{Path, PathBuf};
use std::process::Output;

use leitwerk_model::check::Rule;
use serde_json::Value;
use server::leitwerk;

fn run(arguments: &[&str]) -> Output {
    leitwerk(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn muenster() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/muenster").to_owned()
}

/// The findings of `check … --format json`, and the exit code.
fn findings(arguments: &[&str]) -> (Vec<Value>, Option<i32>) {
    let output = run(&[&["check"], arguments, &["--format", "json"]].concat());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", err(&output)));
    (answer["findings"].as_array().expect("findings").clone(), output.status.code())
}

fn codes(findings: &[Value]) -> Vec<&str> {
    findings.iter().map(|finding| finding["code"].as_str().expect("a code")).collect()
}

/// The demo on disk, with something added to one of its files.
fn demo_with(path: &str, added: &str) -> (tempfile::TempDir, String) {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("a folder") {
            let from = entry.expect("an entry").path();
            let to = to.join(from.file_name().expect("a name"));
            if from.is_dir() { copy(&from, &to) } else { std::fs::copy(&from, &to).map(drop).expect("a copy") }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    copy(&PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo")), folder.path());
    let file = folder.path().join(path);
    let text = std::fs::read_to_string(&file).expect("a file") + added;
    std::fs::write(&file, text).expect("written");
    let name = folder.path().to_str().expect("a plain path").to_owned();
    (folder, name)
}

#[test]
fn every_finding_names_rule_weight_item_place_message_and_way_out() {
    let (found, code) = findings(&["demo"]);
    assert_eq!(code, Some(1), "the demo has errors");
    assert_eq!(found.len(), 79, "as planned in demo/holes.rs");
    for finding in &found {
        for key in ["code", "severity", "item", "message", "help", "file"] {
            assert!(finding[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {finding}");
        }
        assert!(finding["line"].as_u64().is_some_and(|line| line > 0), "{finding}");
        assert!(finding.get("place").is_some(), "{finding}");
    }
    let first = &found[0];
    assert_eq!(
        (first["code"].as_str(), first["severity"].as_str(), first["item"].as_str(), first["place"].as_str()),
        (Some("LW001"), Some("error"), Some("2025/L3"), Some("H4"))
    );
    let message = first["message"].as_str().expect("a message");
    assert!(message.starts_with("L3 „Geschlecht, Lebenslage") && message.contains("H4 „"), "{message}");
}

#[test]
fn the_place_is_the_line_on_which_it_stands() {
    let (found, _) = findings(&["demo", "--rule", "LW008"]);
    for finding in found {
        let file = finding["file"].as_str().and_then(|file| file.strip_prefix("demo/")).expect("a file of the demo");
        let text = std::fs::read_to_string(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo")).join(file)).expect("it");
        let line = usize::try_from(finding["line"].as_u64().expect("a line")).expect("small");
        assert!(text.lines().nth(line - 1).expect("the line").starts_with("ends ="), "{finding}");
    }
}

#[test]
fn rules_are_chosen_or_left_out_and_decide_the_exit_code() {
    let (found, code) = findings(&["demo", "--rule", "LW008,LW017"]);
    assert_eq!((codes(&found), code), (vec!["LW008", "LW008", "LW017"], Some(0)), "warnings alone are no failure");
    let (found, code) = findings(&["demo", "--rule", "LW005", "--rule", "LW016"]);
    assert_eq!((codes(&found), code), (vec!["LW005", "LW005", "LW016"], Some(1)));
    let (found, _) = findings(&["demo", "--ignore", "LW009,LW020"]);
    assert_eq!(found.len(), 79 - 19 - 12);
    let output = run(&["check", "demo", "--rule", "LW999"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("LW001"), "what there is, is listed: {}", err(&output));
}

#[test]
fn the_day_decides_what_is_overdue_and_too_old() {
    let (today, _) = findings(&["demo", "--rule", "LW008,LW012"]);
    let (later, _) = findings(&["demo", "--rule", "LW008,LW012", "--on", "2029-01-01"]);
    assert!(later.len() > today.len() + 10, "{} and {}", today.len(), later.len());
    let (before, _) = findings(&["demo", "--rule", "LW008", "--on", "2019"]);
    assert_eq!(before, Vec::<Value>::new());
}

#[test]
fn a_superseded_edition_is_judged_when_it_is_asked_for() {
    let muenster = muenster();
    let (usual, code) = findings(&[&muenster]);
    assert_eq!(code, Some(0), "the example breaks no promise");
    let of_2008 = |found: &[Value]| found.iter().any(|one| one["item"].as_str().is_some_and(|item| item.starts_with("2008/")));
    assert!(!of_2008(&usual));
    let (asked, code) = findings(&[&muenster, "--edition", "2008"]);
    assert!(of_2008(&asked) && code == Some(1), "its places of the matrix are open: {asked:?}");
    let output = run(&["check", &muenster, "--edition", "1999"]);
    assert!(output.status.code() == Some(2) && err(&output).contains("there is no edition 1999"), "{}", err(&output));
}

#[test]
fn broken_links_and_contradictions_are_found_on_disk() {
    let (_folder, name) = demo_with(
        "commitments.toml",
        "\n[[commitment]]\ncode = \"S090\"\norganisation = \"O099\"\ngoals = [\"2025/L1\"]\nsince = \"2025\"\nuntil = \"2024\"\ntext.de = \"Wir öffnen.\"\n",
    );
    let (found, code) = findings(&[&name, "--rule", "LW025,LW027"]);
    let told: Vec<(&str, &str)> =
        found.iter().map(|one| (one["code"].as_str().expect("a code"), one["place"].as_str().expect("a place"))).collect();
    assert_eq!((told, code), (vec![("LW025", "organisation"), ("LW027", "until")], Some(1)));
    assert!(found[0]["message"].as_str().expect("a message").contains("O099 gibt es nicht"), "{found:?}");
    assert!(found[0]["file"].as_str().expect("a file").ends_with("/commitments.toml"), "{found:?}");
}

#[test]
fn accepted_findings_are_told_apart_with_their_reason() {
    let output = run(&["check", "demo", "--format", "json", "--lang", "en"]);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let accepted = answer["accepted"].as_array().expect("accepted findings");
    assert_eq!(accepted.len(), 12);
    assert!(
        accepted
            .iter()
            .all(|one| one["accepted_by"] == "X01" && one["reason"].as_str().is_some_and(|why| why.contains("2025 edition")))
    );
    let (_folder, name) = demo_with(
        "acceptances.toml",
        "\n[[acceptance]]\ncode = \"X03\"\nrule = \"LW016\"\nitems = [\"D64\"]\nreason.de = \"Ein Gewerbegebiet.\"\n",
    );
    assert_eq!(findings(&[&name, "--rule", "LW016"]).0, Vec::<Value>::new());
}

#[test]
fn people_read_sentences_and_how_many_there_are() {
    let output = run(&["check", "demo"]);
    let text = out(&output);
    assert!(
        text.contains("Fehler LW001: Leitziel in einem Feld nicht aufgenommen\n  2025/L3 · H4  demo/editions/2025/goals.toml:"),
        "{text}"
    );
    assert!(text.contains("  → Schreiben Sie eine Aufnahme"), "{text}");
    assert!(text.contains("79 Befunde  11 Fehler · 32 Warnungen · 36 Hinweise\n12 Befunde sind bewusst so belassen\nGeprüft mit Stand vom 15. Oktober 2025\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colour outside a terminal");
    let english = out(&run(&["check", "demo", "--lang", "en", "--rule", "LW005"]));
    assert!(english.contains("Error LW005: Result without an answer") && english.contains("2 findings  2 errors"), "{english}");
    let nothing = run(&["check", "demo", "--rule", "LW025"]);
    assert!(nothing.status.success() && out(&nothing).starts_with("Nichts zu beanstanden."), "{}", out(&nothing));
}

#[test]
fn what_cannot_be_checked_ends_with_2_and_says_why() {
    let (_folder, name) = demo_with("plans.toml", "\n[[plan]\n");
    for (arguments, why) in [
        (&["check", "no-such-folder"][..], "is not a folder"),
        (&["check", &name][..], "to mend first"),
        (&["check", "demo", "--lang", "xx"], "does not speak “xx”"),
        (&["check", "demo", "--on", "gestern"], "is not a date"),
        (&["explain", "LW000"], "LW001"),
    ] {
        let output = run(arguments);
        assert!(output.status.code() == Some(2) && err(&output).contains(why), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn a_database_is_checked_like_its_bundle() {
    let database = leitwerk_testkit::sqlite::database();
    assert!(run(&["import", "bundle", &muenster(), "--db", database.url()]).status.success());
    let told = |found: Vec<Value>| -> Vec<(String, String)> {
        found.iter().map(|one| (one["code"].to_string(), one["message"].to_string())).collect()
    };
    let on = ["--on", "2026-11-22"];
    let (stored, _) = findings(&[&[database.url()][..], &on].concat());
    assert!(stored.iter().all(|one| one["file"].is_null()), "a database has no files");
    let folder = tempfile::tempdir().expect("a folder");
    let missing = format!("sqlite:{}", folder.path().join("typo.db").display());
    let output = run(&["check", &missing]);
    assert!(output.status.code() == Some(2) && err(&output).contains("there is no database"), "{}", err(&output));
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0, "looking makes no database");
    assert_eq!(told(stored), told(findings(&[&[muenster().as_str()][..], &on].concat()).0));
}

#[test]
fn every_rule_is_explained() {
    let all = out(&run(&["explain", "--lang", "de"]));
    assert_eq!(all.lines().count(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert!(all.contains(rule.code()));
        let told = out(&run(&["explain", rule.code(), "--lang", "de"]));
        for heading in ["Warum das wichtig ist", "Was zu tun ist", "Beispiel", "acceptances.toml"] {
            assert!(told.contains(heading), "{rule}: {told}");
        }
    }
    let english = out(&run(&["explain", "LW013", "--lang", "en"]));
    assert!(english.starts_with("Warning LW013: Group not reached"), "{english}");
}
