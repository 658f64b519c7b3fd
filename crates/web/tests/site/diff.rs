//! Two editions side by side.

use axum::http::StatusCode;

use crate::markup::{Element, Markup, text};
use crate::support::{City, LEITBILD, code, files};

const ADDRESS: &str = "editions/2025/diff/2020";

/// The part of a page from the heading with this id to the next heading.
fn below<'a>(html: &'a str, id: &str) -> &'a str {
    let start = html.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no heading {id}"));
    let rest = &html[start..];
    &rest[..rest[1..].find("<h3").map_or(rest.len(), |end| end + 1)]
}

/// The elements of one name with a class.
fn of_class<'a>(page: &'a Markup<'_>, name: &'static str, class: &'static str) -> Vec<&'a Element> {
    page.all(name).filter(|element| element.is_of(class)).collect()
}

#[tokio::test]
async fn the_summary_counts_in_words_what_the_model_counts_and_leads_to_the_parts() {
    let city = City::demo().await;
    let html = city.page(&format!("/de/{ADDRESS}")).await;
    let page = Markup::of(&html);
    for line in [
        "In der Fassung 2020: 50 Ziele. In der Fassung 2025: 53 Ziele.",
        "23 Ziele blieben Wort für Wort gleich",
        "17 Ziele wurden neu formuliert",
        "2 Ziele sind entfallen",
        "1 Handlungsfeld ist neu",
        "6 Abschnitte wurden neu formuliert",
    ] {
        assert!(text(&html).contains(line), "{line}");
    }
    let ids: Vec<&str> = page.elements.iter().filter_map(|element| element.get("id")).collect();
    let jumps: Vec<&str> = page.links().filter_map(|link| link.strip_prefix("#")).filter(|id| *id != "main").collect();
    assert!(jumps.len() > 10);
    for id in jumps {
        assert_eq!(ids.iter().filter(|other| **other == id).count(), 1, "{id}");
    }
    let diff = leitwerk_model::diff::editions(&LEITBILD, &code("2020"), &code("2025")).expect("two editions");
    let unchanged = diff.goals.iter().filter(|group| group.is_unchanged()).count();
    assert_eq!(below(&html, "goals-continued").matches("<li>").count(), unchanged);
}

#[tokio::test]
async fn what_was_dropped_stands_with_its_reason_and_a_link_to_the_goal() {
    let city = City::demo().await;
    let html = city.page(&format!("/de/{ADDRESS}")).await;
    let dropped = below(&html, "goals-dropped");
    assert!(dropped.contains("href=\"/de/editions/2020/goals/Z3.5\""), "{dropped}");
    let words = text(dropped);
    assert!(words.contains("Jährliche Arbeitsmesse für Zugewanderte ausrichten"));
    assert!(words.contains("Grund: Nach der Messe kam es nur selten zu Einstellungen."), "{words}");
}

#[tokio::test]
async fn words_are_marked_on_the_side_where_they_stand_and_said_to_those_who_do_not_see_it() {
    let city = City::demo().await;
    let html = city.page(&format!("/de/{ADDRESS}")).await;
    let reworded = below(&html, "goals-reworded");
    let start = reworded.find("/2020/goals/L2\"").expect("the old goal");
    let entry = &reworded[start..start + reworded[start..].find("<p class=\"reason\">").expect("the reason")];
    let (older, newer) = entry.split_once("class=\"newer\"").expect("both sides");
    assert!(text(older).contains("Gegen Stigmatisierung und Diskriminierung eintreten"), "{older}");
    assert!(!older.contains("<ins>") && !newer.contains("<del>"));
    assert!(text(newer).contains("Gegen [neu: Rassismus, ] Stigmatisierung und Diskriminierung eintreten"), "{newer}");
    assert!(text(newer).contains("ganz neu geschrieben"), "a text that shares hardly a word is not marked word by word");
}

