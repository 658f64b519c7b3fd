//! Many items changed at once: chosen, looked at before, all in one change or none.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::pages::clean;
use crate::support::{Browser, City};

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

async fn stored(city: &City, reference: &str) -> Item {
    let all = city.db.load().await.expect("the city").leitbild;
    all.get(&ItemRef::parse(reference, None).expect("a reference")).expect("the item").clone()
}

const THREE: [(&str, &str); 3] = [("item", "M001@1"), ("item", "M002@1"), ("item", "M003@1")];

fn three<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    THREE.into_iter().chain(more.iter().copied()).collect()
}

#[tokio::test]
async fn what_would_change_is_seen_before_and_then_done_in_one_change() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    assert!(browser.page("/de/measures").await.contains("href=\"/de/bulk/measures\""));
    let list = browser.page("/de/bulk/measures?find=deutschkurse&status=running").await;
    assert!(list.contains("value=\"M001@1\"") && !list.contains("value=\"M002@1\""), "found by words and status: {list}");
    let asking = browser.post("/de/bulk/measures", &three(&[("do", "choose"), ("key", "status")])).await.text();
    assert!(asking.contains("<option value=\"paused\"") && asking.contains("value=\"M003@1\" checked"), "{asking}");
    let before = city.db.head().await.expect("a head");
    let preview =
        browser.post("/de/bulk/measures", &three(&[("do", "preview"), ("key", "status"), ("value", "stopped")])).await.text();
    // M002 is stopped already.
    assert!(preview.contains("2 Einträge würden sich ändern") && preview.contains("bleibt unverändert: M002"), "{preview}");
    assert!(
        preview.contains("name=\"item\" value=\"M001@1\"") && !preview.contains("value=\"M002@1\""),
        "only what changes goes on"
    );
    assert_eq!(city.db.head().await.expect("a head"), before, "looking changes nothing");
    let sent = [("item", "M001@1"), ("item", "M003@1"), ("do", "save"), ("key", "status"), ("value", "stopped")];
    let saved = browser.post("/de/bulk/measures", &sent).await;
    assert_eq!((saved.status, saved.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/bulk/measures?done=2"));
    assert_eq!(city.db.head().await.expect("a head").0, before.0 + 1, "one change, one entry");
    assert_eq!(stored(&city, "M001").await.facts.status(), Some("stopped"));
    assert!(browser.page("/de/bulk/measures?done=2").await.contains("2 Einträge sind geändert."));
    assert!(browser.page("/de/history/M003").await.contains("hat mehrere Einträge auf einmal geändert"));
}

#[tokio::test]
async fn links_are_looked_up_added_to_all_and_taken_away_again() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let found = three(&[("do", "find"), ("key", "partners"), ("find-other", "O012")]);
    let found = browser.post("/de/bulk/measures", &found).await.text();
    assert!(found.contains("name=\"other\" value=\"add O012\"") && found.contains("value=\"remove O008\""), "{found}");
    let nothing = browser.post("/de/bulk/measures", &three(&[("do", "preview"), ("key", "partners")])).await.text();
    assert!(nothing.contains("role=\"alert\""), "{nothing}");
    let add = three(&[("do", "save"), ("key", "partners"), ("other", "add O012")]);
    assert_eq!(browser.post("/de/bulk/measures", &add).await.status, StatusCode::SEE_OTHER);
    for code in ["M001", "M002", "M003"] {
        assert!(stored(&city, code).await.links.iter().any(|link| link.other.code().as_str() == "O012"), "{code}");
    }
    let remove = [("item", "M001@2"), ("item", "M003@2"), ("do", "save"), ("key", "partners"), ("other", "remove O012")];
    assert_eq!(browser.post("/de/bulk/measures", &remove).await.status, StatusCode::SEE_OTHER);
    assert!(!stored(&city, "M001").await.links.iter().any(|link| link.other.code().as_str() == "O012"));
    assert!(stored(&city, "M002").await.links.iter().any(|link| link.other.code().as_str() == "O012"));
}

#[tokio::test]
async fn who_was_faster_is_named_and_nothing_is_written() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let sent = [("item", "M002@1"), ("do", "save"), ("key", "status"), ("value", "paused")];
    assert_eq!(one.post("/de/bulk/measures", &sent).await.status, StatusCode::SEE_OTHER);
    let before = city.db.head().await.expect("a head");
    let late = two.post("/de/bulk/measures", &three(&[("do", "save"), ("key", "status"), ("value", "completed")])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let html = late.text();
    assert!(html.contains("Jemand hat inzwischen gespeichert: M002.") && html.contains("2 Einträge würden sich ändern"), "{html}");
    assert_eq!(city.db.head().await.expect("a head"), before);
    assert_eq!(stored(&city, "M001").await.facts.status(), Some("running"));
}

