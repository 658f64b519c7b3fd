//! What the rules of the check look at and what they leave alone. Each rule's plain case is in `bundle/tests/check.rs`.

mod support;

use leitwerk_model::check::{Checked, Question, Rule, check};
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, TextState};
use support::{With, code, item, leitbild};

const TODAY: &str = "2025-10-15";

fn judged(items: impl IntoIterator<Item = Item>) -> Checked {
    judge(&leitbild(items), TODAY, None)
}

fn judge(leitbild: &Leitbild, today: &str, edition: Option<&str>) -> Checked {
    check(leitbild, &Question { today: today.parse().expect("a date"), edition: edition.map(code) })
}

/// What one rule finds, as `item` or `item·place`.
fn of(rule: Rule, checked: &Checked) -> Vec<String> {
    let found = checked.findings.iter().filter(|finding| finding.rule == rule);
    found
        .map(|finding| match finding.place_name() {
            Some(place) => format!("{}·{place}", finding.item),
            None => finding.item.to_string(),
        })
        .collect()
}

fn found(rule: Rule, items: impl IntoIterator<Item = Item>) -> Vec<String> {
    of(rule, &judged(items))
}

fn edition(code: &str, status: &str) -> Item {
    item(code).fact("status", status)
}

fn city(languages: &[&str]) -> Item {
    item("city").fact("languages", languages.to_vec()).says(Part::Title, "Stadt")
}

const NOTHING: [&str; 0] = [];

#[test]
fn superseded_and_rejected_editions_are_judged_only_when_asked_for() {
    let all = leitbild(
        [("2010", "superseded"), ("2014", "rejected"), ("2019", "adopted"), ("2024", "in_deliberation"), ("2030", "draft")]
            .into_iter()
            .flat_map(|(code, status)| [edition(code, status), item(&format!("{code}/L1"))]),
    );
    let origin = |asked| of(Rule::GoalWithoutOrigin, &judge(&all, TODAY, asked));
    assert_eq!(origin(None), ["2019/L1", "2024/L1", "2030/L1"]);
    assert_eq!(origin(Some("2010")), ["2010/L1"]);
    assert_eq!(origin(Some("2014")), ["2014/L1"]);
}

#[test]
fn errors_come_first_then_rules_items_and_places_in_order() {
    let checked = judged([
        edition("2025", "adopted"),
        item("2025/H1"),
        item("2025/H2"),
        item("2025/L1"),
        item("2025/L2"),
        item("M2").link("goals", &["2025/Z1.1"]),
        item("2025/Z1.1").link("field", &["2025/H1"]),
        item("M1").link("goals", &["2025/Z1.1"]),
    ]);
    let order: Vec<String> = checked
        .findings
        .iter()
        .filter(|finding| !matches!(finding.rule, Rule::Orphan))
        .map(|finding| format!("{} {}{}", finding.rule, finding.item, finding.place_name().unwrap_or_default()))
        .collect();
    assert_eq!(
        order,
        [
            "LW001 2025/L1H1",
            "LW001 2025/L1H2",
            "LW001 2025/L2H1",
            "LW001 2025/L2H2",
            "LW007 M1responsible",
            "LW007 M2responsible",
            "LW004 2025/L1",
            "LW004 2025/L2",
            "LW004 2025/Z1.1",
            "LW009 2025/Z1.1",
        ]
    );
}

#[test]
fn a_goal_comes_from_somewhere_when_its_predecessor_or_an_origin_is_named() {
    let base = || vec![edition("2020", "superseded"), edition("2025", "adopted"), item("2020/L1"), item("2025/L1"), item("Q1")];
    let with = |more: Item| {
        let kept: Vec<Item> = base().into_iter().filter(|one| one.key != more.key).collect();
        found(Rule::GoalWithoutOrigin, kept.into_iter().chain([more]))
    };
    assert_eq!(with(item("2025/L1").link("origin", &["Q1"])), NOTHING);
    let follows = item("2025/F1").fact("change", "continued").link("from", &["2020/L1"]).link("to", &["2025/L1"]);
    assert_eq!(with(follows), NOTHING);
    let new = item("2025/F1").fact("change", "new").link("to", &["2025/L1"]);
    assert_eq!(with(new), ["2025/L1"], "to be called new is no origin");
}

