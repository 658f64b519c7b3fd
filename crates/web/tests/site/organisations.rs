//! Organisations over time: what happens to them from a day on, and who belonged to whom on a day.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;

use crate::markup::Markup;
use crate::support::{Browser, City};

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// The versions that the form names, as fields.
fn bases(page: &str) -> Vec<(String, String)> {
    let base = |rest: &str| {
        let mut parts = rest.split('"');
        Some((format!("base/{}", parts.next()?), parts.nth(1)?.to_owned()))
    };
    page.split("name=\"base/").skip(1).filter_map(base).collect()
}

async fn done(browser: &mut Browser<'_>, address: &str, fields: &[(&str, &str)]) -> String {
    let bases = bases(&browser.page(address).await);
    let mut sent: Vec<(&str, &str)> = bases.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sent.extend(fields.iter().copied().chain([("do", "save")]));
    let answer = browser.post(address, &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}: {}", answer.text());
    answer.header(header::LOCATION).to_owned()
}

#[tokio::test]
async fn an_office_gets_a_new_name_from_a_day_on_and_what_is_finished_keeps_the_old_one() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let page = browser.page("/de/organisations/O008").await;
    assert!(page.contains("/de/turn/O008/rename"), "{page}");
    assert!(!city.page("/de/organisations/O008").await.contains("/de/turn/"), "a visitor is offered nothing");
    let form = browser.page("/de/turn/O008/rename").await;
    Markup::of(&form);
    assert!(form.contains("name=\"hand/M001\""), "what hangs on it is named: {form}");
    let fields = [("on", "1.4.2026"), ("name", "Amt für Ankommen"), ("hand/M001", "0")];
    let new = done(&mut browser, "/de/turn/O008/rename", &fields).await;
    let page = city.page(&new).await;
    assert!(page.contains("Amt für Ankommen") && page.contains("/de/organisations/O008"), "{page}");
    assert!(city.page("/de/measures/M001").await.contains("Amt für Ankommen"));
    let old = city.page("/de/organisations/O008").await;
    assert!(old.contains(&new), "the old one names who followed: {old}");
    for (on, named) in [("31.3.2026", false), ("2026-04-01", true)] {
        let tree = city.page(&format!("/de/organisations?on={on}")).await;
        Markup::of(&tree);
        assert_eq!(tree.contains("Amt für Ankommen"), named, "{on}");
        assert_eq!(tree.contains("href=\"/de/organisations/O008\""), !named, "{on}");
    }
    assert!(browser.page("/de/log").await.contains("umbenannt"));
}

#[tokio::test]
async fn who_follows_somebody_withheld_is_withheld_too() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let held = browser.post("/de/release", &[("do", "hold"), ("code", "O008")]).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.text());
    let new = done(&mut browser, "/de/turn/O008/rename", &[("on", "1.4.2026"), ("name", "Amt für Ankommen")]).await;
    assert!(browser.page(&new).await.contains("Amt für Ankommen"));
    assert_eq!(city.get(&new).await.status, StatusCode::NOT_FOUND);
    for address in ["/de/organisations", "/de/organisations?on=2026-05-01", "/downloads/csv/organisations.csv"] {
        assert!(!city.page(address).await.contains("Amt für Ankommen"), "{address}");
    }
    let tree = browser.page("/de/organisations?on=2026-05-01").await;
    Markup::of(&tree);
    let (_, own) = tree.split_once("Amt für Ankommen").expect("whoever writes sees the place of what waits for its release");
    assert!(own.starts_with("</a> <span class=\"status s-draft\">intern"), "{own}");
    assert!(city.page("/de/organisations").await.contains("/de/organisations?on=today"), "the list leads to the tree");
    let today = city.get("/de/organisations?on=today").await;
    assert_eq!((today.status, today.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/organisations?on=2025-10-15"));
}

#[tokio::test]
async fn two_become_one_and_one_becomes_two() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let found = browser.post("/de/turn/O008/merge", &[("do", "find"), ("find", "O009"), ("on", "1.4.2026")]).await;
    assert_eq!(found.status, StatusCode::OK);
    Markup::of(&found.text());
    assert!(found.text().contains("value=\"O009\""), "{}", found.text());
    let alone = browser.post("/de/turn/O008/merge", &[("do", "save"), ("on", "1.4.2026"), ("name", "Haus")]).await;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
    let one = done(&mut browser, "/de/turn/O008/merge", &[("other", "O009"), ("on", "1.4.2026"), ("name", "Haus der Stadt")]).await;
    for code in ["O008", "O009"] {
        assert!(city.page(&format!("/de/organisations/{code}")).await.contains(&one), "{code}");
    }
    let code = one.rsplit('/').next().expect("a code").to_owned();
    let address = format!("/de/turn/{code}/split");
    done(&mut browser, &address, &[("on", "1.5.2026"), ("name", "Haus Nord"), ("name", "Haus Süd")]).await;
    let page = city.page(&one).await;
    assert!(page.contains("Haus Nord") && page.contains("Haus Süd"), "{page}");
}

