//! How items came to be as they are: every version of every item, whole, with the entry of the chain that made it.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::Declared;
use leitwerk_model::text::{Part, Text, Texts, Version};
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use crate::Head;
use crate::change::{Change, ROWS};
use crate::db::{Db, Tx, on_read, on_tx};
use crate::error::{Error, Result};
use crate::items;

/// An item as it was after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemVersion {
    /// Its number, from 1.
    pub number: i64,
    /// The entry of the chain that made it so. Of an item from before versions were kept, the first version has the last
    /// entry before it was changed.
    pub seq: i64,
    /// When that was, in UTC.
    pub at: String,
    /// What was done.
    pub action: String,
    /// Who did it; empty after erasure.
    pub actor: String,
    /// The item; none where it was taken out.
    pub item: Option<Item>,
}

/// What an entry of the chain did to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Touched {
    /// The item.
    pub key: ItemRef,
    /// The version that it made.
    pub number: i64,
    /// The latest version that there is.
    pub latest: i64,
    /// The item as it was before; none where it was not there.
    pub before: Option<Item>,
    /// Whether it was taken out.
    pub is_end: bool,
}

/// An item without its key, as it is kept.
#[derive(Serialize)]
struct Kept<'a> {
    facts: &'a Facts,
    texts: &'a Texts,
    links: &'a [Declared],
}

/// The same, as it is read: what must fit together is looked at afterwards.
#[derive(Deserialize)]
struct Raw {
    facts: serde_json::Map<String, serde_json::Value>,
    texts: BTreeMap<Part, BTreeMap<Lang, Version>>,
    links: Vec<Declared>,
}

fn body(item: &Item) -> Result<String> {
    serde_json::to_string(&Kept { facts: &item.facts, texts: &item.texts, links: &item.links }).map_err(Error::corrupt)
}

fn item(key: &ItemRef, body: &str) -> Result<Item> {
    let raw: Raw = serde_json::from_str(body).map_err(Error::corrupt)?;
    let facts = Facts::from_map(key.kind(), raw.facts).map_err(Error::corrupt)?;
    let texts = raw.texts.into_iter().map(|(part, versions)| Ok((part, Text::new(versions).map_err(Error::corrupt)?)));
    Ok(Item { key: key.clone(), facts, texts: texts.collect::<Result<Texts>>()?, links: raw.links })
}

type Row = (i64, i64, String, String, Option<String>, Option<String>);

fn version(key: &ItemRef, (number, seq, at, action, actor, body): Row) -> Result<ItemVersion> {
    let item = body.map(|body| item(key, &body)).transpose()?;
    Ok(ItemVersion { number, seq, at, action, actor: actor.unwrap_or_default(), item })
}

