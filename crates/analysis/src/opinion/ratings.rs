//! Who rated which statement how: a sparse matrix, the same for any order in which the ratings came.

use std::collections::HashMap;

use rayon::prelude::*;
use serde::Serialize;

/// The most statements a conversation may have. A pair of statements takes 16 bytes of memory, all pairs of so many 2 GiB.
pub const MOST_STATEMENTS: usize = 1 << 14;

/// The latest moment a rating may have, in milliseconds since 1970: some day in the year 10889.
pub const LATEST: u64 = (1 << 48) - 1;

/// What somebody answered to a statement. Who has not answered has not *seen* it as far as we know; a pass was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rating {
    /// No.
    Disagree,
    /// Neither yes nor no.
    Pass,
    /// Yes.
    Agree,
}

impl Rating {
    /// −1, 0 or 1.
    #[must_use]
    pub fn value(self) -> i8 {
        self as i8 - 1
    }

    fn of_code(code: u16) -> Self {
        match code & 3 {
            0 => Self::Disagree,
            1 => Self::Pass,
            _ => Self::Agree,
        }
    }
}

/// Somebody rates a statement at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The number of the person.
    pub person: u32,
    /// The number of the statement.
    pub statement: u32,
    /// Milliseconds since 1970, at most [`LATEST`].
    pub at: u64,
    /// The answer.
    pub rating: Rating,
}

/// Why a rating cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The matrix has no room for so many statements.
    #[error("there are more than {MOST_STATEMENTS} statements")]
    TooManyStatements,
    /// The moment is too late.
    #[error("the time stamp {0} is after the year 10000")]
    TooLate(u64),
}

/// One answer in the row of a person: the statement's index and the rating, in two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell(u16);

impl Cell {
    #[expect(clippy::cast_possible_truncation, reason = "there are at most 2^14 statements")]
    pub(super) fn new(statement: usize, rating: Rating) -> Self {
        Self((statement as u16) << 2 | rating as u16)
    }

    /// The index of the statement, in the order of [`Ratings::statements`].
    #[must_use]
    pub fn statement(self) -> usize {
        usize::from(self.0 >> 2)
    }

    /// The answer.
    #[must_use]
    pub fn rating(self) -> Rating {
        Rating::of_code(self.0)
    }

    /// The answer as −1, 0 or 1.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from((self.0 & 3) as i16 - 1)
    }

    /// 0 disagree, 1 pass, 2 agree.
    #[must_use]
    pub fn code(self) -> usize {
        usize::from(self.0 & 3)
    }

    /// Four times the index of the statement and [`Cell::code`]: a place in a table of what each answer means.
    #[must_use]
    pub fn slot(self) -> usize {
        usize::from(self.0)
    }
}

/// The latest rating of every person on every statement they rated: people × statements, row by row.
///
/// People and statements stand in the order of their numbers, so that the order of events can never matter. Memory: two bytes a
/// rating and twelve a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratings {
    people: Vec<u32>,
    statements: Vec<u32>,
    /// Where each person's row starts, and where the last ends.
    starts: Vec<usize>,
    cells: Vec<Cell>,
}

impl Ratings {
    /// Takes in events, in any order.
    ///
    /// # Errors
    ///
    /// When one cannot be taken in.
    pub fn collect(events: impl IntoIterator<Item = Event>) -> Result<(Self, Tally), NotTaken> {
        let mut collector = Collector::default();
        for event in events {
            collector.add(event)?;
        }
        Ok(collector.finish())
    }

    /// Rows of people by ascending number, each by ascending index of the statement.
    pub(super) fn of_rows(statements: Vec<u32>, rows: impl Iterator<Item = (u32, impl Iterator<Item = Cell>)>) -> Self {
        let mut ratings = Self { people: Vec::new(), statements, starts: vec![0], cells: Vec::new() };
        for (person, row) in rows {
            ratings.people.push(person);
            ratings.cells.extend(row);
            ratings.starts.push(ratings.cells.len());
        }
        ratings
    }

    /// The numbers of the people who rated anything, ascending.
    #[must_use]
    pub fn people(&self) -> &[u32] {
        &self.people
    }

    /// The numbers of the statements, ascending.
    #[must_use]
    pub fn statements(&self) -> &[u32] {
        &self.statements
    }

    /// How many ratings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody has rated anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// What the person of this index answered, by ascending index of the statement.
    #[must_use]
    pub fn row(&self, person: usize) -> &[Cell] {
        &self.cells[self.starts[person]..self.starts[person + 1]]
    }

