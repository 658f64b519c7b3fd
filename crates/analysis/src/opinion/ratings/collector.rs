//! Takes in events in any order and keeps what counts.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Cell, Event, LATEST, MOST_STATEMENTS, NotTaken, Rating, Ratings, Tally};

/// An event in twelve bytes: person; moment, statement and rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Packed {
    person: u32,
    /// Statement (as the collector numbers them), then the upper half of the moment.
    statement: u16,
    late: u16,
    early: u32,
}

const BUCKETS: usize = 256;

/// Statements with lower numbers are found in a table.
const SMALL: usize = 1 << 16;

/// Takes in events one by one, in any order, at twelve bytes each.
#[derive(Debug)]
pub struct Collector {
    /// The collector's number of each statement, which is the order in which they came: of small numbers, of which there are
    /// millions of events, in a table.
    small: Vec<Option<u16>>,
    large: HashMap<u32, u16>,
    statements: Vec<u32>,
    per_statement: Vec<[u32; 3]>,
    /// Events by the last byte of the person's number.
    buckets: Vec<Vec<Packed>>,
}

impl Default for Collector {
    fn default() -> Self {
        Self {
            small: Vec::new(),
            large: HashMap::new(),
            statements: Vec::new(),
            per_statement: Vec::new(),
            buckets: vec![Vec::new(); BUCKETS],
        }
    }
}

/// The rows of the people of one bucket.
struct Bucket {
    /// A person's number and how many answers are theirs.
    people: Vec<(u32, usize)>,
    cells: Vec<Cell>,
    contradictory: Vec<(u32, u32)>,
}

impl Collector {
    /// A statement exists, even if nobody rates it.
    ///
    /// # Errors
    ///
    /// When there are too many statements.
    pub fn add_statement(&mut self, statement: u32) -> Result<(), NotTaken> {
        self.index(statement).map(|_| ())
    }

    #[expect(clippy::cast_possible_truncation, reason = "there are at most 2^14 statements")]
    fn index(&mut self, statement: u32) -> Result<u16, NotTaken> {
        let small = statement as usize;
        if let Some(index) = self.small.get(small).copied().flatten() {
            return Ok(index);
        }
        if small >= SMALL
            && let Some(index) = self.large.get(&statement)
        {
            return Ok(*index);
        }
        if self.statements.len() == MOST_STATEMENTS {
            return Err(NotTaken::TooManyStatements);
        }
        let index = self.statements.len() as u16;
        if small < SMALL {
            self.small.resize(self.small.len().max(small + 1), None);
            self.small[small] = Some(index);
        } else {
            self.large.insert(statement, index);
        }
        self.statements.push(statement);
        self.per_statement.push([0; 3]);
        Ok(index)
    }

    /// Takes in one event.
    ///
    /// # Errors
    ///
    /// When it is too late, or one statement too many.
    #[expect(clippy::cast_possible_truncation, reason = "48 bits in two pieces")]
    pub fn add(&mut self, event: Event) -> Result<(), NotTaken> {
        if event.at > LATEST {
            return Err(NotTaken::TooLate(event.at));
        }
        let statement = self.index(event.statement)?;
        self.per_statement[usize::from(statement)][event.rating as usize] += 1;
        let packed = Packed {
            person: event.person,
            statement: statement << 2 | event.rating as u16,
            late: (event.at >> 32) as u16,
            early: event.at as u32,
        };
        self.buckets[event.person as usize % BUCKETS].push(packed);
        Ok(())
    }

    /// The matrix of what counts.
    #[must_use]
    pub fn finish(self) -> (Ratings, Tally) {
        let mut order: Vec<usize> = (0..self.statements.len()).collect();
        order.sort_unstable_by_key(|index| self.statements[*index]);
        let statements: Vec<u32> = order.iter().map(|index| self.statements[*index]).collect();
        let per_statement = order.iter().map(|index| self.per_statement[*index]).collect();
        let mut place = vec![0; order.len()];
        order.iter().zip(0..).for_each(|(index, place_now)| place[*index] = place_now);

        let events = self.buckets.iter().map(Vec::len).sum();
        let buckets: Vec<Bucket> = self.buckets.into_par_iter().map(|packed| settle(packed, &place, &statements)).collect();

        let mut rows: Vec<(u32, usize, usize, usize)> = Vec::with_capacity(buckets.iter().map(|bucket| bucket.people.len()).sum());
        for (index, bucket) in buckets.iter().enumerate() {
            let mut start = 0;
            for (person, len) in &bucket.people {
                rows.push((*person, index, start, *len));
                start += len;
            }
        }
        rows.sort_unstable();
        let mut cells = Vec::with_capacity(buckets.iter().map(|bucket| bucket.cells.len()).sum());
        let mut starts = Vec::with_capacity(rows.len() + 1);
        starts.push(0);
        for (_, bucket, start, len) in &rows {
            cells.extend_from_slice(&buckets[*bucket].cells[*start..start + len]);
            starts.push(cells.len());
        }
        let mut contradictory: Vec<(u32, u32)> = buckets.into_iter().flat_map(|bucket| bucket.contradictory).collect();
        contradictory.sort_unstable();
        let people = rows.iter().map(|(person, ..)| *person).collect();
        let tally = Tally { events, replaced: events - cells.len(), contradictory, per_statement };
        (Ratings { people, statements, starts, cells }, tally)
    }
}

/// Keeps the latest answer of each person on each statement. `place` tells where a statement of the collector's stands, `numbers`
/// its number.
fn settle(mut packed: Vec<Packed>, place: &[u16], numbers: &[u32]) -> Bucket {
    for event in &mut packed {
        event.statement = place[usize::from(event.statement >> 2)] << 2 | event.statement & 3;
    }
    let of = |event: &Packed| (event.person, usize::from(event.statement >> 2));
    let at = |event: &Packed| (event.late, event.early);
    packed.sort_unstable_by_key(|event| {
        // In one number but for the lower half of the moment: quicker to compare than one by one.
        let first = u64::from(event.person) << 32 | u64::from(event.statement >> 2) << 16 | u64::from(event.late);
        (first, event.early)
    });
    let mut bucket = Bucket { people: Vec::new(), cells: Vec::with_capacity(packed.len()), contradictory: Vec::new() };
    for answers in packed.chunk_by(|a, b| of(a) == of(b)) {
        let Some(last) = answers.last() else { continue };
        let (person, statement) = of(last);
        let rating = Rating::of_code(last.statement);
        let at_once = answers.iter().rev().take_while(|event| at(event) == at(last));
        let contradicted = at_once.into_iter().any(|event| Rating::of_code(event.statement) != rating);
        if contradicted {
            bucket.contradictory.push((person, numbers[statement]));
        }
        bucket.cells.push(Cell::new(statement, if contradicted { Rating::Pass } else { rating }));
        match bucket.people.last_mut() {
            Some((known, len)) if *known == person => *len += 1,
            _ => bucket.people.push((person, 1)),
        }
    }
    bucket
}
