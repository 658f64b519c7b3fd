//! What is said about each statement, given the group of each person.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use leitwerk_analysis::interval::{newcombe, wilson};
use leitwerk_analysis::opinion::ratings::{Event, Rating, Ratings};
use leitwerk_analysis::opinion::statements::{per_statement, priority, ratio_test, representative, share_test};
use leitwerk_analysis::opinion::{Counts, Role, Side, StatementResult, polis};
use proptest::prelude::*;

const CODES: [Rating; 3] = [Rating::Disagree, Rating::Pass, Rating::Agree];

/// People of groups who answer to statement 0, 1, …: (group, answers), `y` yes, `n` no, `p` pass, a space not seen.
fn judge(people: &[(Option<u32>, &str)]) -> Vec<StatementResult> {
    let mut events = Vec::new();
    for (person, (_, answers)) in (0..).zip(people) {
        for (statement, answer) in (0..).zip(answers.bytes()) {
            let rating = match answer {
                b'y' => Rating::Agree,
                b'n' => Rating::Disagree,
                b'p' => Rating::Pass,
                _ => continue,
            };
            events.push(Event { person, statement, at: 0, rating });
        }
    }
    let ratings = Ratings::collect(events).unwrap().0;
    let groups: Vec<Option<u32>> = people.iter().map(|(group, _)| *group).collect();
    let ids: std::collections::BTreeSet<u32> = groups.iter().flatten().copied().collect();
    let ids: Vec<u32> = ids.into_iter().collect();
    let count = ratings.statements().len();
    per_statement(&ratings, &vec![Role::Open; count], &groups, &ids, &vec![0.0; count])
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-12
}

#[test]
fn every_answer_is_counted_in_its_group_and_in_all() {
    let found = judge(&[(Some(4), "ynp"), (Some(4), "y  "), (Some(9), "n p"), (None, "yy ")]);
    let counts = |n, agree, disagree, pass| Counts { n, agree, disagree, pass };
    assert_eq!(found[0].counts, counts(4, 3, 1, 0));
    let groups: Vec<(u32, Counts)> = found[0].per_group.iter().map(|group| (group.group, group.counts)).collect();
    assert_eq!(groups, [(4, counts(2, 2, 0, 0)), (9, counts(1, 0, 1, 0))]);
    assert_eq!((found[1].counts, found[1].per_group[1].counts), (counts(2, 1, 1, 0), counts(0, 0, 0, 0)));
    assert_eq!(found[2].counts, counts(2, 0, 0, 2));
}

#[test]
fn group_informed_consensus_multiplies_the_shares_of_the_groups() {
    let found = judge(&[(Some(0), "yy"), (Some(0), "yn"), (Some(1), "n "), (None, "nn")]);
    assert!(close(found[0].group_informed_consensus, 3.0 / 4.0 * 1.0 / 3.0));
    assert!(close(found[1].group_informed_consensus, 2.0 / 4.0 * 1.0 / 2.0), "of whom nobody asked, ½ is said");
    let without_groups = judge(&[(None, "y"), (None, "y"), (None, "n")]);
    assert!(close(without_groups[0].group_informed_consensus, 3.0 / 5.0), "no groups: all are one");
}

#[test]
fn consensus_is_the_lowest_lower_bound_on_the_better_side() {
    let mut people = vec![(Some(0), "yn"); 30];
    people.extend(vec![(Some(1), "yn"); 12]);
    people.extend(vec![(Some(1), "nn"); 3]);
    let found = judge(&people);
    assert_eq!(found[0].consensus.side, Side::Agree);
    assert!(close(found[0].consensus.lower_bound, wilson(12, 15).low));
    assert_eq!(found[1].consensus.side, Side::Disagree);
    assert!(close(found[1].consensus.lower_bound, wilson(15, 15).low));
}

#[test]
fn two_raters_are_no_consensus_and_an_unasked_group_prevents_it() {
    let mut people = vec![(Some(0), "yy"); 40];
    people.extend(vec![(Some(1), "y "); 2]);
    let found = judge(&people);
    assert!(found[0].consensus.lower_bound < 0.5, "two of two: {:?}", found[0].consensus);
    assert!(close(found[1].consensus.lower_bound, 0.0), "nobody of the second group saw it");
}

#[test]
fn a_statement_divides_by_the_most_distant_groups_that_rated_it() {
    let mut people = vec![(Some(0), "yy"); 20];
    people.extend(vec![(Some(1), "n "); 20]);
    people.extend(vec![(Some(2), "p "); 20]);
    let found = judge(&people);
    assert!(close(found[0].divisiveness.unwrap(), newcombe(20, 20, 0, 20).low));
    assert_eq!(found[1].divisiveness, None, "one group alone cannot be divided from others");
    assert_eq!(judge(&[(None, "y"), (None, "n")])[0].divisiveness, None);
}

