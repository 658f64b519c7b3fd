//! Every route, who may call it, and that no address changes anything.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode, header};
use leitwerk_app::access::Action::{
    self, ChangeFace, CreateItems, EditItems, ImportItems, KeepItems, ManageAccounts, ManageMail, ReadFindings, ReadLog,
    ReadMetrics, ReadPreview, ReadPublic, Release, ReportViolation, SeeMyDay, SignIn, Translate, UseOwnAccount,
};

use crate::markup::Markup;
use crate::support::City;

/// Every route: method and path, what is done there, an address of it, what a visitor without a form gets. Written by hand:
/// whoever adds a route says here who may call it. What everybody else gets is in `rights.csv`.
const EXPECTED: &[(&str, &str, Action, &str, u16)] = &[
    ("GET", "/", ReadPublic, "/", 303),
    ("GET", "/{lang}", ReadPublic, "/de", 303),
    ("GET", "/{lang}/", ReadPublic, "/de/", 200),
    ("GET", "/{lang}/goals", ReadPublic, "/de/goals", 303),
    ("GET", "/{lang}/fields", ReadPublic, "/de/fields", 303),
    ("GET", "/{lang}/matrix", ReadPublic, "/de/matrix", 303),
    ("GET", "/{lang}/editions", ReadPublic, "/de/editions", 200),
    ("GET", "/{lang}/editions/{edition}", ReadPublic, "/de/editions/2025", 200),
    ("GET", "/{lang}/editions/{edition}/goals", ReadPublic, "/de/editions/2025/goals", 200),
    ("GET", "/{lang}/editions/{edition}/fields", ReadPublic, "/de/editions/2025/fields", 200),
    ("GET", "/{lang}/editions/{edition}/matrix", ReadPublic, "/de/editions/2025/matrix", 200),
    ("GET", "/{lang}/editions/{edition}/matrix/{overarching}/{field}", ReadPublic, "/de/editions/2025/matrix/L4/H3", 200),
    ("GET", "/{lang}/editions/{edition}/successions", ReadPublic, "/de/editions/2025/successions", 200),
    ("GET", "/{lang}/editions/{edition}/diff/{older}", ReadPublic, "/de/editions/2025/diff/2020", 200),
    ("GET", "/{lang}/editions/{edition}/{plural}/{code}", ReadPublic, "/de/editions/2025/goals/Z1.1", 200),
    ("GET", "/{lang}/measures", ReadPublic, "/de/measures", 200),
    ("GET", "/{lang}/organisations", ReadPublic, "/de/organisations", 200),
    ("GET", "/{lang}/stakeholder-groups", ReadPublic, "/de/stakeholder-groups", 200),
    ("GET", "/{lang}/bodies", ReadPublic, "/de/bodies", 200),
    ("GET", "/{lang}/meetings", ReadPublic, "/de/meetings", 200),
    ("GET", "/{lang}/districts", ReadPublic, "/de/districts", 200),
    ("GET", "/{lang}/sources", ReadPublic, "/de/sources", 200),
    ("GET", "/{lang}/plans", ReadPublic, "/de/plans", 200),
    ("GET", "/{lang}/processes", ReadPublic, "/de/processes", 200),
    ("GET", "/{lang}/indicators", ReadPublic, "/de/indicators", 200),
    ("GET", "/{lang}/{plural}/{code}", ReadPublic, "/de/measures/M001", 200),
    ("GET", "/{lang}/papers/{kind}/{file}", ReadPublic, "/de/papers/goal/2025:Z1.1.docx", 200),
    ("GET", "/{lang}/search", ReadPublic, "/de/search?q=netz", 200),
    ("GET", "/{lang}/downloads", ReadPublic, "/de/downloads", 200),
    ("GET", "/{lang}/api", ReadPublic, "/de/api", 200),
    ("GET", "/{lang}/feed.atom", ReadPublic, "/de/feed.atom", 200),
    ("GET", "/{lang}/about", ReadPublic, "/de/about", 200),
    ("GET", "/{lang}/accessibility", ReadPublic, "/de/accessibility", 200),
    ("GET", "/{lang}/privacy", ReadPublic, "/de/privacy", 200),
    ("GET", "/{lang}/imprint", ReadPublic, "/de/imprint", 200),
    ("GET", "/{lang}/check", ReadFindings, "/de/check", 403),
    ("GET", "/{lang}/rights", ReadPublic, "/de/rights", 200),
    ("GET", "/{lang}/sign-in", SignIn, "/de/sign-in", 200),
    ("POST", "/{lang}/sign-in", SignIn, "/de/sign-in", 403),
    ("GET", "/{lang}/sign-in/code", SignIn, "/de/sign-in/code", 303),
    ("POST", "/{lang}/sign-in/code", SignIn, "/de/sign-in/code", 403),
    ("POST", "/{lang}/sign-out", SignIn, "/de/sign-out", 403),
    ("GET", "/{lang}/password", SignIn, "/de/password", 200),
    ("POST", "/{lang}/password", SignIn, "/de/password", 403),
    ("GET", "/{lang}/password/{token}", SignIn, "/de/password/0", 404),
    ("POST", "/{lang}/password/{token}", SignIn, "/de/password/0", 403),
    ("GET", "/{lang}/preview/{key}", ReadPreview, "/de/preview/0", 404),
    ("GET", "/{lang}/invitation/{token}", SignIn, "/de/invitation/0", 404),
    ("POST", "/{lang}/invitation/{token}", SignIn, "/de/invitation/0", 403),
    ("GET", "/{lang}/address/{token}", SignIn, "/de/address/0", 404),
    ("POST", "/{lang}/address/{token}", SignIn, "/de/address/0", 403),
    ("GET", "/{lang}/account", UseOwnAccount, "/de/account", 403),
    ("POST", "/{lang}/account/name", UseOwnAccount, "/de/account/name", 403),
    ("POST", "/{lang}/account/password", UseOwnAccount, "/de/account/password", 403),
    ("POST", "/{lang}/account/address", UseOwnAccount, "/de/account/address", 403),
    ("GET", "/{lang}/account/data", UseOwnAccount, "/de/account/data", 403),
    ("GET", "/{lang}/account/second-factor", UseOwnAccount, "/de/account/second-factor", 403),
    ("POST", "/{lang}/account/second-factor", UseOwnAccount, "/de/account/second-factor", 403),
    ("POST", "/{lang}/account/second-factor/begin", UseOwnAccount, "/de/account/second-factor/begin", 403),
    ("POST", "/{lang}/account/second-factor/remove", UseOwnAccount, "/de/account/second-factor/remove", 403),
    ("POST", "/{lang}/account/recovery-codes", UseOwnAccount, "/de/account/recovery-codes", 403),
    ("POST", "/{lang}/account/sessions/end", UseOwnAccount, "/de/account/sessions/end", 403),
    ("POST", "/{lang}/account/sessions/end-all", UseOwnAccount, "/de/account/sessions/end-all", 403),
    ("POST", "/{lang}/account/delete", UseOwnAccount, "/de/account/delete", 403),
    ("GET", "/{lang}/accounts", ManageAccounts, "/de/accounts", 403),
    ("GET", "/{lang}/accounts/new", ManageAccounts, "/de/accounts/new", 403),
    ("POST", "/{lang}/accounts/new", ManageAccounts, "/de/accounts/new", 403),
    ("GET", "/{lang}/accounts/{account}", ManageAccounts, "/de/accounts/1", 403),
    ("POST", "/{lang}/accounts/{account}/roles", ManageAccounts, "/de/accounts/1/roles", 403),
    ("POST", "/{lang}/accounts/{account}/join", ManageAccounts, "/de/accounts/1/join", 403),
    ("POST", "/{lang}/accounts/{account}/leave", ManageAccounts, "/de/accounts/1/leave", 403),
    ("POST", "/{lang}/accounts/{account}/disable", ManageAccounts, "/de/accounts/1/disable", 403),
    ("POST", "/{lang}/accounts/{account}/enable", ManageAccounts, "/de/accounts/1/enable", 403),
    ("POST", "/{lang}/accounts/{account}/reset", ManageAccounts, "/de/accounts/1/reset", 403),
    ("POST", "/{lang}/accounts/{account}/invite", ManageAccounts, "/de/accounts/1/invite", 403),
    ("GET", "/{lang}/my-day", SeeMyDay, "/de/my-day", 403),
    ("POST", "/{lang}/my-day/done", EditItems, "/de/my-day/done", 403),
    ("GET", "/{lang}/write", EditItems, "/de/write", 403),
    ("GET", "/{lang}/edit/{item}", EditItems, "/de/edit/M001", 403),
    ("POST", "/{lang}/edit/{item}", EditItems, "/de/edit/M001", 403),
    ("POST", "/{lang}/edit/{item}/archive", KeepItems, "/de/edit/M001/archive", 403),
    ("GET", "/{lang}/edit/{item}/links", EditItems, "/de/edit/M001/links", 403),
    ("POST", "/{lang}/edit/{item}/links", EditItems, "/de/edit/M001/links", 403),
    ("GET", "/{lang}/bulk/{plural}", EditItems, "/de/bulk/measures", 403),
    ("POST", "/{lang}/bulk/{plural}", EditItems, "/de/bulk/measures", 403),
    ("GET", "/{lang}/write/matrix/{edition}", KeepItems, "/de/write/matrix/2025", 403),
    ("GET", "/{lang}/write/matrix/{edition}/{overarching}/{field}", KeepItems, "/de/write/matrix/2025/L4/H3", 403),
    ("POST", "/{lang}/write/matrix/{edition}/{overarching}/{field}", KeepItems, "/de/write/matrix/2025/L4/H3", 403),
    ("GET", "/{lang}/new/{plural}", CreateItems, "/de/new/measures", 403),
    ("POST", "/{lang}/new/{plural}", CreateItems, "/de/new/measures", 403),
    ("GET", "/{lang}/next-edition", KeepItems, "/de/next-edition", 403),
    ("POST", "/{lang}/next-edition", KeepItems, "/de/next-edition", 403),
    ("GET", "/{lang}/editions/{edition}/rework", KeepItems, "/de/editions/2025/rework", 403),
    ("GET", "/{lang}/editions/{edition}/rework/add", KeepItems, "/de/editions/2025/rework/add", 403),
    ("POST", "/{lang}/editions/{edition}/rework/add", KeepItems, "/de/editions/2025/rework/add", 403),
    ("GET", "/{lang}/editions/{edition}/rework/merge", KeepItems, "/de/editions/2025/rework/merge", 403),
    ("POST", "/{lang}/editions/{edition}/rework/merge", KeepItems, "/de/editions/2025/rework/merge", 403),
    ("GET", "/{lang}/editions/{edition}/rework/{code}", KeepItems, "/de/editions/2025/rework/Z1.1", 403),
    ("POST", "/{lang}/editions/{edition}/rework/{code}", KeepItems, "/de/editions/2025/rework/Z1.1", 403),
    ("GET", "/{lang}/editions/{edition}/preview", KeepItems, "/de/editions/2025/preview", 403),
    ("POST", "/{lang}/editions/{edition}/preview", KeepItems, "/de/editions/2025/preview", 403),
    ("GET", "/{lang}/editions/{edition}/decision", KeepItems, "/de/editions/2025/decision", 403),
    ("POST", "/{lang}/editions/{edition}/decision", KeepItems, "/de/editions/2025/decision", 403),
    ("GET", "/{lang}/release", Release, "/de/release", 403),
    ("POST", "/{lang}/release", Release, "/de/release", 403),
    ("GET", "/{lang}/history/{item}", EditItems, "/de/history/M001", 403),
    ("POST", "/{lang}/history/{item}/restore", EditItems, "/de/history/M001/restore", 403),
    ("GET", "/{lang}/translate", Translate, "/de/translate", 403),
    ("GET", "/{lang}/translate/{to}", Translate, "/de/translate/ar", 403),
    ("GET", "/{lang}/translate/{to}/table", Translate, "/de/translate/ar/table", 403),
    ("POST", "/{lang}/translate/{to}/table", Translate, "/de/translate/ar/table", 403),
    ("POST", "/{lang}/translate/{to}/table/take", Translate, "/de/translate/ar/table/take", 403),
    ("GET", "/{lang}/translate/{to}/table.xlsx", Translate, "/de/translate/ar/table.xlsx", 403),
    ("GET", "/{lang}/translate/{to}/{item}", Translate, "/de/translate/ar/M001", 403),
    ("POST", "/{lang}/translate/{to}/{item}", Translate, "/de/translate/ar/M001", 403),
    ("POST", "/{lang}/translate/{to}/{item}/review", Translate, "/de/translate/ar/M001/review", 403),
    ("GET", "/{lang}/archive", KeepItems, "/de/archive", 403),
    ("POST", "/{lang}/archive/{item}", KeepItems, "/de/archive/M001", 403),
    ("GET", "/{lang}/turn/{item}/{turn}", KeepItems, "/de/turn/O001/rename", 403),
    ("POST", "/{lang}/turn/{item}/{turn}", KeepItems, "/de/turn/O001/rename", 403),
    ("GET", "/{lang}/import", ImportItems, "/de/import", 403),
    ("POST", "/{lang}/import", ImportItems, "/de/import", 403),
    ("GET", "/{lang}/import/{file}", ImportItems, "/de/import/none", 403),
    ("POST", "/{lang}/import/{file}", ImportItems, "/de/import/none", 403),
    ("GET", "/{lang}/import/{file}/preview", ImportItems, "/de/import/none/preview", 403),
    ("POST", "/{lang}/import/{file}/preview", ImportItems, "/de/import/none/preview", 403),
    ("POST", "/{lang}/import/{file}/drop", ImportItems, "/de/import/none/drop", 403),
    ("GET", "/{lang}/imports/{entry}", ImportItems, "/de/imports/1", 403),
    ("POST", "/{lang}/imports/{entry}/undo", ImportItems, "/de/imports/1/undo", 403),
    ("GET", "/{lang}/decisions/{meeting}", KeepItems, "/de/decisions/V01", 403),
    ("POST", "/{lang}/decisions/{meeting}", KeepItems, "/de/decisions/V01", 403),
    ("GET", "/{lang}/face", ChangeFace, "/de/face", 403),
    ("POST", "/{lang}/face", KeepItems, "/de/face", 403),
    ("POST", "/{lang}/face/logo", ChangeFace, "/de/face/logo", 403),
    ("POST", "/{lang}/face/logo/remove", ChangeFace, "/de/face/logo/remove", 403),
    ("POST", "/{lang}/face/template", ChangeFace, "/de/face/template", 403),
    ("POST", "/{lang}/face/template/remove", ChangeFace, "/de/face/template/remove", 403),
    ("GET", "/{lang}/face/template.docx", ChangeFace, "/de/face/template.docx", 403),
    ("GET", "/{lang}/mails", ManageMail, "/de/mails", 403),
    ("POST", "/{lang}/mails/{mail}/again", ManageMail, "/de/mails/1/again", 403),
    ("GET", "/{lang}/log", ReadLog, "/de/log", 403),
    ("POST", "/csp-report", ReportViolation, "/csp-report", 204),
    ("GET", "/downloads/leitbild.zip", ReadPublic, "/downloads/leitbild.zip", 200),
    ("GET", "/downloads/csv/{file}", ReadPublic, "/downloads/csv/measures.csv", 200),
    ("GET", "/api/v1", ReadPublic, "/api/v1", 200),
    ("GET", "/api/v1/openapi.json", ReadPublic, "/api/v1/openapi.json", 200),
    ("GET", "/api/v1/city", ReadPublic, "/api/v1/city", 200),
    ("GET", "/api/v1/{plural}", ReadPublic, "/api/v1/measures", 200),
    ("GET", "/api/v1/{plural}/{code}", ReadPublic, "/api/v1/measures/M001", 200),
    ("GET", "/api/v1/editions/{edition}/matrix", ReadPublic, "/api/v1/editions/2025/matrix", 200),
    ("GET", "/api/v1/editions/{edition}/{plural}", ReadPublic, "/api/v1/editions/2025/goals", 200),
    ("GET", "/api/v1/editions/{edition}/{plural}/{code}", ReadPublic, "/api/v1/editions/2025/goals/Z1.1", 200),
    ("GET", "/sitemap.xml", ReadPublic, "/sitemap.xml", 200),
    ("GET", "/downloads/{report}", ReadPublic, "/downloads/report-2025-de.html", 200),
    ("GET", "/static/{version}/{file}", ReadPublic, "/static/0/style.css", 200),
    ("GET", "/favicon.ico", ReadPublic, "/favicon.ico", 200),
    ("GET", "/robots.txt", ReadPublic, "/robots.txt", 200),
    ("GET", "/healthz", ReadPublic, "/healthz", 200),
    ("GET", "/metrics", ReadMetrics, "/metrics", 200),
];

