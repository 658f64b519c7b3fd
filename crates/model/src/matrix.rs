//! The matrix overarching goal × field: the rule that an overarching goal holds in *every* field.
//!
//! Each place holds take-ups, or a justification in words, or is a hole. A take-up stands at the place of the field
//! it names, of the field of the goal it names, or of every field with a goal that the measure it names carries out.

use std::collections::BTreeMap;

use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::Part;

/// What stands at one place of the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The take-ups, in the order of their codes.
    pub take_ups: Vec<ItemRef>,
    /// Take-ups that say why the goal is not taken up here.
    pub justifications: Vec<ItemRef>,
}

/// How a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceState {
    /// At least one take-up.
    TakenUp,
    /// None, but a justification.
    Justified,
    /// Neither.
    Hole,
}

impl Place {
    /// How the place stands.
    #[must_use]
    pub fn state(&self) -> PlaceState {
        if !self.take_ups.is_empty() {
            PlaceState::TakenUp
        } else if !self.justifications.is_empty() {
            PlaceState::Justified
        } else {
            PlaceState::Hole
        }
    }
}

/// What a take-up names, however items are known: by reference or by a number of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<K> {
    /// A field.
    Field(K),
    /// A goal of a field.
    Goal(K),
    /// A measure.
    Measure(K),
}

impl<K> Named<K> {
    /// The fields at whose places a take-up that names this stands, given the field of a goal and the goals of this edition
    /// that a measure carries out.
    pub fn fields(self, field_of: impl Fn(&K) -> Option<K>, goals_of: impl Fn(&K) -> Vec<K>) -> Vec<K> {
        match self {
            Named::Field(field) => vec![field],
            Named::Goal(goal) => field_of(&goal).into_iter().collect(),
            Named::Measure(measure) => goals_of(&measure).iter().filter_map(field_of).collect(),
        }
    }
}

/// One take-up as the matrix needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The take-up.
    pub take_up: ItemRef,
    /// Its overarching goal.
    pub overarching: ItemRef,
    /// The fields at whose places it stands.
    pub fields: Vec<ItemRef>,
    /// Whether it is a justification.
    pub justified: bool,
}

/// The matrix of one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The overarching goals, in the order of their codes.
    pub overarching: Vec<ItemRef>,
    /// The fields, in the order of their codes.
    pub fields: Vec<ItemRef>,
    places: BTreeMap<(ItemRef, ItemRef), Place>,
}

impl Matrix {
    /// Puts entries at their places.
    #[must_use]
    pub fn new(mut overarching: Vec<ItemRef>, mut fields: Vec<ItemRef>, mut entries: Vec<Entry>) -> Matrix {
        overarching.sort();
        fields.sort();
        entries.sort_by(|a, b| a.take_up.cmp(&b.take_up));
        let mut places: BTreeMap<(ItemRef, ItemRef), Place> = BTreeMap::new();
        for entry in entries {
            for field in entry.fields {
                let place = places.entry((entry.overarching.clone(), field)).or_default();
                let list = if entry.justified { &mut place.justifications } else { &mut place.take_ups };
                if !list.contains(&entry.take_up) {
                    list.push(entry.take_up.clone());
                }
            }
        }
        Matrix { overarching, fields, places }
    }

    /// The matrix of an edition of a Leitbild.
    #[must_use]
    pub fn of(leitbild: &Leitbild, edition: &Code) -> Matrix {
        let field_of =
            |goal: &ItemRef| leitbild.get(goal).and_then(|goal| goal.linked(LinkKind::InField, End::From).next().cloned());
        let goals_of = |measure: &ItemRef| -> Vec<ItemRef> {
            let goals = leitbild.get(measure).into_iter().flat_map(|measure| measure.linked(LinkKind::CarriedOut, End::From));
            goals.filter(|goal| goal.edition() == Some(edition)).cloned().collect()
        };
        let fields_of = |place: &ItemRef| -> Vec<ItemRef> {
            let named = match place.kind() {
                Kind::Field => Named::Field(place.clone()),
                Kind::Goal => Named::Goal(place.clone()),
                _ => Named::Measure(place.clone()),
            };
            named.fields(field_of, goals_of)
        };
        let entry = |item: &Item| {
            let overarching = item.linked(LinkKind::TakesUp, End::From).next()?.clone();
            let fields = item.linked(LinkKind::TakenUpIn, End::To).flat_map(fields_of).collect();
            Some(Entry { take_up: item.key.clone(), overarching, fields, justified: item.text(Part::Justification).is_some() })
        };
        let goals = leitbild.in_edition(edition, Kind::Goal).map(|item| item.key.clone());
        let fields = leitbild.in_edition(edition, Kind::Field).map(|item| item.key.clone());
        Matrix::new(
            goals.filter(|goal| goal.code().is_overarching()).collect(),
            fields.collect(),
            leitbild.in_edition(edition, Kind::TakeUp).filter_map(entry).collect(),
        )
    }

    /// What stands where an overarching goal meets a field.
    #[must_use]
    pub fn place(&self, overarching: &ItemRef, field: &ItemRef) -> Place {
        self.places.get(&(overarching.clone(), field.clone())).cloned().unwrap_or_default()
    }

    /// The places at which an overarching goal is neither taken up nor justified.
    #[must_use]
    pub fn holes(&self) -> Vec<(&ItemRef, &ItemRef)> {
        let places = self.overarching.iter().flat_map(|goal| self.fields.iter().map(move |field| (goal, field)));
        places.filter(|(goal, field)| self.place(goal, field).state() == PlaceState::Hole).collect()
    }

    /// Whether nothing stands at any place: nobody has begun, or nobody has recorded it.
    #[must_use]
    pub fn is_unwritten(&self) -> bool {
        let (taken_up, justified, _) = self.counts();
        taken_up + justified == 0
    }

    /// How many places are taken up, justified, holes.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let mut counts = (0, 0, 0);
        for goal in &self.overarching {
            for field in &self.fields {
                match self.place(goal, field).state() {
                    PlaceState::TakenUp => counts.0 += 1,
                    PlaceState::Justified => counts.1 += 1,
                    PlaceState::Hole => counts.2 += 1,
                }
            }
        }
        counts
    }
}
