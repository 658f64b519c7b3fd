//! What is written over, put aside, refused.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use leitwerk_store::{Db, Head};
use leitwerk_testkit::{postgres, sqlite};

use crate::server::Server;
use crate::{anchor, city, file, names, run, text};

#[tokio::test]
async fn a_backup_is_for_its_owner_only_and_never_written_over_unasked() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    city(database.url(), 2).await;
    let target = folder.path().join("b.db");
    assert_eq!(run(&["backup", text(&target), "--db", database.url()]).0, Some(0));
    for file in ["b.db", "b.db.anchor"] {
        assert_eq!(fs::metadata(folder.path().join(file)).expect(file).permissions().mode() & 0o777, 0o600, "{file}");
    }
    assert_eq!(names(file(database.url()).parent().expect("a folder")), ["test.db"], "nothing is left beside the original");
    let before = fs::read(&target).expect("the backup");
    let (code, _, said) = run(&["backup", text(&target), "--db", database.url()]);
    assert!(code == Some(2) && said.contains("is there already") && said.contains("--force"), "{said}");
    assert!(fs::read(&target).expect("the backup") == before);
    let (code, said, _) = run(&["backup", text(&target), "--db", database.url(), "--force"]);
    assert!(
        code == Some(0) && said.contains("2 entries") && said.contains(&anchor(&folder.path().join("b.db.anchor")).to_string()),
        "{said}"
    );

    let original = file(database.url());
    for (target, words) in [
        (text(folder.path()), "is a folder"),
        ("/nowhere/at/all/b.db", "cannot be written"),
        (text(&original), "is the database itself"),
    ] {
        let (code, _, said) = run(&["backup", target, "--force", "--db", database.url()]);
        assert!(code == Some(2) && said.contains(words), "{said}");
    }
    let (code, _, said) = run(&["backup", text(&folder.path().join("c.db")), "--db", "sqlite:/nowhere/at/all.db"]);
    assert!(code == Some(2) && said.contains("there is no database"), "{said}");
}

#[tokio::test]
async fn a_chain_that_is_not_valid_is_backed_up_but_loudly_and_never_over_a_good_one() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    city(database.url(), 3).await;
    let [good, bad] = ["good.db", "bad.db"].map(|name| folder.path().join(name));
    assert_eq!(run(&["backup", text(&good), "--db", database.url()]).0, Some(0));
    let db = Db::open(database.url()).await.expect("the database");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    sqlx::raw_sql("UPDATE audit_entry SET action = 'x' WHERE seq = 2").execute(write).await.expect("a statement");
    db.close().await;
    let before = fs::read(&good).expect("the backup");
    let (code, _, said) = run(&["backup", text(&good), "--force", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("was not replaced"), "{said}");
    assert!(fs::read(&good).expect("the backup") == before);
    let (code, _, said) = run(&["backup", text(&bad), "--db", database.url()]);
    assert!(code == Some(1) && said.contains("entry 2 was changed"), "{said}");
    let target = format!("sqlite:{}", folder.path().join("r.db").display());
    let (code, _, said) = run(&["restore", text(&bad), "--db", &target]);
    assert!(code == Some(1) && said.contains("entry 2 was changed") && said.contains("Nothing was restored"), "{said}");
    assert_eq!(names(folder.path()), ["bad.db", "bad.db.anchor", "good.db", "good.db.anchor"]);
}

