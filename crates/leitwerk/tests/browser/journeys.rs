//! From a goal to its source and to its indicator and back, by links.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_testkit::browser::{Browser, BrowserOptions};

use crate::city::{DEMO, Site};

/// What each item is linked to on the thread, in both directions.
fn neighbours() -> BTreeMap<ItemRef, BTreeSet<ItemRef>> {
    let mut found: BTreeMap<ItemRef, BTreeSet<ItemRef>> = BTreeMap::new();
    for link in DEMO.links().filter(|link| link.kind.is_thread()) {
        found.entry(link.from.clone()).or_default().insert(link.to.clone());
        found.entry(link.to).or_default().insert(link.from);
    }
    found
}

/// A way of at most two links from an item to one of a kind.
fn way(from: &ItemRef, to: Kind, neighbours: &BTreeMap<ItemRef, BTreeSet<ItemRef>>) -> Option<Vec<ItemRef>> {
    let near = neighbours.get(from)?;
    if let Some(end) = near.iter().find(|item| item.kind() == to) {
        return Some(vec![end.clone()]);
    }
    near.iter().find_map(|middle| {
        let end = neighbours.get(middle)?.iter().find(|item| item.kind() == to)?;
        Some(vec![middle.clone(), end.clone()])
    })
}

/// A goal with a way to a source and one to an indicator.
struct Journey {
    goal: ItemRef,
    ways: [Vec<ItemRef>; 2],
}

/// `count` journeys, from goals of both editions.
fn journeys(count: usize) -> Vec<Journey> {
    let neighbours = neighbours();
    let journey = |goal: &ItemRef| {
        let ways = [way(goal, Kind::Source, &neighbours)?, way(goal, Kind::Indicator, &neighbours)?];
        Some(Journey { goal: goal.clone(), ways })
    };
    let all: Vec<Journey> = DEMO.of_kind(Kind::Goal).filter_map(|goal| journey(&goal.key)).collect();
    assert!(all.len() >= 20, "{} goals have both", all.len());
    let step = all.len() / count;
    all.into_iter().step_by(step).take(count).collect()
}

/// Clicks the link to an item in the content of the page, and sees that its page comes.
async fn follow(browser: &Browser, language: &str, item: &ItemRef) {
    let path = format!("/{language}/{}", item.path());
    browser.click(&format!("main a[href='{path}']")).await;
    let url = browser.arrived(|url| url.ends_with(&path)).await;
    assert!(url.ends_with(&path), "{path}: {url}");
    assert!(!browser.text("h1").await.is_empty());
}

async fn travel(browser: &Browser, site: &Site, language: &str, journey: &Journey) {
    browser.goto(&site.server.url(&format!("/{language}/{}", journey.goal.path()))).await;
    let heading = browser.text("h1").await;
    for way in &journey.ways {
        assert!(way.len() <= 2);
        for item in way {
            follow(browser, language, item).await;
        }
        let back = way.iter().rev().skip(1).chain([&journey.goal]);
        for item in back {
            follow(browser, language, item).await;
        }
        assert_eq!(browser.text("h1").await, heading);
    }
}

#[tokio::test]
async fn from_a_goal_to_a_source_and_to_an_indicator_in_two_clicks_and_back() {
    for language in ["de", "ar"] {
        let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
            return;
        };
        let site = Site::open();
        for journey in journeys(5) {
            travel(&browser, &site, language, &journey).await;
        }
        browser.close().await;
    }
}

#[tokio::test]
async fn without_script_the_same_journey_and_the_search_work() {
    let options = BrowserOptions { script: false, width: 320, height: 640, ..BrowserOptions::default() };
    let Some(browser) = Browser::open(options).await else { return };
    let site = Site::open();
    for journey in journeys(2) {
        travel(&browser, &site, "de", &journey).await;
    }
    browser.goto(&site.server.url("/")).await;
    assert!(browser.url().await.ends_with("/de/"), "the browser asks for German: {}", browser.url().await);
    browser.type_into("#q", "Sprache & Kita").await;
    browser.click("form.search button").await;
    let url = browser.arrived(|url| url.ends_with("/de/search?q=Sprache+%26+Kita")).await;
    assert!(url.ends_with("/de/search?q=Sprache+%26+Kita"), "{url}");
    browser.click("a[hreflang=ar]").await;
    let url = browser.arrived(|url| url.contains("/ar/search?q=Sprache")).await;
    assert!(url.contains("/ar/search?q=Sprache"), "{url}");
    browser.close().await;
}
