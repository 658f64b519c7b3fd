//! A coordinator's day, from signing in to the release of the next edition, in a real browser and without script, on both engines.

use fantoccini::Locator;
use leitwerk_testkit::both;
use leitwerk_testkit::browser::{Browser, BrowserOptions};

use crate::client::{COORDINATOR, example_code};
use crate::server::Server;

/// Somebody in front of a browser.
struct Day<'a> {
    browser: &'a Browser,
    server: &'a Server,
}

impl Day<'_> {
    async fn open(&self, path: &str) {
        self.browser.goto(&self.server.url(path)).await;
    }

    async fn fill(&self, selector: &str, text: &str) {
        let element = self.browser.client().find(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.clear().await.expect("an empty field");
        element.send_keys(text).await.expect("typing");
    }

    async fn choose(&self, selector: &str, value: &str) {
        let element = self.browser.client().find(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}")).select_by_value(value).await.expect("a choice");
    }

    /// Presses a button, and waits for the page it leads to.
    async fn send(&self, selector: &str, to: &str) {
        self.browser.click(selector).await;
        let url = self.browser.arrived(|url| url.ends_with(to)).await;
        assert!(url.ends_with(to), "{selector} leads to {url} and not to {to}:\n{}", self.browser.html().await);
    }

    async fn shows(&self, words: &str) {
        let html = self.browser.html().await;
        assert!(html.contains(words), "{words} is not on {}:\n{html}", self.browser.url().await);
    }

    /// Opens a part of the page that is folded, without script.
    async fn unfold(&self, number: usize) {
        self.browser.click(&format!("main details:nth-of-type({number}) > summary")).await;
    }

    async fn signs_in(&self, password: &str) {
        self.open("/de/sign-in").await;
        self.fill("#f-address", COORDINATOR).await;
        self.fill("#f-password", password).await;
        self.send("main form button", "/de/account").await;
        self.fill("#f-factor-password", password).await;
        self.browser.press_enter().await;
        self.browser.arrived(|url| url.ends_with("/account/second-factor")).await;
        self.fill("#f-code", &example_code(&self.browser.html().await)).await;
        self.browser.press_enter().await;
        self.browser.client().wait().for_element(Locator::Css(".recovery-codes")).await.expect("recovery codes");
        let recovery = self.browser.text(".recovery-codes li").await;
        self.browser.forget().await;

        self.open("/de/sign-in").await;
        self.fill("#f-address", COORDINATOR).await;
        self.fill("#f-password", password).await;
        self.send("main form button", "/de/sign-in/code").await;
        self.fill("#f-code", &recovery).await;
        self.send("main form button", "/de/account").await;
    }

    /// What the council decided about an edition.
    async fn adopts(&self, edition: &str, day: &str) {
        let decision = format!("/de/editions/{edition}/decision");
        self.open(&decision).await;
        self.fill("#f-adopted_on", day).await;
        self.fill("#f-decision", "V/0318").await;
        self.fill("#f-decision_url", "https://ris.musterstadt.example/oparl/paper/318").await;
        self.send("button[value=adopt]", &decision).await;
        self.shows("beschlossen").await;
    }
}

async fn a_day(url: &str) {
    let options = BrowserOptions { language: "de".into(), script: false, ..BrowserOptions::default() };
    let Some(browser) = Browser::open(options).await else { return };
    let server = Server::start(&["demo", "--db", url]);
    let password = server.password();
    let day = Day { browser: &browser, server: &server };
    day.signs_in(&password).await;

    // The edition in deliberation is adopted, and the next one begins as its copy.
    day.adopts("2025", "18.6.2025").await;
    day.open("/de/next-edition").await;
    day.fill("#f-title", "Integrationsleitbild Musterstadt, Fassung 2030").await;
    day.send("main form button", "/de/editions/2030/rework").await;
    day.shows("unverändert fortgeführt").await;

    // A goal is split.
    day.open("/de/editions/2030/rework/Z1.2").await;
    day.unfold(3).await;
    for (part, title) in [("1", "Sprache in der Kita"), ("2", "Sprache in der Ausbildung")] {
        day.fill(&format!("input[name=title-{part}]"), title).await;
        day.fill(&format!("textarea[name=text-{part}]"), "Dafür sorgen alle gemeinsam.").await;
    }
    day.fill("#r-split", "Die Werkstatt bat darum.").await;
    day.send("details:nth-of-type(3) form button", "/de/editions/2030/rework").await;
    day.shows("Sprache in der Ausbildung").await;

    // What an overarching goal means there is written in the matrix.
    day.open("/de/editions/2030/goals/Z1.6").await;
    let goal = browser.text("h1").await;
    assert!(goal.contains("Sprache in"), "{goal}");
    day.open("/de/write/matrix/2030").await;
    assert!(!browser.text("h1").await.is_empty());

    // Bodies deliberate; a dissent is recorded, word for word.
    let decision = "/de/editions/2030/decision";
    day.open(decision).await;
    day.send("button[value=bring-in]", decision).await;
    day.open("/de/new/consultations?edition=2030").await;
    day.fill("#f-code", "BE1").await;
    day.fill("#find-body", "Lenkungsgruppe").await;
    day.browser.click("fieldset#f-body button").await;
    browser.client().wait().for_element(Locator::Css("input[name=body]")).await.expect("a body");
    day.browser.click("input[name=body]").await;
    day.choose("#f-result", "recommended").await;
    day.fill("#f-opinion", "Wir tragen die Fassung mit.").await;
    day.fill("#f-dissent", "Eine von uns hält die Frist für zu lang.").await;
    day.send("#f-save button", "/de/editions/2030/consultations/BE1").await;

    // The council adopts it. After that nothing changes any more.
    day.adopts("2030", "19.6.2030").await;
    day.open("/de/edit/2030:Z1.1").await;
    day.fill("#f-text", "Heimlich geändert.").await;
    day.browser.click("#f-save button").await;
    browser.client().wait().for_element(Locator::Css("[role=alert]")).await.expect("what is wrong");
    day.shows("Diese Fassung ist beschlossen").await;
    day.open("/de/editions/2030/consultations/BE1").await;
    day.shows("Eine von uns hält die Frist für zu lang.").await;

    // It is compared with the one before, and released: only now everybody reads it.
    day.open("/de/editions/2030/diff/2025").await;
    day.shows("Die Werkstatt bat darum.").await;
    let (status, _) = server.get("/de/editions/2030");
    assert_eq!(status, 404, "adopted is not released");
    day.open("/de/release").await;
    day.send("form:has(input[value='2030']) button[value=release]", "/de/release").await;
    let (status, page) = server.get("/de/editions/2030");
    assert_eq!(status, 200);
    assert!(page.contains("Fassung 2030"), "{page}");
    // On paper, with the dissent as it was written.
    let report = page.split('"').find(|part| part.starts_with("/downloads/") && part.ends_with(".html"));
    let (status, report) = server.get(report.expect("a report"));
    assert_eq!(status, 200);
    for words in ["Eine von uns hält die Frist für zu lang.", "Die Werkstatt bat darum.", "Sprache in der Ausbildung"] {
        assert!(report.contains(words), "{words}");
    }
    browser.close().await;
}

#[tokio::test]
async fn a_coordinators_day_goes_from_the_next_edition_to_its_release() {
    both(async |url: String| a_day(&url).await).await;
}
