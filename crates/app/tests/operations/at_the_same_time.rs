//! Several imports at once: none is lost.

use leitwerk_app::access::Actor;
use leitwerk_app::bundles;
use leitwerk_store::Head;
use leitwerk_testkit::both;

use crate::support::{and, city, import, open, stored, with};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn imports_at_the_same_time_all_take_effect() {
    both(async |url: String| {
        let db = open(&url).await;
        import(&db, &city()).await;
        // Each from a process of its own, so to say: with its own connections.
        let importing: Vec<_> = (2..6)
            .map(|n| {
                let url = url.clone();
                let measure = format!(
                    "\n[[measure]]\ncode = \"M00{n}\"\ntype = \"project\"\nstatus = \"running\"\ncarried_by = \"volunteers\"\n\
                     title.de = \"Nummer {n}\"\ntext.de = \"…\"\ngoals = [\"2025/L1\"]\n"
                );
                tokio::spawn(async move {
                    let db = open(&url).await;
                    let outcome = bundles::import(&db, &Actor::Operator, &and(&city(), "measures.toml", &measure), false).await;
                    db.close().await;
                    outcome
                })
            })
            .collect();
        for import in importing {
            let outcome = import.await.expect("a task").unwrap_or_else(|error| panic!("{error:?}"));
            assert_eq!(outcome.created.len(), 1);
        }
        for n in 1..6 {
            assert!(stored(&db, &format!("M00{n}")).await.is_some(), "M00{n} is lost");
        }
        assert_eq!(db.head().await.expect("a head"), Head(5));
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(5));
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_imports_that_change_the_same_the_later_is_worked_out_on_the_earlier() {
    both(async |url: String| {
        let db = open(&url).await;
        import(&db, &city()).await;
        let adopt = with(&city(), "editions/2025/edition.toml", "in_deliberation", "adopted");
        let change = with(&city(), "editions/2025/goals.toml", "\"Sprache\"", "\"Sprachen\"");
        let run = |files| {
            let db = db.clone();
            tokio::spawn(async move { bundles::import(&db, &Actor::Operator, &files, false).await })
        };
        let (adopted, changed) = (run(adopt), run(change));
        let (adopted, changed) = (adopted.await.expect("a task"), changed.await.expect("a task"));
        // Whichever comes second names the status or the text it read in its bundle; never are both half there.
        let edition = stored(&db, "2025").await.expect("the edition");
        let goal = stored(&db, "2025/Z1.1").await.expect("the goal");
        let (is_adopted, is_changed) = (
            edition.facts.status() == Some("adopted"),
            goal.title(&"de".parse().expect("a tag")).expect("a title").1 == "Sprachen",
        );
        match (adopted.is_ok(), changed.is_ok()) {
            (true, true) => assert!(is_adopted && !is_changed, "changed first, then adopted with the old words"),
            (true, false) => assert!(is_adopted && !is_changed, "adopted first: the change is refused"),
            other => panic!("{other:?}"),
        }
        assert!(db.verify(None).await.expect("an answer").is_ok());
        db.close().await;
    })
    .await;
}
