//! The holes planned in the demo: `check` finds these and no others.

use leitwerk_model::check::{Checked, Finding, Question, Rule, check};
use leitwerk_model::code::ItemRef;
use leitwerk_model::matrix::{Matrix, PlaceState};

use crate::{DEMO, all_places, code};

/// Every finding that was planned, by rule: the item and, after a point in the middle, the place.
const HOLES: &[(&str, &str)] = &[
    ("LW001", "2025/L3·H4 2025/L5·H8 2025/L6·H9 2025/L7·H10"),
    ("LW002", "2025/T2.7 2025/T7.2"),
    ("LW003", "2025/L3·text.de"),
    ("LW004", "2025/Z1.5 2025/Z6.5 2025/Z9.4"),
    ("LW005", "Q09.3·answer Q11.5·answer"),
    ("LW006", "2020/Z3.5 2025/Z3.5 2025/Z7.4 2025/Z8.4"),
    ("LW007", "M073·responsible M074·responsible"),
    ("LW008", "M053·ends M064·ends"),
    (
        "LW009",
        "2020/Z2.4 2020/Z2.5 2020/Z3.5 2020/Z4.2 2020/Z5.2 2020/Z6.1 2020/Z6.4 2020/Z6.5 2020/Z7.1 2020/Z7.4 2020/Z8.1 2020/Z9.4 \
         2020/Z10.1 2020/Z10.4 2025/Z1.5 2025/Z6.5 2025/Z7.4 2025/Z8.4 2025/Z9.4",
    ),
    ("LW010", "I09·by_gender"),
    ("LW011", "I19·origin"),
    // I23 was last observed in 2018; the others never.
    (
        "LW012",
        "I04·latest_period I07·latest_period I11·latest_period I12·latest_period I13·latest_period I19·latest_period \
         I22·latest_period I23·latest_period I25·latest_period I28·latest_period",
    ),
    ("LW013", "G08"),
    ("LW014", "GR05·chair"),
    ("LW015", "GR06·members"),
    ("LW016", "D64"),
    ("LW017", "M037·carried_by"),
    ("LW018", "O038 O045"),
    ("LW019", "2025/Z4.3·K3"),
    (
        "LW020",
        "2025/A1·ar 2025/A1·de-simple 2025/A2·ar 2025/A2·de-simple 2025/A3·ar 2025/A3·de-simple 2025/A4·ar 2025/A4·de-simple \
         2025/A5·ar 2025/A5·de-simple 2025/A6·ar 2025/A6·de-simple",
    ),
    ("LW021", "2025/T1.1·ar"),
    ("LW022", "2025/T1.2·sentence.de-simple"),
    ("LW023", "2025·text.de-simple"),
    ("LW024", "2025/F53"),
    ("LW026", "S024"),
    ("LW028", "2025·2020/Z6.5"),
    ("LW029", "M020·ar"),
    ("LW030", "X02"),
];

/// Rules that the demo cannot break, since it could not be imported: `check` finds them in bundles on disk only.
const NEVER_STORED: &[Rule] = &[Rule::BrokenLink, Rule::Contradiction];

fn checked() -> Checked {
    let today = DEMO.as_of().expect("the day the demo describes");
    check(&DEMO, &Question { today, edition: None })
}

fn told(finding: &Finding) -> String {
    match finding.place_name() {
        Some(place) => format!("{}·{place}", finding.item),
        None => finding.item.to_string(),
    }
}

#[test]
fn the_holes_are_the_planned_ones_and_no_others() {
    let checked = checked();
    let mut other = Vec::new();
    for rule in Rule::ALL {
        let found = checked.findings.iter().filter(|finding| finding.rule == *rule).map(told).collect::<Vec<_>>().join(" ");
        let planned = HOLES.iter().find(|(code, _)| *code == rule.code()).map_or("", |(_, places)| places);
        if found != planned {
            other.push(format!("{rule}: planned {planned:?}, found {found:?}"));
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}

#[test]
fn every_rule_is_shown_that_can_be() {
    let shown = |rule: &Rule| HOLES.iter().any(|(code, _)| *code == rule.code());
    let never: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| !shown(rule)).collect();
    assert_eq!(never, NEVER_STORED);
}

#[test]
fn what_is_accepted_is_accepted_with_a_reason() {
    let accepted: Vec<String> =
        checked().accepted.iter().map(|(finding, by)| format!("{} {} {by}", finding.rule, told(finding))).collect();
    let planned: Vec<String> =
        (1..=6).flat_map(|section| ["ar", "de-simple"].map(|lang| format!("LW020 2020/A{section}·{lang} X01"))).collect();
    assert_eq!(accepted, planned);
}

#[test]
fn the_justified_places_are_the_planned_ones() {
    let short = |(goal, field): &(ItemRef, ItemRef)| format!("{}×{}", goal.code(), field.code());
    for (edition, planned) in [("2025", "L4×H3 L4×H9 L5×H9 L6×H10 L7×H5"), ("2020", "L4×H3 L5×H9 L6×H10")] {
        let matrix = Matrix::of(&DEMO, &code(edition));
        let places = all_places(&matrix);
        let justified = places.iter().filter(|(goal, field)| matrix.place(goal, field).state() == PlaceState::Justified);
        assert_eq!(justified.map(short).collect::<Vec<_>>().join(" "), planned, "{edition}");
    }
}
