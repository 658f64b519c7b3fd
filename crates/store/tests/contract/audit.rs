//! The chain of what was done: what is done to it behind the store's back is found.

use leitwerk_store::audit::{Anchor, Broken, Erased, NewEntry};
use leitwerk_store::change::Change;
use leitwerk_store::{Db, Head};
use serde_json::json;

use crate::support::{item, number, on_both, sql, write};

/// Five entries: one, three and five by the operator, two and four by Anna.
async fn five(db: &Db) -> Anchor {
    for n in 1..=5 {
        let actor = if n % 2 == 0 { "anna" } else { "operator" };
        let entry = NewEntry { action: "test", actor: actor.into(), content: json!({ "number": n }) };
        db.apply(db.head().await.expect("a head"), &Change::default(), &entry).await.expect("an entry");
    }
    assert_eq!(db.verify(None).await.expect("an answer"), Ok(5));
    db.anchor().await.expect("an answer").expect("an anchor")
}

/// Does each of several things to five entries of their own, and says what is found without an anchor.
async fn assert_found(cases: &[(&str, Result<i64, Broken>)]) {
    on_both(async |db| {
        for (statements, expected) in cases {
            let anchor = five(&db).await;
            sql(&db, statements).await;
            assert_eq!(db.verify(None).await.expect("an answer"), *expected, "{statements}");
            let anchored = db.verify(Some(&anchor)).await.expect("an answer");
            assert_eq!(anchored, *expected, "with an anchor no less is found: {statements}");
            sql(&db, "DELETE FROM audit_detail; DELETE FROM audit_entry").await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_untouched_chain_is_valid_with_and_without_anchor() {
    on_both(async |db| {
        let anchor = five(&db).await;
        assert_eq!(anchor.seq, 5);
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(5));
        write(&db, &[item("M1").done()]).await;
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(6), "it grew, which is no harm");
        let before = Anchor { seq: 0, hash: String::new() };
        assert_eq!(db.verify(Some(&before)).await.expect("an answer"), Ok(6));
    })
    .await;
}

#[tokio::test]
async fn a_changed_entry_is_found() {
    let third = [
        "UPDATE audit_entry SET action = 'tesu' WHERE seq = 3",
        "UPDATE audit_entry SET at = replace(at, 'Z', 'z') WHERE seq = 3",
        "UPDATE audit_entry SET digest = substr(digest, 2) || 'x' WHERE seq = 3",
        "UPDATE audit_entry SET hash = substr(hash, 2) || 'x' WHERE seq = 3",
        "UPDATE audit_entry SET previous = hash WHERE seq = 3",
    ];
    assert_found(&third.map(|statement| (statement, Err(Broken::Changed(3))))).await;
    assert_found(&[("UPDATE audit_entry SET hash = 'f' WHERE seq = 5", Err(Broken::Changed(5)))]).await;
}

#[tokio::test]
async fn changed_details_are_found() {
    let third = [
        "UPDATE audit_detail SET content = replace(content, '3', '4') WHERE seq = 3",
        "UPDATE audit_detail SET actor = 'anna' WHERE seq = 3",
        "UPDATE audit_detail SET salt = 'x' || substr(salt, 2) WHERE seq = 3",
        "UPDATE audit_detail SET content = content || ' ' WHERE seq = 3",
        "UPDATE audit_detail SET actor_salt = 'x' || substr(actor_salt, 2) WHERE seq = 3",
        "UPDATE audit_detail SET actor_digest = 'x' || substr(actor_digest, 2) WHERE seq = 3",
        // As if it were from before who acted had a digest of its own.
        "UPDATE audit_detail SET actor_digest = NULL, actor_salt = NULL WHERE seq = 3",
        "UPDATE audit_detail SET actor = NULL WHERE seq = 3",
        "UPDATE audit_detail SET actor_salt = NULL WHERE seq = 3",
        // That of another entry, whole.
        "UPDATE audit_detail SET content = '{\"number\":5}', actor = 'operator',
            salt = (SELECT salt FROM audit_detail WHERE seq = 5), actor_salt = (SELECT actor_salt FROM audit_detail WHERE seq = 5),
            actor_digest = (SELECT actor_digest FROM audit_detail WHERE seq = 5) WHERE seq = 3",
    ];
    assert_found(&third.map(|statement| (statement, Err(Broken::DetailChanged(3))))).await;
}

#[tokio::test]
async fn what_is_changed_after_somebody_was_erased_is_found() {
    on_both(async |db| {
        for (statement, expected) in [
            ("UPDATE audit_detail SET content = replace(content, '2', '3') WHERE seq = 2", Broken::DetailChanged(2)),
            ("UPDATE audit_detail SET salt = 'x' || substr(salt, 2) WHERE seq = 2", Broken::DetailChanged(2)),
            ("UPDATE audit_detail SET actor_digest = 'x' || substr(actor_digest, 2) WHERE seq = 2", Broken::DetailChanged(2)),
            // Somebody else is made responsible.
            ("UPDATE audit_detail SET actor = 'berta', actor_salt = salt WHERE seq = 2", Broken::DetailChanged(2)),
            ("UPDATE audit_detail SET actor = 'berta' WHERE seq = 2", Broken::DetailChanged(2)),
            ("UPDATE audit_entry SET action = 'tesu' WHERE seq = 2", Broken::Changed(2)),
            ("DELETE FROM audit_detail WHERE seq = 2; DELETE FROM audit_entry WHERE seq = 2", Broken::Missing(2)),
        ] {
            five(&db).await;
            db.erase_actor("anna").await.expect("erased");
            sql(&db, statement).await;
            assert_eq!(db.verify(None).await.expect("an answer"), Err(expected), "{statement}");
            sql(&db, "DELETE FROM audit_detail; DELETE FROM audit_entry").await;
        }
    })
    .await;
}

#[tokio::test]
async fn words_moved_between_actor_and_content_are_found() {
    on_both(async |db| {
        let entry = NewEntry { action: "test", actor: "anna\nberta".into(), content: json!("x") };
        db.apply(Head(0), &Change::default(), &entry).await.expect("an entry");
        sql(&db, "UPDATE audit_detail SET content = substr(actor, 6) || substr(actor, 5, 1) || content, actor = 'anna'").await;
        assert_eq!(db.verify(None).await.expect("an answer"), Err(Broken::DetailChanged(1)));
    })
    .await;
}

#[tokio::test]
async fn a_missing_entry_is_found() {
    let third = "DELETE FROM audit_detail WHERE seq = 3; DELETE FROM audit_entry WHERE seq = 3";
    let first = "DELETE FROM audit_detail WHERE seq = 1; DELETE FROM audit_entry WHERE seq = 1";
    let renumbered = "DELETE FROM audit_detail WHERE seq >= 3; DELETE FROM audit_entry WHERE seq = 3;
        UPDATE audit_entry SET seq = 3 WHERE seq = 4; UPDATE audit_entry SET seq = 4 WHERE seq = 5";
    assert_found(&[(third, Err(Broken::Missing(3))), (first, Err(Broken::Missing(1))), (renumbered, Err(Broken::Changed(3)))])
        .await;
}

#[tokio::test]
async fn two_exchanged_entries_are_found() {
    let exchanged = "DELETE FROM audit_detail WHERE seq IN (3, 4); UPDATE audit_entry SET seq = 99 WHERE seq = 3;
        UPDATE audit_entry SET seq = 3 WHERE seq = 4; UPDATE audit_entry SET seq = 4 WHERE seq = 99";
    assert_found(&[(exchanged, Err(Broken::Changed(3)))]).await;
}

#[tokio::test]
async fn erased_details_do_no_harm() {
    assert_found(&[("DELETE FROM audit_detail WHERE seq IN (2, 5)", Ok(5)), ("DELETE FROM audit_detail", Ok(5))]).await;
}

#[tokio::test]
async fn a_cut_tail_is_found_with_an_anchor_and_only_with_one() {
    on_both(async |db| {
        let anchor = five(&db).await;
        sql(&db, "DELETE FROM audit_detail WHERE seq > 3; DELETE FROM audit_entry WHERE seq > 3").await;
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(3));
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Err(Broken::NotAnchored(5)));
        for n in 1..=4 {
            write(&db, &[item(&format!("M{n}")).done()]).await;
        }
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(7));
        let grown = db.verify(Some(&anchor)).await.expect("an answer");
        assert_eq!(grown, Err(Broken::NotAnchored(5)), "a tail grown again is not the old one");
    })
    .await;
}

