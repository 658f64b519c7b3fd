//! What was brought in, and taking it back.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
pub use leitwerk_model::undo::Kept;
use leitwerk_model::undo::{self, Step, Undone};
use leitwerk_store::Db;
use leitwerk_store::accounts::{Account, AccountId};
use leitwerk_store::audit::Entry;
use leitwerk_store::load::Loaded;
use serde::Deserialize;
use serde_json::json;

use super::NotImported;
use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::bundles::{ImportError, TRIES, write_saying};
use crate::log::By;

/// What is an import, or takes one back.
const ACTIONS: [&str; 3] = ["import-table", "import-zip", UNDO];
const UNDO: &str = "undo-import";
/// Entries that are looked at.
const MOST: i64 = 400;

/// What was brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Number of its entry.
    pub seq: i64,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// Who did it; none for those who may not see names.
    pub by: Option<By>,
    /// What the rows of the table were; none for a bundle.
    pub kind: Option<Kind>,
    /// Items that were made.
    pub created: Vec<ItemRef>,
    /// Items that were changed.
    pub changed: Vec<ItemRef>,
    /// How it was taken back, the latest first.
    pub undone: Vec<Undoing>,
}

/// How something was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoing {
    /// When, in UTC.
    pub at: String,
    /// Items that are what they were before.
    pub restored: Vec<ItemRef>,
    /// Items that were taken out.
    pub removed: Vec<ItemRef>,
    /// Items that stayed as they were, and why.
    pub kept: Vec<(ItemRef, Kept)>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Content {
    created: Vec<ItemRef>,
    changed: Vec<ItemRef>,
    removed: Vec<ItemRef>,
    about: About,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct About {
    kind: Option<Kind>,
    undoes: i64,
    kept: Vec<(ItemRef, Kept)>,
}

/// What was brought in with the browser, the latest first.
///
/// # Errors
/// [`NotImported::Other`].
pub async fn list(db: &Db, actor: &Actor) -> Result<Vec<Done>, NotImported> {
    authorise(actor, Action::ImportItems)?;
    let names = authorise(actor, Action::ReadLog).is_ok();
    let accounts: BTreeMap<AccountId, Account> = db.accounts().await?.into_iter().map(|account| (account.id, account)).collect();
    let mut undone: BTreeMap<i64, Vec<Undoing>> = BTreeMap::new();
    let mut done = Vec::new();
    for entry in db.audit_entries_of(ACTIONS, MOST).await? {
        let content: Content = entry.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        if entry.action == UNDO {
            let Content { changed: restored, removed, about, .. } = content;
            let (restored, removed) = (from_files(restored), from_files(removed));
            undone.entry(about.undoes).or_default().push(Undoing { at: entry.at, restored, removed, kept: about.kept });
            continue;
        }
        done.push(Done {
            seq: entry.seq,
            by: names.then(|| by(&entry, &accounts)),
            at: entry.at,
            kind: content.about.kind,
            created: from_files(content.created),
            changed: from_files(content.changed),
            // Taking back comes later, so that it was read already.
            undone: undone.remove(&entry.seq).unwrap_or_default(),
        });
    }
    Ok(done)
}

/// Without the releases that withhold what came in: no file brought them.
fn from_files(keys: Vec<ItemRef>) -> Vec<ItemRef> {
    keys.into_iter().filter(|key| key.kind() != Kind::Release).collect()
}

fn by(entry: &Entry, accounts: &BTreeMap<AccountId, Account>) -> By {
    let actor = entry.actor.as_deref().unwrap_or_default();
    let account = AccountId::of_actor(actor).and_then(|id| accounts.get(&id));
    match (actor, account) {
        ("operator", _) => By::Operator,
        ("system", _) => By::System,
        (_, Some(account)) => By::Person(account.name.clone()),
        (_, None) => By::Erased,
    }
}

/// One of them.
///
/// # Errors
/// [`NotImported::Gone`].
pub async fn one(db: &Db, actor: &Actor, seq: i64) -> Result<Done, NotImported> {
    list(db, actor).await?.into_iter().find(|done| done.seq == seq).ok_or(NotImported::Gone)
}

/// Takes back what was brought in as entry `seq`: by new versions, so that nothing is lost. What somebody changed since, or
/// others hold on to, stays as it is and is named.
///
/// # Errors
/// [`NotImported::Gone`] where there is no such import; [`NotImported`].
pub async fn undo(db: &Db, actor: &Actor, seq: i64) -> Result<Undone, NotImported> {
    let done = one(db, actor, seq).await?;
    let named: BTreeSet<&ItemRef> = done.created.iter().chain(&done.changed).collect();
    for _ in 0..TRIES {
        let Loaded { leitbild, head } = db.load().await?;
        let belonged: BTreeSet<ItemRef> =
            db.accounts().await?.into_iter().flat_map(|account| account.memberships).map(|membership| membership.of).collect();
        // The first version of an item from before versions were kept may bear the same number.
        let touched = db.touched_by(seq).await?.into_iter().filter(|touched| named.contains(&touched.key));
        let steps: Vec<Step> = touched
            .filter(|touched| leitbild.get(&touched.key).is_some() || touched.before.is_some())
            .map(|touched| Step {
                changed_since: touched.latest != touched.number,
                belonged_to: belonged.contains(&touched.key),
                key: touched.key,
                before: touched.before,
            })
            .collect();
        let mut undone = undo::undo(&leitbild, &steps);
        // What was taken back before counts as changed since; it is not.
        let earlier: BTreeSet<&ItemRef> =
            done.undone.iter().flat_map(|undoing| undoing.restored.iter().chain(&undoing.removed)).collect();
        undone.kept.retain(|key, _| !earlier.contains(key));
        let kept: Vec<(&ItemRef, &Kept)> = undone.kept.iter().collect();
        let about = json!({ "undoes": seq, "kept": kept });
        match write_saying(db, actor, UNDO, about, head, &leitbild, &undone.next).await {
            Ok(_) => return Ok(undone),
            Err(ImportError::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            Err(ImportError::Other(error)) => return Err(error.into()),
            Err(ImportError::Mistakes(_)) => return Err(NotImported::Gone),
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}
