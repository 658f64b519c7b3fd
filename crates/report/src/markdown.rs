//! Texts of a city, written in Markdown, as blocks of a document.
//!
//! Only what the site shows too: paragraphs, lists, emphasis, links to the web and quotes. HTML in a text is text, a
//! heading is a bold paragraph (the document has its own order of headings), a picture is the words that stand for it.

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};

use crate::document::{Block, Inline, Span, Style, Target};

/// How deep quotes, lists and emphasis may lie in each other; what lies deeper stays as plain words.
const DEEPEST: usize = 12;

/// The blocks of a text. `lang` is its language, where it is not the document's.
#[must_use]
pub fn blocks(source: &str, lang: Option<&str>) -> Vec<Block> {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.autolink = true;
    let mut found = Vec::new();
    Text { lang }.blocks(parse_document(&arena, source, &options), 0, &mut found);
    found
}

/// Plain words, line by line, as one row of words.
#[must_use]
pub fn plain(source: &str, lang: Option<&str>) -> Inline {
    let mut words = Inline::new();
    for line in source.lines() {
        if !words.is_empty() {
            words.push(Text { lang }.span(String::new(), Style::Break, None));
        }
        words.push(Text { lang }.span(line.to_owned(), Style::Plain, None));
    }
    words
}

/// A text that is being read.
struct Text<'t> {
    lang: Option<&'t str>,
}

impl Text<'_> {
    fn span(&self, text: String, style: Style, link: Option<&Target>) -> Span {
        Span { text, lang: self.lang.map(str::to_owned), style, link: link.cloned() }
    }

    fn blocks<'a>(&self, parent: &'a AstNode<'a>, depth: usize, found: &mut Vec<Block>) {
        for node in parent.children() {
            if depth > DEEPEST {
                self.paragraph(vec![self.span(words_below(node), Style::Plain, None)], found);
                continue;
            }
            match &node.data().value {
                NodeValue::Paragraph => self.paragraph(self.inline(node, Style::Plain), found),
                NodeValue::Heading(_) => self.paragraph(self.inline(node, Style::Strong), found),
                NodeValue::BlockQuote => {
                    let mut quoted = Vec::new();
                    self.blocks(node, depth + 1, &mut quoted);
                    if !quoted.is_empty() {
                        found.push(Block::Quote(quoted));
                    }
                }
                NodeValue::List(list) => {
                    let entries = node.children().map(|entry| {
                        let mut blocks = Vec::new();
                        self.blocks(entry, depth + 1, &mut blocks);
                        blocks
                    });
                    found.push(Block::List { ordered: list.list_type == ListType::Ordered, entries: entries.collect() });
                }
                NodeValue::CodeBlock(code) => self.paragraph(plain(code.literal.trim_end(), self.lang), found),
                NodeValue::HtmlBlock(html) => self.paragraph(plain(html.literal.trim_end(), self.lang), found),
                NodeValue::ThematicBreak => {}
                _ => self.blocks(node, depth + 1, found),
            }
        }
    }

    fn paragraph(&self, words: Inline, found: &mut Vec<Block>) {
        if words.iter().any(|span| !span.text.trim().is_empty()) {
            found.push(Block::Paragraph(words));
        }
    }

    fn inline<'a>(&self, node: &'a AstNode<'a>, style: Style) -> Inline {
        let mut words = Inline::new();
        self.words(node, style, None, 0, &mut words);
        words
    }

    fn words<'a>(&self, parent: &'a AstNode<'a>, style: Style, link: Option<&Target>, depth: usize, words: &mut Inline) {
        for node in parent.children() {
            if depth > DEEPEST {
                words.push(self.span(words_below(node), style, link));
                continue;
            }
            match &node.data().value {
                NodeValue::Text(text) => words.push(self.span(text.to_string(), style, link)),
                NodeValue::SoftBreak => words.push(self.span(" ".to_owned(), style, link)),
                NodeValue::LineBreak => words.push(self.span(String::new(), Style::Break, None)),
                NodeValue::Code(code) => words.push(self.span(code.literal.clone(), style, link)),
                NodeValue::HtmlInline(html) => words.push(self.span(html.clone(), style, link)),
                NodeValue::Emph => self.words(node, stronger(style, Style::Emphasis), link, depth + 1, words),
                NodeValue::Strong => self.words(node, Style::Strong, link, depth + 1, words),
                NodeValue::Link(to) => {
                    let target = web(&to.url);
                    self.words(node, style, target.as_ref().or(link), depth + 1, words);
                }
                _ => self.words(node, style, link, depth + 1, words),
            }
        }
    }
}

