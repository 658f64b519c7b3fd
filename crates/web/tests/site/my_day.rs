//! What waits for somebody: their own and no more, the oldest first, done with one click and never twice.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::facts::Facts;
use leitwerk_model::when::When;

use crate::drafts::{SECRET, draft, notes};
use crate::markup::Markup;
use crate::pages::clean;
use crate::support::{Browser, City, code, files, locale};

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// When a follow-up was done, as stored.
async fn done(city: &City, code: &str) -> Option<When> {
    let all = city.db.load().await.expect("the city").leitbild;
    let item = all.items().find(|item| item.key.code().as_str() == code).expect("the follow-up");
    match &item.facts {
        Facts::FollowUp(follow_up) => follow_up.done,
        _ => unreachable!("a follow-up has the facts of a follow-up"),
    }
}

fn at(html: &str, words: &str) -> usize {
    html.find(words).unwrap_or_else(|| panic!("{words}: {html}"))
}

#[tokio::test]
async fn whoever_writes_everything_sees_all_that_waits_the_oldest_first() {
    let city = City::demo().await;
    let page = coordinator(&city).await.page("/de/my-day").await;
    // The demo stands at 15 October 2025: W001 was due on the 10th, W002 is in November, W003 is done.
    assert!(at(&page, "Volkshochschule erfragen") < at(&page, "Vorlage für den Rat"), "{page}");
    assert!(page.contains("Überfällig seit 10. Oktober 2025") && page.contains("Fällig: 5. November 2025"), "{page}");
    assert!(!page.contains("Klären, wann über die beantragte Stelle"), "what is done waits no more");
    for link in ["/de/edit/W001", "/de/measures/M001", "/de/editions/2025/goals/Z1.1", "/de/organisations/O008", "/de/check"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link}: {page}");
    }
    assert!(page.contains("href=\"/de/new/follow-ups\""));
    assert!(page.contains("Maßnahmen, deren Beginn oder Ende vorbei ist oder bevorsteht"), "{page}");
}

#[tokio::test]
async fn a_long_list_ends_with_the_way_to_all_of_it() {
    let city = "format = 1\n\n[city]\noriginal_language = \"de\"\nlanguages = [\"de\"]\nname.de = \"Neustadt\"\n";
    let one =
        |day: u32| format!("[[follow-up]]\ncode = \"W{day:03}\"\ndue = \"2025-01-{day:02}\"\ntext.de = \"Aufgabe {day}.\"\n\n");
    let city = City::of(&files(&[("leitwerk.toml", city), ("follow-ups.toml", &(1..=22).map(one).collect::<String>())])).await;
    let browser = coordinator(&city).await;
    let page = browser.page("/de/my-day").await;
    assert!(page.contains("Aufgabe 20.") && !page.contains("Aufgabe 21."), "{page}");
    assert!(page.contains("href=\"/de/my-day?show=all#follow-ups\">"), "{page}");
    let all = browser.page("/de/my-day?show=all").await;
    assert!(all.contains("Aufgabe 22.") && !all.contains("Und noch"), "{all}");
}

#[tokio::test]
async fn an_office_sees_what_it_answers_for_and_nothing_of_others() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let officer = city.signed_in_as(&[], &["O008"], false).await;
    let page = officer.page("/de/my-day").await;
    assert!(page.contains("Volkshochschule erfragen") && !page.contains("Vorlage für den Rat"), "{page}");
    assert!(page.contains("/de/new/follow-ups"), "what they have to see to they may write down: {page}");
    assert!(!page.contains(SECRET) && !page.contains("2030"), "{page}");
    assert!(page.contains("/de/check"), "findings about what is theirs: {page}");
}

