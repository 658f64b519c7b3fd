//! Small cities for tests, written as a bundle writes them: by key.

#![allow(dead_code, reason = "every test file uses another part")]

use std::collections::BTreeMap;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::Declared;
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::{Part, Text, TextState, Version};
use serde_json::Value;

/// A reference, from its text: `2025/Z1.1`.
pub(crate) fn key(text: &str) -> ItemRef {
    ItemRef::parse(text, None).unwrap_or_else(|bad| panic!("{bad}"))
}

pub(crate) fn keys(texts: &[&str]) -> Vec<ItemRef> {
    texts.iter().map(|text| key(text)).collect()
}

pub(crate) fn code(text: &str) -> Code {
    text.parse().expect("a code")
}

/// An item with the facts its kind must have, and nothing else.
pub(crate) fn item(reference: &str) -> Item {
    let key = key(reference);
    let must = shape::keys(key.kind()).iter().filter(|key| key.required);
    let facts = must.filter_map(|key| Some((key.name.to_owned(), least(key.holds)?))).collect();
    let facts = Facts::from_map(key.kind(), facts).expect("facts");
    Item { key, facts, texts: BTreeMap::new(), links: Vec::new() }
}

fn least(holds: Holds) -> Option<Value> {
    match holds {
        Holds::Text(_) | Holds::Link(_) => None,
        Holds::Word(words) => Some(words[0].into()),
        Holds::When => Some("2024-01-10".into()),
        Holds::Url => Some("https://www.example.org".into()),
        Holds::Line => Some("x".into()),
        Holds::Flag => Some(false.into()),
        Holds::Count => Some(1.into()),
        Holds::Decimal => Some(1.5.into()),
        Holds::Colour => Some("#1f5f6b".into()),
        Holds::Language => Some("de".into()),
        Holds::Languages => Some(vec!["de"].into()),
    }
}

/// Adds to an item by the keys of its kind.
pub(crate) trait With: Sized {
    /// A fact other than the least one.
    fn fact(self, name: &str, value: impl Into<Value>) -> Self;
    /// Links under a key.
    fn link(self, name: &str, others: &[&str]) -> Self;
    /// A text in German, the original.
    fn says(self, part: Part, body: &str) -> Self;
    /// A translation.
    fn translated(self, part: Part, lang: &str, body: &str, state: TextState) -> Self;
}

impl With for Item {
    fn fact(mut self, name: &str, value: impl Into<Value>) -> Item {
        let mut map = self.facts.to_map();
        map.insert(name.to_owned(), value.into());
        self.facts = Facts::from_map(self.kind(), map).expect("facts");
        self
    }

    fn link(mut self, name: &str, others: &[&str]) -> Item {
        let (_, link) = shape::link_keys(self.kind()).find(|(known, _)| *known == name).expect("a key that declares links");
        self.links.extend(others.iter().map(|other| Declared { kind: link.kind, at: link.at, other: key(other) }));
        self
    }

    fn says(self, part: Part, body: &str) -> Item {
        self.translated(part, "de", body, TextState::Original)
    }

    fn translated(mut self, part: Part, lang: &str, body: &str, state: TextState) -> Item {
        let mut versions = self.texts.get(&part).map(|text| text.versions().clone()).unwrap_or_default();
        versions.insert(lang.parse().expect("a tag"), Version { body: body.into(), state });
        self.texts.insert(part, Text::new(versions).expect("a text"));
        self
    }
}

pub(crate) fn leitbild(items: impl IntoIterator<Item = Item>) -> Leitbild {
    let mut leitbild = Leitbild::new();
    for item in items {
        assert!(leitbild.insert(item).is_none(), "an item stands twice in the test");
    }
    leitbild
}

/// An adopted edition of 2020 and a draft of 2025, each with two fields, two overarching goals and three goals of
/// fields, and `more`.
pub(crate) fn two_editions(more: impl IntoIterator<Item = Item>) -> Leitbild {
    let mut items = vec![item("2020").fact("status", "adopted").says(Part::Title, "Fassung 2020"), item("2025")];
    for edition in ["2020", "2025"] {
        let here = |code: &str| item(&format!("{edition}/{code}"));
        items.extend([here("H1"), here("H2")]);
        items.extend([here("L1"), here("L2")]);
        for (goal, field) in [("Z1.1", "H1"), ("Z1.2", "H1"), ("Z2.1", "H2")] {
            items.push(here(goal).link("field", &[&format!("{edition}/{field}")]));
        }
    }
    let mut leitbild = leitbild(items);
    for item in more {
        leitbild.insert(item);
    }
    leitbild
}
