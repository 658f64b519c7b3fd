//! docs/privacy.md and the templates for a city's papers say what the map says.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use std::fs;
use std::path::{Path, PathBuf};

use leitwerk_model::meaning::Tongue;
use leitwerk_model::privacy::{Purpose, Rule, TABLES, personal};
use leitwerk_report::privacy::{MEASURES, measures, page, record};
use strum::VariantArray as _;

const BOTH: [Tongue; 2] = [Tongue::English, Tongue::German];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

#[test]
fn the_page_in_docs_is_current() {
    let (path, current) = (root("docs/privacy.md"), page());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &current).unwrap();
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(there == current, "docs/privacy.md is out of date; run the tests of this crate once with UPDATE_DOCS=1");
}

#[test]
fn the_page_names_every_column_and_every_rule() {
    let page = page();
    for table in TABLES {
        let (_, part) = page.split_once(&format!("\n### {}\n", table.name)).unwrap();
        let part = part.split("\n### ").next().unwrap();
        for column in table.columns {
            assert!(part.contains(&format!("`{}`", column.name)), "{}.{}", table.name, column.name);
        }
    }
    for rule in Rule::VARIANTS {
        assert!(page.contains(&rule.told(Tongue::English)), "{rule}");
    }
}

#[test]
fn every_column_about_a_person_is_in_the_record_once() {
    for tongue in BOTH {
        let record = record(tongue);
        for (table, column, data) in personal() {
            let row = format!("| {} | `{}.{}` |", data.meaning.said(tongue), table.name, column.name);
            assert_eq!(record.matches(&row).count(), 1, "{row}");
        }
        for purpose in Purpose::VARIANTS {
            assert!(record.contains(purpose.meaning().said(tongue)), "{purpose}");
        }
    }
}

#[test]
fn templates_say_that_they_are_and_mark_what_is_to_fill_in() {
    for make in [record, measures] {
        let (english, german) = (make(Tongue::English), make(Tongue::German));
        assert!(english.contains("no legal advice") && german.contains("keine Rechtsberatung"));
        assert!(english.contains("data protection officer has to confirm") && german.contains("muss sie bestätigen"));
        let blanks = english.matches("**[FILL IN: ").count();
        assert!(blanks > 5 && blanks == german.matches("**[AUSFÜLLEN: ").count());
        assert!(!german.contains("FILL IN") && !english.contains("AUSFÜLLEN"));
        for text in [english, german] {
            assert!(
                text.starts_with("# ") && text.ends_with('\n') && !text.contains("{days}") && !text.contains("\n\n\n"),
                "{text}"
            );
        }
    }
}

#[test]
fn every_measure_names_a_file_that_holds_it() {
    for measure in MEASURES {
        assert!(root(measure.held_by).is_file(), "{}: {}", measure.held_by, measure.meaning.en);
    }
    for tongue in BOTH {
        let measures = measures(tongue);
        for rule in Rule::VARIANTS {
            assert!(measures.contains(&rule.told(tongue)), "{rule}");
        }
    }
}
