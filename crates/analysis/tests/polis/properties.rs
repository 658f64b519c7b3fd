//! What holds for any conversation.

use leitwerk_analysis::opinion::ratings::{Event, Rating, Ratings};
use leitwerk_analysis::opinion::{Options, Role, Side, polis};
use proptest::prelude::*;

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = (0_u32..40, 0_u32..12, 0_u64..4, 0_usize..3).prop_map(|(person, statement, at, code)| Event {
        person,
        statement,
        at,
        rating: [Rating::Disagree, Rating::Pass, Rating::Agree][code],
    });
    prop::collection::vec(event, 0..400)
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    prop::collection::vec(prop_oneof![4 => Just(Role::Open), 1 => Just(Role::Rejected), 1 => Just(Role::Meta)], 12)
}

fn roles_of(ratings: &Ratings, roles: &[Role]) -> Vec<Role> {
    ratings.statements().iter().map(|statement| roles[*statement as usize]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_landscape_keeps_its_own_rules((events, roles) in (events(), roles())) {
        let ratings = Ratings::collect(events).unwrap().0;
        let roles = roles_of(&ratings, &roles);
        let found = polis::landscape(&ratings, &roles, &Options::default());
        prop_assert_eq!(found.positions.len(), found.people);
        prop_assert_eq!(found.groups.iter().map(|group| group.size).sum::<usize>() + found.undecided, found.in_conversation);
        prop_assert!(found.groups.windows(2).all(|pair| pair[0].size >= pair[1].size && pair[0].id + 1 == pair[1].id));
        for position in &found.positions {
            prop_assert!(position.at.iter().all(|x| x.is_finite()));
            prop_assert_eq!(position.group.is_some(), position.membership > 0.5);
            prop_assert!(position.in_conversation || position.group.is_none());
        }
        for (index, component) in found.components.iter().enumerate() {
            let length: f64 = component.iter().map(|x| x * x).sum();
            prop_assert!((length - 1.0).abs() < 1e-9, "{}: {}", index, length);
            for (loading, role) in component.iter().zip(&roles) {
                prop_assert!(*role == Role::Open || loading.abs() < 1e-7, "what was taken out shapes nothing: {}", loading);
            }
        }
        for group in &found.groups {
            let open = |id| found.per_statement.iter().any(|each| each.id == id && each.role == Role::Open);
            prop_assert!(group.representative.len() <= 5);
            prop_assert!(group.representative.iter().all(|each| open(each.statement) && each.count <= each.n));
            prop_assert!(group.representative.is_sorted_by_key(|each| each.side));
        }
    }

    #[test]
    fn what_was_taken_out_moves_nobody_whatever_was_said((events, roles) in (events(), roles())) {
        let (ratings, _) = Ratings::collect(events.clone()).unwrap();
        let turned = events.into_iter().map(|event| {
            let moved = roles[event.statement as usize] != Role::Open;
            Event { rating: if moved { Rating::Agree } else { event.rating }, ..event }
        });
        let other = Ratings::collect(turned).unwrap().0;
        let roles = roles_of(&ratings, &roles);
        let found = polis::landscape(&ratings, &roles, &Options::default());
        let turned = polis::landscape(&other, &roles, &Options::default());
        prop_assert_eq!(found.positions, turned.positions);
        prop_assert_eq!(found.components, turned.components);
    }

    #[test]
    fn who_is_in_the_conversation(events in events()) {
        let ratings = Ratings::collect(events).unwrap().0;
        let is_in = polis::in_conversation(&ratings);
        let counts: Vec<usize> = (0..is_in.len()).map(|person| ratings.row(person).len()).collect();
        let enough = ratings.statements().len().min(7);
        let inside = is_in.iter().filter(|is_in| **is_in).count();
        prop_assert!(inside >= is_in.len().min(15));
        for (person, count) in counts.iter().enumerate() {
            prop_assert!(*count < enough || is_in[person], "enough ratings let everybody in");
            prop_assert!(*count >= enough || !is_in[person] || inside <= 15, "nobody else is needed beyond fifteen");
            let passed_over = (0..person).any(|other| counts[other] == *count && !is_in[other]);
            prop_assert!(!(is_in[person] && passed_over), "of equals the lower number comes first");
        }
        let most_outside = counts.iter().zip(&is_in).filter(|(_, is_in)| !**is_in).map(|(count, _)| *count).max();
        let fewest_inside = counts.iter().zip(&is_in).filter(|(_, is_in)| **is_in).map(|(count, _)| *count).min();
        prop_assert!(most_outside.is_none() || most_outside <= fewest_inside);
    }

    #[test]
    fn consensus_is_what_most_answered((events, roles) in (events(), roles())) {
        let ratings = Ratings::collect(events).unwrap().0;
        let roles = roles_of(&ratings, &roles);
        let found = polis::landscape(&ratings, &roles, &Options::default());
        let agreed = polis::consensus(&found.per_statement);
        for side in [Side::Agree, Side::Disagree] {
            prop_assert!(agreed.iter().filter(|each| each.side == side).count() <= 5);
        }
        prop_assert!(agreed.is_sorted_by_key(|each| each.side));
        prop_assert!(agreed.iter().all(|each| each.share > 0.5 && each.share_test > 1.2816 && 2 * each.count >= each.n));
    }
}
