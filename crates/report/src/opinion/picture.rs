//! What the pictures of this chapter are drawn with: words that wrap and run in their language's direction, on a drawing that is
//! narrow enough to be read on a phone.
//!
//! The drawing is 480 units wide and no word smaller than 15: at the 288 pixels that a narrow phone leaves, that is 9 pixels.

use std::fmt::Write as _;

use leitwerk_i18n::Locale;
use unicode_width::UnicodeWidthChar;

use crate::svg::{Escaped, Tenths};

/// Width of the drawing, in tenths of a unit, as all lengths here.
pub(super) const WIDTH: i32 = 4_800;
/// Size of most words.
pub(super) const SIZE: i32 = 150;
/// Colour of words and lines.
pub(super) const INK: &str = "#1a1a1a";
/// Colour of words beside the matter.
pub(super) const SOFT: &str = "#55504a";
/// From one line to the next, in parts of 100 of the size. Arabic letters reach further up and down.
const LINE: i32 = 145;

/// Where words stand, seen in the direction in which the picture is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// They begin there.
    Start,
    /// Their middle is there.
    Middle,
}

/// How words look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) size: i32,
    pub(super) bold: bool,
    pub(super) fill: &'static str,
}

impl Look {
    pub(super) const PLAIN: Look = Look { size: SIZE, bold: false, fill: INK };
    pub(super) const BOLD: Look = Look { size: SIZE, bold: true, fill: INK };
    pub(super) const TITLE: Look = Look { size: 200, bold: true, fill: INK };
    pub(super) const QUIET: Look = Look { size: SIZE, bold: false, fill: SOFT };
}

/// A picture that grows downwards.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) t: &'static Locale,
    /// Begins every id in it, so that two fit in one document.
    pub(super) prefix: String,
    pub(super) svg: String,
    /// How far down it reaches.
    pub(super) y: i32,
    is_file: bool,
}

impl Picture {
    /// An empty picture: a file of its own, or a part of a page.
    pub(super) fn new(t: &'static Locale, prefix: &str, is_file: bool) -> Picture {
        Picture { t, prefix: prefix.to_owned(), svg: String::new(), y: if is_file { 100 } else { 0 }, is_file }
    }

    fn is_mirrored(&self) -> bool {
        self.t.dir() == "rtl"
    }

    /// The left end of something `width` wide that begins `from` where reading begins.
    pub(super) fn x(&self, from: i32, width: i32) -> i32 {
        if self.is_mirrored() { WIDTH - from - width } else { from }
    }

    /// One line of words in the picture's language; `y` is its base line.
    pub(super) fn words(&mut self, from: i32, y: i32, anchor: Anchor, look: Look, words: &str) {
        let (x, direction) = (self.x(from, 0), self.t.dir());
        self.line(x, y, anchor, look, (None, direction), words);
    }

    fn line(&mut self, x: i32, y: i32, anchor: Anchor, look: Look, (lang, direction): (Option<&str>, &str), words: &str) {
        let anchor = if anchor == Anchor::Middle { " text-anchor=\"middle\"" } else { "" };
        let weight = if look.bold { " font-weight=\"bold\"" } else { "" };
        let lang = lang.map(|lang| format!(" xml:lang=\"{}\"", Escaped(lang))).unwrap_or_default();
        let size = if look.size == SIZE { String::new() } else { format!(" font-size=\"{}\"", Tenths(look.size)) };
        let _ = writeln!(
            self.svg,
            "<text x=\"{}\" y=\"{}\" fill=\"{}\" direction=\"{direction}\"{anchor}{weight}{size}{lang}>{}</text>",
            Tenths(x),
            Tenths(y),
            look.fill,
            Escaped(words)
        );
    }

    /// Words of any length below what is there, over the whole width.
    pub(super) fn paragraph(&mut self, look: Look, words: &str) {
        self.paragraph_in(look, None, words);
    }

    /// The same in a language that may be another.
    pub(super) fn paragraph_in(&mut self, look: Look, lang: Option<&str>, words: &str) {
        let lang = lang.filter(|lang| *lang != self.t.tag());
        let direction = direction(lang, words, self.t);
        let x = if direction == "rtl" { WIDTH } else { 0 };
        for line in wrapped(words, WIDTH * 97 / 100, look) {
            self.y += look.size * LINE / 100;
            self.line(x, self.y - look.size * 35 / 100, Anchor::Start, look, (lang, direction), &line);
        }
    }

    /// Free room.
    pub(super) fn gap(&mut self, height: i32) {
        self.y += height;
    }

    /// A rectangle that begins `from` where reading begins.
    pub(super) fn rect(&mut self, (from, y): (i32, i32), (width, height): (i32, i32), attributes: &str) {
        let x = self.x(from, width);
        let _ = writeln!(
            self.svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {attributes}/>",
            Tenths(x),
            Tenths(y),
            Tenths(width),
            Tenths(height)
        );
    }

