//! Bringing in files: choosing one, saying what its columns hold, seeing what would become of it, doing it, taking it back.

mod choice;
pub(crate) mod columns;
pub(crate) mod done;
pub(crate) mod preview;
mod said;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::import::{self, Done, File, NotImported};
use leitwerk_app::log::By;
use leitwerk_model::code::ItemRef;
use leitwerk_model::import::KINDS;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::account::moment;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// New items that are named; of more only the number is said.
const NEW: usize = 200;

/// An import in the list.
struct Line {
    href: String,
    at: String,
    what: String,
    counts: String,
    /// Who did it, for those who may see names.
    by: Option<String>,
    undone: bool,
}

#[derive(Template)]
#[template(path = "import/show.html")]
struct Show {
    page: Page,
    form: Form,
    kinds: Vec<(&'static str, String, bool)>,
    lines: Vec<Line>,
}

/// What cannot be said on a page of its own.
fn failed(not_imported: NotImported) -> Failure {
    match not_imported {
        NotImported::Gone => Failure::NotFound,
        NotImported::Other(leitwerk_app::Error::Store(leitwerk_store::Error::Changed | leitwerk_store::Error::Frozen)) => {
            Failure::Changed
        }
        NotImported::Other(error) => error.into(),
        NotImported::Table(_) | NotImported::Archive(_) | NotImported::File(_) | NotImported::NoKind | NotImported::Again(_) => {
            Failure::Changed
        }
    }
}

/// `/de/import`
pub(crate) async fn show(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    page_once(&show_of(&app, &actor, reader, Form::default(), "").await?)
}

async fn show_of(app: &App, actor: &Actor, reader: Reader, form: Form, kind: &str) -> Result<Show, Failure> {
    let t = reader.t;
    let done = import::list(app.db(), actor).await.map_err(failed)?;
    let page = Page::new(reader, Nav::None, t.import_title());
    let line = |done: Done| Line {
        href: page.to(&format!("imports/{}", done.seq)),
        at: moment(&page, &done.at),
        what: said::what(t, done.kind),
        counts: said::counts(t, done.created.len(), done.changed.len()),
        by: done.by.map(|by| named(t, by)),
        undone: !done.undone.is_empty(),
    };
    let mut kinds: Vec<(&'static str, String, bool)> =
        KINDS.iter().map(|of| (of.plural(), t.import_kind_table(t.kinds(*of)), of.plural() == kind)).collect();
    kinds.push((BUNDLE, t.import_kind_bundle().to_owned(), kind == BUNDLE));
    Ok(Show { lines: done.into_iter().map(line).collect(), kinds, form, page })
}

/// What a bundle is called in the choice of what a file holds.
const BUNDLE: &str = "bundle";

fn named(t: &leitwerk_i18n::Locale, by: By) -> String {
    match by {
        By::Person(name) => name,
        By::Operator => t.log_by_operator().to_owned(),
        By::System => t.log_by_system().to_owned(),
        By::Erased => t.log_by_erased().to_owned(),
    }
}

/// `POST /de/import`, with a file
pub(crate) async fn take(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    let t = reader.t;
    let asked = sent.one("kind");
    let kind = Kind::from_plural(asked).filter(|kind| KINDS.contains(kind));
    let mut form = Form::default();
    if kind.is_none() && asked != BUNDLE {
        form.problems.push(("kind", t.import_no_kind().to_owned()));
    }
    let Some(file) = sent.file("file").filter(|_| form.problems.is_empty()) else {
        if sent.file("file").is_none() {
            form.problems.push(("file", t.import_no_file().to_owned()));
        }
        return page_again(&show_of(&app, &actor, reader, form, asked).await?);
    };
    let file = File { name: file.name.clone(), kind, body: file.body.clone() };
    match import::stage(app.db(), &actor, app.gate().clock().now(), &file).await {
        Ok(id) if kind.is_some() => redirect(&format!("/{}/import/{id}", t.tag())),
        Ok(id) => redirect(&format!("/{}/import/{id}/preview", t.tag())),
        Err(error) => {
            let said = said::refused(t, &error).ok_or_else(|| failed(error))?;
            form.problems.push(("file", said));
            page_again(&show_of(&app, &actor, reader, form, asked).await?)
        }
    }
}

/// `POST /de/import/{file}/drop`
pub(crate) async fn drop_file(
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    import::drop_file(app.db(), &actor, &id).await.map_err(failed)?;
    redirect(&format!("/{}/import", reader.t.tag()))
}

/// What an item is called; its kind where it has no words.
fn titled(page: &Page, item: Option<&Item>, key: &ItemRef) -> Html {
    let words = item.and_then(|item| item.title(&page.lang));
    words.map_or_else(|| Html::text(page.t.kind(key.kind())), |words| page.plain_in(words))
}
