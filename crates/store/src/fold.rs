//! Folding: the form of a text in which it is searched, the same on every engine.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text: small letters, no accents (`ä` → `a`), `ß` → `ss`, Arabic without vowel marks and with one form of
/// alef, yeh and heh, everything that is neither letter nor digit a single space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match character {
            'ß' | 'ẞ' => out.push_str("ss"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'ı' => out.push('i'),
            'ـ' | '\u{ad}' => {}
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            letter if letter.is_alphanumeric() => out.extend(letter.to_lowercase().filter(|c| !is_combining_mark(*c))),
            _ if out.ends_with(' ') || out.is_empty() => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The folded text, followed by its form with `ae`, `oe`, `ue` where that differs: whoever types `Uebergang` finds
/// *Übergang* too.
pub(crate) fn fold_for_index(text: &str) -> String {
    let plain = fold(text);
    // Composed first: an umlaut may be written as a letter and a mark.
    if !text.nfc().any(|character| "äöüÄÖÜ".contains(character)) {
        return plain;
    }
    let spelled: String = text.nfc().fold(String::with_capacity(text.len() + 8), |mut out, character| {
        match character {
            'ä' | 'Ä' => out.push_str("ae"),
            'ö' | 'Ö' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            other => out.push(other),
        }
        out
    });
    format!("{plain} {}", fold(&spelled))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_forgets_case_accents_and_marks() {
        assert_eq!(fold("Radwegenetz – Übergänge!"), "radwegenetz ubergange");
        assert_eq!(fold("  Straße\u{ad}nnetz  "), "strassennetz");
        assert_eq!(fold("الأَحْياء"), "الاحياء");
        assert_eq!(fold("مدرسة"), fold("مدرسه"));
        assert_eq!(fold("İstanbul ışık"), "istanbul isik");
        assert_eq!(fold("%_'\""), "");
    }

    #[test]
    fn the_index_knows_both_spellings_of_umlauts() {
        assert_eq!(fold_for_index("Übergänge"), "ubergange uebergaenge");
        assert_eq!(fold_for_index("U\u{308}berga\u{308}nge"), "ubergange uebergaenge");
        assert_eq!(fold_for_index("Schule"), "schule");
    }
}