#[test]
fn overarching_goals_need_neither_measure_nor_indicator_of_their_own() {
    let items = || {
        [
            edition("2025", "adopted"),
            item("2025/H1"),
            item("2025/L1"),
            item("2025/Z1.1").link("field", &["2025/H1"]),
            item("2025/Z1.2").link("field", &["2025/H1"]),
            item("M1").link("goals", &["2025/Z1.1"]),
        ]
    };
    assert_eq!(found(Rule::GoalWithoutMeasure, items()), ["2025/Z1.2"]);
    let stopped = items().map(|one| if one.key.code().as_str() == "M1" { one.fact("status", "stopped") } else { one });
    assert_eq!(found(Rule::GoalWithoutMeasure, stopped), ["2025/Z1.1", "2025/Z1.2"], "what was given up carries out nothing");
    let watched = |indicator: Item| found(Rule::GoalWithoutIndicator, items().into_iter().chain([indicator]));
    assert_eq!(watched(item("I1").link("goals", &["2025/Z1.1", "2025/Z1.2"])), NOTHING);
    assert_eq!(watched(item("I1").link("measures", &["M1"])), ["2025/Z1.2"], "an indicator of its measure will do");
}

#[test]
fn only_what_is_dropped_owes_a_reason() {
    let items = |change: &str| {
        let succession = item("2025/F1").fact("change", change).link("from", &["2020/L1"]);
        [edition("2020", "superseded"), edition("2025", "draft"), item("2020/L1"), succession]
    };
    assert_eq!(found(Rule::DroppedWithoutReason, items("dropped")), ["2025/F1"]);
    assert_eq!(found(Rule::DroppedWithoutReason, items("continued")), NOTHING);
    let reasoned =
        items("dropped").map(|item| if item.key.code().as_str() == "F1" { item.says(Part::Reason, "Erreicht.") } else { item });
    assert_eq!(found(Rule::DroppedWithoutReason, reasoned), NOTHING);
}

#[test]
fn a_goal_vanishes_only_between_editions_whose_goals_are_known() {
    let vanished = |items: Vec<Item>| found(Rule::GoalVanished, items);
    let before = |status: &str| vec![edition("2010", "superseded"), item("2010/L1"), edition("2015", status)];
    let now = || [edition("2025", "draft"), item("2025/L1")];
    let all = |status: &str, more: Vec<Item>| vanished(before(status).into_iter().chain(now()).chain(more).collect());
    assert_eq!(all("superseded", vec![]), ["2025·2010/L1"], "an edition without goals is passed over");
    assert_eq!(all("superseded", vec![item("2015/L1"), item("2015/L2")]), ["2025·2015/L1", "2025·2015/L2"], "the edition before");
    assert_eq!(all("rejected", vec![item("2015/L2")]), ["2025·2010/L1"], "a rejected edition is passed over");
    let told = |edition: &str| {
        item(&format!("{edition}/F1"))
            .fact("change", "continued")
            .link("from", &["2010/L1"])
            .link("to", &[&format!("{edition}/L1")])
    };
    assert_eq!(all("superseded", vec![told("2025")]), NOTHING);
    assert_eq!(all("rejected", vec![item("2015/L1"), told("2015")]), ["2025·2010/L1"], "told by another edition");
    assert_eq!(vanished([before("superseded"), vec![edition("2025", "draft")]].concat()), NOTHING, "goals still to be written");
}

