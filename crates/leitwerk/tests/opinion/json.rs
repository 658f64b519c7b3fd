//! The JSON, its schema and its documentation say the same.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::conversation::{Conversation, err, out, run};

fn docs(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs")).join(name)
}

fn schema() -> Value {
    serde_json::from_slice(&fs::read(docs("opinion-json.schema.json")).expect("the schema")).expect("JSON")
}

fn json(arguments: &[&str]) -> Value {
    let output = run(&[&["opinion"], arguments, &["--format", "json"]].concat());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", err(&output)))
}

/// What of an answer does not fit the schema.
fn misfits(answer: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_answer_fits_the_schema() {
    let camps = Conversation::with_two_camps();
    camps.write_groups(|person| if person < 5 { 2 } else { person % 2 });
    let none = Conversation::generated(&["--participants", "200", "--statements", "30", "--votes", "3000", "--groups", "0"]);
    let alone = Conversation::of(&|_, _| 1, 1, 1);
    let nobody = Conversation::of(&|_, _| 1, 0, 3);
    for conversation in [&camps, &none, &alone, &nobody] {
        for method in ["leitwerk", "polis"] {
            let answer = json(&[conversation.name(), "--method", method]);
            assert_eq!(misfits(&answer), Vec::<String>::new(), "{method}");
        }
    }
    assert_eq!(misfits(&json(&[camps.name(), "--groups", "export"])), Vec::<String>::new());
    let mut other = json(&[camps.name()]);
    other["per_statement"][0]["people"] = 7.into();
    assert_eq!(misfits(&other).len(), 1, "the schema knows every field");
}

#[test]
fn the_figures_are_those_of_the_files() {
    let conversation = Conversation::with_two_camps();
    let answer = json(&[conversation.name()]);
    let number = |key: &str| answer[key].as_u64();
    assert_eq!([number("people"), number("statements"), number("votes")], [Some(120), Some(13), Some(120 * 13)]);
    assert_eq!(number("in_conversation"), Some(120));
    let groups = answer["groups"].as_array().expect("groups");
    let sizes: Vec<u64> = groups.iter().filter_map(|group| group["size"].as_u64()).collect();
    assert_eq!((groups.len(), sizes.iter().sum::<u64>() + number("undecided").expect("undecided")), (2, 120), "{groups:?}");
    let statements = answer["per_statement"].as_array().expect("statements");
    let ids: Vec<u64> = statements.iter().filter_map(|statement| statement["id"].as_u64()).collect();
    assert_eq!(ids, (0..13).collect::<Vec<u64>>());
    let first = &statements[0];
    assert_eq!([&first["n"], &first["agree"], &first["disagree"], &first["pass"]].map(Value::as_u64), [120, 120, 0, 0].map(Some));
    assert_eq!((first["consensus"]["side"].as_str(), statements[12]["role"].as_str()), (Some("agree"), Some("rejected")));
    assert!(statements[5]["divisiveness"].as_f64().expect("a number") > 0.5, "{}", statements[5]);
    for (length, key) in [(13, "center"), (2, "components"), (2, "explained_variance")] {
        assert_eq!(answer[key].as_array().map(Vec::len), Some(length), "{key}");
    }
}

#[test]
fn given_groups_are_taken_as_they_are() {
    let conversation = Conversation::with_two_camps();
    conversation.write_groups(|person| [4, 9, 4][person as usize % 3]);
    for method in ["leitwerk", "polis"] {
        let answer = json(&[conversation.name(), "--groups", "export", "--method", method]);
        let groups = answer["groups"].as_array().expect("groups").iter();
        let groups: Vec<_> = groups.map(|group| (group["id"].as_u64(), group["size"].as_u64())).collect();
        assert_eq!(groups, [(Some(4), Some(80)), (Some(9), Some(40))], "{method}");
    }
}

#[test]
fn that_it_is_internal_is_said_beside_it() {
    let conversation = Conversation::with_two_camps();
    let output = run(&["opinion", conversation.name(), "--format", "json", "--lang", "en"]);
    assert!(out(&output).starts_with('{') && out(&output).ends_with("}\n"));
    assert!(err(&output).contains("for the administration only") && err(&output).contains("--out"), "{}", err(&output));
}

/// What a field holds, in words.
fn holds(field: &Value) -> String {
    if let Some(words) = field["enum"].as_array() {
        let words: Vec<String> = words.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect();
        return format!("word: {}", words.join(", "));
    }
    let range = match (field["minimum"].as_f64(), field["maximum"].as_f64()) {
        (Some(least), Some(most)) => format!(", {least} to {most}"),
        (Some(least), None) => format!(", at least {least}"),
        _ => String::new(),
    };
    match (field["type"].as_str(), field["items"]["type"].as_str()) {
        (Some("array"), Some("object")) => "list of objects".to_owned(),
        (Some("array"), Some("array")) => "list of lists of numbers".to_owned(),
        (Some("array"), _) => "list of numbers".to_owned(),
        (Some("integer"), _) => "whole number".to_owned(),
        (Some("boolean"), _) => "true or false".to_owned(),
        (Some("object"), _) => "object".to_owned(),
        (Some(kind), _) => format!("{kind}{range}"),
        (None, _) => format!("number or nothing{range}"),
    }
}

fn rows(properties: &Value, names: &[&str], prefix: &str, table: &mut String) {
    for name in names {
        let field = &properties[name];
        let _ = writeln!(table, "| `{prefix}{name}` | {} | {} |", holds(field), field["description"].as_str().expect("words"));
        let (inner, prefix) = match field["type"].as_str() {
            Some("object") => (field, format!("{prefix}{name}.")),
            _ => (&field["items"], format!("{prefix}{name}[].")),
        };
        if inner["properties"].is_object() {
            rows(&inner["properties"], &required(inner), &prefix, table);
        }
    }
}

/// The fields in the order in which they come; that every field is among them is part of the test.
fn required(object: &Value) -> Vec<&str> {
    let names: Vec<&str> = object["required"].as_array().expect("names").iter().filter_map(Value::as_str).collect();
    assert_eq!(object["properties"].as_object().expect("fields").len(), names.len(), "{names:?}");
    assert_eq!(object["additionalProperties"], Value::Bool(false), "{names:?}");
    names
}

#[test]
fn the_documentation_tells_every_field_of_the_schema() {
    let schema = schema();
    let mut table = "| field | holds | meaning |\n|---|---|---|\n".to_owned();
    rows(&schema["properties"], &required(&schema), "", &mut table);
    let path = docs("opinion-json.md");
    let there = fs::read_to_string(&path).expect("the documentation");
    let start = there.find("| field |").expect("the table of fields");
    let end = there[start..].find("\n\n").map_or(there.len(), |end| start + end + 1);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, format!("{}{table}{}", &there[..start], &there[end..])).expect("written");
        return;
    }
    assert!(there[start..end] == table, "docs/opinion-json.md is out of date; run this test once with UPDATE_DOCS=1");
}
