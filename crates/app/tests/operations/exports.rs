//! Exports: the same model is the same bytes, and what is internal stays so.

use leitwerk_app::access::Actor;
use leitwerk_app::bundles::export;
use leitwerk_app::public;
use leitwerk_bundle::Files;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_store::items::Listing;
use leitwerk_store::search::Question;
use leitwerk_store::{Db, Sight};
use leitwerk_testkit::{postgres, sqlite};

use crate::support::{and, bundle, city, import, key, names, on_both, open, replace, stored, with};

pub(crate) async fn exported(db: &Db) -> Files {
    export(db, &Actor::Operator).await.expect("an export")
}

async fn exported_to_everybody(db: &Db) -> Files {
    public::bundle(&public::read(db, &Actor::Visitor).await.expect("an export").leitbild)
}

fn assert_same(one: &Files, other: &Files) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("text")
}

/// The small city with a draft of an edition that a measure, a plan and a process name.
fn with_draft() -> Files {
    let draft = with(&city(), "editions/2025/edition.toml", "in_deliberation", "draft");
    let draft = and(&draft, "plans.toml", "[[plan]]\ncode = \"K1\"\nsame = [\"2025/Z1.1\"]\ntitle.de = \"Plan\"\n");
    and(&draft, "processes.toml", "[[process]]\ncode = \"PR1\"\nedition = [\"2025\"]\ntitle.de = \"Prozess\"\n")
}

#[tokio::test]
async fn an_export_is_the_canonical_form_of_what_was_imported() {
    on_both(async |db| {
        let demo = bundle("demo");
        import(&db, &demo).await;
        assert_same(&exported(&db).await, &leitwerk_bundle::write(&leitwerk_bundle::read(&demo).leitbild));
    })
    .await;
}

#[tokio::test]
async fn an_export_imported_into_the_other_engine_is_exported_byte_for_byte_the_same() {
    let Some(server) = postgres::database().await else { return };
    for files in [bundle("demo"), bundle("examples/muenster"), city(), with_draft()] {
        let (file, back, server_too) = (sqlite::database(), sqlite::database(), postgres::database().await);
        let between = server_too.as_ref().unwrap_or(&server);
        let mut exports: Vec<Files> = Vec::new();
        for url in [file.url(), between.url(), back.url()] {
            let db = open(url).await;
            import(&db, exports.last().unwrap_or(&files)).await;
            exports.push(exported(&db).await);
            db.close().await;
        }
        assert_same(&exports[0], &exports[1]);
        assert_same(&exports[1], &exports[2]);
    }
}

