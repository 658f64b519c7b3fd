//! Codes, references and dates: what is read is what is written, and the order is the one people count in.

mod support;

use std::cmp::Ordering;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::when::When;
use proptest::prelude::*;
use support::key;

/// A number as codes write it, with or without zeros in front; now and then a very long one.
fn numbers() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (0_u32..1200).prop_map(|number| number.to_string()),
        4 => (0_u32..1200).prop_map(|number| format!("{number:03}")),
        1 => (1_000_000_u64..10_000_000_000).prop_map(|number| number.to_string()),
    ]
}

fn codes() -> impl Strategy<Value = Code> {
    let single = prop::sample::select(vec!["A", "H", "L", "F", "Q", "K", "G", "O", "S", "GR", "V", "PR", "M", "I", "D"]);
    let double = prop::sample::select(vec!["Z", "T", "Q", "PR"]);
    let short = || 0_u32..1200;
    let text = prop_oneof![
        (1000_u32..3000).prop_map(|year| year.to_string()),
        (single, numbers()).prop_map(|(letters, number)| format!("{letters}{number}")),
        (double, short(), short()).prop_map(|(letters, first, second)| format!("{letters}{first}.{second}")),
        (short(), short(), "[a-z]").prop_map(|(first, second, letter)| format!("T{first}.{second}{letter}")),
        "D[0-9A-Z]{1,5}",
        Just("city".to_owned()),
    ];
    text.prop_map(|text| text.parse().unwrap_or_else(|bad| panic!("{bad}")))
}

fn references() -> impl Strategy<Value = ItemRef> {
    (codes(), 2000_u32..2004).prop_map(|(code, year)| {
        let edition = code.kind().in_edition().then(|| year.to_string().parse::<Code>().expect("a year"));
        ItemRef::new(edition.as_ref(), code).expect("a reference")
    })
}

/// The numbers of a code, as numbers, and a letter at its end.
fn counted(code: &Code) -> (Vec<u128>, Option<char>) {
    let text = code.as_str();
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    (numbers.map(|digits| digits.parse().expect("digits")).collect(), text.chars().last().filter(char::is_ascii_lowercase))
}

fn letters(code: &Code) -> &str {
    let text = code.as_str();
    &text[..text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(text.len())]
}

proptest! {
    #[test]
    fn a_code_is_written_as_it_was_read(code in codes()) {
        prop_assert_eq!(Code::parse(&code.to_string()), Ok(code.clone()));
        prop_assert_eq!(serde_json::from_value::<Code>(serde_json::to_value(&code).expect("json")).expect("a code"), code);
    }

    #[test]
    fn a_reference_is_written_as_it_was_read(item in references()) {
        prop_assert_eq!(ItemRef::parse(&item.to_string(), None), Ok(item.clone()));
        prop_assert_eq!(ItemRef::parse(&item.seen_from(item.edition()), item.edition()), Ok(item.clone()), "inside its edition");
        let json = serde_json::to_value(&item).expect("json");
        prop_assert_eq!(serde_json::from_value::<ItemRef>(json).expect("a reference"), item);
    }

    #[test]
    fn an_address_names_one_item_only(a in references(), b in references()) {
        prop_assert_eq!(a.path() == b.path(), a == b);
    }

    #[test]
    fn anything_that_reads_as_a_code_is_short_plain_and_written_back(text in "\\PC{0,18}|[A-Z]{0,3}[0-9.]{0,8}[a-z]?") {
        if let Ok(code) = Code::parse(&text) {
            prop_assert_eq!(code.as_str(), &text);
            prop_assert!(text.len() <= 16 && text.is_ascii());
            prop_assert!(!text.contains(['/', ' ', '%', '?', '#']), "fit for an address");
        }
    }

    #[test]
    fn references_have_a_total_order(mut items in prop::collection::vec(references(), 3)) {
        for a in &items {
            for b in &items {
                prop_assert_eq!(a.cmp(b), b.cmp(a).reverse());
                prop_assert_eq!(a.cmp(b) == Ordering::Equal, a == b);
                prop_assert_eq!(a.partial_cmp(b), Some(a.cmp(b)));
            }
        }
        items.sort();
        prop_assert!(items[0] <= items[1] && items[1] <= items[2] && items[0] <= items[2]);
    }

    #[test]
    fn codes_sort_by_their_numbers(a in codes(), b in codes()) {
        let numbered = |code: &Code| code.kind() != Kind::District || code.as_str()[1..].bytes().all(|b| b.is_ascii_digit());
        if letters(&a) == letters(&b) && a.kind() == b.kind() && numbered(&a) && numbered(&b) {
            prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), counted(&a).cmp(&counted(&b)), "{} and {}", a, b);
            if counted(&a) != counted(&b) {
                prop_assert_eq!(a.cmp(&b), counted(&a).cmp(&counted(&b)), "{} and {}", a, b);
            }
        }
    }

    #[test]
    fn the_column_to_sort_by_gives_the_order_of_codes(a in codes(), b in codes()) {
        if a.kind() == b.kind() && a.sort_key() != b.sort_key() {
            prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), a.cmp(&b), "{} and {}", a, b);
        }
    }
}

