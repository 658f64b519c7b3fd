//! The annexes: lists of measures and indicators, organisations by group, districts with a map, findings.

use std::collections::HashSet;

use leitwerk_model::check::Finding;
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::findings;
use super::words::{Report, chapter, say, table};
use super::{figures, goal, organisations};
use crate::document::{Block, Inline};

/// All annexes, numbered as far as there are any.
pub(super) fn all(report: &Report<'_>, findings: &[Finding]) -> Vec<Block> {
    let t = report.t;
    let annexes = [
        ("list-of-measures", t.measures_title(), measures(report)),
        ("list-of-indicators", t.indicators_title(), indicators(report)),
        ("organisations", t.organisations_groups_title(), organisations::by_group(report)),
        ("districts", t.districts_title(), districts(report)),
        ("findings", t.report_findings(), findings::all(report, findings)),
    ];
    let there = annexes.into_iter().filter(|(.., body)| !body.is_empty());
    there
        .zip(1_i64..)
        .flat_map(|((id, title, body), number)| chapter(id, t.report_annex(&t.number(number), title), "", body))
        .collect()
}

fn measures(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let row = |item: &Item| {
        let goals = report.goals_before(&item.key, LinkKind::CarriedOut);
        vec![
            report.named(&item.key),
            say(report.status(item)),
            say(goal::period(report, item)),
            report.all_called(report.back(&item.key, LinkKind::Responsible)),
            report.listed(goals.into_iter().map(|goal| report.code_link(goal)).collect()),
        ]
    };
    let columns = [
        (t.kind(Kind::Measure), 6),
        (t.report_status(), 3),
        (t.item_period(), 3),
        (t.link_back(LinkKind::Responsible), 4),
        (t.kinds(Kind::Goal), 2),
    ];
    table(t.measures_title(), &columns, report.measures().into_iter().map(row).collect()).into_iter().collect()
}

fn indicators(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let row = |item: &Item| {
        let latest = match &item.facts {
            Facts::Indicator(figures) => goal::values(report, figures)[1].clone(),
            _ => String::new(),
        };
        let words = |part| report.line(item, part).unwrap_or_default();
        vec![report.named(&item.key), say(latest), words(Part::ReadingAid), words(Part::Origin)]
    };
    let columns = [(t.kind(Kind::Indicator), 4), (t.indicators_latest(), 2), (t.item_reading_aid(), 5), (t.item_origin(), 4)];
    table(t.indicators_title(), &columns, report.indicators().into_iter().map(row).collect()).into_iter().collect()
}

/// Who answers for what stands here, and whom to ask.
pub(super) fn imprint(report: &Report<'_>) -> Vec<Block> {
    let texts = |item: &Item| [Part::Imprint, Part::Contact].into_iter().flat_map(|part| report.text(item, part)).collect();
    let body = report.of_kind(Kind::City).next().map(texts).unwrap_or_default();
    chapter("imprint", report.t.about_imprint_title(), "", body)
}

/// The map, and the same districts as a table with what takes place there.
fn districts(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let ours: HashSet<&ItemRef> = report.measures().into_iter().map(|item| &item.key).collect();
    let row = |item: &Item| {
        let residents = match &item.facts {
            Facts::District(district) => district.residents.map(|number| t.number(number)).unwrap_or_default(),
            _ => String::new(),
        };
        let measures = report.on(&item.key, LinkKind::TakesPlace).iter();
        let measures: Inline = report.all_named(measures.filter(|key| ours.contains(*key)));
        let within = report.all_called(report.back(&item.key, LinkKind::Contains));
        vec![report.named(&item.key), within, say(residents), measures]
    };
    // A borough is told by its districts, unless something takes place in the whole of it.
    let told = |item: &&Item| {
        report.on(&item.key, LinkKind::Contains).is_empty() || !report.on(&item.key, LinkKind::TakesPlace).is_empty()
    };
    let columns =
        [(t.kind(Kind::District), 3), (t.link_back(LinkKind::Contains), 2), (t.item_residents(), 3), (t.kinds(Kind::Measure), 7)];
    let table = table(t.districts_title(), &columns, report.of_kind(Kind::District).filter(told).map(row).collect());
    let mut blocks: Vec<Block> = figures::districts(report).into_iter().collect();
    blocks.extend(table);
    blocks
}
