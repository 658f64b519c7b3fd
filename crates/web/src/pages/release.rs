//! What is public is decided: one page shows what is public and what is not, and releases or withholds it.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::release::{self, Standing};
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::release::{Named, RELEASABLE};

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{failed, named};
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// So many released items of one day are named.
const NAMED: usize = 12;

struct Edition {
    key: String,
    title: Html,
    href: String,
    status: &'static str,
    status_word: String,
    public: bool,
    withheld: bool,
}

struct Table {
    kind: Kind,
    name: &'static str,
    public: String,
    internal: String,
    withheld: bool,
}

struct Group {
    kind: Kind,
    name: &'static str,
    /// The button that releases all of them.
    all: String,
    items: Vec<(String, Html, String)>,
}

#[derive(Template)]
#[template(path = "release/show.html")]
struct Show {
    page: Page,
    editions: Vec<Edition>,
    tables: Vec<Table>,
    withheld: Vec<Group>,
    released: Vec<(String, String)>,
    /// What shall be withheld: a code, and what is wrong with it.
    form: Form,
}

/// `/de/release`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<BTreeMap<String, String>>,
    reader: Reader,
) -> Answer {
    let form = Form::default().with("code", asked.get("item").cloned().unwrap_or_default());
    page_once(&shown(&app, &actor, reader, form).await?)
}

async fn shown(app: &App, actor: &Actor, reader: Reader, form: Form) -> Result<Show, Failure> {
    let standing = release::read(app.db(), actor).await?;
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.release_title());
    let title =
        |item: &Item| item.title(&page.lang).map_or_else(|| Html::text(item.key.code().as_str()), |words| page.plain_in(words));
    let edition = |item: &Item| {
        let status = item.facts.status().unwrap_or_default();
        Edition {
            key: item.key.to_string(),
            title: page
                .draft_mark_of(&item.key)
                .map_or_else(|| title(item), |mark| Html::trusted(format!("{}{mark}", title(item)))),
            href: page.href(&item.key),
            status,
            status_word: t.word("edition-status", status).to_owned(),
            public: standing.leitbild.is_public(item),
            withheld: standing.leitbild.is_withheld_itself(&item.key),
        }
    };
    let count = |count: usize| t.number(i64::try_from(count).unwrap_or(i64::MAX));
    let table = |table: &release::Table| Table {
        kind: table.kind,
        name: t.kinds(table.kind),
        public: count(table.public),
        internal: count(table.internal),
        withheld: table.withheld,
    };
    Ok(Show {
        form,
        editions: standing.leitbild.of_kind(Kind::Edition).map(edition).collect(),
        tables: standing.tables.iter().filter(|table| table.kind != Kind::Edition).map(table).collect(),
        withheld: groups(&page, &standing),
        released: standing.released.iter().map(|(day, table, items)| (t.date(*day), what(&page, *table, items))).collect(),
        page,
    })
}

fn groups(page: &Page, standing: &Standing) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for item in standing.withheld.iter().filter(|item| item.kind() != Kind::Edition) {
        let name = page.t.kinds(item.kind());
        if groups.last().is_none_or(|group| group.name != name) {
            groups.push(Group { kind: item.kind(), name, all: String::new(), items: Vec::new() });
        }
        let title = item.title(&page.lang).map_or_else(Html::default, |words| page.plain_in(words));
        if let Some(group) = groups.last_mut() {
            group.items.push((item.key.to_string(), title, page.href(&item.key)));
        }
    }
    for group in &mut groups {
        group.all = page.t.release_all(i64::try_from(group.items.len()).unwrap_or(i64::MAX));
    }
    groups
}

/// What was released on a day, in words.
fn what(page: &Page, table: Option<Kind>, items: &[ItemRef]) -> String {
    if let Some(table) = table {
        return page.t.release_whole_table(page.t.kinds(table));
    }
    let mut codes: Vec<String> = items.iter().take(NAMED).map(ToString::to_string).collect();
    if items.len() > NAMED {
        codes.push("…".to_owned());
    }
    page.t.list(&codes)
}

/// `POST /de/release`
pub(crate) async fn decide(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    if sent.one("do") == "hold" {
        return hold(&app, &actor, reader, sent.one("code").trim()).await;
    }
    if let Ok(kind) = sent.one("all").parse::<Kind>() {
        let withheld = release::read(app.db(), &actor).await?.withheld;
        // All that the page showed: what came in meanwhile nobody has looked at.
        let shown: BTreeSet<&str> = sent.many("shown").collect();
        let is_shown = |key: &ItemRef| key.kind() == kind && shown.contains(key.to_string().as_str());
        let items = withheld.into_iter().map(|item| item.key).filter(is_shown).collect();
        let named = Named { items, tables: BTreeSet::new() };
        release::release(app.db(), &actor, &named, jiff::Zoned::now().date().into()).await.map_err(failed)?;
        return redirect(&format!("/{}/release", reader.t.tag()));
    }
    let items = sent.many("item").map(named).collect::<Result<_, _>>()?;
    let tables = sent.many("table").map(|table| table.parse::<Kind>().map_err(|_| Failure::NotFound)).collect::<Result<_, _>>()?;
    let named = Named { items, tables };
    match sent.one("do") {
        "release" => release::release(app.db(), &actor, &named, jiff::Zoned::now().date().into()).await.map_err(failed)?,
        "withhold" => release::withhold(app.db(), &actor, &named).await.map_err(failed)?,
        _ => return Err(Failure::NotFound),
    }
    redirect(&format!("/{}/release", reader.t.tag()))
}

/// Withholds the item with this code.
async fn hold(app: &App, actor: &Actor, reader: Reader, code: &str) -> Answer {
    let standing = release::read(app.db(), actor).await?;
    let key = ItemRef::parse(&code.replacen(':', "/", 1), None).ok();
    let there = key.filter(|key| standing.leitbild.get(key).is_some() && RELEASABLE.contains(&key.kind()));
    let Some(key) = there else {
        let mut form = Form::default().with("code", code);
        form.problems.push(("code", reader.t.release_no_such().to_owned()));
        return page_again(&shown(app, actor, reader, form).await?);
    };
    release::withhold(app.db(), actor, &Named::item(&key)).await.map_err(failed)?;
    redirect(&format!("/{}/release", reader.t.tag()))
}
