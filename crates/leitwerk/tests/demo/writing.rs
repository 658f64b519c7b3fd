//! The texts of the demo: in which languages they can be read, how long their sentences are, and that none is used twice.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::text::{Part, Text};

use crate::{DEMO, continued};

#[test]
fn every_text_can_be_read_in_german_and_english() {
    let missing = missing(|_| true, &["de", "en"]);
    assert!(missing.is_empty(), "{} missing: {}", missing.len(), missing.join(", "));
}

#[test]
fn goals_take_ups_and_fields_can_be_read_in_arabic_and_plain_german_too() {
    let missing = missing(|kind| matches!(kind, Kind::Goal | Kind::TakeUp | Kind::Field), &["ar", "de-simple"]);
    assert!(missing.is_empty(), "{} missing: {}", missing.len(), missing.join(", "));
}

#[test]
fn no_two_texts_share_a_sentence() {
    let same: HashMap<ItemRef, ItemRef> = continued().into_iter().collect();
    let mut seen: HashMap<(&str, String), (&ItemRef, &ItemRef, Part)> = HashMap::new();
    let mut shared = Vec::new();
    // A title is a name, and a field may keep its name.
    for (item, part, lang, body) in bodies().filter(|(_, part, ..)| *part != Part::Title) {
        let home = same.get(&item.key).unwrap_or(&item.key);
        for sentence in sentences(body).filter(|sentence| words(sentence) >= 4) {
            let before = seen.insert((lang, folded(&sentence)), (home, &item.key, part));
            if let Some((its_home, its_key, its_part)) = before
                && (its_home != home || its_part != part || its_key == &item.key)
            {
                shared.push(format!("{lang}, {its_key} {its_part} and {} {part}: {sentence}", item.key));
            }
        }
    }
    assert!(shared.is_empty(), "{} shared:\n{}", shared.len(), shared.join("\n"));
}

#[test]
fn plain_german_has_short_sentences() {
    // One take-up is a planned hole.
    let plain = bodies().filter(|(item, _, lang, _)| *lang == "de-simple" && item.key.to_string() != "2025/T1.2");
    let mut long = Vec::new();
    for (item, part, _, body) in plain {
        long.extend(
            sentences(body).filter(|sentence| words(sentence) > 12).map(|sentence| format!("{} {part}: {sentence}", item.key)),
        );
    }
    assert!(long.is_empty(), "{} too long:\n{}", long.len(), long.join("\n"));
}

#[test]
fn overarching_goals_are_not_specific() {
    // One goal is a planned hole.
    let overarching = bodies().filter(|(item, ..)| item.key.code().is_overarching() && item.key.to_string() != "2025/L3");
    for (item, part, lang, body) in overarching {
        assert!(!body.chars().any(char::is_numeric), "{} {part} in {lang} holds a figure: {body}", item.key);
        let named = DEMO.of_kind(Kind::Organisation).chain(DEMO.of_kind(Kind::District));
        let named = named.filter_map(|named| Some(named.text(Part::Title)?.original().1)).find(|name| body.contains(name));
        assert_eq!(named, None, "{} {part} in {lang} names somebody", item.key);
    }
}

#[test]
fn sentences_end_where_people_see_them_end() {
    let cases = [
        (
            "Das gilt z. B. am 18. Geburtstag. Seit 2024. Mehr nicht!",
            vec!["Das gilt z. B. am 18. Geburtstag.", "Seit 2024.", "Mehr nicht!"],
        ),
        ("Open until 5 p.m. on weekdays. See No. 3 (e.g. here).", vec!["Open until 5 p.m. on weekdays.", "See No. 3 (e.g. here)."]),
        ("„Wer hilft?“ fragt sie. 3.500 Plätze … fehlen", vec!["„Wer hilft?“", "fragt sie.", "3.500 Plätze …", "fehlen"]),
        ("متى؟ غدًا. هنا", vec!["متى؟", "غدًا.", "هنا"]),
        ("Erste Zeile\nzweite", vec!["Erste Zeile", "zweite"]),
    ];
    for (text, expected) in cases {
        assert_eq!(sentences(text).collect::<Vec<_>>(), expected);
    }
}

/// Every text in each of its languages.
fn bodies() -> impl Iterator<Item = (&'static Item, Part, &'static str, &'static str)> {
    texts().flat_map(|(item, part, text)| {
        let versions: &BTreeMap<_, _> = text.versions();
        versions.iter().map(move |(lang, version)| (item, part, lang.as_str(), version.body.as_str()))
    })
}

fn texts() -> impl Iterator<Item = (&'static Item, Part, &'static Text)> {
    DEMO.items().flat_map(|item| item.texts.iter().map(move |(part, text)| (item, *part, text)))
}

fn missing(wanted: impl Fn(Kind) -> bool, langs: &[&str]) -> Vec<String> {
    let texts = texts().filter(|(item, ..)| wanted(item.kind()));
    texts
        .flat_map(|(item, part, text)| {
            let missing = langs.iter().filter(|lang| !text.versions().keys().any(|known| known.as_str() == **lang));
            missing.map(|lang| format!("{} {part}.{lang}", item.key)).collect::<Vec<_>>()
        })
        .collect()
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The sentence as it is compared: without capitals, marks and double spaces.
fn folded(sentence: &str) -> String {
    let plain: String = sentence.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of a text. A line break ends one too.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    text.lines().flat_map(|line| {
        let mut found = vec![Vec::new()];
        for word in line.split_whitespace() {
            found.last_mut().expect("a sentence").push(word);
            if ends_a_sentence(word) {
                found.push(Vec::new());
            }
        }
        found.into_iter().filter(|words| !words.is_empty()).map(|words| words.join(" ")).collect::<Vec<_>>()
    })
}

/// Whether a sentence ends with this word. `18.`, `z.`, `p.m.` and the like end none.
fn ends_a_sentence(word: &str) -> bool {
    const SHORT: &[&str] = &["Nr", "No", "ca", "bzw", "usw", "Abs", "Dr", "St", "Str"];
    let bare = word.trim_end_matches(['“', '”', '"', '»', ')', '*', '’']);
    let Some(stem) = bare.strip_suffix('.') else { return bare.ends_with(['!', '?', '…', '؟']) };
    let stem = stem.trim_start_matches(['„', '“', '(', '«', '*']);
    let number = stem.len() <= 2 && stem.bytes().all(|b| b.is_ascii_digit());
    let letters = stem.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    !number && !letters && !SHORT.contains(&stem)
}
