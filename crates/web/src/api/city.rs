//! What there is: the city, and the way to everything else.

use std::collections::BTreeMap;

use axum::extract::State;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_report::csv;
use serde::Serialize;

use super::item::shown;
use super::problem::Problem;
use super::query::Asked;
use super::{Answer, ROOT, json};
use crate::pages::downloads::BUNDLE;
use crate::state::App;

/// A list that can be asked for.
#[derive(Serialize)]
struct List {
    kind: Kind,
    edition: Option<String>,
    href: String,
    total: usize,
}

#[derive(Serialize)]
struct Matrix {
    edition: String,
    href: String,
}

#[derive(Serialize)]
struct Start {
    document: String,
    city: String,
    lists: Vec<List>,
    matrices: Vec<Matrix>,
    bundle: &'static str,
    tables: Vec<String>,
    feeds: BTreeMap<&'static str, String>,
}

/// `/api/v1`
pub(crate) async fn start(State(app): State<App>, asked: Asked) -> Answer {
    asked.nothing()?;
    let (site, all, tables) = (app.site().await?, app.neighbours().await?, app.tables().await?);
    let list = |kind: Kind, edition: Option<&Code>| List {
        kind,
        edition: edition.map(ToString::to_string),
        href: match edition {
            Some(edition) => format!("{ROOT}/editions/{edition}/{}", kind.plural()),
            None => format!("{ROOT}/{}", kind.plural()),
        },
        total: all.leitbild().of_kind(kind).filter(|item| item.key.edition() == edition).count(),
    };
    let kinds = || Kind::ALL.iter().copied().filter(|kind| !kind.is_internal() && *kind != Kind::City);
    let editions: Vec<&Code> = all.leitbild().of_kind(Kind::Edition).map(|edition| edition.key.code()).collect();
    let mut lists: Vec<List> = kinds().filter(|kind| !kind.in_edition()).map(|kind| list(kind, None)).collect();
    for edition in &editions {
        lists.extend(kinds().filter(|kind| kind.in_edition()).map(|kind| list(kind, Some(edition))));
    }
    let matrix = |edition: &&Code| Matrix { edition: edition.to_string(), href: format!("{ROOT}/editions/{edition}/matrix") };
    json(&Start {
        document: format!("{ROOT}/openapi.json"),
        city: format!("{ROOT}/city"),
        lists,
        matrices: editions.iter().map(matrix).collect(),
        bundle: BUNDLE,
        tables: tables.iter().map(|table| format!("{}{}", crate::pages::downloads::TABLES, csv::Table::file(table))).collect(),
        feeds: site.locales.iter().map(|locale| (locale.tag(), format!("/{}/feed.atom", locale.tag()))).collect(),
    })
}

/// `/api/v1/city`
pub(crate) async fn city(State(app): State<App>, asked: Asked) -> Answer {
    asked.nothing()?;
    let (site, all) = (app.site().await?, app.neighbours().await?);
    let key = ItemRef::new(None, Code::city()).map_err(Problem::broken)?;
    let city = all.leitbild().get(&key).ok_or_else(|| Problem::not_found("Nothing has been imported here yet."))?;
    json(&shown(&all, city, &site.locales))
}
