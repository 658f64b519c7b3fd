//! One row of `votes.csv`: the numbers in the columns that matter, read from bytes.

use super::File;
use super::fields::{answer, fields, next_field, number, number_32};
use super::heading::Heading;
use super::mistake::{Error, What};
use crate::opinion::ratings::{Event, LATEST, Rating};

/// The longest row: none comes near.
pub(super) const LONGEST: usize = 1 << 16;

/// A column that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Timestamp,
    Statement,
    Person,
    Answer,
}

const COLUMNS: [(Column, &str); 4] =
    [(Column::Timestamp, "timestamp"), (Column::Statement, "comment-id"), (Column::Person, "voter-id"), (Column::Answer, "vote")];

/// How rows are read: for each column what it is, and what separates them.
pub(super) struct Rows {
    columns: Vec<Option<Column>>,
    separator: u8,
}

impl Rows {
    pub(super) fn new(heading: &Heading) -> Result<Self, Error> {
        let mut columns = vec![None; heading.columns.len()];
        for (column, name) in COLUMNS {
            if let Some(place) = heading.place(File::Votes, name)? {
                columns[place] = Some(column);
            }
        }
        Ok(Self { columns, separator: heading.separator })
    }

    /// Reads a row without its line end; an empty one says nothing.
    pub(super) fn event(&self, row: &[u8]) -> Result<Option<Event>, What> {
        if row.len() > LONGEST {
            return Err(What::LongLine { most: LONGEST });
        }
        let row = row.strip_suffix(b"\r").unwrap_or(row);
        if row.trim_ascii().is_empty() {
            return Ok(None);
        }
        let mut event = Event { person: 0, statement: 0, at: 0, rating: Rating::Pass };
        let mut rest = Some(row);
        for (place, column) in self.columns.iter().enumerate() {
            let Some(bytes) = rest else {
                return Err(What::FieldCount { found: place, expected: self.columns.len() });
            };
            let (field, after) = next_field(bytes, self.separator)?;
            rest = after;
            match column {
                None => {}
                Some(Column::Timestamp) => event.at = number(field, "timestamp", LATEST)?,
                Some(Column::Statement) => event.statement = number_32(field, "comment-id")?,
                Some(Column::Person) => event.person = number_32(field, "voter-id")?,
                Some(Column::Answer) => event.rating = answer(field, "vote")?,
            }
        }
        let expected = self.columns.len();
        match rest {
            None => Ok(Some(event)),
            Some(surplus) => Err(What::FieldCount { found: expected + fields(surplus, self.separator)?, expected }),
        }
    }
}
