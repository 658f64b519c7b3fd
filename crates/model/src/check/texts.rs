//! Texts: there in every language the city offers, of today, and plain where they say so.

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::sentences::{sentences, words};
use super::view::View;
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::simple::PLAIN;
use crate::text::{Part, Text, TextState};

/// Most words of a sentence in plain language. Guides to Einfache Sprache put the limit between 12 and 15; the check
/// speaks up beyond the wider one.
const LONGEST_SENTENCE: usize = 15;

/// LW020: the Leitbild can be read in every language that the city offers.
pub(super) fn missing(view: &View<'_>, found: &mut Vec<Finding>) {
    let cities = view.leitbild.of_kind(Kind::City);
    let offered: Vec<&Lang> = cities
        .flat_map(|city| match &city.facts {
            Facts::City(city) => city.languages.as_slice(),
            _ => &[],
        })
        .collect();
    for item in Kind::ALL.iter().filter(|kind| kind.is_of_leitbild()).flat_map(|kind| view.judged(*kind)) {
        for lang in &offered {
            parts(item, Rule::TextMissing, lang, |text| !text.versions().contains_key(lang), found);
        }
    }
}

/// LW021: no translation is of an older original.
pub(super) fn outdated(view: &View<'_>, found: &mut Vec<Finding>) {
    in_state(view, TextState::Outdated, Rule::TextOutdated, found);
}

/// LW029: somebody has read what a machine translated.
pub(super) fn machine(view: &View<'_>, found: &mut Vec<Finding>) {
    in_state(view, TextState::Machine, Rule::MachineTranslation, found);
}

fn in_state(view: &View<'_>, state: TextState, rule: Rule, found: &mut Vec<Finding>) {
    for item in all(view) {
        let mut langs: Vec<&Lang> = item.texts.values().flat_map(|text| text.versions().keys()).collect();
        langs.sort();
        langs.dedup();
        for lang in langs {
            parts(item, rule, lang, |text| text.versions().get(lang).is_some_and(|version| version.state == state), found);
        }
    }
}

/// One finding for all texts of an item in one language.
fn parts(item: &Item, rule: Rule, lang: &Lang, wanted: impl Fn(&Text) -> bool, found: &mut Vec<Finding>) {
    let parts: Vec<Part> = item.texts.iter().filter(|(_, text)| wanted(text)).map(|(part, _)| *part).collect();
    if !parts.is_empty() {
        found.push(Finding::new(rule, &item.key).at(Place::Lang(lang.clone())).saying(Detail::Parts(parts)));
    }
}

/// LW022: sentences in plain language are short.
pub(super) fn sentence_too_long(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, part, lang, body) in plain(view) {
        for sentence in sentences(body).into_iter().filter(|sentence| words(sentence) > LONGEST_SENTENCE) {
            let detail = Detail::Sentence(sentence.to_owned(), words(sentence));
            let place = Place::Text(part, lang.clone());
            found.push(Finding::new(Rule::SentenceTooLong, &item.key).at(place).saying(detail));
        }
    }
}

/// LW023: only what people with learning difficulties have reviewed may be called Leichte Sprache. What counts is what a text
/// in plain German says of itself; a sentence that says that something is *not* Leichte Sprache claims nothing.
pub(super) fn unreviewed(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, part, lang, body) in plain(view) {
        let state = item.text(part).and_then(|text| text.versions().get(lang)).map(|version| version.state);
        if state != Some(TextState::Reviewed)
            && let Some(sentence) = sentences(body).into_iter().find(|sentence| claims(sentence))
        {
            let detail = Detail::Sentence(sentence.to_owned(), words(sentence));
            let place = Place::Text(part, lang.clone());
            found.push(Finding::new(Rule::UnreviewedEasyRead, &item.key).at(place).saying(detail));
        }
    }
}

/// Whether a sentence says that something is Leichte Sprache.
fn claims(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let named = matches!(pair[0], "leichte" | "leichter" | "leichten") && pair[1] == "sprache";
        // “nicht in Leichter Sprache”, “keine Leichte Sprache”
        let denied = words[..at].iter().rev().take(2).any(|word| *word == "nicht" || word.starts_with("kein"));
        named && !denied
    })
}

fn all<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Item> {
    view.leitbild.items().filter(|item| !item.kind().is_internal() && view.is_judged(&item.key))
}

/// Every text in plain German.
fn plain<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Item, Part, &'a Lang, &'a str)> {
    all(view).flat_map(|item| {
        item.texts.iter().filter_map(move |(part, text)| {
            let (lang, version) = text.versions().iter().find(|(lang, _)| lang.as_str() == PLAIN)?;
            Some((item, *part, lang, version.body.as_str()))
        })
    })
}