    /// Makes agree of every disagree, and the other way round.
    pub(super) fn reverse(&mut self) {
        for cell in &mut self.cells {
            *cell = Cell((cell.0 & !3) | (2 - (cell.0 & 3)));
        }
    }

    /// The same people's answers to fewer statements; who answered none of those stays, with an empty row.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(usize, Cell) -> bool) -> Self {
        let mut starts = vec![0];
        let mut cells = Vec::with_capacity(self.cells.len());
        for person in 0..self.people.len() {
            cells.extend(self.row(person).iter().filter(|cell| keep(person, **cell)));
            starts.push(cells.len());
        }
        Self { people: self.people.clone(), statements: self.statements.clone(), starts, cells }
    }
}

/// What taking in the events showed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many events there were.
    pub events: usize,
    /// How many of them a later one of the same person on the same statement replaced.
    pub replaced: usize,
    /// Person and statement (their numbers) with different answers at the same latest moment: counted as a pass.
    pub contradictory: Vec<(u32, u32)>,
    /// For each statement, in the order of [`Ratings::statements`]: how many events said disagree, pass and agree.
    pub per_statement: Vec<[u32; 3]>,
}

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

#[cfg(test)]
mod tests {
    use super::{Event, NotTaken, Rating, Ratings};

    fn event(person: u32, statement: u32, at: u64, rating: Rating) -> Event {
        Event { person, statement, at, rating }
    }

    fn answers(ratings: &Ratings) -> Vec<(u32, u32, Rating)> {
        let row = |person: usize| {
            ratings
                .row(person)
                .iter()
                .map(move |cell| (ratings.people()[person], ratings.statements()[cell.statement()], cell.rating()))
        };
        (0..ratings.people().len()).flat_map(row).collect()
    }

    #[test]
    fn the_latest_answer_counts_whatever_order_they_come_in() {
        let events = [
            event(300, 9, 5, Rating::Agree),
            event(300, 9, 7, Rating::Disagree),
            event(2, 9, 1, Rating::Pass),
            event(300, 4, 1, Rating::Agree),
        ];
        let (ratings, tally) = Ratings::collect(events).unwrap();
        assert_eq!(answers(&ratings), [(2, 9, Rating::Pass), (300, 4, Rating::Agree), (300, 9, Rating::Disagree)]);
        assert_eq!((tally.events, tally.replaced, tally.per_statement), (4, 1, vec![[0, 0, 1], [1, 1, 1]]));
        let backwards = events.into_iter().rev();
        assert_eq!(Ratings::collect(backwards).unwrap().0, ratings);
    }

    #[test]
    fn contradictory_answers_of_one_moment_count_as_a_pass_and_are_told() {
        let events = [
            event(1, 1, 5, Rating::Agree),
            event(1, 1, 5, Rating::Disagree),
            event(1, 2, 5, Rating::Agree),
            event(1, 2, 5, Rating::Agree),
        ];
        let (ratings, tally) = Ratings::collect(events).unwrap();
        assert_eq!(answers(&ratings), [(1, 1, Rating::Pass), (1, 2, Rating::Agree)]);
        assert_eq!(tally.contradictory, [(1, 1)]);
    }

    #[test]
    fn a_contradiction_that_a_later_answer_settles_is_none() {
        let events = [event(1, 1, 5, Rating::Agree), event(1, 1, 5, Rating::Disagree), event(1, 1, 6, Rating::Disagree)];
        let (ratings, tally) = Ratings::collect(events).unwrap();
        assert_eq!(answers(&ratings), [(1, 1, Rating::Disagree)]);
        assert!(tally.contradictory.is_empty());
    }

    #[test]
    fn more_statements_than_there_is_room_for_are_refused() {
        let one = |statement| event(1, statement, 0, Rating::Agree);
        assert!(Ratings::collect((0..1 << 14).map(one)).is_ok());
        assert_eq!(Ratings::collect((0..=1 << 14).map(one)).unwrap_err(), NotTaken::TooManyStatements);
    }

    #[test]
    fn times_differ_to_the_millisecond_over_thousands_of_years() {
        let events = [event(1, 1, 1 << 32, Rating::Agree), event(1, 1, (1 << 32) - 1, Rating::Disagree)];
        assert_eq!(answers(&Ratings::collect(events).unwrap().0), [(1, 1, Rating::Agree)]);
        assert_eq!(Ratings::collect([event(1, 1, 1 << 48, Rating::Agree)]).unwrap_err(), NotTaken::TooLate(1 << 48));
    }
}
