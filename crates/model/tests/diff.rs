//! What changed between two editions, or two bundles.

#[path = "diff/bundles.rs"]
mod bundles;
#[path = "diff/goals.rs"]
mod goals;
#[path = "diff/parts.rs"]
mod parts;
#[path = "diff/properties.rs"]
mod properties;
mod support;

use leitwerk_model::diff::wording::Piece;
use leitwerk_model::diff::{EditionDiff, Wording, editions};
use leitwerk_model::item::Item;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use support::{With, code, item};

/// An edition of this year with one field.
fn edition(year: &str) -> Vec<Item> {
    vec![item(year).says(Part::Title, &format!("Fassung {year}")), field(year, "H1", "Sprache")]
}

fn field(year: &str, field: &str, title: &str) -> Item {
    item(&format!("{year}/{field}")).says(Part::Title, title)
}

/// A goal in the first field.
fn goal(reference: &str, text: &str) -> Item {
    let (year, _) = reference.split_once('/').expect("an edition");
    goal_in(reference, &format!("{year}/H1"), text)
}

fn goal_in(reference: &str, field: &str, text: &str) -> Item {
    item(reference).link("field", &[field]).says(Part::Title, "Ziel").says(Part::Text, text)
}

fn succession(reference: &str, change: &str, from: &[&str], to: &[&str]) -> Item {
    item(reference).fact("change", change).link("from", from).link("to", to)
}

/// The editions of these years with these items.
fn city(years: &[&str], more: impl IntoIterator<Item = Item>) -> Leitbild {
    let mut leitbild = Leitbild::new();
    for item in years.iter().flat_map(|year| edition(year)).chain(more) {
        leitbild.insert(item);
    }
    assert_eq!(leitbild.problems(), [], "the city of the test is in order");
    leitbild
}

fn diff(leitbild: &Leitbild, old: &str, new: &str) -> EditionDiff {
    editions(leitbild, &code(old), &code(new)).unwrap_or_else(|bad| panic!("{bad}"))
}

/// A wording as a line: `same [-removed-] {+added+}`.
fn line(wording: &Wording) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Same(text) => text.clone(),
        Piece::Removed(text) => format!("[-{text}-]"),
        Piece::Added(text) => format!("{{+{text}+}}"),
    };
    wording.pieces.iter().map(piece).collect()
}

/// The wording of one of these texts.
fn of(texts: &[Wording], part: Part) -> String {
    line(texts.iter().find(|text| text.part == part).expect("the text"))
}
