//! Papers for the office: what is known of a goal, a field or an edition, as a Word file to take to a meeting.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::{face, papers};
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_report::docx;
use leitwerk_report::papers::{OfMeeting, Options, Paper, is_there, of_meeting as of_meeting_paper, paper};
use leitwerk_store::Sight;

use super::{edit, report};
use crate::reader::Reader;
use crate::respond::{Answer, Failure};
use crate::state::App;
use crate::view::Page;

/// The word for an invitation in addresses.
const INVITATION: &str = "invitation";
/// The word for minutes in addresses.
const MINUTES: &str = "minutes";

/// The papers about an item, with their addresses.
pub(crate) fn addresses(page: &Page, key: &ItemRef) -> Vec<(String, &'static str)> {
    let t = page.t;
    let address = |what: &str| page.to(&format!("papers/{what}/{}.docx", edit::address(key)));
    match key.kind() {
        kind if is_there(kind) => vec![(address(kind.as_str()), t.papers_note())],
        Kind::Meeting => {
            let mut papers = vec![(address(INVITATION), t.papers_invitation())];
            if page.sight == Sight::Drafts {
                papers.push((address(MINUTES), t.papers_minutes_file()));
            }
            if authorise(&page.actor, Action::KeepItems).is_ok() {
                papers.push((page.to(&format!("decisions/{}", key.code())), t.papers_decisions_record()));
            }
            papers
        }
        _ => Vec::new(),
    }
}

/// `/de/papers/goal/2030:Z3.2.docx`, `/de/papers/invitation/V01.docx`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, kind, file)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let about = edit::named(file.strip_suffix(".docx").ok_or(Failure::NotFound)?)?;
    let of_meeting = match kind.as_str() {
        INVITATION => Some(OfMeeting::Invitation),
        // Minutes are internal: to others they are not there.
        MINUTES if reader.sight == Sight::Drafts => Some(OfMeeting::Minutes),
        kind if about.kind().as_str() == kind => None,
        _ => return Err(Failure::NotFound),
    };
    let seen = app.seen(&actor, reader.sight).await?;
    let leitbild = &seen.leitbild;
    let on = app.today().await?;
    let findings = if of_meeting.is_none() { papers::findings(app.db(), &actor, on, &about).await? } else { Vec::new() };
    let decided = match of_meeting {
        Some(OfMeeting::Minutes) => papers::decided(app.db(), &actor, &about).await?,
        _ => Vec::new(),
    };
    let place = app.url().to(&format!("/{}/{}", reader.t.tag(), about.path()));
    let options = Options { about, locale: reader.t, on, findings, decided, address: Some(place) };
    let made = match of_meeting {
        Some(what) => of_meeting_paper(leitbild, &options, what),
        None => paper(leitbild, &options),
    };
    let mut made = made.ok_or(Failure::NotFound)?;
    if made.letterhead.note.is_empty() && reader.site.is_for_the_office(&options.about) {
        reader.t.report_internal_short().clone_into(&mut made.letterhead.note);
    }
    file_of(&app, &reader, made, &kind, &options.about).await
}

/// A paper in the city's template, as a file that nobody keeps on the way: it bears the day it was made.
async fn file_of(app: &App, reader: &Reader, mut paper: Paper, what: &str, about: &ItemRef) -> Answer {
    let template = face::template(app.db()).await?;
    paper.letterhead.logo = report::logo(app, &reader.site, reader.t).await?;
    let bytes = docx::write(&paper.document, &template, &paper.letterhead)?;
    let name = match about.edition() {
        Some(edition) => format!("{edition}-{}", about.code()),
        None => about.code().to_string(),
    };
    let headers = [
        (header::CONTENT_TYPE, docx::MEDIA_TYPE.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{what}-{name}.docx\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
