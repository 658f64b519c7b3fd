//! Successions that say what is: their change follows from the goals they join and from the wording.

use std::collections::BTreeSet;

use super::{Refused, numbers, reasons};
use crate::code::{Code, ItemRef};
use crate::diff;
use crate::facts::{self, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::text::{Part, Texts};
use crate::words::Change;

/// Lets the successions of a goal or field that was just written say what is: another wording makes `continued` into `reworded`
/// and back, and one of which none tells is `new` where there is an edition before. Fields that go on under their words are not
/// told of. Where a `reason` is given it is kept with them, in `lang`. Decided editions are left alone.
///
/// `before` is the Leitbild as it was before it was written.
pub fn settle(leitbild: &mut Leitbild, before: &Leitbild, key: &ItemRef, reason: Option<&str>, lang: &Lang) {
    if !is_explained(leitbild, key) {
        return;
    }
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let touched = match key.kind() {
        Kind::Goal => settle_at(leitbild, key),
        Kind::Field if reason.is_some() || says_other(before, leitbild, key) => {
            // By the name it had it is found in the edition before.
            let followed = followed(before, key).or_else(|| followed(leitbild, key));
            settle_field(leitbild, followed, key).unwrap_or_default()
        }
        _ => return,
    };
    if let Some(reason) = reason {
        reasons::give(leitbild, &touched, reason, lang);
    }
}

/// Whether a goal or field is one of which successions tell: there is an edition before its own, which is not decided yet.
#[must_use]
pub fn is_explained(leitbild: &Leitbild, key: &ItemRef) -> bool {
    let Some(edition) = key.edition().filter(|_| matches!(key.kind(), Kind::Goal | Kind::Field)) else { return false };
    let open = leitbild.edition_status(edition).is_some_and(|status| !status.is_final());
    open && numbers::before(leitbild, edition).is_some()
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
    diff.fields.into_iter().find(|pair| pair.new.as_ref() == Some(field)).and_then(|pair| pair.old)
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
pub(super) fn telling(leitbild: &Leitbild, key: &ItemRef) -> Vec<ItemRef> {
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
    if begins { BTreeSet::new() } else { tell(leitbild, None, key).unwrap_or_default() }
}

/// Settles successions: what each says follows from what it joins. One that joins nothing goes. Several goals without
/// predecessor are told of one by one.
pub(super) fn settle_these(leitbild: &mut Leitbild, told: &[ItemRef]) -> BTreeSet<ItemRef> {
    let mut touched = BTreeSet::new();
    for key in told {
        let Some(mut item) = leitbild.get(key).cloned() else { continue };
        let from: Vec<ItemRef> = item.linked(LinkKind::Preceded, End::From).cloned().collect();
        let to: Vec<ItemRef> = item.linked(LinkKind::Became, End::To).cloned().collect();
        let change = match (from.len(), to.len()) {
            (0, 0) => {
                leitbild.remove(key);
                continue;
            }
            (0, 1) => Change::New,
            (0, _) => {
                leitbild.remove(key);
                for goal in &to {
                    touched.extend(tell(leitbild, None, goal).unwrap_or_default());
                }
                continue;
            }
            (1, 0) => Change::Dropped,
            (1, 1) if same_words(leitbild, &from[0], &to[0]) => Change::Continued,
            (1, 1) => Change::Reworded,
            (1, _) => Change::Split,
            (_, 0) => {
                // Goals that were merged into one that is dropped now are each dropped.
                leitbild.remove(key);
                for goal in from {
                    touched.extend(drop_alone(leitbild, &item, goal));
                }
                continue;
            }
            (_, _) => Change::Merged,
        };
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

fn say_the_same(old: &Item, new: &Item) -> bool {
    let words = |item: &Item, part: Part| item.text(part).map(|text| text.original().1.to_owned());
    [Part::Title, Part::Text].into_iter().all(|part| words(old, part) == words(new, part))
}