#[test]
fn measures_that_are_over_are_left_alone() {
    for status in ["completed", "stopped"] {
        let over = item("M1").fact("status", status).fact("ends", "2020").fact("carried_by", "volunteers");
        for rule in [Rule::NobodyResponsible, Rule::MeasureOverdue, Rule::VolunteersAlone] {
            assert_eq!(found(rule, [over.clone()]), NOTHING, "{status}");
        }
        let district = [item("D1"), over.link("districts", &["D1"])];
        assert_eq!(found(Rule::DistrictWithoutMeasure, district), ["D1"], "what is over serves nobody");
    }
}

#[test]
fn a_measure_is_overdue_from_the_day_after() {
    let measure =
        |status: &str, key: &str, day: &str| found(Rule::MeasureOverdue, [item("M1").fact("status", status).fact(key, day)]);
    assert_eq!(measure("running", "ends", "2025-10-14"), ["M1·ends"]);
    assert_eq!(measure("running", "ends", "2025-10-15"), NOTHING);
    assert_eq!(measure("paused", "ends", "2024"), ["M1·ends"]);
    assert_eq!(measure("planned", "starts", "2025-10-14"), ["M1·starts"]);
    assert_eq!(measure("planned", "starts", "2025-10"), NOTHING, "the month is not over");
    assert_eq!(measure("running", "starts", "2024"), NOTHING);
}

#[test]
fn where_there_are_boroughs_the_districts_in_them_count() {
    let borough = || [item("D1"), item("D11").link("parent", &["D1"]), item("D12").link("parent", &["D1"])];
    let measure = |district: &str| item("M1").fact("status", "planned").link("districts", &[district]);
    let elsewhere = || borough().into_iter().chain([item("M9")]);
    assert_eq!(found(Rule::DistrictWithoutMeasure, elsewhere()), ["D11", "D12"]);
    assert_eq!(found(Rule::DistrictWithoutMeasure, borough()), NOTHING, "where no measure is recorded at all");
    assert_eq!(found(Rule::DistrictWithoutMeasure, borough().into_iter().chain([measure("D11")])), ["D12"]);
    let meeting = item("V1").link("districts", &["D11"]);
    assert_eq!(found(Rule::DistrictWithoutMeasure, elsewhere().chain([meeting])), ["D11", "D12"], "a meeting is no measure");
}

#[test]
fn an_indicator_is_observed_as_often_as_it_says_and_a_year_later_published() {
    let indicator = |cadence: &str, latest: Option<&str>| {
        let indicator = item("I1").fact("cadence", cadence);
        found(
            Rule::ObservationTooOld,
            [match latest {
                Some(latest) => indicator.fact("latest_period", latest),
                None => indicator,
            }],
        )
    };
    for (cadence, fresh, old) in [("yearly", "2023", "2022"), ("two_yearly", "2022", "2021"), ("five_yearly", "2019", "2018")] {
        assert_eq!(indicator(cadence, Some(fresh)), NOTHING, "{cadence}");
        assert_eq!(indicator(cadence, Some(old)), ["I1·latest_period"], "{cadence}");
        assert_eq!(indicator(cadence, None), ["I1·latest_period"], "{cadence}, never");
        assert_eq!(indicator(cadence, Some("neulich")), ["I1·latest_period"], "{cadence}, no year");
    }
    assert_eq!(indicator("once", Some("1990")), NOTHING);
    assert_eq!(indicator("once", None), NOTHING);
}

#[test]
fn only_what_counts_people_owes_a_breakdown_by_gender() {
    let indicator = |about: bool, by: Option<bool>| {
        let indicator = item("I1").fact("about_people", about);
        found(
            Rule::NotByGender,
            [match by {
                Some(by) => indicator.fact("by_gender", by),
                None => indicator,
            }],
        )
    };
    assert_eq!(indicator(true, None), ["I1·by_gender"]);
    assert_eq!(indicator(true, Some(false)), ["I1·by_gender"]);
    assert_eq!(indicator(true, Some(true)), NOTHING);
    assert_eq!(indicator(false, None), NOTHING);
}

