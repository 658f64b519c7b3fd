//! What is translated and what is not: counted, and listed page by page.

use std::collections::BTreeSet;

use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_model::translations::Standing;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::translations::reviews::Review;
use leitwerk_store::translations::{Asked, Home, Whose};
use leitwerk_store::{Db, Error, Sight};

use crate::support::{code, entry, item, key, lang, on_both, write};

/// A question for everything that is to be translated into Arabic.
fn everything() -> Asked {
    Asked {
        to: lang("ar"),
        lang: lang("de"),
        sight: Sight::Drafts,
        whose: Whose::All,
        standings: Vec::new(),
        home: None,
        kinds: Vec::new(),
        after: None,
        limit: 100,
    }
}

async fn listed(db: &Db, asked: &Asked) -> Vec<String> {
    db.translation_work(asked).await.expect("a list").iter().map(|work| work.row.key.to_string()).collect()
}

/// An office with a measure, goals of two editions, one of them a draft.
async fn set(db: &Db) {
    let both = [("de", "Wort"), ("ar", "كلمة")];
    write(
        db,
        &[
            item("2020").title(&both).done(),
            item("2020/L1").title(&both).text(Part::Text, &[("de", "Text")]).done(),
            item("O1").title(&[("de", "Amt")]).done(),
            item("O2").title(&both).done(),
            item("M1").title(&[("ar", "أصل")]).text(Part::Text, &[("de", "Text")]).link("responsible", "O1").done(),
            item("M2").title(&[("de", "Andere")]).link("responsible", "O2").done(),
            item("M10").title(&both).done(),
        ],
    )
    .await;
    let draft = item("2030/L1").title(&[("de", "Entwurf")]).done();
    let loaded = db.load().await.expect("everything");
    let change = Change { write: vec![Write { item: &draft, public: false, before: None }], remove: Vec::new() };
    db.apply(loaded.head, &change, &entry()).await.expect("a draft");
}

#[tokio::test]
async fn texts_are_counted_by_how_they_stand() {
    on_both(async |db| {
        set(&db).await;
        let counts = db.translation_counts(Sight::Drafts, &Whose::All).await.expect("counts");
        let of = |kinds: &[Kind], home: Option<&Home>, standing| counts.of(kinds, home, &lang("ar"), standing);
        assert_eq!(of(&[], None, Standing::Translated), 4);
        assert_eq!(of(&[], None, Standing::Missing), 5, "an original in the language itself is not missing");
        assert_eq!(of(&[Kind::Goal], None, Standing::Missing), 2);
        assert_eq!(of(&[Kind::Goal], Some(&Home::Edition(code("2020"))), Standing::Missing), 1);
        assert_eq!(of(&[], Some(&Home::Edition(code("2020"))), Standing::Translated), 2, "the edition and its goal");
        assert_eq!(of(&[], Some(&Home::City), Standing::Missing), 3);
        assert_eq!(of(&[], None, Standing::Outdated), 0);
        assert_eq!(counts.of(&[], None, &lang("de"), Standing::Missing), 1);
        let public = db.translation_counts(Sight::Public, &Whose::All).await.expect("counts");
        assert_eq!(public.of(&[], None, &lang("ar"), Standing::Missing), 4, "nothing of a draft");
        let own = Whose::Of(BTreeSet::from([key("O1"), key("GR1")]));
        let own = db.translation_counts(Sight::Public, &own).await.expect("counts");
        assert_eq!(own.of(&[], None, &lang("ar"), Standing::Missing), 2);
        let nobody = db.translation_counts(Sight::Public, &Whose::Of(BTreeSet::new())).await.expect("counts");
        assert_eq!(nobody.of(&[], None, &lang("ar"), Standing::Missing), 0);
    })
    .await;
}

