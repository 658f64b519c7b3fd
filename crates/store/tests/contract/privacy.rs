//! The map of what is stored about people is the map of the tables that there are.

use std::collections::BTreeSet;

use leitwerk_model::privacy::TABLES;
use leitwerk_store::Db;

use crate::support::{on_both, sql};

/// Tables and columns as the engine has them. What a full-text table of SQLite keeps beside itself (shadow tables) is made of
/// its columns and holds nothing else; its row number is a column of its own on the other engine.
const SQLITE: &str = "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c \
     WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite_%' \
     UNION SELECT t.name, 'rowid' FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'virtual'";
const SHADOWS: &str = "SELECT s.name, v.name FROM pragma_table_list s LEFT JOIN pragma_table_list v \
     ON v.type = 'virtual' AND s.name LIKE v.name || '_%' WHERE s.schema = 'main' AND s.type = 'shadow'";
const POSTGRES: &str = "SELECT c.table_name::text, c.column_name::text FROM information_schema.columns c \
     WHERE c.table_schema = current_schema()";

/// The table in which the migrations are counted, which sqlx makes and keeps.
const MIGRATIONS: &str = "_sqlx_migrations";

async fn columns(db: &Db) -> BTreeSet<(String, String)> {
    let rows: Vec<(String, String)> = match db {
        Db::Sqlite { write, .. } => sqlx::query_as(SQLITE).fetch_all(write).await.expect("columns"),
        Db::Postgres(pool) => sqlx::query_as(POSTGRES).fetch_all(pool).await.expect("columns"),
    };
    rows.into_iter().filter(|(table, _)| table != MIGRATIONS).collect()
}

fn map() -> BTreeSet<(String, String)> {
    TABLES.iter().flat_map(|table| table.columns.iter().map(|column| (table.name.to_owned(), column.name.to_owned()))).collect()
}

#[tokio::test]
async fn every_column_is_in_the_map_and_nothing_else_on_either_engine() {
    on_both(async |db| {
        let (there, map) = (columns(&db).await, map());
        assert!(there.len() > 80, "the search for columns found only {there:?}");
        let unknown: Vec<_> = there.difference(&map).collect();
        assert!(unknown.is_empty(), "say in crates/model/src/privacy/map.rs what these columns hold: {unknown:?}");
        let gone: Vec<_> = map.difference(&there).collect();
        assert!(gone.is_empty(), "the map names columns that there are not: {gone:?}");
    })
    .await;
}

#[tokio::test]
async fn what_a_full_text_table_keeps_beside_itself_belongs_to_a_table_of_the_map() {
    on_both(async |db| {
        let Db::Sqlite { write, .. } = &db else { return };
        let shadows: Vec<(String, Option<String>)> = sqlx::query_as(SHADOWS).fetch_all(write).await.expect("tables");
        assert!(shadows.len() >= 5, "{shadows:?}");
        for (shadow, of) in shadows {
            assert!(of.is_some_and(|of| TABLES.iter().any(|table| table.name == of)), "{shadow}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_new_column_or_table_is_noticed() {
    on_both(async |db| {
        sql(&db, "ALTER TABLE account ADD COLUMN birthday TEXT").await;
        sql(&db, "CREATE TABLE visitor (address TEXT)").await;
        let there = columns(&db).await;
        let unknown: Vec<(String, String)> = there.difference(&map()).cloned().collect();
        assert_eq!(unknown, [("account".into(), "birthday".into()), ("visitor".into(), "address".into())]);
    })
    .await;
}
