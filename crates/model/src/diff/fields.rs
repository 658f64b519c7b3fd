//! Fields before and after.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::IntoStaticStr;

use super::goals::GoalGroup;
use super::{Wording, all_same, wording, wordings};
use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::{Part, Text};

/// A field of the earlier edition, one of the later, or both.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldDiff {
    /// What became of it.
    pub change: FieldChange,
    /// The field before; none for a new one.
    pub old: Option<ItemRef>,
    /// The field after; none for one that is gone.
    pub new: Option<ItemRef>,
    /// Why the two are taken for the same field.
    pub paired_by: Option<PairedBy>,
    /// Title and text in both wordings.
    pub texts: Vec<Wording>,
    /// Where the goals of the old field went, most first: new fields, and how many of its goals have a successor there.
    pub went: Vec<(ItemRef, usize)>,
    /// Where the goals of the new field came from, most first: old fields, and how many of its goals have a predecessor there.
    pub came: Vec<(ItemRef, usize)>,
}

/// What became of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum FieldChange {
    /// Gone.
    Gone,
    /// New.
    New,
    /// The same field under another name.
    Renamed,
    /// Described in other words.
    Reworded,
    /// Word for word the same.
    Same,
}

impl FieldChange {
    /// The word by which a page names the part below it: `gone`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Every change, in the order in which fields are listed.
    pub const ALL: [FieldChange; 5] =
        [FieldChange::Gone, FieldChange::New, FieldChange::Renamed, FieldChange::Reworded, FieldChange::Same];
}

/// Why two fields are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PairedBy {
    /// A succession says so.
    Succession,
    /// They have the same title.
    Title,
    /// Most goals of the one went to the other, and most of the other's came from it.
    Goals,
}

impl FieldDiff {
    /// Whether title and text are the same.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.change == FieldChange::Same
    }
}

/// How many goals went from one field to another: numbers of old goals and of new ones.
type Flows = BTreeMap<(ItemRef, ItemRef), (BTreeSet<ItemRef>, BTreeSet<ItemRef>)>;

/// The fields of both editions; and for every pair of goals, whether it is in another field than before.
///
/// Where a succession of one field to one or from several to one tells what became of a field, that counts. Two fields of the
/// same title are the same. Of the others, two are taken for the same when more goals of the old one
/// went to the new one than to any other field, and more goals of the new one came from the old one than from any other;
/// among equals the same code decides, then the order of codes. What is left is gone, or new.
pub(super) fn compare(leitbild: &Leitbild, old: &Code, new: &Code, groups: &mut [GoalGroup]) -> Vec<FieldDiff> {
    let before: Vec<&Item> = leitbild.in_edition(old, Kind::Field).collect();
    let after: Vec<&Item> = leitbild.in_edition(new, Kind::Field).collect();
    let flows = flows(groups);
    let mut pairs: BTreeMap<ItemRef, (ItemRef, PairedBy)> = BTreeMap::new();
    let mut taken: BTreeSet<ItemRef> = BTreeSet::new();
    let told = told(leitbild, new);
    for field in &before {
        if let Some((_, to)) = told.iter().find(|(from, to)| *from == field.key && !taken.contains(to)) {
            taken.insert(to.clone());
            pairs.insert(field.key.clone(), (to.clone(), PairedBy::Succession));
        }
    }
    for field in &before {
        if pairs.contains_key(&field.key) {
            continue;
        }
        if let Some(same) = after.iter().find(|other| !taken.contains(&other.key) && same_title(field, other)) {
            taken.insert(same.key.clone());
            pairs.insert(field.key.clone(), (same.key.clone(), PairedBy::Title));
        }
    }
    for field in &before {
        let Some(to) = most(&went(&flows, &field.key), &field.key) else { continue };
        let back = most(&came(&flows, &to), &to);
        if back.as_ref() == Some(&field.key) && !pairs.contains_key(&field.key) && taken.insert(to.clone()) {
            pairs.insert(field.key.clone(), (to, PairedBy::Goals));
        }
    }
    for pair in groups.iter_mut().flat_map(|group| &mut group.pairs) {
        let expected = pair.old_field.as_ref().and_then(|field| pairs.get(field)).map(|(field, _)| field);
        pair.moved = pair.new_field.as_ref() != expected;
    }
    let find = |key: Option<&ItemRef>| key.and_then(|key| leitbild.get(key));
    let diff = |old: Option<&ItemRef>, new: Option<&ItemRef>, paired_by| {
        let texts = wordings(find(old), find(new), &[Part::Title, Part::Text]);
        FieldDiff {
            change: change(old, new, &texts),
            old: old.cloned(),
            new: new.cloned(),
            paired_by,
            texts,
            went: old.map(|field| went(&flows, field)).unwrap_or_default(),
            came: new.map(|field| came(&flows, field)).unwrap_or_default(),
        }
    };
    let kept_and_new = after.iter().map(|field| {
        let paired = pairs.iter().find(|(_, (to, _))| *to == field.key);
        diff(paired.map(|(from, _)| from), Some(&field.key), paired.map(|(_, (_, by))| *by))
    });
    let gone = before.iter().filter(|field| !pairs.contains_key(&field.key)).map(|field| diff(Some(&field.key), None, None));
    kept_and_new.chain(gone).collect()
}

