//! An import that is killed leaves the database as it was before, or holds all of it.

mod support;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use leitwerk_store::Db;
use leitwerk_testkit::{TestDatabase, postgres, sqlite};

/// Items of the bundle.
const ITEMS: usize = 2000;
/// Items of the city that some of the imports find.
const BEFORE: usize = 100;
/// Moments at which an import is killed, spread over the time that it takes.
const MOMENTS: u32 = 12;

#[tokio::test]
async fn an_import_into_sqlite_killed_at_any_moment_leaves_nothing_or_all_of_it() {
    kill_imports(async || Some(sqlite::database())).await;
}

#[tokio::test]
async fn an_import_into_postgres_killed_at_any_moment_leaves_nothing_or_all_of_it() {
    kill_imports(postgres::database).await;
}

async fn kill_imports(database: impl AsyncFn() -> Option<TestDatabase>) {
    let folder = tempfile::tempdir().expect("a folder");
    let [large, small] = ["large", "small"].map(|name| folder.path().join(name));
    support::large_bundle(&large, ITEMS, "Neu");
    support::large_bundle(&small, BEFORE, "Alt");

    let Some(first) = database().await else { return };
    let start = Instant::now();
    assert_eq!(finish(import(&large, first.url())), format!("{ITEMS} created, 0 changed, 0 removed, 0 unchanged."));
    let duration = start.elapsed();
    let db = open(first.url()).await;
    let whole = db.load().await.expect("everything").leitbild;
    assert_eq!(whole.len(), ITEMS);
    db.close().await;

    let mut told = Vec::new();
    for moment in 0..MOMENTS {
        let Some(database) = database().await else { return };
        // Every second import finds a city that it changes.
        let found = moment % 2 == 1;
        if found {
            finish(import(&small, database.url()));
        }
        let mut child = import(&large, database.url());
        let wait = duration * (2 * moment + 1) / (2 * MOMENTS);
        tokio::time::sleep(wait).await;
        child.kill().expect("killed");
        let ended = child.wait().expect("an end").success();

        let db = open(database.url()).await;
        let loaded = db.load().await.expect("everything");
        let all = loaded.leitbild == whole;
        assert!(
            all || loaded.leitbild.len() == if found { BEFORE } else { 0 },
            "half of it after {wait:?}: {}",
            loaded.leitbild.len()
        );
        let texts = |word: &str| {
            loaded.leitbild.items().filter(|item| item.title(&german()).is_some_and(|(_, t)| t.starts_with(word))).count()
        };
        assert!(texts("Neu") == 0 || texts("Alt") == 0, "some items are changed and some are not");
        assert_eq!(loaded.head.0, i64::from(found) + i64::from(all), "as many entries as changes");
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(loaded.head.0));
        db.close().await;
        assert!(all || !ended, "what was acknowledged is there");

        let after = finish(import(&large, database.url()));
        assert_eq!(after.contains(&format!("{ITEMS} unchanged")), all, "{after}");
        let db = open(database.url()).await;
        let loaded = db.load().await.expect("everything");
        assert!(loaded.leitbild == whole);
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(i64::from(found) + 1));
        db.close().await;
        told.push((wait, ended, all));
    }
    eprintln!("an import takes {duration:?}; killed after, ended before, all there: {told:?}");
    let killed = told.iter().filter(|(_, ended, _)| !ended).count();
    assert!(killed >= 6, "only {killed} imports were killed before their end: {told:?}");
    assert!(told.iter().any(|(_, _, all)| !all), "no import was killed before its change: {told:?}");
}

fn german() -> leitwerk_model::language::Lang {
    leitwerk_model::language::Lang::german()
}

/// Starts an import as a process of its own.
fn import(bundle: &Path, url: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leitwerk"));
    command.args(["import", "bundle"]).arg(bundle).args(["--db", url]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a process")
}

/// Waits for an import and gives what it says it did.
fn finish(child: Child) -> String {
    let output = child.wait_with_output().expect("an end");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    said.rsplit_once(": ").map_or(said.clone(), |(_, outcome)| outcome.to_owned())
}

async fn open(url: &str) -> Db {
    // A killed process may leave a half-made database; opening it must mend that.
    let start = Instant::now();
    let db = Db::open(url).await.expect("the database opens");
    db.migrate().await.expect("tables");
    assert!(start.elapsed() < Duration::from_secs(20));
    db
}
