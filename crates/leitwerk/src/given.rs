//! What a command is given to look at: the embedded demo, a folder, or a database.

use std::path::Path;

use leitwerk_app::access::Actor;
use leitwerk_bundle::{Files, Reading};
use leitwerk_model::when::When;
use leitwerk_store::Db;

use crate::{folder, server};

/// The word that names the bundle of the fictional city.
pub(crate) const DEMO: &str = "demo";

/// A bundle to look at.
pub(crate) struct Given {
    /// Its files.
    pub(crate) files: Files,
    /// What they say, without mistakes.
    pub(crate) reading: Reading,
    /// The folder its files are in; none for a database.
    pub(crate) folder: Option<String>,
}

impl Given {
    /// The day on which it is judged: the one that is asked for, or the one that example data describe, or today.
    pub(crate) fn day(&self, asked: Option<When>) -> When {
        asked.or_else(|| self.reading.leitbild.as_of()).unwrap_or_else(|| jiff::Zoned::now().date().into())
    }
}

/// Reads a bundle: `demo`, a folder, or everything in the database at an address (`sqlite:…`, `postgres://…`).
///
/// # Errors
/// When there is no such thing, or it cannot be read. Mistakes in the bundle are printed, and an error as well.
pub(crate) async fn read(name: &str) -> anyhow::Result<Given> {
    let (files, folder) = if name == DEMO {
        (server::demo_files(), Some(DEMO))
    } else if ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| name.starts_with(scheme)) {
        (from_database(name).await?, None)
    } else {
        (folder::read(Path::new(name))?, Some(name.trim_end_matches('/')))
    };
    let reading = leitwerk_bundle::read(&files);
    if !reading.mistakes.is_empty() {
        for mistake in &reading.mistakes {
            eprintln!("{mistake}\n");
        }
        let count = reading.mistakes.len();
        anyhow::bail!("{name} has {count} {} to mend first", if count == 1 { "mistake" } else { "mistakes" });
    }
    Ok(Given { files, reading, folder: folder.map(str::to_owned) })
}

async fn from_database(url: &str) -> anyhow::Result<Files> {
    // Looking at a database that is not there must not make one.
    let file = url.strip_prefix("sqlite:").map(|file| file.trim_start_matches("//").split('?').next().unwrap_or_default());
    if let Some(file) = file.filter(|file| !Path::new(file).is_file()) {
        anyhow::bail!("there is no database {file}");
    }
    let db = Db::open(url).await?;
    db.migrate().await?;
    let files = leitwerk_app::bundles::export(&db, &Actor::Operator).await;
    db.close().await;
    let files = files?;
    if files.is_empty() {
        anyhow::bail!("the database {url} is empty; is it the right one?");
    }
    Ok(files)
}
