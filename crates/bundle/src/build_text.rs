//! From a text as written, a table of languages, to a text with its original and its translations.

use std::collections::BTreeMap;
use std::ops::Range;

use leitwerk_model::language::Lang;
use leitwerk_model::text::{BadText, Text, TextState, Version};

use crate::build::Builder;
use crate::entry::{Member, Raw};
use crate::mistake::{MOST, Mistake, What, short};

const STATES: &[&str] = &["original", "translated", "machine", "outdated", "reviewed"];

/// Where something is wrong, and what.
type Wrong = (Range<usize>, What);

impl Builder<'_> {
    /// Reads a text, or says what is wrong with it.
    pub(crate) fn text(&self, name: &'static str, member: &Member, mistakes: &mut Vec<Mistake>) -> Option<Text> {
        let original = self.original.cloned().unwrap_or_else(Lang::german);
        let Raw::Table(members) = &member.value.value else {
            let what = match &member.value.value {
                Raw::Text(_) | Raw::Cell(_) => What::TextWithoutLanguage { key: name, original: format!("{original} = \"…\"") },
                other => What::WrongType {
                    key: name.into(),
                    expected: "a text for each language, with the language after a point",
                    found: other.is(),
                },
            };
            mistakes.push(self.source.mistake(member.value.range.clone(), what));
            return None;
        };
        let before = mistakes.len();
        let mut written: BTreeMap<Lang, (String, Option<TextState>)> = BTreeMap::new();
        for member in members.iter().take(MOST) {
            match version(name, member) {
                Ok((lang, body, state)) => {
                    written.insert(lang, (body, state));
                }
                Err((range, what)) => mistakes.push(self.source.mistake(range, what)),
            }
        }
        if mistakes.len() > before {
            return None;
        }
        // Where another language says it is the original, the city's own is a translation, unless it says so too.
        let stated = written.values().any(|(_, state)| *state == Some(TextState::Original));
        let unsaid = |lang: &Lang| if *lang == original && !stated { TextState::Original } else { TextState::Translated };
        let versions = written.into_iter().map(|(lang, (body, state))| {
            let state = state.unwrap_or_else(|| unsaid(&lang));
            (lang, Version { body, state })
        });
        let what = match Text::new(versions.collect()) {
            Ok(text) => return Some(text),
            // Without the city's settings nobody knows which one is the original; that they are missing is said already.
            Err(BadText::NoOriginal) if self.original.is_none() => return None,
            Err(BadText::NoOriginal) => What::NoOriginal { key: name, original: original.to_string() },
            Err(BadText::TwoOriginals) => What::TwoOriginals,
            Err(BadText::Empty(lang)) => What::EmptyText(format!("{name}.{lang}")),
        };
        mistakes.push(self.source.mistake(member.name.range.clone(), what));
        None
    }
}

/// One language of a text: plain, or `{ text = …, state = … }`.
fn version(name: &str, member: &Member) -> Result<(Lang, String, Option<TextState>), Wrong> {
    let wrong = |member: &Member, what| (member.value.range.clone(), what);
    let Ok(lang) = member.name.value.parse::<Lang>() else {
        return Err((member.name.range.clone(), What::BadLanguage(short(&member.name.value))));
    };
    let full = format!("{name}.{lang}");
    let (words, state) = match &member.value.value {
        Raw::Table(parts) => {
            if let Some(odd) = parts.iter().find(|part| part.name.value != "text" && part.name.value != "state") {
                let what = What::UnknownKey { found: short(&odd.name.value), kind: "text", near: None };
                return Err((odd.name.range.clone(), what));
            }
            let part = |key: &str| parts.iter().find(|part| part.name.value == key);
            let words = part("text")
                .ok_or_else(|| wrong(member, What::MissingKey { key: "text", add: "text = \"…\" between the brackets".into() }))?;
            (words, part("state").map(state).transpose()?)
        }
        _ => (member, None),
    };
    match &words.value.value {
        Raw::Text(body) | Raw::Cell(body) if body.trim().is_empty() => Err(wrong(words, What::EmptyText(full))),
        Raw::Text(body) | Raw::Cell(body) => Ok((lang, body.clone(), state)),
        other => Err(wrong(words, What::WrongType { key: full, expected: "a text in quotes", found: other.is() })),
    }
}

fn state(member: &Member) -> Result<TextState, Wrong> {
    let what = match &member.value.value {
        Raw::Text(word) | Raw::Cell(word) => match word.trim().parse() {
            Ok(state) => return Ok(state),
            Err(_) => What::UnknownWord { key: "state", found: short(word), words: STATES },
        },
        other => What::WrongType { key: "state".into(), expected: "a word in quotes", found: other.is() },
    };
    Err((member.value.range.clone(), what))
}
