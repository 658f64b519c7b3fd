//! What a browser holds: who it makes of somebody, when it ends, and that nobody comes by one.

use axum::http::{Method, StatusCode, header};
use leitwerk_app::access::Actor;
use leitwerk_app::key::Token;
use leitwerk_app::sign_in::{BETWEEN_FACTORS, IDLE, LONGEST};
use leitwerk_model::access::Role;
use leitwerk_store::account_steps::Step;

use crate::sign_in::{ADMINISTRATOR, enrolled};
use crate::support::{Answer, Browser, City, ELSEWHERE, HERE, PASSWORD, hash};

/// Addresses that a visitor does not get.
const PRIVATE: [&str; 9] = [
    "/de/account",
    "/de/account/data",
    "/de/account/second-factor",
    "/de/accounts",
    "/de/accounts/new",
    "/de/accounts/1",
    "/de/mails",
    "/de/log",
    "/de/check",
];

/// Whether a browser is nobody to the site: it gets what a visitor gets, everywhere.
async fn is_nobody(browser: &Browser<'_>, why: &str) {
    for address in PRIVATE {
        let (answer, visitor) = (browser.get(address).await, browser.city.get(address).await);
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{why}: {address}");
        assert!(answer.body == visitor.body, "{why}: {address} differs from what a visitor gets");
    }
    assert_eq!(browser.get("/de/editions/2030").await.status, StatusCode::NOT_FOUND, "{why}");
    assert!(!browser.page("/de/").await.contains("Abmelden"), "{why}");
}

async fn is_somebody(browser: &Browser<'_>, why: &str) {
    assert_eq!(browser.get("/de/account").await.status, StatusCode::OK, "{why}");
}

fn set_cookies(answer: &Answer) -> Vec<&str> {
    answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().expect("a plain header")).collect()
}

/// The same browser with something else.
fn with<'a>(browser: &Browser<'a>, token: &Token) -> Browser<'a> {
    Browser { token: Some(token.clone()), ..browser.in_city(browser.city) }
}

