//! What a meeting decided, written down: each decision becomes a follow-up with somebody who sees to it and a day.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::papers;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::edit::{Typed, wrong};
use leitwerk_model::kind::Kind;
use leitwerk_model::when::When;
use leitwerk_store::items::Listing;

use super::edit::{failed, said};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// The fields of each decision that can be written down at once: what, who, by when.
const ROWS: [[&str; 3]; 6] = [
    ["text-1", "responsible-1", "due-1"],
    ["text-2", "responsible-2", "due-2"],
    ["text-3", "responsible-3", "due-3"],
    ["text-4", "responsible-4", "due-4"],
    ["text-5", "responsible-5", "due-5"],
    ["text-6", "responsible-6", "due-6"],
];

#[derive(Template)]
#[template(path = "papers/decisions.html")]
struct Show {
    page: Page,
    form: Form,
    action: String,
    meeting: String,
    rows: Vec<(String, [&'static str; 3])>,
    organisations: Vec<(String, String)>,
    /// What was written down before.
    decided: Vec<String>,
    /// Whether the form was sent to see how it will look.
    looks: bool,
}

impl Show {
    /// How the text of a decision will look, where that was asked for.
    fn preview(&self, name: &str) -> Option<Html> {
        let text = self.form.value(name);
        (self.looks && !text.trim().is_empty()).then(|| Html::markdown(text))
    }
}

fn meeting_of(text: &str) -> Result<ItemRef, Failure> {
    let code = Code::parse(text).ok().filter(|code| code.kind() == Kind::Meeting).ok_or(Failure::NotFound)?;
    ItemRef::new(None, code).map_err(|_| Failure::NotFound)
}

async fn shown(app: &App, actor: &Actor, reader: Reader, key: &ItemRef, form: Form) -> Result<Show, Failure> {
    let t = reader.t;
    let found = app.db().item(key, &reader.lang, reader.sight).await?.ok_or(Failure::NotFound)?;
    let title = found.texts.values().next().map_or_else(|| key.code().to_string(), |(_, version)| version.body.clone());
    let rows = app.db().items(&Listing::of(Kind::Organisation, &reader.lang, reader.sight)).await?;
    let called = |row: &leitwerk_store::items::Row| row.title.as_ref().map_or_else(String::new, |words| words.body.clone());
    // Whoever is no more sees to nothing.
    let today = app.today().await?;
    let ended = |row: &leitwerk_store::items::Row| {
        let ends = row.ends.as_deref().and_then(|ends| ends.parse::<When>().ok());
        ends.is_some_and(|ends| today.is_after(ends))
    };
    let there = rows.iter().filter(|row| !ended(row));
    let mut organisations: Vec<(String, String)> = there.map(|row| (row.key.code().to_string(), called(row))).collect();
    organisations.sort_by_key(|(_, called)| called.to_lowercase());
    let decided = papers::decided(app.db(), actor, key).await?;
    let words = |item: &leitwerk_model::item::Item| {
        let text = item.texts.values().next().map_or("", |text| text.in_or_original(&reader.lang).1);
        format!("{} {text}", item.key.code())
    };
    let decided = decided.iter().map(words).collect();
    let page = Page::new(reader, Nav::Process, t.papers_decisions_of(&title));
    let rows = (1_i64..).zip(ROWS).map(|(number, row)| (t.papers_decision(&t.number(number)), row)).collect();
    Ok(Show {
        action: page.to(&format!("decisions/{}", key.code())),
        meeting: page.href(key),
        form,
        rows,
        organisations,
        decided,
        looks: false,
        page,
    })
}

/// `/de/decisions/V15`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, meeting)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    page_once(&shown(&app, &actor, reader, &meeting_of(&meeting)?, Form::default()).await?)
}

/// `POST /de/decisions/V15`
pub(crate) async fn record(
    State(app): State<App>,
    Path((_, meeting)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let key = meeting_of(&meeting)?;
    let mut form = Form::default();
    let mut decisions = Vec::new();
    for row in ROWS {
        let [text, responsible, due] = row.map(|name| sent.one(name).trim().to_owned());
        for (name, value) in row.into_iter().zip([&text, &responsible, &due]) {
            form = form.with(name, value.as_str());
        }
        if text.is_empty() && responsible.is_empty() && due.is_empty() {
            continue;
        }
        let keys = [("text", text), ("responsible", responsible), ("due", due)];
        let typed: Typed = keys.map(|(key, value)| (key.to_owned(), vec![value])).into();
        for problem in wrong(Kind::FollowUp, None, &typed) {
            let at = ["text", "responsible", "due"].iter().position(|key| *key == problem.key).unwrap_or(0);
            form.problems.push((row[at], said(reader.t, &problem)));
        }
        decisions.push(typed);
    }
    if sent.one("do") == "preview" {
        form.problems.clear();
        let mut shown = shown(&app, &actor, reader, &key, form).await?;
        shown.looks = true;
        return page_once(&shown);
    }
    if decisions.is_empty() {
        form.problems.push((ROWS[0][0], reader.t.papers_decisions_none().to_owned()));
    }
    if !form.problems.is_empty() {
        return page_again(&shown(&app, &actor, reader, &key, form).await?);
    }
    papers::decide(app.db(), &actor, &key, &decisions).await.map_err(failed)?;
    redirect(&format!("/{}/decisions/{}", reader.t.tag(), key.code()))
}
