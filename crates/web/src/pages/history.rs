//! How an item came to be as it is, word by word; and what was taken out and can be brought back.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::edit::{self, NotSaved};
use leitwerk_app::history;
use leitwerk_app::log::By;
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::rework::Refused;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::account::moment;
use crate::pages::edit::{ItemChanges, address, failed, named, told};
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// One version.
struct Version {
    raw: i64,
    number: String,
    at: String,
    what: String,
    /// Who did it, for those who may see names.
    by: Option<String>,
    /// Their organisations and bodies.
    of: Vec<String>,
    changes: Option<ItemChanges>,
    archived: bool,
    /// Whether it can be brought back.
    earlier: bool,
}

#[derive(Template)]
#[template(path = "history/show.html")]
struct Show {
    page: Page,
    kicker: &'static str,
    code: String,
    href: Option<String>,
    edit: Option<String>,
    restore: String,
    base: i64,
    versions: Vec<Version>,
    /// Codes of what it was before, and their histories.
    came_of: Vec<(String, String)>,
    /// Why an earlier version was not brought back.
    problem: Option<String>,
}

/// An item that was taken out.
struct Gone {
    code: String,
    title: Html,
    history: String,
    back: String,
}

#[derive(Template)]
#[template(path = "history/archive.html")]
struct Archive {
    page: Page,
    items: Vec<Gone>,
    problem: Option<String>,
}

/// `/de/history/2030:Z3.2`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    page_once(&shown(&app, &actor, reader, &named(&text)?, None).await?)
}

async fn shown(app: &App, actor: &Actor, reader: Reader, key: &ItemRef, problem: Option<String>) -> Result<Show, Failure> {
    let read = history::read(app.db(), actor, key).await.map_err(failed)?;
    let t = reader.t;
    let title = read.item.title(&reader.lang).map_or_else(|| key.code().to_string(), |(_, title)| title.to_owned());
    let mut page = Page::new(reader, Nav::None, t.history_title(&title));
    page.is_about_item(key);
    let mut of = Vec::new();
    for version in &read.versions {
        let mut names = Vec::new();
        for organisation in &version.of {
            names.push(name(app, &page, organisation).await?);
        }
        of.push(names);
    }
    let base = read.versions.first().map_or(0, |version| version.number);
    let versions = read.versions.iter().zip(of).map(|(version, of)| Version {
        raw: version.number,
        number: t.number(version.number),
        at: moment(&page, &version.at),
        what: t.logged(&version.action).to_owned(),
        by: version.by.as_ref().map(|by| match by {
            By::Person(name) => name.clone(),
            By::Operator => t.log_by_operator().to_owned(),
            By::System => t.log_by_system().to_owned(),
            By::Erased => t.log_by_erased().to_owned(),
        }),
        of,
        changes: version.changed.as_ref().map(|diff| told(&page, &read.item, diff)),
        archived: version.archived,
        earlier: version.number != base && !version.archived && !read.archived,
    });
    let versions = versions.collect();
    let has_page = !read.archived && !key.kind().is_internal() && key.kind() != leitwerk_model::kind::Kind::City;
    Ok(Show {
        kicker: t.kind(key.kind()),
        code: key.code().to_string(),
        href: has_page.then(|| page.href(key)),
        edit: (!read.archived).then(|| page.to(&format!("edit/{}", address(key)))),
        restore: page.to(&format!("history/{}/restore", address(key))),
        base,
        versions,
        came_of: read.came_of.iter().map(|key| (key.code().to_string(), page.to(&format!("history/{}", address(key))))).collect(),
        problem,
        page,
    })
}

async fn name(app: &App, page: &Page, key: &ItemRef) -> Result<String, leitwerk_store::Error> {
    let found = app.db().item(key, &page.lang, page.sight).await?;
    let title = found.and_then(|found| found.texts.into_iter().find(|(part, _)| *part == leitwerk_model::text::Part::Title));
    Ok(title.map_or_else(|| key.code().to_string(), |(_, (_, version))| version.body))
}

/// `POST /de/history/2030:Z3.2/restore`
pub(crate) async fn restore(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let key = named(&text)?;
    let number = |name: &str| sent.one(name).parse().unwrap_or(-1);
    match edit::restore(app.db(), &actor, &key, number("base"), number("number")).await {
        Ok(()) => redirect(&format!("/{}/history/{}", reader.t.tag(), address(&key))),
        Err(not_saved) => {
            let said = why_not(reader.t, &not_saved).ok_or_else(|| failed(not_saved))?;
            page_again(&shown(&app, &actor, reader, &key, Some(said)).await?)
        }
    }
}

/// Why an item cannot be again what it was, where the page has words for it.
fn why_not(t: &'static Locale, not_saved: &NotSaved) -> Option<String> {
    match not_saved {
        NotSaved::Problems(found) => found.first().map(|problem| t.problem(problem, &Leitbild::new())),
        NotSaved::Frozen(_) => Some(t.edit_frozen().to_owned()),
        NotSaved::Refused(Refused::NoReason) => Some(t.edit_reason_elsewhere().to_owned()),
        NotSaved::Refused(Refused::ByStep(key)) => Some(t.edit_by_step(key.code().as_str())),
        NotSaved::Refused(Refused::Given(key)) => Some(t.edit_number_given(key.code().as_str())),
        NotSaved::Refused(Refused::ByMove(goal)) => Some(t.edit_by_move(goal.code().as_str())),
        _ => None,
    }
}

/// `/de/archive`
pub(crate) async fn archive(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let items = history::archived(app.db(), &actor).await?;
    page_once(&archive_of(reader, &items, None))
}

fn archive_of(reader: Reader, items: &[Item], problem: Option<String>) -> Archive {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.history_archive_title());
    let gone = |item: &Item| Gone {
        code: item.key.to_string(),
        title: item.title(&page.lang).map_or_else(|| Html::text(t.kind(item.kind())), |words| page.plain_in(words)),
        history: page.to(&format!("history/{}", address(&item.key))),
        back: page.to(&format!("archive/{}", address(&item.key))),
    };
    Archive { items: items.iter().map(gone).collect(), problem, page }
}

/// `POST /de/archive/M014`
pub(crate) async fn bring_back(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let key = named(&text)?;
    let problem = match edit::bring_back(app.db(), &actor, &key).await {
        Ok(()) => return redirect(&format!("/{}/edit/{}", reader.t.tag(), address(&key))),
        Err(not_saved) => why_not(reader.t, &not_saved).ok_or_else(|| failed(not_saved))?,
    };
    let items = history::archived(app.db(), &actor).await?;
    page_again(&archive_of(reader, &items, Some(problem)))
}
