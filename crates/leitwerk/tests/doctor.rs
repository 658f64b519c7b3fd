//! `leitwerk doctor`: what it finds, what to do, how it ends; that it changes nothing.

mod server;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::Change;
use leitwerk_store::look::sqlite_file;
use leitwerk_store::{Db, Head};
use leitwerk_testkit::{TestDatabase, postgres, sqlite};
use serde_json::{Value, json};
use server::leitwerk;

/// Exit code, and what is printed.
fn doctor(url: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = leitwerk(&[&["doctor", "--db", url], arguments].concat());
    let output = command.env_remove("LEITWERK_BACKUP").output().expect("the program runs");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

/// The line about something.
fn line<'a>(said: &'a str, about: &str) -> &'a str {
    let found =
        said.lines().find(|line| line.split_once("  ").is_some_and(|(_, rest)| rest.trim().starts_with(&format!("{about}:"))));
    found.unwrap_or_else(|| panic!("nothing about {about}: {said}"))
}

fn mode(file: &Path, mode: u32) {
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).expect("rights");
}

/// A database with three entries, for its user only.
async fn city(url: &str) {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    for n in 0..3 {
        let entry = NewEntry { action: "test", actor: "operator".into(), content: json!({ "number": n }) };
        db.apply(Head(n), &Change::default(), &entry).await.expect("an entry");
    }
    db.close().await;
}

async fn installation() -> (TestDatabase, PathBuf, PathBuf) {
    let database = sqlite::database();
    city(database.url()).await;
    let file = sqlite_file(database.url()).expect("an address").expect("a file");
    let folder = file.parent().expect("a folder").to_owned();
    mode(&file, 0o600);
    mode(&folder, 0o700);
    (database, file, folder)
}

#[tokio::test]
async fn a_sound_installation_has_no_problems_and_is_left_as_it_is() {
    let (database, file, folder) = installation().await;
    let backups = tempfile::tempdir().expect("a folder");
    let backup = backups.path().join("b.db");
    let made = leitwerk(&["backup", backup.to_str().expect("a path"), "--db", database.url()]).status();
    assert!(made.expect("a backup").success());
    fs::write(folder.join("test.key"), "07".repeat(32)).expect("a key");
    mode(&folder.join("test.key"), 0o600);
    let before = (fs::read(&file).expect("the file"), fs::metadata(&file).expect("it").modified().expect("a time"));
    let folder_of_backups = backups.path().to_str().expect("a path");
    let arguments = ["--backups", folder_of_backups, "--url", "https://leitbild.example.org", "--listen", "127.0.0.1:8080"];
    let (code, said) = doctor(database.url(), &arguments);
    // How full the disk of this machine is, is not ours to say.
    let other =
        |line: &&str| !line.contains("space") && !line.contains("mail:") && !line.is_empty() && !line.contains("problems, ");
    assert!(said.lines().filter(other).all(|line| line.starts_with("ok ")), "{said}");
    if !said.lines().any(|line| line.starts_with("problem")) {
        assert_eq!(code, Some(0), "{said}");
    }
    assert!(line(&said, "mail").starts_with("warning") && line(&said, "mail").contains("LEITWERK_SMTP"), "none is named: {said}");
    assert!(line(&said, "audit chain").contains("valid, 3 entries; it reaches the anchor of"), "{said}");
    for about in [
        "program",
        "engine",
        "tables",
        "durability",
        "integrity",
        "database file",
        "folder",
        "rights of the key file",
        "key of the installation",
        "clock",
    ] {
        line(&said, about);
    }
    assert!(fs::read(&file).expect("the file") == before.0);
    assert_eq!(fs::metadata(&file).expect("it").modified().expect("a time"), before.1);
    let mut names: Vec<_> = fs::read_dir(&folder).expect("it").map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    assert_eq!(names, ["test.db", "test.key"]);

    let (_, said) = doctor(database.url(), &["--format", "json"]);
    let document: Value = serde_json::from_str(&said).expect("JSON");
    let findings = document["findings"].as_array().expect("a list");
    assert!(findings.iter().all(|finding| finding["about"].is_string() && finding["says"].is_string()), "{said}");
    let warnings = findings.iter().filter(|finding| finding["verdict"] == "warning").count();
    assert_eq!(document["warnings"], warnings, "{said}");
    assert!(findings.iter().all(|finding| (finding["verdict"] == "ok") == finding["next"].is_null()), "{said}");
}

