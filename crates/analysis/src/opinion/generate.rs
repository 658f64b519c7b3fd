//! A synthetic conversation with planted groups, so that anyone can compare programs on the same input.
//!
//! It looks like the real ones in what makes them hard: most people rate little and a few rate a lot (lognormal, σ = 0.9: the mean
//! of squares is about 2¼ times the square of the mean, in real conversations 1.3 to 2.8 times), groups differ in size and only on
//! some statements, people of a group differ too, about every sixth answer is a pass, and some change their mind. Everything
//! follows from the plan: the same plan gives the same bytes, whatever the number of threads.

mod amounts;
mod files;
mod views;

use super::ratings::{Event, LATEST, MOST_STATEMENTS};
use amounts::Amounts;
use views::{Sitting, Views};

pub use files::{Failed, Outputs, generate};

/// What to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// How many people rate; each rates at least once.
    pub participants: u32,
    /// How many statements there are.
    pub statements: u32,
    /// How many ratings are given in all, with those that replace earlier ones.
    pub votes: u64,
    /// How many groups are planted. 1: no groups, but views that differ continuously in two dimensions. 0: everybody answers
    /// without any connection between statements.
    pub groups: u32,
    /// Where chance starts from.
    pub seed: u64,
}

/// Why a plan cannot be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// Nobody, or nothing to rate.
    #[error("a conversation needs at least one person and one statement")]
    Nothing,
    /// The matrix has no room.
    #[error("{0} statements are more than the {MOST_STATEMENTS} there may be")]
    TooManyStatements(u32),
    /// Somebody would rate nothing.
    #[error("{votes} votes are too few for {participants} people: each gives at least one")]
    TooFewVotes {
        /// So many.
        votes: u64,
        /// So many people.
        participants: u32,
    },
    /// Somebody would rate more than there is.
    #[error("{votes} votes are more than the {most} that {participants} people can give on {statements} statements")]
    TooManyVotes {
        /// So many.
        votes: u64,
        /// The most there can be.
        most: u64,
        /// So many people.
        participants: u32,
        /// So many statements.
        statements: u32,
    },
    /// There would be groups of nobody.
    #[error("{groups} groups are too many for {participants} people, and more than {MOST_GROUPS} are never planted")]
    TooManyGroups {
        /// So many.
        groups: u32,
        /// So many people.
        participants: u32,
    },
}

/// The most groups that are planted.
pub const MOST_GROUPS: u32 = 64;

impl Plan {
    fn check(&self) -> Result<(), Impossible> {
        let Self { participants, statements, votes, groups, .. } = *self;
        let most = u64::from(participants) * u64::from(statements);
        if most == 0 {
            return Err(Impossible::Nothing);
        }
        if statements as usize > MOST_STATEMENTS {
            return Err(Impossible::TooManyStatements(statements));
        }
        if votes < u64::from(participants) {
            return Err(Impossible::TooFewVotes { votes, participants });
        }
        if votes > most {
            return Err(Impossible::TooManyVotes { votes, most, participants, statements });
        }
        if groups > MOST_GROUPS || groups > participants {
            return Err(Impossible::TooManyGroups { groups, participants });
        }
        Ok(())
    }
}

/// The group that this person was planted in: 0 is the largest.
#[must_use]
pub fn planted(plan: &Plan, person: u32) -> u32 {
    views::group(plan, person)
}

/// The ratings one after another, person by person, without files.
///
/// # Errors
///
/// When there is no such conversation.
pub fn events(plan: &Plan) -> Result<impl Iterator<Item = Event> + use<>, Impossible> {
    let conversation = Conversation::new(plan)?;
    let mut sitting = Sitting::default();
    Ok((0..plan.participants).flat_map(move |person| conversation.of(person, &mut sitting)))
}

/// First of January 2025, nine o'clock in Greenwich, in milliseconds since 1970.
const BEGIN: u64 = 1_735_722_000_000;

/// A conversation goes on for thirty days, in milliseconds.
const SPAN: u64 = 30 * 24 * 3600 * 1000;

/// A plan with what follows from it.
struct Conversation {
    plan: Plan,
    amounts: Amounts,
    views: Views,
}

impl Conversation {
    fn new(plan: &Plan) -> Result<Self, Impossible> {
        plan.check()?;
        Ok(Self { plan: *plan, amounts: Amounts::new(plan), views: Views::new(plan) })
    }

    /// What a person answers, moment by moment; later people answer later.
    fn of(&self, person: u32, sitting: &mut Sitting) -> Vec<Event> {
        let rows = self.amounts.of(person);
        let step = (SPAN / self.plan.votes).max(1);
        let answers = self.views.answers(&self.plan, person, rows.clone().count(), sitting);
        let event = |(row, (statement, rating)): (u64, _)| {
            let at = (BEGIN + row * step).min(LATEST);
            Event { person, statement, at, rating }
        };
        rows.zip(answers).map(event).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Conversation, Impossible, Plan, events, planted};
    use crate::opinion::ratings::{Rating, Ratings};

