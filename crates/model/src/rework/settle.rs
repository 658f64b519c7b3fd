//! Successions that say what is: their change follows from the goals they join and from the wording.

use std::collections::BTreeSet;

use super::{Refused, numbers, reasons};
use crate::code::{Code, ItemRef};
use crate::diff::{self, goals::say_the_same};
use crate::facts::{self, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::text::Texts;
use crate::words::Change;

/// Lets the successions of a goal or field that was just written say what is: another wording makes `continued` into `reworded`
/// and back, and one of which none tells is told of where there is an edition before. Fields that go on under their words are not
/// told of. A `reason` is kept with them, in `lang`; an empty one takes away what is there. Decided editions are left alone.
///
/// `before` is the Leitbild as it was before it was written.
pub fn settle(leitbild: &mut Leitbild, before: &Leitbild, key: &ItemRef, reason: Option<&str>, lang: &Lang) {
    if !key.edition().is_some_and(|edition| is_explained(leitbild, key.kind(), edition)) {
        return;
    }
    let touched = match key.kind() {
        Kind::Goal => settle_at(leitbild, key),
        Kind::Field if says_other(before, leitbild, key) || !telling(leitbild, key).is_empty() => {
            // By the name it had it is found in the edition before.
            let followed = followed(before, key).or_else(|| followed(leitbild, key));
            settle_field(leitbild, followed, key).unwrap_or_default()
        }
        _ => return,
    };
    match reason.map(str::trim) {
        None => {}
        Some("") => reasons::take(leitbild, &touched),
        Some(reason) => reasons::give(leitbild, &touched, reason, lang),
    }
}

/// Lets every succession that is another in `leitbild` than in `before` say what it joins. What joins nothing, or nothing that a
/// change could tell, is left for whoever looks for contradictions.
pub fn settle_told(leitbild: &mut Leitbild, before: &Leitbild) {
    let open = |told: &&Item| told.key.edition().is_some_and(|edition| is_explained(leitbild, Kind::Goal, edition));
    let other = leitbild.of_kind(Kind::Succession).filter(open).filter(|told| before.get(&told.key) != Some(*told));
    let settled = other.filter_map(|told| {
        let change = change_of(leitbild, told)?;
        Some(Item { facts: Facts::Succession(facts::Succession { change }), ..told.clone() })
    });
    for item in settled.collect::<Vec<Item>>() {
        leitbild.insert(item);
    }
}

/// What a succession tells by what it joins; none where it joins nothing, or several that no succession can tell.
fn change_of(leitbild: &Leitbild, told: &Item) -> Option<Change> {
    let ends = |kind, at| told.linked(kind, at).collect::<Vec<&ItemRef>>();
    match (ends(LinkKind::Preceded, End::From).as_slice(), ends(LinkKind::Became, End::To).as_slice()) {
        ([], [_]) => Some(Change::New),
        ([_], []) => Some(Change::Dropped),
        ([old], [new]) if same_words(leitbild, old, new) => Some(Change::Continued),
        ([_], [_]) => Some(Change::Reworded),
        ([_], [_, _, ..]) => Some(Change::Split),
        ([_, _, ..], [_]) => Some(Change::Merged),
        _ => None,
    }
}

/// Whether successions tell of goals and fields of an edition: there is one before it, and it is not decided yet.
#[must_use]
pub fn is_explained(leitbild: &Leitbild, kind: Kind, edition: &Code) -> bool {
    let open = leitbild.edition_status(edition).is_some_and(|status| !status.is_final());
    matches!(kind, Kind::Goal | Kind::Field) && open && numbers::before(leitbild, edition).is_some()
}

/// Whether an item goes by a step alone, which says what becomes of it and why: goals and fields that follow others, and what
/// tells of them.
#[must_use]
pub fn goes_by_step(leitbild: &Leitbild, key: &ItemRef) -> bool {
    let Some(edition) = key.edition() else { return false };
    let kind = if key.kind() == Kind::Succession { Kind::Goal } else { key.kind() };
    is_explained(leitbild, kind, edition)
}

/// Whether a goal or field says something else in its original, or is only in one of both.
pub(super) fn says_other(old: &Leitbild, new: &Leitbild, key: &ItemRef) -> bool {
    match (old.get(key), new.get(key)) {
        (Some(old), Some(new)) => !say_the_same(old, new),
        (old, new) => old.is_some() || new.is_some(),
    }
}

/// The field of the edition before that a field follows, found by name where no succession tells it.
pub(super) fn followed(leitbild: &Leitbild, field: &ItemRef) -> Option<ItemRef> {
    let edition = field.edition()?;
    let diff = diff::editions(leitbild, numbers::before(leitbild, edition)?, edition).ok()?;
    let old = diff.fields.into_iter().find(|pair| pair.new.as_ref() == Some(field)).and_then(|pair| pair.old)?;
    (!is_told(leitbild, edition, &old)).then_some(old)
}

/// Settles what tells of a field; tells of it where nothing does yet.
pub(super) fn settle_field(
    leitbild: &mut Leitbild,
    followed: Option<ItemRef>,
    field: &ItemRef,
) -> Result<BTreeSet<ItemRef>, Refused> {
    let told = telling(leitbild, field);
    if told.is_empty() { tell(leitbild, followed, field) } else { Ok(settle_these(leitbild, &told)) }
}

/// The successions of its own edition that lead to a goal or field.
#[must_use]
pub fn telling(leitbild: &Leitbild, key: &ItemRef) -> Vec<ItemRef> {
    let Some(edition) = key.edition() else { return Vec::new() };
    let tells = |item: &&Item| item.linked(LinkKind::Became, End::To).any(|other| other == key);
    leitbild.in_edition(edition, Kind::Succession).filter(tells).map(|item| item.key.clone()).collect()
}

/// Settles what tells of a goal; tells that it is new where nothing does.
pub(super) fn settle_at(leitbild: &mut Leitbild, key: &ItemRef) -> BTreeSet<ItemRef> {
    let told = telling(leitbild, key);
    if !told.is_empty() {
        return settle_these(leitbild, &told);
    }
    let begins = key.edition().is_some_and(|edition| numbers::before(leitbild, edition).is_none());
    if begins { BTreeSet::new() } else { tell(leitbild, numbered(leitbild, key), key).unwrap_or_default() }
}

/// The goal of the edition before with the same number, where nothing tells what became of it: a number belongs to one goal.
fn numbered(leitbild: &Leitbild, goal: &ItemRef) -> Option<ItemRef> {
    let edition = goal.edition()?;
    let old = ItemRef::new(Some(numbers::before(leitbild, edition)?), goal.code().clone()).ok()?;
    leitbild.get(&old).filter(|_| !is_told(leitbild, edition, &old))?;
    Some(old)
}

/// Whether a succession of an edition tells what became of a goal or field of the one before.
fn is_told(leitbild: &Leitbild, edition: &Code, old: &ItemRef) -> bool {
    leitbild.in_edition(edition, Kind::Succession).any(|told| told.linked(LinkKind::Preceded, End::From).any(|one| one == old))
}

/// Settles successions: what each says follows from what it joins. One that joins nothing goes. Several goals without
/// predecessor are told of one by one.
pub(super) fn settle_these(leitbild: &mut Leitbild, told: &[ItemRef]) -> BTreeSet<ItemRef> {
    let mut touched = BTreeSet::new();
    for key in told {
        let Some(mut item) = leitbild.get(key).cloned() else { continue };
        let from: Vec<ItemRef> = item.linked(LinkKind::Preceded, End::From).cloned().collect();
        let to: Vec<ItemRef> = item.linked(LinkKind::Became, End::To).cloned().collect();
        match (from.len(), to.len()) {
            (0, 0) => {
                leitbild.remove(key);
                continue;
            }
            (0, 2..) => {
                leitbild.remove(key);
                for goal in &to {
                    touched.extend(tell(leitbild, None, goal).unwrap_or_default());
                }
                continue;
            }
            (2.., 0) => {
                // Goals that were merged into one that is dropped now are each dropped.
                leitbild.remove(key);
                for goal in from {
                    touched.extend(drop_alone(leitbild, &item, goal));
                }
                continue;
            }
            _ => {}
        }
        // Several that became several are refused by whoever asked for the step.
        let change = change_of(leitbild, &item).unwrap_or(Change::Merged);
        item.facts = Facts::Succession(facts::Succession { change });
        touched.insert(key.clone());
        leitbild.insert(item);
    }
    touched
}

fn drop_alone(leitbild: &mut Leitbild, told: &Item, goal: ItemRef) -> Option<ItemRef> {
    let key = free(leitbild, told.key.edition()?)?;
    let links = vec![Declared { kind: LinkKind::Preceded, at: End::From, other: goal }];
    let facts = Facts::Succession(facts::Succession { change: Change::Dropped });
    leitbild.insert(Item { key: key.clone(), facts, texts: told.texts.clone(), links });
    Some(key)
}

/// Makes one succession of all that lead to a goal.
pub(super) fn unite(leitbild: &mut Leitbild, key: &ItemRef) {
    let told = telling(leitbild, key);
    let Some(mut one) = told.first().and_then(|first| leitbild.get(first)).cloned() else { return };
    for other in told.iter().skip(1) {
        let Some(other) = leitbild.remove(other) else { continue };
        for link in other.links {
            if !one.links.contains(&link) {
                one.links.push(link);
            }
        }
        for (part, text) in other.texts {
            one.texts.entry(part).or_insert(text);
        }
    }
    leitbild.insert(one);
}

/// Writes down that a goal or field follows another, or is new.
pub(super) fn tell(leitbild: &mut Leitbild, old: Option<ItemRef>, new: &ItemRef) -> Result<BTreeSet<ItemRef>, Refused> {
    let edition = new.edition().ok_or_else(|| Refused::Unknown(new.clone()))?;
    let key = free(leitbild, edition).ok_or(Refused::NoNumber)?;
    let from = old.into_iter().map(|other| Declared { kind: LinkKind::Preceded, at: End::From, other });
    let to = Declared { kind: LinkKind::Became, at: End::To, other: new.clone() };
    let links = from.chain([to]).collect();
    let facts = Facts::Succession(facts::Succession { change: Change::New });
    leitbild.insert(Item { key: key.clone(), facts, texts: Texts::new(), links });
    Ok(settle_these(leitbild, std::slice::from_ref(&key)))
}

fn free(leitbild: &Leitbild, edition: &Code) -> Option<ItemRef> {
    let code = crate::edit::next_code(leitbild, Kind::Succession, Some(edition))?;
    ItemRef::new(Some(edition), code).ok()
}

fn same_words(leitbild: &Leitbild, old: &ItemRef, new: &ItemRef) -> bool {
    matches!((leitbild.get(old), leitbild.get(new)), (Some(old), Some(new)) if say_the_same(old, new))
}
