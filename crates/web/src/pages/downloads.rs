//! Everything public, to take away.

use std::io::{Cursor, Write as _};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_report::edition::{self, Options};
use leitwerk_report::html;
use leitwerk_store::items::Listing;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

#[derive(Template)]
#[template(path = "downloads/show.html")]
struct Show {
    page: Page,
    size: String,
    /// Every edition with the address of its report.
    reports: Vec<(ItemLink, String)>,
}

async fn bundle(app: &App) -> Result<Arc<Vec<u8>>, Failure> {
    let public = app.public().await?;
    app.download(public.head, async || {
        let files = leitwerk_app::public::bundle(&public.leitbild);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        // No times: the same data give the same bytes.
        let options = SimpleFileOptions::DEFAULT.compression_method(zip::CompressionMethod::Deflated);
        for (path, bytes) in files {
            zip.start_file(path, options)?;
            zip.write_all(&bytes).map_err(zip::result::ZipError::from)?;
        }
        Ok(zip.finish()?.into_inner())
    })
    .await
}

/// `/de/downloads`
pub(crate) async fn show(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let size = bundle(&app).await?.len().div_ceil(1024);
    let page_frame = Page::new(reader, Nav::None, t.downloads_title());
    let editions = app.db().items(&Listing::of(Kind::Edition, &page_frame.lang)).await?;
    let reports = editions.iter().rev().map(|row| (page_frame.link(row), report_of(row.key.code(), t))).collect();
    page(&Show { size: t.number(size), reports, page: page_frame })
}

/// The address of the report on an edition.
pub(crate) fn report_of(edition: &Code, locale: &Locale) -> String {
    format!("/downloads/report-{edition}-{}.html", locale.tag())
}

/// `/downloads/report-2025-de.html`: what is public of an edition, as one file. It bears its own styles, which the
/// site's policy forbids to its pages, so it is a file to keep, not a page.
pub(crate) async fn report(State(app): State<App>, Path(file): Path<String>) -> Answer {
    let asked = file.strip_prefix("report-").and_then(|file| file.strip_suffix(".html"));
    let (edition, tag) = asked.and_then(|asked| asked.split_once('-')).ok_or(Failure::NotFound)?;
    let edition = Code::parse(edition).map_err(|_| Failure::NotFound)?;
    let site = app.site().await?;
    let locale = Locale::of(tag).filter(|locale| site.locales.contains(locale)).ok_or(Failure::NotFound)?;
    let public = app.public().await?;
    let disposition = format!("attachment; filename=\"report-{edition}-{}.html\"", locale.tag());
    let options = Options { edition, locale, on: None, findings: Vec::new() };
    let document = edition::document(&public.leitbild, &options).map_err(|_| Failure::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, html::html(&document)).into_response())
}

/// `/downloads/leitbild.zip`
pub(crate) async fn zip(State(app): State<App>) -> Answer {
    let bytes = bundle(&app).await?;
    let headers =
        [(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, "attachment; filename=\"leitbild.zip\"")];
    Ok((headers, bytes.to_vec()).into_response())
}
