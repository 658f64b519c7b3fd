//! Importing bundles: all of it or nothing, and the same again changes nothing.

use leitwerk_app::bundles::Outcome;
use leitwerk_bundle::Files;
use leitwerk_model::text::{Part, TextState};
use leitwerk_store::{Db, Head};

use crate::support::{and, bundle, city, head, import, names, on_both, places, refused, replace, stored, with, without};

const MEASURES: &str = "measures.toml";

/// The state of a text of the measure, in a language.
async fn state(db: &Db, part: Part, lang: &str) -> TextState {
    let measure = stored(db, "M001").await.expect("the measure");
    measure.texts[&part].versions()[&lang.parse().expect("a tag")].state
}

#[tokio::test]
async fn a_first_import_creates_and_a_second_changes_nothing() {
    for (files, count) in [(city(), 13), (bundle("demo"), 664)] {
        on_both(async |db| {
            let first = import(&db, &files).await;
            assert_eq!((first.created.len(), first.changed, first.removed, first.unchanged), (count, vec![], vec![], 0));
            for _ in 0..2 {
                assert_eq!(import(&db, &files).await, Outcome { unchanged: count, ..Outcome::default() });
            }
            assert_eq!(head(&db).await, Head(1), "no entry for nothing");
        })
        .await;
    }
}

#[tokio::test]
async fn the_examples_can_be_imported_twice() {
    on_both(async |db| {
        for round in 0..2 {
            let outcome = import(&db, &bundle("examples/muenster")).await;
            assert_eq!(outcome.created.is_empty(), round == 1);
            assert_eq!(names(&outcome.changed), [""; 0]);
        }
        assert_eq!(head(&db).await, Head(1));
    })
    .await;
}

