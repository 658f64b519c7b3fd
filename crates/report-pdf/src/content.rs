//! A document as values for the template.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_report::document::{Block, Document, Figure, Table};
use typst::foundations::{Array, Bytes, Dict, IntoValue, Value, dict};

use crate::clean::clean;
use crate::error::PdfError;
use crate::picture;
use crate::script::Characters;
use crate::tongue::Tongue;

/// Tables with more columns than this lie across the page.
const UPRIGHT_COLUMNS: usize = 6;

/// What may stand between a heading and a table that lies across: it goes with the table to the table's page.
const INTRODUCTION: usize = 3;

/// What the template itself writes: page numbers, dots, bullets.
const OWN_CHARACTERS: &str = "0123456789 / . • – ·";

/// A document, ready to be set.
pub(crate) struct Content {
    /// What the template reads.
    pub(crate) value: Dict,
    /// Everything that will be on the pages.
    pub(crate) characters: Characters,
}

/// What is known of the document while its parts become values.
struct Setting<'a> {
    characters: Characters,
    /// The document's language.
    lang: &'a str,
    /// The label of each heading, by its id.
    labels: BTreeMap<&'a str, String>,
    /// Ids whose heading has been written.
    labelled: BTreeSet<&'a str>,
}

/// Turns a document into values.
pub(crate) fn of(document: &Document) -> Result<Content, PdfError> {
    let mut setting =
        Setting { characters: Characters::default(), lang: &document.lang, labels: BTreeMap::new(), labelled: BTreeSet::new() };
    setting.find_labels(&document.blocks);
    setting.characters.add(OWN_CHARACTERS);
    let parts = setting.parts(&document.blocks)?;
    let value = dict! {
        "tongue" => tongue(&Tongue::of(&document.lang)),
        "dir" => if document.dir == "rtl" { "rtl" } else { "ltr" },
        "title" => setting.text(&document.title),
        "subtitle" => document.subtitle.iter().map(|line| setting.words(line)).collect::<Array>(),
        "publisher" => setting.text(&document.publisher),
        "running" => setting.text(&document.running),
        "contents" => setting.text(&document.contents),
        "accent" => leitwerk_report::accent::readable(&document.accent),
        "parts" => parts,
    };
    Ok(Content { value, characters: setting.characters })
}

impl<'a> Setting<'a> {
    fn find_labels(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            if let Block::Heading { id, .. } = block {
                let label = format!("at-{}", self.labels.len());
                self.labels.entry(id).or_insert(label);
            }
        }
    }

    /// The blocks in parts, each on pages that stand or lie.
    fn parts(&mut self, blocks: &'a [Block]) -> Result<Array, PdfError> {
        let mut parts = Array::new();
        for (lies, blocks) in parts_of(blocks) {
            parts.push(dict! { "lies" => lies, "blocks" => self.blocks(blocks)? }.into_value());
        }
        Ok(parts)
    }

    fn blocks(&mut self, blocks: &'a [Block]) -> Result<Array, PdfError> {
        blocks.iter().map(|block| self.block(block).map(Value::Dict)).collect()
    }

    fn block(&mut self, block: &'a Block) -> Result<Dict, PdfError> {
        Ok(match block {
            Block::Heading { level, id, words } => {
                dict! { "kind" => "heading", "level" => i64::from(*level), "label" => self.label(id), "words" => self.still_words(words) }
            }
            Block::Paragraph(words) => dict! { "kind" => "paragraph", "words" => self.words(words) },
            Block::Note(words) => dict! { "kind" => "note", "words" => self.words(words) },
            Block::Quote(blocks) => dict! { "kind" => "quote", "blocks" => self.blocks(blocks)? },
            Block::Statement { heading, blocks } => {
                dict! { "kind" => "statement", "heading" => self.words(heading), "blocks" => self.blocks(blocks)? }
            }
            Block::List { ordered, entries } => {
                let short = entries.iter().all(|entry| matches!(entry.as_slice(), [Block::Paragraph(_)]));
                let entries = entries.iter().map(|entry| self.blocks(entry).map(Value::Array)).collect::<Result<Array, _>>()?;
                dict! { "kind" => "list", "ordered" => *ordered, "short" => short, "entries" => entries }
            }
            Block::Facts(pairs) => {
                let pairs =
                    pairs.iter().map(|(name, what)| dict! { "name" => self.words(name), "what" => self.words(what) }.into_value());
                dict! { "kind" => "facts", "pairs" => pairs.collect::<Array>() }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure)?,
        })
    }

    /// The label of a heading; none for one whose id an earlier one has.
    fn label(&mut self, id: &'a str) -> Value {
        if !self.labelled.insert(id) {
            return Value::None;
        }
        self.labels.get(id).map_or(Value::None, |label| label.as_str().into_value())
    }

    fn table(&mut self, table: &'a Table) -> Dict {
        let columns = table.columns.iter().map(|(heading, share)| {
            dict! { "heading" => self.still_words(heading), "share" => i64::from((*share).max(1)) }.into_value()
        });
        let columns: Array = columns.collect();
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.words(cell)).collect::<Array>().into_value());
        let rows: Array = rows.collect();
        dict! { "kind" => "table", "caption" => self.words(&table.caption), "columns" => columns, "rows" => rows }
    }

    fn figure(&mut self, figure: &'a Figure) -> Result<Dict, PdfError> {
        let picture = picture::read(&figure.svg)?;
        picture.texts.iter().for_each(|text| self.characters.add(text));
        Ok(dict! {
            "kind" => "figure",
            "share" => picture.share,
            "svg" => Bytes::from_string(picture.svg),
            "alternative" => clean(&figure.alternative),
            "caption" => self.words(&figure.caption),
        })
    }

    fn text(&mut self, text: &str) -> String {
        let text = clean(text);
        self.characters.add(&text);
        text
    }
}

