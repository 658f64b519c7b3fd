//! The page of one item: what it says, where it comes from, what became of it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use leitwerk_app::access::{Action, Reach, authorise};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::shape;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::items::{Found, Row};
use leitwerk_store::thread::Neighbour;

use super::districts::Drawn;
use super::facts::{Fact, facts};
use super::goals::key as key_in;
use super::indicators::{Figure, figures};
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// Second-level items shown under one of the first level; the rest is a click away.
const SECOND_LEVEL: usize = 4;

/// Items at the other end of one kind of link.
pub(crate) struct Group {
    pub(crate) heading: &'static str,
    pub(crate) links: Vec<Linked>,
}

/// An item, and the next ones in the same direction.
pub(crate) struct Linked {
    pub(crate) link: ItemLink,
    pub(crate) next: Vec<(&'static str, Vec<ItemLink>)>,
    /// That there are more, in words.
    pub(crate) more: Option<String>,
}

/// A text of an item under its own heading.
pub(crate) struct Paragraph {
    pub(crate) heading: Option<&'static str>,
    /// Whether it is what officials say about their own work.
    pub(crate) statement: bool,
    pub(crate) html: Html,
    pub(crate) note: Option<String>,
}

/// An item as its page shows it.
pub(crate) struct ItemView {
    pub(crate) link: ItemLink,
    pub(crate) heading: Html,
    pub(crate) plain_title: String,
    pub(crate) paragraphs: Vec<Paragraph>,
    /// Mistakes in it that were put right: day and words.
    pub(crate) errata: Vec<(String, Html)>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) back: Vec<Group>,
    pub(crate) on: Vec<Group>,
    pub(crate) context: Vec<Group>,
    /// Where it is written and where its history is read, for those who may.
    pub(crate) write: Option<[String; 2]>,
    /// Where other items are tied to it, for those who write any.
    pub(crate) threads: Option<String>,
    /// Where an organisation or a body becomes another from a day on, for those who may.
    pub(crate) turn: Option<String>,
    /// Where it is translated, for those who may.
    pub(crate) translate: Option<String>,
}

