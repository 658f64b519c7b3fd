//! With the tab key alone: everything is reached, the focus is seen, the skip link skips.

use leitwerk_testkit::browser::{Browser, BrowserOptions};
use serde_json::Value;

use crate::city::{LANGUAGES, Site};
use crate::inside::People;

const PAGES: [&str; 7] =
    ["", "editions/2025/matrix", "editions/2025/goals/Z1.1", "districts", "search?q=netz", "indicators/I01", "nothing/here"];

/// Remembers how everything that can have the focus looks without it.
const REMEMBER: &str = "
window.look = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow,
    s.backgroundColor, s.borderColor, s.textDecorationLine, s.color, s.fill, s.stroke, s.strokeWidth, s.clipPath, s.transform].join('|'); };
window.named = e => e.localName + ' ' + (e.getAttribute('href') || e.id || e.textContent.trim().slice(0, 30));
window.all = [...document.querySelectorAll('a[href], button, input, summary, select, textarea')]
    .filter(e => e.getClientRects().length > 0 && e.checkVisibility());
window.before = new Map(all.map(e => [e, look(e) + [...e.children].map(look)]));
window.reached = new Set();
return all.length;";

/// What has the focus, once: its name, and whether that is seen; null at the end.
const REACHED: &str = "
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement || reached.has(e)) return null;
reached.add(e);
const box = e.getBoundingClientRect();
const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
return [named(e), before.get(e) !== look(e) + [...e.children].map(look), inside];";

const MISSED: &str = "return all.filter(e => !reached.has(e)).map(named);";

async fn ask(browser: &Browser, script: &str) -> Value {
    browser.client().execute(script, Vec::new()).await.expect("an answer")
}

/// Goes over a page by the tab key; says where the focus is not seen, and what is not reached.
async fn walk(browser: &Browser) -> Vec<String> {
    let mut wrong = Vec::new();
    let all = ask(browser, REMEMBER).await.as_u64().unwrap_or_default();
    // More than those can have the focus: what scrolls, for one.
    for _ in 0..all + 50 {
        browser.press_tab().await;
        let reached = ask(browser, REACHED).await;
        let Some(name) = reached[0].as_str() else { break };
        if reached[1] != true || reached[2] != true {
            wrong.push(format!("the focus on {name} is not seen (it changes, it is in the window: {reached})"));
        }
    }
    let missed = ask(browser, MISSED).await;
    if all == 0 || missed.as_array().is_none_or(|missed| !missed.is_empty()) {
        wrong.push(format!("of {all} elements the tab key does not reach {missed}"));
    }
    wrong
}

#[tokio::test]
async fn what_hides_the_focus_or_cannot_be_reached_is_found() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("page.html");
    std::fs::write(
        &page,
        "<!doctype html><html lang=de><title>Tasten</title><style>.hidden:focus { outline: none }</style>
         <p><a href='#seen'>Eins</a> <a href='#hidden' class=hidden>Zwei</a> <a href='#never' tabindex=-1>Drei</a></p>",
    )
    .expect("a page");
    browser.goto(&format!("file://{}", page.display())).await;
    let wrong = walk(&browser).await;
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert!(wrong[0].contains("a #hidden is not seen") && wrong[1].contains("does not reach [\"a #never\"]"), "{wrong:?}");
    browser.close().await;
}

#[tokio::test]
async fn the_tab_key_reaches_everything_and_the_focus_is_seen() {
    let mut wrong = Vec::new();
    for (language, _) in LANGUAGES {
        let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
            return;
        };
        let site = Site::open();
        // The order is the same in every language; where the page runs the other way, or is the first, all are walked.
        let pages = if matches!(language, "de" | "ar") { &PAGES[..] } else { &PAGES[2..4] };
        for rest in pages {
            let address = format!("/{language}/{rest}");
            browser.goto(&site.server.url(&address)).await;
            wrong.extend(walk(&browser).await.into_iter().map(|what| format!("{address}: {what}")));
        }
        browser.close().await;
    }
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[tokio::test]
async fn on_private_pages_the_tab_key_reaches_everything_and_the_focus_is_seen() {
    let mut wrong = Vec::new();
    for language in ["de", "ar"] {
        let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
            return;
        };
        let site = Site::open();
        for (cookie, pages) in People::at_the_desk(&site).await {
            browser.goto(&site.server.url("/healthz")).await;
            browser.hold("leitwerk", &cookie).await;
            // Whichever way a page runs, the order is the same: a few tell.
            let most = if language == "de" { pages.len() } else { 4 };
            for rest in pages.iter().take(most) {
                let address = format!("/{language}/{rest}");
                browser.goto(&site.server.url(&address)).await;
                wrong.extend(walk(&browser).await.into_iter().map(|what| format!("{address}: {what}")));
            }
        }
        browser.close().await;
    }
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[tokio::test]
async fn the_skip_link_is_first_is_seen_and_leads_into_the_content() {
    for (language, _) in LANGUAGES {
        let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
            return;
        };
        let site = Site::open();
        for rest in PAGES {
            let address = format!("/{language}/{rest}");
            browser.goto(&site.server.url(&address)).await;
            browser.press_tab().await;
            let first = ask(
                &browser,
                "const e = document.activeElement, box = e.getBoundingClientRect();
                 const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                 return [e.getAttribute('href'), box.top >= 0 && box.left >= 0 && box.right <= innerWidth && e.contains(top)];",
            )
            .await;
            assert_eq!(first.to_string(), "[\"#main\",true]", "{address}");
            browser.press_enter().await;
            assert!(browser.url().await.ends_with("#main"), "{address}");
            let now = ask(&browser, "return document.activeElement.id").await;
            assert_eq!(now, "main", "{address}");
            browser.press_tab().await;
            let inside = ask(&browser, "return document.getElementById('main').contains(document.activeElement)").await;
            // A page whose content holds no link goes on to the foot.
            assert!(
                inside == true || ask(&browser, "return document.querySelector('#main a') === null").await == true,
                "{address}"
            );
        }
        browser.close().await;
    }
}
