//! Who takes part: groups of city society, bodies, organisations, and the sources they are owed an answer to.

use std::collections::BTreeSet;

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::view::View;
use crate::code::ItemRef;
use crate::facts::Facts;
use crate::kind::Kind;
use crate::link::LinkKind;

/// LW005: every quoted result is owed an answer.
pub(super) fn result_without_answer(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in view.leitbild.of_kind(Kind::Result) {
        if matches!(&item.facts, Facts::Result(result) if result.answer.is_none()) {
            let source = view.back(&item.key, LinkKind::Quoted).next();
            let detail = source.map_or(Detail::None, |source| Detail::Item(source.clone()));
            found.push(Finding::new(Rule::ResultWithoutAnswer, &item.key).at(Place::Key("answer")).saying(detail));
        }
    }
}

/// LW013: the process reaches every group: in a meeting, by an organisation in a body, or by a goal that came of it.
pub(super) fn group_not_reached(view: &View<'_>, found: &mut Vec<Finding>) {
    let in_bodies: BTreeSet<&ItemRef> = view.leitbild.of_kind(Kind::Body).flat_map(|body| groups(view, &body.key)).collect();
    for item in view.leitbild.of_kind(Kind::StakeholderGroup) {
        let took_part = [LinkKind::Attended, LinkKind::Origin].iter().any(|link| view.has_on(&item.key, *link));
        if !took_part && !in_bodies.contains(&item.key) {
            found.push(Finding::new(Rule::GroupNotReached, &item.key));
        }
    }
}

/// LW014: somebody chairs every body that still sits.
pub(super) fn body_without_chair(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in sitting(view) {
        if !view.has_back(item, LinkKind::Chairs) {
            found.push(Finding::new(Rule::BodyWithoutChair, item).at(Place::Key("chair")));
        }
    }
}

/// LW015: more than one group of city society sits in every body that still sits.
pub(super) fn body_of_one_group(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in sitting(view) {
        let groups: Vec<&ItemRef> = groups(view, item).into_iter().collect();
        if let [only] = groups[..] {
            let detail = Detail::Item(only.clone());
            found.push(Finding::new(Rule::BodyOfOneGroup, item).at(Place::Key("members")).saying(detail));
        }
    }
}

/// LW018: openness is asked of all sides: an organisation promises something, or does something. Where neither is recorded
/// of anybody, that says nothing about one of them.
pub(super) fn idle_organisation(view: &View<'_>, found: &mut Vec<Finding>) {
    if [Kind::Commitment, Kind::Measure].iter().all(|kind| view.leitbild.of_kind(*kind).next().is_none()) {
        return;
    }
    let busy = [LinkKind::Promised, LinkKind::Responsible, LinkKind::Partner];
    for item in view.leitbild.of_kind(Kind::Organisation) {
        let gone = matches!(&item.facts, Facts::Organisation(facts) if facts.valid_to.is_some_and(|to| view.today.is_after(to)));
        if !gone && !busy.iter().any(|link| view.has_on(&item.key, *link)) {
            found.push(Finding::new(Rule::IdleOrganisation, &item.key));
        }
    }
}

/// The bodies whose term has not ended.
fn sitting<'a>(view: &View<'a>) -> impl Iterator<Item = &'a ItemRef> {
    let today = view.today;
    let ended = move |facts: &Facts| matches!(facts, Facts::Body(body) if body.valid_to.is_some_and(|to| today.is_after(to)));
    view.leitbild.of_kind(Kind::Body).filter(move |item| !ended(&item.facts)).map(|item| &item.key)
}

/// The groups whose organisations chair a body or send people to it.
fn groups<'a>(view: &View<'a>, body: &ItemRef) -> BTreeSet<&'a ItemRef> {
    let organisations = view.back(body, LinkKind::Chairs).chain(view.back(body, LinkKind::Delegates));
    organisations.flat_map(|organisation| view.back(organisation, LinkKind::GroupOf)).collect()
}
