//! Charts as SVG: one bar of several parts, rows of dots.
//!
//! Unlike the map they stand in reports only, where no stylesheet reaches into the picture (a PDF has none), so every
//! shape bears its own colours. Those differ in lightness as well as in hue: they can be told apart on grey paper and by
//! people who see colours differently. The drawing is 1000 units wide. Words in it are for the eye; the same figures
//! belong beside the chart as a table.

use std::fmt::Write as _;

use crate::svg::{Escaped, Tenths};

/// Fill and colour of the number on it, from done to given up.
const SHADES: [(&str, &str); 5] =
    [("#12436d", "#ffffff"), ("#2073bc", "#ffffff"), ("#cfe2f1", "#1a1a1a"), ("#f6c35b", "#1a1a1a"), ("#6b6b6b", "#ffffff")];
/// Colour of lines and words.
const INK: &str = "#1a1a1a";
/// Size of words in units.
const SIZE: i32 = 26;
/// Width of the drawing, in tenths of a unit.
const WIDTH: i32 = 10_000;

/// What a chart says to those who do not see it.
#[derive(Clone, Copy, Debug)]
pub struct ChartText<'a> {
    /// Begins every id in the drawing, so that two charts fit in one document.
    pub prefix: &'a str,
    /// Its name.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
}

impl ChartText<'_> {
    fn head(&self, height: i32) -> String {
        let (prefix, title, description) = (Escaped(self.prefix), Escaped(self.title), Escaped(self.description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 {}\" role=\"img\" aria-labelledby=\"{prefix}-title\" \
             aria-describedby=\"{prefix}-desc\" font-family=\"sans-serif\" font-size=\"{SIZE}\">\n\
             <title id=\"{prefix}-title\">{title}</title>\n<desc id=\"{prefix}-desc\">{description}</desc>\n",
            Tenths(height)
        )
    }
}

/// A part of a bar.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// What it is.
    pub word: &'a str,
    /// How large it is; not zero.
    pub number: usize,
    /// The same number as the reader's language writes it.
    pub written: String,
    /// Which colour it has, from 0 (done) to 4 (given up).
    pub shade: usize,
}

/// A bar of several parts, with their words below.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    /// What it says in words.
    pub text: ChartText<'a>,
    /// The parts, in the order in which they are read.
    pub parts: &'a [Part<'a>],
    /// Whether it runs from right to left.
    pub mirrored: bool,
}

impl Bar<'_> {
    /// Draws the bar as an `<svg>` element. Without parts there is nothing to show, and the text is empty.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let all: usize = self.parts.iter().map(|part| part.number).sum();
        if all == 0 {
            return String::new();
        }
        // Three words a line: room for the longest word of a status in any language.
        let lines = i32::try_from(self.parts.len().div_ceil(3)).unwrap_or(1);
        let mut svg = self.text.head(1_000 + lines * 420);
        let mut before = 0;
        for part in self.parts {
            let (from, to) = (along(before, all), along(before + part.number, all));
            before += part.number;
            self.part(&mut svg, part, from, to);
        }
        for (place, part) in (0..).zip(self.parts) {
            self.word(&mut svg, part, place % 3 * (WIDTH / 3), 1_100 + place / 3 * 420);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// The place of something `from` tenths from where reading begins, `width` tenths wide.
    fn x(&self, from: i32, width: i32) -> i32 {
        if self.mirrored { WIDTH - from - width } else { from }
    }

    fn part(&self, svg: &mut String, part: &Part<'_>, from: i32, to: i32) {
        let (fill, ink) = SHADES[part.shade % SHADES.len()];
        let width = to - from;
        let x = self.x(from, width);
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"0\" width=\"{}\" height=\"80\" fill=\"{fill}\" stroke=\"#ffffff\" stroke-width=\"3\"/>",
            Tenths(x),
            Tenths(width)
        );
        let room = i32::try_from(part.written.chars().count()).unwrap_or(i32::MAX).saturating_mul(200);
        if room < width {
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"49\" fill=\"{ink}\" text-anchor=\"middle\" font-weight=\"bold\" aria-hidden=\"true\">{}</text>",
                Tenths(x + width / 2),
                Escaped(&part.written)
            );
        }
    }

    fn word(&self, svg: &mut String, part: &Part<'_>, from: i32, top: i32) {
        let (fill, _) = SHADES[part.shade % SHADES.len()];
        let anchor = if self.mirrored { "end" } else { "start" };
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"24\" height=\"24\" fill=\"{fill}\"/>\
             <text x=\"{}\" y=\"{}\" fill=\"{INK}\" text-anchor=\"{anchor}\" direction=\"ltr\" aria-hidden=\"true\">{}</text>",
            Tenths(self.x(from, 240)),
            Tenths(top),
            Tenths(self.x(from + 340, 0)),
            Tenths(top + 210),
            Escaped(part.word)
        );
    }
}

