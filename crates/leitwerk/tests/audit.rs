//! `leitwerk audit`: what it says of a chain, and how it ends.

mod server;

use std::fs;

use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::Change;
use leitwerk_store::{Db, Head};
use leitwerk_testkit::{both, sqlite};
use serde_json::json;
use server::leitwerk;

/// Exit code, what is printed, what is said beside it.
fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = leitwerk(arguments).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A database with entries by the operator and by Anna.
async fn chain(url: &str, entries: i64) -> Db {
    let db = Db::open(url).await.expect("a database");
    db.migrate().await.expect("tables");
    for n in 0..entries {
        let actor = if n % 2 == 0 { "operator" } else { "account:7" };
        let entry = NewEntry { action: "test", actor: actor.into(), content: json!({ "number": n }) };
        db.apply(Head(n), &Change::default(), &entry).await.expect("an entry");
    }
    db
}

#[tokio::test]
async fn a_valid_chain_is_said_to_be_valid_with_and_without_anchor() {
    both(async |url: String| {
        let db = chain(&url, 4).await;
        let folder = tempfile::tempdir().expect("a folder");
        let (code, line, _) = run(&["audit", "anchor", "--db", &url]);
        assert_eq!((code, line.lines().count()), (Some(0), 1), "{line}");
        assert_eq!(line.trim(), db.anchor().await.expect("an answer").expect("an anchor").to_string());
        let kept = folder.path().join("a.anchor");
        fs::write(&kept, &line).expect("written");

        let (code, said, _) = run(&["audit", "verify", "--db", &url]);
        assert!(code == Some(0) && said.starts_with("The audit chain is valid: 4 entries, the last from 20"), "{said}");
        assert!(said.contains("only an anchor can tell"), "{said}");
        db.erase_actor("account:7").await.expect("erased");
        for anchor in [kept.to_str().expect("a path"), line.trim()] {
            let (code, said, _) = run(&["audit", "verify", "--db", &url, "--anchor", anchor]);
            assert!(code == Some(0) && said.contains("5 entries") && said.contains("In 2 of them who acted was erased"), "{said}");
            assert!(said.contains("It contains entry 4 just as the anchor has it"), "{said}");
        }
        db.close().await;
    })
    .await;
}

#[tokio::test]
async fn the_first_entry_that_does_not_fit_is_named_with_what_it_means_and_what_to_do() {
    let cases = [
        ("UPDATE audit_entry SET action = 'tesu' WHERE seq = 3", "entry 3 was changed", "Entries 1 to 2 are in order."),
        ("UPDATE audit_detail SET content = '{}' WHERE seq = 2", "the details of entry 2 were changed", "Entry 1 is in order."),
        (
            "DELETE FROM audit_detail WHERE seq = 1; DELETE FROM audit_entry WHERE seq = 1",
            "entry 1 is missing",
            "Nothing comes before it.",
        ),
        (
            "DELETE FROM audit_detail WHERE seq > 2; DELETE FROM audit_entry WHERE seq > 2",
            "does not contain entry 4",
            "the end was cut off",
        ),
    ];
    both(async |url: String| {
        let db = chain(&url, 4).await;
        let anchor = db.anchor().await.expect("an answer").expect("an anchor").to_string();
        for (statement, named, means) in cases {
            let statement = behind_the_back(&db, statement).await;
            let (code, said, beside) = run(&["audit", "verify", "--db", &url, "--anchor", &anchor]);
            assert_eq!((code, beside.as_str()), (Some(1), ""), "{statement}: {said}");
            for words in ["The audit chain is not valid", named, means, "What to do: leave the database as it is"] {
                assert!(said.contains(words), "“{words}” is not in: {said}");
            }
            behind_the_back(&db, "DELETE FROM audit_detail; DELETE FROM audit_entry").await;
            for n in 0..4 {
                let entry = NewEntry { action: "test", actor: "operator".into(), content: json!({ "number": n }) };
                db.apply(Head(n), &Change::default(), &entry).await.expect("an entry");
            }
        }
        db.close().await;
    })
    .await;
}

/// Runs a statement behind the store's back.
async fn behind_the_back(db: &Db, statement: &'static str) -> &'static str {
    match db {
        Db::Sqlite { write, .. } => drop(sqlx::raw_sql(statement).execute(write).await.expect("a statement")),
        Db::Postgres(pool) => drop(sqlx::raw_sql(statement).execute(pool).await.expect("a statement")),
    }
    statement
}

#[tokio::test]
async fn what_cannot_be_read_ends_with_two_and_a_sentence() {
    let database = sqlite::database();
    let (code, _, said) = run(&["audit", "verify", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("there is no database"), "{said}");
    Db::open(database.url()).await.expect("an empty one").close().await;
    let (code, _, said) = run(&["audit", "verify", "--db", database.url()]);
    assert!(code == Some(2) && said.contains("no tables yet"), "{said}");
    chain(database.url(), 1).await.close().await;
    for anchor in ["/nowhere/a.anchor", "7:", "anchor"] {
        let (code, _, said) = run(&["audit", "verify", "--db", database.url(), "--anchor", anchor]);
        assert!(code == Some(2) && said.contains("NUMBER:HASH"), "{said}");
    }
    let (code, said, _) = run(&["audit", "verify", "--db", database.url(), "--anchor", "0:"]);
    assert!(code == Some(0) && said.contains("1 entry"), "{said}");
}
