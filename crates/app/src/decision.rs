//! What a city decides about an edition: it is brought in, adopted, rejected, superseded.

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::decision::Decision;
use leitwerk_store::Db;

use crate::access::Actor;
use crate::edit::{self, NotSaved};

/// Writes a decision down, where the edition is still the version `base` that was seen.
///
/// # Errors
/// [`NotSaved::Undecided`]; [`NotSaved::Conflict`]; [`NotSaved`].
pub async fn decide(db: &Db, actor: &Actor, edition: &Code, base: Option<i64>, decision: &Decision) -> Result<(), NotSaved> {
    let key = ItemRef::new(None, edition.clone()).map_err(|_| NotSaved::Gone)?;
    let bases: Vec<(ItemRef, i64)> = base.map(|base| (key, base)).into_iter().collect();
    edit::whole(db, actor, decision.name(), &bases, |all| Ok(all.decided(edition, decision)?)).await
}
