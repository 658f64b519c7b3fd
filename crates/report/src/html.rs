//! A document as one HTML file: valid, readable on any screen and on paper, and nothing in it comes from elsewhere.
//!
//! No script, no font, no picture is fetched; the styles stand in the file, and only what readers click leads to the web.
//! On paper it has a cover, contents, running heads with the chapter and page numbers: the boxes in the margins of CSS
//! paged media, which browsers print.

mod sheet;

use std::fmt::Write as _;

use base64ct::{Base64, Encoding as _};
use leitwerk_i18n::Locale;

use crate::document::{Block, Document, Figure, Inline, Logo, Span, Style, Table, Target};
use crate::svg::Escaped;

/// The document as a whole file.
#[must_use]
pub fn html(document: &Document) -> String {
    written(document, None)
}

/// The same, with the logo of the city on its cover.
#[must_use]
pub fn with_logo(document: &Document, logo: &Logo) -> String {
    written(document, Some(logo))
}

fn written(document: &Document, logo: Option<&Logo>) -> String {
    let t = Locale::of(&document.lang).unwrap_or_else(|| Locale::negotiate(None));
    let mut page = Page { document, out: String::with_capacity(1 << 20), tables: 0, heading: Default::default() };
    page.head(t);
    page.cover(logo);
    page.contents();
    page.main();
    page.out.push_str("</body>\n</html>\n");
    page.out
}

/// The ids that this module itself writes begin so, which no id of a document does.
const OWN: &str = "r";

struct Page<'d> {
    document: &'d Document,
    out: String,
    tables: usize,
    /// Id and words of the last heading.
    heading: (String, String),
}

/// A chapter: its heading and what follows, up to the next.
struct Chapter<'d> {
    id: &'d str,
    words: &'d Inline,
    body: &'d [Block],
}

/// The chapters of a document; what stands before the first heading belongs to none.
fn chapters(document: &Document) -> (&[Block], Vec<Chapter<'_>>) {
    let starts: Vec<usize> = document
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| matches!(block, Block::Heading { level: 1, .. }))
        .map(|(at, _)| at)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([document.blocks.len()]);
    let chapter = |(start, end): (&usize, usize)| match &document.blocks[*start] {
        Block::Heading { id, words, .. } => Some(Chapter { id, words, body: &document.blocks[start + 1..end] }),
        _ => None,
    };
    let before = &document.blocks[..starts.first().copied().unwrap_or(document.blocks.len())];
    (before, starts.iter().zip(ends).filter_map(chapter).collect())
}

