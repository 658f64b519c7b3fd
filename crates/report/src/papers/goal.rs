//! A goal on two pages: what it says, where it comes from, who carries which measures and where they stand, what watches it, who has
//! promised what, what is to come.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::short::{Section, cut, shortened};
use super::{Options, named, to_come};
use crate::document::{Block, Inline, Span, Style};
use crate::edition::deliberation::errata;
use crate::edition::goal::{period, sentence, values};
use crate::edition::words::{Report, say, table};

/// Letters of what officials say of a measure.
const STATEMENT: usize = 260;

/// What the paper says.
pub(super) fn sections<'r>(report: &'r Report<'_>, goal: &'r Item, options: &Options) -> Vec<Section<'r>> {
    let t = report.t;
    let measures: Vec<&Item> = report.on(&goal.key, LinkKind::CarriedOut).iter().filter_map(|key| report.get(key)).collect();
    let commitments: Vec<&Item> = report.on(&goal.key, LinkKind::Committed).iter().filter_map(|key| report.get(key)).collect();
    let indicators = report.on(&goal.key, LinkKind::Watched).iter().filter_map(|key| report.get(key)).collect();
    let ahead = measures.iter().chain(&commitments).map(|item| &item.key).collect();
    let mut said = report.text(goal, Part::Text);
    said.extend(errata(report, &goal.key));
    vec![
        Section::text("says", t.papers_says(), said, 12),
        Section::list("origin", t.item_back(), origins(report, &goal.key), 6),
        measures_table(report, measures.clone()),
        statements(report, &measures),
        indicators_table(report, indicators),
        Section::list("commitments", t.link_on(LinkKind::Committed), promised(report, &commitments), 6),
        take_ups(report, goal),
        Section::list("plans", t.kinds(Kind::Plan), plans(report, &goal.key), 3),
        to_come(report, ahead, options.on),
    ]
}

/// Where a goal comes from: sources and bodies by name, a quoted result in its own words, goals of the edition before.
fn origins(report: &Report<'_>, goal: &ItemRef) -> Vec<Inline> {
    let t = report.t;
    let told = |key: &ItemRef| {
        let Some(source) = report.back(key, LinkKind::Quoted).first() else {
            let mut words = vec![Span::plain(format!("{}: ", t.kind(key.kind())))];
            words.extend(named(report, key));
            return words;
        };
        let quoted: Inline = report.title(key).into_iter().map(|span| span.styled(Style::Emphasis)).collect();
        let mut words = cut(&quoted, 170);
        words.push(Span::plain(" ("));
        words.extend(report.called(source));
        words.push(Span::plain(")"));
        words
    };
    let mut lines: Vec<Inline> = report.back(goal, LinkKind::Origin).iter().map(told).collect();
    for succession in report.back(goal, LinkKind::Became) {
        let Some(item) = report.get(succession) else { continue };
        let before = report.back(succession, LinkKind::Preceded);
        let mut words = say(format!("{}: ", report.status(item)));
        words.extend(report.listed(before.iter().map(|key| named(report, key)).collect()));
        if !before.is_empty() {
            lines.push(words);
        }
    }
    lines
}

/// Measures with who carries them and where they stand.
pub(super) fn measures_table<'r>(report: &'r Report<'_>, mut measures: Vec<&'r Item>) -> Section<'r> {
    let t = report.t;
    // What goes on is spoken about first.
    let rank = |item: &&Item| match item.status() {
        Some("running") => 0,
        Some("planned") => 1,
        Some("paused") => 2,
        _ => 3,
    };
    measures.sort_by_key(rank);
    let number = measures.len();
    Section::rows("measures", t.kinds(Kind::Measure), number, 14, move |most| {
        let row = |item: &&Item| {
            vec![
                named(report, &item.key),
                vec![Span::plain(report.status(item)).styled(Style::Strong)],
                say(period(report, item)),
                report.all_called(report.back(&item.key, LinkKind::Responsible)),
            ]
        };
        let columns =
            [(t.kind(Kind::Measure), 9), (t.report_status(), 4), (t.item_period(), 4), (t.link_back(LinkKind::Responsible), 5)];
        table(t.kinds(Kind::Measure), &columns, measures.iter().take(most).map(row).collect())
    })
}

