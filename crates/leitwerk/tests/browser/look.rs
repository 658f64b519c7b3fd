//! A page of every sort, in every language: axe finds nothing, a phone shows it whole, paper too.

use std::collections::BTreeMap;
use std::process::Command;

use fantoccini::wd::PrintConfiguration;
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::require::{Need, missing};

use crate::city::{COLOURS, LANGUAGES, ONE_OF_EACH, Site};

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

/// A page of every sort: axe finds nothing, and a phone of 320 pixels shows it without scrolling sideways.
async fn everybody_can_use_it(language: &str) {
    let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
        return;
    };
    let site = Site::open();
    // One mistake in a frame is one on every page: each is told once, with where it was seen first and how often.
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    browser.goto(&site.server.url("/healthz")).await;
    for rest in ONE_OF_EACH {
        browser.show(&site.server.get(&format!("/{language}/{rest}")).1).await;
        let violations = if COLOURS.contains(&language) { browser.axe().await } else { browser.axe_but_contrast().await };
        for violation in violations {
            found.entry(violation).or_default().push(rest);
        }
        if let Some(what) = browser.sticks_out_at(320).await {
            found.entry(format!("sticks out at 320 pixels: {what}")).or_default().push(rest);
        }
    }
    let told = |(violation, pages): (&String, &Vec<&str>)| format!("/{language}/{} ({} pages): {violation}", pages[0], pages.len());
    let wrong: Vec<String> = found.iter().map(told).collect();
    browser.close().await;
    none(&wrong);
}

#[tokio::test]
async fn everybody_can_use_every_page_in_german() {
    everybody_can_use_it("de").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_english() {
    everybody_can_use_it("en").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_arabic() {
    everybody_can_use_it("ar").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_simple_german() {
    everybody_can_use_it("de-simple").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_turkish() {
    everybody_can_use_it("tr").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_ukrainian() {
    everybody_can_use_it("uk").await;
}

#[tokio::test]
async fn everybody_can_use_every_page_in_russian() {
    everybody_can_use_it("ru").await;
}

#[tokio::test]
async fn printed_pages_hold_their_heading_and_no_navigation() {
    for (language, dir) in LANGUAGES {
        let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
            return;
        };
        let site = Site::open();
        for rest in ["", "editions/2025/matrix", "measures/M001", "districts", "indicators/I01"] {
            let address = format!("/{language}/{rest}");
            browser.goto(&site.server.url(&address)).await;
            let heading = browser.text("h1").await;
            let navigation = browser.text("nav.main li:last-child").await;
            let pdf = browser.client().print(PrintConfiguration::default()).await.expect("a print");
            assert!(pdf.starts_with(b"%PDF") && pdf.len() > 5000, "{address}: {} bytes", pdf.len());
            let Some(text) = words_of(&pdf) else { continue };
            if dir == "rtl" {
                // In a PDF Arabic stands in the order and shapes of the eye.
                assert!(text.chars().filter(|c| ('\u{600}'..'\u{fefc}').contains(c)).count() > 50, "{address}: {text}");
            } else {
                assert!(text.contains(&plain(&heading)), "{address}: “{heading}” is not in: {text}");
                assert!(!text.split(' ').any(|word| word == navigation), "{address}: the navigation is printed");
            }
        }
        browser.close().await;
    }
}

fn plain(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a PDF.
pub(crate) fn words_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("a file");
    let Ok(output) = Command::new("pdftotext").arg(&file).arg("-").output() else {
        return missing(Need::Browser, "there is no pdftotext", "install it (Debian, Ubuntu: apt-get install poppler-utils)");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(plain(&String::from_utf8_lossy(&output.stdout)))
}
