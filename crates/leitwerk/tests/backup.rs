//! `leitwerk backup` and `leitwerk restore`: while others write, killed, refused.

#[path = "backup/full_disk.rs"]
mod full_disk;
#[path = "backup/load.rs"]
mod load;
#[path = "backup/older.rs"]
mod older;
#[path = "backup/refusals.rs"]
mod refusals;
mod server;

use std::fs;
use std::path::{Path, PathBuf};

use leitwerk_store::audit::{Anchor, NewEntry};
use leitwerk_store::change::Change;
use leitwerk_store::look::sqlite_file;
use leitwerk_store::{Db, Head};
use serde_json::json;
use server::leitwerk;

/// Exit code, what is printed, what is said beside it.
fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = leitwerk(arguments).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// The file of a database.
fn file(url: &str) -> PathBuf {
    sqlite_file(url).expect("an address").expect("a file")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn anchor(file: &Path) -> Anchor {
    fs::read_to_string(file).expect("the anchor").parse().expect("an anchor")
}

/// A database with tables and some entries; closed.
async fn city(url: &str, entries: i64) {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    for n in 0..entries {
        let entry = NewEntry { action: "test", actor: "operator".into(), content: json!({ "number": n }) };
        db.apply(Head(n), &Change::default(), &entry).await.expect("an entry");
    }
    db.close().await;
}
