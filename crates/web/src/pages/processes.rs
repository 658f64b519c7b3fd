//! How the Leitbild is written: processes, their phases, the meetings in them.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::ItemId;
use leitwerk_store::items::{Listing, Row};

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Phase {
    phase: ItemLink,
    text: Option<Html>,
    meetings: Vec<(ItemLink, String)>,
}

struct Process {
    process: ItemLink,
    text: Option<Html>,
    phases: Vec<Phase>,
}

#[derive(Template)]
#[template(path = "processes/list.html")]
struct List {
    page: Page,
    processes: Vec<Process>,
}

/// `/de/processes`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Process, t.processes_title());
    let db = app.db();
    let listing = |kind| Listing::of(kind, &page_frame.lang);
    let rows = db.items(&listing(Kind::Process)).await?;
    let texts = db.texts_of(&listing(Kind::Process), Part::Text).await?;
    let phases = db.items(&listing(Kind::Phase)).await?;
    let phase_texts = db.texts_of(&listing(Kind::Phase), Part::Text).await?;
    let mut meetings = db.items(&listing(Kind::Meeting)).await?;
    meetings.sort_by(|a, b| a.starts.cmp(&b.starts));
    let parent = |pairs: Vec<(ItemId, ItemId)>| -> HashMap<ItemId, ItemId> {
        pairs.into_iter().map(|(whole, part)| (part, whole)).collect()
    };
    let process_of = parent(db.pairs(LinkKind::HasPhase, Kind::Process, Kind::Phase).await?);
    let phase_of = parent(db.pairs(LinkKind::InPhase, Kind::Phase, Kind::Meeting).await?);
    let words = |texts: &std::collections::BTreeMap<ItemId, leitwerk_store::items::Words>, row: &Row| {
        texts.get(&row.id).map(|words| page_frame.words(words))
    };
    let phase = |row: &Row| Phase {
        phase: page_frame.link(row),
        text: words(&phase_texts, row),
        meetings: meetings
            .iter()
            .filter(|meeting| phase_of.get(&meeting.id) == Some(&row.id))
            .map(|meeting| (page_frame.link(meeting), page_frame.date(meeting.starts.as_deref())))
            .collect(),
    };
    let process = |row: &Row| Process {
        process: page_frame.link(row),
        text: words(&texts, row),
        phases: phases.iter().filter(|phase| process_of.get(&phase.id) == Some(&row.id)).map(phase).collect(),
    };
    let processes = rows.iter().rev().map(process).collect();
    page(&List { processes, page: page_frame })
}
