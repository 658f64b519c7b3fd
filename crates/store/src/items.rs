//! Reading items: lists, one item, counts.

use std::collections::BTreeMap;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::{Part, TextState, Version};

use crate::ItemId;
use crate::db::{Db, on_read};
use crate::error::{Error, Result};
use crate::sight::{Sight, seen};

/// Words and the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub lang: Box<str>,
    /// The words.
    pub body: String,
}

/// An item in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Key in the store.
    pub id: ItemId,
    /// Edition and code.
    pub key: ItemRef,
    /// Status, type, change or answer; for a field its symbol; empty where the kind has none.
    pub status: String,
    /// First day, as written.
    pub starts: Option<String>,
    /// Last day, as written.
    pub ends: Option<String>,
    /// What it is called, in the reader's language or the original.
    pub title: Option<Words>,
}

/// Which items a list shows.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Their kind.
    pub kind: Kind,
    /// Their edition, for kinds that belong to one.
    pub edition: Option<Code>,
    /// The reader's language.
    pub lang: Lang,
    /// How much the reader sees.
    pub sight: Sight,
    /// Only those with this status.
    pub status: Option<String>,
    /// Only those linked to this item, at either end.
    pub linked: Option<ItemId>,
    /// Only those after this code: the last one of the page before.
    pub after: Option<Code>,
    /// At most so many.
    pub limit: i64,
}

impl Listing {
    /// All items of a kind that a reader sees.
    #[must_use]
    pub fn of(kind: Kind, lang: &Lang, sight: Sight) -> Listing {
        Listing { kind, edition: None, lang: lang.clone(), sight, status: None, linked: None, after: None, limit: i64::MAX }
    }

    /// Only those of an edition.
    #[must_use]
    pub fn in_edition(mut self, edition: &Code) -> Listing {
        self.edition = Some(edition.clone());
        self
    }
}

/// One item with the texts a reader of one language needs.
#[derive(Clone, Debug)]
pub struct Found {
    /// Key in the store.
    pub id: ItemId,
    /// Edition and code.
    pub key: ItemRef,
    /// Status, type, change or answer; empty where the kind has none.
    pub status: String,
    /// What is known of it.
    pub facts: Facts,
    /// Per text: the version in the reader's language, or else the original, and whether it is the original.
    pub texts: BTreeMap<Part, (Lang, Version)>,
}

/// Columns of a row in every list query; `t` is the title in the reader's language, `o` the original.
pub(crate) const ROW: &str =
    "i.id, i.edition, i.code, i.status, i.starts_on, i.ends_on, coalesce(t.lang, o.lang), coalesce(t.body, o.body)";
/// Joins of both; the reader's language is `$1`.
pub(crate) const TITLES: &str = "LEFT JOIN item_text t ON t.item_id = i.id AND t.part = i.title_part AND t.lang = $1 \
     LEFT JOIN item_text o ON t.item_id IS NULL AND o.item_id = i.id AND o.part = i.title_part AND o.state = 'original'";

pub(crate) type RawRow = (i64, String, String, String, Option<String>, Option<String>, Option<String>, Option<String>);

pub(crate) fn row((id, edition, code, status, starts, ends, lang, body): RawRow) -> Result<Row> {
    let title = lang.zip(body).map(|(lang, body)| Words { lang: lang.into(), body });
    Ok(Row { id: ItemId(id), key: key(&edition, &code)?, status, starts, ends, title })
}

pub(crate) fn key(edition: &str, code: &str) -> Result<ItemRef> {
    let edition = if edition.is_empty() { None } else { Some(Code::parse(edition).map_err(Error::corrupt)?) };
    ItemRef::new(edition.as_ref(), Code::parse(code).map_err(Error::corrupt)?).map_err(Error::corrupt)
}

/// What a list is sorted and paged by: the order in which people count, and then the code itself, since `M7` and
/// `M007` are two codes that count alike.
pub(crate) fn sort_key(code: &Code) -> String {
    format!("{} {code}", code.sort_key())
}

/// `concat!` for query texts with the shared parts; every text is a constant.
macro_rules! query {
    ($name:ident = $($part:expr),+ $(,)?) => {
        static $name: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| [$($part),+].concat());
    };
}
pub(crate) use query;

