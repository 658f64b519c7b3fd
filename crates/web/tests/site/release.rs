//! What is public is decided, and until then it stays with those who write.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;

use crate::support::City;

const NEW: [(&str, &str); 7] = [
    ("do", "save"),
    ("code", "M900"),
    ("type", "project"),
    ("status", "planned"),
    ("carried_by", "paid_staff"),
    ("title", "Gartenfest der Nachbarschaft"),
    ("text", "Ein Fest im Hof."),
];

#[tokio::test]
async fn what_is_written_stays_internal_until_somebody_releases_it() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let made = browser.post("/de/new/measures", &NEW).await;
    assert_eq!(made.header(header::LOCATION), "/de/measures/M900", "{}", made.text());
    let page = browser.page("/de/measures/M900").await;
    assert!(page.contains("noch nicht freigegeben"), "whoever writes it is told: {page}");
    let list = browser.page("/de/search?q=gartenfest").await;
    assert!(list.contains("Gartenfest") && list.contains(">intern<"), "{list}");
    for address in ["/de/measures/M900", "/api/v1/measures/M900"] {
        assert_eq!(city.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for address in ["/de/measures", "/de/search?q=gartenfest", "/api/v1/measures", "/downloads/csv/measures.csv", "/de/feed.atom"] {
        assert!(!city.page(address).await.contains("M900"), "{address}");
    }
    let desk = browser.page("/de/release").await;
    assert!(desk.contains("value=\"M900\"") && desk.contains("öffentlich, 1 intern"), "{desk}");
    assert!(desk.contains("Akteursgruppen</strong> <span class=\"meta\">12 öffentlich, 0 intern"), "{desk}");
    assert_eq!(browser.post("/de/release", &[("do", "release"), ("item", "M900")]).await.status, StatusCode::SEE_OTHER);
    for address in ["/de/measures/M900", "/api/v1/measures/M900", "/downloads/csv/measures.csv"] {
        assert!(city.page(address).await.contains("Gartenfest"), "{address}");
    }
    let desk = browser.page("/de/release").await;
    assert!(!desk.contains("value=\"M900\"") && desk.contains("M900"), "the day stays written down: {desk}");
}

#[tokio::test]
async fn an_office_goes_on_where_it_can_read_what_it_wrote() {
    let city = City::demo().await;
    let mut browser = city.signed_in_as(&[], &["O008"], false).await;
    let fields = [("do", "save"), ("code", "S98"), ("title", "Zusage"), ("text", "Wir kommen."), ("organisation", "O008")];
    let made = browser.post("/de/new/commitments", &fields).await;
    assert_eq!(made.header(header::LOCATION), "/de/edit/S98", "{}", made.text());
    assert!(browser.page("/de/edit/S98").await.contains("Wir kommen."));
    assert_eq!(browser.get("/de/commitments/S98").await.status, StatusCode::NOT_FOUND, "it is not released yet");
}

#[tokio::test]
async fn all_of_a_kind_are_released_at_once_and_the_others_wait() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    for code in ["M900", "M901"] {
        let fields: Vec<_> = NEW.into_iter().map(|(name, value)| (name, if name == "code" { code } else { value })).collect();
        assert_eq!(browser.post("/de/new/measures", &fields).await.status, StatusCode::SEE_OTHER);
    }
    let group = [("do", "save"), ("code", "G98"), ("title", "Eine Gruppe"), ("text", "Wer dazugehört.")];
    assert_eq!(browser.post("/de/new/stakeholder-groups", &group).await.status, StatusCode::SEE_OTHER);
    let desk = browser.page("/de/release").await;
    assert!(desk.contains("name=\"all\" value=\"measure\">Alle 2 freigeben"), "{desk}");
    for code in ["M900", "M901", "G98"] {
        assert!(desk.contains(&format!("name=\"shown\" value=\"{code}\"")), "{code}: {desk}");
    }
    // Somebody else writes one more before the button is pressed.
    let late: Vec<_> = NEW.into_iter().map(|(name, value)| (name, if name == "code" { "M902" } else { value })).collect();
    assert_eq!(browser.post("/de/new/measures", &late).await.status, StatusCode::SEE_OTHER);
    let sent = [("all", "measure"), ("shown", "M900"), ("shown", "M901"), ("shown", "G98")];
    assert_eq!(browser.post("/de/release", &sent).await.status, StatusCode::SEE_OTHER);
    for code in ["M900", "M901"] {
        assert_eq!(city.get(&format!("/de/measures/{code}")).await.status, StatusCode::OK, "{code}");
    }
    assert_eq!(city.get("/de/measures/M902").await.status, StatusCode::NOT_FOUND, "nobody has looked at it");
    assert_eq!(city.get("/de/stakeholder-groups/G98").await.status, StatusCode::NOT_FOUND, "it was not named");
}

#[tokio::test]
async fn the_form_of_a_release_names_tables_as_the_site_does() {
    let city = City::demo().await;
    let form = city.signed_in(&[Role::Coordinator]).await.page("/de/new/releases").await;
    let table = &form[form.find("id=\"f-table\"").expect("the field")..];
    let table = &table[..table.find("</select>").expect("its end")];
    assert!(table.contains(">Maßnahmen<") && !table.contains(">measure<"), "{table}");
}

#[tokio::test]
async fn a_single_item_is_withheld_by_its_code() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    assert!(browser.page("/de/release?item=M001").await.contains("value=\"M001\""));
    for wrong in ["M999", "2025/Z1.1", "", "<b>"] {
        let refused = browser.post("/de/release", &[("do", "hold"), ("code", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let held = browser.post("/de/release", &[("do", "hold"), ("code", " M001 ")]).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.text());
    assert_eq!(city.get("/de/measures/M001").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_table_and_an_edition_are_withheld_and_released_as_a_whole() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    for (what, name, address) in [
        ("table", "measure", "/de/measures/M001"),
        ("item", "2025", "/de/editions/2025/goals/Z1.1"),
        ("item", "O008", "/de/organisations/O008"),
    ] {
        assert_eq!(city.get(address).await.status, StatusCode::OK);
        assert_eq!(browser.post("/de/release", &[("do", "withhold"), (what, name)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(city.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(browser.get(address).await.status, StatusCode::OK);
        assert_eq!(browser.post("/de/release", &[("do", "release"), (what, name)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(city.get(address).await.status, StatusCode::OK, "{address}");
    }
    assert!(city.page("/api/v1/measures").await.contains("M001"));
}
