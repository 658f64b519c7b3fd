//! What would become of a file, and writing it.

use leitwerk_bundle::{Files, Reading};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::import::{self, Choice, Context, Mistake};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_model::translations::mark_outdated;
use leitwerk_model::words::EditionStatus;
use leitwerk_store::load::Loaded;
use leitwerk_store::{Db, Head, fold};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::columns::heading;
use super::words::Words;
use super::{File, NotImported, read};
use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::archive::{self, BadArchive};
use crate::bundles::{ImportError, TRIES, write_saying};
use crate::edit::original_language;
use crate::release::settled;
use crate::translations::review::only_read;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistakes {
    /// Of a table, by row and column.
    Rows(Vec<Mistake>),
    /// Of a bundle, by file, line and column.
    Files(Vec<leitwerk_bundle::Mistake>),
}

impl Mistakes {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Mistakes::Rows(mistakes) => mistakes.len(),
            Mistakes::Files(mistakes) => mistakes.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What would become of a file.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Everything, as it is.
    pub now: Leitbild,
    /// Everything, as it would be.
    pub next: Leitbild,
    /// Items that would be made, in the order of the file.
    pub created: Vec<ItemRef>,
    /// Items that would become different.
    pub changed: Vec<ItemRef>,
    /// How many are so already.
    pub same: usize,
    /// Texts in plain German that the file calls reviewed though nobody noted who read them: they would be kept as translated.
    pub unread: Vec<(ItemRef, Part)>,
    /// What is wrong; nothing is written while there is anything.
    pub mistakes: Mistakes,
    /// What tells this from any other outcome.
    pub digest: String,
    head: Head,
}

/// What would become of a file as things are now.
///
/// # Errors
/// [`NotImported`] where it cannot be read.
pub async fn preview(db: &Db, actor: &Actor, file: &File, choice: &Choice) -> Result<Preview, NotImported> {
    authorise(actor, Action::ImportItems)?;
    let loaded = db.load().await?;
    match file.kind {
        Some(kind) => {
            let table = read(&file.body, choice.sheet.as_deref()).await?;
            let choice = choice.clone();
            // Thousands of rows take a while, in which others want an answer.
            let planned = tokio::task::spawn_blocking(move || {
                let rows = &table.rows[heading(&table, choice.heading) + 1..];
                of_table(loaded, kind, &choice, rows)
            });
            planned.await.map_err(|_| NotImported::Table(crate::table::BadTable::Broken("working it out failed".into())))
        }
        None => {
            let files = bundle(&file.body).await?;
            let mut reading = leitwerk_bundle::read(&files);
            let (given, unread) = only_read(db, &loaded.leitbild, &reading.leitbild, &[]).await?;
            reading.leitbild = given.into_owned();
            Ok(Preview { unread, ..of_bundle(loaded, &files, reading) })
        }
    }
}

fn of_table(Loaded { leitbild, head }: Loaded, kind: Kind, choice: &Choice, rows: &[import::Row]) -> Preview {
    let (words, original, home) = (Words::of(kind), original_language(&leitbild), in_force(&leitbild));
    let context = Context {
        leitbild: &leitbild,
        kind,
        original: &original,
        home: home.as_ref(),
        word: &|key, value| words.find(key, value),
        today: leitbild.as_of().unwrap_or_else(|| jiff::Zoned::now().date().into()),
        fold: &fold,
    };
    let plan = import::plan(&context, choice, rows);
    Preview {
        digest: digest(plan.created.iter().chain(&plan.changed), &leitbild, &plan.next),
        same: plan.same.len(),
        created: plan.created,
        changed: plan.changed,
        mistakes: Mistakes::Rows(plan.mistakes),
        unread: Vec::new(),
        next: plan.next,
        now: leitbild,
        head,
    }
}

/// The edition in force: the one to which a goal without edition belongs.
fn in_force(leitbild: &Leitbild) -> Option<Code> {
    let adopted = |item: &&Item| matches!(&item.facts, Facts::Edition(edition) if edition.status == EditionStatus::Adopted);
    leitbild.of_kind(Kind::Edition).filter(adopted).last().map(|edition| edition.key.code().clone())
}

/// The files of a bundle that was sent.
pub(super) async fn bundle(body: &[u8]) -> Result<Files, NotImported> {
    let body = body.to_vec();
    let files = tokio::task::spawn_blocking(move || archive::files(&body, archive::BUNDLE)).await;
    Ok(files.unwrap_or(Err(BadArchive::Broken))?)
}

fn of_bundle(Loaded { leitbild, head }: Loaded, files: &Files, mut reading: Reading) -> Preview {
    let mut next = leitbild.clone();
    let (mut created, mut changed, mut same) = (Vec::new(), Vec::new(), 0);
    for item in reading.leitbild.items() {
        let mut item = item.clone();
        match leitbild.get(&item.key) {
            None => created.push(item.key.clone()),
            Some(old) => {
                mark_outdated(old, &mut item);
                if *old == item {
                    same += 1;
                } else {
                    changed.push(item.key.clone());
                }
            }
        }
        next.insert(item);
    }
    let problems = next.problems();
    reading.add_problems(files, problems);
    let frozen = leitbild.forbidden_changes(&next);
    reading.add_frozen(files, frozen);
    Preview {
        digest: digest(created.iter().chain(&changed), &leitbild, &next),
        mistakes: Mistakes::Files(reading.mistakes),
        now: leitbild,
        next,
        created,
        changed,
        same,
        unread: Vec::new(),
        head,
    }
}

/// What is written and what it takes the place of.
fn digest<'a>(keys: impl Iterator<Item = &'a ItemRef>, now: &Leitbild, next: &Leitbild) -> String {
    let mut hash = Sha256::new();
    for key in keys {
        hash.update(serde_json::to_vec(&(now.get(key), next.get(key))).unwrap_or_default());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes what was shown as `digest`, all of it or nothing; gives the number of its entry, none where all of it was there already.
///
/// # Errors
/// [`NotImported::Again`] where it would be something else by now, or has mistakes; [`NotImported`].
pub async fn write(db: &Db, actor: &Actor, file: &File, choice: &Choice, digest: &str) -> Result<Option<i64>, NotImported> {
    for _ in 0..TRIES {
        let preview = preview(db, actor, file, choice).await?;
        if preview.digest != digest || !preview.mistakes.is_empty() {
            return Err(NotImported::Again(Box::new(preview)));
        }
        let action = if file.kind.is_some() { "import-table" } else { "import-zip" };
        let about = json!({ "kind": file.kind, "same": preview.same });
        let next = settled(actor, &preview.now, &preview.next);
        match write_saying(db, actor, action, about, preview.head, &preview.now, &next).await {
            Ok((_, entry)) => return Ok(entry.map(|entry| entry.0)),
            // Somebody was faster: perhaps with something that has nothing to do with this.
            Err(ImportError::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            Err(ImportError::Other(error)) => return Err(error.into()),
            Err(ImportError::Mistakes(mistakes)) => {
                return Err(NotImported::Again(Box::new(Preview { mistakes: Mistakes::Files(mistakes), ..preview })));
            }
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}
