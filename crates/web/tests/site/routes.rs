//! Every route, who may call it, and that no address changes anything.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode, header};
use leitwerk_app::access::Action::{self, ReadFindings, ReadMetrics, ReadPublic};

use crate::markup::Markup;
use crate::support::City;

/// Every route: its path, what is done there, an address of it, what a visitor gets. Written by hand: whoever adds a
/// route says here who may call it.
const EXPECTED: &[(&str, Action, &str, u16)] = &[
    ("/", ReadPublic, "/", 303),
    ("/{lang}", ReadPublic, "/de", 303),
    ("/{lang}/", ReadPublic, "/de/", 200),
    ("/{lang}/goals", ReadPublic, "/de/goals", 303),
    ("/{lang}/fields", ReadPublic, "/de/fields", 303),
    ("/{lang}/matrix", ReadPublic, "/de/matrix", 303),
    ("/{lang}/editions", ReadPublic, "/de/editions", 200),
    ("/{lang}/editions/{edition}", ReadPublic, "/de/editions/2025", 200),
    ("/{lang}/editions/{edition}/goals", ReadPublic, "/de/editions/2025/goals", 200),
    ("/{lang}/editions/{edition}/fields", ReadPublic, "/de/editions/2025/fields", 200),
    ("/{lang}/editions/{edition}/matrix", ReadPublic, "/de/editions/2025/matrix", 200),
    ("/{lang}/editions/{edition}/matrix/{overarching}/{field}", ReadPublic, "/de/editions/2025/matrix/L4/H3", 200),
    ("/{lang}/editions/{edition}/successions", ReadPublic, "/de/editions/2025/successions", 200),
    ("/{lang}/editions/{edition}/diff/{older}", ReadPublic, "/de/editions/2025/diff/2020", 200),
    ("/{lang}/editions/{edition}/{plural}/{code}", ReadPublic, "/de/editions/2025/goals/Z1.1", 200),
    ("/{lang}/measures", ReadPublic, "/de/measures", 200),
    ("/{lang}/organisations", ReadPublic, "/de/organisations", 200),
    ("/{lang}/stakeholder-groups", ReadPublic, "/de/stakeholder-groups", 200),
    ("/{lang}/bodies", ReadPublic, "/de/bodies", 200),
    ("/{lang}/meetings", ReadPublic, "/de/meetings", 200),
    ("/{lang}/districts", ReadPublic, "/de/districts", 200),
    ("/{lang}/sources", ReadPublic, "/de/sources", 200),
    ("/{lang}/plans", ReadPublic, "/de/plans", 200),
    ("/{lang}/processes", ReadPublic, "/de/processes", 200),
    ("/{lang}/indicators", ReadPublic, "/de/indicators", 200),
    ("/{lang}/{plural}/{code}", ReadPublic, "/de/measures/M001", 200),
    ("/{lang}/search", ReadPublic, "/de/search?q=netz", 200),
    ("/{lang}/downloads", ReadPublic, "/de/downloads", 200),
    ("/{lang}/api", ReadPublic, "/de/api", 200),
    ("/{lang}/feed.atom", ReadPublic, "/de/feed.atom", 200),
    ("/{lang}/about", ReadPublic, "/de/about", 200),
    ("/{lang}/accessibility", ReadPublic, "/de/accessibility", 200),
    ("/{lang}/privacy", ReadPublic, "/de/privacy", 200),
    ("/{lang}/imprint", ReadPublic, "/de/imprint", 200),
    ("/{lang}/check", ReadFindings, "/de/check", 403),
    ("/downloads/leitbild.zip", ReadPublic, "/downloads/leitbild.zip", 200),
    ("/downloads/csv/{file}", ReadPublic, "/downloads/csv/measures.csv", 200),
    ("/api/v1", ReadPublic, "/api/v1", 200),
    ("/api/v1/openapi.json", ReadPublic, "/api/v1/openapi.json", 200),
    ("/api/v1/city", ReadPublic, "/api/v1/city", 200),
    ("/api/v1/{plural}", ReadPublic, "/api/v1/measures", 200),
    ("/api/v1/{plural}/{code}", ReadPublic, "/api/v1/measures/M001", 200),
    ("/api/v1/editions/{edition}/matrix", ReadPublic, "/api/v1/editions/2025/matrix", 200),
    ("/api/v1/editions/{edition}/{plural}", ReadPublic, "/api/v1/editions/2025/goals", 200),
    ("/api/v1/editions/{edition}/{plural}/{code}", ReadPublic, "/api/v1/editions/2025/goals/Z1.1", 200),
    ("/sitemap.xml", ReadPublic, "/sitemap.xml", 200),
    ("/downloads/{report}", ReadPublic, "/downloads/report-2025-de.html", 200),
    ("/static/{version}/{file}", ReadPublic, "/static/0/style.css", 200),
    ("/favicon.ico", ReadPublic, "/favicon.ico", 200),
    ("/robots.txt", ReadPublic, "/robots.txt", 200),
    ("/healthz", ReadPublic, "/healthz", 200),
    ("/metrics", ReadMetrics, "/metrics", 200),
];

