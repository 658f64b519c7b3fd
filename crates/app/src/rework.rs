//! Writing the next edition (Fortschreibung): beginning it, and taking it on step by step.

use std::collections::BTreeSet;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::rework::{Start, Step, telling};
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::edit::{self, NotSaved, original_language};

/// An edition on the desk.
#[derive(Clone, Debug)]
pub struct OnDesk {
    /// Everything there is.
    pub leitbild: Leitbild,
    /// The version of each goal and field asked for, and of what tells of them with its reason: what whoever does a step names as the
    /// one they saw.
    pub numbers: Vec<(ItemRef, i64)>,
}

impl OnDesk {
    /// Puts the versions that somebody saw in the place of those there are now: a form that is shown again without being saved
    /// stays one of what it was opened with.
    pub fn as_seen(&mut self, seen: &[(ItemRef, i64)]) {
        for (key, number) in &mut self.numbers {
            if let Some((_, saw)) = seen.iter().find(|(other, _)| other == key) {
                *number = *saw;
            }
        }
    }
}

/// Everything there is, with the versions of some goals or fields of an edition.
///
/// # Errors
/// [`NotSaved::Gone`] where the edition or one of them is not there; [`NotSaved::Other`].
pub async fn open(db: &Db, actor: &Actor, edition: &Code, codes: &[Code]) -> Result<OnDesk, NotSaved> {
    authorise(actor, Action::KeepItems)?;
    let leitbild = db.load().await?.leitbild;
    leitbild.edition_status(edition).ok_or(NotSaved::Gone)?;
    let mut numbers = Vec::new();
    for code in codes {
        let key = ItemRef::new(Some(edition), code.clone()).map_err(|_| NotSaved::Gone)?;
        leitbild.get(&key).ok_or(NotSaved::Gone)?;
        let number = db.version_number(&key).await?;
        numbers.push((key, number));
    }
    let told: BTreeSet<ItemRef> = numbers.iter().flat_map(|(key, _)| telling(&leitbild, key)).collect();
    for key in told {
        let number = db.version_number(&key).await?;
        numbers.push((key, number));
    }
    Ok(OnDesk { leitbild, numbers })
}

/// What others changed of goals, fields and reasons since somebody saw them: as they were, and as they are now.
///
/// # Errors
/// [`Error`].
pub async fn changed_since(db: &Db, actor: &Actor, seen: &[(ItemRef, i64)]) -> Result<Vec<(Item, Item)>, Error> {
    authorise(actor, Action::KeepItems)?;
    let leitbild = db.load().await?.leitbild;
    let mut changed = Vec::new();
    for (key, number) in seen {
        let before = db.version(key, *number).await?.and_then(|version| version.item);
        if let (Some(before), Some(now)) = (before, leitbild.get(key))
            && before != *now
        {
            changed.push((before, now.clone()));
        }
    }
    Ok(changed)
}

/// Everything there is, for the form in which the next edition begins, and the edition it follows: the last one decided.
///
/// # Errors
/// [`Error`].
pub async fn last_decided(db: &Db, actor: &Actor) -> Result<(Leitbild, Option<Code>), Error> {
    authorise(actor, Action::KeepItems)?;
    let leitbild = db.load().await?.leitbild;
    let decided = |code: &Code| leitbild.edition_status(code).is_some_and(|status| status.is_final());
    let last = leitbild.of_kind(Kind::Edition).map(|item| item.key.code().clone()).filter(decided).last();
    Ok((leitbild, last))
}

/// Begins the next edition. For example data, the day they describe takes the place of today.
///
/// # Errors
/// [`NotSaved::Refused`]; [`NotSaved`].
pub async fn start(db: &Db, actor: &Actor, start: &Start) -> Result<(), NotSaved> {
    let change = |all: &Leitbild| {
        let start = Start { today: all.as_of().unwrap_or(start.today), ..start.clone() };
        Ok(all.next_edition(&start, &original_language(all))?)
    };
    edit::whole(db, actor, "start-edition", &[], change).await
}

/// Takes an edition one step on, where the goals and fields it touches are those that were seen.
///
/// # Errors
/// [`NotSaved::Refused`]; [`NotSaved::Conflict`]; [`NotSaved`].
pub async fn step(
    db: &Db,
    actor: &Actor,
    edition: &Code,
    seen: &[(ItemRef, i64)],
    step: &Step,
    reason: Option<&str>,
) -> Result<(), NotSaved> {
    let change = |all: &Leitbild| Ok(all.reworked(edition, step, reason, &original_language(all))?);
    edit::whole(db, actor, step.name(), seen, change).await
}
