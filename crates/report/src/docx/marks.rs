//! Markers of a template: `{{titel}}` and the like, which give way to what they stand for, wherever they are.
//!
//! Word cuts words into runs where it likes, also within a marker: what is looked at is a paragraph as it reads.

use super::xml::{Element, Node};

/// The paragraph that gives way to what is written.
pub const CONTENT: &str = "{{inhalt}}";
/// Where the city's logo goes.
pub(super) const LOGO: &str = "{{logo}}";
/// Stands for the logo while words are put in.
const PICTURE: char = '\u{f0001}';

/// What the markers stand for.
pub(super) struct Values<'v> {
    pub(super) title: &'v str,
    pub(super) day: &'v str,
    pub(super) city: &'v str,
    /// “Draft”, “internal”; empty where everybody may read it.
    pub(super) note: &'v str,
}

impl Values<'_> {
    fn of(&self, mark: &str) -> Option<String> {
        match mark {
            "{{titel}}" => Some(self.title.to_owned()),
            "{{datum}}" => Some(self.day.to_owned()),
            "{{stadt}}" => Some(self.city.to_owned()),
            "{{vermerk}}" => Some(self.note.to_owned()),
            LOGO => Some(PICTURE.to_string()),
            _ => None,
        }
    }
}

/// The markers of a text, with where they begin and end.
fn found(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(begin) = text[from..].find("{{").map(|at| from + at) {
        let Some(end) = text[begin..].find("}}").map(|at| begin + at + 2) else { break };
        // What is longer is something else that people write in braces.
        if end - begin <= 30 {
            found.push((begin, end));
            from = end;
        } else {
            from = begin + 2;
        }
    }
    found
}

/// The paragraph's own pieces of text, without those of text boxes in it.
fn pieces<'e>(element: &'e mut Element, within: &mut Vec<&'e mut Element>) {
    for child in element.elements_mut() {
        match child.name.as_str() {
            "w:t" => within.push(child),
            "w:p" => {}
            _ => pieces(child, within),
        }
    }
}

/// What a paragraph reads.
fn reads(paragraph: &Element) -> String {
    let mut said = String::new();
    for child in paragraph.elements() {
        match child.name.as_str() {
            "w:t" => said.push_str(&child.text()),
            "w:p" => {}
            _ => said.push_str(&reads(child)),
        }
    }
    said
}

/// Whether this is the paragraph that gives way to what is written.
pub(super) fn is_place(element: &Element) -> bool {
    element.name == "w:p" && reads(element).trim() == CONTENT
}

/// Whether a marker stands somewhere in this.
pub(super) fn holds(root: &Element, mark: &str) -> bool {
    let mut holds = false;
    root.each(&mut |element| holds |= element.name == "w:p" && reads(element).contains(mark));
    holds
}

/// The first marker in this that stands for nothing.
pub(super) fn unknown(root: &Element) -> Option<String> {
    let values = Values { title: "", day: "", city: "", note: "" };
    let mut unknown = None;
    root.each(&mut |element| {
        if element.name == "w:p" && unknown.is_none() {
            let text = reads(element);
            let marks = found(&text).into_iter().map(|(begin, end)| &text[begin..end]);
            unknown = marks.filter(|mark| *mark != CONTENT && values.of(mark).is_none()).map(str::to_owned).next();
        }
    });
    unknown
}

/// Puts into every paragraph what its markers stand for; `picture` is the logo, where there is one.
pub(super) fn fill(element: &mut Element, values: &Values<'_>, picture: &mut impl FnMut() -> Option<Element>) {
    if element.name == "w:p" {
        words(element, values);
        pictures(element, picture);
    }
    element.elements_mut().for_each(|child| fill(child, values, picture));
}

fn words(paragraph: &mut Element, values: &Values<'_>) {
    let text = reads(paragraph);
    let marks: Vec<(usize, usize, String)> =
        found(&text).into_iter().filter_map(|(begin, end)| values.of(&text[begin..end]).map(|value| (begin, end, value))).collect();
    if marks.is_empty() {
        return;
    }
    let mut own = Vec::new();
    pieces(paragraph, &mut own);
    let mut at = 0;
    for piece in own {
        let (from, to) = (at, at + piece.text().len());
        at = to;
        let mut said = String::new();
        let mut position = from;
        for (begin, end, value) in marks.iter().filter(|(begin, end, _)| *begin < to && *end > from) {
            said.push_str(text.get(position..(*begin).max(position)).unwrap_or_default());
            // The value stands where its marker begins; the rest of the marker goes, whatever run it is in.
            if *begin >= from {
                said.push_str(value);
            }
            position = (*end).min(to);
        }
        said.push_str(text.get(position..to).unwrap_or_default());
        piece.set("xml:space", "preserve");
        piece.children = vec![Node::Text(said)];
    }
}

