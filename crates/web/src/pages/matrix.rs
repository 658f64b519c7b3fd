//! The matrix overarching goal × field, and what stands at one of its places.

use askama::Template;
use axum::extract::{Path, State};
use leitwerk_app::access::{Action, authorise};
use leitwerk_app::matrix::{self, Read};
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::matrix::PlaceState;

use super::goals::{edition_of, key};
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// One place of the table.
struct Cell {
    href: String,
    /// `taken-up`, `justified` or `hole`.
    state: &'static str,
    word: &'static str,
    count: usize,
    overarching: String,
}

struct Line {
    field: ItemLink,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "matrix/show.html")]
struct Show {
    page: Page,
    edition: ItemLink,
    overarching: Vec<ItemLink>,
    lines: Vec<Line>,
    counts: (i64, i64, i64),
    /// Where it is written, for those who write it.
    write: Option<String>,
}

/// A take-up with its sentence.
struct Sentence {
    link: ItemLink,
    missing: bool,
}

#[derive(Template)]
#[template(path = "matrix/place.html")]
struct OnePlace {
    page: Page,
    edition: ItemLink,
    overarching: ItemLink,
    field: ItemLink,
    take_ups: Vec<Sentence>,
    justifications: Vec<Sentence>,
    back: String,
}

fn state(state: PlaceState, page: &Page) -> (&'static str, &'static str) {
    match state {
        PlaceState::TakenUp => ("taken-up", page.t.matrix_taken_up()),
        PlaceState::Justified => ("justified", page.t.matrix_justified()),
        PlaceState::Hole => ("hole", page.t.matrix_hole()),
    }
}

/// `/de/editions/2025/matrix`
pub(crate) async fn show(State(app): State<App>, Path((_, edition)): Path<(String, String)>, reader: Reader) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Matrix, t.matrix_title());
    let (code, edition) = edition_of(&app, &mut page_frame, &edition).await?;
    let read = matrix::read(app.db(), &page_frame.actor, &code, &page_frame.lang).await?;
    let link = |key: &ItemRef| read.titles.get(key).map(|row| page_frame.link(row));
    let line = |field: &ItemRef| {
        let cell = |goal: &ItemRef| {
            let place = read.matrix.place(goal, field);
            let (state, word) = state(place.state(), &page_frame);
            let href = page_frame.to(&format!("editions/{code}/matrix/{}/{}", goal.code(), field.code()));
            Cell { href, state, word, count: place.take_ups.len(), overarching: goal.code().to_string() }
        };
        Some(Line { field: link(field)?, cells: read.matrix.overarching.iter().map(cell).collect() })
    };
    let lines = read.matrix.fields.iter().filter_map(line).collect();
    let overarching = read.matrix.overarching.iter().filter_map(link).collect();
    let size = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let counts = read.matrix.counts();
    let counts = (size(counts.0), size(counts.1), size(counts.2));
    let writes = authorise(&page_frame.actor, Action::KeepItems).is_ok();
    let write = writes.then(|| page_frame.to(&format!("write/matrix/{code}")));
    page(&Show { edition, overarching, lines, counts, write, page: page_frame })
}

/// `/de/editions/2025/matrix/L4/H3`
pub(crate) async fn place(
    State(app): State<App>,
    Path((_, edition, overarching, field)): Path<(String, String, String, String)>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Matrix, t.matrix_title());
    let (code, edition) = edition_of(&app, &mut page_frame, &edition).await?;
    let (overarching, field) = (key(&code, &overarching)?, key(&code, &field)?);
    let read = matrix::read(app.db(), &page_frame.actor, &code, &page_frame.lang).await?;
    if !read.matrix.overarching.contains(&overarching) || !read.matrix.fields.contains(&field) {
        return Err(Failure::NotFound);
    }
    let place = read.matrix.place(&overarching, &field);
    let link = |key: &ItemRef| read.titles.get(key).map(|row| page_frame.link(row)).ok_or(Failure::NotFound);
    let take_ups = place.take_ups.iter().map(|key| sentence(&page_frame, &read, key)).collect();
    let justifications = place.justifications.iter().map(|key| sentence(&page_frame, &read, key)).collect();
    let (goal, field_link) = (link(&overarching)?, link(&field)?);
    let back = page_frame.to(&format!("editions/{code}/matrix"));
    page_frame.title = t.matrix_place_title(field.code().as_str(), overarching.code().as_str());
    page(&OnePlace { edition, overarching: goal, field: field_link, take_ups, justifications, back, page: page_frame })
}

fn sentence(page: &Page, read: &Read, key: &ItemRef) -> Sentence {
    let words = read.sentences.get(key).and_then(Option::as_ref);
    let title = words.map_or_else(|| Html::text(page.t.item_sentence_missing()), |words| page.words(words));
    let link = ItemLink {
        href: page.href(key),
        code: key.code().to_string(),
        edition: key.edition().map(ToString::to_string),
        kind: key.kind(),
        kind_word: page.t.kind(key.kind()),
        title,
        status: None,
        status_word: String::new(),
        period: String::new(),
    };
    Sentence { link, missing: words.is_none() }
}