#[tokio::test]
async fn what_cannot_be_is_said_and_what_was_typed_stays() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    for (address, fields, said) in [
        ("/de/turn/O008/rename", vec![("on", "bald"), ("name", "Neuer Name")], "ganzes Datum"),
        ("/de/turn/O008/rename", vec![("on", "2026"), ("name", "Neuer Name")], "ganzes Datum"),
        ("/de/turn/O008/rename", vec![("on", "1.4.2999"), ("name", "Neuer Name")], "liegt noch vor uns"),
        ("/de/turn/O008/rename", vec![("on", "1.4.2026"), ("name", " ")], "fehlt ein Name"),
        ("/de/turn/O008/split", vec![("on", "1.4.2026"), ("name", "Neuer Name")], "fehlt ein Name"),
    ] {
        let sent: Vec<(&str, &str)> = fields.iter().copied().chain([("do", "save"), ("base/O008", "1")]).collect();
        let answer = browser.post(address, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address} {fields:?}");
        let page = answer.text();
        Markup::of(&page);
        assert!(page.contains(said) && fields.iter().all(|(_, typed)| page.contains(typed.trim())), "{address}: {page}");
    }
    let typed = [("do", "save"), ("on", "1.4.2026"), ("name", "Neuer Name"), ("hand/M001", "")];
    let late = browser.post("/de/turn/O008/rename", &[typed.as_slice(), &[("base/O008", "7")]].concat()).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "somebody was faster");
    let page = late.text();
    let markup = Markup::of(&page);
    let value = |name: &str| markup.all("input").find(|input| input.get("name") == Some(name)).and_then(|input| input.get("value"));
    assert_eq!((value("on"), value("name")), (Some("1.4.2026"), Some("Neuer Name")));
    let hand = markup.all("select").find(|select| select.get("name") == Some("hand/M001")).expect("who gets M001");
    assert!(markup.inner(hand).contains("<option value=\"\" selected>"), "{page}");
    assert!(page.contains("href=\"#f-save\"") && page.contains("steht noch im Formular"), "{page}");
    // Sent once more, it is of what is shown now.
    assert_eq!(value("base/O008"), Some("1"));
    let again = browser.post("/de/turn/O008/rename", &[typed.as_slice(), &[("base/O008", "1")]].concat()).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    let top = browser.post("/de/turn/O009/move", &[("do", "save"), ("on", "bald"), ("other", "")]).await.text();
    let markup = Markup::of(&top);
    let none = markup.all("input").find(|input| input.get("id") == Some("f-other-none")).expect("to belong to nobody");
    assert!(none.get("checked").is_some(), "{top}");
    assert_eq!(city.get("/de/organisations?on=bald").await.status, StatusCode::OK);
    assert!(city.page("/de/organisations?on=bald").await.contains("ganzes Datum"));
}

#[tokio::test]
async fn a_body_has_other_members_from_a_day_on() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let form = browser.page("/de/turn/GR01/members").await;
    Markup::of(&form);
    let new = done(&mut browser, "/de/turn/GR01/members", &[("on", "1.4.2026"), ("other", "O008"), ("chair", "O008")]).await;
    let page = city.page(&new).await;
    assert!(page.contains("/de/organisations/O008") && page.contains("/de/bodies/GR01"), "{page}");
    assert_eq!(browser.get("/de/turn/GR01/split").await.status, StatusCode::NOT_FOUND);
    for turn in ["rename", "close"] {
        Markup::of(&browser.page(&format!("/ar/turn/GR01/{turn}")).await);
    }
}
