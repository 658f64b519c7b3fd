//! Words of closed lists as people write them: as the site calls them in any of its languages, as bundles do, and some more.

use std::collections::HashMap;

use leitwerk_i18n::{Locale, family};
use leitwerk_model::kind::Kind;
use leitwerk_model::shape::{self, Holds};
use leitwerk_store::fold;

/// What else people write into a column: kind, key, what they write, the word.
const ALSO: &[(Kind, &str, &str, &[&str])] = &[
    (Kind::Measure, "status", "planned", &["vorgesehen", "in planung", "offen", "angedacht"]),
    (Kind::Measure, "status", "running", &["laufend", "in umsetzung", "in arbeit", "begonnen", "aktiv", "fortlaufend", "ongoing"]),
    (Kind::Measure, "status", "paused", &["pausiert", "ruht", "ausgesetzt", "on hold"]),
    (Kind::Measure, "status", "completed", &["fertig", "erledigt", "umgesetzt", "beendet", "done", "finished"]),
    (Kind::Measure, "status", "stopped", &["abgebrochen", "gestoppt", "verworfen", "cancelled"]),
    (Kind::Measure, "type", "permanent", &["dauerhaft", "daueraufgabe", "regelaufgabe", "regelangebot"]),
    (Kind::Measure, "carried_by", "paid_staff", &["hauptamt", "hauptamtliche"]),
    (Kind::Measure, "carried_by", "volunteers", &["ehrenamt", "ehrenamtliche", "freiwillige"]),
    (Kind::Measure, "carried_by", "volunteers_with_paid_support", &["beides", "haupt- und ehrenamtlich", "gemischt"]),
];

/// The words of all lists of a kind, by key and by what is written.
#[derive(Debug)]
pub(super) struct Words {
    known: HashMap<(&'static str, String), &'static str>,
}

impl Words {
    pub(super) fn of(kind: Kind) -> Words {
        let mut known = HashMap::new();
        for key in shape::keys(kind) {
            let Holds::Word(words) = key.holds else { continue };
            for word in words {
                known.entry((key.name, fold(&word.replace('_', " ")))).or_insert(*word);
                for locale in Locale::all() {
                    let label = family(kind, key.name).map_or(*word, |family| locale.word(family, word));
                    known.entry((key.name, fold(label))).or_insert(*word);
                }
                for (of, name, meant, written) in ALSO {
                    if (*of, *name, *meant) == (kind, key.name, *word) {
                        known.extend(written.iter().map(|written| ((key.name, fold(written)), *word)));
                    }
                }
            }
        }
        Words { known }
    }

    pub(super) fn find(&self, key: &'static str, value: &str) -> Option<&'static str> {
        self.known.get(&(key, fold(value))).copied()
    }
}

/// The words of a key with what they are called, in the order of the list; none where it holds no words.
#[must_use]
pub fn labels(t: &Locale, kind: Kind, key: &str) -> Vec<(&'static str, &'static str)> {
    let holds = shape::keys(kind).iter().find(|of| of.name == key).map(|key| key.holds);
    let Some(Holds::Word(words)) = holds else { return Vec::new() };
    let label = |word: &'static str| family(kind, key).map_or(word, |family| t.word(family, word));
    words.iter().map(|word| (*word, label(word))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_understood_as_people_write_them() {
        let words = Words::of(Kind::Measure);
        for written in ["läuft", "Läuft ", "running", "in Umsetzung", "Ongoing", "LAUFEND"] {
            assert_eq!(words.find("status", written), Some("running"), "{written}");
        }
        assert_eq!(words.find("carried_by", "volunteers_with_paid_support"), Some("volunteers_with_paid_support"));
        assert_eq!(words.find("carried_by", "ehrenamtlich mit hauptamtlicher Unterstützung"), Some("volunteers_with_paid_support"));
        assert_eq!(words.find("status", "vielleicht"), None);
    }

    #[test]
    fn what_people_write_besides_belongs_to_a_word_that_there_is() {
        for (kind, key, word, written) in ALSO {
            let words = labels(Locale::of("de").unwrap(), *kind, key);
            assert!(words.iter().any(|(known, _)| known == word), "{key} {word}");
            assert!(written.iter().all(|written| Words::of(*kind).find(key, written) == Some(word)), "{word}");
        }
    }
}
