//! Findings that the city accepts, with a reason: recorded as items of their own.

use super::finding::{Detail, Finding};
use super::rule::Rule;
use super::view::View;
use crate::code::ItemRef;
use crate::facts::{Acceptance, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::link::LinkKind;

/// Takes accepted findings out of `found` and gives them back, each with the acceptance that covers it. An acceptance
/// that covers nothing is a finding itself (LW030).
pub(super) fn take(view: &View<'_>, found: &mut Vec<Finding>) -> Vec<(Finding, ItemRef)> {
    let mut accepted = Vec::new();
    for item in view.leitbild.of_kind(Kind::Acceptance) {
        let Facts::Acceptance(acceptance) = &item.facts else { continue };
        let expired = acceptance.until.filter(|until| view.today.is_after(*until));
        let before = accepted.len();
        if expired.is_none() {
            let (taken, left) = std::mem::take(found).into_iter().partition(|finding| covers(view, item, acceptance, finding));
            *found = left;
            accepted.extend(Vec::into_iter(taken).map(|finding| (finding, item.key.clone())));
        }
        if accepted.len() == before && concerns(view, item) {
            let detail = expired.map_or(Detail::Accepted(acceptance.rule), Detail::Day);
            found.push(Finding::new(Rule::IdleAcceptance, &item.key).saying(detail));
        }
    }
    accepted
}

fn covers(view: &View<'_>, item: &Item, acceptance: &Acceptance, finding: &Finding) -> bool {
    let mut items = view.on(&item.key, LinkKind::Accepts).peekable();
    let here = items.peek().is_none() || items.any(|other| *other == finding.item);
    let place = acceptance.place.as_ref().is_none_or(|place| finding.place_name().as_ref() == Some(place));
    acceptance.rule == finding.rule && here && place
}

/// Whether an acceptance has to do with what is judged: one for an edition that is not waits.
fn concerns(view: &View<'_>, item: &Item) -> bool {
    let mut items = view.on(&item.key, LinkKind::Accepts).peekable();
    items.peek().is_none() || items.any(|other| view.is_judged(other))
}
