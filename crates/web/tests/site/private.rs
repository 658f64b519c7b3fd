//! What only those get who are signed in is kept by nobody on the way, and by no trick given to anybody else.

use axum::http::{Method, StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_store::account_steps::Step;

use crate::markup::Markup;
use crate::support::{Answer, Browser, City, LISTS, PASSWORD, hash};

/// Somebody who may do everything.
async fn everything(city: &City) -> Browser<'_> {
    city.signed_in_as(&[Role::Administrator, Role::Coordinator], &["O008", "GR01"], true).await
}

fn is_kept_by_nobody(answer: &Answer, address: &str) {
    assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store", "{address}");
    assert_eq!(answer.header(header::ETAG), "", "{address}");
    let vary = answer.headers.get_all(header::VARY).iter().any(|value| value.to_str().is_ok_and(|text| text.contains("Cookie")));
    assert!(vary, "{address}");
}

#[tokio::test]
async fn a_page_of_somebody_is_kept_by_nobody_and_the_public_one_stays_as_it_was() {
    let city = City::demo().await;
    let browser = everything(&city).await;
    let mine = [
        "account",
        "account/data",
        "accounts",
        "accounts/new",
        &format!("accounts/{}", browser.account),
        "mails",
        "log",
        "check",
        "nothing",
        "goals",
        "sign-in",
    ];
    for rest in mine.iter().copied().chain(LISTS).chain(["measures/M001", "editions/2025/goals/Z1.1"]) {
        let address = format!("/de/{rest}");
        let before = city.get(&address).await;
        let tag = before.header(header::ETAG).to_owned();
        for known in ["*", "W/\"0\"", tag.as_str()] {
            for method in [Method::GET, Method::HEAD] {
                let answer = browser.ask(method.clone(), &address, &[(header::IF_NONE_MATCH, known)]).await;
                assert_ne!(answer.status, StatusCode::NOT_MODIFIED, "{method} {address} known as {known}");
                is_kept_by_nobody(&answer, &address);
            }
        }
        let (after, again) = (city.get(&address).await, city.get(&address).await);
        for later in [after, again] {
            assert!(later.body == before.body && later.headers == before.headers, "{address} was kept");
            assert!(!String::from_utf8_lossy(&later.body).contains(&format!("Person {}", browser.account)), "{address}");
        }
    }
    for encoding in ["br", "gzip"] {
        let headers = [(header::ACCEPT_ENCODING, encoding)];
        let before = city.get_with("/de/measures", &headers).await;
        is_kept_by_nobody(&browser.ask(Method::GET, "/de/measures", &headers).await, "/de/measures");
        assert!(city.get_with("/de/measures", &headers).await.body == before.body, "{encoding}");
    }
}

#[tokio::test]
async fn answers_to_forms_are_kept_by_nobody() {
    let city = City::demo().await;
    let mut browser = everything(&city).await;
    city.db.note(&[Step::Password(browser.account, hash().await)]).await.expect("a password");
    for (address, fields, status) in [
        ("/de/account/name", vec![("name", "Kim"), ("locale", "de")], 303),
        ("/de/account/name", vec![("name", "")], 422),
        ("/de/account/sessions/end", vec![("session", "x")], 409),
        ("/de/mails/99/again", vec![], 404),
        ("/de/accounts/new", vec![("address", "nonsense"), ("name", "Kim")], 422),
        ("/de/account/second-factor/begin", vec![("password", PASSWORD)], 303),
    ] {
        let answer = browser.post(address, &fields).await;
        assert_eq!(answer.status.as_u16(), status, "{address}");
        assert!(answer.header(header::CACHE_CONTROL).contains("no-store"), "{address}");
    }
    is_kept_by_nobody(&browser.get("/de/account/second-factor").await, "the secret of an app");
}

