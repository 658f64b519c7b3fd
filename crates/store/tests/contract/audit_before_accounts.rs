//! A chain that began before who acted had a digest of its own.

use leitwerk_store::audit::{Broken, Erased, NewEntry};
use leitwerk_store::change::Change;
use leitwerk_store::{Db, Engine, steps};
use leitwerk_testkit::both;
use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::migrate::Migrator;

use crate::support::sql;

/// A database with the tables of the first step only, and three entries as they were written then: two by Anna.
async fn before_accounts(url: &str) -> Db {
    let db = Db::open(url).await.expect("a database");
    let first = |steps: &Migrator| Migrator::with_migrations(steps.iter().filter(|step| step.version == 1).cloned().collect());
    match &db {
        Db::Sqlite { write, .. } => first(steps::of(Engine::Sqlite)).run(write).await,
        Db::Postgres(pool) => first(steps::of(Engine::Postgres)).run(pool).await,
    }
    .expect("the first step");
    let mut previous = String::new();
    for (seq, actor) in [(1, "operator"), (2, "anna"), (3, "anna")] {
        let content = format!("{{\"number\":{seq}}}");
        let (salt, at) = (format!("{seq}").repeat(32), format!("2026-10-0{seq}T08:00:00Z"));
        let digest = hash(&format!("{salt}\n{}\n{actor}\n{content}", actor.len()));
        let chained = hash(&format!("{seq}\n{at}\ntest\n{digest}\n{previous}"));
        sql(
            &db,
            &format!(
                "INSERT INTO audit_entry VALUES ({seq}, '{at}', 'test', '{digest}', '{previous}', '{chained}');
                 INSERT INTO audit_detail VALUES ({seq}, '{salt}', '{actor}', '{content}')"
            ),
        )
        .await;
        previous = chained;
    }
    db
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_chain_from_before_accounts_is_valid_before_and_after_the_step() {
    both(async |url: String| {
        let db = before_accounts(&url).await;
        let anchor = db.anchor().await.expect("an answer").expect("an anchor");
        let known = if db.engine() == Engine::Sqlite { "SQLite" } else { "PostgreSQL" };
        let tables = db.tables().await.expect("an answer");
        assert!(tables.made == Some(1) && tables.pending() >= 1 && !tables.are_newer(), "{known}: {tables:?}");
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(3), "a backup before an upgrade can be checked");
        assert_eq!(db.last_entry_at().await.expect("an answer").as_deref(), Some("2026-10-03T08:00:00Z"));
        assert_eq!(db.erased().await.expect("an answer"), Erased::default());

        db.migrate().await.expect("the other steps");
        assert_eq!(db.tables().await.expect("an answer").pending(), 0);
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(3));
        let entry = NewEntry { action: "test", actor: "anna".into(), content: json!({ "number": 4 }) };
        db.apply(db.head().await.expect("a head"), &Change::default(), &entry).await.expect("an entry");
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(4));
        db.close().await;
    })
    .await;
}

#[tokio::test]
async fn from_an_old_entry_the_whole_detail_is_erased_from_a_new_one_only_who() {
    both(async |url: String| {
        let db = before_accounts(&url).await;
        db.migrate().await.expect("the other steps");
        let entry = NewEntry { action: "test", actor: "anna".into(), content: json!({ "number": 4 }) };
        db.apply(db.head().await.expect("a head"), &Change::default(), &entry).await.expect("an entry");
        let anchor = db.anchor().await.expect("an answer").expect("an anchor");

        assert_eq!(db.erase_actor("anna").await.expect("erased"), 3);
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(5));
        assert_eq!(db.erased().await.expect("an answer"), Erased { actors: 1, details: 2 });
        let entries = db.audit_entries(0, 100).await.expect("entries");
        let contents: Vec<_> = entries.iter().map(|entry| entry.content.as_deref()).collect();
        let expected = [Some("{\"number\":1}"), None, None, Some("{\"number\":4}"), Some("{\"entries\":3}")];
        assert_eq!(contents, expected);
        assert!(entries[..4].iter().all(|entry| entry.actor.as_deref() != Some("anna")));
        db.close().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_changed_in_an_old_entry_is_found_also_after_the_step() {
    both(async |url: String| {
        let db = before_accounts(&url).await;
        sql(&db, "UPDATE audit_detail SET actor = 'annb' WHERE seq = 2").await;
        assert_eq!(db.verify(None).await.expect("an answer"), Err(Broken::DetailChanged(2)));
        db.migrate().await.expect("the other steps");
        for (statement, expected) in [
            ("UPDATE audit_detail SET actor = 'annb' WHERE seq = 2", Err(Broken::DetailChanged(2))),
            // As if it were a new one, in which somebody was erased.
            ("UPDATE audit_detail SET actor = NULL WHERE seq = 2", Err(Broken::DetailChanged(2))),
            ("UPDATE audit_detail SET actor = 'anna' WHERE seq = 2", Ok(3)),
            ("UPDATE audit_detail SET content = '{}' WHERE seq = 3", Err(Broken::DetailChanged(3))),
            ("DELETE FROM audit_detail WHERE seq = 3", Ok(3)),
            ("UPDATE audit_entry SET digest = previous WHERE seq = 3", Err(Broken::Changed(3))),
        ] {
            sql(&db, statement).await;
            assert_eq!(db.verify(None).await.expect("an answer"), expected, "{statement}");
        }
        db.close().await;
    })
    .await;
}
