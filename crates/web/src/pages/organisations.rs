//! Who takes part: groups of city society and their organisations.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::items::{Listing, Row};

use super::goals::counts;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Entry {
    organisation: ItemLink,
    text: Option<Html>,
    /// How many commitments and measures it has, in words.
    hangs: String,
}

#[derive(Template)]
#[template(path = "organisations/list.html")]
struct List {
    page: Page,
    groups: Vec<(Option<ItemLink>, Vec<Entry>)>,
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
    let listing = Listing::of(Kind::Organisation, &page_frame.lang);
    let rows = app.db().items(&listing).await?;
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let groups = app.db().items(&Listing::of(Kind::StakeholderGroup, &page_frame.lang)).await?;
    let commitments = counts(&app, LinkKind::Promised, Kind::Organisation, Kind::Commitment).await?;
    let measures = counts(&app, LinkKind::Responsible, Kind::Organisation, Kind::Measure).await?;
    let mut members: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    for (group, organisation) in app.db().pairs(LinkKind::GroupOf, Kind::StakeholderGroup, Kind::Organisation).await? {
        members.entry(group).or_default().push(organisation);
    }
    let entry = |row: &Row| Entry {
        organisation: page_frame.link(row),
        text: texts.get(&row.id).map(|words| page_frame.words(words)),
        hangs: format!(
            "{} · {}",
            t.organisations_commitments(commitments.get(&row.id).copied().unwrap_or(0)),
            t.goals_measures(measures.get(&row.id).copied().unwrap_or(0))
        ),
    };
    let mut shown: Vec<(Option<ItemLink>, Vec<Entry>)> = Vec::new();
    for group in &groups {
        let ids = members.get(&group.id);
        let entries: Vec<Entry> = rows.iter().filter(|row| ids.is_some_and(|ids| ids.contains(&row.id))).map(entry).collect();
        shown.push((Some(page_frame.link(group)), entries));
    }
    let without: Vec<Entry> = rows.iter().filter(|row| !members.values().flatten().any(|id| *id == row.id)).map(entry).collect();
    if !without.is_empty() {
        shown.push((None, without));
    }
    page(&List { groups: shown, page: page_frame })
}

/// `/de/stakeholder-groups`
pub(crate) async fn groups(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Organisations, t.organisations_groups_title());
    let listing = Listing::of(Kind::StakeholderGroup, &page_frame.lang);
    let texts = app.db().texts_of(&listing, Part::Text).await?;
    let members = counts(&app, LinkKind::GroupOf, Kind::StakeholderGroup, Kind::Organisation).await?;
    let rows = app.db().items(&listing).await?;
    let entry = |row: &Row| {
        let text = texts.get(&row.id).map(|words| page_frame.words(words));
        (page_frame.link(row), text, t.organisations_in_group(members.get(&row.id).copied().unwrap_or(0)))
    };
    let groups = rows.iter().map(entry).collect();
    page(&Groups { groups, page: page_frame })
}
