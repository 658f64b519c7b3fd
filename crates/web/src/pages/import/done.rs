//! What was brought in, and taking it back.

use std::collections::HashMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::{history, import, release};
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::undo;
use serde::Deserialize;

use super::{NEW, failed, named, said, titled};
use crate::html::Html;
use crate::pages::account::moment;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "import/one.html")]
struct One {
    page: Page,
    done: Option<&'static str>,
    what: String,
    by: Option<String>,
    lists: Vec<List>,
    undone: Vec<Undone>,
    /// What stayed where nothing at all could be taken back just now.
    stayed: Vec<Stayed>,
    undo: Option<String>,
    /// How many of the new items wait for their release.
    withheld: Option<String>,
}

/// Items that became something by an import.
struct List {
    heading: String,
    /// Code, title and address of each; without address where it is not there any more.
    items: Vec<(String, Html, String)>,
    more: Option<String>,
}

/// How an import was taken back.
struct Undone {
    at: String,
    counts: String,
    kept: Vec<Stayed>,
}

/// Code and title of what stayed, and why.
type Stayed = (String, Html, String);

/// What was done just now.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

/// `/de/imports/17`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, seq)): Path<(String, i64)>,
    Query(asked): Query<Asked>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    page_once(&shown(&app, &actor, reader, seq, asked.done.as_deref(), None).await?)
}

async fn shown(
    app: &App,
    actor: &Actor,
    reader: Reader,
    seq: i64,
    just_done: Option<&str>,
    stayed: Option<&undo::Undone>,
) -> Result<One, Failure> {
    let done = import::one(app.db(), actor, seq).await.map_err(failed)?;
    let leitbild = release::read(app.db(), actor).await?.leitbild;
    let gone: HashMap<ItemRef, Item> =
        history::archived(app.db(), actor).await?.into_iter().map(|item| (item.key.clone(), item)).collect();
    let t = reader.t;
    let at = when(&reader, &done.at);
    let page = Page::new(reader, Nav::None, t.import_one_title(&at));
    let title = |key: &ItemRef| titled(&page, leitbild.get(key).or_else(|| gone.get(key)), key);
    let line = |key: &ItemRef| {
        let there = leitbild.get(key).is_some() && key.kind() != Kind::City;
        (key.to_string(), title(key), if there { page.href(key) } else { String::new() })
    };
    let list = |heading: String, keys: &[ItemRef]| List {
        heading,
        items: keys.iter().take(NEW).map(line).collect(),
        more: keys.len().checked_sub(NEW).filter(|more| *more > 0).map(|more| t.import_more(said::size(more))),
    };
    let lists = [
        list(t.import_created(said::size(done.created.len())), &done.created),
        list(t.import_changed(said::size(done.changed.len())), &done.changed),
    ];
    let stays = |key: &ItemRef, kept: &undo::Kept| (key.to_string(), title(key), said::kept(t, kept));
    let undone = done.undone.iter().map(|undoing| Undone {
        at: moment(&page, &undoing.at),
        counts: said::undone(t, undoing.removed.len(), undoing.restored.len()),
        kept: undoing.kept.iter().map(|(key, kept)| stays(key, kept)).collect(),
    });
    let withheld = done.created.iter().filter(|key| leitbild.is_withheld_itself(key)).count();
    // What stayed the last time may go now.
    let open = done.undone.first().is_none_or(|last| !last.kept.is_empty());
    let whole = done.undone.first().is_none_or(|last| last.kept.is_empty());
    Ok(One {
        done: match just_done {
            Some("import") => Some(t.import_done()),
            Some("undo") => Some(if whole { t.import_undo_done() } else { t.import_undo_partly() }),
            _ => None,
        },
        stayed: stayed.into_iter().flat_map(|undone| &undone.kept).map(|(key, kept)| stays(key, kept)).collect(),
        withheld: (withheld > 0).then(|| t.import_withheld(said::size(withheld))),
        what: said::what(t, done.kind),
        undone: undone.collect(),
        by: done.by.map(|by| named(t, by)),
        lists: lists.into_iter().filter(|list| !list.items.is_empty()).collect(),
        undo: open.then(|| page.to(&format!("imports/{seq}/undo"))),
        page,
    })
}

/// When something was done, before there is a page.
fn when(reader: &Reader, at: &str) -> String {
    moment(&Page::new(reader.clone(), Nav::None, ""), at)
}

/// `POST /de/imports/17/undo`
pub(crate) async fn undo(
    State(app): State<App>,
    Path((_, seq)): Path<(String, i64)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let undone = import::undo(app.db(), &actor, seq).await.map_err(failed)?;
    if undone.restored.is_empty() && undone.removed.is_empty() && !undone.kept.is_empty() {
        // Nothing was done, so that no entry tells of it.
        return page_again(&shown(&app, &actor, reader, seq, None, Some(&undone)).await?);
    }
    redirect(&format!("/{}/imports/{seq}?done=undo", reader.t.tag()))
}
