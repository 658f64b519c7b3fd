//! Every rule for the whole: a Leitbild that breaks it, and one that just does not.

mod support;

use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::problems::Breach;
use leitwerk_model::text::Part;
use leitwerk_model::words::Change;
use support::{With, code, item, key, keys, leitbild, two_editions};

/// What is wrong, as `item key[index]` and the rule.
fn problems(leitbild: &Leitbild) -> Vec<(String, Breach)> {
    let found = leitbild.problems().into_iter();
    found.map(|problem| (format!("{} {}[{}]", problem.item, problem.key.unwrap_or("-"), problem.index), problem.breach)).collect()
}

/// The problems of two small editions with these items in them.
fn with(more: impl IntoIterator<Item = Item>) -> Vec<(String, Breach)> {
    problems(&two_editions(more))
}

fn one(place: &str, rule: Breach) -> Vec<(String, Breach)> {
    vec![(place.to_owned(), rule)]
}

#[test]
fn an_empty_leitbild_and_two_plain_editions_have_no_problems() {
    assert_eq!(problems(&Leitbild::new()), []);
    assert_eq!(with([]), []);
}

#[test]
fn a_link_leads_to_something_that_is_there() {
    let measure = || item("M001").link("goals", &["2020/Z1.1", "2025/Z9.9"]).link("responsible", &["O001"]);
    let missing = |what: &str| Breach::UnknownLink(key(what));
    assert_eq!(
        with([measure()]),
        [("M001 goals[1]".to_owned(), missing("2025/Z9.9")), ("M001 responsible[0]".to_owned(), missing("O001"))]
    );
    let there = [measure(), item("O001"), item("2025/Z9.9").link("field", &["2025/H1"])];
    assert_eq!(with(there), []);
}

#[test]
fn an_index_counts_within_its_key_even_where_two_keys_declare_the_same_kind_of_link() {
    let indicator = item("I01").link("goals", &["2025/Z1.1"]).link("measures", &["M009"]);
    assert_eq!(with([indicator]), one("I01 measures[0]", Breach::UnknownLink(key("M009"))));
}

#[test]
fn an_item_of_an_edition_needs_its_edition() {
    assert_eq!(with([item("2030/H1")]), one("2030/H1 -[0]", Breach::UnknownEdition(code("2030"))));
    assert_eq!(with([item("2030/H1"), item("2030")]), []);
}

fn boroughs(contains: &[(&str, &str)]) -> Vec<Item> {
    contains.iter().map(|(district, parent)| item(district).link("parent", &[parent])).collect()
}

fn circle(items: &[&str]) -> Breach {
    Breach::Circle(keys(items))
}

#[test]
fn a_district_does_not_lie_in_itself() {
    assert_eq!(problems(&leitbild(boroughs(&[("D1", "D1")]))), one("D1 parent[0]", circle(&["D1", "D1"])));
    let mut tree = boroughs(&[("D11", "D1"), ("D111", "D11")]);
    tree.push(item("D1"));
    assert_eq!(problems(&leitbild(tree)), []);
}

#[test]
fn circles_are_found_whatever_their_length_and_told_from_their_lowest_code() {
    let two = boroughs(&[("D2", "D1"), ("D1", "D2")]);
    assert_eq!(problems(&leitbild(two)), one("D1 parent[0]", circle(&["D1", "D2", "D1"])));
    let five = boroughs(&[("D3", "D1"), ("D5", "D3"), ("D2", "D5"), ("D4", "D2"), ("D1", "D4")]);
    assert_eq!(problems(&leitbild(five)), one("D1 parent[0]", circle(&["D1", "D3", "D5", "D2", "D4", "D1"])));
}

#[test]
fn what_only_hangs_on_a_circle_is_not_blamed() {
    let circle_and_tail = boroughs(&[("D1", "D2"), ("D2", "D1"), ("D11", "D1"), ("D111", "D11")]);
    assert_eq!(problems(&leitbild(circle_and_tail)), one("D1 parent[0]", circle(&["D1", "D2", "D1"])));
}

fn successors(of: &[(&str, &[&str])]) -> Vec<(String, Breach)> {
    problems(&leitbild(of.iter().map(|(organisation, after)| item(organisation).link("successors", after))))
}

#[test]
fn organisations_may_split_and_join_again_a_diamond_is_no_circle() {
    assert_eq!(successors(&[("O001", &["O002", "O003"]), ("O002", &["O004"]), ("O003", &["O004"]), ("O004", &[])]), []);
}

#[test]
fn an_organisation_does_not_follow_itself() {
    assert_eq!(successors(&[("O001", &["O001"])]), one("O001 successors[0]", circle(&["O001", "O001"])));
}

#[test]
fn two_circles_that_share_an_item_are_both_told_in_one_run() {
    assert_eq!(
        successors(&[("O001", &["O002", "O003"]), ("O002", &["O001"]), ("O003", &["O001"])]),
        [
            ("O001 successors[0]".to_owned(), circle(&["O001", "O002", "O001"])),
            ("O001 successors[0]".to_owned(), circle(&["O001", "O003", "O001"])),
        ]
    );
}

