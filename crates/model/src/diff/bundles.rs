//! Two bundles, item by item.

use serde::Serialize;
use serde_json::Value;

use super::wording::{Piece, wording};
use crate::code::ItemRef;
use crate::item::Item;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::shape;
use crate::text::{Part, Text, TextState};

/// What is different in the second of two bundles. Items are the same when their references are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BundleDiff {
    /// Items that only the second has.
    pub added: Vec<Named>,
    /// Items that only the first has.
    pub removed: Vec<Named>,
    /// Items that both have, and that are not the same in both.
    pub changed: Vec<ItemDiff>,
    /// How many items are the same in both.
    pub unchanged: usize,
}

/// An item and what it is called.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    /// The item.
    pub item: ItemRef,
    /// What it is called, in all languages there are.
    pub title: Option<Text>,
}

/// What is different about an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemDiff {
    /// The item.
    pub item: ItemRef,
    /// What it is called in the second bundle.
    pub title: Option<Text>,
    /// Facts, by the names that bundles give them.
    pub facts: Vec<FactDiff>,
    /// Texts, a language at a time.
    pub texts: Vec<TextDiff>,
    /// Links it declares in the second only.
    pub links_added: Vec<LinkUnder>,
    /// Links it declared in the first only.
    pub links_removed: Vec<LinkUnder>,
}

/// A fact in both bundles.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactDiff {
    /// Its name in bundles: `status`.
    pub name: String,
    /// In the first; none where it was not there.
    pub old: Option<Value>,
    /// In the second; none where it is not there.
    pub new: Option<Value>,
}

/// A text in one language in both bundles.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextDiff {
    /// Which text.
    pub part: Part,
    /// In which language.
    pub lang: Lang,
    /// Its state in the first; none where it was not there.
    pub old_state: Option<TextState>,
    /// Its state in the second; none where it is not there.
    pub new_state: Option<TextState>,
    /// The way from one wording to the other.
    pub pieces: Vec<Piece>,
}

/// A link as a bundle writes it down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LinkUnder {
    /// The key under which it stands: `goals`.
    pub key: &'static str,
    /// The item at the other end.
    pub other: ItemRef,
}

impl BundleDiff {
    /// Whether both say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// What is different in `new`, item by item. In which order an item names its links does not count.
#[must_use]
pub fn bundles(old: &Leitbild, new: &Leitbild) -> BundleDiff {
    let mut diff = BundleDiff::default();
    for item in new.items() {
        match old.get(&item.key) {
            None => diff.added.push(named(item)),
            Some(before) => match item_diff(before, item) {
                Some(changed) => diff.changed.push(changed),
                None => diff.unchanged += 1,
            },
        }
    }
    diff.removed = old.items().filter(|item| new.get(&item.key).is_none()).map(named).collect();
    diff
}

fn named(item: &Item) -> Named {
    Named { item: item.key.clone(), title: item.text(shape::title_part(item.kind())).cloned() }
}

/// What is different in `new`, another state of the same item; none where both say the same.
#[must_use]
pub fn item_diff(old: &Item, new: &Item) -> Option<ItemDiff> {
    if old == new {
        return None;
    }
    let Named { item, title } = named(new);
    let (before, after) = (links(old), links(new));
    let only = |these: &[LinkUnder], those: &[LinkUnder]| these.iter().filter(|link| !those.contains(link)).cloned().collect();
    let diff = ItemDiff {
        item,
        title,
        facts: facts(old, new),
        texts: texts(old, new),
        links_added: only(&after, &before),
        links_removed: only(&before, &after),
    };
    let parts = [diff.facts.len(), diff.texts.len(), diff.links_added.len(), diff.links_removed.len()];
    parts.iter().any(|count| *count > 0).then_some(diff)
}

fn facts(old: &Item, new: &Item) -> Vec<FactDiff> {
    let (before, after) = (old.facts.to_map(), new.facts.to_map());
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    let diff = |name: &String| {
        let (old, new) = (before.get(name).cloned(), after.get(name).cloned());
        (old != new).then(|| FactDiff { name: name.clone(), old, new })
    };
    after.keys().chain(gone).filter_map(diff).collect()
}

fn texts(old: &Item, new: &Item) -> Vec<TextDiff> {
    let versions = |item: &Item| -> Vec<(Part, Lang)> {
        item.texts.iter().flat_map(|(part, text)| text.versions().keys().map(|lang| (*part, lang.clone()))).collect()
    };
    let mut all = versions(old);
    all.extend(versions(new));
    all.sort();
    all.dedup();
    let version = |item: &Item, part: Part, lang: &Lang| item.text(part).and_then(|text| text.versions().get(lang)).cloned();
    let diff = |(part, lang): (Part, Lang)| {
        let (old, new) = (version(old, part, &lang), version(new, part, &lang));
        let body =
            |version: &Option<crate::text::Version>| version.as_ref().map(|version| version.body.clone()).unwrap_or_default();
        (old != new).then(|| TextDiff {
            part,
            pieces: wording(&body(&old), &body(&new)),
            old_state: old.map(|version| version.state),
            new_state: new.map(|version| version.state),
            lang,
        })
    };
    all.into_iter().filter_map(diff).collect()
}

fn links(item: &Item) -> Vec<LinkUnder> {
    let under = |link: &crate::link::Declared| {
        let key = shape::declaring_key(item.kind(), link.kind, link.at, link.other.kind())?;
        Some(LinkUnder { key, other: link.other.clone() })
    };
    item.links.iter().filter_map(under).collect()
}
