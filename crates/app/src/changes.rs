//! What has changed, as far as everybody may know.
//!
//! The audit chain says what was created, changed and removed, internal items too. What of it was public is written into
//! each entry when it is made ([`PublicChange`]): later nobody could tell whether a goal that is public now was a draft then.

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
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
    /// Adds an item that was written or removed, by what everybody could read of it before and after. That it is linked to
    /// a draft now is nothing that everybody can see.
    pub(crate) fn add(&mut self, key: &ItemRef, before: Option<Item>, after: Option<Item>) {
        let list = match (before, after) {
            (None, Some(_)) => &mut self.created,
            (Some(before), Some(after)) if before != after => &mut self.changed,
            (Some(_), None) => &mut self.removed,
            _ => return,
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

/// Entries of the chain read at once.
const AT_ONCE: i64 = 50;
/// Most entries that are looked at: somebody may have worked on a draft for a long time.
const MOST: i64 = 2_000;

/// The last `wanted` public changes, latest first. Left out are entries of which nothing was public, whose details were
/// erased, or that were made before the chain told what was public.
///
/// # Errors
/// [`Error`].
pub async fn latest(db: &Db, actor: &Actor, wanted: usize) -> Result<Vec<Dated>, Error> {
    authorise(actor, Action::ReadPublic)?;
    let head = db.head().await?.0;
    let mut found = Vec::new();
    let mut after = head;
    while found.len() < wanted && after > 0 && head - after < MOST {
        let before = after;
        after = (before - AT_ONCE).max(0);
        let entries = db.audit_entries(after, before - after).await?;
        found.extend(entries.into_iter().rev().filter_map(dated));
    }
    found.truncate(wanted);
    Ok(found)
}

fn dated(entry: Entry) -> Option<Dated> {
    let content: Content = serde_json::from_str(entry.content.as_deref()?).ok()?;
    let change = content.public;
    (!change.is_empty()).then_some(Dated { at: entry.at, hash: entry.hash, change })
}
