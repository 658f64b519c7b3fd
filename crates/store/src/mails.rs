//! The outbox. A mail waits as what it is about, never with a link in it: text and link are made when it is sent, so that
//! neither the table nor a backup holds anything that opens an account.

use crate::accounts::AccountId;
use crate::db::{Db, on_read, on_tx};
use crate::error::{Error, Result};
use crate::sessions::stored;

stored! {
    /// What a mail is about.
    About {
        /// Somebody is invited.
        Invitation = "invitation",
        /// Somebody asked for a new password.
        Reset = "reset",
        /// A new address is to be confirmed.
        Address = "address",
        /// The password was changed.
        PasswordChanged = "password_changed",
        /// The address was changed; goes to the old one.
        AddressChanged = "address_changed",
        /// The second factor was set up or taken away.
        SecondFactorChanged = "second_factor_changed",
        /// Rights were given or taken.
        RightsChanged = "rights_changed",
    }
}

stored! {
    /// What became of a mail.
    State {
        /// Still to be sent, perhaps again.
        Waiting = "waiting",
        /// The mail server took it.
        Sent = "sent",
        /// There is no mail server: it is shown to administrators.
        Shown = "shown",
        /// Given up.
        Failed = "failed",
        /// There was nobody to send it to.
        Dropped = "dropped",
    }
}

/// A mail to be sent.
#[derive(Clone, Debug)]
pub struct NewMail {
    /// What it is about.
    pub about: About,
    /// For whom; none where only sending tells whether there is an account.
    pub account: Option<AccountId>,
    /// Where to.
    pub address: String,
    /// In which language.
    pub locale: String,
    /// When it was put in.
    pub at: String,
}

/// A mail of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its number.
    pub id: i64,
    /// What it is about.
    pub about: About,
    /// For whom.
    pub account: Option<AccountId>,
    /// Where to.
    pub address: String,
    /// In which language.
    pub locale: String,
    /// What became of it.
    pub state: State,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was put in.
    pub created_at: String,
    /// Why it could not be sent.
    pub error: Option<String>,
    /// Its text, where it is shown instead of sent.
    pub body: Option<String>,
}

type Raw = (i64, String, Option<i64>, String, String, String, i64, String, Option<String>, Option<String>);

const COLUMNS: &str = "id, purpose, account_id, address, locale, state, attempts, created_at, error, body";

fn mail((id, about, account, address, locale, state, attempts, created_at, error, body): Raw) -> Result<Mail> {
    Ok(Mail {
        id,
        about: About::read(&about)?,
        account: account.map(AccountId),
        address,
        locale,
        state: State::read(&state)?,
        attempts,
        created_at,
        error,
        body,
    })
}

impl Db {
    /// Takes a mail that is due at `now`; nobody else gets it before `again`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn take_mail(&self, now: &str, again: &str) -> Result<Option<Mail>> {
        // Looked at before: asked every few seconds, it must not keep others from writing.
        let due: Option<(i64,)> = on_read!(self, pool =>
            sqlx::query_as("SELECT id FROM mail WHERE state = 'waiting' AND next_at <= $1 LIMIT 1").bind(now).fetch_optional(pool).await?);
        if due.is_none() {
            return Ok(None);
        }
        let mut tx = self.begin().await?;
        // Without the condition outside, two workers could get the same mail.
        let sql = sqlx::AssertSqlSafe(format!(
            "UPDATE mail SET next_at = $2, attempts = attempts + 1 WHERE id = (SELECT id FROM mail WHERE state = 'waiting' \
             AND next_at <= $1 ORDER BY next_at, id LIMIT 1) AND state = 'waiting' AND next_at <= $1 RETURNING {COLUMNS}"
        ));
        let row: Option<Raw> =
            on_tx!(&mut tx, connection, _E => sqlx::query_as(sql).bind(now).bind(again).fetch_optional(connection).await?);
        tx.commit().await?;
        row.map(mail).transpose()
    }

    /// Notes what became of a mail, when it is tried again, why it failed, and its text where it is shown.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn settle_mail(&self, id: i64, state: State, next_at: &str, error: Option<&str>, body: Option<&str>) -> Result<()> {
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("UPDATE mail SET state = $2, next_at = $3, error = $4, body = $5 WHERE id = $1")
                .bind(id).bind(state.as_str()).bind(next_at).bind(error).bind(body).execute(connection).await?;
        });
        tx.commit().await
    }

    /// Has a mail that was given up sent again. [`Error::Gone`] when there is no such mail.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::Database`].
    pub async fn retry_mail(&self, id: i64, now: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        let touched = on_tx!(&mut tx, connection, _E => {
            sqlx::query("UPDATE mail SET state = 'waiting', next_at = $2, attempts = 0 WHERE id = $1 AND state IN ('failed', 'waiting')")
                .bind(id).bind(now).execute(connection).await?.rows_affected()
        });
        if touched == 0 {
            return Err(Error::Gone);
        }
        tx.commit().await
    }

    /// The mails that administrators look after: waiting, failed, shown; the latest first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn mails(&self, limit: i64) -> Result<Vec<Mail>> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM mail WHERE state IN ('waiting', 'failed', 'shown') ORDER BY id DESC LIMIT $1"
        ));
        let rows: Vec<Raw> = on_read!(self, pool => sqlx::query_as(sql).bind(limit).fetch_all(pool).await?);
        rows.into_iter().map(mail).collect()
    }
}
