//! Looking at a database without changing anything in it: what a check of the installation and a backup ask.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::db::{self, Db, PATIENCE, on_read, without_password};
use crate::error::{Error, Result};
use crate::steps;

/// How far the tables of a database are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tables {
    /// The last step that was made; none before the first.
    pub made: Option<i64>,
    /// The last step that this program knows.
    pub known: i64,
}

impl Tables {
    /// How many steps are still to be made.
    #[must_use]
    pub fn pending(self) -> i64 {
        (self.known - self.made.unwrap_or(0)).max(0)
    }

    /// Whether a newer program made them.
    #[must_use]
    pub fn are_newer(self) -> bool {
        self.made.is_some_and(|made| made > self.known)
    }
}

/// What an engine says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// Embedded, in one file.
    Sqlite {
        /// `3.51.3`
        version: String,
        /// `wal`, once the program has opened the file.
        journal: String,
        /// 2 is FULL.
        synchronous: i64,
    },
    /// A server.
    Postgres {
        /// `15.4 (Debian 15.4-1)`
        version: String,
        /// 150004
        number: i64,
        /// `UTF8`
        encoding: String,
        /// `LC_CTYPE`
        ctype: String,
        /// `on`, or changes may be lost.
        fsync: String,
        /// `on`, or pages may be torn.
        full_page_writes: String,
        /// Anything but `off`.
        synchronous_commit: String,
        /// Version of `pg_trgm` that is installed; none until the first start.
        trigrams: Option<String>,
        /// Whether `pg_trgm` could be installed.
        trigrams_at_hand: bool,
    },
}

