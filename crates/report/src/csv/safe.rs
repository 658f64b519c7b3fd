//! Text that no spreadsheet takes for a formula.
//!
//! A cell that begins with `=`, `+`, `-` or `@` is a formula to Excel, LibreOffice and others, and a formula can send
//! what stands beside it to anybody. Where a text would begin so, an apostrophe is put in front. The same at every place
//! where a cell would begin for a program that takes semicolons, tabs or line breaks for the end of a cell, as Excel
//! does in Germany when a file is opened with a double click. Nothing is lost: [`as_written`] takes the apostrophes away.

use std::borrow::Cow;

/// The text, with an apostrophe wherever a spreadsheet would find the beginning of a formula.
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for start in starts(text).filter(|start| is_formula(&text[*start..])) {
        out.push_str(&text[copied..start]);
        out.push('\'');
        copied = start;
    }
    if out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The text as it was before [`safe`]: an apostrophe goes where a formula would begin behind it.
#[must_use]
pub fn as_written(cell: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for start in starts(cell) {
        if cell[start..].strip_prefix('\'').is_some_and(is_formula) {
            out.push_str(&cell[copied..start]);
            copied = start + 1;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(cell);
    }
    out.push_str(&cell[copied..]);
    Cow::Owned(out)
}

/// Where a cell begins, or would for a program that separates cells otherwise.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let after = |(at, character): (usize, char)| matches!(character, ';' | '\t' | '\n' | '\r').then(|| at + character.len_utf8());
    std::iter::once(0).chain(text.char_indices().filter_map(after))
}

/// Whether a cell with this text would be a formula, whatever invisible characters or quotes stand before it.
fn is_formula(cell: &str) -> bool {
    let passed_over =
        |c: char| !matches!(c, '\t' | '\r') && (c.is_whitespace() || c.is_control() || is_invisible(c) || is_quote(c));
    let begins = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '\u{2212}'];
    cell.trim_start_matches(passed_over).starts_with(begins)
}

/// Characters without width, and marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '´' | '‘' | '’' | '‚' | '“' | '”' | '„' | '«' | '»' | '‹' | '›')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_would_be_a_formula_gets_an_apostrophe() {
        for formula in [
            "=1+1",
            "+49 251 4920",
            "-3",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "  =1",
            "\u{a0}=1",
            "\u{200b}=1",
            "\u{feff}@x",
            "\u{202e}+1",
            "\"=1\"",
            "'=1",
            "„=1“",
            "＝1",
            "＋1",
            "－1",
            "＠x",
        ] {
            assert_eq!(safe(formula), format!("'{formula}"), "{formula:?}");
        }
        assert_eq!(safe("a;=1\n- b\t@c"), "a;'=1\n'- b\t'@c");
        assert_eq!(safe("\t=1"), "'\t'=1");
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in ["", "Ziel", "a = b", "1-2", "a@b.de", "„Stadt“", "'s Gravenhage", "التعلّم معًا", "a; b", "Zeile\nZeile", "– ja"]
        {
            assert!(matches!(safe(text), Cow::Borrowed(same) if same == text), "{text:?}");
            assert_eq!(as_written(text), text);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_cell_is_a_formula(text in "[-=+@'\" ;\\t\\r\\n\u{200b}＝a„]{0,12}|\\PC{0,20}") {
            let cell = safe(&text);
            prop_assert_eq!(as_written(&cell), text.as_str());
            for start in starts(&cell) {
                let begin = &cell[start..];
                prop_assert!(begin.starts_with('\'') || !is_formula(begin), "{:?}", begin);
            }
        }
    }
}
