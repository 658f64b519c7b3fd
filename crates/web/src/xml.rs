//! XML for other programs: feeds and maps of the site.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::respond::Failure;

/// Writes a document.
pub(crate) struct Document(Writer<Vec<u8>>);

impl Document {
    /// A document of which `write` writes the one element that holds all.
    pub(crate) fn write(write: impl FnOnce(&mut Document) -> io::Result<()>) -> Result<String, Failure> {
        let mut document = Document(Writer::new(Vec::new()));
        let declared = document.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        declared.and_then(|()| write(&mut document)).map_err(Failure::Xml)?;
        String::from_utf8(document.0.into_inner()).map_err(|error| Failure::Xml(io::Error::other(error)))
    }

    /// An element with other elements in it.
    pub(crate) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        within: impl FnOnce(&mut Document) -> io::Result<()>,
    ) -> io::Result<()> {
        let start = attributes.iter().fold(quick_xml::events::BytesStart::new(name), |mut start, (name, value)| {
            start.push_attribute((*name, &*allowed(value)));
            start
        });
        self.0.write_event(Event::Start(start.borrow()))?;
        within(self)?;
        self.0.write_event(Event::End(start.to_end()))
    }

    /// An element with text in it.
    pub(crate) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
        self.element(name, attributes, |document| document.0.write_event(Event::Text(BytesText::new(&allowed(text)))))
    }

    /// An element with nothing in it.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = attributes.iter().fold(quick_xml::events::BytesStart::new(name), |mut start, (name, value)| {
            start.push_attribute((*name, &*allowed(value)));
            start
        });
        self.0.write_event(Event::Empty(start))
    }
}

/// Without the characters that no XML document may hold, escaped or not (XML 1.0, 2.2).
fn allowed(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(forbidden) { Cow::Owned(text.replace(forbidden, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_written_can_be_read() {
        let odd = "<a href='x'>&amp;\u{0}\u{b}\u{fffe}\u{ffff} ]]> \" „ü“ \u{1f600}";
        let text = Document::write(|document| {
            document.element("a", &[("b", odd)], |document| {
                document.text("c", &[], odd)?;
                document.empty("d", &[("e", "1")])
            })
        });
        let text = text.expect("a document");
        let read = roxmltree::Document::parse(&text).expect("XML");
        let kept = "<a href='x'>&amp; ]]> \" „ü“ \u{1f600}";
        assert_eq!(read.root_element().attribute("b"), Some(kept));
        assert_eq!(read.root_element().first_element_child().and_then(|c| c.text()), Some(kept));
    }
}
