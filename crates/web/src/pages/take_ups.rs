//! Take-ups written place by place: the matrix with its holes, one place opened at a time.

mod refused;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::edit::original_language;
use leitwerk_app::take_ups::{self, Desk, Place, Writing, Written, part, said};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::matrix::PlaceState;
use leitwerk_model::text::Part;
use serde::Deserialize;

use self::refused::{Mistakes, NEW, id_of, refused};
use super::goals::key;
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, failed};
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// One place of the table.
struct Cell {
    href: String,
    /// `taken-up`, `justified` or `hole`.
    state: &'static str,
    word: &'static str,
    overarching: String,
}

struct Line {
    field: ItemLink,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "take_ups/matrix.html")]
struct Show {
    page: Page,
    edition: String,
    is_final: bool,
    done: Option<&'static str>,
    summary: String,
    first: Option<String>,
    overarching: Vec<ItemLink>,
    lines: Vec<Line>,
}

/// A take-up in its field.
struct Field {
    /// Its code.
    key: String,
    id: String,
    label: &'static str,
    edit: String,
    /// What it stands at, where that is not the whole field.
    at: Option<ItemLink>,
    base: i64,
    words: String,
    spoken: Html,
    /// What is stored now, where somebody else was faster.
    stored: Option<String>,
}

/// A new take-up.
struct New {
    sentence: String,
    justification: String,
    spoken: Html,
    /// What it may stand at: value, words, whether it is chosen.
    places: Vec<(String, String, bool)>,
}

/// Something that a place is made of: an overarching goal or a field, with its text.
struct Side {
    link: ItemLink,
    text: Option<Html>,
}

#[derive(Template)]
#[template(path = "take_ups/place.html")]
struct OnePlace {
    page: Page,
    action: String,
    back: String,
    mistakes: Mistakes,
    done: Option<&'static str>,
    is_final: bool,
    goal: Side,
    field: Side,
    fields: Vec<Field>,
    /// Words for take-ups that somebody else took away meanwhile: code, id, words.
    gone: Vec<(String, String, String)>,
    new: New,
    next: Option<String>,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

fn edition_of(reader: &Reader, text: &str) -> Result<Code, Failure> {
    let code = Code::parse(text).map_err(|_| Failure::NotFound)?;
    let known = reader.site.editions(reader.sight).any(|edition| edition.code == code);
    if known { Ok(code) } else { Err(Failure::NotFound) }
}

fn link(page: &Page, desk: &Desk, key: &ItemRef) -> Option<ItemLink> {
    desk.leitbild.get(key).map(|item| page.link_of(item))
}

fn place_at(page: &Page, edition: &Code, (goal, field): (&ItemRef, &ItemRef)) -> String {
    page.to(&format!("write/matrix/{edition}/{}/{}", goal.code(), field.code()))
}

/// `/de/write/matrix/2030`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (t, edition) = (reader.t, edition_of(&reader, &edition)?);
    let desk = take_ups::read(app.db(), &actor, &edition).await.map_err(failed)?;
    let mut page = Page::new(reader, Nav::Matrix, t.take_ups_title(edition.as_str()));
    page.is_about(&edition);
    let line = |field: &ItemRef| {
        let cell = |goal: &ItemRef| {
            let (state, word) = match desk.matrix.place(goal, field).state() {
                PlaceState::TakenUp => ("taken-up", t.matrix_taken_up()),
                PlaceState::Justified => ("justified", t.matrix_justified()),
                PlaceState::Hole => ("hole", t.matrix_hole()),
            };
            Cell { href: place_at(&page, &edition, (goal, field)), state, word, overarching: goal.code().to_string() }
        };
        Some(Line { field: link(&page, &desk, field)?, cells: desk.matrix.overarching.iter().map(cell).collect() })
    };
    let holes = desk.matrix.holes();
    page_once(&Show {
        is_final: desk.is_final,
        done: asked.done.map(|_| t.take_ups_done()),
        summary: t.take_ups_holes(i64::try_from(holes.len()).unwrap_or(i64::MAX)),
        first: holes.first().filter(|_| !desk.is_final).map(|(goal, field)| place_at(&page, &edition, (goal, field))),
        overarching: desk.matrix.overarching.iter().filter_map(|goal| link(&page, &desk, goal)).collect(),
        lines: desk.matrix.fields.iter().filter_map(line).collect(),
        edition: edition.to_string(),
        page,
    })
}

/// `/de/write/matrix/2030/L4/H3`
pub(crate) async fn place(
    State(app): State<App>,
    Path((_, edition, goal, field)): Path<(String, String, String, String)>,
    Query(asked): Query<Asked>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = edition_of(&reader, &edition)?;
    let (goal, field) = (key(&edition, &goal)?, key(&edition, &field)?);
    let place = take_ups::open(app.db(), &actor, &edition, &goal, &field).await.map_err(failed)?;
    let mut shown = one_place(reader, &edition, &place, None);
    shown.done = asked.done.map(|_| shown.page.t.take_ups_done());
    page_once(&shown)
}

