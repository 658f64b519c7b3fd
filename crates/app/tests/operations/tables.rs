//! Tables that come back from translators, as openpyxl and LibreOffice write them: each row is looked at before anything is written.
//! `tables/make.py` says how the files were made.

use leitwerk_app::access::Actor;
use leitwerk_app::table;
use leitwerk_app::translations::table::{Back, Chosen, Missing, NotOurs, Taken, back, preview, rows, take};
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::returned::{Given, Judged, Place, Refusal, Remark, Returned, Said, Verdict, wording_mark};
use leitwerk_store::translations::{Asked, Whose};
use leitwerk_store::{Db, Sight};

use crate::support::{city, import, on_both, stored, with};

const OPENPYXL: &[u8] = include_bytes!("tables/openpyxl/translations.xlsx");
const LIBREOFFICE: &[u8] = include_bytes!("tables/libreoffice/translations.xlsx");

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

async fn judged(db: &Db, bytes: &[u8]) -> Vec<Judged> {
    let table = table::read(bytes, None).expect("a table");
    let found = back(&table, &lang("en")).expect("a table of ours");
    assert_eq!((found.went_out, found.joined > 0), (Some(9), true));
    preview(db, &Actor::Operator, &lang("en"), found.rows).await.expect("a preview")
}

/// The verdict on the row of a place, the first that names it.
fn on<'a>(judged: &'a [Judged], place: &str) -> &'a Judged {
    judged.iter().find(|one| one.row.place == place).unwrap_or_else(|| panic!("{place} is not there"))
}

#[tokio::test]
async fn every_row_of_either_program_is_judged_the_same_but_for_formulas() {
    on_both(async |db| {
        import(&db, &city()).await;
        let before = db.head().await.expect("a head");
        for (program, bytes) in [("openpyxl", OPENPYXL), ("LibreOffice", LIBREOFFICE)] {
            let judged = judged(&db, bytes).await;
            let verdict = |place: &str| on(&judged, place).verdict.clone();
            assert_eq!(verdict("M001 title"), Verdict::Changed, "{program}");
            assert_eq!(verdict("2025/H1 title"), Verdict::New, "{program}");
            let outdated = on(&judged, "M001 text");
            assert_eq!((&outdated.verdict, outdated.state()), (&Verdict::Changed, TextState::Outdated), "{program}");
            assert!(outdated.remarks.contains(&Remark::OriginalChanged), "{program}");
            let refused = |place: &str| matches!(verdict(place), Verdict::Refused(Refusal::NoText(_)));
            assert!(refused("2025/Z1.1 title"), "{program}: a date is no text");
            assert!(refused("2025/L1 text"), "{program}: a number with decimals is no text");
            assert_eq!(on(&judged, "2025/L1 title").body, "2030", "{program}: a whole number is read as it is written");
            assert_eq!(verdict("M999 title"), Verdict::Refused(Refusal::Unknown), "{program}");
            assert_eq!(judged.last().expect("rows").verdict, Verdict::Refused(Refusal::Twice), "{program}");
            assert_eq!(on(&judged, "2020/H1 title").body, "Open to all", "{program}: what joined cells say counts for each row");
            // What LibreOffice computed is there to be read; what openpyxl wrote is a formula without result.
            let formula = on(&judged, "2025/Z1.1 text");
            if program == "LibreOffice" { assert_eq!(formula.body, "2") } else { assert!(refused("2025/Z1.1 text")) }
        }
        assert_eq!(db.head().await.expect("a head"), before, "looking writes nothing");
    })
    .await;
}

#[tokio::test]
async fn what_was_shown_is_written_in_one_change_and_what_others_wrote_meanwhile_stays() {
    on_both(async |db| {
        import(&db, &city()).await;
        let chosen: Vec<Chosen> = judged(&db, OPENPYXL).await.iter().filter(|one| one.is_written()).map(Chosen::of).collect();
        let meanwhile = leitwerk_model::translations::Written { body: "Companions".into(), confirmed: false };
        let (key, en) = (crate::support::key("M001"), lang("en"));
        let base = leitwerk_app::translations::open(&db, &Actor::Operator, &key, &en).await.expect("open").opened.number;
        let texts = [(Part::Title, meanwhile)].into();
        leitwerk_app::translations::save(&db, &Actor::Operator, &key, &en, base, &texts).await.expect("saved");
        let head = db.head().await.expect("a head");
        let taken = take(&db, &Actor::Operator, &en, &chosen, Said::default()).await.expect("written");
        assert_eq!(taken, Taken { written: chosen.len() - 1, left: 1 });
        assert_eq!(db.head().await.expect("a head").0, head.0 + 1, "one change");
        let measure = stored(&db, "M001").await.expect("the measure");
        assert_eq!(measure.texts[&Part::Title].versions()[&en].body, "Companions");
        assert_eq!(measure.texts[&Part::Text].versions()[&en].state, TextState::Outdated);
        let adopted = stored(&db, "2020/L1").await.expect("a goal of the adopted edition");
        assert_eq!(adopted.texts[&Part::Title].versions()[&en].body, "Open to all");
        assert_eq!(adopted.texts[&Part::Title].original().1, "Offenheit");
    })
    .await;
}

