//! The description of the interface: OpenAPI 3.1.
//!
//! Written as JSON, since it *is* JSON Schema for the most part: the builders of utoipa 6 know only a part of that, and do
//! not compile without its macros.

use axum::extract::State;
use leitwerk_model::code::LONGEST;
use leitwerk_model::kind::Kind;
use serde_json::{Map, Value, json};

use super::addresses::{self, Address, What, example_code};
use super::query::{Asked, MOST, USUAL, statuses};
use super::schemas::{self, list_name, name, pascal, reference, word, words};
use super::{Answer, json};
use crate::state::App;

/// An answer of the fictional city, as an example. A test holds it against what the city really answers.
pub(crate) const EXAMPLE: &str = include_str!("example.json");

const DESCRIPTION: &str = "Everything that a city publishes about its integration Leitbild: editions with their goals, measures, \
    indicators, organisations, meetings, and the links between them. Read only, without key or account.\n\n\
    **Items.** Every item has a code (`Z3.2`, `M014`) that never changes and is never given away again; goals, fields, sections, \
    take-ups and successions belong to an edition and have their code in it. An item holds facts, texts in several languages, each \
    with a state, and links to other items in both directions: where it comes from and what became of it.\n\n\
    **Lists.** Items come in the order of their codes, 50 at a time unless `limit` says otherwise. `next` is the address of what \
    follows. It names the last code, not a number of items: nothing is skipped or told twice when items are added or removed in between.\n\n\
    **Versions.** Every answer bears an `ETag`; send it back as `If-None-Match` to be told (304) that nothing has changed. Any page \
    may read the answers from its scripts (CORS).\n\n\
    **What is not here.** Drafts, internal notes and who made a change are not public.\n\n\
    Who answers for the contents, and on what terms they may be used, stands in the imprint of the site.";

/// `/api/v1/openapi.json`
pub(crate) async fn show(State(app): State<App>, asked: Asked) -> Answer {
    asked.nothing()?;
    let site = app.site().await?;
    let locale = site.locales.first().copied();
    let contact = locale.map(|locale| (site.name(locale).to_owned(), app.url().to(&format!("/{}/imprint", locale.tag()))));
    json(&document(contact))
}

/// The document, with the name and address of whoever publishes.
pub(crate) fn document(contact: Option<(String, String)>) -> Value {
    let mut info = json!({
        "title": "Leitwerk",
        "summary": "A city's integration Leitbild as data.",
        "description": DESCRIPTION,
        "version": "1",
        "license": { "name": "EUPL-1.2 (the software)", "identifier": "EUPL-1.2" }
    });
    if let Some((name, url)) = contact {
        info["contact"] = json!({ "name": name, "url": url });
    }
    let paths: Map<String, Value> =
        addresses::all().iter().map(|address| (address.path.clone(), json!({ "get": operation(address) }))).collect();
    json!({
        "openapi": "3.1.0",
        "info": info,
        "servers": [{ "url": "/", "description": "This site." }],
        "security": [],
        "tags": [
            { "name": "Overview", "description": "What there is." },
            { "name": "City", "description": "What belongs to the whole city." },
            { "name": "Edition", "description": "What belongs to one edition of the Leitbild." }
        ],
        "paths": paths,
        "components": { "schemas": schemas::all(), "responses": responses(), "headers": headers(), "parameters": { "Edition": edition() } }
    })
}

fn operation(address: &Address) -> Value {
    let (id, summary, tag, schema) = match address.what {
        What::Start => ("start".to_owned(), "What there is.".to_owned(), "Overview", reference("Start")),
        What::Document => (
            "document".to_owned(),
            "This description.".to_owned(),
            "Overview",
            json!({ "type": "object", "required": ["openapi"] }),
        ),
        What::City => ("getCity".to_owned(), "The city.".to_owned(), "City", reference("City")),
        What::Matrix => {
            let summary = "The matrix: which overarching goal is taken up in which field.".to_owned();
            ("getMatrix".to_owned(), summary, "Edition", reference("Matrix"))
        }
        What::List(kind) => {
            (format!("list{}", pascal(kind.plural())), format!("List of {}.", words(kind)), tag(kind), reference(&list_name(kind)))
        }
        What::One(kind) => (format!("get{}", name(kind)), format!("One {}.", word(kind)), tag(kind), reference(&name(kind))),
    };
    let mut found = json!({
        "description": "What was asked for.",
        "headers": {
            "ETag": { "$ref": "#/components/headers/ETag" },
            "Cache-Control": { "$ref": "#/components/headers/CacheControl" },
            "Access-Control-Allow-Origin": { "$ref": "#/components/headers/AnyOrigin" }
        },
        "content": { "application/json": { "schema": schema } }
    });
    if let Some(example) = example(address.what) {
        found["content"]["application/json"]["example"] = example;
    }
    let mut answers = json!({ "200": found });
    for (status, name) in [("304", "Unchanged"), ("400", "NotUnderstood"), ("500", "Broken"), ("503", "TooLong")] {
        answers[status] = json!({ "$ref": format!("#/components/responses/{name}") });
    }
    if !matches!(address.what, What::Start | What::Document) {
        answers["404"] = json!({ "$ref": "#/components/responses/NotFound" });
    }
    json!({ "operationId": id, "summary": summary, "tags": [tag], "parameters": parameters(address), "responses": answers })
}

