//! Hints for writing Einfache and Leichte Sprache: what readers may stumble over, word by word. A hint is no fault; whether a text is
//! understood only its readers can say.
//!
//! The rules are those on which DIN SPEC 33429:2025-03 and the Netzwerk Leichte Sprache agree: short sentences with one thought each,
//! short words that people know, verbs that say who does something, no genitive, no subjunctive, no abbreviations, few and small
//! numbers. What is found is found by the shape of German words, so something may be named that is right, and something be missed.

mod words;

use crate::check::{sentences, words_of};
use words::{ABBREVIATIONS, GENITIVE_PREPOSITIONS, HARD, JOINING, LIKE_PARTICIPLES, SUBJUNCTIVES};

/// The tag of plain German: Einfache Sprache, and Leichte Sprache once its readers have reviewed it.
pub const PLAIN: &str = "de-simple";

/// Words of a sentence from which on it is called long. Rules for Leichte Sprache name eight and more; `check` speaks up beyond
/// fifteen.
pub const LONG_SENTENCE: usize = 10;
/// Letters of a word from which on it is called long, where no hyphen or point divides it.
pub const LONG_WORD: usize = 16;
/// Most hints on one text: who has to read more reads none.
const MOST: usize = 40;
/// Numbers from which on few can picture them.
const LARGE: u64 = 1_000;

/// Something that readers may stumble over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A sentence has this many words.
    LongSentence(String, usize),
    /// A sentence says more than one thing: what joins them.
    SeveralThoughts(String),
    /// It is not said who does something.
    Passive(String),
    /// A genitive.
    Genitive(String),
    /// Something that only might be.
    Subjunctive(String),
    /// A long word that nothing divides.
    LongWord(String),
    /// A hard word, and an easier one.
    HardWord(String, &'static str),
    /// A shortened word.
    Abbreviation(String),
    /// A number that is hard to picture.
    Number(String),
}

