//! What flowed into the edition: sources, what they asked for, and what came of each.

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::words::{Report, address, chapter as whole, facts, quiet, say, table};
use crate::document::{Block, Inline};

/// The chapter.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let body = report.sources().into_iter().flat_map(|source| told(report, source)).collect();
    whole("sources", report.t.sources_title(), report.t.sources_intro(), body)
}

fn told(report: &Report<'_>, source: &Item) -> Vec<Block> {
    let t = report.t;
    let mut blocks = vec![report.heading(2, &source.key)];
    blocks.extend(report.text(source, Part::Text));
    let Facts::Source(known) = &source.facts else { return blocks };
    blocks.extend(facts(vec![
        (t.item_type(), say(report.status(source))),
        (t.item_date(), say(known.date.map(|date| t.date(date)).unwrap_or_default())),
        (t.item_url(), known.url.as_deref().map(address).unwrap_or_default()),
        (t.link_on(LinkKind::Origin), goals(report, source)),
    ]));
    let results = report.on(&source.key, LinkKind::Quoted).iter().filter_map(|key| report.get(key));
    let columns = [(t.kind(Kind::Result), 5), (t.report_answer(), 3), (t.item_reason(), 5), (t.link_on(LinkKind::Origin), 3)];
    let rows = results.map(|result| row(report, result)).collect();
    blocks.extend(table(t.link_on(LinkKind::Quoted), &columns, rows));
    blocks
}

fn row(report: &Report<'_>, result: &Item) -> Vec<Inline> {
    let answer = if result.status().is_some() { say(report.status(result)) } else { quiet(report.t.sources_open()) };
    vec![
        report.line(result, Part::Quote).unwrap_or_default(),
        answer,
        report.line(result, Part::Reason).unwrap_or_default(),
        goals(report, result),
    ]
}

/// The goals that came of a source or result, by code; those of other editions with that edition in front.
fn goals(report: &Report<'_>, from: &Item) -> Inline {
    report.listed(report.on(&from.key, LinkKind::Origin).iter().map(|goal| report.code_link(goal)).collect())
}
