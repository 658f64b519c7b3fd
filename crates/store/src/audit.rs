//! The chain of what was done.
//!
//! An entry says when and what; who and the content lie in a side table that can be erased. The chain holds only a
//! salted digest of them, so that erasing a person leaves it valid. A chain alone cannot show that its end was cut off:
//! [`Db::verify`] takes an anchor, a head hash kept elsewhere.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::db::{Db, Tx, on_read, on_tx};
use crate::error::{Error, Result};
use crate::{Head, audit};

pub use crate::anchor::{Anchor, NoAnchor};

/// What is put into the chain.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// What was done, as a word: `import-bundle`.
    pub action: &'static str,
    /// Who did it.
    pub actor: String,
    /// What was changed, as JSON.
    pub content: serde_json::Value,
}

/// One entry as the chain has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 1.
    pub seq: i64,
    /// When, in UTC.
    pub at: String,
    /// What was done.
    pub action: String,
    /// Hash of this entry and all before it.
    pub hash: String,
    /// Who did it; none after erasure.
    pub actor: Option<String>,
    /// What was changed, as JSON; none after erasure.
    pub content: Option<String>,
}

/// How much of the chain was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Entries of which only is known what was done.
    pub actors: i64,
    /// Entries of which only date and kind are known.
    pub details: i64,
}

/// Where the chain is broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A number is missing.
    #[error("entry {0} is missing")]
    Missing(i64),
    /// An entry does not follow from the one before.
    #[error("entry {0} was changed, or an entry before it")]
    Changed(i64),
    /// The detail does not fit the digest.
    #[error("the details of entry {0} were changed")]
    DetailChanged(i64),
    /// The chain does not reach, or contradicts, the anchor.
    #[error("the chain does not contain entry {0} as it was when the anchor was taken: its end was cut off or rewritten")]
    NotAnchored(i64),
}

#[rustfmt::skip]
type Row = (
    i64, String, String, String, String, String,
    Option<String>, Option<String>, Option<String>, Option<String>, Option<String>,
);

const SELECT: &str = "SELECT e.seq, e.at, e.action, e.digest, e.previous, e.hash, d.salt, d.actor, d.actor_salt, d.actor_digest, d.content \
     FROM audit_entry e LEFT JOIN audit_detail d ON d.seq = e.seq WHERE e.seq > $1 ORDER BY e.seq LIMIT $2";

/// The same where who acted has no digest of its own yet.
const SELECT_BEFORE_ACCOUNTS: &str = "SELECT e.seq, e.at, e.action, e.digest, e.previous, e.hash, d.salt, d.actor, NULL, NULL, d.content \
     FROM audit_entry e LEFT JOIN audit_detail d ON d.seq = e.seq WHERE e.seq > $1 ORDER BY e.seq LIMIT $2";
/// The step that gave it one.
const ACCOUNTS: i64 = 2;

