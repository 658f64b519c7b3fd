//! What everybody may read.

use leitwerk_bundle::Files;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// Whether everybody may read an item: all but drafts of editions, and what is for the office only.
#[must_use]
pub fn is_public(leitbild: &Leitbild, item: &Item) -> bool {
    if item.kind().is_internal() {
        return false;
    }
    let edition = if item.kind() == Kind::Edition { Some(item.key.code()) } else { item.key.edition() };
    edition.is_none_or(|edition| leitbild.edition_status(edition).is_some_and(|status| status.is_public()))
}

/// Everything that everybody may read, as it is at one moment: public items, with the links between them.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor) -> Result<Loaded, Error> {
    authorise(actor, Action::ReadPublic)?;
    let Loaded { leitbild: all, head } = db.load().await?;
    let mut leitbild = Leitbild::new();
    for item in all.items().filter(|item| is_public(&all, item)) {
        let mut item = item.clone();
        item.links.retain(|link| all.get(&link.other).is_some_and(|other| is_public(&all, other)));
        leitbild.insert(item);
    }
    Ok(Loaded { leitbild, head })
}

/// The same as a bundle in canonical form: what the site offers for download.
#[must_use]
pub fn bundle(public: &Leitbild) -> Files {
    leitwerk_bundle::write(public)
}
