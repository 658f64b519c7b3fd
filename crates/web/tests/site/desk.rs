//! Where writing begins: what somebody may write is found, what is theirs stands there, and an office creates what is its own.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::pages::clean;
use crate::support::City;

#[tokio::test]
async fn an_item_is_opened_by_its_code_or_by_words() {
    let city = City::demo().await;
    let browser = city.signed_in(&[Role::Coordinator]).await;
    let by_code = browser.page("/de/write?find=m014").await;
    assert!(by_code.contains("href=\"/de/edit/M014\""), "{by_code}");
    let by_words = browser.page("/de/write?find=deutschkurse+stadtteil").await;
    assert!(by_words.contains("href=\"/de/edit/M001\""), "{by_words}");
    let exact = browser.page("/de/write?find=L4").await;
    let first = exact.find("/de/edit/").expect("a hit");
    assert!(exact[first..].starts_with("/de/edit/2020:L4") || exact[first..].starts_with("/de/edit/2025:L4"), "{exact}");
    assert!(browser.page("/de/write?find=xyzxyz").await.contains("Versuchen Sie ein kürzeres Wort."));
}

#[tokio::test]
async fn an_office_finds_what_it_answers_for_and_nothing_else() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let officer = city.signed_in_as(&[], &["O008"], false).await;
    let desk = officer.page("/de/write").await;
    for own in ["/de/edit/O008", "/de/edit/M001", "/de/new/measures", "/de/new/commitments", "/de/new/follow-ups"] {
        assert!(desk.contains(&format!("href=\"{own}\"")), "{own}: {desk}");
    }
    for others in ["/de/edit/M002\"", "/de/new/goals", "/de/new/organisations", "/de/edit/city", "/de/archive", SECRET, "2030"] {
        assert!(!desk.contains(others), "{others}: {desk}");
    }
    assert!(!officer.page("/de/write?find=M002").await.contains("/de/edit/M002"), "what is not theirs is not found");
}

#[tokio::test]
async fn what_somebody_changed_last_stands_on_their_desk() {
    let city = City::demo().await;
    let mut one = city.signed_in(&[Role::Coordinator]).await;
    assert!(!one.page("/de/write").await.contains("Zuletzt von Ihnen geändert"));
    one.post("/de/edit/G03", &[("do", "save"), ("base", "1"), ("title", "Städtische Ämter")]).await;
    let desk = one.page("/de/write").await;
    assert!(desk.contains("Zuletzt von Ihnen geändert") && desk.contains("Städtische Ämter"), "{desk}");
    let other = city.signed_in(&[Role::Coordinator]).await;
    assert!(!other.page("/de/write").await.contains("Städtische Ämter"), "what others did is not mine");
}

#[tokio::test]
async fn an_office_creates_what_it_answers_for_and_nothing_for_others() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    let form = officer.page("/de/new/commitments").await;
    assert!(form.contains("name=\"organisation\" value=\"O008\" checked"), "their organisation stands there already: {form}");
    assert!(!form.contains(SECRET));
    let sent = |organisation| [("do", "save"), ("code", "S98"), ("organisation", organisation), ("text", "Wir antworten bald.")];
    let others = officer.post("/de/new/commitments", &sent("O001")).await;
    assert_eq!(others.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = others.text();
    assert!(html.contains("href=\"#f-organisation\"") && html.contains("Ihre eigene Organisation"), "{html}");
    let own = officer.post("/de/new/commitments", &sent("O008")).await;
    assert_eq!(own.header(header::LOCATION), "/de/edit/S98", "there is no page of it before it is released");
    assert_eq!(officer.get("/de/edit/S98").await.status, StatusCode::OK, "it is theirs from now on");
    assert_eq!(officer.get("/de/new/goals?edition=2025").await.status, StatusCode::FORBIDDEN);
    // What they may not read is to them as if it were not there.
    let unseen = [("do", "save"), ("code", "S99"), ("organisation", "O008"), ("goals", "2030/Z1.1"), ("text", "Zusage")];
    assert_eq!(officer.post("/de/new/commitments", &unseen).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_desk_is_whole_in_every_language_for_everybody_it_is_for() {
    let city = City::demo().await;
    for (roles, own) in [(&[Role::Coordinator][..], &[][..]), (&[], &["O008"])] {
        let browser = city.signed_in_as(roles, own, true).await;
        for locale in Locale::all() {
            for rest in ["write", "write?find=sprache", "write?find=xyzxyz"] {
                let address = format!("/{}/{rest}", locale.tag());
                let wrong = clean(&address, &Markup::of(&browser.page(&address).await));
                assert!(wrong.is_empty(), "{wrong:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_page_of_rights_says_for_what_an_office_writes() {
    let city = City::demo().await;
    let page = city.page("/de/rights").await;
    let row = |action: &str| page.split(action).nth(1).expect("the action").split("</tr>").next().expect("its row").to_owned();
    let writes = row("Einträge ändern und ihren Verlauf lesen");
    assert!(writes.contains("nur für das, wofür die eigene Organisation verantwortlich ist"), "{writes}");
    assert!(!writes.contains("Gremium"), "{writes}");
    assert!(row("Lesen, welche Lücken").contains("das eigene Gremium"));
}
