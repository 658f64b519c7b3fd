//! Who read which wording of a translation, and when: what a text has to have before it may be called Leichte Sprache.

use std::collections::BTreeSet;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::language::Lang;
use leitwerk_model::text::Part;
use leitwerk_model::when::When;

use crate::Head;
use crate::audit::NewEntry;
use crate::change::{self, Change};
use crate::db::{Db, Tx, on_read, on_tx};
use crate::error::{Error, Result};

/// That a group read a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The item.
    pub item: ItemRef,
    /// Which of its texts.
    pub part: Part,
    /// In which language.
    pub lang: Lang,
    /// Digest of the text that was read.
    pub wording: String,
    /// The name of the group.
    pub readers: String,
    /// When.
    pub on: When,
}

impl Db {
    /// Makes a change and notes, in the same transaction, who read the texts it is about. Who notes the same group again corrects the
    /// date.
    ///
    /// # Errors
    /// As [`Db::apply`].
    pub async fn apply_reviewed(&self, base: Head, change: &Change<'_>, reviews: &[Review], entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        let head = change::apply(&mut tx, base, change, entry).await?;
        for review in reviews {
            note(&mut tx, head, review).await?;
        }
        tx.commit().await?;
        Ok(head)
    }

    /// Who read the texts of an item, whatever they said then: the latest first.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn reviews(&self, item: &ItemRef) -> Result<Vec<Review>> {
        let rows: Vec<(String, String, String, String, String)> = on_read!(self, pool => sqlx::query_as(
            "SELECT part, lang, wording, readers, read_on FROM text_review \
             WHERE edition = $1 AND kind = $2 AND code = $3 ORDER BY read_on DESC, readers, part, lang, wording")
            .bind(edition(item)).bind(item.kind().as_str()).bind(item.code().as_str()).fetch_all(pool).await?);
        let review = |(part, lang, wording, readers, on): (String, String, String, String, String)| {
            let (part, lang) = (part.parse().map_err(Error::corrupt)?, lang.parse().map_err(Error::corrupt)?);
            Ok(Review { item: item.clone(), part, lang, wording, readers, on: on.parse().map_err(Error::corrupt)? })
        };
        rows.into_iter().map(review).collect()
    }

    /// Every wording in a language that somebody noted as read: of which text of an item, and its digest. Items get other codes.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn wordings_read(&self, lang: &Lang) -> Result<BTreeSet<(Part, String)>> {
        let rows: Vec<(String, String)> = on_read!(self, pool => sqlx::query_as(
            "SELECT DISTINCT part, wording FROM text_review WHERE lang = $1")
            .bind(lang.as_str()).fetch_all(pool).await?);
        rows.into_iter().map(|(part, wording)| Ok((part.parse().map_err(Error::corrupt)?, wording))).collect()
    }
}

const NOTE: &str = "INSERT INTO text_review (edition, kind, code, part, lang, wording, readers, read_on, seq) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
     ON CONFLICT (edition, kind, code, part, lang, wording, readers) DO UPDATE SET read_on = excluded.read_on, seq = excluded.seq";

async fn note(tx: &mut Tx, head: Head, review: &Review) -> Result<()> {
    on_tx!(tx, connection, _E => {
        sqlx::query(NOTE)
            .bind(edition(&review.item)).bind(review.item.kind().as_str()).bind(review.item.code().as_str())
            .bind(review.part.as_str()).bind(review.lang.as_str()).bind(&review.wording)
            .bind(&review.readers).bind(review.on.to_string()).bind(head.0)
            .execute(connection).await?;
    });
    Ok(())
}

fn edition(item: &ItemRef) -> &str {
    item.edition().map_or("", Code::as_str)
}
