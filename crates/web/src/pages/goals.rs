//! Goals and fields of an edition.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::items::{Listing, Row};
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
    goals: Vec<Entry>,
}

struct Entry {
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

/// The edition in an address, if everybody may read it.
pub(crate) async fn edition_of(app: &App, page: &Page, code: &str) -> Result<(Code, ItemLink), Failure> {
    let code = Code::parse(code).ok().filter(|code| code.kind() == Kind::Edition).ok_or(Failure::NotFound)?;
    let rows = app.db().items(&Listing::of(Kind::Edition, &page.lang)).await?;
    let row = rows.iter().find(|row| *row.key.code() == code).ok_or(Failure::NotFound)?;
    let link = page.link(row);
    Ok((code, link))
}

/// How many items hang on each, over one kind of link.
pub(crate) async fn counts(app: &App, link: LinkKind, from: Kind, to: Kind) -> Result<HashMap<ItemId, i64>, Failure> {
    let mut counts = HashMap::new();
    for (from, _) in app.db().pairs(link, from, to).await? {
        *counts.entry(from).or_insert(0) += 1;
    }
    Ok(counts)
}

/// `/de/editions/2025/goals`
pub(crate) async fn list(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Query(from): Query<From>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Goals, t.goals_title());
    let (code, edition) = edition_of(&app, &page_frame, &edition).await?;
    let after = from.after.as_deref().and_then(|after| Code::parse(after).ok()).filter(|after| after.kind() == Kind::Goal);
    let mut listing = Listing::of(Kind::Goal, &page_frame.lang).in_edition(&code);
    listing.after = after.clone();
    listing.limit = PER_PAGE as i64 + 1;
    let mut goals = app.db().items(&listing).await?;
    let next = (goals.len() > PER_PAGE).then(|| {
        goals.truncate(PER_PAGE);
        goals.last().map(|row| format!("?after={}", row.key.code())).unwrap_or_default()
    });
    listing.limit = PER_PAGE as i64;
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let fields = app.db().items(&Listing::of(Kind::Field, &page_frame.lang).in_edition(&code)).await?;
    let field_of: HashMap<ItemId, ItemId> =
        app.db().pairs(LinkKind::InField, Kind::Field, Kind::Goal).await?.into_iter().map(|(field, goal)| (goal, field)).collect();
    let measures = counts(&app, LinkKind::CarriedOut, Kind::Goal, Kind::Measure).await?;
    let indicators = counts(&app, LinkKind::Watched, Kind::Goal, Kind::Indicator).await?;

    let mut groups: Vec<Group> = Vec::new();
    let mut of_group: Option<Option<ItemId>> = None;
    for row in &goals {
        let field = field_of.get(&row.id).copied();
        if of_group != Some(field) {
            of_group = Some(field);
            let field = fields.iter().find(|candidate| Some(candidate.id) == field).map(|row| page_frame.link(row));
            groups.push(Group { field, goals: Vec::new() });
        }
        let entry = Entry {
            goal: page_frame.link(row),
            text: texts.get(&row.id).map(|words| page_frame.words(words)),
            hangs: format!(
                "{} · {}",
                t.goals_measures(measures.get(&row.id).copied().unwrap_or(0)),
                t.goals_indicators(indicators.get(&row.id).copied().unwrap_or(0))
            ),
        };
        if let Some(group) = groups.last_mut() {
            group.goals.push(entry);
        }
    }
    page(&List { edition, groups, next, continued: after.is_some(), page: page_frame })
}

/// `/de/editions/2025/fields`
pub(crate) async fn fields(State(app): State<App>, Path((_, edition)): Path<(String, String)>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Goals, t.goals_fields_title());
    let (code, edition) = edition_of(&app, &page_frame, &edition).await?;
    let listing = Listing::of(Kind::Field, &page_frame.lang).in_edition(&code);
    let rows: Vec<Row> = app.db().items(&listing).await?;
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let goals = counts(&app, LinkKind::InField, Kind::Field, Kind::Goal).await?;
    let entry = |row: &Row| {
        let text = texts.get(&row.id).map(|words| page_frame.words(words));
        (page_frame.link(row), text, t.goals_in_field(goals.get(&row.id).copied().unwrap_or(0)))
    };
    let fields = rows.iter().map(entry).collect();
    page(&Fields { edition, fields, page: page_frame })
}

/// A reference to an item of an edition from the parts of an address.
pub(crate) fn key(edition: &Code, code: &str) -> Result<ItemRef, Failure> {
    let code = Code::parse(code).map_err(|_| Failure::NotFound)?;
    ItemRef::new(Some(edition), code).map_err(|_| Failure::NotFound)
}
