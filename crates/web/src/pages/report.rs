//! The report on an edition, as a file.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_app::face;
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_report::document::{Document, Logo};
use leitwerk_report::edition::{self, Options};
use leitwerk_report::html;

use crate::respond::{Answer, Failure};
use crate::site::Site;
use crate::state::App;

/// The address of the report on an edition.
pub(crate) fn address(edition: &Code, locale: &Locale) -> String {
    format!("/downloads/report-{edition}-{}.html", locale.tag())
}

/// The city's logo, where it has one.
pub(crate) async fn logo(app: &App, site: &Site, t: &Locale) -> Result<Option<Logo>, Failure> {
    Ok(face::logo(app.db()).await?.map(|(_, logo)| Logo {
        png: logo.png.into(),
        width: logo.width,
        height: logo.height,
        alternative: t.face_logo_alternative(site.name(t)),
    }))
}

/// The document as one file, with the city's logo.
pub(crate) async fn file(app: &App, site: &Site, t: &Locale, document: &Document) -> Result<String, Failure> {
    Ok(logo(app, site, t).await?.map_or_else(|| html::html(document), |logo| html::with_logo(document, &logo)))
}

/// `/downloads/report-2025-de.html`: what is public of an edition, as one file. It bears its own styles, which the
/// site's policy forbids to its pages, so it is a file to keep, not a page.
pub(crate) async fn show(State(app): State<App>, Path(name): Path<String>) -> Answer {
    let asked = name.strip_prefix("report-").and_then(|file| file.strip_suffix(".html"));
    let (edition, tag) = asked.and_then(|asked| asked.split_once('-')).ok_or(Failure::NotFound)?;
    let edition = Code::parse(edition).map_err(|_| Failure::NotFound)?;
    let site = app.site().await?;
    let locale = Locale::of(tag).filter(|locale| site.locales.contains(locale)).ok_or(Failure::NotFound)?;
    let public = app.public().await?;
    let disposition = format!("attachment; filename=\"report-{edition}-{}.html\"", locale.tag());
    let options = Options { edition, locale, on: None, findings: Vec::new() };
    let document = edition::document(&public.leitbild, &options).map_err(|_| Failure::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, file(&app, &site, locale, &document).await?).into_response())
}
