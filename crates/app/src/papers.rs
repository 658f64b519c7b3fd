//! Papers for the office: what belongs on them beside what everybody may read.

use std::collections::BTreeSet;

use leitwerk_model::access::Reach;
use leitwerk_model::check::{Finding, Place};
use leitwerk_model::code::ItemRef;
use leitwerk_model::edit::{Typed, following, item, next_code};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::End;
use leitwerk_model::link::LinkKind;
use leitwerk_model::when::When;
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::check;
use crate::edit::{NotSaved, adding, original_language};

/// From a field to its goals, from a goal to its measures, from a measure to its indicators.
const DOWNWARDS: [LinkKind; 5] =
    [LinkKind::InField, LinkKind::CarriedOut, LinkKind::Committed, LinkKind::Watched, LinkKind::TakesUp];

/// What the check finds at an item and at what belongs to it, as of `today`; nothing for those who may not read findings.
///
/// # Errors
/// [`Error`].
pub async fn findings(db: &Db, actor: &Actor, today: When, about: &ItemRef) -> Result<Vec<Finding>, Error> {
    if authorise(actor, Action::ReadFindings).is_err() {
        return Ok(Vec::new());
    }
    let edition = about.edition().unwrap_or(about.code()).clone();
    let read = check::read(db, actor, today, Some(edition)).await?;
    let belongs = belonging(&read.leitbild, about);
    let is_about = |finding: &Finding| {
        // What is missing where an overarching goal meets a field stands at the goal, and is the field's too.
        belongs.contains(&finding.item) || matches!(&finding.place, Some(Place::Item(place)) if place == about)
    };
    Ok(read.checked.findings.into_iter().filter(is_about).collect())
}

/// An item and what hangs on it: the goals of a field, their measures, indicators, commitments and take-ups; all that belongs to an
/// edition.
fn belonging(leitbild: &Leitbild, about: &ItemRef) -> BTreeSet<ItemRef> {
    let mut belongs = BTreeSet::from([about.clone()]);
    belongs.extend(leitbild.items().filter(|item| item.key.edition() == Some(about.code())).map(|item| item.key.clone()));
    for _ in 0..3 {
        let before = belongs.len();
        let next: Vec<ItemRef> = leitbild
            .links()
            .filter(|link| DOWNWARDS.contains(&link.kind) && belongs.contains(&link.from))
            .map(|link| link.to)
            .collect();
        belongs.extend(next);
        if belongs.len() == before {
            break;
        }
    }
    belongs
}

/// What a meeting decided that somebody sees to; nothing for those who may not read all follow-ups.
///
/// # Errors
/// [`Error`].
pub async fn decided(db: &Db, actor: &Actor, meeting: &ItemRef) -> Result<Vec<Item>, Error> {
    if !matches!(authorise(actor, Action::EditItems), Ok(Reach::All)) {
        return Ok(Vec::new());
    }
    let leitbild = db.load().await?.leitbild;
    let here = |item: &&Item| item.linked(LinkKind::Decided, End::From).any(|other| other == meeting);
    Ok(leitbild.of_kind(Kind::FollowUp).filter(here).cloned().collect())
}

/// Records what a meeting decided: each decision becomes a follow-up, all of them in one change. `decisions` are what was typed, by
/// the keys of a follow-up; what is missing in them was looked for before.
///
/// # Errors
/// [`NotSaved`]; [`NotSaved::Gone`] where there is no such meeting, or a decision cannot be read.
pub async fn decide(db: &Db, actor: &Actor, meeting: &ItemRef, decisions: &[Typed]) -> Result<(), NotSaved> {
    adding(db, actor, "record-decisions", |leitbild| {
        leitbild.get(meeting).filter(|item| item.kind() == Kind::Meeting).ok_or(NotSaved::Gone)?;
        let mut code = next_code(leitbild, Kind::FollowUp, None).ok_or(NotSaved::Gone)?;
        let mut made = Vec::new();
        for decision in decisions {
            let key = ItemRef::new(None, code.clone()).map_err(|_| NotSaved::Gone)?;
            let mut decision = decision.clone();
            decision.insert("decided".to_owned(), vec![meeting.to_string()]);
            made.push(item(&key, &decision, None, &original_language(leitbild)).map_err(|_| NotSaved::Gone)?);
            code = following(&code).ok_or(NotSaved::Gone)?;
        }
        Ok(made)
    })
    .await
}
