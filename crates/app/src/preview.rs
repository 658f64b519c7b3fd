//! Preview: an edition that is not public yet, read by a link, until the link ends or its time is up.
//!
//! A link holds the id of a row and a digest of it with the key of the installation: whoever gets hold of the database, or of a
//! backup, cannot make a link of it, and whoever answers for the edition can look it up again as long as it holds.

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::value::is_line;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::previews::PreviewLink;
use serde_json::json;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::gate::Gate;
use crate::key::{Key, Token};

/// For how many days a link can hold.
pub const DAYS: [i64; 3] = [7, 30, 90];
/// Most characters that say for whom a link is.
pub const LONGEST_READERS: usize = 120;
/// Hexadecimal digits of the id of a link.
const ID: usize = 16;

/// A link that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// By what it is ended.
    pub id: String,
    /// For whom it is.
    pub readers: String,
    /// Until when it holds, in UTC (RFC 3339).
    pub until: String,
    /// What stands in its address.
    pub key: String,
}

/// Why there is no link, or nothing behind it.
#[derive(Debug, thiserror::Error)]
pub enum NoPreview {
    /// There is no such edition.
    #[error("there is no such edition")]
    NoEdition,
    /// Everybody can read the edition.
    #[error("everybody can read the edition {0}")]
    Public(Code),
    /// Nobody said for whom it is.
    #[error("nobody said for whom it is")]
    NoReaders,
    /// A link holds for one of a few times.
    #[error("a link holds for one of {DAYS:?} days")]
    NoDays,
    /// The link was ended, or its time is up.
    #[error("the link does not hold any more")]
    Gone,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for NoPreview {
    fn from(error: leitwerk_store::Error) -> NoPreview {
        match error {
            leitwerk_store::Error::Gone => NoPreview::Gone,
            other => NoPreview::Other(other.into()),
        }
    }
}

/// The links to an edition, and the edition's title.
///
/// # Errors
/// [`NoPreview`].
pub async fn links(gate: &Gate, actor: &Actor, edition: &Code) -> Result<Vec<Link>, NoPreview> {
    authorise(actor, Action::KeepItems).map_err(Error::from)?;
    let links = gate.db.previews(edition.as_str(), &gate.clock.stamp()).await?;
    let link =
        |link: PreviewLink| Link { key: key_of(&gate.key, &link.id), id: link.id, readers: link.readers, until: link.expires_at };
    Ok(links.into_iter().map(link).collect())
}

/// Makes a link to an edition that is not public, for some days.
///
/// # Errors
/// [`NoPreview`].
pub async fn open(gate: &Gate, actor: &Actor, edition: &Code, readers: &str, days: i64) -> Result<(), NoPreview> {
    authorise(actor, Action::KeepItems).map_err(Error::from)?;
    let leitbild = gate.db.load().await?.leitbild;
    if is_public(&leitbild, edition)? {
        return Err(NoPreview::Public(edition.clone()));
    }
    let readers = readers.trim();
    if readers.is_empty() || !is_line(readers) || readers.chars().count() > LONGEST_READERS {
        return Err(NoPreview::NoReaders);
    }
    if !DAYS.contains(&days) {
        return Err(NoPreview::NoDays);
    }
    let id = Token::draw().map_err(Error::from)?.as_str()[..ID].to_owned();
    let link = PreviewLink {
        id,
        edition: edition.to_string(),
        readers: readers.to_owned(),
        created_at: gate.clock.stamp(),
        expires_at: gate.clock.stamp_in(days * 24 * 60 * 60),
    };
    gate.db.open_preview(&link, &entry("open-preview", actor, edition)).await?;
    Ok(())
}

/// Ends a link.
///
/// # Errors
/// [`NoPreview`].
pub async fn end(gate: &Gate, actor: &Actor, edition: &Code, id: &str) -> Result<(), NoPreview> {
    authorise(actor, Action::KeepItems).map_err(Error::from)?;
    gate.db.end_preview(edition.as_str(), id, &entry("end-preview", actor, edition)).await?;
    Ok(())
}

/// What a link leads to.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Everything there is: whoever shows it keeps to this edition and what is public beside it.
    pub leitbild: Leitbild,
    /// The edition.
    pub edition: Code,
    /// Until when the link holds, in UTC (RFC 3339).
    pub until: String,
}

/// What a link leads to.
///
/// # Errors
/// [`NoPreview::Public`] where everybody can read the edition by now; [`NoPreview`].
pub async fn read(gate: &Gate, actor: &Actor, key: &str) -> Result<Preview, NoPreview> {
    authorise(actor, Action::ReadPreview).map_err(Error::from)?;
    let (id, digest) = key.split_at_checked(ID).ok_or(NoPreview::Gone)?;
    if !gate.key.fits("preview", id, digest) {
        return Err(NoPreview::Gone);
    }
    let link = gate.db.preview(id, &gate.clock.stamp()).await?;
    let leitbild = gate.db.load().await?.leitbild;
    let edition = Code::parse(&link.edition).map_err(|_| NoPreview::Gone)?;
    match is_public(&leitbild, &edition) {
        Ok(false) => Ok(Preview { leitbild, edition, until: link.expires_at }),
        Ok(true) => Err(NoPreview::Public(edition)),
        Err(_) => Err(NoPreview::Gone),
    }
}

fn key_of(key: &Key, id: &str) -> String {
    format!("{id}{}", key.digest("preview", id))
}

fn is_public(leitbild: &Leitbild, edition: &Code) -> Result<bool, NoPreview> {
    let key = ItemRef::new(None, edition.clone()).map_err(|_| NoPreview::NoEdition)?;
    let item = leitbild.get(&key).filter(|_| leitbild.edition_status(edition).is_some()).ok_or(NoPreview::NoEdition)?;
    Ok(leitbild.is_public(item))
}

fn entry(action: &'static str, actor: &Actor, edition: &Code) -> NewEntry {
    NewEntry { action, actor: actor.name(), content: json!({ "edition": edition }) }
}
