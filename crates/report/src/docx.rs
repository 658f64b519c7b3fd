//! A document as a Word file (DOCX), in a template that a city can replace.
//!
//! What is written takes the place of the paragraph `{{inhalt}}`; `{{titel}}`, `{{datum}}`, `{{stadt}}`, `{{vermerk}}` and
//! `{{logo}}` are filled in wherever they stand, headers and footers too. Headings are headings, tables have header rows, every
//! piece of text bears its language, and Arabic runs from right to left. The same document in the same template gives the same
//! bytes.

mod body;
mod marks;
mod numbering;
mod package;
mod standard;
mod styles;
mod template;
mod xml;

pub use self::marks::CONTENT;
pub use template::{BadTemplate, Template};

use self::body::{Body, tag};
use self::marks::Values;
use self::package::{CORE, CORE_RELATIONSHIP, OFFICE, Parts, Relationships, Types, part, resolved};
use self::styles::Styles;
use self::xml::{Element, Node};
use crate::accent;
use crate::document::{Document, Logo};

/// What files of this kind are called in the web.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const WORD_KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PICTURE: &str = "word/media/leitwerk-logo.png";
/// Width of the text where a template does not say it, in twentieths of a point.
const USUAL_WIDTH: u32 = 9638;

/// What a document's own words do not say.
#[derive(Clone, Debug, Default)]
pub struct Letterhead {
    /// The day, as it is written.
    pub day: String,
    /// What stands on every page of what not everybody may read: “draft”, “internal”.
    pub note: String,
    /// The city's logo.
    pub logo: Option<Logo>,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A part of the template is not what it was when it was checked.
    #[error(transparent)]
    Template(#[from] BadTemplate),
    /// The parts could not be put together.
    #[error("the parts of a Word document could not be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
}

/// The document as a file.
///
/// # Errors
/// [`Error`]; never for a template that [`Template::read`] has taken.
pub fn write(document: &Document, template: &Template, letterhead: &Letterhead) -> Result<Vec<u8>, Error> {
    let Template { parts, main } = template;
    let (mut parts, rtl) = (parts.clone(), document.dir == "rtl");
    let mut types = Types::of(&parts)?;
    let mut relationships = Relationships::of(&parts, main)?;
    let unreadable = |path: &str| BadTemplate::Unreadable(path.to_owned());

    let styles_path = own(&mut relationships, &mut types, main, "styles", "styles+xml");
    let mut styles = Styles::of(parts.get(&styles_path).map(Vec::as_slice), &accent::readable(&document.accent))
        .map_err(|_| unreadable(&styles_path))?;
    styles.speak(&tag(&document.lang), rtl);
    parts.insert(styles_path, styles.to_part());

    let lists_path = own(&mut relationships, &mut types, main, "numbering", "numbering+xml");
    let mut lists = numbering::Lists::of(parts.get(&lists_path).map(Vec::as_slice)).map_err(|_| unreadable(&lists_path))?;

    let mut root = part(&parts, main)?;
    let titled = marks::holds(&root, "{{titel}}");
    let mut body = Body::new(document, &styles, width(&root), lists.first());
    if !titled {
        body.title();
    }
    body.all();
    lists.number_until(body.next_list());
    parts.insert(lists_path, lists.into_part());
    let ids: Vec<String> =
        body.addresses.iter().map(|address| relationships.add(&format!("{OFFICE}hyperlink"), address, true)).collect();
    let mut written = body.elements;
    written.iter_mut().for_each(|element| lead(element, &ids));
    relationships.into_part(&mut parts, main);
    put(&mut root, written);
    if root.attribute("xmlns:r").is_none() {
        root.set("xmlns:r", RELATED);
    }
    parts.insert(main.clone(), root.to_part());

    fill(&mut parts, &mut types, main, document, letterhead)?;
    about(&mut parts, &mut types, document)?;
    types.into_part(&mut parts);
    Ok(package::packed(&parts)?)
}

/// The path of a part of the document of which there is only one; made known where it is not there yet.
fn own(relationships: &mut Relationships, types: &mut Types, main: &str, kind: &str, content: &str) -> String {
    if let Some(target) = relationships.target(&format!("/{kind}")) {
        return resolved(main, target);
    }
    let file = format!("{kind}.xml");
    relationships.add(&format!("{OFFICE}{kind}"), &file, false);
    let path = resolved(main, &file);
    types.set(&path, &format!("{WORD_KIND}{content}"));
    path
}

/// Width of the text between the margins of the document's last section.
fn width(root: &Element) -> u32 {
    let section = root.child("w:body").and_then(|body| body.elements().filter(|one| one.name == "w:sectPr").last());
    let number = |element: &str, name: &str| {
        let value = section.and_then(|section| section.child(element)).and_then(|one| one.attribute(name));
        value.and_then(|value| value.parse::<u32>().ok())
    };
    let (page, left, right) = (number("w:pgSz", "w:w"), number("w:pgMar", "w:left"), number("w:pgMar", "w:right"));
    let between = |page: u32, left: u32, right: u32| page.checked_sub(left)?.checked_sub(right);
    let width = page.zip(left).zip(right).and_then(|((page, left), right)| between(page, left, right));
    width.filter(|width| (2_000..40_000).contains(width)).unwrap_or(USUAL_WIDTH)
}

/// Puts what is written in the place of the paragraph that gives way to it.
fn put(root: &mut Element, written: Vec<Element>) {
    let Some(body) = root.child_mut("w:body") else { return };
    let place = body.children.iter().position(|node| matches!(node, Node::Element(one) if marks::is_place(one)));
    if let Some(place) = place {
        body.children.splice(place..=place, written.into_iter().map(Node::Element));
    }
}

/// Gives links the ids of their relationships.
fn lead(element: &mut Element, ids: &[String]) {
    if element.name == "w:hyperlink"
        && let Some(id) = element.attribute("r:id").and_then(|number| ids.get(number.parse::<usize>().ok()?))
    {
        element.set("r:id", &id.clone());
    }
    element.elements_mut().for_each(|child| lead(child, ids));
}

/// Fills in the markers of the document, its headers and footers; turns the template's own paragraphs to the side where reading
/// begins.
fn fill(parts: &mut Parts, types: &mut Types, main: &str, document: &Document, letterhead: &Letterhead) -> Result<(), BadTemplate> {
    let filled = ["document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml"];
    let is_filled =
        |path: &String| types.get(path).and_then(|kind| kind.strip_prefix(WORD_KIND)).is_some_and(|kind| filled.contains(&kind));
    let paths: Vec<String> = parts.keys().filter(|path| package::is_xml(path) && is_filled(path)).cloned().collect();
    let values = Values { title: &document.title, day: &letterhead.day, city: &document.publisher, note: &letterhead.note };
    for (number, path) in (1..).zip(paths) {
        let mut root = part(parts, &path)?;
        let mut relationships = Relationships::of(parts, &path)?;
        let mut shown = 0;
        let mut picture = || {
            let logo = letterhead.logo.as_ref()?;
            shown += 1;
            // The parts stand in one folder with the document, whatever that is called.
            let id = relationships.add(&format!("{OFFICE}image"), &format!("/{PICTURE}"), false);
            Some(drawing(logo, &id, 9000 + number * 20 + shown))
        };
        marks::fill(&mut root, &values, &mut picture);
        if shown > 0 {
            types.ending("png", "image/png");
            parts.insert(PICTURE.to_owned(), letterhead.logo.iter().flat_map(|logo| logo.png.iter().copied()).collect());
        }
        if document.dir == "rtl" {
            turn(&mut root, path == main);
        }
        relationships.into_part(parts, &path);
        parts.insert(path, root.to_part());
    }
    Ok(())
}

/// Turns paragraphs and sections that say nothing of direction: from right to left.
fn turn(element: &mut Element, is_document: bool) {
    match element.name.as_str() {
        "w:p" => {
            let properties = element.first_of("w:pPr");
            if properties.child("w:bidi").is_none() && !is_document {
                insert(properties, "w:bidi", &BEFORE_BIDI);
            }
        }
        "w:r" if !is_document && element.child("w:t").is_some_and(|text| text.text().chars().any(is_of_rtl)) => {
            let properties = element.first_of("w:rPr");
            if properties.child("w:rtl").is_none() {
                insert(properties, "w:rtl", &[]);
            }
        }
        "w:sectPr" if element.child("w:bidi").is_none() => {
            let after = ["w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange"];
            let at =
                element.children.iter().position(|node| matches!(node, Node::Element(one) if after.contains(&one.name.as_str())));
            let at = at.unwrap_or(element.children.len());
            element.children.insert(at, Node::Element(Element::new("w:bidi")));
        }
        _ => {}
    }
    element.elements_mut().for_each(|child| turn(child, is_document));
}

/// What may stand in front of `w:bidi` among the properties of a paragraph: their order is prescribed.
const BEFORE_BIDI: [&str; 18] = [
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
];

/// Puts an element behind those that may stand in front of it; behind all where none are named.
fn insert(properties: &mut Element, name: &str, before: &[&str]) {
    let stands = |node: &Node| matches!(node, Node::Element(one) if before.is_empty() || before.contains(&one.name.as_str()));
    let at = properties.children.iter().rposition(stands).map_or(0, |at| at + 1);
    properties.children.insert(at, Node::Element(Element::new(name)));
}

/// Whether a letter is of a script that runs from right to left.
fn is_of_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// The logo as Word draws it: as high as two lines, and never broader than a third of the page.
fn drawing(logo: &Logo, id: &str, number: u32) -> Element {
    const HEIGHT: u64 = 500_000;
    const WIDEST: u64 = 2_400_000;
    let (width, height) = (u64::from(logo.width.max(1)), u64::from(logo.height.max(1)));
    let (mut cx, mut cy) = (HEIGHT * width / height, HEIGHT);
    if cx > WIDEST {
        (cx, cy) = (WIDEST, WIDEST * height / width);
    }
    let (cx, cy, number) = (cx.max(1).to_string(), cy.max(1).to_string(), number.to_string());
    let extent = |name: &str| Element::new(name).with("cx", &cx).with("cy", &cy);
    let named = |name: &str| Element::new(name).with("id", &number).with("name", "Logo").with("descr", &logo.alternative);
    let main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    let pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    let blip = Element::new("a:blip").with("xmlns:r", RELATED).with("r:embed", id);
    let shape = Element::new("pic:spPr").holding([
        Element::new("a:xfrm").holding([Element::new("a:off").with("x", "0").with("y", "0"), extent("a:ext")]),
        Element::new("a:prstGeom").with("prst", "rect").holding([Element::new("a:avLst")]),
    ]);
    let picture = Element::new("pic:pic").with("xmlns:pic", pictures).holding([
        Element::new("pic:nvPicPr").holding([named("pic:cNvPr"), Element::new("pic:cNvPicPr")]),
        Element::new("pic:blipFill").holding([blip, Element::new("a:stretch").holding([Element::new("a:fillRect")])]),
        shape,
    ]);
    let graphic = Element::new("a:graphic")
        .with("xmlns:a", main)
        .holding([Element::new("a:graphicData").with("uri", pictures).holding([picture])]);
    let inline = Element::new("wp:inline")
        .with("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
        .with("distT", "0")
        .with("distB", "0")
        .with("distL", "0")
        .with("distR", "0")
        .holding([extent("wp:extent"), named("wp:docPr"), graphic]);
    Element::new("w:drawing").holding([inline])
}

/// Says what the file is about, for readers of the screen and for whoever looks for it.
fn about(parts: &mut Parts, types: &mut Types, document: &Document) -> Result<(), BadTemplate> {
    let said = |name: &str, text: &str| {
        let mut element = Element::new(name);
        element.children.push(Node::Text(text.to_owned()));
        element
    };
    let core = Element::new("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .holding([
            said("dc:title", &document.title),
            said("dc:creator", &document.publisher),
            said("dc:language", &tag(&document.lang)),
        ]);
    parts.insert(CORE.to_owned(), core.to_part());
    types.set(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    let mut root = Relationships::of(parts, "")?;
    root.add(CORE_RELATIONSHIP, CORE, false);
    root.into_part(parts, "");
    Ok(())
}
