//! `leitwerk diff` as whoever runs it meets it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn diff(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leitwerk"));
    command.arg("diff").args(arguments).output().expect("the program runs")
}

/// What it prints when it could compare.
fn out(arguments: &[&str]) -> String {
    let output = diff(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text in UTF-8")
}

/// What it says when it could not.
fn refused(arguments: &[&str]) -> String {
    let output = diff(arguments);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    String::from_utf8(output.stderr).expect("text in UTF-8")
}

#[test]
fn the_editions_of_the_demo_are_compared_from_the_summary_to_the_last_sentence() {
    let text = out(&["demo", "2020", "2025"]);
    let head = "\
Fassung 2020 und Fassung 2025 im Vergleich
==========================================

In der Fassung 2020: 50 Ziele. In der Fassung 2025: 53 Ziele.
  - 2 Ziele sind entfallen
  - 6 Ziele sind neu
  - 2 Ziele wurden auf mehrere aufgeteilt
  - 4 Ziele wurden mit anderen zusammengeführt
  - 17 Ziele wurden neu formuliert
  - 1 Ziel steht im selben Wortlaut in einem anderen Handlungsfeld
  - Bei 1 Ziel ist nicht eingetragen, was daraus wurde oder woher es kommt
  - 23 Ziele blieben Wort für Wort gleich
";
    assert!(text.starts_with(head), "{}", text.lines().take(14).collect::<Vec<_>>().join("\n"));
    for part in [
        "\n    Gegen {+Rassismus,+} Stigmatisierung und Diskriminierung eintreten\n",
        "\n  Menschen mit [-Migrationsvorgeschichte-]{+internationaler Familiengeschichte+}\n",
        "  Z2.3 → Z2.4 Eltern als Partner der Schule gewinnen\n",
        "1 Handlungsfeld ist neu\n  2025/H8\n",
        "\n    Ziele, die jetzt unter „H7 Kultur, Religion, Sport und Freizeit“ stehen: 3\n",
        "6 Abschnitte wurden neu formuliert\n",
        "  2020/T4.9 (L4 × H9) → 2025/T4.9 (L4 × H9)\n",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains('\u{1b}'), "no colour where there is no terminal");
    assert!(text.lines().all(|line| line.chars().count() <= 100), "no line is longer than the page");
}

#[test]
fn words_of_the_program_and_titles_are_in_the_language_asked_for() {
    let text = out(&["demo", "2020", "2025", "--lang", "en"]);
    assert!(text.starts_with("The 2020 and 2025 editions compared\n"), "{}", &text[..80]);
    assert!(text.contains("2 goals were dropped"));
    assert!(text.contains("Reason: The fair seldom led to anyone being hired."));
    assert!(refused(&["demo", "2020", "2025", "--lang", "xx"]).contains("choose one of de, en, ar, de-simple"));
}

#[test]
fn json_says_the_same_to_other_programs() {
    let json: Value = serde_json::from_str(&out(&["demo", "2020", "2025", "--format", "json"])).expect("JSON");
    assert_eq!((&json["old"], &json["new"]), (&Value::from("2020"), &Value::from("2025")));
    let groups = json["goals"].as_array().expect("groups of goals");
    let with = |fate: &str| groups.iter().filter(|group| group["fate"] == fate).count();
    assert_eq!(
        ["dropped", "new", "split", "merged", "regrouped", "reworded", "unsaid", "continued"].map(with),
        [2, 6, 2, 2, 0, 17, 1, 24]
    );
    let side = |name: &str| groups.iter().map(|group| group[name].as_array().map_or(0, Vec::len)).sum::<usize>();
    assert_eq!((side("old"), side("new")), (50, 53));
    let renamed = json["fields"].as_array().expect("fields").iter().filter(|field| field["change"] == "renamed").count();
    assert_eq!(renamed, 4);
}

#[test]
fn what_cannot_be_compared_is_refused_with_a_way_out() {
    assert!(refused(&["demo", "2021", "2025"]).contains("there is no edition 2021; choose one of: 2020, 2025"));
    assert!(refused(&["demo", "2025", "2020"]).contains("name the earlier edition first: 2020 2025"));
    assert!(refused(&["demo", "2020", "2020"]).contains("name two different ones"));
    assert!(refused(&["demo", "alt", "neu"]).contains("“alt” is not an edition"));
    assert!(refused(&["demo", "2020"]).contains("Name the one to compare it with, too"));
    assert!(refused(&["demo", "/nowhere/at/all"]).contains("is not a folder"));
}

fn bundle(folder: &Path, goal: &str, more: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let settings = "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n";
    write("leitwerk.toml", settings);
    write("editions/2025/edition.toml", "[edition]\ncode = \"2025\"\nstatus = \"in_deliberation\"\ntitle.de = \"Fassung\"\n");
    let fields = "[[field]]\ncode = \"H1\"\ntitle.de = \"Sprache\"\n\n[[field]]\ncode = \"H2\"\ntitle.de = \"Bildung\"\n";
    write("editions/2025/fields.toml", fields);
    write("editions/2025/goals.toml", &format!("[[goal]]\ncode = \"Z1.1\"\n{goal}title.de = \"Deutsch\"\n{more}"));
}

#[test]
fn two_bundles_are_compared_item_by_item() {
    let folders = [tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder")];
    let [old, new] = folders.each_ref().map(|folder| folder.path().to_str().expect("a plain path").to_owned());
    bundle(folders[0].path(), "field = \"H1\"\n", "text.de = \"Alle lernen Deutsch.\"\n");
    let more = "text.de = \"Alle lernen gut Deutsch.\"\n\n[[goal]]\ncode = \"Z1.2\"\nfield = \"H1\"\ntitle.de = \"Kurse\"\ntext.de = \"Es gibt Kurse.\"\n";
    bundle(folders[1].path(), "field = \"H2\"\n", more);
    let text = out(&[&old, &new]);
    let (_, body) = text.split_once("=\n").expect("a heading");
    assert_eq!(
        body,
        "
1 Eintrag ist neu
-----------------
  2025/Z1.2 Kurse

1 Eintrag hat sich geändert
---------------------------
  2025/Z1.1 Deutsch
    text.de: Alle lernen {+gut+} Deutsch.
    field: [-2025/H1-]
    field: {+2025/H2+}

4 Einträge blieben gleich
"
    );
    let json: Value = serde_json::from_str(&out(&[&old, &new, "--format", "json"])).expect("JSON");
    assert_eq!(json["added"][0]["item"], "2025/Z1.2");
    assert_eq!(json["changed"][0]["links_added"][0]["key"], "field");
    assert!(out(&[&old, &old]).contains("Beide sagen dasselbe."));
}
