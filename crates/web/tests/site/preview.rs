//! Preview links: who has one reads the whole draft, and nothing else that is not public, as long as the link holds.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::previews::PreviewLink;

use crate::drafts::{SECRET, draft};
use crate::support::{Browser, City};

/// The id of the link that [`open`] makes.
pub(crate) const ID: &str = "0123456789abcdef";

/// Makes a link to edition 2030 that holds until then.
pub(crate) async fn open(city: &City, until: &str) {
    let link = PreviewLink {
        id: ID.into(),
        edition: "2030".into(),
        readers: "Integrationsrat".into(),
        created_at: "2026-01-01T00:00:00Z".into(),
        expires_at: until.into(),
    };
    let entry = NewEntry { action: "open-preview", actor: "operator".into(), content: serde_json::json!({}) };
    city.db.open_preview(&link, &entry).await.expect("a link");
}

/// What stands in the address of that link.
pub(crate) fn key(city: &City) -> String {
    format!("{ID}{}", city.gate.key().digest("preview", ID))
}

/// A city with a draft, and who writes it.
async fn with_draft(city: &City) -> Browser<'_> {
    city.import(&draft("draft")).await;
    city.signed_in(&[Role::Coordinator]).await
}

/// The link that the coordinator's page shows, without the site in front.
async fn link(browser: &Browser<'_>) -> String {
    let page = browser.page("/de/editions/2030/preview").await;
    let rest = page.split_once("/de/preview/").unwrap_or_else(|| panic!("no link: {page}")).1;
    format!("/de/preview/{}", rest.split('"').next().expect("a link"))
}

const FIELDS: [(&str, &str); 3] = [("do", "open"), ("readers", "Werkstatt im Oktober"), ("days", "7")];

#[tokio::test]
async fn whoever_has_the_link_reads_the_whole_draft_in_every_language_until_it_ends() {
    let city = City::demo().await;
    let mut browser = with_draft(&city).await;
    let done = browser.post("/de/editions/2030/preview", &FIELDS).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let link = link(&browser).await;
    let answer = city.get(&link).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store");
    assert_eq!(answer.headers["x-robots-tag"], "noindex, nofollow");
    let page = answer.text();
    for said in [SECRET, "H1", "L1", "Z1.1"] {
        assert!(page.contains(said), "{said} is not in the preview");
    }
    assert!(page.contains("Nichts davon ist beschlossen"), "{page}");
    let arabic = city.get(&link.replace("/de/", "/ar/")).await.text();
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("هذه مسودة"), "{arabic}");
    // The site itself shows the draft to nobody, and the chain says what was done.
    assert_eq!(city.get("/de/editions/2030").await.status, StatusCode::NOT_FOUND);
    assert!(browser.page("/de/log").await.contains("hat einen Vorschau-Link erstellt"));

    let list = browser.page("/de/editions/2030/preview").await;
    let id = list.split_once("name=\"link\" value=\"").expect("a link to end").1.split('"').next().expect("its id").to_owned();
    let ended = browser.post("/de/editions/2030/preview", &[("do", "end"), ("link", &id)]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let gone = city.get(&link).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert!(!gone.text().contains(SECRET), "nothing is told about it: {}", gone.text());
    let again = browser.post("/de/editions/2030/preview", &[("do", "end"), ("link", &id)]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_link_holds_as_long_as_it_says_and_a_changed_one_not_at_all() {
    let city = City::demo().await;
    let mut browser = with_draft(&city).await;
    browser.post("/de/editions/2030/preview", &FIELDS).await;
    let link = link(&browser).await;
    let last = link.chars().next_back().expect("a digit");
    let changed = format!("{}{}", &link[..link.len() - 1], if last == '0' { '1' } else { '0' });
    for other in [changed.as_str(), &link[..link.len() - 2], "/de/preview/x", "/de/preview/äöüäöüäöüäöüäöü"] {
        assert_eq!(city.get(other).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    city.gate.clock().advance(7 * 24 * 60 * 60 - 60);
    assert_eq!(city.get(&link).await.status, StatusCode::OK);
    city.gate.clock().advance(120);
    assert_eq!(city.get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_drafts_and_what_is_withheld_are_not_in_a_preview() {
    let city = City::demo().await;
    let mut browser = with_draft(&city).await;
    let withheld = browser.post("/de/release", &[("do", "withhold"), ("item", "M001")]).await;
    assert_eq!(withheld.status, StatusCode::SEE_OTHER);
    let title = browser.page("/de/measures/M001").await;
    let title = title.split_once("<h1>").expect("a heading").1.split('<').next().expect("words").trim().to_owned();
    open(&city, "2999-01-01T00:00:00Z").await;
    let page = city.get(&format!("/de/preview/{}", key(&city))).await.text();
    assert!(!page.contains(&title) && !page.contains("M001"), "{title}");
}

#[tokio::test]
async fn once_everybody_can_read_it_the_link_leads_to_the_edition() {
    let city = City::demo().await;
    let mut browser = with_draft(&city).await;
    browser.post("/de/editions/2030/preview", &FIELDS).await;
    let link = link(&browser).await;
    let done = browser.post("/de/editions/2030/decision", &[("do", "bring-in")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(city.get(&link).await.header(header::LOCATION), "/de/editions/2030");
    let page = browser.page("/de/editions/2030/preview").await;
    assert!(page.contains("Diese Fassung können alle lesen"), "{page}");
}

#[tokio::test]
async fn the_preview_may_use_its_own_style_and_nothing_else() {
    let city = City::demo().await;
    with_draft(&city).await;
    open(&city, "2999-01-01T00:00:00Z").await;
    let answer = city.get(&format!("/de/preview/{}", key(&city))).await;
    let policy = answer.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(answer.text().matches("<style>").count(), 1);
    assert!(!answer.text().contains("style=\""), "a style on an element would be stopped");
    let elsewhere = city.get("/de/").await.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(elsewhere.contains("style-src 'self'"), "{elsewhere}");
}
