//! Who takes part: groups of city society and their organisations.

pub(crate) mod turn;

use std::collections::HashMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use jiff::civil::Date;
use leitwerk_app::access::Actor;
use leitwerk_app::organisations;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::entries::{Beside, Entry};
use serde::Deserialize;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// The day that is today, in an address.
const TODAY: &str = "today";

struct Organisation {
    organisation: ItemLink,
    text: Option<Html>,
    /// How many commitments and measures it has, in words.
    hangs: String,
}

#[derive(Template)]
#[template(path = "organisations/list.html")]
struct List {
    page: Page,
    groups: Vec<(Option<ItemLink>, Vec<Organisation>)>,
    /// The day that was asked for, and what is wrong with it.
    on: String,
    problem: Option<&'static str>,
}

/// Organisations as they were on a day.
#[derive(Template)]
#[template(path = "organisations/tree.html")]
struct Tree {
    page: Page,
    day: String,
    on: String,
    problem: Option<&'static str>,
    /// Lists within lists; empty where there is nobody.
    tree: Html,
}

/// Which day is asked for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    on: Option<String>,
}

#[derive(Template)]
#[template(path = "organisations/groups.html")]
struct Groups {
    page: Page,
    groups: Vec<(ItemLink, Option<Html>, String)>,
}

/// `/de/organisations`, `/de/organisations?on=2019-06-01`
pub(crate) async fn list(
    State(app): State<App>,
    Query(asked): Query<Asked>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let on = asked.on.unwrap_or_default();
    if let Some(day) = turn::day(&on) {
        return tree(&app, &actor, reader, day, on).await;
    }
    if on == TODAY {
        // The page is kept as long as nothing changes, days go by.
        return redirect(&format!("/{}/organisations?on={}", t.tag(), app.today().await?));
    }
    let problem = (!on.trim().is_empty()).then(|| t.organisations_no_day());
    let page_frame = Page::new(reader, Nav::Organisations, t.organisations_title());
    let listing = page_frame.listing(Kind::Organisation);
    let beside = Beside::text(Part::Text).counting(LinkKind::Promised).counting(LinkKind::Responsible);
    let entries = app.db().entries(&listing, beside).await?;
    let groups = app.db().items(&page_frame.listing(Kind::StakeholderGroup)).await?;
    let mut members: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    for (group, organisation) in
        app.db().pairs(LinkKind::GroupOf, Kind::StakeholderGroup, Kind::Organisation, page_frame.sight).await?
    {
        members.entry(group).or_default().push(organisation);
    }
    let organisation = |entry: &Entry| Organisation {
        organisation: page_frame.link(&entry.row),
        text: page_frame.text_of(entry),
        hangs: format!("{} · {}", t.organisations_commitments(entry.counts[0]), t.goals_measures(entry.counts[1])),
    };
    let mut shown: Vec<(Option<ItemLink>, Vec<Organisation>)> = Vec::new();
    for group in &groups {
        let ids = members.get(&group.id);
        let of_group = entries.iter().filter(|entry| ids.is_some_and(|ids| ids.contains(&entry.row.id)));
        shown.push((Some(page_frame.link(group)), of_group.map(organisation).collect()));
    }
    let without = entries.iter().filter(|entry| !members.values().flatten().any(|id| *id == entry.row.id));
    let without: Vec<Organisation> = without.map(organisation).collect();
    if !without.is_empty() {
        shown.push((None, without));
    }
    page(&List { groups: shown, on, problem, page: page_frame })
}

/// Who belonged to whom on a day.
async fn tree(app: &App, actor: &Actor, reader: Reader, day: Date, on: String) -> Answer {
    let seen = app.seen(actor, reader.sight).await?;
    let leitbild = &seen.leitbild;
    let said = reader.t.date(day.into());
    let title = reader.t.organisations_tree_title(&said);
    let page_frame = Page::new(reader, Nav::Organisations, title);
    let mut html = String::new();
    let mut open = 0;
    for (key, depth) in organisations::tree(leitbild, day) {
        let Some(item) = leitbild.get(&key) else { continue };
        if depth >= open {
            html.push_str("<ul class=\"tree\">");
            open += 1;
        } else {
            while open > depth + 1 {
                html.push_str("</li></ul>");
                open -= 1;
            }
            html.push_str("</li>");
        }
        let title = item.title(&page_frame.lang).map_or_else(Html::default, |words| page_frame.plain_in(words));
        let mark = page_frame.draft_mark_of(&key).unwrap_or_default();
        html.push_str(&format!("<li><a href=\"{}\">{title}</a>{mark}", page_frame.href(&key)));
    }
    html.push_str(&"</li></ul>".repeat(open));
    page(&Tree { day: said, on, problem: None, tree: Html::trusted(html), page: page_frame })
}

/// `/de/stakeholder-groups`
pub(crate) async fn groups(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Organisations, t.organisations_groups_title());
    let listing = page_frame.listing(Kind::StakeholderGroup);
    let entries = app.db().entries(&listing, Beside::text(Part::Text).counting(LinkKind::GroupOf)).await?;
    let group = |entry: &Entry| (page_frame.link(&entry.row), page_frame.text_of(entry), t.organisations_in_group(entry.counts[0]));
    let groups = entries.iter().map(group).collect();
    page(&Groups { groups, page: page_frame })
}
