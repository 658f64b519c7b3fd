//! Where the links lead: the whole German site, and the main pages in Arabic.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;

use crate::markup::Markup;
use crate::pages::clean;
use crate::support::{Answer, City, items};

/// The address of a link on a page, without its fragment; none for one that leaves the site.
fn resolved(page: &str, link: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    let path = page.split('?').next().unwrap_or_default();
    if link.is_empty() || link.starts_with("//") {
        return None;
    }
    match link.chars().next() {
        Some('/') => Some(link.to_owned()),
        Some('?') => Some(format!("{path}{link}")),
        _ if link.contains(':') => None,
        _ => Some(format!("{}/{link}", path.rsplit_once('/').map_or("", |(folder, _)| folder))),
    }
}

/// Every page reached by links from `start` below `below`, and what is wrong with them.
pub(crate) async fn crawl(city: &City, start: &str, below: &str) -> (BTreeMap<String, String>, Vec<String>) {
    crawl_with(async |address: &str| city.get(address).await, start, below).await
}

/// The same, read by somebody in particular.
pub(crate) async fn crawl_with(
    get: impl AsyncFn(&str) -> Answer,
    start: &str,
    below: &str,
) -> (BTreeMap<String, String>, Vec<String>) {
    let (mut pages, mut wrong) = (BTreeMap::new(), Vec::new());
    let mut seen = BTreeSet::from([start.to_owned()]);
    let mut queue = VecDeque::from([(start.to_owned(), "the start".to_owned())]);
    while let Some((address, from)) = queue.pop_front() {
        let answer = get(&address).await;
        if answer.status == StatusCode::SEE_OTHER {
            let to = answer.header(header::LOCATION).to_owned();
            if seen.insert(to.clone()) {
                queue.push_back((to, address));
            }
            continue;
        }
        if answer.status != StatusCode::OK {
            wrong.push(format!("{address}, to which {from} links: {}", answer.status));
            continue;
        }
        // A file to keep is no page: what holds for reports is in `report`.
        let is_file = answer.header(header::CONTENT_DISPOSITION).starts_with("attachment");
        if is_file || !answer.header(header::CONTENT_TYPE).starts_with("text/html") {
            continue;
        }
        let html = answer.text();
        let page = Markup::of(&html);
        wrong.extend(clean(&address, &page));
        let assets = page.all("link").filter(|link| link.get("hreflang").is_none()).filter_map(|link| link.get("href"));
        let links = page.all("a").filter(|link| link.get("hreflang").is_none()).filter_map(|link| link.get("href"));
        let forms = page.all("form").filter(|form| form.get("method") != Some("post")).filter_map(|form| form.get("action"));
        for link in assets.chain(links).chain(forms) {
            let Some(link) = resolved(&address, link) else { continue };
            let other_language = !link.starts_with(below) && link.split('/').nth(1).is_some_and(|tag| tag.len() == 2);
            if other_language {
                wrong.push(format!("{address} leaves its language: {link}"));
            } else if seen.insert(link.clone()) {
                queue.push_back((link, address.clone()));
            }
        }
        pages.insert(address, html);
    }
    (pages, wrong)
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

#[tokio::test]
async fn no_link_of_the_german_site_is_dead_and_every_item_is_reached() {
    let city = City::demo().await;
    let (pages, wrong) = crawl(&city, "/de/", "/de/").await;
    none(&wrong);
    assert!(pages.len() > 700, "{} pages", pages.len());
    let unreached: Vec<String> = items().map(|key| format!("/de/{}", key.path())).filter(|at| !pages.contains_key(at)).collect();
    assert!(unreached.is_empty(), "no link leads to {unreached:#?}");
}

#[tokio::test]
async fn no_link_of_the_arabic_main_pages_is_dead() {
    let city = City::demo().await;
    let start = city.page("/ar/").await;
    let mut wrong = Vec::new();
    let mut asked = BTreeSet::new();
    let main: Vec<String> = Markup::of(&start).links().filter_map(|link| resolved("/ar/", link)).collect();
    for page in main.iter().filter(|page| page.starts_with("/ar/")) {
        let mut answer = city.get(page).await;
        let mut address = page.clone();
        if answer.status == StatusCode::SEE_OTHER {
            address = answer.header(header::LOCATION).to_owned();
            answer = city.get(&address).await;
        }
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let html = answer.text();
        for link in Markup::of(&html).links().filter_map(|link| resolved(&address, link)) {
            if asked.insert(link.clone()) {
                let status = city.get(&link).await.status;
                if !matches!(status.as_u16(), 200 | 303) {
                    wrong.push(format!("{address} links to {link}: {status}"));
                }
            }
        }
    }
    none(&wrong);
    assert!(asked.len() > 200, "{} links", asked.len());
}

#[tokio::test]
async fn the_language_switch_of_a_filtered_list_leads_to_the_same_list() {
    let city = City::demo().await;
    for rest in ["measures?status=running&after=M010", "search?q=Sprache%20lernen&kind=goal", "editions/2025/goals?after=Z3.2"] {
        let html = city.page(&format!("/de/{rest}")).await;
        let page = Markup::of(&html);
        let switches: Vec<&str> =
            page.all("a").filter(|link| link.get("hreflang").is_some()).filter_map(|a| a.get("href")).collect();
        assert_eq!(switches.len(), Locale::all().len());
        for switch in switches {
            assert!(switch.ends_with(&format!("/{rest}")), "{switch}");
            assert_eq!(city.get(switch).await.status, StatusCode::OK, "{switch}");
        }
    }
}

#[tokio::test]
async fn a_long_list_goes_on_until_its_end() {
    let city = City::demo().await;
    let mut address = "/de/measures".to_owned();
    let mut shown = BTreeSet::new();
    for _ in 0..10 {
        let html = city.page(&address).await;
        let page = Markup::of(&html);
        shown.extend(page.links().filter(|link| link.starts_with("/de/measures/M")).map(str::to_owned));
        let Some(next) = page.links().find(|link| link.starts_with('?')) else { break };
        address = resolved(&address, next).expect("an address");
    }
    assert_eq!(shown.len(), items().filter(|key| key.path().starts_with("measures/")).count());
}