#[derive(Template)]
#[template(path = "item/show.html")]
struct Show {
    page: Page,
    item: ItemView,
    map: Html,
    figures: Option<[Figure; 3]>,
    matrix: Option<String>,
    /// The papers about it, to take to a meeting.
    papers: Vec<(String, &'static str)>,
}

/// `/de/measures/M014`
pub(crate) async fn of_city(
    State(app): State<App>,
    Path((_, plural, code)): Path<(String, String, String)>,
    reader: Reader,
) -> Answer {
    let kind = Kind::from_plural(&plural).ok_or(Failure::NotFound)?;
    let code = Code::parse(&code).ok().filter(|code| code.kind() == kind && kind != Kind::City).ok_or(Failure::NotFound)?;
    if kind.in_edition() {
        let edition = reader.site.in_force(reader.sight).ok_or(Failure::NotFound)?;
        return redirect(&format!("/{}/editions/{}/{plural}/{code}", reader.t.tag(), edition.code));
    }
    let key = ItemRef::new(None, code).map_err(|_| Failure::NotFound)?;
    show(&app, reader, &key).await
}

/// `/de/editions/2025/goals/Z3.2`
pub(crate) async fn in_edition(
    State(app): State<App>,
    Path((_, edition, plural, code)): Path<(String, String, String, String)>,
    reader: Reader,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    let key = key_in(&edition, &code)?;
    if Kind::from_plural(&plural) != Some(key.kind()) {
        return Err(Failure::NotFound);
    }
    show(&app, reader, &key).await
}

async fn show(app: &App, reader: Reader, key: &ItemRef) -> Answer {
    let mut page_frame = Page::new(reader, nav(key.kind()), "");
    page_frame.is_about_item(key);
    let found = app.db().item(key, &page_frame.lang, page_frame.sight).await?.ok_or(Failure::NotFound)?;
    let map = match &found.facts {
        Facts::District(_) => Drawn::read(app, &page_frame).await?.map(&page_frame, Some(key.code().as_str())),
        _ => Html::default(),
    };
    let figures = match &found.facts {
        Facts::Indicator(indicator) => {
            Some(figures(&page_frame, indicator)).filter(|figures| figures.iter().any(|f| !f.value.is_empty()))
        }
        _ => None,
    };
    let overarching = key.edition().filter(|_| key.code().is_overarching() || key.kind() == Kind::Field);
    let matrix = overarching.map(|edition| page_frame.to(&format!("editions/{edition}/matrix")));
    let papers = super::papers::addresses(&page_frame, key);
    let (mut page_frame, item) = view(app, page_frame, found).await?;
    page_frame.title = format!("{} · {}", item.link.code, item.plain_title);
    page(&Show { item, map, figures, matrix, papers, page: page_frame })
}

/// Reads an item for its page.
pub(crate) async fn read(app: &App, page: Page, key: &ItemRef) -> Result<(Page, ItemView), Failure> {
    let found = app.db().item(key, &page.lang, page.sight).await?.ok_or(Failure::NotFound)?;
    view(app, page, found).await
}

async fn view(app: &App, page: Page, found: Found) -> Result<(Page, ItemView), Failure> {
    let neighbours = app.db().neighbours(&[found.id], &page.lang, page.sight).await?;
    let gathers = gathers(found.key.kind());
    let threaded: Vec<&Neighbour> = neighbours.iter().filter(|neighbour| gathers || neighbour.link.is_thread()).collect();
    let ids: Vec<ItemId> = threaded.iter().map(|neighbour| neighbour.row.id).collect();
    let second = app.db().neighbours(&ids, &page.lang, page.sight).await?;
    // What a body said stands in full under the name of the body.
    let body = neighbours.iter().find(|neighbour| neighbour.link == LinkKind::Deliberated);
    let body = body.filter(|_| found.key.kind() == Kind::Consultation).and_then(|body| body.row.title.as_ref());
    let title_part = match shape::title_part(found.key.kind()) {
        _ if body.is_some() => Part::Title,
        part if found.texts.contains_key(&part) => part,
        _ => Part::Justification,
    };
    let title = found.texts.get(&title_part);
    let plain_title = match (body, title) {
        (Some(body), _) => body.body.clone(),
        (None, Some((_, version))) => version.body.clone(),
        (None, None) => page.untitled(found.key.kind()),
    };
    let row = Row { id: found.id, key: found.key.clone(), status: String::new(), starts: None, ends: None, title: None };
    let mut link = page.link(&row);
    link.status = page.status(found.key.kind(), &found.status);
    link.status_word.clone_from(&found.status);
    let write = may_write(&page, &found, &neighbours)
        .then(|| ["edit", "history"].map(|what| page.to(&format!("{what}/{}", super::edit::address(&found.key)))));
    let translate = write.as_ref().and_then(|_| super::translations::beside::address_of(&page, &found));
    let writes = authorise(&page.actor, Action::EditItems).is_ok();
    let turns = matches!(found.key.kind(), Kind::Organisation | Kind::Body) && authorise(&page.actor, Action::KeepItems).is_ok();
    let item = ItemView {
        write,
        threads: writes.then(|| page.to(&format!("edit/{}/links", super::edit::address(&found.key)))),
        turn: turns.then(|| page.to(&format!("turn/{}/rename", super::edit::address(&found.key)))),
        translate,
        heading: match (body, title) {
            (Some(body), _) => page.words(body),
            (None, Some(text)) => page.plain(text),
            (None, None) => Html::text(&plain_title),
        },
        plain_title,
        paragraphs: paragraphs(&page, &found, title_part),
        errata: errata(&page, &neighbours),
        facts: facts(&page, &found.facts),
        back: thread(&page, &found, &threaded, &second, End::From),
        on: thread(&page, &found, &threaded, &second, End::To),
        context: if gathers { Vec::new() } else { context(&page, &neighbours) },
        link,
    };
    Ok((page, item))
}

/// Whether the page offers to write: to whom everything is open, and to those who answer for it.
fn may_write(page: &Page, found: &Found, neighbours: &[Neighbour]) -> bool {
    match authorise(&page.actor, Action::EditItems) {
        Ok(Reach::All) => true,
        Ok(Reach::Own) => page.actor.person().is_some_and(|person| {
            let own = |key: &ItemRef| key.kind() == Kind::Organisation && person.own.contains(key);
            let answers = [LinkKind::Responsible, LinkKind::Promised];
            let mine =
                |neighbour: &Neighbour| neighbour.at == End::From && answers.contains(&neighbour.link) && own(&neighbour.row.key);
            own(&found.key) || neighbours.iter().any(mine)
        }),
        Err(_) => false,
    }
}

fn paragraphs(page: &Page, found: &Found, title: Part) -> Vec<Paragraph> {
    let t = page.t;
    let mut shown = Vec::new();
    for (part, text) in found.texts.iter().filter(|(part, _)| **part != title) {
        let heading = match part {
            Part::Term => Some(t.item_term()),
            Part::Justification => Some(t.item_justification()),
            Part::Reason => Some(t.item_reason()),
            Part::Statement => Some(t.item_statement()),
            Part::ReadingAid => Some(t.item_reading_aid()),
            Part::Origin => Some(t.item_origin()),
            Part::Opinion => Some(t.item_opinion()),
            Part::Dissent => Some(t.item_dissent()),
            Part::Agenda => Some(t.papers_agenda()),
            Part::Minutes => Some(t.papers_minutes()),
            _ => None,
        };
        let html = if part.is_markdown() { page.rich(text) } else { page.paragraph(text) };
        // What all texts have in common is said once.
        let note = page.note(text).filter(|note| !shown.iter().any(|before: &Paragraph| before.note.as_ref() == Some(note)));
        shown.push(Paragraph { heading, statement: *part == Part::Statement, html, note });
    }
    if let Some(note) = found.texts.get(&title).and_then(|text| page.note(text)).filter(|_| shown.is_empty()) {
        shown.push(Paragraph { heading: None, statement: false, html: Html::default(), note: Some(note) });
    }
    shown
}

/// The thread in one direction, two levels deep.
fn thread(page: &Page, found: &Found, first: &[&Neighbour], second: &[Neighbour], at: End) -> Vec<Group> {
    let mut groups: BTreeMap<LinkKind, Vec<Linked>> = BTreeMap::new();
    for neighbour in first.iter().filter(|neighbour| neighbour.at == at) {
        let mut next: BTreeMap<LinkKind, Vec<ItemLink>> = BTreeMap::new();
        let mut more = 0;
        let onward = second
            .iter()
            .filter(|other| other.of == neighbour.row.id && other.at == at && other.link.is_thread() && other.row.key != found.key);
        for (number, other) in onward.enumerate() {
            if number < SECOND_LEVEL {
                next.entry(other.link).or_default().push(page.link(&other.row));
            } else {
                more += 1;
            }
        }
        let next = next.into_iter().map(|(link, links)| (heading(page, link, at), links)).collect();
        groups.entry(neighbour.link).or_default().push(Linked {
            link: page.link(&neighbour.row),
            next,
            more: (more > 0).then(|| page.t.item_more(more)),
        });
    }
    groups.into_iter().map(|(link, links)| Group { heading: heading(page, link, at), links }).collect()
}

fn errata(page: &Page, neighbours: &[Neighbour]) -> Vec<(String, Html)> {
    let here = neighbours.iter().filter(|neighbour| neighbour.link == LinkKind::Corrected && neighbour.at == End::To);
    here.filter_map(|neighbour| Some((page.date(neighbour.row.starts.as_deref()), page.words(neighbour.row.title.as_ref()?))))
        .collect()
}

/// Whether a kind gathers others: then every link of it is worth following, from the whole to its parts.
fn gathers(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Edition
            | Kind::Field
            | Kind::Plan
            | Kind::StakeholderGroup
            | Kind::Organisation
            | Kind::Body
            | Kind::District
            | Kind::Process
            | Kind::Phase
    )
}

