//! The report as its readers meet it: in a browser, on a phone, on paper.

use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::wd::PrintConfiguration;
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::html;
use leitwerk_testkit::require::{Need, missing};

use crate::server::leitwerk;

/// Bundle, edition and language of the reports looked at.
const REPORTS: [(&str, &str, &str); 4] = [
    ("demo", "2025", "de"),
    ("demo", "2025", "ar"),
    ("demo", "2020", "de-simple"),
    (concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/muenster"), "2008", "de"),
];

/// Writes a report into a folder, as the program does.
fn written(folder: &Path, (bundle, edition, lang): (&str, &str, &str)) -> PathBuf {
    let file = folder.join(format!("{edition}-{lang}.html"));
    let out = file.to_str().expect("a plain path");
    let ended =
        leitwerk(&["report", bundle, "--edition", edition, "--lang", lang, "--out", out]).output().expect("the program runs");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    file
}

#[test]
fn every_report_is_valid_html() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = |report| std::fs::read_to_string(written(folder.path(), report)).expect("a file");
    let pages: Vec<(String, String)> =
        REPORTS.iter().map(|report| (format!("{} {} {}", report.0, report.1, report.2), page(*report))).collect();
    let Some(messages) = html::validate(&pages) else { return };
    assert!(messages.is_empty(), "{} messages, such as {:#?}", messages.len(), &messages[..messages.len().min(20)]);
}

#[tokio::test]
async fn axe_finds_nothing_in_a_report_and_a_phone_shows_it_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    for width in [1280, 320] {
        let options = BrowserOptions { width, ..BrowserOptions::default() };
        let Some(browser) = Browser::open(options).await else { return };
        for report in REPORTS {
            let file = written(folder.path(), report);
            browser.goto(&format!("file://{}", file.display())).await;
            assert_eq!(browser.axe().await, Vec::<String>::new(), "{report:?} at {width}");
            assert!(!browser.scrolls_sideways().await, "{report:?} at {width}");
            let fetched = "return performance.getEntriesByType('resource').map(entry => entry.name);";
            let fetched = browser.client().execute(fetched, Vec::new()).await.expect("an answer");
            assert_eq!(fetched, serde_json::json!([]), "{report:?} fetches nothing");
        }
        browser.close().await;
    }
}

#[tokio::test]
async fn on_paper_a_report_has_running_heads_and_numbered_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    for (report, running, chapter) in [
        (REPORTS[0], "Integrationsleitbild Musterstadt, Fassung 2025", "Handlungsfelder"),
        (REPORTS[3], "Münster (Beispieldaten) · Leitbild Migration und Integration (2008)", "Leitziele"),
    ] {
        let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
        let file = written(folder.path(), report);
        browser.goto(&format!("file://{}", file.display())).await;
        let pdf = browser.client().print(PrintConfiguration::default()).await.expect("a print");
        browser.close().await;
        let Some(pages) = pages_of(&pdf) else { return };
        // The running head may be the title alone, which stands there once.
        assert!(pages[0].matches(running).count() <= 1 && !pages[0].contains("Seite 1"), "the cover is bare: {}", pages[0]);
        for (number, page) in (1..).zip(&pages).skip(1) {
            assert!(page.contains(running), "{report:?} page {number}: {page}");
            assert!(page.contains(&format!("Seite {number} von {}", pages.len())), "{report:?} page {number}: {page}");
        }
        let first = pages.iter().skip(2).position(|page| page.matches(chapter).count() >= 2);
        assert!(first.is_some(), "a chapter begins under its name in the running head");
    }
}

/// The words of each page of a PDF.
fn pages_of(pdf: &[u8]) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, pdf).expect("a file");
    let Ok(output) = Command::new("pdftotext").arg(&file).arg("-").output() else {
        return missing(Need::Browser, "there is no pdftotext", "install it (Debian, Ubuntu: apt-get install poppler-utils)");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    // A form feed ends each page.
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect())
}
