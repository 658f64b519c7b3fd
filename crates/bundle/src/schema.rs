//! The bundle format as JSON Schema, made from the same shapes that read and write it.

use leitwerk_model::kind::Kind;
use leitwerk_model::shape::{self, Holds, Key};
use serde_json::{Map, Value, json};

use crate::layout::{self, Form};

/// A schema of every TOML file: `#/$defs/goals.toml` for the file of goals, and so on. Rows of CSV files have the
/// same keys as `#/$defs/organisation` names.
#[must_use]
pub fn schema() -> Value {
    let mut defs = Map::new();
    defs.insert("text".into(), text());
    defs.insert(
        "when".into(),
        json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "description": "A year, a month or a day." }),
    );
    defs.insert("language".into(), json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[a-z0-9]{2,8})*$" }));
    for kind in Kind::ALL {
        defs.insert(kind.as_str().into(), item(*kind));
        let path = layout::path(*kind, None);
        let reference = json!({ "$ref": format!("#/$defs/{kind}") });
        let file = match layout::form(*kind) {
            Form::Csv => continue,
            Form::Single if *kind == Kind::City => json!({
                "type": "object", "required": ["format", "city"], "additionalProperties": false,
                "properties": { "format": { "const": layout::FORMAT }, "city": reference }
            }),
            Form::Single => {
                json!({ "type": "object", "required": [kind], "additionalProperties": false, "properties": { kind.as_str(): reference } })
            }
            Form::Tables => json!({
                "type": "object", "additionalProperties": false,
                "properties": { kind.as_str(): { "type": "array", "items": reference } }
            }),
        };
        defs.insert(path, file);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Leitwerk bundle",
        "description": "Each file of a bundle fits the definition that bears its name.",
        "$defs": defs
    })
}

fn text() -> Value {
    json!({
        "type": "object",
        "minProperties": 1,
        "description": "A text in several languages.",
        "propertyNames": { "$ref": "#/$defs/language" },
        "additionalProperties": { "oneOf": [
            { "type": "string", "minLength": 1 },
            { "type": "object", "required": ["text"], "additionalProperties": false, "properties": {
                "text": { "type": "string", "minLength": 1 },
                "state": { "enum": ["original", "translated", "machine", "outdated", "reviewed"] }
            } }
        ] }
    })
}

fn item(kind: Kind) -> Value {
    let mut properties = Map::new();
    let mut required: Vec<&str> = Vec::new();
    if kind != Kind::City {
        properties.insert("code".into(), json!({ "type": "string", "pattern": kind.code_pattern(), "maxLength": 16 }));
        required.push("code");
    }
    for key in shape::keys(kind) {
        properties.insert(key.name.into(), value(key));
        if key.required {
            required.push(key.name);
        }
    }
    json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties })
}

fn value(key: &Key) -> Value {
    match key.holds {
        Holds::Text(_) => json!({ "$ref": "#/$defs/text" }),
        Holds::Word(words) => json!({ "enum": words }),
        Holds::When => json!({ "$ref": "#/$defs/when" }),
        Holds::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Holds::Line => json!({ "type": "string", "minLength": 1, "maxLength": 200 }),
        Holds::Flag => json!({ "type": "boolean" }),
        Holds::Count => json!({ "type": "integer", "minimum": 0 }),
        Holds::Decimal => json!({ "type": "number" }),
        Holds::Colour => json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }),
        Holds::Language => json!({ "$ref": "#/$defs/language" }),
        Holds::Languages => json!({ "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/language" } }),
        Holds::Link(link) => {
            let code = json!({ "type": "string", "description": format!("Code of: {}", names(link.targets)) });
            if link.many { json!({ "anyOf": [{ "type": "array", "items": code, "uniqueItems": true }, code] }) } else { code }
        }
    }
}

fn names(kinds: &[Kind]) -> String {
    kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ")
}