pub(crate) const WHERE: &str = concat!(
    "WHERE i.kind = $3 AND i.edition = $4 AND ",
    seen!("i"),
    " AND i.sort_key > $5 AND ($6 = '' OR i.status = $6) \
     AND ($7 = 0 OR EXISTS (SELECT 1 FROM link l WHERE l.from_id = $7 AND l.to_id = i.id) \
                 OR EXISTS (SELECT 1 FROM link l WHERE l.to_id = $7 AND l.from_id = i.id)) \
     ORDER BY i.sort_key LIMIT $8"
);
query!(LIST = "SELECT ", ROW, " FROM item i ", TITLES, " ", WHERE);
query!(LIST_WITH_FACTS = "SELECT ", ROW, ", i.facts FROM item i ", TITLES, " ", WHERE);
query!(
    TEXTS_OF_LIST = "SELECT i.id, coalesce(t.lang, o.lang), coalesce(t.body, o.body) FROM item i \
     LEFT JOIN item_text t ON t.item_id = i.id AND t.part = $9 AND t.lang = $1 \
     LEFT JOIN item_text o ON t.item_id IS NULL AND o.item_id = i.id AND o.part = $9 AND o.state = 'original' ",
    WHERE
);

/// Binds what a list is asked for, `$1` to `$8`.
macro_rules! bind_listing {
    ($query:expr, $listing:expr) => {
        $query
            .bind($listing.lang.as_str())
            .bind($listing.sight.least())
            .bind($listing.kind.as_str())
            .bind($listing.edition.as_ref().map_or("", Code::as_str))
            .bind($listing.after.as_ref().map(sort_key).unwrap_or_default())
            .bind($listing.status.as_deref().unwrap_or_default())
            .bind($listing.linked.map_or(0, |id| id.0))
            .bind($listing.limit)
    };
}
pub(crate) use bind_listing;