/// Puts the logo where it belongs: in its run, between the words before and after it.
fn pictures(element: &mut Element, picture: &mut impl FnMut() -> Option<Element>) {
    if element.name != "w:r" {
        element.elements_mut().filter(|child| child.name != "w:p").for_each(|child| pictures(child, picture));
        return;
    }
    let mut children = Vec::with_capacity(element.children.len());
    for node in std::mem::take(&mut element.children) {
        let Node::Element(piece) = node else { continue };
        let text = piece.text();
        let Some((before, after)) = text.split_once(PICTURE).filter(|_| piece.name == "w:t") else {
            children.push(Node::Element(piece));
            continue;
        };
        let after = after.replace(PICTURE, "");
        let said = |text: &str| (!text.is_empty()).then(|| Element::new("w:t").saying(text));
        children.extend([said(before), picture(), said(&after)].into_iter().flatten().map(Node::Element));
    }
    element.children = children;
}

#[cfg(test)]
mod tests {
    use super::super::xml::parse;
    use super::*;

    const VALUES: Values<'static> = Values { title: "Ziel Z1", day: "1. Juni", city: "Stadt", note: "" };

    fn filled(paragraph: &str) -> String {
        let mut read = parse(format!("<w:p>{paragraph}</w:p>").as_bytes()).expect("XML");
        fill(&mut read, &VALUES, &mut || Some(Element::new("w:drawing")));
        reads(&read)
    }

    #[test]
    fn markers_give_way_also_where_word_cut_them() {
        assert_eq!(filled("<w:r><w:t>{{titel}} vom {{datum}}</w:t></w:r>"), "Ziel Z1 vom 1. Juni");
        assert_eq!(
            filled("<w:r><w:t>a {</w:t></w:r><w:proofErr/><w:r><w:t>{tit</w:t></w:r><w:r><w:t>el}} b</w:t></w:r>"),
            "a Ziel Z1 b"
        );
        assert_eq!(filled("<w:hyperlink><w:r><w:t>{{stadt}}</w:t></w:r></w:hyperlink>"), "Stadt");
        assert_eq!(filled("<w:r><w:t>{{vermerk}}</w:t></w:r>"), "");
        assert_eq!(filled("<w:r><w:t>{{ä}} {{ }</w:t></w:r>"), "{{ä}} {{ }");
        assert_eq!(filled("<w:r><w:t>{{ü{{titel}}</w:t></w:r>"), "{{ü{{titel}}");
    }

    #[test]
    fn the_logo_stands_in_its_run() {
        let mut read = parse(b"<w:p><w:r><w:rPr/><w:t>x {{logo}} y</w:t></w:r></w:p>").expect("XML");
        fill(&mut read, &VALUES, &mut || Some(Element::new("w:drawing")));
        let run = read.child("w:r").expect("a run");
        let names: Vec<&str> = run.elements().map(|child| child.name.as_str()).collect();
        assert_eq!((names, reads(&read)), (vec!["w:rPr", "w:t", "w:drawing", "w:t"], "x  y".to_owned()));
        let mut read = parse(b"<w:p><w:r><w:t>{{logo}}</w:t></w:r></w:p>").expect("XML");
        fill(&mut read, &VALUES, &mut || None);
        assert_eq!(read.child("w:r").map(|run| run.children.len()), Some(0));
    }

    #[test]
    fn what_stands_for_nothing_is_named() {
        let read = parse(b"<a><w:p><w:r><w:t>{{titel}} {{inhalte}}</w:t></w:r></w:p></a>").expect("XML");
        assert_eq!(unknown(&read), Some("{{inhalte}}".to_owned()));
        assert!(holds(&read, "{{titel}}") && !holds(&read, "{{datum}}"));
    }
}