impl Db {
    /// The number of an item's latest version; 0 while there is none.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn version_number(&self, key: &ItemRef) -> Result<i64> {
        let (number,): (i64,) = on_read!(self, pool => sqlx::query_as(
            "SELECT coalesce(max(number), 0) FROM item_version WHERE edition = $1 AND kind = $2 AND code = $3")
            .bind(edition(key)).bind(key.kind().as_str()).bind(key.code().as_str()).fetch_one(pool).await?);
        Ok(number)
    }

    /// The numbers of the latest versions of all items of a kind that are there; 0 of those that have none yet.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn version_numbers(&self, kind: Kind) -> Result<BTreeMap<ItemRef, i64>> {
        let rows: Vec<(String, String, i64)> = on_read!(self, pool => sqlx::query_as(
            "SELECT i.edition, i.code, coalesce((SELECT max(v.number) FROM item_version v \
                 WHERE v.edition = i.edition AND v.kind = i.kind AND v.code = i.code), 0) \
             FROM item i WHERE i.kind = $1")
            .bind(kind.as_str()).fetch_all(pool).await?);
        rows.into_iter().map(|(edition, code, number)| Ok((items::key(&edition, &code)?, number))).collect()
    }

    /// The items that somebody changed last, the latest first, each once; also those that are gone by now.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn changed_by(&self, actor: &str, limit: i64) -> Result<Vec<ItemRef>> {
        let rows: Vec<(String, String, i64)> = on_read!(self, pool => sqlx::query_as(
            "SELECT v.edition, v.code, max(v.seq) FROM audit_detail d JOIN item_version v ON v.seq = d.seq \
             WHERE d.actor = $1 GROUP BY v.edition, v.kind, v.code ORDER BY 3 DESC, v.edition, v.code LIMIT $2")
            .bind(actor).bind(limit).fetch_all(pool).await?);
        rows.into_iter().map(|(edition, code, _)| items::key(&edition, &code)).collect()
    }

    /// All versions of an item, the latest first, also of one that was taken out.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn versions(&self, key: &ItemRef) -> Result<Vec<ItemVersion>> {
        let rows: Vec<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT v.number, v.seq, e.at, e.action, d.actor, v.body FROM item_version v \
             JOIN audit_entry e ON e.seq = v.seq LEFT JOIN audit_detail d ON d.seq = v.seq \
             WHERE v.edition = $1 AND v.kind = $2 AND v.code = $3 ORDER BY v.number DESC")
            .bind(edition(key)).bind(key.kind().as_str()).bind(key.code().as_str()).fetch_all(pool).await?);
        rows.into_iter().map(|row| version(key, row)).collect()
    }

    /// What the chain tells of the changes that made the versions of an item, as JSON, by the number of the entry; nothing of those
    /// that were erased as a whole.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn version_contents(&self, key: &ItemRef) -> Result<BTreeMap<i64, String>> {
        let rows: Vec<(i64, String)> = on_read!(self, pool => sqlx::query_as(
            "SELECT d.seq, d.content FROM item_version v JOIN audit_detail d ON d.seq = v.seq \
             WHERE v.edition = $1 AND v.kind = $2 AND v.code = $3")
            .bind(edition(key)).bind(key.kind().as_str()).bind(key.code().as_str()).fetch_all(pool).await?);
        Ok(rows.into_iter().collect())
    }

    /// One version of an item.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn version(&self, key: &ItemRef, number: i64) -> Result<Option<ItemVersion>> {
        let row: Option<Row> = on_read!(self, pool => sqlx::query_as(
            "SELECT v.number, v.seq, e.at, e.action, d.actor, v.body FROM item_version v \
             JOIN audit_entry e ON e.seq = v.seq LEFT JOIN audit_detail d ON d.seq = v.seq \
             WHERE v.edition = $1 AND v.kind = $2 AND v.code = $3 AND v.number = $4")
            .bind(edition(key)).bind(key.kind().as_str()).bind(key.code().as_str()).bind(number).fetch_optional(pool).await?);
        row.map(|row| version(key, row)).transpose()
    }

    /// The items that an entry of the chain made a version of, in the order of keys.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn touched_by(&self, seq: i64) -> Result<Vec<Touched>> {
        type Keyed = (String, String, i64, i64, Option<String>, bool);
        let rows: Vec<Keyed> = on_read!(self, pool => sqlx::query_as(
            "SELECT v.edition, v.code, v.number, (SELECT max(l.number) FROM item_version l \
                 WHERE l.edition = v.edition AND l.kind = v.kind AND l.code = v.code), b.body, v.body IS NULL FROM item_version v \
             LEFT JOIN item_version b ON b.edition = v.edition AND b.kind = v.kind AND b.code = v.code AND b.number = v.number - 1 \
             WHERE v.seq = $1").bind(seq).fetch_all(pool).await?);
        let touched = |(edition, code, number, latest, before, is_end): Keyed| {
            let key = items::key(&edition, &code)?;
            let before = before.map(|body| item(&key, &body)).transpose()?;
            Ok(Touched { key, number, latest, before, is_end })
        };
        let mut touched: Vec<Touched> = rows.into_iter().map(touched).collect::<Result<_>>()?;
        touched.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(touched)
    }

    /// What was taken out and not brought back, each as it was last, in the order of keys.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn archived(&self) -> Result<Vec<(ItemRef, ItemVersion)>> {
        type Keyed = (String, String, i64, i64, String, String, Option<String>, Option<String>);
        let rows: Vec<Keyed> = on_read!(self, pool => sqlx::query_as(
            "SELECT v.edition, v.code, v.number, v.seq, e.at, e.action, d.actor, v.body FROM item_version gone \
             JOIN item_version v ON v.edition = gone.edition AND v.kind = gone.kind AND v.code = gone.code \
             JOIN audit_entry e ON e.seq = v.seq LEFT JOIN audit_detail d ON d.seq = v.seq \
             WHERE gone.body IS NULL \
             AND gone.number = (SELECT max(l.number) FROM item_version l \
                 WHERE l.edition = gone.edition AND l.kind = gone.kind AND l.code = gone.code) \
             AND v.number = (SELECT max(l.number) FROM item_version l \
                 WHERE l.edition = gone.edition AND l.kind = gone.kind AND l.code = gone.code AND l.body IS NOT NULL)")
            .fetch_all(pool).await?);
        let keyed = |(edition, code, number, seq, at, action, actor, body): Keyed| {
            let key = items::key(&edition, &code)?;
            let version = version(&key, (number, seq, at, action, actor, body))?;
            Ok((key, version))
        };
        let mut archived: Vec<(ItemRef, ItemVersion)> = rows.into_iter().map(keyed).collect::<Result<_>>()?;
        archived.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(archived)
    }
}