/// What the template has to know of a language.
fn tongue(tongue: &Tongue) -> Dict {
    dict! {
        "lang" => tongue.lang.as_str(),
        "region" => tongue.region.as_deref().map_or(Value::None, IntoValue::into_value),
        "dir" => tongue.dir,
        "hyphenate" => tongue.hyphenate,
        "hyphenate-narrow" => tongue.hyphenate_narrow,
    }
}

/// Cuts the blocks into parts for pages that stand (`false`) and that lie (`true`), so that a wide table lies together
/// with its heading and its notes.
fn parts_of(blocks: &[Block]) -> Vec<(bool, &[Block])> {
    let mut parts: Vec<(bool, &[Block])> = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < blocks.len() {
        if !is_wide(&blocks[at]) {
            at += 1;
            continue;
        }
        let start = at - introduction(&blocks[from..at]);
        let mut end = at + 1;
        while blocks.get(end).is_some_and(|block| is_wide(block) || matches!(block, Block::Note(_))) {
            end += 1;
        }
        if start > from {
            parts.push((false, &blocks[from..start]));
        }
        parts.push((true, &blocks[start..end]));
        (from, at) = (end, end);
    }
    if from < blocks.len() {
        parts.push((false, &blocks[from..]));
    }
    parts
}

fn is_wide(block: &Block) -> bool {
    matches!(block, Block::Table(table) if table.columns.len() > UPRIGHT_COLUMNS)
}

/// How many of the last blocks introduce what follows: headings and a few paragraphs after them.
fn introduction(before: &[Block]) -> usize {
    let words = before.iter().rev().take_while(|block| matches!(block, Block::Paragraph(_) | Block::Note(_))).count();
    let headings = before.iter().rev().skip(words).take_while(|block| matches!(block, Block::Heading { .. })).count();
    if headings > 0 && words <= INTRODUCTION { headings + words } else { 0 }
}

#[cfg(test)]
mod tests {
    use leitwerk_report::document::Span;

    use super::*;

    fn heading(level: u8) -> Block {
        Block::Heading { level, id: String::new(), words: vec![] }
    }

    fn paragraph() -> Block {
        Block::Paragraph(vec![Span::plain("Text")])
    }

    fn table(columns: usize) -> Block {
        Block::Table(Table { caption: vec![], columns: vec![(vec![], 1); columns], rows: vec![] })
    }

    fn parts(blocks: &[Block]) -> Vec<(bool, usize)> {
        parts_of(blocks).into_iter().map(|(lies, blocks)| (lies, blocks.len())).collect()
    }

    #[test]
    fn a_wide_table_takes_its_heading_its_introduction_and_its_note_along() {
        let note = Block::Note(vec![]);
        let blocks = [paragraph(), heading(1), heading(2), paragraph(), table(8), note, paragraph()];
        assert_eq!(parts(&blocks), [(false, 1), (true, 5), (false, 1)]);
    }

    #[test]
    fn a_wide_table_far_from_its_heading_goes_alone() {
        let blocks = [heading(1), paragraph(), paragraph(), paragraph(), paragraph(), table(7), table(9), heading(1)];
        assert_eq!(parts(&blocks), [(false, 5), (true, 2), (false, 1)]);
    }

    #[test]
    fn narrow_tables_stay_among_the_text() {
        assert_eq!(parts(&[heading(1), table(6), paragraph()]), [(false, 3)]);
        assert_eq!(parts(&[]), []);
    }
}
