//! Writing items: opening, saving, creating, taking out, bringing back.
//!
//! Whoever saves says which version they began with. Where it is no longer the last one nothing is written, and they get what
//! the other wrote: nothing is overwritten in silence.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::access::{Openness, Reach, answers_for, names_own, own_key};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::decision::{NotDecided, keep_status};
use leitwerk_model::edit::{WrongValue, next_code};
use leitwerk_model::facts::Facts;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::Declared;
use leitwerk_model::problems::{Breach, Problem};
use leitwerk_model::rework::{self, Refused};
use leitwerk_model::shape;
use leitwerk_model::text::Part;
use leitwerk_model::threads::Unfit;
use leitwerk_store::load::Loaded;
use leitwerk_store::{Db, Sight};
use tokio::sync::{Mutex, MutexGuard};

use crate::Error;
use crate::access::{Action, Actor, Forbidden, authorise, sight};
use crate::bundles::{ImportError, TRIES, write};
use crate::history::went_by_step;
use crate::release::settled;

/// Edits of this process wait for each other instead of working out again what another was faster with.
pub(crate) static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// An item that is open for writing.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The item, without links to what the actor may not read.
    pub item: Item,
    /// Its version: what whoever saves names as the one they began with.
    pub number: i64,
    /// Everything the actor may read, to find what it can be linked to.
    pub leitbild: Leitbild,
}

