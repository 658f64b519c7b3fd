//! The blocks of a document as paragraphs and tables of Word.

use std::collections::BTreeMap;

use leitwerk_i18n::Locale;

use super::styles::{For, Styles};
use super::xml::Element;
use crate::document::{Block, Document, Inline, Span, Style, Table, Target};

/// Writes blocks.
pub(super) struct Body<'b> {
    styles: &'b Styles,
    document: &'b Document,
    rtl: bool,
    /// Width of the text, in twentieths of a point.
    width: u32,
    /// Numbers of the bookmarks, by the ids of headings.
    marks: BTreeMap<&'b str, usize>,
    /// Addresses that are led to, in the order of their relationships.
    pub(super) addresses: Vec<String>,
    /// Number of the list of bullets, and of the next numbered list.
    lists: (u32, u32),
    pub(super) elements: Vec<Element>,
    heading: String,
}

/// How a paragraph stands: its style, what surrounds it.
#[derive(Clone, Copy)]
struct Place {
    style: Option<For>,
    /// Depth of lists, from 1.
    depth: u32,
    /// The list and whether this paragraph bears its mark.
    list: Option<(u32, bool)>,
    keep: bool,
}

const PLAIN: Place = Place { style: None, depth: 0, list: None, keep: false };

/// How far an entry of a list stands in, in twentieths of a point, for each level.
pub(super) const INDENT: u32 = 340;

