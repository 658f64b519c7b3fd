//! Papers for the office: what is known of a goal, a field or an edition, as a Word file to take to a meeting.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_app::access::Actor;
use leitwerk_app::papers;
use leitwerk_app::public;
use leitwerk_model::code::ItemRef;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::when::When;
use leitwerk_report::docx::{self, Template};
use leitwerk_report::papers::{Options, Paper, is_there, paper};
use leitwerk_store::Sight;

use super::edit;
use crate::reader::Reader;
use crate::respond::{Answer, Failure};
use crate::state::App;
use crate::view::Page;

/// The address of the paper about an item, where there is one about its kind.
pub(crate) fn address(page: &Page, key: &ItemRef) -> Option<String> {
    is_there(key.kind()).then(|| page.to(&format!("papers/{}/{}.docx", key.kind(), edit::address(key))))
}

/// `/de/papers/goal/2030:Z3.2.docx`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, kind, file)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let about = edit::named(file.strip_suffix(".docx").ok_or(Failure::NotFound)?)?;
    if about.kind().as_str() != kind {
        return Err(Failure::NotFound);
    }
    let leitbild = read(&app, &actor, reader.sight).await?;
    let clock = app.gate().clock().now().to_zoned(jiff::tz::TimeZone::system()).date().into();
    let on: When = leitbild.as_of().unwrap_or(clock);
    let findings = papers::findings(app.db(), &actor, on, &about).await?;
    let place = app.url().to(&format!("/{}/{}", reader.t.tag(), about.path()));
    let options = Options { about, locale: reader.t, on, findings, address: Some(place) };
    let paper = paper(&leitbild, &options).ok_or(Failure::NotFound)?;
    file_of(&paper, &options.about)
}

/// What the reader may read, all of it.
async fn read(app: &App, actor: &Actor, sight: Sight) -> Result<Leitbild, Failure> {
    Ok(match sight {
        Sight::Public => app.public().await?.leitbild.clone(),
        Sight::Drafts => public::read_with_drafts(app.db(), actor).await?.leitbild,
    })
}

/// A paper in the city's template, as a file that nobody keeps on the way: it bears the day it was made.
fn file_of(paper: &Paper, about: &ItemRef) -> Answer {
    let bytes = docx::write(&paper.document, &Template::standard(), &paper.letterhead)?;
    let name = match about.edition() {
        Some(edition) => format!("{edition}-{}", about.code()),
        None => about.code().to_string(),
    };
    let headers = [
        (header::CONTENT_TYPE, docx::MEDIA_TYPE.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}-{name}.docx\"", about.kind())),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
