//! What an adopted or superseded edition forbids.

use crate::code::{Code, ItemRef};
use crate::facts::{self, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::text::Part;
use crate::words::EditionStatus;

/// A change to an edition that can no longer change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Frozen {
    /// A new item.
    #[error("the edition {edition} is {status}: nothing can be added to it")]
    Added {
        /// The edition.
        edition: Code,
        /// Its status.
        status: EditionStatus,
    },
    /// A missing item.
    #[error("the edition {edition} is {status}: nothing can be taken out of it")]
    Removed {
        /// The edition.
        edition: Code,
        /// Its status.
        status: EditionStatus,
    },
    /// A draft that is adopted while changes are owed their reason.
    #[error("the edition {edition} cannot be adopted: {owing} changes to what the edition before said are owed a reason")]
    Unexplained {
        /// The edition.
        edition: Code,
        /// So many changes.
        owing: usize,
    },
    /// Another original text, fact or link.
    #[error("the edition {edition} is {status}: its original cannot change, only translations can")]
    Changed {
        /// The edition.
        edition: Code,
        /// Its status.
        status: EditionStatus,
    },
}

impl Leitbild {
    /// Whether an item is of an edition whose originals never change again, or is such an edition.
    #[must_use]
    pub fn is_frozen(&self, key: &ItemRef) -> bool {
        let edition = if key.kind() == Kind::Edition { Some(key.code()) } else { key.edition() };
        edition.and_then(|edition| self.edition_status(edition)).is_some_and(EditionStatus::is_final)
    }

    /// Finds every change from `self` to `next` that an adopted or superseded edition forbids, and drafts that become one while
    /// changes are owed their reason.
    ///
    /// Translations may be added, changed and removed; an adopted edition may become superseded.
    #[must_use]
    pub fn forbidden_changes(&self, next: &Leitbild) -> Vec<(ItemRef, Frozen)> {
        let mut found = Vec::new();
        for edition in self.of_kind(Kind::Edition) {
            let code = edition.key.code();
            let Some(status) = self.edition_status(code).filter(|status| status.is_final()) else {
                let adopts = next.edition_status(code).is_some_and(|status| status.is_final());
                let owing = if adopts { next.without_reason(code).len() } else { 0 };
                if owing > 0 {
                    found.push((edition.key.clone(), Frozen::Unexplained { edition: code.clone(), owing }));
                }
                continue;
            };
            let home = |item: &&Item| item.key.edition() == Some(code) || item.key == edition.key;
            for old in self.items().filter(home) {
                match next.get(&old.key) {
                    None => found.push((old.key.clone(), Frozen::Removed { edition: code.clone(), status })),
                    Some(new) if !same_original(old, new) => {
                        found.push((old.key.clone(), Frozen::Changed { edition: code.clone(), status }));
                    }
                    Some(_) => {}
                }
            }
            for new in next.items().filter(home).filter(|new| self.get(&new.key).is_none()) {
                found.push((new.key.clone(), Frozen::Added { edition: code.clone(), status }));
            }
        }
        found
    }
}

/// Whether nothing but translations, the symbol of a field, or the step from adopted to superseded, differs. A symbol is how the
/// city looks, and nothing that was adopted.
fn same_original(old: &Item, new: &Item) -> bool {
    let facts = match (&old.facts, &new.facts) {
        (Facts::Edition(old), Facts::Edition(new)) => {
            let mut allowed = new.clone();
            if old.status.may_become(new.status) {
                allowed.status = old.status;
            }
            *old == allowed
        }
        (Facts::Field(facts::Field { symbol: _ }), Facts::Field(facts::Field { symbol: _ })) => true,
        (old, new) => old == new,
    };
    let originals = |item: &Item| -> Vec<(Part, String, String)> {
        let texts = item.texts.iter();
        texts
            .map(|(part, text)| {
                let (lang, body) = text.original();
                (*part, lang.to_string(), body.to_owned())
            })
            .collect()
    };
    facts && old.links == new.links && originals(old) == originals(new)
}
