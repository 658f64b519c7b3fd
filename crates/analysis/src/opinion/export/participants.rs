//! `participants-votes.csv`: a row for each person, with their group. The ratings in it are those of `votes.csv`, in a wide
//! matrix, and are not read again.

use std::collections::BTreeMap;
use std::io::Read;

use memchr::{memchr, memchr_iter};

use super::blocks::Blocks;
use super::fields::{fields, next_field, number_32};
use super::heading::{Heading, without_mark};
use super::mistake::{Error, Mistake, What};
use super::{File, Remark};
use crate::opinion::Counts;

const FILE: File = File::Participants;

/// What is known about a person.
#[derive(Debug, Default)]
pub(super) struct Person {
    /// Their number.
    pub(super) id: u32,
    /// Their group.
    pub(super) group: Option<u32>,
    votes: Option<u32>,
    agrees: Option<u32>,
    disagrees: Option<u32>,
}

impl Person {
    /// Whether these are the person's ratings.
    pub(super) fn agrees_with(&self, counts: Counts) -> bool {
        let same = |told: Option<u32>, count| told.is_none_or(|told| told == count);
        same(self.votes, counts.n) && same(self.agrees, counts.agree) && same(self.disagrees, counts.disagree)
    }
}

const PERSON: &str = "participant";
const GROUP: &str = "group-id";
const COUNTS: [&str; 3] = ["n-votes", "n-agree", "n-disagree"];

/// The people, in the order of their numbers.
pub(super) fn read(from: &mut dyn Read, remarks: &mut Vec<Remark>) -> Result<Vec<Person>, Error> {
    let unreadable = |source| Error::Unreadable { file: FILE, source };
    let mut blocks = Blocks::new(from);
    let first = without_mark(blocks.next().map_err(unreadable)?.unwrap_or_default());
    let heading_end = memchr(b'\n', first).map_or(first.len(), |end| end + 1);
    let heading = Heading::read(&first[..heading_end], FILE, &[PERSON], remarks)?;
    let mut rows = Rows::new(&heading, remarks)?;
    rows.take(&first[heading_end..]);
    while rows.mistakes.len() <= Error::MOST
        && let Some(block) = blocks.next().map_err(unreadable)?
    {
        rows.take(block);
    }
    if rows.mistakes.is_empty() {
        return Ok(rows.people.into_values().map(|(_, person)| person).collect());
    }
    Err(Error::several(rows.mistakes))
}

struct Rows {
    /// For each column up to the last that matters its heading, when it matters.
    columns: Vec<Option<&'static str>>,
    /// How many columns there are in all.
    width: usize,
    separator: u8,
    /// By their numbers, with the line.
    people: BTreeMap<u32, (u64, Person)>,
    mistakes: Vec<Mistake>,
    line: u64,
}

impl Rows {
    fn new(heading: &Heading, remarks: &mut Vec<Remark>) -> Result<Self, Error> {
        let mut columns = vec![None; heading.columns.len()];
        heading.place_or_remark(FILE, GROUP, remarks)?;
        for name in [PERSON, GROUP].into_iter().chain(COUNTS) {
            if let Some(place) = heading.place(FILE, name)? {
                columns[place] = Some(name);
            }
        }
        columns.truncate(columns.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
        let (width, separator) = (heading.columns.len(), heading.separator);
        Ok(Self { columns, width, separator, people: BTreeMap::new(), mistakes: Vec::new(), line: 1 })
    }

    fn take(&mut self, mut block: &[u8]) {
        while !block.is_empty() && self.mistakes.len() <= Error::MOST {
            let end = memchr(b'\n', block).unwrap_or(block.len());
            let row = block[..end].strip_suffix(b"\r").unwrap_or(&block[..end]);
            self.line += 1;
            if !row.trim_ascii().is_empty()
                && let Err(what) = self.add(row)
            {
                self.mistakes.push(Mistake { file: FILE, line: Some(self.line), what });
            }
            block = block.get(end + 1..).unwrap_or_default();
        }
    }

    fn add(&mut self, row: &[u8]) -> Result<(), What> {
        let quoted = memchr(b'"', row).is_some();
        let found = if quoted { fields(row, self.separator)? } else { memchr_iter(self.separator, row).count() + 1 };
        if found != self.width {
            return Err(What::FieldCount { found, expected: self.width });
        }
        let person = self.person(row)?;
        let id = person.id;
        match self.people.insert(id, (self.line, person)) {
            None => Ok(()),
            Some((first, _)) => Err(What::Twice { column: PERSON, id, first }),
        }
    }

    fn person(&self, row: &[u8]) -> Result<Person, What> {
        let mut person = Person::default();
        let mut rest = Some(row);
        for column in &self.columns {
            let Some(bytes) = rest else { break };
            let (field, after) = next_field(bytes, self.separator)?;
            rest = after;
            let Some(name) = *column else { continue };
            if name == PERSON {
                person.id = number_32(field, name)?;
            } else if !field.trim_ascii().is_empty() {
                let number = Some(number_32(field, name)?);
                match name {
                    GROUP => person.group = number,
                    "n-votes" => person.votes = number,
                    "n-agree" => person.agrees = number,
                    _ => person.disagrees = number,
                }
            }
        }
        Ok(person)
    }
}
