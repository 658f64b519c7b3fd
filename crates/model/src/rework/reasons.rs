//! Reasons: every change to what the edition before said is owed one, and it is kept with the succession that tells the change.

use std::collections::BTreeSet;

use super::settle::{says_other, telling};
use crate::code::{Code, ItemRef};
use crate::diff::goals::say_the_same;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::{Part, Text, TextState, Version};
use crate::translations::mark_outdated;

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
        self.without_reason(edition)
    }

    /// The same, decided or not.
    pub(crate) fn without_reason(&self, edition: &Code) -> BTreeSet<ItemRef> {
        let owes = |item: &&Item| item.text(Part::Reason).is_none() && self.tells_a_change(item);
        self.in_edition(edition, Kind::Succession).filter(owes).map(|item| item.key.clone()).collect()
    }

    /// Whether what a succession joins is another than it was: not one goal or field with the same code, in the same field, with the
    /// same words, and not only new ones.
    fn tells_a_change(&self, told: &Item) -> bool {
        let ends = |kind, at| told.linked(kind, at).collect::<Vec<&ItemRef>>();
        match (ends(LinkKind::Preceded, End::From).as_slice(), ends(LinkKind::Became, End::To).as_slice()) {
            ([], _) => false,
            ([old], [new]) => {
                let (Some(was), Some(is)) = (self.get(old), self.get(new)) else { return true };
                let field = |item: &Item| item.linked(LinkKind::InField, End::From).next().map(|field| field.code().clone());
                old.code() != new.code() || field(was) != field(is) || !say_the_same(was, is)
            }
            _ => true,
        }
    }
}

/// Takes the reason out of successions.
pub(super) fn take(leitbild: &mut Leitbild, told: &BTreeSet<ItemRef>) {
    for key in told {
        let Some(mut item) = leitbild.get(key).cloned() else { continue };
        item.texts.remove(&Part::Reason);
        leitbild.insert(item);
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
