//! Where take-ups stand in the matrix overarching goal × field.

mod support;

use leitwerk_model::item::Item;
use leitwerk_model::matrix::{Matrix, Place, PlaceState};
use leitwerk_model::text::Part;
use support::{With, code, item, key, keys, two_editions};

fn take_up(own: &str, overarching: &str, place: &str) -> Item {
    item(own).link("overarching", &[overarching]).link("in", &[place])
}

fn justification(own: &str, overarching: &str, place: &str) -> Item {
    take_up(own, overarching, place).says(Part::Justification, "Das regelt ein Gesetz.")
}

fn matrix(more: impl IntoIterator<Item = Item>) -> Matrix {
    Matrix::of(&two_editions(more), &code("2025"))
}

fn place(matrix: &Matrix, overarching: &str, field: &str) -> Place {
    matrix.place(&key(overarching), &key(field))
}

fn holes(matrix: &Matrix) -> Vec<String> {
    matrix.holes().into_iter().map(|(goal, field)| format!("{}×{}", goal.code(), field.code())).collect()
}

#[test]
fn without_take_ups_every_place_is_a_hole() {
    let matrix = matrix([]);
    assert_eq!(matrix.overarching, keys(&["2025/L1", "2025/L2"]));
    assert_eq!(matrix.fields, keys(&["2025/H1", "2025/H2"]));
    assert_eq!(holes(&matrix), ["L1×H1", "L1×H2", "L2×H1", "L2×H2"]);
    assert_eq!(matrix.counts(), (0, 0, 4));
}

#[test]
fn a_take_up_in_a_field_stands_at_its_place_only() {
    let matrix = matrix([take_up("2025/T1.1", "2025/L1", "2025/H1")]);
    assert_eq!(place(&matrix, "2025/L1", "2025/H1").take_ups, keys(&["2025/T1.1"]));
    assert_eq!(holes(&matrix), ["L1×H2", "L2×H1", "L2×H2"]);
    assert_eq!(matrix.counts(), (1, 0, 3));
}

#[test]
fn a_take_up_in_a_goal_stands_in_the_field_of_that_goal() {
    let matrix = matrix([take_up("2025/T2.2", "2025/L2", "2025/Z2.1")]);
    assert_eq!(place(&matrix, "2025/L2", "2025/H2").take_ups, keys(&["2025/T2.2"]));
    assert_eq!(holes(&matrix), ["L1×H1", "L1×H2", "L2×H1"]);
}

#[test]
fn a_take_up_in_a_measure_stands_in_every_field_the_measure_serves_in_this_edition() {
    let measure = |goals: &[&str]| item("M001").link("goals", goals);
    let lone = take_up("2025/T1.1", "2025/L1", "M001");
    let of = |goals: &[&str]| matrix([measure(goals), lone.clone()]);

    let both = of(&["2025/Z1.1", "2025/Z2.1"]);
    assert_eq!(holes(&both), ["L2×H1", "L2×H2"], "goals in two fields");
    let one = of(&["2025/Z1.1", "2025/Z1.2", "2020/Z2.1"]);
    assert_eq!(holes(&one), ["L1×H2", "L2×H1", "L2×H2"], "the goal of another edition counts for nothing");
    assert_eq!(place(&one, "2025/L1", "2020/H2"), Place::default(), "nor does it stand in a field of that edition");
    assert_eq!(place(&one, "2025/L1", "2025/H1").take_ups, keys(&["2025/T1.1"]), "two goals in one field, one take-up");
    assert_eq!(of(&["2025/L1", "2020/Z1.1"]).counts(), (0, 0, 4), "an overarching goal lies in no field");
    assert_eq!(of(&[]).counts(), (0, 0, 4), "a measure without goals");
}

#[test]
fn a_measure_or_goal_that_is_not_there_takes_up_nothing() {
    let dangling = [take_up("2025/T1.1", "2025/L1", "M404"), take_up("2025/T1.2", "2025/L1", "2025/Z9.9"), item("2025/T2.2")];
    assert_eq!(matrix(dangling).counts(), (0, 0, 4));
}

#[test]
fn a_justified_place_is_neither_taken_up_nor_a_hole() {
    let matrix = matrix([justification("2025/T1.2", "2025/L1", "2025/H2")]);
    let there = place(&matrix, "2025/L1", "2025/H2");
    assert_eq!((there.state(), there.justifications), (PlaceState::Justified, keys(&["2025/T1.2"])));
    assert_eq!(matrix.counts(), (0, 1, 3));
    assert_eq!(holes(&matrix), ["L1×H1", "L2×H1", "L2×H2"]);
}

#[test]
fn a_justification_beside_a_take_up_counts_as_taken_up() {
    let both = [justification("2025/T1.2", "2025/L1", "2025/H2"), take_up("2025/T1.2b", "2025/L1", "2025/Z2.1")];
    let matrix = matrix(both);
    let there = place(&matrix, "2025/L1", "2025/H2");
    assert_eq!(there.state(), PlaceState::TakenUp);
    assert_eq!((there.take_ups, there.justifications), (keys(&["2025/T1.2b"]), keys(&["2025/T1.2"])), "both can be read");
    assert_eq!(matrix.counts(), (1, 0, 3));
}

#[test]
fn a_take_up_without_a_sentence_is_taken_up() {
    let matrix = matrix([take_up("2025/T1.1", "2025/L1", "2025/H1")]);
    assert_eq!(place(&matrix, "2025/L1", "2025/H1").state(), PlaceState::TakenUp);
}

#[test]
fn several_take_ups_at_one_place_stand_in_the_order_of_their_codes() {
    let several = [
        take_up("2025/T1.1c", "2025/L1", "2025/Z1.2"),
        take_up("2025/T1.1", "2025/L1", "M001"),
        take_up("2025/T1.1b", "2025/L1", "2025/H1"),
        item("M001").link("goals", &["2025/Z1.1"]),
    ];
    let matrix = matrix(several);
    assert_eq!(place(&matrix, "2025/L1", "2025/H1").take_ups, keys(&["2025/T1.1", "2025/T1.1b", "2025/T1.1c"]));
    assert_eq!(matrix.counts(), (1, 0, 3));
}

#[test]
fn each_edition_has_a_matrix_of_its_own() {
    let city = two_editions([
        take_up("2020/T1.1", "2020/L1", "2020/H1"),
        take_up("2025/T1.2", "2025/L1", "2025/H2"),
        take_up("2025/T2.1", "2025/L2", "M001"),
        item("M001").link("goals", &["2020/Z1.1", "2020/Z2.1", "2025/Z1.1"]),
    ]);
    let (before, now) = (Matrix::of(&city, &code("2020")), Matrix::of(&city, &code("2025")));
    assert_eq!(holes(&before), ["L1×H2", "L2×H1", "L2×H2"]);
    assert_eq!(holes(&now), ["L1×H1", "L2×H2"]);
    assert_eq!(place(&now, "2020/L1", "2020/H1"), Place::default());
    assert_eq!(Matrix::of(&city, &code("2030")).counts(), (0, 0, 0), "an edition that is not there");
}

#[test]
fn ten_fields_stand_in_the_order_people_count() {
    let more = (3..=10).map(|number| item(&format!("2025/H{number}")));
    let fields: Vec<String> = matrix(more).fields.iter().map(|field| field.code().to_string()).collect();
    assert_eq!(fields, ["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10"]);
}
