//! Bodies and meetings.

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::entries::{Beside, Entry};

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
    let listing = page_frame.listing(Kind::Body);
    let entries = app.db().entries(&listing, Beside::text(Part::Text).counting(LinkKind::Held)).await?;
    let body = |entry: &Entry| (page_frame.link(&entry.row), page_frame.text_of(entry), t.bodies_meetings(entry.counts[0]));
    let bodies = entries.iter().map(body).collect();
    page(&List { bodies, page: page_frame })
}

/// `/de/meetings`
pub(crate) async fn meetings(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.bodies_meetings_title());
    let listing = page_frame.listing(Kind::Meeting);
    let mut entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    entries.sort_by(|a, b| a.row.starts.cmp(&b.row.starts));
    let meeting =
        |entry: &Entry| (page_frame.link(&entry.row), page_frame.date(entry.row.starts.as_deref()), page_frame.text_of(entry));
    let meetings = entries.iter().map(meeting).collect();
    page(&Meetings { meetings, page: page_frame })
}
