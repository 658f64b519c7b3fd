//! Everything public, to take away: never a draft, whoever asks.

use std::io::{Cursor, Write as _};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_i18n::Locale;
use leitwerk_model::kind::Kind;
use leitwerk_report::csv::{self, Table};
use leitwerk_store::Sight;
use leitwerk_store::items::Listing;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::report;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// Where everything is to be had as a bundle.
pub(crate) const BUNDLE: &str = "/downloads/leitbild.zip";
/// Where the tables are, with the name of the file behind.
pub(crate) const TABLES: &str = "/downloads/csv/";

/// A table in the list.
struct Line {
    href: String,
    file: String,
    what: &'static str,
    rows: String,
    size: String,
}

#[derive(Template)]
#[template(path = "downloads/show.html")]
struct Show {
    page: Page,
    size: String,
    tables: Vec<Line>,
    dictionary: String,
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
    let size = kilobytes(t, bundle(&app).await?.len());
    let tables = app.tables().await?;
    let line = |table: &Table| Line {
        href: format!("{TABLES}{}", table.file()),
        file: table.file(),
        what: match table.kind {
            Some(Kind::City) => t.kind(Kind::City),
            Some(kind) => t.kinds(kind),
            None if table.name == csv::LINKS => t.downloads_links(),
            None => t.downloads_dictionary(),
        },
        rows: t.number(table.rows),
        size: kilobytes(t, table.bytes.len()),
    };
    let tables = tables.iter().map(line).collect();
    let dictionary = format!("{TABLES}{}.csv", csv::DICTIONARY);
    let page_frame = Page::new(reader, Nav::None, t.downloads_title());
    let editions = app.db().items(&Listing::of(Kind::Edition, &page_frame.lang, Sight::Public)).await?;
    let reports = editions.iter().rev().map(|row| (page_frame.link(row), report::address(row.key.code(), t))).collect();
    page(&Show { size, tables, dictionary, reports, page: page_frame })
}

fn kilobytes(t: &Locale, bytes: usize) -> String {
    t.downloads_size(&t.number(bytes.div_ceil(1024)))
}

/// `/downloads/csv/measures.csv`
pub(crate) async fn table(State(app): State<App>, Path(file): Path<String>) -> Answer {
    let tables = app.tables().await?;
    // The name in the header is ours, never what was asked for.
    let table = tables.iter().find(|table| table.file() == file).ok_or(Failure::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", table.file())),
    ];
    Ok((headers, table.bytes.clone()).into_response())
}

/// `/downloads/leitbild.zip`
pub(crate) async fn zip(State(app): State<App>) -> Answer {
    let bytes = bundle(&app).await?;
    let headers =
        [(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, "attachment; filename=\"leitbild.zip\"")];
    Ok((headers, bytes.to_vec()).into_response())
}
