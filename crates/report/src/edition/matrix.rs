//! Overarching goals in the fields: the whole at a glance, then every sentence and justification, place by place.

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::matrix::{Matrix, PlaceState};

use super::words::{Report, chapter as whole, heading, say, table};
use super::{figures, goal};
use crate::document::{Block, Inline, Span, Style, Table};

/// The mark of a place, for the eye; the word stands beside it.
fn mark(state: PlaceState) -> &'static str {
    match state {
        PlaceState::TakenUp => "●",
        PlaceState::Justified => "◐",
        PlaceState::Hole => "○",
    }
}

fn word(report: &Report<'_>, state: PlaceState) -> &'static str {
    match state {
        PlaceState::TakenUp => report.t.matrix_taken_up(),
        PlaceState::Justified => report.t.matrix_justified(),
        PlaceState::Hole => report.t.matrix_hole(),
    }
}

/// The chapter.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let matrix = Matrix::of(report.leitbild, report.edition());
    // Where nothing is recorded, 42 open places would say of a city what is true of its data only.
    if matrix.is_unwritten() {
        return Vec::new();
    }
    let mut body = vec![heading(2, "reach", report.t.report_reach())];
    body.extend(figures::reach(report, &matrix));
    body.extend(reach(report, &matrix));
    body.push(overview(report, &matrix));
    for overarching in &matrix.overarching {
        body.push(Block::Heading { level: 2, id: format!("places-{}", overarching.code()), words: report.named(overarching) });
        body.push(Block::Facts(matrix.fields.iter().map(|field| place(report, &matrix, overarching, field)).collect()));
    }
    whole("matrix", report.t.matrix_title(), report.t.matrix_intro(), body)
}

fn overview(report: &Report<'_>, matrix: &Matrix) -> Block {
    let t = report.t;
    let mut columns = vec![(say(t.kind(Kind::Field)), 5)];
    columns.extend(matrix.overarching.iter().map(|goal| (vec![report.code(goal)], 3)));
    let row = |field: &ItemRef| {
        let mut row = vec![report.named(field)];
        row.extend(matrix.overarching.iter().map(|goal| {
            let state = matrix.place(goal, field).state();
            vec![Span::plain(mark(state)), Span::plain(" "), Span::plain(word(report, state)).styled(Style::Quiet)]
        }));
        row
    };
    Block::Table(Table { caption: say(t.matrix_caption()), columns, rows: matrix.fields.iter().map(row).collect() })
}

/// How many fields each overarching goal reaches.
fn reach(report: &Report<'_>, matrix: &Matrix) -> Option<Block> {
    let t = report.t;
    let row = |goal: &ItemRef| {
        let mut row = vec![report.named(goal)];
        row.extend(figures::STATES.map(|state| {
            let fields = matrix.fields.iter().filter(|field| matrix.place(goal, field).state() == state);
            say(t.number(fields.count()))
        }));
        row
    };
    let columns = [(t.item_overarching_goal(), 6), (t.matrix_taken_up(), 2), (t.matrix_justified(), 2), (t.matrix_hole(), 2)];
    table(t.report_reach(), &columns, matrix.overarching.iter().map(row).collect())
}

/// What stands where an overarching goal meets a field.
fn place(report: &Report<'_>, matrix: &Matrix, overarching: &ItemRef, field: &ItemRef) -> (Inline, Inline) {
    let place = matrix.place(overarching, field);
    let mut words = Inline::new();
    for item in place.take_ups.iter().chain(&place.justifications).filter_map(|key| report.get(key)) {
        if !words.is_empty() {
            words.push(Span::plain("").styled(Style::Break));
        }
        for at in report.on(&item.key, LinkKind::TakenUpIn).iter().filter(|at| *at != field) {
            words.extend(report.code_link(at));
            words.push(Span::plain(" "));
        }
        words.extend(goal::sentence(report, item));
    }
    if words.is_empty() {
        words.push(Span::plain(report.t.matrix_hole()).styled(Style::Quiet));
    }
    (report.named(field), words)
}
