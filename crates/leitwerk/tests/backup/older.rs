//! Backups with the tables of an earlier version.

use leitwerk_store::{Db, Engine, Head, steps};
use leitwerk_testkit::sqlite;
use sqlx::migrate::Migrator;

use crate::{file, run, text};

#[tokio::test]
async fn a_database_of_an_earlier_version_is_backed_up_as_it_is_and_brought_up_to_date_when_it_comes_back() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let db = Db::open(database.url()).await.expect("a database");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    let steps = steps::of(Engine::Sqlite);
    let first = Migrator::with_migrations(steps.iter().filter(|step| step.version == 1).cloned().collect());
    first.run(write).await.expect("the first step");
    db.close().await;

    let backup = folder.path().join("b.db");
    let (code, said, beside) = run(&["backup", text(&backup), "--db", database.url()]);
    assert!(code == Some(0) && said.contains("tables of step 1, no entries yet"), "{said}{beside}");
    let db = Db::look_at(&file(database.url())).await.expect("the database");
    assert_eq!(db.tables().await.expect("an answer").made, Some(1), "nothing was brought up to date");
    db.close().await;

    let restored = folder.path().join("r.db");
    let (code, said, beside) = run(&["restore", text(&backup), "--db", &format!("sqlite:{}", restored.display())]);
    assert_eq!(code, Some(0), "{said}{beside}");
    let db = Db::look_at(&restored).await.expect("the restored");
    assert_eq!((db.tables().await.expect("an answer").pending(), db.head().await.expect("a head")), (0, Head(0)));
    db.close().await;

    // One of a newer version is refused.
    let newer = folder.path().join("newer.db");
    std::fs::copy(&restored, &newer).expect("a copy");
    let db = Db::open_copy(&newer).await.expect("the copy");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    let step = "INSERT INTO _sqlx_migrations SELECT 9999, 'later', installed_on, success, checksum, execution_time
        FROM _sqlx_migrations WHERE version = 1";
    sqlx::raw_sql(step).execute(write).await.expect("a statement");
    db.close().await;
    let target = format!("sqlite:{}", folder.path().join("n.db").display());
    let (code, _, said) = run(&["restore", text(&newer), "--db", &target]);
    assert!(code == Some(2) && said.contains("newer version of this program"), "{said}");
    assert!(!folder.path().join("n.db").exists());
}