#[test]
fn every_route_stands_in_the_list_of_who_may_call_it() {
    let row = |method: &str, path: &str, action: Action| format!("{method} {path} {action:?}");
    let table = leitwerk_web::routes::table().table;
    let routes: BTreeSet<String> = table.iter().map(|route| row(route.method, route.path, route.action)).collect();
    let expected: BTreeSet<String> = EXPECTED.iter().map(|(method, path, action, ..)| row(method, path, *action)).collect();
    let unlisted: Vec<&String> = routes.difference(&expected).collect();
    assert!(unlisted.is_empty(), "say in EXPECTED who may call these: {unlisted:#?}");
    let gone: Vec<&String> = expected.difference(&routes).collect();
    assert!(gone.is_empty(), "no route answers to these: {gone:#?}");
    assert_eq!(EXPECTED.len(), table.len(), "no path stands there twice");
}

/// What is expected of those routes that read.
fn reading() -> impl Iterator<Item = (&'static str, &'static str, u16)> {
    EXPECTED.iter().filter(|row| row.0 == "GET").map(|(_, path, _, address, status)| (*path, *address, *status))
}

#[tokio::test]
async fn a_visitor_gets_what_the_list_says() {
    let city = City::demo().await;
    for (method, path, _, address, status) in EXPECTED {
        let answer = city.ask(method.parse().expect("a method"), address, &[]).await;
        assert_eq!(answer.status.as_u16(), *status, "{method} {path}: {address}");
        assert_eq!(*status == 303, answer.headers.contains_key(header::LOCATION), "{method} {address}");
        assert!(!answer.headers.contains_key(header::SET_COOKIE), "{method} {address}");
    }
}

#[tokio::test]
async fn no_method_but_those_of_the_list_is_answered_and_nothing_changes() {
    let city = City::demo().await;
    let before = city.db.load().await.expect("the city");
    for (_, path, _, address, _) in EXPECTED {
        let takes = |method: &str| EXPECTED.iter().any(|row| row.0 == method && row.1 == *path);
        let allowed = match (takes("GET"), takes("POST")) {
            (true, true) => "GET,HEAD,POST",
            (true, false) => "GET,HEAD",
            _ => "POST",
        };
        for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            if allowed.split(',').any(|allowed| method == allowed) {
                continue;
            }
            let answer = city.ask(method.clone(), address, &[(header::ACCEPT_LANGUAGE, "de")]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert_eq!(answer.header(header::ALLOW), allowed, "{method} {path}");
            if method == Method::HEAD {
                continue;
            }
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
    for (path, address, status) in reading() {
        let answer = city.ask(Method::HEAD, address, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.body.len()), (status, 0), "{path}");
        let get = city.get(address).await;
        for name in [header::CONTENT_TYPE, header::ETAG, header::LOCATION, header::CACHE_CONTROL] {
            assert_eq!(answer.header(name.clone()), get.header(name), "{path}");
        }
    }
}