#[tokio::test]
async fn a_goal_that_became_several_stands_once_beside_them() {
    let city = City::demo().await;
    let html = city.page(&format!("/de/{ADDRESS}")).await;
    let split = below(&html, "goals-split");
    let count = |link: &str| split.matches(&format!("href=\"/de/editions/{link}\"")).count();
    assert_eq!([count("2020/goals/Z2.2"), count("2025/goals/Z2.2"), count("2025/goals/Z2.3")], [1, 1, 1]);
    let merged = below(&html, "goals-merged");
    assert!(
        merged.contains("/2020/goals/Z7.3\"") && merged.contains("/2020/goals/Z8.1\"") && merged.contains("/2025/goals/Z7.3\"")
    );
}

#[tokio::test]
async fn in_another_language_the_original_is_compared_and_the_reader_is_told() {
    let city = City::demo().await;
    let html = city.page(&format!("/ar/{ADDRESS}")).await;
    let page = Markup::of(&html);
    let notes = of_class(&page, "p", "note");
    assert!(page.text(notes[0]).contains("الألمانية"), "the language is named");
    let said = of_class(&page, "p", "said");
    assert!(said.len() > 100);
    assert!(said.iter().all(|said| said.get("lang") == Some("de") && said.get("dir") == Some("ltr")));
    let about: Vec<String> = of_class(&page, "p", "about").into_iter().map(|about| page.text(about)).collect();
    assert!(about.iter().any(|about| about == "تنظيم معرض عمل سنوي للوافدين"), "goals are named in the reader's language");
    let german = city.page(&format!("/de/{ADDRESS}")).await;
    assert!(of_class(&Markup::of(&german), "p", "note").is_empty());
}

#[tokio::test]
async fn only_public_editions_are_compared_and_the_later_with_the_earlier() {
    let city = City::demo().await;
    let draft = files(&[
        ("leitwerk.toml", std::str::from_utf8(&crate::support::DEMO["leitwerk.toml"]).expect("text")),
        ("editions/2030/edition.toml", "[edition]\ncode = \"2030\"\nstatus = \"draft\"\ntitle.de = \"Entwurf\"\n"),
    ]);
    city.import(&draft).await;
    for address in [
        "editions/2020/diff/2025",
        "editions/2025/diff/2025",
        "editions/2025/diff/2021",
        "editions/2025/diff/L1",
        "editions/2030/diff/2025",
    ] {
        assert_eq!(city.get(&format!("/de/{address}")).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn editions_and_successions_lead_to_the_comparison() {
    let city = City::demo().await;
    for address in ["editions", "editions/2025", "editions/2025/successions"] {
        let html = city.page(&format!("/de/{address}")).await;
        let page = Markup::of(&html);
        let link = page.all("a").find(|link| link.get("href") == Some("/de/editions/2025/diff/2020"));
        assert_eq!(page.text(link.unwrap_or_else(|| panic!("{address} has no link"))), "Mit der Fassung 2020 vergleichen");
    }
    let first = city.page("/de/editions/2020").await;
    assert!(!first.contains("/diff/"), "there is no edition before the first");
}

#[tokio::test]
async fn a_goal_that_is_said_to_be_the_same_and_is_not_comes_first() {
    let city = City::demo().await;
    let goals = std::str::from_utf8(&crate::support::DEMO["editions/2025/goals.toml"]).expect("text");
    let old = "Offenheit auf allen Seiten fordern und fördern";
    assert_eq!(goals.matches(old).count(), 1);
    let mut changed = crate::support::DEMO.clone();
    changed.insert("editions/2025/goals.toml".to_owned(), goals.replace(old, "Offenheit fordern und fördern").into_bytes());
    city.import(&changed).await;
    let html = city.page(&format!("/de/{ADDRESS}")).await;
    assert!(html.find("id=\"goals-contradictory\"") < html.find("id=\"goals-dropped\""));
    let words = text(below(&html, "goals-contradictory"));
    assert!(words.contains("Eingetragen ist „im Wortlaut fortgeführt“, der Wortlaut ist aber ein anderer."), "{words}");
    assert!(words.contains("[weggefallen: auf allen Seiten ]"), "{words}");
}
