//! A copy of an SQLite database while others use it, and what is done to one before it comes back.

use std::path::Path;

use sqlx::Connection as _;

use crate::db::{Db, on_tx};
use crate::error::{Error, Result};

/// What was ended in a database that comes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Sessions that were open.
    pub sessions: u64,
    /// Links that were sent by mail and not used.
    pub links: u64,
    /// Mails that waited.
    pub mails: u64,
}

impl Db {
    /// Writes everything as of now into a file that is empty or not there, as a plain SQLite database without a log.
    /// Others read and write meanwhile; what they write is not in it. It is on the disk only after the caller has made sure.
    ///
    /// `VACUUM INTO` reads in one transaction, as any page does. The other way, copying page by page, begins anew whenever
    /// another process writes: measured on 127 MiB with 150 changes a second (two busy cores), this took 0.6 s and the slowest
    /// change meanwhile 76 ms (54 ms without a backup), while `.backup` was not done after a minute. It also leaves behind what
    /// was deleted, which the file itself may still hold.
    ///
    /// # Errors
    /// [`Error::OnlySqlite`]; [`Error::Database`], also when the disk is full.
    pub async fn copy_into(&self, file: &Path) -> Result<()> {
        let Db::Sqlite { read, .. } = self else { return Err(Error::OnlySqlite) };
        let file = std::path::absolute(file).map_err(Error::corrupt)?;
        let file = file.to_str().ok_or_else(|| Error::Corrupt(format!("{} is no name in UTF-8", file.display())))?;
        // Reading connections refuse every statement that writes, into whatever file; this one is not used for anything else.
        let mut connection = read.acquire().await?.detach();
        sqlx::query("PRAGMA query_only = OFF").execute(&mut connection).await?;
        let copied = sqlx::query("VACUUM INTO $1").bind(file).persistent(false).execute(&mut connection).await;
        connection.close().await?;
        copied?;
        Ok(())
    }

    /// Ends what was under way when a backup was made and must not go on when it comes back: sessions, some of which were
    /// closed since; links, some of which were used; mails, some of which were sent. It leaves no entry, so that the chain
    /// ends where the backup's anchor says.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn end_what_was_under_way(&self) -> Result<Ended> {
        let mut tx = self.begin().await?;
        let ended = on_tx!(&mut tx, connection, _E => Ended {
            sessions: sqlx::query("DELETE FROM session").execute(&mut *connection).await?.rows_affected(),
            links: sqlx::query("DELETE FROM mail_link").execute(&mut *connection).await?.rows_affected(),
            mails: sqlx::query("UPDATE mail SET state = 'dropped' WHERE state = 'waiting'")
                .execute(&mut *connection).await?.rows_affected(),
        });
        tx.commit().await?;
        Ok(ended)
    }
}
