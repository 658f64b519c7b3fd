//! The start page: what this city promised, and where it stands.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use leitwerk_i18n::Locale;
use leitwerk_model::kind::Kind;
use leitwerk_model::matrix::PlaceState;
use leitwerk_model::text::Part;
use leitwerk_model::words::MeasureStatus;
use leitwerk_store::Sight;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// How far an overarching goal reaches.
struct Reach {
    goal: ItemLink,
    /// How wide the row of dots is.
    width: usize,
    /// One dot a field: where it stands, and how the place stands.
    dots: Vec<(usize, &'static str)>,
    words: String,
}

/// How many measures have a status.
struct Share {
    status: &'static str,
    word: String,
    count: i64,
    /// Begin and width of its part of a bar 100 wide.
    x: String,
    width: String,
}

#[derive(Template)]
#[template(path = "start/show.html")]
struct Show {
    page: Page,
    welcome: Option<Html>,
    edition: Option<ItemLink>,
    deliberated: Option<ItemLink>,
    /// Editions that are not brought in yet, for those who see them.
    drafts: Vec<ItemLink>,
    overarching: Vec<Reach>,
    fields: Vec<ItemLink>,
    /// That places of the matrix are open, in words.
    holes: Option<String>,
    counts: BTreeMap<Kind, i64>,
    shares: Vec<Share>,
}

impl Show {
    fn count(&self, kind: Kind) -> i64 {
        self.counts.get(&kind).copied().unwrap_or(0)
    }
}

/// `/`: to the language the browser asks for.
pub(crate) async fn choose_language(State(app): State<App>, headers: HeaderMap) -> Answer {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = app.site().await?.negotiate(accept);
    let mut response = redirect(&format!("/{}/", locale.tag()))?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// `/de`: to `/de/`.
pub(crate) async fn with_slash(State(app): State<App>, Path(tag): Path<String>) -> Answer {
    let site = app.site().await?;
    let locale = Locale::of(&tag).filter(|locale| site.locales.contains(locale)).ok_or(Failure::NotFound)?;
    redirect(&format!("/{}/", locale.tag()))
}

/// `/de/`
pub(crate) async fn show(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::None, t.start_title());
    let in_force = page_frame.site.in_force(Sight::Public).cloned();
    let deliberated =
        page_frame.site.in_deliberation().filter(|other| Some(&other.code) != in_force.as_ref().map(|e| &e.code)).cloned();
    let db = app.db();
    let code = in_force.as_ref().map(|edition| &edition.code);
    let counts = db.kind_counts(code, page_frame.sight).await?;
    let editions = db.items(&page_frame.listing(Kind::Edition)).await?;
    let edition_link = |code: Option<&leitwerk_model::code::Code>| {
        editions.iter().find(|row| Some(row.key.code()) == code).map(|row| page_frame.link(row))
    };
    let (mut overarching, mut fields, mut holes) = (Vec::new(), Vec::new(), None);
    if let Some(code) = code {
        let read = leitwerk_app::matrix::read(db, &page_frame.actor, code, &page_frame.lang).await?;
        let size = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let open = read.matrix.holes().len();
        holes = (open > 0).then(|| t.start_holes(size(open)));
        for goal in &read.matrix.overarching {
            let states: Vec<PlaceState> = read.matrix.fields.iter().map(|field| read.matrix.place(goal, field).state()).collect();
            if let Some(row) = read.titles.get(goal) {
                overarching.push(reach(&page_frame, page_frame.link(row), &states));
            }
        }
        fields = read.matrix.fields.iter().filter_map(|field| read.titles.get(field)).map(|row| page_frame.link(row)).collect();
    }
    let drafts = page_frame.site.drafts(page_frame.sight).filter_map(|edition| edition_link(Some(&edition.code))).collect();
    let shares = shares(&page_frame, &db.status_counts(Kind::Measure, None, page_frame.sight).await?);
    let welcome = page_frame.site.text(t, Part::Welcome).map(|text| page_frame.rich(text));
    let (edition, deliberated) = (edition_link(code), edition_link(deliberated.as_ref().map(|edition| &edition.code)));
    page(&Show { welcome, edition, deliberated, drafts, overarching, fields, holes, counts, shares, page: page_frame })
}

/// How far a goal reaches: taken up first, then justified, then open.
fn reach(page: &Page, goal: ItemLink, states: &[PlaceState]) -> Reach {
    let of = |state: PlaceState| states.iter().filter(|other| **other == state).count();
    let (taken_up, justified) = (of(PlaceState::TakenUp), of(PlaceState::Justified));
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut words = page.t.start_reach(count(taken_up), &page.t.number(states.len()));
    if justified > 0 {
        words.push_str(" · ");
        words.push_str(&page.t.start_reach_justified(count(justified)));
    }
    let class = |at: usize| match at {
        at if at < taken_up => "full",
        at if at < taken_up + justified => "justified",
        _ => "empty",
    };
    let dots = (0..states.len()).map(|at| (at * 12 + 5, class(at))).collect();
    Reach { goal, width: states.len() * 12, dots, words }
}

fn shares(page: &Page, counts: &BTreeMap<String, i64>) -> Vec<Share> {
    let total: i64 = counts.values().sum();
    let mut from = 0.0;
    let mut shares = Vec::new();
    for status in MeasureStatus::WORDS {
        let count = counts.get(*status).copied().unwrap_or(0);
        if count == 0 {
            continue;
        }
        #[allow(clippy::cast_precision_loss, reason = "numbers of measures are small")]
        let width = count as f64 * 100.0 / total as f64;
        let word = page.t.word("measure-status", status).to_owned();
        shares.push(Share { status, word, count, x: format!("{from:.2}"), width: format!("{width:.2}") });
        from += width;
    }
    shares
}
