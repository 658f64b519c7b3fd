//! Translations: how a text stands in another language, what a change of its original means, what a translator wrote.

pub mod marks;
pub mod returned;

use std::collections::BTreeMap;

use crate::edit::{LONGEST_TEXT, WrongValue};
use crate::item::Item;
use crate::language::Lang;
use crate::text::{Part, Text, TextState, Version, clean};
use crate::words::words;

words! {
    /// How a text stands in a language that is not its original's.
    Standing {
        /// There is none yet.
        Missing,
        /// The original has changed since.
        Outdated,
        /// Translated by a machine and read by nobody yet.
        Machine,
        /// Translated by a person.
        Translated,
        /// Read, too, by those it is for.
        Reviewed,
    }
}

impl Standing {
    /// How a text stands in a language; none where that is its original's.
    #[must_use]
    pub fn of(text: &Text, lang: &Lang) -> Option<Standing> {
        match text.versions().get(lang).map(|version| version.state) {
            None => Some(Standing::Missing),
            Some(state) => Standing::of_state(state),
        }
    }

    /// The same for a text that is there; none for an original.
    #[must_use]
    pub fn of_state(state: TextState) -> Option<Standing> {
        match state {
            TextState::Original => None,
            TextState::Outdated => Some(Standing::Outdated),
            TextState::Machine => Some(Standing::Machine),
            TextState::Translated => Some(Standing::Translated),
            TextState::Reviewed => Some(Standing::Reviewed),
        }
    }

    /// Whether somebody has to do something about it.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Standing::Missing | Standing::Outdated | Standing::Machine)
    }

    /// Whether somebody can confirm it as it is: that it says what the original says.
    #[must_use]
    pub fn can_be_confirmed(self) -> bool {
        matches!(self, Standing::Outdated | Standing::Machine)
    }
}

/// What somebody wrote beside an original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The translation; empty where there shall be none.
    pub body: String,
    /// Whether they say that it fits the original, also where it is the same as before.
    pub confirmed: bool,
}

/// The texts of an item that can be translated into a language.
pub fn translatable<'a>(item: &'a Item, to: &'a Lang) -> impl Iterator<Item = (Part, &'a Text)> {
    item.texts.iter().filter(move |(_, text)| text.original().0 != to).map(|(part, text)| (*part, text))
}

/// The item with what was written in a language. Words that are new were translated by whoever wrote them; those that stay as they
/// are keep their state, unless they are confirmed. Texts that nothing is written about stay.
///
/// # Errors
/// The texts that cannot be taken.
pub fn translated(item: &Item, to: &Lang, written: &BTreeMap<Part, Written>) -> Result<Item, Vec<(Part, WrongValue)>> {
    let mut next = item.clone();
    let mut wrong = Vec::new();
    for (part, text) in translatable(item, to) {
        let Some(one) = written.get(&part) else { continue };
        let body = clean(&one.body);
        if body.chars().count() > LONGEST_TEXT {
            wrong.push((part, WrongValue::TooLong(LONGEST_TEXT)));
            continue;
        }
        let before = text.versions().get(to);
        let mut versions = text.versions().clone();
        if body.is_empty() {
            versions.remove(to);
        } else {
            let state = match before {
                Some(before) if before.body == body => confirmed(before.state, one.confirmed),
                _ => TextState::Translated,
            };
            versions.insert(to.clone(), Version { body, state });
        }
        if let Ok(text) = Text::new(versions) {
            next.texts.insert(part, text);
        }
    }
    if wrong.is_empty() { Ok(next) } else { Err(wrong) }
}

fn confirmed(state: TextState, confirmed: bool) -> TextState {
    match Standing::of_state(state) {
        Some(standing) if confirmed && standing.can_be_confirmed() => TextState::Translated,
        _ => state,
    }
}

/// Whether a translator who began with one state of an item sees the same in the other: its originals, and its texts in their
/// language. What others write in other languages does not concern them.
#[must_use]
pub fn is_same_work(began: &Item, now: &Item, to: &Lang) -> bool {
    let seen = |item: &Item| -> Vec<(Part, Lang, String, Option<Version>)> {
        let of = |(part, text): (Part, &Text)| {
            let (lang, body) = text.original();
            (part, lang.clone(), body.to_owned(), text.versions().get(to).cloned())
        };
        translatable(item, to).map(of).collect()
    };
    seen(began) == seen(now)
}

/// The original from which a translation was made: that of the latest state of the item that has the same translation and does not
/// call it outdated. `states` are those of the item, the latest first. None where no state tells.
pub fn made_from<'a>(mut states: impl Iterator<Item = &'a Item>, part: Part, to: &Lang, body: &str) -> Option<&'a str> {
    states.find_map(|item| {
        let text = item.text(part)?;
        let version = text.versions().get(to)?;
        (version.body == body && version.state != TextState::Outdated).then(|| text.original().1)
    })
}

