//! docs/bundle-format.md: its tables of keys are made from the shapes, its examples are read.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod disk;

use std::fmt::Write as _;
use std::fs;

use leitwerk_bundle::layout::{self, Form};
use leitwerk_bundle::{Files, read};
use leitwerk_model::kind::Kind;
use leitwerk_model::meaning::{CODE, meaning};
use leitwerk_model::shape::{self, Holds, Key};

const PATH: &str = "docs/bundle-format.md";
const BEGIN: &str = "<!-- keys: begin -->";
const END: &str = "<!-- keys: end -->";

#[test]
fn the_tables_of_keys_are_current() {
    let there = fs::read_to_string(disk::root(PATH)).unwrap();
    let (before, rest) = there.split_once(BEGIN).expect("the mark where the tables begin");
    let (_, after) = rest.split_once(END).expect("the mark where they end");
    let tables: String = Kind::ALL.iter().map(|kind| table(*kind)).collect();
    let note = "<!-- Made from crates/model/src/shape.rs by crates/bundle/tests/docs.rs; UPDATE_DOCS=1 makes it anew. -->";
    disk::compare_or_update(PATH, &format!("{before}{BEGIN}\n{note}\n{tables}\n{END}{after}"));
}

#[test]
fn the_minimal_example_can_be_imported() {
    let there = fs::read_to_string(disk::root(PATH)).unwrap();
    let mut files = Files::new();
    for block in there.split("\n```toml title=\"").skip(1).chain(there.split("\n```csv title=\"").skip(1)) {
        let (path, rest) = block.split_once("\"\n").unwrap();
        let (text, _) = rest.split_once("\n```").unwrap();
        files.insert(path.to_owned(), format!("{text}\n").into_bytes());
    }
    assert!(files.len() >= 4, "{:?}", files.keys());
    let mut reading = read(&files);
    let problems = reading.leitbild.problems();
    reading.add_problems(&files, problems);
    let told: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_file_of_the_format_is_named() {
    let there = fs::read_to_string(disk::root(PATH)).unwrap();
    for kind in Kind::ALL {
        let file = layout::path(*kind, None);
        assert!(there.contains(&format!("{file} ")), "{file}");
    }
    assert!(there.contains(layout::BORDERS));
}

fn table(kind: Kind) -> String {
    let path = layout::path(kind, None);
    let folder = if kind.in_edition() || kind == Kind::Edition { "editions/…/" } else { "" };
    let heading = match layout::form(kind) {
        Form::Single => format!("under `[{kind}]`"),
        Form::Tables => format!("each under `[[{kind}]]`"),
        Form::Csv => "each in a row".to_owned(),
    };
    let mut out = format!("\n### {kind}\n\n`{folder}{path}`, {heading}.\n\n| Key | Needed | Holds | Means |\n|---|---|---|---|\n");
    if kind != Kind::City {
        let _ = writeln!(out, "| `code` | yes | code | {} |", CODE.en);
    }
    for key in shape::keys(kind) {
        let needed = if key.required { "yes" } else { "" };
        let _ = writeln!(out, "| `{}` | {needed} | {} | {} |", key.name, holds(key), means(kind, key.name));
    }
    out
}

fn holds(key: &Key) -> String {
    match key.holds {
        Holds::Text(part) if part.is_markdown() => "text, Markdown".into(),
        Holds::Text(_) => "text".into(),
        Holds::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" · "),
        Holds::When => "date".into(),
        Holds::Url => "web address".into(),
        Holds::Line => "one line, up to 200 characters".into(),
        Holds::Flag => "`true` or `false`".into(),
        Holds::Count => "whole number".into(),
        Holds::Decimal => "number".into(),
        Holds::Colour => "colour, `\"#1f5f6b\"`".into(),
        Holds::Language => "language tag".into(),
        Holds::Languages => "list of language tags".into(),
        Holds::Link(link) => {
            let targets: Vec<&str> = link.targets.iter().map(|kind| kind.as_str()).collect();
            format!("{} → {}", if link.many { "references" } else { "reference" }, targets.join(", "))
        }
    }
}

/// What a key means, with a link to what the word for it entails.
fn means(kind: Kind, key: &str) -> String {
    let sentence = meaning(kind, key).expect("every key has its sentence").en;
    sentence.replace(" freeze it.", " [freeze it](#what-import-does-with-what-is-there-already).")
}
