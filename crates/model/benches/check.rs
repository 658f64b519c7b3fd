//! How long it takes to check 5,000 items, without and with accepted findings: `cargo bench -p leitwerk-model --bench check`.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use leitwerk_model::check::{Question, check};
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, TextState};
use support::{With, item, leitbild};

const FIELDS: usize = 10;
const GOALS: usize = 1_600;
const MEASURES: usize = 3_000;
const INDICATORS: usize = 400;
const ACCEPTED: usize = 500;

/// Goals in fields, measures that carry them out, indicators that watch some; every third measure has nobody responsible.
fn city(accepted: usize) -> Leitbild {
    let field = |number: usize| number % FIELDS + 1;
    let goal = |number: usize| format!("2025/Z{}.{number}", field(number));
    let words = |item: Item, number: usize| {
        let item = item.says(Part::Title, &format!("Nummer {number}")).says(Part::Text, &format!("Was Nummer {number} bedeutet."));
        item.translated(Part::Text, "de-simple", &format!("Das ist Nummer {number}. Sie hilft."), TextState::Translated)
    };
    let mut items = vec![item("city").fact("languages", vec!["de", "de-simple"]).says(Part::Title, "Stadt"), item("2025")];
    items.push(item("O1").says(Part::Title, "Amt für Zusammenleben"));
    items.extend((1..=FIELDS).map(|number| item(&format!("2025/H{number}")).says(Part::Title, "Feld")));
    items.extend((1..=7).map(|number| words(item(&format!("2025/L{number}")), number)));
    items
        .extend((1..=GOALS).map(|number| words(item(&goal(number)).link("field", &[&format!("2025/H{}", field(number))]), number)));
    items.extend((1..=MEASURES).map(|number| {
        let measure = words(item(&format!("M{number}")), number).link("goals", &[&goal(number % GOALS + 1)]);
        if number % 3 == 0 { measure } else { measure.link("responsible", &["O1"]) }
    }));
    items.extend((1..=INDICATORS).map(|number| words(item(&format!("I{number}")), number).link("goals", &[&goal(number)])));
    items.extend((1..=accepted).map(|number| {
        let measure = format!("M{}", number * 3);
        item(&format!("X{number}")).fact("rule", "LW007").link("items", &[&measure]).says(Part::Reason, "Noch offen.")
    }));
    leitbild(items)
}

fn checks(criterion: &mut Criterion) {
    let question = Question { today: "2025-10-15".parse().expect("a date"), edition: None };
    for (name, accepted) in [("5,000 items", 0), ("5,000 items and 500 acceptances", ACCEPTED)] {
        let city = city(accepted);
        let checked = check(&city, &question);
        assert!(city.len() >= 5_000 && checked.accepted.len() == accepted && checked.findings.len() > 1_000);
        println!("{name}: {} items, {} findings", city.len(), checked.findings.len());
        criterion.bench_function(name, |bencher| bencher.iter(|| check(black_box(&city), &question)));
    }
}

criterion_group!(benches, checks);
criterion_main!(benches);
