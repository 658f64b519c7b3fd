//! Organisations and bodies over time: each change is shown with what hangs on whom, and made in one transaction.

use std::collections::BTreeSet;

use jiff::civil::Date;
use leitwerk_model::access::Reach;
use leitwerk_model::code::ItemRef;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::organisations::{self, Changed};
pub use leitwerk_model::organisations::{Change, HandedOver, Refused, Turn, is_there, parent_on};
use leitwerk_model::problems::Problem;
use leitwerk_model::release::Named;
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;
use serde_json::json;

use crate::Error;
use crate::access::{Action, Actor, Forbidden, authorise};
use crate::bundles::{ImportError, TRIES, write_saying};
use crate::edit::original_language;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotChanged {
    /// The change is none.
    #[error("this cannot happen")]
    Refused(Refused),
    /// The whole would contradict itself.
    #[error("this contradicts something else in {} places", .0.len())]
    Problems(Vec<Problem>),
    /// An edition holds on to it that can no longer change.
    #[error(transparent)]
    Frozen(Frozen),
    /// Somebody changed one of them meanwhile.
    #[error("somebody else changed this meanwhile")]
    Conflict,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for NotChanged {
    fn from(error: leitwerk_store::Error) -> NotChanged {
        NotChanged::Other(error.into())
    }
}

impl From<Forbidden> for NotChanged {
    fn from(error: Forbidden) -> NotChanged {
        NotChanged::Other(error.into())
    }
}

/// Organisations or bodies that something is to happen to.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Everything.
    pub leitbild: Leitbild,
    /// Their versions: what whoever changes them names as the ones they began with.
    pub versions: Vec<i64>,
    /// What hangs on them, and whether it still runs on the day.
    pub hanging: Vec<(ItemRef, bool)>,
    /// How many people belong to them.
    pub people: usize,
}

/// Whether the actor may change organisations at all.
fn may(actor: &Actor) -> Result<(), Forbidden> {
    match authorise(actor, Action::KeepItems)? {
        Reach::All => Ok(()),
        Reach::Own => Err(Forbidden(Action::KeepItems)),
    }
}

/// What hangs on organisations or a body on a day.
///
/// # Errors
/// [`NotChanged::Refused`] where one of them is not there; [`NotChanged::Other`].
pub async fn open(db: &Db, actor: &Actor, of: &[ItemRef], on: Date) -> Result<Opened, NotChanged> {
    may(actor)?;
    let Loaded { leitbild, .. } = db.load().await?;
    if let Some(gone) = of.iter().find(|key| leitbild.get(key).is_none()) {
        return Err(NotChanged::Refused(Refused::Gone(gone.clone())));
    }
    let memberships = db.accounts().await?.into_iter().flat_map(|account| account.memberships);
    let people = memberships.filter(|membership| of.contains(&membership.of)).count();
    let hanging = organisations::hanging(&leitbild, of, on);
    Ok(Opened { versions: versions(db, of).await?, hanging, people, leitbild })
}

async fn versions(db: &Db, of: &[ItemRef]) -> Result<Vec<i64>, leitwerk_store::Error> {
    let mut versions = Vec::with_capacity(of.len());
    for key in of {
        versions.push(db.version_number(key).await?);
    }
    Ok(versions)
}

/// Makes a change of what was opened in these versions; gives who follows.
///
/// # Errors
/// [`NotChanged`].
pub async fn change(db: &Db, actor: &Actor, change: &Change, base: &[i64]) -> Result<Vec<ItemRef>, NotChanged> {
    may(actor)?;
    for _ in 0..TRIES {
        let Loaded { leitbild, head } = db.load().await?;
        if versions(db, &change.of).await? != base {
            return Err(NotChanged::Conflict);
        }
        let made = organisations::change(&leitbild, change, &original_language(&leitbild));
        let Changed { next, successors } = made.map_err(NotChanged::Refused)?;
        let next = withheld_like(&leitbild, next, &change.of, &successors);
        if let Some((_, frozen)) = leitbild.forbidden_changes(&next).into_iter().next() {
            return Err(NotChanged::Frozen(frozen));
        }
        let problems = next.problems();
        if !problems.is_empty() {
            return Err(NotChanged::Problems(problems));
        }
        let about = json!({ "of": change.of, "on": change.on.to_string(), "successors": successors });
        match write_saying(db, actor, action(&change.turn), about, head, &leitbild, &next).await {
            Ok(_) => return Ok(successors),
            Err(ImportError::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            Err(ImportError::Other(error)) => return Err(error.into()),
            Err(ImportError::Mistakes(_)) => return Err(NotChanged::Conflict),
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Who follows somebody that is withheld is withheld too, until somebody releases it.
fn withheld_like(old: &Leitbild, next: Leitbild, of: &[ItemRef], successors: &[ItemRef]) -> Leitbild {
    if !of.iter().any(|key| old.is_withheld_itself(key)) {
        return next;
    }
    let items = successors.iter().filter(|key| old.get(key).is_none()).cloned().collect();
    next.withholding(&Named { items, tables: BTreeSet::new() })
}

/// What the log says was done.
fn action(turn: &Turn) -> &'static str {
    match turn {
        Turn::Rename(_) => "rename-organisation",
        Turn::Merge(_) | Turn::Join(_) => "merge-organisations",
        Turn::Split(_) => "split-organisation",
        Turn::Move(_) => "move-organisation",
        Turn::Reseat { .. } => "reseat-body",
        Turn::Close => "close-organisation",
    }
}

/// The organisations there are on a day, each with how deep it lies in the tree, in the order of the tree.
#[must_use]
pub fn tree(leitbild: &Leitbild, on: Date) -> Vec<(ItemRef, usize)> {
    let there: Vec<_> = leitbild.of_kind(Kind::Organisation).filter(|item| is_there(item, on)).collect();
    let parents: Vec<Option<&ItemRef>> =
        there.iter().map(|item| parent_on(leitbild, item, on).map(|parent| &parent.key).filter(|key| **key != item.key)).collect();
    let mut tree = Vec::with_capacity(there.len());
    // Those whose parent is not there stand at the top.
    let mut open: Vec<(usize, usize)> = (0..there.len()).rev().filter(|at| parents[*at].is_none()).map(|at| (at, 0)).collect();
    let mut shown = vec![false; there.len()];
    loop {
        let Some((at, depth)) = open.pop() else {
            // Whoever belongs to each other in a circle is not left out.
            match shown.iter().position(|shown| !shown) {
                Some(left) => open.push((left, 0)),
                None => break,
            }
            continue;
        };
        if std::mem::replace(&mut shown[at], true) {
            continue;
        }
        tree.push((there[at].key.clone(), depth));
        let below = (0..there.len()).rev().filter(|child| parents[*child] == Some(&there[at].key));
        open.extend(below.map(|child| (child, depth + 1)));
    }
    tree
}