/// A place with what is stored, or with what was typed.
fn one_place(reader: Reader, edition: &Code, place: &Place, sent: Option<&Fields>) -> OnePlace {
    let (t, goal, field) = (reader.t, &place.overarching.key, &place.field.key);
    let mut page = Page::new(reader, Nav::Matrix, t.matrix_place_title(field.code().as_str(), goal.code().as_str()));
    page.is_about(edition);
    let all = &place.desk.leitbild;
    let side = |item: &Item| {
        let text = item.text(Part::Text).map(|text| text.in_or_original(&page.lang));
        Side { link: page.link_of(item), text: text.map(|(lang, body)| page.rich_in(lang.as_str(), body)) }
    };
    let typed = |name: &str| sent.map(|sent| sent.one(name)).unwrap_or_default().to_owned();
    let written = |written: &Written| {
        let (item, key) = (&written.item, written.item.key.code().to_string());
        // What came in meanwhile was not in the form.
        let sent = sent.filter(|sent| sent.many("take-up").any(|code| code == key));
        let words = sent.map_or_else(|| said(item).to_owned(), |sent| sent.one(&format!("words-{key}")).to_owned());
        let elsewhere = item.linked(LinkKind::TakenUpIn, End::To).find(|at| *at != field);
        Field {
            label: t.word("key", if part(item) == Part::Justification { "justification" } else { "sentence" }),
            edit: page.to(&format!("edit/{}", address(&item.key))),
            at: elsewhere.and_then(|at| all.get(at)).map(|at| page.link_of(at)),
            // The form stays one of the version that was opened.
            base: sent.and_then(|sent| sent.one(&format!("base-{key}")).parse().ok()).unwrap_or(written.number),
            spoken: item.text(part(item)).map_or_else(Html::default, |text| page.spoken(text.original().0)),
            stored: None,
            words,
            id: id_of(&item.key),
            key,
        }
    };
    let offered = std::iter::once(field).chain(&place.goals).filter_map(|key| all.get(key));
    let offered = offered.map(|item| {
        let title = item.title(&page.lang).map(|(_, title)| title).unwrap_or_default();
        (item.key.to_string(), format!("{} {title}", item.key.code()), item.key.to_string() == typed("at"))
    });
    let new = New {
        sentence: typed("sentence"),
        justification: typed("justification"),
        spoken: page.spoken(&original_language(all)),
        places: offered.collect(),
    };
    OnePlace {
        action: place_at(&page, edition, (goal, field)),
        back: page.to(&format!("write/matrix/{edition}")),
        mistakes: Mistakes::default(),
        done: None,
        is_final: place.desk.is_final,
        goal: side(&place.overarching),
        field: side(&place.field),
        fields: place.written.iter().map(written).collect(),
        gone: Vec::new(),
        new,
        next: place.next.as_ref().map(|(goal, field)| place_at(&page, edition, (goal, field))),
        page,
    }
}

/// What was written.
fn writing(edition: &Code, sent: &Fields) -> Result<Writing, Failure> {
    let mut written = Vec::new();
    for code in sent.many("take-up") {
        let base = sent.one(&format!("base-{code}")).parse().unwrap_or(-1);
        written.push((key(edition, code)?, base, sent.one(&format!("words-{code}")).to_owned()));
    }
    let at = ItemRef::parse(sent.one("at"), Some(edition)).map_err(|_| Failure::NotFound);
    let (part, name) = new_part(sent);
    let new = sent.one(name);
    let new = if new.trim().is_empty() { None } else { Some((part, new.to_owned(), at?)) };
    Ok(Writing { written, new })
}

/// Which text of a new take-up was written, and the field it was written in.
fn new_part(sent: &Fields) -> (Part, &'static str) {
    if sent.one("sentence").trim().is_empty() { (Part::Justification, "justification") } else { (Part::Sentence, "sentence") }
}

/// `POST /de/write/matrix/2030/L4/H3`
pub(crate) async fn save(
    State(app): State<App>,
    Path((_, edition, goal, field)): Path<(String, String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (t, edition) = (reader.t, edition_of(&reader, &edition)?);
    let (goal, field) = (key(&edition, &goal)?, key(&edition, &field)?);
    let both = ["sentence", "justification"].iter().all(|name| !sent.one(name).trim().is_empty());
    let saved = if both {
        None
    } else {
        let writing = writing(&edition, &sent)?;
        Some(take_ups::save(app.db(), &actor, &edition, (&goal, &field), &writing).await)
    };
    // What is there now: also what somebody else was faster with.
    let place = take_ups::open(app.db(), &actor, &edition, &goal, &field).await.map_err(failed)?;
    let not = match saved {
        None => None,
        Some(Err(not)) => Some(not),
        Some(Ok(())) => {
            let next = place.next.filter(|_| sent.one("do") == "next");
            let rest = match (sent.one("do"), next) {
                ("next", Some((goal, field))) => format!("{edition}/{}/{}", goal.code(), field.code()),
                ("next", None) => edition.to_string(),
                _ => format!("{edition}/{}/{}", goal.code(), field.code()),
            };
            return redirect(&format!("/{}/write/matrix/{rest}?done=1", t.tag()));
        }
    };
    let mut shown = one_place(reader, &edition, &place, Some(&sent));
    let Some(not) = not else {
        shown.mistakes.add(NEW, t.take_ups_one_of_both().to_owned());
        return page_again(&shown);
    };
    let status = refused(t, &mut shown, &place, &sent, not)?;
    page_with(status, &shown)
}