#[tokio::test]
async fn what_is_open_to_others_is_told_with_the_way_to_close_it() {
    let (database, file, folder) = installation().await;
    let key = folder.join("test.key");
    fs::write(&key, "07".repeat(32)).expect("a key");
    mode(&key, 0o644);
    mode(&file, 0o644);
    mode(&folder, 0o755);
    let (code, said) = doctor(database.url(), &["--listen", "0.0.0.0:80", "--url", "http://leitbild.example.org"]);
    assert_eq!(code, Some(1), "{said}");
    for (about, verdict, next) in [
        ("database file", "warning", "chmod 600"),
        ("folder", "warning", "chmod 700"),
        ("rights of the key file", "problem", "chmod 600"),
        ("listening", "warning", "127.0.0.1"),
        ("public address", "warning", "https://"),
        ("backups", "warning", "--backups"),
    ] {
        let line = line(&said, about);
        assert!(line.starts_with(verdict) && line.contains(" → ") && line.contains(next), "{line}");
    }
    mode(&folder, 0o777);
    assert!(line(&doctor(database.url(), &[]).1, "folder").starts_with("problem"));
    fs::write(&key, "07").expect("half a key");
    let (_, said) = doctor(database.url(), &[]);
    assert!(line(&said, "key of the installation").starts_with("problem"), "{said}");
    let (_, said) = doctor(database.url(), &["--smtp", "smtp://mail.example.org", "--mail-from", "a@example.org"]);
    assert!(line(&said, "mail").starts_with("problem") && line(&said, "mail").contains("TLS"), "{said}");
}

#[tokio::test]
async fn a_changed_chain_a_wrong_clock_and_old_backups_are_problems() {
    let (database, _, folder) = installation().await;
    let backups = folder.join("backups");
    fs::create_dir(&backups).expect("a folder");
    let path = backups.to_str().expect("a path");
    assert!(line(&doctor(database.url(), &["--backups", path]).1, "backups").starts_with("problem"));
    let backup = backups.join("b.db");
    assert!(leitwerk(&["backup", backup.to_str().expect("a path"), "--db", database.url()]).status().expect("a backup").success());
    for (hours, verdict) in [(1, "ok"), (30, "warning"), (200, "problem")] {
        let at = SystemTime::now() - Duration::from_secs(hours * 3600);
        fs::File::open(&backup).expect("the backup").set_modified(at).expect("a time");
        let said = doctor(database.url(), &["--backups", path]).1;
        assert!(line(&said, "backups").starts_with(verdict) && said.contains(&format!("{hours} hours old")), "{said}");
    }

    let db = Db::open(database.url()).await.expect("the database");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    let cut = "DELETE FROM audit_detail WHERE seq = 3; DELETE FROM audit_entry WHERE seq = 3";
    sqlx::raw_sql(cut).execute(write).await.expect("a statement");
    let said = doctor(database.url(), &["--backups", path]).1;
    assert!(line(&said, "audit chain").starts_with("problem") && said.contains("leitwerk audit verify"), "{said}");
    assert!(
        line(&doctor(database.url(), &[]).1, "audit chain").starts_with("ok"),
        "a cut end is found with the anchor of a backup only"
    );

    sqlx::raw_sql("UPDATE audit_entry SET at = '2099-01-01T00:00:00Z' WHERE seq = 2").execute(write).await.expect("a statement");
    let said = doctor(database.url(), &[]).1;
    assert!(line(&said, "clock").starts_with("problem") && line(&said, "clock").contains("2099"), "{said}");
    db.close().await;
}

#[tokio::test]
async fn tables_to_be_made_are_told_and_not_made() {
    let database = sqlite::database();
    let (code, said) = doctor(database.url(), &[]);
    assert!(code == Some(2) && said.contains("there is no database"), "{said}");
    Db::open(database.url()).await.expect("an empty one").close().await;
    for _ in 0..2 {
        let (_, said) = doctor(database.url(), &[]);
        let line = line(&said, "tables");
        assert!(line.starts_with("warning") && line.contains("none yet") && line.contains("leitwerk migrate"), "{said}");
    }
    let file = sqlite_file(database.url()).expect("an address").expect("a file");
    fs::write(&file, "Das ist ein Brief. ".repeat(100)).expect("a letter");
    let (code, said) = doctor(database.url(), &[]);
    assert!(code == Some(2) && said.contains("cannot be opened"), "{said}");
}

#[tokio::test]
async fn a_server_that_may_lose_what_it_acknowledged_is_a_problem() {
    let Some(database) = postgres::database().await else { return };
    city(database.url()).await;
    let (code, said) = doctor(database.url(), &[]);
    assert_eq!(code, Some(1), "{said}");
    let durability = line(&said, "durability");
    // As the server of the tests is started.
    assert!(durability.starts_with("problem") && durability.contains("fsync, full_page_writes, synchronous_commit"), "{said}");
    for about in ["engine", "tables", "letters", "search", "audit chain", "clock"] {
        assert!(line(&said, about).starts_with("ok"), "{said}");
    }
}
