//! How the edition came about: the process and its phases, bodies, meetings, and which groups of city society took part.

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::words::{Report, chapter as whole, facts, heading, say, table};
use crate::document::{Block, Inline, Span};

/// The chapter.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let mut body = Vec::new();
    for process in report.processes().into_iter().filter_map(|key| report.get(key)) {
        body.extend(told(report, process));
    }
    body.extend(bodies(report));
    body.extend(meetings(report));
    body.extend(groups(report));
    whole("process", report.t.report_made(), "", body)
}

fn period(report: &Report<'_>, item: &Item) -> Inline {
    let (starts, ends) = item.facts.period();
    say(report.t.period(starts, ends))
}

fn told(report: &Report<'_>, process: &Item) -> Vec<Block> {
    let mut blocks = vec![report.heading_of_title(2, &process.key)];
    blocks.extend(facts(vec![(report.t.item_period(), period(report, process))]));
    blocks.extend(report.text(process, Part::Text));
    for phase in report.on(&process.key, LinkKind::HasPhase).iter().filter_map(|key| report.get(key)) {
        blocks.push(report.heading_of_title(3, &phase.key));
        blocks.extend(facts(vec![(report.t.item_period(), period(report, phase))]));
        blocks.extend(report.text(phase, Part::Text));
    }
    blocks
}

fn bodies(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut blocks = Vec::new();
    for body in report.bodies() {
        blocks.push(report.heading_of_title(3, &body.key));
        blocks.extend(report.text(body, Part::Text));
        let fields = report.back(&body.key, LinkKind::WorkedOn).iter().filter(|field| report.is_own(field));
        blocks.extend(facts(vec![
            (t.item_type(), say(report.status(body))),
            (t.item_period(), period(report, body)),
            (t.link_back(LinkKind::Chairs), with_groups(report, report.back(&body.key, LinkKind::Chairs))),
            (t.link_back(LinkKind::Delegates), with_groups(report, report.back(&body.key, LinkKind::Delegates))),
            (t.link_back(LinkKind::WorkedOn), report.all_named(fields)),
        ]));
    }
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, "bodies", t.bodies_title()));
    }
    blocks
}

/// Organisations, each with the groups of city society it belongs to.
fn with_groups(report: &Report<'_>, organisations: &[ItemRef]) -> Inline {
    let one = |key: &ItemRef| {
        let mut words = report.called(key);
        let groups = report.back(key, LinkKind::GroupOf);
        if !groups.is_empty() {
            words.push(Span::plain(" ("));
            words.extend(report.all_called(groups));
            words.push(Span::plain(")"));
        }
        words
    };
    report.listed(organisations.iter().map(one).collect())
}

fn meetings(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let row = |item: &&Item| {
        let participants = match &item.facts {
            Facts::Meeting(meeting) => meeting.participants.map(|number| t.number(number)).unwrap_or_default(),
            _ => String::new(),
        };
        vec![
            report.title(&item.key),
            period_of_day(report, item),
            say(report.status(item)),
            say(participants),
            report.all_called(report.back(&item.key, LinkKind::Attended)),
        ]
    };
    let columns = [
        (t.kind(Kind::Meeting), 4),
        (t.item_date(), 3),
        (t.item_type(), 3),
        (t.item_participants(), 3),
        (t.link_back(LinkKind::Attended), 6),
    ];
    let rows = report.meetings().iter().map(row).collect();
    let found = table(t.bodies_meetings_title(), &columns, rows);
    found.into_iter().flat_map(|table| [heading(2, "meetings", t.bodies_meetings_title()), table]).collect()
}

fn period_of_day(report: &Report<'_>, meeting: &Item) -> Inline {
    say(meeting.facts.period().0.map(|date| report.t.date(date)).unwrap_or_default())
}

/// How often each group was there, and which ones never.
fn groups(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut times: BTreeMap<&ItemRef, usize> = BTreeMap::new();
    for meeting in report.meetings() {
        for group in report.back(&meeting.key, LinkKind::Attended) {
            *times.entry(group).or_default() += 1;
        }
    }
    let rows = times.iter().map(|(group, times)| vec![report.called(group), say(t.number(*times))]).collect();
    let columns = [(t.kind(Kind::StakeholderGroup), 4), (t.bodies_meetings_title(), 2)];
    let Some(table) = table(t.report_groups(), &columns, rows) else { return Vec::new() };
    let mut blocks = vec![heading(2, "groups-there", t.report_groups()), table];
    let away: Vec<String> = report
        .of_kind(Kind::StakeholderGroup)
        .filter(|group| !times.contains_key(&group.key))
        .map(|group| report.title(&group.key).into_iter().map(|span| span.text).collect())
        .collect();
    if !away.is_empty() {
        blocks.push(Block::Paragraph(say(t.report_not_there(&t.list(&away)))));
    }
    blocks
}