/// Links that give context, by kind and direction.
fn context(page: &Page, neighbours: &[Neighbour]) -> Vec<Group> {
    let mut groups: BTreeMap<(LinkKind, End), Vec<Linked>> = BTreeMap::new();
    for neighbour in neighbours.iter().filter(|neighbour| !neighbour.link.is_thread()) {
        let linked = Linked { link: page.link(&neighbour.row), next: Vec::new(), more: None };
        groups.entry((neighbour.link, neighbour.at)).or_default().push(linked);
    }
    groups.into_iter().map(|((link, at), links)| Group { heading: heading(page, link, at), links }).collect()
}

fn heading(page: &Page, link: LinkKind, at: End) -> &'static str {
    match at {
        End::To => page.t.link_on(link),
        End::From => page.t.link_back(link),
    }
}

/// The entry of the navigation under which a kind stands.
fn nav(kind: Kind) -> Nav {
    match kind {
        Kind::Section | Kind::Field | Kind::Goal => Nav::Goals,
        Kind::TakeUp => Nav::Matrix,
        Kind::Measure => Nav::Measures,
        Kind::StakeholderGroup | Kind::Organisation | Kind::Commitment | Kind::Body => Nav::Organisations,
        Kind::District => Nav::Districts,
        Kind::Edition
        | Kind::Succession
        | Kind::Consultation
        | Kind::Erratum
        | Kind::Source
        | Kind::Result
        | Kind::Plan
        | Kind::Meeting
        | Kind::Process
        | Kind::Phase => Nav::Process,
        Kind::Indicator => Nav::Indicators,
        Kind::City | Kind::Release | Kind::Acceptance | Kind::FollowUp => Nav::None,
    }
}
