//! Drafts of editions are internal: every reading function gives them to those who see drafts and to nobody else, whichever
//! way it is asked. What is about findings it gives to nobody.

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::entries::Beside;
use leitwerk_store::items::Listing;
use leitwerk_store::search::Question;
use leitwerk_store::{Db, ItemId, Sight};

use crate::support::{code, demo, entry, fresh, id, item, key, lang, links, list, listed, on_both, write_all};

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
    let all = public.iter().chain(&city).map(fresh);
    // Made public first, so that their keys in the store are known.
    let change = Change { write: all.chain(draft.iter().map(fresh)).collect(), remove: Vec::new() };
    db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
    let mut ids = Vec::new();
    for item in &draft {
        ids.push(id(db, &item.key.to_string()).await);
    }
    let change = Change { write: draft.iter().map(|item| Write { public: false, ..fresh(item) }).collect(), remove: Vec::new() };
    db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
    ids
}

/// The draft and what is in it.
const DRAFT: [&str; 6] = ["2030", "2030/A1", "2030/H1", "2030/L1", "2030/T1.1", "2030/F1"];

#[tokio::test]
async fn no_reading_function_gives_a_draft_to_everybody() {
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
            assert_eq!(db.status_counts(*kind, Some(&draft), Sight::Public).await.expect("counts"), [].into(), "{kind}");
        }
        for reference in DRAFT {
            assert!(db.item(&key(reference), &german, Sight::Public).await.expect("an answer").is_none(), "{reference}");
        }
        for reference in ["M001", "K1", "GR1", "PR1", "2025/L1"] {
            let of = [id(&db, reference).await];
            let found = db.neighbours(&of, &german, Sight::Public).await.expect("neighbours");
            assert!(found.iter().all(|n| !drafts.contains(&n.row.id)), "{reference}: {found:?}");
        }
        for (link, from, to) in links() {
            let pairs = db.pairs(link, from, to, Sight::Public).await.expect("pairs");
            assert!(pairs.iter().all(|(from, to)| !drafts.contains(from) && !drafts.contains(to)), "{from} {link} {to}");
        }
        let counts = db.kind_counts(Some(&draft), Sight::Public).await.expect("counts");
        let expected = [(Kind::Edition, 1), (Kind::Plan, 1), (Kind::Body, 1), (Kind::Process, 1), (Kind::Measure, 1)];
        assert_eq!(counts, expected.into());
        for edition in [None, Some(draft.clone())] {
            for words in ["eulen", "entwurf", "eu", "2030", "L1"] {
                let (lang, kind, edition) = (german.clone(), None, edition.clone());
                let question = Question { words: words.into(), lang, sight: Sight::Public, kind, edition, skip: 0, limit: 100 };
                let hits = db.search(&question).await.expect("hits");
                assert!(hits.rows.iter().all(|row| !drafts.contains(&row.id)), "{words}: {:?}", hits.rows);
                assert_eq!(hits.facets.values().sum::<i64>(), i64::try_from(hits.rows.len()).expect("few"), "{words}");
            }
        }
    })
    .await;
}

/// References of items in a list, as everybody reads it and as those who see drafts do.
async fn either(db: &Db, listing: Listing) -> [Vec<String>; 2] {
    let [public, drafts] = [Sight::Public, Sight::Drafts].map(|sight| Listing { sight, ..listing.clone() });
    [listed(db, &public).await, listed(db, &drafts).await]
}