#[test]
fn a_group_is_reached_by_a_meeting_or_through_an_organisation_in_a_body() {
    let base = || vec![item("G1"), item("O1").link("groups", &["G1"])];
    let with = |more: Vec<Item>| found(Rule::GroupNotReached, base().into_iter().chain(more));
    assert_eq!(with(vec![]), ["G1"]);
    assert_eq!(with(vec![item("V1").link("groups", &["G1"])]), NOTHING);
    assert_eq!(with(vec![item("GR1").link("members", &["O1"])]), NOTHING);
    assert_eq!(with(vec![item("GR1").link("chair", &["O1"])]), NOTHING);
    assert_eq!(with(vec![edition("2025", "draft"), item("2025/L1").link("origin", &["G1"])]), NOTHING, "a goal came of it");
    assert_eq!(with(vec![item("M1").link("responsible", &["O1"])]), ["G1"], "to carry out is not to take part in writing");
}

#[test]
fn bodies_that_no_longer_sit_and_organisations_that_are_gone_are_left_alone() {
    let body = |valid_to: &str| item("GR1").fact("valid_to", valid_to).link("members", &["O1"]);
    let base = || vec![item("G1"), item("O1").link("groups", &["G1"])];
    for rule in [Rule::BodyWithoutChair, Rule::BodyOfOneGroup] {
        assert_eq!(found(rule, base().into_iter().chain([body("2025-10-15")])).len(), 1, "{rule}: on its last day it sits");
        assert_eq!(found(rule, base().into_iter().chain([body("2025-10-14")])), NOTHING, "{rule}");
    }
    let until = |day: &str| found(Rule::IdleOrganisation, [item("O1").fact("valid_to", day), item("M1")]);
    assert_eq!(until("2025-10-14"), NOTHING);
    assert_eq!(until("2025-10-15"), ["O1"]);
    assert_eq!(found(Rule::BodyOfOneGroup, [item("GR1")]), NOTHING, "a body without members has no single group");
}

#[test]
fn an_organisation_contributes_by_a_promise_or_by_a_measure() {
    for busy in
        [item("S1").link("organisation", &["O1"]), item("M1").link("responsible", &["O1"]), item("M1").link("partners", &["O1"])]
    {
        assert_eq!(found(Rule::IdleOrganisation, [item("O1"), busy]), NOTHING);
    }
    let others = || [item("O2"), item("S1").link("organisation", &["O2"])];
    assert_eq!(
        found(Rule::IdleOrganisation, others().into_iter().chain([item("O1"), item("GR1").link("members", &["O1"])])),
        ["O1"]
    );
    assert_eq!(found(Rule::IdleOrganisation, [item("O1")]), NOTHING, "where nothing is recorded of anybody");
}

#[test]
fn only_a_plan_against_a_goal_is_a_conflict() {
    let with =
        |key: &str| found(Rule::PlanInConflict, [edition("2025", "draft"), item("2025/L1"), item("K1").link(key, &["2025/L1"])]);
    assert_eq!(with("conflicts"), ["2025/L1·K1"]);
    assert_eq!((with("supports"), with("same")), (vec![], vec![]));
}

#[test]
fn texts_of_the_leitbild_are_owed_in_every_language_offered() {
    let goal = item("2025/L1").says(Part::Title, "Offenheit").says(Part::Text, "Alle.").translated(
        Part::Title,
        "ar",
        "انفتاح",
        TextState::Translated,
    );
    let all = || vec![city(&["de", "ar"]), edition("2025", "draft"), goal.clone(), item("M1").says(Part::Title, "Kurs")];
    assert_eq!(found(Rule::TextMissing, all()), ["city·ar", "2025/L1·ar"]);
    let offered = all().into_iter().map(|one| if one.key.code().as_str() == "city" { city(&["de"]) } else { one });
    assert_eq!(found(Rule::TextMissing, offered), NOTHING);
}

