//! Fields, sections, take-ups and the editions' own texts.

use leitwerk_model::diff::EditionDiff;
use leitwerk_model::diff::fields::{FieldChange, PairedBy};
use leitwerk_model::diff::take_ups::TakeUpChange;
use leitwerk_model::item::Item;
use leitwerk_model::text::{Part, TextState};

use crate::support::{With, item, key};
use crate::{city, diff, field, goal_in, of, succession};

fn fields(diff: &EditionDiff) -> Vec<String> {
    let text = |key: &Option<leitwerk_model::code::ItemRef>| key.as_ref().map_or("-".to_owned(), |key| key.code().to_string());
    diff.fields.iter().map(|field| format!("{} > {} {:?}", text(&field.old), text(&field.new), field.paired_by)).collect()
}

/// Goals of one field, continued in another.
fn moving(count: usize, number: &mut usize, from: &str, to: &str) -> Vec<Item> {
    let mut items = Vec::new();
    for _ in 0..count {
        *number += 1;
        let (old, new) = (format!("2020/Z9.{number}"), format!("2025/Z9.{number}"));
        items.push(goal_in(&old, &format!("2020/{from}"), "a"));
        items.push(goal_in(&new, &format!("2025/{to}"), "a"));
        items.push(succession(&format!("2025/F{number:02}"), "continued", &[&old], &[&new]));
    }
    items
}

#[test]
fn fields_are_paired_by_title_and_else_by_where_most_of_their_goals_went() {
    let mut items = vec![
        field("2020", "H7", "Kultur"),
        field("2020", "H8", "Sport"),
        field("2020", "H9", "Verwaltung und Beteiligung"),
        field("2025", "H7", "Kultur und Sport"),
        field("2025", "H8", "Teilhabe"),
        field("2025", "H9", "Vielfältige Verwaltung"),
    ];
    let mut number = 0;
    for (count, from, to) in [(4, "H7", "H7"), (3, "H8", "H7"), (3, "H9", "H9"), (2, "H9", "H8")] {
        items.extend(moving(count, &mut number, from, to));
    }
    let diff = diff(&city(&["2020", "2025"], items), "2020", "2025");
    assert_eq!(fields(&diff), ["H1 > H1 Some(Title)", "H7 > H7 Some(Goals)", "- > H8 None", "H9 > H9 Some(Goals)", "H8 > - None"]);
    let [same, renamed, new, _, gone] = &diff.fields[..] else { panic!("five fields") };
    assert!(same.is_unchanged());
    assert_eq!([renamed.change, new.change, gone.change], [FieldChange::Renamed, FieldChange::New, FieldChange::Gone]);
    assert_eq!(of(&renamed.texts, Part::Title), "Kultur{+ und Sport+}");
    assert_eq!(renamed.came, [(key("2020/H7"), 4), (key("2020/H8"), 3)]);
    assert_eq!(new.came, [(key("2020/H9"), 2)]);
    assert_eq!(gone.went, [(key("2025/H7"), 3)]);
}

#[test]
fn a_field_whose_title_stayed_is_the_same_even_when_its_goals_went_elsewhere() {
    let mut items = vec![field("2020", "H2", "Bildung"), field("2025", "H2", "Bildung"), field("2025", "H3", "Schule")];
    items.extend(moving(3, &mut 0, "H2", "H3"));
    let diff = diff(&city(&["2020", "2025"], items), "2020", "2025");
    assert_eq!(fields(&diff), ["H1 > H1 Some(Title)", "H2 > H2 Some(Title)", "- > H3 None"]);
}

#[test]
fn among_equals_the_same_code_decides() {
    let mut items = vec![field("2020", "H5", "Alt"), field("2025", "H4", "Eins"), field("2025", "H5", "Zwei")];
    let mut number = 0;
    items.extend(moving(2, &mut number, "H5", "H4"));
    items.extend(moving(2, &mut number, "H5", "H5"));
    let diff = diff(&city(&["2020", "2025"], items), "2020", "2025");
    assert_eq!(fields(&diff), ["H1 > H1 Some(Title)", "- > H4 None", "H5 > H5 Some(Goals)"]);
}

