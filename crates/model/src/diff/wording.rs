//! Two wordings, word by word.

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffTag, DiffableStr as _, capture_diff_slices};

/// A run of words that both wordings share, or that only one of them has. In JSON `{"same": "…"}`, `{"removed": "…"}` or
/// `{"added": "…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the old wording only.
    Removed(String),
    /// In the new wording only.
    Added(String),
}

impl Piece {
    /// Its words.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Piece::Same(text) | Piece::Removed(text) | Piece::Added(text) => text,
        }
    }

    /// Whether it is part of the old wording.
    #[must_use]
    pub fn is_old(&self) -> bool {
        !matches!(self, Piece::Added(_))
    }

    /// Whether it is part of the new wording.
    #[must_use]
    pub fn is_new(&self) -> bool {
        !matches!(self, Piece::Removed(_))
    }
}

/// Two texts that share less than this part of the words of the shorter one are shown one after the other: what they have
/// in common then is „die“ and „und“.
const SHARED: (usize, usize) = (1, 4);

/// The way from one wording to the other. The pieces that are old give the old text exactly, those that are new the new.
///
/// Words are compared whole, as Unicode divides them (UAX 29). A few words that stayed between longer changes are
/// counted to the change, so that a rewritten clause is read as one.
#[must_use]
pub fn wording(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if old == new {
        push(&mut pieces, Piece::Same(old.to_owned()));
        return pieces;
    }
    let tokens = (old.tokenize_unicode_words(), new.tokenize_unicode_words());
    let least = words(&tokens.0).min(words(&tokens.1));
    let enough = |kept: usize| kept * SHARED.1 >= least * SHARED.0;
    // Asked before comparing, too: texts with hardly a word in common take longest and tell least.
    let runs = if enough(shared(&tokens.0, &tokens.1)) { joined(runs(&tokens.0, &tokens.1)) } else { Vec::new() };
    if !enough(runs.iter().filter(|run| run.same).map(|run| run.old_words).sum()) {
        push(&mut pieces, Piece::Removed(old.to_owned()));
        push(&mut pieces, Piece::Added(new.to_owned()));
        return pieces;
    }
    for run in runs {
        let (before, after) = (tokens.0[run.old].concat(), tokens.1[run.new].concat());
        if run.same {
            push(&mut pieces, Piece::Same(before));
        } else {
            push(&mut pieces, Piece::Removed(before));
            push(&mut pieces, Piece::Added(after));
        }
    }
    pieces
}

/// Whether two texts say the same in the same words, however they are broken into lines.
#[must_use]
pub fn is_same(old: &str, new: &str) -> bool {
    old == new || old.split_whitespace().eq(new.split_whitespace())
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    if !piece.text().is_empty() {
        pieces.push(piece);
    }
}

fn is_word(token: &str) -> bool {
    token.chars().any(char::is_alphanumeric)
}

fn words(tokens: &[&str]) -> usize {
    tokens.iter().filter(|token| is_word(token)).count()
}

/// How many words both have, wherever they stand.
fn shared(old: &[&str], new: &[&str]) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::with_capacity(old.len());
    for word in old.iter().filter(|token| is_word(token)) {
        *counts.entry(word).or_default() += 1;
    }
    let takes_one = |word: &&&str| match counts.get_mut(**word) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    };
    new.iter().filter(|token| is_word(token)).filter(takes_one).count()
}

/// A stretch of both texts, in tokens: the same, or changed from `old` to `new`.
#[derive(Debug)]
struct Run {
    same: bool,
    old: Range<usize>,
    new: Range<usize>,
    old_words: usize,
    new_words: usize,
}

impl Run {
    /// The words of the longer side.
    fn weight(&self) -> usize {
        self.old_words.max(self.new_words)
    }

    /// Goes on to the end of the run that follows.
    fn append(&mut self, next: &Run) {
        self.old.end = next.old.end;
        self.new.end = next.new.end;
        self.old_words += next.old_words;
        self.new_words += next.new_words;
    }
}

/// What stayed and what changed, in turns.
fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let (of_old, of_new) = (op.old_range(), op.new_range());
        let run = Run {
            same: op.tag() == DiffTag::Equal,
            old_words: words(&old[of_old.clone()]),
            new_words: words(&new[of_new.clone()]),
            old: of_old,
            new: of_new,
        };
        match runs.last_mut().filter(|last| last.same == run.same) {
            Some(last) => last.append(&run),
            None => runs.push(run),
        }
    }
    runs
}

/// Counts what stayed between two changes to the changes, where it is no more than spaces and points, or short beside both.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut done: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        done.push(run);
        while let [.., before, stayed, after] = &done[..]
            && stayed.same
            && !after.same
            && (stayed.old_words == 0 || stayed.old_words * 2 <= before.weight().min(after.weight()))
        {
            let (after, stayed) = (done.pop(), done.pop());
            if let (Some(before), Some(stayed), Some(after)) = (done.last_mut(), stayed, after) {
                before.append(&stayed);
                before.append(&after);
            }
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces as a line: `same [-removed-] {+added+}`.
    fn shown(old: &str, new: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Removed(text) => format!("[-{text}-]"),
            Piece::Added(text) => format!("{{+{text}+}}"),
        };
        wording(old, new).iter().map(piece).collect()
    }

    #[test]
    fn whole_words_are_compared() {
        assert_eq!(shown("Alle Kinder lernen gut.", "Alle Kindern lernen gut."), "Alle [-Kinder-]{+Kindern+} lernen gut.");
        assert_eq!(shown("Die Stadt hilft.", "Die Stadt hilft allen."), "Die Stadt hilft{+ allen+}.");
        assert_eq!(shown("يتعلم الأطفال اللغة", "يتعلم الشباب اللغة"), "يتعلم [-الأطفال-]{+الشباب+} اللغة");
    }

    #[test]
    fn a_rewritten_clause_is_one_change() {
        assert_eq!(
            shown("Die Stadt baut gute neue Wohnungen für alle.", "Die Stadt sucht viele alte Häuser für alle."),
            "Die Stadt [-baut gute neue Wohnungen-]{+sucht viele alte Häuser+} für alle."
        );
        assert_eq!(
            shown(
                "Ämter sprechen mit Eltern und fragen nach dem Weg zur Schule",
                "Ämter helfen vielen Kindern und gehen mit bis zur Schule"
            ),
            "Ämter [-sprechen mit Eltern und fragen nach dem Weg-]{+helfen vielen Kindern und gehen mit bis+} zur Schule"
        );
    }

    #[test]
    fn texts_that_share_hardly_a_word_stand_one_after_the_other() {
        let (old, new) =
            ("Eigenes Einkommen macht unabhängig und schafft Kontakte.", "Betriebe im Hafen und im Handwerk suchen Beschäftigte.");
        assert_eq!(shown(old, new), format!("[-{old}-]{{+{new}+}}"));
    }

    #[test]
    fn a_short_text_that_was_only_added_to_stays() {
        let new = "Vereine und Kirchen und Moscheen und viele andere Gruppen in der Stadt arbeiten zusammen";
        let added = "und Kirchen und Moscheen und viele andere Gruppen in der Stadt ";
        assert_eq!(shown("Vereine arbeiten zusammen", new), format!("Vereine {{+{added}+}}arbeiten zusammen"));
    }

    #[test]
    fn nothing_becomes_something_and_the_other_way_round() {
        assert_eq!(wording("", ""), []);
        assert_eq!(shown("", "neu"), "{+neu+}");
        assert_eq!(shown("alt", ""), "[-alt-]");
    }
}