    /// The whole picture, with its name and what it shows for those who do not see it.
    pub(super) fn finish(self, title: &str, description: &str) -> String {
        let (prefix, tag, dir) = (Escaped(&self.prefix), self.t.tag(), self.t.dir());
        // As a file it has air around it and a ground, so that it can be read in any program.
        let (air, ground) = if self.is_file { (160, true) } else { (0, false) };
        let (width, height) = (WIDTH + 2 * air, self.y + air);
        let top = if self.is_file { -60 } else { 0 };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"narrow\" viewBox=\"{} {} {} {}\" role=\"img\" aria-labelledby=\"{prefix}-title\" \
             aria-describedby=\"{prefix}-desc\" xml:lang=\"{tag}\" direction=\"{dir}\" font-family=\"system-ui, 'Noto Sans', \
             'Noto Sans Arabic', sans-serif\" font-size=\"{}\">\n<title id=\"{prefix}-title\">{}</title>\n<desc id=\"{prefix}-desc\">{}</desc>\n",
            Tenths(-air),
            Tenths(top),
            Tenths(width),
            Tenths(height - top),
            Tenths(SIZE),
            Escaped(title),
            Escaped(description)
        );
        if ground {
            let _ = writeln!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>",
                Tenths(-air),
                Tenths(top),
                Tenths(width),
                Tenths(height - top)
            );
        }
        svg.push_str(&self.svg);
        svg.push_str("</svg>\n");
        svg
    }
}

/// The direction of words: that of their language, or else that of their first letter that has one.
pub(super) fn direction(lang: Option<&str>, words: &str, t: &Locale) -> &'static str {
    if let Some(known) = lang.and_then(Locale::of) {
        return known.dir();
    }
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    match words.chars().find(|c| c.is_alphabetic()) {
        Some(first) if is_rtl(first) => "rtl",
        Some(_) => "ltr",
        None => t.dir(),
    }
}

/// Words in lines of at most so much room. Widths are estimated on the safe side, since the reader's font is not known.
pub(super) fn wrapped(words: &str, room: i32, look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    // At no-break spaces no line ends.
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
    for word in words.split(breaks).filter(|word| !word.is_empty()) {
        let width = width(word, look);
        let space = if line.is_empty() { 0 } else { advance(' ', look) };
        if used + space + width <= room {
            if space > 0 {
                line.push(' ');
            }
            line.push_str(word);
            used += space + width;
            continue;
        }
        if width <= room && !word.chars().any(is_wide) {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
            used = width;
            continue;
        }
        // A word longer than a line, or of a script without spaces, breaks between any two letters.
        if space > 0 {
            line.push(' ');
            used += space;
        }
        for c in word.chars() {
            let width = advance(c, look);
            if used + width > room && c.width() != Some(0) {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(c);
            used += width;
        }
    }
    lines.push(line);
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// The room that words take.
pub(super) fn width(words: &str, look: Look) -> i32 {
    words.chars().map(|c| advance(c, look)).sum()
}

fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

/// The room that a letter takes, in a wide-running font.
fn advance(c: char, look: Look) -> i32 {
    let parts = match c {
        _ if c.width() == Some(0) => 0,
        _ if is_wide(c) => 100,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '\'' | '|' | 'I' => 30,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' | '\u{a0}' => 38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 92,
        _ if c.is_uppercase() => 70,
        _ => 58,
    };
    let bold = if look.bold { 108 } else { 100 };
    look.size * parts / 100 * bold / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_to_their_room_and_lose_nothing() {
        let room = 1_000;
        for words in [
            "Die Stadt soll in jedem Stadtteil einen Ort schaffen, an dem sich alle treffen.",
            "Straßenbeleuchtungskonzeptfortschreibungsverfahren",
            "يجب أن تكون هناك أماكن للقاء في كل حي من أحياء المدينة",
            "市は各地区に出会いの場を作るべきです。",
        ] {
            let lines = wrapped(words, room, Look::PLAIN);
            assert!(lines.len() > 1, "{lines:?}");
            assert!(lines.iter().all(|line| width(line, Look::PLAIN) <= room), "{lines:?}");
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(bare(&lines.concat()), bare(words));
        }
        assert!(wrapped(" \n ", room, Look::PLAIN).is_empty());
    }

    #[test]
    fn words_run_as_their_language_or_their_letters_do() {
        let t = Locale::of("de").expect("a language");
        assert_eq!(direction(Some("ar"), "123", t), "rtl");
        assert_eq!(direction(None, "„مرحبا“", t), "rtl");
        assert_eq!(direction(Some("xx"), "Hallo", t), "ltr");
    }
}
