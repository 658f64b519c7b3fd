//! Goals: taken up everywhere, from somewhere, carried out, watched, and never lost on the way to the next edition.

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::specific;
use super::view::View;
use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::kind::Kind;
use crate::link::LinkKind;
use crate::matrix::Matrix;
use crate::text::Part;
use crate::words::{Change, EditionStatus, MeasureStatus};

/// LW001: an overarching goal holds in every field.
pub(super) fn not_taken_up(view: &View<'_>, found: &mut Vec<Finding>) {
    for edition in &view.editions {
        let matrix = Matrix::of(view.leitbild, edition);
        for (goal, field) in matrix.holes() {
            found.push(Finding::new(Rule::NotTakenUp, goal).at(Place::Item(field.clone())));
        }
    }
}

/// LW002: a take-up says in a sentence what the goal means at its place.
pub(super) fn take_up_without_sentence(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in view.judged(Kind::TakeUp) {
        if item.text(Part::Sentence).is_none() && item.text(Part::Justification).is_none() {
            let place = view.on(&item.key, LinkKind::TakenUpIn).next();
            let detail = place.map_or(Detail::None, |place| Detail::Item(place.clone()));
            found.push(Finding::new(Rule::TakeUpWithoutSentence, &item.key).saying(detail));
        }
    }
}

/// LW003: overarching goals span all fields, so they name no figure, date, address or organisation.
pub(super) fn too_specific(view: &View<'_>, found: &mut Vec<Finding>) {
    let organisations = view.leitbild.of_kind(Kind::Organisation);
    let names: Vec<&str> = organisations.filter_map(|item| Some(item.text(Part::Title)?.original().1)).collect();
    for item in view.judged(Kind::Goal).filter(|goal| goal.key.code().is_overarching()) {
        for (part, text) in &item.texts {
            let (lang, body) = text.original();
            for (what, words) in specific::specifics(body, &names) {
                let place = Place::Text(*part, lang.clone());
                found.push(Finding::new(Rule::TooSpecific, &item.key).at(place).saying(Detail::Specific(what, words)));
            }
        }
    }
}

/// LW004: a goal comes from somewhere: a result, a source, a meeting, a body, a group, or a goal of the edition before.
pub(super) fn goal_without_origin(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in view.judged(Kind::Goal) {
        let succeeds = view.back(&item.key, LinkKind::Became).any(|succession| view.has_back(succession, LinkKind::Preceded));
        if !succeeds && !view.has_back(&item.key, LinkKind::Origin) {
            found.push(Finding::new(Rule::GoalWithoutOrigin, &item.key));
        }
    }
}

/// LW006: something is done for every goal of a field, or was. What was given up carries out nothing. Overarching goals are
/// carried out where they are taken up.
pub(super) fn goal_without_measure(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in of_fields(view) {
        if !view.on(item, LinkKind::CarriedOut).any(|measure| !is_stopped(view, measure)) {
            found.push(Finding::new(Rule::GoalWithoutMeasure, item));
        }
    }
}

fn is_stopped(view: &View<'_>, measure: &ItemRef) -> bool {
    let facts = view.leitbild.get(measure).map(|item| &item.facts);
    matches!(facts, Some(Facts::Measure(measure)) if measure.status == MeasureStatus::Stopped)
}

/// LW009: an indicator watches every goal of a field, or one of its measures.
pub(super) fn goal_without_indicator(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in of_fields(view) {
        let measured = view.on(item, LinkKind::CarriedOut).any(|measure| view.has_on(measure, LinkKind::Watched));
        if !measured && !view.has_on(item, LinkKind::Watched) {
            found.push(Finding::new(Rule::GoalWithoutIndicator, item));
        }
    }
}

/// LW019: another plan of the city works against a goal.
pub(super) fn plan_in_conflict(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in view.judged(Kind::Goal) {
        for plan in view.back(&item.key, LinkKind::Conflicts) {
            found.push(Finding::new(Rule::PlanInConflict, &item.key).at(Place::Item(plan.clone())));
        }
    }
}

/// LW024: who drops a goal says why.
pub(super) fn dropped_without_reason(view: &View<'_>, found: &mut Vec<Finding>) {
    for item in view.judged(Kind::Succession) {
        let dropped = matches!(&item.facts, Facts::Succession(succession) if succession.change == Change::Dropped);
        if dropped && item.text(Part::Reason).is_none() {
            let goal = view.back(&item.key, LinkKind::Preceded).next();
            let detail = goal.map_or(Detail::None, |goal| Detail::Item(goal.clone()));
            found.push(Finding::new(Rule::DroppedWithoutReason, &item.key).saying(detail));
        }
    }
}

/// LW028: an edition says of every goal of the one before what became of it. An edition whose goals are not known
/// promises nothing.
pub(super) fn goal_vanished(view: &View<'_>, found: &mut Vec<Finding>) {
    for edition in &view.editions {
        let Some(before) = before(view, edition) else { continue };
        for goal in view.leitbild.in_edition(before, Kind::Goal) {
            let told = view.on(&goal.key, LinkKind::Preceded).any(|succession| succession.edition() == Some(edition));
            if !told {
                let Ok(here) = ItemRef::new(None, (*edition).clone()) else { continue };
                found.push(Finding::new(Rule::GoalVanished, &here).at(Place::Item(goal.key.clone())));
            }
        }
    }
}

/// The edition before, where both have goals.
fn before<'a>(view: &View<'a>, edition: &Code) -> Option<&'a Code> {
    let has_goals = |code: &Code| view.leitbild.in_edition(code, Kind::Goal).next().is_some();
    let earlier = view.leitbild.of_kind(Kind::Edition).map(|item| item.key.code()).filter(|code| *code < edition);
    let adopted = |code: &&Code| view.leitbild.edition_status(code).is_some_and(EditionStatus::is_final);
    earlier.filter(adopted).filter(|code| has_goals(code)).last().filter(|_| has_goals(edition))
}

fn of_fields<'a>(view: &View<'a>) -> impl Iterator<Item = &'a ItemRef> {
    view.judged(Kind::Goal).map(|item| &item.key).filter(|goal| !goal.code().is_overarching())
}
