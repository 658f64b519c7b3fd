//! One item as JSON: facts, texts in all languages with their states, links in both directions.

use std::collections::BTreeMap;

use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::Text;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::ROOT;
use crate::neighbours::Neighbours;

/// An item, told by another.
#[derive(Serialize)]
pub(crate) struct Reference {
    edition: Option<String>,
    code: String,
    kind: Kind,
    href: String,
}

impl Reference {
    pub(crate) fn to(key: &ItemRef) -> Reference {
        Reference {
            edition: key.edition().map(ToString::to_string),
            code: key.code().to_string(),
            kind: key.kind(),
            href: href(key),
        }
    }
}

/// A link as one of its two items sees it.
#[derive(Serialize)]
struct Link {
    kind: LinkKind,
    end: End,
    item: Reference,
}

/// An item.
#[derive(Serialize)]
pub(crate) struct Shown<'a> {
    edition: Option<String>,
    code: String,
    kind: Kind,
    href: String,
    pages: BTreeMap<&'static str, String>,
    status: Option<&'static str>,
    facts: Map<String, Value>,
    texts: BTreeMap<&'static str, &'a Text>,
    links: Vec<Link>,
}

/// An item as it is shown, with its pages in these languages.
pub(crate) fn shown<'a>(all: &'a Neighbours, item: &'a Item, locales: &[&'static Locale]) -> Shown<'a> {
    let texts = shape::keys(item.kind()).iter().filter_map(|key| match key.holds {
        Holds::Text(part) => Some((key.name, item.text(part)?)),
        _ => None,
    });
    let link = |link: &Declared| Link { kind: link.kind, end: link.at, item: Reference::to(&link.other) };
    Shown {
        edition: item.key.edition().map(ToString::to_string),
        code: item.key.code().to_string(),
        kind: item.kind(),
        href: href(&item.key),
        pages: locales.iter().map(|locale| (locale.tag(), page(&item.key, locale))).collect(),
        status: item.status(),
        facts: facts(&item.facts),
        texts: texts.collect(),
        links: all.links(item).map(link).collect(),
    }
}

/// Where an item is to be found as JSON.
pub(crate) fn href(key: &ItemRef) -> String {
    if key.kind() == Kind::City { format!("{ROOT}/city") } else { format!("{ROOT}/{}", key.path()) }
}

/// Where people read about an item.
fn page(key: &ItemRef, locale: &Locale) -> String {
    if key.kind() == Kind::City { format!("/{}/", locale.tag()) } else { format!("/{}/{}", locale.tag(), key.path()) }
}

/// The facts by their keys; borders as GeoJSON has them (RFC 7946).
fn facts(facts: &Facts) -> Map<String, Value> {
    let mut map = facts.to_map();
    if let Some(area) = map.get_mut("area") {
        *area = json!({ "type": "MultiPolygon", "coordinates": area.take() });
    }
    map
}
