//! Links to drafts: found as long as they hold, ended for good.

use leitwerk_store::Error;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::previews::PreviewLink;
use serde_json::json;

use crate::support::{number, on_both};

fn link(id: &str, edition: &str, until: &str) -> PreviewLink {
    let created_at = format!("2026-01-0{id}T00:00:00Z");
    PreviewLink { id: id.into(), edition: edition.into(), readers: "Rat".into(), created_at, expires_at: until.into() }
}

fn entry(action: &'static str) -> NewEntry {
    NewEntry { action, actor: "operator".into(), content: json!({}) }
}

#[tokio::test]
async fn a_link_holds_until_its_time_is_up_or_it_is_ended_and_the_chain_says_so() {
    on_both(async |db| {
        let before = db.head().await.expect("a head").0;
        for one in [
            link("1", "2030", "2026-02-01T00:00:00Z"),
            link("2", "2030", "2026-03-01T00:00:00Z"),
            link("3", "2035", "2026-03-01T00:00:00Z"),
        ] {
            db.open_preview(&one, &entry("open-preview")).await.expect("a link");
            assert_eq!(db.preview(&one.id, "2026-01-31T00:00:00Z").await.expect("the link"), one);
        }
        let ids = async |now: &str| -> Vec<String> {
            db.previews("2030", now).await.expect("links").into_iter().map(|link| link.id).collect()
        };
        assert_eq!(ids("2026-01-31T23:59:59Z").await, ["2", "1"], "the latest first");
        assert_eq!(ids("2026-02-01T00:00:00Z").await, ["2"]);
        assert!(matches!(db.preview("1", "2026-02-01T00:00:00Z").await, Err(Error::Gone)));
        assert!(matches!(db.preview("9", "2026-01-01T00:00:00Z").await, Err(Error::Gone)));

        assert!(matches!(db.end_preview("2035", "2", &entry("end-preview")).await, Err(Error::Gone)), "it is of another edition");
        assert_eq!(db.head().await.expect("a head").0, before + 3, "what did not happen is not in the chain");
        db.end_preview("2030", "2", &entry("end-preview")).await.expect("ended");
        assert!(matches!(db.end_preview("2030", "2", &entry("end-preview")).await, Err(Error::Gone)), "only once");
        assert_eq!(db.head().await.expect("a head").0, before + 4);
        assert_eq!(number(&db, "SELECT count(*) FROM preview_link").await, 2);
        assert!(db.verify(None).await.expect("an answer").is_ok());
    })
    .await;
}

#[tokio::test]
async fn an_id_is_used_once() {
    on_both(async |db| {
        db.open_preview(&link("1", "2030", "2026-02-01T00:00:00Z"), &entry("open-preview")).await.expect("a link");
        let head = db.head().await.expect("a head");
        let twice = db.open_preview(&link("1", "2035", "2026-02-01T00:00:00Z"), &entry("open-preview")).await;
        assert!(matches!(twice, Err(Error::Database(_))), "{twice:?}");
        assert_eq!(db.head().await.expect("a head"), head);
    })
    .await;
}