impl Db {
    /// Opens a database as it is, to look at it: none is made, nothing can be changed, its settings may be unsafe.
    ///
    /// # Errors
    /// [`Error::BadUrl`], [`Error::Open`].
    pub async fn look(url: &str) -> Result<Db> {
        if let Some(file) = sqlite_file(url)? {
            return Db::look_at(&file).await;
        }
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(Error::BadUrl(without_password(url)));
        }
        let open = |reason| Error::Open { url: without_password(url), reason };
        let options = PgConnectOptions::from_str(url).map_err(open)?.application_name("leitwerk");
        let options = options.options([("default_transaction_read_only", "on")]);
        db::try_postgres(&options).await.map_err(open)?;
        let pool = PgPoolOptions::new().max_connections(2).acquire_timeout(PATIENCE);
        Ok(Db::Postgres(pool.connect_with(options).await.map_err(open)?))
    }

    /// Opens an SQLite file as [`Db::look`] does.
    ///
    /// # Errors
    /// [`Error::Open`].
    pub async fn look_at(file: &Path) -> Result<Db> {
        let mut log = file.as_os_str().to_owned();
        log.push("-wal");
        // Where there is a log, somebody has the file open or a program was killed: neither is ours to tidy up. Where there is
        // none, a connection that may only read would make one and leave it behind.
        let options = SqliteConnectOptions::new().read_only(Path::new(&log).exists()).pragma("query_only", "ON");
        one_pool(file, options.synchronous(SqliteSynchronous::Full)).await
    }

    /// Opens a copy that nobody else has open, to change it before it is put to use. No log stays beside it.
    ///
    /// # Errors
    /// [`Error::Open`].
    pub async fn open_copy(file: &Path) -> Result<Db> {
        let options = SqliteConnectOptions::new().journal_mode(SqliteJournalMode::Delete);
        one_pool(file, options.synchronous(SqliteSynchronous::Full).foreign_keys(true)).await
    }

    /// How far the tables are.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn tables(&self) -> Result<Tables> {
        let (there,): (i64,) = match self {
            Db::Sqlite { read, .. } => {
                sqlx::query_as("SELECT count(*) FROM sqlite_master WHERE name = '_sqlx_migrations'").fetch_one(read).await?
            }
            Db::Postgres(pool) => sqlx::query_as("SELECT count(to_regclass('_sqlx_migrations'))").fetch_one(pool).await?,
        };
        let made = if there == 0 {
            None
        } else {
            let (made,): (Option<i64>,) =
                on_read!(self, pool => sqlx::query_as("SELECT max(version) FROM _sqlx_migrations").fetch_one(pool).await?);
            made
        };
        Ok(Tables { made, known: steps::of(self.engine()).iter().map(|step| step.version).max().unwrap_or(0) })
    }

    /// What the engine says about itself.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn settings(&self) -> Result<Settings> {
        match self {
            Db::Sqlite { read, .. } => {
                let (version,): (String,) = sqlx::query_as("SELECT sqlite_version()").fetch_one(read).await?;
                let (journal,): (String,) = sqlx::query_as("PRAGMA journal_mode").fetch_one(read).await?;
                let (synchronous,): (i64,) = sqlx::query_as("PRAGMA synchronous").fetch_one(read).await?;
                Ok(Settings::Sqlite { version, journal, synchronous })
            }
            Db::Postgres(pool) => {
                let (version, number, fsync, full_page_writes, synchronous_commit): (String, i64, String, String, String) =
                    sqlx::query_as(
                        "SELECT current_setting('server_version'), current_setting('server_version_num')::bigint, \
                         current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit')",
                    )
                    .fetch_one(pool)
                    .await?;
                let (encoding, ctype) = db::letters(pool).await?;
                let trigrams: Option<(Option<String>,)> =
                    sqlx::query_as("SELECT installed_version FROM pg_available_extensions WHERE name = 'pg_trgm'")
                        .fetch_optional(pool)
                        .await?;
                let trigrams_at_hand = trigrams.is_some();
                let trigrams = trigrams.and_then(|(installed,)| installed);
                Ok(Settings::Postgres {
                    version,
                    number,
                    encoding,
                    ctype,
                    fsync,
                    full_page_writes,
                    synchronous_commit,
                    trigrams,
                    trigrams_at_hand,
                })
            }
        }
    }

    /// What is damaged in an SQLite file, in the engine's words; `thorough` compares each index with its table, too. A
    /// PostgreSQL server looks after its files itself.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn damage(&self, thorough: bool) -> Result<Vec<String>> {
        let Db::Sqlite { read, .. } = self else { return Ok(Vec::new()) };
        let pragma = if thorough { "PRAGMA integrity_check" } else { "PRAGMA quick_check" };
        match sqlx::query_as::<_, (String,)>(pragma).fetch_all(read).await {
            Ok(said) => Ok(said.into_iter().map(|(line,)| line).filter(|line| line != "ok").collect()),
            Err(sqlx::Error::Database(error)) if is_damage(error.code().as_deref()) => Ok(vec![error.message().to_owned()]),
            Err(error) => Err(error.into()),
        }
    }
}

/// The file of an SQLite database; none for a server.
///
/// # Errors
/// [`Error::Open`] when the address cannot be read.
pub fn sqlite_file(url: &str) -> Result<Option<PathBuf>> {
    if !url.starts_with("sqlite:") {
        return Ok(None);
    }
    let options = SqliteConnectOptions::from_str(url).map_err(|reason| Error::Open { url: url.to_owned(), reason })?;
    Ok(Some(options.get_filename().to_owned()))
}

async fn one_pool(file: &Path, options: SqliteConnectOptions) -> Result<Db> {
    let open = |reason| Error::Open { url: format!("sqlite:{}", file.display()), reason };
    let options = options.filename(file).busy_timeout(PATIENCE).pragma("trusted_schema", "OFF");
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.map_err(open)?;
    Ok(Db::Sqlite { read: pool.clone(), write: pool })
}

/// `SQLITE_CORRUPT` in any of its forms, `SQLITE_NOTADB`.
fn is_damage(code: Option<&str>) -> bool {
    code.and_then(|code| code.parse::<i64>().ok()).is_some_and(|code| matches!(code & 0xff, 11 | 26))
}
