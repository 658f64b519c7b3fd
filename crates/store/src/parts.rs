//! What hangs on an item: its texts, the links it declares, its row in the search. Of texts and links only what differs is
//! written, so that the tables can refuse every statement that touches the original of an adopted edition.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::shape::in_order_of_keys;
use sqlx::QueryBuilder;

use crate::change::{ROWS, delete_in, title_part};
use crate::db::{Tx, on_tx};
use crate::error::{Error, Result};
use crate::fold::{fold, fold_for_index};

/// Item, part and language of a text; its state and its words.
type TextRow<'a> = ((i64, &'a str, &'a str), (&'a str, &'a str));

/// Writes the texts of items.
pub(crate) async fn write_texts(tx: &mut Tx, written: &[(i64, &Item)]) -> Result<()> {
    for written in written.chunks(ROWS) {
        let stored: Vec<(i64, String, String, String, String)> = on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("SELECT item_id, part, lang, state, body FROM item_text WHERE item_id IN (");
            push_all(&mut query, written.iter().map(|(id, _)| *id));
            query.push(")").build_query_as().persistent(false).fetch_all(connection).await?
        });
        let stored = stored.iter().map(|(id, part, lang, state, body)| ((*id, &**part, &**lang), (&**state, &**body)));
        let stored: HashMap<_, _> = stored.collect();
        let mut new: HashMap<_, _> = HashMap::new();
        for (id, item) in written {
            for (part, text) in &item.texts {
                let versions = text.versions().iter();
                new.extend(
                    versions.map(|(lang, version)| {
                        ((*id, part.as_str(), lang.as_str()), (version.state.as_str(), version.body.as_str()))
                    }),
                );
            }
        }
        let gone: Vec<_> = stored.iter().filter(|(key, text)| new.get(*key) != Some(*text)).map(|(key, _)| *key).collect();
        let come: Vec<TextRow<'_>> = new.into_iter().filter(|(key, text)| stored.get(key) != Some(text)).collect();
        delete_texts(tx, &gone).await?;
        insert_texts(tx, &come).await?;
    }
    Ok(())
}

