//! A map of districts as SVG, drawn on the server: no tiles, no script, no style.
//!
//! The drawing is 1000 units wide; the stylesheet decides how large that is and gives the classes their colours:
//!
//! | class | what it is |
//! |---|---|
//! | `map` | the whole picture |
//! | `district`, `tint-0` … `tint-7` | the shape of a district, tinted by [`Shape::group`] |
//! | `highlighted` | the shape of the district that is spoken of |
//! | `highlight` | its border once more, above all others |
//! | `outline` | the border of a borough |
//! | `label name` | a district's name, where it fits |
//! | `label code` | its code instead, where only that fits |
//! | `label code spare` | its code under its name, hidden; narrow screens can show it in place of the name |
//!
//! The same districts belong beside the map as a list or table: a map is never the only way to them.

mod label;
mod paint;
mod project;
mod simplify;

use std::fmt::Write as _;

use leitwerk_model::area::Area;

use crate::svg::{Escaped, Tenths};
pub use paint::painted;
use project::{Point, Projection};
use simplify::Borders;

/// Tints there are classes for; groups beyond begin again.
const TINTS: usize = 8;

/// Size of the labels in units, written into the SVG so that names keep to their districts without a stylesheet.
const LABEL_SIZE: f64 = 17.0;

/// A district on the map.
#[derive(Clone, Debug)]
pub struct Shape<'a> {
    /// Its short public code, shown where the name does not fit.
    pub code: String,
    /// Its name, in the language of the page.
    pub label: String,
    /// Where it leads; none for a shape that is no link.
    pub href: Option<String>,
    /// Its borders.
    pub area: &'a Area,
    /// Number of the borough it belongs to, from 0: neighbours of one borough get one tint.
    pub group: Option<usize>,
    /// Another class for the shape, such as the step of a value.
    pub class: Option<&'a str>,
}

/// What the map says to those who do not see it.
#[derive(Clone, Copy, Debug)]
pub struct MapText<'a> {
    /// Its name.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
}

/// A map to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Map<'a> {
    /// Begins every id in the drawing, so that two maps fit on one page.
    pub prefix: &'a str,
    /// What it says in words.
    pub text: MapText<'a>,
    /// The districts, in the order in which the tab key reaches them.
    pub shapes: &'a [Shape<'a>],
    /// Borders drawn over the districts, such as those of the boroughs.
    pub outlines: &'a [&'a Area],
    /// Code of the district that is spoken of.
    pub highlighted: Option<&'a str>,
}

/// The polygons of an area on the drawing.
type Drawn = Vec<Vec<Vec<Point>>>;

