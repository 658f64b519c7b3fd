//! Addresses nobody should ask for: never an error of ours, always a page that helps.

use axum::http::{Method, header};

use crate::markup::Markup;
use crate::support::City;

fn odd() -> Vec<String> {
    let mut odd: Vec<String> = [
        "/de/measures/%00",
        "/de/measures/M001%00",
        "/de/measures/%FF%FE",
        "/%FF/",
        "/de/%FF/M001",
        "/de/editions/%C3%28/goals",
        "/de/editions/2025/matrix/%FF/H1",
        "/static/%FF/style.css",
        "/de/measures/M001%2F..%2F..",
        "/de/../de/measures",
        "/de//measures",
        "//de/",
        "//example.org/de/",
        "/de/measures/%E2%80%AE",
        "/de/measures/%3Cscript%3E",
        "/de/goals/%D9%84%D8%BA%D8%A9",
        "/de/goals/Z3.2%0d%0aSet-Cookie:%20a=b",
        "/%0d%0aSet-Cookie:%20a=b",
        "/de?",
        "/de/?q",
        "/de/search?q=%FF%FE",
        "/de/search?q=%",
        "/de/search?q=%2",
        "/de/search?q=%00",
        "/de/search?q",
        "/de/search?&&&==",
        "/de/search?q=a&q=b",
        "/de/search?q=netz&kind=nothing",
        "/de/search?q=netz&kind=%FF",
        "/de/search?q=netz&skip=-1",
        "/de/search?q=netz&skip=4294967295",
        "/de/search?q=netz&skip=99999999999999999999",
        "/de/search?q=netz&skip=many",
        "/de/search?q=%25_%25%27%22%5C",
        "/de/measures?after=nothing",
        "/de/measures?after=M99999999999999",
        "/de/measures?after=Z1.1",
        "/de/measures?after=%FF",
        "/de/measures?status=nothing",
        "/de/measures?status=running&status=planned",
        "/de/measures?status=%27%20OR%201=1",
        "/de/editions/2025/goals?after=M001",
        "/de/editions/2025/goals?after=%FF",
        "/de/editions/9999999999999999999999/goals",
        "/metrics?x=%FF",
        "/healthz?x=%FF",
        "/downloads/leitbild.zip?x=%FF",
        "/downloads/csv/%FF",
        "/downloads/csv/",
        "/de/feed.atom?x=%FF",
        "/sitemap.xml?part=x",
        "/sitemap.xml?part=%FF&part=1",
        "/de/api/v1",
        "*",
    ]
    .iter()
    .map(|address| (*address).to_owned())
    .collect();
    let long = "a".repeat(60_000);
    odd.push(format!("/de/measures/{long}"));
    odd.push(format!("/{long}"));
    odd.push(format!("/de/search?q={long}"));
    odd.push(format!("/de/search?{}", "q=a&".repeat(15_000)));
    odd.push(format!("/de{}", "/a".repeat(30_000)));
    odd.push(format!("/de/search?q={}", "%D9%84".repeat(10_000)));
    odd.push(format!("/de/search?q={}", "netz%20".repeat(8_000)));
    odd
}

#[tokio::test]
async fn no_address_is_an_error_of_ours_and_each_gets_a_page() {
    let city = City::demo().await;
    let mut wrong = Vec::new();
    for address in odd() {
        let shown: String = address.chars().take(80).collect();
        for method in [Method::GET, Method::HEAD, Method::POST] {
            let answer = city.ask(method.clone(), &address, &[(header::ACCEPT_LANGUAGE, "de")]).await;
            let status = answer.status.as_u16();
            if status >= 500 {
                wrong.push(format!("{method} {shown}: {status}"));
            }
            if answer.header(header::LOCATION).starts_with("//") || answer.headers.contains_key(header::SET_COOKIE) {
                wrong.push(format!("{method} {shown}: leads away, or sets a cookie"));
            }
            if status >= 400 && method == Method::GET {
                let friendly = String::from_utf8(answer.body.clone()).is_ok_and(|html| {
                    answer.header(header::CONTENT_TYPE) == "text/html; charset=utf-8" && Markup::of(&html).all("h1").count() == 1
                });
                if !friendly {
                    let body = String::from_utf8_lossy(&answer.body).chars().take(80).collect::<String>();
                    wrong.push(format!("{shown}: {status} without a page: {body}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn a_question_is_echoed_as_it_was_asked_and_cut_where_it_is_too_long() {
    let city = City::demo().await;
    for (asked, shown) in [("Kita%20%26%20Schule", "Kita & Schule"), ("%22%3E%3Cb%3E", "\"><b>"), ("a%2Bb+c", "a+b c")] {
        let html = city.page(&format!("/de/search?q={asked}")).await;
        let page = Markup::of(&html);
        let field = page.all("input").find(|input| input.get("id") == Some("q")).expect("the field");
        assert_eq!(field.get("value"), Some(shown), "{asked}");
    }
    let html = city.page(&format!("/de/search?q={}", "%D9%84".repeat(500))).await;
    let page = Markup::of(&html);
    let field = page.all("input").find(|input| input.get("id") == Some("q")).expect("the field");
    assert_eq!(field.get("value").map(|value| value.chars().count()), Some(200));
}

#[tokio::test]
async fn odd_headers_do_no_harm() {
    let city = City::demo().await;
    let long = "de,".repeat(20_000);
    for (name, value) in [
        (header::ACCEPT_LANGUAGE, long.as_str()),
        (header::ACCEPT_LANGUAGE, "\t"),
        (header::IF_NONE_MATCH, long.as_str()),
        (header::ACCEPT_ENCODING, "nonsense;q=2"),
        (header::HOST, "example.org"),
        (header::RANGE, "bytes=0-1"),
        (header::CONTENT_LENGTH, "0"),
    ] {
        for address in ["/", "/de/", "/nothing"] {
            let status = city.get_with(address, &[(name.clone(), value)]).await.status.as_u16();
            assert!(matches!(status, 200 | 303 | 404), "{name} at {address}: {status}");
        }
    }
}