impl Db {
    /// The number of the last entry.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn head(&self) -> Result<Head> {
        let (seq,): (i64,) =
            on_read!(self, pool => sqlx::query_as("SELECT coalesce(max(seq), 0) FROM audit_entry").fetch_one(pool).await?);
        Ok(Head(seq))
    }

    /// Up to `limit` entries after number `after`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn audit_entries(&self, after: i64, limit: i64) -> Result<Vec<Entry>> {
        let rows: Vec<Row> = on_read!(self, pool => sqlx::query_as(SELECT).bind(after).bind(limit).fetch_all(pool).await?);
        Ok(rows.into_iter().map(of_row).collect())
    }

    /// The last entries of these actions, the latest first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn audit_entries_of(&self, actions: [&str; 3], limit: i64) -> Result<Vec<Entry>> {
        let rows: Vec<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT e.seq, e.at, e.action, e.digest, e.previous, e.hash, d.salt, d.actor, d.actor_salt, d.actor_digest, d.content \
             FROM audit_entry e LEFT JOIN audit_detail d ON d.seq = e.seq WHERE e.action IN ($1, $2, $3) ORDER BY e.seq DESC LIMIT $4")
            .bind(actions[0]).bind(actions[1]).bind(actions[2]).bind(limit).fetch_all(pool).await?);
        Ok(rows.into_iter().map(of_row).collect())
    }

    /// The last entry's number and hash, to be kept elsewhere; none while the chain is empty.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn anchor(&self) -> Result<Option<Anchor>> {
        let row: Option<(i64, String)> = on_read!(self, pool =>
            sqlx::query_as("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetch_optional(pool).await?);
        Ok(row.map(|(seq, hash)| Anchor { seq, hash }))
    }

    /// When the last entry was made, in UTC; none while the chain is empty.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn last_entry_at(&self) -> Result<Option<String>> {
        let row: Option<(String,)> = on_read!(self, pool =>
            sqlx::query_as("SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1").fetch_optional(pool).await?);
        Ok(row.map(|(at,)| at))
    }

    /// How much was erased.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn erased(&self) -> Result<Erased> {
        let (details, actors): (i64, i64) = on_read!(self, pool => sqlx::query_as(
            "SELECT coalesce(sum(CASE WHEN d.seq IS NULL THEN 1 ELSE 0 END), 0), \
             coalesce(sum(CASE WHEN d.seq IS NOT NULL AND d.actor IS NULL THEN 1 ELSE 0 END), 0) \
             FROM audit_entry e LEFT JOIN audit_detail d ON d.seq = e.seq").fetch_one(pool).await?);
        Ok(Erased { actors, details })
    }

    /// Recomputes the whole chain, also of tables that are not up to date. `Ok(Err(…))` names the first entry that does not fit.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn verify(&self, anchor: Option<&Anchor>) -> Result<std::result::Result<i64, Broken>> {
        let is_older = self.tables().await?.made.is_some_and(|made| made < ACCOUNTS);
        let select = if is_older { SELECT_BEFORE_ACCOUNTS } else { SELECT };
        let mut before = Chained::default();
        let mut anchored = anchor.is_none_or(|anchor| anchor.seq == 0);
        loop {
            let rows: Vec<Row> =
                on_read!(self, pool => sqlx::query_as(select).bind(before.seq).bind(1000_i64).fetch_all(pool).await?);
            if rows.is_empty() {
                break;
            }
            for (seq, at, action, digest, previous, hash, salt, actor, actor_salt, actor_digest, content) in rows {
                if seq != before.seq + 1 {
                    return Ok(Err(Broken::Missing(before.seq + 1)));
                }
                if previous != before.hash || hash != chain_hash(seq, &at, &action, &digest, &previous) {
                    return Ok(Err(Broken::Changed(seq)));
                }
                let detail = Detail { salt, actor, actor_salt, actor_digest, content };
                if !detail.fits(&digest) {
                    return Ok(Err(Broken::DetailChanged(seq)));
                }
                if let Some(anchor) = anchor.filter(|anchor| anchor.seq == seq) {
                    if anchor.hash != hash {
                        return Ok(Err(Broken::NotAnchored(seq)));
                    }
                    anchored = true;
                }
                before = Chained { seq, hash };
            }
        }
        match anchor {
            Some(anchor) if !anchored => Ok(Err(Broken::NotAnchored(anchor.seq))),
            _ => Ok(Ok(before.seq)),
        }
    }

    /// Erases who did it wherever `actor` acted, what was done stays; the chain stays valid. Gives the number of entries
    /// concerned.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn erase_actor(&self, actor: &str) -> Result<u64> {
        let mut tx = self.begin().await?;
        let erased = erase(&mut tx, actor).await?;
        let entry = NewEntry { action: "erase-actor", actor: "system".into(), content: serde_json::json!({ "entries": erased }) };
        audit::append(&mut tx, &entry).await?;
        tx.commit().await?;
        Ok(erased)
    }
}

