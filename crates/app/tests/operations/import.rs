//! Bringing in what people have in files: what would become of them is shown first, all of it is written at once, and all of it
//! can be taken back without taking anything from anybody.

mod hostile;

use leitwerk_app::access::Actor;
use leitwerk_app::edit;
use leitwerk_app::import::{self, File, Kept, Mistakes, NotImported, Preview};
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::import::{Choice, What};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::text::Part;
use leitwerk_store::Db;
use leitwerk_testkit::folder::zipped;

use crate::support::{city, import as bring, key, names, on_both, stored};

/// A table as somebody's program wrote it; `files/make.py` made them.
fn file(name: &str, kind: Kind) -> File {
    let path = format!("{}/tests/files/{name}", env!("CARGO_MANIFEST_DIR"));
    File { name: name.to_owned(), kind: Some(kind), body: std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}")) }
}

fn table(text: &str, kind: Kind) -> File {
    File { name: "liste.csv".into(), kind: Some(kind), body: text.as_bytes().to_vec() }
}

/// What the columns seem to hold.
async fn guessed(db: &Db, file: &File) -> Choice {
    import::columns(db, &Actor::Operator, file, None).await.unwrap_or_else(|error| panic!("{error}")).choice
}

async fn previewed(db: &Db, file: &File) -> (Choice, Preview) {
    let choice = guessed(db, file).await;
    let preview = import::preview(db, &Actor::Operator, file, &choice).await.unwrap_or_else(|error| panic!("{error}"));
    (choice, preview)
}

/// Brings in what has no mistakes, and gives the number of its entry.
async fn brought(db: &Db, file: &File) -> i64 {
    let (choice, preview) = previewed(db, file).await;
    assert!(preview.mistakes.is_empty(), "{:?}", preview.mistakes);
    let entry = import::write(db, &Actor::Operator, file, &choice, &preview.digest).await;
    entry.unwrap_or_else(|error| panic!("{error}")).expect("something new")
}

fn said(preview: &Preview) -> Vec<(usize, Option<usize>, String)> {
    let Mistakes::Rows(mistakes) = &preview.mistakes else { panic!("mistakes of a table") };
    mistakes.iter().map(|mistake| (mistake.row, mistake.column, format!("{:?}", mistake.what))).collect()
}

fn since(item: &Item) -> Option<String> {
    let Facts::Organisation(organisation) = &item.facts else { panic!("an organisation") };
    organisation.valid_from.map(|when| when.to_string())
}

async fn count(db: &Db) -> usize {
    db.load().await.expect("everything").leitbild.of_kind(Kind::Organisation).count()
}

#[tokio::test]
async fn two_hundred_organisations_from_a_spreadsheet_come_in_at_once_and_go_again() {
    for name in ["organisations-openpyxl.xlsx", "organisations-libreoffice.xlsx"] {
        on_both(async |db| {
            bring(&db, &city()).await;
            let before = db.load().await.expect("everything");
            let file = file(name, Kind::Organisation);
            let columns = import::columns(&db, &Actor::Operator, &file, None).await.expect("columns");
            assert_eq!((columns.table.sheets.len(), columns.table.hidden, columns.heading_row, columns.rows), (2, 1, 3, 200));
            let seq = brought(&db, &file).await;
            assert_eq!(seq, before.head.0 + 1, "one entry");
            assert_eq!(count(&db).await, 200);
            let first = stored(&db, "O001").await.expect("the first");
            assert_eq!(since(&first).as_deref(), Some("2019-06-01"), "a number of days");
            assert_eq!(since(&stored(&db, "O002").await.expect("the second")).as_deref(), Some("2002"), "a year");
            assert_eq!(since(&stored(&db, "O003").await.expect("the third")).as_deref(), Some("2003-04-04"), "a day");
            let tenth = stored(&db, "O010").await.expect("the tenth");
            assert_eq!(tenth.linked(LinkKind::Parent, End::From).collect::<Vec<_>>(), [&key("O001")]);
            let again = previewed(&db, &file).await.1;
            assert_eq!((again.same, again.created.len(), again.changed.len()), (200, 0, 0), "the same table changes nothing");
            let undone = import::undo(&db, &Actor::Operator, seq).await.expect("undone");
            assert_eq!((undone.removed.len(), undone.restored.len(), undone.kept.len()), (200, 0, 0));
            assert_eq!(db.load().await.expect("everything").leitbild, before.leitbild);
            let done = import::one(&db, &Actor::Operator, seq).await.expect("the import");
            assert_eq!((done.created.len(), done.undone.len(), done.undone[0].removed.len()), (200, 1, 200));
        })
        .await;
    }
}