#[test]
fn outdated_and_machine_translations_are_told_once_an_item_and_language() {
    let text = |state| {
        let item = item("M1").says(Part::Title, "Kurs").says(Part::Text, "Ein Kurs.");
        item.translated(Part::Title, "ar", "دورة", state).translated(Part::Text, "ar", "دورة", state)
    };
    for (rule, state) in [(Rule::TextOutdated, TextState::Outdated), (Rule::MachineTranslation, TextState::Machine)] {
        assert_eq!(found(rule, [text(state)]), ["M1·ar"]);
        for other in [TextState::Translated, TextState::Reviewed] {
            assert_eq!(found(rule, [text(other)]), NOTHING);
        }
    }
    let old = [
        edition("2010", "superseded"),
        item("2010/L1").says(Part::Title, "Alt").translated(Part::Title, "ar", "قديم", TextState::Machine),
    ];
    assert_eq!(found(Rule::MachineTranslation, old), NOTHING, "of an edition that is not judged");
}

#[test]
fn plain_language_has_sentences_of_fifteen_words_at_most() {
    let words = |count: usize| format!("{}.", vec!["Wort"; count].join(" "));
    let plain = |body: &str, lang: &str| {
        found(
            Rule::SentenceTooLong,
            [item("M1").says(Part::Text, "Ein Kurs.").translated(Part::Text, lang, body, TextState::Translated)],
        )
    };
    assert_eq!(plain(&words(15), "de-simple"), NOTHING);
    assert_eq!(plain(&words(16), "de-simple"), ["M1·text.de-simple"]);
    assert_eq!(plain(&format!("{}\n{} {}", words(16), words(3), words(20)), "de-simple").len(), 2);
    assert_eq!(plain(&words(40), "en"), NOTHING);
}

#[test]
fn leichte_sprache_is_what_was_reviewed() {
    let plain = |body: &str, state| {
        found(Rule::UnreviewedEasyRead, [item("M1").says(Part::Text, "Ein Kurs.").translated(Part::Text, "de-simple", body, state)])
    };
    for claim in [
        "Das ist Leichte Sprache.",
        "Das steht hier in Leichter Sprache.",
        "Text in der leichten Sprache",
        "Eine Leichte-Sprache-Fassung.",
        "Das ist nicht lang und in Leichter Sprache.",
    ] {
        assert_eq!(plain(claim, TextState::Translated), ["M1·text.de-simple"], "{claim}");
        assert_eq!(plain(claim, TextState::Reviewed), NOTHING, "{claim}");
    }
    for other in [
        "Das ist Einfache Sprache.",
        "Das ist nicht Leichte Sprache.",
        "Das ist keine Leichte Sprache.",
        "Das steht nicht in Leichter Sprache.",
        "Eine leichte Übung.",
    ] {
        assert_eq!(plain(other, TextState::Translated), NOTHING, "{other}");
    }
}