impl<'b> Body<'b> {
    pub(super) fn new(document: &'b Document, styles: &'b Styles, width: u32, lists: (u32, u32)) -> Body<'b> {
        let mut marks = BTreeMap::new();
        for block in &document.blocks {
            if let Block::Heading { id, .. } = block {
                let next = marks.len() + 1;
                marks.entry(id.as_str()).or_insert(next);
            }
        }
        let rtl = document.dir == "rtl";
        Body { styles, document, rtl, width, marks, addresses: Vec::new(), lists, elements: Vec::new(), heading: String::new() }
    }

    /// The number that the next numbered list would have: how many there are, and one more.
    pub(super) fn next_list(&self) -> u32 {
        self.lists.1
    }

    /// Title and what stands below it.
    pub(super) fn title(&mut self) {
        let title = vec![Span::plain(&*self.document.title)];
        self.paragraph(&title, Place { style: Some(For::Title), ..PLAIN });
    }

    /// The lines below the title, and everything else.
    pub(super) fn all(&mut self) {
        let document = self.document;
        for line in &document.subtitle {
            self.paragraph(line, Place { style: Some(For::Subtitle), ..PLAIN });
        }
        self.blocks(&document.blocks, PLAIN);
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        for block in blocks {
            match block {
                Block::Heading { level, id, words } => self.heading(*level, id, words),
                Block::Paragraph(words) => self.paragraph(words, place),
                Block::Note(words) => self.paragraph(words, Place { style: place.style.or(Some(For::Note)), ..place }),
                Block::Quote(blocks) => self.blocks(blocks, Place { style: Some(For::Quote), ..place }),
                Block::Statement { heading, blocks } => {
                    let place = Place { style: Some(For::Statement), ..PLAIN };
                    let strong: Inline = heading.iter().map(|span| span.clone().styled(Style::Strong)).collect();
                    self.paragraph(&strong, Place { keep: true, ..place });
                    self.blocks(blocks, place);
                }
                Block::List { ordered, entries } => self.list(*ordered, entries, place),
                Block::Facts(pairs) => {
                    for (name, value) in pairs {
                        let mut line: Inline = name.iter().map(|span| span.clone().styled(Style::Strong)).collect();
                        line.push(Span::plain(": ").styled(Style::Strong));
                        line.extend(value.iter().cloned());
                        self.paragraph(&line, Place { style: place.style.or(Some(For::Fact)), ..place });
                    }
                }
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => {
                    // Word shows no SVG without a second picture beside it. What a figure shows is said, and every report has
                    // the same numbers as a table.
                    self.paragraph(&figure.caption, Place { style: Some(For::Caption), ..PLAIN });
                    self.paragraph(&vec![Span::plain(&*figure.alternative)], Place { style: Some(For::Note), ..PLAIN });
                }
            }
        }
    }

    fn heading(&mut self, level: u8, id: &str, words: &Inline) {
        self.heading = words.iter().map(|span| span.text.as_str()).collect();
        let mut paragraph = self.made(words, Place { style: Some(For::Heading(level.clamp(1, 4))), ..PLAIN });
        if let Some(number) = self.marks.get(id) {
            let number = number.to_string();
            let start = Element::new("w:bookmarkStart").with("w:id", &number).with("w:name", &format!("leitwerk_{number}"));
            let end = Element::new("w:bookmarkEnd").with("w:id", &number);
            paragraph.children.insert(1, super::xml::Node::Element(start));
            paragraph = paragraph.holding([end]);
        }
        self.elements.push(paragraph);
    }

    fn list(&mut self, ordered: bool, entries: &[Vec<Block>], place: Place) {
        let number = if ordered {
            self.lists.1 += 1;
            self.lists.1 - 1
        } else {
            self.lists.0
        };
        let style = Some(if ordered { For::Number } else { For::Bullet });
        for entry in entries {
            // Only the first paragraph of an entry bears its mark; the others stand below it.
            let mut list = Some((number, true));
            for block in entry {
                let depth = (place.depth + 1).min(9);
                self.blocks(std::slice::from_ref(block), Place { style, depth, list, keep: false });
                if !matches!(block, Block::List { .. }) {
                    list = Some((number, false));
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let caption: String = table.caption.iter().map(|span| span.text.as_str()).collect();
        // A caption that only repeats the heading above is for those who reach the table without it.
        if !self.heading.to_lowercase().ends_with(&caption.to_lowercase()) {
            self.paragraph(&table.caption, Place { style: Some(For::Caption), ..PLAIN });
        }
        let all: u32 = table.columns.iter().map(|(_, share)| u32::from(*share)).sum::<u32>().max(1);
        let widths: Vec<String> =
            table.columns.iter().map(|(_, share)| (self.width * u32::from(*share) / all).to_string()).collect();
        let mut properties = Element::new("w:tblPr").holding([Element::val("w:tblStyle", self.styles.id(For::Table))]);
        if self.rtl {
            properties = properties.holding([Element::new("w:bidiVisual")]);
        }
        properties = properties.holding([
            Element::new("w:tblW").with("w:w", &self.width.to_string()).with("w:type", "dxa"),
            Element::new("w:tblLayout").with("w:type", "fixed"),
            Element::new("w:tblLook").with("w:val", "0020").with("w:firstRow", "1").with("w:noVBand", "1").with("w:noHBand", "1"),
            Element::val("w:tblCaption", &caption),
        ]);
        let grid = Element::new("w:tblGrid").holding(widths.iter().map(|width| Element::new("w:gridCol").with("w:w", width)));
        let headings: Vec<Inline> =
            table.columns.iter().map(|(words, _)| words.iter().map(|span| span.clone().styled(Style::Strong)).collect()).collect();
        let mut rows = vec![self.row(&headings, &widths, true)];
        rows.extend(table.rows.iter().map(|row| self.row(row, &widths, false)).collect::<Vec<_>>());
        self.elements.push(Element::new("w:tbl").holding([properties, grid]).holding(rows));
        // Two tables in a row would become one.
        let gap =
            Element::new("w:spacing").with("w:before", "0").with("w:after", "0").with("w:line", "120").with("w:lineRule", "exact");
        self.elements.push(Element::new("w:p").holding([Element::new("w:pPr").holding([gap])]));
    }

    fn row(&mut self, cells: &[Inline], widths: &[String], head: bool) -> Element {
        let mut properties = Element::new("w:trPr").holding([Element::new("w:cantSplit")]);
        if head {
            properties = properties.holding([Element::new("w:tblHeader")]);
        }
        let place = Place { style: Some(For::Cell), keep: head, ..PLAIN };
        let cells: Vec<Element> = cells
            .iter()
            .zip(widths)
            .map(|(words, width)| {
                let width = Element::new("w:tcW").with("w:w", width).with("w:type", "dxa");
                Element::new("w:tc").holding([Element::new("w:tcPr").holding([width]), self.made(words, place)])
            })
            .collect();
        Element::new("w:tr").holding([properties]).holding(cells)
    }

    fn paragraph(&mut self, words: &Inline, place: Place) {
        let made = self.made(words, place);
        self.elements.push(made);
    }

    fn made(&mut self, words: &Inline, place: Place) -> Element {
        let rtl = whole(words).map_or(self.rtl, is_rtl);
        let mut properties = Element::new("w:pPr");
        if let Some(style) = place.style {
            properties = properties.holding([Element::val("w:pStyle", self.styles.id(style))]);
        }
        if place.keep {
            properties = properties.holding([Element::new("w:keepNext")]);
        }
        if let Some((list, true)) = place.list {
            let level = Element::val("w:ilvl", &(place.depth - 1).to_string());
            properties = properties.holding([Element::new("w:numPr").holding([level, Element::val("w:numId", &list.to_string())])]);
        }
        if rtl {
            properties = properties.holding([Element::new("w:bidi")]);
        }
        if let Some((_, false)) = place.list {
            let indent = (INDENT * place.depth).to_string();
            properties = properties.holding([Element::new("w:ind").with("w:left", &indent)]);
        }
        let mut paragraph = Element::new("w:p").holding([properties]);
        let mut at = 0;
        while at < words.len() {
            let link = words[at].link.as_ref();
            let end = words[at..].iter().position(|span| span.link.as_ref() != link).map_or(words.len(), |more| at + more);
            let target = link.and_then(|link| self.target(link));
            let runs: Vec<Element> = words[at..end].iter().map(|span| self.run(span, target.is_some())).collect();
            paragraph = match target {
                Some(target) => paragraph.holding([target.holding(runs)]),
                None => paragraph.holding(runs),
            };
            at = end;
        }
        paragraph
    }

    /// The element that holds words which lead somewhere; none where that is not in the document.
    fn target(&mut self, link: &Target) -> Option<Element> {
        let element = Element::new("w:hyperlink");
        match link {
            Target::Within(id) => self.marks.get(id.as_str()).map(|number| element.with("w:anchor", &format!("leitwerk_{number}"))),
            Target::Elsewhere(address) => {
                let known = self.addresses.iter().position(|other| other == address);
                let number = known.unwrap_or_else(|| {
                    self.addresses.push(address.clone());
                    self.addresses.len() - 1
                });
                // Replaced by the id of the relationship, once that is known.
                Some(element.with("r:id", &number.to_string()))
            }
        }
    }

    fn run(&self, span: &Span, leads: bool) -> Element {
        if span.style == Style::Break {
            return Element::new("w:r").holding([Element::new("w:br")]);
        }
        // A code is written from left to right in every language.
        let lang = if span.style == Style::Code { "en" } else { span.lang.as_deref().unwrap_or(&self.document.lang) };
        let rtl = is_rtl(lang);
        let style = match span.style {
            _ if leads => Some(For::Link),
            Style::Code => Some(For::Code),
            Style::Quiet => Some(For::Quiet),
            _ => None,
        };
        let mut properties = Element::new("w:rPr");
        if let Some(style) = style {
            properties = properties.holding([Element::val("w:rStyle", self.styles.id(style))]);
        }
        match span.style {
            Style::Strong => properties = properties.holding([Element::new("w:b"), Element::new("w:bCs")]),
            Style::Emphasis => properties = properties.holding([Element::new("w:i"), Element::new("w:iCs")]),
            _ => {}
        }
        if rtl {
            properties = properties.holding([Element::new("w:rtl")]);
        }
        properties = properties.holding([Element::new("w:lang").with(if rtl { "w:bidi" } else { "w:val" }, &tag(lang))]);
        Element::new("w:r").holding([properties, Element::new("w:t").saying(&span.text)])
    }
}

/// The language that all words are in, where it is not the document's.
fn whole(words: &Inline) -> Option<&str> {
    let first = words.first().and_then(|span| span.lang.as_deref());
    first.filter(|lang| words.iter().all(|span| span.style == Style::Break || span.lang.as_deref() == Some(lang)))
}

/// Whether a language is written from right to left.
pub(super) fn is_rtl(lang: &str) -> bool {
    Locale::of(lang)
        .map_or_else(|| matches!(lang.split('-').next(), Some("ar" | "fa" | "he" | "ur" | "ckb" | "ps")), |t| t.dir() == "rtl")
}

/// The tag that Word knows a language by: with the country whose spelling it checks.
pub(super) fn tag(lang: &str) -> String {
    let country = match lang.split('-').next().unwrap_or_default() {
        "de" => "de-DE",
        "en" => "en-GB",
        "ar" => "ar-SA",
        "tr" => "tr-TR",
        "uk" => "uk-UA",
        "ru" => "ru-RU",
        "fr" => "fr-FR",
        "pl" => "pl-PL",
        "fa" => "fa-IR",
        _ => lang,
    };
    country.to_owned()
}