#[tokio::test]
async fn items_are_listed_by_kind_edition_and_code_page_by_page() {
    on_both(async |db| {
        set(&db).await;
        let all = ["2020", "2020/L1", "2030/L1", "M1", "M2", "M10", "O1", "O2"];
        assert_eq!(listed(&db, &everything()).await, all);
        for (at, after) in all.iter().enumerate() {
            let asked = Asked { after: Some(key(after)), limit: 2, ..everything() };
            assert_eq!(listed(&db, &asked).await, all[at + 1..].iter().take(2).copied().collect::<Vec<_>>(), "after {after}");
        }
        let with = |change: fn(&mut Asked)| {
            let mut asked = everything();
            change(&mut asked);
            asked
        };
        assert_eq!(
            listed(&db, &with(|asked| asked.standings = vec![Standing::Missing])).await,
            ["2020/L1", "2030/L1", "M1", "M2", "O1"]
        );
        let open = with(|asked| asked.standings = vec![Standing::Outdated, Standing::Machine]);
        assert_eq!(listed(&db, &open).await, Vec::<String>::new());
        assert_eq!(listed(&db, &with(|asked| asked.kinds = vec![Kind::Goal, Kind::Edition])).await, all[..3]);
        assert_eq!(listed(&db, &with(|asked| asked.home = Some(Home::Edition(code("2020"))))).await, all[..2]);
        assert_eq!(listed(&db, &with(|asked| asked.home = Some(Home::City))).await, all[3..]);
        assert_eq!(listed(&db, &with(|asked| asked.sight = Sight::Public)).await.len(), all.len() - 1);
        let own = Asked { whose: Whose::Of(BTreeSet::from([key("O1")])), ..everything() };
        assert_eq!(listed(&db, &own).await, ["M1", "O1"]);
        let own = Asked { whose: Whose::Of(BTreeSet::from([key("GR1")])), ..everything() };
        assert_eq!(listed(&db, &own).await, Vec::<String>::new(), "a body answers for nothing");
        let texts = db.translation_work(&with(|asked| asked.kinds = vec![Kind::Measure])).await.expect("measures");
        assert_eq!(texts[0].texts, [(Part::Text, Standing::Missing)], "an original in the language itself is no work");
        assert_eq!(texts[2].texts, [(Part::Title, Standing::Translated)]);
    })
    .await;
}

#[tokio::test]
async fn who_read_a_text_is_noted_with_the_change_or_not_at_all() {
    on_both(async |db| {
        write(&db, &[item("M1").title(&[("de", "Wort"), ("de-simple", "Wort")]).done()]).await;
        let review = |readers: &str, on: &str| Review {
            item: key("M1"),
            part: Part::Title,
            lang: lang("de-simple"),
            wording: "0123456789ab".into(),
            readers: readers.into(),
            on: on.parse().expect("a date"),
        };
        let loaded = db.load().await.expect("everything");
        let nothing = Change::default();
        let noted = async |head, reviews: &[Review]| db.apply_reviewed(head, &nothing, reviews, &entry()).await;
        let head = noted(loaded.head, &[review("Gruppe A", "2025-06-18"), review("Gruppe B", "2025-07")]).await.expect("noted");
        assert_eq!(
            db.reviews(&key("M1")).await.expect("reviews"),
            [review("Gruppe B", "2025-07"), review("Gruppe A", "2025-06-18")]
        );
        assert!(matches!(noted(loaded.head, &[review("Gruppe C", "2025")]).await, Err(Error::Changed)));
        noted(head, &[review("Gruppe A", "2025-08-01")]).await.expect("a corrected date");
        assert_eq!(
            db.reviews(&key("M1")).await.expect("reviews"),
            [review("Gruppe A", "2025-08-01"), review("Gruppe B", "2025-07")]
        );
        assert_eq!(db.reviews(&key("M2")).await.expect("reviews"), []);
        let read = async |tag: &str| db.wordings_read(&lang(tag)).await.expect("wordings");
        assert_eq!(read("de-simple").await, [(Part::Title, "0123456789ab".to_owned())].into(), "once, however many groups");
        assert_eq!(read("ar").await, [].into());
    })
    .await;
}
