//! A conversation that goes on: ratings come one by one, and every count stays exact.

use std::collections::BTreeMap;

use super::leitwerk;
use super::pairs::PairCounts;
use super::ratings::{Cell, Event, LATEST, MOST_STATEMENTS, NotTaken, Rating, Ratings};
use super::{Landscape, Options, Role};

/// Everybody's latest ratings with their moments, and the counts of pairs that follow from them.
///
/// The same, whatever the order and the portions in which ratings came, as if all had come at once. Memory: sixteen bytes a rating
/// and as many a pair of statements.
#[derive(Debug, Clone, Default)]
pub struct Conversation {
    people: BTreeMap<u32, Vec<Answer>>,
    statements: Vec<u32>,
    pairs: PairCounts,
}

/// What somebody answered to a statement, and when.
#[derive(Debug, Clone, Copy)]
struct Answer {
    cell: Cell,
    at: u64,
}

impl Conversation {
    /// Takes in ratings: all of them, or none if one cannot be taken in. The cost of one that counts is that of its person's row.
    ///
    /// # Errors
    ///
    /// When one is too late, or there would be too many statements.
    pub fn take_in(&mut self, events: &[Event]) -> Result<(), NotTaken> {
        if let Some(late) = events.iter().find(|event| event.at > LATEST) {
            return Err(NotTaken::TooLate(late.at));
        }
        self.make_room(events)?;
        events.iter().for_each(|event| self.settle(*event));
        Ok(())
    }

    /// Puts statements that are new where their numbers belong.
    fn make_room(&mut self, events: &[Event]) -> Result<(), NotTaken> {
        let mut new: Vec<u32> =
            events.iter().map(|event| event.statement).filter(|number| self.statements.binary_search(number).is_err()).collect();
        new.sort_unstable();
        new.dedup();
        if self.statements.len() + new.len() > MOST_STATEMENTS {
            return Err(NotTaken::TooManyStatements);
        }
        if new.is_empty() {
            return Ok(());
        }
        let before = std::mem::take(&mut self.statements);
        self.statements = before.iter().copied().chain(new).collect();
        self.statements.sort_unstable();
        let place: Vec<usize> = before.iter().map(|number| self.statements.partition_point(|other| other < number)).collect();
        self.pairs = self.pairs.spread(&place, self.statements.len());
        // New statements mostly bear the highest numbers; then nothing moves.
        if place.iter().enumerate().any(|(old, new)| old != *new) {
            for answer in self.people.values_mut().flatten() {
                answer.cell = Cell::new(place[answer.cell.statement()], answer.cell.rating());
            }
        }
        Ok(())
    }

    /// The latest counts; what contradicts itself in one moment counts as a pass.
    fn settle(&mut self, event: Event) {
        let statement = self.statements.partition_point(|number| *number < event.statement);
        let row = self.people.entry(event.person).or_default();
        let at = row.partition_point(|answer| answer.cell.statement() < statement);
        let known = row.get(at).copied().filter(|answer| answer.cell.statement() == statement);
        let rating = match known {
            Some(known) if known.at > event.at => return,
            Some(known) if known.at == event.at && known.cell.rating() != event.rating => Rating::Pass,
            _ => event.rating,
        };
        let answer = Answer { cell: Cell::new(statement, rating), at: event.at };
        if let Some(known) = known {
            row.remove(at);
            self.pairs.change(row.iter().map(|other| other.cell), known.cell, -1);
        }
        self.pairs.change(row.iter().map(|other| other.cell), answer.cell, 1);
        row.insert(at, answer);
    }

    /// The ratings as they are now.
    #[must_use]
    pub fn ratings(&self) -> Ratings {
        let rows = self.people.iter().map(|(person, row)| (*person, row.iter().map(|answer| answer.cell)));
        Ratings::of_rows(self.statements.clone(), rows)
    }

    /// The counts of pairs as they are now.
    #[must_use]
    pub fn pairs(&self) -> &PairCounts {
        &self.pairs
    }

    /// The landscape as it is now, by our method; `roles` are in the order of [`Ratings::statements`].
    ///
    /// # Panics
    ///
    /// When there is not one role for each statement, or given groups are not one for each person.
    #[must_use]
    pub fn landscape(&self, roles: &[Role], options: &Options) -> Landscape {
        leitwerk::counted(&self.ratings(), &self.pairs, roles, options)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Conversation;
    use crate::opinion::pairs::PairCounts;
    use crate::opinion::ratings::{Event, NotTaken, Rating, Ratings};
    use crate::opinion::{Options, Role, leitwerk};

    fn events() -> impl Strategy<Value = Vec<Event>> {
        let rating = prop_oneof![Just(Rating::Disagree), Just(Rating::Pass), Just(Rating::Agree)];
        let event = (0_u32..9, 0_u32..12, 0_u64..4, rating).prop_map(|(person, statement, at, rating)| Event {
            person,
            statement,
            at,
            rating,
        });
        prop::collection::vec(event, 1..120)
    }

    proptest! {
        #[test]
        fn portions_give_what_all_at_once_gives(events in events(), cut in 0.0..1.0_f64) {
            let cut = (events.len() as f64 * cut) as usize;
            let mut conversation = Conversation::default();
            conversation.take_in(&events[cut..]).unwrap();
            conversation.take_in(&events[..cut]).unwrap();
            let (ratings, _) = Ratings::collect(events).unwrap();
            prop_assert_eq!(conversation.ratings(), ratings.clone());
            prop_assert_eq!(conversation.pairs(), &PairCounts::of(&ratings));
            let roles = vec![Role::Open; ratings.statements().len()];
            let options = Options { resamples: 2, ..Options::default() };
            prop_assert_eq!(conversation.landscape(&roles, &options), leitwerk::landscape(&ratings, &roles, &options));
        }
    }

    #[test]
    fn of_a_portion_with_a_mistake_nothing_is_taken() {
        let good = Event { person: 1, statement: 1, at: 0, rating: Rating::Agree };
        let mut conversation = Conversation::default();
        let late = conversation.take_in(&[good, Event { at: u64::MAX, ..good }]);
        assert_eq!(late, Err(NotTaken::TooLate(u64::MAX)));
        assert!(conversation.ratings().is_empty() && conversation.ratings().statements().is_empty());
    }
}
