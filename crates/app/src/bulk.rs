//! The same change for many items at once: chosen from a list, looked at before it is made, made wholly or not at all.

use std::collections::BTreeMap;

use leitwerk_model::bulk::{Change, Misfit, changed, is_offered};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::find::Sought;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::rework::{self, Refused};
use leitwerk_store::Db;

use crate::access::{Action, Actor, authorise};
use crate::edit::{NotSaved, changing_all, may_edit, may_read, shown};

/// Which items are listed.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// Their kind.
    pub kind: Kind,
    /// Their edition, for kinds that belong to one.
    pub edition: Option<&'a Code>,
    /// Only those with this status.
    pub status: Option<&'a str>,
    /// Only those with these words in code or title.
    pub words: &'a str,
    /// So many are passed over.
    pub skip: usize,
    /// At most so many.
    pub limit: usize,
}

/// An item that can be chosen, and its version.
#[derive(Clone, Debug)]
pub struct Choosable {
    /// The item, without links to what the actor may not read.
    pub item: Item,
    /// Its version.
    pub number: i64,
}

/// A part of the list.
#[derive(Clone, Debug)]
pub struct List {
    /// The items of this part.
    pub items: Vec<Choosable>,
    /// How many there are in all.
    pub total: usize,
}

/// The items of a kind that the actor may change, as far as they are asked for.
///
/// # Errors
/// [`NotSaved::Gone`] where items of this kind are not changed many at once; [`NotSaved::Other`].
pub async fn list(db: &Db, actor: &Actor, listed: &Listed<'_>) -> Result<List, NotSaved> {
    authorise(actor, Action::EditItems)?;
    if !is_offered(listed.kind) {
        return Err(NotSaved::Gone);
    }
    let leitbild = db.load().await?.leitbild;
    let numbers = db.version_numbers(listed.kind).await?;
    let sought = Sought::parse(listed.words);
    let fits = |item: &&Item| {
        item.key.edition() == listed.edition
            && listed.status.is_none_or(|status| item.status() == Some(status))
            && sought.is(item)
            && may_edit(actor, &leitbild, &item.key).is_ok()
    };
    let all: Vec<&Item> = leitbild.of_kind(listed.kind).filter(fits).collect();
    let choosable =
        |item: &&Item| Choosable { item: shown(actor, &leitbild, item), number: numbers.get(&item.key).copied().unwrap_or(0) };
    let items = all.iter().skip(listed.skip).take(listed.limit).map(choosable).collect();
    Ok(List { items, total: all.len() })
}

/// What a change would do.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Items that change: before and after, none where they are taken out; without links to what the actor may not read.
    pub changes: Vec<(Item, Option<Item>)>,
    /// Those that are so already.
    pub same: Vec<ItemRef>,
    /// Those that it does not fit, and why.
    pub misfits: Vec<(ItemRef, Misfit)>,
    /// Those that somebody changed meanwhile, or took out.
    pub overtaken: Vec<ItemRef>,
}

/// The chosen items with the versions in which they were chosen, and everything the actor may read.
///
/// # Errors
/// [`NotSaved::Other`], also where one of them is not theirs to change.
pub async fn chosen(db: &Db, actor: &Actor, bases: &BTreeMap<ItemRef, i64>) -> Result<(Vec<Item>, Leitbild), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    let mut items = Vec::new();
    for key in bases.keys() {
        may_edit(actor, &leitbild, key)?;
        items.extend(leitbild.get(key).map(|item| shown(actor, &leitbild, item)));
    }
    let mut seen = Leitbild::new();
    for item in leitbild.items().filter(|item| may_read(actor, &leitbild, &item.key)) {
        seen.insert(item.clone());
    }
    Ok((items, seen))
}

/// Which item a change names, if any.
fn named(change: &Change) -> Option<&ItemRef> {
    match change {
        Change::Add(_, other) | Change::Remove(_, other) | Change::Instead(_, other) => Some(other),
        Change::Set(..) | Change::Archive => None,
    }
}

fn may_change(actor: &Actor, all: &Leitbild, bases: &BTreeMap<ItemRef, i64>, change: &Change) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    if *change == Change::Archive {
        authorise(actor, Action::KeepItems)?;
    }
    if bases.keys().any(|key| !is_offered(key.kind())) {
        return Err(NotSaved::Gone);
    }
    for key in bases.keys() {
        may_edit(actor, all, key)?;
    }
    // What they may not read is to them as if it were not there.
    let unseen = named(change).is_some_and(|other| all.get(other).is_none() || !may_read(actor, all, other));
    if unseen { Err(NotSaved::Gone) } else { Ok(()) }
}

/// Says what a change of the chosen items would do, and changes nothing.
///
/// # Errors
/// [`NotSaved::Gone`] where the change names what is not there; [`NotSaved::Other`].
pub async fn preview(db: &Db, actor: &Actor, bases: &BTreeMap<ItemRef, i64>, change: &Change) -> Result<Preview, NotSaved> {
    authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    may_change(actor, &leitbild, bases, change)?;
    let mut numbers = BTreeMap::new();
    if let Some(kind) = bases.keys().next().map(ItemRef::kind) {
        numbers = db.version_numbers(kind).await?;
    }
    let mut preview = Preview::default();
    for (key, base) in bases {
        let Some(item) = leitbild.get(key).filter(|_| numbers.get(key) == Some(base)) else {
            preview.overtaken.push(key.clone());
            continue;
        };
        match changed(item, change) {
            Ok(Some(next)) if next == *item => preview.same.push(key.clone()),
            Ok(next) => {
                let next = next.map(|next| shown(actor, &leitbild, &next));
                preview.changes.push((shown(actor, &leitbild, item), next));
            }
            Err(misfit) => preview.misfits.push((key.clone(), misfit)),
        }
    }
    Ok(preview)
}

/// Makes a change of the chosen items, all of them in one change with one entry, or none.
///
/// # Errors
/// [`NotSaved::Overtaken`] with those that somebody changed meanwhile; [`NotSaved::Linked`] where others hold on to what shall be
/// taken out; [`NotSaved::Gone`] where it does not fit one of them, which the preview said; [`NotSaved`].
pub async fn apply(db: &Db, actor: &Actor, bases: &BTreeMap<ItemRef, i64>, change: &Change) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let action = if *change == Change::Archive { "archive-items" } else { "edit-items" };
    changing_all(db, actor, action, bases, |all, next| {
        may_change(actor, all, bases, change)?;
        if *change == Change::Archive {
            if let Some(key) = bases.keys().find(|key| rework::goes_by_step(all, key)) {
                return Err(Refused::ByStep(key.clone()).into());
            }
            let holds = |item: &Item| item.links.iter().any(|link| bases.contains_key(&link.other));
            // A release lets go of what is taken out.
            let held = |item: &&Item| item.kind() != Kind::Release && !bases.contains_key(&item.key) && holds(item);
            let holding: Vec<ItemRef> = all.items().filter(held).map(|item| item.key.clone()).collect();
            if !holding.is_empty() {
                return Err(NotSaved::Linked(holding));
            }
        }
        for key in bases.keys() {
            let item = all.get(key).ok_or(NotSaved::Gone)?;
            match changed(item, change) {
                Ok(Some(changed)) => drop(next.insert(changed)),
                Ok(None) => drop(next.remove(key)),
                Err(Misfit::Link(unfit)) => return Err(NotSaved::Unfit(unfit)),
                Err(Misfit::Value(_)) => return Err(NotSaved::Gone),
            }
        }
        Ok(())
    })
    .await
}
