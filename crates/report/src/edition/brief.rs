//! In brief: how much there is, how far the overarching goals reach, how the measures stand.

use leitwerk_model::kind::Kind;
use leitwerk_model::matrix::Matrix;
use leitwerk_model::text::Part;
use leitwerk_model::words::MeasureStatus;

use super::figures;
use super::words::{Report, chapter as whole, count, facts, say, table};
use crate::document::{Block, Span, Style};

/// The chapter.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut body = Vec::new();
    if let Some(edition) = report.get(&report.key) {
        body.extend(report.text(edition, Part::Text));
        if let Some(term) = report.line(edition, Part::Term) {
            let mut line = vec![Span::plain(format!("{}: ", t.item_term()))];
            line.extend(term.into_iter().map(|span| if span.style == Style::Plain { span.styled(Style::Strong) } else { span }));
            body.push(Block::Paragraph(line));
        }
    }
    let (overarching, others): (Vec<_>, Vec<_>) = report.own(Kind::Goal).partition(|goal| goal.key.code().is_overarching());
    let number = |count: usize| say(if count == 0 { String::new() } else { t.number(count) });
    body.extend(facts(vec![
        (t.goals_overarching(), number(overarching.len())),
        (t.kinds(Kind::Field), number(report.own(Kind::Field).count())),
        (t.kinds(Kind::Goal), number(others.len())),
        (t.kinds(Kind::Measure), number(report.measures().len())),
        (t.kinds(Kind::Indicator), number(report.indicators().len())),
        (t.kinds(Kind::Commitment), number(report.commitments().len())),
        (t.kinds(Kind::Source), number(report.sources().len())),
    ]));
    body.extend(places(report));
    body.extend(measures(report));
    whole("brief", t.report_brief(), "", body)
}

/// How many places of the matrix are taken up, justified, open.
fn places(report: &Report<'_>) -> Option<Block> {
    let t = report.t;
    let matrix = Matrix::of(report.leitbild, report.edition());
    let (taken_up, justified, open) = matrix.counts();
    let row = |word: &str, number: usize| vec![say(word), say(t.number(number))];
    let rows = if matrix.is_unwritten() {
        Vec::new()
    } else {
        vec![row(t.matrix_taken_up(), taken_up), row(t.matrix_justified(), justified), row(t.matrix_hole(), open)]
    };
    table(t.report_places(), &[(t.report_status(), 3), (t.report_count(), 1)], rows)
}

/// How many measures stand where: a picture, and the same as a table.
fn measures(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let measures = report.measures();
    let shares: Vec<(MeasureStatus, usize)> = figures::STATUSES
        .into_iter()
        .map(|status| (status, measures.iter().filter(|item| item.status() == Some(status.as_str())).count()))
        .filter(|(_, number)| *number > 0)
        .collect();
    let mut blocks = Vec::new();
    blocks.extend(figures::measures(report, &shares, count(measures.len())));
    let word = |status: MeasureStatus| t.word("measure-status", status.as_str());
    let rows = shares.iter().map(|(status, number)| vec![say(word(*status)), say(t.number(*number))]).collect();
    blocks.extend(table(t.report_measures_by_status(), &[(t.report_status(), 3), (t.report_count(), 1)], rows));
    blocks
}