/// Hints on a text in plain German, in its order, each once.
#[must_use]
pub fn hints(text: &str) -> Vec<Hint> {
    let mut found: Vec<Hint> = Vec::new();
    for sentence in sentences(text) {
        let words: Vec<&str> = sentence.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        let count = words_of(sentence);
        let mut hints = Vec::new();
        if count > LONG_SENTENCE {
            hints.push(Hint::LongSentence(sentence.to_owned(), count));
        }
        hints.extend(several(sentence).map(Hint::SeveralThoughts));
        hints.extend(passive(&words).map(Hint::Passive));
        hints.extend(genitives(&words).into_iter().map(Hint::Genitive));
        hints.extend(words.iter().filter_map(|word| of_word(word)));
        hints.extend(shortened(sentence).into_iter().map(Hint::Abbreviation));
        hints.extend(numbers(sentence).into_iter().map(Hint::Number));
        for hint in hints {
            if !found.contains(&hint) {
                found.push(hint);
            }
        }
        if found.len() >= MOST {
            break;
        }
    }
    found.truncate(MOST);
    found
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn is_noun(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

/// What a single word may be hard for.
fn of_word(word: &str) -> Option<Hint> {
    let lower = word.to_lowercase();
    if let Some((_, easier)) = HARD.iter().find(|(hard, _)| lower == *hard || inflected(&lower, hard)) {
        return Some(Hint::HardWord(word.to_owned(), easier));
    }
    if SUBJUNCTIVES.contains(&lower.as_str()) {
        return Some(Hint::Subjunctive(word.to_owned()));
    }
    let longest = word.split(['-', '·', '/', '.', '@', '_']).map(|part| part.chars().count()).max().unwrap_or(0);
    let is_address = word.contains("://") || word.contains('@');
    (longest >= LONG_WORD && !is_address).then(|| Hint::LongWord(word.to_owned()))
}

/// Whether a word is a form of another: with an ending that German adds.
fn inflected(word: &str, of: &str) -> bool {
    word.strip_prefix(of).is_some_and(|ending| ["n", "en", "e", "es", "er", "em", "s", "t", "te", "ten"].contains(&ending))
}

/// What joins a second thought to a sentence.
fn several(sentence: &str) -> Option<String> {
    if let Some(sign) = [';', '–', '—'].into_iter().find(|sign| sentence.contains(&format!("{sign} "))) {
        return Some(sign.to_string());
    }
    let after_commas = sentence.split(',').skip(1).map(|rest| bare(rest.split_whitespace().next().unwrap_or_default()));
    let joins = |word: &&str| JOINING.contains(&word.to_lowercase().as_str());
    after_commas.into_iter().find(joins).map(|word| format!(", {word}"))
}

/// A form of “werden” with a participle: somebody does it, but who?
fn passive(words: &[&str]) -> Option<String> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let at = lower.iter().position(|word| ["wird", "werden", "wurde", "wurden", "worden", "werde"].contains(&word.as_str()))?;
    let participle = words.iter().zip(&lower).find(|(word, lower)| !is_noun(word) && is_participle(lower))?.0;
    Some(format!("{} … {participle}", words[at]))
}

fn is_participle(word: &str) -> bool {
    if LIKE_PARTICIPLES.contains(&word) || word.chars().count() < 5 {
        return false;
    }
    let separable =
        ["ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "zu", "um", "durch", "fest", "weiter", "zusammen"];
    let rest = separable.iter().find_map(|prefix| word.strip_prefix(prefix).filter(|rest| rest.starts_with("ge"))).unwrap_or(word);
    let strong = rest.starts_with("ge") && (rest.ends_with('t') || rest.ends_with("en"));
    let weak = ["be", "ver", "er", "ent", "zer"].iter().any(|prefix| rest.starts_with(prefix)) && rest.ends_with('t');
    strong || weak || word.ends_with("iert")
}

/// “des Amtes”, “die Ziele der Stadt”, “wegen”.
fn genitives(words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let noun = || {
            let rest = &words[at + 1..words.len().min(at + 4)];
            rest.iter().position(|next| is_noun(next)).map(|end| words[at..=at + 1 + end].join(" "))
        };
        let after_noun = at > 1 && is_noun(words[at - 1]);
        match lower.as_str() {
            "des" | "eines" | "meines" | "seines" | "ihres" | "unseres" | "dieses" if lower != "dieses" || after_noun => {
                found.extend(noun());
            }
            "der" | "dieser" | "unserer" | "ihrer" | "einer" if after_noun => {
                found.extend(noun().map(|phrase| format!("{} {phrase}", words[at - 1])));
            }
            preposition if GENITIVE_PREPOSITIONS.contains(&preposition) => found.push((*word).to_owned()),
            _ => {}
        }
    }
    found
}

/// Shortened words, and names made of capitals.
fn shortened(sentence: &str) -> Vec<String> {
    let known = ABBREVIATIONS.iter().filter(|short| {
        sentence.match_indices(**short).any(|(at, _)| !sentence[..at].chars().next_back().is_some_and(char::is_alphanumeric))
    });
    let capitals = |word: &&str| (2..=6).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase());
    let names = sentence.split_whitespace().map(bare).filter(capitals);
    known.map(|short| (*short).to_owned()).chain(names.map(str::to_owned)).collect()
}

