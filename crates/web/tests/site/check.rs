//! The page of findings: internal, and narrowed down by rule, weight, kind and edition.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;

use crate::markup::{Markup, text};
use crate::support::{City, files};

async fn findings(city: &City, query: &str) -> String {
    let answer = city.inside(&format!("/de/check{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}");
    answer.text()
}

#[tokio::test]
async fn a_visitor_learns_nothing_of_the_findings() {
    let city = City::demo().await;
    let inside = findings(&city, "").await;
    assert!(inside.contains("79 Befunde"), "{inside}");
    for address in ["/de/check", "/ar/check?rule=LW001", "/de/check?edition=2025"] {
        let answer = city.get_with(address, &[(header::IF_NONE_MATCH, "*")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{address}");
        assert!(!answer.text().contains("LW0"), "{address}");
    }
    for address in
        ["/de/", "/de/acceptances/X01", "/de/follow-ups/W001", "/de/search?q=abgel%C3%B6st", "/de/editions/2020/sections/A1"]
    {
        let text = city.get(address).await.text();
        assert!(!text.contains("X01") && !text.contains("/check"), "{address}: {text}");
    }
}

#[tokio::test]
async fn what_is_internal_is_kept_by_nobody() {
    let city = City::demo().await;
    for address in ["/de/check", "/de/", "/de/goals", "/de/nothing/here"] {
        let answer = city.inside(address).await;
        assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store", "{address}");
        assert_eq!(answer.header(header::ETAG), "", "{address}");
    }
    assert!(city.inside("/de/").await.text().contains("Abmelden"));
    assert!(!city.page("/de/").await.contains("Abmelden"), "the public page is another one");
}

#[tokio::test]
async fn findings_are_grouped_by_rule_with_their_way_out_and_lead_to_their_items() {
    let city = City::demo().await;
    let html = findings(&city, "").await;
    let page = Markup::of(&html);
    assert!(html.contains("79 Befunde · 11 Fehler · 32 Warnungen · 36 Hinweise"), "{html}");
    let groups: Vec<&str> = page.all("section").filter_map(|section| section.get("aria-labelledby")).collect();
    assert_eq!(groups.len(), 28, "{groups:?}");
    assert_eq!(groups[..4], ["LW001", "LW005", "LW007", "LW011"], "errors first");
    for link in ["/de/editions/2025/goals/L3", "/de/measures/M073", "/de/results/Q09.3"] {
        assert!(page.links().any(|href| href == link), "{link}");
    }
    assert!(html.contains("Schreiben Sie eine Aufnahme") && html.contains("weiß das zuständige Amt nicht"));
    assert!(html.contains("Die Fassung 2025 löst die Fassung 2020 bald ab."), "the reason of what is accepted");
    assert!(page.links().any(|href| href == "/de/check?rule=LW009"), "the rest of a long group is one step away");
}

#[tokio::test]
async fn findings_are_narrowed_down() {
    let city = City::demo().await;
    for (query, count) in [
        ("?rule=LW009", "19 Befunde"),
        ("?severity=error", "11 Befunde · 11 Fehler<"),
        ("?kind=measure", "6 Befunde"),
        ("?kind=measure&severity=error&rule=LW007&edition=", "2 Befunde"),
        ("?rule=&severity=&kind=&edition=", "79 Befunde"),
        ("?edition=2025&rule=LW009", "5 Befunde"),
        ("?rule=LW025", "Zu dieser Auswahl gibt es keinen Befund."),
        ("?rule=%3Cscript%3E", "Zu dieser Auswahl gibt es keinen Befund."),
        ("?edition=nonsense", "79 Befunde"),
    ] {
        let html = findings(&city, query).await;
        assert!(html.contains(count), "{query}: {html}");
        assert!(!html.contains("<script"), "{query}");
    }
    let html = findings(&city, "?severity=note&kind=goal").await;
    let page = Markup::of(&html);
    let chosen: Vec<&str> =
        page.all("option").filter(|option| option.get("selected").is_some()).filter_map(|option| option.get("value")).collect();
    assert_eq!(chosen, ["", "note", "goal", ""], "the choice stays chosen");
    assert!(page.links().any(|href| href == "/de/check?rule=LW009&severity=note&kind=goal"), "{html}");
}

#[tokio::test]
async fn findings_are_told_in_every_language() {
    let city = City::demo().await;
    for locale in Locale::all() {
        let answer = city.inside(&format!("/{}/check", locale.tag())).await;
        assert_eq!(answer.status, StatusCode::OK);
        let html = answer.text();
        assert!(html.contains(locale.check_title()) && html.contains(locale.rule_name(leitwerk_model::check::Rule::NotTakenUp)));
    }
}

#[tokio::test]
async fn a_draft_is_checked_and_its_items_are_links_for_those_who_read_it() {
    let city = City::of(&files(&[
        ("leitwerk.toml", "format = 1\n[city]\nname.de = \"Stadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n"),
        ("editions/2030/edition.toml", "[edition]\ncode = \"2030\"\nstatus = \"draft\"\ntitle.de = \"Entwurf\"\n"),
        ("editions/2030/goals.toml", "[[goal]]\ncode = \"L1\"\ntitle.de = \"Geheim <b>\"\ntext.de = \"Geheim\"\n"),
    ]))
    .await;
    let (html, locale) = (findings(&city, "").await, Locale::of("de").expect("German"));
    assert!(text(&html).contains("L1 „Geheim <b>“") && !html.contains("<b>"), "{html}");
    let link = "/de/editions/2030/goals/L1";
    assert!(Markup::of(&html).links().any(|href| href == link), "{html}");
    assert!(html.contains(locale.site_draft_named()) && html.contains("s-draft"), "{html}");
    assert_eq!(city.inside(link).await.status, StatusCode::OK);
}