#[tokio::test]
async fn what_somebody_changed_or_holds_on_to_stays_when_an_import_is_taken_back() {
    on_both(async |db| {
        bring(&db, &city()).await;
        brought(&db, &table("Code;Name\nO001;Amt\nO002;Haus\n", Kind::Organisation)).await;
        let list = "Code;Name;Beschreibung\nO001;Amt;Neuer Text\nO002;Haus;Neuer Text\nO003;Verein;x\nO004;Kreis;x\nO005;Bund;x\n";
        let seq = brought(&db, &table(list, Kind::Organisation)).await;
        // Somebody writes on in one that is new and in one that was there, and ties a measure to another new one.
        for code in ["O002", "O003"] {
            let opened = edit::open(&db, &Actor::Operator, &key(code)).await.expect("an item");
            let mut item = opened.item.clone();
            let (_, text) = texts("Von Hand");
            item.texts.insert(Part::Text, text);
            edit::save(&db, &Actor::Operator, opened.number, &item, None).await.expect("saved");
        }
        let opened = edit::open(&db, &Actor::Operator, &key("M001")).await.expect("the measure");
        let mut measure = opened.item.clone();
        measure.links.push(Declared { kind: LinkKind::Responsible, at: End::From, other: key("O004") });
        edit::save(&db, &Actor::Operator, opened.number, &measure, None).await.expect("saved");
        let undone = import::undo(&db, &Actor::Operator, seq).await.expect("undone");
        assert_eq!((names(&undone.removed), names(&undone.restored)), (vec!["O005".to_owned()], vec!["O001".to_owned()]));
        let done = import::one(&db, &Actor::Operator, seq).await.expect("the import");
        let kept: Vec<(String, Kept)> = done.undone[0].kept.iter().map(|(key, kept)| (key.to_string(), kept.clone())).collect();
        let expected = [
            ("O002".to_owned(), Kept::Changed),
            ("O003".to_owned(), Kept::Changed),
            ("O004".to_owned(), Kept::Linked(vec![key("M001")])),
        ];
        assert_eq!(kept, expected);
        let text = |item: Option<Item>| item.and_then(|item| item.text(Part::Text).map(|text| text.original().1.to_owned()));
        assert_eq!(text(stored(&db, "O001").await), None, "as it was before");
        assert_eq!(text(stored(&db, "O002").await).as_deref(), Some("Von Hand"), "the later change is there");
        assert_eq!(text(stored(&db, "O003").await).as_deref(), Some("Von Hand"));
        // Once nobody holds on to it, it goes.
        let opened = edit::open(&db, &Actor::Operator, &key("M001")).await.expect("the measure");
        let mut measure = opened.item.clone();
        measure.links.retain(|link| link.other != key("O004"));
        edit::save(&db, &Actor::Operator, opened.number, &measure, None).await.expect("saved");
        let undone = import::undo(&db, &Actor::Operator, seq).await.expect("undone");
        assert_eq!((names(&undone.removed), undone.restored), (vec!["O004".to_owned()], vec![]));
        assert_eq!(names(&undone.kept.into_keys().collect::<Vec<ItemRef>>()), ["O002", "O003"]);
    })
    .await;
}

/// A text of one language, and that language.
fn texts(body: &str) -> (Lang, leitwerk_model::text::Text) {
    use leitwerk_model::text::{Text, TextState, Version};
    let version = Version { body: body.to_owned(), state: TextState::Original };
    (Lang::german(), Text::new([(Lang::german(), version)].into()).expect("a text"))
}

#[tokio::test]
async fn what_became_something_else_in_between_is_shown_again_and_nothing_is_written() {
    on_both(async |db| {
        bring(&db, &city()).await;
        let list = table("Name;Beschreibung\nAmt;Neuer Text\n", Kind::Organisation);
        let (choice, preview) = previewed(&db, &list).await;
        brought(&db, &table("Name;Beschreibung\nAmt;Von anderen\n", Kind::Organisation)).await;
        let head = db.head().await.expect("a head");
        let again = import::write(&db, &Actor::Operator, &list, &choice, &preview.digest).await;
        let Err(NotImported::Again(again)) = again else { panic!("{again:?}") };
        assert_eq!((again.created.len(), names(&again.changed)), (0, vec!["O001".to_owned()]));
        assert_eq!(db.head().await.expect("a head"), head);
        // What others changed elsewhere is none of its business.
        bring(&db, &crate::support::with(&city(), "measures.toml", "Lotsen", "Guides")).await;
        let entry = import::write(&db, &Actor::Operator, &list, &choice, &again.digest).await.expect("written");
        assert_eq!(entry, Some(head.0 + 2));
    })
    .await;
}

