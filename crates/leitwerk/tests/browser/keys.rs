//! A reader's hands on the keyboard, and nowhere else.

use leitwerk_testkit::browser::Browser;

/// More often than any page needs it.
pub(crate) const MOST: usize = 300;

/// Presses the tab key until the focus is on what `wanted` says.
pub(crate) async fn tab_to(browser: &Browser, attribute: &str, wanted: impl Fn(&str) -> bool) {
    for _ in 0..MOST {
        browser.press_tab().await;
        if browser.focused_attribute(attribute).await.is_some_and(|value| wanted(&value)) {
            return;
        }
    }
    panic!("the tab key does not reach it on {}:\n{}", browser.url().await, browser.html().await);
}

/// Presses it until the focus is on the field with this id.
pub(crate) async fn tab_to_field(browser: &Browser, id: &str) {
    tab_to(browser, "id", |found| found == id).await;
}

/// Waits for the page whose address ends so.
pub(crate) async fn arrives(browser: &Browser, end: &str) {
    let url = browser.arrived(|url| url.ends_with(end)).await;
    assert!(url.ends_with(end), "{end}: {url}\n{}", browser.html().await);
}

/// Presses it until the focus is on what says this.
pub(crate) async fn tab_to_words(browser: &Browser, words: &str) {
    for _ in 0..MOST {
        browser.press_tab().await;
        let element = browser.client().active_element().await.expect("a focus");
        if element.text().await.expect("its words").trim() == words {
            return;
        }
    }
    panic!("the tab key does not reach “{words}” on {}:\n{}", browser.url().await, browser.html().await);
}

/// Writes into the field with this id, in the place of what stands there.
pub(crate) async fn rewrite(browser: &Browser, id: &str, text: &str) {
    const CONTROL: char = '\u{e009}';
    const RELEASE: char = '\u{e000}';
    tab_to_field(browser, id).await;
    browser.type_on(&format!("{CONTROL}a{RELEASE}{text}")).await;
}
