//! `comments.csv`: the statements, with texts that some exports do not quote as they should.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;

use memchr::memchr;

use super::comments_rows::{Row, rows};
use super::fields::{answer, number_32, share, yes_or_no};
use super::heading::{Heading, without_mark};
use super::mistake::{Error, Mistake, What};
use super::{ExportedStatement, File, Remark, whole};
use crate::opinion::Role;
use crate::opinion::ratings::Rating;

const FILE: File = File::Comments;

const NEEDED: [&str; 4] = ["comment-id", "agrees", "disagrees", "comment-body"];

/// The statements, in the order of the file.
pub(super) fn read(from: &mut dyn Read, remarks: &mut Vec<Remark>) -> Result<Vec<ExportedStatement>, Error> {
    let bytes = whole(from, FILE)?;
    let bytes = without_mark(&bytes);
    let heading_end = memchr(b'\n', bytes).map_or(bytes.len(), |end| end + 1);
    let columns = Columns::new(&Heading::read(&bytes[..heading_end], FILE, &NEEDED, remarks)?, remarks)?;
    let rest = std::str::from_utf8(&bytes[heading_end..]).map_err(|error| {
        let before = &bytes[..heading_end + error.valid_up_to()];
        let line = 1 + memchr::memchr_iter(b'\n', before).count() as u64;
        Error::of(Mistake { file: FILE, line: Some(line), what: What::NotUtf8 })
    })?;
    let mut statements = Vec::new();
    let mut mistakes = Vec::new();
    let mut first = BTreeMap::new();
    for row in rows(rest, &columns, remarks) {
        let statement = row.what.and_then(|fields| {
            let statement = columns.statement(&fields)?;
            match first.insert(statement.id, row.line) {
                None => Ok(statement),
                Some(first) => Err(What::Twice { column: "comment-id", id: statement.id, first }),
            }
        });
        match statement {
            Ok(statement) => statements.push(statement),
            Err(what) => mistakes.push(Mistake { file: FILE, line: Some(row.line), what }),
        }
    }
    if mistakes.is_empty() { Ok(statements) } else { Err(Error::several(mistakes)) }
}

/// Where the columns stand.
pub(super) struct Columns {
    /// How many there are.
    pub(super) width: usize,
    pub(super) separator: u8,
    /// The place of the texts.
    pub(super) text: usize,
    /// Whether the first column tells milliseconds.
    pub(super) moment_first: bool,
    id: usize,
    agrees: usize,
    disagrees: usize,
    moderated: Option<usize>,
    meta: Option<usize>,
    seed: Option<usize>,
    consensus: Option<usize>,
}

/// The fields of a row, quotes undone.
pub(super) type Fields<'a> = Vec<Cow<'a, str>>;

impl Columns {
    fn new(heading: &Heading, remarks: &mut Vec<Remark>) -> Result<Self, Error> {
        let needed = |column| heading.place(FILE, column).map(Option::unwrap_or_default);
        Ok(Self {
            width: heading.columns.len(),
            separator: heading.separator,
            moment_first: heading.place(FILE, "timestamp")? == Some(0),
            id: needed("comment-id")?,
            agrees: needed("agrees")?,
            disagrees: needed("disagrees")?,
            text: needed("comment-body")?,
            moderated: heading.place_or_remark(FILE, "moderated", remarks)?,
            meta: heading.place_or_remark(FILE, "is-meta", remarks)?,
            seed: heading.place(FILE, "is-seed")?,
            consensus: heading.place(FILE, "group-informed-consensus")?,
        })
    }

    /// Reads a statement.
    pub(super) fn statement(&self, fields: &Fields<'_>) -> Result<ExportedStatement, What> {
        let field = |place: usize| fields.get(place).map(|field| field.as_bytes()).unwrap_or_default();
        let maybe = |place: Option<usize>| place.map(field).unwrap_or_default();
        let rejected = self.moderated.is_some() && answer(maybe(self.moderated), "moderated")? == Rating::Disagree;
        let meta = yes_or_no(maybe(self.meta), "is-meta")? == Some(true);
        Ok(ExportedStatement {
            id: number_32(field(self.id), "comment-id")?,
            role: match (rejected, meta) {
                (true, _) => Role::Rejected,
                (false, true) => Role::Meta,
                (false, false) => Role::Open,
            },
            text: fields.get(self.text).map(|text| text.trim().to_owned()).unwrap_or_default(),
            agrees: number_32(field(self.agrees), "agrees")?,
            disagrees: number_32(field(self.disagrees), "disagrees")?,
            group_informed_consensus: share(maybe(self.consensus), "group-informed-consensus")?,
            seed: yes_or_no(maybe(self.seed), "is-seed")?,
        })
    }

    /// A row whose line can be told, or why it cannot be read.
    pub(super) fn row<'a>(&self, line: u64, fields: Fields<'a>) -> Row<'a> {
        let (found, expected) = (fields.len(), self.width);
        Row { line, what: if found == expected { Ok(fields) } else { Err(What::FieldCount { found, expected }) } }
    }
}
