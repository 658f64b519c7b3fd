//! Where writing begins.

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::desk;
use leitwerk_app::edit::may_create;
use leitwerk_model::bulk::is_offered;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use serde::Deserialize;

use crate::html::Html;
use crate::pages::edit::{address, is_created};
use crate::reader::Reader;
use crate::respond::{Answer, page_once};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// A kind that can be written: a new item of it, or many at once.
struct Written {
    name: &'static str,
    href: String,
}

/// An edition that can be written.
struct Open {
    code: String,
    /// What stands above it, marked where it is a draft.
    heading: Html,
    new: Vec<Written>,
    bulk: Vec<Written>,
    matrix: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/show.html")]
struct Show {
    page: Page,
    asked: String,
    found: Option<Vec<ItemLink>>,
    own: Vec<ItemLink>,
    recent: Vec<ItemLink>,
    editions: Vec<Open>,
    new: Vec<Written>,
    bulk: Vec<Written>,
    /// Whether the city's own settings and the archive are theirs to open.
    keeps: bool,
}

/// What somebody looks for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    find: Option<String>,
}

/// `/de/write`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let words = asked.find.unwrap_or_default().trim().to_owned();
    let read = desk::read(app.db(), &actor, &words).await?;
    let page = Page::new(reader, Nav::None, t.edit_desk_title());
    let links = |items: &[Item]| -> Vec<ItemLink> { items.iter().map(|item| edited(&page, item)).collect() };
    let kinds = |in_edition: bool| Kind::ALL.iter().copied().filter(move |kind| kind.in_edition() == in_edition);
    let new = |kind: Kind, query: &str| Written { name: t.kind(kind), href: page.to(&format!("new/{}{query}", kind.plural())) };
    let may = |kind: &Kind| is_created(*kind) && may_create(&actor, *kind).is_ok();
    let bulk = |kind: Kind, edition: Option<&str>| Some(Written { name: t.kinds(kind), href: page.bulk(kind, edition)? });
    let keeps = authorise(&actor, Action::KeepItems).is_ok();
    let open = page.site.editions(page.sight).filter(|edition| keeps && !edition.status.is_final());
    let of_edition = |edition: &crate::site::Edition| {
        let code = edition.code.to_string();
        Open {
            heading: page.naming(&edition.code, &t.edit_desk_edition(&code)),
            new: kinds(true).filter(may).map(|kind| new(kind, &format!("?edition={code}"))).collect(),
            bulk: kinds(true).filter(|kind| is_offered(*kind)).filter_map(|kind| bulk(kind, Some(&code))).collect(),
            matrix: keeps.then(|| page.to(&format!("write/matrix/{code}"))),
            code,
        }
    };
    page_once(&Show {
        found: read.found.as_deref().map(links),
        own: links(&read.own),
        recent: links(&read.recent),
        editions: open.map(of_edition).collect(),
        new: kinds(false).filter(may).map(|kind| new(kind, "")).collect(),
        bulk: kinds(false).filter(|kind| is_offered(*kind)).filter_map(|kind| bulk(kind, None)).collect(),
        asked: words,
        keeps,
        page,
    })
}

/// An item as a link to where it is written.
fn edited(page: &Page, item: &Item) -> ItemLink {
    ItemLink { href: page.to(&format!("edit/{}", address(&item.key))), ..page.link_of(item) }
}
