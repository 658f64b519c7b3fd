//! Of an adopted edition the tables themselves let nothing change but translations, whoever asks and however.

use leitwerk_model::item::Item;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_store::change::{Change, Write};
use leitwerk_store::{Db, Engine, Error};

use crate::support::{Sketch, change, demo, entry, fresh, item, key, lang, number, on_both, sql, write, write_all};

fn edition(status: &str) -> Item {
    let edition = item("2025").fact("status", status).fact("decision", "V/0123/2025").fact("valid_from", "2025");
    edition.title(&[("de", "Leitbild"), ("en", "Mission statement")]).done()
}

fn goal() -> Sketch {
    item("2025/L1").title(&[("de", "Offenheit"), ("en", "Openness")]).link("origin", "G1").link("origin", "Q1.1")
}

/// What is in the edition.
fn inside() -> Vec<Item> {
    let take_up = item("2025/T1.1").text(Part::Justification, &[("de", "Weil")]).link("overarching", "2025/L1");
    vec![
        goal().done(),
        item("2025/A1").fact("type", "preamble").title(&[("de", "Vorwort")]).done(),
        item("2025/H1").title(&[("de", "Wohnen")]).done(),
        take_up.link("in", "2025/H1").done(),
        item("2025/F1").text(Part::Reason, &[("de", "Weil")]).link("from", "2020/L1").link("to", "2025/L1").done(),
    ]
}

fn outside() -> Vec<Item> {
    vec![
        item("G1").title(&[("de", "Verein")]).done(),
        item("Q1").done(),
        item("Q1.1").link("source", "Q1").done(),
        item("O1").done(),
        item("M1").title(&[("de", "Lotsen")]).text(Part::Text, &[("de", "Text")]).link("goals", "2025/L1").done(),
        item("PR1").link("edition", "2025").done(),
        item("2020").done(),
        item("2020/L1").title(&[("de", "Alt")]).done(),
        item("2030").done(),
        item("2030/L1").title(&[("de", "Entwurf")]).link("origin", "G1").done(),
    ]
}

/// An edition that was written as a draft and then adopted, and what is around it.
async fn adopted(db: &Db) {
    write(db, &[vec![edition("draft")], outside(), inside()].concat()).await;
    write(db, &[edition("adopted")]).await;
}

/// Runs a statement behind the store's back.
async fn tried(db: &Db, statement: &str) -> Result<u64, sqlx::Error> {
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    Ok(match db {
        Db::Sqlite { write, .. } => sqlx::raw_sql(statement).execute(write).await?.rows_affected(),
        Db::Postgres(pool) => sqlx::raw_sql(statement).execute(pool).await?.rows_affected(),
    })
}

/// Every row of items, texts and links, and how many versions there are.
async fn rows(db: &Db) -> Vec<String> {
    let mut all = Vec::new();
    for query in [
        "SELECT kind || '|' || edition || '|' || code || '|' || sort_key || '|' || title_part || '|' || status || '|' || \
         coalesce(starts_on, '-') || '|' || coalesce(ends_on, '-') || '|' || CAST(is_public AS TEXT) || '|' || facts || '|' || \
         CAST(id AS TEXT) AS told FROM item ORDER BY told",
        "SELECT CAST(item_id AS TEXT) || '|' || part || '|' || lang || '|' || state || '|' || body AS told FROM item_text ORDER BY told",
        "SELECT CAST(from_id AS TEXT) || '|' || kind || '|' || CAST(to_id AS TEXT) || '|' || declared_by || '|' || \
         CAST(position AS TEXT) AS told FROM link ORDER BY told",
        "SELECT CAST(count(*) AS TEXT) FROM item_version",
    ] {
        let rows: Vec<(String,)> = match db {
            Db::Sqlite { write, .. } => sqlx::query_as(query).fetch_all(write).await.expect("rows"),
            Db::Postgres(pool) => sqlx::query_as(query).fetch_all(pool).await.expect("rows"),
        };
        all.extend(rows.into_iter().map(|(row,)| row));
    }
    all
}

/// Puts in the ids of items: `{2025/L1}`.
fn with_ids(statement: &str) -> String {
    let mut pieces = statement.split('{');
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('}') {
            Some((reference, rest)) if !reference.contains('"') && !reference.is_empty() => {
                let key = key(reference);
                let edition = key.edition().map_or("", |code| code.as_str());
                whole.push_str(&format!("(SELECT id FROM item WHERE edition = '{edition}' AND code = '{}'){rest}", key.code()));
            }
            _ => whole.push_str(&format!("{{{piece}")),
        }
    }
    whole
}

