//! Opening a database and keeping it safe.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgConnection, PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use crate::error::{Error, Result};
use crate::steps;

/// Connections that read at the same time from one SQLite file.
const SQLITE_READERS: u32 = 4;
/// How often a new SQLite file is tried again that others are making too, a tenth of a second apart.
const TURNS: usize = 50;
/// Connections to one PostgreSQL server.
const POSTGRES_CONNECTIONS: u32 = 16;
/// Longest wait for a server, a connection or the end of somebody else's change.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// Which engine holds the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, in one file.
    Sqlite,
    /// A server.
    Postgres,
}

/// The database.
#[derive(Clone, Debug)]
pub enum Db {
    /// One file: any number of readers, one writer.
    Sqlite {
        /// Reading connections.
        read: SqlitePool,
        /// The one writing connection.
        write: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

/// A transaction that may write.
pub(crate) enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one query text on whichever pool there is for reading.
macro_rules! on_read {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::Db::Sqlite { read: $pool, .. } => $body,
            $crate::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs one query text inside a transaction; `$engine` names the engine's type.
macro_rules! on_tx {
    ($tx:expr, $connection:ident, $engine:ident => $body:expr) => {
        match $tx {
            $crate::db::Tx::Sqlite(tx) => {
                #[allow(dead_code, reason = "only some bodies name the engine")]
                type $engine = sqlx::Sqlite;
                let $connection = &mut **tx;
                $body
            }
            $crate::db::Tx::Postgres(tx) => {
                #[allow(dead_code, reason = "only some bodies name the engine")]
                type $engine = sqlx::Postgres;
                let $connection = &mut **tx;
                $body
            }
        }
    };
}
pub(crate) use {on_read, on_tx};

impl Db {
    /// Opens the database at `url`: `sqlite:FILE` (made where missing) or `postgres://…`.
    ///
    /// # Errors
    /// [`Error::BadUrl`], [`Error::Open`], or [`Error::Unsafe`] when the engine would not keep what it acknowledges
    /// or could not find what it holds.
    pub async fn open(url: &str) -> Result<Db> {
        let db = if url.starts_with("sqlite:") {
            Db::open_sqlite(url).await?
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Db::open_postgres(url).await.map_err(|reason| Error::Open { url: without_password(url), reason })?
        } else {
            return Err(Error::BadUrl(without_password(url)));
        };
        db.assert_safe().await?;
        Ok(db)
    }

    async fn open_postgres(url: &str) -> std::result::Result<Db, sqlx::Error> {
        let options = PgConnectOptions::from_str(url)?.application_name("leitwerk");
        try_postgres(&options).await?;
        let pool = PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).acquire_timeout(PATIENCE);
        Ok(Db::Postgres(pool.connect_with(options).await?))
    }

    async fn open_sqlite(url: &str) -> Result<Db> {
        let open = |reason| Error::Open { url: url.to_owned(), reason };
        let options = SqliteConnectOptions::from_str(url).map_err(open)?;
        if !url.contains(":memory:") && !url.contains("mode=memory") {
            make_private(options.get_filename());
        }
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("trusted_schema", "OFF")
            .pragma("cache_size", "-4096");
        // The writer stays open as long as the program runs: whoever would put another file in its place sees by its lock
        // that this one is in use.
        let writer = whole(SqlitePoolOptions::new()).max_connections(1).idle_timeout(None).max_lifetime(None);
        let writer = || writer.clone().connect_with(options.clone());
        let mut write = writer().await;
        // Turning a new file to WAL does not wait its turn as everything else does: when several processes make the file
        // at once, all but one are told that it is locked.
        for _ in 0..TURNS {
            if !write.as_ref().is_err_and(is_locked) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            write = writer().await;
        }
        let write = write.map_err(open)?;
        let read = whole(SqlitePoolOptions::new()).max_connections(SQLITE_READERS);
        let read = read.connect_with(options.pragma("query_only", "ON")).await.map_err(open)?;
        Ok(Db::Sqlite { read, write })
    }

    /// Refuses settings under which something acknowledged could be lost, or something stored not be found.
    async fn assert_safe(&self) -> Result<()> {
        match self {
            Db::Sqlite { write, .. } => {
                let (synchronous,): (i64,) = sqlx::query_as("PRAGMA synchronous").fetch_one(write).await?;
                let (journal,): (String,) = sqlx::query_as("PRAGMA journal_mode").fetch_one(write).await?;
                if synchronous != 2 || !journal.eq_ignore_ascii_case("wal") {
                    return Err(Error::Unsafe(format!(
                        "SQLite runs with synchronous={synchronous} and journal_mode={journal}; it needs FULL (2) and wal. \
                         Is the file on a network drive?"
                    )));
                }
            }
            Db::Postgres(pool) => {
                let (encoding, ctype) = letters(pool).await?;
                if encoding != "UTF8" || ctype == "C" || ctype == "POSIX" {
                    return Err(Error::Unsafe(format!(
                        "the PostgreSQL database has encoding {encoding} and LC_CTYPE {ctype}; search needs UTF8 and a locale other \
                         than C. Create it with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 NAME"
                    )));
                }
            }
        }
        Ok(())
    }

    /// Brings the tables to this program's version. Several processes may do so at once.
    ///
    /// # Errors
    /// [`Error::Migrate`], or [`Error::Newer`] when the tables are from a newer version.
    pub async fn migrate(&self) -> Result<()> {
        let migrated = match self {
            Db::Sqlite { write, .. } => {
                // PostgreSQL has a lock for this; here the whole is one transaction that alone may write.
                let mut tx = write.begin_with("BEGIN IMMEDIATE").await?;
                let migrated = steps::of(Engine::Sqlite).run_direct(None, &mut *tx, false).await;
                if migrated.is_ok() {
                    tx.commit().await?;
                }
                migrated
            }
            Db::Postgres(pool) => steps::of(Engine::Postgres).run(pool).await,
        };
        migrated.map_err(|error| match error {
            MigrateError::VersionMissing(version) => Error::Newer(version),
            other => other.into(),
        })
    }

    /// Which engine holds the data.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins a transaction that alone may write until it ends.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Postgres(pool) => {
                let mut tx = pool.begin().await?;
                // The number means nothing; it only has to be the same in every process.
                sqlx::query("SELECT pg_advisory_xact_lock(7453871)").execute(&mut *tx).await?;
                Tx::Postgres(tx)
            }
        })
    }

    /// Begins a transaction that sees the data as they are now, whatever others write meanwhile.
    pub(crate) async fn snapshot(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        })
    }

    /// Closes all connections.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// Takes only connections that are in no transaction. When the disk is full SQLite ends a transaction by itself; the one that
