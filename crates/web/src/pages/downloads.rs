//! Everything public, to take away.

use std::io::{Cursor, Write as _};
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "downloads/show.html")]
struct Show {
    page: Page,
    size: String,
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
    page(&Show { size: t.number(size), page: Page::new(reader, Nav::None, t.downloads_title()) })
}

/// `/downloads/leitbild.zip`
pub(crate) async fn zip(State(app): State<App>) -> Answer {
    let bytes = bundle(&app).await?;
    let headers =
        [(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, "attachment; filename=\"leitbild.zip\"")];
    Ok((headers, bytes.to_vec()).into_response())
}
