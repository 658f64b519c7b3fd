//! Changing items: everything of one change in one transaction, with its entry in the chain.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::End;
use leitwerk_model::shape;
use leitwerk_model::text::Part;
use sqlx::QueryBuilder;

use crate::audit::{self, NewEntry};
use crate::db::{Db, Tx, on_tx};
use crate::error::{Error, Result};
use crate::fold::{fold, fold_for_index};
use crate::{Head, items};

/// Rows of one statement; both engines take at least 32,766 values in one.
const ROWS: usize = 1000;

/// A change to items.
#[derive(Debug, Default)]
pub struct Change<'a> {
    /// Items to write whole, new or changed, each with whether everybody may read it.
    pub write: Vec<(&'a Item, bool)>,
    /// Items to take out.
    pub remove: Vec<ItemRef>,
}

impl Db {
    /// Makes a change that was worked out against the data at `base`, all of it or nothing.
    ///
    /// # Errors
    /// [`Error::Changed`] when somebody else was faster; [`Error::Database`].
    pub async fn apply(&self, base: Head, change: &Change<'_>, entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        let (seq,): (i64,) = on_tx!(&mut tx, connection, _E =>
            sqlx::query_as("SELECT coalesce(max(seq), 0) FROM audit_entry").fetch_one(connection).await?);
        if Head(seq) != base {
            return Err(Error::Changed);
        }
        remove(&mut tx, &change.remove).await?;
        upsert(&mut tx, &change.write).await?;
        let ids = ids(&mut tx).await?;
        let written: Vec<(i64, &Item)> = change.write.iter().filter_map(|(item, _)| Some((*ids.get(&item.key)?, *item))).collect();
        write_texts(&mut tx, &written).await?;
        write_links(&mut tx, &written, &ids).await?;
        write_search(&mut tx, &written).await?;
        let head = audit::append(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(head)
    }
}

async fn remove(tx: &mut Tx, keys: &[ItemRef]) -> Result<()> {
    if keys.is_empty() {
        return Ok(());
    }
    let ids = ids(tx).await?;
    let gone: Vec<i64> = keys.iter().filter_map(|key| ids.get(key).copied()).collect();
    delete_in(tx, "DELETE FROM search WHERE rowid IN (", &gone).await?;
    delete_in(tx, "DELETE FROM item WHERE id IN (", &gone).await
}

