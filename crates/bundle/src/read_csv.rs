//! CSV files as entries. The heading names the keys; `title.de` is the German text of the key `title`.

use std::ops::Range;

use crate::entry::{At, Entry, Member, Raw};
use crate::mistake::{Mistake, What};
use crate::source::Source;

/// Reads rows; everything wrong goes to `mistakes`.
pub(crate) fn entries(source: &Source<'_>, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let delimiter = delimiter(source.text);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(source.text.as_bytes());
    let mut rows: Vec<(Vec<String>, Vec<Range<usize>>)> = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {
                let start = record.position().map_or(0, csv::Position::byte) as usize;
                let end = reader.position().byte() as usize;
                let cells: Vec<String> = record.iter().map(str::to_owned).collect();
                if cells.iter().all(String::is_empty) {
                    continue;
                }
                rows.push((cells, cell_ranges(source.text, start..end, delimiter)));
            }
            Err(error) => {
                let at = error.position().map_or(0, csv::Position::byte) as usize;
                mistakes.push(source.mistake(at..at, What::Csv(error.to_string())));
                return Vec::new();
            }
        }
    }
    if unclosed_quote(source.text, delimiter) {
        let at = source.text.rfind('"').unwrap_or(0);
        mistakes.push(source.mistake(at..at + 1, What::Csv("a quote is opened and never closed".into())));
        return Vec::new();
    }
    let mut rows = rows.into_iter();
    let Some((heading, heading_ranges)) = rows.next() else { return Vec::new() };
    let mut found = Vec::new();
    for (cells, ranges) in rows {
        let head = ranges.first().cloned().unwrap_or(0..0);
        if cells.len() != heading.len() {
            let what = What::RowLength { found: cells.len(), expected: heading.len() };
            mistakes.push(source.mistake(head, what));
            continue;
        }
        let mut members: Vec<Member> = Vec::new();
        for (at, cell) in cells.into_iter().enumerate() {
            if cell.is_empty() {
                continue;
            }
            let range = ranges.get(at).cloned().unwrap_or_else(|| head.clone());
            let value = At { range: range.clone(), value: Raw::Cell(cell) };
            let name_range = heading_ranges.get(at).cloned().unwrap_or_else(|| head.clone());
            put(&mut members, heading[at].trim(), &name_range, value);
        }
        found.push(Entry { head, members });
    }
    found
}

/// Puts a cell under its key; `title.de` and `title.de.state` become tables.
fn put(members: &mut Vec<Member>, name: &str, name_range: &Range<usize>, value: At<Raw>) {
    let Some((key, rest)) = name.split_once('.') else {
        members.push(Member { name: At { range: name_range.clone(), value: name.to_owned() }, value });
        return;
    };
    let at = members.iter().position(|member| member.name.value == key).unwrap_or_else(|| {
        let table = At { range: value.range.clone(), value: Raw::Table(Vec::new()) };
        members.push(Member { name: At { range: name_range.clone(), value: key.to_owned() }, value: table });
        members.len() - 1
    });
    let Raw::Table(table) = &mut members[at].value.value else { return };
    match rest.split_once('.') {
        // A state turns the plain cell of the language into { text = …, state = … }.
        Some((lang, "state")) => {
            if let Some(member) = table.iter_mut().find(|member| member.name.value == lang) {
                let text = member.value.clone();
                let named = |name: &str, value: At<Raw>| Member { name: At { range: name_range.clone(), value: name.into() }, value };
                member.value.value = Raw::Table(vec![named("text", text), named("state", value)]);
            }
        }
        _ => table.push(Member { name: At { range: name_range.clone(), value: rest.to_owned() }, value }),
    }
}

/// Comma, or the semicolon that spreadsheets write in German.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    if heading.matches(';').count() > heading.matches(',').count() { b';' } else { b',' }
}

/// Where each cell of a row stands, quotes included.
fn cell_ranges(text: &str, row: Range<usize>, delimiter: u8) -> Vec<Range<usize>> {
    let bytes = &text.as_bytes()[..row.end.min(text.len())];
    let mut start = row.start;
    while bytes.get(start).is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
        start += 1;
    }
    let mut ranges = Vec::new();
    let mut quoted = false;
    let mut cell = start;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                ranges.push(cell..at);
                return ranges;
            }
            byte if *byte == delimiter && !quoted => {
                ranges.push(cell..at);
                cell = at + 1;
            }
            _ => {}
        }
    }
    ranges.push(cell..bytes.len());
    ranges
}

/// Whether the text ends inside a quoted cell.
fn unclosed_quote(text: &str, delimiter: u8) -> bool {
    let mut quoted = false;
    let mut cell_start = true;
    for byte in text.bytes() {
        match byte {
            b'"' if quoted || cell_start => {
                quoted = !quoted;
                cell_start = false;
            }
            // A second quote right after a closing one opens again: it was an escaped quote.
            b'"' => quoted = true,
            byte if !quoted => cell_start = byte == delimiter || byte == b'\n',
            _ => {}
        }
    }
    quoted
}
