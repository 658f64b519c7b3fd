//! What belongs to an edition: whatever hangs on its goals.
//!
//! Measures, indicators, commitments and plans belong to the city and may serve goals of several editions; a report
//! shows those that serve a goal of its own. A source with results of which no goal came belongs to the edition written next
//! after it (to the latest, where its date is not known), for there they were owed an answer.

use std::collections::BTreeSet;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;

use super::words::Report;

impl<'r> Report<'r> {
    /// The goals of the edition that a kind of link leads to an item from.
    pub(crate) fn goals_before(&self, key: &ItemRef, kind: LinkKind) -> Vec<&ItemRef> {
        self.back(key, kind).iter().filter(|goal| goal.kind() == Kind::Goal && self.is_own(goal)).collect()
    }

    /// The goals of the edition that a kind of link leads to from an item.
    pub(crate) fn goals_after(&self, key: &ItemRef, kind: LinkKind) -> Vec<&ItemRef> {
        self.on(key, kind).iter().filter(|goal| goal.kind() == Kind::Goal && self.is_own(goal)).collect()
    }

    /// The measures that carry out a goal of the edition.
    pub(crate) fn measures(&self) -> Vec<&'r Item> {
        self.of_kind(Kind::Measure).filter(|item| !self.goals_before(&item.key, LinkKind::CarriedOut).is_empty()).collect()
    }

    /// The indicators that watch a goal of the edition, or a measure of it.
    pub(crate) fn indicators(&self) -> Vec<&'r Item> {
        let measures: BTreeSet<&ItemRef> = self.measures().iter().map(|item| &item.key).collect();
        let belongs = |item: &&Item| {
            let watched = self.back(&item.key, LinkKind::Watched);
            watched.iter().any(|key| (key.kind() == Kind::Goal && self.is_own(key)) || measures.contains(key))
        };
        self.of_kind(Kind::Indicator).filter(belongs).collect()
    }

    /// The commitments made to a goal of the edition.
    pub(crate) fn commitments(&self) -> Vec<&'r Item> {
        self.of_kind(Kind::Commitment).filter(|item| !self.goals_before(&item.key, LinkKind::Committed).is_empty()).collect()
    }

    /// The sources whose results had a part in the edition, or are owed an answer by it.
    pub(crate) fn sources(&self) -> Vec<&'r Item> {
        self.of_kind(Kind::Source).filter(|item| self.is_source(item)).collect()
    }

    fn is_source(&self, source: &Item) -> bool {
        let results = self.on(&source.key, LinkKind::Quoted);
        let came: Vec<&ItemRef> =
            std::iter::once(&source.key).chain(results).flat_map(|key| self.on(key, LinkKind::Origin)).collect();
        if !came.is_empty() {
            return came.iter().any(|goal| self.is_own(goal));
        }
        if results.is_empty() {
            return false;
        }
        let year = source.facts.period().0.map_or_else(|| "9999".to_owned(), |date| format!("{:04}", date.year()));
        let editions: Vec<&Code> = self.of_kind(Kind::Edition).map(|item| item.key.code()).collect();
        let next = editions.iter().find(|code| code.as_str() >= year.as_str());
        next.or_else(|| editions.last()).is_some_and(|code| *code == self.edition())
    }

    /// The processes in which the edition was written.
    pub(crate) fn processes(&self) -> Vec<&ItemRef> {
        self.back(&self.key, LinkKind::Writes).iter().collect()
    }

    /// The meetings of those processes, and those that a goal of the edition came of, by date.
    pub(crate) fn meetings(&self) -> Vec<&'r Item> {
        let phases: BTreeSet<&ItemRef> = self.processes().iter().flat_map(|process| self.on(process, LinkKind::HasPhase)).collect();
        let belongs = |item: &&Item| {
            self.back(&item.key, LinkKind::InPhase).iter().any(|phase| phases.contains(phase))
                || !self.goals_after(&item.key, LinkKind::Origin).is_empty()
        };
        let mut meetings: Vec<&Item> = self.of_kind(Kind::Meeting).filter(belongs).collect();
        meetings.sort_by_key(|item| (item.facts.period().0, &item.key));
        meetings
    }

    /// The bodies that work on a field of the edition, held one of its meetings, or gave rise to one of its goals.
    pub(crate) fn bodies(&self) -> Vec<&'r Item> {
        let held: BTreeSet<&ItemRef> = self.meetings().iter().flat_map(|item| self.back(&item.key, LinkKind::Held)).collect();
        let belongs = |item: &&Item| {
            held.contains(&item.key)
                || self.back(&item.key, LinkKind::WorkedOn).iter().any(|field| self.is_own(field))
                || !self.goals_after(&item.key, LinkKind::Origin).is_empty()
        };
        self.of_kind(Kind::Body).filter(belongs).collect()
    }

    /// Where a measure or indicator is told in full: at the first goal of a field it serves, or else at the first
    /// overarching one. Everywhere else its name leads there.
    pub(crate) fn told_at(&self, key: &ItemRef) -> Option<&ItemRef> {
        let kind = if key.kind() == Kind::Indicator { LinkKind::Watched } else { LinkKind::CarriedOut };
        let goals = self.goals_before(key, kind);
        let in_field = |goal: &&&ItemRef| !self.back(goal, LinkKind::InField).is_empty();
        goals.iter().find(in_field).or_else(|| goals.first()).copied()
    }
}
