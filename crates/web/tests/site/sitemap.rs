//! The map of the site for search engines: every page in every language, once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use roxmltree::Document;

use crate::support::{City, DEMO, LISTS, files, items};

const MAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const BASE: &str = "https://leitbild.example.org";

async fn xml(city: &City, address: &str) -> String {
    let answer = city.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/xml; charset=utf-8");
    assert!(answer.body.len() < 50_000_000);
    answer.text()
}

/// Each address of a map with its other languages.
fn addresses(xml: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let document = Document::parse(xml).expect("XML");
    assert!(document.root_element().has_tag_name((MAP, "urlset")));
    let mut found = BTreeMap::new();
    for url in document.root_element().children() {
        assert!(url.has_tag_name((MAP, "url")));
        let mut parts = url.children();
        let loc = parts.next().filter(|loc| loc.has_tag_name((MAP, "loc"))).and_then(|loc| loc.text()).expect("an address");
        assert!(loc.starts_with(&format!("{BASE}/")) && loc.len() < 2_048, "{loc}");
        let others = parts.map(|link| {
            assert!(link.has_tag_name((XHTML, "link")) && link.attribute("rel") == Some("alternate"));
            let get = |name| link.attribute(name).expect("an attribute").to_owned();
            (get("hreflang"), get("href"))
        });
        assert!(found.insert(loc.to_owned(), others.collect()).is_none(), "{loc} twice");
    }
    found
}

#[tokio::test]
async fn every_page_stands_in_the_map_in_every_language() {
    let city = City::demo().await;
    let map = addresses(&xml(&city, "/sitemap.xml").await);
    for locale in Locale::all() {
        for key in items() {
            assert!(map.contains_key(&format!("{BASE}/{}/{}", locale.tag(), key.path())), "{key}");
        }
        for list in LISTS.iter().filter(|list| !list.contains('?')) {
            assert!(map.contains_key(&format!("{BASE}/{}/{list}", locale.tag())), "{list}");
        }
    }
    for (address, others) in &map {
        let languages: BTreeSet<&str> = others.keys().map(String::as_str).collect();
        assert_eq!(languages, BTreeSet::from(["ar", "de", "de-simple", "en", "ru", "tr", "uk"]), "{address}");
        assert!(others.values().any(|other| other == address), "{address} names itself");
        for other in others.values() {
            assert_eq!(&map[other], others, "{address} and {other} name each other");
        }
    }
}

#[tokio::test]
async fn every_address_of_the_map_answers() {
    let city = City::demo().await;
    let map = addresses(&xml(&city, "/sitemap.xml").await);
    for address in map.keys().filter(|address| address.contains("/de/")) {
        let answer = city.get(&address[BASE.len()..]).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(answer.header(header::CONTENT_TYPE).starts_with("text/html"), "{address}");
    }
}

#[tokio::test]
async fn a_large_city_has_a_map_in_parts() {
    let mut measures = String::new();
    for n in 1..=15_000 {
        let _ = writeln!(
            measures,
            "[[measure]]\ncode = \"M{n:05}\"\ntype = \"project\"\nstatus = \"planned\"\ntitle.de = \"M\"\ntext.de = \"M\"\ncarried_by = \"paid_staff\"\n"
        );
    }
    let settings = DEMO["leitwerk.toml"].clone();
    let city =
        City::of(&files(&[("leitwerk.toml", std::str::from_utf8(&settings).expect("text")), ("measures.toml", &measures)])).await;
    let index = xml(&city, "/sitemap.xml").await;
    let document = Document::parse(&index).expect("XML");
    assert!(document.root_element().has_tag_name((MAP, "sitemapindex")));
    let mut found = 0;
    let mut measures = BTreeSet::new();
    for part in document.root_element().children() {
        assert!(part.has_tag_name((MAP, "sitemap")));
        let loc = part.first_child().and_then(|loc| loc.text()).expect("an address");
        let map = addresses(&xml(&city, &loc[BASE.len()..]).await);
        assert!(map.len() <= 50_000, "{}", map.len());
        found += map.len();
        measures.extend(map.into_keys().filter(|address| address.contains("/measures/")));
    }
    assert!(document.root_element().children().count() > 2);
    assert_eq!(measures.len(), 15_000 * Locale::all().len(), "every measure in every language");
    assert!(found > measures.len());
    let after = document.root_element().children().count() + 1;
    for missing in ["0", &after.to_string(), "99999999"] {
        assert_eq!(city.get(&format!("/sitemap.xml?part={missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
    assert_eq!(city.get("/sitemap.xml?part=-1").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn robots_are_shown_the_map_of_a_real_city_and_no_way_into_an_invented_one() {
    let demo = City::demo().await.page("/robots.txt").await;
    assert_eq!(demo, "User-agent: *\nDisallow: /\n");
    let settings = "format = 1\n[city]\nname.de = \"Ort\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"en\"]\n";
    let city = City::of(&files(&[("leitwerk.toml", settings)])).await;
    let robots = city.page("/robots.txt").await;
    assert!(robots.ends_with("Sitemap: https://leitbild.example.org/sitemap.xml\n"), "{robots}");
    let map = addresses(&xml(&city, "/sitemap.xml").await);
    assert!(map.keys().all(|address| address.contains("/de/") || address.contains("/en/")), "only languages that are offered");
    assert!(addresses(&xml(&City::empty().await, "/sitemap.xml").await).is_empty(), "an empty city has no pages yet");
}
