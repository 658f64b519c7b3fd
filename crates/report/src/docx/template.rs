//! A city's own letterhead: a Word document whose paragraph `{{inhalt}}` gives way to what is written.
//!
//! It comes from somebody's machine and is sent on to many: it is checked when it is taken, not when it is used. What it does not
//! need is left out, what could do something on the reader's machine is refused.

use std::collections::BTreeSet;

use super::marks::{self, CONTENT};
use super::package::{OFFICE, Parts, ROOT, Relationships, Types, is_xml, kind, part, relationships_of, resolved, unpacked};
use super::xml::{Element, Node};
use crate::document::Target;
use crate::markdown::web;

/// What the elements of Word documents belong to.
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TEMPLATE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

/// Fields that fetch something, or call a program, when the document is opened.
const FETCHING: [&str; 10] =
    ["DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DATABASE", "MACROBUTTON", "RD"];

/// Types of relationships whose targets are documents or programs of their own.
const EMBEDDED: [&str; 7] = ["oleObject", "package", "aFChunk", "control", "subDocument", "frame", "attachedToolbars"];

/// A template that has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub(super) parts: Parts,
    /// The path of the document itself: `word/document.xml`.
    pub(super) main: String,
}

/// Why a file cannot be a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTemplate {
    /// It is no Word document.
    #[error("this is no Word document (.docx or .dotx)")]
    NotWord,
    /// It has too many parts, or they are too large.
    #[error("this is too large for a letterhead")]
    TooLarge,
    /// A part cannot be read.
    #[error("the part {0} cannot be read")]
    Unreadable(String),
    /// It holds macros.
    #[error("this document holds macros")]
    Macros,
    /// It holds another document or a program.
    #[error("this document holds another one: {0}")]
    Embedded(String),
    /// It fetches something from elsewhere.
    #[error("this document fetches something from elsewhere: {0}")]
    Elsewhere(String),
    /// It does not say where the content goes.
    #[error("no paragraph of this document is {CONTENT}")]
    NoPlace,
    /// It says so more than once.
    #[error("more than one paragraph of this document is {CONTENT}")]
    TwoPlaces,
    /// It has a marker that means nothing.
    #[error("nothing is known that could stand for {0}")]
    Unknown(String),
}

impl Template {
    /// Checks a file and takes what a letterhead needs of it.
    ///
    /// # Errors
    /// [`BadTemplate`] with the first reason found.
    pub fn read(bytes: &[u8]) -> Result<Template, BadTemplate> {
        let mut parts = unpacked(bytes)?;
        let mut types = Types::of(&parts)?;
        let macros =
            |text: &str| ["vbaproject", "vbadata", "macroenabled"].iter().any(|word| text.to_ascii_lowercase().contains(word));
        if types.all().chain(parts.keys().map(String::as_str)).any(macros) {
            return Err(BadTemplate::Macros);
        }
        let main = Relationships::of(&parts, "")?.target("/officeDocument").map(|target| resolved("", target));
        let main = main.filter(|main| matches!(types.get(main), Some(DOCUMENT | TEMPLATE))).ok_or(BadTemplate::NotWord)?;
        types.set(&main, DOCUMENT);
        keep_what_is_needed(&mut parts, &main)?;
        types.retain(|path| parts.contains_key(path));
        types.into_part(&mut parts);
        let mut unknown = None;
        for path in parts.keys().filter(|path| is_xml(path)) {
            let root = part(&parts, path)?;
            fields(&root)?;
            unknown = unknown.or_else(|| marks::unknown(&root));
        }
        let document = part(&parts, &main)?;
        if document.name != "w:document" || document.attribute("xmlns:w") != Some(WORD) {
            return Err(BadTemplate::NotWord);
        }
        match document.child("w:body").into_iter().flat_map(Element::elements).filter(|one| marks::is_place(one)).count() {
            0 => Err(BadTemplate::NoPlace),
            1 => unknown.map_or(Ok(Template { parts, main }), |mark| Err(BadTemplate::Unknown(mark))),
            _ => Err(BadTemplate::TwoPlaces),
        }
    }
}

/// Leaves only parts to which the document leads, step by step, and only what it may lead to.
fn keep_what_is_needed(parts: &mut Parts, main: &str) -> Result<(), BadTemplate> {
    let mut root = Relationships::of(parts, "")?;
    // Who wrote the template, when and with what is not on the papers made with it.
    root.retain(|one| kind(one).ends_with("/officeDocument"));
    root.into_part(parts, "");
    let mut needed: BTreeSet<String> = BTreeSet::from([super::package::TYPES.to_owned(), ROOT.to_owned()]);
    let mut open = vec![main.to_owned()];
    while let Some(path) = open.pop() {
        if !parts.contains_key(&path) || !needed.insert(path.clone()) {
            continue;
        }
        let mut relationships = Relationships::of(parts, &path)?;
        let dropped = ["/attachedTemplate", "/printerSettings", "/comments", "/people", "/keyMapCustomizations"];
        relationships.retain(|one| !dropped.iter().any(|ending| kind(one).ends_with(ending)));
        for one in relationships.each() {
            let target = one.attribute("Target").unwrap_or_default();
            if one.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("External")) {
                // A link is followed by whoever clicks on it; everything else by the program, unasked.
                if !(kind(one).ends_with("/hyperlink") && matches!(web(target), Some(Target::Elsewhere(_)))) {
                    return Err(BadTemplate::Elsewhere(shortened(target)));
                }
            } else if EMBEDDED.iter().any(|ending| kind(one).strip_prefix(OFFICE).unwrap_or_else(|| kind(one)).ends_with(ending)) {
                return Err(BadTemplate::Embedded(shortened(target)));
            } else {
                open.push(resolved(&path, target));
            }
        }
        let at = relationships_of(&path);
        relationships.into_part(parts, &path);
        if parts.contains_key(&at) {
            needed.insert(at);
        }
        forget(parts, &path)?;
    }
    parts.retain(|path, _| needed.contains(path));
    Ok(())
}

/// Takes out of the settings what leads to relationships that are no longer there, and what protects the template from changes.
fn forget(parts: &mut Parts, path: &str) -> Result<(), BadTemplate> {
    if !path.ends_with("settings.xml") {
        return Ok(());
    }
    let mut settings = part(parts, path)?;
    let gone = ["w:attachedTemplate", "w:documentProtection", "w:mailMerge", "w:trackRevisions"];
    settings.children.retain(|node| matches!(node, Node::Element(one) if !gone.contains(&one.name.as_str())));
    parts.insert(path.to_owned(), settings.to_part());
    Ok(())
}

/// Refuses fields that fetch something.
fn fields(root: &Element) -> Result<(), BadTemplate> {
    let mut said = String::new();
    root.each(&mut |element| match element.name.as_str() {
        // Programs cut what a field says into pieces.
        "w:instrText" => said.push_str(&element.text()),
        "w:fldSimple" => {
            said.push(' ');
            said.push_str(element.attribute("w:instr").unwrap_or_default());
            said.push(' ');
        }
        "w:fldChar" => said.push(' '),
        _ => {}
    });
    let fetches = |word: &&str| FETCHING.contains(&word.to_ascii_uppercase().as_str());
    said.split_whitespace().find(fetches).map_or(Ok(()), |word| Err(BadTemplate::Elsewhere(word.to_owned())))
}

fn shortened(target: &str) -> String {
    target.chars().filter(|c| !c.is_control()).take(120).collect()
}