/// What officials say of their own measures, marked as such.
fn statements<'r>(report: &'r Report<'_>, measures: &[&Item]) -> Section<'r> {
    let t = report.t;
    let told = |item: &&Item| {
        let said = report.text(item, Part::Statement);
        if said.is_empty() {
            return None;
        }
        let blocks = shortened(&said, STATEMENT);
        Some(vec![Block::Statement { heading: named(report, &item.key), blocks }])
    };
    let title = format!("{}: {}", t.item_statement(), t.item_statement_note());
    Section::each("statements", title.trim_end_matches('.'), measures.iter().filter_map(told).collect(), 3)
}

/// Indicators with their figures.
pub(super) fn indicators_table<'r>(report: &'r Report<'_>, indicators: Vec<&'r Item>) -> Section<'r> {
    let t = report.t;
    let number = indicators.len();
    Section::rows("indicators", t.kinds(Kind::Indicator), number, 8, move |most| {
        let row = |item: &&Item| {
            let [base, latest, target] = match &item.facts {
                Facts::Indicator(indicator) => values(report, indicator),
                _ => Default::default(),
            };
            vec![named(report, &item.key), say(base), vec![Span::plain(latest).styled(Style::Strong)], say(target)]
        };
        let columns =
            [(t.kind(Kind::Indicator), 9), (t.indicators_base(), 4), (t.indicators_latest(), 4), (t.indicators_target(), 4)];
        table(t.kinds(Kind::Indicator), &columns, indicators.iter().take(most).map(row).collect())
    })
}

/// Who has promised what.
pub(super) fn promised(report: &Report<'_>, commitments: &[&Item]) -> Vec<Inline> {
    let told = |item: &&Item| {
        let mut words: Inline = report
            .all_called(report.back(&item.key, LinkKind::Promised))
            .into_iter()
            .map(|span| span.styled(Style::Strong))
            .collect();
        words.push(Span::plain(": "));
        words.extend(cut(&report.line(item, Part::Text).unwrap_or_default(), 190));
        words
    };
    commitments.iter().map(told).collect()
}

/// What the overarching goals mean here; of an overarching goal, what it means elsewhere.
fn take_ups<'r>(report: &'r Report<'_>, goal: &Item) -> Section<'r> {
    let t = report.t;
    let overarching = goal.key.code().is_overarching();
    let keys = if overarching { report.on(&goal.key, LinkKind::TakesUp) } else { report.back(&goal.key, LinkKind::TakenUpIn) };
    let told = |key: &ItemRef| {
        let item = report.get(key).filter(|_| report.is_own(key))?;
        let at = if overarching { report.on(key, LinkKind::TakenUpIn) } else { report.back(key, LinkKind::TakesUp) };
        let mut words: Inline = at.first().map(|at| vec![report.code(at), Span::plain(" ")]).unwrap_or_default();
        words.extend(cut(&sentence(report, item), 180));
        Some(words)
    };
    let title = if overarching { t.link_on(LinkKind::TakesUp) } else { t.link_back(LinkKind::TakenUpIn) };
    Section::list("take-ups", title, keys.iter().filter_map(told).collect(), 8)
}

/// Other plans of the city, and how they stand to the goal.
fn plans(report: &Report<'_>, goal: &ItemRef) -> Vec<Inline> {
    let relations = [LinkKind::Same, LinkKind::Supports, LinkKind::Conflicts];
    let told = |relation: LinkKind| {
        let plans = report.back(goal, relation);
        (!plans.is_empty()).then(|| {
            let mut words = say(format!("{}: ", report.t.link_back(relation)));
            words.extend(report.all_called(plans));
            words
        })
    };
    relations.into_iter().filter_map(told).collect()
}
