//! Adopted editions never change again, except for their translations; drafts stay internal.

use leitwerk_bundle::{Files, What};
use leitwerk_model::frozen::Frozen;
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus;

use crate::support::{and, city, import, key, names, on_both, places, refused, replace, stored, with, without};

const EDITION: &str = "editions/2020/edition.toml";
const GOALS: &str = "editions/2020/goals.toml";

#[tokio::test]
async fn a_change_to_an_adopted_original_is_refused_with_file_and_line() {
    on_both(async |db| {
        import(&db, &city()).await;
        let cases = [
            (with(&city(), GOALS, "\"Sprache\"", "\"Sprachen\""), "editions/2020/goals.toml:7", "L-text"),
            (with(&city(), GOALS, "text.de = \"Alle", "text.de = \"Nicht alle"), "editions/2020/goals.toml:1", "text"),
            (with(&city(), EDITION, "\"Fassung 2020\"", "\"Fassung 2020 neu\""), "editions/2020/edition.toml:1", "title"),
            (and(&city(), EDITION, "valid_from = \"2020\"\n"), "editions/2020/edition.toml:1", "fact"),
            (with(&city(), EDITION, "adopted", "draft"), "editions/2020/edition.toml:1", "back to draft"),
            (with(&city(), EDITION, "adopted", "rejected"), "editions/2020/edition.toml:1", "rejected"),
            (with(&city(), "editions/2020/fields.toml", "Bildung", "Schule"), "editions/2020/fields.toml:1", "field"),
        ];
        for (files, place, what) in cases {
            let mistakes = refused(&db, &files, false).await;
            assert_eq!(places(&mistakes), [place], "{what}");
            assert!(matches!(&mistakes[0].what, What::Frozen(Frozen::Changed { .. })), "{what}");
            assert!(mistakes[0].to_string().contains("the edition 2020 is adopted"), "{}", mistakes[0]);
            assert_eq!(places(&refused(&db, &files, true).await), [place], "{what}, replacing");
        }
        let other_link = and(&city(), "editions/2020/fields.toml", "\n[[field]]\ncode = \"H2\"\ntitle.de = \"Arbeit\"\n");
        let other_link = with(&other_link, GOALS, "field = \"H1\"", "field = \"H2\"");
        assert_eq!(places(&refused(&db, &other_link, false).await), ["editions/2020/fields.toml:5", "editions/2020/goals.toml:7"]);
    })
    .await;
}

#[tokio::test]
async fn translations_of_an_adopted_edition_may_be_added_changed_and_taken_out() {
    on_both(async |db| {
        import(&db, &city()).await;
        let english =
            |files: &Files| with(files, GOALS, "title.en = \"Openness\"", "title.en = \"Being open\"\ntitle.ar = \"الانفتاح\"");
        assert_eq!(names(&import(&db, &english(&city())).await.changed), ["2020/L1"]);
        let goal = stored(&db, "2020/L1").await.expect("the goal");
        assert_eq!(goal.texts[&Part::Title].versions().len(), 3);
        assert_eq!(names(&import(&db, &with(&city(), GOALS, "title.en = \"Openness\"\n", "")).await.changed), ["2020/L1"]);
        assert_eq!(stored(&db, "2020/L1").await.expect("the goal").texts[&Part::Title].versions().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_added_to_an_adopted_edition_and_nothing_taken_out() {
    on_both(async |db| {
        import(&db, &city()).await;
        let added = and(&city(), GOALS, "\n[[goal]]\ncode = \"L2\"\ntitle.de = \"Neu\"\ntext.de = \"Neu.\"\n");
        let mistakes = refused(&db, &added, false).await;
        assert_eq!(places(&mistakes), ["editions/2020/goals.toml:15"]);
        assert!(matches!(mistakes[0].what, What::Frozen(Frozen::Added { .. })));

        let fewer = city().into_iter().filter(|(path, _)| !path.starts_with("editions/2020/")).collect();
        let fewer = with(&fewer, "measures.toml", "\"2020/L1\", ", "");
        let mistakes = refused(&db, &fewer, true).await;
        assert_eq!(mistakes.len(), 4, "the edition, its field and both goals");
        assert!(mistakes.iter().all(|mistake| matches!(mistake.what, What::Frozen(Frozen::Removed { .. }))));
        assert!(mistakes.iter().any(|mistake| mistake.path == "editions/2020/goals.toml (2020/L1)"), "{:?}", places(&mistakes));
        assert_eq!(names(&import(&db, &fewer).await.changed), ["M001"], "without replace it only stays");
        assert!(stored(&db, "2020/L1").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn an_adopted_edition_may_be_superseded_and_that_is_all() {
    on_both(async |db| {
        import(&db, &city()).await;
        let superseded = with(&city(), EDITION, "adopted", "superseded");
        refused(&db, &with(&superseded, GOALS, "\"Sprache\"", "\"Sprachen\""), false).await;
        assert_eq!(names(&import(&db, &superseded).await.changed), ["2020"]);
        let mistakes = refused(&db, &city(), false).await;
        assert_eq!(places(&mistakes), ["editions/2020/edition.toml:1"]);
        let frozen = Frozen::Changed { edition: key("2020").code().clone(), status: EditionStatus::Superseded };
        assert_eq!(mistakes[0].what, What::Frozen(frozen));
        import(&db, &with(&superseded, GOALS, "\"Openness\"", "\"Being open\"")).await;
    })
    .await;
}

#[tokio::test]
async fn an_edition_is_changed_until_it_is_adopted_and_frozen_from_then_on() {
    on_both(async |db| {
        import(&db, &city()).await;
        let goals = "editions/2025/goals.toml";
        let adopted = with(&city(), "editions/2025/edition.toml", "in_deliberation", "adopted");
        let adopted = with(&adopted, goals, "\"Sprache\"", "\"Sprachen\"");
        assert_eq!(names(&import(&db, &adopted).await.changed), ["2025", "2025/Z1.1"]);
        assert_eq!(
            places(&refused(&db, &with(&adopted, goals, "\"Sprachen\"", "\"Sprache\""), false).await),
            ["editions/2025/goals.toml:7"]
        );
    })
    .await;
}

#[tokio::test]
async fn measures_may_still_point_to_an_adopted_edition() {
    on_both(async |db| {
        import(&db, &city()).await;
        let more = with(&city(), "measures.toml", "\"2020/L1\", ", "\"2020/Z1.1\", ");
        assert_eq!(names(&import(&db, &more).await.changed), ["M001"]);
    })
    .await;
}

#[tokio::test]
async fn an_edition_that_is_only_in_deliberation_may_go() {
    on_both(async |db| {
        import(&db, &city()).await;
        let mut fewer = with(&city(), "measures.toml", ", \"2025/Z1.1\"", "");
        for path in ["edition", "fields", "goals"] {
            fewer = without(&fewer, &format!("editions/2025/{path}.toml"));
        }
        assert_eq!(names(&replace(&db, &fewer).await.removed), ["2025", "2025/H1", "2025/L1", "2025/Z1.1"]);
    })
    .await;
}
