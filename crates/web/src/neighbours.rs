//! Everything public, with the links of each item in both directions.
//!
//! An item holds the links it declares; those that others declare to it are found here without looking through all.

use std::collections::HashMap;
use std::sync::Arc;

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, End};
use leitwerk_store::Head;
use leitwerk_store::load::Loaded;

/// Everything public at one moment.
#[derive(Debug)]
pub(crate) struct Neighbours {
    public: Arc<Loaded>,
    /// For each item the links that others declare to it, as if it had declared them itself.
    declared_by_others: HashMap<ItemRef, Vec<Declared>>,
}

impl Neighbours {
    pub(crate) fn of(public: Arc<Loaded>) -> Neighbours {
        let mut declared_by_others: HashMap<ItemRef, Vec<Declared>> = HashMap::new();
        for item in public.leitbild.items() {
            for link in &item.links {
                let at = if link.at == End::From { End::To } else { End::From };
                let seen_from_there = Declared { kind: link.kind, at, other: item.key.clone() };
                declared_by_others.entry(link.other.clone()).or_default().push(seen_from_there);
            }
        }
        for links in declared_by_others.values_mut() {
            links.sort_by(|a, b| (a.kind, a.at, &a.other).cmp(&(b.kind, b.at, &b.other)));
        }
        Neighbours { public, declared_by_others }
    }

    pub(crate) fn head(&self) -> Head {
        self.public.head
    }

    pub(crate) fn leitbild(&self) -> &Leitbild {
        &self.public.leitbild
    }

    /// The links of an item: those it declares, in the order of its keys, then those of others.
    pub(crate) fn links<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Declared> {
        item.links.iter().chain(self.declared_by_others.get(&item.key).into_iter().flatten())
    }
}
