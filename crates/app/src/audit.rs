//! The audit chain for whoever looks after it.

use leitwerk_store::Db;
use leitwerk_store::audit::{Anchor, Broken, Erased};

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// What is known of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The number of entries, or the first that does not fit.
    pub found: Result<i64, Broken>,
    /// Its end; number 0 while it is empty.
    pub head: Anchor,
    /// When the last entry was made, in UTC.
    pub last_at: Option<String>,
    /// How much was erased.
    pub erased: Erased,
}

/// Recomputes the chain, and compares it with an anchor that was kept elsewhere.
///
/// # Errors
/// [`Error`]; also when there are no tables yet, or they are from a newer program.
pub async fn verify(db: &Db, actor: &Actor, anchor: Option<&Anchor>) -> Result<Chain, Error> {
    authorise(actor, Action::Maintain)?;
    readable(db).await?;
    let found = db.verify(anchor).await?;
    Ok(Chain { found, head: end(db).await?, last_at: db.last_entry_at().await?, erased: db.erased().await? })
}

/// The end of the chain, to be kept elsewhere; number 0 while it is empty.
///
/// # Errors
/// [`Error`]; also when there are no tables yet, or they are from a newer program.
pub async fn anchor(db: &Db, actor: &Actor) -> Result<Anchor, Error> {
    authorise(actor, Action::Maintain)?;
    readable(db).await?;
    end(db).await
}

async fn end(db: &Db) -> Result<Anchor, Error> {
    Ok(db.anchor().await?.unwrap_or(Anchor { seq: 0, hash: String::new() }))
}

async fn readable(db: &Db) -> Result<(), Error> {
    let tables = db.tables().await?;
    match tables.made {
        None => Err(Error::NoTables),
        Some(made) if tables.are_newer() => Err(leitwerk_store::Error::Newer(made).into()),
        Some(_) => Ok(()),
    }
}
