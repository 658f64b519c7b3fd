//! Changing items: everything of one change in one transaction, with its entry in the chain.

use std::collections::HashMap;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::shape;
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus;
use sqlx::QueryBuilder;

use crate::audit::{self, NewEntry};
use crate::db::{Db, Tx, on_tx};
use crate::error::{Error, Result};
use crate::{Head, items, parts, versions};

/// Rows of one statement; both engines take at least 32,766 values in one.
pub(crate) const ROWS: usize = 1000;

/// A change to items.
#[derive(Debug, Default)]
pub struct Change<'a> {
    /// Items to write whole, new or changed.
    pub write: Vec<Write<'a>>,
    /// Items to take out, as they are now.
    pub remove: Vec<&'a Item>,
}

/// An item to write whole.
#[derive(Clone, Copy, Debug)]
pub struct Write<'a> {
    /// The item as it shall be.
    pub item: &'a Item,
    /// Whether everybody may read it.
    pub public: bool,
    /// The item as it is now; none where it is new.
    pub before: Option<&'a Item>,
}

impl Db {
    /// Makes a change that was worked out against the data at `base`, all of it or nothing.
    ///
    /// # Errors
    /// [`Error::Changed`] when somebody else was faster; [`Error::Frozen`] when it would change the original of an adopted
    /// edition; [`Error::Database`].
    pub async fn apply(&self, base: Head, change: &Change<'_>, entry: &NewEntry) -> Result<Head> {
        let mut tx = self.begin().await?;
        let head = apply(&mut tx, base, change, entry).await?;
        tx.commit().await?;
        Ok(head)
    }
}

/// The same inside a transaction that goes on.
pub(crate) async fn apply(tx: &mut Tx, base: Head, change: &Change<'_>, entry: &NewEntry) -> Result<Head> {
    let (seq,): (i64,) = on_tx!(&mut *tx, connection, _E =>
        sqlx::query_as("SELECT coalesce(max(seq), 0) FROM audit_entry").fetch_one(connection).await?);
    if Head(seq) != base {
        return Err(Error::Changed);
    }
    let head = audit::append(tx, entry).await?;
    if !change.write.is_empty() || !change.remove.is_empty() {
        let mut ids = ids(tx).await?;
        let removed = remove(tx, &change.remove, &mut ids).await?;
        write(tx, &change.write, &mut ids).await?;
        versions::keep(tx, base, head, change, &removed).await?;
    }
    Ok(head)
}

/// Takes items out, and gives those that were there.
async fn remove<'a>(tx: &mut Tx, items: &[&'a Item], ids: &mut HashMap<ItemRef, i64>) -> Result<Vec<&'a Item>> {
    let (mut there, mut gone) = (Vec::new(), Vec::new());
    for item in items {
        if let Some(id) = ids.remove(&item.key) {
            there.push(*item);
            gone.push(id);
        }
    }
    delete_in(tx, "DELETE FROM search WHERE rowid IN (", &gone).await?;
    delete_in(tx, "DELETE FROM item WHERE id IN (", &gone).await?;
    Ok(there)
}

