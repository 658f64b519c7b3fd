//! The text of one file, and where in it something stands.

use std::ops::Range;

use crate::layout::{LARGEST_FILE, LONGEST_LINE};
use crate::mistake::{Mistake, What};

/// Most characters of a line that a message quotes.
const QUOTED: usize = 100;

/// A file that is text.
pub(crate) struct Source<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    /// The byte at which each line begins.
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    /// Takes bytes for text, without the mark some editors put in front.
    pub(crate) fn new(path: &'a str, bytes: &'a [u8]) -> Result<Source<'a>, Box<Mistake>> {
        let source = Source::by_machine(path, bytes)?;
        for (number, start) in source.lines.iter().enumerate() {
            let length = source.lines.get(number + 1).map_or(source.text.len(), |next| next - 1) - start;
            if length > LONGEST_LINE {
                let what = What::LineTooLong { kibibytes: length.div_ceil(1024) };
                return Err(Box::new(source.mistake(*start..*start, what)));
            }
        }
        Ok(source)
    }

    /// Takes bytes for a text that machines write, in which lines may be of any length.
    pub(crate) fn by_machine(path: &'a str, bytes: &'a [u8]) -> Result<Source<'a>, Box<Mistake>> {
        let whole = |what| Box::new(Mistake::of_file(path, what));
        if bytes.len() > LARGEST_FILE {
            return Err(whole(What::TooLarge { mebibytes: bytes.len().div_ceil(1024 * 1024) }));
        }
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return Err(whole(What::Utf16));
        }
        let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match std::str::from_utf8(body) {
            Ok(text) => Ok(Source::of(path, text)),
            Err(error) => {
                let (good, bad) = body.split_at(error.valid_up_to());
                let good = std::str::from_utf8(good).unwrap_or_default();
                let mut mistake = Source::of(path, good).mistake(good.len()..good.len(), What::NotUtf8);
                let rest: Vec<u8> = bad.iter().copied().take(20).take_while(|byte| *byte != b'\n').collect();
                mistake.quoted.extend(String::from_utf8_lossy(&rest).chars().map(printable));
                Err(Box::new(mistake))
            }
        }
    }

    fn of(path: &'a str, text: &'a str) -> Source<'a> {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Source { path, text, lines }
    }

    /// The line in which a byte stands, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at).max(1)
    }

    /// The line in which a byte stands and the column in characters, both from 1.
    pub(crate) fn position(&self, at: usize) -> (usize, usize) {
        let at = floor(self.text, at);
        let line = self.line(at);
        (line, self.text[self.lines[line - 1]..at].chars().count() + 1)
    }

    /// A mistake at a range of bytes.
    pub(crate) fn mistake(&self, range: Range<usize>, what: What) -> Mistake {
        let start = floor(self.text, range.start);
        let line = self.line(start);
        let line_start = self.lines[line - 1];
        let line_end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let end = floor(self.text, range.end.clamp(start, line_end.max(start)));
        let before = self.text[line_start..start].chars().count();
        let width = self.text[start..end].trim_end_matches('\r').chars().count().max(1);
        // A long line is quoted from a little before the place.
        let skip = if before + width.min(20) > QUOTED { before.saturating_sub(QUOTED / 2) } else { 0 };
        let shown = self.text[line_start..line_end].trim_end_matches('\r').chars();
        let mut quoted: String = shown.skip(skip).take(QUOTED).map(printable).collect();
        if skip > 0 {
            quoted.insert(0, '…');
        }
        Mistake {
            path: self.path.into(),
            line,
            column: before + 1,
            caret: before - skip + usize::from(skip > 0),
            width: width.min(QUOTED - (before - skip).min(QUOTED - 1)),
            quoted,
            what,
        }
    }
}

fn printable(character: char) -> char {
    if character.is_control() { ' ' } else { character }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
