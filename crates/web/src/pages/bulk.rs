//! Many items changed at once: chosen from a list, one change for all of them, looked at, then made.

mod choose;
mod step;

use std::collections::BTreeMap;

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::bulk;
use leitwerk_app::edit::NotSaved;
use leitwerk_model::bulk::{Change, is_offered, key};
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::rework::Refused;
use leitwerk_model::shape::Holds;

pub(crate) use self::choose::show;
use crate::forms::Fields;
use crate::pages::edit::failed;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once, page_with, redirect};
use crate::state::App;

/// The kind that an address means.
fn kind_of(plural: &str) -> Result<Kind, Failure> {
    Kind::from_plural(plural).filter(|kind| is_offered(*kind)).ok_or(Failure::NotFound)
}

/// How an item and the version in which it was chosen stand in a form: `M014@3`.
fn choice(key: &ItemRef, number: i64) -> String {
    format!("{key}@{number}")
}

/// The items of a kind that were chosen, with their versions: those that were marked, or all of the page where that was.
fn chosen(kind: Kind, sent: &Fields) -> BTreeMap<ItemRef, i64> {
    let name = if sent.one("all").is_empty() { "item" } else { "row" };
    let read = |text: &str| {
        let (key, number) = text.rsplit_once('@')?;
        let key = ItemRef::parse(key, None).ok().filter(|key| key.kind() == kind)?;
        Some((key, number.parse().ok()?))
    };
    sent.many(name).filter_map(read).collect()
}

/// What shall be changed, as it was sent; none where that is not said yet.
fn change_of(kind: Kind, sent: &Fields) -> Option<Change> {
    if sent.one("key") == "archive" {
        return Some(Change::Archive);
    }
    let key = key(kind, sent.one("key"))?;
    let Holds::Link(link) = key.holds else { return Some(Change::Set(key.name, sent.one("value").to_owned())) };
    let (deed, other) = sent.one("other").split_once(' ')?;
    let other = ItemRef::parse(other, None).ok()?;
    match deed {
        "add" if link.many => Some(Change::Add(key.name, other)),
        "add" => Some(Change::Instead(key.name, other)),
        "remove" => Some(Change::Remove(key.name, other)),
        _ => None,
    }
}

/// `POST /de/bulk/measures`
pub(crate) async fn change(
    State(app): State<App>,
    Path((_, plural)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let kind = kind_of(&plural)?;
    let bases = chosen(kind, &sent);
    if bases.is_empty() {
        return redirect(&format!("/{}/bulk/{plural}?{}", reader.t.tag(), choose::asked_again(&sent)));
    }
    let is_archive = sent.one("key") == "archive";
    if is_archive {
        authorise(&actor, Action::KeepItems).map_err(leitwerk_app::Error::from)?;
    } else if key(kind, sent.one("key")).is_none() {
        return Err(Failure::NotFound);
    }
    let change = change_of(kind, &sent);
    let (items, seen) = bulk::chosen(app.db(), &actor, &bases).await.map_err(failed)?;
    let wanted = sent.one("do");
    let Some(change) = change.filter(|_| matches!(wanted, "preview" | "save") || is_archive) else {
        return page_once(&step::asking(reader, kind, &bases, &items, &seen, &sent));
    };
    if wanted != "save" {
        let preview = bulk::preview(app.db(), &actor, &bases, &change).await.map_err(failed)?;
        return page_once(&step::shown(reader, kind, &bases, &preview, &sent, None));
    }
    let said = match bulk::apply(app.db(), &actor, &bases, &change).await {
        Ok(()) => {
            let edition = items.first().and_then(|item| item.key.edition().map(|edition| format!("edition={edition}&")));
            let edition = edition.unwrap_or_default();
            return redirect(&format!("/{}/bulk/{plural}?{edition}done={}", reader.t.tag(), items.len()));
        }
        Err(NotSaved::Overtaken(overtaken)) => (StatusCode::CONFLICT, reader.t.bulk_overtaken(&reader.t.list(&names(&overtaken)))),
        Err(NotSaved::Linked(holding)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, reader.t.edit_linked(&reader.t.list(&names(&holding))))
        }
        Err(NotSaved::Refused(Refused::NoReason)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, reader.t.edit_reason_elsewhere().to_owned())
        }
        Err(NotSaved::Refused(Refused::ByStep(key))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, reader.t.edit_by_step(key.code().as_str()))
        }
        Err(NotSaved::Refused(Refused::ByMove(goal))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, reader.t.edit_by_move(goal.code().as_str()))
        }
        Err(NotSaved::Frozen(_)) => (StatusCode::UNPROCESSABLE_ENTITY, reader.t.edit_frozen().to_owned()),
        Err(NotSaved::Problems(found)) => {
            let said = found.first().map(|problem| format!("{}: {}", problem.item, reader.t.problem(problem, &Leitbild::new())));
            (StatusCode::UNPROCESSABLE_ENTITY, said.unwrap_or_default())
        }
        Err(other) => return Err(failed(other)),
    };
    let preview = bulk::preview(app.db(), &actor, &bases, &change).await.map_err(failed)?;
    page_with(said.0, &step::shown(reader, kind, &bases, &preview, &sent, Some(said.1)))
}

/// The first of many codes, to be named in a sentence.
fn names(keys: &[ItemRef]) -> Vec<String> {
    keys.iter().take(10).map(ToString::to_string).collect()
}
