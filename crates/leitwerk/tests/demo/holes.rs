//! The holes planned in the demo, for `check` to find: these and no others.

use std::collections::HashSet;

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::{self, Facts};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::matrix::{Matrix, PlaceState};
use leitwerk_model::text::Part;
use leitwerk_model::thread::{Thread, Way};
use leitwerk_model::when::When;
use leitwerk_model::words::{Cadence, CarriedBy, MeasureStatus};

use crate::{DEMO, all_places, code, has, of};

/// The day for which the demo is written.
const REFERENCE_DATE: &str = "2025-10-15";
/// Every hole of the demo, planned in its skeleton, by the question that finds it.
const HOLES: &[(&str, Finder, &str)] = &[
    ("matrix 2025: neither taken up nor justified", |demo| places(demo, "2025", PlaceState::Hole), "L3×H4 L5×H8 L6×H9 L7×H10"),
    ("matrix 2025: justified", |demo| places(demo, "2025", PlaceState::Justified), "L4×H3 L4×H9 L5×H9 L6×H10 L7×H5"),
    ("matrix 2025: taken up without a sentence", |demo| without_sentence(demo, "2025"), "L2×H7 L7×H2"),
    ("matrix 2020: neither taken up nor justified", |demo| places(demo, "2020", PlaceState::Hole), ""),
    ("matrix 2020: justified", |demo| places(demo, "2020", PlaceState::Justified), "L4×H3 L5×H9 L6×H10"),
    ("matrix 2020: taken up without a sentence", |demo| without_sentence(demo, "2020"), ""),
    ("results still owed an answer", open_results, "Q09.3 Q11.5"),
    ("goals of 2025 that come from nowhere", goals_from_nowhere, "2025/Z1.5 2025/Z6.5 2025/Z9.4"),
    ("goals of 2025 without a measure", goals_without_measure, "2025/Z3.5 2025/Z7.4 2025/Z8.4"),
    ("measures nobody answers for", |demo| measures(demo, |_, item| !has(item, LinkKind::Responsible)), "M073 M074"),
    ("measures running after their end", |demo| measures(demo, runs_after_its_end), "M053 M064"),
    ("measures of volunteers alone", |demo| measures(demo, |facts, _| facts.carried_by == CarriedBy::Volunteers), "M037"),
    ("districts without a measure", districts_without_measure, "D64"),
    ("organisations with neither commitment nor measure", idle_organisations, "O038 O045"),
    ("groups in no meeting and no body", absent_groups, "G08"),
    ("bodies without a chair", |demo| of(demo, Kind::Body, |item| !has(item, LinkKind::Chairs)), "GR05"),
    ("bodies of one group only", |demo| of(demo, Kind::Body, |body| groups_of_body(demo, body).len() == 1), "GR06"),
    (
        "indicators about people, not by gender",
        |demo| indicators(demo, |facts, _| facts.about_people && facts.by_gender != Some(true)),
        "I09",
    ),
    ("indicators without a source", |demo| indicators(demo, |_, item| item.text(Part::Origin).is_none()), "I19"),
    ("indicators not observed for too long", |demo| indicators(demo, is_outdated), "I23"),
    ("plans against a goal", conflicts, "K3×2025/Z4.3"),
];

type Finder = fn(&Leitbild) -> Vec<String>;