/// Runs a DELETE that ends in an open list of ids.
pub(crate) async fn delete_in(tx: &mut Tx, sql: &'static str, ids: &[i64]) -> Result<()> {
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

/// Writes items with all that belongs to them. From the moment an edition's row says that it is adopted, the tables refuse
/// every change to its originals: so that row is written last, and one that is new begins as a draft.
async fn write(tx: &mut Tx, write: &[Write<'_>], ids: &mut HashMap<ItemRef, i64>) -> Result<()> {
    let (mut fresh, mut rows, mut editions) = (Vec::new(), Vec::new(), Vec::new());
    for write in write {
        let row = Row::of(write);
        match ids.get(&write.item.key) {
            Some(id) if write.item.kind() == Kind::Edition => editions.push((*id, row)),
            Some(id) => rows.push((*id, row)),
            None => fresh.push(row),
        }
    }
    insert(tx, &fresh, ids).await?;
    let id = |item: &Item| ids.get(&item.key).copied().ok_or_else(|| Error::Corrupt(format!("{} was not written", item.key)));
    for row in fresh.into_iter().filter(|row| row.begins_as_draft().is_some()) {
        editions.push((id(row.item)?, row));
    }
    let written: Vec<(i64, &Item)> = write.iter().map(|write| Ok((id(write.item)?, write.item))).collect::<Result<_>>()?;
    update(tx, &rows).await?;
    parts::write_texts(tx, &written).await?;
    parts::write_links(tx, &written, ids).await?;
    parts::write_search(tx, &written).await?;
    update(tx, &editions).await
}

/// An item's own row.
struct Row<'a> {
    item: &'a Item,
    title_part: Part,
    status: &'static str,
    starts: Option<String>,
    ends: Option<String>,
    public: i64,
    facts: String,
}

impl Row<'_> {
    fn of<'a>(write: &Write<'a>) -> Row<'a> {
        let item = write.item;
        let (starts, ends) = item.facts.period();
        Row {
            item,
            title_part: title_part(item),
            status: item.mark().unwrap_or_default(),
            starts: starts.map(|when| when.to_string()),
            ends: ends.map(|when| when.to_string()),
            public: i64::from(write.public),
            facts: text(&item.facts),
        }
    }

    /// Status and facts with which a new edition begins that is adopted in the same change.
    fn begins_as_draft(&self) -> Option<(&'static str, String)> {
        let Facts::Edition(edition) = &self.item.facts else { return None };
        let draft = Facts::Edition(leitwerk_model::facts::Edition { status: EditionStatus::Draft, ..edition.clone() });
        edition.status.is_final().then(|| (EditionStatus::Draft.as_str(), text(&draft)))
    }
}

fn text(facts: &Facts) -> String {
    serde_json::Value::Object(facts.to_map()).to_string()
}

async fn insert(tx: &mut Tx, rows: &[Row<'_>], ids: &mut HashMap<ItemRef, i64>) -> Result<()> {
    for chunk in rows.chunks(ROWS) {
        let made: Vec<(i64, String, String)> = on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new(
                "INSERT INTO item (kind, edition, code, sort_key, title_part, status, starts_on, ends_on, is_public, facts) ");
            query.push_values(chunk, |mut values, row| {
                let key = &row.item.key;
                let (status, facts) = row.begins_as_draft().unwrap_or_else(|| (row.status, row.facts.clone()));
                values.push_bind(key.kind().as_str())
                    .push_bind(key.edition().map_or("", Code::as_str))
                    .push_bind(key.code().as_str())
                    .push_bind(items::sort_key(key.code()))
                    .push_bind(row.title_part.as_str())
                    .push_bind(status)
                    .push_bind(row.starts.as_deref())
                    .push_bind(row.ends.as_deref())
                    .push_bind(row.public)
                    .push_bind(facts);
            });
            query.push(" RETURNING id, edition, code");
            query.build_query_as().persistent(false).fetch_all(connection).await?
        });
        for (id, edition, code) in made {
            ids.insert(items::key(&edition, &code)?, id);
        }
    }
    Ok(())
}

async fn update(tx: &mut Tx, rows: &[(i64, Row<'_>)]) -> Result<()> {
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query =
                QueryBuilder::<E>::new("WITH new (id, title_part, status, starts_on, ends_on, is_public, facts) AS (");
            query.push_values(chunk, |mut values, (id, row)| {
                values.push_bind(*id)
                    .push_bind(row.title_part.as_str())
                    .push_bind(row.status)
                    .push_bind(row.starts.as_deref())
                    .push_bind(row.ends.as_deref())
                    .push_bind(row.public)
                    .push_bind(row.facts.as_str());
            });
            query.push(
                ") UPDATE item SET title_part = new.title_part, status = new.status, starts_on = new.starts_on, \
                 ends_on = new.ends_on, is_public = new.is_public, facts = new.facts FROM new WHERE item.id = new.id");
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

/// Which text is the item's name: a justified place has its justification instead of a sentence.
pub(crate) fn title_part(item: &Item) -> Part {
    let usual = shape::title_part(item.kind());
    if item.text(usual).is_none() && item.text(Part::Justification).is_some() { Part::Justification } else { usual }
}
