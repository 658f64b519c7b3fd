//! The table for translators: taken away, brought back, looked at, written.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use leitwerk_app::access::Actor;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::table::{self as tables, BadTable};
use leitwerk_app::translations::table::{Back, Chosen, Missing, NotOurs, back, items, preview, rows, take as write};
use leitwerk_app::upload::{BadFile, shown_name};
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::language::Lang;
use leitwerk_model::translations::returned::{Judged, Place, Refusal, Remark, Said, Verdict, twice};
use leitwerk_report::translations::{Line, workbook};
use serde::Deserialize;

use super::{Choice, OPEN, Shown, checked, choices_of_kinds, homes, named, question, text, word};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, failed};
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// Rows of a preview that are shown of each sort; all are written.
const SHOWN: usize = 200;
/// Most texts that are named whose rows are missing, or come twice.
const NAMED: usize = 20;

#[derive(Template)]
#[template(path = "translations/table.html")]
struct Show {
    page: Page,
    list: String,
    away: String,
    back: String,
    standings: Vec<Choice>,
    homes: Vec<Choice>,
    kinds: Vec<Choice>,
    problem: Option<String>,
    done: Option<String>,
}

/// A text, named in words.
struct Names {
    /// Where it is translated; none where the reader does not translate it.
    href: Option<String>,
    code: String,
    title: Html,
    part: &'static str,
    /// The rows that are about it.
    rows: Option<String>,
}

/// Texts that are named, and that there are more.
#[derive(Default)]
struct NamedTexts {
    texts: Vec<Names>,
    more: Option<String>,
}

/// A row of the table in the preview.
struct Shows {
    row: String,
    /// The code of the item, or what stands in the table instead.
    code: String,
    /// Which of its texts it is.
    part: Option<&'static str>,
    /// How it stands, where it waits for somebody to confirm it.
    standing: Option<&'static str>,
    spoken: Html,
    body: String,
    before: Option<String>,
    said: Vec<String>,
}

#[derive(Template)]
#[template(path = "translations/preview.html")]
struct Preview {
    page: Page,
    table: String,
    take: String,
    file: String,
    summary: Vec<String>,
    missing: NamedTexts,
    twice: NamedTexts,
    refused: Vec<Shows>,
    remarked: Vec<Shows>,
    written: Vec<Shows>,
    /// What is unchanged and can be confirmed.
    waiting: Vec<Shows>,
    /// What it means to confirm that; none where there is nothing of the kind.
    right: Option<String>,
    /// Whether there is something new or changed.
    writes: bool,
    /// The button; none where there is nothing to write or confirm.
    button: Option<String>,
    /// That there are more rows than are shown.
    more: Option<String>,
    /// What is written when the button is pressed.
    rows: String,
}

/// What was done just before.
#[derive(Deserialize)]
pub(crate) struct Done {
    written: Option<i64>,
    left: Option<i64>,
}

/// `/de/translate/ar/table`
pub(crate) async fn show(
    Path((_, tag)): Path<(String, String)>,
    Query(done): Query<Done>,
    Query(asked): Query<Shown>,
    reader: Reader,
) -> Answer {
    let (page, to) = place(reader, &tag)?;
    let t = page.t;
    let done = done.written.map(|written| {
        let left = done.left.filter(|left| *left > 0).map(|left| format!(" {}", t.translations_left(left)));
        t.translations_written(written) + &left.unwrap_or_default()
    });
    let mut shown = show_of(page, &to, &asked, None);
    shown.done = done;
    page_once(&shown)
}

fn place(reader: Reader, tag: &str) -> Result<(Page, Lang), Failure> {
    let mut page = Page::new(reader, Nav::None, "");
    let to = named(&page, tag)?;
    page.title = page.t.translations_table_of(page.t.language_name(&to));
    Ok((page, to))
}

fn show_of(page: Page, to: &Lang, asked: &Shown, problem: Option<String>) -> Show {
    let shown = checked(&page, asked);
    let chosen = shown.standing.as_deref().unwrap_or(OPEN);
    let choice = |value: &str, word: &str| Choice { value: value.to_owned(), word: word.to_owned(), chosen: value == chosen };
    let t = page.t;
    Show {
        list: page.to(&format!("translate/{to}")),
        away: page.to(&format!("translate/{to}/table.xlsx")),
        back: page.to(&format!("translate/{to}/table")),
        standings: vec![
            choice(OPEN, t.translations_open()),
            choice("missing", t.translations_missing()),
            choice("outdated", t.word("text-state", "outdated")),
            choice("machine", t.word("text-state", "machine")),
            choice("all", t.translations_all()),
        ],
        homes: homes(&page, text(&shown.from)),
        kinds: choices_of_kinds(&page, text(&shown.kind)),
        problem,
        done: None,
        page,
    }
}

