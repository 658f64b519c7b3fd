//! What stands in the way of reading an export: where, what was found, and what to do.

use std::fmt::{Display, Formatter};

use super::File;

/// Why an export cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bytes do not come.
    #[error("{file} cannot be read: {source}")]
    Unreadable {
        /// This file.
        file: File,
        /// Why.
        source: std::io::Error,
    },
    /// A file does not hold what it should.
    #[error("{}", listed(.mistakes, *.more))]
    Mistakes {
        /// What is wrong, in the order of lines; never empty.
        mistakes: Vec<Mistake>,
        /// Whether there are more.
        more: bool,
    },
}

impl Error {
    /// The most mistakes of a file that are told.
    pub const MOST: usize = 20;

    pub(super) fn of(mistake: Mistake) -> Self {
        Self::Mistakes { mistakes: vec![mistake], more: false }
    }

    /// In the order of lines.
    pub(super) fn several(mut mistakes: Vec<Mistake>) -> Self {
        let more = mistakes.len() > Self::MOST;
        mistakes.truncate(Self::MOST);
        Self::Mistakes { mistakes, more }
    }
}

fn listed(mistakes: &[Mistake], more: bool) -> String {
    let mut lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    if more {
        lines.push("There are more mistakes after these.".to_owned());
    }
    lines.join("\n")
}

/// Something wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub file: File,
    /// The line, from 1; nothing when it is about the whole file.
    pub line: Option<u64>,
    /// What is wrong there.
    pub what: What,
}

impl Display for Mistake {
    fn fmt(&self, to: &mut Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(to, "{}:{line}: {}. {}", self.file, self.what, self.what.help()),
            None => write!(to, "{}: {}. {}", self.file, self.what, self.what.help()),
        }
    }
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// Not even headings.
    #[error("the file is empty")]
    Empty,
    /// A text file of another encoding, or no text file.
    #[error("this is not UTF-8 text")]
    NotUtf8,
    /// Headings are missing.
    #[error("there is no column {} among the headings “{found}”", names(.columns))]
    MissingColumns {
        /// These.
        columns: Vec<&'static str>,
        /// What the first line says.
        found: String,
    },
    /// A heading stands there twice.
    #[error("two columns are headed “{column}”")]
    ColumnTwice {
        /// This one.
        column: &'static str,
    },
    /// A row has too few or too many fields.
    #[error("the row has {found} fields, the headings are {expected}")]
    FieldCount {
        /// So many.
        found: usize,
        /// But so many headings.
        expected: usize,
    },
    /// A field holds something else.
    #[error("“{found}” in the column “{column}” is not {expected}")]
    Field {
        /// The heading of its column.
        column: &'static str,
        /// What it holds, shortened.
        found: String,
        /// What it should hold.
        expected: Expected,
    },
    /// A quote was opened and not closed in its line.
    #[error("a quote is opened and not closed")]
    OpenQuote,
    /// A line goes on and on.
    #[error("the line is longer than {most} bytes")]
    LongLine {
        /// The most that is read.
        most: usize,
    },
    /// The file is larger than any export of this kind.
    #[error("the file is larger than {most} bytes")]
    LongFile {
        /// The most that is read.
        most: u64,
    },
    /// A statement or a person stands there twice.
    #[error("the number {id} in the column “{column}” stands there a second time, after line {first}")]
    Twice {
        /// The heading.
        column: &'static str,
        /// The number.
        id: u32,
        /// Where it stands first.
        first: u64,
    },
    /// The matrix has no room.
    #[error("there are more than {most} statements")]
    TooManyStatements {
        /// The most there may be.
        most: usize,
    },
}

impl What {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty => "Export the conversation again, or copy the file again",
            Self::NotUtf8 => "Take the file as Polis wrote it, or save it as CSV with the encoding UTF-8",
            Self::MissingColumns { .. } => "Take the file as Polis wrote it, with its first line",
            Self::ColumnTwice { .. } => "Remove one of the two columns",
            Self::FieldCount { .. } => "Take the file as Polis wrote it, or put fields that hold a separator in quotes",
            Self::Field { .. } => "Take the file as Polis wrote it: a spreadsheet may have changed numbers when it saved it",
            Self::OpenQuote => "Close the quote, or double it where it is part of a text",
            Self::LongLine { .. } | Self::LongFile { .. } => "See whether this is the right file",
            Self::Twice { .. } => "Remove one of the two rows: exports of two conversations cannot be put together",
            Self::TooManyStatements { .. } => "Export a smaller conversation, or take out statements that nobody rated",
        }
    }
}

fn names(columns: &[&'static str]) -> String {
    columns.iter().map(|column| format!("“{column}”")).collect::<Vec<_>>().join(", ")
}

/// What a field should hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A whole number from 0 to this.
    Number {
        /// The largest.
        most: u64,
    },
    /// −1, 0 or 1.
    Answer,
    /// A number from 0 to 1.
    Share,
    /// `true` or `false`.
    YesOrNo,
}

impl Display for Expected {
    fn fmt(&self, to: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number { most } => write!(to, "a whole number from 0 to {most}"),
            Self::Answer => to.write_str("-1, 0 or 1"),
            Self::Share => to.write_str("a number from 0 to 1"),
            Self::YesOrNo => to.write_str("“true” or “false”"),
        }
    }
}

/// What a field holds, short enough for a message.
pub(super) fn shortened(field: &[u8]) -> String {
    let text = String::from_utf8_lossy(field);
    let text = text.trim();
    if text.chars().count() <= 40 { text.to_owned() } else { text.chars().take(39).chain(['…']).collect() }
}