/// Makes sure that a statement is refused, and by the rule that is meant.
async fn refused(db: &Db, statement: &str) {
    let before = rows(db).await;
    let error = match tried(db, &with_ids(statement)).await {
        Err(error) => error.to_string(),
        Ok(rows) => panic!("{statement}: {rows} rows"),
    };
    assert!(error.contains("frozen: "), "{statement}: {error}");
    assert_eq!(rows(db).await, before, "{statement}");
}

/// Makes sure that a statement changes something.
async fn taken(db: &Db, statement: &str) {
    let changed = tried(db, &with_ids(statement)).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
    assert!(changed > 0, "{statement}");
}

const INSERT_ITEM: &str = "INSERT INTO item (edition, kind, code, sort_key, title_part, status, is_public, facts) VALUES";

const ITEMS: &[&str] = &[
    "UPDATE item SET facts = '{\"type\":\"other\"}' WHERE id = {2025/A1}",
    "UPDATE item SET facts = facts || ' ' WHERE id = {2025/L1}",
    "UPDATE item SET code = 'L9' WHERE id = {2025/L1}",
    "UPDATE item SET kind = 'field' WHERE id = {2025/L1}",
    "UPDATE item SET status = 'faith' WHERE id = {2025/H1}",
    "UPDATE item SET facts = '{\"symbol\":\"faith\"}' WHERE id = {2025/H1}",
    "UPDATE item SET status = 'faith', facts = '{\"symbol\":\"faith\",\"a\":1}' WHERE id = {2025/H1}",
    "UPDATE item SET edition = '2030', code = 'L9' WHERE id = {2025/L1}",
    "UPDATE item SET edition = '' WHERE id = {2025/L1}",
    "UPDATE item SET sort_key = 'Z' WHERE id = {2025/L1}",
    "UPDATE item SET title_part = 'text' WHERE id = {2025/L1}",
    "UPDATE item SET status = 'x' WHERE id = {2025/L1}",
    "UPDATE item SET starts_on = '2025' WHERE id = {2025/L1}",
    "UPDATE item SET ends_on = '2025' WHERE id = {2025/L1}",
    "UPDATE item SET edition = '2025', code = 'L9' WHERE id = {2030/L1}",
    "UPDATE item SET facts = '{}'",
    "DELETE FROM item WHERE id = {2025/L1}",
    "DELETE FROM item WHERE id = {2025}",
    "DELETE FROM item WHERE edition = '2025' OR code = '2025'",
    "DELETE FROM item",
];

const EDITION: &[&str] = &[
    "UPDATE item SET status = 'draft' WHERE id = {2025}",
    "UPDATE item SET status = '' WHERE id = {2025}",
    "UPDATE item SET facts = replace(facts, '\"adopted\"', '\"draft\"') WHERE id = {2025}",
    "UPDATE item SET status = 'draft', facts = replace(facts, '\"adopted\"', '\"draft\"') WHERE id = {2025}",
    "UPDATE item SET status = 'rejected', facts = replace(facts, '\"adopted\"', '\"rejected\"') WHERE id = {2025}",
    "UPDATE item SET status = 'superseded' WHERE id = {2025}",
    "UPDATE item SET facts = replace(facts, '\"adopted\"', '\"superseded\"') WHERE id = {2025}",
    "UPDATE item SET status = 'superseded', facts = replace(replace(facts, '\"adopted\"', '\"superseded\"'), '0123', '0124') \
     WHERE id = {2025}",
    "UPDATE item SET status = 'superseded', facts = '{\"status\":\"superseded\"}' WHERE id = {2025}",
    "UPDATE item SET status = 'superseded', facts = replace(facts, '\"adopted\"', '\"superseded\"'), starts_on = '2024' \
     WHERE id = {2025}",
    "UPDATE item SET code = '2026' WHERE id = {2025}",
    "UPDATE item SET kind = 'measure' WHERE id = {2025}",
    "UPDATE item SET edition = '2030' WHERE id = {2025}",
    "UPDATE item SET starts_on = '2024' WHERE id = {2025}",
];

