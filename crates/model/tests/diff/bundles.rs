//! Two bundles, item by item.

use leitwerk_model::diff::bundles::{LinkUnder, bundles};
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, TextState};

use crate::support::{With, item, key, leitbild};

fn city() -> Leitbild {
    leitbild([
        item("2020").says(Part::Title, "Fassung 2020"),
        item("M001").fact("status", "planned").link("goals", &["2020/L1", "2020/L2"]).says(Part::Title, "Ein Chor für alle"),
        item("M002").says(Part::Title, "Ein Garten"),
        item("O001").says(Part::Title, "Verein"),
    ])
}

#[test]
fn a_bundle_is_the_same_as_itself_in_whatever_order_links_are_named() {
    let mut turned = city();
    let mut measure = turned.remove(&key("M001")).expect("the measure");
    measure.links.reverse();
    turned.insert(measure);
    let diff = bundles(&city(), &turned);
    assert!(diff.is_empty());
    assert_eq!(diff.unchanged, 4);
}

#[test]
fn facts_texts_and_links_are_told_apart() {
    let mut later = city();
    later.remove(&key("M002"));
    later.insert(item("M003").says(Part::Title, "Ein Fest"));
    later.insert(
        item("M001")
            .fact("status", "running")
            .fact("starts", "2025-03")
            .link("goals", &["2020/L1", "2020/L3"])
            .says(Part::Title, "Ein großer Chor für alle")
            .translated(Part::Title, "en", "A choir", TextState::Machine),
    );
    let diff = bundles(&city(), &later);
    assert_eq!(diff.added.iter().map(|named| named.item.to_string()).collect::<Vec<_>>(), ["M003"]);
    assert_eq!(diff.removed.iter().map(|named| named.item.to_string()).collect::<Vec<_>>(), ["M002"]);
    assert_eq!(diff.unchanged, 2);
    let [changed] = &diff.changed[..] else { panic!("one changed item") };
    let facts: Vec<String> = changed.facts.iter().map(|fact| format!("{} {:?} {:?}", fact.name, fact.old, fact.new)).collect();
    assert_eq!(
        facts,
        [
            "starts None Some(String(\"2025-03\"))".to_owned(),
            "status Some(String(\"planned\")) Some(String(\"running\"))".to_owned()
        ]
    );
    assert_eq!(changed.links_added, [LinkUnder { key: "goals", other: key("2020/L3") }]);
    assert_eq!(changed.links_removed, [LinkUnder { key: "goals", other: key("2020/L2") }]);
    let json = serde_json::to_value(&changed.texts).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!([
            {"part": "title", "lang": "de", "old_state": "original", "new_state": "original",
             "pieces": [{"same": "Ein "}, {"added": "großer "}, {"same": "Chor für alle"}]},
            {"part": "title", "lang": "en", "old_state": null, "new_state": "machine", "pieces": [{"added": "A choir"}]},
        ])
    );
}

#[test]
fn a_text_that_was_only_reviewed_is_a_change() {
    let with = |state| leitbild([item("O001").says(Part::Title, "Verein").translated(Part::Title, "en", "Club", state)]);
    let diff = bundles(&with(TextState::Machine), &with(TextState::Reviewed));
    let text = &diff.changed[0].texts[0];
    assert_eq!((text.old_state, text.new_state), (Some(TextState::Machine), Some(TextState::Reviewed)));
    assert_eq!(text.pieces.len(), 1);
}
