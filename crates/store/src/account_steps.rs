//! Writing accounts: a change is a list of steps in one transaction. Steps that rest on something (a link, a code) undo the
//! whole when it is not there any more, so that nothing can be used twice, whoever is faster.

use std::collections::BTreeSet;

use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;

use crate::Head;
use crate::accounts::{AccountId, Membership, address_key};
use crate::audit::{self, NewEntry};
use crate::db::{Db, Tx, on_tx};
use crate::error::{Error, Result};
use crate::mails::NewMail;
use crate::sessions::{NewSession, Purpose};

/// One step of a change to accounts. Times are in UTC (RFC 3339, whole seconds), so that their text sorts as they do.
#[derive(Clone, Debug)]
pub enum Step {
    /// Makes an account without password. [`Error::Taken`] when the address has one.
    Create {
        /// Its key.
        id: AccountId,
        /// Mail address.
        address: String,
        /// What the person is called.
        name: String,
        /// The language of mails.
        locale: String,
        /// Whether it is for this machine only.
        example: bool,
        /// When.
        at: String,
    },
    /// Says what the person is called, and in which language mails are.
    Name(AccountId, String, String),
    /// Sets another address. [`Error::Taken`] when somebody else has it.
    Address(AccountId, String),
    /// Sets the hash of the password.
    Password(AccountId, String),
    /// Sets the hash of the first password. [`Error::Gone`] when there is one already.
    FirstPassword(AccountId, String),
    /// What somebody was let in by still holds: this hash, and whether a second factor is asked for. [`Error::Gone`] otherwise.
    StillProven(AccountId, String, bool),
    /// Sets the roles given.
    Roles(AccountId, BTreeSet<Role>),
    /// Adds a membership or changes it. [`Error::Gone`] when there is no such organisation, body or deputy.
    Join(AccountId, Membership),
    /// Ends a membership.
    Leave(AccountId, ItemRef),
    /// Puts a new secret of an app, still to be shown to work. [`Error::Gone`] when one is in use.
    TotpSecret(AccountId, String),
    /// The app works: from now on it is asked for.
    TotpConfirm(AccountId),
    /// Takes the second factor away, with its recovery codes.
    TotpRemove(AccountId),
    /// Uses the code of a half minute. [`Error::Gone`] when it or a later one was used already.
    TotpUse(AccountId, i64),
    /// Puts new recovery codes, as digests; the old ones are gone.
    RecoveryCodes(AccountId, Vec<String>),
    /// Uses a recovery code. [`Error::Gone`] when it is not there.
    RecoveryUse(AccountId, String),
    /// Closes the account and ends its sessions and links.
    Disable(AccountId, String),
    /// Opens it again.
    Enable(AccountId),
    /// Deletes it, and who acted from the audit chain.
    Delete(AccountId),
    /// Undoes all when no open account with a password has the role of administrator any more ([`Error::LastAdministrator`]).
    KeepAdministrator,
    /// Notes the day of a sign-in.
    SignedIn(AccountId, String),
    /// Begins a session.
    Begin(NewSession),
    /// Ends a session, by its digest. [`Error::Gone`] when it is not there.
    End(String),
    /// The same; that it is not there is no mistake.
    EndQuietly(String),
    /// Ends all sessions of an account, or all but one.
    EndAll(AccountId, Option<String>),
    /// Makes a link that is sent by mail; earlier ones for the same purpose are gone.
    Link {
        /// SHA-256 of what the link holds.
        digest: String,
        /// Whose.
        account: AccountId,
        /// What for.
        purpose: Purpose,
        /// The address that is to be confirmed.
        address: Option<String>,
        /// When it was made.
        at: String,
        /// Until when it can be used.
        until: String,
    },
    /// Uses a link. [`Error::Gone`] when it is not there or too old.
    UseLink {
        /// SHA-256 of what it holds.
        digest: String,
        /// What for.
        purpose: Purpose,
        /// The time now.
        now: String,
    },
    /// Takes all links of an account away, those too that waiting mails would make, and the text of those that were shown.
    EndLinks(AccountId),
    /// Puts a mail into the outbox.
    Mail(NewMail),
    /// Forgets how often somebody tried.
    Forgive(Vec<String>),
}

