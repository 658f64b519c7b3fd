//! docs/bundle-format.md: its tables of keys are made from the shapes, its examples are read.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod disk;

use std::fmt::Write as _;
use std::fs;

use leitwerk_bundle::layout::{self, Form};
use leitwerk_bundle::{Files, read};
use leitwerk_model::kind::Kind;
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
        let _ = writeln!(out, "| `code` | yes | code | Its own code. |");
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

/// What a key means, in a sentence. A new key needs one here.
fn means(kind: Kind, key: &str) -> &'static str {
    match (kind, key) {
        (Kind::City, "name") => "The city's name.",
        (Kind::City, "original_language") => "The language in which texts are written first.",
        (Kind::City, "languages") => "Languages the site offers, in this order.",
        (Kind::City, "as_of") => "For example data: the day they describe, on which `check` judges them.",
        (Kind::City, "example") => "`true` if all of it is invented; every page then says so.",
        (Kind::City, "accent") => "Colour of headings and links.",
        (Kind::City, "welcome") => "Words on the start page.",
        (Kind::City, "imprint") => "Who is responsible for the site.",
        (Kind::City, "contact") => "Whom to ask.",
        (Kind::City, "privacy") => "What happens to visitors' data.",
        (Kind::Edition, "status") => {
            "Where it stands. `adopted` and `superseded` [freeze it](#what-import-does-with-what-is-there-already)."
        }
        (Kind::Edition, "adopted_on") => "When the council decided.",
        (Kind::Edition, "decision") => "Number of the council paper.",
        (Kind::Edition, "decision_url") => "Where the council paper can be read.",
        (Kind::Edition, "text") => "Summary.",
        (Kind::Edition, "term") => "How this edition calls the people it is about.",
        (Kind::Section, "type") => "What it is about.",
        (Kind::Goal, "field") => "Its field. Needed for goals like `Z3.2`; overarching goals like `L4` have none.",
        (Kind::Goal, "origin") => "What it came of.",
        (Kind::Goal, "title") => "Its name, 3 to 8 words.",
        (Kind::Goal, "text") => "The goal itself, in whole sentences.",
        (Kind::TakeUp, "overarching") => "The overarching goal that is taken up.",
        (Kind::TakeUp, "in") => "Where: a field, a goal of a field, or a measure.",
        (Kind::TakeUp, "sentence") => "What the overarching goal means here, in one sentence. May wait until it is written.",
        (Kind::TakeUp, "justification") => "Instead of a sentence, for a whole field only: why it is not taken up here.",
        (Kind::Succession, "change") => {
            "What became of the goals: `continued` and `reworded` lead from 1 to 1, `split` from 1 to several, `merged` from several to 1, `new` from none to 1, `dropped` from 1 to none."
        }
        (Kind::Succession, "from") => "Goals of an earlier edition, with the edition in front: `2020/Z3.2`.",
        (Kind::Succession, "to") => "Goals of the edition in whose folder the file lies.",
        (_, "reason") => "Why it was decided so.",
        (Kind::Source, "type") => "What kind of source it is.",
        (Kind::Source, "date") => "When it happened or appeared.",
        (Kind::Result, "source") => "The source it is quoted from; by its code `Q01.2` it belongs to `Q01`.",
        (Kind::Result, "answer") => "What became of it. Left out while the answer is owed.",
        (Kind::Result, "quote") => "What it asked for.",
        (Kind::Plan, "date") => "When it was adopted.",
        (Kind::Plan, "same") => "Goals that say the same.",
        (Kind::Plan, "supports") => "Goals it supports.",
        (Kind::Plan, "conflicts") => "Goals it works against.",
        (Kind::Organisation, "title") => "Its name.",
        (Kind::Organisation, "text") => "What it does, in a sentence.",
        (Kind::Organisation, "groups") => "Stakeholder groups it belongs to.",
        (Kind::Organisation, "parent") => "The organisation above it.",
        (Kind::Organisation, "successors") => "Organisations that followed it.",
        (Kind::Organisation, "valid_from") => "Since when it exists under this name.",
        (Kind::Organisation, "valid_to") => "Until when it did.",
        (Kind::Commitment, "organisation") => "Who promises.",
        (Kind::Commitment, "goals") => "Goals it is promised for.",
        (Kind::Commitment, "since") => "Since when it holds.",
        (Kind::Commitment, "until") => "Until when it is to be kept.",
        (Kind::Commitment, "text") => "What is promised.",
        (Kind::Body, "type") => "What kind of body it is.",
        (Kind::Body, "chair") => "Organisation that chairs it.",
        (Kind::Body, "members") => "Organisations that send people to it.",
        (Kind::Body, "fields") => "Fields it works on.",
        (Kind::Meeting, "type") => "What kind of meeting it was.",
        (Kind::Meeting, "date") => "When it was.",
        (Kind::Meeting, "body") => "Body that held it. Left out if it was open to all.",
        (Kind::Meeting, "phase") => "Phase of a process it belongs to.",
        (Kind::Meeting, "participants") => "How many people took part.",
        (Kind::Meeting, "groups") => "Stakeholder groups that were there.",
        (Kind::Meeting, "districts") => "Districts in which or for which it was.",
        (Kind::Meeting, "text") => "What came of it.",
        (Kind::District, "title") => "Its name.",
        (Kind::District, "number") => "The city's own number for it.",
        (Kind::District, "parent") => "The borough it lies in. Boroughs have none.",
        (Kind::District, "residents") => "How many people live there.",
        (Kind::Process, "edition") => "Editions written in it.",
        (Kind::Phase, "process") => "Its process; by its code `PR1.2` it belongs to `PR1`.",
        (Kind::Measure, "type") => "How it is organised.",
        (Kind::Measure, "status") => "Where it stands.",
        (Kind::Measure, "carried_by") => "Who does the work.",
        (Kind::Measure, "goals") => "Goals it carries out.",
        (Kind::Measure, "responsible") => "Organisations that answer for it.",
        (Kind::Measure, "partners") => "Organisations that take part.",
        (Kind::Measure, "districts") => "Where it takes place. Left out if in the whole city.",
        (Kind::Measure, "plan") => "Another plan of the city that contains it.",
        (Kind::Measure, "text") => "What is done, for whom, how.",
        (Kind::Measure, "statement") => "What the responsible office itself says about the state.",
        (Kind::Indicator, "unit") => "Unit of its values.",
        (Kind::Indicator, "direction") => "Where it should go.",
        (Kind::Indicator, "cadence") => "How often it is observed.",
        (Kind::Indicator, "about_people") => "Whether it counts people.",
        (Kind::Indicator, "by_gender") => "Whether it is broken down by gender.",
        (Kind::Indicator, "base_period") => "Period from which the target is measured, as the source writes it.",
        (Kind::Indicator, "base_value") => "Value then.",
        (Kind::Indicator, "latest_period") => "Period of the last observation.",
        (Kind::Indicator, "latest_value") => "Value then.",
        (Kind::Indicator, "target_period") => "Period for which the target is set.",
        (Kind::Indicator, "target_value") => "Value aimed at.",
        (Kind::Indicator, "goals") => "Goals it watches.",
        (Kind::Indicator, "measures") => "Measures it watches.",
        (Kind::Indicator, "reading_aid") => "How to read it, in one sentence.",
        (Kind::Indicator, "text") => "Definition.",
        (Kind::Indicator, "origin") => "Where the figures come from, with the table.",
        (Kind::Acceptance, "rule") => "Rule of which findings are accepted; `leitwerk explain LW001` says what it looks for.",
        (Kind::Acceptance, "items") => "Items of which they are accepted. Left out for all.",
        (Kind::Acceptance, "place") => "Where at the item, as the finding names it. Left out for every place.",
        (Kind::Acceptance, "until") => "Last day on which it holds.",
        (_, "title") => "Its name.",
        (_, "text") => "The text itself.",
        (_, "url") => "Where to read it, or the organisation's own site.",
        (_, "starts" | "valid_from") => "First day.",
        (_, "ends" | "valid_to") => "Last day.",
        (kind, key) => panic!("say in a sentence what “{key}” of {kind} means"),
    }
}