#[test]
fn the_holes_are_the_planned_ones_and_no_others() {
    let mut other = Vec::new();
    for (question, find, planned) in HOLES {
        let found = find(&DEMO);
        if found.join(" ") != *planned {
            other.push(format!("{question}: planned {planned:?}, found {:?}", found.join(" ")));
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}

fn measures(demo: &Leitbild, wanted: impl Fn(&facts::Measure, &Item) -> bool) -> Vec<String> {
    of(demo, Kind::Measure, |item| matches!(&item.facts, Facts::Measure(facts) if wanted(facts, item)))
}

fn indicators(demo: &Leitbild, wanted: impl Fn(&facts::Indicator, &Item) -> bool) -> Vec<String> {
    of(demo, Kind::Indicator, |item| matches!(&item.facts, Facts::Indicator(facts) if wanted(facts, item)))
}

fn places(demo: &Leitbild, edition: &str, state: PlaceState) -> Vec<String> {
    let matrix = Matrix::of(demo, &code(edition));
    all_places(&matrix).iter().filter(|(goal, field)| matrix.place(goal, field).state() == state).map(short).collect()
}

fn without_sentence(demo: &Leitbild, edition: &str) -> Vec<String> {
    let matrix = Matrix::of(demo, &code(edition));
    let unwritten = |take_up: &ItemRef| demo.get(take_up).is_some_and(|item| item.text(Part::Sentence).is_none());
    all_places(&matrix).iter().filter(|(goal, field)| matrix.place(goal, field).take_ups.iter().any(unwritten)).map(short).collect()
}

fn open_results(demo: &Leitbild) -> Vec<String> {
    of(demo, Kind::Result, |item| matches!(&item.facts, Facts::Result(result) if result.answer.is_none()))
}

fn goals_from_nowhere(demo: &Leitbild) -> Vec<String> {
    let thread = Thread::of(demo);
    // A take-up gives a goal meaning, not origin; a succession does only where it has a goal before it.
    let from_somewhere = |goal: &Item| {
        thread.neighbours(&goal.key, Way::Back).iter().any(|(link, before)| match link {
            LinkKind::Origin => true,
            LinkKind::Became => !thread.neighbours(before, Way::Back).is_empty(),
            _ => false,
        })
    };
    of(demo, Kind::Goal, |goal| goal.key.edition() == Some(&code("2025")) && !from_somewhere(goal))
}

fn goals_without_measure(demo: &Leitbild) -> Vec<String> {
    let thread = Thread::of(demo);
    let carried_out = |goal: &Item| thread.neighbours(&goal.key, Way::On).iter().any(|(link, _)| *link == LinkKind::CarriedOut);
    of(demo, Kind::Goal, |goal| goal.key.edition() == Some(&code("2025")) && !carried_out(goal))
}

fn runs_after_its_end(facts: &facts::Measure, _: &Item) -> bool {
    let today: When = REFERENCE_DATE.parse().expect("a date");
    facts.status == MeasureStatus::Running && facts.ends.is_some_and(|ends| today.is_after(ends))
}

fn districts_without_measure(demo: &Leitbild) -> Vec<String> {
    let served: HashSet<&ItemRef> =
        demo.of_kind(Kind::Measure).flat_map(|item| item.linked(LinkKind::TakesPlace, End::From)).collect();
    of(demo, Kind::District, |item| has(item, LinkKind::Contains) && !served.contains(&item.key))
}

fn idle_organisations(demo: &Leitbild) -> Vec<String> {
    let named = |item: &Item| -> Vec<ItemRef> {
        let kinds = [LinkKind::Promised, LinkKind::Responsible, LinkKind::Partner];
        kinds.iter().flat_map(|kind| item.linked(*kind, End::From).cloned()).collect()
    };
    let busy: HashSet<ItemRef> = demo.of_kind(Kind::Measure).chain(demo.of_kind(Kind::Commitment)).flat_map(named).collect();
    of(demo, Kind::Organisation, |item| !busy.contains(&item.key))
}

fn groups_of_body(demo: &Leitbild, body: &Item) -> HashSet<ItemRef> {
    let organisations = body.linked(LinkKind::Chairs, End::From).chain(body.linked(LinkKind::Delegates, End::From));
    organisations
        .filter_map(|key| demo.get(key))
        .flat_map(|item| item.linked(LinkKind::GroupOf, End::From).cloned().collect::<Vec<_>>())
        .collect()
}

fn absent_groups(demo: &Leitbild) -> Vec<String> {
    let mut present: HashSet<ItemRef> = demo.of_kind(Kind::Body).flat_map(|body| groups_of_body(demo, body)).collect();
    present.extend(
        demo.of_kind(Kind::Meeting).flat_map(|item| item.linked(LinkKind::Attended, End::From).cloned().collect::<Vec<_>>()),
    );
    of(demo, Kind::StakeholderGroup, |group| !present.contains(&group.key))
}

/// Whether the last observation is older than the indicator's rhythm and a year for publishing allow.
fn is_outdated(facts: &facts::Indicator, _: &Item) -> bool {
    let years = match facts.cadence {
        Cadence::Yearly => 1,
        Cadence::TwoYearly => 2,
        Cadence::FiveYearly => 5,
        Cadence::Once => return false,
    };
    let today: When = REFERENCE_DATE.parse().expect("a date");
    let latest = facts.latest_period.as_deref().and_then(|period| period.get(..4)?.parse::<i16>().ok());
    latest.is_some_and(|latest| today.year() - latest > years + 1)
}

fn conflicts(demo: &Leitbild) -> Vec<String> {
    let plans = demo.of_kind(Kind::Plan);
    plans
        .flat_map(|plan| plan.linked(LinkKind::Conflicts, End::To).map(|goal| format!("{}×{goal}", plan.key)).collect::<Vec<_>>())
        .collect()
}

fn short((goal, field): &(ItemRef, ItemRef)) -> String {
    format!("{}×{}", goal.code(), field.code())
}
