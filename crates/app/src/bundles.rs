//! Bundles into the store and out of it.

use leitwerk_bundle::{Files, Mistake};
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_model::translations::mark_outdated;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::translations::reviews::Review;
use leitwerk_store::{Db, Head};
use serde_json::{Value, json};

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::changes::PublicChange;
use crate::translations::review::only_read;

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Items that were not there.
    pub created: Vec<ItemRef>,
    /// Items that were different.
    pub changed: Vec<ItemRef>,
    /// Items taken out.
    pub removed: Vec<ItemRef>,
    /// How many were there already, just so.
    pub unchanged: usize,
    /// How many are there that the bundle does not name.
    pub absent: usize,
    /// Texts in plain German that the bundle calls reviewed though nobody noted who read them: they are kept as translated.
    pub unread: Vec<(ItemRef, Part)>,
}

/// Why an import did nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The bundle has mistakes.
    #[error("the bundle has {} mistakes", .0.len())]
    Mistakes(Vec<Mistake>),
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for ImportError {
    fn from(error: leitwerk_store::Error) -> ImportError {
        ImportError::Other(error.into())
    }
}

/// How often an import is worked out again because somebody else was faster.
pub(crate) const TRIES: usize = 5;

/// Writes a bundle into the store, all of it or nothing: creates and changes items by their code. What the bundle does
/// not name stays, or goes with `replace`.
///
/// # Errors
/// [`ImportError::Mistakes`] with every mistake of the bundle, also when it would change an adopted edition.
pub async fn import(db: &Db, actor: &Actor, files: &Files, replace: bool) -> Result<Outcome, ImportError> {
    authorise(actor, Action::ImportBundle).map_err(Error::from)?;
    for _ in 0..TRIES {
        match try_import(db, actor, files, replace).await {
            Err(ImportError::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

async fn try_import(db: &Db, actor: &Actor, files: &Files, replace: bool) -> Result<Outcome, ImportError> {
    let mut reading = leitwerk_bundle::read(files);
    let loaded = db.load().await?;
    let (given, unread) = only_read(db, &loaded.leitbild, &reading.leitbild, &[]).await?;
    let given = given.into_owned();
    let mut next = if replace { Leitbild::new() } else { loaded.leitbild.clone() };
    for item in given.items() {
        let mut item = item.clone();
        if let Some(old) = loaded.leitbild.get(&item.key) {
            mark_outdated(old, &mut item);
        }
        next.insert(item);
    }
    let problems = next.problems();
    reading.add_problems(files, problems);
    let frozen = loaded.leitbild.forbidden_changes(&next);
    reading.add_frozen(files, frozen);
    if !reading.mistakes.is_empty() {
        return Err(ImportError::Mistakes(reading.mistakes));
    }
    let mut outcome = write(db, actor, "import-bundle", loaded.head, &loaded.leitbild, &next).await?;
    outcome.absent = next.items().filter(|item| given.get(&item.key).is_none()).count();
    outcome.unchanged -= outcome.absent;
    outcome.unread = unread;
    Ok(outcome)
}

/// Writes the difference between what is stored and what shall be.
pub(crate) async fn write(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    base: Head,
    old: &Leitbild,
    next: &Leitbild,
) -> Result<Outcome, ImportError> {
    Ok(write_saying(db, actor, action, Value::Null, base, old, next).await?.0)
}

/// The same, with more in its entry than what was changed; gives the entry, too, where anything was.
pub(crate) async fn write_saying(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    about: Value,
    base: Head,
    old: &Leitbild,
    next: &Leitbild,
) -> Result<(Outcome, Option<Head>), ImportError> {
    write_noting(db, actor, action, Noted { about, reviews: &[] }, base, old, next).await
}

/// The same, with who read which of the texts.
pub(crate) async fn write_reviewed(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    reviews: &[Review],
    base: Head,
    old: &Leitbild,
    next: &Leitbild,
) -> Result<(), ImportError> {
    write_noting(db, actor, action, Noted { about: Value::Null, reviews }, base, old, next).await.map(|_| ())
}

/// What is noted with a change, beside what was changed.
struct Noted<'a> {
    about: Value,
    reviews: &'a [Review],
}

async fn write_noting(
    db: &Db,
    actor: &Actor,
    action: &'static str,
    Noted { about, reviews }: Noted<'_>,
    base: Head,
    old: &Leitbild,
    next: &Leitbild,
) -> Result<(Outcome, Option<Head>), ImportError> {
    // Whoever writes: nothing is called Leichte Sprache that nobody noted as read.
    let (next, _) = only_read(db, old, next, reviews).await?;
    let next = next.as_ref();
    let mut outcome = Outcome::default();
    let mut change = Change::default();
    let mut told = PublicChange::default();
    for item in next.items() {
        let public = next.is_public(item);
        let before = old.get(&item.key);
        let was_public = before.is_some_and(|before| old.is_public(before));
        match before {
            Some(before) if before == item && was_public == public => {
                outcome.unchanged += 1;
                continue;
            }
            Some(_) => outcome.changed.push(item.key.clone()),
            None => outcome.created.push(item.key.clone()),
        }
        told.add(&item.key, before.and_then(|before| old.public_form(before)), next.public_form(item));
        change.write.push(Write { item, public, before });
    }
    for gone in old.items().filter(|item| next.get(&item.key).is_none()) {
        told.add(&gone.key, old.public_form(gone), None);
        outcome.removed.push(gone.key.clone());
        change.remove.push(gone);
    }
    if change.write.is_empty() && change.remove.is_empty() && reviews.is_empty() {
        return Ok((outcome, None));
    }
    let mut content = json!({
        "created": outcome.created, "changed": outcome.changed, "removed": outcome.removed, "public": told
    });
    if !about.is_null() {
        content["about"] = about;
    }
    // Where they belong at this moment: memberships change, and go with the account.
    if let Some(person) = actor.person() {
        content["of"] = json!(person.own);
    }
    let entry = NewEntry { action, actor: actor.name(), content };
    let head = db.apply_reviewed(base, &change, reviews, &entry).await?;
    Ok((outcome, Some(head)))
}

/// Whether the store holds nothing but example data, or nothing at all: only then a demo may take its place.
///
/// # Errors
/// [`Error`].
pub async fn is_example(db: &Db, actor: &Actor) -> Result<bool, Error> {
    authorise(actor, Action::ImportBundle)?;
    let all = db.load().await?.leitbild;
    let city = all.of_kind(Kind::City).next().map(|city| &city.facts);
    Ok(all.is_empty() || matches!(city, Some(Facts::City(city)) if city.example))
}

/// Everything in the store, as a bundle in canonical form.
///
/// # Errors
/// [`Error`].
pub async fn export(db: &Db, actor: &Actor) -> Result<Files, Error> {
    authorise(actor, Action::ExportBundle)?;
    Ok(leitwerk_bundle::write(&db.load().await?.leitbild))
}