fn tag(kind: Kind) -> &'static str {
    if kind.in_edition() { "Edition" } else { "City" }
}

/// The example of a measure; of other kinds the page and the answers themselves tell enough.
fn example(what: What) -> Option<Value> {
    let measure: Value = serde_json::from_str(EXAMPLE).ok()?;
    match what {
        What::One(Kind::Measure) => Some(measure),
        What::List(Kind::Measure) => {
            Some(json!({ "items": [measure], "next": "/api/v1/measures?after=M001&limit=1", "total": 120 }))
        }
        _ => None,
    }
}

fn edition() -> Value {
    json!({
        "name": "edition", "in": "path", "required": true, "description": "The edition.",
        "schema": { "type": "string", "pattern": Kind::Edition.code_pattern(), "minLength": 4, "maxLength": 4 }, "example": "2025"
    })
}

fn code(kind: Kind) -> Value {
    json!({ "type": "string", "pattern": kind.code_pattern(), "maxLength": LONGEST })
}

fn parameters(address: &Address) -> Vec<Value> {
    let mut parameters = Vec::new();
    if address.path.contains("{edition}") {
        parameters.push(json!({ "$ref": "#/components/parameters/Edition" }));
    }
    match address.what {
        What::One(kind) => parameters.push(json!({
            "name": "code", "in": "path", "required": true, "description": "Its code.",
            "schema": code(kind), "example": example_code(kind)
        })),
        What::List(kind) => {
            parameters.push(json!({
                "name": "limit", "in": "query", "description": "At most so many items.",
                "schema": { "type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL }, "example": 10
            }));
            parameters.push(json!({
                "name": "after", "in": "query",
                "description": "Only what comes after this code, also when there is no item of this code any more. Best taken from `next`.",
                "schema": code(kind), "example": example_code(kind)
            }));
            let statuses = statuses(kind);
            if let Some(first) = statuses.first() {
                parameters.push(json!({
                    "name": "status", "in": "query", "description": "Only what has this status.",
                    "schema": { "type": "string", "enum": statuses }, "example": first
                }));
            }
        }
        _ => {}
    }
    parameters
}

fn responses() -> Value {
    let problem = |description: &str, status: u16, title: &str, detail: &str| {
        json!({
            "description": description,
            "headers": { "Access-Control-Allow-Origin": { "$ref": "#/components/headers/AnyOrigin" } },
            "content": { "application/problem+json": {
                "schema": reference("Problem"),
                "example": { "type": "about:blank", "title": title, "status": status, "detail": detail }
            } }
        })
    };
    json!({
        "Unchanged": {
            "description": "Nothing has changed since the version that the request names in `If-None-Match`.",
            "headers": { "ETag": { "$ref": "#/components/headers/ETag" } }
        },
        "NotUnderstood": problem("A parameter is unknown or has a value it cannot have.", 400, "Bad Request", "“limit” is a whole number from 1 to 200, not “many”."),
        "NotFound": problem("There is nothing public at this address.", 404, "Not Found", "There is no measure of this code here."),
        "Broken": problem("Something went wrong on the server.", 500, "Internal Server Error", "Something went wrong on the server and has been recorded. Try again in a few minutes."),
        "TooLong": problem("The answer took too long.", 503, "Service Unavailable", "The answer took too long. Try again in a minute.")
    })
}

fn headers() -> Value {
    let header = |description: &str, schema: Value| json!({ "description": description, "schema": schema });
    json!({
        "ETag": header("The version of the answer.", json!({ "type": "string", "pattern": "^W/\"[0-9a-f]+\"$" })),
        "CacheControl": header("May be kept, and must be asked for again.", json!({ "const": "public, no-cache" })),
        "AnyOrigin": header("Any page may read it.", json!({ "const": "*" }))
    })
}