const TEXTS: &[&str] = &[
    "UPDATE item_text SET body = 'Anders' WHERE item_id = {2025/L1} AND lang = 'de'",
    "UPDATE item_text SET body = 'Anders' WHERE item_id = {2025} AND lang = 'de'",
    "UPDATE item_text SET body = 'Anders' WHERE item_id = {2025/T1.1}",
    "UPDATE item_text SET body = 'Anders'",
    "UPDATE item_text SET state = 'translated' WHERE item_id = {2025/L1} AND lang = 'de'",
    "UPDATE item_text SET state = 'original' WHERE item_id = {2025/L1} AND lang = 'en'",
    "UPDATE item_text SET lang = 'fr' WHERE item_id = {2025/L1} AND lang = 'de'",
    "UPDATE item_text SET part = 'text' WHERE item_id = {2025/L1} AND lang = 'de'",
    "UPDATE item_text SET item_id = {O1} WHERE item_id = {2025/L1} AND lang = 'de'",
    "UPDATE item_text SET item_id = {2025/L1} WHERE item_id = {M1} AND part = 'text'",
    "INSERT INTO item_text VALUES ({2025/L1}, 'text', 'de', 'original', 'Mehr')",
    "INSERT INTO item_text VALUES ({2025/L1}, 'title', 'fr', 'original', 'Autre')",
    "INSERT INTO item_text VALUES ({2025}, 'text', 'de', 'original', 'Mehr')",
    "DELETE FROM item_text WHERE item_id = {2025/L1}",
    "DELETE FROM item_text WHERE item_id = {2025} AND state = 'original'",
    "DELETE FROM item_text",
];

const LINKS: &[&str] = &[
    "INSERT INTO link VALUES ({O1}, 'origin', {2025/L1}, 'to', 9)",
    "INSERT INTO link VALUES ({2025/L1}, 'became', {O1}, 'from', 9)",
    "UPDATE link SET position = 9 WHERE from_id = {G1} AND to_id = {2025/L1}",
    "UPDATE link SET kind = 'quoted' WHERE from_id = {G1} AND to_id = {2025/L1}",
    "UPDATE link SET from_id = {O1} WHERE from_id = {G1} AND to_id = {2025/L1}",
    "UPDATE link SET to_id = {M1} WHERE from_id = {G1} AND to_id = {2025/L1}",
    "UPDATE link SET declared_by = 'from' WHERE from_id = {G1} AND to_id = {2025/L1}",
    "UPDATE link SET declared_by = 'from' WHERE from_id = {2025/L1} AND to_id = {M1}",
    "UPDATE link SET to_id = {2025/L1} WHERE from_id = {G1} AND to_id = {2030/L1}",
    "DELETE FROM link WHERE from_id = {G1} AND to_id = {2025/L1}",
    "DELETE FROM link WHERE from_id = {2025/T1.1} OR to_id = {2025/T1.1}",
    "DELETE FROM link",
    // The link would go with what it leads to.
    "DELETE FROM item WHERE id = {G1}",
    "DELETE FROM item WHERE id = {Q1.1}",
    "DELETE FROM item WHERE id = {2020/L1}",
];

const SQLITE: &[&str] = &[
    "UPDATE item SET id = 9999 WHERE id = {2025/L1}",
    "UPDATE OR IGNORE item SET facts = '{}' WHERE id = {2025/A1}",
    "UPDATE OR REPLACE item SET id = {2025/L1} WHERE id = {M1}",
    "UPDATE OR REPLACE item SET id = {2025} WHERE id = {2030}",
    "UPDATE OR REPLACE item SET code = '2025' WHERE id = {2030}",
    "UPDATE OR REPLACE item SET edition = '2025' WHERE id = {2030/L1}",
    "REPLACE INTO item SELECT id, kind, edition, code, sort_key, title_part, 'draft', starts_on, ends_on, is_public, facts \
     FROM item WHERE code = '2025'",
    "REPLACE INTO item SELECT id, kind, edition, code, sort_key, title_part, status, starts_on, ends_on, is_public, facts \
     FROM item WHERE id = {2025/L1}",
    "REPLACE INTO item (kind, edition, code, sort_key, title_part, status, is_public, facts) \
     VALUES ('edition', '', '2025', 'x', 'title', 'draft', 1, '{}')",
    "REPLACE INTO item (id, kind, edition, code, sort_key, title_part, is_public, facts) \
     SELECT id, 'measure', '', 'M9', 'x', 'title', 1, '{}' FROM item WHERE id = {2025/L1}",
    "INSERT OR IGNORE INTO item_text VALUES ({2025/L1}, 'text', 'de', 'original', 'Mehr')",
    "REPLACE INTO item_text VALUES ({2025/L1}, 'title', 'de', 'translated', 'Anders')",
    "REPLACE INTO item_text VALUES ({2025/L1}, 'title', 'de', 'original', 'Anders')",
    "UPDATE OR REPLACE item_text SET lang = 'de' WHERE item_id = {2025/L1} AND lang = 'en'",
    "UPDATE OR REPLACE item_text SET item_id = {2025}, state = 'machine' WHERE item_id = {M1} AND part = 'title'",
    "REPLACE INTO link VALUES ({G1}, 'origin', {2025/L1}, 'from', 9)",
    "UPDATE OR REPLACE link SET kind = 'origin', from_id = {G1}, to_id = {2025/L1}, declared_by = 'from' WHERE to_id = {M1}",
];

