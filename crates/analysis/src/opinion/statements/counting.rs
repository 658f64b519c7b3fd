//! One pass over all ratings: how many of which group said what.

use rayon::prelude::*;

use crate::opinion::Counts;
use crate::opinion::ratings::Ratings;

/// So many people are counted in one go.
const PIECE: usize = 1024;

/// Counters of one statement in one group: disagree, pass, agree, and one unused, so that a counter's place is the cell itself.
const STRIDE: usize = 4;

/// How many of each group said what to each statement; a last group holds the people of none.
pub(super) struct Counted {
    statements: usize,
    counters: Vec<u32>,
}

impl Counted {
    /// What the group of this index said to the statement of this index.
    pub(super) fn of(&self, group: usize, statement: usize) -> Counts {
        let at = (group * self.statements + statement) * STRIDE;
        Counts::new([self.counters[at], self.counters[at + 1], self.counters[at + 2]])
    }
}

/// Counts by group. Sums of integers do not depend on who adds which first, so any number of threads counts the same.
pub(super) fn count(ratings: &Ratings, groups: &[Option<u32>], ids: &[u32]) -> Counted {
    let (people, statements) = (ratings.people().len(), ratings.statements().len());
    assert_eq!(groups.len(), people, "a group or none for each person");
    let mut slots: Vec<(u32, usize)> = ids.iter().enumerate().map(|(slot, id)| (*id, slot)).collect();
    slots.sort_unstable();
    let slot_of = |group: Option<u32>| {
        let found = group.and_then(|id| slots.binary_search_by_key(&id, |(known, _)| *known).ok());
        found.map_or(ids.len(), |at| slots[at].1)
    };
    let size = (ids.len() + 1) * statements * STRIDE;
    let add = |mut counters: Vec<u32>, (piece, groups): (usize, &[Option<u32>])| {
        for (at, group) in groups.iter().enumerate() {
            let start = slot_of(*group) * statements * STRIDE;
            let own = &mut counters[start..start + statements * STRIDE];
            for cell in ratings.row(piece * PIECE + at) {
                own[cell.statement() * STRIDE + cell.code()] += 1;
            }
        }
        counters
    };
    let sum = |mut a: Vec<u32>, b: Vec<u32>| {
        a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
        a
    };
    // A part of the work has so many pieces that setting its counters to 0 costs little beside it.
    let least = (size * people.div_ceil(PIECE)).div_ceil(ratings.len().max(1)).max(1);
    let counters =
        groups.par_chunks(PIECE).enumerate().with_min_len(least).fold(|| vec![0; size], add).reduce(|| vec![0; size], sum);
    Counted { statements, counters }
}
