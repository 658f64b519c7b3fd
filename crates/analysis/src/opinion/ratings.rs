//! Who rated which statement how: a sparse matrix, the same for any order in which the ratings came.

mod collector;

use serde::Serialize;

pub use collector::Collector;

/// The most statements a conversation may have. A pair of them takes 16 bytes of memory, and while components are computed 48.
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
    fn statements_may_have_any_numbers() {
        let numbers = [u32::MAX, 65_536, 5, 65_535, 70_000];
        let events = numbers.into_iter().chain(numbers).zip(0..).map(|(number, at)| event(1, number, at, Rating::Agree));
        let (ratings, tally) = Ratings::collect(events).unwrap();
        assert_eq!(ratings.statements(), [5, 65_535, 65_536, 70_000, u32::MAX]);
        assert_eq!((ratings.len(), tally.replaced, tally.per_statement), (5, 5, vec![[0, 0, 2]; 5]));
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
