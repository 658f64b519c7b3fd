//! What an item hangs together with.

use leitwerk_model::language::Lang;
use leitwerk_model::link::{End, LinkKind};

use crate::ItemId;
use crate::db::{Db, on_read};
use crate::error::{Error, Result};
use crate::items::{ROW, RawRow, Row, TITLES, query, row};
use crate::sight::{Sight, seen};

/// An item at the other end of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// What the link says.
    pub link: LinkKind,
    /// At which end of the link the neighbour stands: `From` is where something comes from.
    pub at: End,
    /// The item it is a neighbour of.
    pub of: ItemId,
    /// The neighbour.
    pub row: Row,
}

// One row a link, in one go for all items asked about. The list of ids is put into the text as numbers.
query!(
    NEIGHBOURS = "SELECT ",
    ROW,
    ", w.kind, w.at, w.of_id FROM (\
        SELECT l.to_id AS id, l.from_id AS of_id, l.kind, 'to' AS at, l.position FROM link l WHERE l.from_id IN (#) \
        UNION ALL \
        SELECT l.from_id, l.to_id, l.kind, 'from', l.position FROM link l WHERE l.to_id IN (#)) w \
     JOIN item i ON i.id = w.id ",
    TITLES,
    " WHERE ",
    seen!("i"),
    " ORDER BY w.kind, w.at, i.edition, i.sort_key, w.of_id"
);

type Raw = (i64, String, String, String, Option<String>, Option<String>, Option<String>, Option<String>, String, String, i64);

impl Db {
    /// The items linked to any of `ids` that a reader sees, over every kind of link.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn neighbours(&self, ids: &[ItemId], lang: &Lang, sight: Sight) -> Result<Vec<Neighbour>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let list = ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(",");
        // Safe: the list holds numbers only.
        let sql = sqlx::AssertSqlSafe(NEIGHBOURS.replace('#', &list));
        let rows: Vec<Raw> = on_read!(self, pool =>
            sqlx::query_as(sql).persistent(ids.len() == 1).bind(lang.as_str()).bind(sight.least()).fetch_all(pool).await?);
        let neighbour = |(id, edition, code, status, starts, ends, language, body, kind, at, of): Raw| {
            let raw: RawRow = (id, edition, code, status, starts, ends, language, body);
            let link: LinkKind = kind.parse().map_err(Error::corrupt)?;
            let at = if at == "from" { End::From } else { End::To };
            Ok(Neighbour { link, at, of: ItemId(of), row: row(raw)? })
        };
        rows.into_iter().map(neighbour).collect()
    }
}