/// Runs a DELETE that ends in an open list of ids.
async fn delete_in(tx: &mut Tx, sql: &'static str, ids: &[i64]) -> Result<()> {
    for chunk in ids.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new(sql);
            let mut list = query.separated(", ");
            for id in chunk {
                list.push_bind(*id);
            }
            query.push(")").build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

async fn ids(tx: &mut Tx) -> Result<HashMap<ItemRef, i64>> {
    let rows: Vec<(i64, String, String)> =
        on_tx!(tx, connection, _E => sqlx::query_as("SELECT id, edition, code FROM item").fetch_all(connection).await?);
    rows.into_iter().map(|(id, edition, code)| Ok((items::key(&edition, &code)?, id))).collect()
}

async fn upsert(tx: &mut Tx, write: &[(&Item, bool)]) -> Result<()> {
    for chunk in write.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new(
                "INSERT INTO item (kind, edition, code, sort_key, title_part, status, starts_on, ends_on, is_public, facts) ");
            query.push_values(chunk, |mut row, (item, public)| {
                let (starts, ends) = item.facts.period();
                row.push_bind(item.kind().as_str())
                    .push_bind(item.key.edition().map_or("", Code::as_str))
                    .push_bind(item.key.code().as_str())
                    .push_bind(items::sort_key(item.key.code()))
                    .push_bind(title_part(item).as_str())
                    .push_bind(item.status().unwrap_or_default())
                    .push_bind(starts.map(|when| when.to_string()))
                    .push_bind(ends.map(|when| when.to_string()))
                    .push_bind(i64::from(*public))
                    .push_bind(serde_json::Value::Object(item.facts.to_map()).to_string());
            });
            query.push(
                " ON CONFLICT (edition, kind, code) DO UPDATE SET title_part = excluded.title_part, status = excluded.status, \
                 starts_on = excluded.starts_on, ends_on = excluded.ends_on, is_public = excluded.is_public, facts = excluded.facts");
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

/// Which text is the item's name: a justified place has its justification instead of a sentence.
fn title_part(item: &Item) -> Part {
    let usual = shape::title_part(item.kind());
    if item.text(usual).is_none() && item.text(Part::Justification).is_some() { Part::Justification } else { usual }
}

async fn write_texts(tx: &mut Tx, written: &[(i64, &Item)]) -> Result<()> {
    let ids: Vec<i64> = written.iter().map(|(id, _)| *id).collect();
    delete_in(tx, "DELETE FROM item_text WHERE item_id IN (", &ids).await?;
    let mut rows = Vec::new();
    for (id, item) in written {
        for (part, text) in &item.texts {
            rows.extend(text.versions().iter().map(|(lang, version)| (*id, part.as_str(), lang.as_str(), version)));
        }
    }
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("INSERT INTO item_text (item_id, part, lang, state, body) ");
            query.push_values(chunk, |mut row, (id, part, lang, version)| {
                let state: &'static str = version.state.into();
                row.push_bind(*id).push_bind(*part).push_bind(*lang).push_bind(state).push_bind(version.body.as_str());
            });
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

async fn write_links(tx: &mut Tx, written: &[(i64, &Item)], ids: &HashMap<ItemRef, i64>) -> Result<()> {
    let own: Vec<i64> = written.iter().map(|(id, _)| *id).collect();
    delete_in(tx, "DELETE FROM link WHERE declared_by = 'from' AND from_id IN (", &own).await?;
    delete_in(tx, "DELETE FROM link WHERE declared_by = 'to' AND to_id IN (", &own).await?;
    let mut rows: BTreeMap<(i64, &'static str, i64), (&'static str, i64)> = BTreeMap::new();
    for (id, item) in written {
        for (position, declared) in (0_i64..).zip(&item.links) {
            let other = *ids.get(&declared.other).ok_or_else(|| Error::Corrupt(format!("{} is not there", declared.other)))?;
            let (from, to, by) = match declared.at {
                End::From => (other, *id, "to"),
                End::To => (*id, other, "from"),
            };
            rows.insert((from, declared.kind.as_str(), to), (by, position));
        }
    }
    let rows: Vec<_> = rows.into_iter().collect();
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("INSERT INTO link (from_id, kind, to_id, declared_by, position) ");
            query.push_values(chunk, |mut row, ((from, kind, to), (by, position))| {
                row.push_bind(*from).push_bind(*kind).push_bind(*to).push_bind(*by).push_bind(*position);
            });
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

async fn write_search(tx: &mut Tx, written: &[(i64, &Item)]) -> Result<()> {
    let ids: Vec<i64> = written.iter().map(|(id, _)| *id).collect();
    delete_in(tx, "DELETE FROM search WHERE rowid IN (", &ids).await?;
    let rows: Vec<(i64, String, String)> = written
        .iter()
        .filter(|(_, item)| item.kind() != Kind::City)
        .map(|(id, item)| {
            let title = item.texts.get(&title_part(item)).into_iter().flat_map(|text| text.versions().values());
            let title: Vec<&str> = title.map(|version| version.body.as_str()).collect();
            let all = item.texts.values().flat_map(|text| text.versions().values());
            let mut all: Vec<&str> = all.map(|version| version.body.as_str()).collect();
            let code = item.key.code().as_str();
            all.push(code);
            (*id, format!("{} {}", fold_for_index(&title.join("\n")), fold(code)), fold_for_index(&all.join("\n")))
        })
        .collect();
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("INSERT INTO search (rowid, title, folded) ");
            query.push_values(chunk, |mut row, (id, title, folded)| {
                row.push_bind(*id).push_bind(title.as_str()).push_bind(folded.as_str());
            });
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}
