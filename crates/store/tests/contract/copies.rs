//! Looking at a database as it is, and copies of it.

use std::path::{Path, PathBuf};

use leitwerk_store::backup::Ended;
use leitwerk_store::look::{Settings, sqlite_file};
use leitwerk_store::{Db, Engine, Error};
use leitwerk_testkit::{both, postgres, sqlite};

use crate::support::{item, number, sql, write};

fn file(url: &str) -> PathBuf {
    sqlite_file(url).expect("an address").expect("a file")
}

fn beside(file: &Path) -> Vec<String> {
    let names = std::fs::read_dir(file.parent().expect("a folder")).expect("the folder");
    let mut names: Vec<_> = names.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn only_an_sqlite_address_has_a_file() {
    assert_eq!(sqlite_file("sqlite:city%20hall.db?mode=rwc").expect("an address"), Some("city hall.db".into()));
    assert_eq!(sqlite_file("sqlite:///var/lib/leitwerk.db").expect("an address"), Some("/var/lib/leitwerk.db".into()));
    assert_eq!(sqlite_file("postgres://localhost/leitwerk").expect("an address"), None);
}

#[tokio::test]
async fn looking_changes_nothing_and_makes_nothing() {
    both(async |url: String| {
        if url.starts_with("sqlite") {
            assert!(matches!(Db::look(&url).await, Err(Error::Open { .. })));
            assert_eq!(beside(&file(&url)), Vec::<String>::new());
        }
        Db::open(&url).await.expect("a database").close().await;
        let empty = Db::look(&url).await.expect("the database");
        let tables = empty.tables().await.expect("an answer");
        assert!(tables.made.is_none() && tables.pending() == tables.known && tables.known >= 2, "{tables:?}");
        assert!(empty.migrate().await.is_err(), "it cannot write");
        empty.close().await;

        let db = Db::open(&url).await.expect("the database");
        db.migrate().await.expect("tables");
        write(&db, &[item("M1").done()]).await;
        let look = Db::look(&url).await.expect("the same");
        assert_eq!(look.tables().await.expect("an answer").pending(), 0);
        assert_eq!(look.damage(true).await.expect("an answer"), Vec::<String>::new());
        assert_eq!(look.verify(None).await.expect("an answer"), Ok(1));
        assert!(look.erase_actor("anna").await.is_err(), "it cannot write");
        match look.settings().await.expect("an answer") {
            Settings::Sqlite { version, journal, synchronous } => {
                assert!(version.starts_with("3.") && journal == "wal" && synchronous == 2, "{version} {journal} {synchronous}");
            }
            Settings::Postgres { number, encoding, ctype, trigrams, synchronous_commit, .. } => {
                assert!(number >= 130_000 && encoding == "UTF8" && ctype != "C" && trigrams.is_some());
                assert_eq!(synchronous_commit, "off", "as the server of the tests is started");
            }
        }
        look.close().await;
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(1));
        db.close().await;
        let refused = Db::look("mysql://localhost/x").await.expect_err("another engine");
        assert!(matches!(refused, Error::BadUrl(_)));
    })
    .await;
}

#[tokio::test]
async fn looking_leaves_nothing_beside_a_file_that_nobody_has_open() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    db.close().await;
    let before = std::fs::read(file(database.url())).expect("the file");
    let look = Db::look(database.url()).await.expect("the database");
    assert_eq!(look.verify(None).await.expect("an answer"), Ok(0));
    look.close().await;
    assert_eq!(beside(&file(database.url())), ["test.db"]);
    assert!(std::fs::read(file(database.url())).expect("the file") == before);
}

#[tokio::test]
async fn a_copy_is_a_plain_file_with_everything_of_one_moment() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    write(&db, &[item("M1").done()]).await;
    let copied = file(database.url()).with_file_name("copy 50% done?.db");
    // Also from one who may only look.
    let look = Db::look(database.url()).await.expect("the database");
    look.copy_into(&copied).await.expect("a copy");
    let anchor = look.anchor().await.expect("an answer").expect("an anchor");
    look.close().await;
    write(&db, &[item("M2").done()]).await;

    assert_eq!(std::fs::read(&copied).expect("the copy")[18..20], [1, 1], "no log belongs to it");
    let copy = Db::look_at(&copied).await.expect("the copy");
    assert_eq!(copy.damage(true).await.expect("an answer"), Vec::<String>::new());
    assert_eq!(copy.verify(Some(&anchor)).await.expect("an answer"), Ok(1));
    assert_eq!(copy.load().await.expect("everything").leitbild.len(), 1);
    copy.close().await;
    let again = db.copy_into(&copied).await.expect_err("it is there").to_string();
    assert!(again.contains("already exists"), "{again}");
    assert_eq!(beside(&copied), ["copy 50% done?.db", "test.db", "test.db-shm", "test.db-wal"]);
    db.close().await;
}

#[tokio::test]
async fn damage_is_told() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    for n in 0..200 {
        write(&db, &[item(&format!("M{n}")).done()]).await;
    }
    let copied = file(database.url()).with_file_name("copy.db");
    db.copy_into(&copied).await.expect("a copy");
    db.close().await;
    let mut bytes = std::fs::read(&copied).expect("the copy");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 200].fill(0xff);
    std::fs::write(&copied, bytes).expect("written");
    let copy = Db::look_at(&copied).await.expect("it opens");
    for thorough in [false, true] {
        assert_ne!(copy.damage(thorough).await.expect("an answer"), Vec::<String>::new());
    }
    copy.close().await;
}

#[tokio::test]
async fn a_server_is_not_copied() {
    let Some(database) = postgres::database().await else { return };
    let db = Db::look(database.url()).await.expect("a database");
    assert!(matches!(db.copy_into(Path::new("/nowhere")).await, Err(Error::OnlySqlite)));
    assert_eq!(db.engine(), Engine::Postgres);
    db.close().await;
}

#[tokio::test]
async fn what_was_under_way_ends_when_a_copy_comes_back() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    write(&db, &[item("M1").done()]).await;
    sql(
        &db,
        "INSERT INTO account (id, address, address_key, name, locale, created_at) VALUES (7, 'a@example.org', 'a@example.org', 'A', 'de', '2026');
         INSERT INTO session VALUES ('d', 7, 'full', 1, 'Firefox', '2026', '2026', '2027');
         INSERT INTO mail_link VALUES ('d', 7, 'reset', NULL, '2026', '2027'), ('e', 7, 'reset', NULL, '2026', '2027');
         INSERT INTO mail (purpose, address, locale, state, created_at, next_at) VALUES
            ('reset', 'a@example.org', 'de', 'waiting', '2026', '2026'), ('reset', 'a@example.org', 'de', 'sent', '2026', '2026')",
    )
    .await;
    let copied = file(database.url()).with_file_name("copy.db");
    db.copy_into(&copied).await.expect("a copy");
    let copy = Db::open_copy(&copied).await.expect("the copy");
    copy.migrate().await.expect("up to date");
    assert_eq!(copy.end_what_was_under_way().await.expect("ended"), Ended { sessions: 1, links: 2, mails: 1 });
    assert_eq!(copy.end_what_was_under_way().await.expect("nothing left"), Ended::default());
    assert_eq!(number(&copy, "SELECT count(*) FROM mail WHERE state = 'waiting'").await, 0);
    assert_eq!(copy.anchor().await.expect("an answer"), db.anchor().await.expect("an answer"), "it leaves no entry");
    copy.close().await;
    assert_eq!(number(&db, "SELECT count(*) FROM session").await, 1, "the original is untouched");
    db.close().await;
    assert_eq!(beside(&copied), ["copy.db", "test.db"]);
}
