//! Organisations and bodies over time: renamed, merged, split, moved, closed. Whoever becomes another is another item from that
//! day on, so that what was written before keeps the name it was written with.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::code::ItemRef;
use crate::edit::{following, next_code};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::text::{Part, Text, TextState, Version};
use crate::when::When;

/// What happens to organisations, or to a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It gets another name.
    Rename(String),
    /// Several become one of this name.
    Merge(String),
    /// Several go on as one of them.
    Join(ItemRef),
    /// It becomes several of these names.
    Split(Vec<String>),
    /// It belongs to another from now on, or to none.
    Move(Option<ItemRef>),
    /// Others are its members from now on.
    Reseat {
        /// Who chairs it.
        chair: Option<ItemRef>,
        /// Who belongs to it.
        members: Vec<ItemRef>,
    },
    /// It ends.
    Close,
}

/// Something that hangs on an organisation and goes on with whoever follows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HandedOver {
    /// The measure, commitment, body or organisation below.
    pub item: ItemRef,
    /// Which of those that follow gets it, from 0.
    pub to: usize,
}

/// A change from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Who it happens to: one, or several that become one.
    pub of: Vec<ItemRef>,
    /// What happens.
    pub turn: Turn,
    /// The first day on which it is so.
    pub on: Date,
    /// What goes on with whoever follows.
    pub handed_over: BTreeSet<HandedOver>,
}

/// Why a change is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// One of them is not there, or is neither organisation nor body.
    Gone(ItemRef),
    /// It has ended already, or somebody follows it already.
    Ended(ItemRef),
    /// It begins only later.
    NotYet(ItemRef),
    /// Fewer than two cannot become one.
    TooFew,
    /// A name is missing, or the same twice.
    NoName,
    /// It is so already.
    Same,
    /// It would belong to what belongs to it.
    Round(ItemRef),
    /// Only bodies have members, only organisations a place in the tree.
    NotHere,
    /// The codes have run out.
    NoCode,
}

/// What a change comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Everything, afterwards.
    pub next: Leitbild,
    /// Who follows, in the order of the names.
    pub successors: Vec<ItemRef>,
}

/// Makes a change. Whether the whole still holds together is for others to find out.
///
/// # Errors
/// [`Refused`].
pub fn change(now: &Leitbild, change: &Change, original: &Lang) -> Result<Changed, Refused> {
    let of: Vec<&Item> =
        change.of.iter().map(|key| now.get(key).ok_or_else(|| Refused::Gone(key.clone()))).collect::<Result<_, _>>()?;
    let first = *of.first().ok_or(Refused::TooFew)?;
    for item in &of {
        open(item, change.on)?;
    }
    fits(change, first)?;
    if let Turn::Move(Some(parent)) = &change.turn
        && lies_below(now, parent, &first.key, change.on)
    {
        return Err(Refused::Round(parent.clone()));
    }
    let mut next = now.clone();
    let (mut successors, begun) = (Vec::new(), When::from(change.on));
    match &change.turn {
        Turn::Close => {}
        Turn::Join(into) if change.of.contains(into) => successors.push(into.clone()),
        Turn::Join(into) => return Err(Refused::Gone(into.clone())),
        turn => {
            let mut code = next_code(now, first.kind(), None).ok_or(Refused::NoCode)?;
            for mut item in begun_with(turn, first, original)? {
                // Each of those that became one may have been in other groups.
                for other in &of[1..] {
                    let groups = other.links.iter().filter(|link| link.kind == LinkKind::GroupOf);
                    let new: Vec<Declared> = groups.filter(|link| !item.links.contains(link)).cloned().collect();
                    item.links.extend(new);
                }
                out_of_itself(&mut item, &of);
                span(&mut item.facts, Some(begun), None);
                item.key = ItemRef::new(None, code.clone()).map_err(|_| Refused::NoCode)?;
                code = following(&code).ok_or(Refused::NoCode)?;
                successors.push(item.key.clone());
                next.insert(item);
            }
        }
    }
    let ended = change.on.yesterday().map_err(|_| Refused::NotYet(first.key.clone()))?;
    for item in of.iter().filter(|item| !successors.contains(&item.key)) {
        let mut item = (*item).clone();
        let (starts, _) = item.facts.period();
        span(&mut item.facts, starts, Some(ended.into()));
        item.links.extend(successors.iter().map(|key| Declared { kind: LinkKind::FollowedBy, at: End::To, other: key.clone() }));
        next.insert(item);
    }
    for handed in &change.handed_over {
        if let (Some(item), Some(to)) = (next.get(&handed.item).cloned(), successors.get(handed.to)) {
            next.insert(hand_over(item, &change.of, to));
        }
    }
    Ok(Changed { next, successors })
}

