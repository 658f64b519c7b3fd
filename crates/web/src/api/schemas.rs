//! What answers look like, as JSON Schema (2020-12, which OpenAPI 3.1 uses), made from [`leitwerk_model::shape`].

use leitwerk_i18n::Locale;
use leitwerk_model::code::LONGEST;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::meaning::meaning;
use leitwerk_model::shape::{self, Holds, Key};
use leitwerk_model::text::TextState;
use serde_json::{Map, Value, json};

use super::addresses::kinds;
use super::matrix::STATES;
use super::query::statuses;

/// The form of a language tag.
const LANGUAGE: &str = "^[a-z]{2,3}(-[a-z0-9]{2,8})*$";
/// The form of a date as precise as it is known.
const WHEN: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// The name of a kind's schema: `TakeUp`.
pub(super) fn name(kind: Kind) -> String {
    pascal(kind.as_str())
}

/// The name of the schema of its list: `TakeUpList`.
pub(super) fn list_name(kind: Kind) -> String {
    format!("{}List", name(kind))
}

/// A word with hyphens as a name.
pub(super) fn pascal(word: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    word.split('-').map(capital).collect()
}

/// What a kind is called in English.
pub(super) fn word(kind: Kind) -> String {
    Locale::of("en").map_or_else(|| kind.to_string(), |english| english.kind(kind).to_lowercase())
}

