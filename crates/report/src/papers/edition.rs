//! An edition on two pages: what it is, its fields with how much is done in each, how far the overarching goals reach, how it came
//! about and what changed.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::matrix::{Matrix, PlaceState};
use leitwerk_model::text::Part;
use leitwerk_model::words::{Change, MeasureStatus};

use super::field::all;
use super::short::Section;
use super::{Options, named, to_come};
use crate::document::{Block, Inline, Span, Style};
use crate::edition::figures::STATUSES;
use crate::edition::words::{Report, facts, say, table};

/// What the paper says.
pub(super) fn sections<'r>(report: &'r Report<'_>, edition: &'r Item, options: &Options) -> Vec<Section<'r>> {
    let t = report.t;
    let (measures, commitments) = (report.measures(), report.commitments());
    let mut ahead: Vec<&ItemRef> = measures.iter().chain(&commitments).map(|item| &item.key).collect();
    let meetings = report.meetings();
    ahead.extend(meetings.iter().map(|item| &item.key));
    ahead.push(&edition.key);
    vec![
        Section::text("says", t.papers_says(), says(report, edition), 8),
        fields(report),
        reach(report),
        measures_by_status(report),
        Section::list("process", t.report_made(), made(report), 8),
        Section::list("succession", t.editions_successions_title(), changes(report), 6),
        to_come(report, ahead, options.on),
    ]
}

fn says(report: &Report<'_>, edition: &Item) -> Vec<Block> {
    let t = report.t;
    let mut blocks = report.text(edition, Part::Text);
    blocks.extend(facts(vec![(t.item_term(), report.line(edition, Part::Term).unwrap_or_default())]));
    blocks
}

/// The fields, with their goals, measures and indicators counted.
fn fields<'r>(report: &'r Report<'_>) -> Section<'r> {
    let t = report.t;
    let fields: Vec<&Item> = report.own(Kind::Field).collect();
    let number = fields.len();
    Section::rows("fields", t.kinds(Kind::Field), number, 12, move |most| {
        let row = |field: &&Item| {
            let goals = report.goals_after(&field.key, LinkKind::InField);
            let measures = all(report, &goals, LinkKind::CarriedOut);
            let with = |status: MeasureStatus| measures.iter().filter(|item| item.status() == Some(status.as_str())).count();
            vec![
                named(report, &field.key),
                say(t.number(goals.len())),
                say(t.number(measures.len())),
                say(t.number(with(MeasureStatus::Running))),
                say(t.number(all(report, &goals, LinkKind::Watched).len())),
            ]
        };
        let columns = [
            (t.kind(Kind::Field), 10),
            (t.kinds(Kind::Goal), 3),
            (t.kinds(Kind::Measure), 4),
            (t.papers_running(), 4),
            (t.kinds(Kind::Indicator), 4),
        ];
        table(t.kinds(Kind::Field), &columns, fields.iter().take(most).map(row).collect())
    })
}

/// How many fields each overarching goal reaches.
fn reach<'r>(report: &'r Report<'_>) -> Section<'r> {
    let t = report.t;
    let matrix = Matrix::of(report.leitbild, report.edition());
    let number = if matrix.is_unwritten() { 0 } else { matrix.overarching.len() };
    Section::rows("reach", t.report_reach(), number, 10, move |most| {
        let row = |goal: &ItemRef| {
            let count = |state: PlaceState| {
                let fields = matrix.fields.iter().filter(|field| matrix.place(goal, field).state() == state);
                say(t.number(fields.count()))
            };
            vec![named(report, goal), count(PlaceState::TakenUp), count(PlaceState::Justified), count(PlaceState::Hole)]
        };
        let columns = [(t.item_overarching_goal(), 12), (t.matrix_taken_up(), 4), (t.matrix_justified(), 4), (t.matrix_hole(), 3)];
        let rows = if number == 0 { Vec::new() } else { matrix.overarching.iter().take(most).map(row).collect() };
        table(t.report_reach(), &columns, rows)
    })
}

/// How many measures stand where, in a line.
fn measures_by_status<'r>(report: &'r Report<'_>) -> Section<'r> {
    let t = report.t;
    let measures = report.measures();
    let parts: Vec<Inline> = STATUSES
        .into_iter()
        .map(|status| (status, measures.iter().filter(|item| item.status() == Some(status.as_str())).count()))
        .filter(|(_, number)| *number > 0)
        .map(|(status, number)| {
            vec![
                Span::plain(format!("{}: ", t.word("measure-status", status.as_str()))),
                Span::plain(t.number(number)).styled(Style::Strong),
            ]
        })
        .collect();
    let line = report.listed(parts);
    let blocks = if line.is_empty() { Vec::new() } else { vec![Block::Paragraph(line)] };
    Section::text("measures", t.report_measures_by_status(), blocks, 4)
}

/// The process with its phases, and how often people met.
fn made(report: &Report<'_>) -> Vec<Inline> {
    let t = report.t;
    let mut lines = Vec::new();
    let period = |item: &Item| {
        let (from, to) = item.facts.period();
        t.period(from, to)
    };
    for process in report.processes().into_iter().filter_map(|key| report.get(key)) {
        let phases = report.on(&process.key, LinkKind::HasPhase).iter().filter_map(|key| report.get(key));
        for item in std::iter::once(process).chain(phases) {
            let mut words = report.title(&item.key);
            words.push(Span::plain(format!(" ({})", period(item))).styled(Style::Quiet));
            lines.push(words);
        }
    }
    let meetings = report.meetings();
    if !meetings.is_empty() {
        let people: u64 = meetings
            .iter()
            .map(|item| match &item.facts {
                Facts::Meeting(meeting) => u64::from(meeting.participants.unwrap_or(0)),
                _ => 0,
            })
            .sum();
        let people = usize::try_from(people).unwrap_or(usize::MAX);
        lines.push(say(format!(
            "{}: {} · {}: {}",
            t.kinds(Kind::Meeting),
            t.number(meetings.len()),
            t.item_participants(),
            t.number(people)
        )));
    }
    lines
}

/// How many goals of the edition before were continued, reworded, split and so on.
fn changes(report: &Report<'_>) -> Vec<Inline> {
    let t = report.t;
    let all = [Change::Continued, Change::Reworded, Change::Split, Change::Merged, Change::New, Change::Dropped];
    let counted = all.map(|change| {
        let of = |item: &&Item| matches!(&item.facts, Facts::Succession(succession) if succession.change == change);
        (change, report.own(Kind::Succession).filter(of).count())
    });
    let told = |(change, number): &(Change, usize)| {
        (*number > 0).then(|| say(format!("{}: {}", t.word("change", change.as_str()), t.number(*number))))
    };
    counted.iter().filter_map(told).collect()
}
