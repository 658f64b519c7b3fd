//! What few people said is never what all share.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use leitwerk_analysis::interval::wilson;
use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::ratings::{Event, Rating, Ratings};
use leitwerk_analysis::opinion::statements::per_statement;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};

fn rating() -> impl Strategy<Value = Rating> {
    prop_oneof![Just(Rating::Agree), Just(Rating::Pass), Just(Rating::Disagree)]
}

/// What so many people at most answered: each for themselves, or all the same.
fn answers(most: usize) -> impl Strategy<Value = Vec<Rating>> {
    let same = (rating(), 0..=most).prop_map(|(rating, people)| vec![rating; people]);
    prop_oneof![proptest::collection::vec(rating(), 0..=most), same]
}

proptest! {
    /// However many others are in the groups and whatever they rated, a group of which at most three rated a statement keeps it from
    /// being shared.
    #[test]
    fn three_raters_of_a_group_are_never_a_consensus(
        few in answers(3),
        others in answers(200),
        groups in any::<bool>(),
    ) {
        let people = few.len() + others.len();
        let of_person = |(person, rating): (u32, Rating)| Event { person, statement: 0, at: 0, rating };
        let elsewhere = |person: u32| Event { person, statement: 1, at: 0, rating: Rating::Agree };
        let rated = if groups { [few.clone(), others.clone()].concat() } else { few.clone() };
        let events = (0..).zip(rated).map(of_person).chain((0..u32::try_from(people).unwrap()).map(elsewhere));
        let ratings = Ratings::collect(events).unwrap().0;
        if ratings.is_empty() || ratings.statements()[0] != 0 {
            return Ok(());
        }
        let membership: Vec<Option<u32>> = (0..people).map(|person| groups.then_some(u32::from(person >= few.len()))).collect();
        let ids: &[u32] = if groups { &[0, 1] } else { &[] };
        let found = per_statement(&ratings, &[Role::Open; 2], &membership, ids, &[0.0; 2]);
        prop_assert!(found[0].consensus.lower_bound <= 0.5, "{:?}", found[0].consensus);
    }
}

#[test]
fn four_who_all_say_the_same_are_the_fewest_that_show_a_majority() {
    assert!(wilson(3, 3).low < 0.5 && wilson(4, 4).low > 0.5);
}
