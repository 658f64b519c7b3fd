//! What flowed in, and the city's other plans.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::entries::{Beside, Entry};
use leitwerk_store::items::Row;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Source {
    source: ItemLink,
    date: String,
    text: Option<Html>,
    results: Vec<ItemLink>,
}

#[derive(Template)]
#[template(path = "sources/list.html")]
struct List {
    page: Page,
    sources: Vec<Source>,
}

#[derive(Template)]
#[template(path = "sources/plans.html")]
struct Plans {
    page: Page,
    plans: Vec<(ItemLink, String, Option<Html>)>,
}

/// `/de/sources`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.sources_title());
    let listing = page_frame.listing(Kind::Source);
    let entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    let results = app.db().items(&page_frame.listing(Kind::Result)).await?;
    let by_id: HashMap<ItemId, &Row> = results.iter().map(|row| (row.id, row)).collect();
    let mut of_source: HashMap<ItemId, Vec<ItemLink>> = HashMap::new();
    for (source, result) in app.db().pairs(LinkKind::Quoted, Kind::Source, Kind::Result, page_frame.sight).await? {
        if let Some(row) = by_id.get(&result) {
            of_source.entry(source).or_default().push(page_frame.link(row));
        }
    }
    let source = |entry: &Entry| Source {
        source: page_frame.link(&entry.row),
        date: page_frame.date(entry.row.starts.as_deref()),
        text: page_frame.text_of(entry),
        results: of_source.remove(&entry.row.id).unwrap_or_default(),
    };
    let sources = entries.iter().map(source).collect();
    page(&List { sources, page: page_frame })
}

/// `/de/plans`
pub(crate) async fn plans(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.sources_plans_title());
    let listing = page_frame.listing(Kind::Plan);
    let entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    let plan =
        |entry: &Entry| (page_frame.link(&entry.row), page_frame.date(entry.row.starts.as_deref()), page_frame.text_of(entry));
    let plans = entries.iter().map(plan).collect();
    page(&Plans { plans, page: page_frame })
}