/// Why nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// Somebody else saved meanwhile.
    #[error("somebody else changed this meanwhile")]
    Conflict(Box<Opened>),
    /// Somebody else saved some of several items meanwhile.
    #[error("somebody else changed {} of these meanwhile", .0.len())]
    Overtaken(Vec<ItemRef>),
    /// The whole would contradict itself.
    #[error("this contradicts something else in {} places", .0.len())]
    Problems(Vec<Problem>),
    /// Texts that cannot be taken.
    #[error("{} texts cannot be taken", .0.len())]
    Wrong(Vec<(Part, WrongValue)>),
    /// Its edition can no longer change.
    #[error(transparent)]
    Frozen(Frozen),
    /// A link does not fit there, or has to stay.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The code is somebody else's.
    #[error("there is an item with this code already")]
    Taken,
    /// It is not their own, and they create nothing else.
    #[error("whoever creates this has to answer for it")]
    NotOwn,
    /// Others hold on to what shall be taken out.
    #[error("{} items link to this", .0.len())]
    Linked(Vec<ItemRef>),
    /// The next edition cannot be written so.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// This cannot be decided about the edition.
    #[error(transparent)]
    Undecided(#[from] NotDecided),
    /// It is not there.
    #[error("it is not there")]
    Gone,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for NotSaved {
    fn from(error: leitwerk_store::Error) -> NotSaved {
        NotSaved::Other(error.into())
    }
}

impl From<Forbidden> for NotSaved {
    fn from(error: Forbidden) -> NotSaved {
        NotSaved::Other(error.into())
    }
}

impl From<ImportError> for NotSaved {
    fn from(error: ImportError) -> NotSaved {
        match error {
            ImportError::Other(error) => NotSaved::Other(error),
            // Only reading a bundle finds mistakes.
            ImportError::Mistakes(_) => NotSaved::Gone,
        }
    }
}

/// The language in which the city writes.
#[must_use]
pub fn original_language(leitbild: &Leitbild) -> Lang {
    let city = leitbild.of_kind(Kind::City).next().map(|city| &city.facts);
    if let Some(Facts::City(city)) = city { city.original_language.clone() } else { Lang::german() }
}

/// Whether the actor may write this item: their right reaches it, and they may read it.
///
/// # Errors
/// [`Forbidden`].
pub(crate) fn may_edit(actor: &Actor, leitbild: &Leitbild, key: &ItemRef) -> Result<(), Forbidden> {
    may(actor, leitbild, key, Action::EditItems)
}

/// Whether the actor may do this with an item: their right reaches it, and they may read it.
///
/// # Errors
/// [`Forbidden`].
pub(crate) fn may(actor: &Actor, leitbild: &Leitbild, key: &ItemRef, action: Action) -> Result<(), Forbidden> {
    for action in [action, Openness::of(leitbild, key).reading()] {
        let reaches = match authorise(actor, action)? {
            Reach::All => true,
            Reach::Own => actor.person().is_some_and(|person| answers_for(leitbild, key, &person.own)),
        };
        if !reaches {
            return Err(Forbidden(action));
        }
    }
    Ok(())
}

/// Whether the actor may read what a link leads to.
pub(crate) fn may_read(actor: &Actor, leitbild: &Leitbild, other: &ItemRef) -> bool {
    sight(actor) == Sight::Drafts || leitbild.get(other).is_some_and(|other| leitbild.is_public(other))
}

/// An item without its links to what the actor may not read.
pub(crate) fn shown(actor: &Actor, leitbild: &Leitbild, item: &Item) -> Item {
    let mut shown = item.clone();
    shown.links.retain(|link| may_read(actor, leitbild, &link.other));
    shown
}

/// An item as the actor wrote it, with the links of the stored one that they do not see. What they may not read is to them as if it
/// were not there: it can neither be linked to nor lose its links.
pub(crate) fn completed(actor: &Actor, leitbild: &Leitbild, stored: &Item, written: &Item) -> Result<Item, NotSaved> {
    let unseen = |link: &&Declared| leitbild.get(&link.other).is_some() && !may_read(actor, leitbild, &link.other);
    if let Some(link) = written.links.iter().find(unseen) {
        let key = shape::declaring_key(written.kind(), link.kind, link.at, link.other.kind());
        let breach = Breach::UnknownLink(link.other.clone());
        return Err(NotSaved::Problems(vec![Problem { item: written.key.clone(), key, index: 0, breach }]));
    }
    let mut completed = written.clone();
    completed.links.extend(stored.links.iter().filter(unseen).cloned());
    Ok(completed)
}

/// Opens an item for writing.
///
/// # Errors
/// [`NotSaved::Gone`], [`NotSaved::Other`].
pub async fn open(db: &Db, actor: &Actor, key: &ItemRef) -> Result<Opened, NotSaved> {
    authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    may_edit(actor, &leitbild, key)?;
    let number = db.version_number(key).await?;
    Ok(opened(actor, &leitbild, leitbild.get(key).ok_or(NotSaved::Gone)?, number))
}

/// Everything that the actor may read.
fn seen(actor: &Actor, leitbild: &Leitbild) -> Leitbild {
    if sight(actor) == Sight::Drafts {
        return leitbild.clone();
    }
    let mut seen = Leitbild::new();
    for item in leitbild.items().filter_map(|item| leitbild.public_form(item)) {
        seen.insert(item);
    }
    seen
}

/// An item as the actor sees it.
pub(crate) fn opened(actor: &Actor, leitbild: &Leitbild, item: &Item, number: i64) -> Opened {
    Opened { item: shown(actor, leitbild, item), number, leitbild: seen(actor, leitbild) }
}

/// Saves an item that was opened as version `base`. Nothing is written where it is the same. A `reason` is kept with what tells
/// of a goal or field that the edition before has. How far an edition is decided stays.
///
/// # Errors
/// [`Refused::NoReason`] where a goal or field says something else than in the edition before and nobody said why;
/// [`Refused::ByMove`] where a goal shall be in another field and its edition follows another;
/// [`NotSaved`].
pub async fn save(db: &Db, actor: &Actor, base: i64, item: &Item, reason: Option<&str>) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let change = |stored: &Item, all: &Leitbild, next: &mut Leitbild| {
        let mut item = completed(actor, all, stored, item)?;
        keep_status(&mut item, Some(stored));
        next.insert(item.clone());
        rework::settle(next, all, &item.key, reason, &original_language(all));
        Ok(())
    };
    changing(db, actor, "edit-item", &item.key, base, change).await
}

/// Puts the words and facts of an earlier version back in the place of version `base`.
///
/// # Errors
/// [`NotSaved`].
pub async fn restore(db: &Db, actor: &Actor, key: &ItemRef, base: i64, number: i64) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let earlier = db.version(key, number).await?.and_then(|version| version.item).ok_or(NotSaved::Gone)?;
    let change = |stored: &Item, all: &Leitbild, next: &mut Leitbild| {
        let mut item = completed(actor, all, stored, &shown(actor, all, &earlier))?;
        keep_status(&mut item, Some(stored));
        next.insert(item);
        rework::settle(next, all, key, None, &original_language(all));
        Ok(())
    };
    changing(db, actor, "restore-version", key, base, change).await
}

