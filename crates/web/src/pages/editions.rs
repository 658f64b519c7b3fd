//! Editions: the list, one of them with its sections, and what became of goals from one to the next.

use askama::Template;
use axum::extract::{Path, State};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::text::Part;
use leitwerk_model::words::Change;
use leitwerk_store::entries::{Beside, Entry};

use super::diff::{Comparison, comparisons};
use super::goals::edition_of;
use super::item::{self, ItemView};
use super::report;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

#[derive(Template)]
#[template(path = "editions/list.html")]
struct List {
    page: Page,
    editions: Vec<(ItemLink, Option<Html>, Vec<Comparison>)>,
}

#[derive(Template)]
#[template(path = "editions/show.html")]
struct Show {
    page: Page,
    item: ItemView,
    goals: i64,
    fields: i64,
    take_ups: i64,
    successions: i64,
    sections: Vec<(ItemLink, Html)>,
    /// What bodies said: the body, when, and the item itself.
    consultations: Vec<(Html, String, ItemLink)>,
    comparisons: Vec<Comparison>,
    /// Address of the report on it; a draft has none.
    report: Option<String>,
    /// The papers about it, to take to a meeting.
    papers: Vec<(String, &'static str)>,
}

struct Succession {
    link: ItemLink,
    before: Vec<ItemLink>,
    after: Vec<ItemLink>,
    reason: Option<Html>,
}

#[derive(Template)]
#[template(path = "editions/successions.html")]
struct Successions {
    page: Page,
    edition: ItemLink,
    groups: Vec<(String, Vec<Succession>)>,
    /// Address and words of what became of these goals in the next edition.
    later: Option<(String, Html)>,
    comparisons: Vec<Comparison>,
}

async fn in_force(app: &App, reader: &Reader, rest: &str) -> Answer {
    let site = app.site().await?;
    let edition = site.in_force(reader.sight).ok_or(Failure::NotFound)?;
    redirect(&format!("/{}/editions/{}/{rest}", reader.t.tag(), edition.code))
}

/// `/de/goals`
pub(crate) async fn goals_in_force(State(app): State<App>, reader: Reader) -> Answer {
    in_force(&app, &reader, "goals").await
}

/// `/de/fields`
pub(crate) async fn fields_in_force(State(app): State<App>, reader: Reader) -> Answer {
    in_force(&app, &reader, "fields").await
}

/// `/de/matrix`
pub(crate) async fn matrix_in_force(State(app): State<App>, reader: Reader) -> Answer {
    in_force(&app, &reader, "matrix").await
}

/// `/de/editions`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.editions_title());
    let listing = page_frame.listing(Kind::Edition);
    let entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    let edition = |entry: &Entry| {
        let text = entry.text.as_ref().map(|words| page_frame.rich_words(words));
        (page_frame.link(&entry.row), text, comparisons(&page_frame, entry.row.key.code()))
    };
    let editions = entries.iter().rev().map(edition).collect();
    page(&List { editions, page: page_frame })
}

/// `/de/editions/2025`
pub(crate) async fn show(State(app): State<App>, Path((_, edition)): Path<(String, String)>, reader: Reader) -> Answer {
    let mut page_frame = Page::new(reader, Nav::Goals, "");
    let (code, _) = edition_of(&app, &mut page_frame, &edition).await?;
    let key = leitwerk_model::code::ItemRef::new(None, code.clone()).map_err(|_| Failure::NotFound)?;
    let (mut page_frame, item) = item::read(&app, page_frame, &key).await?;
    page_frame.title = item.plain_title.clone();
    let counts = app.db().kind_counts(Some(&code), page_frame.sight).await?;
    let listing = page_frame.listing(Kind::Section).in_edition(&code);
    let entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    let section = |entry: &Entry| Some((page_frame.link(&entry.row), page_frame.rich_words(entry.text.as_ref()?)));
    let sections = entries.iter().filter_map(section).collect();
    let consultations = consultations(&app, &page_frame, &code).await?;
    let count = |kind| counts.get(&kind).copied().unwrap_or(0);
    let (goals, fields) = (count(Kind::Goal), count(Kind::Field));
    let (take_ups, successions) = (count(Kind::TakeUp), count(Kind::Succession));
    let comparisons = comparisons(&page_frame, &code);
    let report = (!page_frame.is_about_draft()).then(|| report::address(&code, page_frame.t));
    let papers = super::papers::addresses(&page_frame, &key);
    page(&Show {
        item,
        goals,
        fields,
        take_ups,
        successions,
        sections,
        consultations,
        comparisons,
        report,
        papers,
        page: page_frame,
    })
}

async fn consultations(
    app: &App,
    page: &Page,
    edition: &leitwerk_model::code::Code,
) -> Result<Vec<(Html, String, ItemLink)>, Failure> {
    let mut rows = app.db().items_with_facts(&page.listing(Kind::Consultation).in_edition(edition)).await?;
    rows.sort_by_key(|(_, facts)| match facts {
        Facts::Consultation(consultation) => consultation.order.unwrap_or(u32::MAX),
        _ => u32::MAX,
    });
    let rows: Vec<_> = rows.into_iter().map(|(row, _)| row).collect();
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let neighbours = app.db().neighbours(&ids, &page.lang, page.sight).await?;
    let one = |row: &leitwerk_store::items::Row| {
        let bodies = neighbours.iter().filter(|neighbour| neighbour.of == row.id && neighbour.link == LinkKind::Deliberated);
        let body = bodies.filter_map(|body| body.row.title.as_ref()).map(|words| page.words(words)).next().unwrap_or_default();
        (body, page.date(row.starts.as_deref()), page.link(row))
    };
    Ok(rows.iter().map(one).collect())
}

/// `/de/editions/2025/successions`
pub(crate) async fn successions(State(app): State<App>, Path((_, edition)): Path<(String, String)>, reader: Reader) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Process, t.editions_successions_title());
    let (code, edition) = edition_of(&app, &mut page_frame, &edition).await?;
    let rows = app.db().items(&page_frame.listing(Kind::Succession).in_edition(&code)).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let neighbours = app.db().neighbours(&ids, &page_frame.lang, page_frame.sight).await?;
    let mut groups = Vec::new();
    for change in Change::WORDS {
        let of_change = rows.iter().filter(|row| row.status == *change);
        let succession = |row: &leitwerk_store::items::Row| {
            let at = |end| {
                let ends = neighbours.iter().filter(move |neighbour| neighbour.of == row.id && neighbour.at == end);
                ends.map(|neighbour| page_frame.link(&neighbour.row)).collect()
            };
            let reason = row.title.as_ref().map(|words| page_frame.words(words));
            Succession { link: page_frame.link(row), before: at(End::From), after: at(End::To), reason }
        };
        let successions: Vec<Succession> = of_change.map(succession).collect();
        if !successions.is_empty() {
            groups.push((t.word("change", change).to_owned(), successions));
        }
    }
    let later = page_frame.site.after(&code, page_frame.sight).map(|next| {
        let href = page_frame.to(&format!("editions/{next}/successions"));
        (href, page_frame.naming(next, &t.editions_successions_later(next.as_str())))
    });
    let comparisons = comparisons(&page_frame, &code);
    page(&Successions { edition, groups, later, comparisons, page: page_frame })
}
