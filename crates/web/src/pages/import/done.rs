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
use serde::Deserialize;

use super::{NEW, failed, named, said, titled};
use crate::html::Html;
use crate::pages::account::moment;
use crate::reader::Reader;
use crate::respond::{Answer, page_once, redirect};
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
    /// Code and title of what stayed, and why.
    kept: Vec<(String, Html, String)>,
}

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
    let done = import::one(app.db(), &actor, seq).await.map_err(failed)?;
    let leitbild = release::read(app.db(), &actor).await?.leitbild;
    let gone: HashMap<ItemRef, Item> =
        history::archived(app.db(), &actor).await?.into_iter().map(|item| (item.key.clone(), item)).collect();
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
    let undone = done.undone.iter().map(|undoing| Undone {
        at: moment(&page, &undoing.at),
        counts: said::undone(t, undoing.removed.len(), undoing.restored.len()),
        kept: undoing.kept.iter().map(|(key, kept)| (key.to_string(), title(key), said::kept(t, kept))).collect(),
    });
    let withheld = done.created.iter().filter(|key| leitbild.is_withheld_itself(key)).count();
    // What stayed the last time may go now.
    let open = done.undone.first().is_none_or(|last| !last.kept.is_empty());
    page_once(&One {
        done: match asked.done.as_deref() {
            Some("import") => Some(t.import_done()),
            Some("undo") => Some(t.import_undo_done()),
            _ => None,
        },
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
    import::undo(app.db(), &actor, seq).await.map_err(failed)?;
    redirect(&format!("/{}/imports/{seq}?done=undo", reader.t.tag()))
}
