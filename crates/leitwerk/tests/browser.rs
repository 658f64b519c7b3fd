//! The site in a real browser: the demo as the program serves it, in every language.

#[path = "browser/city.rs"]
mod city;
mod client;
#[path = "browser/day.rs"]
mod day;
#[path = "browser/inside.rs"]
mod inside;
#[path = "client/insider.rs"]
mod insider;
#[path = "browser/journeys.rs"]
mod journeys;
#[path = "browser/keyboard.rs"]
mod keyboard;
#[path = "browser/keys.rs"]
mod keys;
#[path = "browser/look.rs"]
mod look;
#[path = "browser/report.rs"]
mod report;
#[path = "browser/script.rs"]
mod script;
mod server;
#[path = "browser/sign_in.rs"]
mod sign_in;
#[path = "browser/writing.rs"]
mod writing;

use std::collections::BTreeSet;

use city::{LANGUAGES, ONE_OF_EACH, Site, every_page};
use leitwerk_model::kind::Kind;
use leitwerk_testkit::html;

#[test]
fn every_page_in_every_language_is_valid_html() {
    let site = Site::open();
    let mut pages = Vec::new();
    for (language, dir) in LANGUAGES {
        for rest in every_page() {
            let address = format!("/{language}/{rest}");
            let (status, html) = site.server.get(&address);
            assert!(status == 200 || (status == 404 && rest == "nothing/here"), "{address}: {status}");
            assert!(html.contains(&format!("dir=\"{dir}\"")), "{address}");
            pages.push((address, html));
        }
    }
    assert!(pages.len() > 3000, "{} pages", pages.len());
    let Some(messages) = html::validate(&pages) else { return };
    let kinds: BTreeSet<&str> = messages.iter().filter_map(|message| message.split_once(": ")).map(|(_, what)| what).collect();
    let shown: Vec<&String> = messages.iter().take(20).collect();
    assert!(messages.is_empty(), "{} messages, {} different ones, such as {shown:#?}", messages.len(), kinds.len());
}

#[test]
fn there_is_a_page_of_each_sort_to_look_at() {
    let site = Site::open();
    for rest in ONE_OF_EACH {
        let status = site.server.get(&format!("/de/{rest}")).0;
        assert_eq!(status, if rest == "nothing/here" { 404 } else { 200 }, "{rest}");
    }
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::City && !kind.is_internal()) {
        let of_kind = |rest: &str| rest.split('/').rev().nth(1) == Some(kind.plural());
        assert!(ONE_OF_EACH.iter().copied().any(of_kind), "{kind}");
    }
}
