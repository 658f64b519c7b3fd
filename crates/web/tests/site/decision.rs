//! What is decided about an edition: what bodies said in their order, what is superseded with it, what was typed.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_model::words::EditionStatus;

use crate::edit::sent;
use crate::markup::Markup;
use crate::rework::give_reasons;
use crate::support::{Browser, City, code};

const DECISION: &str = "/de/editions/2025/decision";

async fn status(city: &City, edition: &str) -> Option<EditionStatus> {
    city.db.load().await.expect("everything").leitbild.edition_status(&code(edition))
}

async fn heard(browser: &mut Browser<'_>, number: &str, order: &str, more: &[(&str, &str)]) {
    let fields = [("do", "save"), ("edition", "2025"), ("code", number), ("order", order), ("body", "GR01")];
    let answer = browser.post("/de/new/consultations", &[&fields[..], more].concat()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{number}: {}", answer.text());
}

#[tokio::test]
async fn bodies_stand_in_their_order_with_votes_and_words_unedited() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let said = [
        ("result", "recommended"),
        ("in_favour", "471"),
        ("against", "4"),
        ("abstained", "3"),
        ("opinion", "Wir tragen *alles* mit."),
        ("dissent", "Zwei von uns nicht."),
    ];
    heard(&mut browser, "BE98", "98", &said).await;
    heard(&mut browser, "BE97", "99", &[]).await;
    let desk = browser.page(DECISION).await;
    assert!(
        desk.contains("Von einem Gremium fehlt noch das Ergebnis") || desk.contains("Gremien fehlt noch das Ergebnis"),
        "{desk}"
    );
    for page in [desk, city.page("/de/editions/2025").await] {
        let at = |number: &str| page.find(&format!(">{number}<")).unwrap_or_else(|| panic!("{number}: {page}"));
        assert!(at("BE98") < at("BE97"), "the order of deliberation, not of numbers: {page}");
    }
    let page = city.page("/de/editions/2025/consultations/BE98").await;
    for words in ["471", "Zwei von uns nicht.", "<em>alles</em>", "Lenkungsgruppe Leitbild</h1>"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let report = city.page("/downloads/report-2025-de.html").await;
    for words in ["Zwei von uns nicht.", "471"] {
        assert!(report.contains(words), "{words}");
    }
}

#[tokio::test]
async fn no_form_of_an_edition_decides_about_it() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let form = browser.page("/de/edit/2025").await;
    assert!(!form.contains("name=\"status\"") && form.contains(&format!("href=\"{DECISION}\"")), "{form}");
    let saved = sent(&mut browser, "/de/edit/2025", &[("status", "adopted"), ("title", "Ein anderer Titel")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(browser.page("/de/edit/2025").await.contains("Ein anderer Titel"));
    assert_eq!(status(&city, "2025").await, Some(EditionStatus::InDeliberation));
    // What it was before its status changed comes back without it.
    assert_eq!(browser.post(DECISION, &[("do", "take-back")]).await.status, StatusCode::SEE_OTHER);
    let earlier = browser.post("/de/history/2025/restore", &[("base", "3"), ("number", "1")]).await;
    assert_eq!(earlier.status, StatusCode::SEE_OTHER, "{}", earlier.text());
    assert_eq!(status(&city, "2025").await, Some(EditionStatus::Draft));
    // A new one is a draft.
    let new = browser.page("/de/new/editions").await;
    assert!(!new.contains("name=\"status\""), "{new}");
    let made = browser.post("/de/new/editions", &[("code", "2031"), ("status", "adopted"), ("title", "Neu"), ("do", "save")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    assert_eq!(status(&city, "2031").await, Some(EditionStatus::Draft));
}

#[tokio::test]
async fn only_the_editions_that_were_chosen_are_superseded() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    assert!(browser.page(DECISION).await.contains("name=\"supersede\" value=\"2020\" checked"));
    give_reasons(&mut browser, "2025").await;
    let adopt = [("do", "adopt"), ("sure", "yes"), ("adopted_on", "18.6.2025"), ("supersede", "1999")];
    assert_eq!(browser.post(DECISION, &adopt).await.status, StatusCode::SEE_OTHER);
    assert_eq!(status(&city, "2020").await, Some(EditionStatus::Adopted), "nobody ticked it");
    let earlier = "/de/editions/2020/decision";
    let unsure = browser.post(earlier, &[("do", "supersede")]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsure.text().contains("href=\"#f-sure-supersede\""), "{}", unsure.text());
    Markup::of(&unsure.text());
    assert_eq!(status(&city, "2020").await, Some(EditionStatus::Adopted));
    assert_eq!(browser.post(earlier, &[("do", "supersede"), ("sure", "yes")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(status(&city, "2020").await, Some(EditionStatus::Superseded));
}

#[tokio::test]
async fn a_rejection_names_its_paper_and_keeps_what_was_typed() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let wrong = browser.post(DECISION, &[("do", "reject"), ("decision", "V/0077"), ("decision_url", "ris")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = wrong.text();
    Markup::of(&page);
    assert!(page.contains("href=\"#f-reject-decision_url\"") && page.contains("value=\"V/0077\""), "{page}");
    let url = "https://ris.example.org/oparl/paper/77";
    let rejected = browser.post(DECISION, &[("do", "reject"), ("decision", "V/0077"), ("decision_url", url)]).await;
    assert_eq!(rejected.header(header::LOCATION), DECISION, "{}", rejected.text());
    assert_eq!(status(&city, "2025").await, Some(EditionStatus::Rejected));
    let page = browser.page(DECISION).await;
    assert!(page.contains("V/0077") && page.contains(url), "{page}");
}

#[tokio::test]
async fn what_a_step_took_out_is_not_offered_in_the_archive() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let drop = [("do", "drop"), ("seen", "Z2.1:1"), ("reason", "Ist erreicht.")];
    let answer = browser.post("/de/editions/2025/rework/Z2.1", &drop).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(browser.page("/de/editions/2025/rework").await.contains("Ist erreicht."));
    let archive = browser.page("/de/archive").await;
    assert!(!archive.contains("Z2.1") && !archive.contains("2025/"), "{archive}");
}

#[tokio::test]
async fn who_decides_about_an_edition_that_somebody_changed_meanwhile_is_told() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    give_reasons(&mut browser, "2025").await;
    let address = "/de/editions/2025/decision";
    let page = browser.page(address).await;
    let base = page.split("name=\"base\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version").to_owned();
    let mut other = city.signed_in(&[Role::Coordinator]).await;
    let corrected = crate::edit::sent(&mut other, "/de/edit/2025", &[("decision", "V/0001/2025")]).await;
    assert_eq!(corrected.status, StatusCode::SEE_OTHER, "{}", corrected.text());
    let adopt = [("do", "adopt"), ("sure", "yes"), ("adopted_on", "18.6.2025"), ("decision", "V/0999/2025"), ("base", &*base)];
    let late = browser.post(address, &adopt).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = late.text();
    Markup::of(&html);
    assert!(
        html.contains("2025 hat inzwischen jemand geändert") && html.contains("V/0001/2025") && html.contains("V/0999/2025"),
        "{html}"
    );
    assert_eq!(status(&city, "2025").await, Some(EditionStatus::InDeliberation));
}
