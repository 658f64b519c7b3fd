//! Threads tied, places written and many items changed at once, by several people on either engine: one wins, the others are told,
//! nothing is lost.

use std::collections::BTreeMap;

use leitwerk_app::access::Actor;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::take_ups::{self, NotWritten, Writing};
use leitwerk_app::threads::{self, Deed};
use leitwerk_app::{bulk, edit};
use leitwerk_model::bulk::Change;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use crate::support::{city, import, key, on_both, stored};

/// So many at once.
const AT_ONCE: usize = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_tie_to_one_item_at_once_one_wins_and_the_others_are_told() {
    on_both(async |db| {
        import(&db, &city()).await;
        let tie = |deed| {
            let db = db.clone();
            tokio::spawn(
                async move { threads::change(&db, &Actor::Operator, deed, &key("2025/L1"), (&key("M001"), "goals", 1)).await },
            )
        };
        let tying: Vec<_> = (0..AT_ONCE).map(|_| tie(Deed::Tie)).collect();
        let (mut won, mut told) = (0, 0);
        for one in tying {
            match one.await.expect("a task") {
                Ok(()) => won += 1,
                Err(NotSaved::Overtaken(overtaken)) if overtaken == [key("M001")] => told += 1,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!((won, told), (1, AT_ONCE - 1));
        let measure = stored(&db, "M001").await.expect("the measure");
        assert_eq!(measure.links.iter().filter(|link| link.other == key("2025/L1")).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_change_of_many_is_one_change_or_none() {
    on_both(async |db| {
        import(&db, &city()).await;
        let bases: BTreeMap<_, _> = ["D11", "D12"].map(|code| (key(code), 1)).into();
        let before = db.head().await.expect("a head");
        let away = Change::Remove("parent", key("D1"));
        let preview = bulk::preview(&db, &Actor::Operator, &bases, &away).await.expect("a preview");
        assert_eq!((preview.changes.len(), preview.same.len(), preview.overtaken.len()), (2, 0, 0));
        assert_eq!(db.head().await.expect("a head"), before);
        let opened = edit::open(&db, &Actor::Operator, &key("D12")).await.expect("a district");
        let mut other = opened.item.clone();
        other.links.clear();
        edit::save(&db, &Actor::Operator, opened.number, &other, None).await.expect("saved");
        let late = bulk::apply(&db, &Actor::Operator, &bases, &away).await;
        assert!(matches!(&late, Err(NotSaved::Overtaken(overtaken)) if *overtaken == [key("D12")]), "{late:?}");
        assert!(!stored(&db, "D11").await.expect("a district").links.is_empty(), "nothing is written");
        let one = BTreeMap::from([(key("D11"), 1)]);
        bulk::apply(&db, &Actor::Operator, &one, &away).await.expect("saved");
        assert!(stored(&db, "D11").await.expect("a district").links.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sentences_written_at_one_place_at_once_all_get_a_code_of_their_own() {
    on_both(async |db| {
        import(&db, &city()).await;
        let (edition, goal, field) = ("2025".parse().expect("an edition"), key("2025/L1"), key("2025/H1"));
        let there = take_ups::open(&db, &Actor::Operator, &edition, &goal, &field).await.expect("the place").written.len();
        let writing: Vec<_> = (0..5)
            .map(|hand| {
                let (db, edition, goal, field) = (db.clone(), edition.clone(), goal.clone(), field.clone());
                let new = Some((Part::Sentence, format!("Hand {hand}"), field.clone()));
                tokio::spawn(async move {
                    let writing = Writing { written: Vec::new(), new };
                    take_ups::save(&db, &Actor::Operator, &edition, (&goal, &field), &writing).await
                })
            })
            .collect();
        for one in writing {
            let saved: Result<(), NotWritten> = one.await.expect("a task");
            saved.expect("nobody takes a code from another");
        }
        let place = take_ups::open(&db, &Actor::Operator, &edition, &goal, &field).await.expect("the place");
        assert_eq!(place.written.len(), there + 5);
        assert!(place.written.iter().all(|written| written.item.links.iter().any(|link| link.kind == LinkKind::TakenUpIn)));
    })
    .await;
}
