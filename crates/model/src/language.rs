//! Languages, named by short tags.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language tag as BCP 47 writes it, in lower case: `de`, `ar`, `de-simple` (the registered variant *simple* for
/// Einfache and Leichte Sprache).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(Box<str>);

/// Why a text is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language tag; tags look like de, en or de-simple")]
pub struct BadLang(pub String);

impl Lang {
    /// German, the language most Leitbilder are written in first.
    #[must_use]
    pub fn german() -> Lang {
        Lang("de".into())
    }

    /// The tag as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Lang {
    type Err = BadLang;
    fn from_str(text: &str) -> Result<Lang, BadLang> {
        let mut parts = text.split('-');
        let plain = |part: &str, least: usize, most: usize| {
            (least..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let language = parts.next().is_some_and(|part| plain(part, 2, 3) && part.bytes().all(|b| b.is_ascii_lowercase()));
        if language && parts.all(|part| plain(part, 2, 8)) && text.len() <= 20 {
            Ok(Lang(text.into()))
        } else {
            Err(BadLang(text.chars().take(40).collect()))
        }
    }
}

impl TryFrom<String> for Lang {
    type Error = BadLang;
    fn try_from(text: String) -> Result<Lang, BadLang> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.0.into()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_lower_case_and_short() {
        for good in ["de", "ar", "de-simple", "kmr"] {
            assert_eq!(good.parse::<Lang>().map(String::from), Ok(good.to_owned()));
        }
        for bad in ["", "d", "DE", "de_DE", "de-", "deutsch-land-sehr-lang", "12"] {
            assert!(bad.parse::<Lang>().is_err(), "{bad}");
        }
    }
}
