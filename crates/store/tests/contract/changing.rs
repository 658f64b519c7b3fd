//! A change happens whole, or not at all.

use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_store::change::Change;
use leitwerk_store::search::Question;
use leitwerk_store::{Db, Error, Head, Sight};

use crate::support::{change, entry, fresh, id, item, key, lang, list, listed, number, on_both, write};

/// Rows in every table of items, and entries of the chain.
async fn rows(db: &Db) -> [i64; 5] {
    [
        number(db, "SELECT count(*) FROM item").await,
        number(db, "SELECT count(*) FROM item_text").await,
        number(db, "SELECT count(*) FROM link").await,
        number(db, "SELECT count(*) FROM search").await,
        number(db, "SELECT count(*) FROM audit_entry").await,
    ]
}

async fn found(db: &Db, words: &str) -> Vec<String> {
    let question =
        Question { words: words.into(), lang: lang("de"), sight: Sight::Public, kind: None, edition: None, skip: 0, limit: 100 };
    db.search(&question).await.expect("hits").rows.into_iter().map(|row| row.key.to_string()).collect()
}

#[tokio::test]
async fn every_change_moves_the_head_by_one() {
    on_both(async |db| {
        assert_eq!(db.head().await.expect("a head"), Head(0));
        for n in 1..=3 {
            assert_eq!(write(&db, &[item(&format!("M{n}")).done()]).await, Head(n));
            assert_eq!(db.head().await.expect("a head"), Head(n));
        }
    })
    .await;
}

#[tokio::test]
async fn a_change_worked_out_on_old_data_is_refused_and_writes_nothing() {
    on_both(async |db| {
        let old = write(&db, &[item("M1").title(&[("de", "Eins")]).done()]).await;
        write(&db, &[item("M2").done()]).await;
        let before = rows(&db).await;
        let second = item("M2").done();
        let late = [item("M1").title(&[("de", "Zu spät")]).done(), item("M3").done()];
        for base in [old, Head(0), Head(99)] {
            let change = Change { write: late.iter().map(fresh).collect(), remove: vec![&second] };
            let refused = db.apply(base, &change, &entry()).await;
            assert!(matches!(refused, Err(Error::Changed)), "{refused:?}");
        }
        assert_eq!(rows(&db).await, before);
        assert_eq!(listed(&db, &list(Kind::Measure)).await, ["M1", "M2"]);
        assert_eq!(found(&db, "spät").await, [""; 0]);
        write(&db, &late).await;
        assert_eq!(found(&db, "spät").await, ["M1"], "and the next change is not hindered");
    })
    .await;
}

#[tokio::test]
async fn of_changes_at_the_same_time_one_is_taken_and_the_others_are_told() {
    on_both(async |db| {
        let base = write(&db, &[item("M1").done()]).await;
        let others: Vec<_> = (2..10)
            .map(|n| {
                let db = db.clone();
                tokio::spawn(async move {
                    let item = item(&format!("M{n}")).done();
                    db.apply(base, &Change { write: vec![fresh(&item)], remove: Vec::new() }, &entry()).await
                })
            })
            .collect();
        let mut taken = 0;
        for other in others {
            match other.await.expect("a task") {
                Ok(head) => {
                    taken += 1;
                    assert_eq!(head, Head(2));
                }
                Err(error) => assert!(matches!(error, Error::Changed), "{error}"),
            }
        }
        assert_eq!(taken, 1);
        assert_eq!(listed(&db, &list(Kind::Measure)).await.len(), 2);
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(2));
    })
    .await;
}

#[tokio::test]
async fn a_change_that_fails_in_the_middle_leaves_nothing_behind() {
    on_both(async |db| {
        write(
            &db,
            &[item("M1").title(&[("de", "Eins")]).done(), item("M2").link("goals", "2025/L1").done(), item("2025/L1").done()],
        )
        .await;
        let before = rows(&db).await;
        let good = item("M1").title(&[("de", "Geändert")]).done();
        let fresh = item("M3").title(&[("de", "Neu")]).done();
        let bad = item("M4").link("goals", "2025/L99").done();
        let error = change(&db, &[good, fresh, bad], &["M2"]).await.expect_err("a link to nowhere");
        assert!(error.to_string().contains("2025/L99"), "{error}");
        assert_eq!(rows(&db).await, before);
        assert_eq!(listed(&db, &list(Kind::Measure)).await, ["M1", "M2"]);
        assert_eq!((found(&db, "eins").await, found(&db, "neu").await), (vec!["M1".to_owned()], vec![]));
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(1));
    })
    .await;
}

