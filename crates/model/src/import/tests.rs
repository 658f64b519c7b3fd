use super::*;
use crate::edit::Typed;
use crate::link::Declared;
use crate::text::Part;

fn key(text: &str) -> ItemRef {
    ItemRef::parse(text, None).expect("a reference")
}

fn organisation(code: &str, title: &str) -> Item {
    let typed = Typed::from([("title".into(), vec![title.to_owned()]), ("text".into(), vec!["Altes".into()])]);
    item(&key(code), &typed, None, &Lang::german()).expect("an organisation")
}

fn city() -> Leitbild {
    let mut leitbild = Leitbild::new();
    for item in [organisation("O001", "Stadt"), organisation("O007", "Verein Nord")] {
        leitbild.insert(item);
    }
    leitbild
}

fn word(key: &'static str, value: &str) -> Option<&'static str> {
    let words: &[(&str, &str, &'static str)] =
        &[("status", "läuft", "running"), ("type", "Projekt", "project"), ("carried_by", "ehrenamtlich", "volunteers")];
    words.iter().find(|(of, said, _)| *of == key && *said == value).map(|(_, _, word)| *word)
}

fn table(rows: &[&[&str]]) -> Vec<Row> {
    let cells = |row: &[&str]| row.iter().map(|text| Cell::Text((*text).to_owned())).collect();
    rows.iter().zip(2..).map(|(row, number)| Row { number, cells: cells(row) }).collect()
}

fn planned(leitbild: &Leitbild, kind: Kind, columns: &[&str], rows: &[Row]) -> Plan {
    let columns = columns.iter().map(|name| (!name.is_empty()).then(|| (*name).to_owned())).collect();
    let choice = Choice { columns, by_title: true, ..Choice::default() };
    planned_with(leitbild, kind, &choice, rows)
}

fn planned_with(leitbild: &Leitbild, kind: Kind, choice: &Choice, rows: &[Row]) -> Plan {
    let fold = |text: &str| text.to_lowercase();
    let context = Context {
        leitbild,
        kind,
        original: &Lang::german(),
        home: None,
        word: &word,
        today: "2026-06-01".parse().expect("a day"),
        fold: &fold,
    };
    plan(&context, choice, rows)
}

fn said(plan: &Plan) -> Vec<(usize, Option<usize>, &What)> {
    plan.mistakes.iter().map(|mistake| (mistake.row, mistake.column, &mistake.what)).collect()
}

#[test]
fn rows_are_found_by_code_then_by_title_and_else_are_new() {
    let rows = table(&[
        &["O001", "Stadt Neu", "x"],
        &["", "verein nord", ""],
        &["", "Haus der Jugend", "x"],
        &["O008", "Mit Code", "x"],
        &["", "Noch eins", "x"],
        &["", "", ""],
    ]);
    let plan = planned(&city(), Kind::Organisation, &["code", "title", ""], &rows);
    assert_eq!(plan.mistakes, []);
    assert_eq!(plan.created, [key("O009"), key("O008"), key("O010")], "O008 is taken by the table itself");
    assert_eq!((plan.changed, plan.same), (vec![key("O001"), key("O007")], vec![]), "the second only in its letters");
    let stadt = plan.next.get(&key("O001")).expect("the city");
    assert_eq!(stadt.text(Part::Text).map(|text| text.original().1), Some("Altes"), "what has no column stays");
}

#[test]
fn an_empty_cell_changes_nothing() {
    let plan = planned(&city(), Kind::Organisation, &["title", "text"], &table(&[&["Stadt", ""]]));
    assert_eq!((plan.same, plan.changed, plan.mistakes), (vec![key("O001")], vec![], vec![]));
}

#[test]
fn others_are_named_by_code_or_title_also_those_of_the_same_table() {
    let rows = table(&[&["Amt", "Stadt", "Haus; Verein Nord"], &["Haus", "O001", ""], &["Keller", "Amt, Haus", "Nirgends"]]);
    let plan = planned(&city(), Kind::Organisation, &["title", "parent", "successors"], &rows);
    let amt = plan.next.get(&key("O008")).expect("the office");
    let others: Vec<&str> = amt.links.iter().map(|link| link.other.code().as_str()).collect();
    assert_eq!(others, ["O001", "O009", "O007"]);
    let expected = [(4, Some(1), &What::Value("parent", WrongValue::OnlyOne)), (4, Some(2), &What::Unknown("successors"))];
    assert_eq!(said(&plan), expected);
}

#[test]
fn every_mistake_has_its_row_and_column() {
    let mut rows = table(&[
        &["M001", "Eins", "läuft", "Projekt", "ehrenamtlich", "Text", "2019"],
        &["M001", "Zwei", "singt", "Projekt", "ehrenamtlich", "Text", "bald"],
        &["X9", "Drei", "läuft", "Projekt", "ehrenamtlich", "Text", ""],
        &["", "", "läuft", "Projekt", "ehrenamtlich", "Text", ""],
        &["", "Vier", "singt", "Projekt", "", "", "bald"],
        &["", "Vier", "läuft", "Projekt", "ehrenamtlich", "Text", ""],
    ]);
    rows[4].cells[3] = Cell::Formula;
    let columns = ["code", "title", "status", "type", "carried_by", "text", "starts"];
    let plan = planned(&city(), Kind::Measure, &columns, &rows);
    let status = crate::words::MeasureStatus::WORDS;
    let expected = [
        (3, Some(0), &What::CodeTwice(2)),
        (4, Some(0), &What::NoCode),
        (5, Some(1), &What::Nameless),
        (6, Some(2), &What::Word("status", status)),
        (6, Some(3), &What::Formula),
        (6, Some(4), &What::Missing("carried_by")),
        (6, Some(5), &What::Missing("text")),
        (6, Some(6), &What::Value("starts", WrongValue::NoDate)),
        (7, Some(1), &What::TitleTwice(6)),
    ];
    assert_eq!(said(&plan), expected);
    assert_eq!(plan.created, [key("M001")]);
}

#[test]
fn what_the_table_lacks_is_said_once_for_all_rows_and_words_of_ones_own_are_understood() {
    let rows = table(&[&["Lotsen", "in Umsetzung", "Text"]]);
    let choice = Choice {
        columns: [Some("title"), Some("status"), Some("text")].map(|name| name.map(str::to_owned)).to_vec(),
        words: [("status".to_owned(), [("in umsetzung".to_owned(), "running".to_owned())].into())].into(),
        fixed: [("type".to_owned(), "project".to_owned()), ("carried_by".to_owned(), "volunteers".to_owned())].into(),
        by_title: true,
        ..Choice::default()
    };
    let plan = planned_with(&city(), Kind::Measure, &choice, &rows);
    assert_eq!((plan.mistakes, plan.created), (vec![], vec![key("M001")]));
    assert_eq!(plan.next.get(&key("M001")).and_then(Item::status), Some("running"));
}

#[test]
fn what_the_whole_would_contradict_is_said_at_the_row() {
    let rows = table(&[&["O001", "Verein Nord", ""], &["O007", "Stadt", "2020"]]);
    let plan = planned(&city(), Kind::Organisation, &["code", "parent", "valid_to"], &rows);
    assert!(plan.mistakes.iter().any(|mistake| matches!(&mistake.what, What::Problem(_)) && mistake.column == Some(1)), "{plan:?}");
    let several = {
        let mut city = city();
        city.insert(organisation("O008", "Stadt"));
        planned(&city, Kind::Organisation, &["title"], &table(&[&["Stadt"]]))
    };
    assert_eq!(said(&several), [(2, Some(0), &What::SeveralTitled(vec![key("O001"), key("O008")]))]);
}

#[test]
fn of_several_with_one_title_the_one_that_nobody_followed_is_meant() {
    let mut city = city();
    let mut moved = organisation("O007", "Verein Nord");
    moved.links.push(Declared { kind: LinkKind::FollowedBy, at: End::To, other: key("O008") });
    city.insert(moved);
    city.insert(organisation("O008", "Verein Nord"));
    let rows = table(&[&["Verein Nord", "", "Neues"], &["Verein Süd", "verein nord", "x"]]);
    let plan = planned(&city, Kind::Organisation, &["title", "parent", "text"], &rows);
    assert_eq!((plan.mistakes, plan.changed, plan.created), (vec![], vec![key("O008")], vec![key("O009")]));
    let parent: Vec<&ItemRef> = plan.next.get(&key("O009")).expect("made").linked(LinkKind::Parent, End::From).collect();
    assert_eq!(parent, [&key("O008")]);
}