impl Db {
    /// The items of the city, of no edition, that not everybody may read. What is internal by its kind is not told.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn withheld(&self) -> Result<Vec<ItemRef>> {
        let least = Sight::Drafts.least();
        let rows: Vec<(String, String)> = on_read!(self, pool => sqlx::query_as(concat!(
            "SELECT i.edition, i.code FROM item i WHERE i.is_public = $1 AND i.edition = '' AND i.kind <> 'edition' AND ",
            seen!("i"), " ORDER BY i.kind, i.sort_key")).bind(0_i64).bind(least).fetch_all(pool).await?);
        rows.iter().map(|(edition, code)| key(edition, code)).collect()
    }

    /// The items of a list, in the order of their codes.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn items(&self, listing: &Listing) -> Result<Vec<Row>> {
        let rows: Vec<RawRow> =
            on_read!(self, pool => bind_listing!(sqlx::query_as(LIST.as_str()), listing).fetch_all(pool).await?);
        rows.into_iter().map(row).collect()
    }

    /// The items of a list with their facts.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn items_with_facts(&self, listing: &Listing) -> Result<Vec<(Row, Facts)>> {
        #[rustfmt::skip]
        type Raw = (i64, String, String, String, Option<String>, Option<String>, Option<String>, Option<String>, String);
        let rows: Vec<Raw> =
            on_read!(self, pool => bind_listing!(sqlx::query_as(LIST_WITH_FACTS.as_str()), listing).fetch_all(pool).await?);
        let both = |(id, edition, code, status, starts, ends, lang, body, facts): Raw| {
            let row = row((id, edition, code, status, starts, ends, lang, body))?;
            let facts = Facts::from_json(row.key.kind(), &facts).map_err(Error::corrupt)?;
            Ok((row, facts))
        };
        rows.into_iter().map(both).collect()
    }

    /// One further text of each item of a list, beside its title.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn texts_of(&self, listing: &Listing, part: Part) -> Result<BTreeMap<ItemId, Words>> {
        let rows: Vec<(i64, Option<String>, Option<String>)> = on_read!(self, pool =>
            bind_listing!(sqlx::query_as(TEXTS_OF_LIST.as_str()), listing).bind(part.as_str()).fetch_all(pool).await?);
        let words =
            |(id, lang, body): (i64, Option<String>, Option<String>)| Some((ItemId(id), Words { lang: lang?.into(), body: body? }));
        Ok(rows.into_iter().filter_map(words).collect())
    }

    /// One item, if it is there and the reader sees it.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn item(&self, key: &ItemRef, lang: &Lang, sight: Sight) -> Result<Option<Found>> {
        let edition = key.edition().map_or("", Code::as_str);
        let found: Option<(i64, String, String)> = on_read!(self, pool =>
            sqlx::query_as(concat!(
                "SELECT i.id, i.status, i.facts FROM item i WHERE i.edition = $1 AND i.kind = $3 AND i.code = $4 AND ", seen!("i")))
                .bind(edition).bind(sight.least()).bind(key.kind().as_str()).bind(key.code().as_str()).fetch_optional(pool).await?);
        let Some((id, status, facts)) = found else { return Ok(None) };
        let facts = Facts::from_json(key.kind(), &facts).map_err(Error::corrupt)?;
        let rows: Vec<(String, String, String, String)> = on_read!(self, pool =>
            sqlx::query_as("SELECT part, lang, state, body FROM item_text WHERE item_id = $1 AND (lang = $2 OR state = 'original')")
                .bind(id).bind(lang.as_str()).fetch_all(pool).await?);
        let mut texts: BTreeMap<Part, (Lang, Version)> = BTreeMap::new();
        for (part, written, state, body) in rows {
            let part: Part = part.parse().map_err(Error::corrupt)?;
            if part.is_internal() && sight == Sight::Public {
                continue;
            }
            let state: TextState = state.parse().map_err(Error::corrupt)?;
            if written == lang.as_str() || !texts.contains_key(&part) {
                texts.insert(part, (written.parse().map_err(Error::corrupt)?, Version { body, state }));
            }
        }
        Ok(Some(Found { id: ItemId(id), key: key.clone(), status, facts, texts }))
    }

    /// How many items a reader sees of each kind; of kinds that belong to an edition only those in `edition`.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn kind_counts(&self, edition: Option<&Code>, sight: Sight) -> Result<BTreeMap<Kind, i64>> {
        let rows: Vec<(String, i64)> = on_read!(self, pool =>
            sqlx::query_as(concat!(
                "SELECT i.kind, count(*) FROM item i WHERE i.edition IN ('', $1) AND ", seen!("i"), " GROUP BY i.kind"))
                .bind(edition.map_or("", Code::as_str)).bind(sight.least()).fetch_all(pool).await?);
        rows.into_iter().map(|(kind, count)| Ok((kind.parse().map_err(Error::corrupt)?, count))).collect()
    }

    /// How many items of a kind that a reader sees have each status.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn status_counts(&self, kind: Kind, edition: Option<&Code>, sight: Sight) -> Result<BTreeMap<String, i64>> {
        let rows: Vec<(String, i64)> = on_read!(self, pool =>
            sqlx::query_as(concat!(
                "SELECT i.status, count(*) FROM item i WHERE i.kind = $1 AND i.edition = $3 AND ", seen!("i"), " GROUP BY i.status"))
                .bind(kind.as_str()).bind(sight.least()).bind(edition.map_or("", Code::as_str)).fetch_all(pool).await?);
        Ok(rows.into_iter().collect())
    }

    /// All links of one kind between items of the kinds `from` and `to` that a reader both sees, as pairs of both ends.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn pairs(&self, link: LinkKind, from: Kind, to: Kind, sight: Sight) -> Result<Vec<(ItemId, ItemId)>> {
        let rows: Vec<(i64, i64)> = on_read!(self, pool =>
            sqlx::query_as(concat!(
                "SELECT l.from_id, l.to_id FROM item f JOIN link l ON l.from_id = f.id JOIN item i ON i.id = l.to_id \
                 WHERE f.kind = $1 AND l.kind = $3 AND i.kind = $4 AND ", seen!("f"), " AND ", seen!("i"),
                " ORDER BY f.edition, f.sort_key, l.position, i.edition, i.sort_key"))
                .bind(from.as_str()).bind(sight.least()).bind(link.as_str()).bind(to.as_str()).fetch_all(pool).await?);
        Ok(rows.into_iter().map(|(from, to)| (ItemId(from), ItemId(to))).collect())
    }
}
