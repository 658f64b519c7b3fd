//! Goals: paired by what successions say, and by nothing else.

use leitwerk_model::diff::goals::{Contradiction, GoalGroup};
use leitwerk_model::diff::heading::Heading;
use leitwerk_model::diff::{BadEditions, EditionDiff, editions};
use leitwerk_model::text::Part;
use leitwerk_model::words::Change;

use crate::support::{With, code, keys};
use crate::{city, diff, field, goal, goal_in, of, succession};

/// A group as `fate: old > new`.
fn shown(group: &GoalGroup) -> String {
    let codes =
        |goals: &[leitwerk_model::diff::goals::Goal]| goals.iter().map(|goal| goal.goal.to_string()).collect::<Vec<_>>().join(" ");
    format!("{:?}: {} > {}", group.fate, codes(&group.old), codes(&group.new))
}

fn groups(diff: &EditionDiff) -> Vec<String> {
    diff.goals.iter().map(shown).collect()
}

#[test]
fn every_kind_of_succession_is_shown_as_what_it_is() {
    let city = city(
        &["2020", "2025"],
        [
            goal("2020/Z1.1", "Alle lernen Deutsch."),
            goal("2025/Z1.1", "Alle lernen Deutsch."),
            succession("2025/F01", "continued", &["2020/Z1.1"], &["2025/Z1.1"]),
            goal("2020/Z1.2", "Eltern finden Rat."),
            goal("2025/Z1.2", "Alle Eltern finden Rat."),
            succession("2025/F02", "reworded", &["2020/Z1.2"], &["2025/Z1.2"]).says(Part::Reason, "Alle sind gemeint."),
            goal("2020/Z1.3", "Kitas und Schulen fördern Sprache."),
            goal("2025/Z1.3", "Kitas fördern Sprache."),
            goal("2025/Z1.4", "Schulen fördern Sprache."),
            succession("2025/F03", "split", &["2020/Z1.3"], &["2025/Z1.3", "2025/Z1.4"]),
            goal("2020/Z1.4", "Chöre proben."),
            goal("2020/Z1.5", "Vereine üben."),
            goal("2025/Z1.5", "Chöre und Vereine finden Räume."),
            succession("2025/F04", "merged", &["2020/Z1.4", "2020/Z1.5"], &["2025/Z1.5"]),
            goal("2025/Z1.6", "Lernen am Bildschirm."),
            succession("2025/F05", "new", &[], &["2025/Z1.6"]),
            goal("2020/Z1.6", "Eine Messe im Jahr."),
            succession("2025/F06", "dropped", &["2020/Z1.6"], &[]).says(Part::Reason, "Niemand kam."),
            goal("2020/Z1.7", "Ein vergessenes Ziel."),
            goal("2025/Z1.7", "Ein Ziel von irgendwo."),
        ],
    );
    let diff = diff(&city, "2020", "2025");
    assert_eq!(
        groups(&diff),
        [
            "Dropped: 2020/Z1.6 > ",
            "New:  > 2025/Z1.6",
            "Split: 2020/Z1.3 > 2025/Z1.3 2025/Z1.4",
            "Merged: 2020/Z1.4 2020/Z1.5 > 2025/Z1.5",
            "Reworded: 2020/Z1.2 > 2025/Z1.2",
            "Unsaid: 2020/Z1.7 > ",
            "Unsaid:  > 2025/Z1.7",
            "Continued: 2020/Z1.1 > 2025/Z1.1",
        ]
    );
    let reason = |group: &GoalGroup| group.steps[0].reason.as_ref().map(|reason| reason.original().1.to_owned());
    assert_eq!(reason(&diff.goals[0]).as_deref(), Some("Niemand kam."));
    assert_eq!(of(&diff.goals[4].pairs[0].texts, Part::Text), "{+Alle +}Eltern finden Rat.");
    assert_eq!(diff.goals[3].pairs.len(), 2, "each old goal with the one both became");
    assert_eq!(diff.goals[5].open, keys(&["2020/Z1.7"]));
    assert_eq!(diff.goals[6].open, keys(&["2025/Z1.7"]));
    assert_eq!(diff.goals.iter().filter(|group| group.is_unchanged()).count(), 1);
    let count = |heading| diff.goals.iter().filter(|group| group.heading() == heading).map(GoalGroup::count).sum::<usize>();
    assert_eq!(Heading::ALL.map(count), [0, 1, 1, 1, 2, 0, 1, 0, 2, 1]);
}

