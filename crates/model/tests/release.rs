//! What is public is decided.

mod support;

use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::release::Named;
use leitwerk_model::text::Part;
use support::{With, item, key, two_editions};

fn city() -> Leitbild {
    two_editions([
        item("O001").says(Part::Title, "Amt"),
        item("M001").says(Part::Title, "Kurs").link("responsible", &["O001"]).link("goals", &["2020/Z1.1"]),
        item("M002").says(Part::Title, "Fest"),
    ])
}

fn public(leitbild: &Leitbild) -> Vec<String> {
    leitbild
        .items()
        .filter(|item| leitbild.is_public(item) && item.key.edition().is_none())
        .map(|item| item.key.to_string())
        .collect()
}

fn named(items: &[&str], tables: &[Kind]) -> Named {
    Named { items: items.iter().map(|item| key(item)).collect(), tables: tables.iter().copied().collect() }
}

#[test]
fn what_is_withheld_is_read_by_nobody_until_its_day() {
    let city = city();
    assert_eq!(public(&city), ["2020", "O001", "M001", "M002"]);
    let less = city.withholding(&named(&["O001", "M002", "2020/Z1.1"], &[]));
    assert_eq!(public(&less), ["2020", "M001"], "what belongs to an edition goes with it");
    let measure = less.public_form(less.get(&key("M001")).expect("it")).expect("public");
    assert!(measure.links.iter().all(|link| link.other != key("O001")), "nothing public names what is withheld");
    assert_eq!(less.problems(), []);
    assert_eq!(less.withholding(&named(&["O001"], &[])), less, "once is enough");

    let on = "2030-01-07".parse().expect("a day");
    let some = less.releasing(&named(&["O001"], &[]), on);
    assert_eq!(public(&some), ["2020", "O001", "M001"]);
    let days: Vec<_> = some.of_kind(Kind::Release).map(|item| item.facts.period().0.map(|when| when.to_string())).collect();
    assert_eq!(days, [None, Some("2030-01-07".into())], "the day stays written down");
    assert_eq!(public(&some.releasing(&named(&["M002"], &[]), on)), ["2020", "O001", "M001", "M002"]);
}

#[test]
fn a_table_and_an_edition_are_withheld_as_a_whole() {
    let on = "2030".parse().expect("a year");
    let less = city().withholding(&named(&["2020"], &[Kind::Measure]));
    assert_eq!(public(&less), ["O001"]);
    assert!(!less.is_public(less.get(&key("2020/Z1.1")).expect("it")), "with all that is in it");
    let some = less.releasing(&named(&["2020"], &[]), on);
    assert_eq!(public(&some), ["2020", "O001"]);
    assert_eq!(public(&some.releasing(&named(&[], &[Kind::Measure]), on)), public(&city()));
}

#[test]
fn a_draft_that_is_not_withheld_is_still_a_draft() {
    let released = city().withholding(&named(&["2025"], &[])).releasing(&named(&["2025"], &[]), "2030".parse().expect("a year"));
    assert!(!released.is_public(released.get(&key("2025")).expect("it")));
}

#[test]
fn what_withholds_can_be_taken_out_and_put_in_in_any_order() {
    let less = city().withholding(&named(&["O001"], &[Kind::Measure]));
    let mut again = Leitbild::new();
    let items: Vec<_> = less.items().cloned().collect();
    for item in items.iter().rev() {
        again.insert(item.clone());
    }
    assert_eq!(again, less);
    for release in less.of_kind(Kind::Release) {
        again.remove(&release.key);
    }
    assert_eq!(again, city());
}