#[tokio::test]
async fn after_signing_out_a_token_means_nothing() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let before = browser.in_city(&city);
    is_somebody(&before, "signed in").await;
    let form = browser.form_token().await;
    let out = browser.post("/de/sign-out", &[]).await;
    assert_eq!((out.status, out.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/sign-in?done=out"));
    assert!(set_cookies(&out)[0].contains("Max-Age=0"), "{:?}", set_cookies(&out));
    assert!(browser.token.is_none(), "the browser forgets it");
    assert_eq!(out.headers.get("clear-site-data").and_then(|value| value.to_str().ok()), Some("\"cache\", \"storage\""));
    is_nobody(&before, "signed out").await;
    let again = before.post_with(&form, "/de/account/name", &[("name", "X")]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_after_half_a_day_at_the_latest() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    let mut used = city.visitor();
    assert_eq!(used.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER);
    let mut left = city.visitor();
    left.sign_in("kim@example.org", PASSWORD).await;
    let mut passed = 0;
    for step in [IDLE - 60, 400, IDLE - 60, IDLE - 60, IDLE - 60, IDLE - 60] {
        city.gate.clock().advance(step);
        passed += step;
        if passed < LONGEST {
            is_somebody(&used, &format!("after {passed} s")).await;
        }
        if passed == IDLE + 340 {
            is_nobody(&left, "not used for two hours").await;
        }
    }
    assert!(passed < LONGEST, "{passed}");
    city.gate.clock().advance(LONGEST - passed + 1);
    is_nobody(&used, "used for twelve hours").await;
}

#[tokio::test]
async fn what_somebody_may_do_ends_with_their_rights_and_with_the_account() {
    let city = City::demo().await;
    let mut administrator = city.signed_in(&[Role::Administrator]).await;
    let id = city.account("kim@example.org", "Kim", &[Role::Coordinator]).await;
    let page = |what: &str| format!("/de/accounts/{id}/{what}");
    let mut kim = city.visitor();
    for (what, fields, check, log) in [
        ("roles", vec![("role", "council_reader")], StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
        ("roles", vec![("role", "coordinator")], StatusCode::OK, StatusCode::OK),
        ("roles", vec![], StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
        ("join", vec![("place", "O008"), ("function", "")], StatusCode::OK, StatusCode::FORBIDDEN),
        ("leave", vec![("place", "O008")], StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
    ] {
        kim.sign_in("kim@example.org", PASSWORD).await;
        is_somebody(&kim, what).await;
        assert_eq!(administrator.post(&page(what), &fields).await.status, StatusCode::SEE_OTHER, "{what}");
        is_nobody(&kim, what).await;
        kim.sign_in("kim@example.org", PASSWORD).await;
        assert_eq!((kim.get("/de/check").await.status, kim.get("/de/log").await.status), (check, log), "{what} {fields:?}");
    }
    is_somebody(&kim, "still open").await;
    assert_eq!(administrator.post(&page("disable"), &[]).await.status, StatusCode::SEE_OTHER);
    is_nobody(&kim, "closed").await;
    kim.token = None;
    assert_eq!(kim.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    administrator.post(&page("enable"), &[]).await;
    assert_eq!(kim.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER, "opened again");
    assert_eq!(administrator.post(&page("reset"), &[]).await.status, StatusCode::SEE_OTHER);
    is_nobody(&kim, "helped with a new password").await;
}

#[tokio::test]
async fn a_new_password_ends_all_sessions_but_the_one_it_was_set_in_which_gets_a_new_token() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[Role::Coordinator]).await;
    let (mut one, mut other) = (city.visitor(), city.visitor());
    one.sign_in("kim@example.org", PASSWORD).await;
    other.sign_in("kim@example.org", PASSWORD).await;
    let before = one.in_city(&city);
    let fields = [("password", PASSWORD), ("new", "sieben Luchse malen Wolken")];
    assert_eq!(one.post("/de/account/password", &fields).await.status, StatusCode::SEE_OTHER);
    is_somebody(&one, "the new token").await;
    is_nobody(&before, "the old token").await;
    is_nobody(&other, "another browser").await;
    other.token = None;
    assert_eq!(other.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(other.sign_in("kim@example.org", "sieben Luchse malen Wolken").await.status, StatusCode::SEE_OTHER);
    let everywhere = one.post("/de/account/sessions/end-all", &[]).await;
    assert!(everywhere.status == StatusCode::SEE_OTHER && one.token.is_none());
    is_nobody(&other, "signed out everywhere").await;
}

#[tokio::test]
async fn between_password_and_second_factor_nobody_reaches_anything_and_not_for_long() {
    let city = City::demo().await;
    let (mut browser, _) = enrolled(&city).await;
    browser.post("/de/sign-out", &[]).await;
    city.gate.clock().advance(60);
    let begun = browser.sign_in(ADMINISTRATOR, PASSWORD).await;
    assert_eq!(begun.header(header::LOCATION), "/de/sign-in/code");
    let halfway = browser.in_city(&city);
    is_nobody(&halfway, "halfway").await;
    for route in leitwerk_web::routes::table().table.iter().filter(|route| route.method == "POST" && route.path.contains("account"))
    {
        let address = route.path.replace("{lang}", "de").replace("{account}", "1");
        let form = halfway.form_token().await;
        assert_eq!(halfway.post_with(&form, &address, &[("password", PASSWORD)]).await.status, StatusCode::FORBIDDEN, "{address}");
    }
    assert_eq!(halfway.get("/de/sign-in/code").await.status, StatusCode::OK);
    let code = crate::sign_in::code(&halfway.page("/de/sign-in/code").await);
    assert_eq!(browser.post("/de/sign-in/code", &[("code", &code)]).await.header(header::LOCATION), "/de/account");
    assert_ne!(browser.token, halfway.token, "the token is another one after the second factor");
    is_nobody(&halfway, "halfway, and then signed in").await;
    assert_eq!(halfway.get("/de/sign-in/code").await.status, StatusCode::SEE_OTHER, "and no longer halfway");
    is_somebody(&browser, "both factors").await;

    let mut late = city.visitor_from(HERE);
    late.sign_in(ADMINISTRATOR, PASSWORD).await;
    city.gate.clock().advance(BETWEEN_FACTORS + 1);
    let answer = late.get("/de/sign-in/code").await;
    assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/sign-in"));
    let answer = late.post("/de/sign-in/code", &[("code", "123456")]).await;
    assert!(answer.status == StatusCode::SEE_OTHER && set_cookies(&answer).is_empty());
    is_nobody(&late, "too late").await;
}

#[tokio::test]
async fn a_token_that_somebody_planted_is_not_used_after_signing_in() {
    let city = City::demo().await;
    let kim = city.account("kim@example.org", "Kim", &[]).await;
    let attacker = city.signed_in(&[]).await;
    let drawn = Token::draw().expect("a token");
    for planted in [attacker.token.clone().expect("a token"), drawn] {
        let mut victim = with(&city.visitor(), &planted);
        assert_eq!(victim.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER);
        assert_ne!(victim.token.as_ref(), Some(&planted));
        is_somebody(&victim, "the victim").await;
        is_nobody(&with(&victim, &planted), "whoever planted it").await;
        let now = "2026-01-01T00:00:00Z";
        assert!(city.db.sessions(kim, now).await.expect("sessions").iter().all(|session| session.digest != planted.digest()));
    }
    let mut again = city.visitor();
    again.sign_in("kim@example.org", PASSWORD).await;
    let first = again.in_city(&city);
    again.sign_in("kim@example.org", PASSWORD).await;
    assert_ne!(again.token, first.token);
    is_nobody(&first, "signed in once more").await;
}

#[tokio::test]
async fn the_cookie_is_for_this_site_alone_and_no_script_reads_it() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    let mut browser = city.visitor();
    let answer = browser.sign_in("kim@example.org", PASSWORD).await;
    let token = browser.token.clone().expect("a token");
    assert_eq!(
        set_cookies(&answer),
        [format!("__Host-leitwerk={}; HttpOnly; SameSite=Lax; Secure; Path=/", token.as_str())],
        "no domain, no day on which it ends"
    );
    let out = browser.post("/de/sign-out", &[]).await;
    let cookies = set_cookies(&out);
    assert!(cookies.len() == 1 && cookies[0].starts_with("__Host-leitwerk=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0"));

    let city = City::without_tls().await;
    city.account("kim@example.org", "Kim", &[]).await;
    let visitor = city.visitor();
    let form = visitor.form_token().await;
    let answer = visitor.post_with(&form, "/de/sign-in", &[("address", "kim@example.org"), ("password", PASSWORD)]).await;
    let cookies = set_cookies(&answer);
    assert!(cookies.len() == 1 && cookies[0].starts_with("leitwerk="), "{cookies:?}");
    assert!(cookies[0].ends_with("; HttpOnly; SameSite=Lax; Path=/"), "{cookies:?}");
    let cookie = cookies[0].split(';').next().expect("a cookie");
    assert_eq!(city.get_with("/de/account", &[(header::COOKIE, cookie)]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn visitors_get_no_cookie_whatever_they_do_before_they_sign_in() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    for rest in crate::support::addresses().iter().step_by(5) {
        assert!(set_cookies(&city.get(&format!("/de/{rest}")).await).is_empty(), "{rest}");
    }
    let mut visitor = city.visitor();
    for (address, fields) in [
        ("/de/sign-in", vec![("address", "kim@example.org"), ("password", "wrong")]),
        ("/de/password", vec![("address", "kim@example.org")]),
        ("/de/sign-in/code", vec![("code", "123456")]),
        ("/de/account/name", vec![("name", "X")]),
    ] {
        let answer = visitor.post(address, &fields).await;
        assert!(set_cookies(&answer).is_empty(), "{address}");
    }
    for held in ["__Host-leitwerk=nonsense", "a=b", "__Host-leitwerk="] {
        assert!(set_cookies(&city.get_with("/de/", &[(header::COOKIE, held)]).await).is_empty(), "{held}");
    }
}

#[tokio::test]
async fn nobody_ends_or_sees_the_sessions_of_another() {
    let city = City::demo().await;
    let (mut one, other) = (city.signed_in(&[Role::Administrator]).await, city.signed_in(&[]).await);
    let digest = other.token.as_ref().expect("a token").digest();
    assert!(!one.page("/de/account").await.contains(&digest));
    for session in [digest.as_str(), other.token.as_ref().expect("a token").as_str(), "", "%"] {
        assert_eq!(one.post("/de/account/sessions/end", &[("session", session)]).await.status, StatusCode::CONFLICT, "{session}");
        is_somebody(&other, session).await;
    }
    assert_eq!(one.post("/de/account/sessions/end-all", &[]).await.status, StatusCode::SEE_OTHER);
    is_somebody(&other, "another signed out everywhere").await;
    let data = other.page("/de/account/data").await;
    assert!(data.contains(&other.account.to_string()) && !data.contains(&one.account.to_string()), "{data}");
}

#[tokio::test]
async fn only_the_one_cookie_as_it_was_given_counts() {
    let city = City::demo().await;
    let browser = city.signed_in(&[Role::Coordinator]).await;
    let token = browser.token.as_ref().expect("a token");
    let (right, text, digest) = (browser.cookie(), token.as_str(), token.digest());
    let other = Token::draw().expect("a token");
    let status = async |cookies: &[&str]| {
        let headers: Vec<_> = cookies.iter().map(|cookie| (header::COOKIE, *cookie)).collect();
        city.get_with("/de/account", &headers).await.status
    };
    for right in [right.clone(), format!("a=b; {right}; c=d"), format!("leitwerk={}; {right}", other.as_str())] {
        assert_eq!(status(&[&right]).await, StatusCode::OK, "{right}");
    }
    for wrong in [
        format!("{right}; __Host-leitwerk={}", other.as_str()),
        format!("__Host-leitwerk={}; {right}", other.as_str()),
        format!("{right}; {right}"),
        format!("leitwerk={text}"),
        format!("__host-leitwerk={text}"),
        format!("__Secure-leitwerk={text}"),
        format!("__Host-leitwerk={}", text.to_uppercase()),
        format!("__Host-leitwerk={digest}"),
        format!("__Host-leitwerk={text}0"),
        format!("__Host-leitwerk={}", &text[..63]),
        format!("__Host-leitwerk=' OR 1=1 --{text}"),
        "__Host-leitwerk".to_owned(),
    ] {
        assert!(wrong.to_lowercase() == right || status(&[&wrong]).await == StatusCode::FORBIDDEN, "{wrong}");
    }
    let second = format!("__Host-leitwerk={}", other.as_str());
    assert_eq!(status(&[&right, &second]).await, StatusCode::FORBIDDEN, "in two headers");
    assert_eq!(city.get(&format!("/de/account?__Host-leitwerk={text}")).await.status, StatusCode::FORBIDDEN);
    let bearer = format!("Bearer {text}");
    assert_eq!(city.get_with("/de/account", &[(header::AUTHORIZATION, &bearer)]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn accounts_of_the_fictional_city_open_on_the_machine_itself_only() {
    let city = City::demo().await;
    city.gate.open_examples(&Actor::Operator, PASSWORD).await.expect("the accounts");
    let mut here = city.visitor_from(HERE);
    assert_eq!(here.sign_in("koordination@musterstadt.example", PASSWORD).await.status, StatusCode::SEE_OTHER);
    is_somebody(&here, "on the machine itself").await;
    is_nobody(&Browser { from: ELSEWHERE, ..here.in_city(&city) }, "the same token elsewhere").await;
    let forwarded = (header::HeaderName::from_static("x-forwarded-for"), "127.0.0.1");
    assert_eq!(here.ask(Method::GET, "/de/account", &[forwarded]).await.status, StatusCode::FORBIDDEN, "through a server");
    let mut elsewhere = city.visitor();
    let answer = elsewhere.sign_in("koordination@musterstadt.example", PASSWORD).await;
    assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && elsewhere.token.is_none());
}

#[tokio::test]
async fn an_account_that_is_gone_is_nobody() {
    let city = City::demo().await;
    let browser = city.signed_in(&[Role::Coordinator]).await;
    city.db.note(&[Step::Password(browser.account, hash().await)]).await.expect("a password");
    let mut deleting = browser.in_city(&city);
    assert_eq!(deleting.post("/de/account/delete", &[("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
    assert!(deleting.token.is_none());
    is_nobody(&browser, "deleted").await;
}