#[test]
fn very_long_numbers_still_sort_as_numbers() {
    let mut codes = ["D10000000", "D9999999", "D999999", "D2", "D0000000003"].map(key);
    codes.sort();
    assert_eq!(codes.map(|item| item.to_string()), ["D2", "D0000000003", "D999999", "D9999999", "D10000000"]);
}

#[test]
fn codes_that_count_the_same_are_still_two() {
    let (with_zero, without) = (key("M014"), key("M14"));
    assert_ne!(with_zero, without);
    assert_eq!(with_zero.cmp(&without), Ordering::Less);
    assert_eq!(with_zero.code().sort_key(), without.code().sort_key());
}

#[test]
fn a_reference_names_its_edition_wherever_that_is_not_plain() {
    let (goal, measure) = (key("2020/Z3.2"), key("M014"));
    let (here, elsewhere) = (support::code("2020"), support::code("2025"));
    assert_eq!([Some(&here), Some(&elsewhere), None].map(|home| goal.seen_from(home)), ["Z3.2", "2020/Z3.2", "2020/Z3.2"]);
    assert_eq!([Some(&here), None].map(|home| measure.seen_from(home)), ["M014", "M014"]);
}

#[test]
fn items_of_the_city_come_before_those_of_editions_and_overarching_goals_before_goals_of_fields() {
    let mut items = ["2025/Z1.1", "2025/L2", "I01", "2020/Z10.1", "2020/Z9.1", "M002", "2025/H1", "M001"].map(key);
    items.sort();
    let sorted = ["M001", "M002", "I01", "2020/Z9.1", "2020/Z10.1", "2025/H1", "2025/L2", "2025/Z1.1"];
    assert_eq!(items.map(|item| item.to_string()), sorted);
}

fn whens() -> impl Strategy<Value = When> {
    let day = (2019_i16..2023, 1_i8..=12, 1_i8..=28, 0_u8..3);
    day.prop_map(|(year, month, day, known)| {
        let text = match known {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        };
        text.parse().expect("a date")
    })
}

/// First and last day a date may mean, as numbers that sort like days.
fn days(when: When) -> (i32, i32) {
    let text = when.to_string();
    let mut parts = text.split('-').map(|part| part.parse::<i32>().expect("digits"));
    let (year, month, day) = (parts.next().expect("a year"), parts.next(), parts.next());
    let at = |month: i32, day: i32| (year * 100 + month) * 100 + day;
    (at(month.unwrap_or(1), day.unwrap_or(1)), at(month.unwrap_or(12), day.unwrap_or(31)))
}

proptest! {
    #[test]
    fn a_date_is_written_as_it_was_read(when in whens()) {
        prop_assert_eq!(when.to_string().parse::<When>(), Ok(when));
        prop_assert_eq!(when.date().is_some(), when.to_string().len() == 10);
    }

    #[test]
    fn dates_sort_by_day_and_as_their_text(a in whens(), b in whens()) {
        prop_assert_eq!(a.cmp(&b) == Ordering::Equal, a == b);
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()), "a column of texts sorts alike");
    }

    #[test]
    fn after_means_that_every_day_it_may_mean_lies_after(a in whens(), b in whens()) {
        prop_assert_eq!(a.is_after(b), days(a).0 > days(b).1, "{} and {}", a, b);
        prop_assert!(!(a.is_after(b) && b.is_after(a)));
        prop_assert!(!a.is_after(a));
        if a.is_after(b) {
            prop_assert!(a > b);
        }
    }

    #[test]
    fn after_carries_over(a in whens(), b in whens(), c in whens()) {
        if a.is_after(b) && b.is_after(c) {
            prop_assert!(a.is_after(c));
        }
    }
}