#[test]
fn every_kind_has_a_place_on_the_thread_or_stands_for_itself() {
    let alone =
        ["city", "2025", "2025/A1", "2025/H1", "2025/L1", "Q1", "K1", "G1", "O1", "S1", "GR1", "V1", "D1", "PR1", "M1", "I1"];
    let items = || alone.map(item);
    assert_eq!(found(Rule::Orphan, items()), ["Q1", "K1", "S1", "V1", "PR1", "M1", "I1", "2025/H1"]);
    for (reference, key, other, saved) in [
        ("Q1.1", "source", "Q1", "Q1"),
        ("2025/L2", "origin", "Q1", "Q1"),
        ("K1", "same", "2025/L1", "K1"),
        ("K1", "supports", "2025/L1", "K1"),
        ("K1", "conflicts", "2025/L1", "K1"),
        ("M2", "plan", "K1", "K1"),
        ("S1", "goals", "2025/L1", "S1"),
        ("V1", "body", "GR1", "V1"),
        ("V1", "phase", "PR1.1", "V1"),
        ("2025/L2", "origin", "V1", "V1"),
        ("PR1", "edition", "2025", "PR1"),
        ("M1", "goals", "2025/L1", "M1"),
        ("2025/T1.1", "in", "M1", "M1"),
        ("I1", "goals", "2025/L1", "I1"),
        ("I1", "measures", "M1", "I1"),
        ("2025/Z1.1", "field", "2025/H1", "2025/H1"),
        ("2025/T1.1", "in", "2025/H1", "2025/H1"),
        ("GR1", "fields", "2025/H1", "2025/H1"),
    ] {
        let linked = item(reference).link(key, &[other]);
        let others: Vec<Item> = items().into_iter().filter(|one| one.key != linked.key).collect();
        let orphans = found(Rule::Orphan, others.into_iter().chain([linked]));
        assert!(!orphans.iter().any(|orphan| orphan == saved), "{reference} {key} {other}: {orphans:?}");
    }
}

#[test]
fn an_acceptance_covers_its_rule_at_its_items_and_places_until_its_day() {
    let base = || {
        vec![edition("2025", "adopted"), item("2025/H1"), item("2025/H2"), item("2025/L1"), item("2025/L2"), item("D1"), item("M1")]
    };
    let with = |acceptance: Item| {
        let checked = judged(base().into_iter().chain([acceptance]));
        (of(Rule::NotTakenUp, &checked).len(), checked.accepted.len(), of(Rule::IdleAcceptance, &checked).len())
    };
    let accept = |rule: &str| item("X1").fact("rule", rule).says(Part::Reason, "So ist es.");
    assert_eq!(with(accept("LW001")), (0, 4, 0), "every place");
    assert_eq!(with(accept("LW001").link("items", &["2025/L1"])), (2, 2, 0), "one item");
    assert_eq!(with(accept("LW001").link("items", &["2025/L1"]).fact("place", "H2")), (3, 1, 0), "one place");
    assert_eq!(with(accept("LW001").fact("place", "H2")), (2, 2, 0), "a place at every item");
    assert_eq!(with(accept("LW001").fact("place", "2025/H2")), (4, 0, 1), "a place goes by its short name");
    assert_eq!(with(accept("LW016").link("items", &["D1"])), (4, 1, 0), "another rule");
    assert_eq!(with(accept("LW016").link("items", &["2025/L1"])), (4, 0, 1), "nothing of the sort is there");
    assert_eq!(with(accept("LW001").fact("until", "2025-10-15")), (0, 4, 0), "on its last day");
    assert_eq!(with(accept("LW001").fact("until", "2025-10-14")), (4, 0, 1), "afterwards");
}

#[test]
fn an_acceptance_for_an_edition_that_is_not_judged_waits() {
    let all = leitbild([
        edition("2010", "superseded"),
        item("2010/L1"),
        edition("2025", "adopted"),
        item("X1").fact("rule", "LW004").link("items", &["2010/L1"]).says(Part::Reason, "Lange her."),
    ]);
    assert_eq!(of(Rule::IdleAcceptance, &judge(&all, TODAY, None)), NOTHING);
    let everywhere = item("X1").fact("rule", "LW001").says(Part::Reason, "Überall.");
    let one = leitbild([edition("2010", "superseded"), everywhere]);
    assert_eq!(of(Rule::IdleAcceptance, &judge(&one, TODAY, Some("2010"))), NOTHING, "it may hold for other editions");
    assert_eq!(of(Rule::IdleAcceptance, &judge(&one, TODAY, None)), ["X1"]);
    let asked = judge(&all, TODAY, Some("2010"));
    assert_eq!((of(Rule::GoalWithoutOrigin, &asked), asked.accepted.len()), (vec![], 1));
}
