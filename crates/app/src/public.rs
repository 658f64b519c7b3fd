//! What everybody may read, as [`Leitbild::is_public`] decides, and what those may read besides who see drafts.

use leitwerk_bundle::Files;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_store::load::Loaded;
use leitwerk_store::{Db, Sight};

use crate::Error;
use crate::access::{Action, Actor, authorise, sight};

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

/// Everything that the actor may read: what is public, and drafts for those who see them; findings for nobody.
///
/// # Errors
/// [`Error`].
pub async fn read_with_drafts(db: &Db, actor: &Actor) -> Result<Loaded, Error> {
    if sight(actor) == Sight::Public {
        return read(db, actor).await;
    }
    let Loaded { leitbild: all, head } = db.load().await?;
    let mut leitbild = Leitbild::new();
    for item in all.items().filter_map(|item| all.draft_form(item)) {
        leitbild.insert(item);
    }
    Ok(Loaded { leitbild, head })
}

/// What everybody may read as a bundle in canonical form: what the site offers for download.
#[must_use]
pub fn bundle(public: &Leitbild) -> Files {
    leitwerk_bundle::write(public)
}
