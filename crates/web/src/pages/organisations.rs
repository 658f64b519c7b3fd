//! Who takes part: groups of city society and their organisations.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::entries::{Beside, Entry};

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

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
}

#[derive(Template)]
#[template(path = "organisations/groups.html")]
struct Groups {
    page: Page,
    groups: Vec<(ItemLink, Option<Html>, String)>,
}

/// `/de/organisations`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
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
    page(&List { groups: shown, page: page_frame })
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
