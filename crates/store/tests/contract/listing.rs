//! Lists: order, pages, filters, titles.

use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;
use leitwerk_store::Sight;
use leitwerk_store::entries::Beside;
use leitwerk_store::items::Listing;

use crate::support::{code, id, item, key, lang, list, listed, on_both, write};

#[tokio::test]
async fn lists_come_in_the_order_in_which_people_count() {
    on_both(async |db| {
        let goals = ["2025/Z10.1", "2025/Z3.10", "2025/L2", "2025/Z3.2", "2025/L10", "2020/Z1.1"];
        write(&db, &goals.map(|goal| item(goal).title(&[("de", "Ziel")]).done())).await;
        let found = listed(&db, &list(Kind::Goal).in_edition(&code("2025"))).await;
        assert_eq!(found, ["2025/L2", "2025/L10", "2025/Z3.2", "2025/Z3.10", "2025/Z10.1"]);
        assert_eq!(listed(&db, &list(Kind::Goal)).await, [""; 0], "a goal is in no list without its edition");
    })
    .await;
}

#[tokio::test]
async fn pages_lose_nothing_and_show_nothing_twice() {
    on_both(async |db| {
        // M7 and M007 are different codes that people count alike.
        let mut codes: Vec<String> = (1..=40).map(|n| format!("M{n:03}")).collect();
        codes.extend(["M7", "M07", "M10", "M0010", "M11"].map(str::to_owned));
        write(&db, &codes.iter().map(|code| item(code).done()).collect::<Vec<_>>()).await;
        let whole = listed(&db, &list(Kind::Measure)).await;
        assert_eq!(whole.len(), codes.len());
        for size in [1, 2, 3, 7, 45, 100] {
            let mut paged = Vec::new();
            let mut listing = Listing { limit: size, ..list(Kind::Measure) };
            loop {
                let page = listed(&db, &listing).await;
                assert!(i64::try_from(page.len()).is_ok_and(|found| found <= size));
                let Some(last) = page.last() else { break };
                listing.after = Some(code(last));
                paged.extend(page);
            }
            assert_eq!(paged, whole, "in pages of {size}");
        }
    })
    .await;
}

#[tokio::test]
async fn pages_stay_whole_while_items_are_added() {
    on_both(async |db| {
        let made = |range: std::ops::Range<i32>| range.map(|n| item(&format!("M{:03}", n * 2)).done()).collect::<Vec<_>>();
        write(&db, &made(1..31)).await;
        let before = listed(&db, &list(Kind::Measure)).await;
        let mut paged = Vec::new();
        let mut listing = Listing { limit: 5, ..list(Kind::Measure) };
        for round in 0.. {
            let page = listed(&db, &listing).await;
            let Some(last) = page.last() else { break };
            listing.after = Some(code(last));
            paged.extend(page);
            // One before what was shown, one behind, one at the end.
            let fresh = [1 + round * 4, 63 - round * 4, 200 + round];
            if round < 12 {
                write(&db, &fresh.map(|n| item(&format!("M{n:03}")).done())).await;
            }
        }
        let mut once = paged.clone();
        once.dedup();
        assert_eq!(once, paged, "nothing twice");
        assert!(before.iter().all(|code| paged.contains(code)), "nothing lost");
    })
    .await;
}

