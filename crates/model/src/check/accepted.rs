//! Findings that the city accepts, with a reason: recorded as items of their own.

use std::collections::{HashMap, HashSet};

use super::finding::{Detail, Finding};
use super::rule::Rule;
use super::view::View;
use crate::code::ItemRef;
use crate::facts::{Acceptance, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::link::LinkKind;
use crate::when::When;

/// Takes accepted findings out of `found` and gives them back, each with the acceptance that covers it. An acceptance
/// that covers nothing is a finding itself (LW030), which nothing accepts.
pub(super) fn take(view: &View<'_>, found: &mut Vec<Finding>) -> Vec<(Finding, ItemRef)> {
    let all: Vec<Covering<'_>> = view.leitbild.of_kind(Kind::Acceptance).filter_map(|item| Covering::of(view, item)).collect();
    let mut by_rule: HashMap<Rule, Vec<&Covering<'_>>> = HashMap::new();
    for covering in all.iter().filter(|covering| covering.expired.is_none()) {
        by_rule.entry(covering.acceptance.rule).or_default().push(covering);
    }
    let mut accepted = Vec::new();
    let mut used: HashSet<&ItemRef> = HashSet::new();
    let mut left = Vec::with_capacity(found.len());
    for finding in found.drain(..) {
        let covering = by_rule.get(&finding.rule).into_iter().flatten().find(|covering| covering.covers(&finding));
        match covering {
            Some(covering) => {
                used.insert(covering.key);
                accepted.push((finding, covering.key.clone()));
            }
            None => left.push(finding),
        }
    }
    for idle in all.iter().filter(|covering| !used.contains(covering.key) && covering.concerns(view)) {
        let detail = idle.expired.map_or(Detail::Accepted(idle.acceptance.rule), Detail::Day);
        left.push(Finding::new(Rule::IdleAcceptance, idle.key).saying(detail));
    }
    *found = left;
    accepted
}

/// An acceptance, ready to be held against findings.
struct Covering<'a> {
    key: &'a ItemRef,
    acceptance: &'a Acceptance,
    /// The items it names; none for every item.
    items: HashSet<&'a ItemRef>,
    /// Its last day, where that has passed.
    expired: Option<When>,
}

impl<'a> Covering<'a> {
    fn of(view: &View<'a>, item: &'a Item) -> Option<Covering<'a>> {
        let Facts::Acceptance(acceptance) = &item.facts else { return None };
        let items = view.on(&item.key, LinkKind::Accepts).collect();
        Some(Covering { key: &item.key, acceptance, items, expired: acceptance.until.filter(|until| view.today.is_after(*until)) })
    }

    fn covers(&self, finding: &Finding) -> bool {
        let here = self.items.is_empty() || self.items.contains(&finding.item);
        here && self.acceptance.place.as_ref().is_none_or(|place| finding.place_name().as_ref() == Some(place))
    }

    /// Whether it has to do with what is judged: one for other editions, or for all of them while only one is asked for,
    /// waits.
    fn concerns(&self, view: &View<'_>) -> bool {
        if self.items.is_empty() { view.judges_all } else { self.items.iter().any(|item| view.is_judged(item)) }
    }
}