#[tokio::test]
async fn an_item_takes_its_texts_links_and_search_row_with_it() {
    on_both(async |db| {
        write(&db, &[item("2025/L1").title(&[("de", "Offenheit")]).done(), item("M2").title(&[("de", "Lotsen")]).done()]).await;
        let before = rows(&db).await;
        let measure = item("M1").title(&[("de", "Fahrrad"), ("en", "Bicycle")]).link("goals", "2025/L1");
        write(&db, &[measure.done(), item("I1").link("measures", "M1").title(&[("de", "Zahl")]).done()]).await;
        assert_eq!(found(&db, "fahrrad").await, ["M1"]);
        change(&db, &[], &["M1", "I1"]).await.expect("a change");
        let mut after = rows(&db).await;
        after[4] = before[4];
        assert_eq!(after, before);
        assert_eq!(found(&db, "fahrrad").await, [""; 0]);
        assert!(db.item(&key("M1"), &lang("de"), Sight::Public).await.expect("an answer").is_none());
        assert_eq!(db.neighbours(&[id(&db, "2025/L1").await], &lang("de"), Sight::Public).await.expect("none"), []);
        change(&db, &[], &["M1"]).await.expect("taking out what is not there changes nothing");
    })
    .await;
}

#[tokio::test]
async fn an_item_that_is_written_again_keeps_its_key_and_the_links_of_others() {
    on_both(async |db| {
        let goal =
            || item("2025/L1").title(&[("de", "Alt"), ("en", "Old")]).text(Part::Text, &[("de", "Text")]).link("origin", "G1");
        write(&db, &[item("G1").done(), goal().done(), item("M1").link("goals", "2025/L1").done()]).await;
        let before = (id(&db, "2025/L1").await, id(&db, "M1").await);
        write(
            &db,
            &[
                item("2025/L1").title(&[("de", "Neu")]).done(),
                item("M1").fact("status", "completed").link("goals", "2025/L1").done(),
            ],
        )
        .await;
        assert_eq!((id(&db, "2025/L1").await, id(&db, "M1").await), before);
        assert_eq!(
            (found(&db, "alt").await, found(&db, "old").await, found(&db, "neu").await),
            (vec![], vec![], vec!["2025/L1".to_owned()])
        );
        let found = db.item(&key("2025/L1"), &lang("en"), Sight::Public).await.expect("an answer").expect("the goal");
        assert_eq!(found.texts.into_keys().collect::<Vec<_>>(), [Part::Title], "old texts are gone");
        let around = db.neighbours(&[before.0], &lang("de"), Sight::Public).await.expect("neighbours");
        let around: Vec<_> = around.iter().map(|n| (n.row.key.to_string(), n.row.status.as_str())).collect();
        assert_eq!(around, [("M1".to_owned(), "completed")], "its own old link is gone, that of the measure stays");
        write(&db, &[goal().done()]).await;
        assert_eq!(db.neighbours(&[before.0], &lang("de"), Sight::Public).await.expect("neighbours").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_change_of_status_and_title_shows_in_lists() {
    on_both(async |db| {
        write(&db, &[item("M1").fact("status", "planned").fact("starts", "2026").title(&[("de", "Alt")]).done()]).await;
        write(&db, &[item("M1").fact("status", "running").title(&[("de", "Neu")]).done()]).await;
        let rows = db.items(&list(Kind::Measure)).await.expect("a list");
        assert_eq!((rows[0].status.as_str(), rows[0].starts.as_deref()), ("running", None));
        assert_eq!(rows[0].title.as_ref().map(|title| title.body.as_str()), Some("Neu"));
    })
    .await;
}

#[tokio::test]
async fn readers_see_a_change_whole_or_not_at_all() {
    on_both(async |db| {
        let side = |round: usize| -> Vec<_> {
            let goals = (1..=40).map(|n| item(&format!("2025/L{n}")).title(&[("de", &format!("Runde {round}"))]).done());
            goals.collect()
        };
        write(&db, &side(0)).await;
        let writer = {
            let db = db.clone();
            tokio::spawn(async move {
                for round in 1..15 {
                    write(&db, &side(round)).await;
                }
            })
        };
        while !writer.is_finished() {
            let loaded = db.load().await.expect("everything");
            let titles: std::collections::BTreeSet<_> =
                loaded.leitbild.items().filter_map(|item| Some(item.title(&lang("de"))?.1.to_owned())).collect();
            assert_eq!(titles.len(), 1, "{titles:?}");
            assert!(titles.contains(&format!("Runde {}", loaded.head.0 - 1)), "the head belongs to what was read");
            tokio::task::yield_now().await;
        }
        writer.await.expect("the writer");
    })
    .await;
}
