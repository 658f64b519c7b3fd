//! Rows of `comments.csv`. Texts may hold separators, line breaks and quotes, quoted properly or not.
//!
//! When the whole file is proper CSV, it is read as such, whatever its texts look like: nobody can slip in a statement by writing
//! one that looks like a row. Otherwise, and when the text is the last column, a row begins with a line whose other fields are
//! what they should be, and its text goes on until the next.

use std::borrow::Cow;

use memchr::memchr;

use super::Remark;
use super::comments::{Columns, Fields};
use super::fields::{fields, next_field};
use super::mistake::What;

/// A row: its fields, or why it cannot be read.
pub(super) struct Row<'a> {
    /// Its first line.
    pub(super) line: u64,
    pub(super) what: Result<Fields<'a>, What>,
}

/// The number of the line after the headings.
const FIRST_LINE: u64 = 2;

/// The rows below the headings.
pub(super) fn rows<'a>(text: &'a str, columns: &Columns, remarks: &mut Vec<Remark>) -> Vec<Row<'a>> {
    let (rows, proper) = proper_rows(text, columns);
    if proper || columns.text + 1 != columns.width {
        return rows;
    }
    loose_rows(text, columns, remarks)
}

/// The rows of proper CSV, and whether it is.
fn proper_rows<'a>(text: &'a str, columns: &Columns) -> (Vec<Row<'a>>, bool) {
    let (mut rows, mut proper) = (Vec::new(), true);
    let (mut rest, mut line) = (text, FIRST_LINE);
    while !rest.is_empty() {
        let before = rest.len();
        let (row, after) = proper_row(rest, columns.separator);
        rest = after;
        let taken = &text[text.len() - before..text.len() - rest.len()];
        match row {
            Some(fields) if fields.len() == 1 && fields[0].trim().is_empty() => {}
            Some(fields) => {
                proper &= fields.len() == columns.width;
                rows.push(columns.row(line, fields));
            }
            None => {
                proper = false;
                rows.push(Row { line, what: Err(What::OpenQuote) });
            }
        }
        line += memchr::memchr_iter(b'\n', taken.as_bytes()).count() as u64;
    }
    (rows, proper)
}

/// The fields of the first row, when quotes in it are as they should be, and what follows. After a quote that is not as it should
/// be, the next line follows.
fn proper_row(text: &str, separator: u8) -> (Option<Fields<'_>>, &str) {
    let mut fields = Vec::new();
    let mut rest = text;
    loop {
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => match quoted_text(quoted) {
                Some((field, after)) => (field, after),
                None => return (None, after_line(text)),
            },
            None => {
                let end = rest.bytes().position(|byte| byte == separator || byte == b'\n').unwrap_or(rest.len());
                (Cow::Borrowed(&rest[..end]), &rest[end..])
            }
        };
        let end_of_row = after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n'));
        if let Some(next) = end_of_row.or_else(|| after.is_empty().then_some("")) {
            fields.push(field);
            return (Some(fields), next);
        }
        fields.push(field);
        match after.strip_prefix(char::from(separator)) {
            Some(next) => rest = next,
            None => return (None, after_line(text)),
        }
    }
}

/// A text after its opening quote, doubled quotes undone, and what follows the closing one.
fn quoted_text(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut from = 0;
    loop {
        let quote = from + memchr(b'"', &text.as_bytes()[from..])?;
        if !text[quote + 1..].starts_with('"') {
            let inner = &text[..quote];
            let field = if from == 0 { Cow::Borrowed(inner) } else { Cow::Owned(inner.replace("\"\"", "\"")) };
            return Some((field, &text[quote + 1..]));
        }
        from = quote + 2;
    }
}

fn after_line(text: &str) -> &str {
    memchr(b'\n', text.as_bytes()).map_or("", |end| &text[end + 1..])
}

