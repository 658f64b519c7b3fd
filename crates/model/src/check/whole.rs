//! What does not hold together: links into nothing, contradictions, items on which nothing hangs.

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::view::View;
use crate::kind::Kind;
use crate::link::LinkKind;
use crate::problems::Breach;

/// LW025 and LW027: what [`crate::leitbild::Leitbild::problems`] finds. Nothing with such a problem gets into a store.
pub(super) fn problems(view: &View<'_>, found: &mut Vec<Finding>) {
    for problem in view.leitbild.problems() {
        let rule = match problem.breach {
            Breach::UnknownLink(_) | Breach::UnknownEdition(_) => Rule::BrokenLink,
            _ => Rule::Contradiction,
        };
        let finding = Finding::new(rule, &problem.item).saying(Detail::Breach(problem.breach));
        found.push(match problem.key {
            Some(key) => finding.at(Place::Key(key)),
            None => finding,
        });
    }
}

/// LW026: everything hangs on the thread or on what gives it its place. What is not named here always does, stands for
/// itself, or has a stricter rule of its own.
pub(super) fn orphan(view: &View<'_>, found: &mut Vec<Finding>) {
    use LinkKind::{
        CarriedOut, Committed, Conflicts, Held, InField, InPhase, Origin, Planned, Quoted, Same, Supports, TakenUpIn, Watched,
        WorkedOn, Writes,
    };
    let places: [(Kind, &[LinkKind]); 8] = [
        (Kind::Field, &[InField, TakenUpIn, WorkedOn]),
        (Kind::Source, &[Quoted, Origin]),
        (Kind::Plan, &[Planned, Same, Supports, Conflicts]),
        (Kind::Commitment, &[Committed]),
        (Kind::Meeting, &[Held, InPhase, Origin]),
        (Kind::Process, &[Writes]),
        (Kind::Measure, &[CarriedOut, TakenUpIn]),
        (Kind::Indicator, &[Watched]),
    ];
    for (kind, links) in places {
        for item in view.judged(kind) {
            if !links.iter().any(|link| view.has_on(&item.key, *link) || view.has_back(&item.key, *link)) {
                found.push(Finding::new(Rule::Orphan, &item.key));
            }
        }
    }
}
