//! Pictures: SVG with its own colours, given the size it has on paper and labels that can be read at that size.

use roxmltree::{Document as Xml, Node};

use crate::error::PdfError;

/// The namespace of SVG.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Width of the text on an upright page and the greatest height of a picture on it, in points.
const WIDTH: f64 = 459.0;
const HEIGHT: f64 = 590.0;

/// Size of what has the class `label`, in points: the names on a map.
const LABEL: f64 = 9.0;

/// A picture that can be set.
pub(crate) struct Picture {
    /// The SVG, with labels that can be read.
    pub(crate) svg: String,
    /// Its width, as a share of the text's.
    pub(crate) share: f64,
    /// Every piece of text in it that is drawn.
    pub(crate) texts: Vec<String>,
}

/// Reads a picture.
pub(crate) fn read(svg: &str) -> Result<Picture, PdfError> {
    let xml = Xml::parse(svg).map_err(|error| PdfError::defect(format!("a picture is not well-formed: {error}")))?;
    let root = xml.root_element();
    let Some(first) = root.first_child() else {
        return Err(PdfError::defect("a picture is empty"));
    };
    let Some((width, height)) = size(&root) else {
        return Err(PdfError::defect("a picture has no size"));
    };
    let share = (HEIGHT * width / height / WIDTH).min(1.0);
    let label = LABEL * width / (WIDTH * share);
    let (head, rest) = svg.split_at(first.range().start);
    let svg = format!("{head}<style>.label{{font-size:{label:.1}px}}</style>{rest}");
    Ok(Picture {
        svg,
        share,
        texts: root.descendants().filter(is_drawn).filter_map(|node| node.text().map(str::to_owned)).collect(),
    })
}

/// Width and height of the `viewBox`.
fn size(root: &Node<'_, '_>) -> Option<(f64, f64)> {
    let mut numbers = root.attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
    let mut next = || numbers.next()?.parse().ok().filter(|length: &f64| length.is_finite() && *length > 0.0);
    Some((next()?, next()?))
}

fn is_drawn(node: &Node<'_, '_>) -> bool {
    node.is_text() && node.ancestors().any(|above| above.has_tag_name((SVG, "text")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_tells_its_words() {
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>T</title><text>Nord &amp; S\u{fc}d</text></svg>";
        let picture = read(svg).unwrap();
        assert_eq!(picture.texts, ["Nord & Süd"]);
        assert!(picture.svg.contains("viewBox=\"0 0 9 9\"><style>.label"), "{}", picture.svg);
    }

    #[test]
    fn labels_can_be_read_in_wide_and_in_tall_pictures() {
        let read =
            |width: u32, height: u32| read(&format!("<svg xmlns=\"{SVG}\" viewBox=\"0,0 {width} {height}\"> </svg>")).unwrap();
        let wide = read(918, 100);
        assert!((wide.share - 1.0).abs() < 1e-9 && wide.svg.contains("font-size:18.0px"), "{}", wide.svg);
        let tall = read(459, 1180);
        assert!((tall.share - 0.5).abs() < 1e-9 && tall.svg.contains("font-size:18.0px"), "{}", tall.svg);
    }

    #[test]
    fn what_is_no_picture_is_said() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
        for wrong in ["", "<svg", &format!("{svg}/>"), &format!("{svg}> </svg>"), &format!("{svg} viewBox=\"0 0 9 0\"> </svg>")] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
