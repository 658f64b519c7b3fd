//! The text of one file, and where in it something stands.

use std::ops::Range;

use crate::layout::{BORDERS, LARGEST_FILE, LONGEST_LINE};
use crate::mistake::{Mistake, What};

/// Most characters of a line that a message quotes.
const QUOTED: usize = 100;

/// A file that is text.
pub(crate) struct Source<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
}

impl<'a> Source<'a> {
    /// Takes bytes for text, without the mark some editors put in front.
    pub(crate) fn new(path: &'a str, bytes: &'a [u8]) -> Result<Source<'a>, Mistake> {
        let raw = |what, at: usize| Mistake { path: path.into(), line: line_of(bytes, at), column: 1, quoted: String::new(), caret: 0, width: 1, what };
        if bytes.len() > LARGEST_FILE {
            return Err(raw(What::TooLarge { mebibytes: bytes.len() / (1024 * 1024) }, 0));
        }
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return Err(raw(What::Utf16, 0));
        }
        let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = match std::str::from_utf8(body) {
            Ok(text) => text,
            Err(error) => {
                let good = std::str::from_utf8(&body[..error.valid_up_to()]).unwrap_or_default();
                let mut mistake = Source { path, text: good }.mistake(good.len()..good.len(), What::NotUtf8);
                let rest = body[error.valid_up_to()..].iter().take(20).take_while(|byte| **byte != b'\n');
                mistake.quoted.push_str(&String::from_utf8_lossy(&rest.copied().collect::<Vec<_>>()));
                return Err(mistake);
            }
        };
        let source = Source { path, text };
        let mut at = 0;
        for line in text.split('\n') {
            if line.len() > LONGEST_LINE && path != BORDERS {
                return Err(source.mistake(at..at, What::LineTooLong { kibibytes: line.len() / 1024 }));
            }
            at += line.len() + 1;
        }
        Ok(source)
    }

    /// A mistake at a range of bytes.
    pub(crate) fn mistake(&self, range: Range<usize>, what: What) -> Mistake {
        let start = floor(self.text, range.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let line = self.text[line_start..line_end].trim_end_matches('\r');
        let before = self.text[line_start..start].chars().count();
        let end = floor(self.text, range.end.clamp(start, line_end));
        let width = self.text[start..end].trim_end_matches('\r').chars().count().max(1);
        // A long line is quoted from a little before the place.
        let skip = if before + width.min(20) > QUOTED { before.saturating_sub(QUOTED / 2) } else { 0 };
        let mut quoted: String = line.chars().skip(skip).take(QUOTED).map(|c| if c.is_control() { ' ' } else { c }).collect();
        if skip > 0 {
            quoted.insert(0, '…');
        }
        Mistake {
            path: self.path.into(),
            line: self.text[..start].matches('\n').count() + 1,
            column: before + 1,
            caret: before - skip + usize::from(skip > 0),
            width: width.min(QUOTED - (before - skip).min(QUOTED - 1)),
            quoted,
            what,
        }
    }
}

fn line_of(bytes: &[u8], at: usize) -> usize {
    bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