/// Takes an item out. Its versions stay, so that it can be brought back.
///
/// # Errors
/// [`NotSaved::Linked`] where others hold on to it; [`Refused::ByStep`] where its edition follows another; [`NotSaved`].
pub async fn archive(db: &Db, actor: &Actor, key: &ItemRef, base: i64) -> Result<(), NotSaved> {
    authorise(actor, Action::KeepItems)?;
    let change = |_: &Item, all: &Leitbild, next: &mut Leitbild| {
        if rework::goes_by_step(all, key) {
            return Err(Refused::ByStep(key.clone()).into());
        }
        let holds =
            |item: &&Item| item.key != *key && item.kind() != Kind::Release && item.links.iter().any(|link| link.other == *key);
        let holding: Vec<ItemRef> = all.items().filter(holds).map(|item| item.key.clone()).collect();
        if !holding.is_empty() {
            return Err(NotSaved::Linked(holding));
        }
        next.remove(key);
        Ok(())
    };
    changing(db, actor, "archive-item", key, base, change).await
}

/// Changes one item that is there and still version `base`, and works it out again where another change came in between.
async fn changing(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    key: &ItemRef,
    base: i64,
    change: impl Fn(&Item, &Leitbild, &mut Leitbild) -> Result<(), NotSaved>,
) -> Result<(), NotSaved> {
    let _alone = alone().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        may_edit(actor, &leitbild, key)?;
        let stored = leitbild.get(key).ok_or(NotSaved::Gone)?;
        let number = db.version_number(key).await?;
        if number != base {
            return Err(NotSaved::Conflict(Box::new(opened(actor, &leitbild, stored, number))));
        }
        let mut next = leitbild.clone();
        change(stored, &leitbild, &mut next)?;
        match written(db, actor, action, head, &leitbild, &next).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Changes several items that are there and still the versions that whoever saves began with: all of them in one change with one
/// entry, or none. `change` puts what shall be into its last argument, what the actor does not see included ([`completed`]).
pub(crate) async fn changing_all(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    bases: &BTreeMap<ItemRef, i64>,
    change: impl Fn(&Leitbild, &mut Leitbild) -> Result<(), NotSaved>,
) -> Result<(), NotSaved> {
    let _alone = alone().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        let mut numbers = BTreeMap::new();
        for kind in bases.keys().map(ItemRef::kind).collect::<BTreeSet<_>>() {
            numbers.extend(db.version_numbers(kind).await?);
        }
        for key in bases.keys().filter(|key| leitbild.get(key).is_some()) {
            may_edit(actor, &leitbild, key)?;
        }
        let overtaken = bases.iter().filter(|(key, base)| numbers.get(*key) != Some(*base));
        let overtaken: Vec<ItemRef> = overtaken.map(|(key, _)| key.clone()).collect();
        if !overtaken.is_empty() {
            return Err(NotSaved::Overtaken(overtaken));
        }
        let mut next = leitbild.clone();
        change(&leitbild, &mut next)?;
        match written(db, actor, action, head, &leitbild, &next).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Waits until nobody else of this process writes.
async fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().await
}

/// Adds items that are made from what there is, all of them in one change with one entry.
pub(crate) async fn adding(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    make: impl Fn(&Leitbild) -> Result<Vec<Item>, NotSaved>,
) -> Result<(), NotSaved> {
    authorise(actor, Action::KeepItems)?;
    let _alone = alone().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        let mut next = leitbild.clone();
        for item in make(&leitbild)? {
            next.insert(item);
        }
        match written(db, actor, action, head, &leitbild, &next).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Writes what an item shall be, unless its edition is adopted, the whole would contradict itself, a goal would be in another field
/// under its number or a change would be owed the reason.
pub(crate) async fn written(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    head: leitwerk_store::Head,
    old: &Leitbild,
    next: &Leitbild,
) -> Result<(), NotSaved> {
    if let Some((_, frozen)) = old.forbidden_changes(next).into_iter().next() {
        return Err(NotSaved::Frozen(frozen));
    }
    let mut next = settled(actor, old, next);
    rework::settle_told(&mut next, old);
    let problems = next.problems();
    if !problems.is_empty() {
        return Err(NotSaved::Problems(problems));
    }
    if let Some(goal) = rework::moved(old, &next) {
        return Err(Refused::ByMove(goal).into());
    }
    if let Some(item) = rework::misnumbered(old, &next) {
        return Err(Refused::Given(item).into());
    }
    // What comes back as it was waits for its reason until the edition is adopted.
    if action != BRING_BACK && !rework::unexplained(old, &next).is_empty() {
        return Err(Refused::NoReason.into());
    }
    write(db, actor, action, head, old, &next).await?;
    Ok(())
}

/// Whether the actor may create items of a kind: all kinds, or those for which their organisation can answer.
///
/// # Errors
/// [`Forbidden`].
pub fn may_create(actor: &Actor, kind: Kind) -> Result<Reach, Forbidden> {
    match authorise(actor, Action::CreateItems)? {
        Reach::Own if own_key(kind).is_none() => Err(Forbidden(Action::CreateItems)),
        reach => Ok(reach),
    }
}

/// A code that is free for a new item.
///
/// # Errors
/// [`Error`].
pub async fn free_code(db: &Db, actor: &Actor, kind: Kind, edition: Option<&Code>) -> Result<Option<Code>, Error> {
    may_create(actor, kind)?;
    Ok(next_code(&db.load().await?.leitbild, kind, edition))
}

/// Everything the actor may read, for the form of a new item.
///
/// # Errors
/// [`Error`].
pub async fn all(db: &Db, actor: &Actor, kind: Kind) -> Result<Leitbild, Error> {
    may_create(actor, kind)?;
    Ok(seen(actor, &db.load().await?.leitbild))
}

/// Creates an item. An edition begins as a draft; a `reason` is kept as in [`save`].
///
/// # Errors
/// [`NotSaved::Taken`] where its code is another's; [`NotSaved::NotOwn`] where they create only what is their own; [`NotSaved`].
pub async fn create(db: &Db, actor: &Actor, item: &Item, reason: Option<&str>) -> Result<(), NotSaved> {
    let own = actor.person().map(|person| person.own.clone()).unwrap_or_default();
    if may_create(actor, item.kind())? == Reach::Own && !names_own(item, &own) {
        return Err(NotSaved::NotOwn);
    }
    bring(db, actor, CREATE, item, reason).await
}

/// The words for creating an item and for bringing one back in the log.
const CREATE: &str = "create-item";
const BRING_BACK: &str = "bring-back-item";

/// Brings back an item that was taken out, as it was last.
///
/// # Errors
/// [`NotSaved::Gone`] where there was none; [`Refused::ByStep`] where a step of the rework brings it back; [`NotSaved`].
pub async fn bring_back(db: &Db, actor: &Actor, key: &ItemRef) -> Result<(), NotSaved> {
    authorise(actor, Action::KeepItems)?;
    let versions = db.versions(key).await?;
    if went_by_step(db, key, &versions).await? {
        return Err(Refused::ByStep(key.clone()).into());
    }
    let last = versions.into_iter().find_map(|version| version.item).ok_or(NotSaved::Gone)?;
    bring(db, actor, BRING_BACK, &last, None).await
}

async fn bring(db: &Db, actor: &Actor, action: &'static str, item: &Item, reason: Option<&str>) -> Result<(), NotSaved> {
    let nothing = Item { links: Vec::new(), ..item.clone() };
    changed(db, actor, action, &[], |all| {
        let given = all.get(&item.key).is_some() || (action == CREATE && all.is_retired(&item.key));
        if given {
            return Err(NotSaved::Taken);
        }
        let mut next = all.clone();
        let mut item = completed(actor, all, &nothing, item)?;
        if action == CREATE {
            keep_status(&mut item, None);
        }
        next.insert(item.clone());
        rework::settle(&mut next, all, &item.key, reason, &original_language(all));
        Ok(next)
    })
    .await
}

/// Changes the whole, for those who keep it together.
pub(crate) async fn whole(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    bases: &[(ItemRef, i64)],
    change: impl Fn(&Leitbild) -> Result<Leitbild, NotSaved>,
) -> Result<(), NotSaved> {
    authorise(actor, Action::KeepItems)?;
    changed(db, actor, action, bases, change).await
}

/// Changes the whole where none of the items that the change was worked out from is another version than `bases` says, and works
/// it out again where another change came in between.
async fn changed(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    bases: &[(ItemRef, i64)],
    change: impl Fn(&Leitbild) -> Result<Leitbild, NotSaved>,
) -> Result<(), NotSaved> {
    let _alone = alone().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        for (key, base) in bases {
            let stored = leitbild.get(key).ok_or(NotSaved::Gone)?;
            let number = db.version_number(key).await?;
            if number != *base {
                return Err(NotSaved::Conflict(Box::new(opened(actor, &leitbild, stored, number))));
            }
        }
        match written(db, actor, action, head, &leitbild, &change(&leitbild)?).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}
