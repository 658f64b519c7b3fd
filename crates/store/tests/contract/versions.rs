//! What items were before: every version, whole, with the entry of the chain that made it.

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Text, TextState, Version};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::versions::ItemVersion;
use leitwerk_store::{Db, Engine, Error, Head, steps};
use leitwerk_testkit::both;
use sqlx::migrate::Migrator;

use crate::support::{change, demo, entry, fresh, item, key, lang, number, on_both, sql, write, write_all};

const ROWS: &str = "SELECT count(*) FROM item_version";

async fn versions(db: &Db, reference: &str) -> Vec<ItemVersion> {
    db.versions(&key(reference)).await.expect("versions")
}

/// Number, entry and title of each version of an item.
async fn told(db: &Db, reference: &str) -> Vec<(i64, i64, Option<String>)> {
    let title = |item: &Item| item.texts.values().next().map_or("untitled", |text| text.original().1).to_owned();
    versions(db, reference).await.iter().map(|v| (v.number, v.seq, v.item.as_ref().map(title))).collect()
}

fn called(number: i64, seq: i64, title: &str) -> (i64, i64, Option<String>) {
    (number, seq, Some(title.to_owned()))
}

fn measure(code: &str, title: &str) -> Item {
    item(code).title(&[("de", title), ("en", "x")]).done()
}

#[tokio::test]
async fn versions_count_up_with_what_was_done_when_and_by_whom() {
    on_both(async |db| {
        assert_eq!(db.version_number(&key("M1")).await.expect("a number"), 0);
        assert_eq!(versions(&db, "M1").await, []);
        let items = ["Eins", "Zwei", "Drei"].map(|title| measure("M1", title));
        for (n, item) in (1..).zip(&items) {
            write(&db, &[item.clone(), measure("M2", "Anders")]).await;
            assert_eq!(db.version_number(&key("M1")).await.expect("a number"), n);
        }
        let found = versions(&db, "M1").await;
        let entries = db.audit_entries(0, 9).await.expect("entries");
        assert_eq!(found.len(), 3);
        for ((version, item), entry) in found.iter().rev().zip(&items).zip(&entries) {
            assert_eq!(version.item.as_ref(), Some(item));
            assert_eq!((version.seq, &version.at, &*version.action), (entry.seq, &entry.at, "test"));
            assert_eq!((version.number, &*version.actor), (entry.seq, "operator"));
            assert_eq!(db.version(&key("M1"), version.number).await.expect("an answer").as_ref(), Some(version));
        }
        for number in [-1, 0, 4, i64::MAX] {
            assert_eq!(db.version(&key("M1"), number).await.expect("an answer"), None);
        }
        assert_eq!(db.archived().await.expect("an answer"), []);
    })
    .await;
}

#[tokio::test]
async fn goals_of_two_editions_have_versions_of_their_own() {
    on_both(async |db| {
        write(&db, &[measure("2020/L1", "Alt"), measure("2025/L1", "Neu")]).await;
        write(&db, &[measure("2025/L1", "Neuer")]).await;
        assert_eq!(told(&db, "2020/L1").await, [called(1, 1, "Alt")]);
        assert_eq!(told(&db, "2025/L1").await, [called(2, 2, "Neuer"), called(1, 1, "Neu")]);
    })
    .await;
}

