//! Goals and fields of an edition.

use askama::Template;
use axum::extract::{Path, Query, State};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::entries::{Beside, Entry};
use serde::Deserialize;

use super::PER_PAGE;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// Goals under one heading.
struct Group {
    /// The field; none for the overarching goals.
    field: Option<ItemLink>,
    goals: Vec<Goal>,
}

struct Goal {
    goal: ItemLink,
    text: Option<Html>,
    /// How many measures and indicators hang on it, in words.
    hangs: String,
}

#[derive(Template)]
#[template(path = "goals/list.html")]
struct List {
    page: Page,
    edition: ItemLink,
    groups: Vec<Group>,
    /// Where the list goes on.
    next: Option<String>,
    /// Whether this is not its beginning.
    continued: bool,
}

#[derive(Template)]
#[template(path = "goals/fields.html")]
struct Fields {
    page: Page,
    edition: ItemLink,
    fields: Vec<(ItemLink, Option<Html>, String)>,
}

/// Where a list goes on.
#[derive(Deserialize)]
pub(crate) struct From {
    after: Option<String>,
}

/// The edition in an address, if the reader sees it. From then on the page is about it.
pub(crate) async fn edition_of(app: &App, page: &mut Page, code: &str) -> Result<(Code, ItemLink), Failure> {
    let code = Code::parse(code).ok().filter(|code| code.kind() == Kind::Edition).ok_or(Failure::NotFound)?;
    let rows = app.db().items(&page.listing(Kind::Edition)).await?;
    let row = rows.iter().find(|row| *row.key.code() == code).ok_or(Failure::NotFound)?;
    page.is_about(&code);
    let link = page.link(row);
    Ok((code, link))
}

/// `/de/editions/2025/goals`
pub(crate) async fn list(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Query(from): Query<From>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Goals, t.goals_title());
    let (code, edition) = edition_of(&app, &mut page_frame, &edition).await?;
    let after = from.after.as_deref().and_then(|after| Code::parse(after).ok()).filter(|after| after.kind() == Kind::Goal);
    let mut listing = page_frame.listing(Kind::Goal).in_edition(&code);
    listing.after = after.clone();
    listing.limit = PER_PAGE as i64 + 1;
    let beside = Beside::text(Part::Text).counting(LinkKind::CarriedOut).counting(LinkKind::Watched).within(LinkKind::InField);
    let mut goals = app.db().entries(&listing, beside).await?;
    let next = (goals.len() > PER_PAGE).then(|| {
        goals.truncate(PER_PAGE);
        goals.last().map(|entry| format!("?after={}", entry.row.key.code())).unwrap_or_default()
    });
    let fields = app.db().items(&page_frame.listing(Kind::Field).in_edition(&code)).await?;
    let mut groups: Vec<Group> = Vec::new();
    let mut of_group: Option<Option<ItemId>> = None;
    for entry in &goals {
        if of_group != Some(entry.whole) {
            of_group = Some(entry.whole);
            let field = fields.iter().find(|field| Some(field.id) == entry.whole).map(|row| page_frame.link(row));
            groups.push(Group { field, goals: Vec::new() });
        }
        let [measures, indicators] = entry.counts;
        let goal = Goal {
            goal: page_frame.link(&entry.row),
            text: page_frame.text_of(entry),
            hangs: format!("{} · {}", t.goals_measures(measures), t.goals_indicators(indicators)),
        };
        if let Some(group) = groups.last_mut() {
            group.goals.push(goal);
        }
    }
    page(&List { edition, groups, next, continued: after.is_some(), page: page_frame })
}

/// `/de/editions/2025/fields`
pub(crate) async fn fields(State(app): State<App>, Path((_, edition)): Path<(String, String)>, reader: Reader) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Goals, t.goals_fields_title());
    let (code, edition) = edition_of(&app, &mut page_frame, &edition).await?;
    let listing = page_frame.listing(Kind::Field).in_edition(&code);
    let entries = app.db().entries(&listing, Beside::text(Part::Text).counting(LinkKind::InField)).await?;
    let field = |entry: &Entry| (page_frame.link(&entry.row), page_frame.text_of(entry), t.goals_in_field(entry.counts[0]));
    let fields = entries.iter().map(field).collect();
    page(&Fields { edition, fields, page: page_frame })
}

/// A reference to an item of an edition from the parts of an address.
pub(crate) fn key(edition: &Code, code: &str) -> Result<ItemRef, Failure> {
    let code = Code::parse(code).map_err(|_| Failure::NotFound)?;
    ItemRef::new(Some(edition), code).map_err(|_| Failure::NotFound)
}