#[tokio::test]
async fn formulas_count_by_their_result_and_joined_cells_for_each_row() {
    on_both(async |db| {
        bring(&db, &city()).await;
        let preview = previewed(&db, &file("odd-libreoffice.xlsx", Kind::Organisation)).await.1;
        assert_eq!(said(&preview), [(4, Some(1), "Fault".to_owned())]);
        let (choice, preview) = previewed(&db, &file("odd-openpyxl.xlsx", Kind::Organisation)).await;
        let formula = "Formula".to_owned();
        assert_eq!(said(&preview), [(2, Some(1), formula.clone()), (2, Some(2), formula.clone()), (4, Some(1), formula)]);
        let odd = file("odd-openpyxl.xlsx", Kind::Organisation);
        let refused = import::write(&db, &Actor::Operator, &odd, &choice, &preview.digest).await;
        assert!(matches!(refused, Err(NotImported::Again(_))), "nothing with mistakes is written");
        let columns = import::columns(&db, &Actor::Operator, &file("odd-libreoffice.xlsx", Kind::Organisation), None).await;
        let table = columns.expect("columns").table;
        assert_eq!(table.joined, 1);
        let cells = &table.rows[1].cells;
        assert_eq!([cells[0].text(), cells[1].text(), cells[2].date()], ["Beispielamt A", "Amt A", "2019-06-01"]);
        assert_eq!(table.rows[4].cells[3].text(), "Beispielamt A", "the joined cell counts for its second row, too");
    })
    .await;
}

#[tokio::test]
async fn measures_as_windows_writes_them_are_understood_with_words_of_their_own() {
    on_both(async |db| {
        bring(&db, &city()).await;
        brought(&db, &file("measures-windows.csv", Kind::Measure)).await;
        let first = stored(&db, "M002").await.expect("the first");
        assert_eq!(first.title(&Lang::german()).map(|(_, title)| title), Some("Beispielmaßnahme Ä"));
        assert_eq!(first.status(), Some("running"));
        let goals = |item: &Item| item.linked(LinkKind::CarriedOut, End::From).map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(goals(&first), ["2020/Z1.1"], "a title means the goal of the edition in force");
        let second = stored(&db, "M003").await.expect("the second");
        assert_eq!(goals(&second), ["2025/Z1.1", "2020/L1"]);
        // What is not understood names what would be, and can be told once for the next time.
        let list = table("Titel;Stand;Art;Getragen von;Text\nX;angelaufen;Projekt;ehrenamtlich;y\n", Kind::Measure);
        let (mut choice, preview) = previewed(&db, &list).await;
        assert!(matches!(&preview.mistakes, Mistakes::Rows(rows) if matches!(rows[0].what, What::Word("status", _))));
        let columns = import::columns(&db, &Actor::Operator, &list, Some(&choice)).await.expect("columns");
        assert_eq!(columns.columns[1].unknown, ["angelaufen"]);
        choice.words.entry("status".into()).or_default().insert("angelaufen".into(), "running".into());
        let preview = import::preview(&db, &Actor::Operator, &list, &choice).await.expect("a preview");
        assert!(preview.mistakes.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_bundle_goes_through_the_same_checks_as_on_the_command_line() {
    on_both(async |db| {
        bring(&db, &city()).await;
        let zip = |files: &leitwerk_bundle::Files| File { name: "x.zip".into(), kind: None, body: zipped(files) };
        let changed = zip(&crate::support::with(&city(), "measures.toml", "Lotsen", "Guides"));
        let preview = import::preview(&db, &Actor::Operator, &changed, &Choice::default()).await.expect("a preview");
        assert_eq!((names(&preview.changed), preview.created.len()), (vec!["M001".to_owned()], 0));
        let seq = import::write(&db, &Actor::Operator, &changed, &Choice::default(), &preview.digest).await.expect("written");
        let undone = import::undo(&db, &Actor::Operator, seq.expect("an entry")).await.expect("undone");
        assert_eq!(names(&undone.restored), ["M001"]);
        let adopted = "title.de = \"Offenheit\"";
        let frozen = zip(&crate::support::with(&city(), "editions/2020/goals.toml", adopted, "title.de = \"Anders\""));
        let preview = import::preview(&db, &Actor::Operator, &frozen, &Choice::default()).await.expect("a preview");
        let Mistakes::Files(mistakes) = &preview.mistakes else { panic!("mistakes of a bundle") };
        assert_eq!((mistakes.len(), mistakes[0].path.as_str()), (1, "editions/2020/goals.toml"));
        let refused = import::write(&db, &Actor::Operator, &frozen, &Choice::default(), &preview.digest).await;
        assert!(matches!(refused, Err(NotImported::Again(_))), "{refused:?}");
    })
    .await;
}
