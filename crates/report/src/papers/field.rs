//! A field on two pages: its text, its goals with how much is done for each, its measures, what the overarching goals mean here.

use std::collections::BTreeSet;

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::matrix::{Matrix, PlaceState};
use leitwerk_model::text::Part;
use leitwerk_model::words::MeasureStatus;

use super::goal::{measures_table, promised};
use super::short::{Section, cut};
use super::{Options, named, to_come};
use crate::document::{Inline, Span, Style};
use crate::edition::deliberation::errata;
use crate::edition::goal::sentence;
use crate::edition::words::{Report, say, table};

/// What the paper says.
pub(super) fn sections<'r>(report: &'r Report<'_>, field: &'r Item, options: &Options) -> Vec<Section<'r>> {
    let t = report.t;
    let goals = report.goals_after(&field.key, LinkKind::InField);
    let measures: Vec<&Item> = all(report, &goals, LinkKind::CarriedOut);
    let commitments: Vec<&Item> = all(report, &goals, LinkKind::Committed);
    let ahead = measures.iter().chain(&commitments).map(|item| &item.key).collect();
    let mut said = report.text(field, Part::Text);
    said.extend(errata(report, &field.key));
    vec![
        Section::text("says", t.papers_says(), said, 8),
        goals_table(report, goals.clone()),
        measures_table(report, measures),
        take_ups(report, &field.key),
        Section::list("commitments", t.link_on(LinkKind::Committed), promised(report, &commitments), 5),
        Section::list("bodies", t.link_on(LinkKind::WorkedOn), bodies(report, &field.key), 4),
        to_come(report, ahead, options.on),
    ]
}

/// What hangs on any of these goals, each once.
pub(super) fn all<'r>(report: &'r Report<'_>, goals: &[&ItemRef], kind: LinkKind) -> Vec<&'r Item> {
    let keys: BTreeSet<&ItemRef> = goals.iter().flat_map(|goal| report.on(goal, kind)).collect();
    keys.into_iter().filter_map(|key| report.get(key)).collect()
}

/// The goals, with how many measures there are for each, how many of them go on, and how many indicators watch it.
fn goals_table<'r>(report: &'r Report<'_>, goals: Vec<&'r ItemRef>) -> Section<'r> {
    let t = report.t;
    let number = goals.len();
    Section::rows("goals", t.kinds(Kind::Goal), number, 14, move |most| {
        let row = |goal: &&ItemRef| {
            let measures = report.on(goal, LinkKind::CarriedOut);
            let running = measures
                .iter()
                .filter_map(|key| report.get(key))
                .filter(|item| item.status() == Some(MeasureStatus::Running.as_str()));
            vec![
                named(report, goal),
                say(t.number(measures.len())),
                say(t.number(running.count())),
                say(t.number(report.on(goal, LinkKind::Watched).len())),
            ]
        };
        let columns =
            [(t.kind(Kind::Goal), 12), (t.kinds(Kind::Measure), 4), (t.papers_running(), 4), (t.kinds(Kind::Indicator), 4)];
        table(t.kinds(Kind::Goal), &columns, goals.iter().take(most).map(row).collect())
    })
}

/// What the overarching goals mean in the field.
fn take_ups<'r>(report: &'r Report<'_>, field: &ItemRef) -> Section<'r> {
    let t = report.t;
    let matrix = Matrix::of(report.leitbild, report.edition());
    let told = |overarching: &ItemRef| {
        let place = matrix.place(overarching, field);
        let mut words = vec![report.code(overarching), Span::plain(" ")];
        let state = match place.state() {
            PlaceState::Hole => t.matrix_hole(),
            PlaceState::Justified => t.matrix_justified(),
            PlaceState::TakenUp => t.matrix_taken_up(),
        };
        words.push(Span::plain(state).styled(Style::Strong));
        let item = place.take_ups.first().or(place.justifications.first()).and_then(|key| report.get(key));
        if let Some(item) = item {
            words.push(Span::plain(": "));
            words.extend(cut(&sentence(report, item), 150));
        }
        words
    };
    let entries = if matrix.is_unwritten() { Vec::new() } else { matrix.overarching.iter().map(told).collect() };
    Section::list("take-ups", t.link_back(LinkKind::TakenUpIn), entries, 7)
}

fn bodies(report: &Report<'_>, field: &ItemRef) -> Vec<Inline> {
    report.on(field, LinkKind::WorkedOn).iter().map(|body| report.called(body)).collect()
}