async fn delete_texts(tx: &mut Tx, keys: &[(i64, &str, &str)]) -> Result<()> {
    for chunk in keys.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("DELETE FROM item_text WHERE item_id IN (");
            push_all(&mut query, chunk.iter().map(|(id, ..)| *id));
            query.push(") AND (item_id, part, lang) IN (");
            query.push_values(chunk, |mut row, (id, part, lang)| {
                row.push_bind(*id).push_bind(*part).push_bind(*lang);
            });
            query.push(")").build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

async fn insert_texts(tx: &mut Tx, rows: &[TextRow<'_>]) -> Result<()> {
    for chunk in rows.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("INSERT INTO item_text (item_id, part, lang, state, body) ");
            query.push_values(chunk, |mut row, ((id, part, lang), (state, body))| {
                row.push_bind(*id).push_bind(*part).push_bind(*lang).push_bind(*state).push_bind(*body);
            });
            query.build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

/// Both ends and kind of a link; which end declares it, and at which place.
type LinkRow<'a> = ((i64, &'a str, i64), (&'a str, i64));

/// Writes the links that items declare.
pub(crate) async fn write_links(tx: &mut Tx, written: &[(i64, &Item)], ids: &HashMap<ItemRef, i64>) -> Result<()> {
    let keys: HashMap<i64, &ItemRef> = ids.iter().map(|(key, id)| (*id, key)).collect();
    for written in written.chunks(ROWS) {
        let stored = stored_links(tx, written).await?;
        let mut by_item: HashMap<i64, Vec<LinkRow<'_>>> = HashMap::new();
        for (from, kind, to, by, position) in &stored {
            let declaring = if by == "from" { *from } else { *to };
            by_item.entry(declaring).or_default().push(((*from, kind, *to), (by, *position)));
        }
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for (id, item) in written {
            let old = by_item.remove(id).unwrap_or_default();
            if as_declared(item, &old, &keys)? {
                continue;
            }
            let new = declared_rows(*id, item, ids)?;
            gone.extend(old.iter().filter(|row| !new.contains(row)).map(|(link, _)| *link));
            come.extend(new.into_iter().filter(|row| !old.contains(row)));
        }
        delete_links(tx, &gone).await?;
        insert_links(tx, &come).await?;
    }
    Ok(())
}

async fn stored_links(tx: &mut Tx, written: &[(i64, &Item)]) -> Result<Vec<(i64, String, i64, String, i64)>> {
    Ok(on_tx!(tx, connection, E => {
        let mut query = QueryBuilder::<E>::new(
            "SELECT from_id, kind, to_id, declared_by, position FROM link WHERE declared_by = 'from' AND from_id IN (");
        push_all(&mut query, written.iter().map(|(id, _)| *id));
        query.push(
            ") UNION ALL SELECT from_id, kind, to_id, declared_by, position FROM link WHERE declared_by = 'to' AND to_id IN (");
        push_all(&mut query, written.iter().map(|(id, _)| *id));
        query.push(") ORDER BY position");
        query.build_query_as().persistent(false).fetch_all(connection).await?
    }))
}

/// Whether stored links, in their order, already say what the item declares. Places themselves may be others: only the order
/// within a key means anything.
fn as_declared(item: &Item, stored: &[LinkRow<'_>], keys: &HashMap<i64, &ItemRef>) -> Result<bool> {
    let declared = stored.iter().map(|((from, kind, to), (by, _))| {
        let kind: LinkKind = kind.parse().map_err(Error::corrupt)?;
        let (at, other) = if *by == "from" { (End::To, to) } else { (End::From, from) };
        let other = keys.get(other).ok_or_else(|| Error::Corrupt(format!("a link of {} leads nowhere", item.key)))?;
        Ok(Declared { kind, at, other: (*other).clone() })
    });
    let mut stored = declared.collect::<Result<Vec<_>>>()?;
    let mut new = item.links.clone();
    in_order_of_keys(item.kind(), &mut stored);
    in_order_of_keys(item.kind(), &mut new);
    Ok(stored == new)
}

/// The rows of the links that an item declares; one that is named twice is one row, at its last place.
fn declared_rows(id: i64, item: &Item, ids: &HashMap<ItemRef, i64>) -> Result<Vec<LinkRow<'static>>> {
    let mut rows = BTreeMap::new();
    for (position, declared) in (0_i64..).zip(&item.links) {
        let other = *ids.get(&declared.other).ok_or_else(|| Error::Corrupt(format!("{} is not there", declared.other)))?;
        let (from, to, by) = match declared.at {
            End::From => (other, id, "to"),
            End::To => (id, other, "from"),
        };
        rows.insert((from, declared.kind.as_str(), to), (by, position));
    }
    Ok(rows.into_iter().collect())
}

async fn delete_links(tx: &mut Tx, links: &[(i64, &str, i64)]) -> Result<()> {
    for chunk in links.chunks(ROWS) {
        on_tx!(tx, connection, E => {
            let mut query = QueryBuilder::<E>::new("DELETE FROM link WHERE from_id IN (");
            push_all(&mut query, chunk.iter().map(|(from, ..)| *from));
            query.push(") AND (from_id, kind, to_id) IN (");
            query.push_values(chunk, |mut row, (from, kind, to)| {
                row.push_bind(*from).push_bind(*kind).push_bind(*to);
            });
            query.push(")").build().persistent(false).execute(connection).await?;
        });
    }
    Ok(())
}

async fn insert_links(tx: &mut Tx, rows: &[LinkRow<'_>]) -> Result<()> {
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

/// Appends ids to an open list. By them SQLite finds rows in the index of a key; of several columns alone it would read all rows.
fn push_all<'q, E: sqlx::Database>(query: &mut QueryBuilder<E>, ids: impl Iterator<Item = i64>)
where
    i64: sqlx::Encode<'q, E> + sqlx::Type<E>,
{
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(id);
    }
}

/// Writes what the search finds of items.
pub(crate) async fn write_search(tx: &mut Tx, written: &[(i64, &Item)]) -> Result<()> {
    let ids: Vec<i64> = written.iter().map(|(id, _)| *id).collect();
    delete_in(tx, "DELETE FROM search WHERE rowid IN (", &ids).await?;
    let rows: Vec<(i64, String, String)> = written
        .iter()
        .filter(|(_, item)| item.kind() != Kind::City)
        .map(|(id, item)| {
            let title = item.texts.get(&title_part(item)).into_iter().flat_map(|text| text.versions().values());
            let title: Vec<&str> = title.map(|version| version.body.as_str()).collect();
            // Everybody may search, whoever reads what is found.
            let open = item.texts.iter().filter(|(part, _)| !part.is_internal());
            let all = open.flat_map(|(_, text)| text.versions().values());
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
