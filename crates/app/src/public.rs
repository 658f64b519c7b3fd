//! What everybody may read, as [`Leitbild::is_public`] decides.

use leitwerk_bundle::Files;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// Everything that everybody may read, as it is at one moment: public items, with the links between them.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor) -> Result<Loaded, Error> {
    authorise(actor, Action::ReadPublic)?;
    let Loaded { leitbild: all, head } = db.load().await?;
    let mut leitbild = Leitbild::new();
    for item in all.items().filter_map(|item| all.public_form(item)) {
        leitbild.insert(item);
    }
    Ok(Loaded { leitbild, head })
}

/// The same as a bundle in canonical form: what the site offers for download.
#[must_use]
pub fn bundle(public: &Leitbild) -> Files {
    leitwerk_bundle::write(public)
}