/// Large numbers, decimals, shares of a hundred. Years are none.
fn numbers(sentence: &str) -> Vec<String> {
    let words = sentence.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%'));
    let hard = |word: &&str| {
        if word.ends_with('%') || word.eq_ignore_ascii_case("prozent") {
            return true;
        }
        if !word.starts_with(|c: char| c.is_ascii_digit()) || word.chars().any(char::is_alphabetic) {
            return false;
        }
        if word.contains(',') {
            return true;
        }
        let is_date = word.matches('.').count() == 2 && !word.split('.').skip(1).all(|part| part.len() == 3);
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let grouped = word.contains('.');
        let value: u64 = digits.parse().unwrap_or(0);
        let is_year = !grouped && (1900..=2100).contains(&value);
        // Digits without groups are a telephone number or a postcode.
        value > LARGE && !is_year && !is_date && (grouped || digits.len() < 5)
    };
    words.filter(hard).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Vec<Hint> {
        hints(text)
    }

    #[test]
    fn an_easy_text_has_no_hints() {
        for text in [
            "In unserer Stadt leben viele Menschen.\nWir wollen gut zusammen leben.\nDafür haben wir Ziele.",
            "Haben Sie eine Frage? Dann schreiben Sie uns bitte.",
            "Unser Zimmer hat die Nummer 214. Das war im Jahr 2025.",
            "Die Kinder lernen Deutsch, Lesen und Rechnen.",
            "Der Kurs wird im Sommer groß.",
            "Wir gehen zu der Schule.",
            "Das Telefon: 0251 492 70 00.",
        ] {
            assert_eq!(only(text), [], "{text}");
        }
    }

    #[test]
    fn long_sentences_and_several_thoughts_are_named() {
        let long = "Wir wollen in unserer Stadt im nächsten Jahr sehr viele neue Kurse anbieten.";
        assert_eq!(only(long), [Hint::LongSentence(long.into(), 13)]);
        assert_eq!(only("Wir helfen, weil es wichtig ist."), [Hint::SeveralThoughts(", weil".into())]);
        assert_eq!(only("Kommen Sie – wir helfen."), [Hint::SeveralThoughts("–".into())]);
        assert_eq!(only("Alle lernen, spielen, lachen."), []);
    }

    #[test]
    fn who_does_it_has_to_be_said() {
        assert_eq!(only("Der Kurs wird vom Amt bezahlt."), [Hint::Passive("wird … bezahlt".into())]);
        assert_eq!(only("Die Kurse werden angeboten."), [Hint::Passive("werden … angeboten".into())]);
        assert_eq!(only("Alle wurden informiert."), [Hint::Passive("wurden … informiert".into())]);
        assert_eq!(only("Wir werden morgen gehen."), []);
        assert_eq!(only("Wir haben gelernt."), []);
    }

    #[test]
    fn genitives_are_named_with_their_words() {
        assert_eq!(only("Das Haus des alten Amtes ist neu."), [Hint::Genitive("des alten Amtes".into())]);
        assert_eq!(only("Das sind die Ziele der Stadt."), [Hint::Genitive("Ziele der Stadt".into())]);
        assert_eq!(only("Wir bleiben wegen Regen hier."), [Hint::Genitive("wegen".into())]);
        assert_eq!(only("Der Plan hilft der Stadt."), []);
    }

    #[test]
    fn hard_long_and_shortened_words_are_named() {
        assert_eq!(only("Alle können partizipieren."), [Hint::HardWord("partizipieren".into(), "mitmachen")]);
        assert_eq!(only("Die Stadtteilkonferenz beginnt."), [Hint::LongWord("Stadtteilkonferenz".into())]);
        assert_eq!(only("Die Stadtteil-Konferenz beginnt."), []);
        assert_eq!(only("Das gilt z. B. hier."), [Hint::Abbreviation("z. B.".into())]);
        assert_eq!(only("Fragen Sie die VHS."), [Hint::Abbreviation("VHS".into())]);
        assert_eq!(only("Das wäre schön."), [Hint::Subjunctive("wäre".into())]);
    }

    #[test]
    fn numbers_that_nobody_pictures_are_named() {
        assert_eq!(only("Hier leben 320.000 Menschen."), [Hint::Number("320.000".into())]);
        assert_eq!(only("Das sind 3,5 Stunden."), [Hint::Number("3,5".into())]);
        assert_eq!(only("Fast 40 % lernen."), [Hint::Number("%".into())]);
        assert_eq!(only("Am 18.06.2025 um 9 Uhr kommen 12 Kinder."), []);
    }

    #[test]
    fn nothing_panics_and_nobody_reads_hundreds_of_hints() {
        for text in ["", "  ", "– , ;", "des", "der der der", "Ä, weil", "%", "🌍 wird 🌍", "…"] {
            let _ = hints(text);
        }
        let many: String = (0..200).map(|n| format!("Die Stadtteilkonferenz{n} partizipiert{n} wird bezahlt. ")).collect();
        assert_eq!(hints(&many).len(), MOST);
    }
}