fn section(reference: &str, kind: &str, text: &str) -> Item {
    item(reference).fact("type", kind).says(Part::Title, "Abschnitt").says(Part::Text, text)
}

#[test]
fn sections_are_paired_by_type_and_where_there_are_several_by_code() {
    let city = city(
        &["2020", "2025"],
        [
            section("2020/A1", "preamble", "Wir alle."),
            section("2025/A2", "preamble", "Wir alle hier."),
            section("2020/A3", "other", "Drei."),
            section("2020/A4", "other", "Vier."),
            section("2025/A4", "other", "Vier."),
            section("2025/A5", "other", "Fünf."),
            section("2020/A6", "principles", "Weg."),
        ],
    );
    let diff = diff(&city, "2020", "2025");
    let code = |key: &Option<leitwerk_model::code::ItemRef>| key.as_ref().map_or("-".to_owned(), |key| key.code().to_string());
    let shown: Vec<String> =
        diff.sections.iter().map(|section| format!("{} > {}", code(&section.old), code(&section.new))).collect();
    assert_eq!(shown, ["A1 > A2", "A4 > A4", "A3 > A5", "A6 > -"]);
    assert_eq!(of(&diff.sections[0].texts, Part::Text), "Wir alle{+ hier+}.");
    assert!(diff.sections[1].is_unchanged());
    assert_eq!(of(&diff.sections[3].texts, Part::Text), "[-Weg.-]");
}

fn take_up(reference: &str, overarching: &str, place: &str) -> Item {
    item(reference).link("overarching", &[overarching]).link("in", &[place])
}

#[test]
fn take_ups_follow_their_overarching_goal_and_their_place() {
    let sentence = |item: Item, text: &str| item.says(Part::Sentence, text);
    let mut items = vec![
        item("2020/L1"),
        item("2025/L2"),
        succession("2025/F90", "continued", &["2020/L1"], &["2025/L2"]),
        field("2020", "H2", "Wohnen"),
        field("2025", "H2", "Wohnen"),
        field("2020", "H3", "Arbeit"),
        field("2025", "H3", "Arbeit"),
        goal_in("2020/Z1.1", "2020/H1", "a"),
        goal_in("2025/Z1.2", "2025/H1", "a"),
        succession("2025/F91", "continued", &["2020/Z1.1"], &["2025/Z1.2"]),
        goal_in("2025/Z3.1", "2025/H3", "b"),
        succession("2025/F92", "new", &[], &["2025/Z3.1"]),
        goal_in("2025/Z3.2", "2025/H3", "c"),
        succession("2025/F93", "new", &[], &["2025/Z3.2"]),
        item("M001"),
    ];
    items.extend([
        // In a field, reworded; another at the same place stays as it is.
        sentence(take_up("2020/T1.1", "2020/L1", "2020/H1"), "Alle werden gefragt."),
        sentence(take_up("2025/T2.1", "2025/L2", "2025/H1"), "Alle werden früh gefragt."),
        // In a goal that has another code now.
        sentence(take_up("2020/T1.2", "2020/L1", "2020/Z1.1"), "Kurse am Abend."),
        sentence(take_up("2025/T2.2", "2025/L2", "2025/Z1.2"), "Kurse am Abend."),
        // In a measure, which has no edition.
        sentence(take_up("2020/T1.3", "2020/L1", "M001"), "Ein Chor für alle."),
        sentence(take_up("2025/T2.3", "2025/L2", "M001"), "Ein Chor für alle."),
        // Justified before, taken up now; and the other way round.
        take_up("2020/T1.4", "2020/L1", "2020/H3").says(Part::Justification, "Dafür ist das Land da."),
        sentence(take_up("2025/T2.4", "2025/L2", "2025/Z3.1"), "Betriebe öffnen sich."),
        sentence(take_up("2020/T1.5", "2020/L1", "2020/H2"), "Nachbarn treffen sich."),
        take_up("2025/T2.5", "2025/L2", "2025/H2").says(Part::Justification, "Das tun andere."),
        // At a place where there was none, and gone from a place.
        sentence(take_up("2025/T2.6", "2025/L2", "2025/Z3.2"), "Auch im Amt."),
        sentence(take_up("2020/T1.7", "2020/L1", "2020/H1"), "Zweiter Satz am selben Ort."),
    ]);
    let diff = diff(&city(&["2020", "2025"], items), "2020", "2025");
    let code = |stands: &Option<leitwerk_model::diff::take_ups::TakenUp>| {
        stands.as_ref().map_or("-".to_owned(), |stands| stands.take_up.code().to_string())
    };
    let shown: Vec<String> =
        diff.take_ups.iter().map(|diff| format!("{} > {} {:?}", code(&diff.old), code(&diff.new), diff.change)).collect();
    assert_eq!(
        shown,
        [
            "T1.1 > T2.1 Reworded",
            "T1.2 > T2.2 Same",
            "T1.3 > T2.3 Same",
            "- > T2.4 New",
            "T1.5 > T2.5 JustifiedNow",
            "- > T2.6 New",
            "T1.4 > - Gone",
            "T1.7 > - Gone",
        ],
        "with two take-ups where the justification stood, nobody can say which replaced it"
    );
    assert_eq!(of(&diff.take_ups[0].texts, Part::Sentence), "Alle werden {+früh +}gefragt.");
    assert_eq!(of(&diff.take_ups[4].texts, Part::Justification), "{+Das tun andere.+}");
}

