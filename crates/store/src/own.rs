//! What is stored about the holder of an account, for a copy of it. Which tables and columns that are says
//! [`leitwerk_model::privacy`].

use std::collections::BTreeMap;

use leitwerk_model::privacy::{Content, Found, Given, TABLES, Table};
use serde_json::{Map, Value};
use sqlx::Row as _;

use crate::accounts::{AccountId, address_key};
use crate::db::{Db, Tx, on_tx};
use crate::error::{Error, Result};

/// A row as far as it is given, by column.
pub type Row = Map<String, Value>;

/// What is stored about the holder of an account.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    /// Rows of each table that holds any about accounts. Those of the two tables of the chain are in the same order.
    pub rows: BTreeMap<&'static str, Vec<Row>>,
    /// Organisations and bodies, one's own and those where one stands in for somebody.
    pub belongs: Vec<Belonging>,
    /// Entries of the chain in which somebody else changed the account: when, and what was done.
    pub concerning: Vec<(String, String)>,
}

/// An organisation or a body that somebody belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// Its code.
    pub code: String,
    /// Its name, as first written.
    pub title: Option<String>,
    /// Whether the person only stands in for a member.
    pub as_deputy: bool,
}

const BELONGS: &str = "SELECT i.code, t.body, CAST(CASE WHEN m.account_id = $1 THEN 0 ELSE 1 END AS BIGINT) FROM membership m \
     JOIN item i ON i.id = m.item_id LEFT JOIN item_text t ON t.item_id = i.id AND t.part = i.title_part AND t.state = 'original' \
     WHERE m.account_id = $1 OR m.deputy_id = $1 ORDER BY i.kind, i.sort_key, m.account_id";
const CONCERNING: &str = "SELECT e.at, e.action, d.content FROM audit_entry e JOIN audit_detail d ON d.seq = e.seq \
     WHERE d.content LIKE $1 AND (d.actor IS NULL OR d.actor <> $2) ORDER BY e.seq";

impl Db {
    /// Everything about the holder of an account that the map gives them, as it is at one moment.
    ///
    /// # Errors
    /// [`Error::Gone`] when there is no such account; [`Error::Database`].
    pub async fn stored_about(&self, id: AccountId) -> Result<Stored> {
        let mut tx = self.snapshot().await?;
        let address: Option<(String,)> = on_tx!(&mut tx, connection, _E =>
            sqlx::query_as("SELECT address_key FROM account WHERE id = $1").bind(id.0).fetch_optional(connection).await?);
        let (address,) = address.ok_or(Error::Gone)?;
        let mut stored = Stored::default();
        for table in TABLES {
            let Some(found) = table.found else { continue };
            let mut rows = rows(&mut tx, table, found, id).await?;
            if found == Found::Mail {
                let theirs =
                    |row: &Row| row["account_id"].is_i64() || row["address"].as_str().is_some_and(|to| address_key(to) == address);
                rows.retain(theirs);
            }
            stored.rows.insert(table.name, rows);
        }
        let belongs: Vec<(String, Option<String>, i64)> =
            on_tx!(&mut tx, connection, _E => sqlx::query_as(BELONGS).bind(id.0).fetch_all(connection).await?);
        stored.belongs =
            belongs.into_iter().map(|(code, title, deputy)| Belonging { code, title, as_deputy: deputy == 1 }).collect();
        let entries: Vec<(String, String, String)> = on_tx!(&mut tx, connection, _E => sqlx::query_as(CONCERNING)
            .bind(format!("%{id}%")).bind(id.actor()).fetch_all(connection).await?);
        let concerns = |content: &str| serde_json::from_str(content).is_ok_and(|content| names(&content, id));
        stored.concerning =
            entries.into_iter().filter(|(_, _, content)| concerns(content)).map(|(at, action, _)| (at, action)).collect();
        Ok(stored)
    }
}

/// A value of a row: a number, a text, or nothing.
macro_rules! value {
    ($row:expr, $column:expr) => {
        match $row.try_get::<Option<i64>, _>($column) {
            Ok(number) => Value::from(number),
            Err(_) => Value::from($row.try_get::<Option<String>, _>($column)?),
        }
    };
}

async fn rows(tx: &mut Tx, table: &Table, found: Found, id: AccountId) -> Result<Vec<Row>> {
    let given =
        |content: &Content| matches!(content, Content::Personal(personal) if matches!(personal.copy, Given::Whole | Given::Codes));
    let columns: Vec<&str> = table.columns.iter().filter(|column| given(&column.content)).map(|column| column.name).collect();
    let (theirs, order) = match found {
        Found::Account(column) => (format!("{column} = $1"), columns.join(", ")),
        Found::Mail => ("account_id = $1 OR account_id IS NULL".to_owned(), "id".to_owned()),
        Found::Chain => {
            ("seq IN (SELECT seq FROM audit_detail WHERE actor = 'account:' || CAST($1 AS TEXT))".to_owned(), "seq".to_owned())
        }
    };
    // Names of tables and columns are those of the map; whose rows is bound.
    let sql = format!("SELECT {} FROM {} WHERE {theirs} ORDER BY {order}", columns.join(", "), table.name);
    Ok(on_tx!(tx, connection, _E => {
        let found = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_all(connection).await?;
        let mut rows = Vec::new();
        for row in &found {
            let mut values = Row::new();
            for column in &columns {
                values.insert((*column).to_owned(), value!(row, *column));
            }
            rows.push(values);
        }
        rows
    }))
}

/// Whether a content names an account, as number or text.
fn names(content: &Value, id: AccountId) -> bool {
    match content {
        Value::Number(number) => number.as_i64() == Some(id.0),
        Value::String(text) => *text == id.to_string() || *text == id.actor(),
        Value::Array(values) => values.iter().any(|value| names(value, id)),
        Value::Object(members) => members.iter().any(|(key, value)| *key == id.to_string() || names(value, id)),
        Value::Null | Value::Bool(_) => false,
    }
}