#[tokio::test]
async fn a_wholly_emptied_chain_is_found_with_an_anchor() {
    on_both(async |db| {
        let anchor = five(&db).await;
        sql(&db, "DELETE FROM audit_detail; DELETE FROM audit_entry").await;
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(0));
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Err(Broken::NotAnchored(5)));
    })
    .await;
}

#[tokio::test]
async fn a_person_can_be_erased_and_the_chain_stays_valid() {
    on_both(async |db| {
        let anchor = five(&db).await;
        assert_eq!(db.erase_actor("anna").await.expect("erased"), 2);
        assert_eq!(db.verify(Some(&anchor)).await.expect("an answer"), Ok(6));
        let entries = db.audit_entries(0, 100).await.expect("entries");
        let actors: Vec<_> = entries.iter().map(|entry| entry.actor.as_deref()).collect();
        let expected = [Some("operator"), None, Some("operator"), None, Some("operator"), Some("system")];
        assert_eq!(actors, expected);
        assert_eq!(entries[5].action, "erase-actor");
        assert!(entries.iter().all(|entry| entry.content.is_some()), "what was done stays");
        assert_eq!(entries[1].content.as_deref(), Some("{\"number\":2}"));
        assert!(entries.iter().all(|entry| !entry.content.as_deref().unwrap_or_default().contains("anna")));
        assert_eq!(db.erased().await.expect("an answer"), Erased { actors: 2, details: 0 });
        let left = "SELECT count(*) FROM audit_detail WHERE actor = 'anna' OR content LIKE '%anna%'
            OR (actor IS NULL AND actor_salt IS NOT NULL)";
        assert_eq!(number(&db, left).await, 0, "not even the salt, by which a name could be tried out");
        assert_eq!(db.erase_actor("anna").await.expect("nobody"), 0);
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(7));
    })
    .await;
}

