//! How the Leitbild is written: processes, their phases, the meetings in them.

use askama::Template;
use axum::extract::State;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::entries::{Beside, Entry};

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
    let listing = |kind| page_frame.listing(kind);
    let processes = db.entries(&listing(Kind::Process), Beside::text(Part::Text)).await?;
    let phases = db.entries(&listing(Kind::Phase), Beside::text(Part::Text).within(LinkKind::HasPhase)).await?;
    let mut meetings = db.entries(&listing(Kind::Meeting), Beside::default().within(LinkKind::InPhase)).await?;
    meetings.sort_by(|a, b| a.row.starts.cmp(&b.row.starts));
    let phase = |entry: &Entry| Phase {
        phase: page_frame.link(&entry.row),
        text: page_frame.text_of(entry),
        meetings: meetings
            .iter()
            .filter(|meeting| meeting.whole == Some(entry.row.id))
            .map(|meeting| (page_frame.link(&meeting.row), page_frame.date(meeting.row.starts.as_deref())))
            .collect(),
    };
    let process = |entry: &Entry| Process {
        process: page_frame.link(&entry.row),
        text: page_frame.text_of(entry),
        phases: phases.iter().filter(|phase| phase.whole == Some(entry.row.id)).map(phase).collect(),
    };
    let processes = processes.iter().rev().map(process).collect();
    page(&List { processes, page: page_frame })
}
