//! Take-ups written place by place: holes are seen, one is written after the other, nobody overwrites anybody.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::text::{Part, TextState};

use crate::drafts::draft;
use crate::markup::Markup;
use crate::pages::clean;
use crate::support::{Browser, City};

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// The fields that something is wrong with, on a page with nothing that leads nowhere.
fn wrong(html: &str) -> Vec<String> {
    let markup = Markup::of(html);
    assert_eq!(clean("a place", &markup), Vec::<String>::new());
    let invalid = markup.elements.iter().filter(|element| element.get("aria-invalid") == Some("true"));
    invalid.filter_map(|element| element.get("id")).map(str::to_owned).collect()
}

async fn stored(city: &City, reference: &str) -> Option<Item> {
    let all = city.db.load().await.expect("the city").leitbild;
    all.get(&ItemRef::parse(reference, None).expect("a reference")).cloned()
}

#[tokio::test]
async fn holes_are_written_one_after_the_other_with_goal_and_field_beside() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let matrix = browser.page("/de/write/matrix/2025").await;
    // The demo leaves L3 open in H4.
    assert!(matrix.contains("href=\"/de/write/matrix/2025/L3/H4\"") && matrix.contains("offen"), "{matrix}");
    assert!(browser.page("/de/editions/2025/matrix").await.contains("href=\"/de/write/matrix/2025\""));
    let address = "/de/write/matrix/2025/L3/H4";
    let place = browser.page(address).await;
    for (reference, part) in [("2025/L3", Part::Title), ("2025/H4", Part::Text)] {
        let item = stored(&city, reference).await.expect("the item");
        let words = item.text(part).expect("a text").original().1;
        let first = words.split(['.', '\n']).next().expect("a sentence");
        assert!(place.contains(first), "{first}: {place}");
    }
    let before = city.db.head().await.expect("a head");
    let sent = [("do", "next"), ("sentence", "Hier heißt das: fragen, was gebraucht wird."), ("at", "2025/H4")];
    let saved = browser.post(address, &sent).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let next = saved.header(header::LOCATION).to_owned();
    assert!(next.starts_with("/de/write/matrix/2025/") && next.ends_with("?done=1") && !next.contains("/L3/H4"), "{next}");
    assert!(browser.page(&next).await.contains("Gespeichert."));
    assert_eq!(city.db.head().await.expect("a head").0, before.0 + 1);
    let written = stored(&city, "2025/T3.4").await.expect("the take-up, by the pattern of its place");
    assert_eq!(written.text(Part::Sentence).expect("a sentence").original().1, "Hier heißt das: fragen, was gebraucht wird.");
    assert!(city.page("/de/editions/2025/matrix/L3/H4").await.contains("fragen, was gebraucht wird"));
}

#[tokio::test]
async fn what_is_there_is_rewritten_and_more_is_added_in_one_change() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let address = "/de/write/matrix/2025/L2/H1";
    let page = browser.page(address).await;
    assert!(page.contains("name=\"base-T2.1\" value=\"1\"") && page.contains("name=\"words-T2.1\""), "{page}");
    let before = city.db.head().await.expect("a head");
    let sent = [
        ("do", "save"),
        ("take-up", "T2.1"),
        ("base-T2.1", "1"),
        ("words-T2.1", "Neue Worte."),
        ("sentence", "Und noch ein Satz."),
        ("at", "2025/Z1.1"),
    ];
    let saved = browser.post(address, &sent).await;
    assert_eq!(saved.header(header::LOCATION), "/de/write/matrix/2025/L2/H1?done=1", "{}", saved.text());
    assert_eq!(city.db.head().await.expect("a head").0, before.0 + 1, "one change");
    let one = stored(&city, "2025/T2.1").await.expect("the take-up");
    let sentence = one.text(Part::Sentence).expect("a sentence");
    assert_eq!(sentence.original().1, "Neue Worte.");
    let states: Vec<TextState> = sentence.versions().values().map(|version| version.state).collect();
    assert!(states.contains(&TextState::Outdated), "its translations are of an older text: {states:?}");
    let two = stored(&city, "2025/T2.1b").await.expect("the second one");
    assert!(two.links.iter().any(|link| link.other.to_string() == "2025/Z1.1"));
    // Nothing changed is nothing written.
    let same = [("do", "save"), ("take-up", "T2.1"), ("base-T2.1", "2"), ("words-T2.1", "Neue Worte.")];
    assert_eq!(browser.post(address, &same).await.status, StatusCode::SEE_OTHER);
    assert_eq!(city.db.head().await.expect("a head").0, before.0 + 1);
}

#[tokio::test]
async fn a_reason_closes_a_place_and_sentence_and_reason_together_are_too_much() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let address = "/de/write/matrix/2025/L3/H4";
    let both = browser.post(address, &[("do", "save"), ("sentence", "Satz"), ("justification", "Grund"), ("at", "2025/H4")]).await;
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = both.text();
    assert!(html.contains("nicht beides") && html.contains("Satz</textarea>") && html.contains("Grund</textarea>"), "{html}");
    assert_eq!(wrong(&html), ["sentence", "justification"]);
    assert!(stored(&city, "2025/T3.4").await.is_none());
    let reason = browser.post(address, &[("do", "save"), ("justification", "Das regelt das Land."), ("at", "2025/H4")]).await;
    assert_eq!(reason.status, StatusCode::SEE_OTHER);
    assert!(city.page("/de/editions/2025/matrix/L3/H4").await.contains("Das regelt das Land."));
    assert_eq!(stored(&city, "2025/T3.4").await.expect("the take-up").status(), Some("justified"));
}

