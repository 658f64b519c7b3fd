//! All of a city's items together. What holds for the whole is in [`crate::problems`], what an adopted edition forbids in
//! [`crate::frozen`].

use std::collections::BTreeMap;

use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::link::Link;
use crate::when::When;
use crate::words::EditionStatus;

/// A city's items by reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leitbild {
    items: BTreeMap<ItemRef, Item>,
}

impl Leitbild {
    /// An empty one.
    #[must_use]
    pub fn new() -> Leitbild {
        Leitbild::default()
    }

    /// Puts an item in, and gives back the one it replaces.
    pub fn insert(&mut self, item: Item) -> Option<Item> {
        self.items.insert(item.key.clone(), item)
    }

    /// Takes an item out.
    pub fn remove(&mut self, key: &ItemRef) -> Option<Item> {
        self.items.remove(key)
    }

    /// One item.
    #[must_use]
    pub fn get(&self, key: &ItemRef) -> Option<&Item> {
        self.items.get(key)
    }

    /// All items: those of the city by kind and code, then those of each edition.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// The items of one kind, in the order of their codes.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.values().filter(move |item| item.kind() == kind)
    }

    /// The items of one kind in one edition.
    pub fn in_edition<'a>(&'a self, edition: &'a Code, kind: Kind) -> impl Iterator<Item = &'a Item> {
        self.of_kind(kind).filter(move |item| item.key.edition() == Some(edition))
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// All links, each once.
    pub fn links(&self) -> impl Iterator<Item = Link> {
        self.items.values().flat_map(|item| item.links.iter().map(|declared| declared.by(&item.key)))
    }

    /// The status of an edition.
    #[must_use]
    pub fn edition_status(&self, edition: &Code) -> Option<EditionStatus> {
        let key = ItemRef::new(None, edition.clone()).ok()?;
        match &self.get(&key)?.facts {
            Facts::Edition(edition) => Some(edition.status),
            _ => None,
        }
    }

    /// For example data: the day they describe.
    #[must_use]
    pub fn as_of(&self) -> Option<When> {
        match &self.of_kind(Kind::City).next()?.facts {
            Facts::City(city) => city.as_of,
            _ => None,
        }
    }
}