const POSTGRES: &[&str] = &[
    "UPDATE item SET id = DEFAULT WHERE id = {2025/L1}",
    "TRUNCATE item CASCADE",
    "TRUNCATE item_text",
    "TRUNCATE link",
    "WITH gone AS (DELETE FROM item_text WHERE item_id = {2025/L1} RETURNING 1) SELECT count(*) FROM gone",
    "MERGE INTO item_text t USING (SELECT 1) s (n) ON t.item_id = {2025/L1} AND lang = 'de' WHEN MATCHED THEN DELETE",
];

const UPSERTS: &[&str] = &[
    "INSERT INTO item_text VALUES ({2025/L1}, 'title', 'de', 'original', 'Anders') \
     ON CONFLICT (item_id, part, lang) DO UPDATE SET body = excluded.body",
    "INSERT INTO item_text VALUES ({2025/L1}, 'title', 'de', 'machine', 'Anders') \
     ON CONFLICT (item_id, part, lang) DO UPDATE SET body = excluded.body",
    "INSERT INTO link VALUES ({G1}, 'origin', {2025/L1}, 'from', 9) \
     ON CONFLICT (from_id, kind, to_id) DO UPDATE SET declared_by = 'from'",
];

#[tokio::test]
async fn no_statement_changes_the_original_of_an_adopted_or_superseded_edition() {
    on_both(async |db| {
        adopted(&db).await;
        let own = if db.engine() == Engine::Sqlite { SQLITE } else { POSTGRES };
        let insert = |values: &str| format!("{INSERT_ITEM} {values}");
        let inserts = [
            insert("('2025', 'goal', 'L2', 'L2', 'title', '', 1, '{}')"),
            insert("('2025', 'measure', 'M2', 'M2', 'title', '', 1, '{}')"),
            // An edition is adopted by a step from a draft, and at no other time.
            insert("('', 'edition', '2035', '2035', 'title', 'adopted', 1, '{}')"),
            insert("('', 'edition', '2035', '2035', 'title', 'superseded', 1, '{}')"),
            insert(
                "('', 'edition', '2025', '2025', 'title', 'draft', 1, '{}') \
                 ON CONFLICT (edition, kind, code) DO UPDATE SET status = excluded.status, facts = excluded.facts",
            ),
            insert(
                "('2025', 'goal', 'L1', 'L1', 'title', '', 1, '{}') \
                 ON CONFLICT (edition, kind, code) DO UPDATE SET facts = '{\"a\":1}'",
            ),
        ];
        let all: Vec<&str> = [ITEMS, TEXTS, LINKS, UPSERTS, own].concat();
        for statement in all.iter().chain(EDITION) {
            refused(&db, statement).await;
        }
        for statement in &inserts {
            refused(&db, statement).await;
        }

        taken(
            &db,
            "UPDATE item SET status = 'superseded', facts = replace(facts, '\"adopted\"', '\"superseded\"') WHERE id = {2025}",
        )
        .await;
        for statement in &all {
            refused(&db, statement).await;
        }
        for statement in &inserts {
            refused(&db, statement).await;
        }
        for status in ["adopted", "draft", "in_deliberation", "rejected"] {
            let facts = format!("facts = replace(facts, '\"superseded\"', '\"{status}\"')");
            refused(&db, &format!("UPDATE item SET status = '{status}', {facts} WHERE id = {{2025}}")).await;
            refused(&db, &format!("UPDATE item SET status = '{status}' WHERE id = {{2025}}")).await;
            refused(&db, &format!("UPDATE item SET {facts} WHERE id = {{2025}}")).await;
        }
    })
    .await;
}

