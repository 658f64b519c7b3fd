//! The list to choose from.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::bulk::{self, Listed};
use leitwerk_model::bulk::keys;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_store::Sight;
use serde::Deserialize;

use super::{choice, kind_of};
use crate::forms::Fields;
use crate::pages::PER_PAGE;
use crate::pages::edit::failed;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page, words_of};

/// A row to choose.
struct Row {
    value: String,
    link: ItemLink,
}

/// One of several values.
pub(super) struct Offer {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

#[derive(Template)]
#[template(path = "bulk/choose.html")]
struct Choose {
    page: Page,
    action: String,
    edition: Option<String>,
    statuses: Vec<Offer>,
    words: String,
    done: Option<String>,
    /// That nothing was chosen.
    problem: Option<&'static str>,
    count: String,
    rows: Vec<Row>,
    keys: Vec<Offer>,
    next: Option<String>,
}

/// Which items are shown, and what was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    edition: Option<String>,
    status: Option<String>,
    find: Option<String>,
    skip: Option<String>,
    done: Option<String>,
    none: Option<String>,
}

/// The query of the list that a form was sent from, without anything chosen.
pub(super) fn asked_again(sent: &Fields) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for name in ["edition", "status", "find"] {
        query.extend_pairs(Some(sent.one(name)).filter(|value| !value.is_empty()).map(|value| (name, value)));
    }
    query.append_pair("none", "1").finish()
}

/// `/de/bulk/measures`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, plural)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let kind = kind_of(&plural)?;
    let t = reader.t;
    let mut page = Page::new(reader, Nav::None, t.bulk_title(t.kinds(kind)));
    let edition = edition(&mut page, kind, asked.edition.as_deref())?;
    let status = asked.status.filter(|status| words_of(kind).contains(&status.as_str()));
    let (words, skip) =
        (asked.find.unwrap_or_default().trim().to_owned(), asked.skip.and_then(|skip| skip.parse().ok()).unwrap_or(0));
    let listed = Listed { kind, edition: edition.as_ref(), status: status.as_deref(), words: &words, skip, limit: PER_PAGE };
    let list = bulk::list(app.db(), &actor, &listed).await.map_err(failed)?;
    let rows = list.items.iter().map(|one| Row { value: choice(&one.item.key, one.number), link: page.link_of(&one.item) });
    let rows: Vec<Row> = rows.collect();
    let next = (skip + rows.len() < list.total).then(|| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let parts =
            [("edition", edition.as_ref().map(ToString::to_string)), ("status", status.clone()), ("find", Some(words.clone()))];
        for (name, value) in parts {
            query.extend_pairs(value.filter(|value| !value.is_empty()).map(|value| (name, value)));
        }
        format!("?{}", query.append_pair("skip", &(skip + rows.len()).to_string()).finish())
    });
    page_once(&Choose {
        action: page.to(&format!("bulk/{plural}")),
        edition: edition.map(|edition| edition.to_string()),
        statuses: statuses(&page, kind, status.as_deref()),
        done: asked.done.and_then(|count| count.parse().ok()).map(|count| t.bulk_done(count)),
        problem: asked.none.is_some().then(|| t.bulk_none_chosen()),
        count: t.bulk_count(size(list.total)),
        keys: offered(&page, &actor, kind),
        words,
        rows,
        next,
        page,
    })
}

pub(super) fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The edition that is asked for, or else the one in force, of kinds that belong to one; of a kind that does not, none.
fn edition(page: &mut Page, kind: Kind, asked: Option<&str>) -> Result<Option<Code>, Failure> {
    if !kind.in_edition() {
        return Ok(None);
    }
    let asked = match asked.filter(|asked| !asked.is_empty()) {
        Some(asked) => Code::parse(asked).ok(),
        None => page.site.in_force(Sight::Public).map(|edition| edition.code.clone()),
    };
    let known = |code: &Code| page.site.editions(page.sight).any(|edition| edition.code == *code);
    let edition = asked.filter(known).ok_or(Failure::NotFound)?;
    page.is_about(&edition);
    Ok(Some(edition))
}

fn statuses(page: &Page, kind: Kind, chosen: Option<&str>) -> Vec<Offer> {
    let Some(family) = leitwerk_i18n::status_family(kind) else { return Vec::new() };
    let all = Offer { value: String::new(), label: page.t.check_filter_all().to_owned(), chosen: chosen.is_none() };
    let word = |word: &&'static str| Offer {
        value: (*word).to_owned(),
        label: page.t.word(family, word).to_owned(),
        chosen: chosen == Some(word),
    };
    std::iter::once(all).chain(words_of(kind).iter().map(word)).collect()
}

/// What can be changed.
fn offered(page: &Page, actor: &Actor, kind: Kind) -> Vec<Offer> {
    let offer = |value: &str, label: &str| Offer { value: value.to_owned(), label: label.to_owned(), chosen: false };
    let mut offers: Vec<Offer> = keys(kind).map(|key| offer(key.name, page.t.word("key", key.name))).collect();
    if authorise(actor, Action::KeepItems).is_ok() {
        offers.push(offer("archive", page.t.edit_archive()));
    }
    offers
}
