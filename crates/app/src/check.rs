//! The holes of the Leitbild in the store.

use leitwerk_model::check::{Checked, Question, check};
use leitwerk_model::code::Code;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::when::When;
use leitwerk_store::Db;

use leitwerk_model::access::{Reach, is_own};

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// A check, and what was checked.
#[derive(Clone, Debug)]
pub struct Read {
    /// Everything in the store, internal items too.
    pub leitbild: Leitbild,
    /// What was found.
    pub checked: Checked,
    /// The day on which it was judged.
    pub today: When,
}

/// Checks everything in the store as of `today`, or the day that example data describe. Without an edition, all that are
/// in force or being written are judged; likewise with one that is not there. Whose right reaches only their own sees findings
/// about that.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor, today: When, edition: Option<Code>) -> Result<Read, Error> {
    let reach = authorise(actor, Action::ReadFindings)?;
    let leitbild = db.load().await?.leitbild;
    let today = leitbild.as_of().unwrap_or(today);
    let edition = edition.filter(|edition| leitbild.edition_status(edition).is_some());
    let mut checked = check(&leitbild, &Question { today, edition });
    if reach == Reach::Own {
        let own = actor.person().map(|person| person.own.clone()).unwrap_or_default();
        checked.findings.retain(|finding| is_own(&leitbild, &finding.item, &own));
        checked.accepted.retain(|(finding, _)| is_own(&leitbild, &finding.item, &own));
    }
    Ok(Read { leitbild, checked, today })
}
