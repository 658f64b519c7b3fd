//! The threads that run to an item, from the other end: what names it, tying more to it, cutting some.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::find::Sought;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::shape::LinkKey;
use leitwerk_model::threads::{cut, is_tied, naming, tied};
use leitwerk_store::Db;

use crate::access::{Action, Actor, authorise};
use crate::edit::{NotSaved, changing_all, may_edit, may_read, shown};

/// Items that are shown of those found.
const FOUND: usize = 20;

/// An item that names the other, or could.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The item, without links to what the actor may not read.
    pub item: Item,
    /// Its version.
    pub number: i64,
    /// Whether the actor may tie and cut it.
    pub writable: bool,
}

/// The threads of one sort: the kind that declares them, and under which key.
#[derive(Clone, Debug)]
pub struct Sort {
    /// The kind.
    pub kind: Kind,
    /// The key.
    pub name: &'static str,
    /// What its links say.
    pub link: LinkKey,
    /// Who names the item there.
    pub threads: Vec<Thread>,
}

/// What names an item.
#[derive(Clone, Debug)]
pub struct Read {
    /// The item, without links to what the actor may not read.
    pub item: Item,
    /// Whether the actor may write the item itself.
    pub writable: bool,
    /// What may name it and does.
    pub sorts: Vec<Sort>,
    /// What was sought to be tied besides; none where nothing was.
    pub found: Option<Vec<Thread>>,
}

/// What somebody looks for to tie.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The kind.
    pub kind: Kind,
    /// The key under which it shall name the item.
    pub name: &'a str,
    /// Its code, or words of what it is called.
    pub words: &'a str,
}

/// Whether notes of this kind are tied here: findings are accepted where they are found.
fn is_offered(kind: Kind) -> bool {
    kind != Kind::Acceptance
}

/// What names an item that the actor may read, and what else could, for whoever writes.
///
/// # Errors
/// [`NotSaved::Gone`] where they may not read it; [`NotSaved::Other`].
pub async fn read(db: &Db, actor: &Actor, key: &ItemRef, asked: Option<Asked<'_>>) -> Result<Read, NotSaved> {
    authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    let item = leitbild.get(key).filter(|_| is_seen(actor, &leitbild, key)).ok_or(NotSaved::Gone)?;
    let mut numbers: BTreeMap<Kind, BTreeMap<ItemRef, i64>> = BTreeMap::new();
    for kind in naming(key.kind()).map(|(kind, ..)| kind).filter(|kind| is_offered(*kind)).collect::<BTreeSet<_>>() {
        numbers.insert(kind, db.version_numbers(kind).await?);
    }
    let thread = |item: &Item| Thread {
        item: shown(actor, &leitbild, item),
        number: numbers.get(&item.kind()).and_then(|numbers| numbers.get(&item.key)).copied().unwrap_or(0),
        writable: may_edit(actor, &leitbild, &item.key).is_ok(),
    };
    let sorts = naming(key.kind()).filter(|(kind, ..)| is_offered(*kind)).map(|(kind, name, link)| {
        let naming = leitbild.of_kind(kind).filter(|item| is_tied(item, link, key) && is_seen(actor, &leitbild, &item.key));
        Sort { kind, name, link, threads: naming.map(thread).collect() }
    });
    let sorts: Vec<Sort> = sorts.collect();
    let found = asked.and_then(|asked| {
        let sort = sorts.iter().find(|sort| sort.kind == asked.kind && sort.name == asked.name)?;
        let sought = Sought::parse(asked.words);
        let fits = |item: &&Item| item.key != *key && !is_tied(item, sort.link, key) && sought.is(item);
        let mut found: Vec<Thread> =
            leitbild.of_kind(sort.kind).filter(fits).map(thread).filter(|thread| thread.writable).collect();
        found.sort_by_key(|thread| thread.item.key.edition() != key.edition());
        found.truncate(FOUND);
        Some(found)
    });
    Ok(Read { item: shown(actor, &leitbild, item), writable: may_edit(actor, &leitbild, key).is_ok(), sorts, found })
}

/// Whether the actor sees an item here: a note of the office only who may write it.
fn is_seen(actor: &Actor, leitbild: &Leitbild, key: &ItemRef) -> bool {
    if key.kind().is_internal() { may_edit(actor, leitbild, key).is_ok() } else { may_read(actor, leitbild, key) }
}

/// What is done with a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It is tied.
    Tie,
    /// It is cut.
    Cut,
}

/// Ties or cuts a thread: the item `by`, still its version `base`, names `target` under a key afterwards, or no longer does.
///
/// # Errors
/// [`NotSaved::Unfit`], [`NotSaved::Overtaken`] where somebody changed `by` meanwhile; [`NotSaved`].
pub async fn change(
    db: &Db,
    actor: &Actor,
    deed: Deed,
    target: &ItemRef,
    (by, name, base): (&ItemRef, &str, i64),
) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let action = match deed {
        Deed::Tie => "tie-thread",
        Deed::Cut => "cut-thread",
    };
    changing_all(db, actor, action, &BTreeMap::from([(by.clone(), base)]), |all, next| {
        let item = all.get(by).filter(|_| is_offered(by.kind())).ok_or(NotSaved::Gone)?;
        // What they may not read is to them as if it were not there.
        if all.get(target).is_none() || !is_seen(actor, all, target) {
            return Err(NotSaved::Gone);
        }
        next.insert(match deed {
            Deed::Tie => tied(item, name, target)?,
            Deed::Cut => cut(item, name, target)?,
        });
        Ok(())
    })
    .await
}