/// Whether something can happen to it on this day.
fn open(item: &Item, on: Date) -> Result<(), Refused> {
    if !matches!(item.kind(), Kind::Organisation | Kind::Body) {
        return Err(Refused::Gone(item.key.clone()));
    }
    let (starts, ends) = item.facts.period();
    let on = When::from(on);
    if ends.is_some_and(|ends| on.is_after(ends)) || item.linked(LinkKind::FollowedBy, End::To).next().is_some() {
        return Err(Refused::Ended(item.key.clone()));
    }
    // On its first day it cannot have ended the day before.
    if starts.is_some_and(|starts| !on.is_after(starts) && (starts.is_after(on) || starts.date().is_some())) {
        return Err(Refused::NotYet(item.key.clone()));
    }
    Ok(())
}

fn fits(change: &Change, first: &Item) -> Result<(), Refused> {
    let several = matches!(change.turn, Turn::Merge(_) | Turn::Join(_));
    let kinds = change.of.iter().all(|key| key.kind() == first.kind());
    let distinct: BTreeSet<&ItemRef> = change.of.iter().collect();
    if !kinds || (several && distinct.len() < 2) || (!several && change.of.len() > 1) {
        return Err(Refused::TooFew);
    }
    let is_body = first.kind() == Kind::Body;
    match &change.turn {
        Turn::Move(_) if is_body => Err(Refused::NotHere),
        Turn::Reseat { .. } if !is_body => Err(Refused::NotHere),
        Turn::Move(parent) if first.linked(LinkKind::Parent, End::From).next() == parent.as_ref() => Err(Refused::Same),
        Turn::Rename(name) if first.text(Part::Title).is_some_and(|title| title.original().1 == name.trim()) => Err(Refused::Same),
        _ => Ok(()),
    }
}

/// Whether an organisation is another one, or belongs to it, on a day.
fn lies_below(now: &Leitbild, key: &ItemRef, above: &ItemRef, on: Date) -> bool {
    let mut at = now.get(key);
    for _ in 0..now.len() {
        match at {
            Some(item) if item.key == *above => return true,
            Some(item) => at = parent_on(now, item, on),
            None => return false,
        }
    }
    false
}

/// One that becomes one with what it belonged to belongs to whom that belonged to.
fn out_of_itself(item: &mut Item, of: &[&Item]) {
    let is_of = |key: &ItemRef| of.iter().any(|one| one.key == *key);
    let inner = |link: &Declared| link.kind == LinkKind::Parent && link.at == End::From && is_of(&link.other);
    if item.links.iter().any(inner) {
        item.links.retain(|link| !inner(link));
        let outer = of.iter().flat_map(|one| one.linked(LinkKind::Parent, End::From)).find(|key| !is_of(key));
        item.links.extend(outer.map(|parent| link(LinkKind::Parent, parent)));
    }
}

/// Those that begin, each like the first of those that end, with what is new about it.
fn begun_with(turn: &Turn, first: &Item, original: &Lang) -> Result<Vec<Item>, Refused> {
    let mut like = first.clone();
    like.links.retain(|link| link.kind != LinkKind::FollowedBy);
    let named = |name: &str| -> Result<Item, Refused> {
        let lang = first.text(Part::Title).map_or(original, |title| title.original().0);
        let version = Version { body: name.to_owned(), state: TextState::Original };
        let title = Text::new([(lang.clone(), version)].into()).map_err(|_| Refused::NoName)?;
        let mut item = like.clone();
        item.texts.insert(Part::Title, title);
        Ok(item)
    };
    match turn {
        Turn::Rename(name) | Turn::Merge(name) => Ok(vec![named(name)?]),
        Turn::Split(names) => {
            let distinct: BTreeSet<&str> = names.iter().map(|name| name.trim()).collect();
            if names.len() < 2 || distinct.len() < names.len() {
                return Err(Refused::NoName);
            }
            names.iter().map(|name| named(name)).collect()
        }
        Turn::Move(parent) => {
            like.links.retain(|link| link.kind != LinkKind::Parent);
            like.links.extend(parent.iter().map(|parent| link(LinkKind::Parent, parent)));
            Ok(vec![like])
        }
        Turn::Reseat { chair, members } => {
            like.links.retain(|link| !matches!(link.kind, LinkKind::Chairs | LinkKind::Delegates));
            like.links.extend(chair.iter().map(|chair| link(LinkKind::Chairs, chair)));
            like.links.extend(members.iter().map(|member| link(LinkKind::Delegates, member)));
            if like.links == first.links { Err(Refused::Same) } else { Ok(vec![like]) }
        }
        Turn::Join(_) | Turn::Close => Ok(Vec::new()),
    }
}