/// What several of a kind are called in English.
pub(super) fn words(kind: Kind) -> String {
    Locale::of("en").map_or_else(|| kind.plural().to_owned(), |english| english.kinds(kind).to_lowercase())
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object of exactly these members, all of which are always there.
fn whole(description: &str, properties: Value) -> Value {
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({
        "type": "object", "description": description, "required": required, "additionalProperties": false, "properties": properties
    })
}

fn array(items: Value, description: &str) -> Value {
    json!({ "type": "array", "description": description, "items": items })
}

/// All schemas by name.
pub(super) fn all() -> Map<String, Value> {
    let mut schemas = Map::new();
    for (name, schema) in shared() {
        schemas.insert(name.into(), schema);
    }
    schemas.insert(name(Kind::City), item(Kind::City));
    for kind in kinds() {
        schemas.insert(name(kind), item(kind));
        schemas.insert(list_name(kind), list(kind));
    }
    schemas
}

fn shared() -> Vec<(&'static str, Value)> {
    let states: Vec<&str> = TextState::ALL.iter().map(|state| state.as_str()).collect();
    // What only internal kinds declare is never told.
    let told = |link: &LinkKind| kinds().any(|kind| shape::link_keys(kind).any(|(_, key)| key.kind == *link));
    let links: Vec<&str> = LinkKind::ALL.iter().filter(|link| told(link)).map(|link| link.as_str()).collect();
    let kinds: Vec<&str> = Kind::ALL.iter().filter(|kind| !kind.is_internal()).map(|kind| kind.as_str()).collect();
    let edition =
        json!({ "type": ["string", "null"], "pattern": "^[0-9]{4}$", "description": "The edition, for kinds that belong to one." });
    let address = |description: &str| json!({ "type": "string", "pattern": "^/", "description": description });
    vec![
        (
            "Problem",
            whole(
                "Why there is no answer (RFC 9457).",
                json!({
                    "type": { "const": "about:blank", "description": "The status says it all." },
                    "title": { "type": "string", "description": "The status in words." },
                    "status": { "type": "integer", "minimum": 400, "maximum": 599, "description": "The status." },
                    "detail": { "type": "string", "description": "What is wrong, and what to do." }
                }),
            ),
        ),
        (
            "Version",
            whole(
                "A text in one language.",
                json!({
                    "body": { "type": "string", "minLength": 1, "description": "The words." },
                    "state": { "enum": states, "description": "How they came to be. What is `machine` was translated by a machine and read by nobody; what is `outdated` is older than the original." }
                }),
            ),
        ),
        (
            "Text",
            json!({
                "type": "object", "minProperties": 1, "description": "A text by language (BCP 47). One version is the original.",
                "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": reference("Version")
            }),
        ),
        (
            "Area",
            whole(
                "Borders as GeoJSON has them (RFC 7946), in degrees (WGS 84).",
                json!({
                    "type": { "const": "MultiPolygon" },
                    "coordinates": array(array(array(json!({ "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } }), "Positions: longitude, latitude; the last is the first."), "An outer ring, then its holes."), "Polygons.")
                }),
            ),
        ),
        (
            "Reference",
            whole(
                "An item, told by another.",
                json!({
                    "edition": edition,
                    "code": { "type": "string", "maxLength": LONGEST, "description": "Its code." },
                    "kind": { "enum": kinds, "description": "Its kind." },
                    "href": address("Where it is to be found here.")
                }),
            ),
        ),
        (
            "Link",
            whole(
                "A link to another item. Links run from where something comes from to what became of it, or from the whole to its part.",
                json!({
                    "kind": { "enum": links, "description": "What the link says." },
                    "end": { "enum": ["from", "to"], "description": "At which end the other item stands: `from` where the link starts, `to` where it ends." },
                    "item": reference("Reference")
                }),
            ),
        ),
        (
            "Matrix",
            whole(
                "What stands where an overarching goal meets a field.",
                json!({
                    "edition": { "type": "string", "pattern": "^[0-9]{4}$", "description": "The edition." },
                    "overarching": array(reference("Reference"), "The overarching goals, in order."),
                    "fields": array(reference("Reference"), "The fields, in order."),
                    "places": array(reference("Place"), "One place for every pair of both.")
                }),
            ),
        ),
        (
            "Place",
            whole(
                "A place of the matrix.",
                json!({
                    "overarching": { "type": "string", "pattern": "^L[0-9]+$", "description": "Code of the overarching goal." },
                    "field": { "type": "string", "pattern": "^H[0-9]+$", "description": "Code of the field." },
                    "state": { "enum": STATES, "description": "Whether the goal is taken up here, is deliberately not taken up and says why, or neither." },
                    "take_ups": array(reference("Reference"), "The take-ups that stand here."),
                    "justifications": array(reference("Reference"), "Those that say why it is not taken up.")
                }),
            ),
        ),
        (
            "Start",
            whole(
                "What there is.",
                json!({
                    "document": address("The description of this interface."),
                    "city": address("The city itself."),
                    "lists": array(whole("A list.", json!({
                        "kind": { "enum": kinds, "description": "Of what." },
                        "edition": edition,
                        "href": address("Where it begins."),
                        "total": { "type": "integer", "minimum": 0, "description": "How many items it has." }
                    })), "All lists; those of goals, fields and the like once for each edition."),
                    "matrices": array(whole("A matrix.", json!({
                        "edition": { "type": "string", "pattern": "^[0-9]{4}$", "description": "Its edition." },
                        "href": address("Where it is.")
                    })), "The matrix of each edition."),
                    "bundle": address("Everything as a ZIP file, which can be imported into Leitwerk again."),
                    "tables": array(address("A table."), "Everything as tables (CSV); `dictionary.csv` explains each column."),
                    "feeds": { "type": "object", "description": "What has changed, as an Atom feed in each language.", "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": address("The feed.") }
                }),
            ),
        ),
    ]
}

fn list(kind: Kind) -> Value {
    whole(
        &format!("Part of a list of {}.", words(kind)),
        json!({
            "items": { "type": "array", "maxItems": super::query::MOST, "items": reference(&name(kind)), "description": "In the order of their codes." },
            "next": { "type": ["string", "null"], "pattern": "^/", "description": "Where the list goes on; null at its end." },
            "total": { "type": "integer", "minimum": 0, "description": "How many there are in the whole list, after filtering." }
        }),
    )
}

fn item(kind: Kind) -> Value {
    let edition = if kind.in_edition() {
        json!({ "type": "string", "pattern": "^[0-9]{4}$", "description": "The edition it belongs to." })
    } else {
        json!({ "type": "null", "description": "It belongs to no edition." })
    };
    let statuses = statuses(kind);
    let status = if statuses.is_empty() {
        json!({ "type": "null", "description": "Items of this kind have none." })
    } else {
        let mut words: Vec<Value> = statuses.into_iter().map(Value::from).collect();
        // The answer to a quoted result may still be owed, what a body says about an edition may still come.
        if matches!(kind, Kind::Result | Kind::Consultation) {
            words.push(Value::Null);
        }
        json!({ "enum": words, "description": "The word by which lists can be filtered." })
    };
    whole(
        &format!("One of the {}.", words(kind)),
        json!({
            "edition": edition,
            "code": { "type": "string", "pattern": kind.code_pattern(), "maxLength": LONGEST, "description": "Its own code. It never changes and is never used again." },
            "kind": { "const": kind, "description": "Its kind." },
            "href": { "type": "string", "pattern": "^/", "description": "Where it is to be found here." },
            "pages": {
                "type": "object", "description": "Where people read about it, by language.",
                "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": { "type": "string", "pattern": "^/" }
            },
            "status": status,
            "facts": facts(kind),
            "texts": texts(kind),
            "links": array(reference("Link"), "Its links in both directions: first those it declares itself, then those that others declare to it.")
        }),
    )
}

/// The sentence that says what a key means.
fn described(mut schema: Value, kind: Kind, key: &str) -> Value {
    if let Some(meaning) = meaning(kind, key) {
        schema["description"] = meaning.en.into();
    }
    schema
}

fn object<'a>(keys: impl Iterator<Item = (&'a Key, Value)>, kind: Kind, description: &str) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (key, schema) in keys {
        properties.insert(key.name.into(), described(schema, kind, key.name));
        if key.required {
            required.push(key.name);
        }
    }
    json!({ "type": "object", "description": description, "required": required, "additionalProperties": false, "properties": properties })
}

fn texts(kind: Kind) -> Value {
    let texts = shape::keys(kind).iter().filter(|key| matches!(key.holds, Holds::Text(part) if !part.is_internal()));
    object(texts.map(|key| (key, reference("Text"))), kind, "Its texts in all languages.")
}

fn facts(kind: Kind) -> Value {
    let facts = shape::keys(kind).iter().filter_map(|key| Some((key, fact(kind, key)?)));
    let mut schema = object(facts, kind, "What is known of it, beside texts and links.");
    if kind == Kind::District {
        // Borders are no key: bundles keep them in a file of their own.
        schema["properties"]["area"] = reference("Area");
    }
    schema
}

fn fact(kind: Kind, key: &Key) -> Option<Value> {
    Some(match key.holds {
        Holds::Text(_) | Holds::Link(_) => return None,
        Holds::Word(_) if key.name == "status" => json!({ "enum": statuses(kind) }),
        Holds::Word(words) => json!({ "enum": words }),
        Holds::When => json!({ "type": "string", "pattern": WHEN }),
        Holds::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Holds::Line => json!({ "type": "string", "minLength": 1, "maxLength": 200 }),
        Holds::Flag => json!({ "type": "boolean" }),
        Holds::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Holds::Decimal => json!({ "type": "number" }),
        Holds::Colour => json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }),
        Holds::Language => json!({ "type": "string", "pattern": LANGUAGE }),
        Holds::Languages => json!({ "type": "array", "minItems": 1, "items": { "type": "string", "pattern": LANGUAGE } }),
    })
}
