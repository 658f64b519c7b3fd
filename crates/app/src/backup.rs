//! Backups of an SQLite database: made, looked through, made ready to come back.

use std::path::Path;

use leitwerk_store::Db;
use leitwerk_store::audit::Anchor;
use leitwerk_store::backup::Ended;
use leitwerk_store::look::Tables;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::audit::{self, Chain};

/// What is known of a file that is a backup, or shall be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// How far its tables are.
    pub tables: Tables,
    /// What is damaged, in the engine's words.
    pub damage: Vec<String>,
    /// Its audit chain; none where the file is damaged.
    pub chain: Option<Chain>,
}

/// Copies everything as of now into an empty file while others go on, and looks the copy through. It must contain what
/// the original held a moment before.
///
/// # Errors
/// [`Error`]; also when the disk is full.
pub async fn copy(db: &Db, actor: &Actor, file: &Path) -> Result<Checked, Error> {
    let before = audit::anchor(db, actor).await?;
    db.copy_into(file).await?;
    check(actor, file, Some(&before)).await
}

/// Looks a backup through, every table and index of it, without changing it.
///
/// # Errors
/// [`Error`]; also when it is no database, or one of a newer program.
pub async fn check(actor: &Actor, file: &Path, anchor: Option<&Anchor>) -> Result<Checked, Error> {
    authorise(actor, Action::Maintain)?;
    let copy = Db::look_at(file).await?;
    let checked = check_open(&copy, actor, anchor).await;
    copy.close().await;
    checked
}

async fn check_open(copy: &Db, actor: &Actor, anchor: Option<&Anchor>) -> Result<Checked, Error> {
    let damage = copy.damage(true).await?;
    let tables = copy.tables().await?;
    let chain = if damage.is_empty() { Some(audit::verify(copy, actor, anchor).await?) } else { None };
    Ok(Checked { tables, damage, chain })
}

/// Brings a copy of a backup up to date and ends what was under way when it was made, before it is put in its place.
///
/// # Errors
/// [`Error`].
pub async fn make_ready(actor: &Actor, file: &Path) -> Result<Ended, Error> {
    authorise(actor, Action::Maintain)?;
    let copy = Db::open_copy(file).await?;
    let ended = match copy.migrate().await {
        Ok(()) => copy.end_what_was_under_way().await,
        Err(error) => Err(error),
    };
    copy.close().await;
    Ok(ended?)
}
