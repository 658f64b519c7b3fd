//! Forms that somebody forged, kept, or sent once more: none changes anything.

use axum::body::Body;
use axum::http::header::{self, HeaderName};
use axum::http::{Method, StatusCode};
use leitwerk_model::access::Role;

use crate::support::{Answer, Browser, City, PASSWORD, SITE, linked, locale};

const FORM: &str = "application/x-www-form-urlencoded";
const ADDRESS: &str = "/de/account/name";

/// What somebody is called.
async fn name(browser: &Browser<'_>) -> String {
    browser.city.db.account(browser.account).await.expect("the store").expect("the account").name
}

/// Sends the form that gives somebody another name, and looks whether it did.
async fn renames(browser: &Browser<'_>, fields: &[(&str, &str)], headers: &[(HeaderName, &str)]) -> (StatusCode, bool) {
    let before = name(browser).await;
    let answer = browser.send(ADDRESS, &[&[("name", "Mallory"), ("locale", "de")], fields].concat(), headers).await;
    (answer.status, name(browser).await != before)
}

const FORBIDDEN: (StatusCode, bool) = (StatusCode::FORBIDDEN, false);

fn origin(from: &str) -> [(HeaderName, &str); 1] {
    [(header::ORIGIN, from)]
}

#[tokio::test]
async fn a_form_is_taken_with_the_token_of_its_own_session_only() {
    let city = City::demo().await;
    let (browser, other) = (city.signed_in(&[]).await, city.signed_in(&[Role::Coordinator]).await);
    let own = browser.form_token().await;
    let (until, digest) = own.split_once('.').expect("two parts");
    let later: i64 = until.parse::<i64>().expect("a number") + 1;
    let flipped = if digest.ends_with('0') { "1" } else { "0" };
    for (what, token) in [
        ("empty", String::new()),
        ("of a visitor", city.visitor().form_token().await),
        ("of another session", other.form_token().await),
        ("with a later end", format!("{later}.{digest}")),
        ("with a digit changed", format!("{}{flipped}", &own[..own.len() - 1])),
        ("cut", own[..own.len() - 1].to_owned()),
        ("without its digest", format!("{until}.")),
        ("without its end", format!(".{digest}")),
        ("nonsense", "nonsense".to_owned()),
        ("the session itself", browser.token.as_ref().expect("a token").as_str().to_owned()),
    ] {
        assert_eq!(renames(&browser, &[("csrf_token", &token)], &origin(SITE)).await, FORBIDDEN, "{what}");
    }
    assert_eq!(renames(&browser, &[], &origin(SITE)).await, FORBIDDEN, "none");
    assert_eq!(renames(&browser, &[("csrf_token", "x"), ("csrf_token", &own)], &origin(SITE)).await, FORBIDDEN, "the first counts");
    let fields = [("name", "Mallory"), ("locale", "de")];
    let in_query = browser.send(&format!("{ADDRESS}?form={own}"), &fields, &origin(SITE)).await;
    assert_eq!(in_query.status, StatusCode::FORBIDDEN, "in the address");
    assert!(in_query.text().contains(locale("de").failure_form_title()));
    assert_eq!(renames(&browser, &[("csrf_token", &own)], &origin(SITE)).await, (StatusCode::SEE_OTHER, true), "the right one");
    let as_visitor =
        city.visitor().send("/de/password", &[("address", "a@example.org"), ("csrf_token", &own)], &origin(SITE)).await;
    assert_eq!(as_visitor.status, StatusCode::FORBIDDEN, "a token of somebody is none of a visitor");
}

