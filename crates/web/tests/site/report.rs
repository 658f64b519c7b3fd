//! The report as the site hands it out: a file to keep, of public editions only, that no text turns into markup.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::payloads::poisoned;
use crate::support::City;

/// Names of elements and of their attributes.
fn vocabulary(html: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in Markup::of(html).elements {
        names.extend(element.attributes.iter().map(|(attribute, _)| format!("{} {attribute}", element.name)));
        names.insert(element.name);
    }
    names
}

#[tokio::test]
async fn the_report_is_a_file_to_keep_in_every_language() {
    let city = City::demo().await;
    for locale in Locale::all() {
        let address = format!("/downloads/report-2025-{}.html", locale.tag());
        let answer = city.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert_eq!(answer.header(header::CONTENT_TYPE), "text/html; charset=utf-8");
        let name = format!("attachment; filename=\"report-2025-{}.html\"", locale.tag());
        assert_eq!(answer.header(header::CONTENT_DISPOSITION), name);
        assert!(!answer.header(header::ETAG).is_empty(), "{address}");
        let html = answer.text();
        let page = Markup::of(&html);
        assert_eq!(page.the("html").get("lang"), Some(locale.tag()));
        assert!(html.contains("id=\"goal-Z1.1\"") && html.contains("M001"), "{address}");
        assert!(city.get(&address).await.body == answer.body, "the same bytes each time");
    }
}

#[tokio::test]
async fn the_pages_of_an_edition_and_for_downloads_lead_to_it() {
    let city = City::demo().await;
    for (address, report) in [
        ("/de/downloads", "/downloads/report-2020-de.html"),
        ("/ar/downloads", "/downloads/report-2025-ar.html"),
        ("/en/editions/2025", "/downloads/report-2025-en.html"),
    ] {
        let html = city.page(address).await;
        let page = Markup::of(&html);
        let link = page.all("a").find(|link| link.get("href") == Some(report)).unwrap_or_else(|| panic!("{address}: {report}"));
        assert!(link.get("download").is_some(), "{address}");
    }
}

#[tokio::test]
async fn what_is_no_report_is_not_found() {
    let city = City::demo().await;
    for file in [
        "report-2031-de.html",
        "report-2025-fr.html",
        "report-2025-.html",
        "report-2025.html",
        "report-M001-de.html",
        "report",
        "x.html",
    ] {
        assert_eq!(city.get(&format!("/downloads/{file}")).await.status, StatusCode::NOT_FOUND, "{file}");
    }
}

#[tokio::test]
async fn a_draft_is_in_no_report() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    assert_eq!(city.get("/downloads/report-2030-de.html").await.status, StatusCode::NOT_FOUND);
    for edition in ["2020", "2025"] {
        for locale in Locale::all() {
            let html = city.page(&format!("/downloads/report-{edition}-{}.html", locale.tag())).await;
            assert!(!html.contains(SECRET) && !html.contains("2030/"), "{edition} in {}", locale.tag());
        }
    }
    assert!(city.page("/downloads/report-2025-de.html").await.contains("M900"), "the measure beside it is there");
    city.import(&draft("in_deliberation")).await;
    assert!(city.page("/downloads/report-2030-de.html").await.contains(SECRET));
}

#[tokio::test]
async fn no_payload_becomes_markup_in_a_report() {
    let demo = City::demo().await;
    let mut known = BTreeSet::new();
    for edition in ["2020", "2025"] {
        known.extend(vocabulary(&demo.page(&format!("/downloads/report-{edition}-de.html")).await));
    }
    assert!(!known.contains("script") && !known.contains("img") && known.contains("style"), "{known:?}");
    // What Markdown may make of a text that has none yet.
    known.extend(["blockquote", "em", "strong", "br", "a", "a href", "a class", "a rel"].map(str::to_owned));
    known.extend(["dt", "dd", "p", "li", "th", "td"].iter().flat_map(|name| [format!("{name} lang"), format!("{name} dir")]));
    let city = City::of(&poisoned()).await;
    for edition in ["2020", "2025"] {
        let html = city.page(&format!("/downloads/report-{edition}-de.html")).await;
        let unknown: Vec<String> = vocabulary(&html).difference(&known).cloned().collect();
        assert_eq!(unknown, Vec::<String>::new(), "{edition}");
        assert_eq!(html.matches("</style>").count(), 1, "the styles end once");
        let page = Markup::of(&html);
        for link in page.links() {
            assert!(["#", "https://", "http://", "mailto:"].iter().any(|begin| link.starts_with(begin)), "{edition}: {link}");
        }
    }
}
