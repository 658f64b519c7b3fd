//! A Word document as what it is: parts in a ZIP, which point at each other.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::template::BadTemplate;
use super::xml::{Element, Node, parse};

/// Most parts of a template.
const MOST_PARTS: usize = 400;
/// Most bytes of all parts, unpacked.
const MOST_BYTES: u64 = 24 * 1024 * 1024;
/// Most bytes of one part that is XML.
const MOST_XML: usize = 4 * 1024 * 1024;

pub(super) const TYPES: &str = "[Content_Types].xml";
pub(super) const ROOT: &str = "_rels/.rels";
pub(super) const CORE: &str = "docProps/core.xml";

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
/// What the types of relationships of a document begin with.
pub(super) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
pub(super) const CORE_RELATIONSHIP: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// Parts by their path.
pub(super) type Parts = BTreeMap<String, Vec<u8>>;

/// Takes a ZIP apart. Nothing is written anywhere, and no more is unpacked than a letterhead can need.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Parts, BadTemplate> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BadTemplate::NotWord)?;
    if zip.len() > MOST_PARTS {
        return Err(BadTemplate::TooLarge);
    }
    let (mut parts, mut left) = (Parts::new(), MOST_BYTES);
    for number in 0..zip.len() {
        let file = zip.by_index(number).map_err(|_| BadTemplate::NotWord)?;
        let path = file.name().map_err(|_| BadTemplate::NotWord)?.into_owned();
        if file.is_dir() {
            continue;
        }
        let plain = !path.starts_with('/')
            && !path.contains(['\\', ':', '\0'])
            && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !plain || file.encrypted() {
            return Err(BadTemplate::NotWord);
        }
        // What a file says of its size is not believed: a few bytes more than allowed are read, and no others.
        let mut unpacked = Vec::new();
        file.take(left + 1).read_to_end(&mut unpacked).map_err(|_| BadTemplate::NotWord)?;
        left = left.checked_sub(unpacked.len() as u64).ok_or(BadTemplate::TooLarge)?;
        if is_xml(&path) && unpacked.len() > MOST_XML {
            return Err(BadTemplate::TooLarge);
        }
        if parts.insert(path, unpacked).is_some() {
            return Err(BadTemplate::NotWord);
        }
    }
    Ok(parts)
}

/// Puts parts together: the list of types first, as programs expect, and no times, so that the same parts give the same bytes.
pub(super) fn packed(parts: &Parts) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::DEFAULT.compression_method(CompressionMethod::Deflated);
    let first = [TYPES, ROOT].into_iter().filter_map(|path| parts.get_key_value(path));
    let others = parts.iter().filter(|(path, _)| ![TYPES, ROOT].contains(&path.as_str()));
    for (path, bytes) in first.chain(others) {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Whether a part is XML.
pub(super) fn is_xml(path: &str) -> bool {
    let ends = |ending: &str| path.len() >= ending.len() && path[path.len() - ending.len()..].eq_ignore_ascii_case(ending);
    path.is_char_boundary(path.len().saturating_sub(5)) && (ends(".xml") || ends(".rels"))
}

/// Reads a part that must be there.
pub(super) fn part(parts: &Parts, path: &str) -> Result<Element, BadTemplate> {
    parse(parts.get(path).ok_or(BadTemplate::NotWord)?).map_err(|_| BadTemplate::Unreadable(path.to_owned()))
}

/// Where the relationships of a part stand.
pub(super) fn relationships_of(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{path}.rels"),
    }
}

/// The path that a relationship of a part leads to: `media/logo.png` of `word/document.xml` is `word/media/logo.png`.
pub(super) fn resolved(of: &str, target: &str) -> String {
    let mut path: Vec<&str> = match (target.strip_prefix('/'), of.rsplit_once('/')) {
        (Some(_), _) | (None, None) => Vec::new(),
        (None, Some((folder, _))) => folder.split('/').collect(),
    };
    for part in target.trim_start_matches('/').split('/') {
        match part {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            other => path.push(other),
        }
    }
    path.join("/")
}

/// What a part points at.
pub(super) struct Relationships {
    root: Element,
}

impl Relationships {
    /// None yet.
    pub(super) fn none() -> Relationships {
        Relationships { root: Element::new("Relationships").with("xmlns", RELATIONSHIPS) }
    }

    /// Those of a part.
    pub(super) fn of(parts: &Parts, path: &str) -> Result<Relationships, BadTemplate> {
        let at = relationships_of(path);
        if parts.contains_key(&at) { Ok(Relationships { root: part(parts, &at)? }) } else { Ok(Relationships::none()) }
    }

    /// Each with its type and target.
    pub(super) fn each(&self) -> impl Iterator<Item = &Element> {
        self.root.elements().filter(|element| element.name.rsplit(':').next() == Some("Relationship"))
    }

    /// Where the first of a type leads to, which ends like this.
    pub(super) fn target(&self, ending: &str) -> Option<&str> {
        self.each().find(|one| kind(one).ends_with(ending)).and_then(|one| one.attribute("Target"))
    }

