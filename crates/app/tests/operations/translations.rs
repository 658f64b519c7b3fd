//! Several people translate the same item at once: in one language one of them wins and the others see it; languages do not get in
//! each other's way; originals stay as they are.

use std::collections::BTreeMap;

use leitwerk_app::access::Actor;
use leitwerk_app::edit::{self, NotSaved};
use leitwerk_app::import::{self, File};
use leitwerk_app::rework;
use leitwerk_app::translations;
use leitwerk_app::translations::review::{self, Readers};
use leitwerk_model::import::Choice;
use leitwerk_model::language::Lang;
use leitwerk_model::rework::Start;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::Written;
use leitwerk_testkit::folder::zipped;

use crate::exports::exported;
use crate::support::{city, import, key, on_both, stored, with, without};

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

fn title(body: &str) -> BTreeMap<Part, Written> {
    [(Part::Title, Written { body: body.to_owned(), confirmed: false })].into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_translators_at_once_one_wins_in_each_language() {
    on_both(async |db| {
        import(&db, &with(&city(), "leitwerk.toml", "[\"de\", \"en\"]", "[\"de\", \"en\", \"ar\", \"tr\"]")).await;
        let measure = key("M001");
        let base = translations::open(&db, &Actor::Operator, &measure, &lang("en")).await.expect("the measure").opened.number;
        let mut writing = Vec::new();
        for writer in 0..20 {
            for tag in ["en", "ar", "tr"] {
                let (db, measure, texts) = (db.clone(), measure.clone(), title(&format!("{tag} {writer}")));
                writing.push(tokio::spawn(async move {
                    (tag, translations::save(&db, &Actor::Operator, &measure, &lang(tag), base, &texts).await, texts)
                }));
            }
        }
        let mut won = BTreeMap::new();
        for one in writing {
            match one.await.expect("a task") {
                (tag, Ok(()), texts) => assert!(won.insert(tag, texts[&Part::Title].body.clone()).is_none(), "{tag} twice"),
                (_, Err(NotSaved::Conflict(theirs)), _) => assert!(theirs.number > base),
                (_, Err(other), _) => panic!("{other:?}"),
            }
        }
        let item = stored(&db, "M001").await.expect("the measure");
        let title = &item.texts[&Part::Title];
        assert_eq!(won.len(), 3);
        for (tag, body) in won {
            assert_eq!(title.versions()[&lang(tag)].body, body);
        }
        assert_eq!(title.original(), (&Lang::german(), "Lotsen"));
    })
    .await;
}

#[tokio::test]
async fn a_change_of_the_original_meanwhile_is_a_conflict_for_the_translator() {
    on_both(async |db| {
        import(&db, &city()).await;
        let opened = edit::open(&db, &Actor::Operator, &key("2025/Z1.1")).await.expect("a goal");
        let typed = leitwerk_model::edit::Typed::from([
            ("field".to_owned(), vec!["2025/H1".to_owned()]),
            ("title".to_owned(), vec!["Deutsch".to_owned()]),
            ("text".to_owned(), vec!["Wer Deutsch lernen will, kann es.".to_owned()]),
        ]);
        let item = leitwerk_model::edit::item(&opened.item.key, &typed, Some(&opened.item), &Lang::german()).expect("a goal");
        edit::save(&db, &Actor::Operator, opened.number, &item, Some("Darum.")).await.expect("saved");
        let save = |base| translations::save(&db, &Actor::Operator, &opened.item.key, &LANG, base, &TEXTS);
        assert!(matches!(save(opened.number).await, Err(NotSaved::Conflict(_))));
        let beside = translations::open(&db, &Actor::Operator, &opened.item.key, &LANG).await.expect("the goal");
        assert_eq!(beside.made_from.get(&Part::Title).map(String::as_str), Some("Sprache"), "what was translated is known");
        save(beside.opened.number).await.expect("with the new original in sight");
        let goal = stored(&db, "2025/Z1.1").await.expect("the goal");
        assert_eq!(goal.texts[&Part::Title].versions()[&LANG].state, TextState::Translated);
        // A language that the city does not translate into is none.
        let nowhere = translations::open(&db, &Actor::Operator, &opened.item.key, &lang("tr")).await;
        assert!(matches!(nowhere, Err(NotSaved::Gone)));
    })
    .await;
}

static LANG: std::sync::LazyLock<Lang> = std::sync::LazyLock::new(|| lang("en"));
static TEXTS: std::sync::LazyLock<BTreeMap<Part, Written>> = std::sync::LazyLock::new(|| title("German"));

#[tokio::test]
async fn no_file_makes_a_text_leichte_sprache_that_nobody_noted_as_read() {
    on_both(async |db| {
        let plain = lang("de-simple");
        let state = async |db: &leitwerk_store::Db| {
            let item = stored(db, "M001").await.expect("the measure");
            item.texts[&Part::Title].versions()[&plain].state
        };
        let said = |words: &str| {
            let with_words = format!("title.en = \"Guides\"\ntitle.de-simple = {{ text = \"{words}\", state = \"reviewed\" }}");
            let offered = with(&city(), "leitwerk.toml", "[\"de\", \"en\"]", "[\"de\", \"en\", \"de-simple\"]");
            with(&offered, "measures.toml", "title.en = \"Guides\"", &with_words)
        };
        let outcome = import(&db, &said("Helfer")).await;
        assert_eq!((outcome.unread, state(&db).await), (vec![(key("M001"), Part::Title)], TextState::Translated));
        assert_eq!(import(&db, &said("Helfer")).await.changed, [], "and so it stays");
        let measure = key("M001");
        let base = db.version_number(&measure).await.expect("a number");
        let readers = Readers { name: "Prüfgruppe".into(), on: "2025-06-18".parse().expect("a day") };
        review::review(&db, &Actor::Operator, &measure, &plain, base, &[Part::Title], &readers).await.expect("noted");
        assert_eq!(state(&db).await, TextState::Reviewed);
        // What was noted stays so, also where a file brings other words and then these again.
        let outcome = import(&db, &exported(&db).await).await;
        assert_eq!((outcome.changed, outcome.unread, state(&db).await), (vec![], vec![], TextState::Reviewed));
        let zip = File { name: "x.zip".into(), kind: None, body: zipped(&said("Helferinnen")) };
        let preview = import::preview(&db, &Actor::Operator, &zip, &Choice::default()).await.expect("a preview");
        assert_eq!(preview.unread, [(key("M001"), Part::Title)]);
        import::write(&db, &Actor::Operator, &zip, &Choice::default(), &preview.digest).await.expect("written");
        assert_eq!(state(&db).await, TextState::Translated);
        assert_eq!(import(&db, &said("Helfer")).await.unread, []);
        assert_eq!(state(&db).await, TextState::Reviewed);
        // Of another original they are outdated, however often a file says that they are not.
        let other = with(&said("Helfer"), "measures.toml", "title.de = \"Lotsen\"", "title.de = \"Lotsinnen\"");
        for round in 0..3 {
            import(&db, &other).await;
            assert_eq!(state(&db).await, TextState::Outdated, "round {round}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_read_stays_read_where_it_is_copied_word_for_word() {
    on_both(async |db| {
        let plain = lang("de-simple");
        let offered = with(&city(), "leitwerk.toml", "[\"de\", \"en\"]", "[\"de\", \"en\", \"de-simple\"]");
        let goals = "title.de = \"Offenheit\"";
        let simple = with(&offered, "editions/2020/goals.toml", goals, &format!("{goals}\ntitle.de-simple = \"Offen sein\""));
        let only = without(
            &without(&without(&simple, "editions/2025/edition.toml"), "editions/2025/fields.toml"),
            "editions/2025/goals.toml",
        );
        import(&db, &with(&only, "measures.toml", ", \"2025/Z1.1\"", "")).await;
        let goal = key("2020/L1");
        let base = db.version_number(&goal).await.expect("a number");
        let readers = Readers { name: "Prüfgruppe".into(), on: "2025-06-18".parse().expect("a day") };
        review::review(&db, &Actor::Operator, &goal, &plain, base, &[Part::Title], &readers).await.expect("noted");
        let code = |text: &str| leitwerk_model::code::Code::parse(text).expect("a code");
        let start = Start {
            from: code("2020"),
            code: code("2025"),
            title: "Fassung 2025".into(),
            carry: true,
            today: "2025-06-18".parse().expect("a day"),
        };
        rework::start(&db, &Actor::Operator, &start).await.expect("begun");
        let state = async || stored(&db, "2025/L1").await.expect("the goal").texts[&Part::Title].versions()[&plain].state;
        assert_eq!(state().await, TextState::Reviewed, "the same words of the same original");
        let opened = edit::open(&db, &Actor::Operator, &key("2025/L1")).await.expect("the goal");
        let version = leitwerk_model::text::Version { body: "Weltoffenheit".into(), state: TextState::Original };
        let mut item = opened.item.clone();
        let mut versions = item.texts[&Part::Title].versions().clone();
        versions.insert(Lang::german(), version);
        item.texts.insert(Part::Title, leitwerk_model::text::Text::new(versions).expect("a text"));
        leitwerk_model::translations::mark_outdated(&opened.item, &mut item);
        edit::save(&db, &Actor::Operator, opened.number, &item, Some("Darum.")).await.expect("saved");
        assert_eq!(state().await, TextState::Outdated);
    })
    .await;
}
