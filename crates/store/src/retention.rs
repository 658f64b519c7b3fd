//! Deleting what is kept too long. Which rules there are and after how many days they hold says [`leitwerk_model::privacy`].

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use leitwerk_model::privacy::Rule;
use serde_json::json;
use strum::VariantArray as _;

use crate::account_steps;
use crate::accounts::AccountId;
use crate::audit::{self, NewEntry};
use crate::db::{Db, Tx, on_tx};
use crate::error::{Error, Result};

/// How much each rule found.
pub type Counts = BTreeMap<Rule, u64>;

// A link that still works or is still to be sent means that the invitation can be accepted. The accounts of the fictional
// city were never invited.
const UNACCEPTED: &str = "SELECT a.id FROM account a WHERE a.password IS NULL AND a.example = 0 AND a.created_at <= $1 \
     AND NOT EXISTS (SELECT 1 FROM mail_link l WHERE l.account_id = a.id AND l.expires_at > $2) \
     AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.account_id = a.id AND m.state = 'waiting') ORDER BY a.id";

impl Db {
    /// Deletes what each rule says at `now`, all of it or nothing, and counts it; accounts leave an entry in the chain that
    /// says `actor` did it. With `dry_run` only counts: what was deleted for counting is undone.
    ///
    /// # Errors
    /// [`Error::Database`], or [`Error::Corrupt`] when there is no such time.
    pub async fn delete_overdue(&self, now: Timestamp, actor: &str, dry_run: bool) -> Result<Counts> {
        let mut tx = self.begin().await?;
        let mut found = Counts::new();
        for rule in Rule::VARIANTS {
            found.insert(*rule, delete(&mut tx, *rule, now, actor).await?);
        }
        if !dry_run {
            tx.commit().await?;
        }
        Ok(found)
    }
}

async fn delete(tx: &mut Tx, rule: Rule, now: Timestamp, actor: &str) -> Result<u64> {
    let since = whole_seconds(now.checked_sub(SignedDuration::from_hours(24 * rule.days())).map_err(Error::corrupt)?)?;
    let sql = match rule {
        Rule::Session => "DELETE FROM session WHERE expires_at <= $1",
        Rule::MailLink => "DELETE FROM mail_link WHERE expires_at <= $1",
        Rule::Attempt => "DELETE FROM attempt WHERE until <= $1",
        Rule::Mail => "DELETE FROM mail WHERE state <> 'waiting' AND created_at <= $1",
        Rule::MailText => "UPDATE mail SET body = NULL WHERE state <> 'waiting' AND body IS NOT NULL AND created_at <= $1",
        Rule::PreviewLink => "DELETE FROM preview_link WHERE expires_at <= $1",
        Rule::StagedFile => "DELETE FROM staged_file WHERE created_at <= $1",
        Rule::Invitation => return delete_unaccepted(tx, &since, &whole_seconds(now)?, actor).await,
    };
    Ok(on_tx!(tx, connection, _E => sqlx::query(sql).bind(&since).execute(connection).await?.rows_affected()))
}

async fn delete_unaccepted(tx: &mut Tx, since: &str, now: &str, actor: &str) -> Result<u64> {
    let ids: Vec<(i64,)> =
        on_tx!(tx, connection, _E => sqlx::query_as(UNACCEPTED).bind(since).bind(now).fetch_all(connection).await?);
    for (id,) in &ids {
        account_steps::delete(tx, AccountId(*id)).await?;
    }
    if !ids.is_empty() {
        let accounts: Vec<String> = ids.iter().map(|(id,)| id.to_string()).collect();
        let content = json!({ "rule": Rule::Invitation, "accounts": accounts });
        let entry = NewEntry { action: "delete-unaccepted-accounts", actor: actor.to_owned(), content };
        audit::append(tx, &entry).await?;
    }
    Ok(ids.len() as u64)
}

/// Times in the store are whole seconds, so that their text sorts as they do.
fn whole_seconds(at: Timestamp) -> Result<String> {
    Ok(Timestamp::from_second(at.as_second()).map_err(Error::corrupt)?.to_string())
}
