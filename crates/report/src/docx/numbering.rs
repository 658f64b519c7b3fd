//! Lists: one kind for bullets, one for numbers, beside those that a template has of its own.

use super::body::INDENT;
use super::xml::{BadXml, Element, Node, parse};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The lists of a document.
pub(super) struct Lists {
    root: Element,
    /// The number of our own kind of numbered list.
    numbered: u32,
    /// The number of the list of bullets; the next is the first numbered one.
    bullets: u32,
}

impl Lists {
    /// Those of a part, and ours beside them.
    pub(super) fn of(part: Option<&[u8]>) -> Result<Lists, BadXml> {
        let mut root = match part {
            Some(part) => parse(part)?,
            None => Element::new("w:numbering").with("xmlns:w", WORD),
        };
        let highest = |name: &str, id: &str| {
            let numbers = root.elements().filter(|one| one.name == name).filter_map(|one| one.attribute(id)?.parse::<u32>().ok());
            numbers.max()
        };
        let kind = highest("w:abstractNum", "w:abstractNumId").map_or(0, |number| number.saturating_add(1));
        let bullets = highest("w:num", "w:numId").map_or(1, |number| number.saturating_add(1));
        // All kinds stand before the first list.
        let at = root.children.iter().position(|node| matches!(node, Node::Element(one) if one.name == "w:num"));
        let at = at.unwrap_or(root.children.len());
        let kinds = [kind_of(kind, false), kind_of(kind + 1, true)];
        root.children.splice(at..at, kinds.into_iter().map(Node::Element));
        let mut lists = Lists { root, numbered: kind + 1, bullets };
        lists.add(bullets, kind, false);
        Ok(lists)
    }

    /// The number of the list of bullets, and of the first numbered list.
    pub(super) fn first(&self) -> (u32, u32) {
        (self.bullets, self.bullets + 1)
    }

    /// Makes the numbered lists up to a number, each beginning with 1.
    pub(super) fn number_until(&mut self, next: u32) {
        for number in self.bullets + 1..next {
            self.add(number, self.numbered, true);
        }
    }

    fn add(&mut self, number: u32, kind: u32, restarts: bool) {
        let mut list = Element::new("w:num")
            .with("w:numId", &number.to_string())
            .holding([Element::val("w:abstractNumId", &kind.to_string())]);
        if restarts {
            let start = Element::val("w:startOverride", "1");
            list = list.holding([Element::new("w:lvlOverride").with("w:ilvl", "0").holding([start])]);
        }
        // What follows the lists in the order of the part.
        let last = |node: &Node| matches!(node, Node::Element(one) if one.name == "w:numIdMacAtCleanup");
        let at = self.root.children.iter().position(last).unwrap_or(self.root.children.len());
        self.root.children.insert(at, Node::Element(list));
    }

    /// Them as a part.
    pub(super) fn into_part(self) -> Vec<u8> {
        self.root.to_part()
    }
}

/// A kind of list with nine levels.
fn kind_of(number: u32, numbered: bool) -> Element {
    let level = |level: u32| {
        let (format, text) = if numbered {
            ("decimal", format!("%{}.", level + 1))
        } else {
            ("bullet", ["•", "–"][level as usize % 2].to_owned())
        };
        let indent =
            Element::new("w:ind").with("w:left", &(INDENT * (level + 1)).to_string()).with("w:hanging", &INDENT.to_string());
        Element::new("w:lvl").with("w:ilvl", &level.to_string()).holding([
            Element::val("w:start", "1"),
            Element::val("w:numFmt", format),
            Element::val("w:lvlText", &text),
            Element::val("w:lvlJc", "left"),
            Element::new("w:pPr").holding([indent]),
        ])
    };
    Element::new("w:abstractNum")
        .with("w:abstractNumId", &number.to_string())
        .holding([Element::val("w:multiLevelType", "hybridMultilevel")])
        .holding((0..9).map(level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_lists_stand_beside_those_of_the_template() {
        let own = b"<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"/><w:num w:numId=\"3\"/></w:numbering>";
        let mut lists = Lists::of(Some(own)).expect("lists");
        assert_eq!(lists.first(), (4, 5));
        lists.number_until(7);
        let names: Vec<&str> = lists.root.elements().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["w:abstractNum", "w:abstractNum", "w:abstractNum", "w:num", "w:num", "w:num", "w:num"]);
        assert_eq!(Lists::of(None).expect("lists").first(), (1, 2));
    }
}
