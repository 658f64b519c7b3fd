//! Borders of districts from any GeoJSON file: real ones for a city that began with tiles.

use leitwerk_model::area::Area;
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::bundles::{self, ImportError};

/// What an import of borders did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Districts that have these borders now.
    pub districts: Vec<ItemRef>,
    /// Features that fit no district, by the name they bear.
    pub unknown: Vec<String>,
    /// Districts without children that the file does not name.
    pub without: Vec<ItemRef>,
}

/// Gives districts the borders of the features whose `property` is the district's number, code or German title.
///
/// # Errors
/// [`ImportError::Mistakes`] when the file has mistakes; then nothing is changed.
pub async fn import(db: &Db, actor: &Actor, path: &str, bytes: &[u8], property: &str) -> Result<Outcome, ImportError> {
    authorise(actor, Action::ImportBundle).map_err(Error::from)?;
    let borders = leitwerk_bundle::borders(path, bytes, property).map_err(ImportError::Mistakes)?;
    for _ in 0..bundles::TRIES {
        match try_import(db, actor, &borders).await {
            Err(ImportError::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

async fn try_import(db: &Db, actor: &Actor, borders: &[(String, Area)]) -> Result<Outcome, ImportError> {
    let loaded = db.load().await?;
    let mut next = loaded.leitbild.clone();
    let mut outcome = Outcome::default();
    for (name, area) in borders {
        let fits = |key: &ItemRef, facts: &Facts| {
            key.code().as_str() == name || matches!(facts, Facts::District(district) if district.number.as_deref() == Some(name))
        };
        let district = loaded.leitbild.of_kind(Kind::District).find(|item| {
            let titled =
                item.texts.get(&leitwerk_model::text::Part::Title).is_some_and(|title| title.original().1 == name.as_str());
            fits(&item.key, &item.facts) || titled
        });
        let Some(mut district) = district.cloned() else {
            outcome.unknown.push(name.clone());
            continue;
        };
        if let Facts::District(facts) = &mut district.facts {
            facts.area = Some(area.clone());
        }
        outcome.districts.push(district.key.clone());
        next.insert(district);
    }
    let leaves = loaded.leitbild.of_kind(Kind::District).filter(|item| {
        let parent = |other: &&leitwerk_model::item::Item| other.links.iter().any(|link| link.other == item.key);
        loaded.leitbild.of_kind(Kind::District).find(parent).is_none()
    });
    outcome.without = leaves.map(|item| item.key.clone()).filter(|key| !outcome.districts.contains(key)).collect();
    bundles::write(db, actor, "import-borders", loaded.head, &loaded.leitbild, &next).await?;
    Ok(outcome)
}
