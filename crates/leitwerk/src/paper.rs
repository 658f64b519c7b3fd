//! Lines of text for a terminal or a file: wrapped to the width, with what was removed and added marked.

use std::io::IsTerminal as _;

use anstyle::{AnsiColor, Style};
use leitwerk_model::diff::wording::Piece;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Longest line where the output is no terminal.
const WIDTH: usize = 100;

/// How a stretch of text is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Plain,
    Strong,
    Removed,
    Added,
}

/// A stretch of text and how it is meant.
pub(crate) type Span<'a> = (Mark, &'a str);

/// What is written on, line by line.
#[derive(Debug)]
pub(crate) struct Paper {
    width: usize,
    colour: bool,
    out: String,
}

impl Paper {
    /// As the terminal is; without colour where there is none, or where the person wants none (<https://no-color.org>).
    pub(crate) fn of_terminal() -> Paper {
        let is_terminal = std::io::stdout().is_terminal();
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let colour = is_terminal && wanted && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        let width = if is_terminal { terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)) } else { None };
        Paper::new(width.unwrap_or(WIDTH).min(WIDTH), colour)
    }

    pub(crate) fn new(width: usize, colour: bool) -> Paper {
        Paper { width: width.max(30), colour, out: String::new() }
    }

    pub(crate) fn text(self) -> String {
        self.out
    }

    pub(crate) fn gap(&mut self) {
        self.out.push('\n');
    }

    /// A heading, underlined.
    pub(crate) fn heading(&mut self, text: &str, line: char) {
        self.write(0, &[(Mark::Strong, text)]);
        let width = text.width().min(self.width);
        self.out.extend(std::iter::repeat_n(line, width));
        self.out.push('\n');
    }

    /// One paragraph, wrapped; following lines are set in as the first.
    pub(crate) fn write(&mut self, indent: usize, spans: &[Span<'_>]) {
        self.item(indent, "", spans);
    }

    /// One paragraph behind a sign or number; following lines are set in as its text.
    pub(crate) fn item(&mut self, indent: usize, sign: &str, spans: &[Span<'_>]) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(sign);
        let indent = indent + sign.width();
        let (mut line, mut used) = (String::new(), 0);
        let mut is_first = true;
        let room = self.width.saturating_sub(indent).max(2);
        for (text, ahead) in self.words(spans).into_iter().flat_map(|(word, ahead)| broken(word, ahead, room)) {
            let width = text.iter().map(|(_, text)| text.width()).sum::<usize>();
            if ahead == Ahead::Line || (ahead == Ahead::Space && used > 0 && indent + used + 1 + width > self.width) {
                self.line(if is_first { 0 } else { indent }, &std::mem::take(&mut line));
                (used, is_first) = (0, false);
            }
            if used > 0 && ahead == Ahead::Space {
                line.push(' ');
                used += 1;
            }
            for (mark, text) in text {
                line.push_str(&self.styled(mark, &text));
            }
            used += width;
        }
        self.line(if is_first { 0 } else { indent }, &line);
    }

    fn line(&mut self, indent: usize, line: &str) {
        if !line.is_empty() {
            self.out.extend(std::iter::repeat_n(' ', indent));
        }
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn styled(&self, mark: Mark, text: &str) -> String {
        let style = match mark {
            Mark::Plain => return text.to_owned(),
            Mark::Strong => Style::new().bold(),
            Mark::Removed => Style::new().fg_color(Some(AnsiColor::Red.into())).strikethrough(),
            Mark::Added => Style::new().fg_color(Some(AnsiColor::Green.into())).underline(),
        };
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// Whole words, each of stretches that are meant differently, and what stands ahead of each.
    fn words(&self, spans: &[Span<'_>]) -> Vec<(Vec<(Mark, String)>, Ahead)> {
        let mut words: Vec<(Vec<(Mark, String)>, Ahead)> = Vec::new();
        let mut ahead = Ahead::Space;
        let mut open = false;
        for (mark, text) in spans {
            let core = text.trim();
            let signed = self.signed(*mark, core);
            let start = text.len() - text.trim_start().len();
            let parts = [(&text[..start], false), (signed.as_str(), true), (&text[start + core.len()..], false)];
            for (part, _) in parts.iter().filter(|(part, _)| !part.is_empty()) {
                for piece in split(part) {
                    if piece.starts_with(char::is_whitespace) {
                        ahead = ahead.max(if piece.contains('\n') { Ahead::Line } else { Ahead::Space });
                        open = false;
                    } else if open && let Some((word, _)) = words.last_mut() {
                        word.push((*mark, piece.to_owned()));
                    } else {
                        words.push((vec![(*mark, piece.to_owned())], ahead));
                        (ahead, open) = (Ahead::Space, true);
                    }
                }
            }
        }
        if let Some((_, first)) = words.first_mut() {
            *first = Ahead::Space;
        }
        words
    }

    /// Where there is no colour, signs say what was removed and added.
    fn signed(&self, mark: Mark, core: &str) -> String {
        match mark {
            Mark::Removed if !self.colour && !core.is_empty() => format!("[-{core}-]"),
            Mark::Added if !self.colour && !core.is_empty() => format!("{{+{core}+}}"),
            _ => core.to_owned(),
        }
    }
}

/// What stands ahead of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ahead {
    Space,
    Line,
}

/// A word in pieces that fit a line: scripts without spaces break between any two letters.
fn broken(word: Vec<(Mark, String)>, ahead: Ahead, room: usize) -> Vec<(Vec<(Mark, String)>, Ahead)> {
    if word.iter().map(|(_, text)| text.width()).sum::<usize>() <= room {
        return vec![(word, ahead)];
    }
    let (mut pieces, mut piece, mut used) = (Vec::new(), Vec::new(), 0);
    for (mark, text) in word {
        let mut stretch = String::new();
        for letter in text.chars() {
            let width = letter.width().unwrap_or(0);
            if used + width > room {
                piece.push((mark, std::mem::take(&mut stretch)));
                pieces.push(std::mem::take(&mut piece));
                used = 0;
            }
            stretch.push(letter);
            used += width;
        }
        piece.push((mark, stretch));
    }
    pieces.push(piece);
    let aheads = std::iter::once(ahead).chain(std::iter::repeat(Ahead::Line));
    pieces.into_iter().zip(aheads).collect()
}

/// Words and the space between them, in turns.
fn split(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let space = first.is_whitespace();
        let end = rest.find(|c: char| c.is_whitespace() != space).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// A comparison of words as stretches of text.
pub(crate) fn spans(pieces: &[Piece]) -> Vec<Span<'_>> {
    let span = |piece: &'_ Piece| match piece {
        Piece::Same(_) => Mark::Plain,
        Piece::Removed(_) => Mark::Removed,
        Piece::Added(_) => Mark::Added,
    };
    pieces.iter().map(|piece| (span(piece), piece.text())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(width: usize, colour: bool, spans: &[Span<'_>]) -> String {
        let mut paper = Paper::new(width, colour);
        paper.write(2, spans);
        paper.text()
    }

    #[test]
    fn lines_are_wrapped_between_words_and_signs_stay_at_their_words() {
        let spans =
            [(Mark::Plain, "Die Stadt "), (Mark::Removed, "hilft vielen"), (Mark::Added, "hilft allen"), (Mark::Plain, ".")];
        assert_eq!(written(80, false, &spans), "  Die Stadt [-hilft vielen-]{+hilft allen+}.\n");
        assert_eq!(written(30, false, &spans), "  Die Stadt [-hilft\n  vielen-]{+hilft allen+}.\n");
        assert_eq!(written(30, false, &[(Mark::Plain, "Eins\n\nzwei\n")]), "  Eins\n  zwei\n");
    }

    #[test]
    fn what_follows_a_sign_stands_under_its_own_first_word() {
        let mut paper = Paper::new(30, false);
        paper.item(2, "10. ", &[(Mark::Plain, "Alle sollen mitreden können, überall.")]);
        assert_eq!(paper.text(), "  10. Alle sollen mitreden\n      können, überall.\n");
    }

    #[test]
    fn what_has_no_spaces_breaks_where_the_line_ends() {
        let text = "我覺得政府應該能藉由面對 Uber 的挑戰";
        assert_eq!(written(30, false, &[(Mark::Plain, text)]), "  我覺得政府應該能藉由面對\n  Uber 的挑戰\n");
        let text = "我覺得政府應該能藉由面對的挑戰同時改善計程車";
        assert_eq!(written(30, false, &[(Mark::Plain, text)]), "  我覺得政府應該能藉由面對的挑\n  戰同時改善計程車\n");
    }

    #[test]
    fn with_colour_what_was_removed_is_struck_through_and_what_was_added_underlined() {
        let line = written(80, true, &[(Mark::Removed, "alt "), (Mark::Added, "neu")]);
        assert!(line.contains("\u{1b}[9m") && line.contains("\u{1b}[4m") && !line.contains("[-"), "{line:?}");
    }

    #[test]
    fn space_that_changed_is_no_word() {
        assert_eq!(written(80, false, &[(Mark::Plain, "eins"), (Mark::Added, " "), (Mark::Plain, "zwei")]), "  eins zwei\n");
    }
}
