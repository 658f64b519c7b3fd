//! The matrix overarching goal × field: what stands at each place.

use axum::extract::{Path, State};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::matrix::{self, PlaceState};
use serde::Serialize;

use super::item::Reference;
use super::items::edition;
use super::query::Asked;
use super::{Answer, json};
use crate::state::App;

#[derive(Serialize)]
struct Place {
    overarching: String,
    field: String,
    state: &'static str,
    take_ups: Vec<Reference>,
    justifications: Vec<Reference>,
}

#[derive(Serialize)]
struct Matrix {
    edition: String,
    overarching: Vec<Reference>,
    fields: Vec<Reference>,
    places: Vec<Place>,
}

/// How a place stands, in the words of this interface.
pub(crate) const STATES: [&str; 3] = ["taken_up", "justified", "hole"];

fn state(state: PlaceState) -> &'static str {
    match state {
        PlaceState::TakenUp => STATES[0],
        PlaceState::Justified => STATES[1],
        PlaceState::Hole => STATES[2],
    }
}

fn references(items: &[ItemRef]) -> Vec<Reference> {
    items.iter().map(Reference::to).collect()
}

/// `/api/v1/editions/2025/matrix`
pub(crate) async fn show(State(app): State<App>, Path(asked_edition): Path<String>, asked: Asked) -> Answer {
    asked.nothing()?;
    let all = app.neighbours().await?;
    let edition: Code = edition(&all, &asked_edition)?;
    let matrix = matrix::Matrix::of(all.leitbild(), &edition);
    let place = |(goal, field): (&ItemRef, &ItemRef)| {
        let place = matrix.place(goal, field);
        Place {
            overarching: goal.code().to_string(),
            field: field.code().to_string(),
            state: state(place.state()),
            take_ups: references(&place.take_ups),
            justifications: references(&place.justifications),
        }
    };
    let places = matrix.overarching.iter().flat_map(|goal| matrix.fields.iter().map(move |field| (goal, field)));
    json(&Matrix {
        edition: edition.to_string(),
        overarching: references(&matrix.overarching),
        fields: references(&matrix.fields),
        places: places.map(place).collect(),
    })
}