#[tokio::test]
async fn nothing_chosen_is_said_and_all_of_a_page_can_be_chosen() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let none = browser.post("/de/bulk/measures", &[("do", "choose"), ("key", "status"), ("find", "kurs")]).await;
    assert_eq!(none.status, StatusCode::SEE_OTHER);
    let again = browser.page(none.header(header::LOCATION)).await;
    assert!(again.contains("mindestens einen Eintrag") && again.contains("value=\"kurs\""), "{again}");
    let rows = [("row", "M001@1"), ("row", "M002@1"), ("all", "1"), ("do", "choose"), ("key", "ends")];
    let all = browser.post("/de/bulk/measures", &rows).await.text();
    assert!(all.contains("value=\"M001@1\" checked") && all.contains("value=\"M002@1\" checked"), "{all}");
    let wrong = three(&[("do", "preview"), ("key", "ends"), ("value", "bald")]);
    let wrong = browser.post("/de/bulk/measures", &wrong).await.text();
    assert!(
        wrong.contains("Hier passt es nicht") && wrong.contains("noch kein Datum") && !wrong.contains("value=\"save\""),
        "{wrong}"
    );
}

#[tokio::test]
async fn what_is_taken_out_together_is_in_the_archive_and_what_others_hold_stays() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let held = browser.post("/de/bulk/measures", &three(&[("do", "save"), ("key", "archive")])).await;
    assert!(held.status == StatusCode::UNPROCESSABLE_ENTITY && held.text().contains("Andere Einträge hängen daran"));
    for code in ["G97", "G98"] {
        browser.post("/de/new/stakeholder-groups", &[("do", "save"), ("code", code), ("title", "Eine Gruppe")]).await;
    }
    let both = [("item", "G97@1"), ("item", "G98@1"), ("key", "archive")];
    let preview = browser.post("/de/bulk/stakeholder-groups", &[&both[..], &[("do", "choose")]].concat()).await.text();
    assert!(preview.contains("Kommt ins Archiv.") && preview.contains("value=\"save\" class=\"grave\""), "{preview}");
    let gone = browser.post("/de/bulk/stakeholder-groups", &[&both[..], &[("do", "save")]].concat()).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    assert_eq!(browser.page("/de/archive").await.matches("Eine Gruppe").count(), 2);
}

#[tokio::test]
async fn an_office_changes_its_own_and_an_adopted_edition_stays() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    let list = officer.page("/de/bulk/measures").await;
    assert!(list.contains("value=\"M001@1\"") && !list.contains("value=\"M002@1\"") && !list.contains(SECRET), "{list}");
    assert!(!list.contains("value=\"archive\""), "nobody is offered what they may not do");
    let found = [("item", "M001@1"), ("do", "find"), ("key", "goals"), ("find-other", SECRET)];
    assert!(!officer.post("/de/bulk/measures", &found).await.text().contains("2030/"));
    let unseen = [("item", "M001@1"), ("do", "save"), ("key", "goals"), ("other", "add 2030/Z1.1")];
    assert_eq!(officer.post("/de/bulk/measures", &unseen).await.status, StatusCode::NOT_FOUND);
    let mut browser = coordinator(&city).await;
    let frozen = [("item", "2020/Z1.1@1"), ("do", "save"), ("key", "field"), ("other", "add 2020/H2"), ("edition", "2020")];
    let frozen = browser.post("/de/bulk/goals", &frozen).await;
    assert!(frozen.status == StatusCode::UNPROCESSABLE_ENTITY && frozen.text().contains("Diese Fassung ist beschlossen"));
}

#[tokio::test]
async fn every_step_is_whole_in_every_language() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let token = browser.form_token().await;
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        for rest in ["bulk/measures", "bulk/goals?edition=2025&find=sprache", "bulk/follow-ups", "bulk/districts?none=1"] {
            let address = format!("/{}/{rest}", locale.tag());
            wrong.extend(clean(&address, &Markup::of(&browser.page(&address).await)));
        }
        let address = format!("/{}/bulk/measures", locale.tag());
        for more in [
            &[("do", "choose"), ("key", "starts")][..],
            &[("do", "find"), ("key", "districts"), ("find-other", "a")],
            &[("do", "preview"), ("key", "plan"), ("other", "add K1")],
            &[("do", "preview"), ("key", "status"), ("value", "")],
        ] {
            let answer = browser.post_with(&token, &address, &three(more)).await;
            assert_eq!(answer.status, StatusCode::OK, "{address} {more:?}");
            wrong.extend(clean(&format!("{address} {more:?}"), &Markup::of(&answer.text())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
