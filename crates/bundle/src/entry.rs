//! One item as a file writes it, before it means anything: the same for TOML tables and CSV rows.

use std::ops::Range;

/// A value and the bytes it stands in.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) range: Range<usize>,
    pub(crate) value: T,
}

/// A value as written.
#[derive(Clone, Debug)]
pub(crate) enum Raw {
    /// Text in quotes.
    Text(String),
    /// A cell of a CSV file, which may mean anything.
    Cell(String),
    /// A number as written.
    Number(String),
    /// `true` or `false`.
    Flag(bool),
    /// A date without quotes.
    Date(String),
    /// A list.
    List(Vec<At<Raw>>),
    /// A table.
    Table(Vec<Member>),
}

/// A key, where it stands, and its value.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: At<String>,
    pub(crate) value: At<Raw>,
}

/// One item as written.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its heading or the start of its row.
    pub(crate) head: Range<usize>,
    pub(crate) members: Vec<Member>,
}

impl Raw {
    /// What the value is, in words.
    pub(crate) fn is(&self) -> &'static str {
        match self {
            Raw::Text(_) | Raw::Cell(_) => "a text",
            Raw::Number(_) => "a number",
            Raw::Flag(_) => "true or false",
            Raw::Date(_) => "a date",
            Raw::List(_) => "a list",
            Raw::Table(_) => "a table",
        }
    }
}