    /// Adds one, and gives its id.
    pub(super) fn add(&mut self, kind: &str, target: &str, external: bool) -> String {
        let same = |one: &&Element| {
            is_of(one, kind)
                && one.attribute("Target") == Some(target)
                && external == (one.attribute("TargetMode") == Some("External"))
        };
        if let Some(id) = self.each().find(same).and_then(|one| one.attribute("Id")) {
            return id.to_owned();
        }
        let free = (1..).map(|number| format!("lw{number}")).find(|id| self.each().all(|one| one.attribute("Id") != Some(id)));
        let id = free.unwrap_or_default();
        // The elements of a list all have its prefix, if it has any.
        let name = self.root.name.replace("Relationships", "Relationship");
        let mut one = Element::new(&name).with("Id", &id).with("Type", kind).with("Target", target);
        if external {
            one = one.with("TargetMode", "External");
        }
        self.root.children.push(Node::Element(one));
        id
    }

    /// Adds one under an id of its own.
    pub(super) fn named(&mut self, id: &str, kind: &str, target: &str) {
        let one = Element::new("Relationship").with("Id", id).with("Type", kind).with("Target", target);
        self.root.children.push(Node::Element(one));
    }

    /// Keeps those that are wanted.
    pub(super) fn retain(&mut self, keep: impl Fn(&Element) -> bool) {
        self.root.children.retain(|node| matches!(node, Node::Element(one) if keep(one)));
    }

    /// Writes them back to where they belong.
    pub(super) fn into_part(self, parts: &mut Parts, path: &str) {
        let at = relationships_of(path);
        if self.root.children.is_empty() {
            parts.remove(&at);
        } else {
            parts.insert(at, self.root.to_part());
        }
    }
}

fn is_of(one: &Element, wanted: &str) -> bool {
    kind(one) == wanted
}

/// The type of a relationship.
pub(super) fn kind(one: &Element) -> &str {
    one.attribute("Type").unwrap_or_default()
}

/// What each part is.
pub(super) struct Types {
    root: Element,
}

impl Types {
    /// Those of nothing.
    pub(super) fn none() -> Types {
        let root = Element::new("Types").with("xmlns", CONTENT_TYPES);
        let mut types = Types { root };
        types.ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
        types.ending("xml", "application/xml");
        types
    }

    /// Those of a package.
    pub(super) fn of(parts: &Parts) -> Result<Types, BadTemplate> {
        Ok(Types { root: part(parts, TYPES)? })
    }

    /// Everything that is said of what parts are.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.root.elements().filter_map(|one| one.attribute("ContentType"))
    }

    /// What a part is.
    pub(super) fn get(&self, path: &str) -> Option<&str> {
        let named = |one: &&Element| one.attribute("PartName").is_some_and(|name| name.trim_start_matches('/') == path);
        let ending = path.rsplit('.').next().unwrap_or_default();
        let ends = |one: &&Element| one.attribute("Extension").is_some_and(|own| own.eq_ignore_ascii_case(ending));
        self.root.elements().find(named).or_else(|| self.root.elements().find(ends)).and_then(|one| one.attribute("ContentType"))
    }

    /// Says what a part is.
    pub(super) fn set(&mut self, path: &str, kind: &str) {
        let named = |one: &Element| one.attribute("PartName").is_some_and(|name| name.trim_start_matches('/') == path);
        if let Some(one) = self.root.elements_mut().find(|one| named(one)) {
            one.set("ContentType", kind);
            return;
        }
        let name = self.root.name.replace("Types", "Override");
        let one = Element::new(&name).with("PartName", &format!("/{path}")).with("ContentType", kind);
        self.root.children.push(Node::Element(one));
    }

    /// Says what all parts are that end like this.
    pub(super) fn ending(&mut self, ending: &str, kind: &str) {
        if self.root.elements().any(|one| one.attribute("Extension").is_some_and(|own| own.eq_ignore_ascii_case(ending))) {
            return;
        }
        let name = self.root.name.replace("Types", "Default");
        let one = Element::new(&name).with("Extension", ending).with("ContentType", kind);
        self.root.children.insert(0, Node::Element(one));
    }

    /// Forgets parts that are not there.
    pub(super) fn retain(&mut self, there: impl Fn(&str) -> bool) {
        self.root.children.retain(|node| match node {
            Node::Element(one) => one.attribute("PartName").is_none_or(|name| there(name.trim_start_matches('/'))),
            Node::Text(_) => false,
        });
    }

    /// Writes them back.
    pub(super) fn into_part(self, parts: &mut Parts) {
        parts.insert(TYPES.to_owned(), self.root.to_part());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_where_they_are_named() {
        assert_eq!(resolved("word/document.xml", "media/logo.png"), "word/media/logo.png");
        assert_eq!(resolved("word/document.xml", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolved("word/document.xml", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolved("", "word/document.xml"), "word/document.xml");
        assert_eq!(resolved("word/document.xml", "../../../../etc/passwd"), "etc/passwd");
        assert_eq!(relationships_of("word/header1.xml"), "word/_rels/header1.xml.rels");
    }

    #[test]
    fn what_is_packed_is_unpacked_and_the_same_each_time() {
        let parts = Parts::from([("a.xml".to_owned(), b"<a/>".to_vec()), (TYPES.to_owned(), b"<Types/>".to_vec())]);
        let bytes = packed(&parts).expect("a zip");
        assert_eq!(unpacked(&bytes), Ok(parts.clone()));
        assert_eq!(packed(&parts).expect("a zip"), bytes);
    }
}
