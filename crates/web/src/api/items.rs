//! Lists of items, and one item.

use axum::extract::{Path, State};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::words::EditionStatus;
use serde::Serialize;

use super::item::{Shown, shown};
use super::problem::Problem;
use super::query::{Asked, Part};
use super::{Answer, ROOT, json};
use crate::neighbours::Neighbours;
use crate::state::App;

/// Part of a list.
#[derive(Serialize)]
struct List<'a> {
    items: Vec<Shown<'a>>,
    next: Option<String>,
    total: usize,
}

/// `/api/v1/measures`
pub(crate) async fn of_city(State(app): State<App>, path: Path<String>, asked: Asked) -> Answer {
    list(&app, None, &path, asked).await
}

/// `/api/v1/editions/2025/goals`
pub(crate) async fn of_edition(State(app): State<App>, path: Path<(String, String)>, asked: Asked) -> Answer {
    let Path((edition, plural)) = path;
    list(&app, Some(&edition), &plural, asked).await
}

/// `/api/v1/measures/M001`
pub(crate) async fn one_of_city(State(app): State<App>, path: Path<(String, String)>, asked: Asked) -> Answer {
    let Path((plural, code)) = path;
    one(&app, None, &plural, &code, asked).await
}

/// `/api/v1/editions/2025/goals/Z1.1`
pub(crate) async fn one_of_edition(State(app): State<App>, path: Path<(String, String, String)>, asked: Asked) -> Answer {
    let Path((edition, plural, code)) = path;
    one(&app, Some(&edition), &plural, &code, asked).await
}

/// The kind of which there is a list under this plural, in an edition or in the city.
fn kind(plural: &str, in_edition: bool) -> Result<Kind, Problem> {
    let listed = |kind: &Kind| kind.in_edition() == in_edition && *kind != Kind::City && !kind.is_internal();
    let kind = Kind::from_plural(plural).filter(listed);
    kind.ok_or_else(|| Problem::not_found("There is no list of this name here. /api/v1 lists what there is."))
}

/// A public edition.
pub(crate) fn edition(all: &Neighbours, text: &str) -> Result<Code, Problem> {
    let code = Code::parse(text).ok();
    let public = |code: &Code| all.leitbild().edition_status(code).is_some_and(EditionStatus::is_public);
    code.filter(public).ok_or_else(|| Problem::not_found("There is no such edition. /api/v1/editions lists them."))
}

async fn list(app: &App, of: Option<&str>, plural: &str, asked: Asked) -> Answer {
    let kind = kind(plural, of.is_some())?;
    let part = asked.part(kind)?;
    let (site, all) = (app.site().await?, app.neighbours().await?);
    let of = of.map(|of| edition(&all, of)).transpose()?;
    let wanted = |item: &&Item| {
        let status = part.status.as_deref();
        item.key.edition() == of.as_ref() && status.is_none_or(|status| item.status() == Some(status))
    };
    let wanted: Vec<&Item> = all.leitbild().of_kind(kind).filter(wanted).collect();
    // By the order of codes, not by a number: what comes after a code stays the same when others come or go, and also
    // when the item of that code is gone.
    let first = part.after.as_ref().map_or(0, |after| wanted.partition_point(|item| item.key.code() <= after));
    let here = &wanted[first..wanted.len().min(first + part.limit)];
    let more = first + here.len() < wanted.len();
    let next = here.last().filter(|_| more).map(|last| next(kind, of.as_ref(), last.key.code(), &part));
    json(&List { items: here.iter().map(|item| shown(&all, item, &site.locales)).collect(), next, total: wanted.len() })
}

/// The address of the part that follows.
fn next(kind: Kind, edition: Option<&Code>, last: &Code, part: &Part) -> String {
    let edition = edition.map(|edition| format!("/editions/{edition}")).unwrap_or_default();
    let status = part.status.as_ref().map(|status| format!("&status={status}")).unwrap_or_default();
    format!("{ROOT}{edition}/{}?after={last}&limit={}{status}", kind.plural(), part.limit)
}

async fn one(app: &App, of: Option<&str>, plural: &str, code: &str, asked: Asked) -> Answer {
    let kind = kind(plural, of.is_some())?;
    asked.nothing()?;
    let (site, all) = (app.site().await?, app.neighbours().await?);
    let missing = || Problem::not_found(format!("There is no {kind} of this code here."));
    let of = of.map(|of| edition(&all, of)).transpose()?;
    let code = Code::parse(code).ok().filter(|code| code.kind() == kind).ok_or_else(missing)?;
    let key = ItemRef::new(of.as_ref(), code).map_err(|_| missing())?;
    let item = all.leitbild().get(&key).ok_or_else(missing)?;
    json(&shown(&all, item, &site.locales))
}