#[test]
fn an_even_split_is_told_from_a_pass() {
    let half = judge(&[[(None, "yp"); 25], [(None, "np"); 25]].concat());
    assert!(close(half[0].split, 2.0 * wilson(25, 50).low));
    assert!(close(half[1].split, 0.0), "all passed over it");
}

#[test]
fn priority_by_hand() {
    let counts = |disagree, pass, agree| Counts::new([disagree, pass, agree]);
    // ((1 − 1/2)·(0 + 1)·1/2·(1 + 8))² for a statement that nobody saw; the comments in Polis' source have the same inputs.
    assert!(close(priority(Role::Open, counts(0, 0, 0), 0.0), 2.25_f64.powi(2)));
    assert!(close(priority(Role::Open, counts(2, 1, 2), 0.5), (5.0 / 7.0 * 1.5 * 3.0 / 7.0 * 5.0_f64).powi(2)));
    assert!(close(priority(Role::Meta, counts(2, 1, 2), 0.5), 49.0));
    assert!(close(priority(Role::Rejected, counts(2, 1, 2), 0.5), 0.0));
}

#[test]
fn tests_by_hand() {
    // 2·√10·(9/10 − ½), and (5/6 − 2/6) / √(7/12 · 5/12 · 2/6).
    assert!(close(share_test(8, 9), 0.8 * 10.0_f64.sqrt()));
    assert!(close(ratio_test(4, 5, 1, 5), 0.5 / (35.0_f64 / 144.0 / 3.0).sqrt()));
    assert!(close(ratio_test(4, 4, 3, 3), 0.0), "all of both: nothing to tell apart");
}

#[test]
fn a_group_is_represented_by_what_only_it_says() {
    let mut people = vec![(Some(0), "yyn"); 12];
    people.extend(vec![(Some(1), "ynn"); 12]);
    let found = judge(&people);
    let of = |group| representative(&found, group).iter().map(|each| (each.statement, each.side)).collect::<Vec<_>>();
    // What a group agrees to best stands first, though the other agrees to it too: so does Polis.
    assert_eq!(of(0), [(0, Side::Agree), (1, Side::Agree)]);
    assert_eq!(of(1), [(0, Side::Agree), (1, Side::Disagree)]);
    assert!(of(7).is_empty(), "there is no such group");
    let mut without = found.clone();
    without[1].role = Role::Meta;
    assert!(representative(&without, 0).iter().all(|each| each.statement != 1));
    without[1].role = Role::Rejected;
    assert!(representative(&without, 0).iter().all(|each| each.statement != 1));
}

#[test]
fn what_a_group_never_saw_does_not_represent_it() {
    // All others reject the second statement, which makes Polis' measure high for who said nothing to it.
    let mut people = vec![(Some(0), "y "); 3];
    people.extend([vec![(Some(1), "yn"); 15], vec![(Some(1), "nn"); 15]].concat());
    let chosen = representative(&judge(&people), 0);
    assert_eq!(chosen.iter().map(|each| (each.statement, each.side)).collect::<Vec<_>>(), [(0, Side::Agree)]);
}

#[test]
fn people_of_no_group_do_not_move_priority_where_there_are_groups() {
    let mut people = vec![(Some(0), "yn"); 4];
    let groups_alone = judge(&people);
    people.extend(vec![(None, "nn"); 9]);
    let found = judge(&people);
    assert!(close(found[0].priority, groups_alone[0].priority));
    people.iter_mut().for_each(|(group, _)| *group = None);
    let without_groups = judge(&people);
    assert!(close(without_groups[0].priority, priority(Role::Open, without_groups[0].counts, 0.0)), "no groups: all count");
    assert!(!close(without_groups[0].priority, found[0].priority));
}

#[test]
fn polis_puts_certain_agreement_before_small_unanimity_and_lets_two_of_two_in() {
    let mut people = vec![(None, "yyy"); 2];
    people.extend(vec![(None, "yy "); 7]);
    people.extend(vec![(None, " y "); 71]);
    people.extend(vec![(None, " n "); 10]);
    let found = judge(&people);
    let agreed = polis::consensus(&found);
    assert_eq!(
        agreed.iter().map(|each| (each.statement, each.count, each.n)).collect::<Vec<_>>(),
        [(1, 80, 90), (0, 9, 9), (2, 2, 2)]
    );
    assert!(found[2].consensus.lower_bound < 0.5, "two of two are none by our measure");
}

#[test]
fn where_nothing_is_significant_the_nearest_to_it_represents() {
    // One of three agrees, and none of the others: too few to say anything, but more than nothing.
    let found = judge(&[(Some(0), "yn"), (Some(0), "nn"), (Some(0), "nn"), (Some(1), "nn"), (Some(1), "nn"), (Some(1), "nn")]);
    let chosen = representative(&found, 0);
    assert_eq!(chosen.iter().map(|each| (each.statement, each.side, each.count)).collect::<Vec<_>>(), [(0, Side::Agree, 1)]);
    let chosen = representative(&found, 1);
    assert_eq!(chosen.iter().map(|each| (each.statement, each.side, each.n)).collect::<Vec<_>>(), [(0, Side::Disagree, 3)]);
}

