//! Organisations over time: one change, one entry, and what was written before keeps its name.

use std::collections::BTreeSet;

use leitwerk_app::access::Actor;
use leitwerk_app::organisations::{self, Change, HandedOver, NotChanged, Refused, Turn, tree};
use leitwerk_model::link::{End, LinkKind};
use leitwerk_store::Db;

use crate::support::{and, city, import, key, on_both, stored};

const OFFICES: &str = "code,title.de,parent,valid_from\nO001,Stadt,,\nO002,Amt,O001,2010-01-01\nO003,Stelle,O002,\nO004,Haus,,\n";

async fn offices(db: &Db) {
    let files = and(&city(), "organisations.csv", OFFICES);
    let files = crate::support::with(&files, "measures.toml", "goals = [", "responsible = [\"O002\"]\ngoals = [");
    import(db, &files).await;
}

fn turn(of: &[&str], turn: Turn, on: &str, handed_over: &[&str]) -> Change {
    let handed = |code: &&str| HandedOver { item: key(code), to: 0 };
    let handed_over: BTreeSet<HandedOver> = handed_over.iter().map(handed).collect();
    Change { of: of.iter().map(|code| key(code)).collect(), turn, on: on.parse().expect("a day"), handed_over }
}

async fn opened(db: &Db, change: &Change) -> Vec<i64> {
    organisations::open(db, &Actor::Operator, &change.of, change.on).await.expect("opened").versions
}

#[tokio::test]
async fn an_organisation_gets_another_name_in_one_entry_and_the_tree_of_every_day_is_right() {
    on_both(async |db| {
        offices(&db).await;
        let head = db.head().await.expect("a head");
        let rename = turn(&["O002"], Turn::Rename("Amt für Teilhabe".into()), "2024-05-01", &["M001"]);
        let base = opened(&db, &rename).await;
        let successors = organisations::change(&db, &Actor::Operator, &rename, &base).await.expect("renamed");
        assert_eq!(successors, [key("O005")]);
        let entries = db.audit_entries(head.0, 9).await.expect("entries");
        assert_eq!(entries.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(), ["rename-organisation"]);
        let measure = stored(&db, "M001").await.expect("the measure");
        assert_eq!(measure.linked(LinkKind::Responsible, End::From).collect::<Vec<_>>(), [&key("O005")]);
        let leitbild = db.load().await.expect("everything").leitbild;
        let told = |day: &str| -> Vec<(String, usize)> {
            tree(&leitbild, day.parse().expect("a day")).into_iter().map(|(key, depth)| (key.to_string(), depth)).collect()
        };
        let lines = |lines: &[(&str, usize)]| lines.iter().map(|(code, depth)| ((*code).to_owned(), *depth)).collect::<Vec<_>>();
        assert_eq!(told("2024-04-30"), lines(&[("O001", 0), ("O002", 1), ("O003", 2), ("O004", 0)]));
        assert_eq!(told("2024-05-01"), lines(&[("O001", 0), ("O005", 1), ("O003", 2), ("O004", 0)]));
        assert_eq!(told("2009-12-31"), lines(&[("O001", 0), ("O003", 0), ("O004", 0)]));
        let again = organisations::change(&db, &Actor::Operator, &rename, &base).await;
        assert!(matches!(again, Err(NotChanged::Conflict)), "{again:?}");
        let again = organisations::change(&db, &Actor::Operator, &rename, &opened(&db, &rename).await).await;
        assert!(matches!(again, Err(NotChanged::Refused(Refused::Ended(_)))), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn a_place_in_the_tree_that_leads_round_is_refused_and_nothing_is_written() {
    on_both(async |db| {
        offices(&db).await;
        let head = db.head().await.expect("a head");
        let round = turn(&["O002"], Turn::Move(Some(key("O003"))), "2024-05-01", &["O003"]);
        let refused = organisations::change(&db, &Actor::Operator, &round, &opened(&db, &round).await).await;
        assert!(matches!(&refused, Err(NotChanged::Refused(Refused::Round(at))) if *at == key("O003")), "{refused:?}");
        assert_eq!(db.head().await.expect("a head"), head);
        let merge = turn(&["O002", "O004"], Turn::Merge("Haus der Stadt".into()), "2024-05-01", &["M001"]);
        organisations::change(&db, &Actor::Operator, &merge, &opened(&db, &merge).await).await.expect("merged");
        let split = turn(&["O005"], Turn::Split(vec!["Haus A".into(), "Haus B".into()]), "2025-01-01", &["M001", "O003"]);
        let parts = organisations::change(&db, &Actor::Operator, &split, &opened(&db, &split).await).await.expect("split");
        assert_eq!(parts, [key("O006"), key("O007")]);
        let close = turn(&["O007"], Turn::Close, "2026-01-01", &[]);
        let after = organisations::change(&db, &Actor::Operator, &close, &opened(&db, &close).await).await.expect("closed");
        assert_eq!((after, db.head().await.expect("a head").0), (vec![], head.0 + 3), "one entry each");
    })
    .await;
}
