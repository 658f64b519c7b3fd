//! What an import in the browser costs: reading a table of 5,000 rows, working out what would become of it, writing it, taking it
//! back, on both engines.
//!
//! `cargo bench -p leitwerk-app --bench import` prints the figures of docs/performance.md.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use leitwerk_app::access::Actor;
use leitwerk_app::bundles;
use leitwerk_app::import::{self, File};
use leitwerk_app::table;
use leitwerk_bundle::Files;
use leitwerk_model::kind::Kind;
use leitwerk_store::Db;
use leitwerk_testkit::{postgres, sqlite};

const ROWS: usize = 5_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let file = sqlite::database();
        engine("SQLite", file.url()).await;
        if let Some(server) = postgres::database().await {
            engine("PostgreSQL", server.url()).await;
        }
    });
}

/// So many organisations, each below the first, with a description and a day.
fn list() -> File {
    let mut text = "Name;Kurzbeschreibung;Seit;Übergeordnet;Webseite\n".to_owned();
    for n in 1..=ROWS {
        let below = if n == 1 { "" } else { "Verein 1" };
        let _ = writeln!(text, "Verein {n};Ein erfundener Verein mit der Nummer {n}.;1.6.2019;{below};https://verein{n}.example");
    }
    File { name: "liste.csv".into(), kind: Some(Kind::Organisation), body: text.into_bytes() }
}

fn city() -> Files {
    let settings = "format = 1\n\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n";
    [("leitwerk.toml".to_owned(), settings.as_bytes().to_vec())].into()
}

fn told(engine: &str, what: &str, took: Duration) {
    println!("| {engine} | {what} | {:.0} ms |", took.as_secs_f64() * 1000.0);
}

async fn engine(name: &str, url: &str) {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    bundles::import(&db, &Actor::Operator, &city(), false).await.expect("a city");
    let file = list();
    let at = Instant::now();
    table::read(&file.body, None).expect("a table");
    told(name, "reading the table", at.elapsed());
    let at = Instant::now();
    let choice = import::columns(&db, &Actor::Operator, &file, None).await.expect("columns").choice;
    told(name, "the page of its columns", at.elapsed());
    let at = Instant::now();
    let preview = import::preview(&db, &Actor::Operator, &file, &choice).await.expect("a preview");
    told(name, "the preview", at.elapsed());
    assert_eq!(preview.created.len(), ROWS);
    let at = Instant::now();
    let entry = import::write(&db, &Actor::Operator, &file, &choice, &preview.digest).await.expect("written").expect("an entry");
    told(name, "writing it", at.elapsed());
    let at = Instant::now();
    let again = import::preview(&db, &Actor::Operator, &file, &choice).await.expect("a preview");
    told(name, "the preview of the same once more", at.elapsed());
    assert_eq!(again.same, ROWS);
    let at = Instant::now();
    let undone = import::undo(&db, &Actor::Operator, entry).await.expect("undone");
    told(name, "taking it back", at.elapsed());
    assert_eq!(undone.removed.len(), ROWS);
    db.close().await;
}