#[test]
fn a_take_up_in_a_goal_replaces_the_justification_of_its_field() {
    let city = city(
        &["2020", "2025"],
        [
            item("2020/L1"),
            item("2025/L1"),
            succession("2025/F90", "continued", &["2020/L1"], &["2025/L1"]),
            goal_in("2025/Z1.1", "2025/H1", "b"),
            take_up("2020/T1.1", "2020/L1", "2020/H1").says(Part::Justification, "Dafür ist das Land da."),
            take_up("2025/T1.1", "2025/L1", "2025/Z1.1").says(Part::Sentence, "Betriebe öffnen sich."),
        ],
    );
    let diff = diff(&city, "2020", "2025");
    assert_eq!(diff.take_ups.len(), 1);
    assert_eq!(diff.take_ups[0].change, TakeUpChange::TakenUpNow);
    assert_eq!(diff.fields[0].paired_by, Some(PairedBy::Title));
}

#[test]
fn the_term_for_people_is_compared_in_the_language_it_was_written_in() {
    let mut city = city(&["2020", "2025"], []);
    let term = |year: &str, text: &str| {
        item(year).says(Part::Title, year).says(Part::Term, text).translated(Part::Term, "en", "people", TextState::Translated)
    };
    city.insert(term("2020", "Menschen mit Migrationsvorgeschichte"));
    city.insert(term("2025", "Menschen mit internationaler Familiengeschichte"));
    let texts = diff(&city, "2020", "2025").texts;
    assert_eq!(of(&texts, Part::Term), "Menschen mit [-Migrationsvorgeschichte-]{+internationaler Familiengeschichte+}");
    assert_eq!(texts.iter().map(|text| text.part).collect::<Vec<_>>(), [Part::Title, Part::Term]);
}

#[test]
fn texts_written_in_two_languages_stand_one_after_the_other() {
    let mut city = city(&["2020", "2025"], []);
    city.insert(item("2025").translated(Part::Title, "en", "Fassung 2020", TextState::Original));
    let texts = diff(&city, "2020", "2025").texts;
    assert_eq!(of(&texts, Part::Title), "[-Fassung 2020-]{+Fassung 2020+}");
    assert!(!texts[0].same);
}
