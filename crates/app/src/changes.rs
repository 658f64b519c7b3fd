//! What has changed, as far as everybody may know.
//!
//! The audit chain says what was created, changed and removed, internal items too. What of it was public is written into
//! each entry when it is made ([`PublicChange`]): later nobody could tell whether a goal that is public now was a draft then.

use leitwerk_model::code::ItemRef;
use leitwerk_store::Db;
use leitwerk_store::audit::Entry;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// One change, as everybody saw it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicChange {
    /// Items that could be read from then on: new ones, and those of a draft that was brought in.
    pub created: Vec<ItemRef>,
    /// Items that could be read before and after.
    pub changed: Vec<ItemRef>,
    /// Items that could be read until then.
    pub removed: Vec<ItemRef>,
}

impl PublicChange {
    /// Adds an item that was written or removed.
    pub(crate) fn add(&mut self, key: &ItemRef, before: bool, after: bool) {
        let list = match (before, after) {
            (false, true) => &mut self.created,
            (true, true) => &mut self.changed,
            (true, false) => &mut self.removed,
            (false, false) => return,
        };
        list.push(key.clone());
    }

    /// Whether nothing of it was public.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// A change and when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// Hash of the entry in the audit chain, which no other entry has.
    pub hash: String,
    /// What everybody saw of it.
    pub change: PublicChange,
}

/// The part of an entry's content that is public.
#[derive(Deserialize)]
struct Content {
    public: PublicChange,
}

/// The public changes among the last `entries` entries of the chain, latest first. Left out are entries of which nothing
/// was public, whose details were erased, or that were made before the chain told what was public.
///
/// # Errors
/// [`Error`].
pub async fn latest(db: &Db, actor: &Actor, entries: i64) -> Result<Vec<Dated>, Error> {
    authorise(actor, Action::ReadPublic)?;
    let head = db.head().await?;
    let entries = db.audit_entries((head.0 - entries).max(0), entries).await?;
    Ok(entries.into_iter().rev().filter_map(dated).collect())
}

fn dated(entry: Entry) -> Option<Dated> {
    let content: Content = serde_json::from_str(entry.content.as_deref()?).ok()?;
    let change = content.public;
    (!change.is_empty()).then_some(Dated { at: entry.at, hash: entry.hash, change })
}