#[tokio::test]
async fn an_import_leaves_one_entry_that_names_what_it_did() {
    on_both(async |db| {
        import(&db, &city()).await;
        import(&db, &with(&city(), MEASURES, "running", "completed")).await;
        let entries = db.audit_entries(0, 100).await.expect("entries");
        let deeds: Vec<_> = entries.iter().map(|entry| (entry.action.as_str(), entry.actor.as_deref())).collect();
        assert_eq!(deeds, [("import-bundle", Some("operator")); 2]);
        assert_eq!(
            entries[1].content.as_deref(),
            Some(r#"{"changed":["M001"],"created":[],"public":{"changed":["M001"],"created":[],"removed":[]},"removed":[]}"#)
        );
    })
    .await;
}

#[tokio::test]
async fn a_changed_text_makes_its_untouched_translations_outdated() {
    on_both(async |db| {
        import(&db, &city()).await;
        // Title: German and English change, Arabic does not. Text: nothing changes.
        let changed = with(&with(&city(), MEASURES, "\"Lotsen\"", "\"Lotsinnen\""), MEASURES, "\"Guides\"", "\"Pilots\"");
        let outcome = import(&db, &changed).await;
        assert_eq!((names(&outcome.changed), outcome.created), (vec!["M001".to_owned()], vec![]));
        assert_eq!(state(&db, Part::Title, "ar").await, TextState::Outdated);
        assert_eq!(state(&db, Part::Title, "en").await, TextState::Translated);
        assert_eq!(state(&db, Part::Text, "en").await, TextState::Translated);

        let after = head(&db).await;
        let again = import(&db, &changed).await;
        assert_eq!((names(&again.changed), head(&db).await), (vec![], after), "the same again changes nothing");
        assert_eq!(state(&db, Part::Title, "ar").await, TextState::Outdated);

        let once_more = with(&changed, MEASURES, "\"Lotsinnen\"", "\"Begleitung\"");
        import(&db, &once_more).await;
        assert_eq!(state(&db, Part::Title, "ar").await, TextState::Outdated, "what was outdated does not become fresh by that");
        assert_eq!(state(&db, Part::Title, "en").await, TextState::Outdated);
    })
    .await;
}

#[tokio::test]
async fn an_outdated_translation_is_mended_by_new_words_or_by_reading_it_again() {
    on_both(async |db| {
        import(&db, &city()).await;
        let changed = with(&city(), MEASURES, "\"Lotsen\"", "\"Lotsinnen\"");
        import(&db, &changed).await;
        let reviewed = with(&changed, MEASURES, "\"Guides\"", "{ text = \"Guides\", state = \"reviewed\" }");
        let mended = with(&reviewed, MEASURES, "مرشدون", "مرشدات");
        assert_eq!(names(&import(&db, &mended).await.changed), ["M001"]);
        assert_eq!(state(&db, Part::Title, "en").await, TextState::Reviewed);
        assert_eq!(state(&db, Part::Title, "ar").await, TextState::Translated);
    })
    .await;
}

#[tokio::test]
async fn what_a_bundle_does_not_name_stays_or_goes_with_replace() {
    on_both(async |db| {
        import(&db, &city()).await;
        let fewer = without(&with(&city(), "districts.csv", "D12,Hafen,12,D1\n", ""), MEASURES);
        let outcome = import(&db, &fewer).await;
        assert_eq!(outcome, Outcome { unchanged: 11, absent: 2, ..Outcome::default() });
        assert!(stored(&db, "M001").await.is_some() && stored(&db, "D12").await.is_some());
        let outcome = replace(&db, &fewer).await;
        assert_eq!((names(&outcome.removed), outcome.unchanged), (vec!["D12".to_owned(), "M001".to_owned()], 11));
        assert!(stored(&db, "M001").await.is_none() && stored(&db, "D12").await.is_none());
        assert_eq!(replace(&db, &fewer).await, Outcome { unchanged: 11, ..Outcome::default() });
    })
    .await;
}

#[tokio::test]
async fn a_bundle_may_name_what_only_the_store_holds_unless_it_replaces() {
    on_both(async |db| {
        import(&db, &city()).await;
        let keep = |path: &String| path == "leitwerk.toml" || path == MEASURES;
        let part: Files = city().into_iter().filter(|(path, _)| keep(path)).collect();
        let part = with(&part, MEASURES, "running", "paused");
        assert_eq!(names(&import(&db, &part).await.changed), ["M001"]);
        let mistakes = refused(&db, &part, true).await;
        assert!(places(&mistakes).contains(&"measures.toml:6".to_owned()), "{:?}", places(&mistakes));
    })
    .await;
}

#[tokio::test]
async fn a_mistake_in_one_file_means_that_nothing_at_all_is_imported() {
    on_both(async |db| {
        let cases = [
            (with(&city(), MEASURES, "\"running\"", "\"walking\""), "measures.toml:4"),
            (with(&city(), MEASURES, "2020/L1", "2020/L9"), "measures.toml:6"),
            (with(&city(), MEASURES, "carried_by", "getragen_von"), "measures.toml:5"),
            (with(&city(), "editions/2025/goals.toml", "field = \"H1\"\n", ""), "editions/2025/goals.toml:7"),
            (with(&city(), "editions/2025/goals.toml", "\"Z1.1\"", "\"L1\""), "editions/2025/goals.toml:8"),
            (with(&city(), "districts.csv", "D12,Hafen,12,D1", "D12,Hafen,12,D99"), "districts.csv:4"),
            (and(&city(), MEASURES, "[[measure]\n"), "measures.toml:12"),
            (and(&city(), "geheim.toml", "x = 1"), "geheim.toml:1"),
            (without(&city(), "leitwerk.toml"), "leitwerk.toml:1"),
            (without(&city(), "editions/2025/edition.toml"), "editions/2025/edition.toml:1"),
        ];
        for (files, place) in &cases {
            let mistakes = refused(&db, files, false).await;
            assert!(places(&mistakes).contains(&(*place).to_owned()), "{place}: {:?}", places(&mistakes));
            assert_eq!(head(&db).await, Head(0));
        }
        import(&db, &city()).await;
        for (files, place) in &cases[..6] {
            assert!(places(&refused(&db, files, false).await).contains(&(*place).to_owned()));
            let both = with(files, "leitwerk.toml", "Kleinstadt", "Großstadt");
            refused(&db, &both, true).await;
        }
        assert_eq!(head(&db).await, Head(1));
    })
    .await;
}

#[tokio::test]
async fn every_mistake_is_told_at_once_with_its_line_and_the_way_out() {
    on_both(async |db| {
        let files = with(&city(), MEASURES, "\"running\"", "\"walking\"");
        let files = with(&files, "editions/2025/goals.toml", "field = \"H1\"\n", "");
        let mistakes = refused(&db, &files, false).await;
        assert_eq!(places(&mistakes), ["editions/2025/goals.toml:7", "measures.toml:4"]);
        let message = mistakes[1].to_string();
        for part in ["measures.toml:4:", "walking", "status = \"walking\"", "^^^^", "planned, running, paused"] {
            assert!(message.contains(part), "{message}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_empty_bundle_is_refused_and_takes_nothing_out() {
    on_both(async |db| {
        import(&db, &city()).await;
        let mistakes = refused(&db, &Files::new(), true).await;
        assert!(mistakes.iter().any(|mistake| mistake.path == "leitwerk.toml"), "{:?}", places(&mistakes));
    })
    .await;
}