/// Rows that begin where a line looks like it.
fn loose_rows<'a>(text: &'a str, columns: &Columns, remarks: &mut Vec<Remark>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut unquoted = Vec::new();
    let (mut rest, mut line) = (text, FIRST_LINE);
    while !rest.is_empty() {
        let (first_line, after) = (line, after_line(rest));
        let this_line = &rest[..rest.len() - after.len()];
        match lead(rest, columns) {
            Some((mut fields, words)) => {
                let (field, next, proper) = loose_text(words, columns);
                if !proper {
                    unquoted.push(first_line);
                }
                fields.push(field);
                rows.push(columns.row(first_line, fields));
                line += memchr::memchr_iter(b'\n', &rest.as_bytes()[..rest.len() - next.len()]).count() as u64;
                rest = next;
            }
            None => {
                if !this_line.trim().is_empty() {
                    rows.push(Row { line, what: Err(broken(this_line, columns)) });
                }
                rest = after;
                line += 1;
            }
        }
    }
    if let Some(line) = unquoted.first() {
        remarks.push(Remark::UnquotedTexts { statements: unquoted.len(), line: *line });
    }
    rows
}

/// The fields before the text, when the line begins a row, and what follows them.
fn lead<'a>(text: &'a str, columns: &Columns) -> Option<(Fields<'a>, &'a str)> {
    let end = memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
    let mut rest = &text.as_bytes()[..end];
    let mut fields = Vec::with_capacity(columns.width);
    for _ in 0..columns.width - 1 {
        let (field, after) = next_field(rest, columns.separator).ok()?;
        fields.push(String::from_utf8_lossy(field));
        rest = after?;
    }
    fields.push(Cow::Borrowed(""));
    columns.statement(&fields).ok()?;
    fields.pop();
    Some((fields, &text[end - rest.len()..]))
}

/// The text at the end of a row, what follows the row, and whether the text is proper CSV.
fn loose_text<'a>(text: &'a str, columns: &Columns) -> (Cow<'a, str>, &'a str, bool) {
    if let Some((field, after)) = text.strip_prefix('"').and_then(quoted_text)
        && let Some(next) = after_line_end(after)
    {
        return (field, next, true);
    }
    let mut end = text.len() - after_line(text).len();
    while !text[end..].is_empty() && lead(&text[end..], columns).is_none() && !meant_as_row(&text[end..], columns) {
        end = text.len() - after_line(&text[end..]).len();
    }
    let words = &text[..end];
    let proper = !words.trim_end().contains(['\n', '"', char::from(columns.separator)]);
    (Cow::Borrowed(words), &text[end..], proper)
}

fn after_line_end(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('\r').unwrap_or(text);
    if rest.is_empty() { Some("") } else { rest.strip_prefix('\n') }
}

/// Whether the line is rather a row with a mistake than the next line of a text: it begins with a number, of milliseconds when
/// that is what stands first.
fn meant_as_row(text: &str, columns: &Columns) -> bool {
    const DIGITS_OF_A_MOMENT: usize = 9;
    let end = memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
    let Some(first) = text[..end].split(char::from(columns.separator)).next().filter(|first| first.len() < end) else {
        return false;
    };
    let first = first.trim_matches('"');
    let least = if columns.moment_first { DIGITS_OF_A_MOMENT } else { 1 };
    first.len() >= least && first.bytes().all(|byte| byte.is_ascii_digit())
}

/// Why a line begins no row.
fn broken(line: &str, columns: &Columns) -> What {
    let expected = columns.width;
    let line = line.trim_end();
    match fields(line.as_bytes(), columns.separator) {
        Err(what) => what,
        Ok(found) if found < expected => What::FieldCount { found, expected },
        Ok(found) => {
            let (row, _) = proper_row(line, columns.separator);
            let wrong = row.and_then(|fields| columns.statement(&fields).err());
            wrong.unwrap_or(What::FieldCount { found, expected })
        }
    }
}