#[test]
fn goals_that_are_alike_but_not_said_to_be_are_not_paired() {
    let text = "Alle lernen Deutsch.";
    let city = city(&["2020", "2025"], [goal("2020/Z1.1", text), goal("2025/Z1.1", text)]);
    assert_eq!(groups(&diff(&city, "2020", "2025")), ["Unsaid: 2020/Z1.1 > ", "Unsaid:  > 2025/Z1.1"]);
}

#[test]
fn a_goal_said_to_be_continued_in_other_words_is_a_contradiction() {
    let (old, new) = (goal("2020/Z1.1", "Alle lernen Deutsch."), goal("2025/Z1.1", "Alle lernen gut Deutsch."));
    let city = city(&["2020", "2025"], [old, new, succession("2025/F01", "continued", &["2020/Z1.1"], &["2025/Z1.1"])]);
    let diff = diff(&city, "2020", "2025");
    assert_eq!(groups(&diff), ["Continued: 2020/Z1.1 > 2025/Z1.1"]);
    assert_eq!(diff.goals[0].steps[0].contradiction, Some(Contradiction::WordingDiffers));
    assert!(diff.goals[0].is_contradictory() && !diff.goals[0].is_unchanged());
    assert_eq!((diff.goals[0].heading(), diff.goals[0].is_named_only()), (Heading::Contradictory, false));
    assert_eq!(of(&diff.goals[0].pairs[0].texts, Part::Text), "Alle lernen {+gut +}Deutsch.");
}

#[test]
fn a_goal_said_to_be_reworded_in_the_same_words_is_a_contradiction_and_lines_do_not_count() {
    let (old, new) = (goal("2020/Z1.1", "Alle lernen\nDeutsch."), goal("2025/Z1.1", "Alle lernen Deutsch."));
    let of_change = |change: &str| {
        let step = succession("2025/F01", change, &["2020/Z1.1"], &["2025/Z1.1"]);
        let city = city(&["2020", "2025"], [old.clone(), new.clone(), step]);
        diff(&city, "2020", "2025").goals[0].steps[0].contradiction
    };
    assert_eq!(of_change("reworded"), Some(Contradiction::WordingIsSame));
    assert_eq!(of_change("continued"), None);
}

#[test]
fn over_several_editions_the_chain_is_walked_and_its_reasons_are_kept() {
    let city = city(
        &["2008", "2014", "2019"],
        [
            goal("2008/Z1.1", "Alle lernen Deutsch."),
            goal("2014/Z1.1", "Alle lernen gut Deutsch."),
            goal("2019/Z1.1", "Alle lernen Deutsch."),
            succession("2014/F01", "reworded", &["2008/Z1.1"], &["2014/Z1.1"]).says(Part::Reason, "Erst so."),
            succession("2019/F01", "reworded", &["2014/Z1.1"], &["2019/Z1.1"]).says(Part::Reason, "Dann so."),
            // New in between, and gone again before the later edition: nobody who compares the two needs to know.
            goal("2014/Z1.2", "Ein Versuch."),
            succession("2014/F02", "new", &[], &["2014/Z1.2"]),
            succession("2019/F02", "dropped", &["2014/Z1.2"], &[]),
            goal("2008/Z1.3", "Ein Ziel."),
            goal("2014/Z1.3", "Ein Ziel."),
            succession("2014/F03", "continued", &["2008/Z1.3"], &["2014/Z1.3"]),
            succession("2019/F03", "dropped", &["2014/Z1.3"], &[]).says(Part::Reason, "Es ist erreicht."),
            goal("2014/Z1.4", "Ein neues Ziel."),
            succession("2014/F04", "new", &[], &["2014/Z1.4"]),
            goal("2019/Z1.4", "Ein Teil."),
            goal("2019/Z1.5", "Ein anderer Teil."),
            succession("2019/F04", "split", &["2014/Z1.4"], &["2019/Z1.4", "2019/Z1.5"]),
        ],
    );
    let diff = diff(&city, "2008", "2019");
    assert_eq!(diff.between, [code("2014")]);
    assert_eq!(
        groups(&diff),
        ["Dropped: 2008/Z1.3 > ", "New:  > 2019/Z1.4 2019/Z1.5", "Continued: 2008/Z1.1 > 2019/Z1.1"],
        "what was changed and changed back is the same in the end"
    );
    let reasons: Vec<&str> = diff.goals[2].steps.iter().filter_map(|step| Some(step.reason.as_ref()?.original().1)).collect();
    assert_eq!(reasons, ["Erst so.", "Dann so."]);
    assert!(diff.goals.iter().all(|group| group.open.is_empty()));
}

