//! The picture of the landscape: where many people stand, and lines around the groups. No person is a dot.

use std::fmt::Write as _;

use leitwerk_analysis::opinion::Position;
use leitwerk_i18n::Locale;

use super::contour::Place;
use super::figures::{Figures, LEAST, People, Shown};
use super::picture::{Anchor, Look, Picture, SIZE, WIDTH, width};
use super::terrain::{Grid, Terrain};
use super::words;
use crate::svg::{Escaped, Tenths};

/// Shares of the people within each tint, in percent, from the lightest.
const LEVELS: [u64; 5] = [95, 80, 60, 40, 20];
/// The tints, from few people to many: sand, which leaves blue and red to the lines.
const TINTS: [&str; 5] = ["#f1ede3", "#e2d9c4", "#cfc1a1", "#b5a27a", "#96815a"];
/// Colour and dashes of the lines around the groups. The names stand beside them: nobody has to tell the colours apart.
const LINES: [(&str, &str); 8] = [
    ("#12436d", ""),
    ("#9c2f00", "14 5"),
    ("#2f5d1b", "4 4"),
    ("#6d2a6b", "14 4 3 4"),
    ("#1a1a1a", "8 4"),
    ("#6b4e00", "2 3"),
    ("#00595f", "18 4 3 4 3 4"),
    ("#85123b", "10 3"),
];
/// The most height the terrain may take.
const MOST_HEIGHT: i32 = 4_000;

/// An area and what lies in it.
struct Outline<'f> {
    shown: &'f Shown<'f>,
    lines: Vec<Vec<Place>>,
    middle: Place,
}

/// The picture; nothing when too few people can be shown in any place.
pub(super) fn svg(t: &'static Locale, figures: &Figures<'_>, is_file: bool) -> Option<String> {
    let people: Vec<_> = figures.landscape.positions.iter().filter(|position| position.in_conversation).collect();
    if people.len() < LEAST {
        return None;
    }
    let places: Vec<[f64; 2]> = people.iter().map(|position| position.at).collect();
    let grid = Grid::around(&places)?;
    let terrain = Terrain::of(places.iter().filter_map(|place| grid.node(*place)), people.len());
    let mut levels: Vec<u64> = LEVELS.iter().map(|percent| terrain.level(*percent)).collect();
    levels.dedup();
    let tints: Vec<Vec<Vec<Place>>> =
        levels.iter().map(|level| terrain.areas(*level).0).filter(|lines| !lines.is_empty()).collect();
    let outline = |shown| outline_of(shown, &people, &grid);
    let outlines: Vec<Outline<'_>> = figures.groups.iter().filter_map(outline).collect();
    let view = View::of(tints.iter().chain(outlines.iter().map(|outline| &outline.lines)).flatten().flatten())?;

    let mut picture = Picture::new(t, "landscape", is_file);
    if is_file {
        picture.paragraph(Look::TITLE, t.landscape_title());
        picture.gap(60);
        picture.paragraph(Look::QUIET, t.landscape_near());
        picture.gap(80);
    }
    let top = picture.y;
    // The lighter tints first; a picture with few levels has the middle of the scale.
    let first = (TINTS.len() - tints.len().min(TINTS.len())) / 2;
    for (tint, lines) in TINTS.iter().skip(first).zip(&tints) {
        let d = view.path(lines, top);
        let _ = writeln!(
            picture.svg,
            "<path d=\"{d}\" fill=\"{tint}\" fill-rule=\"evenodd\" stroke=\"#ffffff\" stroke-width=\"0.8\"/>"
        );
    }
    for outline in &outlines {
        let (colour, dashes) = LINES[outline.shown.place % LINES.len()];
        let d = view.path(&outline.lines, top);
        let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
        let _ = writeln!(
            picture.svg,
            "<path d=\"{d}\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"5\" stroke-opacity=\"0.8\"/>\
             <path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.6\"{dashes}/>"
        );
    }
    labels(&mut picture, &outlines, &view, top);
    picture.y = top + view.height + 120;
    legend(&mut picture, tints.len(), first);
    if is_file {
        picture.gap(60);
        for sentence in below(t, figures, &outlines) {
            picture.gap(30);
            picture.paragraph(Look::QUIET, &sentence);
        }
    }
    Some(picture.finish(t.landscape_title(), &description(t, figures)))
}

/// The area that the middle of a group takes; nothing when nowhere enough of it stand close together.
fn outline_of<'f>(shown: &'f Shown<'f>, people: &[&Position], grid: &Grid) -> Option<Outline<'f>> {
    let own = people.iter().filter(|position| position.group == Some(shown.group.id));
    let terrain = Terrain::of(own.filter_map(|position| grid.node(position.at)), people.len());
    let (lines, nodes) = terrain.areas(terrain.level(85));
    Some(Outline { shown, middle: terrain.middle(&nodes)?, lines })
}

/// What it shows, for those who do not see it.
pub(super) fn description(t: &Locale, figures: &Figures<'_>) -> String {
    let mut sentences = vec![t.landscape_map_description(&words::people(t, figures.in_conversation)), words::groups(t, figures)];
    sentences.extend(words::undecided(t, figures));
    sentences.join(" ")
}

