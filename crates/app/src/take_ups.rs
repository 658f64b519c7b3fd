//! Writing take-ups and justifications place by place.

use std::collections::BTreeMap;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::edit::{self as typed_in, Wrong};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::matrix::Matrix;
use leitwerk_model::take_ups::{at, free_code, next_hole};
use leitwerk_model::text::Part;
use leitwerk_store::Db;

use crate::access::{Action, Actor, authorise};
use crate::edit::{NotSaved, changing_all, original_language};

/// The matrix of an edition that is being written.
#[derive(Clone, Debug)]
pub struct Desk {
    /// What stands where.
    pub matrix: Matrix,
    /// Everything there is, for names and texts.
    pub leitbild: Leitbild,
    /// Whether its originals can never change again.
    pub is_final: bool,
}

/// A take-up and its version.
#[derive(Clone, Debug)]
pub struct Written {
    /// The take-up.
    pub item: Item,
    /// Its version.
    pub number: i64,
}

/// A place of the matrix that is open for writing.
#[derive(Clone, Debug)]
pub struct Place {
    /// What it is a place of.
    pub desk: Desk,
    /// The overarching goal.
    pub overarching: Item,
    /// The field.
    pub field: Item,
    /// What stands there, in the order of codes.
    pub written: Vec<Written>,
    /// The goals of the field, at which a take-up can stand instead of the whole field.
    pub goals: Vec<ItemRef>,
    /// The hole that comes next.
    pub next: Option<(ItemRef, ItemRef)>,
}

/// What is written at a place.
#[derive(Clone, Debug, Default)]
pub struct Writing {
    /// The take-ups that are there, each with the version it was opened in and the words it shall have.
    pub written: Vec<(ItemRef, i64, String)>,
    /// What a new one says, and what it stands at: a sentence or a justification.
    pub new: Option<(Part, String, ItemRef)>,
}

/// Why a place is not saved.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// Words that cannot be taken, at a take-up or at the new one.
    #[error("words that cannot be taken")]
    Wrong(Option<ItemRef>, Vec<Wrong>),
    /// Something else.
    #[error(transparent)]
    NotSaved(#[from] NotSaved),
}

async fn desk(db: &Db, actor: &Actor, edition: &Code) -> Result<Desk, NotSaved> {
    authorise(actor, Action::KeepItems)?;
    let leitbild = db.load().await?.leitbild;
    let status = leitbild.edition_status(edition).ok_or(NotSaved::Gone)?;
    Ok(Desk { matrix: Matrix::of(&leitbild, edition), is_final: status.is_final(), leitbild })
}

/// The matrix of an edition, for whoever writes it.
///
/// # Errors
/// [`NotSaved::Gone`] where there is no such edition; [`NotSaved::Other`].
pub async fn read(db: &Db, actor: &Actor, edition: &Code) -> Result<Desk, NotSaved> {
    desk(db, actor, edition).await
}

/// Which text of a take-up holds its words.
#[must_use]
pub fn part(item: &Item) -> Part {
    if item.text(Part::Justification).is_some() { Part::Justification } else { Part::Sentence }
}

/// Opens a place.
///
/// # Errors
/// [`NotSaved::Gone`] where there is no such place; [`NotSaved::Other`].
pub async fn open(db: &Db, actor: &Actor, edition: &Code, overarching: &ItemRef, field: &ItemRef) -> Result<Place, NotSaved> {
    let desk = desk(db, actor, edition).await?;
    let item = |key: &ItemRef| desk.leitbild.get(key).cloned().ok_or(NotSaved::Gone);
    if !desk.matrix.overarching.contains(overarching) || !desk.matrix.fields.contains(field) {
        return Err(NotSaved::Gone);
    }
    let numbers = db.version_numbers(Kind::TakeUp).await?;
    let there = desk.matrix.place(overarching, field);
    let there = there.take_ups.iter().chain(&there.justifications);
    let written = |key: &ItemRef| {
        let number = numbers.get(key).copied().unwrap_or(0);
        desk.leitbild.get(key).map(|item| Written { item: item.clone(), number })
    };
    let goals = desk.leitbild.in_edition(edition, Kind::Goal);
    let goals = goals.filter(|goal| goal.linked(LinkKind::InField, End::From).any(|home| home == field));
    Ok(Place {
        overarching: item(overarching)?,
        field: item(field)?,
        written: there.filter_map(written).collect(),
        goals: goals.map(|goal| goal.key.clone()).collect(),
        next: next_hole(&desk.matrix, overarching, field),
        desk,
    })
}

/// Saves what is written at a place, all in one change or nothing.
///
/// # Errors
/// [`NotSaved::Overtaken`] with the take-ups that somebody changed meanwhile; [`NotWritten`].
pub async fn save(
    db: &Db,
    actor: &Actor,
    edition: &Code,
    (overarching, field): (&ItemRef, &ItemRef),
    writing: &Writing,
) -> Result<(), NotWritten> {
    let place = open(db, actor, edition, overarching, field).await?;
    let original = original_language(&place.desk.leitbild);
    let mut changed = BTreeMap::new();
    let mut bases = BTreeMap::new();
    for (key, base, words) in &writing.written {
        // Of a take-up that is gone nobody knows the words; whoever took it out is seen below.
        let stored = place.written.iter().find(|written| written.item.key == *key).map(|written| &written.item);
        let same = stored.is_some_and(|item| said(item).trim() == words.trim().replace("\r\n", "\n"));
        if same {
            continue;
        }
        bases.insert(key.clone(), *base);
        if let Some(item) = stored {
            let next = with(item, part(item), words, &original).map_err(|wrong| NotWritten::Wrong(Some(key.clone()), wrong))?;
            changed.insert(key.clone(), next);
        }
    }
    let new = match &writing.new {
        Some((part, words, place_of)) if !words.trim().is_empty() => {
            let fits = place_of == field || place.goals.contains(place_of);
            let code = free_code(&place.desk.leitbild, edition, overarching, field).filter(|_| fits);
            let key = code.and_then(|code| ItemRef::new(Some(edition), code).ok()).ok_or(NotSaved::Gone)?;
            let item = with(&at(key, overarching, place_of), *part, words, &original);
            Some(item.map_err(|wrong| NotWritten::Wrong(None, wrong))?)
        }
        _ => None,
    };
    if bases.is_empty() && new.is_none() {
        return Ok(());
    }
    let written = changing_all(db, actor, "write-place", &bases, |all, next| {
        for item in changed.values() {
            next.insert(item.clone());
        }
        if let Some(item) = &new {
            // Somebody else may have taken the code since.
            let code = free_code(all, edition, overarching, field).ok_or(NotSaved::Taken)?;
            let key = ItemRef::new(Some(edition), code).map_err(|_| NotSaved::Taken)?;
            next.insert(Item { key, ..item.clone() });
        }
        Ok(())
    });
    Ok(written.await?)
}

/// The words of a take-up in the language they were written in.
#[must_use]
pub fn said(item: &Item) -> &str {
    item.text(part(item)).map_or("", |text| text.original().1)
}

/// A take-up with other words; its translations stay and are marked as older.
fn with(item: &Item, part: Part, words: &str, original: &leitwerk_model::language::Lang) -> Result<Item, Vec<Wrong>> {
    let mut typed = typed_in::typed(item);
    let name = if part == Part::Justification { "justification" } else { "sentence" };
    typed.insert(name.to_owned(), vec![words.to_owned()]);
    typed_in::item(&item.key, &typed, Some(item), original)
}