#[test]
fn split_in_one_edition_and_merged_in_the_next_makes_groups_of_several_and_several() {
    let city = city(
        &["2008", "2014", "2019"],
        [
            goal("2008/Z1.1", "a"),
            goal("2008/Z1.2", "b"),
            goal("2014/Z1.1", "a eins"),
            goal("2014/Z1.2", "a zwei"),
            goal("2014/Z1.3", "b"),
            goal("2019/Z1.1", "a eins"),
            goal("2019/Z1.2", "a zwei und b"),
            succession("2014/F01", "split", &["2008/Z1.1"], &["2014/Z1.1", "2014/Z1.2"]),
            succession("2014/F02", "continued", &["2008/Z1.2"], &["2014/Z1.3"]),
            succession("2019/F01", "continued", &["2014/Z1.1"], &["2019/Z1.1"]),
            succession("2019/F02", "merged", &["2014/Z1.2", "2014/Z1.3"], &["2019/Z1.2"]),
        ],
    );
    let diff = diff(&city, "2008", "2019");
    assert_eq!(groups(&diff), ["Regrouped: 2008/Z1.1 2008/Z1.2 > 2019/Z1.1 2019/Z1.2"]);
    let pairs: Vec<String> = diff.goals[0].pairs.iter().map(|pair| format!("{} {}", pair.old, pair.new)).collect();
    assert_eq!(
        pairs,
        ["2008/Z1.1 2019/Z1.1", "2008/Z1.1 2019/Z1.2", "2008/Z1.2 2019/Z1.2"],
        "the second old goal never led to the first new one"
    );
}

#[test]
fn where_the_trail_ends_on_the_way_that_is_said() {
    let city = city(
        &["2008", "2014", "2019"],
        [
            goal("2008/Z1.1", "a"),
            goal("2014/Z1.1", "a"),
            succession("2014/F01", "continued", &["2008/Z1.1"], &["2014/Z1.1"]),
            goal("2014/Z1.2", "b"),
            goal("2019/Z1.2", "b"),
            succession("2019/F01", "continued", &["2014/Z1.2"], &["2019/Z1.2"]),
        ],
    );
    let diff = diff(&city, "2008", "2019");
    assert_eq!(groups(&diff), ["Unsaid: 2008/Z1.1 > ", "Unsaid:  > 2019/Z1.2"]);
    assert_eq!((&diff.goals[0].open, &diff.goals[1].open), (&keys(&["2014/Z1.1"]), &keys(&["2014/Z1.2"])));
}

#[test]
fn an_edition_nobody_went_on_from_is_not_on_the_way() {
    let city = city(
        &["2020", "2023", "2025"],
        [
            goal("2020/Z1.1", "a"),
            succession("2023/F01", "dropped", &["2020/Z1.1"], &[]),
            goal("2025/Z1.1", "a"),
            succession("2025/F01", "continued", &["2020/Z1.1"], &["2025/Z1.1"]),
        ],
    );
    let diff = diff(&city, "2020", "2025");
    assert_eq!((diff.between.len(), groups(&diff)), (0, vec!["Continued: 2020/Z1.1 > 2025/Z1.1".to_owned()]));
    assert!(diff.goals[0].is_unchanged());
}