#[tokio::test]
async fn the_same_list_read_with_either_sight() {
    on_both(async |db| {
        two_editions(&db).await;
        let draft = code("2030");
        assert_eq!(either(&db, list(Kind::Edition)).await, [vec!["2025"], vec!["2025", "2030"]]);
        for (kind, reference) in [
            (Kind::Section, "2030/A1"),
            (Kind::Field, "2030/H1"),
            (Kind::Goal, "2030/L1"),
            (Kind::TakeUp, "2030/T1.1"),
            (Kind::Succession, "2030/F1"),
        ] {
            let [public, drafts] = either(&db, list(kind).in_edition(&draft)).await;
            assert_eq!((public, drafts), (vec![], vec![reference.to_owned()]));
            let listing = Listing { sight: Sight::Drafts, ..list(kind).in_edition(&draft) };
            let facts = db.items_with_facts(&listing).await.expect("a list");
            assert_eq!(facts.into_iter().map(|(row, _)| row.key).collect::<Vec<_>>(), [key(reference)]);
        }
        for kind in [Kind::Measure, Kind::Plan, Kind::Body, Kind::Process] {
            let [public, drafts] = either(&db, list(kind)).await;
            assert!(public == drafts && public.len() == 1, "{kind}");
        }
        let goals = Listing { sight: Sight::Drafts, ..list(Kind::Goal).in_edition(&draft) };
        assert_eq!(db.texts_of(&goals, Part::Text).await.expect("texts").len(), 1);
        assert_eq!(
            either(&db, list(Kind::Goal).in_edition(&code("2025"))).await,
            [["2025/L1", "2025/Z1.1"], ["2025/L1", "2025/Z1.1"]]
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_sees_drafts_reads_what_hangs_on_them() {
    on_both(async |db| {
        let drafts = two_editions(&db).await;
        let german = lang("de");
        for (reference, id) in DRAFT.into_iter().zip(&drafts) {
            let found = db.item(&key(reference), &german, Sight::Drafts).await.expect("an answer");
            assert_eq!(found.map(|found| found.id), Some(*id), "{reference}");
        }
        for (reference, public, with_drafts) in [
            ("M001", vec!["2025/L1"], vec!["2025/L1", "2030/L1"]),
            ("K1", vec![], vec!["2030/L1"]),
            ("GR1", vec![], vec!["2030/H1"]),
            ("PR1", vec![], vec!["2030"]),
            ("2025/L1", vec!["M001"], vec!["M001", "2030/F1"]),
        ] {
            let of = [id(&db, reference).await];
            for (sight, expected) in [(Sight::Public, public), (Sight::Drafts, with_drafts)] {
                let found = db.neighbours(&of, &german, sight).await.expect("neighbours");
                let mut found: Vec<String> = found.into_iter().map(|neighbour| neighbour.row.key.to_string()).collect();
                let mut expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
                found.sort();
                expected.sort();
                assert_eq!(found, expected, "{reference} {sight:?}");
            }
        }
        let (goal, measure) = (drafts[3], id(&db, "M001").await);
        let narrowed = either(&db, Listing { linked: Some(measure), ..list(Kind::Goal).in_edition(&code("2030")) }).await;
        assert_eq!(narrowed, [vec![], vec!["2030/L1"]]);
        let carried_out = async |sight| db.pairs(LinkKind::CarriedOut, Kind::Goal, Kind::Measure, sight).await.expect("pairs");
        assert_eq!(carried_out(Sight::Public).await, [(id(&db, "2025/L1").await, measure)]);
        assert!(carried_out(Sight::Drafts).await.contains(&(goal, measure)));
    })
    .await;
}

#[tokio::test]
async fn drafts_are_counted_for_those_who_see_them() {
    on_both(async |db| {
        two_editions(&db).await;
        let draft = code("2030");
        let city = [(Kind::Plan, 1), (Kind::Body, 1), (Kind::Process, 1), (Kind::Measure, 1)];
        let of_draft = [(Kind::Section, 1), (Kind::Field, 1), (Kind::Goal, 1), (Kind::TakeUp, 1), (Kind::Succession, 1)];
        let counts = db.kind_counts(Some(&draft), Sight::Drafts).await.expect("counts");
        assert_eq!(counts, city.into_iter().chain(of_draft).chain([(Kind::Edition, 2)]).collect());
        let changes =
            async |sight| db.status_counts(Kind::Succession, Some(&draft), sight).await.expect("counts").into_values().sum::<i64>();
        assert_eq!((changes(Sight::Public).await, changes(Sight::Drafts).await), (0, 1));

        let beside = Beside::default().counting(LinkKind::TakenUpIn).counting(LinkKind::TakesUp);
        let of = |kind, sight| Listing { sight, ..list(kind).in_edition(&draft) };
        let entries = db.entries(&of(Kind::TakeUp, Sight::Drafts), beside).await.expect("entries");
        assert_eq!(entries.iter().map(|entry| entry.counts).collect::<Vec<_>>(), [[1, 0]]);
        let entries = db.entries(&of(Kind::Goal, Sight::Drafts), beside).await.expect("entries");
        assert_eq!(entries.iter().map(|entry| entry.counts).collect::<Vec<_>>(), [[0, 1]]);
        assert_eq!(db.entries(&of(Kind::Goal, Sight::Public), beside).await.expect("entries"), []);

        for (words, public, with_drafts) in [("eulen", 8, 14), ("entwurf", 0, 6)] {
            for (sight, expected) in [(Sight::Public, public), (Sight::Drafts, with_drafts)] {
                let question =
                    Question { words: words.into(), lang: lang("de"), sight, kind: None, edition: None, skip: 0, limit: 100 };
                let hits = db.search(&question).await.expect("hits");
                assert_eq!(hits.rows.len(), expected, "{words} {sight:?}: {:?}", hits.rows);
                assert_eq!(hits.facets.values().sum::<i64>(), i64::try_from(expected).expect("few"), "{words} {sight:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_an_item_outside_a_draft_counts_and_belongs_to_depends_on_the_sight() {
    on_both(async |db| {
        let drafts = two_editions(&db).await;
        for (sight, counted) in [(Sight::Public, 0), (Sight::Drafts, 1)] {
            let read = async |kind, beside| db.entries(&Listing { sight, ..list(kind) }, beside).await.expect("entries");
            let plans = read(Kind::Plan, Beside::default().counting(LinkKind::Conflicts).counting(LinkKind::Same)).await;
            assert_eq!(plans[0].counts, [0, counted], "{sight:?}");
            let processes = read(Kind::Process, Beside::default().counting(LinkKind::Writes)).await;
            assert_eq!(processes[0].counts, [counted, 0], "{sight:?}");
            let bodies = read(Kind::Body, Beside::default().within(LinkKind::WorkedOn)).await;
            assert_eq!(bodies[0].whole, (sight == Sight::Drafts).then_some(drafts[2]));
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_reads_notes_of_the_office_by_these_functions_however_they_are_stored() {
    on_both(async |db| {
        two_editions(&db).await;
        let acceptance = item("X1").title(&[("de", "Eulen")]).link("items", "M001").link("items", "2030/L1").done();
        let follow_up = item("W1").title(&[("de", "Eulen")]).link("about", "M001").link("about", "2030/L1").done();
        for (note, part) in [(acceptance, Part::Reason), (follow_up, Part::Text)] {
            for public in [true, false] {
                let change = Change { write: vec![Write { public, ..fresh(&note) }], remove: Vec::new() };
                db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
                for sight in [Sight::Public, Sight::Drafts] {
                    nobody_reads(&db, &note, part, sight).await;
                }
            }
        }
    })
    .await;
}

async fn nobody_reads(db: &Db, note: &Item, part: Part, sight: Sight) {
    let (kind, german) = (note.kind(), lang("de"));
    assert!(db.item(&note.key, &german, sight).await.expect("an answer").is_none());
    let listing = Listing { sight, ..list(kind) };
    assert_eq!(db.items(&listing).await.expect("a list"), []);
    assert_eq!(db.items_with_facts(&listing).await.expect("a list").len(), 0);
    assert_eq!(db.entries(&listing, Beside::text(part)).await.expect("a list"), []);
    assert_eq!(db.texts_of(&listing, part).await.expect("texts"), [].into());
    assert!(!db.kind_counts(None, sight).await.expect("counts").contains_key(&kind));
    assert_eq!(db.status_counts(kind, None, sight).await.expect("counts"), [].into());
    let around = db.neighbours(&[id(db, "M001").await], &german, sight).await.expect("neighbours");
    assert!(around.iter().all(|neighbour| neighbour.row.key.kind() != kind));
    for (link, from, to) in links().into_iter().filter(|(_, from, to)| [*from, *to].contains(&kind)) {
        assert_eq!(db.pairs(link, from, to, sight).await.expect("pairs"), [], "{from} {link} {to}");
    }
    let question = Question { words: "eulen".into(), lang: german, sight, kind: None, edition: None, skip: 0, limit: 100 };
    assert!(!db.search(&question).await.expect("hits").facets.contains_key(&kind));
}

#[tokio::test]
async fn a_draft_is_there_for_export_and_becomes_readable_when_it_is_released() {
    on_both(async |db| {
        two_editions(&db).await;
        let loaded = db.load().await.expect("everything");
        assert!(loaded.leitbild.get(&key("2030/L1")).is_some());
        let released = item("2030/L1").title(&[("de", "Eulen")]).done();
        let change = Change { write: vec![fresh(&released)], remove: Vec::new() };
        db.apply(loaded.head, &change, &entry()).await.expect("a change");
        assert!(db.item(&key("2030/L1"), &lang("de"), Sight::Public).await.expect("an answer").is_some());
        let found = db.neighbours(&[id(&db, "K1").await], &lang("de"), Sight::Public).await.expect("neighbours");
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
        let change =
            Change { write: items.iter().map(|item| Write { public: false, ..fresh(item) }).collect(), remove: Vec::new() };
        db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
        assert_eq!(db.kind_counts(Some(&code("2025")), Sight::Public).await.expect("counts"), [].into());
        assert_eq!(db.load().await.expect("everything").leitbild.len(), demo.len());
    })
    .await;
}

#[tokio::test]
async fn what_is_withheld_is_named_but_not_what_belongs_to_an_edition_or_is_internal() {
    on_both(async |db| {
        two_editions(&db).await;
        assert_eq!(db.withheld().await.expect("an answer"), [], "drafts of editions are not meant");
        let measure = item("M777").title(&[("de", "Noch nicht")]).done();
        let release = item("FR1").link("items", "M777").done();
        let write = [&measure, &release].map(|item| Write { public: false, ..fresh(item) });
        let change = Change { write: write.to_vec(), remove: Vec::new() };
        db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("a change");
        assert_eq!(db.withheld().await.expect("an answer"), [measure.key]);
    })
    .await;
}
