//! One goal: its wording, where it comes from, what is done for it, what watches it, what the overarching goals mean here.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::{Facts, Indicator};
use leitwerk_model::item::Item;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_model::words::{MeasureStatus, Unit};

use super::deliberation::errata;
use super::words::{Report, facts, say};
use crate::document::{Block, Inline, Span, Style};

/// A goal under a heading of this level.
pub(super) fn told(report: &Report<'_>, goal: &Item, level: u8) -> Vec<Block> {
    let t = report.t;
    let mut blocks = vec![report.heading(level, &goal.key)];
    blocks.extend(report.text(goal, Part::Text));
    blocks.extend(errata(report, &goal.key));
    let origins = report.back(&goal.key, LinkKind::Origin);
    blocks.extend(facts(vec![
        (t.item_back(), report.listed(origins.iter().map(|key| origin(report, key)).collect())),
        (t.link_on(LinkKind::Committed), report.listed(commitments(report, goal))),
        (t.link_back(LinkKind::TakenUpIn), taken_up_in(report, &goal.key)),
    ]));

    let here = |key: &&ItemRef| report.told_at(key) == Some(&goal.key);
    let (measures, other_measures): (Vec<&ItemRef>, Vec<&ItemRef>) =
        report.on(&goal.key, LinkKind::CarriedOut).iter().partition(here);
    let (indicators, other_indicators): (Vec<&ItemRef>, Vec<&ItemRef>) =
        report.on(&goal.key, LinkKind::Watched).iter().partition(here);
    blocks.extend(measures.into_iter().filter_map(|key| report.get(key)).flat_map(|item| measure(report, item, level + 1)));
    blocks.extend(indicators.into_iter().filter_map(|key| report.get(key)).flat_map(|item| indicator(report, item, level + 1)));
    let elsewhere = report.all_named(other_measures.into_iter().chain(other_indicators));
    blocks.extend(facts(vec![(t.report_elsewhere(), elsewhere)]));
    blocks
}

/// Where a goal comes from: a quoted result in its own words with its source, everything else by name.
fn origin(report: &Report<'_>, key: &ItemRef) -> Inline {
    let Some(source) = report.back(key, LinkKind::Quoted).first() else { return report.called(key) };
    let mut words: Inline = report.title(key).into_iter().map(|span| span.styled(Style::Emphasis)).collect();
    words.push(Span::plain(" ("));
    words.extend(report.called(source));
    words.push(Span::plain(")"));
    words
}

/// Who has promised something for a goal.
fn commitments(report: &Report<'_>, goal: &Item) -> Vec<Inline> {
    let promised = report.on(&goal.key, LinkKind::Committed).iter().flat_map(|key| report.back(key, LinkKind::Promised));
    let mut organisations: Vec<&ItemRef> = promised.collect();
    organisations.dedup();
    organisations.into_iter().map(|key| report.called(key)).collect()
}

/// What the overarching goals mean at a goal or measure.
fn taken_up_in(report: &Report<'_>, place: &ItemRef) -> Inline {
    let mut lines = Inline::new();
    for key in report.back(place, LinkKind::TakenUpIn).iter().filter(|key| report.is_own(key)) {
        let Some(take_up) = report.get(key) else { continue };
        if !lines.is_empty() {
            lines.push(Span::plain("").styled(Style::Break));
        }
        lines.extend(report.back(key, LinkKind::TakesUp).first().map(|goal| report.code_link(goal)).unwrap_or_default());
        lines.push(Span::plain(" "));
        lines.extend(sentence(report, take_up));
    }
    lines
}

/// What a take-up says: its sentence, or why there is none.
pub(crate) fn sentence(report: &Report<'_>, take_up: &Item) -> Inline {
    if let Some(justification) = report.line(take_up, Part::Justification) {
        let mut words = vec![Span::plain(format!("{}: ", report.t.matrix_justified())).styled(Style::Quiet)];
        words.extend(justification);
        return words;
    }
    report.line(take_up, Part::Sentence).unwrap_or_else(|| report.title(&take_up.key))
}