/// Which field another followed by what successions of an edition say. Of several that were merged, the one that kept its code
/// counts, or else the first.
fn told(leitbild: &Leitbild, edition: &Code) -> Vec<(ItemRef, ItemRef)> {
    let field = |key: &&ItemRef| key.kind() == Kind::Field;
    let of = leitbild.in_edition(edition, Kind::Succession).filter_map(|item| {
        let from: Vec<&ItemRef> = item.linked(LinkKind::Preceded, End::From).filter(field).collect();
        let to: Vec<&ItemRef> = item.linked(LinkKind::Became, End::To).filter(field).collect();
        let one = from.iter().flat_map(|from| to.iter().map(move |to| (*from, *to)));
        let (from, to) = one.min_by_key(|(from, to)| from.code() != to.code())?;
        Some((from.clone(), to.clone()))
    });
    of.collect()
}

fn change(old: Option<&ItemRef>, new: Option<&ItemRef>, texts: &[Wording]) -> FieldChange {
    match (old, new) {
        (Some(_), None) => FieldChange::Gone,
        (None, _) => FieldChange::New,
        _ if texts.iter().any(|text| text.part == Part::Title && !text.same) => FieldChange::Renamed,
        _ if all_same(texts) => FieldChange::Same,
        _ => FieldChange::Reworded,
    }
}

fn same_title(old: &Item, new: &Item) -> bool {
    let title = |item: &'_ Item| item.text(Part::Title).map(Text::original).map(|(_, title)| title.to_owned());
    title(old).zip(title(new)).is_some_and(|(old, new)| wording::is_same(&old, &new))
}

fn flows(groups: &[GoalGroup]) -> Flows {
    let mut flows = Flows::new();
    for pair in groups.iter().flat_map(|group| &group.pairs) {
        if let (Some(old), Some(new)) = (&pair.old_field, &pair.new_field) {
            let (olds, news) = flows.entry((old.clone(), new.clone())).or_default();
            olds.insert(pair.old.clone());
            news.insert(pair.new.clone());
        }
    }
    flows
}

fn went(flows: &Flows, field: &ItemRef) -> Vec<(ItemRef, usize)> {
    sorted(flows.iter().filter(|((old, _), _)| old == field).map(|((_, new), (olds, _))| (new.clone(), olds.len())).collect())
}

fn came(flows: &Flows, field: &ItemRef) -> Vec<(ItemRef, usize)> {
    sorted(flows.iter().filter(|((_, new), _)| new == field).map(|((old, _), (_, news))| (old.clone(), news.len())).collect())
}

fn sorted(mut counts: Vec<(ItemRef, usize)>) -> Vec<(ItemRef, usize)> {
    counts.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
    counts
}

/// The field with the most goals; among equals the one with the code of `like`, then the first.
fn most(counts: &[(ItemRef, usize)], like: &ItemRef) -> Option<ItemRef> {
    let (first, most) = counts.first()?;
    let mut equals = counts.iter().filter(|(_, count)| count == most).map(|(field, _)| field);
    Some(equals.find(|field| field.code() == like.code()).unwrap_or(first).clone())
}
