//! Text as it may stand on a page.

/// The text without what is not text: control characters, overrides of the direction of writing, characters that are
/// none. Line ends become spaces. Isolated runs end where their text ends, so that no text turns its neighbours around.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut isolates = 0_usize;
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
            // Embeddings and overrides: the language of a text decides its direction.
            '\u{202a}'..='\u{202e}' => {}
            '\u{2066}'..='\u{2068}' => {
                isolates += 1;
                out.push(c);
            }
            '\u{2069}' if isolates == 0 => {}
            '\u{2069}' => {
                isolates -= 1;
                out.push(c);
            }
            // Marks of byte order, of annotations and of objects: Typst uses the last ones itself.
            '\u{feff}' | '\u{fff9}'..='\u{fffc}' => {}
            c if c.is_control() || is_no_character(c) => {}
            c => out.push(c),
        }
    }
    out.extend(std::iter::repeat_n('\u{2069}', isolates));
    out
}

/// The 66 code points that Unicode promises never to use.
fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_text_goes_and_lines_become_one() {
        assert_eq!(clean("a\u{0}b\u{1b}[31m\r\nc\td\u{feff}\u{fffe}\u{1ffff}\u{fdd0}\u{fffc}"), "ab[31m  c d");
    }

    #[test]
    fn no_text_turns_its_neighbours_around() {
        assert_eq!(clean("Fest \u{202e}gnilrednaW\u{202c}"), "Fest gnilrednaW");
        assert_eq!(clean("\u{2069}a\u{2068}b"), "a\u{2068}b\u{2069}");
        assert_eq!(clean("\u{2068}a\u{2069}"), "\u{2068}a\u{2069}", "what is complete stays");
    }

    #[test]
    fn joiners_of_persian_and_soft_hyphens_stay() {
        assert_eq!(clean("می\u{200c}خواهم Silben\u{ad}trennung"), "می\u{200c}خواهم Silben\u{ad}trennung");
    }
}