#[tokio::test]
async fn the_latest_versions_of_a_kind_are_asked_at_once() {
    on_both(async |db| {
        assert_eq!(db.version_numbers(Kind::Goal).await.expect("numbers"), [].into());
        write(&db, &[measure("2020/L1", "Alt"), measure("2025/L1", "Neu"), measure("M1", "Maßnahme")]).await;
        write(&db, &[measure("2025/L1", "Neuer"), measure("2025/L2", "Dazu")]).await;
        let numbers = async || {
            let numbers = db.version_numbers(Kind::Goal).await.expect("numbers");
            numbers.into_iter().map(|(key, number)| (key.to_string(), number)).collect::<Vec<_>>()
        };
        let told = |numbers: &[(&str, i64)]| numbers.iter().map(|(key, number)| ((*key).to_owned(), *number)).collect::<Vec<_>>();
        assert_eq!(numbers().await, told(&[("2020/L1", 1), ("2025/L1", 2), ("2025/L2", 1)]));
        change(&db, &[], &["2025/L1"]).await.expect("a change");
        assert_eq!(numbers().await, told(&[("2020/L1", 1), ("2025/L2", 1)]), "what was taken out is not there");
        sql(&db, "DELETE FROM item_version").await;
        assert_eq!(numbers().await, told(&[("2020/L1", 0), ("2025/L2", 0)]), "from before versions were kept");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_changed_last_comes_first_and_once() {
    on_both(async |db| {
        let by = async |actor: &str, items: &[Item]| {
            let write = items.iter().map(fresh).collect();
            let entry = NewEntry { actor: actor.to_owned(), ..entry() };
            let head = db.head().await.expect("a head");
            db.apply(head, &Change { write, remove: Vec::new() }, &entry).await.expect("a change");
        };
        by("account:1", &[measure("M1", "Eins"), measure("2025/L1", "Ziel")]).await;
        by("account:2", &[measure("M2", "Zwei")]).await;
        by("account:1", &[measure("M3", "Drei")]).await;
        by("account:1", &[measure("M1", "Wieder")]).await;
        let changed = async |actor: &str, limit| {
            let changed = db.changed_by(actor, limit).await.expect("an answer");
            changed.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(changed("account:1", 9).await, ["M1", "M3", "2025/L1"]);
        assert_eq!(changed("account:1", 2).await, ["M1", "M3"]);
        assert_eq!(changed("account:2", 9).await, ["M2"]);
        assert_eq!(changed("account:3", 9).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn what_was_taken_out_can_be_read_and_counts_on_when_it_comes_back() {
    on_both(async |db| {
        write(&db, &[measure("M1", "Eins"), measure("M2", "Zwei"), measure("2025/L1", "Ziel")]).await;
        change(&db, &[], &["M2", "M1", "2025/L1", "M404"]).await.expect("a change");
        assert_eq!(told(&db, "M1").await, [(2, 2, None), called(1, 1, "Eins")]);
        assert_eq!(versions(&db, "M404").await, [], "what was not there was not taken out");
        let archived = async || {
            let archived = db.archived().await.expect("an answer");
            archived.into_iter().map(|(key, version)| (key.to_string(), version)).collect::<Vec<_>>()
        };
        let gone = archived().await;
        assert_eq!(gone.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["M1", "M2", "2025/L1"]);
        for (key, version) in &gone {
            assert_eq!((version.number, version.seq), (1, 1), "the last version with a body");
            assert_eq!(version.item.as_ref().map(|item| item.key.to_string()).as_ref(), Some(key));
        }

        write(&db, &[measure("M1", "Wieder")]).await;
        assert_eq!(told(&db, "M1").await, [called(3, 3, "Wieder"), (2, 2, None), called(1, 1, "Eins")]);
        assert_eq!(archived().await.len(), 2);
        change(&db, &[], &["M1"]).await.expect("a change");
        let gone = archived().await;
        assert_eq!((gone.len(), gone[0].1.number, gone[0].1.seq), (3, 3, 3));
        assert_eq!(db.version_number(&key("M1")).await.expect("a number"), 4);
    })
    .await;
}

#[tokio::test]
async fn of_an_item_from_before_versions_the_former_state_is_kept() {
    on_both(async |db| {
        write(&db, &["M1", "M2", "M3"].map(|code| measure(code, "Früher"))).await;
        sql(&db, "DELETE FROM item_version").await;
        let head = write(&db, &[item("O1").done()]).await;
        write(&db, &[measure("M1", "Jetzt"), measure("M4", "Neu")]).await;
        change(&db, &[], &["M2"]).await.expect("a change");
        assert_eq!(told(&db, "M1").await, [called(2, 3, "Jetzt"), called(1, head.0, "Früher")]);
        assert_eq!(told(&db, "M2").await, [(2, 4, None), called(1, 3, "Früher")]);
        assert_eq!(told(&db, "M3").await, [], "nothing was changed yet");
        assert_eq!(told(&db, "M4").await, [called(1, 3, "Neu")]);
        let (gone, version) = &db.archived().await.expect("an answer")[0];
        assert_eq!((gone, version.number), (&key("M2"), 1));
        write(&db, &[measure("M1", "Später")]).await;
        assert_eq!(told(&db, "M1").await[0], called(3, 5, "Später"));
    })
    .await;
}

#[tokio::test]
async fn a_database_from_before_versions_takes_the_step_and_keeps_what_was() {
    both(async |url: String| {
        let db = Db::open(&url).await.expect("a database");
        let first = |steps: &Migrator| Migrator::with_migrations(steps.iter().filter(|step| step.version <= 2).cloned().collect());
        match &db {
            Db::Sqlite { write, .. } => first(steps::of(Engine::Sqlite)).run(write).await,
            Db::Postgres(pool) => first(steps::of(Engine::Postgres)).run(pool).await,
        }
        .expect("the first steps");
        let id = if db.engine() == Engine::Sqlite { "" } else { "OVERRIDING SYSTEM VALUE" };
        sql(
            &db,
            &format!(
                "INSERT INTO item (id, kind, code, sort_key, title_part, is_public, facts) {id}
                 VALUES (7, 'plan', 'K1', 'K000001 K1', 'title', 1, '{{}}');
                 INSERT INTO item_text VALUES (7, 'title', 'de', 'original', 'Früher');
                 INSERT INTO audit_entry VALUES (1, '2026-01-01T08:00:00Z', 'import-bundle', 'd', '', 'h')"
            ),
        )
        .await;
        db.migrate().await.expect("the other steps");
        write(&db, &[measure("K1", "Jetzt")]).await;
        assert_eq!(told(&db, "K1").await, [called(2, 2, "Jetzt"), called(1, 1, "Früher")]);
        let first = &versions(&db, "K1").await[1];
        assert_eq!((&*first.at, &*first.action, &*first.actor), ("2026-01-01T08:00:00Z", "import-bundle", ""));
        db.close().await;
    })
    .await;
}

#[tokio::test]
async fn every_item_of_the_demo_comes_back_from_its_version() {
    on_both(async |db| {
        let demo = demo();
        write_all(&db, &demo).await;
        assert_eq!(number(&db, ROWS).await, i64::try_from(demo.len()).expect("few"));
        for item in demo.items() {
            let found = db.versions(&item.key).await.expect("versions");
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].item.as_ref(), Some(item));
        }
        // Who may read them is no part of them.
        write_all(&db, &demo).await;
        assert_eq!(number(&db, ROWS).await, i64::try_from(demo.len()).expect("few"));
        // More of them than fit into one statement, each for the second time.
        let (mut other, mut changed) = (Leitbild::new(), 0);
        for item in demo.items() {
            let mut item = item.clone();
            // A translation more: adopted editions take nothing else.
            for text in item.texts.values_mut() {
                let more = Version { body: "Ще раз".into(), state: TextState::Translated };
                let versions = text.versions().clone().into_iter().chain([(lang("uk"), more)]).collect();
                *text = Text::new(versions).expect("a text");
            }
            changed += i64::from(!item.texts.is_empty());
            other.insert(item);
        }
        let head = write_all(&db, &other).await;
        assert_eq!(number(&db, "SELECT count(*) FROM item_version WHERE number = 2").await, changed);
        let last = db.versions(&key("city")).await.expect("versions").remove(0);
        assert_eq!((last.number, last.seq, last.item.as_ref()), (2, head.0, other.get(&key("city"))));
    })
    .await;
}

#[tokio::test]
async fn thousands_of_versions_are_written_and_counted_in_one_change() {
    on_both(async |db| {
        let made = |round: i64| -> Vec<Item> {
            (0..2_500).map(|n| item(&format!("M{n:04}")).title(&[("de", &round.to_string())]).done()).collect()
        };
        let items = made(2);
        for round in 1..=2 {
            write(&db, &made(round)).await;
            assert_eq!(db.version_number(&items[2_499].key).await.expect("a number"), round);
        }
        let gone: Vec<String> = items.iter().map(|item| item.key.to_string()).collect();
        change(&db, &[], &gone.iter().map(String::as_str).collect::<Vec<_>>()).await.expect("a change");
        assert_eq!(number(&db, ROWS).await, 7_500);
        let archived = db.archived().await.expect("an answer");
        assert_eq!(archived.len(), 2_500);
        assert!(archived.iter().zip(&items).all(|((key, version), item)| *key == item.key && version.number == 2));
    })
    .await;
}

#[tokio::test]
async fn a_change_that_fails_leaves_no_version() {
    on_both(async |db| {
        let base = write(&db, &[measure("M1", "Eins"), measure("M2", "Zwei")]).await;
        let before = number(&db, ROWS).await;
        let nowhere = item("M4").link("goals", "2025/L99").done();
        change(&db, &[measure("M1", "Geändert"), nowhere], &["M2"]).await.expect_err("a link to nowhere");
        let (other, second) = (measure("M1", "Zu spät"), measure("M2", "Zwei"));
        let late = Change { write: vec![fresh(&other)], remove: vec![&second] };
        assert!(matches!(db.apply(Head(0), &late, &entry()).await, Err(Error::Changed)));
        // The row of the version itself cannot be written.
        sql(&db, "ALTER TABLE item_version RENAME COLUMN body TO other").await;
        db.apply(base, &Change { write: vec![Write { public: false, ..fresh(&other) }], remove: vec![&second] }, &entry())
            .await
            .expect_err("no such column");
        sql(&db, "ALTER TABLE item_version RENAME COLUMN other TO body").await;
        assert_eq!(number(&db, ROWS).await, before);
        assert_eq!(told(&db, "M1").await, [called(1, 1, "Eins")]);
        assert_eq!((db.head().await.expect("a head"), db.verify(None).await.expect("an answer")), (base, Ok(1)));
        assert_eq!(db.load().await.expect("everything").leitbild.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn who_was_erased_is_not_told_by_a_version() {
    on_both(async |db| {
        write(&db, &[measure("M1", "Eins")]).await;
        db.erase_actor("operator").await.expect("erased");
        let version = db.versions(&key("M1")).await.expect("versions").remove(0);
        assert_eq!((&*version.actor, &*version.action), ("", "test"));
        sql(&db, "DELETE FROM audit_detail").await;
        assert_eq!(db.version(&key("M1"), 1).await.expect("an answer"), Some(version));
    })
    .await;
}

#[tokio::test]
async fn what_the_chain_tells_of_the_versions_of_an_item_is_found_by_entry() {
    on_both(async |db| {
        write(&db, &[measure("M1", "Eins"), measure("M2", "Zwei"), measure("2020/L1", "Ziel")]).await;
        write(&db, &[measure("M2", "Anders")]).await;
        change(&db, &[measure("2025/L1", "Ziel")], &["M1"]).await.expect("a change");
        let contents = async |reference: &str| db.version_contents(&key(reference)).await.expect("contents");
        let told = entry().content.to_string();
        assert_eq!(contents("M1").await, [(1, told.clone()), (3, told.clone())].into(), "also of what took it out");
        assert_eq!(contents("2025/L1").await, [(3, told.clone())].into());
        assert_eq!(contents("M404").await, [].into());
        db.erase_actor("operator").await.expect("erased");
        assert_eq!(contents("M2").await, [(1, told.clone()), (2, told.clone())].into(), "what was done stays");
        sql(&db, "DELETE FROM audit_detail WHERE seq = 1").await;
        assert_eq!(contents("M1").await, [(3, told)].into());
    })
    .await;
}

#[tokio::test]
async fn a_version_that_does_not_fit_is_told() {
    on_both(async |db| {
        write(&db, &[measure("M1", "Eins")]).await;
        for body in ["", "{}", "[]", r#"{"facts":{},"texts":{},"links":[]}"#] {
            sql(&db, &format!("UPDATE item_version SET body = '{body}'")).await;
            assert!(matches!(db.versions(&key("M1")).await, Err(Error::Corrupt(_))), "{body}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_entry_tells_which_items_it_touched_and_what_they_were_before() {
    on_both(async |db| {
        write(&db, &[measure("M1", "Eins"), measure("M2", "Zwei")]).await;
        let head = write(&db, &[measure("M1", "Eins neu"), measure("M3", "Drei")]).await;
        write(&db, &[measure("M3", "Drei neu")]).await;
        let touched = db.touched_by(head.0).await.expect("an answer");
        let told: Vec<(String, i64, i64, bool)> =
            touched.iter().map(|one| (one.key.to_string(), one.number, one.latest, one.before.is_some())).collect();
        assert_eq!(told, [("M1".to_owned(), 2, 2, true), ("M3".to_owned(), 1, 2, false)]);
        assert_eq!(touched[0].before, Some(measure("M1", "Eins")));
        assert_eq!(db.touched_by(99).await.expect("an answer"), []);
        let entries = db.audit_entries_of(["x", "test", "y"], 2).await.expect("entries");
        assert_eq!(entries.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [3, 2], "the latest first, no more than asked for");
        assert_eq!(db.audit_entries_of(["x", "y", "z"], 9).await.expect("entries"), []);
    })
    .await;
}
