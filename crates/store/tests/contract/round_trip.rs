//! What was written comes back exactly.

use std::f64::consts::PI;

use leitwerk_model::area::Area;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::shape;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_store::Sight;

use crate::reading::some;
use crate::support::{Sketch, demo, item, key, lang, on_both, sample, write, write_all};

async fn assert_kept(db: &leitwerk_store::Db, items: &[Item]) {
    let head = write(db, items).await;
    let loaded = db.load().await.expect("everything");
    assert_eq!(loaded.head, head);
    assert_eq!(loaded.leitbild.len(), items.len());
    for item in items {
        assert_eq!(loaded.leitbild.get(&item.key), Some(item));
    }
    // Of thousands, some are enough: each is asked for by itself.
    for item in items.iter().step_by(items.len() / 100 + 1) {
        let version = db.version(&item.key, 1).await.expect("an answer").expect("a version");
        assert_eq!(version.item.as_ref(), Some(item));
    }
}

#[tokio::test]
async fn the_facts_of_every_kind_survive() {
    on_both(async |db| {
        let full = |kind: &Kind| {
            let keys = shape::keys(*kind).iter().filter_map(|key| Some((key.name, sample(key.holds)?)));
            keys.fold(item(&some(*kind, 11).to_string()), |sketch, (name, value)| sketch.fact(name, value)).done()
        };
        let bare = |kind: &Kind| item(&some(*kind, 12).to_string()).done();
        let items: Vec<Item> = Kind::ALL.iter().map(full).chain(Kind::ALL[1..].iter().map(bare)).collect();
        assert_kept(&db, &items).await;
        for item in items.iter().filter(|item| item.kind() != Kind::City && !item.kind().is_internal()) {
            let found = db.item(&item.key, &lang("de"), Sight::Public).await.expect("an answer").expect("the item");
            assert_eq!(found.facts, item.facts);
        }
    })
    .await;
}

#[tokio::test]
async fn every_number_survives_to_the_last_digit() {
    on_both(async |db| {
        let mut numbers =
            vec![0.1, 0.1 + 0.2, 1.0 / 3.0, PI, -0.0, 1e-300, 1.797_693_134_862_315_7e308, 5e-324, 9_007_199_254_740_993.0];
        // A fixed row of odd numbers: digits that a careless reader gets wrong in the last place.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..2000 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let share = (state >> 11) as f64 / (1_u64 << 53) as f64;
            numbers.push(share * 180.0 - 90.0);
        }
        let indicators: Vec<Item> =
            numbers.iter().enumerate().map(|(n, number)| item(&format!("I{n}")).fact("latest_value", *number).done()).collect();
        assert_kept(&db, &indicators).await;
    })
    .await;
}

#[tokio::test]
async fn borders_survive_with_holes_and_islands() {
    on_both(async |db| {
        let ring = |x: f64, y: f64, size: f64| vec![[x, y], [x + size, y], [x + size, y + size], [x, y]];
        let polygons = vec![
            vec![ring(7.633_252_196_285_502, 51.953_468_770_361_91, 0.1), ring(7.64, 51.96, 0.01)],
            vec![ring(-179.9, -89.9, 0.3)],
        ];
        let mut district = item("D1").title(&[("de", "Dom")]).done();
        if let Facts::District(facts) = &mut district.facts {
            facts.area = Some(Area::new(polygons).expect("an area"));
        }
        assert_kept(&db, &[district]).await;
    })
    .await;
}

