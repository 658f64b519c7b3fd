//! Bodies and meetings.

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::items::{Listing, Row};

use super::goals::counts;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

#[derive(Template)]
#[template(path = "bodies/list.html")]
struct List {
    page: Page,
    bodies: Vec<(ItemLink, Option<Html>, String)>,
}

#[derive(Template)]
#[template(path = "bodies/meetings.html")]
struct Meetings {
    page: Page,
    meetings: Vec<(ItemLink, String, Option<Html>)>,
}

/// `/de/bodies`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Organisations, t.bodies_title());
    let listing = Listing::of(Kind::Body, &page_frame.lang);
    let rows = app.db().items(&listing).await?;
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let meetings = counts(&app, LinkKind::Held, Kind::Body, Kind::Meeting).await?;
    let entry = |row: &Row| {
        let text = texts.get(&row.id).map(|words| page_frame.words(words));
        (page_frame.link(row), text, t.bodies_meetings(meetings.get(&row.id).copied().unwrap_or(0)))
    };
    let bodies = rows.iter().map(entry).collect();
    page(&List { bodies, page: page_frame })
}

/// `/de/meetings`
pub(crate) async fn meetings(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.bodies_meetings_title());
    let listing = Listing::of(Kind::Meeting, &page_frame.lang);
    let mut rows = app.db().items(&listing).await?;
    rows.sort_by(|a, b| a.starts.cmp(&b.starts));
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let entry = |row: &Row| {
        let text = texts.get(&row.id).map(|words| page_frame.words(words));
        (page_frame.link(row), page_frame.date(row.starts.as_deref()), text)
    };
    let meetings = rows.iter().map(entry).collect();
    page(&Meetings { meetings, page: page_frame })
}
