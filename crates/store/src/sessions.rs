//! Sessions and links sent by mail: who holds one is who it says, until it ends. The store knows only digests of them.

use std::collections::BTreeSet;

use leitwerk_model::access::Role;
use leitwerk_model::code::{Code, ItemRef};

use crate::accounts::{AccountId, roles_of};
use crate::db::{Db, on_read, on_tx};
use crate::error::{Error, Result};

/// Declares an enum with its words.
macro_rules! stored {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// The word in the store.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// Reads the word in the store.
            ///
            /// # Errors
            /// [`Error::Corrupt`] when it is another word.
            pub fn read(word: &str) -> Result<$name> {
                match word { $($word => Ok($name::$variant),)+ _ => Err(Error::Corrupt(format!("“{word}” is no {}", stringify!($name)))) }
            }
        }
    };
}
pub(crate) use stored;

stored! {
    /// How far a sign-in has come.
    Stage {
        /// The password was right; the second factor is still asked for.
        Password = "password",
        /// Signed in.
        Full = "full",
    }
}

stored! {
    /// What a link is for.
    Purpose {
        /// Choosing the first password.
        Invitation = "invitation",
        /// Choosing a new password.
        Reset = "reset",
        /// Confirming a new address.
        Address = "address",
    }
}

/// A session that begins.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// SHA-256 of what the browser holds.
    pub digest: String,
    /// Whose.
    pub account: AccountId,
    /// How far the sign-in has come.
    pub stage: Stage,
    /// Whether a second factor was given.
    pub strong: bool,
    /// Browser and system, in two words.
    pub device: String,
    /// When.
    pub at: String,
    /// When it ends at the latest.
    pub until: String,
}

/// A session with whose it is and what they may do.
#[derive(Clone, Debug)]
pub struct Session {
    /// SHA-256 of what the browser holds.
    pub digest: String,
    /// Whose.
    pub account: AccountId,
    /// What the person is called.
    pub name: String,
    /// How far the sign-in has come.
    pub stage: Stage,
    /// Whether a second factor was given.
    pub strong: bool,
    /// Whether the account has a second factor.
    pub second_factor: bool,
    /// Whether the account is for this machine only.
    pub example: bool,
    /// When it was last seen; noted every few minutes.
    pub seen_at: String,
    /// Roles given.
    pub roles: BTreeSet<Role>,
    /// Organisations and bodies of the person.
    pub own: BTreeSet<ItemRef>,
}

/// A session in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// SHA-256 of what the browser holds.
    pub digest: String,
    /// Browser and system, in two words.
    pub device: String,
    /// When it began.
    pub created_at: String,
    /// When it was last seen.
    pub seen_at: String,
}

/// Whom a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The account.
    pub account: AccountId,
    /// The address that is to be confirmed.
    pub address: Option<String>,
}

// One query: it is asked with every page of somebody who is signed in.
const SESSION: &str = "SELECT a.id, a.name, s.stage, s.strong, a.totp_confirmed, a.example, s.seen_at, \
     (SELECT string_agg(r.role, ' ') FROM account_role r WHERE r.account_id = a.id), \
     (SELECT string_agg(i.code, ' ') FROM membership m JOIN item i ON i.id = m.item_id WHERE m.account_id = a.id) \
     FROM session s JOIN account a ON a.id = s.account_id \
     WHERE s.digest = $1 AND s.expires_at > $2 AND s.seen_at > $3 AND a.disabled_at IS NULL";

impl Db {
    /// The session with a digest that has not ended at `now` and was seen after `idle_since`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn session(&self, digest: &str, now: &str, idle_since: &str) -> Result<Option<Session>> {
        type Raw = (i64, String, String, i64, i64, i64, String, Option<String>, Option<String>);
        let row: Option<Raw> = on_read!(self, pool =>
            sqlx::query_as(SESSION).bind(digest).bind(now).bind(idle_since).fetch_optional(pool).await?);
        let Some((id, name, stage, strong, second, example, seen_at, roles, own)) = row else { return Ok(None) };
        let own = own.unwrap_or_default();
        let own = own
            .split_whitespace()
            .map(|code| ItemRef::new(None, Code::parse(code).map_err(Error::corrupt)?).map_err(Error::corrupt));
        Ok(Some(Session {
            digest: digest.to_owned(),
            account: AccountId(id),
            name,
            stage: Stage::read(&stage)?,
            strong: strong == 1,
            second_factor: second == 1,
            example: example == 1,
            seen_at,
            roles: roles_of(roles.as_deref())?,
            own: own.collect::<Result<_>>()?,
        }))
    }

    /// Notes that a session was seen.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn see_session(&self, digest: &str, now: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("UPDATE session SET seen_at = $2 WHERE digest = $1").bind(digest).bind(now).execute(connection).await?;
        });
        tx.commit().await
    }

    /// The sessions of an account that have not ended at `now`, the latest first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn sessions(&self, id: AccountId, now: &str) -> Result<Vec<Seen>> {
        let rows: Vec<(String, String, String, String)> = on_read!(self, pool =>
            sqlx::query_as("SELECT digest, device, created_at, seen_at FROM session \
                 WHERE account_id = $1 AND expires_at > $2 AND stage = 'full' ORDER BY seen_at DESC, digest")
                .bind(id.0).bind(now).fetch_all(pool).await?);
        let seen = |(digest, device, created_at, seen_at)| Seen { digest, device, created_at, seen_at };
        Ok(rows.into_iter().map(seen).collect())
    }

    /// Whom a link is for, if it can still be used at `now`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn link(&self, digest: &str, purpose: Purpose, now: &str) -> Result<Option<Linked>> {
        let row: Option<(i64, Option<String>)> = on_read!(self, pool =>
            sqlx::query_as("SELECT l.account_id, l.address FROM mail_link l JOIN account a ON a.id = l.account_id \
                 WHERE l.digest = $1 AND l.purpose = $2 AND l.expires_at > $3 AND a.disabled_at IS NULL")
                .bind(digest).bind(purpose.as_str()).bind(now).fetch_optional(pool).await?);
        Ok(row.map(|(account, address)| Linked { account: AccountId(account), address }))
    }
}
