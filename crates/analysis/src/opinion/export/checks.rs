//! Do the files of an export agree with each other?

use std::collections::BTreeSet;

use super::participants::Person;
use super::{ExportedStatement, Remark, Role};
use crate::opinion::Counts;
use crate::opinion::ratings::{Ratings, Tally};

/// Polis looks for groups among those who rated so many statements, or all when there are fewer.
const NEEDED_FOR_GROUPS: usize = 7;

/// Is −1 disagree? The counts in `comments.csv` count events as they were meant. Read the other way round when that makes them
/// right for most statements where it makes a difference, and for more than without.
pub(super) fn signs(ratings: &mut Ratings, tally: &mut Tally, statements: &[ExportedStatement], remarks: &mut Vec<Remark>) {
    if tally.events == 0 {
        remarks.push(Remark::NoRatings);
    }
    let as_read = |tally: &Tally, statement: &ExportedStatement| {
        let place = ratings.statements().binary_search(&statement.id).ok();
        place.map_or((0, 0), |place| (tally.per_statement[place][2], tally.per_statement[place][0]))
    };
    let matches =
        |(agrees, disagrees), statement: &ExportedStatement| (agrees, disagrees) == (statement.agrees, statement.disagrees);
    let telling: Vec<_> = statements.iter().filter(|statement| statement.agrees != statement.disagrees).collect();
    let straight = telling.iter().filter(|statement| matches(as_read(tally, statement), statement)).count();
    let reverse = |(agrees, disagrees)| (disagrees, agrees);
    let flipped = telling.iter().filter(|statement| matches(reverse(as_read(tally, statement)), statement)).count();
    let flip = flipped > straight && flipped * 2 > telling.len();
    let other = |statement: &&ExportedStatement| {
        let counts = as_read(tally, statement);
        !matches(if flip { reverse(counts) } else { counts }, statement)
    };
    let others: Vec<u32> = statements.iter().filter(other).map(|statement| statement.id).collect();
    if flip {
        remarks.push(Remark::Flipped { statements: flipped });
    }
    if let Some(first) = others.iter().min() {
        remarks.push(Remark::OtherCounts { statements: others.len(), of: statements.len(), first: *first });
    }
    if flip {
        ratings.reverse();
        tally.per_statement.iter_mut().for_each(|counts| counts.reverse());
    }
}

/// Ratings of one person on one statement that were given several times.
pub(super) fn repeated(tally: &Tally, remarks: &mut Vec<Remark>) {
    if tally.replaced > 0 {
        remarks.push(Remark::Replaced { events: tally.replaced });
    }
    if !tally.contradictory.is_empty() {
        remarks.push(Remark::Contradictory { answers: tally.contradictory.len() });
    }
}

/// The statements in the order of the matrix, with those that only `votes.csv` knows.
pub(super) fn every_rated(
    mut statements: Vec<ExportedStatement>,
    ratings: &Ratings,
    remarks: &mut Vec<Remark>,
) -> Vec<ExportedStatement> {
    let known: BTreeSet<u32> = statements.iter().map(|statement| statement.id).collect();
    let unknown: Vec<u32> = ratings.statements().iter().copied().filter(|id| !known.contains(id)).collect();
    statements.extend(unknown.iter().map(|id| ExportedStatement {
        id: *id,
        role: Role::Rejected,
        text: String::new(),
        agrees: 0,
        disagrees: 0,
        group_informed_consensus: None,
        seed: None,
    }));
    statements.sort_unstable_by_key(|statement| statement.id);
    if !unknown.is_empty() {
        remarks.push(Remark::UnknownStatements { statements: unknown });
    }
    statements
}

/// The exported groups in the order of the matrix, when there are any. `people` are in the order of their numbers.
pub(super) fn people(people: &[Person], ratings: &Ratings, remarks: &mut Vec<Remark>) -> Option<Vec<Option<u32>>> {
    let known = |id: u32| people.binary_search_by_key(&id, |person| person.id).ok().map(|place| &people[place]);
    let missing: Vec<u32> = ratings.people().iter().copied().filter(|id| known(*id).is_none()).collect();
    if let Some(first) = missing.first() {
        remarks.push(Remark::UnknownPeople { people: missing.len(), first: *first });
    }
    let other: Vec<u32> =
        people.iter().filter(|person| !person.agrees_with(counts(ratings, person.id))).map(|person| person.id).collect();
    if let Some(first) = other.first() {
        remarks.push(Remark::OtherPeopleCounts { people: other.len(), first: *first });
    }
    let groups: Vec<Option<u32>> = ratings.people().iter().map(|id| known(*id).and_then(|person| person.group)).collect();
    let grouped = groups.iter().flatten().count();
    if grouped == 0 {
        return None;
    }
    let needed = NEEDED_FOR_GROUPS.min(ratings.statements().len());
    let quiet = (0..groups.len()).filter(|person| groups[*person].is_some() && ratings.row(*person).len() < needed).count();
    if quiet > 0 {
        remarks.push(Remark::GroupsOfQuietPeople { people: quiet, of: grouped, needed });
    }
    Some(groups)
}

fn counts(ratings: &Ratings, person: u32) -> Counts {
    let row = ratings.people().binary_search(&person).map_or(&[][..], |place| ratings.row(place));
    let mut codes = [0; 3];
    row.iter().for_each(|cell| codes[cell.code()] += 1);
    Counts::new(codes)
}