/// began it cannot end it another time, and counts it as open for ever. Such a connection is replaced.
fn whole(options: SqlitePoolOptions) -> SqlitePoolOptions {
    options.before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
}

/// A pool tries for a long while and then only says that time is up; one connection says at once what is wrong.
pub(crate) async fn try_postgres(options: &PgConnectOptions) -> std::result::Result<(), sqlx::Error> {
    let first = tokio::time::timeout(PATIENCE, PgConnection::connect_with(options)).await;
    first.map_err(|_| std::io::Error::new(std::io::ErrorKind::TimedOut, "the server does not answer"))??.close().await
}

/// Encoding and `LC_CTYPE` of a PostgreSQL database.
pub(crate) async fn letters(pool: &PgPool) -> Result<(String, String)> {
    let asked = sqlx::query_as(
        "SELECT pg_encoding_to_char(encoding)::text, datctype::text FROM pg_database WHERE datname = current_database()",
    );
    Ok(asked.fetch_one(pool).await?)
}

/// Makes a new file that only its owner may read: it will hold accounts. Logs beside it get the same rights from SQLite. What
/// goes wrong here is told by whoever opens the file.
fn make_private(file: &std::path::Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(file);
}

/// Whether somebody else holds the file just now.
fn is_locked(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Database(error) if error.message().contains("locked"))
}

/// The address without the password, for messages. People forget to write `@`, `/` or `?` of a password as `%40`, so
/// rather too little of the address is shown than any of the password.
pub(crate) fn without_password(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").map_or((String::new(), url), |(scheme, rest)| (format!("{scheme}://"), rest));
    let shown = match rest.rsplit_once('@') {
        Some((user, host)) => format!("{scheme}{}@{host}", user.split(':').next().unwrap_or_default()),
        None => url.to_owned(),
    };
    shown.split('?').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_carry_no_password() {
        assert_eq!(without_password("postgres://anna:geheim@db.example.org/leitwerk"), "postgres://anna@db.example.org/leitwerk");
        assert_eq!(without_password("postgres://anna:ge@h/e?im@db/leitwerk?sslmode=require"), "postgres://anna@db/leitwerk");
        assert_eq!(without_password("postgres://db/leitwerk?user=a@b&password=geheim"), "postgres://db/leitwerk");
        assert_eq!(without_password("sqlite:a.db"), "sqlite:a.db");
    }
}