fn edition(key: &ItemRef) -> &str {
    key.edition().map_or("", Code::as_str)
}

/// Keeps what a change makes of items, as made by the entry `made`, inside its transaction. What has no version yet was there
/// before versions were kept: its former state becomes the first. `removed` are the items that are really taken out.
pub(crate) async fn keep(tx: &mut Tx, base: Head, made: Head, change: &Change<'_>, removed: &[&Item]) -> Result<()> {
    let mut states: Vec<(Option<&Item>, &ItemRef, Option<&Item>)> =
        removed.iter().map(|gone| (Some(*gone), &gone.key, None)).collect();
    // Who may read an item is no part of it: where nothing else changed there is nothing to keep.
    let different = change.write.iter().filter(|write| write.before != Some(write.item));
    states.extend(different.map(|write| (write.before, &write.item.key, Some(write.item))));
    for chunk in states.chunks(ROWS) {
        let known = numbers(tx, chunk.iter().map(|(_, key, _)| *key)).await?;
        let mut rows: Vec<(&ItemRef, i64, Head, Option<String>)> = Vec::with_capacity(chunk.len());
        for (before, key, after) in chunk {
            let mut last = known.get(*key).copied().unwrap_or(0);
            // Nothing was ever written before the first entry.
            if let (0, Some(before), 1..) = (last, before, base.0) {
                last = 1;
                rows.push((key, last, base, Some(body(before)?)));
            }
            rows.push((key, last + 1, made, after.map(body).transpose()?));
        }
        insert(tx, &rows).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, rows: &[(&ItemRef, i64, Head, Option<String>)]) -> Result<()> {
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("INSERT INTO item_version (edition, kind, code, number, seq, body) ");
            query.push_values(chunk, |mut row, (key, number, seq, body)| {
                row.push_bind(edition(key)).push_bind(key.kind().as_str()).push_bind(key.code().as_str())
                    .push_bind(*number).push_bind(seq.0).push_bind(body.as_deref());
            });
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

/// The latest numbers of items that have versions, asked at once.
async fn numbers(tx: &mut Tx, keys: impl Iterator<Item = &ItemRef>) -> Result<HashMap<ItemRef, i64>> {
    let rows: Vec<(String, String, i64)> = on_tx!(tx, connection, E => {
        let mut query = QueryBuilder::<E>::new("WITH asked (edition, kind, code) AS (");
        query.push_values(keys, |mut row, key| {
            row.push_bind(edition(key)).push_bind(key.kind().as_str()).push_bind(key.code().as_str());
        });
        query.push(
            ") SELECT v.edition, v.code, max(v.number) FROM asked JOIN item_version v \
             ON v.edition = asked.edition AND v.kind = asked.kind AND v.code = asked.code GROUP BY v.edition, v.kind, v.code");
        query.build_query_as().persistent(false).fetch_all(connection).await?
    });
    rows.into_iter().map(|(edition, code, number)| Ok((items::key(&edition, &code)?, number))).collect()
}
