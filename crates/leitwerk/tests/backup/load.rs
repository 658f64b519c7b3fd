//! Backups while others write, and backups that are killed.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_store::Db;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use leitwerk_testkit::sqlite;
use serde_json::json;

use crate::server::leitwerk;
use crate::{anchor, names, run, text};

/// Backups made while others write.
const BACKUPS: usize = 6;
/// Items that are there before, so that a backup takes a while.
const BEFORE: usize = 2_000;
/// Moments at which a backup is killed.
const MOMENTS: u32 = 8;

/// A measure whose text says which one it is.
fn measure(n: usize) -> Item {
    let facts = json!({ "type": "project", "status": "running", "carried_by": "volunteers" });
    let facts = Facts::from_map(Kind::Measure, facts.as_object().expect("facts").clone()).expect("a measure");
    let key = ItemRef::parse(&format!("M{n:06}"), None).expect("a code");
    let version = Version { body: format!("Maßnahme {n}. {}", "Was sie bedeutet. ".repeat(40)), state: TextState::Original };
    let text = Text::new([(leitwerk_model::language::Lang::german(), version)].into()).expect("a text");
    Item { key, facts, texts: [(Part::Title, text)].into(), links: Vec::new() }
}

/// Adds one measure: at entry n + 1 there are the measures before and n more.
async fn add(db: &Db, n: usize) {
    let items: Vec<Item> = if n == 0 { (1..=BEFORE).map(measure).collect() } else { vec![measure(BEFORE + n)] };
    let change =
        Change { write: items.iter().map(|item| Write { item, public: true, before: None }).collect(), remove: Vec::new() };
    let entry = NewEntry { action: "test", actor: "operator".into(), content: json!({ "number": n }) };
    db.apply(db.head().await.expect("a head"), &change, &entry).await.expect("a change");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn backups_while_others_write_hold_exactly_what_was_there_at_their_anchor() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    add(&db, 0).await;
    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    let writer = {
        let db = db.clone();
        tokio::spawn(async move {
            let (mut n, mut longest) = (1, Duration::ZERO);
            while !*stopped.borrow_and_update() {
                let start = Instant::now();
                add(&db, n).await;
                longest = longest.max(start.elapsed());
                n += 1;
            }
            (n - 1, longest)
        })
    };
    let url = database.url().to_owned();
    let path = folder.path().to_owned();
    let backups = tokio::task::spawn_blocking(move || {
        let mut took = Vec::new();
        for n in 0..BACKUPS {
            let start = Instant::now();
            let (code, said, beside) = run(&["backup", text(&path.join(format!("{n}.db"))), "--db", &url]);
            assert!(code == Some(0) && beside.is_empty() && said.contains("Not in it: the key file"), "{said}{beside}");
            took.push(start.elapsed());
        }
        took
    });
    let took = backups.await.expect("backups");
    stop.send(true).expect("a writer");
    let (written, longest) = writer.await.expect("an end");
    let last = db.load().await.expect("everything").leitbild;
    db.close().await;

    let mut heads = Vec::new();
    for n in 0..BACKUPS {
        let backup = folder.path().join(format!("{n}.db"));
        let kept = anchor(&folder.path().join(format!("{n}.db.anchor")));
        let restored = folder.path().join(format!("restored-{n}.db"));
        let url = format!("sqlite:{}", restored.display());
        let (code, said, beside) = run(&["restore", text(&backup), "--db", &url]);
        assert!(code == Some(0) && beside.is_empty(), "{said}{beside}");
        assert!(said.contains(&format!("ends at {kept}.")), "{said}");

        let there = Db::open(&url).await.expect("the restored");
        assert_eq!(there.anchor().await.expect("an answer"), Some(kept.clone()));
        assert_eq!(there.verify(Some(&kept)).await.expect("an answer"), Ok(kept.seq));
        let loaded = there.load().await.expect("everything").leitbild;
        there.close().await;
        let count = BEFORE + usize::try_from(kept.seq).expect("a number") - 1;
        assert_eq!(loaded.len(), count, "as many measures as at entry {}", kept.seq);
        assert!(loaded.items().all(|item| last.get(&item.key) == Some(item)), "each as it was written");
        heads.push(kept.seq);
    }
    eprintln!("{written} changes meanwhile, the longest {longest:?}; backups at {heads:?} took {took:?}");
    assert!(heads.windows(2).all(|two| two[0] <= two[1]) && heads[BACKUPS - 1] > heads[0], "nobody wrote meanwhile: {heads:?}");
    assert!(longest < Duration::from_secs(5), "a writer waited for {longest:?}");
}

#[tokio::test]
async fn a_backup_that_is_killed_leaves_no_half_file_and_the_next_one_is_whole() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    add(&db, 0).await;
    let [first, target] = ["first.db", "b.db"].map(|name| folder.path().join(name));
    let start = Instant::now();
    assert_eq!(run(&["backup", text(&first), "--db", database.url()]).0, Some(0));
    let duration = start.elapsed();
    let mut ends = Vec::new();
    for moment in 0..MOMENTS {
        let mut command = leitwerk(&["backup", text(&target), "--db", database.url()]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a process");
        tokio::time::sleep(duration * (2 * moment + 1) / (2 * MOMENTS)).await;
        child.kill().expect("killed");
        let ended = child.wait().expect("an end").success();
        if target.exists() {
            // It was in its place before the end: then it is whole.
            let there = Db::look_at(&target).await.expect("a database");
            assert_eq!(there.damage(true).await.expect("an answer"), Vec::<String>::new());
            assert_eq!(there.verify(None).await.expect("an answer"), Ok(i64::from(moment) + 1));
            there.close().await;
        }
        ends.push((ended, target.exists()));
        assert!(target.exists() || !ended, "what was said to be written is there");
        for name in ["b.db", "b.db.anchor"] {
            let _ = fs::remove_file(folder.path().join(name));
        }
        add(&db, usize::try_from(moment).expect("a number") + 1).await;
        let (code, said, beside) = run(&["backup", text(&target), "--db", database.url()]);
        assert!(code == Some(0), "{said}{beside}");
        assert_eq!(names(folder.path()), ["b.db", "b.db.anchor", "first.db", "first.db.anchor"], "nothing else is left");
        for name in ["b.db", "b.db.anchor"] {
            fs::remove_file(folder.path().join(name)).expect("it is there");
        }
    }
    db.close().await;
    eprintln!("a backup takes {duration:?}; ended, in its place: {ends:?}");
    assert!(ends.iter().any(|(_, there)| !there), "none was killed before its end: {ends:?}");
}
