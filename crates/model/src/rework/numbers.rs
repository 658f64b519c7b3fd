//! Free numbers (see the rule in [`super`]).

use std::collections::BTreeSet;

use super::settle::goes_by_step;
use super::{Desk, Refused};
use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
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
/// a goal changes its field by the step that gives it a free number there ([`super::Step::Move`]).
#[must_use]
pub fn moved(old: &Leitbild, next: &Leitbild) -> Option<ItemRef> {
    let fields = |goal: &Item| goal.linked(LinkKind::InField, End::From).cloned().collect::<BTreeSet<_>>();
    let other = |goal: &&Item| old.get(&goal.key).is_some_and(|was| was != *goal && fields(was) != fields(goal));
    next.of_kind(Kind::Goal).filter(other).map(|goal| goal.key.clone()).find(|goal| goes_by_step(next, goal))
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
            Some(field) => {
                let number = field.as_str().trim_start_matches(|c: char| !c.is_ascii_digit());
                self.free(Kind::Goal, &format!("Z{number}."), 1)
            }
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
