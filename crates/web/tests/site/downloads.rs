//! What the site offers to take away is the public bundle.

use std::io::{Cursor, Read as _};

use axum::http::header;
use leitwerk_bundle::Files;
use zip::ZipArchive;

use crate::markup::{Markup, text};
use crate::support::{Answer, City, DEMO, LEITBILD};

/// The files in the zip.
pub(crate) fn unpacked(answer: &Answer) -> Files {
    let mut zip = ZipArchive::new(Cursor::new(answer.body.clone())).expect("a zip");
    let mut files = Files::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("whole");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

#[tokio::test]
async fn the_zip_reads_back_as_the_city() {
    let city = City::demo().await;
    let answer = city.get("/downloads/leitbild.zip").await;
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/zip");
    assert_eq!(answer.header(header::CONTENT_DISPOSITION), "attachment; filename=\"leitbild.zip\"");
    let files = unpacked(&answer);
    let reading = leitwerk_bundle::read(&files);
    assert!(reading.mistakes.is_empty(), "{}", reading.mistakes[0]);
    // But for what is internal.
    let mut public = LEITBILD.clone();
    for item in LEITBILD.items().filter(|item| item.kind().is_internal()) {
        public.remove(&item.key);
    }
    assert!(reading.leitbild == public, "the same city");
    let public = DEMO.keys().filter(|path| !["acceptances.toml", "follow-ups.toml"].contains(&path.as_str()));
    assert_eq!(files.keys().collect::<Vec<_>>(), public.collect::<Vec<_>>());
    assert!(city.get("/downloads/leitbild.zip").await.body == answer.body, "the same bytes each time");
}

#[tokio::test]
async fn the_page_says_how_large_it_is() {
    let city = City::demo().await;
    let size = city.get("/downloads/leitbild.zip").await.body.len().div_ceil(1024);
    let html = city.page("/de/downloads").await;
    let page = Markup::of(&html);
    assert!(page.links().any(|link| link == "/downloads/leitbild.zip"));
    assert!(text(page.inner(page.the("main"))).contains(&size.to_string()), "{size}");
}

#[tokio::test]
async fn after_an_import_the_zip_holds_what_is_new() {
    let city = City::demo().await;
    let before = unpacked(&city.get("/downloads/leitbild.zip").await);
    let mut files = DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    files.insert("measures.toml".into(), measures.replace("Deutschkurse in sechs", "Deutschkurse in sieben").into_bytes());
    city.import(&files).await;
    let after = unpacked(&city.get("/downloads/leitbild.zip").await);
    assert_ne!(before["measures.toml"], after["measures.toml"]);
    assert!(String::from_utf8_lossy(&after["measures.toml"]).contains("Deutschkurse in sieben"));
}