#[tokio::test]
async fn a_form_may_lie_open_for_half_a_day() {
    let city = City::demo().await;
    let (browser, visitor) = (city.signed_in(&[]).await, city.visitor());
    let (own, of_visitor) = (browser.form_token().await, visitor.form_token().await);
    for _ in 0..7 {
        city.gate.clock().advance(6_100);
        assert_eq!(browser.get("/de/account").await.status, StatusCode::OK);
    }
    assert_eq!(visitor.post_with(&of_visitor, "/de/password", &[("address", "a@example.org")]).await.status, StatusCode::OK);
    city.gate.clock().advance(12 * 3600 - 7 * 6_100 + 1);
    assert_eq!(browser.get("/de/account").await.status, StatusCode::OK, "still signed in");
    assert_eq!(renames(&browser, &[("csrf_token", &own)], &origin(SITE)).await, FORBIDDEN);
    let late = visitor.post_with(&of_visitor, "/de/password", &[("address", "a@example.org")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    let fresh = browser.form_token().await;
    assert_eq!(renames(&browser, &[("csrf_token", &fresh)], &origin(SITE)).await, (StatusCode::SEE_OTHER, true));
}

#[tokio::test]
async fn a_form_comes_from_a_page_of_this_site_only() {
    let city = City::demo().await;
    let browser = city.signed_in(&[]).await;
    let token = browser.form_token().await;
    let fields = [("csrf_token", token.as_str())];
    let site = HeaderName::from_static("sec-fetch-site");
    for headers in [
        vec![],
        vec![(header::ORIGIN, "null")],
        vec![(header::ORIGIN, "")],
        vec![(header::ORIGIN, "https://evil.example")],
        vec![(header::ORIGIN, "https://leitbild.example.org.evil.example")],
        vec![(header::ORIGIN, "https://evil.example/leitbild.example.org")],
        vec![(header::ORIGIN, "https://leitbild.example.org@evil.example")],
        vec![(header::ORIGIN, "https://leitbild.example.org:8443")],
        vec![(header::ORIGIN, "https://evil.example"), (header::REFERER, "https://leitbild.example.org/de/account")],
        vec![(header::ORIGIN, "null"), (header::REFERER, "https://leitbild.example.org/de/account")],
        vec![(header::REFERER, "https://evil.example/?https://leitbild.example.org/")],
        vec![(header::REFERER, "about:blank")],
        vec![(header::ORIGIN, SITE), (site.clone(), "cross-site")],
        vec![(header::ORIGIN, SITE), (site.clone(), "same-site")],
        vec![(header::ORIGIN, SITE), (site.clone(), "none")],
    ] {
        assert_eq!(renames(&browser, &fields, &headers).await, FORBIDDEN, "{headers:?}");
    }
    for headers in
        [vec![(header::ORIGIN, SITE), (site, "same-origin")], vec![(header::REFERER, "https://leitbild.example.org/de/account")]]
    {
        assert_eq!(renames(&browser, &fields, &headers).await.0, StatusCode::SEE_OTHER, "{headers:?}");
    }
}

/// Sends a body as it is.
async fn raw(browser: &Browser<'_>, kind: Option<&str>, body: impl Into<Body>) -> Answer {
    let mut request = browser.request(Method::POST, ADDRESS).header(header::ORIGIN, SITE);
    if let Some(kind) = kind {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    browser.city.send(request.body(body.into()).expect("a request")).await
}

#[tokio::test]
async fn a_form_is_written_as_forms_are_and_not_too_large() {
    let city = City::demo().await;
    let browser = city.signed_in(&[]).await;
    let (token, before) = (browser.form_token().await, name(&browser).await);
    let body = |more: &str| format!("name=Mallory&locale=de&csrf_token={token}{more}");
    for kind in [
        None,
        Some(""),
        Some("text/plain"),
        Some("application/json"),
        Some("multipart/form-data; boundary=x"),
        Some("application/x-www-form-urlencodedx"),
        Some("text/plain; application/x-www-form-urlencoded"),
    ] {
        let answer = raw(&browser, kind, body("")).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind:?}");
        assert!(answer.text().contains("<h1"), "{kind:?} has a page");
    }
    let json = format!("{{\"name\":\"Mallory\",\"csrf_token\":\"{token}\"}}");
    assert_eq!(raw(&browser, Some(FORM), json).await.status, StatusCode::FORBIDDEN);
    for more in [format!("&a={}", "x".repeat(512 * 1024)), "&a=b".repeat(9_998)] {
        assert_eq!(raw(&browser, Some(FORM), body(&more)).await.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", more.len());
    }
    for odd in ["", "&&&&", "%", "%00", "=", "form", "form=%FF", "\0\0\0", "name=Mallory"] {
        assert_eq!(raw(&browser, Some(FORM), odd).await.status, StatusCode::FORBIDDEN, "{odd}");
    }
    assert_eq!(raw(&browser, Some(FORM), vec![0xFF; 100]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(name(&browser).await, before);
    let most = raw(&browser, Some("Application/X-WWW-Form-URLencoded; charset=UTF-8"), body(&"&a=b".repeat(9_997))).await;
    assert_eq!((most.status, name(&browser).await.as_str()), (StatusCode::SEE_OTHER, "Mallory"), "10,000 fields are taken");
}

#[tokio::test]
async fn odd_signs_in_a_field_are_refused_or_left_out() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[]).await;
    for (typed, kept) in [
        ("  Kim \r\n\t Zeile ", "Kim Zeile"),
        ("\u{feff}Kim\u{202e}", "\u{feff}Kim\u{202e}"),
        ("كيم", "كيم"),
        ("'; DROP TABLE account; --", "'; DROP TABLE account; --"),
        ("%s{{7*7}}${7*7}", "%s{{7*7}}${7*7}"),
    ] {
        assert_eq!(browser.post(ADDRESS, &[("name", typed), ("locale", "de")]).await.status, StatusCode::SEE_OTHER, "{typed:?}");
        assert_eq!(name(&browser).await, kept, "{typed:?}");
        assert!(browser.page("/de/account").await.contains("<h1"), "{typed:?}");
    }
    let before = name(&browser).await;
    for typed in ["", "   ", "Kim\u{7}", "Kim\u{1b}[31m", &"x".repeat(121)] {
        let answer = browser.post(ADDRESS, &[("name", typed), ("locale", "de")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
        assert_eq!(name(&browser).await, before, "{typed:?}");
    }
    for fields in [[("name", "Kim\0Null"), ("locale", "de")], [("name", "Kim"), ("more", "\0")]] {
        assert_eq!(browser.post(ADDRESS, &fields).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{fields:?}");
        assert_eq!(name(&browser).await, before, "{fields:?}");
    }
    browser.post(ADDRESS, &[("name", "Kim"), ("locale", "../../etc/passwd")]).await;
    assert_eq!(city.db.account(browser.account).await.expect("the store").expect("the account").locale, "de");
}

#[tokio::test]
async fn a_method_is_what_it_is() {
    let city = City::demo().await;
    let browser = city.signed_in(&[Role::Administrator]).await;
    let token = browser.form_token().await;
    let before = city.content().await;
    let table = leitwerk_web::routes::table().table;
    let of_override = ["x-http-method-override", "x-http-method", "x-method-override"].map(HeaderName::from_static);
    let takes = |path: &str, method: &str| table.iter().any(|other| other.path == path && other.method == method);
    for route in table.iter().filter(|route| route.method == "POST" && route.path != "/csp-report") {
        let path = route.path.replace("{lang}", "de").replace("{account}", &browser.account.to_string()).replace("{mail}", "1");
        let path = path.replace("{token}", &"0".repeat(64));
        let address = format!("{path}?_method=POST&password={PASSWORD}&name=Mallory&csrf_token={token}").replace(' ', "+");
        for name in &of_override {
            for method in [Method::GET, Method::HEAD] {
                let answer = browser.ask(method.clone(), &address, &[(name.clone(), "POST"), (header::ORIGIN, SITE)]).await;
                if !takes(route.path, "GET") {
                    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
                }
            }
        }
        for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS, Method::TRACE, Method::CONNECT] {
            let answer = browser.ask(method.clone(), &path, &[(header::ORIGIN, SITE)]).await;
            assert!(answer.status.is_client_error(), "{method} {path}: {}", answer.status);
        }
    }
    for route in table.iter().filter(|route| route.method == "GET" && !takes(route.path, "POST")) {
        let path = route.path.replace("{lang}", "de").replace("{account}", &browser.account.to_string());
        for method in ["GET", "DELETE"] {
            let headers = [(header::ORIGIN, SITE), (of_override[0].clone(), method)];
            let answer = browser.send(&path, &[("_method", method), ("csrf_token", &token)], &headers).await;
            assert!(answer.status.is_client_error(), "POST as {method} {path}: {}", answer.status);
        }
    }
    assert!(city.content().await == before, "nothing changed");
}

#[tokio::test]
async fn a_form_with_another_method_written_in_it_is_what_it_is() {
    let city = City::demo().await;
    let browser = city.signed_in(&[]).await;
    let token = browser.form_token().await;
    let name_of = HeaderName::from_static("x-http-method-override");
    let headers = [(header::ORIGIN, SITE), (name_of, "DELETE")];
    let done = renames(&browser, &[("_method", "DELETE"), ("csrf_token", &token)], &headers).await;
    assert_eq!(done, (StatusCode::SEE_OTHER, true), "it renames, as its address says");
    assert_eq!(browser.get("/de/account").await.status, StatusCode::OK, "and deletes nothing");
}

#[tokio::test]
async fn what_was_used_is_not_used_again() {
    let city = City::demo().await;
    let kim = city.account("kim@example.org", "Kim", &[]).await;
    let mut visitor = city.visitor();
    visitor.post("/de/password", &[("address", "kim@example.org")]).await;
    let link = linked(&city.mails().await[0]);
    let token = visitor.form_token().await;
    let fields = [("password", "sieben Luchse malen Wolken")];
    assert_eq!(visitor.post_with(&token, &link, &fields).await.status, StatusCode::SEE_OTHER);
    let before = city.content().await;
    for again in [&fields, &[("password", PASSWORD)]] {
        assert_eq!(visitor.post_with(&token, &link, again).await.status, StatusCode::NOT_FOUND);
    }
    let other = link.replace("/password/", "/invitation/");
    assert_eq!(visitor.post_with(&token, &other, &fields).await.status, StatusCode::NOT_FOUND, "for another purpose");
    assert!(city.content().await == before);

    // Two at once with the same link: one wins.
    visitor.post("/de/password", &[("address", "kim@example.org")]).await;
    let mails = city.mails().await;
    let link = linked(mails.last().expect("a mail"));
    let (one, other) = tokio::join!(
        visitor.post_with(&token, &link, &[("password", "acht Igel backen Brezeln")]),
        visitor.post_with(&token, &link, &[("password", "neun Hasen fegen Treppen")]),
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert!(statuses[0] == 303 && matches!(statuses[1], 404 | 409), "{statuses:?}");
    let done = city.db.audit_entries(0, 100).await.expect("entries");
    assert_eq!(done.iter().filter(|entry| entry.action == "reset-password").count(), 2);

    // A form of a session that is over.
    let browser = city.signed_in(&[]).await;
    let form = browser.form_token().await;
    let out = browser.post_with(&form, "/de/sign-out", &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    let before = city.content().await;
    assert_eq!(browser.post_with(&form, "/de/sign-out", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.post_with(&form, ADDRESS, &[("name", "Mallory")]).await.status, StatusCode::FORBIDDEN);
    assert!(city.content().await == before);
    assert!(city.db.account(kim).await.expect("the store").is_some());
}
