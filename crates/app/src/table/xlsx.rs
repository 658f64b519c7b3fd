//! XLSX, cell by cell: what the file says about its own size is not believed.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use leitwerk_model::translations::returned::LIST;

use super::{BadTable, Cell, MOST_COLUMNS, MOST_ROWS, Row, Table, put, text};

/// Most joined cells that are filled.
const MOST_JOINED: usize = 200_000;

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Table, BadTable> {
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets: Vec<_> = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let seen = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let names: Vec<String> = sheets.iter().filter(seen).map(|sheet| sheet.name.clone()).collect();
    let sheet = match wanted {
        Some(wanted) => names.iter().find(|name| *name == wanted).ok_or(BadTable::NoSheet)?,
        None => names.first().ok_or(BadTable::Empty)?,
    };
    let mut rows: BTreeMap<usize, Row> = BTreeMap::new();
    let mut cells = book.worksheet_cells_reader(sheet).map_err(broken)?;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
        let at = |of: u32| usize::try_from(of).unwrap_or(usize::MAX);
        let (number, column) = (at(cell.pos.0).saturating_add(1), at(cell.pos.1));
        let value = value(cell.value, cell.formula.is_some(), number, column)?;
        if value == Cell::Empty || column >= MOST_COLUMNS {
            continue;
        }
        if rows.len() >= MOST_ROWS && !rows.contains_key(&number) {
            return Err(BadTable::TooManyRows);
        }
        put(rows.entry(number).or_insert_with(|| Row { number, cells: Vec::new() }), column, value);
    }
    drop(cells);
    let joined = fill(&mut book, sheet, &mut rows)?;
    let listed = if sheets.iter().any(|sheet| sheet.name == LIST) { listed(&mut book)? } else { Vec::new() };
    let (sheet, hidden) = (Some(sheet.clone()), sheets.len() - names.len());
    Ok(Table { sheets: names, hidden, sheet, joined, rows: rows.into_values().collect(), listed })
}

/// Which rows went out: the first column of the sheet that lists them, whether it is still hidden or not.
fn listed(book: &mut Xlsx<Cursor<&[u8]>>) -> Result<Vec<String>, BadTable> {
    let mut found = Vec::new();
    let mut cells = book.worksheet_cells_reader(LIST).map_err(broken)?;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
        if cell.pos.1 != 0 {
            continue;
        }
        if found.len() >= MOST_ROWS {
            return Err(BadTable::TooManyRows);
        }
        let number = usize::try_from(cell.pos.0).unwrap_or(usize::MAX).saturating_add(1);
        found.push(value(cell.value, cell.formula.is_some(), number, 0)?.text());
    }
    Ok(found)
}

/// What is stored of a cell. A formula counts by its result.
fn value(value: DataRef<'_>, is_formula: bool, row: usize, column: usize) -> Result<Cell, BadTable> {
    Ok(match value {
        DataRef::Empty if is_formula => Cell::Formula,
        DataRef::Empty => Cell::Empty,
        DataRef::String(said) => text(&said, row, column)?,
        DataRef::SharedString(said) => text(said, row, column)?,
        DataRef::Int(number) => Cell::Text(number.to_string()),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::Bool(said) => Cell::Text(said.to_string()),
        DataRef::DateTime(at) if at.is_datetime() => day(at),
        DataRef::DateTime(at) => Cell::Number(at.as_f64()),
        DataRef::DateTimeIso(at) => text(at.split('T').next().unwrap_or_default(), row, column)?,
        DataRef::DurationIso(said) => text(&said, row, column)?,
        DataRef::Error(error) => Cell::Fault(error.to_string()),
    })
}

fn day(at: ExcelDateTime) -> Cell {
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    Cell::Day(format!("{year:04}-{month:02}-{day:02}"))
}

/// Gives the value of joined cells to each of their rows; gives how many rows got one so.
fn fill(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, rows: &mut BTreeMap<usize, Row>) -> Result<usize, BadTable> {
    let mut filled = 0;
    for joined in book.merge_cells_by_sheet_name(sheet).map_err(broken)? {
        let at = |of: u32| usize::try_from(of).unwrap_or(usize::MAX);
        let (first, last, column) = (at(joined.start.0).saturating_add(1), at(joined.end.0).saturating_add(1), at(joined.start.1));
        let Some(cell) = rows.get(&first).and_then(|row| row.cells.get(column)).filter(|cell| **cell != Cell::Empty).cloned()
        else {
            continue;
        };
        if last <= first {
            continue;
        }
        // Only rows that hold something besides: a joined cell of its own makes none.
        for row in rows.range_mut(first + 1..=last).map(|(_, row)| row) {
            filled += 1;
            if filled > MOST_JOINED {
                return Err(BadTable::TooManyRows);
            }
            put(row, column, cell.clone());
        }
    }
    Ok(filled)
}

fn broken(error: XlsxError) -> BadTable {
    match error {
        XlsxError::Password => BadTable::Locked,
        other => BadTable::Broken(other.to_string()),
    }
}
