//! What is done.

use askama::Template;
use axum::extract::{Query, State};
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_model::words::MeasureStatus;
use leitwerk_store::entries::Beside;
use serde::Deserialize;

use super::PER_PAGE;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Filter {
    href: String,
    word: String,
    count: i64,
    current: bool,
}

#[derive(Template)]
#[template(path = "measures/list.html")]
struct List {
    page: Page,
    filters: Vec<Filter>,
    measures: Vec<(ItemLink, Option<Html>)>,
    next: Option<String>,
}

/// Which measures are shown.
#[derive(Deserialize)]
pub(crate) struct Shown {
    status: Option<String>,
    after: Option<String>,
}

/// `/de/measures`
pub(crate) async fn list(State(app): State<App>, Query(shown): Query<Shown>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Measures, t.measures_title());
    let status = shown.status.filter(|status| MeasureStatus::WORDS.contains(&status.as_str()));
    let counts = app.db().status_counts(Kind::Measure, None, page_frame.sight).await?;
    let mut filters = vec![Filter {
        href: page_frame.to("measures"),
        word: t.measures_all().to_owned(),
        count: counts.values().sum(),
        current: status.is_none(),
    }];
    for word in MeasureStatus::WORDS {
        if let Some(count) = counts.get(*word) {
            let href = page_frame.to(&format!("measures?status={word}"));
            let current = status.as_deref() == Some(*word);
            filters.push(Filter { href, word: t.word("measure-status", word).to_owned(), count: *count, current });
        }
    }
    let mut listing = page_frame.listing(Kind::Measure);
    listing.status.clone_from(&status);
    listing.after = shown.after.as_deref().and_then(|after| Code::parse(after).ok());
    listing.limit = PER_PAGE as i64 + 1;
    let mut entries = app.db().entries(&listing, Beside::text(Part::Text)).await?;
    let more = entries.len() > PER_PAGE;
    entries.truncate(PER_PAGE);
    let next = entries.last().filter(|_| more).map(|entry| match &status {
        Some(status) => format!("?status={status}&after={}", entry.row.key.code()),
        None => format!("?after={}", entry.row.key.code()),
    });
    let measures = entries.iter().map(|entry| (page_frame.link(&entry.row), page_frame.text_of(entry))).collect();
    page(&List { filters, measures, next, page: page_frame })
}
