//! Files of the city itself: its logo, and the template of its papers.

use sha2::{Digest, Sha256};

use crate::Head;
use crate::audit::{self, NewEntry, hex};
use crate::db::{Db, on_read, on_tx};
use crate::error::Result;

/// What a file is for; the city has one of each at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CityFile {
    /// Its logo, as PNG.
    Logo,
    /// The template of its papers, as DOCX.
    PaperTemplate,
}

impl CityFile {
    /// The name it is kept under.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CityFile::Logo => "logo",
            CityFile::PaperTemplate => "paper_template",
        }
    }
}

/// A file that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it was called where it came from.
    pub label: String,
    /// SHA-256 of what is in it, in hexadecimal digits.
    pub digest: String,
}

/// A file with what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// What it was called, and its digest.
    pub known: Known,
    /// What is in it.
    pub body: Vec<u8>,
}

impl Db {
    /// What is known of a file, without what is in it; none where the city has none.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn city_file(&self, file: CityFile) -> Result<Option<Known>> {
        let row: Option<(String, String)> = on_read!(self, pool =>
            sqlx::query_as("SELECT label, digest FROM city_file WHERE name = $1").bind(file.as_str()).fetch_optional(pool).await?);
        Ok(row.map(|(label, digest)| Known { label, digest }))
    }

    /// A file with what is in it; none where the city has none.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn whole_city_file(&self, file: CityFile) -> Result<Option<Whole>> {
        let row: Option<(String, String, Vec<u8>)> = on_read!(self, pool =>
            sqlx::query_as("SELECT label, digest, body FROM city_file WHERE name = $1")
                .bind(file.as_str()).fetch_optional(pool).await?);
        Ok(row.map(|(label, digest, body)| Whole { known: Known { label, digest }, body }))
    }

    /// Puts a file in the place of the one there is, if any, with its entry in the chain.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn put_city_file(&self, file: CityFile, label: &str, body: &[u8], entry: &NewEntry) -> Result<Head> {
        let digest = hex(&Sha256::digest(body));
        let mut tx = self.begin().await?;
        on_tx!(&mut tx, connection, _E => {
            sqlx::query("INSERT INTO city_file (name, label, digest, body) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (name) DO UPDATE SET label = excluded.label, digest = excluded.digest, body = excluded.body")
                .bind(file.as_str()).bind(label).bind(digest).bind(body).execute(connection).await?;
        });
        let head = audit::append(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(head)
    }

    /// Takes a file away, with its entry in the chain. Nothing happens where there is none.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn remove_city_file(&self, file: CityFile, entry: &NewEntry) -> Result<bool> {
        let mut tx = self.begin().await?;
        let gone = on_tx!(&mut tx, connection, _E =>
            sqlx::query("DELETE FROM city_file WHERE name = $1").bind(file.as_str()).execute(connection).await?.rows_affected());
        if gone > 0 {
            audit::append(&mut tx, entry).await?;
        }
        tx.commit().await?;
        Ok(gone > 0)
    }
}
