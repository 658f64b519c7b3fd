//! Free numbers (see the rule in [`super`]).

use std::collections::BTreeMap;

use super::settle::goes_by_step;
use super::{Desk, Refused};
use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};

/// The edition before another: the last one by year of which this one can tell what became of its goals.
#[must_use]
pub(super) fn before<'a>(leitbild: &'a Leitbild, edition: &Code) -> Option<&'a Code> {
    let earlier = leitbild.of_kind(Kind::Edition).map(|item| item.key.code()).filter(|code| *code < edition);
    earlier.filter(|code| leitbild.edition_status(code).is_some_and(|status| status.is_final())).last()
}

/// The number at the end of a code that begins with `front`.
fn number(code: &Code, front: &str) -> Option<u64> {
    code.as_str().strip_prefix(front)?.parse().ok()
}

/// A goal that would be in another field under the number it has. A number names the field, so in an edition that follows another
/// a goal changes its field by the step that gives it a free number there ([`super::Step::Move`]). It may go back to where the
/// edition before has it.
#[must_use]
pub fn moved(old: &Leitbild, next: &Leitbild) -> Option<ItemRef> {
    let other = |goal: &&Item| {
        let was = old.get(&goal.key).filter(|was| was != goal && field_of(was) != field_of(goal));
        was.is_some() && numbered(next, &goal.key).map(field_of) != Some(field_of(goal))
    };
    next.of_kind(Kind::Goal).filter(other).map(|goal| goal.key.clone()).find(|goal| goes_by_step(next, goal))
}

/// A number for a new goal that no edition so far gave to any: in a field, or among the overarching ones. None where they have run out.
#[must_use]
pub fn free_number(leitbild: &Leitbild, edition: &Code, field: Option<&Code>) -> Option<Code> {
    Desk { next: leitbild.clone(), edition, lang: &Lang::german() }.free_goal(field).ok()
}

/// A goal or field that would be new under a number that is not free: an earlier edition gave it to another, or it names another
/// field than the goal's.
#[must_use]
pub fn misnumbered(old: &Leitbild, next: &Leitbild) -> Option<ItemRef> {
    let new = |item: &&Item| old.get(&item.key).is_none() && goes_by_step(next, &item.key);
    let new: Vec<&Item> = [Kind::Goal, Kind::Field].into_iter().flat_map(|kind| next.of_kind(kind)).filter(new).collect();
    if new.is_empty() {
        return None;
    }
    let mut told = Told::new();
    for succession in next.of_kind(Kind::Succession) {
        for old in succession.linked(LinkKind::Preceded, End::From) {
            told.insert((succession.key.edition(), old), succession);
        }
    }
    let taken = |item: &&&Item| is_given(next, &told, item) || names_other(next, item);
    new.iter().find(taken).map(|item| item.key.clone())
}

/// What tells, in an edition, of a goal or field of the one before.
type Told<'a> = BTreeMap<(Option<&'a Code>, &'a ItemRef), &'a Item>;

/// The field of a goal, by its code.
fn field_of(goal: &Item) -> Option<&Code> {
    goal.linked(LinkKind::InField, End::From).next().map(ItemRef::code)
}

/// What the edition before has under the same number.
fn numbered<'a>(leitbild: &'a Leitbild, key: &ItemRef) -> Option<&'a Item> {
    let edition = key.edition()?;
    leitbild.get(&ItemRef::new(Some(before(leitbild, edition)?), key.code().clone()).ok()?)
}

/// Whether an earlier edition gave the number to another. What nothing tells of follows whoever has its number in the edition
/// before; a number from further back is one that was given up.
fn is_given(leitbild: &Leitbild, told: &Told<'_>, item: &Item) -> bool {
    if let Some(old) = numbered(leitbild, &item.key) {
        let told = told.get(&(item.key.edition(), &old.key));
        return told.is_some_and(|told| told.linked(LinkKind::Became, End::To).all(|other| *other != item.key));
    }
    let earlier = |other: &Item| other.key.edition() < item.key.edition() && other.key.code() == item.key.code();
    leitbild.of_kind(item.kind()).any(earlier)
}

/// Whether the number of a new goal names another field than its own, `Z5.4` in `H1`, and is not what it was in the edition before.
fn names_other(leitbild: &Leitbild, goal: &Item) -> bool {
    let Some(field) = field_of(goal) else { return false };
    let as_before = numbered(leitbild, &goal.key).is_some_and(|old| field_of(old) == Some(field));
    !as_before && number(goal.key.code(), &front(field)).is_none()
}

/// What the numbers of the goals of a field begin with: `Z5.`
fn front(field: &Code) -> String {
    format!("Z{}.", field.as_str().trim_start_matches(|c: char| !c.is_ascii_digit()))
}

impl Desk<'_> {
    /// A code with `front` and a number that is given to nothing in this edition or an earlier one.
    pub(super) fn free(&self, kind: Kind, front: &str, width: usize) -> Result<Code, Refused> {
        let so_far = |item: &&Item| item.key.edition().is_some_and(|edition| edition <= self.edition);
        let codes = self.next.of_kind(kind).filter(so_far);
        let next = codes.filter_map(|item| number(item.key.code(), front)).max().unwrap_or(0).saturating_add(1);
        Code::parse(&format!("{front}{next:0>width$}")).ok().filter(|code| code.kind() == kind).ok_or(Refused::NoNumber)
    }

    /// A free number for a goal: in its field, or among the overarching ones.
    pub(super) fn free_goal(&self, field: Option<&Code>) -> Result<Code, Refused> {
        match field {
            None => self.free(Kind::Goal, "L", 1),
            Some(field) => self.free(Kind::Goal, &front(field), 1),
        }
    }

    /// A free code for the take-up of an overarching goal at a place in a field: `T3.2`, then `T3.2a`, `T3.2b` …
    pub(super) fn free_take_up(&self, overarching: &Code, field: &Code) -> Result<Code, Refused> {
        let digits = |code: &Code| code.as_str().trim_start_matches(|c: char| !c.is_ascii_digit()).to_owned();
        let front = format!("T{}.{}", digits(overarching), digits(field));
        let letters = std::iter::once(String::new()).chain(('a'..='z').map(String::from));
        let codes = letters.filter_map(|letter| Code::parse(&format!("{front}{letter}")).ok());
        codes.into_iter().find(|code| self.key(code).is_ok_and(|key| self.next.get(&key).is_none())).ok_or(Refused::NoNumber)
    }

    /// The item of this edition with a code.
    pub(super) fn key(&self, code: &Code) -> Result<ItemRef, Refused> {
        ItemRef::new(Some(self.edition), code.clone()).map_err(|_| Refused::NoNumber)
    }
}