#[tokio::test]
async fn a_title_comes_in_the_readers_language_or_as_the_original() {
    on_both(async |db| {
        let goal = item("2025/L1").title(&[("de", "Offenheit"), ("ar", "الانفتاح")]).text(Part::Text, &[("de", "Alle.")]);
        let nameless = item("2025/L2");
        let turkish = item("2025/L3").title(&[("tr", "Açıklık"), ("de", "Offenheit (übersetzt)")]);
        write(&db, &[goal, nameless, turkish].map(super::support::Sketch::done)).await;
        let cases = [
            ("ar", vec![Some(("ar", "الانفتاح")), None, Some(("tr", "Açıklık"))]),
            ("de", vec![Some(("de", "Offenheit")), None, Some(("de", "Offenheit (übersetzt)"))]),
            ("en", vec![Some(("de", "Offenheit")), None, Some(("tr", "Açıklık"))]),
            ("de-simple", vec![Some(("de", "Offenheit")), None, Some(("tr", "Açıklık"))]),
        ];
        for (reader, expected) in cases {
            let listing = Listing::of(Kind::Goal, &lang(reader), Sight::Public).in_edition(&code("2025"));
            let rows = db.items(&listing).await.expect("a list");
            let titles: Vec<_> =
                rows.iter().map(|row| row.title.as_ref().map(|words| (&*words.lang, words.body.as_str()))).collect();
            assert_eq!(titles, expected, "for a reader of {reader}");
            let with_facts = db.items_with_facts(&listing).await.expect("a list");
            assert_eq!(with_facts.into_iter().map(|(row, _)| row).collect::<Vec<_>>(), rows);
        }
        let texts = db
            .texts_of(&Listing::of(Kind::Goal, &lang("ar"), Sight::Public).in_edition(&code("2025")), Part::Text)
            .await
            .expect("texts");
        let texts: Vec<_> = texts.iter().map(|(id, words)| (*id, &*words.lang, words.body.as_str())).collect();
        assert_eq!(texts, [(id(&db, "2025/L1").await, "de", "Alle.")]);
    })
    .await;
}

#[tokio::test]
async fn a_justified_place_is_called_by_its_justification() {
    on_both(async |db| {
        let sentence = item("2025/T1.1").title(&[("de", "So halten wir es.")]);
        let justified = item("2025/T1.2").text(Part::Justification, &[("de", "Hier nicht, weil …")]);
        write(&db, &[sentence.done(), justified.done()]).await;
        let rows = db.items(&list(Kind::TakeUp).in_edition(&code("2025"))).await.expect("a list");
        let titles: Vec<_> = rows.into_iter().filter_map(|row| Some(row.title?.body)).collect();
        assert_eq!(titles, ["So halten wir es.", "Hier nicht, weil …"]);
    })
    .await;
}

#[tokio::test]
async fn a_list_shows_status_and_period_and_can_be_narrowed_by_them() {
    on_both(async |db| {
        let running = item("M001").fact("status", "running").fact("starts", "2024-02").fact("ends", "2025-12-31");
        let planned = item("M002").fact("status", "planned").fact("starts", "2027");
        write(&db, &[running.done(), planned.done(), item("M003").fact("status", "running").done()]).await;
        let rows = db.items(&list(Kind::Measure)).await.expect("a list");
        let shown = |at: usize| (rows[at].status.as_str(), rows[at].starts.as_deref(), rows[at].ends.as_deref());
        assert_eq!(shown(0), ("running", Some("2024-02"), Some("2025-12-31")));
        assert_eq!(shown(1), ("planned", Some("2027"), None));
        let only = |status: &str| Listing { status: Some(status.into()), ..list(Kind::Measure) };
        assert_eq!(listed(&db, &only("running")).await, ["M001", "M003"]);
        assert_eq!(listed(&db, &only("planned")).await, ["M002"]);
        assert_eq!(listed(&db, &only("stopped' OR '1'='1")).await, [""; 0]);
        let counts = db.status_counts(Kind::Measure, None, Sight::Public).await.expect("counts");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("planned".into(), 1), ("running".into(), 2)]);
    })
    .await;
}

#[tokio::test]
async fn a_list_can_be_narrowed_to_what_hangs_together_with_an_item() {
    on_both(async |db| {
        let goals = ["2025/L1", "2025/L2"].map(|goal| item(goal).done());
        let measures = [
            item("M001").link("goals", "2025/L1").link("goals", "2025/L2").done(),
            item("M002").link("goals", "2025/L2").done(),
            item("M003").done(),
        ];
        write(&db, &[&goals[..], &measures[..]].concat()).await;
        let linked = async |kind, to: &str| Listing { linked: Some(id(&db, to).await), ..list(kind) };
        assert_eq!(listed(&db, &linked(Kind::Measure, "2025/L1").await).await, ["M001"]);
        assert_eq!(listed(&db, &linked(Kind::Measure, "2025/L2").await).await, ["M001", "M002"]);
        let goals_of = linked(Kind::Goal, "M001").await.in_edition(&code("2025"));
        assert_eq!(listed(&db, &goals_of).await, ["2025/L1", "2025/L2"], "from the other end");
        assert_eq!(listed(&db, &linked(Kind::Goal, "M003").await.in_edition(&code("2025"))).await, [""; 0]);
        let second = Listing { after: Some(code("M001")), limit: 1, ..linked(Kind::Measure, "2025/L2").await };
        assert_eq!(listed(&db, &second).await, ["M002"], "filters and pages together");
    })
    .await;
}

