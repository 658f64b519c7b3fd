//! What changed: from one edition to a later one ([`editions`]), or from one bundle to another ([`bundles`]).
//!
//! Goals are paired by the successions that people wrote down, never by likeness. What the rest is paired by is said at
//! [`fields`], [`sections`] and [`take_ups`]. Wordings are compared in the language they were written in: that is what a
//! council adopts. The JSON form of all types here is described in `docs/diff.md`.

use serde::Serialize;

use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::text::{Part, Text};

pub mod bundles;
pub mod fields;
pub mod goals;
pub mod heading;
pub mod sections;
pub mod take_ups;
pub mod wording;

use fields::FieldDiff;
use goals::GoalGroup;
use sections::SectionDiff;
use take_ups::{TakeUpChange, TakeUpDiff};
use wording::Piece;

/// What changed from one edition to a later one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EditionDiff {
    /// The earlier edition.
    pub old: Code,
    /// The later edition.
    pub new: Code,
    /// Editions between the two on which the later one was built, in order: their successions were followed, too.
    pub between: Vec<Code>,
    /// The editions' own texts: title, text, term for people.
    pub texts: Vec<Wording>,
    /// What became of goals; every goal of both editions stands in exactly one group.
    pub goals: Vec<GoalGroup>,
    /// The fields of both editions.
    pub fields: Vec<FieldDiff>,
    /// The sections of both editions.
    pub sections: Vec<SectionDiff>,
    /// The take-ups of both editions.
    pub take_ups: Vec<TakeUpDiff>,
}

/// One text in both of its wordings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Wording {
    /// Which text.
    pub part: Part,
    /// Language of the old wording; none where there was no such text.
    pub old: Option<Lang>,
    /// Language of the new wording; none where there is no such text any more.
    pub new: Option<Lang>,
    /// Whether both say the same in the same words, however they are broken into lines.
    pub same: bool,
    /// The way from one to the other.
    pub pieces: Vec<Piece>,
}

/// Why two editions cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadEditions {
    /// No such edition.
    #[error("there is no edition {asked}; {}", known(.there))]
    Unknown {
        /// What was asked for.
        asked: Code,
        /// The editions there are.
        there: Vec<Code>,
    },
    /// Twice the same.
    #[error("{0} and {0} are the same edition; name two different ones, the earlier one first")]
    Same(Code),
    /// The later one first.
    #[error("{old} is later than {new}; name the earlier edition first: {new} {old}")]
    WrongOrder {
        /// What was named as the earlier one.
        old: Code,
        /// What was named as the later one.
        new: Code,
    },
}

fn known(there: &[Code]) -> String {
    let codes: Vec<&str> = there.iter().map(Code::as_str).collect();
    if codes.is_empty() { "there is none at all".to_owned() } else { format!("choose one of: {}", codes.join(", ")) }
}

/// What changed from the edition `old` to the later edition `new`.
///
/// # Errors
/// [`BadEditions`] when one of them is not there, or they are not in this order.
pub fn editions(leitbild: &Leitbild, old: &Code, new: &Code) -> Result<EditionDiff, BadEditions> {
    let (before, after) = (edition(leitbild, old)?, edition(leitbild, new)?);
    if old == new {
        return Err(BadEditions::Same(old.clone()));
    }
    if old > new {
        return Err(BadEditions::WrongOrder { old: old.clone(), new: new.clone() });
    }
    let (between, mut goals) = goals::compare(leitbild, old, new);
    let fields = fields::compare(leitbild, old, new, &mut goals);
    let sections = sections::compare(leitbild, old, new);
    let take_ups = take_ups::compare(leitbild, old, new, &goals, &fields);
    let texts = wordings(Some(before), Some(after), &[Part::Title, Part::Text, Part::Term]);
    Ok(EditionDiff { old: old.clone(), new: new.clone(), between, texts, goals, fields, sections, take_ups })
}

impl EditionDiff {
    /// Whether nothing changed at all, apart from the name and the introduction of the edition itself.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.goals.iter().all(GoalGroup::is_unchanged)
            && self.fields.iter().all(FieldDiff::is_unchanged)
            && self.sections.iter().all(SectionDiff::is_unchanged)
            && self.take_ups.iter().all(|take_up| take_up.change == TakeUpChange::Same)
    }
}

fn edition<'a>(leitbild: &'a Leitbild, code: &Code) -> Result<&'a Item, BadEditions> {
    let found = ItemRef::new(None, code.clone()).ok().and_then(|key| leitbild.get(&key));
    found.filter(|item| item.kind() == Kind::Edition).ok_or_else(|| BadEditions::Unknown {
        asked: code.clone(),
        there: leitbild.of_kind(Kind::Edition).map(|edition| edition.key.code().clone()).collect(),
    })
}

/// These texts of two items in both wordings, as far as one of them has them.
fn wordings(old: Option<&Item>, new: Option<&Item>, parts: &[Part]) -> Vec<Wording> {
    let text = |item: Option<&Item>, part: Part| item.and_then(|item| item.text(part)).map(Text::original).map(owned);
    parts.iter().filter_map(|part| between(*part, text(old, *part), text(new, *part))).collect()
}

fn owned((lang, body): (&Lang, &str)) -> (Lang, String) {
    (lang.clone(), body.to_owned())
}

/// A text in both wordings; none where neither is there.
fn between(part: Part, old: Option<(Lang, String)>, new: Option<(Lang, String)>) -> Option<Wording> {
    let (same, pieces) = match (&old, &new) {
        (None, None) => return None,
        (Some((_, old)), None) => (false, vec![Piece::Removed(old.clone())]),
        (None, Some((_, new))) => (false, vec![Piece::Added(new.clone())]),
        (Some((of_old, old)), Some((of_new, new))) if of_old == of_new => (wording::is_same(old, new), wording::wording(old, new)),
        // Two languages have no words to compare.
        (Some((_, old)), Some((_, new))) => (false, vec![Piece::Removed(old.clone()), Piece::Added(new.clone())]),
    };
    Some(Wording { part, old: old.map(|(lang, _)| lang), new: new.map(|(lang, _)| lang), same, pieces })
}

/// Whether all of these say the same.
fn all_same(texts: &[Wording]) -> bool {
    texts.iter().all(|text| text.same)
}
