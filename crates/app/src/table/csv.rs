//! CSV as any program writes it: with commas, semicolons or tabs, in UTF-8, UTF-16 or what Windows wrote before.

use std::borrow::Cow;

use super::{BadTable, MOST_COLUMNS, MOST_ROWS, Row, Table, put, text};

/// What may stand between two cells.
const BETWEEN: [u8; 3] = [b';', b'\t', b','];

pub(super) fn read(bytes: &[u8]) -> Result<Table, BadTable> {
    let decoded = decode(bytes);
    let between = between(&decoded);
    // Excel writes into a first line what stands between the cells.
    let told = ["sep=;", "sep=,", "sep=\t"].into_iter().find_map(|told| decoded.strip_prefix(told));
    let (body, skipped) = told.map_or((&*decoded, 0), |rest| (rest.trim_start_matches(['\r', '\n']), 1));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(between).from_reader(body.as_bytes());
    let mut table = Table::default();
    let (mut counted, mut number) = (0, 1 + skipped);
    for record in reader.records() {
        let record = record.map_err(|error| BadTable::Broken(error.to_string()))?;
        // A record begins, for the reader, where the one before ended: before the end of its line and empty lines.
        let at = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(counted).max(counted);
        let bytes = &body.as_bytes()[counted..];
        let blank = bytes[at - counted..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        number += bytes[..at - counted + blank].iter().filter(|byte| **byte == b'\n').count();
        counted = at + blank;
        if table.rows.len() >= MOST_ROWS {
            return Err(BadTable::TooManyRows);
        }
        let mut row = Row { number, cells: Vec::with_capacity(record.len().min(MOST_COLUMNS)) };
        for (column, cell) in record.iter().take(MOST_COLUMNS).enumerate() {
            put(&mut row, column, text(cell, number, column)?);
        }
        table.rows.push(row);
    }
    Ok(table)
}

/// The text, whatever wrote it.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// What stands between the cells: what the first line that has any has most of, outside of quotes.
fn between(text: &str) -> u8 {
    for line in text.lines().take(20) {
        let mut quoted = false;
        let mut counts = [0_usize; BETWEEN.len()];
        for byte in line.bytes() {
            quoted ^= byte == b'"';
            if let Some(at) = BETWEEN.iter().position(|between| *between == byte && !quoted) {
                counts[at] += 1;
            }
        }
        if let Some(most) = counts.iter().max().filter(|most| **most > 0) {
            return BETWEEN.iter().zip(counts).find(|(_, count)| count == most).map_or(b';', |(between, _)| *between);
        }
    }
    b';'
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, read};
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
        let table = read(bytes, None).expect("a table");
        table.rows.iter().map(|row| (row.number, row.cells.iter().map(Cell::text).collect())).collect()
    }

    fn expected(rows: &[(usize, &[&str])]) -> Vec<(usize, Vec<String>)> {
        rows.iter().map(|(number, cells)| (*number, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect()
    }

    #[test]
    fn whatever_stands_between_the_cells_and_in_whatever_letters() {
        let two = expected(&[(1, &["Name", "Ort"]), (2, &["Müller, Söhne", "Köln"])]);
        assert_eq!(rows("Name;Ort\nMüller, Söhne;Köln\n".as_bytes()), two);
        assert_eq!(rows("\u{feff}Name\tOrt\r\nMüller, Söhne\tKöln\r\n".as_bytes()), two);
        assert_eq!(rows("Name,Ort\n\"Müller, Söhne\",Köln".as_bytes()), two);
        assert_eq!(rows(b"Name;Ort\nM\xfcller, S\xf6hne;K\xf6ln\n"), two);
        let utf16: Vec<u8> = "\u{feff}Name\tOrt\nMüller, Söhne\tKöln\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(rows(&utf16), two);
        assert_eq!(rows(b"Preis\n5 \x80\n"), expected(&[(1, &["Preis"]), (2, &["5 €"])]));
    }

    #[test]
    fn rows_keep_the_number_of_their_line() {
        let text = "sep=;\nName;Text\n\n\"Zwei\nZeilen\";x\nDrei;'=1+1\n";
        assert_eq!(rows(text.as_bytes()), expected(&[(2, &["Name", "Text"]), (4, &["Zwei\nZeilen", "x"]), (6, &["Drei", "=1+1"])]));
    }

    #[test]
    fn too_much_is_refused() {
        let many = "Name;Ort\n".repeat(MOST_ROWS + 1);
        assert_eq!(read(many.as_bytes(), None), Err(BadTable::TooManyRows));
        let long = format!("Name;Ort\nx;{}\n", "y".repeat(60_000));
        assert_eq!(read(long.as_bytes(), None), Err(BadTable::CellTooLong { row: 2, column: 1 }));
    }
}