impl Db {
    /// Makes a change to accounts, all of it or nothing, with its entry in the chain.
    ///
    /// # Errors
    /// Those that the steps name; [`Error::Database`].
    pub async fn change_accounts(&self, steps: &[Step], entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        for step in steps {
            take(&mut tx, step).await?;
        }
        let head = audit::append(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(head)
    }

    /// The same for what is no change to the city but keeps account of who is there: sessions, links, mails. No entry.
    ///
    /// # Errors
    /// Those that the steps name; [`Error::Database`].
    pub async fn note(&self, steps: &[Step]) -> Result<()> {
        let mut tx = self.begin().await?;
        for step in steps {
            take(&mut tx, step).await?;
        }
        tx.commit().await
    }
}

/// Runs a statement and gives the number of rows it touched.
macro_rules! touched {
    ($tx:expr, $sql:literal, $($value:expr),+ $(,)?) => {
        on_tx!($tx, connection, _E => sqlx::query($sql)$(.bind($value))+.execute(connection).await?.rows_affected())
    };
}

/// Runs a statement that must touch a row.
macro_rules! must {
    ($($statement:tt)+) => {{
        if touched!($($statement)+) == 0 {
            return Err(Error::Gone);
        }
    }};
}

/// Runs a statement.
macro_rules! run {
    ($($statement:tt)+) => {{
        touched!($($statement)+);
    }};
}

async fn take(tx: &mut Tx, step: &Step) -> Result<()> {
    match step {
        Step::Create { id, address, name, locale, example, at } => {
            free(tx, address, *id).await?;
            run!(
                tx,
                "INSERT INTO account (id, address, address_key, name, locale, example, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                id.0,
                address.trim(),
                address_key(address),
                name,
                locale,
                i64::from(*example),
                at
            );
        }
        Step::Name(id, name, locale) => {
            must!(tx, "UPDATE account SET name = $2, locale = $3 WHERE id = $1", id.0, name, locale);
        }
        Step::Address(id, address) => {
            free(tx, address, *id).await?;
            must!(
                tx,
                "UPDATE account SET address = $2, address_key = $3 WHERE id = $1",
                id.0,
                address.trim(),
                address_key(address)
            );
        }
        Step::Password(id, hash) => {
            must!(tx, "UPDATE account SET password = $2 WHERE id = $1", id.0, hash);
        }
        Step::FirstPassword(id, hash) => {
            must!(tx, "UPDATE account SET password = $2 WHERE id = $1 AND password IS NULL", id.0, hash);
        }
        Step::StillProven(id, hash, second_factor) => {
            // An update that changes nothing: it counts the row and holds it.
            must!(
                tx,
                "UPDATE account SET password = password WHERE id = $1 AND password = $2 AND totp_confirmed = $3 AND disabled_at IS NULL",
                id.0,
                hash,
                i64::from(*second_factor)
            );
        }
        Step::Roles(id, roles) => {
            run!(tx, "DELETE FROM account_role WHERE account_id = $1", id.0);
            for role in roles {
                run!(tx, "INSERT INTO account_role (account_id, role) VALUES ($1, $2)", id.0, role.as_str());
            }
        }
        Step::Join(id, membership) => join(tx, *id, membership).await?,
        Step::Leave(id, of) => {
            must!(
                tx,
                "DELETE FROM membership WHERE account_id = $1 \
                 AND item_id IN (SELECT id FROM item WHERE edition = '' AND kind = $2 AND code = $3)",
                id.0,
                of.kind().as_str(),
                of.code().as_str()
            );
        }
        Step::Disable(id, at) => {
            must!(tx, "UPDATE account SET disabled_at = coalesce(disabled_at, $2) WHERE id = $1", id.0, at);
            run!(tx, "DELETE FROM session WHERE account_id = $1", id.0);
            run!(tx, "DELETE FROM mail_link WHERE account_id = $1", id.0);
        }
        Step::Enable(id) => {
            must!(tx, "UPDATE account SET disabled_at = NULL WHERE id = $1", id.0);
        }
        Step::Delete(id) => delete(tx, *id).await?,
        Step::KeepAdministrator => {
            let (left,): (i64,) = on_tx!(tx, connection, _E => sqlx::query_as(
                "SELECT count(*) FROM account a JOIN account_role r ON r.account_id = a.id \
                 WHERE r.role = 'administrator' AND a.disabled_at IS NULL AND a.password IS NOT NULL")
                .fetch_one(connection).await?);
            if left == 0 {
                return Err(Error::LastAdministrator);
            }
        }
        Step::SignedIn(id, day) => {
            must!(tx, "UPDATE account SET signed_in_on = $2 WHERE id = $1", id.0, day);
        }
        Step::Mail(mail) => {
            run!(
                tx,
                "INSERT INTO mail (purpose, account_id, address, locale, state, created_at, next_at) \
                 VALUES ($1, $2, $3, $4, 'waiting', $5, $5)",
                mail.about.as_str(),
                mail.account.map(|id| id.0),
                &mail.address,
                &mail.locale,
                &mail.at
            );
        }
        Step::Forgive(keys) => {
            for key in keys {
                run!(tx, "DELETE FROM attempt WHERE key = $1", key);
            }
        }
        Step::TotpSecret(..)
        | Step::TotpConfirm(_)
        | Step::TotpRemove(_)
        | Step::TotpUse(..)
        | Step::RecoveryCodes(..)
        | Step::RecoveryUse(..) => second_factor(tx, step).await?,
        Step::Begin(_)
        | Step::End(_)
        | Step::EndQuietly(_)
        | Step::EndAll(..)
        | Step::Link { .. }
        | Step::UseLink { .. }
        | Step::EndLinks(_) => {
            sessions(tx, step).await?;
        }
    }
    Ok(())
}

/// Deletes an account with everything about it, and who acted from the chain. Mails to its address that name no account were
/// asked for by somebody who typed the address.
pub(crate) async fn delete(tx: &mut Tx, id: AccountId) -> Result<()> {
    let key: Option<(String,)> = on_tx!(tx, connection, _E =>
        sqlx::query_as("SELECT address_key FROM account WHERE id = $1").bind(id.0).fetch_optional(connection).await?);
    let (key,) = key.ok_or(Error::Gone)?;
    let nameless: Vec<(i64, String)> = on_tx!(tx, connection, _E =>
        sqlx::query_as("SELECT id, address FROM mail WHERE account_id IS NULL").fetch_all(connection).await?);
    for (mail, _) in nameless.iter().filter(|(_, address)| address_key(address) == key) {
        run!(tx, "DELETE FROM mail WHERE id = $1", *mail);
    }
    run!(tx, "DELETE FROM account WHERE id = $1", id.0);
    audit::erase(tx, &id.actor()).await?;
    Ok(())
}

/// Refuses an address that somebody else has.
async fn free(tx: &mut Tx, address: &str, id: AccountId) -> Result<()> {
    let taken: Option<(i64,)> = on_tx!(tx, connection, _E =>
        sqlx::query_as("SELECT id FROM account WHERE address_key = $1 AND id <> $2")
            .bind(address_key(address)).bind(id.0).fetch_optional(connection).await?);
    if taken.is_some() { Err(Error::Taken) } else { Ok(()) }
}

async fn join(tx: &mut Tx, id: AccountId, membership: &Membership) -> Result<()> {
    let of = &membership.of;
    let item: Option<(i64,)> = on_tx!(tx, connection, _E =>
        sqlx::query_as("SELECT id FROM item WHERE edition = '' AND kind = $1 AND code = $2")
            .bind(of.kind().as_str()).bind(of.code().as_str()).fetch_optional(connection).await?);
    let Some((item,)) = item else { return Err(Error::Gone) };
    if let Some(deputy) = membership.deputy {
        let known: Option<(i64,)> = on_tx!(tx, connection, _E =>
            sqlx::query_as("SELECT id FROM account WHERE id = $1").bind(deputy.0).fetch_optional(connection).await?);
        known.ok_or(Error::Gone)?;
    }
    run!(
        tx,
        "INSERT INTO membership (account_id, item_id, function, deputy_id) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account_id, item_id) DO UPDATE SET function = excluded.function, deputy_id = excluded.deputy_id",
        id.0,
        item,
        &membership.function,
        membership.deputy.map(|id| id.0)
    );
    Ok(())
}

async fn second_factor(tx: &mut Tx, step: &Step) -> Result<()> {
    match step {
        Step::TotpSecret(id, sealed) => {
            must!(tx, "UPDATE account SET totp_secret = $2, totp_step = 0 WHERE id = $1 AND totp_confirmed = 0", id.0, sealed);
        }
        Step::TotpConfirm(id) => {
            must!(tx, "UPDATE account SET totp_confirmed = 1 WHERE id = $1 AND totp_secret IS NOT NULL", id.0);
        }
        Step::TotpRemove(id) => {
            must!(tx, "UPDATE account SET totp_secret = NULL, totp_confirmed = 0, totp_step = 0 WHERE id = $1", id.0);
            run!(tx, "DELETE FROM recovery_code WHERE account_id = $1", id.0);
        }
        Step::TotpUse(id, half_minute) => {
            must!(tx, "UPDATE account SET totp_step = $2 WHERE id = $1 AND totp_step < $2", id.0, half_minute);
        }
        Step::RecoveryCodes(id, digests) => {
            run!(tx, "DELETE FROM recovery_code WHERE account_id = $1", id.0);
            for digest in digests {
                run!(tx, "INSERT INTO recovery_code (account_id, digest) VALUES ($1, $2)", id.0, digest);
            }
        }
        Step::RecoveryUse(id, digest) => {
            must!(tx, "DELETE FROM recovery_code WHERE account_id = $1 AND digest = $2", id.0, digest);
        }
        _ => {}
    }
    Ok(())
}

async fn sessions(tx: &mut Tx, step: &Step) -> Result<()> {
    match step {
        Step::Begin(session) => {
            run!(
                tx,
                "INSERT INTO session (digest, account_id, stage, strong, device, created_at, seen_at, expires_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $6, $7)",
                &session.digest,
                session.account.0,
                session.stage.as_str(),
                i64::from(session.strong),
                &session.device,
                &session.at,
                &session.until
            );
        }
        Step::End(digest) => must!(tx, "DELETE FROM session WHERE digest = $1", digest),
        Step::EndQuietly(digest) => run!(tx, "DELETE FROM session WHERE digest = $1", digest),
        Step::EndAll(id, but) => {
            run!(tx, "DELETE FROM session WHERE account_id = $1 AND digest <> $2", id.0, but.as_deref().unwrap_or_default());
        }
        Step::Link { digest, account, purpose, address, at, until } => {
            run!(tx, "DELETE FROM mail_link WHERE account_id = $1 AND purpose = $2", account.0, purpose.as_str());
            run!(
                tx,
                "INSERT INTO mail_link (digest, account_id, purpose, address, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
                digest,
                account.0,
                purpose.as_str(),
                address,
                at,
                until
            );
        }
        Step::UseLink { digest, purpose, now } => {
            must!(
                tx,
                "DELETE FROM mail_link WHERE digest = $1 AND purpose = $2 AND expires_at > $3",
                digest,
                purpose.as_str(),
                now
            );
        }
        Step::EndLinks(id) => end_links(tx, *id).await?,
        _ => {}
    }
    Ok(())
}

/// Takes away every link of an account: made, still to be made by a mail that waits or was given up, or shown.
async fn end_links(tx: &mut Tx, id: AccountId) -> Result<()> {
    run!(tx, "DELETE FROM mail_link WHERE account_id = $1", id.0);
    run!(
        tx,
        "UPDATE mail SET state = 'dropped' WHERE account_id = $1 AND state IN ('waiting', 'failed') \
         AND purpose IN ('invitation', 'reset', 'address')",
        id.0
    );
    run!(tx, "UPDATE mail SET body = NULL WHERE account_id = $1 AND purpose IN ('invitation', 'reset', 'address')", id.0);
    Ok(())
}
