//! Against red-dwarf 0.4.0, an independent program in Python (`tests/fixtures/red_dwarf.py`).

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_analysis::opinion::{Landscape, Representative, Role, Side, polis};
use serde_json::Value;

use crate::fixtures::{cases, number, read};

/// Our landscape of each conversation with red-dwarf's numbers.
fn both() -> Vec<(Landscape, Value)> {
    let cases = cases();
    let theirs = read(include_str!("../fixtures/red_dwarf.json"));
    assert!(theirs.len() >= 6);
    let ours = |value: &Value| cases.iter().find(|case| value["name"] == case.name.as_str()).unwrap().landscape();
    theirs.into_iter().map(|theirs| (ours(&theirs), theirs)).collect()
}

/// Our number of each of red-dwarf's groups.
fn names(ours: &Landscape, theirs: &Value) -> BTreeMap<u64, u32> {
    let mut names = BTreeMap::new();
    for (position, person) in ours.positions.iter().zip(theirs["people"].as_array().unwrap()) {
        let known = person["group"].as_u64().map(|group| *names.entry(group).or_insert_with(|| position.group.unwrap()));
        assert_eq!(position.group, known, "{}: person {}", theirs["name"], position.person);
    }
    names
}

#[test]
fn people_stand_at_the_same_places_in_the_same_groups() {
    for (ours, theirs) in both() {
        let people = theirs["people"].as_array().unwrap();
        assert_eq!(ours.positions.len(), people.len());
        // Which way an axis points is nobody's truth.
        let mut signs = [0.0; 2];
        for (position, person) in ours.positions.iter().zip(people) {
            assert_eq!(position.person, number(&person["id"]));
            for (axis, key) in ["x", "y"].into_iter().enumerate() {
                let theirs = person[key].as_f64().unwrap();
                if signs[axis] == 0.0 && theirs.abs() > 0.1 {
                    signs[axis] = (theirs * position.at[axis]).signum();
                }
                assert!((position.at[axis] - signs[axis] * theirs).abs() < 1e-10 || theirs.abs() < 1e-10, "{}", position.person);
            }
        }
        assert_eq!(names(&ours, &theirs).len(), ours.groups.len());
    }
}

#[test]
fn statements_have_the_same_consensus_and_priority() {
    for (ours, theirs) in both() {
        let mut compared = 0;
        for expected in theirs["statements"].as_array().unwrap() {
            let statement = ours.per_statement.iter().find(|each| each.id == number(&expected["id"])).unwrap();
            let theirs = |key: &str| expected[key].as_f64().unwrap();
            assert!((statement.group_informed_consensus - theirs("group_informed_consensus")).abs() < 1e-14);
            // Red-dwarf gives a priority to what is never shown; we say 0.
            let expected = if statement.role == Role::Rejected { 0.0 } else { theirs("priority") };
            assert!((statement.priority - expected).abs() <= 1e-10 * expected, "{}: {}", statement.id, statement.priority);
            compared += 1;
        }
        assert!(compared >= 4);
    }
}

fn assert_same(ours: &Representative, theirs: &Value) {
    let side = if theirs["repful-for"] == "agree" { Side::Agree } else { Side::Disagree };
    assert_eq!((ours.side, ours.count, ours.n), (side, number(&theirs["n-success"]), number(&theirs["n-trials"])));
    for (ours, key) in [(ours.ratio, "repness"), (ours.share_test, "p-test"), (ours.ratio_test, "repness-test")] {
        assert!((ours - theirs[key].as_f64().unwrap()).abs() < 1e-12, "{key}: {ours} and {}", theirs[key]);
    }
}

#[test]
fn the_same_statements_represent_each_group() {
    let (mut compared, mut of_disagreement_alone) = (0, 0);
    for (ours, theirs) in both() {
        for (theirs_id, id) in names(&ours, &theirs) {
            let group = ours.groups.iter().find(|group| group.id == id).unwrap();
            let expected = theirs["representative"][theirs_id.to_string()].as_array().unwrap();
            // Red-dwarf 0.4.0 names none when nothing is significant on the side of agreement; Polis names the others.
            if expected.is_empty() {
                assert!(group.representative.iter().all(|each| each.side == Side::Disagree) && !group.representative.is_empty());
                of_disagreement_alone += 1;
                continue;
            }
            assert_eq!(group.representative.len(), expected.len(), "{}: {group:?}", theirs["name"]);
            // Equally strong ones stand in any order with red-dwarf, in that of their numbers with us.
            group.representative.iter().zip(expected).for_each(|(ours, theirs)| assert_same(ours, theirs));
            let statements: BTreeSet<u32> = group.representative.iter().map(|each| each.statement).collect();
            assert_eq!(statements, expected.iter().map(|each| number(&each["tid"])).collect());
            compared += expected.len();
        }
    }
    assert!(compared >= 40 && of_disagreement_alone >= 1, "{compared} {of_disagreement_alone}");
}

#[test]
fn the_same_statements_are_consensus() {
    for (ours, theirs) in both() {
        let agreed = polis::consensus(&ours.per_statement);
        for (side, key) in [(Side::Agree, "agree"), (Side::Disagree, "disagree")] {
            let own: Vec<_> = agreed.iter().filter(|each| each.side == side).collect();
            let expected = theirs["consensus"][key].as_array().unwrap();
            assert_eq!(own.len(), expected.len(), "{} {key}", theirs["name"]);
            for (ours, theirs) in own.iter().zip(expected) {
                assert_eq!((ours.count, ours.n), (number(&theirs["n-success"]), number(&theirs["n-trials"])));
                assert!((ours.share - theirs["p-success"].as_f64().unwrap()).abs() < 1e-14);
                assert!((ours.share_test - theirs["p-test"].as_f64().unwrap()).abs() < 1e-12);
            }
            let statements: BTreeSet<u32> = own.iter().map(|each| each.statement).collect();
            assert_eq!(statements, expected.iter().map(|each| number(&each["tid"])).collect());
        }
    }
}