#[tokio::test]
async fn entries_come_in_pages_and_say_who_what_and_when() {
    on_both(async |db| {
        let anchor = five(&db).await;
        let first = db.audit_entries(0, 2).await.expect("entries");
        let rest = db.audit_entries(2, 100).await.expect("entries");
        let seqs: Vec<i64> = first.iter().chain(&rest).map(|entry| entry.seq).collect();
        assert_eq!(seqs, [1, 2, 3, 4, 5]);
        assert_eq!(rest[2].hash, anchor.hash);
        assert_eq!((first[1].action.as_str(), first[1].actor.as_deref()), ("test", Some("anna")));
        assert_eq!(first[1].content.as_deref(), Some("{\"number\":2}"));
        let at: jiff::Timestamp = first[1].at.parse().expect("a time");
        assert!(jiff::Timestamp::now().duration_since(at).as_secs() < 60, "{at}");
        assert_eq!(db.last_entry_at().await.expect("an answer").as_deref(), Some(rest[2].at.as_str()));
        assert_eq!(db.audit_entries(5, 100).await.expect("entries"), []);
    })
    .await;
}

#[tokio::test]
async fn the_same_deed_twice_gives_different_digests() {
    on_both(async |db| {
        let entry = NewEntry { action: "test", actor: "anna".into(), content: json!(1) };
        for base in 0..2 {
            db.apply(Head(base), &Change::default(), &entry).await.expect("an entry");
        }
        assert_eq!(number(&db, "SELECT count(DISTINCT digest) FROM audit_entry").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_long_chain_is_read_to_its_end() {
    on_both(async |db| {
        for base in 0..1002 {
            let entry = NewEntry { action: "test", actor: "operator".into(), content: json!(base) };
            db.apply(Head(base), &Change::default(), &entry).await.expect("an entry");
        }
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(1002));
        sql(&db, "UPDATE audit_detail SET content = '0' WHERE seq = 1002").await;
        assert_eq!(db.verify(None).await.expect("an answer"), Err(Broken::DetailChanged(1002)));
    })
    .await;
}
