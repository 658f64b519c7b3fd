//! Papers for the office: what is known of a goal, a field or an edition on two pages, to be laid on the table of a meeting.
//!
//! A paper is a [`Document`] like the report, and sees no more than the report does: [`Report::new`] keeps what its readers may
//! see. What does not fit on two pages is counted, and an address says where the rest is.

mod edition;
mod field;
mod goal;
mod meeting;
mod short;

use leitwerk_i18n::Locale;
use leitwerk_model::check::Finding;
use leitwerk_model::code::ItemRef;

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::LinkKind;
use leitwerk_model::when::When;
use leitwerk_model::words::EditionStatus;

use crate::document::{Block, Document, Inline, Span, Style};
use crate::docx::Letterhead;
use crate::edition::words::{Report, address, say};
use crate::edition::{ACCENT, keep_links_that_lead_somewhere};

use self::short::{Section, fitted};

/// What a paper is to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// What it is about: a goal, a field or an edition.
    pub about: ItemRef,
    /// Its language.
    pub locale: &'static Locale,
    /// The day it is made, from which what is to come is counted.
    pub on: When,
    /// Findings of the check about it, for those who may read them.
    pub findings: Vec<Finding>,
    /// For minutes: what the meeting decided, for those who may read it.
    pub decided: Vec<Item>,
    /// Where to read on.
    pub address: Option<String>,
}

/// A paper, and what its letterhead says besides.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The paper.
    pub document: Document,
    /// The day and the note of its letterhead; no logo.
    pub letterhead: Letterhead,
}

/// Whether there is a paper about items of this kind.
#[must_use]
pub fn is_there(kind: Kind) -> bool {
    matches!(kind, Kind::Goal | Kind::Field | Kind::Edition)
}

/// What is written about a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfMeeting {
    /// The invitation, with what is to be spoken about.
    Invitation,
    /// The minutes, with what was decided.
    Minutes,
}

/// A paper for a meeting; none where that is not there.
#[must_use]
pub fn of_meeting(leitbild: &Leitbild, options: &Options, what: OfMeeting) -> Option<Paper> {
    let about = &options.about;
    if about.kind() != Kind::Meeting {
        return None;
    }
    let report = Report::new(leitbild, about.clone(), options.locale);
    let (item, t) = (report.get(about)?, options.locale);
    let called = plain(&report.title(about));
    let (title, mut blocks, note) = match what {
        OfMeeting::Invitation => (t.papers_invitation_to(&called), meeting::invitation(&report, item), ""),
        OfMeeting::Minutes => {
            (t.papers_minutes_of(&called), meeting::minutes(&report, item, &options.decided), t.report_internal_short())
        }
    };
    keep_links_that_lead_somewhere(&mut blocks);
    let mut subtitle = vec![say(t.papers_day(&t.date(options.on)))];
    if report.city().is_some_and(|city| city.example) {
        subtitle.push(vec![Span::plain(t.report_example(report.city_name())).styled(Style::Strong)]);
    }
    let document = document(&report, t, title, subtitle, blocks);
    Some(Paper { document, letterhead: Letterhead { day: t.date(options.on), note: note.to_owned(), logo: None } })
}

/// The paper about an item; none where that is not there, or nothing is written about its kind.
#[must_use]
pub fn paper(leitbild: &Leitbild, options: &Options) -> Option<Paper> {
    let about = &options.about;
    if !is_there(about.kind()) {
        return None;
    }
    let edition = about.edition().unwrap_or(about.code()).clone();
    let report = Report::new(leitbild, ItemRef::new(None, edition).ok()?, options.locale);
    let (item, t) = (report.get(about)?, options.locale);
    let mut sections = match about.kind() {
        Kind::Goal => goal::sections(&report, item, options),
        Kind::Field => field::sections(&report, item, options),
        _ => edition::sections(&report, item, options),
    };
    sections.push(findings(&report, options));
    let mut blocks = fitted(sections, t);
    if let Some(place) = &options.address {
        let mut words = say(format!("{}: ", t.papers_read_on()));
        words.extend(address(place));
        blocks.push(Block::Note(words));
    }
    keep_links_that_lead_somewhere(&mut blocks);
    let title = if about.kind() == Kind::Edition { report.plain_title() } else { plain(&named(&report, about)) };
    let document = document(&report, t, title, subtitle(&report, options), blocks);
    let letterhead = Letterhead { day: t.date(options.on), note: note(&report, options), logo: None };
    Some(Paper { document, letterhead })
}

/// What all papers have in common.
fn document(report: &Report<'_>, t: &Locale, title: String, subtitle: Vec<Inline>, blocks: Vec<Block>) -> Document {
    Document {
        lang: t.tag().to_owned(),
        dir: t.dir().to_owned(),
        running: format!("{} · {title}", report.city_name()),
        title,
        subtitle,
        publisher: report.city_name().to_owned(),
        contents: t.report_contents().to_owned(),
        accent: report.city().and_then(|city| city.accent.clone()).unwrap_or_else(|| ACCENT.to_owned()),
        blocks,
    }
}

/// Code and title without the place they lead to.
fn named(report: &Report<'_>, key: &ItemRef) -> Inline {
    report.named(key).into_iter().map(|span| Span { link: None, ..span }).collect()
}

