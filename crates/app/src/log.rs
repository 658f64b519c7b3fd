//! What was done, when, and by whom: for those who may see names.

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_store::Db;
use leitwerk_store::accounts::AccountId;
use serde::Deserialize;

use crate::Error;
use crate::access::{Action, Actor, authorise};

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Somebody with an account that is still there.
    Person(String),
    /// Whoever runs the program.
    Operator,
    /// The program itself.
    System,
    /// Somebody whose name was erased.
    Erased,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Number in the chain.
    pub seq: i64,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// What was done, as a word: `import-bundle`.
    pub action: String,
    /// Who did it.
    pub by: By,
    /// Whose account it was about, where it was about one that is still there.
    pub about: Option<String>,
    /// Items that were created, changed or removed.
    pub items: Vec<ItemRef>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Content {
    account: Option<String>,
    created: Vec<ItemRef>,
    changed: Vec<ItemRef>,
    removed: Vec<ItemRef>,
}

/// Up to `limit` lines before entry `before` (none: from the end), the latest first.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor, before: Option<i64>, limit: i64) -> Result<Vec<Line>, Error> {
    authorise(actor, Action::ReadLog)?;
    let before = match before {
        Some(before) => before,
        None => db.head().await?.0 + 1,
    };
    let after = (before - 1 - limit).max(0);
    let entries = db.audit_entries(after, before - 1 - after).await?;
    let names: BTreeMap<AccountId, String> = db.accounts().await?.into_iter().map(|account| (account.id, account.name)).collect();
    let named = |id: Option<AccountId>| id.and_then(|id| names.get(&id).cloned());
    let line = |entry: leitwerk_store::audit::Entry| {
        let content: Content = entry.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let by = match entry.actor.as_deref() {
            Some("operator") => By::Operator,
            Some("system") => By::System,
            Some(actor) => named(AccountId::of_actor(actor)).map_or(By::Erased, By::Person),
            None => By::Erased,
        };
        let about = named(content.account.and_then(|id| id.parse().ok()));
        let items = [content.created, content.changed, content.removed].concat();
        Line { seq: entry.seq, at: entry.at, action: entry.action, by, about, items }
    };
    Ok(entries.into_iter().rev().map(line).collect())
}
