//! Several people write the same item at once: one of them wins, the others see what they would have overwritten, nothing is lost.

use std::collections::BTreeMap;

use leitwerk_app::access::Actor;
use leitwerk_app::edit::{self, NotSaved};
use leitwerk_app::history;
use leitwerk_model::item::Item;
use leitwerk_model::language::Lang;
use leitwerk_model::rework::Refused;
use leitwerk_model::text::{Part, Text, TextState, Version};

use crate::support::{and, city, import, key, on_both, stored};

/// So many at once, …
const AT_ONCE: usize = 100;

/// … and so often.
const ROUNDS: i64 = 20;

pub(crate) fn titled(item: &Item, title: &str) -> Item {
    let mut item = item.clone();
    let version = Version { body: title.to_owned(), state: TextState::Original };
    let text = Text::new(BTreeMap::from([(Lang::german(), version)])).expect("a text");
    item.texts.insert(Part::Title, text);
    item
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_edits_at_once_one_wins_and_the_others_see_it() {
    on_both(async |db| {
        import(&db, &city()).await;
        let measure = key("M001");
        for round in 0..ROUNDS {
            let opened = edit::open(&db, &Actor::Operator, &measure).await.expect("the measure");
            assert_eq!(opened.number, round + 1);
            let save = |writer: usize| {
                let (db, item) = (db.clone(), titled(&opened.item, &format!("Runde {round}, Hand {writer}")));
                let base = opened.number;
                tokio::spawn(async move { (edit::save(&db, &Actor::Operator, base, &item, None).await, item) })
            };
            let writing: Vec<_> = (0..AT_ONCE).map(save).collect();
            let (mut won, mut seen) = (Vec::new(), Vec::new());
            for one in writing {
                match one.await.expect("a task") {
                    (Ok(()), item) => won.push(item),
                    (Err(NotSaved::Conflict(theirs)), _) => seen.push(*theirs),
                    (Err(other), _) => panic!("{other:?}"),
                }
            }
            assert_eq!((won.len(), seen.len()), (1, AT_ONCE - 1));
            assert!(seen.iter().all(|theirs| theirs.item == won[0] && theirs.number == round + 2), "each sees what won");
            assert_eq!(stored(&db, "M001").await.as_ref(), Some(&won[0]));
        }
        let history = history::read(&db, &Actor::Operator, &measure).await.expect("a history");
        assert_eq!(history.versions.len(), usize::try_from(ROUNDS).expect("few") + 1, "the first, and one of each round");
    })
    .await;
}

#[tokio::test]
async fn edits_of_different_items_at_the_same_time_all_take_effect() {
    on_both(async |db| {
        import(&db, &city()).await;
        let keys = ["M001", "2025/Z1.1", "2025/L1", "2025/H1", "D11", "D12", "D1"];
        let mut writing = Vec::new();
        for name in keys {
            let opened = edit::open(&db, &Actor::Operator, &key(name)).await.expect("an item");
            let (db, item) = (db.clone(), titled(&opened.item, &format!("Neu: {name}")));
            let reason = Some("Darum.");
            writing.push(tokio::spawn(async move { edit::save(&db, &Actor::Operator, opened.number, &item, reason).await }));
        }
        for one in writing {
            one.await.expect("a task").expect("none gets in the way of another");
        }
        for name in keys {
            let item = stored(&db, name).await.expect("the item");
            assert_eq!(item.title(&Lang::german()).expect("a title").1, format!("Neu: {name}"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_contradiction_an_adopted_edition_and_a_held_item_stop_a_save_and_change_nothing() {
    on_both(async |db| {
        import(&db, &city()).await;
        let opened = edit::open(&db, &Actor::Operator, &key("2020/L1")).await.expect("a goal");
        let frozen = edit::save(&db, &Actor::Operator, opened.number, &titled(&opened.item, "Anders"), None).await;
        assert!(matches!(frozen, Err(NotSaved::Frozen(_))), "{frozen:?}");
        let opened = edit::open(&db, &Actor::Operator, &key("2025/Z1.1")).await.expect("a goal");
        let mut without_field = opened.item.clone();
        without_field.links.clear();
        let broken = edit::save(&db, &Actor::Operator, opened.number, &without_field, None).await;
        assert!(matches!(&broken, Err(NotSaved::Problems(problems)) if problems.len() == 1), "{broken:?}");
        let other = and(&city(), "editions/2025/fields.toml", "\n[[field]]\ncode = \"H2\"\ntitle.de = \"Arbeit\"\n");
        import(&db, &other).await;
        let before = db.head().await.expect("a head");
        let mut elsewhere = opened.item.clone();
        elsewhere.links.iter_mut().filter(|link| link.other == key("2025/H1")).for_each(|link| link.other = key("2025/H2"));
        let moved = edit::save(&db, &Actor::Operator, opened.number, &elsewhere, Some("Darum.")).await;
        assert!(matches!(&moved, Err(NotSaved::Refused(Refused::ByMove(goal))) if *goal == opened.item.key), "{moved:?}");
        let field = edit::open(&db, &Actor::Operator, &key("2025/H1")).await.expect("a field of 2020, too");
        let unsaid = edit::save(&db, &Actor::Operator, field.number, &titled(&field.item, "Anders"), Some(" ")).await;
        assert!(matches!(unsaid, Err(NotSaved::Refused(Refused::NoReason))), "{unsaid:?}");
        let held = edit::archive(&db, &Actor::Operator, &key("D1"), 1).await;
        assert!(matches!(&held, Err(NotSaved::Linked(by)) if *by == [key("D11"), key("D12")]), "{held:?}");
        let told = edit::archive(&db, &Actor::Operator, &key("2025/Z1.1"), opened.number).await;
        assert!(matches!(told, Err(NotSaved::Refused(Refused::ByStep(_)))), "{told:?}");
        assert_eq!(db.head().await.expect("a head"), before);
    })
    .await;
}