#[test]
fn a_goal_taken_up_again_from_before_both_editions_is_new_to_them() {
    let city = city(
        &["2008", "2014", "2019"],
        [goal("2008/Z1.1", "a"), goal("2019/Z1.1", "a"), succession("2019/F01", "continued", &["2008/Z1.1"], &["2019/Z1.1"])],
    );
    let diff = diff(&city, "2014", "2019");
    assert_eq!(groups(&diff), ["New:  > 2019/Z1.1"]);
    assert_eq!(diff.goals[0].steps[0].from, keys(&["2008/Z1.1"]));
}

#[test]
fn a_goal_moves_when_its_field_is_not_the_one_that_followed_its_old_field() {
    let city = city(
        &["2020", "2025"],
        [
            field("2020", "H2", "Bildung"),
            field("2025", "H3", "Bildung"),
            goal_in("2020/Z2.1", "2020/H2", "a"),
            goal_in("2025/Z3.1", "2025/H3", "a"),
            succession("2025/F01", "continued", &["2020/Z2.1"], &["2025/Z3.1"]),
            goal_in("2020/Z2.2", "2020/H2", "b"),
            goal("2025/Z1.1", "b"),
            succession("2025/F02", "continued", &["2020/Z2.2"], &["2025/Z1.1"]),
        ],
    );
    let diff = diff(&city, "2020", "2025");
    let moved: Vec<(String, bool)> =
        diff.goals.iter().flat_map(|group| &group.pairs).map(|pair| (pair.new.to_string(), pair.moved)).collect();
    assert_eq!(moved, [("2025/Z1.1".to_owned(), true), ("2025/Z3.1".to_owned(), false)]);
    assert!(!diff.goals[0].is_unchanged() && diff.goals[1].is_unchanged());
    assert_eq!(diff.goals.iter().map(|group| group.heading()).collect::<Vec<_>>(), [Heading::Moved, Heading::Continued]);
}

#[test]
fn editions_that_cannot_be_compared_are_refused_with_a_way_out() {
    let city = city(&["2020", "2025"], []);
    let refused = |old: &str, new: &str| editions(&city, &code(old), &code(new)).expect_err("a refusal");
    assert_eq!(refused("2021", "2025").to_string(), "there is no edition 2021; choose one of: 2020, 2025");
    assert_eq!(refused("2020", "Z1.1").to_string(), "there is no edition Z1.1; choose one of: 2020, 2025");
    assert_eq!(refused("2020", "2020"), BadEditions::Same(code("2020")));
    assert_eq!(refused("2025", "2020").to_string(), "2025 is later than 2020; name the earlier edition first: 2020 2025");
    let nothing = editions(&leitwerk_model::leitbild::Leitbild::new(), &code("2020"), &code("2025")).expect_err("a refusal");
    assert_eq!(nothing.to_string(), "there is no edition 2020; there is none at all");
}

#[test]
fn the_json_form_is_the_one_that_is_documented() {
    let (old, new) = (goal("2020/Z1.1", "Alle lernen Deutsch."), goal("2025/Z1.1", "Alle lernen gut Deutsch."));
    let step = succession("2025/F01", "reworded", &["2020/Z1.1"], &["2025/Z1.1"]).says(Part::Reason, "Warum.");
    let json = serde_json::to_value(diff(&city(&["2020", "2025"], [old, new, step]), "2020", "2025")).expect("JSON");
    assert_eq!((&json["old"], &json["new"], &json["between"]), (&"2020".into(), &"2025".into(), &serde_json::json!([])));
    let group = &json["goals"][0];
    assert_eq!(group["fate"], "reworded");
    assert_eq!(group["steps"][0]["change"], serde_json::json!(Change::Reworded));
    assert_eq!(group["steps"][0]["reason"]["de"], serde_json::json!({"body": "Warum.", "state": "original"}));
    assert_eq!(
        group["pairs"][0]["texts"][1],
        serde_json::json!({
            "part": "text", "old": "de", "new": "de", "same": false,
            "pieces": [{"same": "Alle lernen "}, {"added": "gut "}, {"same": "Deutsch."}]
        })
    );
    assert_eq!(json["fields"][0]["paired_by"], "title");
}
