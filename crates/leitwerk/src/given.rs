//! What a command is given to look at: the embedded demo, a folder, or a database.

use std::path::Path;

use leitwerk_app::access::Actor;
use leitwerk_bundle::{Files, Reading};
use leitwerk_store::Db;

use crate::{folder, server};

/// The word that names the bundle of the fictional city.
pub(crate) const DEMO: &str = "demo";

/// Reads a bundle: `demo`, a folder, or everything in the database at an address (`sqlite:…`, `postgres://…`).
///
/// # Errors
/// When there is no such thing, or it cannot be read. Mistakes in the bundle are printed, and an error as well.
pub(crate) async fn read(name: &str) -> anyhow::Result<(Files, Reading)> {
    let files = if name == DEMO {
        server::demo_files()
    } else if ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| name.starts_with(scheme)) {
        let db = Db::open(name).await?;
        db.migrate().await?;
        let files = leitwerk_app::bundles::export(&db, &Actor::Operator).await;
        db.close().await;
        files?
    } else {
        folder::read(Path::new(name))?
    };
    let reading = leitwerk_bundle::read(&files);
    if !reading.mistakes.is_empty() {
        for mistake in &reading.mistakes {
            eprintln!("{mistake}\n");
        }
        let count = reading.mistakes.len();
        anyhow::bail!("{name} has {count} {} to mend first", if count == 1 { "mistake" } else { "mistakes" });
    }
    Ok((files, reading))
}
