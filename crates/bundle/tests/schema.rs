//! The JSON Schema beside the documentation: current, and of one mind with the reader.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod disk;

use leitwerk_bundle::layout::{self, Form};
use leitwerk_bundle::schema::schema;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use serde_json::{Value, json};

const PATH: &str = "docs/bundle-format.schema.json";

/// The schema of one file or kind, by the name of its definition.
fn validator(definition: &str) -> jsonschema::Validator {
    let mut schema = schema();
    assert!(schema["$defs"].get(definition).is_some(), "no definition {definition}");
    schema["$ref"] = format!("#/$defs/{definition}").into();
    jsonschema::validator_for(&schema).unwrap()
}

fn json_of(toml: &str) -> Value {
    toml::from_str(toml).unwrap()
}

#[test]
fn the_schema_in_docs_is_current() {
    let current = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    disk::compare_or_update(PATH, &current);
}

#[test]
fn every_toml_file_of_the_examples_fits_the_definition_of_its_name() {
    let mut seen = 0;
    for bundle in ["demo", "examples/muenster"] {
        for (path, bytes) in disk::bundle(bundle).iter().filter(|(path, _)| path.ends_with(".toml")) {
            let file = validator(path.rsplit('/').next().unwrap());
            let wrong: Vec<String> = file
                .iter_errors(&json_of(std::str::from_utf8(bytes).unwrap()))
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{bundle}/{path}: {}", wrong.join("\n"));
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} files");
}

#[test]
fn what_the_reader_refuses_the_schema_refuses_too() {
    let goal = "[[goal]]\ncode = \"L1\"\ntitle.de = \"Offenheit\"\ntext.de = \"Alle sind offen.\"\n";
    let measure = "[[measure]]\ncode = \"M1\"\ntype = \"project\"\nstatus = \"running\"\ncarried_by = \"volunteers\"\ntitle.de = \"Paten\"\ntext.de = \"Paten helfen.\"\n";
    assert!(validator("goals.toml").is_valid(&json_of(goal)));
    assert!(validator("measures.toml").is_valid(&json_of(measure)));
    let wrong = [
        ("goals.toml", goal.replace("title", "titel")),
        ("goals.toml", goal.replace("L1", "M1")),
        ("goals.toml", goal.replace("[[goal]]", "[goal]")),
        ("goals.toml", goal.replace("[[goal]]", "[[field]]")),
        ("goals.toml", goal.replace("title.de", "title")),
        ("goals.toml", goal.replace("title.de", "title.DE")),
        ("goals.toml", goal.replace("\"Offenheit\"", "\"\"")),
        ("goals.toml", goal.replace("\"Offenheit\"", "{ text = \"Offenheit\", state = \"neu\" }")),
        ("goals.toml", goal.replace("text.de = \"Alle sind offen.\"\n", "")),
        ("measures.toml", measure.replace("running", "laufend")),
        ("measures.toml", format!("{measure}starts = \"1.2.2024\"\n")),
        ("measures.toml", format!("{measure}goals = 7\n")),
        ("measures.toml", format!("{measure}goals = [\"2025/Z1.1\", \"2025/Z1.1\"]\n")),
        ("leitwerk.toml", "[city]\nname.de = \"Stadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n".to_owned()),
        ("leitwerk.toml", "format = 2\n[city]\nname.de = \"Stadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n".to_owned()),
        ("edition.toml", "[edition]\ncode = \"25\"\nstatus = \"draft\"\ntitle.de = \"Leitbild\"\n".to_owned()),
    ];
    for (definition, text) in wrong {
        assert!(!validator(definition).is_valid(&json_of(&text)), "{definition} accepts\n{text}");
    }
}

#[test]
fn every_kind_has_a_definition_and_every_toml_file_too() {
    let schema = schema();
    for kind in Kind::ALL {
        assert!(schema["$defs"].get(kind.as_str()).is_some(), "{kind}");
        let file = layout::path(*kind, None);
        assert_eq!(schema["$defs"].get(&file).is_some(), layout::form(*kind) != Form::Csv, "{file}");
    }
}

#[test]
fn the_schema_and_the_program_agree_on_what_a_code_is() {
    let codes = [
        "2025",
        "A1",
        "H3",
        "L4",
        "Z3.2",
        "T4.3",
        "T4.3b",
        "F01",
        "Q01",
        "Q01.2",
        "K1",
        "G05",
        "O012",
        "S007",
        "GR02",
        "V11",
        "D12",
        "DM",
        "PR1",
        "PR1.2",
        "M014",
        "I07",
        "z3.2",
        "Z3",
        "L",
        "M01b",
        "25",
        "D-1",
        "Q1.2.3",
        "M0000000000000001",
        "",
    ];
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::City) {
        let rule = schema()["$defs"][kind.as_str()]["properties"]["code"].clone();
        let rule = jsonschema::validator_for(&rule).unwrap();
        for code in codes {
            let parsed = Code::parse(code).is_ok_and(|code| code.kind() == *kind);
            assert_eq!(rule.is_valid(&json!(code)), parsed, "{kind}: {code}");
        }
    }
}
