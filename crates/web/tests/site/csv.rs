//! Tables to take away: the files the page lists, each of everything public.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_report::csv::tables;

use crate::markup::{Markup, text};
use crate::support::{City, LEITBILD};

#[tokio::test]
async fn every_table_of_the_page_can_be_taken_away() {
    let city = City::demo().await;
    let tables = tables(&LEITBILD);
    for locale in Locale::all() {
        let html = city.page(&format!("/{}/downloads", locale.tag())).await;
        let page = Markup::of(&html);
        let rows: Vec<String> = page.all("tr").skip(1).map(|row| text(page.inner(row))).collect();
        assert_eq!(rows.len(), tables.len());
        for (row, table) in rows.iter().zip(&tables) {
            assert!(row.contains(&table.file()), "{row}");
            // The space that keeps a number together is read like any other.
            let said = |words: String| row.contains(&words.replace('\u{a0}', " "));
            assert!(said(locale.number(table.rows)), "{row}: {} rows", table.rows);
            assert!(said(locale.downloads_size(&locale.number(table.bytes.len().div_ceil(1024)))), "{row}");
            assert!(page.links().any(|link| link == format!("/downloads/csv/{}", table.file())), "{}", table.name);
        }
    }
    for table in &tables {
        let answer = city.get(&format!("/downloads/csv/{}", table.file())).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", table.name);
        assert_eq!(answer.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
        assert_eq!(answer.header(header::CONTENT_DISPOSITION), format!("attachment; filename=\"{}\"", table.file()));
        assert!(answer.header(header::ETAG).starts_with("W/"), "{}", table.name);
        assert!(answer.body == table.bytes, "{}", table.name);
    }
}

#[tokio::test]
async fn there_are_no_other_tables() {
    let city = City::demo().await;
    for file in [
        "acceptances.csv",
        "follow-ups.csv",
        "nothing.csv",
        "measures",
        "measures.CSV",
        "..%2Fleitbild.zip",
        "a%22%0d%0aX:%20y.csv",
        "%FF",
        "",
    ] {
        let answer = city.get(&format!("/downloads/csv/{file}")).await;
        assert!(answer.status.is_client_error(), "{file}: {}", answer.status);
        assert!(!answer.headers.contains_key(header::CONTENT_DISPOSITION), "{file}");
    }
}

#[tokio::test]
async fn after_an_import_the_tables_hold_what_is_new() {
    let city = City::demo().await;
    let before = city.get("/downloads/csv/measures.csv").await;
    let mut files = crate::support::DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    files.insert("measures.toml".into(), measures.replace("Deutschkurse in sechs", "Deutschkurse in sieben").into_bytes());
    city.import(&files).await;
    let tag = before.header(header::ETAG);
    let after = city.get_with("/downloads/csv/measures.csv", &[(header::IF_NONE_MATCH, tag)]).await;
    assert!(after.status == StatusCode::OK && after.text().contains("Deutschkurse in sieben"));
}