/// A measure, in full.
fn measure(report: &Report<'_>, item: &Item, level: u8) -> Vec<Block> {
    let t = report.t;
    let mut blocks = vec![report.heading(level.min(4), &item.key)];
    let ends = |kind: LinkKind| report.back(&item.key, kind);
    let (carried_by, r#type) = match &item.facts {
        Facts::Measure(measure) => {
            (t.word("carried-by", measure.carried_by.as_str()), t.word("measure-type", measure.r#type.as_str()))
        }
        _ => ("", ""),
    };
    blocks.extend(report.text(item, Part::Text));
    blocks.extend(facts(vec![
        (t.report_status(), vec![Span::plain(report.status(item)).styled(Style::Strong)]),
        (t.item_period(), say(period(report, item))),
        (t.link_back(LinkKind::Responsible), report.all_called(ends(LinkKind::Responsible))),
        (t.link_back(LinkKind::Partner), report.all_called(ends(LinkKind::Partner))),
        (t.link_back(LinkKind::TakesPlace), report.all_called(ends(LinkKind::TakesPlace))),
        (t.item_type(), say(r#type)),
        (t.item_carried_by(), say(carried_by)),
        (t.link_back(LinkKind::Planned), report.all_called(ends(LinkKind::Planned))),
        (t.link_back(LinkKind::TakenUpIn), taken_up_in(report, &item.key)),
    ]));
    let statement = report.text(item, Part::Statement);
    if !statement.is_empty() {
        blocks.push(Block::Statement {
            heading: say(format!("{}: {}", t.item_statement(), t.item_statement_note())),
            blocks: statement,
        });
    }
    blocks
}

/// From when to when a measure goes on; of one that has not begun, from when.
pub(crate) fn period(report: &Report<'_>, item: &Item) -> String {
    let (starts, ends) = item.facts.period();
    match starts {
        Some(starts) if item.status() == Some(MeasureStatus::Planned.as_str()) && ends.is_none() => {
            report.t.measures_from(&report.t.date(starts))
        }
        _ => report.t.period(starts, ends),
    }
}

/// An indicator, in full.
fn indicator(report: &Report<'_>, item: &Item, level: u8) -> Vec<Block> {
    let t = report.t;
    let mut blocks = vec![report.heading(level.min(4), &item.key)];
    let Facts::Indicator(figures) = &item.facts else { return blocks };
    let by_gender = match (figures.about_people, figures.by_gender) {
        (false, _) => "",
        (true, Some(true)) => t.item_yes(),
        (true, _) => t.item_no(),
    };
    let [base, latest, target] = values(report, figures);
    blocks.extend(facts(vec![
        (t.indicators_latest(), vec![Span::plain(latest).styled(Style::Strong)]),
        (t.indicators_base(), say(base)),
        (t.indicators_target(), say(target)),
        (t.item_direction(), say(t.word("direction", figures.direction.as_str()))),
        (t.item_by_gender(), say(by_gender)),
        (t.item_reading_aid(), report.line(item, Part::ReadingAid).unwrap_or_default()),
    ]));
    blocks
}

/// The three figures of an indicator with their periods: base, latest, target.
pub(crate) fn values(report: &Report<'_>, figures: &Indicator) -> [String; 3] {
    let value = |value: Option<f64>, period: &Option<String>| {
        let Some(value) = value else { return String::new() };
        let written = match figures.unit {
            Unit::Percent => report.t.percent(value),
            Unit::PercentagePoints => format!("{} {}", report.t.number(value), report.t.word("unit", figures.unit.as_str())),
            Unit::Count | Unit::Ratio | Unit::Mean | Unit::Index => report.t.number(value),
        };
        period.as_ref().map_or(written.clone(), |period| format!("{written} ({period})"))
    };
    [
        value(figures.base_value, &figures.base_period),
        value(figures.latest_value, &figures.latest_period),
        value(figures.target_value, &figures.target_period),
    ]
}
