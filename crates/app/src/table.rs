//! Tables that people send: CSV as any program writes it, XLSX. Rows and cells in, or a reason why not.
//!
//! Nothing in such a file is run or looked up elsewhere: of a formula only its stored result is read. How much is read is
//! limited before it is read, whatever the file says about itself.

mod csv;
mod xlsx;

pub use leitwerk_model::import::{Cell, Row};

use crate::archive::{self, BadArchive};
use crate::upload::{self, BadFile, Kind};

/// Most rows of a table, its heading included.
pub const MOST_ROWS: usize = 20_000;
/// Most columns that are looked at.
pub const MOST_COLUMNS: usize = 100;
/// Most characters of one cell: as many as a text may have.
const LONGEST_CELL: usize = leitwerk_model::edit::LONGEST_TEXT;

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The sheets of the file that can be seen; none where it has none.
    pub sheets: Vec<String>,
    /// How many sheets are hidden. They are not read, but for the list of our own tables.
    pub hidden: usize,
    /// Which sheet was read.
    pub sheet: Option<String>,
    /// Cells joined with others, whose value counts for each row of them.
    pub joined: usize,
    /// Its rows that are not empty.
    pub rows: Vec<Row>,
    /// Which rows went out, as the list of a table for translators says; none where it has none.
    pub listed: Vec<String>,
}

/// Why there is no table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTable {
    /// The file is not taken.
    #[error(transparent)]
    File(#[from] BadFile),
    /// The file is a zip inside, and that is not taken.
    #[error(transparent)]
    Archive(#[from] BadArchive),
    /// It holds macros.
    #[error("the file holds macros")]
    Macros,
    /// It is locked with a password, or of a kind from before 2007.
    #[error("the file is locked or of an old kind")]
    Locked,
    /// It cannot be read as what it says it is.
    #[error("the file cannot be read: {0}")]
    Broken(String),
    /// There is nothing in it.
    #[error("there is nothing in the table")]
    Empty,
    /// It has too many rows.
    #[error("the table has more than {MOST_ROWS} rows")]
    TooManyRows,
    /// A cell holds too much, counted from the first row and column.
    #[error("a cell in row {row}, column {column} holds too much")]
    CellTooLong {
        /// The row, from 1.
        row: usize,
        /// The column, from 0.
        column: usize,
    },
    /// There is no such sheet.
    #[error("there is no sheet of this name")]
    NoSheet,
}

/// Reads a table; of a file with several sheets the one asked for, or the first that can be seen.
///
/// # Errors
/// [`BadTable`].
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Table, BadTable> {
    // What Office locked, and what it wrote before 2007, begins with the same bytes.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(BadTable::Locked);
    }
    let mut table = match upload::take(bytes, &[Kind::Csv, Kind::Zip, Kind::Xlsx])? {
        Kind::Csv => csv::read(bytes)?,
        _ => {
            let names = archive::check(bytes, archive::WORKBOOK)?;
            if names.iter().any(|name| name.to_lowercase().contains("vbaproject")) {
                return Err(BadTable::Macros);
            }
            xlsx::read(bytes, sheet)?
        }
    };
    for row in &mut table.rows {
        while row.cells.last() == Some(&Cell::Empty) {
            row.cells.pop();
        }
    }
    table.rows.retain(|row| !row.cells.is_empty());
    if table.rows.is_empty() { Err(BadTable::Empty) } else { Ok(table) }
}

/// A text as a cell: nothing where there is only white space. What our own tables keep spreadsheets from taking for a formula
/// goes.
fn text(text: &str, row: usize, column: usize) -> Result<Cell, BadTable> {
    if text.chars().count() > LONGEST_CELL {
        return Err(BadTable::CellTooLong { row, column });
    }
    let text = text.trim();
    let bare = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text);
    let kept: String = bare.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    Ok(if kept.is_empty() { Cell::Empty } else { Cell::Text(kept) })
}

/// Puts a cell at its place in a row that may be shorter so far.
fn put(row: &mut Row, column: usize, cell: Cell) {
    if row.cells.len() <= column {
        row.cells.resize(column + 1, Cell::Empty);
    }
    row.cells[column] = cell;
}

/// The letters above a column, from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_is_no_table_says_why() {
        assert_eq!(read(b"", None), Err(BadTable::File(BadFile::Empty)));
        assert_eq!(read(b"%PDF-1.7", None), Err(BadTable::File(BadFile::Unwanted)));
        assert_eq!(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None), Err(BadTable::Locked));
        assert_eq!(read(b"\n \n;;\n", None), Err(BadTable::Empty));
        assert!(matches!(read(b"PK\x03\x04\x14\0\0\0", None), Err(BadTable::Archive(_))));
    }
}