/// How far along the bar a number out of all is, in tenths of a unit.
fn along(number: usize, all: usize) -> i32 {
    let share = number as u128 * u128::from(WIDTH.unsigned_abs()) / all.max(1) as u128;
    i32::try_from(share).unwrap_or(WIDTH)
}

/// Rows of dots, each dot under the name of its column.
#[derive(Clone, Copy, Debug)]
pub struct Dots<'a> {
    /// What they say in words.
    pub text: ChartText<'a>,
    /// Short names of the columns.
    pub columns: &'a [String],
    /// The rows: a short name, and for each column whether its dot is full (0), half full (1) or empty (2).
    pub rows: &'a [(String, Vec<usize>)],
    /// Whether they run from right to left.
    pub mirrored: bool,
}

impl Dots<'_> {
    /// Draws the rows as an `<svg>` element. Without dots there is nothing to show, and the text is empty.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let Some(most) = i32::try_from(self.columns.len()).ok().filter(|most| *most > 0) else { return String::new() };
        if self.rows.is_empty() {
            return String::new();
        }
        let step = ((WIDTH - 1_400) / most).min(720);
        let x = |place: i32| {
            let x = 1_300 + place * step;
            if self.mirrored { WIDTH - x } else { x }
        };
        let lines = i32::try_from(self.rows.len() + 1).unwrap_or(i32::MAX / 500);
        let mut svg = self.text.head(lines.saturating_mul(500));
        for (place, name) in (0..).zip(self.columns) {
            word(&mut svg, name, x(place), 300, "middle");
        }
        let (start, anchor) = if self.mirrored { (WIDTH, "end") } else { (0, "start") };
        for (line, (name, dots)) in (1..).zip(self.rows) {
            let middle = line * 500 + 250;
            word(&mut svg, name, start, middle + 90, anchor);
            for (place, kind) in (0..).zip(dots) {
                dot(&mut svg, *kind, x(place), middle, (step / 2 - 40).clamp(20, 180));
            }
        }
        svg.push_str("</svg>\n");
        svg
    }
}

/// A word for the eye.
fn word(svg: &mut String, word: &str, x: i32, y: i32, anchor: &str) {
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" fill=\"{INK}\" text-anchor=\"{anchor}\" direction=\"ltr\" aria-hidden=\"true\">{}</text>",
        Tenths(x),
        Tenths(y),
        Escaped(word)
    );
}

/// A dot around a place: full, half full (its lower half) or empty.
fn dot(svg: &mut String, kind: usize, x: i32, y: i32, radius: i32) {
    let (full, _) = SHADES[0];
    let fill = if kind == 0 { full } else { "#ffffff" };
    let (left, right, r) = (Tenths(x - radius), Tenths(x + radius), Tenths(radius));
    let (x, y) = (Tenths(x), Tenths(y));
    let _ = writeln!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{fill}\" stroke=\"{full}\" stroke-width=\"3\"/>");
    if kind == 1 {
        let _ = writeln!(svg, "<path d=\"M{left} {y}A{r} {r} 0 0 0 {right} {y}z\" fill=\"{full}\"/>");
    }
}