/// `/de/translate/ar/table.xlsx?standing=open&from=2025&kind=goal`
pub(crate) async fn away(
    State(app): State<App>,
    Path((_, tag)): Path<(String, String)>,
    Query(asked): Query<Shown>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (page, to) = place(reader, &tag)?;
    let shown = checked(&page, &asked);
    let found = rows(app.db(), &actor, question(&page, &to, &shown)).await?;
    let lines: Vec<Line<'_>> = found
        .rows
        .iter()
        .map(|row| Line {
            place: &row.place,
            wording: &row.wording,
            original: &row.original,
            lang: &row.lang,
            translation: &row.translation,
        })
        .collect();
    let body = workbook(page.t, &to, &lines, &found.left_out)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (header::CONTENT_DISPOSITION, disposition(&to)?),
    ];
    Ok((headers, body).into_response())
}

fn disposition(to: &Lang) -> Result<HeaderValue, Failure> {
    HeaderValue::from_str(&format!("attachment; filename=\"translation-{to}.xlsx\"")).map_err(|_| Failure::NotFound)
}

/// `POST /de/translate/ar/table`: looks at a table that came back. Nothing is written yet.
pub(crate) async fn bring(
    State(app): State<App>,
    Path((_, tag)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (page, to) = place(reader, &tag)?;
    let Some(file) = sent.file("file") else {
        let said = page.t.translations_no_file().to_owned();
        return page_again(&show_of(page, &to, &Shown::default(), Some(said)));
    };
    let read = tables::read(&file.body, None).map_err(|bad| bad_table(&page, &bad));
    let found = read.and_then(|table| back(&table, &to).map_err(|not| not_ours(&page, &not)));
    let found = match found {
        Ok(found) => found,
        Err(said) => return page_again(&show_of(page, &to, &Shown::default(), Some(said))),
    };
    let judged = preview(app.db(), &actor, &to, found.rows.clone()).await?;
    let missing = found.missing();
    let doubled = twice(&judged);
    let places = missing.places.iter().take(NAMED).chain(doubled.iter().take(NAMED).map(|(place, _)| *place));
    let places: Vec<Place> = places.cloned().collect();
    let items = items(app.db(), &actor, &places).await?;
    let mut shown = preview_of(page, &to, &shown_name(&file.name), &found, &judged);
    let lost = missing.places.iter().map(|place| (place, Vec::new())).collect();
    shown.missing = names(&shown.page, &to, &items, lost);
    shown.summary.extend(lacking(&shown.page, &missing));
    if !doubled.is_empty() {
        shown.summary.push(shown.page.t.translations_count_twice(size(doubled.len())));
    }
    shown.twice = names(&shown.page, &to, &items, doubled);
    page_once(&shown)
}

/// How many rows are missing, and where it is so, that nobody knows which.
fn lacking(page: &Page, missing: &Missing) -> Vec<String> {
    let mut said = Vec::new();
    if missing.count > 0 {
        said.push(page.t.translations_count_missing(size(missing.count)));
        said.extend(missing.places.is_empty().then(|| page.t.translations_missing_unnamed().to_owned()));
    }
    said
}

/// Texts in words: the first of them, and how many more there are.
fn names(page: &Page, to: &Lang, items: &BTreeMap<ItemRef, Item>, places: Vec<(&Place, Vec<usize>)>) -> NamedTexts {
    let t = page.t;
    let hidden = places.len().saturating_sub(NAMED);
    let name = |(place, numbers): (&Place, Vec<usize>)| {
        let item = items.get(&place.item);
        let numbers: Vec<String> = numbers.into_iter().map(|number| t.number(number)).collect();
        Names {
            href: item.map(|item| page.to(&format!("translate/{to}/{}", address(&item.key)))),
            code: place.item.to_string(),
            title: item.map(|item| page.link_of(item).title).unwrap_or_default(),
            part: t.word("part", place.part.as_str()),
            rows: (!numbers.is_empty()).then(|| t.translations_rows(&t.list(&numbers))),
        }
    };
    let texts = places.into_iter().take(NAMED).map(name).collect();
    NamedTexts { texts, more: (hidden > 0).then(|| t.translations_and_more(size(hidden))) }
}

/// Why a file is no table that can be read, and what to do.
fn bad_table(page: &Page, bad: &BadTable) -> String {
    let t = page.t;
    match bad {
        BadTable::File(BadFile::Empty) | BadTable::Empty => t.translations_bad_empty().to_owned(),
        BadTable::File(BadFile::TooLarge(most)) => t.translations_bad_large(&t.number(most / (1024 * 1024))),
        BadTable::File(BadFile::Unwanted) => t.translations_bad_kind().to_owned(),
        BadTable::Archive(_) => t.translations_bad_archive().to_owned(),
        BadTable::Macros => t.translations_bad_macros().to_owned(),
        BadTable::Locked => t.translations_bad_locked().to_owned(),
        BadTable::TooManyRows => t.translations_bad_rows(&t.number(tables::MOST_ROWS)),
        BadTable::CellTooLong { row, .. } => t.translations_bad_cell(&t.number(*row)),
        BadTable::Broken(_) | BadTable::NoSheet => t.translations_bad_broken().to_owned(),
    }
}

fn not_ours(page: &Page, not: &NotOurs) -> String {
    let t = page.t;
    match not {
        NotOurs::NoHeading => t.translations_bad_heading().to_owned(),
        NotOurs::OtherLanguage(other) => {
            let name = other.parse::<Lang>().map(|lang| t.language_name(&lang).to_owned());
            t.translations_bad_language(&name.unwrap_or_else(|_| other.clone()))
        }
    }
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn preview_of(page: Page, to: &Lang, file: &str, back: &Back, judged: &[Judged]) -> Preview {
    let t = page.t;
    let count = |verdict: &Verdict| size(judged.iter().filter(|one| one.verdict == *verdict).count());
    let mut summary = vec![
        t.translations_count_new(count(&Verdict::New)),
        t.translations_count_changed(count(&Verdict::Changed)),
        t.translations_count_same(count(&Verdict::Same)),
        t.translations_count_empty(count(&Verdict::Empty)),
    ];
    if back.joined > 0 {
        summary.push(t.translations_joined().to_owned());
    }
    let written: Vec<&Judged> = judged.iter().filter(|one| one.is_written()).collect();
    let waiting: Vec<&Judged> = judged.iter().filter(|one| one.waiting.is_some()).collect();
    let shows = |one: &&Judged| shows(&page, to, one);
    let refused: Vec<&Judged> = judged.iter().filter(|one| matches!(one.verdict, Verdict::Refused(_))).collect();
    let (remarked, plain): (Vec<&Judged>, Vec<&Judged>) = written.iter().partition(|one| !one.remarks.is_empty());
    let lengths = [refused.len(), remarked.len(), plain.len(), waiting.len()];
    let hidden = lengths.iter().map(|len| len.saturating_sub(SHOWN)).sum::<usize>();
    let chosen: Vec<Chosen> = written.iter().chain(&waiting).map(|one| Chosen::of(one)).collect();
    let button = match (written.len(), waiting.len()) {
        (0, 0) => None,
        (0, waiting) => Some(t.translations_take_right(size(waiting))),
        (written, _) => Some(t.translations_take(size(written))),
    };
    Preview {
        table: page.to(&format!("translate/{to}/table")),
        take: page.to(&format!("translate/{to}/table/take")),
        file: file.to_owned(),
        summary,
        missing: NamedTexts::default(),
        twice: NamedTexts::default(),
        refused: refused.iter().take(SHOWN).map(shows).collect(),
        remarked: remarked.iter().take(SHOWN).map(shows).collect(),
        written: plain.iter().take(SHOWN).map(shows).collect(),
        waiting: waiting.iter().take(SHOWN).map(shows).collect(),
        right: (!waiting.is_empty()).then(|| t.translations_right_hint(size(waiting.len()))),
        writes: !written.is_empty(),
        button,
        more: (hidden > 0).then(|| t.translations_more(size(hidden))),
        rows: serde_json::to_string(&chosen).unwrap_or_default(),
        page,
    }
}

fn shows(page: &Page, to: &Lang, one: &Judged) -> Shows {
    let t = page.t;
    let refusal = match &one.verdict {
        Verdict::Refused(Refusal::Unknown) => Some(t.translations_refused_unknown().to_owned()),
        Verdict::Refused(Refusal::Twice) => Some(t.translations_refused_twice().to_owned()),
        Verdict::Refused(Refusal::NoText(found)) => Some(t.translations_refused_no_text(found)),
        Verdict::Refused(Refusal::TooLong) => Some(t.translations_refused_long().to_owned()),
        _ => None,
    };
    let remark = |remark: &Remark| match remark {
        Remark::OriginalChanged => t.translations_remark_changed().to_owned(),
        Remark::Lost(lost) => t.translations_remark_lost(&t.list(lost)),
        Remark::SameAsOriginal => t.translations_remark_same().to_owned(),
    };
    Shows {
        row: t.translations_row(&t.number(one.row.number)),
        code: one.place.as_ref().map_or_else(|| one.row.place.chars().take(80).collect(), |place| place.item.to_string()),
        part: one.place.as_ref().map(|place| t.word("part", place.part.as_str())),
        standing: one.waiting.map(|standing| word(page, standing)),
        spoken: page.spoken(to),
        body: one.body.clone(),
        before: one.before.clone().filter(|_| one.verdict == Verdict::Changed),
        said: refusal.into_iter().chain(one.remarks.iter().map(remark)).collect(),
    }
}

/// `POST /de/translate/ar/table/take`: writes what was shown.
pub(crate) async fn take(
    State(app): State<App>,
    Path((_, tag)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (page, to) = place(reader, &tag)?;
    let chosen: Vec<Chosen> =
        serde_json::from_str(sent.one("rows")).map_err(|_| Failure::BadForm(crate::forms::BadForm::Unreadable))?;
    let said = Said { right: sent.one("right") == "yes", machine: sent.one("machine") == "yes" };
    match write(app.db(), &actor, &to, &chosen, said).await {
        Ok(taken) => redirect(&format!("/{}/translate/{to}/table?written={}&left={}", page.t.tag(), taken.written, taken.left)),
        Err(NotSaved::Problems(_)) => Err(Failure::Changed),
        Err(other) => Err(failed(other)),
    }
}