#[tokio::test]
async fn translations_links_of_others_and_drafts_stay_free() {
    on_both(async |db| {
        adopted(&db).await;
        for statement in [
            "INSERT INTO item_text VALUES ({2025/L1}, 'title', 'ar', 'machine', 'x')",
            "INSERT INTO item_text VALUES ({2025}, 'title', 'ar', 'translated', 'x')",
            "INSERT INTO item_text VALUES ({2025/L1}, 'title', 'ar', 'reviewed', 'y') \
             ON CONFLICT (item_id, part, lang) DO UPDATE SET body = excluded.body",
            "UPDATE item_text SET body = 'z', state = 'reviewed' WHERE item_id = {2025/L1} AND lang = 'ar'",
            "DELETE FROM item_text WHERE lang = 'ar'",
            "DELETE FROM item_text WHERE state <> 'original' AND item_id = {2025}",
            "UPDATE item SET status = 'faith', facts = '{\"symbol\":\"faith\"}' WHERE id = {2025/H1}",
            "UPDATE item SET status = '', facts = '{}' WHERE id = {2025/H1}",
            "INSERT INTO link VALUES ({2025/H1}, 'taken_up_in', {M1}, 'to', 0)",
            "UPDATE link SET position = 5 WHERE to_id = {M1}",
            "DELETE FROM link WHERE to_id = {M1}",
            "DELETE FROM item WHERE id = {M1}",
            "DELETE FROM item WHERE id = {PR1}",
            "UPDATE item SET is_public = 0 WHERE edition = '2025' OR code = '2025'",
            "UPDATE item_text SET body = 'x' WHERE item_id = {2030/L1}",
            "UPDATE link SET position = 5 WHERE to_id = {2030/L1}",
            "UPDATE item SET facts = '{}' WHERE id = {2030/L1}",
            "UPDATE item SET code = 'L9' WHERE id = {2030/L1}",
            "DELETE FROM item WHERE edition = '2030' OR code = '2030'",
            "UPDATE item SET status = 'adopted', facts = '{\"status\":\"adopted\"}' WHERE id = {2020}",
        ] {
            taken(&db, statement).await;
        }
        refused(&db, "DELETE FROM item WHERE edition = '2020'").await;
    })
    .await;
}

#[tokio::test]
async fn a_change_to_the_original_is_refused_in_words_and_leaves_nothing() {
    on_both(async |db| {
        adopted(&db).await;
        let before = rows(&db).await;
        let other = |text: &str| [item("M2").title(&[("de", text)]).done()];
        let writes: Vec<Item> = vec![
            goal().title(&[("de", "Anders"), ("en", "Openness")]).done(),
            goal().title(&[("en", "Openness"), ("de", "Offenheit")]).done(),
            goal().text(Part::Text, &[("de", "Mehr")]).done(),
            goal().link("origin", "O1").done(),
            item("2025/L1").title(&[("de", "Offenheit")]).link("origin", "Q1.1").link("origin", "G1").done(),
            item("2025/L1").title(&[("de", "Offenheit")]).link("origin", "G1").done(),
            item("2025/A1").fact("type", "other").title(&[("de", "Vorwort")]).done(),
            item("2025/L2").title(&[("de", "Neu")]).done(),
            edition("draft"),
            edition("rejected"),
            Sketch(edition("superseded")).fact("decision", "V/1").done(),
            Sketch(edition("adopted")).title(&[("de", "Anders")]).done(),
        ];
        for item in writes {
            let what = item.key.to_string();
            let error = change(&db, &[&other("Neu")[..], &[item]].concat(), &[]).await.expect_err("refused");
            assert!(matches!(error, Error::Frozen), "{what}: {error}");
            assert!(error.to_string().contains("original cannot change"), "{error}");
            assert_eq!(rows(&db).await, before, "{what}");
        }
        for gone in ["2025/L1", "2025", "2025/T1.1", "G1", "2020/L1"] {
            let error = change(&db, &other("Neu"), &[gone]).await.expect_err("refused");
            assert!(matches!(error, Error::Frozen), "{gone}: {error}");
            assert_eq!(rows(&db).await, before, "{gone}");
        }
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(2));
    })
    .await;
}

