//! What is public is decided (Freigabe): an item, a table or an edition is withheld until somebody who may releases it.
//!
//! A release without a date withholds what it names; with its date it stays as the record of when that was released. What no
//! release names is public as soon as it can be.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::ItemRef;
use crate::edit::next_code;
use crate::facts::{self, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::text::Texts;
use crate::when::When;

/// Kinds of which an item, or the whole table, can be withheld by itself. What belongs to an edition goes with the edition.
pub const RELEASABLE: &[Kind] = &[
    Kind::Edition,
    Kind::Erratum,
    Kind::Source,
    Kind::Result,
    Kind::Plan,
    Kind::StakeholderGroup,
    Kind::Organisation,
    Kind::Commitment,
    Kind::Body,
    Kind::Meeting,
    Kind::District,
    Kind::Process,
    Kind::Phase,
    Kind::Measure,
    Kind::Indicator,
];

/// What is withheld, and by how many releases without a date.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Withheld {
    items: BTreeMap<ItemRef, usize>,
    tables: BTreeMap<Kind, usize>,
}

impl Withheld {
    /// Takes in what an item withholds, …
    pub(crate) fn add(&mut self, item: &Item) {
        if let Some((table, items)) = withholds(item) {
            if let Some(table) = table {
                *self.tables.entry(table).or_default() += 1;
            }
            for key in items {
                *self.items.entry(key.clone()).or_default() += 1;
            }
        }
    }

    /// … or lets it go.
    pub(crate) fn remove(&mut self, item: &Item) {
        if let Some((table, items)) = withholds(item) {
            for key in items {
                if let Some(count) = self.items.get_mut(key) {
                    *count -= 1;
                }
            }
            if let Some(count) = table.and_then(|table| self.tables.get_mut(&table)) {
                *count -= 1;
            }
            self.items.retain(|_, count| *count > 0);
            self.tables.retain(|_, count| *count > 0);
        }
    }

    pub(crate) fn item(&self, key: &ItemRef) -> bool {
        self.items.contains_key(key)
    }

    pub(crate) fn table(&self, kind: Kind) -> bool {
        self.tables.contains_key(&kind)
    }
}

/// The table and the items that an item withholds, where it is a release without a date.
fn withholds(item: &Item) -> Option<(Option<Kind>, Vec<&ItemRef>)> {
    match &item.facts {
        Facts::Release(release) if release.date.is_none() => {
            Some((release.table, item.linked(LinkKind::Released, End::To).collect()))
        }
        _ => None,
    }
}

/// What is released, or withheld.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Single items and editions.
    pub items: BTreeSet<ItemRef>,
    /// Whole tables.
    pub tables: BTreeSet<Kind>,
}

impl Named {
    /// Only one item.
    #[must_use]
    pub fn item(key: &ItemRef) -> Named {
        Named { items: [key.clone()].into(), tables: BTreeSet::new() }
    }

    /// Whether nothing is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.tables.is_empty()
    }
}

impl Leitbild {
    /// This Leitbild with something withheld that was not.
    #[must_use]
    pub fn withholding(&self, named: &Named) -> Leitbild {
        let mut next = self.clone();
        let items = named.items.iter().filter(|key| RELEASABLE.contains(&key.kind()) && !self.is_withheld_itself(key));
        next.record(items.cloned().collect(), None, None);
        for table in named.tables.iter().filter(|table| RELEASABLE.contains(table) && !self.is_table_withheld(**table)) {
            next.record(Vec::new(), Some(*table), None);
        }
        next
    }

    /// This Leitbild with something released on a day that was withheld.
    #[must_use]
    pub fn releasing(&self, named: &Named, on: When) -> Leitbild {
        let mut next = self.clone();
        let open: Vec<Item> = self.of_kind(Kind::Release).filter(|item| withholds(item).is_some()).cloned().collect();
        let (mut items, mut tables) = (BTreeSet::new(), BTreeSet::new());
        for mut item in open {
            let before = item.links.len();
            items.extend(item.links.iter().map(|link| &link.other).filter(|other| named.items.contains(other)).cloned());
            item.links.retain(|link| !named.items.contains(&link.other));
            let Facts::Release(release) = &mut item.facts else { continue };
            let frees = release.table.filter(|table| named.tables.contains(table));
            tables.extend(frees);
            if frees.is_some() {
                release.table = None;
            }
            let empty = item.links.is_empty() && matches!(&item.facts, Facts::Release(release) if release.table.is_none());
            if empty {
                next.remove(&item.key);
            } else if item.links.len() < before || frees.is_some() {
                next.insert(item);
            }
        }
        next.record(items.into_iter().collect(), None, Some(on));
        for table in tables {
            next.record(Vec::new(), Some(table), Some(on));
        }
        next
    }

    /// Lets no release name an item any longer: it is taken out.
    pub fn forget_releases(&mut self, key: &ItemRef) {
        let naming = self.of_kind(Kind::Release).filter(|item| item.links.iter().any(|link| link.other == *key));
        for mut item in naming.cloned().collect::<Vec<_>>() {
            item.links.retain(|link| link.other != *key);
            if item.links.is_empty() && matches!(&item.facts, Facts::Release(release) if release.table.is_none()) {
                self.remove(&item.key);
            } else {
                self.insert(item);
            }
        }
    }

    /// What was released on which day, the earliest first: a table, or items.
    #[must_use]
    pub fn released(&self) -> Vec<(When, Option<Kind>, Vec<ItemRef>)> {
        let of = |item: &Item| match &item.facts {
            Facts::Release(release) => {
                let items = item.linked(LinkKind::Released, End::To).cloned().collect();
                release.date.map(|date| (date, release.table, items))
            }
            _ => None,
        };
        let mut released: Vec<_> = self.of_kind(Kind::Release).filter_map(of).collect();
        released.sort_by_key(|(date, ..)| date.to_string());
        released
    }

    fn record(&mut self, items: Vec<ItemRef>, table: Option<Kind>, date: Option<When>) {
        if items.is_empty() && table.is_none() {
            return;
        }
        let code = next_code(self, Kind::Release, None);
        let Some(key) = code.and_then(|code| ItemRef::new(None, code).ok()) else { return };
        let links = items.into_iter().map(|other| Declared { kind: LinkKind::Released, at: End::To, other }).collect();
        self.insert(Item { key, facts: Facts::Release(facts::Release { date, table }), texts: Texts::new(), links });
    }
}