#[tokio::test]
async fn odd_texts_survive() {
    on_both(async |db| {
        let long = "Straße ﷺ 🌍 ".repeat(100_000 / "Straße ﷺ 🌍 ".len());
        let texts = [
            "Robert'); DROP TABLE item;--",
            "\"doppelt\" 'einfach' „unten“ `schräg` \\ \\n $1 ? % _ {} #",
            "𝕲𝖔𝖙𝖍𝖎𝖈 👩🏽‍🦽👨‍👩‍👧‍👦🏳️‍🌈",
            "مدرسةٌ في الحيّ \u{200f}— نعم\u{202e}",
            "e\u{301} ist nicht é",
            "\u{feff}x\u{fffd}\u{10fffd}",
            "Zeile 1\nZeile 2\n\n\tEingerückt",
            "0",
            "NULL",
            "true",
            "{\"a\":1}",
            long.trim(),
        ];
        let items: Vec<Item> =
            texts.iter().enumerate().map(|(n, text)| item(&format!("K{n}")).text(Part::Text, &[("de", text)]).done()).collect();
        assert_kept(&db, &items).await;
        for (plan, text) in items.iter().zip(texts) {
            let found = db.item(&plan.key, &lang("de"), Sight::Public).await.expect("an answer").expect("the plan");
            assert_eq!(found.texts[&Part::Text].1.body, text);
        }
    })
    .await;
}

#[tokio::test]
async fn every_state_of_a_text_survives() {
    on_both(async |db| {
        let states = [
            ("de", TextState::Original),
            ("en", TextState::Translated),
            ("ar", TextState::Machine),
            ("de-simple", TextState::Reviewed),
            ("kmr", TextState::Outdated),
        ];
        let versions = states.map(|(tag, state)| (lang(tag), Version { body: tag.into(), state }));
        let mut plan = item("K1").done();
        plan.texts.insert(Part::Title, Text::new(versions.into()).expect("a text"));
        assert_kept(&db, &[plan]).await;
    })
    .await;
}

#[tokio::test]
async fn links_keep_their_order() {
    on_both(async |db| {
        let goals: Vec<Item> = (1..=30).map(|n| item(&format!("2025/L{n}")).done()).collect();
        let mixed = (1..=30).map(|n| n * 7 % 31).fold(item("M1"), |measure, n| measure.link("goals", &format!("2025/L{n}")));
        let org = ["O3", "O1", "O2"];
        let mixed = org.iter().fold(mixed, |measure, name| measure.link("responsible", name));
        let mixed = org.iter().rev().fold(mixed, |measure, name| measure.link("partners", name));
        let mut items: Vec<Item> = goals.into_iter().chain(org.map(|name| item(name).done())).collect();
        items.push(mixed.done());
        assert_kept(&db, &items).await;
    })
    .await;
}

#[tokio::test]
async fn the_demo_comes_back_as_it_was() {
    on_both(async |db| {
        let demo = demo();
        write_all(&db, &demo).await;
        let loaded = db.load().await.expect("everything").leitbild;
        for item in demo.items() {
            assert_eq!(loaded.get(&item.key), Some(item));
        }
        assert_eq!(loaded, demo);
        assert_eq!(loaded.problems(), []);
    })
    .await;
}

#[tokio::test]
async fn an_empty_database_holds_nothing() {
    on_both(async |db| {
        let loaded = db.load().await.expect("everything");
        assert_eq!(loaded.leitbild, Leitbild::new());
        assert_eq!(loaded.head, leitwerk_store::Head(0));
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(0));
        assert_eq!(db.anchor().await.expect("an answer"), None);
        assert!(db.item(&key("city"), &lang("de"), Sight::Public).await.expect("an answer").is_none());
    })
    .await;
}

#[tokio::test]
async fn thousands_of_items_are_written_in_one_change() {
    on_both(async |db| {
        let field = item("2025/H1").done();
        let goal =
            |n: i32| -> Sketch { item(&format!("2025/Z1.{n}")).link("field", "2025/H1").title(&[("de", "Ziel"), ("en", "Goal")]) };
        let items: Vec<Item> = std::iter::once(field).chain((1..=3500).map(|n| goal(n).done())).collect();
        assert_kept(&db, &items).await;
        let gone: Vec<String> = items[1..].iter().map(|item| item.key.to_string()).collect();
        let gone: Vec<&str> = gone.iter().map(String::as_str).collect();
        crate::support::change(&db, &[], &gone).await.expect("a change");
        assert_eq!(db.load().await.expect("everything").leitbild.len(), 1);
    })
    .await;
}