#[test]
fn a_circle_met_first_does_not_hide_another_one() {
    let found = successors(&[("O001", &["O002", "O003"]), ("O002", &["O002"]), ("O003", &["O001"])]);
    let rules: Vec<Breach> = found.into_iter().map(|(_, rule)| rule).collect();
    assert_eq!(rules, [circle(&["O002", "O002"]), circle(&["O001", "O003", "O001"])]);
}

#[test]
fn parents_of_organisations_are_a_tree_of_their_own() {
    let organisation = |own: &str, parent: &str| item(own).link("parent", &[parent]);
    let round = [organisation("O001", "O002"), organisation("O002", "O001")];
    assert_eq!(problems(&leitbild(round)), one("O001 parent[0]", circle(&["O001", "O002", "O001"])));
    // Below in one sense and following in the other is no circle: an office becomes its own department's parent.
    let crossed = [organisation("O001", "O002"), item("O002").link("successors", &["O001"])];
    assert_eq!(problems(&leitbild(crossed)), []);
}

#[test]
fn a_goal_of_a_field_needs_its_field() {
    assert_eq!(with([item("2025/Z1.3")]), one("2025/Z1.3 -[0]", Breach::GoalWithoutField));
    assert_eq!(with([item("2025/L3")]), []);
}

#[test]
fn an_overarching_goal_belongs_to_no_single_field() {
    let goal = |own: &str| item(own).link("field", &["2025/H1"]);
    assert_eq!(with([goal("2025/L3")]), one("2025/L3 field[0]", Breach::OverarchingInField));
    assert_eq!(with([goal("2025/Z1.3")]), []);
}

fn take_up(overarching: &str, place: &str) -> Item {
    item("2025/T1.1").link("overarching", &[overarching]).link("in", &[place])
}

#[test]
fn only_an_overarching_goal_is_taken_up() {
    assert_eq!(with([take_up("2025/Z1.1", "2025/H1")]), one("2025/T1.1 overarching[0]", Breach::NotOverarching(key("2025/Z1.1"))));
    assert_eq!(with([take_up("2025/L1", "2025/H1")]), []);
}

#[test]
fn a_take_up_has_a_sentence_or_a_justification() {
    let plain = || take_up("2025/L1", "2025/H1");
    let both = plain().says(Part::Sentence, "Satz").says(Part::Justification, "Grund");
    assert_eq!(with([both]), one("2025/T1.1 justification[0]", Breach::SentenceAndJustification));
    for fine in [plain(), plain().says(Part::Sentence, "Satz"), plain().says(Part::Justification, "Grund")] {
        assert_eq!(with([fine]), []);
    }
}

#[test]
fn a_justification_speaks_for_a_whole_field() {
    let measure = || item("M001").link("goals", &["2025/Z1.1"]);
    for place in ["2025/Z1.1", "M001"] {
        let justified = take_up("2025/L1", place).says(Part::Justification, "Grund");
        assert_eq!(with([justified, measure()]), one("2025/T1.1 in[0]", Breach::JustifiedOutsideField), "{place}");
        let taken_up = take_up("2025/L1", place).says(Part::Sentence, "Satz");
        assert_eq!(with([taken_up, measure()]), [], "{place}");
    }
}

fn succession(change: &str, from: &[&str], to: &[&str]) -> Item {
    item("2025/F01").fact("change", change).link("from", from).link("to", to)
}

#[test]
fn a_change_joins_as_many_goals_as_its_word_says() {
    let (one_before, two_before) = (&["2020/Z1.1"][..], &["2020/Z1.1", "2020/Z1.2"][..]);
    let (one_after, two_after) = (&["2025/Z1.1"][..], &["2025/Z1.1", "2025/Z1.2"][..]);
    let cases = [
        (Change::Continued, one_before, one_after, two_before, one_after),
        (Change::Reworded, one_before, one_after, one_before, two_after),
        (Change::Split, one_before, two_after, one_before, one_after),
        (Change::Merged, two_before, one_after, one_before, one_after),
        (Change::New, &[], one_after, one_before, one_after),
        (Change::Dropped, one_before, &[], one_before, one_after),
    ];
    for (change, from, to, bad_from, bad_to) in cases {
        assert_eq!(with([succession(change.as_str(), from, to)]), [], "{change}");
        let rule = Breach::ChangeDoesNotFit { change, from: bad_from.len(), to: bad_to.len() };
        assert_eq!(with([succession(change.as_str(), bad_from, bad_to)]), one("2025/F01 change[0]", rule), "{change}");
    }
}

#[test]
fn a_goal_follows_one_of_an_earlier_edition() {
    let same = succession("merged", &["2020/Z1.1", "2025/Z1.2"], &["2025/Z1.1"]);
    assert_eq!(with([same]), one("2025/F01 from[1]", Breach::NotEarlier(key("2025/Z1.2"))));
    let later = [item("2030"), item("2030/L1"), succession("continued", &["2030/L1"], &["2025/L1"])];
    assert_eq!(with(later), one("2025/F01 from[0]", Breach::NotEarlier(key("2030/L1"))));
    // The edition before need not be the last one: a goal may come back.
    let returned = [item("2014"), item("2014/L1"), succession("continued", &["2014/L1"], &["2025/L1"])];
    assert_eq!(with(returned), []);
}

