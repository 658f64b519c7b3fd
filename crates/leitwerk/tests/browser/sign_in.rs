//! The whole way through the door by keyboard alone, with script and without: signing in, the second factor, signing out.

use leitwerk_testkit::browser::{Browser, BrowserOptions};

use crate::city::Site;
use crate::client::{ADMINISTRATOR, example_code};
use crate::keys::{MOST, arrives, tab_to, tab_to_field};

/// Fills in address and password, and sends them.
async fn give_password(browser: &Browser, password: &str) {
    tab_to_field(browser, "f-address").await;
    browser.type_on(ADMINISTRATOR).await;
    browser.press_tab().await;
    assert_eq!(browser.focused_attribute("id").await.as_deref(), Some("f-password"), "one field follows the other");
    browser.type_on(password).await;
    browser.press_enter().await;
}

/// Ends the session with the button that stands on every page.
async fn sign_out(browser: &Browser, language: &str) {
    // The first button on a page is that one.
    for _ in 0..MOST {
        browser.press_tab().await;
        let element = browser.client().active_element().await.expect("a focus");
        if element.tag_name().await.expect("a name") == "button" {
            browser.press_enter().await;
            return arrives(browser, &format!("/{language}/sign-in?done=out")).await;
        }
    }
    panic!("there is no button on {}", browser.url().await);
}

async fn through_the_door_by_keyboard(language: &str, script: bool) {
    let options = BrowserOptions { language: language.into(), script, ..BrowserOptions::default() };
    let Some(browser) = Browser::open(options).await else { return };
    let site = Site::new();
    let password = site.server.password();

    browser.goto(&site.server.url(&format!("/{language}/"))).await;
    tab_to(&browser, "href", |href| href.ends_with("/sign-in")).await;
    browser.press_enter().await;
    arrives(&browser, "/sign-in").await;
    give_password(&browser, "falsch geraten").await;
    // The same address answers, with what is wrong on top.
    browser.client().wait().for_element(fantoccini::Locator::Css("[role=alert]")).await.expect("what is wrong");
    // What was typed stays, but for the password.
    tab_to_field(&browser, "f-password").await;
    assert_eq!(browser.focused_attribute("aria-invalid").await, None, "which of both is wrong is not said at this one");
    browser.type_on(&password).await;
    browser.press_enter().await;
    arrives(&browser, &format!("/{language}/account")).await;

    tab_to_field(&browser, "f-factor-password").await;
    browser.type_on(&password).await;
    browser.press_enter().await;
    arrives(&browser, "/account/second-factor").await;
    let code = example_code(&browser.html().await);
    tab_to_field(&browser, "f-code").await;
    browser.type_on(&code).await;
    browser.press_enter().await;
    browser.client().wait().for_element(fantoccini::Locator::Css(".recovery-codes")).await.expect("recovery codes");
    let recovery = browser.text(".recovery-codes li").await;
    tab_to(&browser, "href", |href| href.ends_with("account?done=second-factor")).await;
    browser.press_enter().await;
    arrives(&browser, "/account?done=second-factor").await;
    sign_out(&browser, language).await;

    give_password(&browser, &password).await;
    arrives(&browser, "/sign-in/code").await;
    tab_to_field(&browser, "f-code").await;
    browser.type_on("000000").await;
    browser.press_enter().await;
    browser.client().wait().for_element(fantoccini::Locator::Css("[role=alert]")).await.expect("what is wrong");
    tab_to_field(&browser, "f-code").await;
    browser.type_on(&recovery).await;
    browser.press_enter().await;
    arrives(&browser, &format!("/{language}/account")).await;
    tab_to(&browser, "href", |href| href.ends_with("/accounts")).await;
    browser.press_enter().await;
    arrives(&browser, "/accounts").await;
    sign_out(&browser, language).await;
    browser.goto(&site.server.url(&format!("/{language}/accounts"))).await;
    assert!(browser.html().await.contains("/sign-in?to="), "who is signed out is asked to sign in");
    browser.close().await;
}

#[tokio::test]
async fn the_keyboard_alone_opens_and_closes_the_door() {
    through_the_door_by_keyboard("de", true).await;
}

#[tokio::test]
async fn without_script_and_from_right_to_left_the_keyboard_does_the_same() {
    through_the_door_by_keyboard("ar", false).await;
}
