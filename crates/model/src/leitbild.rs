//! All of a city's items together. What holds for the whole is in [`crate::problems`], what an adopted edition forbids in
//! [`crate::frozen`].

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::link::Link;
use crate::release::Withheld;
use crate::when::When;
use crate::words::EditionStatus;

/// A city's items by reference.
#[derive(Clone, Debug, Default)]
pub struct Leitbild {
    items: BTreeMap<ItemRef, Item>,
    /// What releases among the items withhold: asked for every item and link.
    withheld: Withheld,
    /// Outside of editions: whose codes were given before, and are given to nothing new. What it says is the same without.
    retired: BTreeSet<ItemRef>,
}

impl PartialEq for Leitbild {
    fn eq(&self, other: &Leitbild) -> bool {
        self.items == other.items
    }
}

impl Leitbild {
    /// An empty one.
    #[must_use]
    pub fn new() -> Leitbild {
        Leitbild::default()
    }

    /// Puts an item in, and gives back the one it replaces.
    pub fn insert(&mut self, item: Item) -> Option<Item> {
        self.withheld.add(&item);
        let replaced = self.items.insert(item.key.clone(), item);
        if let Some(replaced) = &replaced {
            self.withheld.remove(replaced);
        }
        replaced
    }

    /// Takes an item out.
    pub fn remove(&mut self, key: &ItemRef) -> Option<Item> {
        let gone = self.items.remove(key);
        if let Some(gone) = &gone {
            self.withheld.remove(gone);
        }
        gone
    }

    /// Notes that an item outside of editions had this code and was taken out: no new one gets it.
    pub fn retire(&mut self, key: ItemRef) {
        self.retired.insert(key);
    }

    /// Whether an item outside of editions had this code and was taken out.
    #[must_use]
    pub fn is_retired(&self, key: &ItemRef) -> bool {
        self.retired.contains(key)
    }

    /// The codes of a kind that items outside of editions had which were taken out.
    pub(crate) fn retired(&self, kind: Kind) -> impl Iterator<Item = &Code> {
        self.retired.iter().filter(move |key| key.kind() == kind).map(ItemRef::code)
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

    /// Whether an item is withheld until it is released: itself, its table, or its edition.
    #[must_use]
    pub fn is_withheld(&self, key: &ItemRef) -> bool {
        let edition = key.edition().and_then(|edition| ItemRef::new(None, edition.clone()).ok());
        let held = |key: &ItemRef| self.is_withheld_itself(key) || self.is_table_withheld(key.kind());
        held(key) || edition.is_some_and(|edition| held(&edition))
    }

    /// Whether a release withholds this very item.
    #[must_use]
    pub fn is_withheld_itself(&self, key: &ItemRef) -> bool {
        self.withheld.item(key)
    }

    /// Whether all items of a kind are withheld.
    #[must_use]
    pub fn is_table_withheld(&self, kind: Kind) -> bool {
        self.withheld.table(kind)
    }

    /// Whether everybody may read an item: all but drafts of editions, what is withheld, and what is for the office only.
    #[must_use]
    pub fn is_public(&self, item: &Item) -> bool {
        let edition = if item.kind() == Kind::Edition { Some(item.key.code()) } else { item.key.edition() };
        let open = |edition| self.edition_status(edition).is_some_and(|status| status.is_public());
        !item.kind().is_internal() && edition.is_none_or(open) && !self.is_withheld(&item.key)
    }

    /// An item as those read it who may read drafts, without what is about findings.
    #[must_use]
    pub fn draft_form(&self, item: &Item) -> Option<Item> {
        if item.kind().is_internal() {
            return None;
        }
        let mut form = item.clone();
        form.links.retain(|link| !link.other.kind().is_internal());
        Some(form)
    }

    /// An item as everybody may read it, without its links to what is not public; none where it is not public itself.
    #[must_use]
    pub fn public_form(&self, item: &Item) -> Option<Item> {
        if !self.is_public(item) {
            return None;
        }
        let mut public = item.clone();
        public.links.retain(|link| self.get(&link.other).is_some_and(|other| self.is_public(other)));
        public.texts.retain(|part, _| !part.is_internal());
        Some(public)
    }
}
