//! Translating: the list of what there is to do, an item beside its translation, saving what was written.
//!
//! Originals are never written here. Whoever saves says which version they began with; where the originals or the texts in their
//! language are others by now, nothing is written.

pub mod review;
pub mod table;

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::{City, Facts};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::returned::wording_mark;
use leitwerk_model::translations::{Written, is_same_work, made_from, translatable, translated};
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;
use leitwerk_store::translations::reviews::Review;
use leitwerk_store::translations::{Asked, Counts, Whose, Work};

use crate::Error;
use crate::access::{Action, Actor, Reach, authorise, sight};
use crate::bundles::TRIES;
use crate::edit::{NotSaved, ONE_AT_A_TIME, Opened, may, opened, written};

/// An item that is open for translating.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The item, its version, and what the actor may read.
    pub opened: Opened,
    /// For each outdated translation the original it was made from, where that is known.
    pub made_from: BTreeMap<Part, String>,
    /// Who read the translations as they are now.
    pub reviews: Vec<Review>,
}

/// The languages into which a city's texts are translated: those it offers, and those of its interface.
#[must_use]
pub fn languages(city: &City) -> Vec<Lang> {
    let mut all: Vec<Lang> = Vec::new();
    for lang in city.languages.iter().chain(&city.interface_languages) {
        if !all.contains(lang) {
            all.push(lang.clone());
        }
    }
    all
}

/// Whose items the actor may translate.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn whose(actor: &Actor) -> Result<Whose, Error> {
    Ok(match authorise(actor, Action::Translate)? {
        Reach::All => Whose::All,
        Reach::Own => Whose::Of(actor.person().map(|person| person.own.clone()).unwrap_or_default()),
    })
}

/// How many texts stand how in each language.
///
/// # Errors
/// [`Error`].
pub async fn counts(db: &Db, actor: &Actor) -> Result<Counts, Error> {
    Ok(db.translation_counts(sight(actor), &whose(actor)?).await?)
}

/// Items with something to translate. Whose they are and how much is seen goes by the actor, whatever is asked.
///
/// # Errors
/// [`Error`].
pub async fn work(db: &Db, actor: &Actor, asked: Asked) -> Result<Vec<Work>, Error> {
    let asked = Asked { sight: sight(actor), whose: whose(actor)?, ..asked };
    Ok(db.translation_work(&asked).await?)
}

/// Opens an item for translating into a language.
///
/// # Errors
/// [`NotSaved::Gone`] also for a language into which the city does not translate; [`NotSaved::Other`].
pub async fn open(db: &Db, actor: &Actor, key: &ItemRef, to: &Lang) -> Result<Beside, NotSaved> {
    authorise(actor, Action::Translate)?;
    let leitbild = db.load().await?.leitbild;
    may(actor, &leitbild, key, Action::Translate)?;
    let item = at(&leitbild, key, to)?;
    let number = db.version_number(key).await?;
    beside(db, actor, &leitbild, item, number, to).await
}

/// An item that can be translated into a language of the city.
fn at<'a>(leitbild: &'a Leitbild, key: &ItemRef, to: &Lang) -> Result<&'a Item, NotSaved> {
    let city = leitbild.of_kind(Kind::City).next().map(|city| &city.facts);
    let offered = matches!(city, Some(Facts::City(city)) if languages(city).contains(to));
    leitbild.get(key).filter(|item| offered && !item.kind().is_internal()).ok_or(NotSaved::Gone)
}

async fn beside(db: &Db, actor: &Actor, all: &Leitbild, item: &Item, number: i64, to: &Lang) -> Result<Beside, NotSaved> {
    let outdated: Vec<(Part, &str)> = translatable(item, to)
        .filter_map(|(part, text)| {
            let version = text.versions().get(to).filter(|version| version.state == TextState::Outdated)?;
            Some((part, version.body.as_str()))
        })
        .collect();
    let mut from = BTreeMap::new();
    if !outdated.is_empty() {
        let versions = db.versions(&item.key).await?;
        let states = || versions.iter().filter_map(|version| version.item.as_ref());
        for (part, body) in outdated {
            from.extend(made_from(states(), part, to, body).map(|original| (part, original.to_owned())));
        }
    }
    let mut reviews = db.reviews(&item.key).await?;
    reviews.retain(|review| {
        let version = item.text(review.part).and_then(|text| text.versions().get(to));
        review.lang == *to && version.is_some_and(|version| wording_mark(&version.body) == review.wording)
    });
    Ok(Beside { opened: opened(actor, all, item, number), made_from: from, reviews })
}

/// Saves what was written in a language beside an item that was opened as version `base`. Nothing is written where it is the same.
///
/// # Errors
/// [`NotSaved::Wrong`] for texts that cannot be taken, [`NotSaved::Conflict`] where somebody else wrote them meanwhile; [`NotSaved`].
pub async fn save(
    db: &Db,
    actor: &Actor,
    key: &ItemRef,
    to: &Lang,
    base: i64,
    texts: &BTreeMap<Part, Written>,
) -> Result<(), NotSaved> {
    authorise(actor, Action::Translate)?;
    let _alone = ONE_AT_A_TIME.lock().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        may(actor, &leitbild, key, Action::Translate)?;
        let stored = at(&leitbild, key, to)?;
        let number = db.version_number(key).await?;
        if number != base && !is_same(db, key, base, stored, to).await? {
            return Err(NotSaved::Conflict(Box::new(opened(actor, &leitbild, stored, number))));
        }
        let mut next = leitbild.clone();
        next.insert(translated(stored, to, texts).map_err(NotSaved::Wrong)?);
        match written(db, actor, "translate-item", head, &leitbild, &next).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Whether a translator who began with version `base` would see the same now.
async fn is_same(db: &Db, key: &ItemRef, base: i64, now: &Item, to: &Lang) -> Result<bool, NotSaved> {
    // What was there before versions were kept became version 1 with its first change.
    let began = db.version(key, base.max(1)).await?.and_then(|version| version.item);
    Ok(base >= 0 && began.is_some_and(|began| is_same_work(&began, now, to)))
}
