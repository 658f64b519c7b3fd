//! What a city decides about an edition: it is brought in, adopted, rejected, superseded.

use leitwerk_model::code::Code;
use leitwerk_model::decision::Decision;
use leitwerk_store::Db;

use crate::access::Actor;
use crate::edit::{self, NotSaved};

/// Writes a decision down.
///
/// # Errors
/// [`NotSaved::Undecided`]; [`NotSaved`].
pub async fn decide(db: &Db, actor: &Actor, edition: &Code, decision: &Decision) -> Result<(), NotSaved> {
    edit::whole(db, actor, decision.name(), &[], |all| Ok(all.decided(edition, decision)?)).await
}