#[test]
fn five_statements_represent_a_group_at_most() {
    let mut people = vec![(Some(0), "yyyyyyyy"); 12];
    people.extend(vec![(Some(1), "nnnnnnnn"); 12]);
    let found = judge(&people);
    let chosen: Vec<u32> = representative(&found, 1).iter().map(|each| each.statement).collect();
    assert_eq!(chosen, [0, 1, 2, 3, 4], "of equals those with the lowest numbers");
}

fn conversation() -> impl Strategy<Value = Vec<(u32, u32, usize)>> {
    prop::collection::vec((0_u32..3000, 0_u32..9, 0_usize..3), 0..600)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn counting_in_pieces_and_threads_is_counting_one_by_one((cells, modulus) in (conversation(), 1_u32..6)) {
        let events = cells.iter().map(|(person, statement, code)| {
            Event { person: *person, statement: *statement, at: 0, rating: CODES[*code] }
        });
        let ratings = Ratings::collect(events).unwrap().0;
        let group_of = |person: u32| Some(10 * (person % modulus)).filter(|group| *group != 20);
        let groups: Vec<Option<u32>> = ratings.people().iter().map(|person| group_of(*person)).collect();
        // Group 50 has nobody; people of group 30 count in the totals alone, since it is not asked for.
        let ids = [10, 0, 40, 50];
        let count = ratings.statements().len();
        let run = || per_statement(&ratings, &vec![Role::Open; count], &groups, &ids, &vec![0.0; count]);
        let found = run();
        for (index, statement) in found.iter().enumerate() {
            let tally = |wanted: &dyn Fn(Option<u32>) -> bool| {
                let mut counts = [0; 3];
                for person in (0..groups.len()).filter(|person| wanted(groups[*person])) {
                    ratings.row(person).iter().filter(|cell| cell.statement() == index).for_each(|cell| counts[cell.code()] += 1);
                }
                Counts::new(counts)
            };
            prop_assert_eq!(statement.counts, tally(&|_| true));
            prop_assert_eq!(statement.per_group.len(), ids.len());
            for (group, id) in statement.per_group.iter().zip(ids) {
                prop_assert_eq!((group.group, group.counts), (id, tally(&|group| group == Some(id))));
            }
        }
        for threads in [1, 2, 8] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            prop_assert!(pool.install(run) == found);
        }
    }

    #[test]
    fn figures_stay_in_their_ranges_and_do_not_ask_for_names((cells, modulus) in (conversation(), 1_u32..6)) {
        let judge = |swap: bool, names: u32| {
            let code = |code: usize| if swap { 2 - code } else { code };
            let events = cells.iter().map(|(person, statement, rating)| {
                Event { person: *person, statement: *statement, at: 0, rating: CODES[code(*rating)] }
            });
            let ratings = Ratings::collect(events).unwrap().0;
            let groups: Vec<Option<u32>> = ratings.people().iter().map(|person| Some(names - person % modulus)).collect();
            let ids: Vec<u32> = (0..modulus).map(|id| names - id).collect();
            let count = ratings.statements().len();
            per_statement(&ratings, &vec![Role::Open; count], &groups, &ids, &vec![0.0; count])
        };
        for ((found, swapped), renamed) in judge(false, 9).iter().zip(judge(true, 9)).zip(judge(false, 99)) {
            prop_assert!((0.0..=1.0).contains(&found.split));
            prop_assert!(found.group_informed_consensus > 0.0 && found.group_informed_consensus < 1.0);
            prop_assert!(found.priority >= 0.0);
            prop_assert!(found.divisiveness.is_none_or(|bound| (-1.0..=1.0).contains(&bound)));
            for group in &found.per_group {
                let own = wilson(group.counts.of(found.consensus.side), group.counts.n).low;
                prop_assert!(found.consensus.lower_bound <= own, "no group is below what all share");
            }
            // Saying no to everything instead of yes turns consensus round and nothing else.
            prop_assert_eq!((found.split, found.agree_share), (swapped.split, swapped.disagree_share));
            prop_assert_eq!(found.consensus.lower_bound, swapped.consensus.lower_bound);
            let turned = found.consensus.side != swapped.consensus.side;
            prop_assert!(turned || found.consensus.side == Side::Agree, "only of equals agreement goes first");
            prop_assert_eq!(found.consensus, renamed.consensus);
            prop_assert_eq!((found.divisiveness, found.priority), (renamed.divisiveness, renamed.priority));
        }
    }
}
