//! Files that somebody is about to bring in: kept between two pages, for whoever sent them and nobody else.

use sha2::{Digest as _, Sha256};

use crate::accounts::AccountId;
use crate::db::{Db, on_read, on_tx};
use crate::error::{Error, Result};

/// Most files that are kept for one person: of more the oldest go.
pub const MOST: i64 = 4;

/// A file to be brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagedFile {
    /// By what it is found.
    pub id: String,
    /// Its name, to be shown only.
    pub name: String,
    /// The kind of item of a table; empty for a bundle.
    pub kind: String,
    /// What was chosen about it, as JSON; empty until it was.
    pub choice: String,
    /// What is in it.
    pub body: Vec<u8>,
}

impl Db {
    /// Keeps a file for somebody.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn stage_file(&self, account: AccountId, file: &StagedFile, at: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("INSERT INTO staged_file (id, account_id, name, kind, choice, created_at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)")
                .bind(&file.id).bind(account.0).bind(&file.name).bind(&file.kind).bind(&file.choice).bind(at).bind(&file.body)
                .execute(&mut *connection).await?;
            sqlx::query(
                "DELETE FROM staged_file WHERE account_id = $1 AND id NOT IN \
                 (SELECT id FROM staged_file WHERE account_id = $1 ORDER BY created_at DESC, id LIMIT $2)")
                .bind(account.0).bind(MOST).execute(connection).await?;
        });
        tx.commit().await
    }

    /// A file of somebody.
    ///
    /// # Errors
    /// [`Error::Gone`] where they have none of this id; [`Error::Database`].
    pub async fn staged_file(&self, account: AccountId, id: &str) -> Result<StagedFile> {
        type Row = (String, String, String, String, Vec<u8>);
        let row: Option<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT id, name, kind, choice, body FROM staged_file WHERE account_id = $1 AND id = $2")
            .bind(account.0).bind(id).fetch_optional(pool).await?);
        let (id, name, kind, choice, body) = row.ok_or(Error::Gone)?;
        Ok(StagedFile { id, name, kind, choice, body })
    }

    /// Keeps what was chosen about a file of somebody, and for the next file of this kind with the same heading.
    ///
    /// # Errors
    /// [`Error::Gone`] where they have none of this id; [`Error::Database`].
    pub async fn choose_columns(&self, account: AccountId, id: &str, choice: &str, of: Option<(&str, &str)>) -> Result<()> {
        let mut tx = self.begin().await?;
        let found = on_tx!(&mut tx, connection, _E => {
            let found = sqlx::query("UPDATE staged_file SET choice = $3 WHERE account_id = $1 AND id = $2")
                .bind(account.0).bind(id).bind(choice).execute(&mut *connection).await?.rows_affected();
            if let Some((kind, heading)) = of {
                sqlx::query(
                    "INSERT INTO column_choice (kind, heading, choice) VALUES ($1, $2, $3) \
                     ON CONFLICT (kind, heading) DO UPDATE SET choice = $3")
                    .bind(kind).bind(digest(heading)).bind(choice).execute(connection).await?;
            }
            found
        });
        if found == 0 {
            return Err(Error::Gone);
        }
        tx.commit().await
    }

    /// What was chosen for the last file of this kind with the same heading.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn chosen_columns(&self, kind: &str, heading: &str) -> Result<Option<String>> {
        let row: Option<(String,)> = on_read!(self, pool =>
            sqlx::query_as("SELECT choice FROM column_choice WHERE kind = $1 AND heading = $2")
                .bind(kind).bind(digest(heading)).fetch_optional(pool).await?);
        Ok(row.map(|(choice,)| choice))
    }

    /// Throws a file of somebody away.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn unstage_file(&self, account: AccountId, id: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("DELETE FROM staged_file WHERE account_id = $1 AND id = $2")
                .bind(account.0).bind(id).execute(connection).await?;
        });
        tx.commit().await
    }
}

/// The words of a heading may name people; only whether they are the same counts.
fn digest(heading: &str) -> String {
    Sha256::digest(heading).iter().map(|byte| format!("{byte:02x}")).collect()
}
