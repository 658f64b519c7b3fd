//! The styles of a template, by what they are for: Word keeps the English names of its own styles in every language, whatever
//! their ids are. What a template lacks is taken from the standard one.

use super::standard::{ACCENT, STYLES};
use super::xml::{BadXml, Element, Node, parse};

/// What words and paragraphs are set as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum For {
    Title,
    Subtitle,
    /// 1 to 4.
    Heading(u8),
    Bullet,
    Number,
    Quote,
    Caption,
    Link,
    Code,
    Quiet,
    Note,
    Fact,
    Statement,
    Cell,
    Table,
}

impl For {
    const ALL: [For; 18] = [
        For::Title,
        For::Subtitle,
        For::Heading(1),
        For::Heading(2),
        For::Heading(3),
        For::Heading(4),
        For::Bullet,
        For::Number,
        For::Quote,
        For::Caption,
        For::Link,
        For::Code,
        For::Quiet,
        For::Note,
        For::Fact,
        For::Statement,
        For::Cell,
        For::Table,
    ];

    /// The style's name in files.
    fn name(self) -> &'static str {
        match self {
            For::Title => "title",
            For::Subtitle => "subtitle",
            For::Heading(1) => "heading 1",
            For::Heading(2) => "heading 2",
            For::Heading(3) => "heading 3",
            For::Heading(_) => "heading 4",
            For::Bullet => "list bullet",
            For::Number => "list number",
            For::Quote => "quote",
            For::Caption => "caption",
            For::Link => "hyperlink",
            For::Code => "leitwerk code",
            For::Quiet => "leitwerk quiet",
            For::Note => "leitwerk note",
            For::Fact => "leitwerk fact",
            For::Statement => "leitwerk statement",
            For::Cell => "leitwerk cell",
            For::Table => "leitwerk table",
        }
    }
}

/// The styles of a document.
pub(super) struct Styles {
    root: Element,
    ids: Vec<(For, String)>,
}

/// The style of a name, and its id.
fn named<'e>(root: &'e Element, name: &str) -> Option<(&'e Element, &'e str)> {
    let fits = |style: &&Element| {
        style.name == "w:style"
            && style.child("w:name").and_then(|own| own.attribute("w:val")).is_some_and(|own| own.eq_ignore_ascii_case(name))
    };
    root.elements().find(fits).and_then(|style| style.attribute("w:styleId").map(|id| (style, id)))
}

impl Styles {
    /// The styles of a part, and those of the standard template that are missing there, in the city's accent.
    pub(super) fn of(part: Option<&[u8]>, accent: &str) -> Result<Styles, BadXml> {
        let accent = accent.trim_start_matches('#').to_ascii_uppercase();
        let standard = parse(STYLES.replace(ACCENT, &accent).as_bytes())?;
        let mut root = match part {
            // The standard styles themselves, in the city's colour.
            Some(part) if part == STYLES.as_bytes() => standard.clone(),
            Some(part) => parse(part)?,
            None => standard.clone(),
        };
        let mut ids = Vec::new();
        for wanted in For::ALL {
            if let Some((_, id)) = named(&root, wanted.name()) {
                ids.push((wanted, id.to_owned()));
                continue;
            }
            let Some((style, id)) = named(&standard, wanted.name()) else { continue };
            let id = free(&root, id);
            let mut style = style.clone();
            style.set("w:styleId", &id);
            // What it is based on has another id where the template is not English.
            for (reference, kind) in [("w:basedOn", "w:type"), ("w:next", "w:type"), ("w:link", "w:type")] {
                let base = usual(&root, style.attribute(kind).unwrap_or_default());
                if reference == "w:basedOn"
                    && let (Some(own), Some(base)) = (style.child_mut(reference), base)
                {
                    own.set("w:val", &base);
                } else if reference != "w:basedOn" {
                    style.children.retain(|node| !matches!(node, Node::Element(one) if one.name == reference));
                }
            }
            root.children.push(Node::Element(style));
            ids.push((wanted, id));
        }
        Ok(Styles { root, ids })
    }

    /// The id of the style for something.
    pub(super) fn id(&self, wanted: For) -> &str {
        self.ids.iter().find(|(own, _)| *own == wanted).map_or("Normal", |(_, id)| id.as_str())
    }

    /// Says in which language the document is.
    pub(super) fn speak(&mut self, tag: &str, rtl: bool) {
        let run = self.root.first_of("w:docDefaults").first_of("w:rPrDefault").first_of("w:rPr");
        if run.child("w:lang").is_none() {
            run.children.push(Node::Element(Element::new("w:lang")));
        }
        if let Some(lang) = run.child_mut("w:lang") {
            lang.set(if rtl { "w:bidi" } else { "w:val" }, tag);
        }
    }

    /// Them as a part.
    pub(super) fn to_part(&self) -> Vec<u8> {
        self.root.to_part()
    }
}

/// The style that all others of a type are based on.
fn usual(root: &Element, kind: &str) -> Option<String> {
    let fits = |style: &&Element| {
        style.name == "w:style"
            && style.attribute("w:type") == Some(kind)
            && matches!(style.attribute("w:default"), Some("1" | "true" | "on"))
    };
    root.elements().find(fits).and_then(|style| style.attribute("w:styleId")).map(str::to_owned)
}

/// An id that no style has.
fn free(root: &Element, id: &str) -> String {
    let taken = |id: &str| root.elements().any(|style| style.attribute("w:styleId") == Some(id));
    let mut free = id.to_owned();
    while taken(&free) {
        free.push('L');
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_german_template_keeps_its_own_headings_and_gets_what_it_lacks() {
        let german = b"<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/>\
            </w:style><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>\
            <w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Zitat der Stadt\"/></w:style></w:styles>";
        let styles = Styles::of(Some(german), "#7a1f3d").expect("styles");
        assert_eq!((styles.id(For::Heading(1)), styles.id(For::Quote)), ("berschrift1", "QuoteL"));
        let (title, _) = named(&styles.root, "title").expect("a title");
        assert_eq!(title.child("w:basedOn").and_then(|base| base.attribute("w:val")), Some("Standard"));
        let part = String::from_utf8(styles.to_part()).expect("text");
        assert!(part.contains("7A1F3D") && !part.contains(ACCENT));
    }

    #[test]
    fn every_purpose_has_its_standard_style() {
        let styles = Styles::of(None, "#1d6268").expect("styles");
        assert_eq!(styles.ids.len(), For::ALL.len());
    }
}
