//! What writing costs, on both engines: saving an edit in the demo city, the history of an item with 500 versions, beginning the
//! next edition of one with 1,000 goals, and saving a goal of it.
//!
//! `cargo bench -p leitwerk-app --bench writing` prints the figures of docs/performance.md.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use leitwerk_app::access::Actor;
use leitwerk_app::{bundles, edit, history, rework};
use leitwerk_bundle::Files;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::rework::Start;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_store::Db;
use leitwerk_testkit::{postgres, sqlite};

/// Versions of the item that is edited.
const VERSIONS: usize = 500;
/// Goals of the large edition, ten fields together.
const GOALS: usize = 1_000;
/// How often a goal of it is reworded.
const REWORDINGS: usize = 100;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        engine("SQLite", sqlite::database().url(), sqlite::database().url()).await;
        let (Some(demo), Some(large)) = (postgres::database().await, postgres::database().await) else { return };
        engine("PostgreSQL", demo.url(), large.url()).await;
    });
}

async fn engine(name: &str, demo: &str, large: &str) {
    let db = opened(demo, &demo_files()).await;
    saving(name, &db).await;
    db.close().await;
    let db = opened(large, &large_files()).await;
    next_edition(name, &db).await;
    db.close().await;
}

async fn opened(url: &str, files: &Files) -> Db {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    bundles::import(&db, &Actor::Operator, files, false).await.expect("a city");
    db
}

fn told(engine: &str, what: &str, took: Duration) {
    println!("| {engine} | {what} | {:.1} ms |", took.as_secs_f64() * 1000.0);
}

/// What every so many of a hundred are faster than.
fn percentile(times: &mut [Duration], of_a_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * of_a_hundred / 100]
}

async fn saving(engine: &str, db: &Db) {
    let key = ItemRef::parse("M001", None).expect("a key");
    let mut times = Vec::new();
    for round in 1..VERSIONS {
        let opened = edit::open(db, &Actor::Operator, &key).await.expect("the measure");
        let item = worded(
            &opened.item,
            format!("Stand {round}: Der Kurs findet jetzt auch am Abend statt, mit Kinderbetreuung im selben Haus."),
        );
        let at = Instant::now();
        edit::save(db, &Actor::Operator, opened.number, &item, None).await.expect("saved");
        times.push(at.elapsed());
    }
    told(engine, "saving an edit, p50", percentile(&mut times, 50));
    told(engine, "saving an edit, p99", percentile(&mut times, 99));
    let mut times = Vec::new();
    for _ in 0..20 {
        let at = Instant::now();
        let history = history::read(db, &Actor::Operator, &key).await.expect("a history");
        times.push(at.elapsed());
        assert_eq!(history.versions.len(), VERSIONS);
    }
    told(engine, "history of 500 versions, p50", percentile(&mut times, 50));
}

async fn next_edition(engine: &str, db: &Db) {
    let code = |text: &str| Code::parse(text).expect("a code");
    let start = Start {
        from: code("2025"),
        code: code("2030"),
        title: "Fassung 2030".into(),
        carry: true,
        today: "2030-01-01".parse().expect("a day"),
    };
    let at = Instant::now();
    rework::start(db, &Actor::Operator, &start).await.expect("begun");
    told(engine, "beginning the next edition of 1,000 goals", at.elapsed());
    let all = db.load().await.expect("everything").leitbild;
    assert_eq!(all.in_edition(&code("2030"), Kind::Goal).count(), GOALS);
    rewording(engine, db).await;
}

/// Saves a goal of the next edition again and again, each time in other words than the edition before: what tells of it is settled
/// and reasons are counted.
async fn rewording(engine: &str, db: &Db) {
    let key = ItemRef::parse("2030/Z1.1", None).expect("a key");
    let mut times = Vec::new();
    for round in 0..REWORDINGS {
        let opened = edit::open(db, &Actor::Operator, &key).await.expect("the goal");
        let item = worded(&opened.item, format!("Stand {round}: Menschen, die neu sind, finden Wege, die zu ihnen passen."));
        let at = Instant::now();
        edit::save(db, &Actor::Operator, opened.number, &item, Some("Der Beirat hat darum gebeten.")).await.expect("saved");
        times.push(at.elapsed());
    }
    told(engine, "saving a goal of that edition, p50", percentile(&mut times, 50));
    told(engine, "saving a goal of that edition, p99", percentile(&mut times, 99));
}

/// The item with other words in its text.
fn worded(item: &Item, body: String) -> Item {
    let mut item = item.clone();
    let version = Version { body, state: TextState::Original };
    item.texts.insert(Part::Text, Text::new(BTreeMap::from([(Lang::german(), version)])).expect("a text"));
    item
}

/// An adopted edition with 1,000 goals in ten fields, each in two languages.
fn large_files() -> Files {
    let settings = "format = 1\n\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"en\"]\n";
    let edition = "[edition]\ncode = \"2025\"\nstatus = \"adopted\"\nadopted_on = \"2025-06-18\"\ntitle.de = \"Fassung 2025\"\n";
    let (mut fields, mut goals) = (String::new(), String::new());
    for field in 1..=10 {
        let _ = write!(fields, "[[field]]\ncode = \"H{field}\"\ntitle.de = \"Feld {field}\"\ntext.de = \"Worum es geht.\"\n\n");
        for goal in 1..=GOALS / 10 {
            let _ = write!(
                goals,
                "[[goal]]\ncode = \"Z{field}.{goal}\"\nfield = \"H{field}\"\ntitle.de = \"Ziel {field}.{goal}\"\n\
                 title.en = \"Goal {field}.{goal}\"\ntext.de = \"Menschen, die neu in der Stadt sind, finden Wege, die zu ihnen passen.\"\n\
                 text.en = \"People who are new to the city find ways that suit them.\"\n\n"
            );
        }
    }
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    [
        file("leitwerk.toml", settings),
        file("editions/2025/edition.toml", edition),
        file("editions/2025/fields.toml", &fields),
        file("editions/2025/goals.toml", &goals),
    ]
    .into()
}

fn demo_files() -> Files {
    leitwerk_testkit::folder::files("demo")
}
