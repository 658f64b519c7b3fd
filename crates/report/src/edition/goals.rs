//! The text of the edition: its sections, its overarching goals, its fields with their goals.

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::deliberation::errata;
use super::goal;
use super::words::{Report, chapter};
use crate::document::Block;

/// The sections: preamble, terms, principles.
pub(super) fn foundations(report: &Report<'_>) -> Vec<Block> {
    let mut body = Vec::new();
    for section in report.own(Kind::Section) {
        body.push(report.heading_of_title(2, &section.key));
        body.extend(report.text(section, Part::Text));
        body.extend(errata(report, &section.key));
    }
    chapter("foundations", report.t.report_foundations(), "", body)
}

/// The overarching goals.
pub(super) fn overarching(report: &Report<'_>) -> Vec<Block> {
    let goals = report.own(Kind::Goal).filter(|goal| goal.key.code().is_overarching());
    let body = goals.flat_map(|goal| goal::told(report, goal, 2)).collect();
    chapter("overarching", report.t.goals_overarching(), "", body)
}

/// The fields with their goals, and goals that stand in no field.
pub(super) fn fields(report: &Report<'_>) -> Vec<Block> {
    let mut body = Vec::new();
    for field in report.own(Kind::Field) {
        body.push(report.heading(2, &field.key));
        body.extend(report.text(field, Part::Text));
        body.extend(errata(report, &field.key));
        let goals: Vec<&ItemRef> = report.goals_after(&field.key, LinkKind::InField);
        body.extend(goals.iter().filter_map(|key| report.get(key)).flat_map(|goal| goal::told(report, goal, 3)));
    }
    let homeless = report
        .own(Kind::Goal)
        .filter(|goal| !goal.key.code().is_overarching() && report.back(&goal.key, LinkKind::InField).is_empty());
    body.extend(homeless.flat_map(|goal| goal::told(report, goal, 2)));
    chapter("fields", report.t.goals_fields_title(), "", body)
}
