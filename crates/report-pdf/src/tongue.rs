//! Languages, as the setting of text needs them.

/// What a language means for setting its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tongue {
    /// Two or three letters, ISO 639: `de`.
    pub(crate) lang: String,
    /// Two letters, ISO 3166-1: `DE`.
    pub(crate) region: Option<String>,
    /// Direction of writing: `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Whether its long words are divided in running text.
    pub(crate) hyphenate: bool,
    /// Whether its words may be divided in a narrow column.
    pub(crate) hyphenate_narrow: bool,
}

/// Languages written from right to left, where their tag names no script.
const FROM_RIGHT: &[&str] = &["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];
/// Scripts written from right to left.
const SCRIPTS_FROM_RIGHT: &[&str] = &["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

impl Tongue {
    /// What a tag such as `de`, `de-simple`, `ku-Arab` or `pt-BR` means.
    pub(crate) fn of(tag: &str) -> Tongue {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let lang = parts.next().filter(|part| matches!(part.len(), 2..=3) && is_letters(part)).unwrap_or("und").to_owned();
        let rest: Vec<&str> = parts.collect();
        let region = rest.iter().find(|part| part.len() == 2 && is_letters(part)).map(|part| part.to_ascii_uppercase());
        let script = rest.iter().find(|part| part.len() == 4 && is_letters(part));
        let from_right = script.map_or(FROM_RIGHT.contains(&lang.as_str()), |script| SCRIPTS_FROM_RIGHT.contains(script));
        // Plain language divides no word: its readers would stumble.
        let plain = rest.contains(&"simple");
        let hyphenate = lang == "de" && !plain;
        Tongue { lang, region, dir: if from_right { "rtl" } else { "ltr" }, hyphenate, hyphenate_narrow: !plain }
    }
}

fn is_letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_language_region_and_direction() {
        let said = ["de", "de-simple", "ar", "ku-Arab", "az-Latn-AZ", "pt-BR", "fa", "tlh-x-whatever", "12"].map(|tag| {
            let Tongue { lang, region, dir, .. } = Tongue::of(tag);
            format!("{lang} {} {dir}", region.unwrap_or_default())
        });
        assert_eq!(said, ["de  ltr", "de  ltr", "ar  rtl", "ku  rtl", "az AZ ltr", "pt BR ltr", "fa  rtl", "tlh  ltr", "und  ltr"]);
    }

    #[test]
    fn german_words_are_divided_but_not_in_plain_language() {
        let divided = ["de", "de-simple", "en"].map(|tag| (Tongue::of(tag).hyphenate, Tongue::of(tag).hyphenate_narrow));
        assert_eq!(divided, [(true, true), (false, false), (false, true)]);
    }
}
