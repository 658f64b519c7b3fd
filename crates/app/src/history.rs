//! How an item came to be as it is: every version, what it changed, when, and who changed it.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::bundles::{ItemDiff, item_diff};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::rework::Step;
use leitwerk_store::Db;
use leitwerk_store::accounts::{Account, AccountId};
use leitwerk_store::versions::{ItemVersion, Touched};
use serde::Deserialize;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::edit::{NotSaved, may_edit, shown};
use crate::log::By;

/// One version of an item.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// What was done, as a word: `edit-item`.
    pub action: String,
    /// Who did it; none for those who may not see names.
    pub by: Option<By>,
    /// Organisations and bodies that whoever did it belonged to then; for changes from before that was kept, those of today.
    pub of: BTreeSet<ItemRef>,
    /// What it changed against the version before; none for the first, and where only the order of links is another.
    pub changed: Option<ItemDiff>,
    /// Whether it took the item out.
    pub archived: bool,
}

/// The versions of an item.
#[derive(Clone, Debug)]
pub struct History {
    /// The item, or what it was last.
    pub item: Item,
    /// Whether it was taken out.
    pub archived: bool,
    /// The latest first.
    pub versions: Vec<Version>,
    /// What it was before a step of the rework gave it another number, or made it of others: their histories go on before.
    pub came_of: Vec<ItemRef>,
}

/// The part of an entry's content that tells where whoever acted belonged then; none of the operator, and of entries from before
/// that was kept.
#[derive(Deserialize)]
struct Content {
    of: Option<BTreeSet<ItemRef>>,
}

fn belonged(content: &str) -> Option<BTreeSet<ItemRef>> {
    serde_json::from_str::<Content>(content).ok()?.of
}

/// The history of an item, for those who may write it; of one that was taken out, for those who may bring it back.
///
/// # Errors
/// [`NotSaved::Gone`], [`NotSaved::Other`].
pub async fn read(db: &Db, actor: &Actor, key: &ItemRef) -> Result<History, NotSaved> {
    authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    if leitbild.get(key).is_some() {
        may_edit(actor, &leitbild, key)?;
    } else {
        authorise(actor, Action::KeepItems)?;
    }
    let mut stored = db.versions(key).await?;
    for version in &mut stored {
        version.item = version.item.as_ref().map(|item| shown(actor, &leitbild, item));
    }
    let last = stored.iter().find_map(|version| version.item.clone());
    let item = leitbild.get(key).map(|item| shown(actor, &leitbild, item)).or(last).ok_or(NotSaved::Gone)?;
    let names = authorise(actor, Action::ReadLog).is_ok();
    let accounts: BTreeMap<AccountId, Account> = db.accounts().await?.into_iter().map(|account| (account.id, account)).collect();
    let contents = db.version_contents(key).await?;
    let before = stored.iter().skip(1).map(Some).chain([None]);
    let versions = stored.iter().zip(before).map(|(version, before)| {
        let account = AccountId::of_actor(&version.actor).and_then(|id| accounts.get(&id));
        let by = match (version.actor.as_str(), account) {
            ("operator", _) => By::Operator,
            ("system", _) => By::System,
            (_, Some(account)) => By::Person(account.name.clone()),
            (_, None) => By::Erased,
        };
        let belonged = contents.get(&version.seq).and_then(|content| belonged(content));
        let belongs = account.into_iter().flat_map(|account| &account.memberships);
        Version {
            number: version.number,
            at: version.at.clone(),
            action: version.action.clone(),
            by: names.then_some(by),
            of: belonged.unwrap_or_else(|| belongs.map(|membership| membership.of.clone()).collect()),
            changed: before.and_then(|before| item_diff(before.item.as_ref()?, version.item.as_ref()?)),
            archived: version.item.is_none(),
        }
    });
    let came_of = match stored.last() {
        Some(first) if Step::TAKING_OUT.contains(&first.action.as_str()) => {
            // Whole fields become one in a single step: there each goal is told by its own words.
            let alone = first.action != Step::MERGE_FIELDS;
            let texts = first.item.as_ref().map(|item| &item.texts);
            let went = |touched: &Touched| {
                let here = touched.key.kind() == key.kind() && touched.key.edition() == key.edition() && touched.is_end;
                here && (alone || touched.before.as_ref().map(|before| &before.texts) == texts)
            };
            db.touched_by(first.seq).await?.into_iter().filter(went).map(|touched| touched.key).collect()
        }
        _ => Vec::new(),
    };
    Ok(History { archived: leitbild.get(key).is_none(), versions: versions.collect(), came_of, item })
}

/// Items that were taken out, each as it was last; not what a step of the rework brings back.
///
/// # Errors
/// [`Error`].
pub async fn archived(db: &Db, actor: &Actor) -> Result<Vec<Item>, Error> {
    authorise(actor, Action::KeepItems)?;
    let mut archived = Vec::new();
    for (key, version) in db.archived().await? {
        if key.edition().is_some() && went_by_step(db, &key, &db.versions(&key).await?).await? {
            continue;
        }
        archived.extend(version.item);
    }
    Ok(archived)
}

/// Whether an item that is not there was taken out by a step of the rework and comes back where that step is taken back: goals and
/// fields of which a succession tells what became of them, and what tells of them. Take-ups that only got another code live on.
/// What a dropped goal took along, and a goal that came and went in one draft, are brought back from the archive.
pub(crate) async fn went_by_step(db: &Db, key: &ItemRef, versions: &[ItemVersion]) -> Result<bool, leitwerk_store::Error> {
    let Some(last) = versions.first().filter(|last| Step::TAKING_OUT.contains(&last.action.as_str())) else {
        return Ok(key.kind() == Kind::Succession);
    };
    Ok(match key.kind() {
        Kind::Succession => true,
        Kind::TakeUp => !Step::DROPPING.contains(&last.action.as_str()),
        Kind::Goal | Kind::Field => {
            let tells = |touched: &Touched| touched.key.kind() == Kind::Succession && !touched.is_end;
            db.touched_by(last.seq).await?.iter().any(tells)
        }
        _ => false,
    })
}
