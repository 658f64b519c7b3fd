//! Threads from the other end: what names an item is seen, tied and cut there, by whoever may write what names it.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::pages::clean;
use crate::support::{Browser, City};

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// What an item names, as stored.
async fn names(city: &City, reference: &str) -> Vec<String> {
    let key = ItemRef::parse(reference, None).expect("a reference");
    let all = city.db.load().await.expect("the city").leitbild;
    all.get(&key).expect("the item").links.iter().map(|link| link.other.to_string()).collect()
}

#[tokio::test]
async fn what_names_a_goal_is_found_from_the_goal_tied_and_cut_again() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let address = "/de/edit/2025:Z1.1/links";
    for page in ["/de/editions/2025/goals/Z1.1", "/de/edit/2025:Z1.1"] {
        assert!(browser.page(page).await.contains(&format!("href=\"{address}\"")), "{page}");
    }
    let page = browser.page(address).await;
    for named in ["Maßnahmen: Maßnahmen dazu", "value=\"M001 goals 1\"", "Aufnahmen: Was die Leitziele hier bedeuten", "W001"] {
        assert!(page.contains(named), "{named}: {page}");
    }
    let found = browser.page(&format!("{address}?sort=measure.goals&find=m014")).await;
    assert!(found.contains("name=\"tie\" value=\"M014 goals 1\""), "{found}");
    let before = city.db.head().await.expect("a head");
    let tied = browser.post(address, &[("tie", "M014 goals 1")]).await;
    assert_eq!((tied.status, tied.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/edit/2025:Z1.1/links?tied=M014"));
    assert_eq!(city.db.head().await.expect("a head").0, before.0 + 1, "one entry");
    assert!(names(&city, "M014").await.contains(&"2025/Z1.1".to_owned()));
    assert!(browser.page(&format!("{address}?tied=M014")).await.contains("M014 ist jetzt verknüpft."));
    assert!(browser.page("/de/history/M014").await.contains("hat zwei Einträge verknüpft"), "it is the measure that changed");
    assert_eq!(browser.post(address, &[("cut", "M014 goals 2")]).await.status, StatusCode::SEE_OTHER);
    assert!(!names(&city, "M014").await.contains(&"2025/Z1.1".to_owned()));
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_is_not_tied_and_nothing_is_lost() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let address = "/de/edit/2025:Z1.2/links";
    assert_eq!(one.post(address, &[("tie", "M001 goals 1")]).await.status, StatusCode::SEE_OTHER);
    let late = two.post("/de/edit/2025:Z1.3/links", &[("tie", "M001 goals 1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Jemand hat M001 inzwischen geändert."), "{}", late.text());
    let named = names(&city, "M001").await;
    assert!(named.contains(&"2025/Z1.2".to_owned()) && !named.contains(&"2025/Z1.3".to_owned()), "{named:?}");
}

#[tokio::test]
async fn an_adopted_edition_refuses_its_own_links_and_takes_those_of_others() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    // A measure may still carry out a goal that was adopted long ago.
    assert_eq!(browser.post("/de/edit/2020:Z1.2/links", &[("tie", "M001 goals 1")]).await.status, StatusCode::SEE_OTHER);
    let frozen = browser.post("/de/edit/2020:H2/links", &[("cut", "2020/Z2.1 field 1")]).await;
    assert!(frozen.status == StatusCode::UNPROCESSABLE_ENTITY && frozen.text().contains("Diese Fassung ist beschlossen"));
    let take_up = browser.post("/de/edit/2020:H2/links", &[("tie", "2020/T1.1 in 1")]).await;
    assert_eq!(take_up.status, StatusCode::UNPROCESSABLE_ENTITY, "only one place");
    assert!(take_up.text().contains("nur eines ist möglich"), "{}", take_up.text());
    let needed = browser.post("/de/edit/O001/links", &[("cut", "S001 organisation 1")]).await;
    assert!(needed.status == StatusCode::UNPROCESSABLE_ENTITY && needed.text().contains("braucht an dieser Stelle"));
    assert!(Markup::of(&needed.text()).all("div").any(|part| part.get("role") == Some("alert")));
}

#[tokio::test]
async fn an_office_ties_its_own_to_what_everybody_reads_and_learns_of_no_draft() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    let goal = "/de/edit/2025:Z1.1/links";
    assert!(officer.page("/de/editions/2025/goals/Z1.1").await.contains(&format!("href=\"{goal}\"")));
    let page = officer.page(goal).await;
    assert!(page.contains("value=\"M001 goals 1\"") && page.contains("W001"), "{page}");
    assert!(!page.contains("value=\"M002 goals 1\"") && page.contains("M002"), "others' measures are seen and left alone: {page}");
    assert!(!page.contains(SECRET) && !page.contains("2030"), "{page}");
    let found = officer.page(&format!("{goal}?sort=measure.goals&find=m00")).await;
    assert!(!found.contains("name=\"tie\" value=\"M003"), "only what may be tied is offered: {found}");
    assert_eq!(officer.post("/de/edit/2025:Z1.2/links", &[("tie", "M001 goals 1")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post("/de/edit/2025:Z1.2/links", &[("tie", "M002 goals 1")]).await.status, StatusCode::FORBIDDEN);
    // A draft is to them as if it were not there, from either end, and no link to one is lost.
    assert_eq!(officer.post("/de/edit/2030:Z1.1/links", &[("cut", "M900 goals 1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(officer.post(goal, &[("cut", "M900 goals 1")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(names(&city, "M900").await, ["2030/Z1.1", "O008"]);
}

#[tokio::test]
async fn the_page_of_every_kind_is_whole_in_every_language() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let mut kinds = std::collections::BTreeSet::new();
    for key in crate::support::items().filter(|key| kinds.insert(key.kind())) {
        for locale in Locale::all() {
            let item = key.to_string().replace('/', ":");
            let address = format!("/{}/edit/{item}/links?sort=follow-up.about&find=a", locale.tag());
            let html = browser.page(&address).await;
            let wrong = clean(&address, &Markup::of(&html));
            assert!(wrong.is_empty(), "{wrong:?}");
        }
    }
    assert!(kinds.len() > 15);
}
