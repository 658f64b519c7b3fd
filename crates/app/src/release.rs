//! What is public is decided (Freigabe): what is public now and what is withheld, releasing and withholding.

use std::collections::BTreeSet;

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::release::{Named, RELEASABLE};
use leitwerk_model::when::When;
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::edit::{self, NotSaved};

/// A table, and how much of it is public.
#[derive(Clone, Debug)]
pub struct Table {
    /// The kind of its items.
    pub kind: Kind,
    /// How many are public.
    pub public: usize,
    /// How many are not.
    pub internal: usize,
    /// Whether the whole of it is withheld.
    pub withheld: bool,
}

/// What is public and what is not.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Everything there is.
    pub leitbild: Leitbild,
    /// The tables that hold anything.
    pub tables: Vec<Table>,
    /// Items and editions that are withheld by themselves.
    pub withheld: Vec<Item>,
    /// What was released, the latest first: when and what.
    pub released: Vec<(When, Option<Kind>, Vec<ItemRef>)>,
}

/// What is public and what is not.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor) -> Result<Standing, Error> {
    authorise(actor, Action::Release)?;
    let leitbild = db.load().await?.leitbild;
    let table = |kind: &Kind| {
        let public = leitbild.of_kind(*kind).filter(|item| leitbild.is_public(item)).count();
        let internal = leitbild.of_kind(*kind).count() - public;
        Table { kind: *kind, public, internal, withheld: leitbild.is_table_withheld(*kind) }
    };
    let tables = RELEASABLE.iter().map(table).filter(|table| table.public + table.internal > 0 || table.withheld).collect();
    let withheld = leitbild.items().filter(|item| leitbild.is_withheld_itself(&item.key)).cloned().collect();
    let mut released = leitbild.released();
    released.reverse();
    Ok(Standing { tables, withheld, released, leitbild })
}

/// Releases what is named, as of today.
///
/// # Errors
/// [`NotSaved`].
pub async fn release(db: &Db, actor: &Actor, named: &Named, today: When) -> Result<(), NotSaved> {
    authorise(actor, Action::Release)?;
    edit::whole(db, actor, "release", &[], |all| Ok(all.releasing(named, all.as_of().unwrap_or(today)))).await
}

/// Withholds what is named.
///
/// # Errors
/// [`NotSaved`].
pub async fn withhold(db: &Db, actor: &Actor, named: &Named) -> Result<(), NotSaved> {
    authorise(actor, Action::Release)?;
    edit::whole(db, actor, "withhold", &[], |all| Ok(all.withholding(named))).await
}

/// A change as it is written: what people made anew is withheld until somebody releases it (what belongs to an edition goes with
/// that), and no release names any longer what is taken out.
pub(crate) fn settled(actor: &Actor, old: &Leitbild, next: &Leitbild) -> Leitbild {
    let mut settled = next.clone();
    for gone in old.items().filter(|item| next.get(&item.key).is_none()) {
        settled.forget_releases(&gone.key);
    }
    if actor.person().is_none() {
        return settled;
    }
    let new = next.items().filter(|item| RELEASABLE.contains(&item.kind()) && old.get(&item.key).is_none());
    let named = Named { items: new.map(|item| item.key.clone()).collect(), tables: BTreeSet::new() };
    if named.is_empty() { settled } else { settled.withholding(&named) }
}
