//! Two wordings, word by word.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use similar::{DiffTag, TextDiff};

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
    let rewritten = |pieces: &mut Vec<Piece>| {
        push(pieces, Piece::Removed(old.to_owned()));
        push(pieces, Piece::Added(new.to_owned()));
    };
    // Comparing texts that have hardly a word in common takes longest and tells least.
    if !share_enough(old, new) {
        rewritten(&mut pieces);
        return pieces;
    }
    let runs = joined(runs(old, new));
    let kept: usize = runs.iter().map(|run| if run.same { run.old_words } else { 0 }).sum();
    if kept * SHARED.1 < words(old).count().min(words(new).count()) * SHARED.0 {
        rewritten(&mut pieces);
        return pieces;
    }
    for run in runs {
        if run.same {
            push(&mut pieces, Piece::Same(run.old));
        } else {
            push(&mut pieces, Piece::Removed(run.old));
            push(&mut pieces, Piece::Added(run.new));
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

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|token| is_word(token))
}

fn share_enough(old: &str, new: &str) -> bool {
    let bare = |word: &'_ str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut of_old = 0;
    for word in words(old) {
        *counts.entry(bare(word)).or_default() += 1;
        of_old += 1;
    }
    let (mut of_new, mut shared) = (0, 0);
    for word in words(new) {
        of_new += 1;
        if let Some(left) = counts.get_mut(&bare(word)).filter(|left| **left > 0) {
            *left -= 1;
            shared += 1;
        }
    }
    shared * SHARED.1 >= of_old.min(of_new) * SHARED.0
}

/// A stretch of both texts: the same, or changed from `old` to `new`.
#[derive(Debug)]
struct Run {
    same: bool,
    old: String,
    new: String,
    old_words: usize,
    new_words: usize,
}

impl Run {
    /// The words of the longer side.
    fn weight(&self) -> usize {
        self.old_words.max(self.new_words)
    }

    fn append(&mut self, other: &Run) {
        self.old.push_str(&other.old);
        self.new.push_str(&other.new);
        self.old_words += other.old_words;
        self.new_words += other.new_words;
    }
}

/// What stayed and what changed, in turns.
fn runs(old: &str, new: &str) -> Vec<Run> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut runs: Vec<Run> = Vec::new();
    for op in diff.ops() {
        let same = op.tag() == DiffTag::Equal;
        let old: Vec<&str> = op.old_range().filter_map(|at| diff.old_slice(at)).collect();
        let new: Vec<&str> = op.new_range().filter_map(|at| diff.new_slice(at)).collect();
        let count = |tokens: &[&str]| tokens.iter().filter(|token| is_word(token)).count();
        let run = Run { same, old: old.concat(), new: new.concat(), old_words: count(&old), new_words: count(&new) };
        match runs.last_mut().filter(|last| last.same == same) {
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
