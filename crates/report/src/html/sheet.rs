//! The styles: those of every report, and the few that depend on the document.

use std::fmt::Write as _;

use leitwerk_i18n::Locale;

use crate::accent;
use crate::document::Document;

/// Tables with more columns than this get a page across.
pub(super) const WIDE: usize = 7;

/// The style sheet of a document whose chapters have these names.
pub(super) fn sheet(t: &Locale, document: &Document, chapters: &[String]) -> String {
    let accent = accent::readable(&document.accent);
    let mut sheet = format!(":root {{ --accent: {accent}; }}\n{}", include_str!("../report.css"));
    // Running heads stand where reading begins, the chapter where it ends.
    let (begin, end) = if document.dir == "rtl" { ("right", "left") } else { ("left", "right") };
    let running = string(&document.running);
    let page = page_number(t);
    let _ = writeln!(sheet, "@page {{ @top-{begin} {{ content: {running}; }} @bottom-{end} {{ content: {page}; }} }}");
    let _ = writeln!(
        sheet,
        "@page cover {{ @top-{begin} {{ content: none; }} @top-{end} {{ content: none; }} @bottom-{end} {{ content: none; }} }}"
    );
    for (number, name) in (1..).zip(chapters) {
        let name = string(name);
        let _ = writeln!(sheet, "@page c{number} {{ @top-{end} {{ content: {name}; }} }}");
        let _ = writeln!(sheet, "@page c{number}w {{ size: A4 landscape; @top-{end} {{ content: {name}; }} }}");
        let _ = writeln!(sheet, "@media print {{ .c{number} {{ page: c{number}; }} .c{number} .wide {{ page: c{number}w; }} }}");
    }
    for share in 1..=100 {
        let _ = write!(sheet, ".w{share} {{ width: {share}%; }}{}", if share % 10 == 0 { "\n" } else { " " });
    }
    sheet
}

/// “Page 3 of 40” as the content of a box in the margin.
fn page_number(t: &Locale) -> String {
    // Characters that no message holds show where the numbers go.
    let words = t.report_page("\u{1}", "\u{2}");
    let mut content = String::new();
    for piece in words.split_inclusive(['\u{1}', '\u{2}']) {
        let bare = piece.trim_end_matches(['\u{1}', '\u{2}']);
        if !bare.is_empty() {
            let _ = write!(content, "{} ", string(bare));
        }
        match piece.chars().last() {
            Some('\u{1}') => content.push_str("counter(page) "),
            Some('\u{2}') => content.push_str("counter(pages) "),
            _ => {}
        }
    }
    content.trim_end().to_owned()
}

/// Words as a string of CSS that can end neither itself nor the style element.
fn string(words: &str) -> String {
    let mut written = String::from("\"");
    for character in words.chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' | '{' | '}' => {
                let _ = write!(written, "\\{:x} ", u32::from(character));
            }
            control if control.is_control() => written.push(' '),
            plain => written.push(plain),
        }
    }
    written.push('"');
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_leave_their_string() {
        assert_eq!(string("a\"b\\c</style>\n{}"), "\"a\\22 b\\5c c\\3c /style\\3e  \\7b \\7d \"");
    }

    #[test]
    fn the_page_number_is_said_as_each_language_says_it() {
        let of = |tag: &str| page_number(Locale::of(tag).expect("a language"));
        assert_eq!(of("de"), "\"Seite \" counter(page) \" von \" counter(pages)");
        assert_eq!(of("en"), "\"Page \" counter(page) \" of \" counter(pages)");
        assert!(of("ar").contains("counter(page)") && of("ar").contains("counter(pages)"));
    }
}
