//! Links by which somebody without an account reads an edition that is not public yet. Opening and ending one is an entry in the
//! chain; what a link holds besides its id is known to whoever has the key of the installation only.

use crate::Head;
use crate::audit::{self, NewEntry};
use crate::db::{Db, on_read, on_tx};
use crate::error::{Error, Result};

/// A link to an edition that is not public yet. Times are in UTC (RFC 3339, whole seconds).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewLink {
    /// By what it is found; drawn by chance.
    pub id: String,
    /// The code of the edition.
    pub edition: String,
    /// For whom it is, in a few words.
    pub readers: String,
    /// When it was made.
    pub created_at: String,
    /// Until when it can be used.
    pub expires_at: String,
}

type Row = (String, String, String, String, String);

fn link((id, edition, readers, created_at, expires_at): Row) -> PreviewLink {
    PreviewLink { id, edition, readers, created_at, expires_at }
}

impl Db {
    /// Makes a link, with its entry in the chain.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn open_preview(&self, link: &PreviewLink, entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("INSERT INTO preview_link (id, edition, readers, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
                .bind(&link.id).bind(&link.edition).bind(&link.readers).bind(&link.created_at).bind(&link.expires_at)
                .execute(connection).await?;
        });
        let head = audit::append(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(head)
    }

    /// Ends a link of an edition, with its entry in the chain.
    ///
    /// # Errors
    /// [`Error::Gone`] where there is none; [`Error::Database`].
    pub async fn end_preview(&self, edition: &str, id: &str, entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        let ended = on_tx!(&mut tx, connection, _E =>
            sqlx::query("DELETE FROM preview_link WHERE edition = $1 AND id = $2")
                .bind(edition).bind(id).execute(connection).await?.rows_affected());
        if ended == 0 {
            return Err(Error::Gone);
        }
        let head = audit::append(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(head)
    }

    /// The link with this id that can be used at `now`.
    ///
    /// # Errors
    /// [`Error::Gone`] where there is none, or not any more; [`Error::Database`].
    pub async fn preview(&self, id: &str, now: &str) -> Result<PreviewLink> {
        let row: Option<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT id, edition, readers, created_at, expires_at FROM preview_link WHERE id = $1 AND expires_at > $2")
            .bind(id).bind(now).fetch_optional(pool).await?);
        row.map(link).ok_or(Error::Gone)
    }

    /// The links to an edition that can be used at `now`, the latest first.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn previews(&self, edition: &str, now: &str) -> Result<Vec<PreviewLink>> {
        let rows: Vec<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT id, edition, readers, created_at, expires_at FROM preview_link WHERE edition = $1 AND expires_at > $2 \
             ORDER BY created_at DESC, id")
            .bind(edition).bind(now).fetch_all(pool).await?);
        Ok(rows.into_iter().map(link).collect())
    }
}
