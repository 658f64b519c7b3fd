//! What a city decides about an edition.

mod support;

use std::collections::BTreeSet;

use leitwerk_model::decision::{Decision, NotDecided, Paper};
use leitwerk_model::facts::Facts;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus::{self, Adopted, Draft, InDeliberation, Rejected, Superseded};
use support::{With, code, item, key, two_editions};

fn adopt() -> Decision {
    let when = |text: &str| text.parse().expect("a day");
    Decision::Adopt {
        on: when("2025-06-18"),
        paper: Paper { number: Some("V/0318/2025".into()), url: Some("https://ris.example.org/paper/318".into()) },
        valid_from: Some(when("2026")),
        valid_to: Some(when("2030")),
        supersede: [code("2020")].into(),
    }
}

fn at(status: EditionStatus) -> Leitbild {
    let mut leitbild = two_editions([]);
    let edition = leitbild.get(&key("2025")).expect("an edition").clone();
    leitbild.insert(edition.fact("status", status.as_str()));
    leitbild
}

#[test]
fn from_draft_by_deliberation_to_adopted_and_superseded() {
    let allowed: [(Decision, &[EditionStatus], EditionStatus); 5] = [
        (Decision::BringIn, &[Draft, Rejected], InDeliberation),
        (Decision::TakeBack, &[InDeliberation], Draft),
        (adopt(), &[InDeliberation], Adopted),
        (Decision::Reject { paper: Paper::default() }, &[InDeliberation], Rejected),
        (Decision::Supersede, &[Adopted], Superseded),
    ];
    for (decision, from, to) in allowed {
        for status in [Draft, InDeliberation, Adopted, Superseded, Rejected] {
            let decided = at(status).decided(&code("2025"), &decision).map(|next| next.edition_status(&code("2025")));
            let expected = if from.contains(&status) { Ok(Some(to)) } else { Err(NotDecided::Stands(status)) };
            assert_eq!(decided, expected, "{} of what is {status}", decision.name());
        }
    }
}

#[test]
fn what_the_council_adopted_is_written_down_and_the_edition_before_makes_place() {
    let before = at(InDeliberation);
    let next = before.decided(&code("2025"), &adopt()).expect("decided");
    let Facts::Edition(facts) = &next.get(&key("2025")).expect("it").facts else { unreachable!("an edition") };
    assert_eq!(facts.adopted_on.map(|when| when.to_string()).as_deref(), Some("2025-06-18"));
    assert_eq!(facts.decision.as_deref(), Some("V/0318/2025"));
    assert_eq!(facts.decision_url.as_deref(), Some("https://ris.example.org/paper/318"));
    assert_eq!(next.edition_status(&code("2020")), Some(Superseded));
    assert_eq!(before.forbidden_changes(&next), [], "that step is free");

    let Decision::Adopt { on, paper, valid_from, valid_to, .. } = adopt() else { unreachable!("adopted") };
    let beside = Decision::Adopt { on, paper: paper.clone(), valid_from, valid_to, supersede: [code("1999")].into() };
    let next = before.decided(&code("2025"), &beside).expect("decided");
    assert_eq!(next.edition_status(&code("2020")), Some(Adopted));

    let turned = Decision::Adopt { on, paper, valid_from: valid_to, valid_to: valid_from, supersede: BTreeSet::new() };
    assert_eq!(before.decided(&code("2025"), &turned), Err(NotDecided::EndsBeforeItStarts));
    assert_eq!(before.decided(&code("1999"), &adopt()), Err(NotDecided::NoEdition(code("1999"))));
}

#[test]
fn an_edition_is_adopted_when_every_change_has_its_reason() {
    let told = item("2025/F01").fact("change", "dropped").link("from", &["2020/Z1.1"]);
    let mut before = at(InDeliberation);
    before.insert(told.clone());
    assert_eq!(before.decided(&code("2025"), &adopt()).map(|_| ()), Err(NotDecided::ReasonsOwed(1)));
    assert!(before.decided(&code("2025"), &Decision::Reject { paper: Paper::default() }).is_ok(), "what is not adopted owes none");
    before.insert(told.says(Part::Reason, "Erreicht."));
    assert!(before.decided(&code("2025"), &adopt()).is_ok());
}
