//! A document as its readers see it: headings, paragraphs, tables, figures. Written once, rendered as HTML and as PDF.
//!
//! A document is already in one language, with every word chosen; renderers decide only how things look.

use std::sync::Arc;

/// Words that look alike and are in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words; plain text.
    pub text: String,
    /// Their language, where it is not the document's.
    pub lang: Option<String>,
    /// How they look.
    pub style: Style,
    /// Where they lead.
    pub link: Option<Target>,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As the others.
    Plain,
    /// Important.
    Strong,
    /// Stressed.
    Emphasis,
    /// A public code: `Z3.2`.
    Code,
    /// Beside the matter: a state, a note.
    Quiet,
    /// A line break; the text is empty.
    Break,
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a heading or item of this document, by its id.
    Within(String),
    /// To an address elsewhere: `https://…`, `http://…` or `mailto:…`.
    Elsewhere(String),
}

/// Words in a row.
pub type Inline = Vec<Span>;

/// A piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading. Levels follow each other without gaps.
    Heading {
        /// 1 (a chapter) to 4.
        level: u8,
        /// What leads here; unique in the document.
        id: String,
        /// The words.
        words: Inline,
    },
    /// A paragraph.
    Paragraph(Inline),
    /// A paragraph beside the matter: where something comes from, how it was translated.
    Note(Inline),
    /// What somebody else said, word for word.
    Quote(Vec<Block>),
    /// What officials say about their own work, under the words that say so.
    Statement {
        /// “What the responsible office says”.
        heading: Inline,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A list.
    List {
        /// Whether it is numbered, from 1.
        ordered: bool,
        /// Its entries.
        entries: Vec<Vec<Block>>,
    },
    /// Names and what they stand for, a pair a line.
    Facts(Vec<(Inline, Inline)>),
    /// A table.
    Table(Table),
    /// A picture.
    Figure(Figure),
}

/// A table. Every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Inline,
    /// The columns: heading and share of the width, in parts of the sum of all.
    pub columns: Vec<(Inline, u16)>,
    /// The rows. The first cell of each is its heading.
    pub rows: Vec<Vec<Inline>>,
}

/// A picture with what it says in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The picture, as SVG whose size is its `viewBox`.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// The line below it.
    pub caption: Inline,
}

/// A whole document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Tag of its language: `de-simple`.
    pub lang: String,
    /// Direction of writing: `ltr` or `rtl`.
    pub dir: String,
    /// Its title.
    pub title: String,
    /// Lines below the title: status, dates, decision.
    pub subtitle: Vec<Inline>,
    /// Who publishes it: the city.
    pub publisher: String,
    /// What stands above every page.
    pub running: String,
    /// The word above the table of contents.
    pub contents: String,
    /// Accent colour, `#rrggbb`.
    pub accent: String,
    /// What it consists of.
    pub blocks: Vec<Block>,
}

/// A city's logo.
#[derive(Clone, Debug)]
pub struct Logo {
    /// The picture, as PNG.
    pub png: Arc<[u8]>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub alternative: String,
}

impl Span {
    /// Plain words in the document's language.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), lang: None, style: Style::Plain, link: None }
    }

    /// The same words in another style.
    #[must_use]
    pub fn styled(self, style: Style) -> Span {
        Span { style, ..self }
    }

    /// The same words, leading somewhere.
    #[must_use]
    pub fn to(self, link: Target) -> Span {
        Span { link: Some(link), ..self }
    }
}