#[tokio::test]
async fn who_only_reads_sees_what_can_be_read_and_is_told_when_nothing_waits() {
    let city = City::demo().await;
    let reader = city.signed_in(&[Role::CouncilReader]).await;
    let page = reader.page("/de/my-day").await;
    assert!(page.contains("href=\"/de/editions/2025\"") && !page.contains("Volkshochschule erfragen"), "{page}");
    assert!(!page.contains("/de/new/follow-ups"), "nobody is offered what they may not do: {page}");
    let empty = City::of(&files(&[(
        "leitwerk.toml",
        "format = 1\n\n[city]\noriginal_language = \"de\"\nlanguages = [\"de\"]\nname.de = \"Neustadt\"\n",
    )]))
    .await;
    let page = empty.signed_in(&[Role::CouncilReader]).await.page("/de/my-day").await;
    assert!(page.contains(locale("de").my_day_nothing()), "{page}");
}

#[tokio::test]
async fn one_click_is_enough_and_a_second_one_is_told_that_it_was_too_late() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, city.signed_in_as(&[], &["O008"], false).await);
    assert!(one.page("/de/my-day").await.contains("name=\"item\" value=\"W001\"><input type=\"hidden\" name=\"base\" value=\"1\""));
    let answer = one.post("/de/my-day/done", &[("item", "W001"), ("base", "1")]).await;
    assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/my-day?done=W001"));
    assert_eq!(done(&city, "W001").await, "2025-10-15".parse().ok(), "the day that the example describes");
    let page = one.page("/de/my-day?done=W001").await;
    assert!(page.contains("W001 ist erledigt.") && !page.contains("Volkshochschule erfragen"), "{page}");
    let late = two.post("/de/my-day/done", &[("item", "W001"), ("base", "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(one.page("/de/history/W001").await.contains("hat eine Wiedervorlage erledigt"));
    // Nothing but what is to be seen to can be done.
    assert_eq!(one.post("/de/my-day/done", &[("item", "M001"), ("base", "1")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_waits_is_written_down_found_and_never_public() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let form = browser.page("/de/new/follow-ups").await;
    assert!(form.contains("value=\"W004\"") && form.contains("name=\"due\""), "{form}");
    let sent = [
        ("do", "save"),
        ("code", "W004"),
        ("due", "1.11.2025"),
        ("text", "Den Saal buchen."),
        ("about", "V17"),
        ("responsible", "O001"),
    ];
    assert_eq!(browser.post("/de/new/follow-ups", &sent).await.header(header::LOCATION), "/de/my-day");
    assert!(browser.page("/de/my-day").await.contains("Den Saal buchen."));
    for address in ["/de/follow-ups/W004", "/de/meetings/V17", "/de/search?q=Saal+buchen", "/de/feed.atom"] {
        assert!(!city.get(address).await.text().contains("Den Saal buchen."), "{address}");
        assert!(!browser.get(address).await.text().contains("Den Saal buchen."), "{address}, inside");
    }
}

#[tokio::test]
async fn the_page_is_whole_in_every_language_for_everybody_it_is_for() {
    let city = City::demo().await;
    city.import(&notes()).await;
    let people: [(&[Role], &[&str]); 4] =
        [(&[Role::Coordinator], &[]), (&[], &["O008"]), (&[], &["GR01"]), (&[Role::CouncilReader], &[])];
    for (roles, own) in people {
        let browser = city.signed_in_as(roles, own, true).await;
        for locale in Locale::all() {
            let address = format!("/{}/my-day", locale.tag());
            let html = browser.page(&address).await;
            let wrong = clean(&address, &Markup::of(&html));
            assert!(wrong.is_empty(), "{wrong:?}");
            let menu = browser.page(&format!("/{}/", locale.tag())).await;
            assert!(menu.contains(&format!("href=\"{address}\"")), "{roles:?} {own:?} find their day");
        }
    }
    assert_eq!(code("W77").kind(), leitwerk_model::kind::Kind::FollowUp);
    assert!(!city.signed_in(&[]).await.page("/de/").await.contains("/de/my-day"));
}
