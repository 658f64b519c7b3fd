//! What became of the goals of the edition before, and why.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_model::words::Change;

use super::words::{Report, chapter as whole, heading, quiet, table};
use crate::document::{Block, Inline};

/// In this order they are told: what stays, what changes, what is new, what goes.
const CHANGES: [Change; 6] = [Change::Continued, Change::Reworded, Change::Split, Change::Merged, Change::New, Change::Dropped];

/// The chapter.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let body = CHANGES.iter().flat_map(|change| of(report, *change)).collect();
    whole("succession", report.t.editions_successions_title(), report.t.editions_successions_intro(), body)
}

fn of(report: &Report<'_>, change: Change) -> Vec<Block> {
    let t = report.t;
    let title = match change {
        Change::Dropped => t.report_dropped(),
        _ => t.word("change", change.as_str()),
    };
    let is_so = |item: &&Item| matches!(&item.facts, Facts::Succession(succession) if succession.change == change);
    let row = |item: &Item| {
        let reason = report.line(item, Part::Reason).unwrap_or_default();
        let before = goals(report, report.back(&item.key, LinkKind::Preceded), t.editions_nothing_before());
        let after = goals(report, report.on(&item.key, LinkKind::Became), t.editions_nothing_after());
        vec![before, after, reason]
    };
    let columns = [(t.link_back(LinkKind::Preceded), 4), (t.link_on(LinkKind::Became), 4), (t.item_reason(), 6)];
    let rows = report.own(Kind::Succession).filter(is_so).map(row).collect();
    let found = table(title, &columns, rows);
    found.into_iter().flat_map(|table| [heading(2, &format!("change-{change}"), upper(title)), table]).collect()
}

fn goals(report: &Report<'_>, goals: &[ItemRef], nothing: &str) -> Inline {
    if goals.is_empty() { quiet(nothing) } else { report.all_named(goals) }
}

/// A word of a list as a heading: with a capital in front.
fn upper(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
