//! What a check of the installation asks the database. Nothing is changed.

use leitwerk_store::Db;
use leitwerk_store::audit::Anchor;
use leitwerk_store::look::{Settings, Tables};

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::audit::{self, Chain};

/// What the database says about itself.
#[derive(Clone, Debug)]
pub struct Facts {
    /// How far its tables are.
    pub tables: Tables,
    /// What the engine says.
    pub settings: Settings,
    /// What is damaged, in the engine's words.
    pub damage: Vec<String>,
    /// Its audit chain; none where it cannot be read: no tables, tables of a newer program, damage.
    pub chain: Option<Chain>,
}

/// Asks all of it. The chain is compared with an anchor, where one is kept.
///
/// # Errors
/// [`Error`].
pub async fn facts(db: &Db, actor: &Actor, anchor: Option<&Anchor>) -> Result<Facts, Error> {
    authorise(actor, Action::Maintain)?;
    let tables = db.tables().await?;
    let damage = db.damage(false).await?;
    let readable = damage.is_empty() && tables.made.is_some() && !tables.are_newer();
    let chain = if readable { Some(audit::verify(db, actor, anchor).await?) } else { None };
    Ok(Facts { tables, settings: db.settings().await?, damage, chain })
}
