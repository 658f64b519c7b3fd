//! What may still change in an adopted edition, and what a changed original does to its translations.

mod support;

use leitwerk_model::code::ItemRef;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::mark_outdated;
use leitwerk_model::words::EditionStatus;
use support::{With, code, item, key, leitbild, two_editions};

/// Two editions in which the goal 2020/Z1.1 is as given, with 2020 in a status.
fn city(status: &str, goal: Item) -> Leitbild {
    two_editions([item("2020").fact("status", status), item("Q01"), goal])
}

fn goal() -> Item {
    item("2020/Z1.1").link("field", &["2020/H1"]).link("origin", &["Q01"]).says(Part::Title, "Deutschkurse").translated(
        Part::Title,
        "en",
        "German courses",
        TextState::Translated,
    )
}

/// What becomes of changing the goal in an adopted edition.
fn changed(goal_then: Item) -> Vec<(ItemRef, Frozen)> {
    city("adopted", goal()).forbidden_changes(&city("adopted", goal_then))
}

fn frozen(item: &str) -> Vec<(ItemRef, Frozen)> {
    vec![(key(item), Frozen::Changed { edition: code("2020"), status: EditionStatus::Adopted })]
}

#[test]
fn an_unchanged_leitbild_breaks_nothing() {
    assert_eq!(changed(goal()), []);
}

#[test]
fn an_adopted_original_never_changes() {
    let retitled = item("2020/Z1.1").link("field", &["2020/H1"]).link("origin", &["Q01"]).says(Part::Title, "Sprachkurse");
    assert_eq!(changed(retitled), frozen("2020/Z1.1"));
    assert_eq!(changed(goal().says(Part::Text, "Neuer Text.")), frozen("2020/Z1.1"), "a text more");
    let mut less = goal();
    less.texts.clear();
    assert_eq!(changed(less), frozen("2020/Z1.1"), "a text less");
}

#[test]
fn an_original_does_not_become_a_translation() {
    let turned = item("2020/Z1.1").link("field", &["2020/H1"]).link("origin", &["Q01"]);
    let turned = turned.translated(Part::Title, "en", "German courses", TextState::Original);
    assert_eq!(changed(turned.translated(Part::Title, "de", "Deutschkurse", TextState::Translated)), frozen("2020/Z1.1"));
}

#[test]
fn the_language_of_an_original_is_part_of_it() {
    let called =
        |lang: &str| item("2020/Z1.1").link("field", &["2020/H1"]).translated(Part::Title, lang, "Forum", TextState::Original);
    assert_eq!(city("adopted", called("de")).forbidden_changes(&city("adopted", called("en"))), frozen("2020/Z1.1"));
    assert_eq!(city("adopted", called("de")).forbidden_changes(&city("adopted", called("de"))), []);
}

#[test]
fn the_links_of_an_adopted_edition_never_change() {
    let plain = || item("2020/Z1.1").says(Part::Title, "Deutschkurse");
    assert_eq!(changed(plain().link("field", &["2020/H2"]).link("origin", &["Q01"])), frozen("2020/Z1.1"), "another field");
    assert_eq!(changed(plain().link("field", &["2020/H1"])), frozen("2020/Z1.1"), "an origin less");
    assert_eq!(changed(goal().link("origin", &["G01"])), frozen("2020/Z1.1"), "an origin more");
}

#[test]
fn nothing_is_added_to_or_taken_out_of_an_adopted_edition() {
    let before = city("adopted", goal());
    let mut less = before.clone();
    less.remove(&key("2020/Z1.1"));
    let (edition, status) = (code("2020"), EditionStatus::Adopted);
    let removed = Frozen::Removed { edition: edition.clone(), status };
    assert_eq!(before.forbidden_changes(&less), [(key("2020/Z1.1"), removed.clone())]);
    assert_eq!(less.forbidden_changes(&before), [(key("2020/Z1.1"), Frozen::Added { edition, status })]);

    let mut without = before.clone();
    without.remove(&key("2020"));
    assert_eq!(before.forbidden_changes(&without), [(key("2020"), removed)], "the edition itself");
}

#[test]
fn translations_of_an_adopted_edition_may_be_added_corrected_and_taken_out() {
    let arabic = goal().translated(Part::Title, "ar", "دورات اللغة الألمانية", TextState::Machine);
    assert_eq!(changed(arabic), [], "added");
    assert_eq!(changed(goal().translated(Part::Title, "en", "German classes", TextState::Reviewed)), [], "corrected");
    let original_only = item("2020/Z1.1").link("field", &["2020/H1"]).link("origin", &["Q01"]).says(Part::Title, "Deutschkurse");
    assert_eq!(changed(original_only), [], "taken out");
}

