//! The interface for programs, explained to people.

use askama::Template;
use leitwerk_model::kind::Kind;
use leitwerk_store::Sight;
use serde_json::Value;

use crate::api::addresses::{self, What};
use crate::api::document::EXAMPLE;
use crate::api::query::{MOST, USUAL};
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::view::{Nav, Page};

/// An address with what is there.
struct Line {
    path: String,
    /// An address of this form that answers.
    href: String,
    what: String,
    filtered: bool,
}

#[derive(Template)]
#[template(path = "api/show.html")]
struct Show {
    page: Page,
    lines: Vec<Line>,
    most: String,
    usual: String,
    address: &'static str,
    example: String,
}

/// `/de/api`
pub(crate) async fn show(reader: Reader) -> Answer {
    let t = reader.t;
    let in_force = reader.site.in_force(Sight::Public).map(|edition| edition.code.to_string());
    let what = |what: What| match what {
        What::Start => t.api_start().to_owned(),
        What::Document => t.api_document().to_owned(),
        What::City => t.kind(Kind::City).to_owned(),
        What::Matrix => t.matrix_title().to_owned(),
        What::List(kind) => t.kinds(kind).to_owned(),
        What::One(_) => t.api_one().to_owned(),
    };
    let lines = addresses::all().into_iter().map(|address| {
        // The first part of a list is always there; a single item may not be in this city.
        let href = match address.what {
            What::One(_) => String::new(),
            _ if address.path.contains("{edition}") => {
                in_force.as_ref().map(|edition| address.path.replace("{edition}", edition)).unwrap_or_default()
            }
            _ => address.path.clone(),
        };
        let filtered = matches!(address.what, What::List(kind) if !crate::api::query::statuses(kind).is_empty());
        Line { href, what: what(address.what), filtered, path: address.path }
    });
    page(&Show {
        lines: lines.collect(),
        most: t.number(MOST),
        usual: t.number(USUAL),
        address: "/api/v1/measures/M001",
        example: shortened(),
        page: Page::new(reader, Nav::None, t.api_title()),
    })
}

/// The example with every member, but only its title and its first link.
fn shortened() -> String {
    let Ok(mut example) = serde_json::from_str::<Value>(EXAMPLE) else { return EXAMPLE.to_owned() };
    if let Some(texts) = example["texts"].as_object_mut() {
        texts.retain(|name, _| name == "title");
    }
    if let Some(links) = example["links"].as_array_mut() {
        links.truncate(1);
    }
    format!("{example:#}")
}
