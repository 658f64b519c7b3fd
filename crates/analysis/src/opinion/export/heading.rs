//! The first line of a file: which column stands where, and what separates them.

use super::mistake::{Error, Mistake, What, shortened};
use super::{File, Remark};

/// What the first line says.
pub(super) struct Heading {
    /// What separates columns.
    pub(super) separator: u8,
    /// The headings, without quotes and spaces around them.
    pub(super) columns: Vec<String>,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Without the byte order mark that some programs write first.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

impl Heading {
    /// Reads the first line, which must hold all columns in `needed`.
    pub(super) fn read(line: &[u8], file: File, needed: &[&'static str], remarks: &mut Vec<Remark>) -> Result<Self, Error> {
        let mistake = |what| Error::of(Mistake { file, line: Some(1), what });
        let line = line.trim_ascii();
        let text = std::str::from_utf8(line).map_err(|_| mistake(What::NotUtf8))?;
        if text.is_empty() {
            return Err(Error::of(Mistake { file, line: None, what: What::Empty }));
        }
        let split = |separator: char| -> Vec<String> {
            text.split(separator).map(|name| name.trim_matches(|c: char| c == '"' || c.is_whitespace()).to_owned()).collect()
        };
        let has = |columns: &[String]| needed.iter().filter(|name| columns.iter().any(|column| column == *name)).count();
        // The one under which most columns are found; of equals the comma.
        let (separator, columns) = [',', ';', '\t']
            .into_iter()
            .map(|separator| (separator, split(separator)))
            .reduce(|best, next| if has(&next.1) > has(&best.1) { next } else { best })
            .unwrap_or_default();
        let missing: Vec<_> = needed.iter().copied().filter(|name| !columns.iter().any(|column| column == name)).collect();
        if !missing.is_empty() {
            return Err(mistake(What::MissingColumns { columns: missing, found: shortened(line) }));
        }
        if separator != ',' {
            remarks.push(Remark::Separator { file, separator });
        }
        Ok(Self { separator: separator as u8, columns })
    }

    /// Where a column stands, if it does.
    pub(super) fn place(&self, file: File, column: &'static str) -> Result<Option<usize>, Error> {
        let mut places = self.columns.iter().enumerate().filter(|(_, name)| *name == column).map(|(place, _)| place);
        let first = places.next();
        match places.next() {
            Some(_) => Err(Error::of(Mistake { file, line: Some(1), what: What::ColumnTwice { column } })),
            None => Ok(first),
        }
    }

    /// Where a column stands that not every export has: a remark when it is missing.
    pub(super) fn place_or_remark(
        &self,
        file: File,
        column: &'static str,
        remarks: &mut Vec<Remark>,
    ) -> Result<Option<usize>, Error> {
        let place = self.place(file, column)?;
        if place.is_none() {
            remarks.push(Remark::MissingColumn { file, column });
        }
        Ok(place)
    }
}
