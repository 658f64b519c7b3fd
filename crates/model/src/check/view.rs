//! A Leitbild with its links ready to be followed both ways, as the rules look at it.

use std::collections::HashMap;

use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::when::When;
use crate::words::EditionStatus;

/// The links at one end of an item.
type Ends<'a> = HashMap<&'a ItemRef, Vec<(LinkKind, &'a ItemRef)>>;

/// What the rules look at.
pub(super) struct View<'a> {
    pub(super) leitbild: &'a Leitbild,
    /// The day on which it is judged.
    pub(super) today: When,
    /// Whether no single edition was asked for.
    pub(super) judges_all: bool,
    /// The editions that are judged, in order.
    pub(super) editions: Vec<&'a Code>,
    on: Ends<'a>,
    back: Ends<'a>,
}

impl<'a> View<'a> {
    /// Judges the edition that is asked for, or else every one that can still be mended or is in force.
    pub(super) fn new(leitbild: &'a Leitbild, today: When, edition: Option<&Code>) -> View<'a> {
        let (mut on, mut back) = (Ends::new(), Ends::new());
        for item in leitbild.items() {
            for link in &item.links {
                let (from, to) = if link.at == End::From { (&link.other, &item.key) } else { (&item.key, &link.other) };
                on.entry(from).or_default().push((link.kind, to));
                back.entry(to).or_default().push((link.kind, from));
            }
        }
        let judged = |code: &Code| match edition {
            Some(asked) => asked == code,
            None => leitbild
                .edition_status(code)
                .is_some_and(|status| !matches!(status, EditionStatus::Superseded | EditionStatus::Rejected)),
        };
        let editions = leitbild.of_kind(Kind::Edition).map(|item| item.key.code()).filter(|code| judged(code)).collect();
        View { leitbild, today, judges_all: edition.is_none(), editions, on, back }
    }

    /// The items to which links of a kind lead from this one.
    pub(super) fn on(&self, item: &ItemRef, kind: LinkKind) -> impl Iterator<Item = &'a ItemRef> {
        of_kind(&self.on, item, kind)
    }

    /// The items from which links of a kind lead to this one.
    pub(super) fn back(&self, item: &ItemRef, kind: LinkKind) -> impl Iterator<Item = &'a ItemRef> {
        of_kind(&self.back, item, kind)
    }

    /// Whether a link of a kind leads to this item.
    pub(super) fn has_back(&self, item: &ItemRef, kind: LinkKind) -> bool {
        self.back(item, kind).next().is_some()
    }

    /// Whether a link of a kind leads on from this item.
    pub(super) fn has_on(&self, item: &ItemRef, kind: LinkKind) -> bool {
        self.on(item, kind).next().is_some()
    }

    /// The items of a kind that are judged: those of the judged editions, or of the city.
    pub(super) fn judged(&self, kind: Kind) -> impl Iterator<Item = &'a Item> {
        self.leitbild.of_kind(kind).filter(|item| self.is_judged(&item.key))
    }

    /// Whether an item belongs to a judged edition, is one, or belongs to the city.
    pub(super) fn is_judged(&self, item: &ItemRef) -> bool {
        let edition = item.edition().or_else(|| Some(item.code()).filter(|code| code.kind() == Kind::Edition));
        edition.is_none_or(|edition| self.editions.contains(&edition))
    }
}

fn of_kind<'a>(ends: &Ends<'a>, item: &ItemRef, kind: LinkKind) -> impl Iterator<Item = &'a ItemRef> {
    let ends = ends.get(item).map_or(&[][..], Vec::as_slice);
    let found: Vec<&'a ItemRef> = ends.iter().filter(|(link, _)| *link == kind).map(|(_, other)| *other).collect();
    found.into_iter()
}
