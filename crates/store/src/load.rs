//! Reading everything, internal items too, as one Leitbild: for export, for checking a change before it is made.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::shape::in_order_of_keys;
use leitwerk_model::text::{Part, Text, Texts, Version};

use crate::Head;
use crate::db::{Db, on_tx};
use crate::error::{Error, Result};
use crate::items::key;

/// All items at one moment.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The items.
    pub leitbild: Leitbild,
    /// The moment.
    pub head: Head,
}

impl Db {
    /// Reads everything at one moment.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn load(&self) -> Result<Loaded> {
        let mut tx = self.snapshot().await?;
        type Rows = (
            i64,
            Vec<(i64, String, String, String)>,
            Vec<(i64, String, String, String, String)>,
            Vec<(i64, String, i64, String)>,
            Vec<(String,)>,
        );
        let (head, items, texts, links, gone): Rows = on_tx!(&mut tx, connection, _E => {
            let (head,): (i64,) = sqlx::query_as("SELECT coalesce(max(seq), 0) FROM audit_entry").fetch_one(&mut *connection).await?;
            let items = sqlx::query_as("SELECT id, edition, code, facts FROM item").fetch_all(&mut *connection).await?;
            let texts = sqlx::query_as("SELECT item_id, part, lang, state, body FROM item_text").fetch_all(&mut *connection).await?;
            let links = sqlx::query_as("SELECT from_id, kind, to_id, declared_by FROM link ORDER BY position")
                .fetch_all(&mut *connection).await?;
            let gone = sqlx::query_as("SELECT DISTINCT code FROM item_version WHERE body IS NULL AND edition = ''")
                .fetch_all(&mut *connection).await?;
            (head, items, texts, links, gone)
        });
        tx.commit().await?;
        let mut leitbild = assemble(items, texts, links)?;
        for (code,) in gone {
            leitbild.retire(key("", &code)?);
        }
        Ok(Loaded { leitbild, head: Head(head) })
    }
}

fn assemble(
    items: Vec<(i64, String, String, String)>,
    texts: Vec<(i64, String, String, String, String)>,
    links: Vec<(i64, String, i64, String)>,
) -> Result<Leitbild> {
    let mut versions: HashMap<i64, BTreeMap<Part, BTreeMap<_, Version>>> = HashMap::new();
    for (item, part, lang, state, body) in texts {
        let part: Part = part.parse().map_err(Error::corrupt)?;
        let version = Version { body, state: state.parse().map_err(Error::corrupt)? };
        versions.entry(item).or_default().entry(part).or_default().insert(lang.parse().map_err(Error::corrupt)?, version);
    }
    let mut found: HashMap<i64, Item> = HashMap::with_capacity(items.len());
    let mut keys: HashMap<i64, ItemRef> = HashMap::with_capacity(items.len());
    for (id, edition, code, facts) in items {
        let key = key(&edition, &code)?;
        let facts = Facts::from_json(key.kind(), &facts).map_err(Error::corrupt)?;
        let mut texts = Texts::new();
        for (part, versions) in versions.remove(&id).unwrap_or_default() {
            texts.insert(part, Text::new(versions).map_err(Error::corrupt)?);
        }
        keys.insert(id, key.clone());
        found.insert(id, Item { key, facts, texts, links: Vec::new() });
    }
    for (from, kind, to, declared_by) in links {
        let kind: LinkKind = kind.parse().map_err(Error::corrupt)?;
        let (by, at, other) = if declared_by == "from" { (from, End::To, to) } else { (to, End::From, from) };
        let (Some(item), Some(other)) = (found.get_mut(&by), keys.get(&other)) else {
            return Err(Error::Corrupt(format!("a link leads from {from} to {to}, one of which is missing")));
        };
        item.links.push(Declared { kind, at, other: other.clone() });
    }
    let mut leitbild = Leitbild::new();
    for (_, mut item) in found {
        // Links come back by position within their key; keys in the order of the shape.
        in_order_of_keys(item.key.kind(), &mut item.links);
        leitbild.insert(item);
    }
    Ok(leitbild)
}
