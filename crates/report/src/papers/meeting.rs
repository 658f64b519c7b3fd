//! An invitation with agenda, and minutes with what was decided.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::text::Part;

use crate::document::{Block, Inline, Span, Style};
use crate::edition::words::{Report, facts, heading, say, table};

/// What an invitation says.
pub(super) fn invitation(report: &Report<'_>, meeting: &Item) -> Vec<Block> {
    let t = report.t;
    let mut blocks = vec![Block::Paragraph(say(t.papers_invited(report.city_name())))];
    blocks.extend(told(report, meeting, false));
    blocks.extend(under(report, meeting, Part::Agenda, "agenda", t.papers_agenda()));
    // Afterwards it says what came of it; whoever is invited reads what it will be about.
    if meeting.text(Part::Agenda).is_none() {
        blocks.extend(under(report, meeting, Part::Text, "about", t.papers_about_meeting()));
    }
    blocks
}

/// What minutes say.
pub(super) fn minutes(report: &Report<'_>, meeting: &Item, decided: &[Item]) -> Vec<Block> {
    let t = report.t;
    let mut blocks: Vec<Block> = told(report, meeting, true).into_iter().collect();
    blocks.extend(under(report, meeting, Part::Agenda, "agenda", t.papers_agenda()));
    blocks.extend(under(report, meeting, Part::Text, "about", t.papers_about_meeting()));
    blocks.extend(under(report, meeting, Part::Minutes, "minutes", t.papers_minutes()));
    blocks.extend(decisions(report, decided));
    blocks
}

/// When and where it is, who holds it and who is asked; of minutes, who was there.
fn told(report: &Report<'_>, meeting: &Item, was: bool) -> Option<Block> {
    let t = report.t;
    let Facts::Meeting(known) = &meeting.facts else { return None };
    let bodies = report.back(&meeting.key, LinkKind::Held);
    let of_bodies = |kind: LinkKind| {
        let called: Vec<&ItemRef> = bodies.iter().flat_map(|body| report.back(body, kind)).collect();
        report.all_called(called)
    };
    let participants = known.participants.filter(|_| was).map(|number| t.number(number)).unwrap_or_default();
    facts(vec![
        (t.item_date(), vec![Span::plain(t.date(known.date)).styled(Style::Strong)]),
        (t.item_type(), say(report.status(meeting))),
        (t.link_back(LinkKind::Held), report.all_called(bodies)),
        (t.link_back(LinkKind::Chairs), of_bodies(LinkKind::Chairs)),
        (t.link_back(LinkKind::Delegates), of_bodies(LinkKind::Delegates)),
        (t.link_back(LinkKind::TakesPlace), report.all_called(report.back(&meeting.key, LinkKind::TakesPlace))),
        (t.link_back(LinkKind::Attended), report.all_called(report.back(&meeting.key, LinkKind::Attended))),
        (t.item_participants(), say(participants)),
    ])
}

/// A text under its heading; nothing where it is missing.
fn under(report: &Report<'_>, meeting: &Item, part: Part, id: &str, title: &str) -> Vec<Block> {
    let mut blocks = report.text(meeting, part);
    if !blocks.is_empty() {
        blocks.insert(0, heading(1, id, title));
    }
    blocks
}

/// What was decided, who sees to it, and by when.
fn decisions(report: &Report<'_>, decided: &[Item]) -> Vec<Block> {
    let t = report.t;
    let row = |item: &Item| {
        let (due, done) = match &item.facts {
            Facts::FollowUp(follow_up) => (t.date(follow_up.due), follow_up.done.map(|done| t.date(done)).unwrap_or_default()),
            _ => Default::default(),
        };
        let who: Vec<Inline> = item.linked(LinkKind::Assigned, End::From).map(|key| report.called(report.then(key))).collect();
        vec![report.line(item, Part::Text).unwrap_or_default(), report.listed(who), say(due), say(done)]
    };
    let columns =
        [(t.papers_decision_text(), 9), (t.papers_decision_who(), 5), (t.papers_decision_due(), 4), (t.papers_decision_done(), 4)];
    let found = table(t.papers_decisions(), &columns, decided.iter().map(row).collect());
    found.into_iter().flat_map(|table| [heading(1, "decisions", t.papers_decisions()), table]).collect()
}
