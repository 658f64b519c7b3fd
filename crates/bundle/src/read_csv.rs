//! CSV files as entries. The heading names the keys; `title.de` is the German text of the key `title`.

use std::ops::Range;

use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::shape::{self, Holds};

use crate::build::nearest;
use crate::entry::{At, Entry, Member, Raw};
use crate::mistake::{MOST, Mistake, What, short};
use crate::source::Source;

/// Reads rows; everything wrong goes to `mistakes`. Gives nothing where the heading is wrong, since then every row
/// would be.
pub(crate) fn entries(source: &Source<'_>, kind: Kind, original: &Lang, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let rows = match rows(source.text) {
        Ok(rows) => rows,
        Err((at, why)) => {
            mistakes.push(source.mistake(at..at + 1, What::Csv(why)));
            return Vec::new();
        }
    };
    let mut rows = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.value.trim().is_empty()));
    let Some(heading) = rows.next() else { return Vec::new() };
    let before = mistakes.len();
    check_heading(source, kind, original, &heading, mistakes);
    if mistakes.len() > before {
        return Vec::new();
    }
    let mut found = Vec::new();
    for row in rows {
        found.extend(entry(source, &heading, row, mistakes));
        if mistakes.len() - before > MOST {
            break;
        }
    }
    found
}

fn check_heading(source: &Source<'_>, kind: Kind, original: &Lang, heading: &[At<String>], mistakes: &mut Vec<Mistake>) {
    if heading.iter().all(|cell| !is_alike(kind, cell.value.trim())) {
        let first = heading.first().map_or(0..0, |cell| cell.range.clone());
        mistakes.push(source.mistake(first, What::NoHeading));
        return;
    }
    let mut names: Vec<&str> = Vec::new();
    for At { range, value } in heading {
        let name = value.trim();
        let what = if names.contains(&name) { Some(What::ColumnTwice(short(name))) } else { wrong_column(kind, original, name) };
        mistakes.extend(what.map(|what| source.mistake(range.clone(), what)));
        names.push(name);
    }
    let required = shape::keys(kind).iter().filter(|key| key.required);
    for key in std::iter::once("code").chain(required.map(|key| key.name)) {
        // Of a text, any language will do; whether it is the original is seen in each row.
        let there = |name: &&str| nearest(name.split('.').next().unwrap_or(name), std::iter::once(key)).is_some();
        if !names.iter().any(there) {
            let is_text = shape::keys(kind).iter().any(|shape| shape.name == key && matches!(shape.holds, Holds::Text(_)));
            let name = if is_text { format!("{key}.{original}") } else { key.to_owned() };
            let head = heading.first().map_or(0..0, |cell| cell.range.clone());
            mistakes.push(source.mistake(head, What::MissingColumn(name)));
        }
    }
}

/// Whether a name is that of a column, or nearly so.
fn is_alike(kind: Kind, name: &str) -> bool {
    let key = name.split('.').next().unwrap_or(name);
    nearest(key, shape::keys(kind).iter().map(|shape| shape.name).chain(["code"])).is_some()
}

fn wrong_column(kind: Kind, original: &Lang, name: &str) -> Option<What> {
    let (key, rest) = name.split_once('.').map_or((name, None), |(key, rest)| (key, Some(rest)));
    let shape = shape::keys(kind).iter().find(|shape| shape.name == key);
    match (shape.map(|shape| matches!(shape.holds, Holds::Text(_))), rest) {
        (Some(true), Some(rest)) => {
            let tag = rest.strip_suffix(".state").unwrap_or(rest);
            tag.parse::<Lang>().err().map(|_| What::BadLanguage(short(tag)))
        }
        (Some(true), None) => Some(What::TextWithoutLanguage { key: shape?.name, original: original.to_string() }),
        (Some(false), None) => None,
        (None, None) if key == "code" => None,
        _ => {
            let near = nearest(key, shape::keys(kind).iter().map(|shape| shape.name).chain(["code"]));
            let is_text =
                |near: &str| shape::keys(kind).iter().any(|shape| shape.name == near && matches!(shape.holds, Holds::Text(_)));
            let near = near.map(|near| {
                if is_text(&near) {
                    format!("{near}.{}", rest.filter(|rest| rest.parse::<Lang>().is_ok()).unwrap_or(original.as_str()))
                } else {
                    near
                }
            });
            Some(What::UnknownColumn { found: short(name), kind: kind.as_str(), near })
        }
    }
}