/// What has to be said about a picture that stands alone.
fn below(t: &Locale, figures: &Figures<'_>, outlines: &[Outline<'_>]) -> Vec<String> {
    let mut sentences = vec![t.landscape_map_people(&words::people(t, figures.in_conversation))];
    if outlines.is_empty() || figures.hidden_groups > 0 {
        sentences.push(words::groups(t, figures));
    }
    sentences.extend(words::undecided(t, figures));
    sentences
}

/// How the grid lies on the drawing.
struct View {
    low: Place,
    /// Tenths of a unit for 10 000 hundredths of the grid's spacing.
    scale: i32,
    left: i32,
    height: i32,
}

impl View {
    /// As large as it goes, with equal scales both ways: distances are what the picture is about.
    fn of<'p>(places: impl Iterator<Item = &'p Place> + Clone) -> Option<View> {
        let bound =
            |axis: usize| Some((places.clone().map(|place| place[axis]).min()?, places.clone().map(|place| place[axis]).max()?));
        let ((left, right), (top, bottom)) = (bound(0)?, bound(1)?);
        let (across, down) = ((right - left).max(1), (bottom - top).max(1));
        let scale = ((WIDTH - 80) * 10_000 / across).min(MOST_HEIGHT * 10_000 / down);
        let drawn = |length: i32| length * (scale / 10) / 1_000;
        Some(View { low: [left, top], scale, left: (WIDTH - drawn(across)) / 2, height: drawn(down) })
    }

    fn at(&self, place: Place, top: i32) -> (i32, i32) {
        let drawn = |axis: usize| (place[axis] - self.low[axis]) * (self.scale / 10) / 1_000;
        (self.left + drawn(0), top + drawn(1))
    }

    /// Closed lines through the middles between the places, bent towards the places.
    fn path(&self, lines: &[Vec<Place>], top: i32) -> String {
        let mut d = String::new();
        for line in lines {
            let places: Vec<(i32, i32)> = line.iter().map(|place| self.at(*place, top)).collect();
            let middle = |at: usize| {
                let (a, b) = (places[at % places.len()], places[(at + 1) % places.len()]);
                ((a.0 + b.0) / 2, (a.1 + b.1) / 2)
            };
            let start = middle(0);
            let _ = write!(d, "M{} {}", Tenths(start.0), Tenths(start.1));
            for at in 1..=places.len() {
                let (through, to) = (places[at % places.len()], middle(at));
                let _ = write!(d, "Q{} {} {} {}", Tenths(through.0), Tenths(through.1), Tenths(to.0), Tenths(to.1));
            }
            d.push('Z');
        }
        d
    }
}

/// The names of the groups with size and share, in the middle of each, moved where two would overlap.
fn labels(picture: &mut Picture, outlines: &[Outline<'_>], view: &View, top: i32) {
    let t = picture.t;
    let height = SIZE * 3;
    let mut placed: Vec<[i32; 4]> = Vec::new();
    let mut sorted: Vec<&Outline<'_>> = outlines.iter().collect();
    sorted.sort_by_key(|outline| (outline.middle[1], outline.shown.place));
    for outline in sorted {
        let name = words::group(t, outline.shown);
        let size = words::people(t, People::Exactly(outline.shown.group.size));
        let share = t.percent(u32::from(outline.shown.percent));
        let size = t.landscape_size_and_share(&share, &size);
        let wide = width(&name, Look::BOLD).max(width(&size, Look::PLAIN)) + 120;
        let (x, y) = view.at(outline.middle, top);
        let x = x.clamp(wide / 2, WIDTH - wide / 2);
        let mut y = y.clamp(top + height / 2, (top + view.height - height / 2).max(top + height / 2));
        let overlaps =
            |y: i32, other: &&[i32; 4]| (x - other[0]).abs() < (wide + other[2]) / 2 && (y - other[1]).abs() < height + 20;
        while let Some(other) = placed.iter().find(|other| overlaps(y, other)) {
            y = other[1] + height + 20;
        }
        placed.push([x, y, wide, height]);
        let (colour, _) = LINES[outline.shown.place % LINES.len()];
        let _ = writeln!(
            picture.svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"#ffffff\" stroke=\"{colour}\" stroke-width=\"1.5\"/>",
            Tenths(x - wide / 2),
            Tenths(y - height / 2),
            Tenths(wide),
            Tenths(height)
        );
        let dir = t.dir();
        for (line, weight, base) in [(&name, " font-weight=\"bold\"", y - 40), (&size, "", y + 145)] {
            let _ = writeln!(
                picture.svg,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" direction=\"{dir}\" fill=\"#1a1a1a\"{weight}>{}</text>",
                Tenths(x),
                Tenths(base),
                Escaped(line)
            );
        }
    }
}

/// Tints from few people to many.
fn legend(picture: &mut Picture, tints: usize, first: usize) {
    let t = picture.t;
    let (few, many) = (t.landscape_fewer(), t.landscape_more());
    let base = picture.y + 130;
    picture.words(0, base, Anchor::Start, Look::PLAIN, few);
    let mut from = width(few, Look::PLAIN) + 60;
    for tint in TINTS.iter().skip(first).take(tints) {
        picture.rect((from, picture.y), (260, 170), &format!("fill=\"{tint}\" stroke=\"#55504a\" stroke-width=\"0.8\""));
        from += 260;
    }
    picture.words(from + 60, base, Anchor::Start, Look::PLAIN, many);
    picture.y += 200;
}
