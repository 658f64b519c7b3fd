//! What holds whatever the texts and successions are.

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::editions;
use leitwerk_model::diff::wording::{Piece, wording};
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::Declared;
use leitwerk_model::text::Part;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{With, code, item};
use crate::{edition, field, goal_in};

/// Texts of a few words, in German and Arabic, with signs and lines: alike enough to share some.
fn text() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("Stadt"),
        Just("Kinder"),
        Just("und"),
        Just("die"),
        Just("،"),
        Just("."),
        Just(" "),
        Just("  "),
        Just("\n\n"),
        Just("المدينة"),
        Just("الأطفال"),
        Just("U\u{308}bung"),
        Just("Miet-Wohnung"),
        Just("👩‍👧"),
        Just("**"),
        Just("3,5"),
    ];
    vec(token, 0..40).prop_map(|tokens| tokens.join(" "))
}

proptest! {
    #[test]
    fn pieces_give_both_texts_exactly(old in prop_oneof![text(), any::<String>()], new in prop_oneof![text(), any::<String>()]) {
        let pieces = wording(&old, &new);
        let side = |is: fn(&Piece) -> bool| pieces.iter().filter(|piece| is(piece)).map(Piece::text).collect::<String>();
        prop_assert_eq!(side(Piece::is_old), old);
        prop_assert_eq!(side(Piece::is_new), new);
        prop_assert!(pieces.iter().all(|piece| !piece.text().is_empty()));
        let same = |piece: &Piece| matches!(piece, Piece::Same(_));
        prop_assert!(pieces.windows(2).all(|two| !(same(&two[0]) && same(&two[1]))), "no two pieces that could be one");
    }

    #[test]
    fn a_text_is_the_same_as_itself(text in text()) {
        prop_assert!(wording(&text, &text).iter().all(|piece| matches!(piece, Piece::Same(_))));
    }

    #[test]
    fn an_edition_copied_word_for_word_shows_nothing(texts in vec(text(), 1..8)) {
        let (old, mut items) = copied(&texts);
        items.extend(old);
        let mut leitbild = Leitbild::new();
        for item in items {
            leitbild.insert(item);
        }
        let diff = editions(&leitbild, &code("2020"), &code("2025")).expect("two editions");
        prop_assert!(diff.is_empty(), "{:#?}", diff.goals);
        prop_assert_eq!(diff.take_ups.len(), texts.len());
    }

    #[test]
    fn every_goal_of_both_editions_stands_in_exactly_one_group(links in vec((0..3_usize, vec(0..6_usize, 0..3), vec(0..6_usize, 0..3)), 0..12)) {
        let leitbild = tangled(&links);
        let diff = editions(&leitbild, &code("2008"), &code("2025")).expect("two editions");
        let mut counts: BTreeMap<ItemRef, usize> = BTreeMap::new();
        for group in &diff.goals {
            for goal in group.old.iter().chain(&group.new) {
                *counts.entry(goal.goal.clone()).or_default() += 1;
            }
            prop_assert!(!group.old.is_empty() || !group.new.is_empty());
            for pair in &group.pairs {
                prop_assert!(group.old.iter().any(|goal| goal.goal == pair.old) && group.new.iter().any(|goal| goal.goal == pair.new));
            }
        }
        prop_assert_eq!(counts.len(), 12);
        prop_assert!(counts.values().all(|count| *count == 1));
    }
}

/// An edition with goals and take-ups of these texts, and a later one that is the same.
fn copied(texts: &[String]) -> (Vec<Item>, Vec<Item>) {
    let year = |year: &str| {
        let mut items = edition(year);
        items.push(field(year, "H2", "Bildung"));
        items.push(item(&format!("{year}/A1")).says(Part::Title, "Vorwort").says(Part::Text, "Wir alle"));
        items.push(item(&format!("{year}/L1")).says(Part::Text, "Für alle"));
        for (number, text) in texts.iter().enumerate() {
            let goal = format!("{year}/Z2.{}", number + 1);
            items.push(goal_in(&goal, &format!("{year}/H2"), &format!("Ziel {text}")));
            let take_up = item(&format!("{year}/T1.{}", number + 1)).link("overarching", &[&format!("{year}/L1")]);
            items.push(take_up.link("in", &[&goal]).says(Part::Sentence, &format!("Hier {text}")));
        }
        items
    };
    let mut later = year("2025");
    let codes = (0..texts.len()).map(|number| format!("Z2.{}", number + 1)).chain(["L1".to_owned()]);
    for (number, goal) in codes.enumerate() {
        let succession = item(&format!("2025/F{}", number + 1)).fact("change", "continued");
        later.push(succession.link("from", &[&format!("2020/{goal}")]).link("to", &[&format!("2025/{goal}")]));
    }
    (year("2020"), later)
}

/// Four editions of six goals each, with successions at random, as no rule would allow them.
fn tangled(links: &[(usize, Vec<usize>, Vec<usize>)]) -> Leitbild {
    const YEARS: [&str; 4] = ["2008", "2014", "2019", "2025"];
    let mut leitbild = Leitbild::new();
    for year in YEARS {
        for item in edition(year) {
            leitbild.insert(item);
        }
        for number in 1..=6 {
            leitbild.insert(goal_in(&format!("{year}/Z1.{number}"), &format!("{year}/H1"), "a"));
        }
    }
    for (number, (step, from, to)) in links.iter().enumerate() {
        let mut succession = item(&format!("{}/F{}", YEARS[step + 1], number + 1));
        let goals = |year: &str, numbers: &[usize], kind, at| -> Vec<Declared> {
            let goal = |number: &usize| crate::support::key(&format!("{year}/Z1.{}", number + 1));
            numbers.iter().map(goal).map(|other| Declared { kind, at, other }).collect()
        };
        use leitwerk_model::link::{End, LinkKind};
        succession.links.extend(goals(YEARS[*step], from, LinkKind::Preceded, End::From));
        succession.links.extend(goals(YEARS[step + 1], to, LinkKind::Became, End::To));
        leitbild.insert(succession);
    }
    leitbild
}
