//! Files that are not what they seem, or too much.

use std::time::Instant;

use leitwerk_app::table::{self, BadTable, MOST_ROWS};
use leitwerk_testkit::folder::zipped;

const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// A workbook of one sheet, with more files where there are any.
fn book(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{sheet}</worksheet>");
    let files = [("_rels/.rels", ROOT), ("xl/workbook.xml", BOOK), ("xl/_rels/workbook.xml.rels", RELATIONS)];
    let files = files.map(|(name, text)| (name, text.as_bytes()));
    let sheet = [("xl/worksheets/sheet1.xml", sheet.as_bytes())];
    let all = files.into_iter().chain(sheet).chain(more.iter().copied());
    zipped(&all.map(|(name, content)| (name.to_owned(), content.to_vec())).collect())
}

fn cell(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn a_small_sheet_is_read() {
    let sheet = format!("<sheetData><row r=\"1\">{}</row></sheetData>", cell("B1", "Name"));
    let table = table::read(&book(&sheet, &[]), None).expect("a table");
    assert_eq!((table.rows.len(), table.rows[0].cells[1].text()), (1, "Name".to_owned()));
    assert_eq!(table::read(&book(&sheet, &[]), Some("B")), Err(BadTable::NoSheet));
}

#[test]
fn a_hundred_thousand_rows_are_too_many_and_it_is_said_soon() {
    let rows: String = (1..=100_000).map(|n| format!("<row r=\"{n}\">{}</row>", cell(&format!("A{n}"), "x"))).collect();
    let sheet = book(&format!("<sheetData>{rows}</sheetData>"), &[]);
    let before = Instant::now();
    assert_eq!(table::read(&sheet, None), Err(BadTable::TooManyRows));
    assert!(before.elapsed().as_secs() < 20, "{:?}", before.elapsed());
    let fits: String = (1..=MOST_ROWS).map(|n| format!("<row r=\"{n}\">{}</row>", cell(&format!("A{n}"), "x"))).collect();
    assert_eq!(table::read(&book(&format!("<sheetData>{fits}</sheetData>"), &[]), None).expect("a table").rows.len(), MOST_ROWS);
}

#[test]
fn what_a_sheet_says_about_its_own_size_costs_nothing() {
    // The last place that a sheet has, and joined cells over all of it.
    let far = format!(
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">{}</row><row r=\"1048576\">{}</row></sheetData>\
         <mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
        cell("A1", "Name"),
        cell("XFD1048576", "weit draußen")
    );
    let table = table::read(&book(&far, &[]), None).expect("a table");
    assert_eq!(table.rows.len(), 1, "what lies beyond the columns that are looked at is left out");
}

#[test]
fn macros_bombs_and_broken_files_are_refused() {
    let sheet = format!("<sheetData><row r=\"1\">{}</row></sheetData>", cell("A1", "Name"));
    assert_eq!(table::read(&book(&sheet, &[("xl/vbaProject.bin", b"macro")]), None), Err(BadTable::Macros));
    let bomb = vec![b' '; 120 * 1024 * 1024];
    let small = book(&sheet, &[("xl/sharedStrings.xml", &bomb)]);
    assert!(small.len() < 300 * 1024, "{}", small.len());
    assert!(matches!(table::read(&small, None), Err(BadTable::Archive(_))));
    let entities = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>";
    for broken in [
        book("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData>", &[]),
        book("<sheetData><row r=\"1\"><c r=\"A1\"", &[]),
        book("<sheetData><row r=\"0\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>", &[]),
        book(
            &format!("{entities}<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&y;</t></is></c></row></sheetData>"),
            &[],
        ),
        zipped(&[("word/document.xml".to_owned(), b"<x/>".to_vec())].into()),
    ] {
        let read = std::panic::catch_unwind(|| table::read(&broken, None));
        match read.expect("no panic") {
            Err(BadTable::Broken(_) | BadTable::Empty | BadTable::File(_)) => {}
            Ok(table) => assert!(table.rows.iter().all(|row| row.cells.iter().all(|cell| cell.text().len() < 100)), "{table:?}"),
            other => panic!("{other:?}"),
        }
    }
    // Every beginning of a good file.
    let whole = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/odd-libreoffice.xlsx")).expect("a file");
    for length in (0..whole.len()).step_by(97) {
        assert!(table::read(&whole[..length], None).is_err(), "{length}");
    }
}

#[test]
fn rows_of_text_keep_the_number_of_their_line_whatever_ends_the_lines() {
    let text = "sep=;\nName;Text\n\n\"Zwei\nZeilen\";x\nDrei;'=1+1\n";
    for text in [text.to_owned(), text.replace('\n', "\r\n")] {
        let table = table::read(text.as_bytes(), None).expect("a table");
        let told: Vec<(usize, String)> = table.rows.iter().map(|row| (row.number, row.cells[1].text())).collect();
        assert_eq!(told, [(2, "Text".to_owned()), (4, "x".to_owned()), (6, "=1+1".to_owned())], "{text:?}");
    }
}
