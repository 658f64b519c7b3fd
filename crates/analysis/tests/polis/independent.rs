//! Against a dense computation with numpy's `eigh` that shares nothing with ours (`tests/fixtures/polis.py`).

use leitwerk_analysis::opinion::statements::priority;

use crate::fixtures::{cases, floats};

fn assert_close(name: &str, what: &str, ours: &[f64], theirs: &[f64], tolerance: f64) {
    assert_eq!(ours.len(), theirs.len(), "{name}: {what}");
    for (at, (a, b)) in ours.iter().zip(theirs).enumerate() {
        assert!((a - b).abs() <= tolerance, "{name}: {what} {at}: {a} and {b}");
    }
}

#[test]
fn directions_are_those_of_numpy() {
    for case in cases() {
        let (found, name) = (case.landscape(), &case.name);
        assert_close(name, "center", &found.center, &floats(&case.expected["center"]), 1e-14);
        assert_close(name, "share of variance", &found.explained_variance, &floats(&case.expected["explained"]), 1e-12);
        assert_eq!(found.components.len(), 2, "{name}");
        for (ours, theirs) in found.components.iter().zip(case.expected["components"].as_array().unwrap()) {
            let cosine: f64 = ours.iter().zip(floats(theirs)).map(|(a, b)| a * b).sum();
            assert!(cosine.abs() >= 1.0 - 1e-9, "{name}: {cosine}");
            // The fixture follows the same rule for signs.
            assert!(cosine > 0.0, "{name}: {cosine}");
        }
    }
}

#[test]
fn people_stand_where_numpy_has_them() {
    for case in cases() {
        let found = case.landscape();
        let expected = case.expected["positions"].as_array().unwrap();
        assert_eq!(found.positions.len(), expected.len(), "{}", case.name);
        for (ours, theirs) in found.positions.iter().zip(expected) {
            assert_close(&case.name, "position", &ours.at, &floats(theirs), 1e-11);
        }
        let inside: Vec<bool> = found.positions.iter().map(|position| position.in_conversation).collect();
        assert_eq!(serde_json::json!(inside), case.expected["in_conversation"], "{}", case.name);
    }
}

#[test]
fn extremity_decides_what_to_show_next() {
    for case in cases() {
        let found = case.landscape();
        for (statement, extremity) in found.per_statement.iter().zip(floats(&case.expected["extremity"])) {
            let in_groups = statement.per_group.iter().fold([0, 0, 0], |[no, pass, yes], group| {
                [no + group.counts.disagree, pass + group.counts.pass, yes + group.counts.agree]
            });
            let expected = priority(statement.role, leitwerk_analysis::opinion::Counts::new(in_groups), extremity);
            assert!((statement.priority - expected).abs() <= 1e-11 * expected, "{}: {}", case.name, statement.id);
        }
    }
}

#[test]
fn groups_and_silhouettes_are_those_of_a_dense_computation() {
    for case in cases() {
        let found = case.landscape();
        let groups: Vec<Option<u32>> = found.positions.iter().map(|position| position.group).collect();
        assert_eq!(serde_json::json!(groups), case.expected["groups"], "{}", case.name);
        let silhouettes = case.expected["silhouettes"].as_array().unwrap();
        assert_eq!(found.candidates.len(), silhouettes.len(), "{}", case.name);
        for (candidate, expected) in found.candidates.iter().zip(silhouettes) {
            assert_eq!(serde_json::json!(candidate.k), expected[0], "{}", case.name);
            let (ours, theirs) = (candidate.separation.unwrap(), expected[1].as_f64().unwrap());
            assert!((ours - theirs).abs() < 1e-11, "{}: {ours} and {theirs}", case.name);
            assert_eq!(candidate.chosen, candidate.k == found.groups.len(), "{}", case.name);
        }
    }
}