fn plain(words: &Inline) -> String {
    words.iter().map(|span| span.text.as_str()).collect()
}

fn is_draft(report: &Report<'_>) -> bool {
    report.edition_facts().is_some_and(|edition| edition.status == EditionStatus::Draft)
}

/// What stands on every page of what not everybody may read.
fn note(report: &Report<'_>, options: &Options) -> String {
    let mut notes = Vec::new();
    if is_draft(report) {
        notes.push(report.t.report_draft());
    }
    if !options.findings.is_empty() {
        notes.push(report.t.report_internal_short());
    }
    notes.join(" · ")
}

/// What it is, of which edition, and of which day.
fn subtitle(report: &Report<'_>, options: &Options) -> Vec<Inline> {
    let (t, about) = (report.t, &options.about);
    let mut what = Inline::new();
    let mut add = |words: Inline| {
        if !what.is_empty() {
            what.push(Span::plain(" · "));
        }
        what.extend(words);
    };
    if about.kind() != Kind::Edition {
        add(say(if about.code().is_overarching() { t.item_overarching_goal() } else { t.kind(about.kind()) }));
        for field in report.back(about, LinkKind::InField) {
            add(named(report, field));
        }
        add(report.title(&report.key));
    }
    if let Some(edition) = report.edition_facts() {
        let status = t.word("edition-status", edition.status.as_str());
        add(vec![Span::plain(if is_draft(report) { t.report_draft() } else { status }).styled(Style::Strong)]);
    }
    let mut lines = vec![what];
    lines.extend(dates(report, about.kind()));
    lines.push(say(t.papers_day(&t.date(options.on))));
    if report.city().is_some_and(|city| city.example) {
        lines.push(vec![Span::plain(t.report_example(report.city_name())).styled(Style::Strong)]);
    }
    if !options.findings.is_empty() {
        lines.push(vec![Span::plain(t.report_internal()).styled(Style::Strong)]);
    }
    lines
}

/// For an edition: its period, and when and how it was decided.
fn dates(report: &Report<'_>, kind: Kind) -> Option<Inline> {
    let edition = report.edition_facts().filter(|_| kind == Kind::Edition)?;
    let t = report.t;
    let mut parts = vec![t.period(edition.valid_from, edition.valid_to)];
    if let Some(date) = edition.adopted_on {
        parts.push(format!("{}: {}", t.item_adopted_on(), t.date(date)));
    }
    if let Some(decision) = &edition.decision {
        parts.push(format!("{}: {decision}", t.item_decision()));
    }
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then(|| say(parts.join(" · ")))
}

/// The holes that the check found, the worst first.
fn findings<'r>(report: &'r Report<'_>, options: &'r Options) -> Section<'r> {
    let mut found: Vec<&Finding> = options.findings.iter().collect();
    found.sort_by_key(|finding| (finding.rule.severity(), finding.rule));
    let t = report.t;
    let entries = if options.about.kind() == Kind::Edition {
        // So many that only how many there are of each is worth saying.
        found.dedup_by_key(|finding| finding.rule);
        let number = |rule| options.findings.iter().filter(|finding| finding.rule == rule).count();
        found.into_iter().map(|one| say(format!("{}: {}", t.rule_name(one.rule), t.number(number(one.rule))))).collect()
    } else {
        found.into_iter().map(|finding| say(t.finding(report.leitbild, finding))).collect()
    };
    Section::list("findings", t.papers_findings(), entries, 6)
}

/// What is to come: what begins, ends or is due from a day on.
fn to_come<'r>(report: &'r Report<'_>, keys: Vec<&ItemRef>, on: When) -> Section<'r> {
    let t = report.t;
    // What is known by its year only may still come.
    let is_ahead = |when: &When| !on.is_after(*when);
    let mut dates: Vec<(When, Inline)> = Vec::new();
    for item in keys.into_iter().filter_map(|key| report.get(key)) {
        let (from, to) = item.facts.period();
        let named = || named(report, &item.key);
        let line = |word: &str| {
            let mut words = say(format!("{word}: "));
            words.extend(named());
            words
        };
        let (begins, ends) = match &item.facts {
            Facts::Measure(_) => (from, to),
            Facts::Commitment(_) => (None, to),
            Facts::Edition(_) => (from, to),
            Facts::Meeting(_) => (from, None),
            _ => (None, None),
        };
        let begin = if item.kind() == Kind::Meeting { t.kind(Kind::Meeting) } else { t.papers_begins() };
        dates.extend(begins.filter(is_ahead).map(|when| (when, line(begin))));
        let end = if item.kind() == Kind::Commitment { t.papers_due() } else { t.papers_ends() };
        dates.extend(ends.filter(is_ahead).map(|when| (when, line(end))));
    }
    dates.sort_by_key(|(when, _)| *when);
    let line = |(when, words): (When, Inline)| {
        let mut line = vec![Span::plain(t.date(when)).styled(Style::Strong), Span::plain(" – ")];
        line.extend(words);
        line
    };
    Section::list("to-come", t.papers_to_come(), dates.into_iter().map(line).collect(), 5)
}