/// Marks translations as outdated that were made from another original than `new` has: those that did not change
/// although the original did, and those that were outdated in `old` and did not change since.
pub fn mark_outdated(old: &Item, new: &mut Item) {
    for (part, text) in &mut new.texts {
        let Some(before) = old.texts.get(part) else { continue };
        let original_changed = before.original() != text.original();
        let mut versions = text.versions().clone();
        for (lang, version) in &mut versions {
            let Some(known) = before.versions().get(lang).filter(|known| known.body == version.body) else { continue };
            let untouched = original_changed && known == version && version.state != TextState::Original;
            let still = known.state == TextState::Outdated && matches!(version.state, TextState::Translated | TextState::Machine);
            if untouched || still {
                version.state = TextState::Outdated;
            }
        }
        if let Ok(marked) = Text::new(versions) {
            *text = marked;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::ItemRef;
    use crate::facts::Facts;
    use crate::kind::Kind;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a tag")
    }

    fn version(body: &str, state: TextState) -> Version {
        Version { body: body.to_owned(), state }
    }

    /// A group with a German name and what it is called in another language.
    fn group(german: &str, other: Option<(&str, &str, TextState)>) -> Item {
        let mut versions = BTreeMap::from([(Lang::german(), version(german, TextState::Original))]);
        versions.extend(other.map(|(tag, body, state)| (lang(tag), version(body, state))));
        let facts = Facts::from_map(Kind::StakeholderGroup, serde_json::Map::new()).expect("a group has no facts");
        let texts = [(Part::Title, Text::new(versions).expect("a text"))].into();
        Item { key: ItemRef::parse("G01", None).expect("a key"), facts, texts, links: Vec::new() }
    }

    fn write(item: &Item, to: &str, body: &str, confirmed: bool) -> Item {
        let written = [(Part::Title, Written { body: body.to_owned(), confirmed })].into();
        translated(item, &lang(to), &written).expect("a translation")
    }

    fn state(item: &Item, to: &str) -> Option<Standing> {
        Standing::of(&item.texts[&Part::Title], &lang(to))
    }

    #[test]
    fn a_text_stands_somehow_in_every_language_but_its_own() {
        let item = group("Verein", Some(("ar", "جمعية", TextState::Machine)));
        assert_eq!(state(&item, "ar"), Some(Standing::Machine));
        assert_eq!(state(&item, "tr"), Some(Standing::Missing));
        assert_eq!(state(&item, "de"), None);
        assert_eq!(translatable(&item, &lang("de")).count(), 0);
    }

    #[test]
    fn what_is_written_is_translated_by_a_person() {
        let item = group("Verein", Some(("ar", "جمعية", TextState::Machine)));
        assert_eq!(state(&write(&item, "ar", "جمعيات", false), "ar"), Some(Standing::Translated));
        assert_eq!(state(&write(&item, "tr", " Dernek\r\n", false), "tr"), Some(Standing::Translated));
        assert_eq!(write(&item, "tr", " Dernek\r\n", false).texts[&Part::Title].versions()[&lang("tr")].body, "Dernek");
        assert_eq!(write(&item, "de", "Vereine", true), item, "the original is not written here");
    }

    #[test]
    fn what_stays_keeps_its_state_until_somebody_confirms_it() {
        for before in [TextState::Machine, TextState::Outdated] {
            let item = group("Verein", Some(("ar", "جمعية", before)));
            assert_eq!(write(&item, "ar", "جمعية", false), item);
            assert_eq!(state(&write(&item, "ar", "جمعية", true), "ar"), Some(Standing::Translated));
        }
        let reviewed = group("Verein", Some(("ar", "جمعية", TextState::Reviewed)));
        assert_eq!(write(&reviewed, "ar", "جمعية", true), reviewed);
        assert_eq!(state(&write(&reviewed, "ar", "جمعيات", false), "ar"), Some(Standing::Translated), "new words nobody has read");
    }

    #[test]
    fn an_emptied_translation_is_gone_and_one_that_is_too_long_is_refused() {
        let item = group("Verein", Some(("ar", "جمعية", TextState::Translated)));
        assert_eq!(write(&item, "ar", " \u{0}\n", false), group("Verein", None));
        let written = [(Part::Title, Written { body: "ا".repeat(LONGEST_TEXT + 1), confirmed: false })].into();
        assert_eq!(translated(&item, &lang("ar"), &written), Err(vec![(Part::Title, WrongValue::TooLong(LONGEST_TEXT))]));
    }

    #[test]
    fn who_works_in_one_language_is_not_stopped_by_another() {
        let (to, before) = (lang("ar"), group("Verein", Some(("ar", "جمعية", TextState::Translated))));
        assert!(is_same_work(&before, &write(&before, "tr", "Dernek", false), &to));
        assert!(!is_same_work(&before, &write(&before, "ar", "جمعيات", false), &to));
        assert!(!is_same_work(&before, &group("Vereine", Some(("ar", "جمعية", TextState::Translated))), &to));
        assert!(!is_same_work(&before, &group("Verein", Some(("ar", "جمعية", TextState::Outdated))), &to));
    }

    #[test]
    fn the_original_of_a_translation_is_found_behind_later_changes() {
        let fresh = group("Verein", Some(("ar", "جمعية", TextState::Translated)));
        let once = group("Vereine", Some(("ar", "جمعية", TextState::Outdated)));
        let twice = group("Vereine und Verbände", Some(("ar", "جمعية", TextState::Outdated)));
        let other = group("Klub", Some(("ar", "ناد", TextState::Translated)));
        let from = |states: &[&Item]| made_from(states.iter().copied(), Part::Title, &lang("ar"), "جمعية").map(str::to_owned);
        assert_eq!(from(&[&twice, &once, &fresh, &other]).as_deref(), Some("Verein"));
        assert_eq!(from(&[&twice, &once]), None, "it came outdated");
        assert_eq!(from(&[&twice, &other]), None);
    }
}