/// Erases who acted, inside a transaction that alone may write. In entries from before who acted had a digest of its own,
/// what was done goes with it.
pub(crate) async fn erase(tx: &mut Tx, actor: &str) -> Result<u64> {
    let whole = on_tx!(tx, connection, _E => {
        sqlx::query("DELETE FROM audit_detail WHERE actor = $1 AND actor_digest IS NULL")
            .bind(actor).execute(connection).await?.rows_affected()
    });
    let named = on_tx!(tx, connection, _E => {
        sqlx::query("UPDATE audit_detail SET actor = NULL, actor_salt = NULL WHERE actor = $1")
            .bind(actor).execute(connection).await?.rows_affected()
    });
    Ok(whole + named)
}

fn of_row((seq, at, action, _, _, hash, _, actor, _, _, content): Row) -> Entry {
    Entry { seq, at, action, hash, actor, content }
}

/// Who did what, as far as it was not erased.
struct Detail {
    salt: Option<String>,
    actor: Option<String>,
    actor_salt: Option<String>,
    actor_digest: Option<String>,
    content: Option<String>,
}

impl Detail {
    /// Whether what is there belongs to the digest in the chain.
    fn fits(&self, digest: &str) -> bool {
        // Erased as a whole.
        let (Some(salt), Some(content)) = (&self.salt, &self.content) else { return true };
        match (&self.actor_digest, &self.actor, &self.actor_salt) {
            (Some(named), Some(actor), Some(salted)) => {
                *named == actor_digest(salted, actor) && detail_digest(salt, named, content) == digest
            }
            (Some(named), None, None) => detail_digest(salt, named, content) == digest,
            (None, Some(actor), None) => detail_digest(salt, actor, content) == digest,
            _ => false,
        }
    }
}

#[derive(Default)]
struct Chained {
    seq: i64,
    hash: String,
}

/// Appends an entry inside a transaction that alone may write.
pub(crate) async fn append(tx: &mut Tx, entry: &NewEntry) -> Result<Head> {
    let last: Option<(i64, String)> = on_tx!(tx, connection, _E =>
        sqlx::query_as("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetch_optional(connection).await?);
    let (last, previous) = last.unwrap_or_default();
    let seq = last + 1;
    let at = jiff::Timestamp::now().to_string();
    let content = entry.content.to_string();
    let (salt, actor_salt) = (salt()?, salt()?);
    let actor_digest = actor_digest(&actor_salt, &entry.actor);
    let digest = detail_digest(&salt, &actor_digest, &content);
    let hash = chain_hash(seq, &at, entry.action, &digest, &previous);
    on_tx!(tx, connection, _E => {
        sqlx::query("INSERT INTO audit_entry (seq, at, action, digest, previous, hash) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(seq).bind(&at).bind(entry.action).bind(&digest).bind(&previous).bind(&hash)
            .execute(&mut *connection).await?;
        sqlx::query("INSERT INTO audit_detail (seq, salt, actor, actor_salt, actor_digest, content) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(seq).bind(&salt).bind(&entry.actor).bind(&actor_salt).bind(&actor_digest).bind(&content)
            .execute(&mut *connection).await?;
    });
    Ok(Head(seq))
}

fn salt() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(Error::corrupt)?;
    Ok(hex(&bytes))
}

fn actor_digest(salt: &str, actor: &str) -> String {
    hex(&Sha256::digest(format!("{salt}\n{actor}")))
}

/// `actor` is the digest of who acted, or in older entries who it was.
fn detail_digest(salt: &str, actor: &str, content: &str) -> String {
    // The length says where the actor ends, whatever stands in a name.
    hex(&Sha256::digest(format!("{salt}\n{}\n{actor}\n{content}", actor.len())))
}

fn chain_hash(seq: i64, at: &str, action: &str, digest: &str, previous: &str) -> String {
    hex(&Sha256::digest(format!("{seq}\n{at}\n{action}\n{digest}\n{previous}")))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
