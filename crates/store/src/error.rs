//! What can go wrong in the store.

/// Result of a store operation.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address of the database has no form this program knows.
    #[error("“{0}” is no database address; write sqlite:leitwerk.db or postgres://user@host/name")]
    BadUrl(String),
    /// The database could not be opened.
    #[error("the database {url} cannot be opened: {reason}")]
    Open {
        /// Its address, without password.
        url: String,
        /// Why; said in the message, so not named as its source too.
        reason: sqlx::Error,
    },
    /// The database is set up so that data could be lost or not be found.
    #[error("the database is not set up safely: {0}")]
    Unsafe(String),
    /// The tables were made by a newer program.
    #[error("the tables are from a newer version of this program (step {0}); install that version, or name another database")]
    Newer(i64),
    /// The tables could not be brought to this version.
    #[error("the tables cannot be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Somebody else changed the data since they were read.
    #[error("the data have changed meanwhile")]
    Changed,
    /// What the change rests on is not there any more: a link that was used, a code, a session, an account.
    #[error("it is not there any more")]
    Gone,
    /// Somebody has this mail address already.
    #[error("somebody has this mail address already")]
    Taken,
    /// The original of an adopted or superseded edition would change.
    #[error("the edition is adopted: its original cannot change any more, only translations can")]
    Frozen,
    /// Nobody would be left who may manage accounts.
    #[error("the last administrator must stay")]
    LastAdministrator,
    /// A file can be copied; a server has programs of its own for that.
    #[error("only an SQLite database is one file; a server is backed up with its own programs")]
    OnlySqlite,
    /// What is stored does not fit the model.
    #[error("what is stored does not fit: {0}")]
    Corrupt(String),
    /// The database refused or failed.
    #[error("the database failed: {0}")]
    Database(#[source] sqlx::Error),
    /// There is no room for what was to be written.
    #[error("the disk is full; nothing was changed. Make room (leitwerk doctor says how much there is), and do this again")]
    Full,
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let code = error.as_database_error().and_then(|error| error.code());
        match code.as_deref() {
            // SQLITE_FULL; disk_full of PostgreSQL.
            Some("13" | "53100") => Error::Full,
            // SQLITE_CONSTRAINT_TRIGGER; what the triggers of migrations/postgres/0004_frozen.sql raise.
            Some("1811" | "LW001") => Error::Frozen,
            _ => Error::Database(error),
        }
    }
}

impl Error {
    pub(crate) fn corrupt(error: impl std::fmt::Display) -> Error {
        Error::Corrupt(error.to_string())
    }
}
