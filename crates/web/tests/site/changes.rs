//! The feed of changes: what RFC 4287 asks for, in every language, and only what everybody may know.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use leitwerk_app::access::Actor;
use leitwerk_app::bundles;
use leitwerk_i18n::Locale;
use roxmltree::{Document, Node};

use crate::markup::Markup;
use crate::support::{City, DEMO, files, locale};

const ATOM: &str = "http://www.w3.org/2005/Atom";

async fn feed(city: &City, lang: &str) -> String {
    let answer = city.get(&format!("/{lang}/feed.atom")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
    answer.text()
}

fn all<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    let name = name.to_owned();
    node.children().filter(move |child| child.has_tag_name((ATOM, name.as_str()))).collect()
}

fn the<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    let found = all(node, name);
    assert_eq!(found.len(), 1, "{name}");
    found[0].text().unwrap_or_default()
}

/// A time as RFC 3339 writes it, in UTC.
fn is_time(text: &str) -> bool {
    let (date, time) = text.split_once('T').unwrap_or_default();
    let numbers = |text: &str, mark: char, lengths: &[usize]| {
        let parts: Vec<&str> = text.split(mark).collect();
        parts.len() == lengths.len()
            && parts.iter().zip(lengths).all(|(part, length)| part.len() == *length && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let Some(time) = time.strip_suffix('Z') else { return false };
    let (whole, fraction) = time.split_once('.').unwrap_or((time, "0"));
    numbers(date, '-', &[4, 2, 2]) && numbers(whole, ':', &[2, 2, 2]) && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// What RFC 4287 asks of every feed.
fn valid(xml: &str, lang: &str) {
    let document = Document::parse(xml).expect("XML");
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    assert_eq!(feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some(lang));
    let mut ids = BTreeSet::new();
    for node in [vec![feed], all(feed, "entry")].concat() {
        assert!(the(node, "id").starts_with("urn:uuid:") && the(node, "id").len() == 45, "{}", the(node, "id"));
        assert!(ids.insert(the(node, "id")), "an id twice");
        assert!(is_time(the(node, "updated")), "{}", the(node, "updated"));
        assert!(!the(node, "title").is_empty());
        let links = all(node, "link");
        assert!(
            links.iter().all(|link| link.attribute("href").is_some_and(|href| href.starts_with("https://leitbild.example.org/")))
        );
        assert_eq!(links.iter().filter(|link| link.attribute("rel") == Some("alternate")).count(), 1);
    }
    let here = all(feed, "link").into_iter().find(|link| link.attribute("rel") == Some("self")).expect("its own address");
    assert_eq!(here.attribute("href"), Some(format!("https://leitbild.example.org/{lang}/feed.atom").as_str()));
    assert!(!the(all(feed, "author")[0], "name").is_empty());
    let times: Vec<&str> = all(feed, "entry").into_iter().map(|entry| the(entry, "updated")).collect();
    assert!(times.windows(2).all(|pair| pair[0] >= pair[1]), "latest first: {times:?}");
    if let Some(latest) = times.first() {
        assert_eq!(the(feed, "updated"), *latest);
    }
    for entry in all(feed, "entry") {
        let content = all(entry, "content");
        assert_eq!(content[0].attribute("type"), Some("html"));
        let html = format!("<div>{}</div>", content[0].text().expect("content"));
        assert!(Document::parse(&html).is_ok(), "{html}");
        for link in Markup::of(&html).links() {
            assert!(link.starts_with("https://leitbild.example.org/"), "{link}");
        }
    }
}

/// Titles and contents of the entries, latest first.
fn entries(xml: &str) -> Vec<(String, String)> {
    let document = Document::parse(xml).expect("XML");
    let entries = all(document.root_element(), "entry");
    entries.iter().map(|entry| (the(*entry, "title").to_owned(), the(*entry, "content").to_owned())).collect()
}

async fn replace(city: &City, files: &leitwerk_bundle::Files) {
    bundles::import(&city.db, &Actor::Operator, files, true).await.expect("the change");
}

#[tokio::test]
async fn a_large_import_names_twenty_items_and_says_how_many_more() {
    let city = City::demo().await;
    let (pages, count) = (crate::support::items().count() + 1, 20);
    for locale in Locale::all() {
        let xml = feed(&city, locale.tag()).await;
        valid(&xml, locale.tag());
        let entries = entries(&xml);
        assert_eq!(entries.len(), 1);
        let pages = i64::try_from(pages).expect("a number");
        assert_eq!(entries[0].0, locale.changes_count_new(pages));
        assert_eq!(entries[0].1.matches("<li>").count(), count);
        assert!(entries[0].1.contains(&locale.changes_more(pages - 20)), "{}", entries[0].1);
    }
}

#[tokio::test]
async fn an_entry_says_what_is_new_what_changed_and_what_went() {
    let city = City::demo().await;
    let mut files = DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    let changed = measures.replace("Deutschkurse in sechs", "Deutschkurse in <b>sieben</b> &")
        + "\n[[measure]]\ncode = \"M900\"\ntype = \"project\"\nstatus = \"planned\"\ntitle.de = \"Neues Vorhaben\"\ntext.de = \"Neu.\"\ncarried_by = \"paid_staff\"\n";
    files.insert("measures.toml".into(), changed.into_bytes());
    city.import(&files).await;
    let xml = feed(&city, "de").await;
    valid(&xml, "de");
    let told = entries(&xml);
    assert_eq!(told.len(), 2);
    assert_eq!(told[0].0, "1 neu, 1 geändert");
    let link = "<a href=\"https://leitbild.example.org/de/measures/M900\">Maßnahme M900</a>: <span>Neues Vorhaben</span>";
    assert!(told[0].1.contains(link), "{}", told[0].1);
    assert!(told[0].1.contains("&lt;b&gt;sieben&lt;/b&gt; &amp;"), "{}", told[0].1);
    let arabic = feed(&city, "ar").await;
    valid(&arabic, "ar");
    assert!(entries(&arabic)[0].1.contains("<span lang=\"de\">Neues Vorhaben</span>"), "a title of another language says so");

    replace(&city, &DEMO).await;
    let told = entries(&feed(&city, "de").await);
    assert_eq!(told[0].0, "1 geändert, 1 entfernt");
    assert!(told[0].1.contains("<li>Maßnahme M900</li>") && !told[0].1.contains("measures/M900"), "{}", told[0].1);
    assert_eq!(told[1].0, "1 geändert", "what is gone is not named as new any more");
}

#[tokio::test]
async fn an_entry_keeps_its_id_and_languages_differ() {
    let city = City::demo().await;
    let ids = |xml: &str| -> Vec<String> {
        let document = Document::parse(xml).expect("XML");
        all(document.root_element(), "entry").into_iter().map(|entry| the(entry, "id").to_owned()).collect()
    };
    let before = ids(&feed(&city, "de").await);
    assert_ne!(before, ids(&feed(&city, "en").await));
    let mut files = DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    files.insert("measures.toml".into(), measures.replace("Deutschkurse in sechs", "Deutschkurse in sieben").into_bytes());
    city.import(&files).await;
    let after = ids(&feed(&city, "de").await);
    assert_eq!((after.len(), &after[1..]), (2, &before[..]));
}

#[tokio::test]
async fn who_did_it_and_what_was_erased_are_not_told() {
    let city = City::demo().await;
    let xml = feed(&city, "de").await;
    assert!(!xml.contains("operator") && !xml.contains("import-bundle"), "nobody is named");
    city.db.erase_actor("operator").await.expect("erased");
    let after = feed(&city, "de").await;
    valid(&after, "de");
    assert_eq!(entries(&after), entries(&xml), "what was done stays; only who did it was erased");
}

#[tokio::test]
async fn a_city_with_nothing_in_it_has_a_valid_feed() {
    let city = City::empty().await;
    let xml = feed(&city, "de").await;
    valid(&xml, "de");
    assert_eq!(entries(&xml), []);
}

#[tokio::test]
async fn no_more_than_fifty_entries_are_told() {
    let settings =
        |n: usize| format!("format = 1\n[city]\nname.de = \"Ort {n}\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n");
    let city = City::of(&files(&[("leitwerk.toml", &settings(0))])).await;
    for n in 1..55 {
        city.import(&files(&[("leitwerk.toml", &settings(n))])).await;
    }
    let xml = feed(&city, "de").await;
    valid(&xml, "de");
    let told = entries(&xml);
    assert_eq!(told.len(), 50);
    assert!(told[0].1.contains("Ort 54") && told[0].1.contains("href=\"https://leitbild.example.org/de/\""), "{}", told[0].1);
}

#[tokio::test]
async fn every_page_says_where_the_feed_is() {
    let city = City::demo().await;
    for tag in ["de", "ar"] {
        let html = city.page(&format!("/{tag}/measures/M001")).await;
        let page = Markup::of(&html);
        let link = page.all("link").find(|link| link.get("type") == Some("application/atom+xml")).expect("the feed");
        assert_eq!(link.get("href"), Some(format!("/{tag}/feed.atom").as_str()));
        assert_eq!(link.get("title"), Some(locale(tag).changes_title()));
    }
}
