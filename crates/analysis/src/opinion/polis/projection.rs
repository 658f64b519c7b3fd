//! Where people and statements stand.
//!
//! Source: `pca.clj`, `sparsity-aware-project-ptpt` and `pca-project-cmnts`; `conversation.clj`, `with-proj-and-extremtiy`.

use rayon::prelude::*;

use crate::opinion::DIMENSIONS;
use crate::opinion::components::Components;
use crate::opinion::ratings::{Cell, Ratings};

/// What a position is computed with.
#[derive(Debug)]
pub(in crate::opinion) struct Projection {
    shapes: Vec<bool>,
    center: Vec<f64>,
    /// The number of each statement in each component.
    loadings: Vec<[f64; DIMENSIONS]>,
    /// How many statements anybody rated: Polis knows no others.
    rated: f64,
    /// How many of them shape nothing. Polis writes a 0 for everybody there, also for who never saw them.
    zeroed: f64,
}

/// Of each statement, whether anybody rated it.
pub(super) fn rated(ratings: &Ratings) -> Vec<bool> {
    let mut rated = vec![false; ratings.statements().len()];
    for person in 0..ratings.people().len() {
        ratings.row(person).iter().for_each(|cell| rated[cell.statement()] = true);
    }
    rated
}

#[expect(clippy::cast_precision_loss, reason = "there are at most 2^14 statements")]
fn number(count: usize) -> f64 {
    count as f64
}

impl Projection {
    pub(in crate::opinion) fn new(ratings: &Ratings, shapes: &[bool], found: &Components) -> Self {
        let rated = rated(ratings);
        let loading = |statement: usize| {
            let mut loading = [0.0; DIMENSIONS];
            loading.iter_mut().zip(&found.directions).for_each(|(x, direction)| *x = direction[statement]);
            loading
        };
        Self {
            center: found.center.clone(),
            loadings: (0..shapes.len()).map(loading).collect(),
            rated: number(rated.iter().filter(|is_rated| **is_rated).count()),
            zeroed: number(rated.iter().zip(shapes).filter(|(is_rated, shapes)| **is_rated && !**shapes).count()),
            shapes: shapes.to_vec(),
        }
    }

    /// Where each person stands: the ratings less their means, times the components, times √(statements / ratings), so that
    /// who rated little is not drawn to the middle for that alone. A statement that shapes nothing counts as rated by all.
    pub(super) fn people(&self, ratings: &Ratings) -> Vec<[f64; DIMENSIONS]> {
        (0..ratings.people().len()).into_par_iter().map(|person| self.place(ratings.row(person))).collect()
    }

    fn place(&self, row: &[Cell]) -> [f64; DIMENSIONS] {
        let mut place = [0.0; DIMENSIONS];
        let mut votes = self.zeroed;
        for cell in row.iter().filter(|cell| self.shapes[cell.statement()]) {
            let off = cell.value() - self.center[cell.statement()];
            place.iter_mut().zip(self.loadings[cell.statement()]).for_each(|(x, loading)| *x += off * loading);
            votes += 1.0;
        }
        let scale = (self.rated / votes.max(1.0)).sqrt();
        place.map(|x| x * scale)
    }

    /// How many ratings of this row shape a position.
    #[expect(clippy::cast_possible_truncation, reason = "there are at most 2^14 statements")]
    pub(super) fn counted(&self, row: &[Cell]) -> u32 {
        row.iter().filter(|cell| self.shapes[cell.statement()]).count() as u32
    }

    /// How far from the middle somebody would stand who had agreed to this statement and rated no other. 0 where it shapes nothing.
    pub(in crate::opinion) fn extremities(&self) -> Vec<f64> {
        let scale = self.rated.sqrt();
        let extremity = |statement: usize| {
            let place = self.loadings[statement].map(|loading| (1.0 - self.center[statement]) * loading * scale);
            if self.shapes[statement] { place.iter().map(|x| x * x).sum::<f64>().sqrt() } else { 0.0 }
        };
        (0..self.shapes.len()).map(extremity).collect()
    }
}
