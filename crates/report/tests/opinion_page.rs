//! The page of an opinion landscape as its readers meet it: in a browser, on a phone.

#[path = "opinion/made_up.rs"]
mod made_up;

use leitwerk_analysis::opinion::Landscape;
use leitwerk_i18n::Locale;
use leitwerk_report::opinion::{Opinion, files};
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::html;

/// With groups, without, with hardly anybody, in each language: name and page.
fn pages() -> Vec<(String, String)> {
    let landscapes: [(&str, Landscape); 3] =
        [("town", made_up::town()), ("plain", made_up::plain()), ("nobody", made_up::landscape(&[], 4, 0, 6, 2))];
    let page = |name: &str, landscape: &Landscape, locale: &'static Locale| {
        let texts = made_up::texts(24, locale.tag());
        let all = files(&Opinion { landscape, texts: &texts, title: "Musterstadt fragt", locale });
        let page = all.into_iter().find(|file| file.name == "landscape.html").expect("a page");
        (format!("{name}-{}", locale.tag()), String::from_utf8(page.bytes).expect("text"))
    };
    landscapes.iter().flat_map(|(name, landscape)| Locale::all().iter().map(move |locale| page(name, landscape, locale))).collect()
}

#[test]
fn every_page_is_valid_html() {
    let Some(messages) = html::validate(&pages()) else { return };
    assert!(messages.is_empty(), "{} messages, such as {:#?}", messages.len(), &messages[..messages.len().min(10)]);
}

#[tokio::test]
async fn axe_finds_nothing_and_a_phone_shows_it_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    for width in [1280, 320] {
        let Some(browser) = Browser::open(BrowserOptions { width, ..BrowserOptions::default() }).await else { return };
        for (name, page) in pages() {
            let file = folder.path().join(format!("{name}.html"));
            std::fs::write(&file, page).expect("a file");
            browser.goto(&format!("file://{}", file.display())).await;
            assert_eq!(browser.axe().await, Vec::<String>::new(), "{name} at {width}");
            assert!(!browser.scrolls_sideways().await, "{name} at {width}");
            // Every picture keeps its words within itself, whatever the reader's font.
            let spills = "const over = []; for (const svg of document.querySelectorAll('figure svg')) { const room = svg.getBoundingClientRect(); \
                          for (const words of svg.querySelectorAll('text')) { const box = words.getBoundingClientRect(); \
                          if (box.left < room.left - 1 || box.right > room.right + 1) over.push(words.textContent); } } return over;";
            let spilled = browser.client().execute(spills, Vec::new()).await.expect("an answer");
            assert_eq!(spilled, serde_json::json!([]), "{name} at {width}");
            let fetched = "return performance.getEntriesByType('resource').map(entry => entry.name);";
            let fetched = browser.client().execute(fetched, Vec::new()).await.expect("an answer");
            assert_eq!(fetched, serde_json::json!([]), "{name} fetches nothing");
        }
        browser.close().await;
    }
}
