//! Against Polis' own exports.

use leitwerk_analysis::opinion::ratings::{Event, Ratings};
use leitwerk_analysis::opinion::{Landscape, Options, polis};
use leitwerk_analysis::random::Random;

use crate::export::{Export, SETS, export};

#[test]
fn the_group_informed_consensus_of_every_statement_is_that_of_polis() {
    let Some(export) = export("bg2050-volunteers") else { return };
    let (ratings, _) = export.ratings();
    let options = Options { groups: Some(export.groups(&ratings)), ..Options::default() };
    let found = polis::landscape(&ratings, &export.roles(&ratings), &options);
    assert_eq!(found.per_statement.len(), 371);
    for statement in &found.per_statement {
        let theirs: f64 = export.comments[&statement.id]["group-informed-consensus"].parse().unwrap();
        let ours = statement.group_informed_consensus;
        assert!((ours - theirs).abs() < 1e-12, "statement {}: {ours} and {theirs}", statement.id);
    }
    let sizes: Vec<(u32, usize)> = found.groups.iter().map(|group| (group.id, group.size)).collect();
    assert_eq!(sizes, [(0, 100), (1, 8)], "the exported groups stay as they are");
    assert!(found.candidates.is_empty(), "nothing is looked for when groups are given");
}

#[test]
fn events_are_those_that_polis_counted() {
    for set in SETS {
        let Some(export) = export(set) else { return };
        let (ratings, tally) = export.ratings();
        assert_eq!(ratings.statements().len(), tally.per_statement.len());
        for (statement, [disagree, _, agree]) in ratings.statements().iter().zip(&tally.per_statement) {
            let row = &export.comments[statement];
            let theirs = (row["agrees"].parse().unwrap(), row["disagrees"].parse().unwrap());
            assert_eq!((*agree, *disagree), theirs, "{set}: statement {statement}");
        }
    }
}

fn found(export: &Export, events: Vec<Event>) -> (Landscape, String) {
    let ratings = Ratings::collect(events).unwrap().0;
    let found = polis::landscape(&ratings, &export.roles(&ratings), &Options::default());
    let json = serde_json::to_string(&found).unwrap();
    (found, json)
}

#[test]
fn no_order_of_rows_and_no_number_of_threads_changes_anything() {
    let Some(export) = export("brexit-consensus") else { return };
    let first = found(&export, export.events.clone());
    assert!(first.0.groups.len() >= 2);
    for order in 0..20 {
        let mut events = export.events.clone();
        let mut random = Random::new(order, &[]);
        (1..events.len()).rev().for_each(|last| events.swap(last, random.below(last + 1)));
        assert!(events != export.events);
        assert!(found(&export, events) == first, "order {order}");
    }
    for threads in [1, 2, 8] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert!(pool.install(|| found(&export, export.events.clone())) == first, "{threads} threads");
    }
}

#[test]
fn groups_are_near_to_those_that_polis_exported() {
    // Polis came to its groups in many rounds, ours in one: near is all that can be asked. Sets whose groups follow the rules.
    for (set, least) in [("brexit-consensus", 0.5), ("scoop-hivemind.biodiversity", 0.5)] {
        let Some(export) = export(set) else { return };
        let (ratings, _) = export.ratings();
        let found = polis::landscape(&ratings, &export.roles(&ratings), &Options::default());
        let pairs = found.positions.iter().zip(export.groups(&ratings));
        let (ours, theirs): (Vec<u32>, Vec<u32>) = pairs.filter_map(|(position, theirs)| Some((position.group?, theirs?))).unzip();
        assert!(ours.len() > 180, "{set}");
        let index = leitwerk_analysis::partition::adjusted_rand_index(&ours, &theirs);
        assert!(index >= least, "{set}: {index}");
    }
}
