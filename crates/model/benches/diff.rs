//! How long it takes to compare two editions of 1,000 goals each: `cargo bench -p leitwerk-model --bench diff`.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::diff::bundles::bundles;
use leitwerk_model::diff::editions;
use leitwerk_model::diff::goals::Fate;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::text::{Part, Text, TextState, Version};
use serde_json::json;

const FIELDS: usize = 10;

/// A sentence of about 30 words that differs from number to number.
fn sentence(number: usize) -> String {
    const WORDS: [&str; 16] = [
        "Schulen",
        "Eltern",
        "Vereine",
        "Ämter",
        "Betriebe",
        "Nachbarschaft",
        "Sprache",
        "Beratung",
        "Wohnungen",
        "Kurse",
        "Kinder",
        "Gesundheit",
        "Kultur",
        "Stadtteil",
        "Begegnung",
        "Ausbildung",
    ];
    let word = |place: usize| WORDS[(number * (place + 3) + place * place) % WORDS.len()];
    format!(
        "{} und {} arbeiten in Musterstadt so zusammen, dass {} und {} für alle Menschen im {} leichter werden. Dafür stellt die Stadt \
         {} bereit, hört auf {} und prüft jedes Jahr, ob {} und {} wirklich bei denen ankommen, die sie brauchen (Nummer {number}).",
        word(1),
        word(2),
        word(3),
        word(4),
        word(5),
        word(6),
        word(7),
        word(8),
        word(9)
    )
}

fn text(body: impl Display) -> Text {
    let version = |state, body: String| Version { body, state };
    let german = (Lang::german(), version(TextState::Original, body.to_string()));
    let english = ("en".parse().expect("a tag"), version(TextState::Translated, body.to_string()));
    Text::new(BTreeMap::from([german, english])).expect("a text")
}

fn key(reference: String) -> ItemRef {
    ItemRef::parse(&reference, None).expect("a reference")
}

fn item(reference: String, facts: serde_json::Value, texts: &[(Part, String)], links: &[(LinkKind, End, String)]) -> Item {
    let key = key(reference);
    let serde_json::Value::Object(map) = facts else { unreachable!("facts are objects") };
    let links = links.iter().map(|(kind, at, other)| Declared { kind: *kind, at: *at, other: self::key(other.clone()) });
    Item {
        facts: Facts::from_map(key.kind(), map).expect("facts"),
        texts: texts.iter().map(|(part, body)| (*part, text(body))).collect(),
        links: links.collect(),
        key,
    }
}

fn goal(year: &str, number: usize, body: String) -> Item {
    let field = format!("{year}/H{}", number % FIELDS + 1);
    let texts = [(Part::Title, format!("Ziel {number}")), (Part::Text, body)];
    item(format!("{year}/Z{}.{number}", number % FIELDS + 1), json!({}), &texts, &[(LinkKind::InField, End::From, field)])
}

fn reference(year: &str, number: usize) -> String {
    format!("{year}/Z{}.{number}", number % FIELDS + 1)
}

/// Two editions of 1,000 goals, each with a take-up: 400 goals continued, 300 reworded, 50 split into 100, 100 merged into
/// 50, 150 dropped, 150 new.
fn two_editions() -> Leitbild {
    let mut leitbild = Leitbild::new();
    for (year, status) in [("2020", "adopted"), ("2025", "in_deliberation")] {
        leitbild.insert(item(year.to_owned(), json!({"status": status}), &[(Part::Title, format!("Fassung {year}"))], &[]));
        leitbild.insert(item(format!("{year}/L1"), json!({}), &[(Part::Text, "Offenheit".to_owned())], &[]));
        for field in 1..=FIELDS {
            leitbild.insert(item(format!("{year}/H{field}"), json!({}), &[(Part::Title, format!("Feld {field} {year}"))], &[]));
        }
    }
    let mut steps = 0;
    let mut step = |leitbild: &mut Leitbild, change: &str, from: &[usize], to: &[usize]| {
        steps += 1;
        let from = from.iter().map(|number| (LinkKind::Preceded, End::From, reference("2020", *number)));
        let to = to.iter().map(|number| (LinkKind::Became, End::To, reference("2025", *number)));
        let links: Vec<_> = from.chain(to).collect();
        leitbild.insert(item(format!("2025/F{steps}"), json!({"change": change}), &[(Part::Reason, sentence(steps))], &links));
    };
    let reworded =
        |number: usize| sentence(number).replace("leichter werden", "besser gelingen").replace("jedes Jahr", "alle zwei Jahre");
    for number in 1..=1000 {
        leitbild.insert(goal("2020", number, sentence(number)));
        let later = if number <= 400 {
            sentence(number)
        } else if number <= 700 {
            reworded(number)
        } else {
            sentence(number * 7 + 3)
        };
        leitbild.insert(goal("2025", number, later));
        for year in ["2020", "2025"] {
            let links =
                [(LinkKind::TakesUp, End::From, format!("{year}/L1")), (LinkKind::TakenUpIn, End::To, reference(year, number))];
            let body = if year == "2020" { sentence(number + 5) } else { reworded(number + 5) };
            leitbild.insert(item(format!("{year}/T1.{number}"), json!({}), &[(Part::Sentence, body)], &links));
        }
        match number {
            1..=400 => step(&mut leitbild, "continued", &[number], &[number]),
            401..=700 => step(&mut leitbild, "reworded", &[number], &[number]),
            701..=750 => step(&mut leitbild, "split", &[number], &[number, number + 50]),
            751..=800 => step(&mut leitbild, "merged", &[number, number + 50], &[number + 50]),
            851..=1000 => {
                step(&mut leitbild, "dropped", &[number], &[]);
                step(&mut leitbild, "new", &[], &[number]);
            }
            _ => {}
        }
    }
    leitbild
}

fn compare(c: &mut Criterion) {
    let leitbild = two_editions();
    let (old, new): (Code, Code) = ("2020".parse().expect("a code"), "2025".parse().expect("a code"));
    let diff = editions(&leitbild, &old, &new).expect("two editions");
    let count = |fate| diff.goals.iter().filter(|group| group.fate == fate).count();
    assert_eq!(leitbild.of_kind(Kind::Goal).count(), 2002);
    assert_eq!([count(Fate::Continued), count(Fate::Reworded), count(Fate::Split), count(Fate::Merged)], [400, 300, 50, 50]);
    assert_eq!([count(Fate::Dropped), count(Fate::New)], [150, 150]);
    c.bench_function("two editions of 1,000 goals", |b| b.iter(|| editions(black_box(&leitbild), &old, &new)));
    c.bench_function("the same as JSON", |b| b.iter(|| serde_json::to_vec(black_box(&diff)).expect("JSON")));
    let mut later = leitbild.clone();
    for number in 1..=300 {
        later.insert(goal("2020", number, sentence(number).replace("jedes Jahr", "alle zwei Jahre")));
    }
    c.bench_function("two bundles of 5,000 items, 300 of them changed", |b| b.iter(|| bundles(black_box(&leitbild), &later)));
}

criterion_group! { name = benches; config = Criterion::default().sample_size(30); targets = compare }
criterion_main!(benches);