impl Page<'_> {
    fn head(&mut self, t: &Locale) {
        let Document { lang, dir, title, publisher, .. } = self.document;
        let (_, chapters) = chapters(self.document);
        let names: Vec<String> = chapters.iter().map(|chapter| words_of(chapter.words)).collect();
        let sheet = sheet::sheet(t, self.document, &names);
        let (lang, dir, title, publisher) = (Escaped(lang), Escaped(dir), Escaped(title), Escaped(publisher));
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – {publisher}</title>\n\
             <style>\n{sheet}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#{OWN}-main\">{}</a>\n",
            Escaped(t.site_skip())
        );
    }

    fn cover(&mut self, logo: Option<&Logo>) {
        let Document { title, publisher, subtitle, .. } = self.document;
        self.out.push_str("<header class=\"cover\">\n");
        if let Some(Logo { png, width, height, alternative }) = logo {
            let (png, alternative) = (Base64::encode_string(png), Escaped(alternative));
            let _ = writeln!(
                self.out,
                "<p><img class=\"logo\" src=\"data:image/png;base64,{png}\" width=\"{width}\" height=\"{height}\" alt=\"{alternative}\"></p>"
            );
        }
        let _ = write!(
            self.out,
            "<p class=\"publisher\"><bdi>{}</bdi></p>\n<h1>{}</h1>\n<div class=\"subtitle\">\n",
            Escaped(publisher),
            Escaped(title)
        );
        for line in subtitle {
            self.paragraph("p", "", line);
        }
        self.out.push_str("</div>\n</header>\n");
    }

    /// The chapters and what is below them, to go to.
    fn contents(&mut self) {
        let (_, chapters) = chapters(self.document);
        let _ = write!(
            self.out,
            "<nav class=\"contents\" aria-labelledby=\"{OWN}-contents\">\n<h2 id=\"{OWN}-contents\">{}</h2>\n<ol>\n",
            Escaped(&self.document.contents)
        );
        for chapter in &chapters {
            self.out.push_str("<li>");
            self.entry(chapter.id, chapter.words);
            let below = chapter.body.iter().filter_map(|block| match block {
                Block::Heading { level: 2, id, words } => Some((id, words)),
                _ => None,
            });
            let mut open = false;
            for (id, words) in below {
                self.out.push_str(if open { "" } else { "\n<ol>\n" });
                open = true;
                self.out.push_str("<li>");
                self.entry(id, words);
                self.out.push_str("</li>\n");
            }
            self.out.push_str(if open { "</ol>\n</li>\n" } else { "</li>\n" });
        }
        self.out.push_str("</ol>\n</nav>\n");
    }

    fn entry(&mut self, id: &str, words: &Inline) {
        // A link within a link is none: only the words are taken.
        let words: Inline = words.iter().map(|span| Span { link: None, ..span.clone() }).collect();
        let _ = write!(self.out, "<a href=\"#{}\">", Escaped(id));
        self.inline(&words, None);
        self.out.push_str("</a>");
    }

    fn main(&mut self) {
        let (before, chapters) = chapters(self.document);
        let _ = writeln!(self.out, "<main id=\"{OWN}-main\" tabindex=\"-1\">");
        self.blocks(before);
        for (number, chapter) in (1..).zip(&chapters) {
            let id = Escaped(chapter.id);
            self.heading = (chapter.id.to_owned(), words_of(chapter.words));
            let _ = write!(self.out, "<section class=\"chapter c{number}\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\"");
            self.marked("h2", chapter.words);
            self.blocks(chapter.body);
            self.out.push_str("</section>\n");
        }
        self.out.push_str("</main>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, id, words } => {
                    // The document's own heading is above them all.
                    self.heading = (id.clone(), words_of(words));
                    let tag = ["h2", "h3", "h4", "h5"][usize::from(*level).clamp(1, 4) - 1];
                    let _ = write!(self.out, "<{tag} id=\"{}\"", Escaped(id));
                    self.marked(tag, words);
                }
                Block::Paragraph(words) => self.paragraph("p", "", words),
                Block::Note(words) => self.paragraph("p", " class=\"note\"", words),
                Block::Quote(blocks) => self.within("blockquote", "", blocks),
                Block::Statement { heading, blocks } => {
                    self.out.push_str("<div class=\"statement\">\n");
                    self.paragraph("p", " class=\"says\"", heading);
                    self.blocks(blocks);
                    self.out.push_str("</div>\n");
                }
                Block::List { ordered, entries } => self.list(*ordered, entries),
                Block::Facts(pairs) => self.facts(pairs),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
            }
        }
    }

    fn within(&mut self, tag: &str, attributes: &str, blocks: &[Block]) {
        let _ = writeln!(self.out, "<{tag}{attributes}>");
        self.blocks(blocks);
        let _ = writeln!(self.out, "</{tag}>");
    }

    fn list(&mut self, ordered: bool, entries: &[Vec<Block>]) {
        let tag = if ordered { "ol" } else { "ul" };
        let _ = writeln!(self.out, "<{tag}>");
        for entry in entries {
            match entry.as_slice() {
                // The mark of an entry stays on the list's side: an entry that runs the other way would have it outside.
                [Block::Paragraph(words)] if one_language(words).is_none() => self.paragraph("li", "", words),
                blocks => self.within("li", "", blocks),
            }
        }
        let _ = writeln!(self.out, "</{tag}>");
    }

    fn facts(&mut self, pairs: &[(Inline, Inline)]) {
        self.out.push_str("<dl>\n");
        for (name, value) in pairs {
            self.out.push_str("<div>");
            self.paragraph("dt", "", name);
            self.paragraph("dd", "", value);
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let caption = format!("{OWN}-table-{}", self.tables);
        // A caption that only repeats the heading above is for those who reach the table without it.
        let (id, heading) = &self.heading;
        let repeats = heading.to_lowercase().ends_with(&words_of(&table.caption).to_lowercase());
        let class = if repeats { " class=\"repeats\"" } else { "" };
        let size = match table.columns.len() {
            0..=2 => " small",
            number if number > sheet::WIDE => " wide",
            _ => "",
        };
        // On a narrow screen the table scrolls within its frame, which the keyboard must reach and a name must tell: its
        // caption and, where tables of several items are called the same, whose it is.
        let of = if repeats || id.is_empty() { String::new() } else { format!("{} ", Escaped(id)) };
        let _ = write!(
            self.out,
            "<div class=\"frame{size}\" role=\"region\" aria-labelledby=\"{of}{caption}\" tabindex=\"0\">\n<table>\n<caption id=\"{caption}\"{class}"
        );
        self.marked("caption", &table.caption);
        let all: u32 = table.columns.iter().map(|(_, share)| u32::from(*share)).sum();
        self.out.push_str("<colgroup>");
        for (_, share) in &table.columns {
            let share = (u32::from(*share) * 100).checked_div(all).unwrap_or_default();
            let _ = write!(self.out, "<col class=\"w{share}\">");
        }
        self.out.push_str("</colgroup>\n<thead>\n<tr>");
        for (heading, _) in &table.columns {
            self.paragraph("th", " scope=\"col\"", heading);
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                if column == 0 {
                    self.paragraph("th", " scope=\"row\"", cell);
                } else {
                    self.paragraph("td", "", cell);
                }
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn figure(&mut self, figure: &Figure) {
        self.out.push_str("<figure>\n");
        self.out.push_str(&figure.svg);
        self.paragraph("figcaption", "", &figure.caption);
        self.out.push_str("</figure>\n");
    }

    fn paragraph(&mut self, tag: &str, attributes: &str, words: &Inline) {
        let _ = write!(self.out, "<{tag}{attributes}");
        self.marked(tag, words);
    }

    /// The end of an opened tag, the words and the closing tag. Where all words are in one other language, the element
    /// says so, not every word: then it also runs in that language's direction.
    fn marked(&mut self, tag: &str, words: &Inline) {
        let whole = one_language(words);
        if let Some(lang) = whole {
            let _ = write!(self.out, " lang=\"{}\" dir=\"{}\"", Escaped(lang), direction(lang));
        }
        self.out.push('>');
        self.inline(words, whole);
        let _ = writeln!(self.out, "</{tag}>");
    }

    /// Words in a row. Neighbours that lead to one place are one link.
    fn inline(&mut self, words: &Inline, whole: Option<&str>) {
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|span| span.link == first.link).count();
            let (now, after) = rest.split_at(same);
            let _ = match &first.link {
                None => Ok(()),
                Some(Target::Within(id)) => write!(self.out, "<a href=\"#{}\">", Escaped(id)),
                Some(Target::Elsewhere(url)) => write!(self.out, "<a class=\"out\" href=\"{}\" rel=\"noreferrer\">", Escaped(url)),
            };
            for span in now {
                self.span(span, whole);
            }
            if first.link.is_some() {
                self.out.push_str("</a>");
            }
            rest = after;
        }
    }

    fn span(&mut self, span: &Span, whole: Option<&str>) {
        let (open, close) = match span.style {
            Style::Break => {
                self.out.push_str("<br>");
                return;
            }
            Style::Plain => ("", ""),
            Style::Strong => ("<strong>", "</strong>"),
            Style::Emphasis => ("<em>", "</em>"),
            Style::Code => ("<span class=\"code\" dir=\"ltr\">", "</span>"),
            Style::Quiet => ("<span class=\"quiet\">", "</span>"),
        };
        let other = span.lang.as_deref().filter(|lang| Some(*lang) != whole);
        if let Some(lang) = other {
            let _ = write!(self.out, "<span lang=\"{}\" dir=\"{}\">", Escaped(lang), direction(lang));
        }
        let _ = write!(self.out, "{open}{}{close}", Escaped(&span.text));
        if other.is_some() {
            self.out.push_str("</span>");
        }
    }
}

/// The language that all words are in, where it is not the document's.
fn one_language(words: &Inline) -> Option<&str> {
    let first = words.first().and_then(|span| span.lang.as_deref());
    first.filter(|lang| words.iter().all(|span| span.lang.as_deref() == Some(lang)))
}

/// The direction in which a language is written; of unknown ones the browser decides.
fn direction(lang: &str) -> &'static str {
    Locale::of(lang).map_or("auto", Locale::dir)
}

/// The bare words.
fn words_of(words: &Inline) -> String {
    words.iter().map(|span| span.text.as_str()).collect()
}
