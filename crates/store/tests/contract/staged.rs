//! Files that somebody is about to bring in: for whoever sent them, and not for ever.

use leitwerk_store::staged::{MOST, StagedFile};
use leitwerk_store::{Db, Error};

use crate::support::{account, number, on_both};

fn file(id: &str) -> StagedFile {
    let body = vec![0, 159, 146, 150, 255];
    StagedFile { id: id.into(), name: "Liste.xlsx".into(), kind: "organisation".into(), choice: String::new(), body }
}

async fn kept(db: &Db) -> i64 {
    number(db, "SELECT count(*) FROM staged_file").await
}

#[tokio::test]
async fn a_file_is_there_for_whoever_sent_it_until_it_is_done() {
    on_both(async |db| {
        let (one, two) = (account(&db, "ayla@example.org").await, account(&db, "kim@example.org").await);
        db.stage_file(one, &file("a"), "2026-01-01T00:00:00Z").await.expect("kept");
        assert_eq!(db.staged_file(one, "a").await.expect("the file"), file("a"));
        assert!(matches!(db.staged_file(two, "a").await, Err(Error::Gone)), "nobody else gets it");
        assert!(matches!(db.choose_columns(two, "a", "{}", None).await, Err(Error::Gone)));
        db.unstage_file(two, "a").await.expect("nothing");
        assert_eq!(kept(&db).await, 1, "nobody else throws it away");
        db.unstage_file(one, "a").await.expect("gone");
        assert!(matches!(db.staged_file(one, "a").await, Err(Error::Gone)));
    })
    .await;
}

#[tokio::test]
async fn of_many_files_of_one_person_the_last_are_kept() {
    on_both(async |db| {
        let (one, two) = (account(&db, "ayla@example.org").await, account(&db, "kim@example.org").await);
        db.stage_file(two, &file("other"), "2025-01-01T00:00:00Z").await.expect("kept");
        for n in 0..MOST + 2 {
            db.stage_file(one, &file(&n.to_string()), &format!("2026-01-0{}T00:00:00Z", n + 1)).await.expect("kept");
        }
        assert_eq!(kept(&db).await, MOST + 1);
        assert!(matches!(db.staged_file(one, "1").await, Err(Error::Gone)));
        assert!(db.staged_file(one, "2").await.is_ok() && db.staged_file(two, "other").await.is_ok());
        db.note(&[leitwerk_store::account_steps::Step::Delete(one)]).await.expect("deleted");
        assert_eq!(kept(&db).await, 1, "they go with the account");
    })
    .await;
}

#[tokio::test]
async fn what_was_chosen_is_known_for_the_next_file_with_the_same_heading() {
    on_both(async |db| {
        let one = account(&db, "ayla@example.org").await;
        db.stage_file(one, &file("a"), "2026-01-01T00:00:00Z").await.expect("kept");
        db.choose_columns(one, "a", "{\"a\":1}", None).await.expect("chosen");
        assert_eq!(db.staged_file(one, "a").await.expect("the file").choice, "{\"a\":1}");
        assert_eq!(db.chosen_columns("organisation", "Name").await.expect("an answer"), None, "only once it was agreed to");
        for choice in ["{\"a\":2}", "{\"a\":3}"] {
            db.choose_columns(one, "a", choice, Some(("organisation", "Name"))).await.expect("chosen");
        }
        assert_eq!(db.chosen_columns("organisation", "Name").await.expect("an answer").as_deref(), Some("{\"a\":3}"));
        assert_eq!(db.chosen_columns("measure", "Name").await.expect("an answer"), None);
        assert_eq!(db.chosen_columns("organisation", "Titel").await.expect("an answer"), None);
        let gone = db.choose_columns(one, "b", "{\"a\":4}", Some(("organisation", "Name"))).await;
        assert!(matches!(gone, Err(Error::Gone)));
        assert_eq!(db.chosen_columns("organisation", "Name").await.expect("an answer").as_deref(), Some("{\"a\":3}"));
    })
    .await;
}