#[test]
fn every_route_stands_in_the_list_of_who_may_call_it() {
    let row = |path: &str, action: Action| format!("{path} {action:?}");
    let routes: BTreeSet<String> = leitwerk_web::routes::table().table.iter().map(|route| row(route.path, route.action)).collect();
    let expected: BTreeSet<String> = EXPECTED.iter().map(|(path, action, ..)| row(path, *action)).collect();
    let unlisted: Vec<&String> = routes.difference(&expected).collect();
    assert!(unlisted.is_empty(), "say in EXPECTED who may call these: {unlisted:#?}");
    let gone: Vec<&String> = expected.difference(&routes).collect();
    assert!(gone.is_empty(), "no route answers to these: {gone:#?}");
    assert_eq!(EXPECTED.len(), leitwerk_web::routes::table().table.len(), "no path stands there twice");
}

#[tokio::test]
async fn a_visitor_gets_what_the_list_says() {
    let city = City::demo().await;
    for (path, _, address, status) in EXPECTED {
        let answer = city.get(address).await;
        assert_eq!(answer.status.as_u16(), *status, "{path}: {address}");
        assert_eq!(*status == 303, answer.headers.contains_key(header::LOCATION), "{address}");
        assert!(!answer.headers.contains_key(header::SET_COOKIE), "{address}");
    }
}

#[tokio::test]
async fn no_method_but_get_is_answered_and_nothing_changes() {
    let city = City::demo().await;
    let before = city.db.load().await.expect("the city");
    for (path, _, address, _) in EXPECTED {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let answer = city.ask(method.clone(), address, &[(header::ACCEPT_LANGUAGE, "de")]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert_eq!(answer.header(header::ALLOW), "GET,HEAD", "{method} {path}");
            if path.starts_with("/api/") {
                assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{method} {path}");
                continue;
            }
            let html = answer.text();
            let page = Markup::of(&html);
            assert_eq!(page.the("html").get("lang"), Some("de"), "{method} {path}");
            assert_eq!(page.text(page.the("h1")), "So geht es nicht", "{method} {path}");
        }
    }
    let after = city.db.load().await.expect("the city");
    assert!(before.head == after.head && before.leitbild == after.leitbild);
}

#[tokio::test]
async fn head_answers_as_get_without_a_body() {
    let city = City::demo().await;
    for (path, _, address, status) in EXPECTED {
        let answer = city.ask(Method::HEAD, address, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.body.len()), (*status, 0), "{path}");
        let get = city.get(address).await;
        for name in [header::CONTENT_TYPE, header::ETAG, header::LOCATION, header::CACHE_CONTROL] {
            assert_eq!(answer.header(name.clone()), get.header(name), "{path}");
        }
    }
}