#[tokio::test]
async fn pages_with_a_form_for_visitors_are_kept_by_nobody_either() {
    let city = City::demo().await;
    for address in ["/de/sign-in", "/de/password", "/de/sign-in?done=out", "/de/sign-in?to=/de/check"] {
        let first = city.get(address).await;
        is_kept_by_nobody(&first, address);
        assert_eq!(city.get_with(address, &[(header::IF_NONE_MATCH, "*")]).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn what_programs_read_is_the_same_whoever_asks() {
    let city = City::demo().await;
    let browser = everything(&city).await;
    let start: serde_json::Value = serde_json::from_str(&city.page("/api/v1").await).expect("JSON");
    let lists = start["lists"].as_array().expect("lists").iter().filter_map(|list| list["href"].as_str().map(str::to_owned));
    let tables = start["tables"].as_array().expect("tables").iter().filter_map(|table| table.as_str().map(str::to_owned));
    let others = [
        "/api/v1",
        "/api/v1/openapi.json",
        "/api/v1/city",
        "/api/v1/measures/M001",
        "/api/v1/nothing",
        "/downloads/leitbild.zip",
        "/downloads/report-2025-de.html",
        "/downloads/nothing",
        "/static/0/style.css",
        "/favicon.ico",
        "/robots.txt",
        "/healthz",
    ];
    for address in lists.chain(tables).chain(others.map(str::to_owned)) {
        let (own, public) = (browser.get(&address).await, city.get(&address).await);
        assert_eq!(own.status, public.status, "{address}");
        assert!(own.body == public.body, "{address}");
        assert!(!own.headers.contains_key(header::SET_COOKIE), "{address}");
    }
    for address in ["/de/feed.atom", "/sitemap.xml"] {
        assert!(browser.get(address).await.body == city.get(address).await.body, "{address}");
    }
}

#[tokio::test]
async fn no_way_of_writing_an_address_opens_a_private_page() {
    let city = City::demo().await;
    let browser = everything(&city).await;
    let titles: Vec<String> = {
        let mut titles = Vec::new();
        for address in ["/de/accounts", "/de/account", "/de/log", "/de/mails", "/de/check"] {
            let html = browser.page(address).await;
            let page = Markup::of(&html);
            titles.push(page.text(page.the("h1")));
        }
        titles
    };
    let mut tricks = Vec::new();
    for page in ["accounts", "account", "log", "mails", "check", "accounts/new", "account/data"] {
        for trick in [
            "/de/%2e%2e/PAGE",
            "/de/../de/PAGE",
            "/de/./PAGE",
            "//de/PAGE",
            "/de//PAGE",
            "///de/PAGE",
            "/de/PAGE/",
            "/de/PAGE//",
            "/DE/PAGE",
            "/De/PAGE",
            "/de;a/PAGE",
            "/de/PAGE;a=b",
            "/de/PAGE;.css",
            "/de/PAGE/.css",
            "/de/PAGE/x.css",
            "/de/PAGE.css",
            "/de/PAGE%2Fx.css",
            "/de/PAGE%00",
            "/de/PAGE%00.css",
            "/de/PAGE%20",
            "/de/PAGE%0a",
            "/de/PAGE%09",
            "/de/PAGE.",
            "/de/PAGE..",
            "/de%2FPAGE",
            "/%64%65/PAGE",
            "%2Fde%2FPAGE",
            "/de/%2fPAGE",
            "/de\\PAGE",
            "/de/%5cPAGE",
            "/de/PAGE?",
            "/de/PAGE?a=/static/",
            "/static/../de/PAGE",
            "/static/%2e%2e/de/PAGE",
            "/static/0/..%2f..%2fde%2fPAGE",
            "/downloads/../de/PAGE",
            "/downloads/..%2fde%2fPAGE",
            "/api/v1/../../de/PAGE",
            "/api/v1/%2e%2e/%2e%2e/de/PAGE",
            "/healthz/../de/PAGE",
            "/xx/PAGE",
        ] {
            tricks.push(trick.replace("PAGE", page));
        }
        tricks.push(format!("/de/{}", page.replacen('a', "%61", 1).replacen('l', "%6c", 1).replacen('m', "%6D", 1)));
        tricks.push(format!("/de/{}", page.to_uppercase()));
    }
    let mut opened = Vec::new();
    for trick in &tricks {
        // What cannot be written as an address at all never comes here.
        if trick.parse::<axum::http::Uri>().is_err() {
            continue;
        }
        for method in [Method::GET, Method::HEAD] {
            for header in [("x-original-url", "/de/accounts"), ("x-rewrite-url", "/de/accounts"), ("x-forwarded-host", "a")] {
                let header = (header::HeaderName::from_static(header.0), header.1);
                let answer = city.ask(method.clone(), trick, &[header]).await;
                let html = String::from_utf8_lossy(&answer.body).into_owned();
                let title = Markup::of(&html).all("h1").next().map(|h1| Markup::of(&html).text(h1)).unwrap_or_default();
                if answer.status.is_success() || titles.contains(&title) || html.contains(&format!("Person {}", browser.account)) {
                    opened.push(format!("{method} {trick}: {} {title}", answer.status));
                }
                if answer.header(header::LOCATION).starts_with("//") {
                    opened.push(format!("{method} {trick} leads to {}", answer.header(header::LOCATION)));
                }
            }
        }
        // Where somebody who is signed in gets a page, nothing on the way may take it for a file.
        let own = browser.get(trick).await;
        if own.status.is_success()
            && !trick.starts_with("/downloads/")
            && !trick.starts_with("/static/")
            && !trick.starts_with("/api/")
        {
            is_kept_by_nobody(&own, trick);
        }
    }
    assert!(opened.is_empty(), "{} defects:\n{}", opened.len(), opened.join("\n"));
}

#[tokio::test]
async fn after_signing_in_nobody_is_led_away_from_the_site() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    for to in [
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "/de/\\evil.example",
        "/de//evil.example",
        "/de/../../evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "/de/check\r\nSet-Cookie: a=b",
        "/de/check%0d%0aSet-Cookie:%20a=b",
        "/de/@evil.example",
        "https:evil.example",
        "/en/check",
        " /de/check",
    ] {
        let mut browser = city.visitor();
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
        let page = browser.get(&format!("/de/sign-in?{query}")).await;
        let html = page.text();
        let fields = Markup::of(&html);
        let kept = fields.all("input").find(|input| input.get("name") == Some("to")).and_then(|input| input.get("value"));
        let given = kept.unwrap_or_default().to_owned();
        assert!(given.is_empty() || given.starts_with("/de/check%0d"), "{to:?} became {given:?}");
        let fields = [("address", "kim@example.org"), ("password", PASSWORD), ("to", to)];
        let answer = browser.post("/de/sign-in", &fields).await;
        let location = answer.header(header::LOCATION);
        assert!(location == "/de/account" || location == to && to.starts_with("/de/check%0d"), "{to:?}: {location}");
        assert_eq!(answer.headers.get_all(header::SET_COOKIE).iter().count(), 1, "{to:?}");
    }
    let mut browser = city.visitor();
    let forbidden = browser.get("/de/check").await.text();
    assert!(forbidden.contains("/de/sign-in?to=/de/check"), "{forbidden}");
    let fields = [("address", "kim@example.org"), ("password", PASSWORD), ("to", "/de/measures?status=running")];
    assert_eq!(browser.post("/de/sign-in", &fields).await.header(header::LOCATION), "/de/measures?status=running");
}
