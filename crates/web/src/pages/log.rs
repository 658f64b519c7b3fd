//! What was done, when, and by whom; for those who may see names.

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::log::{self, By};
use serde::Deserialize;

use crate::pages::PER_PAGE;
use crate::pages::account::moment;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{Nav, Page};

/// Items of one line that are named; of more only the number is said.
const NAMED: usize = 12;

/// One line.
struct Line {
    seq: i64,
    at: String,
    what: String,
    by: String,
    about: Option<String>,
    items: Vec<String>,
    more: i64,
}

#[derive(Template)]
#[template(path = "log/show.html")]
struct Show {
    page: Page,
    lines: Vec<Line>,
    next: Option<String>,
}

/// Where to begin.
#[derive(Deserialize)]
pub(crate) struct Asked {
    before: Option<i64>,
}

/// `/de/log`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let limit = i64::try_from(PER_PAGE).unwrap_or(50);
    let before = asked.before.filter(|before| *before > 0);
    let read = log::read(app.db(), &actor, before, limit).await?;
    let frame = Page::new(reader, Nav::None, t.log_title());
    let next = read.last().filter(|line| line.seq > 1).map(|line| frame.to(&format!("log?before={}", line.seq)));
    let line = |line: log::Line| Line {
        seq: line.seq,
        at: moment(&frame, &line.at),
        what: t.logged(&line.action).to_owned(),
        by: match line.by {
            By::Person(name) => name,
            By::Operator => t.log_by_operator().to_owned(),
            By::System => t.log_by_system().to_owned(),
            By::Erased => t.log_by_erased().to_owned(),
        },
        about: line.about,
        more: i64::try_from(line.items.len().saturating_sub(NAMED)).unwrap_or_default(),
        items: line.items.iter().take(NAMED).map(ToString::to_string).collect(),
    };
    let lines = read.into_iter().map(line).collect();
    page(&Show { lines, next, page: frame })
}
