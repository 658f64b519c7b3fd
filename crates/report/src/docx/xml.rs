//! XML as a tree: enough for the parts of a Word document, and no more is read than such a part needs.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// How deep elements may lie in each other.
const DEEPEST: usize = 150;
/// Most elements of a part.
const MOST: usize = 200_000;

/// What stands in an element.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Words.
    Text(String),
}

/// An element, by its name as written: `w:p`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// Why a part cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BadXml;

impl Element {
    /// An empty element.
    pub(super) fn new(name: &str) -> Element {
        Element { name: name.to_owned(), ..Element::default() }
    }

    /// An element that says one thing: `<w:jc w:val="…"/>`.
    pub(super) fn val(name: &str, value: &str) -> Element {
        Element::new(name).with("w:val", value)
    }

    /// The same with an attribute.
    pub(super) fn with(mut self, name: &str, value: &str) -> Element {
        self.attributes.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same with something in it.
    pub(super) fn holding(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// The same with words in it, whose spaces count.
    pub(super) fn saying(self, text: &str) -> Element {
        let mut said = self.with("xml:space", "preserve");
        said.children.push(Node::Text(text.to_owned()));
        said
    }

    /// An attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Sets an attribute.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        match self.attributes.iter_mut().find(|(own, _)| own == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.attributes.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements in it, to be changed.
    pub(super) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The first element of a name in it, to be changed.
    pub(super) fn child_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.elements_mut().find(|element| element.name == name)
    }

    /// The first element of a name in it; made at the beginning where there is none.
    pub(super) fn first_of(&mut self, name: &str) -> &mut Element {
        let at = self.children.iter().position(|node| matches!(node, Node::Element(element) if element.name == name));
        let at = at.unwrap_or_else(|| {
            self.children.insert(0, Node::Element(Element::new(name)));
            0
        });
        match &mut self.children[at] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("the place of an element was looked for"),
        }
    }

    /// The words directly in it.
    pub(super) fn text(&self) -> String {
        self.children.iter().filter_map(|node| if let Node::Text(text) = node { Some(text.as_str()) } else { None }).collect()
    }

    /// It and everything below, from the outside in.
    pub(super) fn each<'e>(&'e self, look: &mut impl FnMut(&'e Element)) {
        look(self);
        self.elements().for_each(|element| element.each(look));
    }

    /// It as a part of its own.
    pub(super) fn to_part(&self) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.write(&mut out);
        out.into_bytes()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(value, true, out);
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for node in &self.children {
            match node {
                Node::Element(element) => element.write(out),
                Node::Text(text) => escape(text, false, out),
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

/// Text without what XML cannot hold, escaped or not (XML 1.0, 2.2).
fn escape(text: &str, attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
}

/// Reads a part. Whatever declares entities of its own is refused.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, BadXml> {
    let text = std::str::from_utf8(bytes).map_err(|_| BadXml)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    let mut count = 0;
    loop {
        let text: Cow<'_, str> = match reader.read_event().map_err(|_| BadXml)? {
            Event::Start(start) => {
                count += 1;
                if root.is_some() || open.len() >= DEEPEST || count > MOST {
                    return Err(BadXml);
                }
                open.push(element(&start)?);
                continue;
            }
            Event::Empty(start) => {
                count += 1;
                if root.is_some() || count > MOST {
                    return Err(BadXml);
                }
                close(element(&start)?, &mut open, &mut root);
                continue;
            }
            Event::End(_) => {
                let element = open.pop().ok_or(BadXml)?;
                close(element, &mut open, &mut root);
                continue;
            }
            Event::Text(text) => text.xml10_content().into_owned().into(),
            Event::CData(text) => text.xml10_content().into_owned().into(),
            Event::GeneralRef(named) => match named.resolve_char_ref() {
                Ok(Some(character)) => character.to_string().into(),
                Ok(None) => quick_xml::escape::resolve_predefined_entity(&named.xml10_content()).ok_or(BadXml)?.into(),
                Err(_) => return Err(BadXml),
            },
            Event::DocType(_) => return Err(BadXml),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            Event::Eof => break,
        };
        if let Some(Element { children, .. }) = open.last_mut() {
            match children.last_mut() {
                Some(Node::Text(before)) => before.push_str(&text),
                _ => children.push(Node::Text(text.into_owned())),
            }
        }
    }
    root.filter(|_| open.is_empty()).ok_or(BadXml)
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(Node::Element(element)),
        None => *root = Some(element),
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, BadXml> {
    let name = start.name();
    let name: &str = name.as_ref();
    let mut element = Element::new(name);
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| BadXml)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| BadXml)?;
        let key: &str = attribute.key.as_ref();
        element.attributes.push((key.to_owned(), value.into_owned()));
    }
    Ok(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let odd = "<w:t xml:space=\"preserve\"> a &amp; b &lt; „ü“ \u{1f600}</w:t>";
        let text = format!("<w:p w:a=\"x &quot;y&quot;&#10;z\">{odd}<w:br/></w:p>");
        let read = parse(text.as_bytes()).expect("XML");
        assert_eq!(read.attribute("w:a"), Some("x \"y\"\nz"));
        assert_eq!(read.elements().next().map(Element::text), Some(" a & b < „ü“ \u{1f600}".to_owned()));
        let written = String::from_utf8(read.to_part()).expect("text");
        assert_eq!(written.lines().nth(1), Some(&*text));
    }

    #[test]
    fn what_declares_entities_or_is_no_tree_is_refused() {
        for bad in
            ["<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>", "<a>&b;</a>", "<a><b></a></b>", "<a>", "<a/><b/>", "", "<a b=1/>"]
        {
            assert_eq!(parse(bad.as_bytes()), Err(BadXml), "{bad}");
        }
        assert_eq!(parse(&"<a>".repeat(100_000).into_bytes()), Err(BadXml));
        assert_eq!(parse(b"<a>\xff</a>"), Err(BadXml));
    }

    #[test]
    fn characters_that_no_part_may_hold_are_left_out() {
        let element = Element::new("a").saying("x\u{0}\u{b}\u{fffe}y");
        assert!(String::from_utf8(element.to_part()).expect("text").ends_with(">xy</a>"));
    }
}