/// A row whose translation somebody left or wrote, made from this original.
fn returned(place: &str, original: &str, given: &str) -> Returned {
    Returned { number: 2, place: place.into(), wording: wording_mark(original), given: Given::Text(given.into()) }
}

#[tokio::test]
async fn what_is_unchanged_is_confirmed_and_what_a_program_wrote_is_marked_only_where_somebody_says_so() {
    on_both(async |db| {
        let machine = with(&city(), "measures.toml", "\"Guides\"", "{ text = \"Guides\", state = \"machine\" }");
        let outdated = "{ text = \"Guides go with families.\", state = \"outdated\" }";
        import(&db, &with(&machine, "measures.toml", "\"Guides go with families.\"", outdated)).await;
        let (actor, en) = (Actor::Operator, lang("en"));
        let rows = vec![
            returned("M001 title", "Lotsen", "Guides"),
            returned("M001 text", "Lotsen begleiten Familien.", "Guides go with families."),
            returned("2025/H1 title", "Bildung", "Education"),
        ];
        let judged = preview(&db, &actor, &en, rows).await.expect("a preview");
        let said = Said { right: true, machine: true };
        let chosen: Vec<Chosen> = judged.iter().filter(|one| one.becomes(said).is_some()).map(Chosen::of).collect();
        assert_eq!(chosen.len(), 3);
        let head = db.head().await.expect("a head");
        let taken = take(&db, &actor, &en, &chosen[..2], Said::default()).await.expect("nothing to write");
        assert_eq!((taken, db.head().await.expect("a head")), (Taken::default(), head), "nobody said that it is right");
        let taken = take(&db, &actor, &en, &chosen, said).await.expect("written");
        assert_eq!(taken, Taken { written: 3, left: 0 });
        let measure = stored(&db, "M001").await.expect("the measure");
        let state = |part: Part| measure.texts[&part].versions()[&en].state;
        assert_eq!((state(Part::Title), state(Part::Text)), (TextState::Translated, TextState::Translated));
        let field = stored(&db, "2025/H1").await.expect("the field");
        assert_eq!(field.texts[&Part::Title].versions()[&en].state, TextState::Machine);
    })
    .await;
}

#[test]
fn what_is_missing_is_told_by_the_list_and_where_there_is_none_counted_without_rows_that_come_twice() {
    let csv = "Text (3);Wortlaut;Original;Übersetzung: Englisch (en)\nM001 text;x;y;z\nM001 title;x;y;z\nM001 text;x;y;z\n";
    let table = table::read(csv.as_bytes(), None).expect("a table");
    let found = back(&table, &lang("en")).expect("a table of ours");
    assert_eq!(found.missing(), Missing { count: 1, places: Vec::new() });
    let listed = ["M001 title", "M001 text", "2025/H1 title"].map(str::to_owned).to_vec();
    let found = Back { listed, ..found };
    let place = Place::parse("2025/H1 title").expect("a place");
    assert_eq!(found.missing(), Missing { count: 1, places: vec![place] });
}

#[tokio::test]
async fn what_goes_out_says_of_which_wording_it_is() {
    on_both(async |db| {
        import(&db, &city()).await;
        let asked = Asked {
            to: lang("en"),
            lang: Lang::german(),
            sight: Sight::Public,
            whose: Whose::All,
            standings: vec![leitwerk_model::translations::Standing::Missing],
            home: None,
            kinds: Vec::new(),
            after: None,
            limit: i64::MAX,
        };
        let found = rows(&db, &Actor::Operator, asked).await.expect("rows");
        assert!(found.rows.iter().all(|row| row.translation.is_empty() && row.wording == wording_mark(&row.original)));
        assert!(
            found.rows.iter().any(|row| row.place == "2025/L1 text") && !found.rows.iter().any(|row| row.place == "M001 title")
        );
    })
    .await;
}

#[test]
fn a_table_for_another_language_or_of_somebody_else_is_none_of_ours() {
    let table = table::read(OPENPYXL, None).expect("a table");
    assert_eq!(back(&table, &lang("ar")), Err(NotOurs::OtherLanguage("en".into())));
    let other = table::read(b"Name;Ort\nVerein;Stadt\n", None).expect("a table");
    assert_eq!(back(&other, &lang("en")), Err(NotOurs::NoHeading));
}
