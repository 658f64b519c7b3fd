//! Multilingual texts: one original, any number of translations, each with a state.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::language::Lang;

/// How a text in one language came to be.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum TextState {
    /// Written in this language; the others are translations of it.
    Original,
    /// Translated by a person.
    Translated,
    /// Translated by a machine and read by nobody yet.
    Machine,
    /// The original has changed since.
    Outdated,
    /// Translated, and read by those it is for. Only then may `de-simple` be called Leichte Sprache.
    Reviewed,
}

impl TextState {
    /// Every state.
    pub const ALL: &'static [TextState] = <TextState as VariantArray>::VARIANTS;

    /// The string form, as in bundles: `original`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Which of an item's texts: its title, its wording, its reason.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Part {
    /// Name or heading.
    Title,
    /// The text itself; Markdown.
    Text,
    /// What a meeting is to speak about.
    Agenda,
    /// What was said and decided at a meeting; internal.
    Minutes,
    /// The term for people that an edition uses.
    Term,
    /// Words on the start page.
    Welcome,
    /// Imprint.
    Imprint,
    /// Whom to ask.
    Contact,
    /// Privacy notice.
    Privacy,
    /// The sentence of a take-up.
    Sentence,
    /// Why a place of the matrix stays without take-up.
    Justification,
    /// Why something was decided so.
    Reason,
    /// What a result of a source asked for.
    Quote,
    /// What the responsible office itself says.
    Statement,
    /// How to read an indicator.
    ReadingAid,
    /// Where a figure comes from.
    Origin,
    /// What a body says about an edition, unedited.
    Opinion,
    /// What those of a body say who do not agree, unedited.
    Dissent,
}

impl Part {
    /// The string form, as in bundles: `reading_aid`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Whether only those read it who read drafts, also at an item that is public.
    #[must_use]
    pub fn is_internal(self) -> bool {
        self == Part::Minutes
    }

    /// Whether the text may use Markdown; the others are plain.
    #[must_use]
    pub fn is_markdown(self) -> bool {
        matches!(
            self,
            Part::Text
                | Part::Agenda
                | Part::Minutes
                | Part::Welcome
                | Part::Imprint
                | Part::Contact
                | Part::Privacy
                | Part::Opinion
                | Part::Dissent
        )
    }
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The words.
    pub body: String,
    /// How they came to be.
    pub state: TextState,
}

/// A text in all its languages. Exactly one of them is the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Lang, Version>);

/// Why versions do not make a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadText {
    /// No version says it is the original.
    #[error("the text has no original")]
    NoOriginal,
    /// Two versions say so.
    #[error("the text has more than one original")]
    TwoOriginals,
    /// A version has no words.
    #[error("the text in “{0}” is empty")]
    Empty(Lang),
}

impl Text {
    /// Puts versions together. White space around them goes, line breaks become `\n`, control characters and what Unicode
    /// keeps free vanish.
    ///
    /// # Errors
    /// [`BadText`] unless exactly one version is the original and none is empty.
    pub fn new(mut versions: BTreeMap<Lang, Version>) -> Result<Text, BadText> {
        for version in versions.values_mut() {
            version.body = clean(&version.body);
        }
        if let Some((lang, _)) = versions.iter().find(|(_, version)| version.body.is_empty()) {
            return Err(BadText::Empty(lang.clone()));
        }
        match versions.values().filter(|version| version.state == TextState::Original).count() {
            1 => Ok(Text(versions)),
            0 => Err(BadText::NoOriginal),
            _ => Err(BadText::TwoOriginals),
        }
    }

    /// The original and its language.
    #[must_use]
    pub fn original(&self) -> (&Lang, &str) {
        let mut originals = self.0.iter().filter(|(_, version)| version.state == TextState::Original);
        match originals.next() {
            Some((lang, version)) => (lang, &version.body),
            None => unreachable!("Text::new lets no text without original pass"),
        }
    }

    /// The version in `lang`, or else the original; with the language it is in.
    #[must_use]
    pub fn in_or_original(&self, lang: &Lang) -> (&Lang, &str) {
        match self.0.get_key_value(lang) {
            Some((lang, version)) => (lang, &version.body),
            None => self.original(),
        }
    }

    /// All versions, by language.
    #[must_use]
    pub fn versions(&self) -> &BTreeMap<Lang, Version> {
        &self.0
    }
}

/// Whether Unicode keeps this number free for ever: no text holds it, and XML refuses some of them.
fn is_noncharacter(character: char) -> bool {
    let number = u32::from(character);
    (0xfdd0..=0xfdef).contains(&number) || number & 0xfffe == 0xfffe
}

/// A text as it is kept: see [`Text::new`].
pub(crate) fn clean(body: &str) -> String {
    let lines = body.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = lines.chars().filter(|c| !(c.is_control() || is_noncharacter(*c)) || matches!(c, '\n' | '\t')).collect();
    kept.trim().to_owned()
}

/// All texts of an item.
pub type Texts = BTreeMap<Part, Text>;

#[cfg(test)]
mod tests {
    use super::*;

    fn version(body: &str, state: TextState) -> Version {
        Version { body: body.into(), state }
    }

    #[test]
    fn a_text_has_exactly_one_original() {
        let de = Lang::german();
        let en: Lang = "en".parse().expect("a tag");
        let one = BTreeMap::from([
            (de.clone(), version("Ziel", TextState::Original)),
            (en.clone(), version("Goal", TextState::Translated)),
        ]);
        let text = Text::new(one).expect("a text");
        assert_eq!(text.in_or_original(&en), (&en, "Goal"));
        assert_eq!(text.in_or_original(&"ar".parse().expect("a tag")), (&de, "Ziel"));

        let none = BTreeMap::from([(en.clone(), version("Goal", TextState::Translated))]);
        assert_eq!(Text::new(none), Err(BadText::NoOriginal));
        let two = BTreeMap::from([(de.clone(), version("Ziel", TextState::Original)), (en, version("Goal", TextState::Original))]);
        assert_eq!(Text::new(two), Err(BadText::TwoOriginals));
        let empty = BTreeMap::from([(de.clone(), version(" ", TextState::Original))]);
        assert_eq!(Text::new(empty), Err(BadText::Empty(de)));
    }

    #[test]
    fn control_characters_and_what_unicode_keeps_free_vanish() {
        let odd = "\u{0}a\u{7}b\u{fffe}c\u{ffff}\u{1fffe}\u{10ffff}\u{fdd0}d\u{fdef}\r\ne\tf\rg ";
        let text = Text::new(BTreeMap::from([(Lang::german(), version(odd, TextState::Original))])).expect("a text");
        assert_eq!(text.original().1, "abcd\ne\tf\ng");
        let kept = "\u{fdcf}\u{fdf0}\u{fffd}\u{10fffd}";
        let text = Text::new(BTreeMap::from([(Lang::german(), version(kept, TextState::Original))])).expect("a text");
        assert_eq!(text.original().1, kept);
    }
}