fn entry(source: &Source<'_>, heading: &[At<String>], row: Vec<At<String>>, mistakes: &mut Vec<Mistake>) -> Option<Entry> {
    let head = row.first().map_or(0..0, |cell| cell.range.clone());
    if row.len() != heading.len() {
        mistakes.push(source.mistake(head, What::RowLength { found: row.len(), expected: heading.len() }));
        return None;
    }
    let cells = heading.iter().zip(row).filter(|(_, cell)| !cell.value.trim().is_empty());
    // A state can only be said of a text that is there already, wherever its column stands.
    let (states, values): (Vec<_>, Vec<_>) = cells.partition(|(name, _)| name.value.trim().ends_with(".state"));
    let mut members: Vec<Member> = Vec::new();
    for (name, cell) in values {
        let name = At { range: name.range.clone(), value: name.value.trim() };
        put(&mut members, &name, At { range: cell.range, value: Raw::Cell(cell.value) });
    }
    for (name, cell) in states {
        let column = name.value.trim().trim_end_matches(".state");
        let state = At { range: cell.range.clone(), value: Raw::Cell(cell.value) };
        if put_state(&mut members, column, state).is_none() {
            mistakes.push(source.mistake(cell.range, What::EmptyText(column.to_owned())));
        }
    }
    Some(Entry { head, members })
}

/// Puts a cell under its key; the languages of a text become a table.
fn put(members: &mut Vec<Member>, name: &At<&str>, value: At<Raw>) {
    let named = |text: &str, value: At<Raw>| Member { name: At { range: name.range.clone(), value: text.to_owned() }, value };
    let Some((key, lang)) = name.value.split_once('.') else {
        members.push(named(name.value, value));
        return;
    };
    match members.iter_mut().find(|member| member.name.value == key).map(|member| &mut member.value.value) {
        Some(Raw::Table(table)) => table.push(named(lang, value)),
        _ => {
            let table = At { range: value.range.clone(), value: Raw::Table(vec![named(lang, value)]) };
            members.push(named(key, table));
        }
    }
}

/// Turns the plain cell of a language into `{ text = …, state = … }`.
fn put_state(members: &mut [Member], column: &str, state: At<Raw>) -> Option<()> {
    let (key, lang) = column.split_once('.')?;
    let text = members.iter_mut().find(|member| member.name.value == key)?;
    let Raw::Table(versions) = &mut text.value.value else { return None };
    let version = versions.iter_mut().find(|version| version.name.value == lang)?;
    let named = |name: &str, value: At<Raw>| Member { name: At { range: value.range.clone(), value: name.into() }, value };
    version.value.value = Raw::Table(vec![named("text", version.value.clone()), named("state", state)]);
    Some(())
}

/// Cuts a text into rows of cells, each with the place it stands at, quotes included. Written here because no reader
/// of CSV says where a cell stands. The mistake is a byte and a reason.
fn rows(text: &str) -> Result<Vec<Vec<At<String>>>, (usize, &'static str)> {
    let delimiter = delimiter(text);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (cell, end) = cell(text, at, delimiter)?;
        row.push(cell);
        at = end + 1;
        if text.as_bytes().get(end) == Some(&delimiter) {
            if at == text.len() {
                row.push(At { range: at..at, value: String::new() });
            }
            continue;
        }
        if text[end..].starts_with("\r\n") {
            at += 1;
        }
        rows.push(std::mem::take(&mut row));
    }
    if !row.is_empty() {
        rows.push(row);
    }
    Ok(rows)
}

/// The cell that begins at a byte, and the byte at which its delimiter or line end stands.
fn cell(text: &str, start: usize, delimiter: u8) -> Result<(At<String>, usize), (usize, &'static str)> {
    let rest = &text[start..];
    let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    if !rest.starts_with('"') {
        let end = start + rest.bytes().position(ends).unwrap_or(rest.len());
        return Ok((At { range: start..end, value: text[start..end].to_owned() }, end));
    }
    let mut value = String::new();
    let mut from = start + 1;
    loop {
        let Some(length) = text[from..].find('"') else { return Err((start, "this quote is opened and never closed")) };
        value.push_str(&text[from..from + length]);
        from += length + 1;
        match text.as_bytes().get(from) {
            Some(b'"') => {
                value.push('"');
                from += 1;
            }
            Some(byte) if !ends(*byte) => return Err((from, "after a closing quote comes neither a comma nor the end of the row")),
            _ => return Ok((At { range: start..from, value }, from)),
        }
    }
}

/// Comma, or the semicolon that spreadsheets write in German.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    if heading.matches(';').count() > heading.matches(',').count() { b';' } else { b',' }
}

/// The codes in a cell, each where it stands.
pub(crate) fn cell_codes(text: &str, range: &Range<usize>, cell: &str) -> Vec<At<String>> {
    let mut from = range.start;
    let mut codes = Vec::new();
    for code in cell.split_whitespace() {
        let found = text.get(from..range.end).and_then(|rest| rest.find(code)).map(|at| from + at..from + at + code.len());
        from = found.as_ref().map_or(from, |found| found.end);
        codes.push(At { range: found.unwrap_or_else(|| range.clone()), value: code.to_owned() });
    }
    codes
}
