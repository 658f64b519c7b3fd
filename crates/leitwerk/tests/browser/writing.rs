//! Writing by keyboard alone, without script: a measure, a goal of the next edition, a place of the matrix.

use fantoccini::Locator;
use leitwerk_i18n::Locale;
use leitwerk_testkit::browser::{Browser, BrowserOptions};

use crate::city::Site;
use crate::client::COORDINATOR;
use crate::keys::{arrives, rewrite, tab_to, tab_to_field, tab_to_words};

/// Somebody who writes in one language, without a mouse.
struct Writer<'a> {
    browser: &'a Browser,
    site: &'a Site,
    t: &'static Locale,
}

impl Writer<'_> {
    async fn open(&self, rest: &str) {
        self.browser.goto(&self.site.server.url(&format!("/{}/{rest}", self.t.tag()))).await;
    }

    /// Presses the button with these words.
    async fn press(&self, words: &str) {
        tab_to_words(self.browser, words).await;
        self.browser.press_enter().await;
    }

    async fn shows(&self, words: &str) {
        let html = self.browser.html().await;
        assert!(html.contains(words), "{words} is not on {}:\n{html}", self.browser.url().await);
    }

    async fn signs_in(&self) {
        self.open("sign-in").await;
        rewrite(self.browser, "f-address", COORDINATOR).await;
        rewrite(self.browser, "f-password", &self.site.server.password()).await;
        self.browser.press_enter().await;
        arrives(self.browser, "/my-day").await;
    }

    /// A measure: looked at, found wrong, mended, saved.
    async fn writes_a_measure(&self) {
        self.open("edit/M001").await;
        rewrite(self.browser, "f-text", "Kurse in **sechs** Häusern.").await;
        self.press(self.t.edit_preview()).await;
        self.browser.client().wait().for_element(Locator::Css(".preview")).await.expect("how it will look");
        self.shows("<strong>sechs</strong>").await;
        rewrite(self.browser, "f-starts", "bald").await;
        self.press(self.t.form_save()).await;
        self.browser.client().wait().for_element(Locator::Css("[role=alert]")).await.expect("what is wrong");
        // What is wrong leads to its field.
        tab_to(self.browser, "href", |href| href.ends_with("#f-starts")).await;
        self.browser.press_enter().await;
        arrives(self.browser, "#f-starts").await;
        rewrite(self.browser, "f-starts", "1.9.2020").await;
        self.press(self.t.form_save()).await;
        arrives(self.browser, "/measures/M001").await;
        self.shows("<strong>sechs</strong>").await;
    }

    /// A goal in other words, with the reason; then two goals in one.
    async fn reworks(&self) {
        self.open("editions/2025/rework/Z1.2").await;
        self.press(self.t.rework_reword()).await;
        rewrite(self.browser, "t-reword", "Von Anfang an").await;
        rewrite(self.browser, "r-reword", "Die Werkstatt bat darum.").await;
        self.press(self.t.rework_reword_button()).await;
        arrives(self.browser, "/editions/2025/rework").await;
        // Only the original has the new words.
        self.browser.goto(&self.site.server.url("/de/editions/2025/rework")).await;
        self.shows("Von Anfang an").await;
        self.open("editions/2025/rework").await;
        for goal in ["m-Z1.1", "m-Z1.3"] {
            tab_to_field(self.browser, goal).await;
            self.browser.type_on(" ").await;
        }
        self.press(self.t.rework_merge_button()).await;
        arrives(self.browser, "merge?goal=Z1.1&goal=Z1.3").await;
        rewrite(self.browser, "t-made", "Beides in einem").await;
        rewrite(self.browser, "x-made", "Was beide wollten.").await;
        rewrite(self.browser, "r-made", "Sie sagten dasselbe.").await;
        self.press(self.t.rework_merge_now()).await;
        arrives(self.browser, "/editions/2025/rework").await;
        self.shows("Beides in einem").await;
    }

    /// What an overarching goal means in a field.
    async fn takes_up(&self) {
        self.open("write/matrix/2025/L3/H4").await;
        rewrite(self.browser, "sentence", "Auch hier.").await;
        self.press(self.t.form_save()).await;
        self.browser.client().wait().for_element(Locator::Css(".done")).await.expect("that it is done");
        self.shows("Auch hier.").await;
    }
}

async fn writes_by_keyboard(language: &str) {
    let options = BrowserOptions { language: language.into(), script: false, ..BrowserOptions::default() };
    let Some(browser) = Browser::open(options).await else { return };
    let site = Site::new();
    let writer = Writer { browser: &browser, site: &site, t: Locale::of(language).expect("a language") };
    writer.signs_in().await;
    writer.writes_a_measure().await;
    writer.reworks().await;
    writer.takes_up().await;
    browser.close().await;
}

#[tokio::test]
async fn the_keyboard_alone_writes() {
    writes_by_keyboard("de").await;
}

#[tokio::test]
async fn from_right_to_left_the_keyboard_writes_the_same() {
    writes_by_keyboard("ar").await;
}
