//! Deleting what is kept too long, as the rules of [`leitwerk_model::privacy`] say. The command does it at once, the server
//! every day.

use jiff::Timestamp;
use leitwerk_store::Db;
pub use leitwerk_store::retention::Counts;

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// Deletes what is too old at `now` by every rule and says how much each found; with `dry_run` only says it.
///
/// # Errors
/// [`Error`].
pub async fn run(db: &Db, actor: &Actor, now: Timestamp, dry_run: bool) -> Result<Counts, Error> {
    authorise(actor, Action::Maintain)?;
    Ok(db.delete_overdue(now, &actor.name(), dry_run).await?)
}
