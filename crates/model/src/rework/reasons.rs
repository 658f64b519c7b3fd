//! Reasons: every change to what the edition before said is owed one, and it is kept with the succession that tells the change.

use std::collections::BTreeSet;

use super::settle::{says_other, telling};
use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::{Part, Text, TextState, Version};
use crate::translations::mark_outdated;
use crate::words::Change;

/// The reason that is written down for what became of a goal or field.
#[must_use]
pub fn reason<'a>(leitbild: &'a Leitbild, key: &ItemRef) -> Option<&'a Text> {
    telling(leitbild, key).iter().find_map(|told| leitbild.get(told)?.text(Part::Reason))
}

/// Successions that somebody would owe a reason who makes `next` out of `old`: those that owe none in `old`, and those of goals
/// and fields whose words are other ones.
#[must_use]
pub fn unexplained(old: &Leitbild, next: &Leitbild) -> Vec<ItemRef> {
    let mut found = Vec::new();
    for edition in next.of_kind(Kind::Edition).map(|item| item.key.code()) {
        let owing = next.owing(edition);
        if owing.is_empty() {
            continue;
        }
        let before = old.owing(edition);
        let other = |told: &&ItemRef| {
            let item = next.get(told);
            !before.contains(*told)
                || item.is_some_and(|item| item.linked(LinkKind::Became, End::To).any(|key| says_other(old, next, key)))
        };
        found.extend(owing.iter().filter(other).cloned());
    }
    found
}

impl Leitbild {
    /// The successions of an edition that are owed a reason, as long as it is not decided: goals and fields are others than they
    /// were, or are no more, and nobody wrote down why. What is new says where it comes from instead.
    #[must_use]
    pub fn owing(&self, edition: &Code) -> BTreeSet<ItemRef> {
        if self.edition_status(edition).is_none_or(|status| status.is_final()) {
            return BTreeSet::new();
        }
        let owes = |item: &&Item| {
            let Facts::Succession(told) = &item.facts else { return false };
            let codes = |kind, at| item.linked(kind, at).map(ItemRef::code).collect::<Vec<&Code>>();
            let stays = codes(LinkKind::Preceded, End::From) == codes(LinkKind::Became, End::To);
            let changed = match told.change {
                Change::New => false,
                Change::Continued => !stays,
                _ => true,
            };
            changed && item.text(Part::Reason).is_none()
        };
        self.in_edition(edition, Kind::Succession).filter(owes).map(|item| item.key.clone()).collect()
    }
}

/// Writes a reason into successions.
pub(super) fn give(leitbild: &mut Leitbild, told: &BTreeSet<ItemRef>, reason: &str, lang: &Lang) {
    for key in told {
        let Some(mut item) = leitbild.get(key).cloned() else { continue };
        let old = item.clone();
        let before = item.text(Part::Reason);
        let mut versions = before.map(|text| text.versions().clone()).unwrap_or_default();
        let lang = before.map_or(lang, |text| text.original().0).clone();
        versions.insert(lang, Version { body: reason.to_owned(), state: TextState::Original });
        if let Ok(text) = Text::new(versions) {
            item.texts.insert(Part::Reason, text);
            mark_outdated(&old, &mut item);
            leitbild.insert(item);
        }
    }
}
