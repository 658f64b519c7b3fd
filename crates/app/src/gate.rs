//! What everybody who comes in passes: database, key of the installation, clock, passwords, and the limits on trying.

use leitwerk_store::Db;

use crate::clock::Clock;
use crate::key::Key;
use crate::passwords::Passwords;

/// What operations on accounts need; cheap to clone.
#[derive(Clone, Debug)]
pub struct Gate {
    pub(crate) db: Db,
    pub(crate) key: Key,
    pub(crate) clock: Clock,
    pub(crate) passwords: Passwords,
}

/// Where a request comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The network it comes from, for limits: an IPv4 address, or the first 64 bits of an IPv6 address.
    pub network: String,
    /// Whether it comes from this machine itself.
    pub local: bool,
    /// Browser and system, in two words.
    pub device: String,
}

/// Seconds for which tries are counted together.
const WINDOW: i64 = 15 * 60;

/// What is limited: tries in a quarter of an hour.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// Passwords for one account from one network: somebody guessing.
    PasswordFromNetwork,
    /// Passwords for one account from anywhere: many guessing together. Wide, or they could lock somebody out.
    Password,
    /// Passwords for any account from one network: somebody trying accounts.
    Network,
    /// Codes of the second factor for one account.
    Code,
    /// Mails asked for to one address.
    MailTo,
    /// Mails asked for from one network.
    MailFrom,
    /// Mails to other addresses asked for by one account.
    MailOf,
}

impl Limit {
    fn name(self) -> &'static str {
        match self {
            Limit::PasswordFromNetwork => "password-network",
            Limit::Password => "password",
            Limit::Network => "network",
            Limit::Code => "code",
            Limit::MailTo => "mail-to",
            Limit::MailFrom => "mail-from",
            Limit::MailOf => "mail-of",
        }
    }

    /// Most tries.
    pub(crate) fn most(self) -> i64 {
        match self {
            Limit::PasswordFromNetwork => 10,
            Limit::Password => 100,
            Limit::Network => 300,
            Limit::Code => 10,
            Limit::MailTo => 3,
            Limit::MailFrom => 30,
            Limit::MailOf => 5,
        }
    }
}

impl Gate {
    /// A gate to a database.
    #[must_use]
    pub fn new(db: Db, key: Key) -> Gate {
        Gate { db, key, clock: Clock::default(), passwords: Passwords::default() }
    }

    /// The same with another clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Gate {
        Gate { clock, ..self }
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// The key of the installation.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The name of a limit in the store: no address can be read from it.
    pub(crate) fn limit_key(&self, limit: Limit, of: &str) -> String {
        self.key.digest("limit", &format!("{}\n{of}", limit.name()))
    }

    /// Counts one more try under each limit. Counted before anything is looked at, so that many at once are no way around it.
    /// Gives whether all are within their limits.
    pub(crate) async fn try_once(&self, limits: &[(Limit, &str)]) -> Result<bool, leitwerk_store::Error> {
        let keys: Vec<String> = limits.iter().map(|(limit, of)| self.limit_key(*limit, of)).collect();
        // Whoever is over a limit is refused without a write: refusals must not keep others from writing.
        for ((limit, _), key) in limits.iter().zip(&keys) {
            if self.db.attempts(key, &self.clock.stamp()).await? >= limit.most() {
                return Ok(false);
            }
        }
        let counts = self.db.count_attempts(&keys, &self.clock.stamp(), &self.clock.stamp_in(WINDOW)).await?;
        Ok(limits.iter().zip(counts).all(|((limit, _), count)| count <= limit.most()))
    }
}
