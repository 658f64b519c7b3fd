//! Opening a database: what would not be safe is refused, in words that say what to do.

use std::time::{Duration, Instant};

use leitwerk_model::kind::Kind;
use leitwerk_store::{Db, Engine, Error};
use leitwerk_testkit::{both, postgres, sqlite};
use sqlx::SqlitePool;

use crate::support::{item, list, listed, on_both, sql, write};

#[tokio::test]
async fn every_sqlite_connection_waits_for_the_disk() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    let Db::Sqlite { read, write } = &db else { panic!("SQLite") };
    assert_eq!(db.engine(), Engine::Sqlite);
    for (pool, reads) in [(read, 1), (write, 0)] {
        let mut held = Vec::new();
        for _ in 0..pool.options().get_max_connections() {
            let mut connection = pool.acquire().await.expect("a connection");
            let ask = async |connection: &mut sqlx::SqliteConnection, pragma: &'static str| {
                let (value,): (i64,) = sqlx::query_as(pragma).fetch_one(connection).await.expect("a number");
                value
            };
            assert_eq!(ask(&mut connection, "PRAGMA synchronous").await, 2, "FULL");
            assert_eq!(ask(&mut connection, "PRAGMA foreign_keys").await, 1);
            assert_eq!(ask(&mut connection, "PRAGMA query_only").await, reads);
            let (journal,): (String,) = sqlx::query_as("PRAGMA journal_mode").fetch_one(&mut *connection).await.expect("a word");
            assert_eq!(journal, "wal");
            held.push(connection);
        }
    }
    db.close().await;
}

#[tokio::test]
async fn there_is_one_writer_and_readers_cannot_write() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    let Db::Sqlite { read, write } = &db else { panic!("SQLite") };
    assert_eq!(write.options().get_max_connections(), 1);
    let refused = sqlx::query("DELETE FROM audit_entry").execute(read).await.expect_err("a reader");
    assert!(refused.to_string().contains("readonly"), "{refused}");
    db.close().await;
}

#[tokio::test]
async fn sqlite_without_a_file_is_refused() {
    for url in ["sqlite::memory:", "sqlite://:memory:", "sqlite:x?mode=memory"] {
        let error = Db::open(url).await.expect_err(url);
        assert!(matches!(error, Error::Unsafe(_)), "{url}: {error}");
    }
}

