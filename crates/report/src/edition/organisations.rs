//! What organisations have promised, and which organisations there are.

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::words::{Report, chapter, facts, heading, say};
use crate::document::{Block, Span, Style};

/// Commitments, by organisation.
pub(super) fn commitments(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut promised: BTreeMap<&ItemRef, Vec<&Item>> = BTreeMap::new();
    for commitment in report.commitments() {
        for organisation in report.back(&commitment.key, LinkKind::Promised) {
            promised.entry(organisation).or_default().push(commitment);
        }
    }
    let mut body = Vec::new();
    for (organisation, commitments) in promised {
        body.push(report.heading_of_title(2, organisation));
        for commitment in commitments {
            body.extend(report.text(commitment, Part::Text));
            let (since, until) = commitment.facts.period();
            body.extend(facts(vec![
                (t.link_back(LinkKind::Committed), report.all_named(report.goals_before(&commitment.key, LinkKind::Committed))),
                (t.item_period(), say(t.period(since, until))),
            ]));
        }
    }
    chapter("commitments", t.kinds(Kind::Commitment), t.organisations_intro(), body)
}

/// Organisations, by group of city society.
pub(super) fn by_group(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut blocks = Vec::new();
    for group in report.of_kind(Kind::StakeholderGroup) {
        blocks.push(report.heading_of_title(2, &group.key));
        blocks.extend(report.text(group, Part::Text));
        let organisations = report.on(&group.key, LinkKind::GroupOf).iter().filter_map(|key| report.get(key));
        blocks.extend(list(report, organisations));
    }
    let without = report.of_kind(Kind::Organisation).filter(|item| report.back(&item.key, LinkKind::GroupOf).is_empty());
    if let Some(list) = list(report, without) {
        blocks.push(heading(2, "without-group", t.organisations_without_group()));
        blocks.push(list);
    }
    blocks
}

fn list<'i>(report: &Report<'_>, organisations: impl Iterator<Item = &'i Item>) -> Option<Block> {
    let entry = |item: &Item| {
        let mut words = report.called(&item.key);
        let (from, to) = item.facts.period();
        let period = report.t.period(from, to);
        if !period.is_empty() {
            words.push(Span::plain(format!(" ({period})")).styled(Style::Quiet));
        }
        vec![Block::Paragraph(words)]
    };
    let entries: Vec<Vec<Block>> = organisations.map(entry).collect();
    (!entries.is_empty()).then_some(Block::List { ordered: false, entries })
}
