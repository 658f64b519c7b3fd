//! The matrix of an edition, put together from the store.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::LinkKind;
use leitwerk_model::matrix::{Entry, Matrix, Named};
use leitwerk_model::text::Part;
use leitwerk_store::items::{Listing, Row, Words};
use leitwerk_store::{Db, ItemId};

use crate::Error;
use crate::access::{Actor, sight};

/// A matrix with the names of its goals and fields and the words of its take-ups.
#[derive(Clone, Debug)]
pub struct Read {
    /// What stands where.
    pub matrix: Matrix,
    /// Names of goals and fields.
    pub titles: BTreeMap<ItemRef, Row>,
    /// Sentence or justification of each take-up; none where it is still to be written.
    pub sentences: BTreeMap<ItemRef, Option<Words>>,
}

/// Reads the matrix of an edition as the actor sees it; that of a draft is empty for whoever may not read drafts.
///
/// # Errors
/// [`Error::Store`].
pub async fn read(db: &Db, actor: &Actor, edition: &Code, lang: &Lang) -> Result<Read, Error> {
    let sight = sight(actor);
    let list = |kind| Listing::of(kind, lang, sight).in_edition(edition);
    let goals = db.items(&list(Kind::Goal)).await?;
    let fields = db.items(&list(Kind::Field)).await?;
    let take_ups = db.items(&list(Kind::TakeUp)).await?;
    let justified = db.texts_of(&list(Kind::TakeUp), Part::Justification).await?;

    let key_of = |rows: &[Row]| -> HashMap<ItemId, ItemRef> { rows.iter().map(|row| (row.id, row.key.clone())).collect() };
    let (goal_keys, field_keys) = (key_of(&goals), key_of(&fields));
    let field_of: HashMap<ItemId, ItemId> =
        db.pairs(LinkKind::InField, Kind::Field, Kind::Goal, sight).await?.into_iter().map(|(field, goal)| (goal, field)).collect();
    let overarching: HashMap<ItemId, ItemId> = db
        .pairs(LinkKind::TakesUp, Kind::Goal, Kind::TakeUp, sight)
        .await?
        .into_iter()
        .map(|(goal, take_up)| (take_up, goal))
        .collect();
    let mut named: Vec<(ItemId, Named<ItemId>)> = Vec::new();
    for (kind, of_kind) in
        [(Kind::Field, Named::Field as fn(ItemId) -> Named<ItemId>), (Kind::Goal, Named::Goal), (Kind::Measure, Named::Measure)]
    {
        let pairs = db.pairs(LinkKind::TakenUpIn, Kind::TakeUp, kind, sight).await?;
        named.extend(pairs.into_iter().map(|(take_up, other)| (take_up, of_kind(other))));
    }
    let mut goals_of: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    if named.iter().any(|(_, named)| matches!(named, Named::Measure(_))) {
        for (goal, measure) in db.pairs(LinkKind::CarriedOut, Kind::Goal, Kind::Measure, sight).await? {
            if goal_keys.contains_key(&goal) {
                goals_of.entry(measure).or_default().push(goal);
            }
        }
    }
    let mut places: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    for (take_up, named) in named {
        let fields = named.fields(|goal| field_of.get(goal).copied(), |measure| goals_of.get(measure).cloned().unwrap_or_default());
        places.entry(take_up).or_default().extend(fields);
    }
    let entries = take_ups.iter().filter_map(|row| {
        let overarching = goal_keys.get(overarching.get(&row.id)?)?.clone();
        let fields = places.get(&row.id).into_iter().flatten().filter_map(|field| field_keys.get(field).cloned()).collect();
        Some(Entry { take_up: row.key.clone(), overarching, fields, justified: justified.contains_key(&row.id) })
    });
    let matrix = Matrix::new(
        goals.iter().map(|row| row.key.clone()).filter(|key| key.code().is_overarching()).collect(),
        fields.iter().map(|row| row.key.clone()).collect(),
        entries.collect(),
    );
    let sentences = take_ups.into_iter().map(|row| (row.key, row.title)).collect();
    let titles = goals.into_iter().chain(fields).map(|row| (row.key.clone(), row)).collect();
    Ok(Read { matrix, titles, sentences })
}
