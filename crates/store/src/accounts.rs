//! Reading accounts. Writing is in [`crate::account_steps`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;

use crate::db::{Db, on_read};
use crate::error::{Error, Result};
use crate::items;

/// The key of an account: a number drawn by chance, below 2^53, so that it tells nothing and cannot be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub(crate) i64);

impl AccountId {
    /// A new one.
    ///
    /// # Errors
    /// [`Error::Corrupt`] when the machine gives no random numbers.
    pub fn draw() -> Result<AccountId> {
        let mut bytes = [0_u8; 8];
        getrandom::fill(&mut bytes).map_err(Error::corrupt)?;
        Ok(AccountId((i64::from_le_bytes(bytes) & ((1 << 53) - 1)).max(1)))
    }

    /// How the account is named in the audit chain.
    #[must_use]
    pub fn actor(self) -> String {
        format!("account:{self}")
    }

    /// The account named in the audit chain, if it is one.
    #[must_use]
    pub fn of_actor(actor: &str) -> Option<AccountId> {
        actor.strip_prefix("account:")?.parse().ok()
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AccountId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<AccountId, Self::Err> {
        text.parse().map(AccountId)
    }
}

/// That somebody belongs to an organisation or a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The organisation or body.
    pub of: ItemRef,
    /// What they do there, in their own words.
    pub function: String,
    /// Who stands in for them.
    pub deputy: Option<AccountId>,
}

/// An account, without what proves who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// Mail address, as written.
    pub address: String,
    /// What the person is called.
    pub name: String,
    /// The language of mails, as a tag.
    pub locale: String,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// Whether it is an account of the fictional city, for this machine only.
    pub example: bool,
    /// When it was made, in UTC (RFC 3339).
    pub created_at: String,
    /// The day of the last sign-in.
    pub signed_in_on: Option<String>,
    /// Whether it is closed.
    pub disabled: bool,
    /// Roles given; officer and member follow from memberships.
    pub roles: BTreeSet<Role>,
    /// What the person belongs to.
    pub memberships: Vec<Membership>,
}

/// What proves who somebody is.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Whose.
    pub id: AccountId,
    /// Hash of the password (argon2id); none until the invitation is accepted.
    pub password: Option<String>,
    /// Secret of the authenticator app, sealed.
    pub totp_secret: Option<String>,
    /// Whether the app was shown to work.
    pub totp_confirmed: bool,
    /// The last half minute whose code was used.
    pub totp_step: i64,
    /// Recovery codes that are left.
    pub recovery_codes: i64,
    /// Whether it is for this machine only.
    pub example: bool,
    /// Whether it is closed.
    pub disabled: bool,
}

/// How an address is found: in small letters, without space around it.
#[must_use]
pub fn address_key(address: &str) -> String {
    address.trim().to_lowercase()
}

#[rustfmt::skip]
type RawAccount = (i64, String, String, String, Option<String>, i64, i64, String, Option<String>, Option<String>, Option<String>);

const ACCOUNT: &str = "SELECT a.id, a.address, a.name, a.locale, a.password, a.totp_confirmed, a.example, a.created_at, \
     a.signed_in_on, a.disabled_at, (SELECT string_agg(r.role, ' ') FROM account_role r WHERE r.account_id = a.id) \
     FROM account a WHERE ($1 = 0 OR a.id = $1) AND ($2 = '' OR a.address_key = $2) ORDER BY a.name, a.address_key";
const MEMBERSHIPS: &str = "SELECT m.account_id, i.edition, i.code, m.function, m.deputy_id FROM membership m \
     JOIN item i ON i.id = m.item_id WHERE ($1 = 0 OR m.account_id = $1) ORDER BY m.account_id, i.kind, i.sort_key";
const CREDENTIALS: &str = "SELECT a.id, a.password, a.totp_secret, a.totp_confirmed, a.totp_step, \
     (SELECT count(*) FROM recovery_code c WHERE c.account_id = a.id), a.example, a.disabled_at \
     FROM account a WHERE ($1 = 0 OR a.id = $1) AND ($2 = '' OR a.address_key = $2)";

impl Db {
    /// All accounts, by name.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn accounts(&self) -> Result<Vec<Account>> {
        self.accounts_where(0, "").await
    }

    /// One account.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>> {
        // 0 is nobody's number; in the query it stands for all.
        if id.0 == 0 { Ok(None) } else { Ok(self.accounts_where(id.0, "").await?.pop()) }
    }

    /// The account with an address.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn account_at(&self, address: &str) -> Result<Option<Account>> {
        let key = address_key(address);
        if key.is_empty() { Ok(None) } else { Ok(self.accounts_where(0, &key).await?.pop()) }
    }

    async fn accounts_where(&self, id: i64, key: &str) -> Result<Vec<Account>> {
        let rows: Vec<RawAccount> = on_read!(self, pool => sqlx::query_as(ACCOUNT).bind(id).bind(key).fetch_all(pool).await?);
        let one = rows.first().filter(|_| rows.len() == 1).map_or(0, |row| row.0);
        let links: Vec<(i64, String, String, String, Option<i64>)> =
            on_read!(self, pool => sqlx::query_as(MEMBERSHIPS).bind(one).fetch_all(pool).await?);
        let mut memberships: BTreeMap<i64, Vec<Membership>> = BTreeMap::new();
        for (account, edition, code, function, deputy) in links {
            let membership = Membership { of: items::key(&edition, &code)?, function, deputy: deputy.map(AccountId) };
            memberships.entry(account).or_default().push(membership);
        }
        let account =
            |(id, address, name, locale, password, totp, example, created_at, signed_in_on, disabled, roles): RawAccount| {
                Ok(Account {
                    id: AccountId(id),
                    address,
                    name,
                    locale,
                    accepted: password.is_some(),
                    second_factor: totp == 1,
                    example: example == 1,
                    created_at,
                    signed_in_on,
                    disabled: disabled.is_some(),
                    roles: roles_of(roles.as_deref())?,
                    memberships: memberships.remove(&id).unwrap_or_default(),
                })
            };
        rows.into_iter().map(account).collect()
    }

    /// What proves who the owner of an address is.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn credentials_at(&self, address: &str) -> Result<Option<Credentials>> {
        let key = address_key(address);
        if key.is_empty() { Ok(None) } else { self.credentials_where(0, &key).await }
    }

    /// What proves who the owner of an account is.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn credentials(&self, id: AccountId) -> Result<Option<Credentials>> {
        if id.0 == 0 { Ok(None) } else { self.credentials_where(id.0, "").await }
    }

    async fn credentials_where(&self, id: i64, key: &str) -> Result<Option<Credentials>> {
        type Raw = (i64, Option<String>, Option<String>, i64, i64, i64, i64, Option<String>);
        let row: Option<Raw> = on_read!(self, pool => sqlx::query_as(CREDENTIALS).bind(id).bind(key).fetch_optional(pool).await?);
        let credentials = |(id, password, totp_secret, confirmed, totp_step, codes, example, disabled): Raw| Credentials {
            id: AccountId(id),
            password,
            totp_secret,
            totp_confirmed: confirmed == 1,
            totp_step,
            recovery_codes: codes,
            example: example == 1,
            disabled: disabled.is_some(),
        };
        Ok(row.map(credentials))
    }
}

pub(crate) fn roles_of(words: Option<&str>) -> Result<BTreeSet<Role>> {
    words.unwrap_or_default().split_whitespace().map(|word| word.parse().map_err(Error::corrupt)).collect()
}
