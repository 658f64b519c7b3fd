//! The pages of those who are signed in, and forms that are shown again: as whole and clean as public ones, in every language.

use axum::http::StatusCode;
use leitwerk_app::access::Actor;
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;

use crate::markup::Markup;
use crate::pages::{check, clean};
use crate::sign_in::{ADMINISTRATOR, enrolled};
use crate::support::{Browser, City, HERE, PASSWORD};

/// What is wrong with pages of somebody, in every language.
async fn wrong_with(browser: &Browser<'_>, rests: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        for rest in rests {
            let address = format!("/{}/{rest}", locale.tag());
            wrong.extend(check(&address, rest, locale, &browser.get(&address).await));
        }
    }
    wrong
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn every_page_of_those_who_are_signed_in_is_whole_and_clean_in_every_language() {
    let city = City::demo().await;
    city.gate.open_examples(&Actor::Operator, PASSWORD).await.expect("the accounts");
    for who in ["koordination", "zustaendig", "gremium", "rat", "verwaltung"] {
        let mut browser = city.visitor_from(HERE);
        browser.sign_in(&format!("{who}@musterstadt.example"), PASSWORD).await;
        let mut wrong = wrong_with(&browser, &["", "account", "account?done=name", "rights", "editions/2025/goals/Z1.1"]).await;
        if who != "verwaltung" {
            wrong.extend(wrong_with(&browser, &["my-day"]).await);
        }
        if !matches!(who, "rat" | "verwaltung") {
            wrong.extend(wrong_with(&browser, &["check", "check?rule=LW009"]).await);
        }
        let mut second = city.visitor_from(HERE);
        second.sign_in(&format!("{who}@musterstadt.example"), PASSWORD).await;
        wrong.extend(wrong_with(&browser, &["account"]).await);
        none(&wrong);
    }
    let mut begun = city.visitor_from(HERE);
    begun.sign_in(ADMINISTRATOR, PASSWORD).await;
    begun.post("/de/account/second-factor/begin", &[("password", PASSWORD)]).await;
    none(&wrong_with(&begun, &["account/second-factor"]).await);
}

#[tokio::test]
async fn every_page_of_an_administrator_is_whole_and_clean_in_every_language() {
    let city = City::demo().await;
    let (mut browser, _) = enrolled(&city).await;
    let kim = city.account("kim@example.org", "Kim", &[Role::Coordinator]).await.to_string();
    let fields = [("address", "ida@example.org"), ("name", "Ida"), ("locale", "ar"), ("place", "O008"), ("function", "Leitung")];
    let invited = browser.post("/de/accounts/new", &fields).await;
    let invited = invited.headers["location"].to_str().expect("an address").to_owned();
    let ida = invited.trim_start_matches("/de/accounts/").split('?').next().expect("a number").to_owned();
    browser.post(&format!("/de/accounts/{ida}/join"), &[("place", "GR01"), ("function", ""), ("deputy", &kim)]).await;
    let of_ida = [format!("accounts/{ida}"), format!("accounts/{ida}?done=invited")];
    let of_kim = format!("accounts/{kim}");
    let rests = ["account", "accounts", "accounts/new", &of_ida[0], &of_ida[1], &of_kim, "mails", "log"];
    none(&wrong_with(&browser, &rests).await);
    city.mails().await;
    browser.post(&format!("/de/accounts/{kim}/disable"), &[]).await;
    none(&wrong_with(&browser, &["mails", "accounts", &of_kim, "log"]).await);
}

#[tokio::test]
async fn a_form_that_is_shown_again_says_what_is_wrong_where_it_is() {
    let city = City::demo().await;
    let (strong, _) = enrolled(&city).await;
    city.account("kim@example.org", "Kim", &[]).await;
    let mut weak = city.visitor();
    weak.sign_in("kim@example.org", PASSWORD).await;
    let visitor = city.visitor();
    let account = format!("accounts/{}", city.db.account_at(ADMINISTRATOR).await.expect("the store").expect("one").id);
    let (roles, disable, join) = (format!("{account}/roles"), format!("{account}/disable"), format!("{account}/join"));
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        for (browser, rest, fields) in [
            (&visitor, "sign-in", vec![("address", "a@example.org"), ("password", "x")]),
            (&visitor, "password", vec![("address", "nonsense")]),
            (&weak, "account/name", vec![("name", "")]),
            (&weak, "account/password", vec![("password", "x"), ("new", "x")]),
            (&weak, "account/address", vec![("password", "x"), ("address", "new@example.org")]),
            (&weak, "account/second-factor/begin", vec![("password", "x")]),
            (&weak, "account/delete", vec![("password", "x")]),
            (&strong, "account/second-factor/remove", vec![("password", "x"), ("code", "x")]),
            (&strong, "account/recovery-codes", vec![("password", "x"), ("code", "x")]),
            (&strong, "accounts/new", vec![("address", "nonsense"), ("name", "Kim")]),
            (&strong, "accounts/new", vec![("address", "new@example.org"), ("name", "")]),
            (&strong, &*roles, vec![]),
            (&strong, &*disable, vec![]),
            (&strong, &*join, vec![("place", "")]),
        ] {
            let address = format!("/{}/{rest}", locale.tag());
            let token = browser.form_token().await;
            let answer = browser.post_with(&token, &address, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address} {fields:?}");
            let html = answer.text();
            let page = Markup::of(&html);
            wrong.extend(clean(&address, &page));
            if page.elements.iter().filter(|element| element.get("role") == Some("alert")).count() != 1 {
                wrong.push(format!("{address}: what is wrong is not said on top"));
            }
            if page.all("html").next().and_then(|root| root.get("lang")) != Some(locale.tag()) {
                wrong.push(format!("{address}: another language"));
            }
        }
        // The limits count each of these as a try.
        city.gate.clock().advance(15 * 60 + 1);
    }
    none(&wrong);
}
