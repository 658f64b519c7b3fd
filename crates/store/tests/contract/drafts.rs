//! Drafts of editions are internal: no reading function gives them, whichever way it is asked.

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::change::Change;
use leitwerk_store::entries::Beside;
use leitwerk_store::items::Listing;
use leitwerk_store::search::Question;
use leitwerk_store::{Db, ItemId};

use crate::support::{code, demo, entry, id, item, key, lang, links, list, on_both, write_all};

/// An edition that everybody may read and a draft, joined by a measure, a plan and a succession.
async fn two_editions(db: &Db) -> Vec<ItemId> {
    let public = ["2025", "2025/L1", "2025/H1", "2025/Z1.1"].map(|reference| item(reference).title(&[("de", "Eulen")]).done());
    let draft = [
        item("2030").title(&[("de", "Eulen Entwurf")]),
        item("2030/A1").title(&[("de", "Eulen Entwurf")]),
        item("2030/H1").title(&[("de", "Eulen Entwurf")]),
        item("2030/L1").title(&[("de", "Eulen Entwurf")]).text(Part::Text, &[("de", "Eulen")]),
        item("2030/T1.1").title(&[("de", "Eulen Entwurf")]).link("overarching", "2030/L1").link("in", "2030/H1"),
        item("2030/F1").title(&[("de", "Eulen Entwurf")]).link("from", "2025/L1").link("to", "2030/L1"),
    ]
    .map(super::support::Sketch::done);
    let city = [
        item("M001").title(&[("de", "Eulen")]).link("goals", "2025/L1").link("goals", "2030/L1").done(),
        item("K1").title(&[("de", "Eulen")]).link("same", "2030/L1").done(),
        item("GR1").title(&[("de", "Eulen")]).link("fields", "2030/H1").done(),
        item("PR1").title(&[("de", "Eulen")]).link("edition", "2030").done(),
    ];
    let all = public.iter().chain(&city).map(|item| (item, true));
    // Made public first, so that their keys in the store are known.
    let change = Change { write: all.chain(draft.iter().map(|item| (item, true))).collect(), remove: Vec::new() };
    db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
    let mut ids = Vec::new();
    for item in &draft {
        ids.push(id(db, &item.key.to_string()).await);
    }
    let change = Change { write: draft.iter().map(|item| (item, false)).collect(), remove: Vec::new() };
    db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
    ids
}

#[tokio::test]
async fn no_reading_function_gives_a_draft() {
    on_both(async |db| {
        let drafts = two_editions(&db).await;
        let german = lang("de");
        let draft = code("2030");
        let everything = ["city", "M001", "K1", "GR1", "PR1", "2025", "2025/L1", "2025/H1", "2025/Z1.1"];
        for kind in Kind::ALL {
            for listing in [list(*kind), list(*kind).in_edition(&draft)] {
                let narrowed = drafts.iter().map(|draft| Listing { linked: Some(*draft), ..listing.clone() });
                for listing in narrowed.chain([listing.clone(), Listing { status: Some("draft".into()), ..listing.clone() }]) {
                    let rows = db.items(&listing).await.expect("a list");
                    assert!(rows.iter().all(|row| everything.contains(&&*row.key.to_string())), "{rows:?}");
                    let rows = db.items_with_facts(&listing).await.expect("a list");
                    assert!(rows.iter().all(|(row, _)| !drafts.contains(&row.id)), "{rows:?}");
                    let beside = Beside::text(Part::Text)
                        .counting(LinkKind::CarriedOut)
                        .counting(LinkKind::TakesUp)
                        .within(LinkKind::InField);
                    let entries = db.entries(&listing, beside).await.expect("entries");
                    assert!(
                        entries
                            .iter()
                            .all(|entry| !drafts.contains(&entry.row.id) && entry.whole.is_none_or(|id| !drafts.contains(&id)))
                    );
                    let texts = db.texts_of(&listing, Part::Text).await.expect("texts");
                    assert!(texts.keys().all(|id| !drafts.contains(id)), "{texts:?}");
                }
            }
            assert_eq!(db.status_counts(*kind, Some(&draft)).await.expect("counts"), [].into(), "{kind}");
        }
        for reference in ["2030", "2030/A1", "2030/H1", "2030/L1", "2030/T1.1", "2030/F1"] {
            assert!(db.item(&key(reference), &german).await.expect("an answer").is_none(), "{reference}");
        }
        for reference in ["M001", "K1", "GR1", "PR1", "2025/L1"] {
            let of = [id(&db, reference).await];
            let found = db.neighbours(&of, &german).await.expect("neighbours");
            assert!(found.iter().all(|n| !drafts.contains(&n.row.id)), "{reference}: {found:?}");
        }
        for (link, from, to) in links() {
            let pairs = db.pairs(link, from, to).await.expect("pairs");
            assert!(pairs.iter().all(|(from, to)| !drafts.contains(from) && !drafts.contains(to)), "{from} {link} {to}");
        }
        let counts = db.kind_counts(Some(&draft)).await.expect("counts");
        let expected = [(Kind::Edition, 1), (Kind::Plan, 1), (Kind::Body, 1), (Kind::Process, 1), (Kind::Measure, 1)];
        assert_eq!(counts, expected.into());
        for edition in [None, Some(draft.clone())] {
            for words in ["eulen", "entwurf", "eu", "2030", "L1"] {
                let (lang, kind, edition) = (german.clone(), None, edition.clone());
                let question = Question { words: words.into(), lang, kind, edition, skip: 0, limit: 100 };
                let hits = db.search(&question).await.expect("hits");
                assert!(hits.rows.iter().all(|row| !drafts.contains(&row.id)), "{words}: {:?}", hits.rows);
                assert_eq!(hits.facets.values().sum::<i64>(), i64::try_from(hits.rows.len()).expect("few"), "{words}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_there_for_export_and_becomes_readable_when_it_is_released() {
    on_both(async |db| {
        two_editions(&db).await;
        let loaded = db.load().await.expect("everything");
        assert!(loaded.leitbild.get(&key("2030/L1")).is_some());
        let released = item("2030/L1").title(&[("de", "Eulen")]).done();
        let change = Change { write: vec![(&released, true)], remove: Vec::new() };
        db.apply(loaded.head, &change, &entry()).await.expect("a change");
        assert!(db.item(&key("2030/L1"), &lang("de")).await.expect("an answer").is_some());
        let found = db.neighbours(&[id(&db, "K1").await], &lang("de")).await.expect("neighbours");
        assert_eq!(found.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_whole_city_can_be_hidden() {
    on_both(async |db| {
        let demo = demo();
        write_all(&db, &demo).await;
        let items: Vec<&Item> = demo.items().collect();
        let change = Change { write: items.iter().map(|item| (*item, false)).collect(), remove: Vec::new() };
        db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
        assert_eq!(db.kind_counts(Some(&code("2025"))).await.expect("counts"), [].into());
        assert_eq!(db.load().await.expect("everything").leitbild.len(), demo.len());
    })
    .await;
}