/// What is important stays so where it is stressed as well.
fn stronger(style: Style, new: Style) -> Style {
    if style == Style::Strong { style } else { new }
}

/// An address that a report may lead to: of the web, or for mail.
#[must_use]
pub fn web(url: &str) -> Option<Target> {
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase())?;
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace());
    (clean && matches!(scheme.as_str(), "http" | "https" | "mailto")).then(|| Target::Elsewhere(url.to_owned()))
}

/// All words below a node, whatever they are.
fn words_below<'a>(node: &'a AstNode<'a>) -> String {
    let mut text = String::new();
    for below in node.descendants() {
        match &below.data().value {
            NodeValue::Text(words) => text.push_str(words),
            NodeValue::HtmlInline(words) => text.push_str(words),
            NodeValue::HtmlBlock(html) => text.push_str(&html.literal),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::CodeBlock(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word of the blocks with its style and address, one a line.
    fn told(source: &str) -> String {
        fn inline(words: &Inline, told: &mut String) {
            for span in words {
                let link = match &span.link {
                    Some(Target::Elsewhere(url)) => format!(" → {url}"),
                    Some(Target::Within(id)) => format!(" → #{id}"),
                    None => String::new(),
                };
                told.push_str(&format!("[{:?} {}{link}]", span.style, span.text));
            }
        }
        fn all(blocks: &[Block], told: &mut String) {
            for block in blocks {
                match block {
                    Block::Paragraph(words) => inline(words, told),
                    Block::Quote(blocks) => {
                        told.push_str("quote ");
                        all(blocks, told);
                    }
                    Block::List { ordered, entries } => {
                        told.push_str(if *ordered { "numbered " } else { "list " });
                        entries.iter().for_each(|entry| all(entry, told));
                    }
                    other => panic!("a text never becomes {other:?}"),
                }
                told.push('\n');
            }
        }
        let mut text = String::new();
        all(&blocks(source, None), &mut text);
        text.trim_end().to_owned()
    }

    #[test]
    fn texts_keep_paragraphs_lists_emphasis_and_links() {
        assert_eq!(told("Eins **zwei** *drei*\n\nvier"), "[Plain Eins ][Strong zwei][Plain  ][Emphasis drei]\n[Plain vier]");
        assert_eq!(told("1. eins\n2. zwei"), "numbered [Plain eins]\n[Plain zwei]");
        assert_eq!(told("# Titel\n> Zitat"), "[Strong Titel]\nquote [Plain Zitat]");
        assert_eq!(told("[Stadt](https://example.org)"), "[Plain Stadt → https://example.org]");
        assert_eq!(told("a  \nb"), "[Plain a][Break ][Plain b]");
        assert_eq!(told("***beides***"), "[Strong beides]");
    }

    #[test]
    fn html_is_text_and_no_address_is_a_script() {
        assert_eq!(told("<script>alert(1)</script>"), "[Plain <script>alert(1)</script>]");
        assert_eq!(told("a <b onclick=\"x\">b</b>"), "[Plain a ][Plain <b onclick=\"x\">][Plain b][Plain </b>]");
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org",
            "/x",
            "#x",
        ] {
            assert!(!told(&format!("[x]({url})")).contains('→'), "{url}");
            assert_eq!(web(url), None, "{url}");
        }
        assert_eq!(web("https://example.org/\nx"), None);
        assert_eq!(told("![Bild](https://example.org/x.png)"), "[Plain Bild]");
    }

    #[test]
    fn the_language_of_a_text_is_on_every_word() {
        let found = blocks("Eins **zwei**\n\n- drei", Some("de"));
        let Block::Paragraph(words) = &found[0] else { panic!("{found:?}") };
        assert!(words.iter().all(|span| span.lang.as_deref() == Some("de")));
    }

    #[test]
    fn no_depth_is_too_deep_and_no_word_is_lost() {
        for source in [
            format!("{}tief", "> ".repeat(3000)),
            format!("{}tief", "- ".repeat(3000)),
            format!("{}tief{}", "*_".repeat(900), "_*".repeat(900)),
        ] {
            assert!(told(&source).contains("tief"));
        }
        assert_eq!(told(""), "");
        assert_eq!(told("---"), "");
    }
}
