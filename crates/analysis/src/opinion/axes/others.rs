//! The maps that other people would have drawn: how unsure the axes are, and places with them.
//!
//! The axes are fitted again without one eighth of the people, for each eighth in turn, and laid onto the axes of all. How far somebody's
//! place scatters over these maps says how far it would over conversations with other people (the grouped jackknife). So everything
//! counts that makes axes unsure: loadings that err together, and a plane that leans towards a third direction that is nearly as wide.
//!
//! Source: Efron, Tibshirani, "An introduction to the bootstrap" (1993), chapter 11; Schönemann, "A generalized solution of the
//! orthogonal Procrustes problem", Psychometrika 31 (1966).

use rayon::prelude::*;

use super::Axes;
use super::sums::add;
use crate::opinion::plane::Symmetric;
use crate::opinion::ratings::{Cell, Ratings};
use crate::random::mix;

/// So many parts of the people, and so many maps.
const PARTS: usize = 8;

/// Of many people so many are looked at: how far maps scatter goes with one over their number. …
const LOOKED_AT: usize = 1024;

/// … More where people rate few of many statements, up to this: so many that each statement has as many ratings, on average. Maps of
/// fewer would show nothing, and scatter little for that.
const LOOKED_AT_MOST: usize = 4096;

/// See there.
const RATINGS_EACH: usize = 50;

/// So many rounds at most.
const ROUNDS: usize = 20;

/// A map has arrived when its loadings change by less than this share of their size: maps differ by far more.
const ARRIVED: f64 = 3e-3;

/// Where the axes' part is less than this share of the variance of a place for nearly everybody, it is left out: intervals would be
/// wider by half of it.
const NEGLIGIBLE: f64 = 0.04;

/// So many of a hundred are nearly everybody.
const NEARLY_ALL: usize = 95;

/// What an answer adds to what is known of a person, on each map: three numbers of precision, two of information.
type OnEach = [[f64; PARTS]; 5];

/// Maps fitted without one part of the people each.
pub(crate) struct Others {
    table: Vec<OnEach>,
    /// How much less the axes of all scatter than those of the people looked at, 0..=1.
    less: f64,
}

impl Others {
    /// Fits them, beginning at the `axes` that were fitted on the same ratings. None when their scatter is negligible.
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub(crate) fn of(ratings: &Ratings, axes: &Axes) -> Option<Self> {
        let people = ratings.people();
        let looked_at = looked_at(ratings);
        let mut start = axes.clone();
        if looked_at.len() < people.len() {
            start.improve(ratings, Some(&looked_at), ROUNDS, ARRIVED);
        }
        let without = |left_out: usize| {
            let others: Vec<usize> = looked_at.iter().copied().filter(|at| part(people[*at]) != left_out).collect();
            let mut map = start.clone();
            map.improve(ratings, Some(&others), ROUNDS, ARRIVED);
            map.lay_onto(axes);
            map.table()
        };
        let tables: Vec<_> = (0..PARTS).into_par_iter().map(without).collect();
        let slots = tables[0].len();
        let on_each = |slot: usize| std::array::from_fn(|number| std::array::from_fn(|map| tables[map][slot][number]));
        let table = (0..slots).map(on_each).collect();
        let others = Self { table, less: looked_at.len() as f64 / people.len().max(1) as f64 };
        (!others.negligible(ratings, axes, &looked_at)).then_some(others)
    }

    /// Whether nearly all of these people's places scatter so little over the maps that it need not be told.
    fn negligible(&self, ratings: &Ratings, axes: &Axes, people: &[usize]) -> bool {
        let table = axes.table();
        let little = |person: &&usize| {
            let row = ratings.row(**person);
            let known = row.iter().fold([0.0; 6], |mut known, cell| {
                add(&mut known, &table[cell.slot()]);
                known
            });
            let own = Symmetric::new(1.0 + known[0], known[1], 1.0 + known[2]).inverse();
            let axes = self.scatter(ratings.people()[**person], row);
            axes.xx <= NEGLIGIBLE * own.xx && axes.yy <= NEGLIGIBLE * own.yy
        };
        100 * people.iter().filter(little).count() >= NEARLY_ALL * people.len()
    }

    /// The covariance of the place of the person of this number over the maps; the one without their own part says nothing of it.
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    pub(crate) fn scatter(&self, person: u32, row: &[Cell]) -> Symmetric {
        let mut known = [[0.0; PARTS]; 5];
        for cell in row {
            let answer = &self.table[cell.slot()];
            for (sums, parts) in known.iter_mut().zip(answer) {
                sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
            }
        }
        let place = |map: usize| {
            let [xx, xy, yy, x, y] = known.map(|numbers| numbers[map]);
            Symmetric::new(1.0 + xx, xy, 1.0 + yy).inverse().times([x, y])
        };
        let own = part(person);
        let (mut firsts, mut seconds) = ([0.0; 2], Symmetric::new(0.0, 0.0, 0.0));
        for [x, y] in (0..PARTS).filter(|map| *map != own).map(place) {
            firsts = [firsts[0] + x, firsts[1] + y];
            seconds = seconds.plus(Symmetric::new(x * x, x * y, y * y));
        }
        let n = (PARTS - 1) as f64;
        let [x, y] = firsts;
        let about_mean = seconds.minus(Symmetric::new(x * x, x * y, y * y).scaled(1.0 / n));
        about_mean.scaled(self.less)
    }
}

/// All people, or of many some by chance, in their order.
fn looked_at(ratings: &Ratings) -> Vec<usize> {
    let people = ratings.people();
    let enough =
        (RATINGS_EACH * ratings.statements().len() * people.len()).div_ceil(ratings.len().max(1)).clamp(LOOKED_AT, LOOKED_AT_MOST);
    let mut order: Vec<(u64, usize)> = people.iter().enumerate().map(|(at, number)| (mix(!u64::from(*number)), at)).collect();
    if order.len() > enough {
        order.select_nth_unstable(enough);
        order.truncate(enough);
    }
    let mut looked_at: Vec<usize> = order.into_iter().map(|(_, at)| at).collect();
    looked_at.sort_unstable();
    looked_at
}

/// Which part of the people somebody belongs to: by their number, so that it is the same in any order.
fn part(person: u32) -> usize {
    usize::from((mix(u64::from(person) ^ 0x9e37_79b9_7f4a_7c15) & 7) as u8)
}

impl Axes {
    /// Turns the axes, with or without a mirror, until the loadings are nearest to those of others.
    fn lay_onto(&mut self, others: &Self) {
        let sum = |a: usize, b: usize| self.loadings.iter().zip(&others.loadings).map(|(own, to)| own[a] * to[b]).sum::<f64>();
        let (xx, xy, yx, yy) = (sum(0, 0), sum(0, 1), sum(1, 0), sum(1, 1));
        let mirror = if (xx - yy).hypot(xy + yx) > (xx + yy).hypot(xy - yx) { -1.0 } else { 1.0 };
        let (cos, sin) = (xx + mirror * yy, xy - mirror * yx);
        let length = cos.hypot(sin);
        if length > 0.0 {
            let (cos, sin) = (cos / length, sin / length);
            self.move_by([[cos, -sin * mirror], [sin, cos * mirror]]);
        }
    }
}