#[tokio::test]
async fn what_was_written_is_there_after_opening_again() {
    both(async |url: String| {
        let db = Db::open(&url).await.expect("a database");
        db.migrate().await.expect("tables");
        write(&db, &[item("M1").done()]).await;
        // Not closed: as after a crash.
        drop(db);
        let db = Db::open(&url).await.expect("a database");
        db.migrate().await.expect("tables");
        assert_eq!(listed(&db, &list(Kind::Measure)).await, ["M1"]);
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(1));
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_may_open_and_migrate_a_new_database_at_once() {
    both(async |url: String| {
        let openings: Vec<_> = (0..8)
            .map(|n| {
                let url = url.clone();
                tokio::spawn(async move {
                    let db = Db::open(&url).await.map_err(|error| format!("opening {n}: {error}"))?;
                    db.migrate().await.map_err(|error| format!("migrating {n}: {error}"))?;
                    db.close().await;
                    Ok::<_, String>(())
                })
            })
            .collect();
        for opening in openings {
            assert_eq!(opening.await.expect("a task"), Ok(()));
        }
    })
    .await;
}

#[tokio::test]
async fn tables_of_a_newer_version_are_refused() {
    on_both(async |db| {
        sql(
            &db,
            "INSERT INTO _sqlx_migrations SELECT 9999, 'from the future', installed_on, success, checksum, execution_time
            FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
        let error = db.migrate().await.expect_err("a newer version").to_string();
        assert!(error.contains("newer version") && error.contains("9999"), "{error}");
    })
    .await;
}

#[tokio::test]
async fn tables_made_in_another_way_are_refused() {
    on_both(async |db| {
        let other = if db.engine() == Engine::Sqlite { "x'00'" } else { "'\\x00'::bytea" };
        sql(&db, &format!("UPDATE _sqlx_migrations SET checksum = {other}")).await;
        assert!(matches!(db.migrate().await, Err(Error::Migrate(_))));
    })
    .await;
}

#[tokio::test]
async fn a_postgres_database_that_does_not_know_letters_is_refused() {
    let Some(database) = postgres::database().await else { return };
    let (server, name) = database.url().rsplit_once('/').expect("an address");
    let admin = sqlx::PgPool::connect(database.url()).await.expect("a server");
    let run = async |statement: String| {
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&admin).await.expect("a statement");
    };
    for (at, settings) in
        ["ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"].iter().enumerate()
    {
        let bad = format!("{name}_bad_{at}");
        run(format!("CREATE DATABASE {bad} TEMPLATE template0 {settings}")).await;
        let error = Db::open(&format!("{server}/{bad}")).await.expect_err("refused");
        assert!(matches!(error, Error::Unsafe(_)), "{error}");
        let message = error.to_string();
        for part in ["LC_CTYPE C", "UTF8", "createdb --encoding=UTF8", "--template=template0"] {
            assert!(message.contains(part), "{message}");
        }
        run(format!("DROP DATABASE {bad} WITH (FORCE)")).await;
    }
}

#[tokio::test]
async fn bad_addresses_are_told_clearly_and_without_password() {
    let cases = [
        ("", "write sqlite:"),
        ("leitwerk.db", "write sqlite:"),
        ("mysql://anna:geheim@localhost/leitwerk", "mysql://anna@localhost/leitwerk"),
        ("postgres:anna:geheim@localhost/leitwerk", "write sqlite:"),
        ("postgres:/anna:geheim@localhost/leitwerk", "write sqlite:"),
        ("Postgres://anna:geheim@localhost/leitwerk", "write sqlite:"),
        ("anna:geheim@localhost", "write sqlite:"),
        ("postgres://anna:geheim@127.0.0.1:1/leitwerk", "postgres://anna@127.0.0.1:1/leitwerk cannot be opened"),
        ("postgresql://anna:geheim@127.0.0.1:1/leitwerk", "anna@127.0.0.1:1"),
        ("postgres://anna:sehr@geheim@127.0.0.1:1/leitwerk", "postgres://anna@127.0.0.1:1"),
        ("postgres://anna:sehr/geheim@127.0.0.1:1/leitwerk", "cannot be opened"),
        ("postgres://anna:sehr#geheim@127.0.0.1:1/leitwerk", "cannot be opened"),
        ("postgres://anna:sehr:geheim@127.0.0.1:1/leitwerk", "postgres://anna@127.0.0.1:1"),
        ("postgres://127.0.0.1:1/leitwerk?user=anna&password=geheim", "127.0.0.1:1/leitwerk"),
        ("postgres://anna:geheim@127.0.0.1:port/leitwerk", "cannot be opened"),
        ("postgres://anna:geheim@127.0.0.1:1/leitwerk?sslmode=vielleicht", "cannot be opened"),
        ("sqlite:/no/such/folder/leitwerk.db", "sqlite:/no/such/folder/leitwerk.db cannot be opened"),
        ("sqlite:leitwerk.db?mode=kaputt", "cannot be opened"),
    ];
    for (url, part) in cases {
        let start = Instant::now();
        let error = Db::open(url).await.expect_err(url);
        let message = error.to_string();
        assert!(message.contains(part), "{url}: {message}");
        assert!(!message.contains("geheim") && !message.contains("sehr"), "{message}");
        assert!(!format!("{error:?}").contains("geheim"), "{error:?}");
        assert!(start.elapsed() < Duration::from_secs(5), "{url} takes too long");
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let database = sqlite::database();
    std::fs::write(database.url().trim_start_matches("sqlite:"), "Das ist ein Brief. ".repeat(100)).expect("a file");
    let error = Db::open(database.url()).await.expect_err("a letter").to_string();
    assert!(error.contains("cannot be opened") && error.contains("not a database"), "{error}");
}

#[tokio::test]
async fn a_file_on_which_another_program_set_other_rules_is_made_safe() {
    let database = sqlite::database();
    let other = SqlitePool::connect(&format!("{}?mode=rwc", database.url())).await.expect("a database");
    sqlx::raw_sql("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; CREATE TABLE x (y)")
        .execute(&other)
        .await
        .expect("rules");
    other.close().await;
    let db = Db::open(database.url()).await.expect("a database");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    let (journal,): (String,) = sqlx::query_as("PRAGMA journal_mode").fetch_one(write).await.expect("a word");
    assert_eq!(journal, "wal");
    db.close().await;
}