#[tokio::test]
async fn what_an_adopted_edition_allows_is_written() {
    on_both(async |db| {
        adopted(&db).await;
        let with = |bodies: &[(&str, &str, TextState)]| {
            let mut goal = goal().done();
            let versions = bodies.iter().map(|(tag, body, state)| (lang(tag), Version { body: (*body).into(), state: *state }));
            goal.texts.insert(Part::Title, Text::new(versions.collect()).expect("a text"));
            goal
        };
        let german = ("de", "Offenheit", TextState::Original);
        for goal in [
            with(&[german, ("en", "Openness", TextState::Translated), ("ar", "x", TextState::Machine)]),
            with(&[german, ("en", "Being open", TextState::Reviewed), ("ar", "x", TextState::Reviewed)]),
            with(&[german]),
        ] {
            write(&db, &[goal.clone(), item("M2").link("goals", "2025/L1").done()]).await;
            assert_eq!(db.load().await.expect("everything").leitbild.get(&goal.key), Some(&goal));
            let last = db.versions(&goal.key).await.expect("versions").remove(0);
            assert_eq!(last.item.as_ref(), Some(&goal));
        }
        change(&db, &[], &["M1", "PR1"]).await.expect("what is outside may go");
        let next = [item("2030").fact("status", "adopted").done(), edition("superseded")];
        write(&db, &next).await;
        let loaded = db.load().await.expect("everything").leitbild;
        assert!(next.iter().all(|edition| loaded.get(&edition.key) == Some(edition)));
        for (item, public) in [(with(&[german]), false), (edition("superseded"), false)] {
            let change = Change { write: vec![Write { public, ..fresh(&item) }], remove: Vec::new() };
            db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("who may read it is no original");
        }
    })
    .await;
}

#[tokio::test]
async fn links_stored_at_other_places_are_left_alone_where_their_order_is_the_same() {
    on_both(async |db| {
        write(&db, &[vec![edition("draft")], outside(), inside()].concat()).await;
        // Only the order of places means anything, not the numbers.
        sql(&db, "UPDATE link SET position = position * 10 + 7").await;
        write(&db, &[edition("adopted")]).await;
        let goal = goal().title(&[("de", "Offenheit"), ("ar", "x")]).done();
        write(&db, std::slice::from_ref(&goal)).await;
        assert_eq!(db.load().await.expect("everything").leitbild.get(&goal.key), Some(&goal));
        assert_eq!(number(&db, "SELECT count(*) FROM link WHERE position < 7").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_edition_is_adopted_with_its_last_changes_and_also_when_all_of_it_is_new() {
    on_both(async |db| {
        write(&db, &[vec![edition("draft")], outside(), inside()].concat()).await;
        let last = [edition("adopted"), goal().title(&[("de", "Zuletzt")]).done(), item("2025/L2").done()];
        let public = last.iter().map(fresh).collect();
        db.apply(db.head().await.expect("a head"), &Change { write: public, remove: Vec::new() }, &entry()).await.expect("adopted");
        let loaded = db.load().await.expect("everything").leitbild;
        assert!(last.iter().all(|item| loaded.get(&item.key) == Some(item)));
        refused(&db, "DELETE FROM item_text WHERE item_id = {2025/L1}").await;
    })
    .await;
    for status in ["adopted", "superseded"] {
        on_both(async |db| {
            let all = [outside(), vec![edition(status)], inside()].concat();
            write(&db, &all).await;
            let loaded = db.load().await.expect("everything").leitbild;
            assert!(all.iter().all(|item| loaded.get(&item.key) == Some(item)));
            assert_eq!(db.versions(&key("2025")).await.expect("versions")[0].item, Some(edition(status)));
            refused(&db, "DELETE FROM item_text WHERE item_id = {2025/L1}").await;
        })
        .await;
    }
}

#[tokio::test]
async fn the_demo_is_written_twice_with_its_adopted_editions() {
    on_both(async |db| {
        let demo = demo();
        for _ in 0..2 {
            write_all(&db, &demo).await;
            assert_eq!(db.load().await.expect("everything").leitbild, demo);
        }
        refused(&db, "DELETE FROM item").await;
    })
    .await;
}