#[tokio::test]
async fn counts_are_of_the_whole_city_and_of_one_edition() {
    on_both(async |db| {
        let items = ["city", "M001", "M002", "2020", "2025", "2020/L1", "2025/L1", "2025/L2", "2025/H1"];
        write(&db, &items.map(|reference| item(reference).done())).await;
        let counts = async |edition: Option<&str>| {
            let edition = edition.map(code);
            db.kind_counts(edition.as_ref(), Sight::Public).await.expect("counts").into_iter().collect::<Vec<_>>()
        };
        let city = [(Kind::City, 1), (Kind::Edition, 2), (Kind::Measure, 2)];
        assert_eq!(counts(None).await, city);
        let expected = [(Kind::City, 1), (Kind::Edition, 2), (Kind::Field, 1), (Kind::Goal, 2), (Kind::Measure, 2)];
        assert_eq!(counts(Some("2025")).await, expected);
        assert_eq!(counts(Some("1999")).await, city);
        let counts = db.status_counts(Kind::Goal, Some(&code("2025")), Sight::Public).await.expect("counts");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(String::new(), 2)]);
    })
    .await;
}

#[tokio::test]
async fn an_item_that_is_not_there_is_not_found() {
    on_both(async |db| {
        write(&db, &[item("2025/L1").done()]).await;
        for missing in ["2025/L2", "2020/L1", "M001"] {
            assert!(db.item(&key(missing), &lang("de"), Sight::Public).await.expect("an answer").is_none(), "{missing}");
        }
    })
    .await;
}

#[tokio::test]
async fn entries_bring_text_numbers_and_whole_in_one_go() {
    on_both(async |db| {
        write(
            &db,
            &[
                item("2025/H1").title(&[("de", "Sprache")]).done(),
                item("2025/Z1.1")
                    .title(&[("de", "Ziel"), ("en", "Goal")])
                    .text(Part::Text, &[("de", "Worum es geht.")])
                    .link("field", "2025/H1")
                    .done(),
                item("2025/Z1.2").title(&[("de", "Anderes Ziel")]).link("field", "2025/H1").done(),
                item("M001").link("goals", "2025/Z1.1").done(),
                item("M002").link("goals", "2025/Z1.1").done(),
                item("I01").link("goals", "2025/Z1.1").done(),
            ],
        )
        .await;
        let goals = Listing::of(Kind::Goal, &lang("en"), Sight::Public).in_edition(&code("2025"));
        let beside = Beside::text(Part::Text).counting(LinkKind::CarriedOut).counting(LinkKind::Watched).within(LinkKind::InField);
        let found = db.entries(&goals, beside).await.expect("entries");
        let rows: Vec<_> = found.iter().map(|entry| entry.row.clone()).collect();
        assert_eq!(rows, db.items(&goals).await.expect("items"), "the same rows as the plain list");
        assert_eq!((found[0].counts, found[1].counts), ([2, 1], [0, 0]));
        let text = found[0].text.as_ref().expect("the text");
        assert_eq!((&*text.lang, text.body.as_str()), ("de", "Worum es geht."), "the original, where there is no translation");
        assert_eq!(found[1].text, None);
        let field = id(&db, "2025/H1").await;
        assert!(found.iter().all(|entry| entry.whole == Some(field)));
        let plain = db.entries(&goals, Beside::default()).await.expect("entries");
        assert!(plain.iter().all(|entry| entry.text.is_none() && entry.counts == [0, 0] && entry.whole.is_none()));
    })
    .await;
}