fn link(kind: LinkKind, other: &ItemRef) -> Declared {
    Declared { kind, at: End::From, other: other.clone() }
}

fn span(facts: &mut Facts, starts: Option<When>, ends: Option<When>) {
    match facts {
        Facts::Organisation(organisation) => (organisation.valid_from, organisation.valid_to) = (starts, ends),
        Facts::Body(body) => (body.valid_from, body.valid_to) = (starts, ends),
        _ => {}
    }
}

/// The item with one of those that end replaced by one that follows.
fn hand_over(mut item: Item, of: &[ItemRef], to: &ItemRef) -> Item {
    let seats = |links: &[Declared], kind: LinkKind| -> Vec<ItemRef> {
        links.iter().filter(|link| link.kind == kind).map(|link| link.other.clone()).collect()
    };
    let was_both = seats(&item.links, LinkKind::Chairs).iter().any(|one| seats(&item.links, LinkKind::Delegates).contains(one));
    let mut links: Vec<Declared> = Vec::with_capacity(item.links.len());
    for mut link in item.links {
        if link.kind != LinkKind::FollowedBy && of.contains(&link.other) {
            link.other = to.clone();
        }
        if !links.contains(&link) {
            links.push(link);
        }
    }
    // A chair and a member that became one are one: it chairs, unless the chair was among the members before.
    if !was_both {
        let chairs = seats(&links, LinkKind::Chairs);
        links.retain(|link| link.kind != LinkKind::Delegates || !chairs.contains(&link.other));
    }
    item.links = links;
    item
}

/// What hangs on one of these and can go on with whoever follows: measures, commitments, seats, meetings, organisations below. With
/// it whether it still runs on this day, so that it should.
#[must_use]
pub fn hanging(now: &Leitbild, of: &[ItemRef], on: Date) -> Vec<(ItemRef, bool)> {
    let on = When::from(on);
    // Where a goal comes from, and what was accepted about somebody, stays as it was said.
    let goes_on = |kind: Kind| {
        matches!(kind, Kind::Organisation | Kind::Commitment | Kind::Body | Kind::Meeting | Kind::Measure | Kind::FollowUp)
    };
    let hangs = |item: &&Item| {
        goes_on(item.kind())
            && !of.contains(&item.key)
            && item.links.iter().any(|link| link.kind != LinkKind::FollowedBy && of.contains(&link.other))
    };
    let runs = |item: &Item| {
        let (starts, ends) = item.facts.period();
        let is_over = matches!(item.status(), Some("completed" | "stopped"));
        match item.kind() {
            // A meeting was held by whoever held it.
            Kind::Meeting => starts.is_some_and(|starts| !on.is_after(starts)),
            Kind::FollowUp => matches!(&item.facts, Facts::FollowUp(follow_up) if follow_up.done.is_none()),
            _ => !is_over && !ends.is_some_and(|ends| on.is_after(ends)),
        }
    };
    now.items().filter(hangs).map(|item| (item.key.clone(), runs(item))).collect()
}

/// Whether somebody is there on a day, as far as is known.
#[must_use]
pub fn is_there(item: &Item, on: Date) -> bool {
    let (on, (starts, ends)) = (When::from(on), item.facts.period());
    !starts.is_some_and(|starts| starts.is_after(on)) && !ends.is_some_and(|ends| on.is_after(ends))
}

/// To whom an organisation belongs on a day: whom it names, or who followed that or came before it by then.
#[must_use]
pub fn parent_on<'a>(now: &'a Leitbild, item: &Item, on: Date) -> Option<&'a Item> {
    let mut parent = now.get(item.linked(LinkKind::Parent, End::From).next()?)?;
    // As often as there are items at most: a circle does not hold anybody up.
    for _ in 0..now.len() {
        if is_there(parent, on) {
            return Some(parent);
        }
        let ended = parent.facts.period().1.is_some_and(|ends| When::from(on).is_after(ends));
        let onward = if ended {
            parent.linked(LinkKind::FollowedBy, End::To).filter_map(|key| now.get(key)).next()
        } else {
            let before = |other: &&Item| other.linked(LinkKind::FollowedBy, End::To).any(|key| *key == parent.key);
            now.of_kind(Kind::Organisation).find(before)
        };
        parent = onward?;
    }
    None
}

#[cfg(test)]
mod tests;
