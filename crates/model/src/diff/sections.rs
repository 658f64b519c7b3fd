//! Sections before and after.

use std::collections::BTreeSet;

use serde::Serialize;
use strum::IntoStaticStr;

use super::{Wording, all_same, wordings};
use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::text::Part;

/// A section of the earlier edition, one of the later, or both.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SectionDiff {
    /// What became of it.
    pub change: SectionChange,
    /// The section before; none for a new one.
    pub old: Option<ItemRef>,
    /// The section after; none for one that is gone.
    pub new: Option<ItemRef>,
    /// Title and text in both wordings.
    pub texts: Vec<Wording>,
}

/// What became of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum SectionChange {
    /// Gone.
    Gone,
    /// New.
    New,
    /// In other words.
    Reworded,
    /// Word for word the same.
    Same,
}

impl SectionChange {
    /// The word by which a page names the part below it: `gone`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Every change, in the order in which sections are listed.
    pub const ALL: [SectionChange; 4] = [SectionChange::Gone, SectionChange::New, SectionChange::Reworded, SectionChange::Same];
}

impl SectionDiff {
    /// Whether title and text are the same.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.change == SectionChange::Same
    }
}

/// The sections of both editions.
///
/// Two sections of the same type are the same where each edition has one of it. Where one has several, those of the same
/// type and code are, and the two that are left over where it is one on each side. What is left is gone, or new.
pub(super) fn compare(leitbild: &Leitbild, old: &Code, new: &Code) -> Vec<SectionDiff> {
    let before: Vec<&Item> = leitbild.in_edition(old, Kind::Section).collect();
    let after: Vec<&Item> = leitbild.in_edition(new, Kind::Section).collect();
    let mut pairs: Vec<(&Item, &Item)> = Vec::new();
    let types: BTreeSet<&str> = before.iter().filter_map(|section| section.status()).collect();
    for kind in types {
        let of_type = |item: &&&Item| item.status() == Some(kind);
        let olds: Vec<&Item> = before.iter().filter(of_type).copied().collect();
        let news: Vec<&Item> = after.iter().filter(of_type).copied().collect();
        let mut left: Vec<&Item> = olds.clone();
        if olds.len() > 1 || news.len() > 1 {
            for old in &olds {
                if let Some(new) = news.iter().find(|new| new.key.code() == old.key.code()) {
                    pairs.push((old, new));
                    left.retain(|item| item.key != old.key);
                }
            }
        }
        let free: Vec<&&Item> = news.iter().filter(|new| pairs.iter().all(|(_, paired)| paired.key != new.key)).collect();
        if let ([old], [new]) = (&left[..], &free[..]) {
            pairs.push((old, new));
        }
    }
    let diff = |old: Option<&Item>, new: Option<&Item>| {
        let texts = wordings(old, new, &[Part::Title, Part::Text]);
        let change = match (old, new) {
            (Some(_), None) => SectionChange::Gone,
            (None, _) => SectionChange::New,
            _ if all_same(&texts) => SectionChange::Same,
            _ => SectionChange::Reworded,
        };
        SectionDiff { change, old: old.map(|item| item.key.clone()), new: new.map(|item| item.key.clone()), texts }
    };
    let kept_and_new = after.iter().map(|new| {
        let paired = pairs.iter().find(|(_, paired)| paired.key == new.key);
        diff(paired.map(|(old, _)| *old), Some(new))
    });
    let gone = before.iter().filter(|old| pairs.iter().all(|(paired, _)| paired.key != old.key)).map(|old| diff(Some(old), None));
    kept_and_new.chain(gone).collect()
}
