//! `votes.csv`, in pieces that are read in parallel: a file of many millions of rows takes little memory besides what it says.

use std::io::Read;

use memchr::memchr;
use rayon::prelude::*;

use super::blocks::Blocks;
use super::heading::{Heading, without_mark};
use super::mistake::{Error, Mistake, What};
use super::votes_row::Rows;
use super::{ExportedStatement, File, Remark};
use crate::opinion::ratings::{Collector, Event, MOST_STATEMENTS, Ratings, Tally};

const FILE: File = File::Votes;

/// How much of a block is read in one piece.
const PIECE: usize = 1 << 20;

const NEEDED: [&str; 4] = ["timestamp", "comment-id", "voter-id", "vote"];

/// The ratings, with a column for each of the statements even if nobody rated it.
pub(super) fn read(
    from: &mut dyn Read,
    statements: &[ExportedStatement],
    remarks: &mut Vec<Remark>,
) -> Result<(Ratings, Tally), Error> {
    let unreadable = |source| Error::Unreadable { file: FILE, source };
    let mut collector = Collector::default();
    for statement in statements {
        collector.add_statement(statement.id).map_err(|_| Error::of(too_many(File::Comments, None)))?;
    }
    let mut blocks = Blocks::new(from);
    let first = without_mark(blocks.next().map_err(unreadable)?.unwrap_or_default());
    let heading_end = memchr(b'\n', first).map_or(first.len(), |end| end + 1);
    let rows = Rows::new(&Heading::read(&first[..heading_end], FILE, &NEEDED, remarks)?)?;
    let mut taken = Taken { collector, mistakes: Vec::new(), line: 2 };
    taken.take(&rows, &first[heading_end..]);
    while taken.mistakes.len() <= Error::MOST
        && let Some(block) = blocks.next().map_err(unreadable)?
    {
        taken.take(&rows, block);
    }
    if taken.mistakes.is_empty() {
        return Ok(taken.collector.finish());
    }
    Err(Error::several(taken.mistakes))
}

fn too_many(file: File, line: Option<u64>) -> Mistake {
    Mistake { file, line, what: What::TooManyStatements { most: MOST_STATEMENTS } }
}

/// What was read so far.
struct Taken {
    collector: Collector,
    mistakes: Vec<Mistake>,
    /// The number of the next line.
    line: u64,
}

/// What a piece of the file says; lines count from its own first.
#[derive(Default)]
struct Piece {
    events: Vec<Event>,
    mistakes: Vec<(u64, What)>,
    lines: u64,
}

impl Taken {
    fn take(&mut self, rows: &Rows, block: &[u8]) {
        let pieces: Vec<Piece> = cut(block).into_par_iter().map(|bytes| read_piece(rows, bytes)).collect();
        for piece in pieces {
            let at = |line: u64| Some(self.line + line);
            self.mistakes.extend(piece.mistakes.into_iter().map(|(line, what)| Mistake { file: FILE, line: at(line), what }));
            // Moments were checked when the row was read, so it is the statements that are too many.
            let full = piece.events.into_iter().any(|event| self.collector.add(event).is_err());
            if full && !self.mistakes.iter().any(|mistake| matches!(mistake.what, What::TooManyStatements { .. })) {
                self.mistakes.push(too_many(FILE, None));
            }
            self.line += piece.lines;
        }
    }
}

/// Cuts a block at line ends.
fn cut(mut block: &[u8]) -> Vec<&[u8]> {
    let mut pieces = Vec::new();
    while !block.is_empty() {
        let least = PIECE.min(block.len());
        let end = memchr(b'\n', &block[least - 1..]).map_or(block.len(), |end| least + end);
        let (piece, rest) = block.split_at(end);
        pieces.push(piece);
        block = rest;
    }
    pieces
}

fn read_piece(rows: &Rows, mut bytes: &[u8]) -> Piece {
    let mut piece = Piece { events: Vec::with_capacity(bytes.len() / 40), ..Piece::default() };
    while !bytes.is_empty() && piece.mistakes.len() <= Error::MOST {
        let end = memchr(b'\n', bytes).unwrap_or(bytes.len());
        match rows.event(&bytes[..end]) {
            Ok(Some(event)) => piece.events.push(event),
            Ok(None) => {}
            Err(what) => piece.mistakes.push((piece.lines, what)),
        }
        piece.lines += 1;
        bytes = bytes.get(end + 1..).unwrap_or_default();
    }
    piece
}
