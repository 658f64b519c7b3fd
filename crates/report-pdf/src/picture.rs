//! Pictures: SVG as the other crates draw it, with what a page's stylesheet would add.

use roxmltree::Document as Xml;

use crate::error::PdfError;

/// Colours of the classes that `leitwerk_report::map` draws with: in a PDF there is no stylesheet beside the picture.
const STYLE: &str = include_str!("picture.css");

/// A picture that can be set.
pub(crate) struct Picture {
    /// The SVG, with its colours.
    pub(crate) svg: String,
    /// Every piece of text in it that is drawn.
    pub(crate) texts: Vec<String>,
}

/// Reads a picture.
pub(crate) fn read(svg: &str) -> Result<Picture, PdfError> {
    let xml = Xml::parse(svg).map_err(|error| PdfError::defect(format!("a picture is not well-formed: {error}")))?;
    let is_drawn = |node: &roxmltree::Node<'_, '_>| {
        node.is_text() && node.ancestors().any(|above| above.has_tag_name(("http://www.w3.org/2000/svg", "text")))
    };
    let texts = xml.descendants().filter(is_drawn).filter_map(|node| node.text().map(str::to_owned)).collect();
    let Some(first) = xml.root_element().first_child() else {
        return Err(PdfError::defect("a picture is empty"));
    };
    let (head, rest) = svg.split_at(first.range().start);
    Ok(Picture { svg: format!("{head}<style>{STYLE}</style>{rest}"), texts })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_gets_its_colours_and_tells_its_words() {
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>T</title><text>Nord &amp; S\u{fc}d</text></svg>";
        let picture = read(svg).unwrap();
        assert_eq!(picture.texts, ["Nord & Süd"]);
        assert!(picture.svg.contains("viewBox=\"0 0 9 9\"><style>.district"), "{}", picture.svg);
    }

    #[test]
    fn what_is_no_picture_is_said() {
        for wrong in ["", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