#[test]
fn the_symbol_of_a_field_is_how_the_city_looks_and_stays_free() {
    let before = city("adopted", goal());
    let mut next = before.clone();
    let field = before.get(&key("2020/H1")).expect("a field").clone();
    next.insert(field.clone().fact("symbol", "faith"));
    assert_eq!(before.forbidden_changes(&next), []);
    next.insert(field.fact("symbol", "faith").says(Part::Title, "Anders"));
    assert_eq!(before.forbidden_changes(&next), frozen("2020/H1"));
}

#[test]
fn an_adopted_edition_may_only_be_superseded() {
    let adopted = city("adopted", goal());
    assert_eq!(adopted.forbidden_changes(&city("superseded", goal())), []);
    for back in ["draft", "in_deliberation", "rejected"] {
        assert_eq!(adopted.forbidden_changes(&city(back, goal())), frozen("2020"), "{back}");
    }
    let superseded = city("superseded", goal());
    let refused = Frozen::Changed { edition: code("2020"), status: EditionStatus::Superseded };
    assert_eq!(superseded.forbidden_changes(&city("adopted", goal())), [(key("2020"), refused)]);
}

#[test]
fn superseding_an_edition_changes_nothing_else_in_it() {
    let mut next = city("superseded", goal());
    next.insert(item("2020").fact("status", "superseded").fact("decision", "V/0815/2020"));
    assert_eq!(city("adopted", goal()).forbidden_changes(&next), frozen("2020"));
}

#[test]
fn an_edition_that_is_not_decided_yet_is_free() {
    let other = item("2020/Z1.1").link("field", &["2020/H2"]).says(Part::Title, "Etwas anderes");
    for status in ["draft", "in_deliberation", "rejected"] {
        let before = city(status, goal());
        let mut next = city(status, other.clone());
        next.remove(&key("2020/Z1.2"));
        next.insert(item("2020/L3"));
        assert_eq!(before.forbidden_changes(&next), [], "{status}");
        assert_eq!(before.forbidden_changes(&city("adopted", other.clone())), [], "{status}, adopted with its last change");
    }
}

#[test]
fn what_belongs_to_the_whole_city_is_free_even_where_it_names_an_adopted_goal() {
    let before = two_editions([item("M001").link("goals", &["2020/Z1.1"])]);
    let next = two_editions([item("M001").link("goals", &["2020/Z1.2"]), item("I01").link("goals", &["2020/Z1.1"])]);
    assert_eq!(before.forbidden_changes(&next), []);
    assert_eq!(leitbild([]).forbidden_changes(&before), [], "a first import adds adopted editions whole");
}

fn state(item: &Item, part: Part, lang: &str) -> TextState {
    item.texts[&part].versions()[&lang.parse().expect("a tag")].state
}

#[test]
fn a_translation_of_a_changed_original_is_outdated() {
    let mut new = goal().says(Part::Title, "Sprachkurse");
    mark_outdated(&goal(), &mut new);
    assert_eq!(state(&new, Part::Title, "en"), TextState::Outdated);
    assert_eq!(state(&new, Part::Title, "de"), TextState::Original);
}

#[test]
fn a_translation_changed_along_with_its_original_is_fresh() {
    let mut new = goal().says(Part::Title, "Sprachkurse").translated(Part::Title, "en", "Language courses", TextState::Translated);
    mark_outdated(&goal(), &mut new);
    assert_eq!(state(&new, Part::Title, "en"), TextState::Translated);
}

#[test]
fn a_translation_is_not_outdated_while_the_original_stays() {
    let reviewed = || goal().translated(Part::Title, "en", "German courses", TextState::Reviewed);
    let mut new = reviewed();
    mark_outdated(&reviewed(), &mut new);
    assert_eq!(new, reviewed());
}

#[test]
fn somebody_who_has_looked_may_say_that_a_translation_still_holds() {
    let mut outdated = goal().says(Part::Title, "Sprachkurse");
    mark_outdated(&goal(), &mut outdated);
    let mut looked_at = outdated.clone().translated(Part::Title, "en", "German courses", TextState::Reviewed);
    mark_outdated(&outdated, &mut looked_at);
    assert_eq!(state(&looked_at, Part::Title, "en"), TextState::Reviewed);
}

#[test]
fn each_text_of_an_item_is_looked_at_for_itself() {
    let both =
        |text: &str| goal().says(Part::Text, text).translated(Part::Text, "en", "Courses are near home.", TextState::Machine);
    let mut new = both("Kurse sind nah.");
    mark_outdated(&both("Kurse liegen nah."), &mut new);
    assert_eq!(state(&new, Part::Text, "en"), TextState::Outdated, "a machine's translation too");
    assert_eq!(state(&new, Part::Title, "en"), TextState::Translated);
}

#[test]
fn a_translation_new_beside_a_changed_original_is_fresh() {
    let mut new = goal().says(Part::Title, "Sprachkurse").translated(Part::Title, "ar", "دورات اللغة", TextState::Machine);
    mark_outdated(&goal(), &mut new);
    assert_eq!(state(&new, Part::Title, "ar"), TextState::Machine);
}