#[test]
fn a_succession_leads_into_its_own_edition() {
    let elsewhere = succession("split", &["2020/Z1.1"], &["2025/Z1.1", "2020/Z1.2"]);
    assert_eq!(with([elsewhere]), one("2025/F01 to[1]", Breach::NotThisEdition(key("2020/Z1.2"))));
    assert_eq!(with([succession("split", &["2020/Z1.1"], &["2025/Z1.1", "2025/Z1.2"])]), []);
}

#[test]
fn goals_and_take_ups_stay_within_their_edition() {
    let goal = item("2025/Z1.3").link("field", &["2020/H1"]);
    assert_eq!(with([goal]), one("2025/Z1.3 field[0]", Breach::NotThisEdition(key("2020/H1"))));
    assert_eq!(with([take_up("2020/L1", "2025/H1")]), one("2025/T1.1 overarching[0]", Breach::NotThisEdition(key("2020/L1"))));
    for place in ["2020/H1", "2020/Z1.1"] {
        assert_eq!(with([take_up("2025/L1", place)]), one("2025/T1.1 in[0]", Breach::NotThisEdition(key(place))));
    }
    // A measure belongs to the whole city and may serve goals of both.
    assert_eq!(with([item("M001").link("goals", &["2020/Z1.1", "2025/Z1.1"]), take_up("2025/L1", "M001")]), []);
}

#[test]
fn nothing_ends_before_it_starts() {
    let cases = [
        ("M001", "starts", "ends", "ends"),
        ("PR1", "starts", "ends", "ends"),
        ("2030", "valid_from", "valid_to", "valid_to"),
        ("O001", "valid_from", "valid_to", "valid_to"),
        ("GR01", "valid_from", "valid_to", "valid_to"),
        ("S001", "since", "until", "until"),
    ];
    for (code, first, last, blamed) in cases {
        let spans = |starts: &str, ends: &str| with([item(code).fact(first, starts).fact(last, ends)]);
        assert_eq!(spans("2025-03-02", "2025-03-01"), one(&format!("{code} {blamed}[0]"), Breach::EndsBeforeItStarts));
        assert_eq!(spans("2025-03-01", "2025-03-01"), [], "{code}: a single day");
        assert_eq!(spans("2025-03-01", "2025"), [], "{code}: a year may end in December");
        assert_eq!(with([item(code).fact(last, "2025")]), [], "{code}: the beginning need not be known");
    }
}

#[test]
fn a_goal_stands_in_one_succession_of_an_edition() {
    let first = || succession("split", &["2020/Z1.1"], &["2025/Z1.1", "2025/Z1.2"]);
    let second = |from: &str, to: &str| item("2025/F02").fact("change", "continued").link("from", &[from]).link("to", &[to]);
    assert_eq!(
        with([first(), second("2020/Z1.1", "2025/Z2.1")]),
        one("2025/F02 from[0]", Breach::TwoSuccessions(key("2020/Z1.1")))
    );
    assert_eq!(with([first(), second("2020/Z1.2", "2025/Z1.2")]), one("2025/F02 to[0]", Breach::TwoSuccessions(key("2025/Z1.2"))));
    assert_eq!(with([first(), second("2020/Z1.2", "2025/Z2.1")]), []);
    // Each later edition says anew what became of a goal.
    let next = [
        item("2030"),
        item("2030/L1"),
        item("2030/F01").fact("change", "continued").link("from", &["2020/Z1.1"]).link("to", &["2030/L1"]),
    ];
    assert_eq!(with(next.into_iter().chain([first()])), []);
}

#[test]
fn a_part_belongs_to_what_its_code_says() {
    let others = || [item("Q01"), item("Q02"), item("PR1"), item("PR2")];
    let with_others = |part: Item| with(others().into_iter().chain([part]));
    assert_eq!(
        with_others(item("Q01.1").link("source", &["Q02"])),
        one("Q01.1 source[0]", Breach::CodeSaysOtherwise(key("Q01.1"), code("Q01")))
    );
    assert_eq!(
        with_others(item("PR2.1").link("process", &["PR1"])),
        one("PR2.1 process[0]", Breach::CodeSaysOtherwise(key("PR2.1"), code("PR2")))
    );
    assert_eq!(with_others(item("Q01.1").link("source", &["Q01"])), []);
    assert_eq!(with_others(item("PR2.1").link("process", &["PR2"])), []);
}

#[test]
fn every_rule_names_what_it_is_about() {
    assert_eq!(circle(&["D1", "D2", "D1"]).to_string(), "this leads round in a circle: D1 → D2 → D1");
    assert_eq!(Breach::UnknownLink(key("2025/Z9.9")).to_string(), "2025/Z9.9 is not there");
    let rule = Breach::ChangeDoesNotFit { change: Change::Split, from: 1, to: 1 };
    assert_eq!(rule.to_string(), "“split” does not lead from 1 to 1 goals");
}
