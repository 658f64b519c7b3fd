//! What `build.rs` makes of a folder of languages.

#[path = "../build/generate.rs"]
mod generate;

use std::fs;

/// The code for this German file (and the same file in the other languages), or the mistakes in it.
fn generate(source: &str) -> Result<String, Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    for locale in ["de", "en", "ar", "de-simple", "tr", "uk", "ru"] {
        fs::create_dir(folder.path().join(locale)).expect("a folder");
        fs::write(folder.path().join(locale).join("goals.ftl"), source).expect("a file");
    }
    generate::generate(folder.path())
}

/// The first mistake in this German file.
fn mistake(source: &str) -> String {
    generate(source).expect_err("a mistake").remove(0)
}

#[test]
fn a_plain_message_becomes_a_method_that_shows_its_words() {
    let code = generate("goals-heading = Unsere Ziele\n").expect("code");
    assert!(code.contains("/// goals-heading = Unsere Ziele"), "{code}");
    assert!(code.contains("pub fn r#goals_heading(&self) -> &'static str"), "{code}");
}

#[test]
fn arguments_come_in_alphabetical_order_and_numbers_are_numbers() {
    let code = generate("goals-in = { $title }: { $measures ->\n   [one] eine\n  *[other] { $measures }\n } von { $count }\n")
        .expect("code");
    assert!(code.contains("pub fn r#goals_in(&self, r#count: i64, r#measures: i64, r#title: &str) -> String"), "{code}");
}

#[test]
fn a_variable_that_chooses_among_words_is_text() {
    let code = generate("goals-state = { $state ->\n   [open] offen\n  *[other] fertig\n }\n").expect("code");
    assert!(code.contains("pub fn r#goals_state(&self, r#state: &str)"), "{code}");
}

#[test]
fn families_have_no_methods_of_their_own() {
    let code = generate("kind-goal = Ziel\n").expect("code");
    assert!(!code.contains("pub fn"), "{code}");
    assert!(code.contains("PLAIN: &[&str] = &[\"kind-goal\"]"), "{code}");
}

#[test]
fn mistakes_name_file_line_and_key() {
    let twice = mistake("goals-a = A\ngoals-a = B\n");
    assert_eq!(twice, "locales/de/goals.ftl:2: `goals-a` stands there a second time");
    assert!(mistake("goals-a = A\n\ngoals-b = { $x\n").starts_with("locales/de/goals.ftl:3: "));
    assert!(mistake("goals-a =\n    .title = A\n").starts_with("locales/de/goals.ftl:1: `goals-a` has attributes"));
    assert!(mistake("goals-a = { goals-b }\n").contains("refers to another message"));
    assert!(mistake("goals-a = { NUMBER($count) }\n").contains("calls a function"));
    assert!(mistake("goalsA = A\n").contains("lower case"));
}