#[tokio::test]
async fn whoever_is_second_sees_what_is_stored_and_keeps_what_was_typed() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let address = "/de/write/matrix/2025/L1/H1";
    let sent = |words| [("do", "save"), ("take-up", "T1.1"), ("base-T1.1", "1"), ("words-T1.1", words)];
    assert_eq!(one.post(address, &sent("Die Ersten.")).await.status, StatusCode::SEE_OTHER);
    let late = two.post(address, &sent("Die Zweiten.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let html = late.text();
    assert!(html.contains("Die Ersten.") && html.contains("Die Zweiten.</textarea>"), "{html}");
    assert_eq!(wrong(&html), ["w-T1.1"]);
    assert!(html.contains("href=\"#w-T1.1\""), "{html}");
    assert!(html.contains("name=\"base-T1.1\" value=\"2\""), "the next save is of what was shown");
    assert!(city.page("/de/editions/2025/take-ups/T1.1").await.contains("Die Ersten."));
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_text_and_everything_that_was_typed_stays() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let address = "/de/write/matrix/2025/L2/H1";
    let long = "w".repeat(50_001);
    let sent = |words, sentence| {
        let there = [("do", "save"), ("take-up", "T2.1"), ("base-T2.1", "1"), ("words-T2.1", words)];
        [there.as_slice(), &[("sentence", sentence), ("at", "2025/Z1.1")]].concat()
    };
    let answer = two.post(address, &sent(long.as_str(), "Und noch ein Satz.")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert_eq!(wrong(&html), ["w-T2.1"]);
    assert!(html.contains("href=\"#w-T2.1\"") && html.contains("id=\"p-w-T2.1\""));
    assert!(html.contains(&long) && html.contains("Und noch ein Satz.</textarea>") && html.contains("\"2025/Z1.1\" selected"));
    let html = two.post(address, &sent("Neue Worte.", long.as_str())).await.text();
    assert_eq!(wrong(&html), ["sentence"]);
    assert!(html.contains("href=\"#sentence\"") && html.contains("Neue Worte.</textarea>"));
    // A justification is given for a whole field, not for one of its goals.
    let reason = [("do", "save"), ("justification", "Das regelt das Land."), ("at", "2025/Z1.1")];
    let html = two.post(address, &reason).await.text();
    assert_eq!(wrong(&html), ["at"]);
    assert!(html.contains("Das regelt das Land.</textarea>"), "{html}");
    // A form that is sent again stays one of the version that was opened: nobody is written over.
    let first = [("do", "save"), ("take-up", "T2.1"), ("base-T2.1", "1"), ("words-T2.1", "Die Ersten.")];
    assert_eq!(one.post(address, &first).await.status, StatusCode::SEE_OTHER);
    let html = two.post(address, &sent(long.as_str(), "")).await.text();
    assert!(html.contains("name=\"base-T2.1\" value=\"1\""));
    // And where somebody took it away, the words are still there.
    assert_eq!(one.post("/de/edit/2025:T2.1/archive", &[("base", "2")]).await.status, StatusCode::SEE_OTHER);
    let late = two.post(address, &sent("Die Zweiten.", "")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let html = late.text();
    assert_eq!(wrong(&html), ["gone-T2.1"]);
    assert!(html.contains("T2.1 steht hier nicht mehr") && html.contains("Die Zweiten.</textarea>"), "{html}");
}

#[tokio::test]
async fn an_adopted_edition_can_be_looked_at_and_a_draft_is_written_too() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut browser = coordinator(&city).await;
    let adopted = browser.page("/de/write/matrix/2020/L1/H1").await;
    assert!(adopted.contains("Diese Fassung ist beschlossen") && !adopted.contains("name=\"sentence\""), "{adopted}");
    let refused = browser.post("/de/write/matrix/2020/L1/H1", &[("do", "save"), ("sentence", "Satz"), ("at", "2020/H1")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = refused.text();
    assert!(wrong(&html).is_empty() && html.contains("href=\"#f-place\"") && html.contains("Satz</textarea>"), "{html}");
    let written = browser.post("/de/write/matrix/2030/L1/H1", &[("do", "next"), ("sentence", "Satz"), ("at", "2030/Z1.1")]).await;
    assert_eq!(written.header(header::LOCATION), "/de/write/matrix/2030?done=1", "no hole is left: {}", written.text());
    assert!(stored(&city, "2030/T1.1b").await.is_some());
}

#[tokio::test]
async fn both_pages_are_whole_in_every_language() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    for locale in Locale::all() {
        for rest in ["2025", "2020", "2025/L3/H4", "2025/L2/H4", "2020/L1/H1"] {
            let address = format!("/{}/write/matrix/{rest}", locale.tag());
            let wrong = clean(&address, &Markup::of(&browser.page(&address).await));
            assert!(wrong.is_empty(), "{wrong:?}");
        }
    }
}