#[tokio::test]
async fn importing_an_export_changes_nothing() {
    on_both(async |db| {
        import(&db, &bundle("demo")).await;
        // With outdated, reviewed and machine-made translations.
        let changed =
            with(&bundle("demo"), "measures.toml", "Deutschkurse in sechs Stadtteilhäusern", "Deutschkurse in sieben Häusern");
        import(&db, &changed).await;
        let files = exported(&db).await;
        assert!(text(&files, "measures.toml").contains("state = \"outdated\""));
        let outcome = replace(&db, &files).await;
        assert_eq!((names(&outcome.created), names(&outcome.changed), names(&outcome.removed)), (vec![], vec![], vec![]));
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_internal_in_everything_but_the_full_export() {
    on_both(async |db| {
        import(&db, &with_draft()).await;
        let german = Lang::german();
        for kind in [Kind::Edition, Kind::Field, Kind::Goal] {
            let listing = Listing::of(kind, &german, Sight::Public);
            let listing = if kind == Kind::Edition { listing } else { listing.in_edition(key("2025").code()) };
            let rows = db.items(&listing).await.expect("a list");
            let expected: &[&str] = if kind == Kind::Edition { &["2020"] } else { &[] };
            assert_eq!(rows.iter().map(|row| row.key.to_string()).collect::<Vec<_>>(), expected);
        }
        assert!(db.item(&key("2025/Z1.1"), &german, Sight::Public).await.expect("an answer").is_none());
        let measure = db.item(&key("M001"), &german, Sight::Public).await.expect("an answer").expect("the measure");
        let around = db.neighbours(&[measure.id], &german, Sight::Public).await.expect("neighbours");
        assert_eq!(around.iter().map(|n| n.row.key.to_string()).collect::<Vec<_>>(), ["2020/L1"]);
        let question = Question {
            words: "sprache".into(),
            lang: german,
            sight: Sight::Public,
            kind: None,
            edition: None,
            skip: 0,
            limit: 100,
        };
        let hits = db.search(&question).await.expect("hits").rows;
        assert_eq!(hits.iter().map(|row| row.key.to_string()).collect::<Vec<_>>(), ["2020/Z1.1"]);

        let public = exported_to_everybody(&db).await;
        assert!(public.keys().all(|path| !path.contains("2025")), "{:?}", public.keys());
        for (path, bytes) in &public {
            assert!(!String::from_utf8_lossy(bytes).contains("2025"), "{path} names the draft");
        }
        assert!(text(&public, "measures.toml").contains("goals = [\"2020/L1\"]"));

        let all = exported(&db).await;
        assert!(text(&all, "editions/2025/edition.toml").contains("draft"));
        assert!(text(&all, "plans.toml").contains("2025/Z1.1"));
    })
    .await;
}

#[tokio::test]
async fn those_who_see_drafts_read_everything_but_notes_of_the_office() {
    on_both(async |db| {
        let acceptance =
            "[[acceptance]]\ncode = \"X01\"\nrule = \"LW017\"\nitems = [\"M001\", \"2025/Z1.1\"]\nreason.de = \"Bekannt\"\n";
        let follow_up = "[[follow-up]]\ncode = \"W01\"\ndue = \"2025\"\nabout = [\"M001\", \"2025/Z1.1\"]\ntext.de = \"Anrufen\"\n";
        let notes = and(&and(&with_draft(), "acceptances.toml", acceptance), "follow-ups.toml", follow_up);
        import(&db, &notes).await;
        let all = db.load().await.expect("everything").leitbild;
        let seen = public::read_with_drafts(&db, &Actor::Operator).await.expect("an answer").leitbild;
        assert_eq!(seen.len(), all.len() - 2);
        for item in all.items().filter(|item| !item.kind().is_internal()) {
            assert_eq!(seen.get(&item.key), Some(item), "{}", item.key);
            assert!(db.item(&item.key, &Lang::german(), Sight::Drafts).await.expect("an answer").is_some(), "{}", item.key);
        }
        let visitors = public::read_with_drafts(&db, &Actor::Visitor).await.expect("an answer").leitbild;
        assert_same(&public::bundle(&visitors), &exported_to_everybody(&db).await);
        assert!(visitors.len() < seen.len());
    })
    .await;
}

#[tokio::test]
async fn a_released_draft_becomes_readable_and_can_be_taken_back() {
    on_both(async |db| {
        import(&db, &with_draft()).await;
        let released = with(&with_draft(), "editions/2025/edition.toml", "draft", "in_deliberation");
        let outcome = import(&db, &released).await;
        assert_eq!(names(&outcome.changed), ["2025", "2025/H1", "2025/L1", "2025/Z1.1"], "all of it is released");
        assert!(db.item(&key("2025/Z1.1"), &Lang::german(), Sight::Public).await.expect("an answer").is_some());
        assert!(exported_to_everybody(&db).await.contains_key("editions/2025/goals.toml"));
        import(&db, &with_draft()).await;
        assert!(db.item(&key("2025/Z1.1"), &Lang::german(), Sight::Public).await.expect("an answer").is_none());
        assert!(stored(&db, "2025/Z1.1").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_public_export_can_be_imported_elsewhere() {
    on_both(async |db| {
        import(&db, &with_draft()).await;
        let public = exported_to_everybody(&db).await;
        let other = sqlite::database();
        let elsewhere = open(other.url()).await;
        import(&elsewhere, &public).await;
        assert_same(&exported(&elsewhere).await, &public);
        elsewhere.close().await;
    })
    .await;
}

#[tokio::test]
async fn without_a_draft_the_public_export_is_the_full_one_but_for_what_is_internal() {
    on_both(async |db| {
        import(&db, &bundle("demo")).await;
        let mut full = exported(&db).await;
        for internal in ["acceptances.toml", "follow-ups.toml"] {
            assert!(full.remove(internal).is_some(), "{internal}");
        }
        assert_same(&exported_to_everybody(&db).await, &full);
    })
    .await;
}
