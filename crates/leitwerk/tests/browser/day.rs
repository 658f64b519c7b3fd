//! A coordinator's day, from signing in to the release of the next edition, in a real browser and without script, on both engines.

use std::path::Path;

use fantoccini::Locator;
use fantoccini::wd::PrintConfiguration;
use leitwerk_testkit::both;
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use rust_xlsxwriter::Workbook;

use crate::client::{COORDINATOR, example_code};
use crate::look::words_of;
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
        let url = self.browser.leave_by(selector, |url| url.ends_with(to)).await;
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
        self.send("main form button", "/de/my-day").await;
        self.open("/de/account").await;
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
        self.send("main form button", "/de/my-day").await;
    }

    /// Translates a goal into Arabic; when its text changes, the translation is older than it.
    async fn translates(&self) {
        let beside = "/de/translate/ar/2030:Z1.6";
        self.open(beside).await;
        self.fill("#f-title", "اللغة في الروضة").await;
        self.fill("#f-text", "نعمل معًا من أجل ذلك.").await;
        self.send("main form.sides button[value=save]", "done=saved").await;
        self.shows("اللغة في الروضة").await;
        assert!(!self.browser.html().await.contains("veraltet"), "it was just translated");
        self.open("/de/edit/2030:Z1.6").await;
        self.fill("#f-text", "Dafür sorgen alle gemeinsam, vom ersten Tag an.").await;
        // Why its goal was split is written down already.
        self.send("#f-save button", "/de/editions/2030/goals/Z1.6").await;
        self.open(beside).await;
        self.shows("veraltet").await;
        self.open("/de/my-day").await;
        self.browser.click("#outdated ~ ul a[href*='/translate/ar']").await;
        self.shows("2030:Z1.6").await;
        assert!(self.server.get("/ar/editions/2030").0 == 404, "a draft is for those who write it");
    }

    /// Brings 200 organisations in from a spreadsheet, and takes them back.
    async fn imports_and_takes_back(&self) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("Vereine.xlsx");
        spreadsheet(&file);
        self.open("/de/import").await;
        self.choose("#f-kind", "organisations").await;
        let input = self.browser.client().find(Locator::Css("#f-file")).await.expect("a field for files");
        input.send_keys(file.to_str().expect("a path")).await.expect("a file");
        self.browser.click("main form.wide button").await;
        self.browser.arrived(|url| url.contains("/de/import/")).await;
        self.send("button[value=preview]", "/preview").await;
        self.shows("200").await;
        self.browser.click("main form:has(input[name=digest]) button").await;
        self.browser.arrived(|url| url.ends_with("done=import")).await;
        let done = self.browser.url().await;
        assert!(done.ends_with("done=import"), "{done}:\n{}", self.browser.html().await);
        self.open("/de/search?q=Beispielverein+Nummer+200").await;
        self.shows("Beispielverein Nummer 200").await;
        self.browser.goto(&done).await;
        self.send("main form[action$='/undo'] button", "done=undo").await;
        self.open("/de/organisations").await;
        assert!(!self.browser.html().await.contains("Beispielverein Nummer"), "all of them are gone");
    }

    /// Writes down why something changed, wherever the page of the decision says that nobody did.
    async fn gives_reasons(&self, edition: &str) {
        let decision = format!("/de/editions/{edition}/decision");
        self.open(&decision).await;
        let owed = self.browser.client().find_all(Locator::Css("#f-reasons a")).await.expect("links").len();
        assert!(owed > 0, "the example owes reasons");
        for _ in 0..owed {
            self.open(&decision).await;
            self.browser.leave_by("#f-reasons a", |url| url.ends_with("#f-reason")).await;
            self.fill("#f-reason", "Das wünschten sich viele in den Fachwerkstätten.").await;
            self.browser.leave_by("#f-save button", |url| url.contains("/successions")).await;
        }
        self.open(&decision).await;
        assert!(!self.browser.html().await.contains("f-reasons"), "none is missing any more");
    }

    /// What the council decided about an edition.
    async fn adopts(&self, edition: &str, day: &str) {
        let decision = format!("/de/editions/{edition}/decision");
        self.open(&decision).await;
        self.fill("#f-adopted_on", day).await;
        self.fill("#f-decision", "V/0318").await;
        self.fill("#f-decision_url", "https://ris.musterstadt.example/oparl/paper/318").await;
        self.browser.click("#f-sure").await;
        self.send("button[value=adopt]", &decision).await;
        self.shows("beschlossen").await;
    }
}

/// 200 organisations as an office has them.
fn spreadsheet(file: &Path) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["Name", "Beschreibung", "Seit"]) {
        sheet.write_string(0, column, heading).expect("a heading");
    }
    for row in 1..=200 {
        sheet.write_string(row, 0, format!("Beispielverein Nummer {row}")).expect("a name");
        sheet.write_string(row, 1, "Ein Verein, den es nur in diesem Test gibt.").expect("a text");
        sheet.write_number(row, 2, 2019).expect("a year");
    }
    book.save(file).expect("a file");
}

async fn a_day(url: &str) {
    let options = BrowserOptions { language: "de".into(), script: false, ..BrowserOptions::default() };
    let Some(browser) = Browser::open(options).await else { return };
    let server = Server::start(&["demo", "--db", url]);
    let password = server.password();
    let day = Day { browser: &browser, server: &server };
    day.signs_in(&password).await;

    // The edition in deliberation is adopted, and the next one begins as its copy.
    day.gives_reasons("2025").await;
    day.adopts("2025", "18.6.2025").await;
    day.open("/de/next-edition").await;
    day.fill("#f-title", "Integrationsleitbild Musterstadt, Fassung 2030").await;
    day.send("main form button", "/de/editions/2030/rework").await;
    day.shows("im Wortlaut fortgeführt").await;

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

    // What an overarching goal means for a part is written in the matrix.
    day.open("/de/editions/2030/goals/Z1.6").await;
    day.shows("Sprache in der Kita").await;
    day.open("/de/write/matrix/2030/L1/H1").await;
    day.fill("#sentence", "Wer in der Kita spricht, darf auch mitreden.").await;
    day.choose("#at", "2030/Z1.6").await;
    day.send("button[value=save]", "?done=1").await;
    day.open("/de/editions/2030/matrix/L1/H1").await;
    day.shows("Wer in der Kita spricht, darf auch mitreden.").await;

    day.translates().await;
    day.imports_and_takes_back().await;

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
    day.open("/de/editions/2030/diff/2025").await;
    let printed = browser.client().print(PrintConfiguration::default()).await.expect("a print");
    if let Some(words) = words_of(&printed) {
        assert!(words.contains("Die Werkstatt bat darum."), "{words}");
    }
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