impl Map<'_> {
    /// Draws the map as an `<svg>` element. Without shapes there is nothing to show, and the text is empty.
    #[must_use]
    pub fn to_svg(&self) -> String {
        if self.shapes.is_empty() {
            return String::new();
        }
        let areas = || self.shapes.iter().map(|shape| shape.area).chain(self.outlines.iter().copied());
        let projection = Projection::of(areas());
        let projected: Vec<Drawn> = areas().map(|area| projection.area(area)).collect();
        let borders = Borders::of(projected.iter().flatten().flatten());
        let drawn: Vec<Drawn> = projected.iter().map(|area| borders.simplify(area)).collect();
        let (districts, outlines) = drawn.split_at(self.shapes.len());

        let mut svg = self.head(projection.height());
        svg.push_str("<g fill-rule=\"evenodd\">\n");
        for (shape, drawn) in self.shapes.iter().zip(districts) {
            self.district(&mut svg, shape, drawn);
        }
        svg.push_str("</g>\n<g fill=\"none\" pointer-events=\"none\">\n");
        for drawn in outlines {
            let _ = writeln!(svg, "<path class=\"outline\" d=\"{}\"/>", path(drawn));
        }
        for (_, drawn) in self.shapes.iter().zip(districts).filter(|(shape, _)| self.highlights(shape)) {
            let _ = writeln!(svg, "<path class=\"highlight\" d=\"{}\"/>", path(drawn));
        }
        // Each link has its name already; the labels are for the eye and must not catch the pointer.
        let _ = writeln!(
            svg,
            "</g>\n<g aria-hidden=\"true\" pointer-events=\"none\" text-anchor=\"middle\" dominant-baseline=\"central\" font-size=\"{LABEL_SIZE}\">"
        );
        for (shape, drawn) in self.shapes.iter().zip(districts) {
            labels(&mut svg, shape, drawn);
        }
        svg.push_str("</g>\n</svg>\n");
        svg
    }

    fn head(&self, height: Tenths) -> String {
        let Map { prefix, text: MapText { title, description }, .. } = self;
        let (prefix, title, description) = (Escaped(prefix), Escaped(title), Escaped(description));
        // An image has no children for a screen reader: with role="img" the links inside would be reached by the tab
        // key but not be announced. A group keeps its name and its links.
        let role = if self.shapes.iter().any(|shape| shape.href.is_some()) { "group" } else { "img" };
        format!(
            "<svg class=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 {height}\" role=\"{role}\" \
             aria-labelledby=\"{prefix}-title\" aria-describedby=\"{prefix}-desc\">\n\
             <title id=\"{prefix}-title\">{title}</title>\n<desc id=\"{prefix}-desc\">{description}</desc>\n"
        )
    }

    fn district(&self, svg: &mut String, shape: &Shape<'_>, drawn: &Drawn) {
        let mut class = String::from("district");
        if let Some(group) = shape.group {
            let _ = write!(class, " tint-{}", group % TINTS);
        }
        if let Some(more) = shape.class {
            let _ = write!(class, " {}", Escaped(more));
        }
        let highlighted = self.highlights(shape);
        if highlighted {
            class.push_str(" highlighted");
        }
        // The title comes first in the link, for there it names the link and is the tooltip as well.
        let title = Escaped(&shape.label);
        let path = path(drawn);
        let _ = match &shape.href {
            Some(href) => writeln!(
                svg,
                "<a href=\"{}\"{}><title>{title}</title><path class=\"{class}\" d=\"{path}\"/></a>",
                Escaped(href),
                if highlighted { " aria-current=\"true\"" } else { "" },
            ),
            None => writeln!(svg, "<path class=\"{class}\" d=\"{path}\"><title>{title}</title></path>"),
        };
    }

    fn highlights(&self, shape: &Shape<'_>) -> bool {
        self.highlighted == Some(shape.code.as_str())
    }
}

/// Writes the name where it fits and the code where it fits, the code hidden when the name is there.
fn labels(svg: &mut String, shape: &Shape<'_>, drawn: &Drawn) {
    let Some(polygon) = label::largest(drawn) else { return };
    let name = label::place(polygon, &shape.label, LABEL_SIZE);
    let code = label::place(polygon, &shape.code, LABEL_SIZE);
    let mut write = |[x, y]: Point, rest: &str, text: &str| {
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" {rest}>{}</text>", Tenths(x), Tenths(y), Escaped(text));
    };
    if let Some(at) = name {
        write(at, "class=\"label name\"", &shape.label);
    }
    if let Some(at) = code {
        let class = if name.is_some() { "class=\"label code spare\" display=\"none\"" } else { "class=\"label code\"" };
        write(at, class, &shape.code);
    }
}

/// The path's commands: relative ones, which are shorter and, counted in whole tenths, exact.
fn path(drawn: &Drawn) -> String {
    let mut d = String::new();
    for ring in drawn.iter().flatten() {
        let Some((&first, rest)) = ring.split_first() else { continue };
        let _ = write!(d, "M{} {}l", Tenths(first[0]), Tenths(first[1]));
        let mut last = first;
        for &point in rest {
            let gap = if d.ends_with('l') { "" } else { " " };
            let _ = write!(d, "{gap}{} {}", Tenths(point[0] - last[0]), Tenths(point[1] - last[1]));
            last = point;
        }
        d.push('z');
    }
    d
}
