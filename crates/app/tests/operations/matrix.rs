//! The matrix from the store is the matrix of the model.

use leitwerk_app::access::Actor;
use leitwerk_app::matrix;
use leitwerk_model::code::Code;
use leitwerk_model::language::Lang;
use leitwerk_model::matrix::Matrix;
use leitwerk_store::Db;

use crate::support::{bundle, city, import, key, on_both, with};

async fn read(db: &Db, actor: &Actor, edition: &str, lang: &str) -> matrix::Read {
    let (edition, lang): (Code, Lang) = (edition.parse().expect("an edition"), lang.parse().expect("a tag"));
    matrix::read(db, actor, &edition, &lang).await.expect("a matrix")
}

#[tokio::test]
async fn the_matrix_of_the_demo_is_read_as_the_model_has_it() {
    on_both(async |db| {
        let files = bundle("demo");
        import(&db, &files).await;
        let leitbild = leitwerk_bundle::read(&files).leitbild;
        for edition in ["2020", "2025"] {
            let found = read(&db, &Actor::Visitor, edition, "ar").await;
            let expected = Matrix::of(&leitbild, key(edition).code());
            assert_eq!(found.matrix, expected);
            assert!(edition == "2020" || expected.counts().0 > 10, "{:?}", expected.counts());
            for take_up in expected.overarching.iter().flat_map(|goal| expected.fields.iter().map(move |field| (goal, field))) {
                let place = expected.place(take_up.0, take_up.1);
                for take_up in place.take_ups.iter().chain(&place.justifications) {
                    let item = leitbild.get(take_up).expect("a take-up");
                    let words = found.sentences[take_up].as_ref().map(|words| words.body.as_str());
                    assert_eq!(words, item.title(&"ar".parse().expect("a tag")).map(|(_, body)| body), "{take_up}");
                }
            }
            for key in expected.overarching.iter().chain(&expected.fields) {
                assert!(found.titles[key].title.is_some(), "{key} has a name");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_matrix_of_a_draft_is_there_for_those_who_may_read_it_and_empty_for_everybody_else() {
    on_both(async |db| {
        import(&db, &with(&city(), "editions/2025/edition.toml", "in_deliberation", "draft")).await;
        let found = read(&db, &Actor::Visitor, "2025", "de").await;
        assert!(found.titles.is_empty() && found.sentences.is_empty());
        assert_eq!(found.matrix.counts(), (0, 0, 0));
        let found = read(&db, &Actor::Operator, "2025", "de").await;
        assert_eq!(found.matrix, Matrix::of(&db.load().await.expect("everything").leitbild, key("2025").code()));
        assert_ne!(found.matrix.counts(), (0, 0, 0));
    })
    .await;
}
