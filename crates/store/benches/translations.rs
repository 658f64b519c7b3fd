//! What the list of texts to translate costs in a city with 10,000 of them: the counts of every language, and a page of the list,
//! the first, one in the middle and one that a filter leaves little of.
//!
//! `cargo bench -p leitwerk-store --bench translations` prints the figures of docs/performance.md.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_model::translations::Standing;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::translations::{Asked, Whose};
use leitwerk_store::{Db, Sight};
use leitwerk_testkit::{postgres, sqlite};

/// Measures; each has two texts.
const ITEMS: usize = 5_000;
const ROUNDS: usize = 200;

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

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

/// A measure, translated into four languages; one in twenty translations is outdated, one in ten is missing.
fn measure(number: usize) -> Item {
    let text = |body: &str| {
        let mut versions = BTreeMap::from([(Lang::german(), Version { body: body.to_owned(), state: TextState::Original })]);
        for (at, tag) in ["en", "ar", "tr", "de-simple"].iter().enumerate() {
            let state = if (number + at).is_multiple_of(20) { TextState::Outdated } else { TextState::Translated };
            if (number + at) % 10 != 1 {
                versions.insert(lang(tag), Version { body: format!("{body} ({tag})"), state });
            }
        }
        Text::new(versions).expect("a text")
    };
    let facts = serde_json::json!({ "type": "project", "status": "running", "carried_by": "paid_staff" });
    let facts = Facts::from_map(Kind::Measure, facts.as_object().cloned().expect("a map")).expect("facts");
    let words = "Kurse, Begleitung und Beratung für Menschen, die neu in der Stadt sind, in allen Stadtteilen. ".repeat(4);
    let texts = [(Part::Title, text(&format!("Maßnahme {number}"))), (Part::Text, text(&words))].into();
    Item { key: ItemRef::parse(&format!("M{number:05}"), None).expect("a key"), facts, texts, links: Vec::new() }
}

async fn engine(name: &str, url: &str) {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    let items: Vec<Item> = (1..=ITEMS).map(measure).collect();
    let head = db.head().await.expect("a head");
    let write = items.iter().map(|item| Write { item, public: true, before: None }).collect();
    let entry = NewEntry { action: "bench", actor: "operator".into(), content: serde_json::json!({}) };
    db.apply(head, &Change { write, remove: Vec::new() }, &entry).await.expect("items");

    let asked = |after: Option<usize>, standings: &[Standing]| Asked {
        to: lang("ar"),
        lang: Lang::german(),
        sight: Sight::Drafts,
        whose: Whose::All,
        standings: standings.to_vec(),
        home: None,
        kinds: Vec::new(),
        after: after.map(|number| ItemRef::parse(&format!("M{number:05}"), None).expect("a key")),
        limit: 51,
    };
    let mut times = BTreeMap::<&str, Vec<Duration>>::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let counts = db.translation_counts(Sight::Drafts, &Whose::All).await.expect("counts");
        times.entry("counts of every language").or_default().push(start.elapsed());
        assert!(counts.of(&[], None, &lang("ar"), Standing::Missing) > 0);
        for (what, asked) in [
            ("first page", asked(None, &[])),
            ("page in the middle", asked(Some(ITEMS / 2), &[])),
            ("first page of what is outdated", asked(None, &[Standing::Outdated])),
            ("page of a state that nothing has", asked(None, &[Standing::Machine])),
        ] {
            let start = Instant::now();
            let _ = db.translation_work(&asked).await.expect("a page");
            times.entry(what).or_default().push(start.elapsed());
        }
    }
    println!("{name}, {} texts in 5 languages", ITEMS * 2);
    for (what, mut times) in times {
        times.sort();
        let at = |share: usize| times[(times.len() - 1) * share / 100];
        println!("  {what}: p50 {:.1?}, p99 {:.1?}", at(50), at(99));
    }
    db.close().await;
}