    const PLAN: Plan = Plan { participants: 2000, statements: 120, votes: 60_000, groups: 3, seed: 5 };

    #[test]
    fn there_are_as_many_of_everything_as_planned() {
        for plan in [
            PLAN,
            Plan { participants: 1, statements: 1, votes: 1, groups: 1, seed: 0 },
            Plan { participants: 50, statements: 20, votes: 1000, ..PLAN },
            Plan { participants: 50, statements: 20, votes: 50, ..PLAN },
            Plan { participants: 50, statements: 20, votes: 999, groups: 0, ..PLAN },
        ] {
            let (ratings, tally) = Ratings::collect(events(&plan).unwrap()).unwrap();
            assert_eq!(tally.events as u64, plan.votes);
            assert_eq!(ratings.people().len(), plan.participants as usize);
            assert!(ratings.statements().iter().all(|id| *id < plan.statements));
        }
    }

    #[test]
    fn most_people_rate_little_and_a_few_rate_a_lot() {
        let (ratings, tally) = Ratings::collect(events(&PLAN).unwrap()).unwrap();
        let amounts: Vec<f64> = (0..2000).map(|person| ratings.row(person).len() as f64).collect();
        let mean = amounts.iter().sum::<f64>() / 2000.0;
        let skew = amounts.iter().map(|n| n * n).sum::<f64>() / 2000.0 / mean.powi(2);
        assert!((1.3..2.8).contains(&skew), "{skew}");
        assert!((200..1200).contains(&tally.replaced), "{}", tally.replaced);
        let passes: usize =
            (0..2000).map(|person| ratings.row(person).iter().filter(|cell| cell.rating() == Rating::Pass).count()).sum();
        assert!((0.15..0.2).contains(&(passes as f64 / ratings.len() as f64)), "{passes} of {}", ratings.len());
    }

    #[test]
    fn moments_rise() {
        let events: Vec<_> = events(&PLAN).unwrap().collect();
        assert!(events.windows(2).all(|pair| pair[0].at < pair[1].at));
    }

    #[test]
    fn groups_are_of_unequal_size_and_the_first_is_the_largest() {
        let mut sizes = [0; 3];
        (0..2000).for_each(|person| sizes[planted(&PLAN, person) as usize] += 1);
        assert!(sizes[0] > sizes[1] && sizes[1] > sizes[2] && sizes[2] > 200, "{sizes:?}");
        assert_eq!(planted(&Plan { groups: 1, ..PLAN }, 7), 0);
        assert_eq!(planted(&Plan { groups: 0, ..PLAN }, 7), 0);
    }

    #[test]
    fn another_seed_is_another_conversation() {
        let all = |seed| events(&Plan { seed, ..PLAN }).unwrap().collect::<Vec<_>>();
        assert!(all(1) == all(1) && all(1) != all(2));
    }

    /// Whoever knew what each group thinks would put people into the right one: nearly always those who rated a lot, often those
    /// who rated little, and not always.
    #[test]
    fn groups_can_be_told_by_many_answers_and_not_by_few() {
        let plan = Plan { participants: 4000, votes: 160_000, ..PLAN };
        let conversation = Conversation::new(&plan).unwrap();
        let (ratings, _) = Ratings::collect(events(&plan).unwrap()).unwrap();
        let share_right = |from: usize, to: usize| {
            let (mut right, mut all) = (0, 0);
            for person in (0..4000_u32).filter(|person| (from..to).contains(&ratings.row(*person as usize).len())) {
                all += 1;
                right += u32::from(conversation.views.likeliest_group(ratings.row(person as usize)) == planted(&plan, person));
            }
            f64::from(right) / f64::from(all)
        };
        let (few, some, many) = (share_right(1, 8), share_right(15, 25), share_right(60, 120));
        assert!((0.5..0.8).contains(&few) && (0.8..0.97).contains(&some) && many > 0.97, "{few} {some} {many}");
    }

    #[test]
    fn what_cannot_be_is_said() {
        assert_eq!(events(&Plan { participants: 0, ..PLAN }).err(), Some(Impossible::Nothing));
        assert_eq!(events(&Plan { statements: 20_000, ..PLAN }).err(), Some(Impossible::TooManyStatements(20_000)));
        let few = Impossible::TooFewVotes { votes: 1999, participants: 2000 };
        assert_eq!(events(&Plan { votes: 1999, ..PLAN }).err(), Some(few));
        assert!(matches!(events(&Plan { votes: 240_001, ..PLAN }).err(), Some(Impossible::TooManyVotes { most: 240_000, .. })));
        assert!(matches!(events(&Plan { groups: 65, ..PLAN }).err(), Some(Impossible::TooManyGroups { .. })));
    }
}