#[tokio::test]
async fn a_database_that_is_there_is_put_aside_only_when_asked_and_whole() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    city(database.url(), 2).await;
    let backup = folder.path().join("b.db");
    assert_eq!(run(&["backup", text(&backup), "--db", database.url()]).0, Some(0));
    let place = folder.path().join("city");
    fs::create_dir(&place).expect("a folder");
    let target = format!("sqlite:{}", place.join("city.db").display());
    city(&target, 5).await;
    let (code, _, said) = run(&["restore", text(&backup), "--db", &target]);
    assert!(code == Some(2) && said.contains("is there already") && said.contains("--force"), "{said}");

    let (code, said, beside) = run(&["restore", text(&backup), "--db", &target, "--force"]);
    assert_eq!(code, Some(0), "{said}{beside}");
    let aside = names(&place).into_iter().find(|name| name.starts_with("city.db.before-")).expect("the old one");
    assert!(said.contains(&aside) && said.contains("2 entries, the last from 20"), "{said}");
    let head = async |name: &str| {
        let db = Db::look_at(&place.join(name)).await.expect("a database");
        let head = db.head().await.expect("a head");
        db.close().await;
        head
    };
    assert_eq!((head("city.db").await, head(&aside).await), (Head(2), Head(5)));
    assert_eq!(fs::metadata(place.join("city.db")).expect("it").permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn a_database_that_is_in_use_is_not_replaced() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    city(database.url(), 2).await;
    let backup = folder.path().join("b.db");
    let server = Server::start(&["serve", "--db", database.url()]);
    let (code, said, beside) = run(&["backup", text(&backup), "--db", database.url()]);
    assert_eq!(code, Some(0), "while the site runs: {said}{beside}");
    let (code, _, said) = run(&["restore", text(&backup), "--force", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("is in use. Stop the program"), "{said}");
    assert_eq!(server.get("/healthz").0, 200);
    assert_eq!(server.stop("TERM").code(), Some(0));
    let (code, said, beside) = run(&["restore", text(&backup), "--force", "--db", database.url()]);
    assert_eq!(code, Some(0), "{said}{beside}");
}

#[tokio::test]
async fn what_is_no_backup_in_order_is_not_restored() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    city(database.url(), 300).await;
    let backup = folder.path().join("b.db");
    assert_eq!(run(&["backup", text(&backup), "--db", database.url()]).0, Some(0));
    let bytes = fs::read(&backup).expect("the backup");
    let [letter, torn, cut, empty] = ["letter.db", "torn.db", "cut.db", "empty.db"].map(|name| folder.path().join(name));
    fs::write(&letter, "Das ist ein Brief. ".repeat(100)).expect("a file");
    let mut damaged = bytes.clone();
    let middle = damaged.len() / 2 / 4096 * 4096;
    damaged[middle..middle + 200].fill(0xff);
    fs::write(&torn, damaged).expect("a file");
    fs::write(&cut, &bytes[..bytes.len() / 2]).expect("a file");
    fs::write(&empty, "").expect("a file");
    let target = format!("sqlite:{}", folder.path().join("r.db").display());
    for (file, code, words) in [
        (&letter, 1, "not a database"),
        (&torn, 1, "is damaged"),
        (&cut, 1, "malformed"),
        (&empty, 1, "is no backup of this program"),
        (&folder.path().join("none.db"), 2, "there is no file"),
    ] {
        let (found, _, said) = run(&["restore", text(file), "--db", &target]);
        assert!(found == Some(code) && said.contains(words), "{file:?}: {found:?} {said}");
    }
    // The anchor of a chain that was longer.
    let later = format!("301:{}", "0a".repeat(32));
    let (code, _, said) = run(&["restore", text(&backup), "--db", &target, "--anchor", &later]);
    assert!(code == Some(1) && said.contains("does not contain entry 301"), "{said}");
    assert!(!folder.path().join("r.db").exists() && !names(folder.path()).iter().any(|name| name.starts_with('.')));

    fs::remove_file(folder.path().join("b.db.anchor")).expect("the anchor");
    let (code, _, said) = run(&["restore", text(&backup), "--db", &target]);
    assert!(code == Some(0) && said.contains("there was no anchor"), "{said}");
}

#[tokio::test]
async fn postgres_is_told_which_program_to_use() {
    let Some(database) = postgres::database().await else { return };
    city(database.url(), 2).await;
    let (code, line, said) = run(&["backup", "b.dump", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("pg_dump --format=custom --file=b.dump"), "{said}");
    assert!(line.starts_with("2:") && line.lines().count() == 1, "{line}");
    let (code, _, said) = run(&["restore", "b.dump", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("pg_restore"), "{said}");
}
