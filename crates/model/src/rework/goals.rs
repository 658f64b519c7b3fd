//! Steps with goals.

use std::collections::BTreeSet;

use super::{Desk, GoalPart, Refused, Words, copy, settle};
use crate::code::{Code, ItemRef};
use crate::facts::{Facts, Nothing};
use crate::item::Item;
use crate::kind::Kind;
use crate::link::{Declared, End, LinkKind};
use crate::shape;
use crate::text::{Part, Text, TextState, Texts, Version};
use crate::translations::mark_outdated;

/// What a step touched: successions of this edition.
pub(super) type Touched = BTreeSet<ItemRef>;

impl Desk<'_> {
    pub(super) fn reword(&mut self, goal: &Code, words: &Words) -> Result<Touched, Refused> {
        let old = self.item(goal)?;
        self.write(old, words, true)?;
        let key = self.key(goal)?;
        Ok(settle::settle_at(&mut self.next, &key))
    }

    pub(super) fn move_goal(&mut self, goal: &Code, field: &Code) -> Result<Touched, Refused> {
        let old = self.item(goal)?;
        if goal.is_overarching() {
            return Err(Refused::Overarching);
        }
        let to = self.item(field)?.key;
        if old.linked(LinkKind::InField, End::From).any(|field| *field == to) {
            return Err(Refused::SameField);
        }
        let new = self.place(&old, field)?;
        Ok(settle::settle_at(&mut self.next, &new))
    }

    /// Puts a goal into another field, under a free number there, with everything that hangs on it.
    pub(super) fn place(&mut self, old: &Item, field: &Code) -> Result<ItemRef, Refused> {
        settle::settle_at(&mut self.next, &old.key);
        let key = self.key(&self.free_goal(Some(field))?)?;
        let mut new = Item { key: key.clone(), ..old.clone() };
        for link in new.links.iter_mut().filter(|link| link.kind == LinkKind::InField) {
            link.other = self.key(field)?;
        }
        self.next.insert(new);
        self.repoint(&old.key, std::slice::from_ref(&key));
        self.next.remove(&old.key);
        self.renumber_take_ups(&key)?;
        Ok(key)
    }

    pub(super) fn split(&mut self, goal: &Code, parts: &[GoalPart]) -> Result<Touched, Refused> {
        let old = self.item(goal)?;
        if parts.len() < 2 {
            return Err(Refused::TooFew);
        }
        settle::settle_at(&mut self.next, &old.key);
        let mut new = Vec::new();
        for part in parts {
            new.push(self.make(part, goal.is_overarching(), &[&old])?);
        }
        self.repoint(&old.key, &new);
        self.next.remove(&old.key);
        let first = new.first().ok_or(Refused::TooFew)?;
        self.renumber_take_ups(first)?;
        Ok(settle::settle_at(&mut self.next, first))
    }

    pub(super) fn merge(&mut self, goals: &[Code], into: &GoalPart) -> Result<Touched, Refused> {
        let distinct: BTreeSet<&Code> = goals.iter().collect();
        if distinct.len() < 2 {
            return Err(Refused::TooFew);
        }
        let overarching = goals.iter().any(Code::is_overarching);
        let old: Vec<Item> = distinct.into_iter().map(|goal| self.item(goal)).collect::<Result<_, _>>()?;
        if old.iter().any(|goal| goal.key.code().is_overarching() != overarching) {
            return Err(Refused::Overarching);
        }
        let new = self.make(into, overarching, &old.iter().collect::<Vec<_>>())?;
        for goal in &old {
            settle::settle_at(&mut self.next, &goal.key);
            self.repoint(&goal.key, std::slice::from_ref(&new));
            self.next.remove(&goal.key);
        }
        self.renumber_take_ups(&new)?;
        settle::unite(&mut self.next, &new);
        Ok(settle::settle_at(&mut self.next, &new))
    }

    pub(super) fn drop_goal(&mut self, goal: &Code) -> Result<Touched, Refused> {
        let old = self.item(goal)?;
        settle::settle_at(&mut self.next, &old.key);
        let told: Vec<ItemRef> = settle::telling(&self.next, &old.key);
        self.repoint(&old.key, &[]);
        self.next.remove(&old.key);
        Ok(settle::settle_these(&mut self.next, &told))
    }

    pub(super) fn add(&mut self, goal: &GoalPart) -> Result<Touched, Refused> {
        let new = self.make(goal, goal.field.is_none(), &[])?;
        Ok(settle::settle_at(&mut self.next, &new))
    }

    pub(super) fn take_back(&mut self, succession: &Code) -> Result<Touched, Refused> {
        let told = self.item(succession)?;
        let all = |kind, at| told.linked(kind, at).filter(|goal| goal.kind() == Kind::Goal).cloned().collect::<Vec<ItemRef>>();
        let (olds, news) = (all(LinkKind::Preceded, End::From), all(LinkKind::Became, End::To));
        if olds.is_empty() && news.is_empty() {
            return self.take_back_name(&told);
        }
        let mut back = Vec::new();
        for old in &olds {
            let (Some(item), Some(from)) = (self.next.get(old).cloned(), old.edition()) else {
                return Err(Refused::Unknown(old.clone()));
            };
            back.push(copy::copied(&item, from, self.edition)?);
        }
        // What hangs on what goes hangs on what comes back; what was added goes with all that hung on it.
        let keys: Vec<ItemRef> = back.iter().map(|item| item.key.clone()).collect();
        for new in &news {
            let others: Vec<ItemRef> = keys.iter().filter(|key| !news.contains(key)).cloned().collect();
            let to = if keys.contains(new) { std::slice::from_ref(new) } else { &others };
            self.repoint(new, to);
            if !keys.contains(new) {
                self.next.remove(new);
            }
        }
        self.next.remove(&told.key);
        let mut touched = Touched::new();
        for mut goal in back {
            if let Some(field) = goal.linked(LinkKind::InField, End::From).find(|field| self.next.get(field).is_none()) {
                return Err(Refused::Unknown(field.clone()));
            }
            let (key, code) = (goal.key.clone(), goal.key.code().clone());
            // A source taken out of the Leitbild meanwhile is not brought back.
            goal.links.retain(|link| self.next.get(&link.other).is_some());
            self.next.insert(goal);
            let old = olds.iter().find(|old| *old.code() == code).cloned();
            touched.extend(settle::tell(&mut self.next, old.clone(), &key)?);
            self.renumber_take_ups(&key)?;
            if let Some(old) = old.filter(|_| news.is_empty()) {
                self.take_ups_back(&old)?;
            }
        }
        Ok(touched)
    }

    /// Brings take-ups back that went with a goal or field, where both their ends are there again.
    pub(super) fn take_ups_back(&mut self, goal: &ItemRef) -> Result<(), Refused> {
        let Some(from) = goal.edition() else { return Ok(()) };
        let names = |item: &&Item| item.links.iter().any(|link| link.other == *goal);
        let gone: Vec<Item> = self.next.in_edition(from, Kind::TakeUp).filter(names).cloned().collect();
        for old in gone {
            let mut item = copy::copied(&old, from, self.edition)?;
            let there = item.links.iter().all(|link| self.next.get(&link.other).is_some());
            let joins = |other: &&Item| item.links.iter().all(|link| other.links.contains(link));
            if !there || self.next.in_edition(self.edition, Kind::TakeUp).any(|other| joins(&other)) {
                continue;
            }
            if self.next.get(&item.key).is_some() {
                let place = item.linked(LinkKind::TakenUpIn, End::To).next().and_then(|place| self.field_of(place));
                let overarching = item.linked(LinkKind::TakesUp, End::From).next().cloned();
                let Some((field, overarching)) = place.zip(overarching) else { continue };
                item.key = self.key(&self.free_take_up(overarching.code(), field.code())?)?;
            }
            self.next.insert(item);
        }
        Ok(())
    }

    /// An item of this edition.
    pub(super) fn item(&self, code: &Code) -> Result<Item, Refused> {
        let key = self.key(code)?;
        self.next.get(&key).cloned().ok_or(Refused::Unknown(key))
    }

    /// Makes a goal; its origins are those of the goals it comes from.
    fn make(&mut self, part: &GoalPart, overarching: bool, from: &[&Item]) -> Result<ItemRef, Refused> {
        if overarching == part.field.is_some() {
            return Err(Refused::Overarching);
        }
        let key = self.key(&self.free_goal(part.field.as_ref())?)?;
        let mut links = Vec::new();
        if let Some(field) = &part.field {
            links.push(Declared { kind: LinkKind::InField, at: End::From, other: self.item(field)?.key });
        }
        for origin in from.iter().flat_map(|item| &item.links).filter(|link| link.kind == LinkKind::Origin) {
            if !links.contains(origin) {
                links.push(origin.clone());
            }
        }
        self.write(Item { key: key.clone(), facts: Facts::Goal(Nothing {}), texts: Texts::new(), links }, &part.words, true)?;
        Ok(key)
    }

    /// Writes words over those of an item; translations of what changed become outdated.
    pub(super) fn write(&mut self, old: Item, words: &Words, needs_text: bool) -> Result<(), Refused> {
        let mut new = old.clone();
        for (part, body) in [(Part::Title, &words.title), (Part::Text, &words.text)] {
            if body.trim().is_empty() {
                if part == Part::Title || needs_text {
                    return Err(Refused::NoWords);
                }
                new.texts.remove(&part);
                continue;
            }
            let before = old.text(part);
            let mut versions = before.map(|text| text.versions().clone()).unwrap_or_default();
            let lang = before.map_or(self.lang, |text| text.original().0).clone();
            versions.insert(lang, Version { body: body.clone(), state: TextState::Original });
            new.texts.insert(part, Text::new(versions).map_err(|_| Refused::NoWords)?);
        }
        mark_outdated(&old, &mut new);
        self.next.insert(new);
        Ok(())
    }

    /// Lets whatever names `old` name all of `new` instead, or the first of them where only one may be named. What cannot do
    /// without goes where there is none: take-ups of a goal that is dropped.
    pub(super) fn repoint(&mut self, old: &ItemRef, new: &[ItemRef]) {
        let names = |item: &&Item| item.links.iter().any(|link| link.other == *old);
        let naming: Vec<Item> = self.next.items().filter(names).cloned().collect();
        for mut item in naming {
            let mut links: Vec<Declared> = Vec::new();
            let mut lost = false;
            for link in &item.links {
                if link.other != *old {
                    if !links.contains(link) {
                        links.push(link.clone());
                    }
                    continue;
                }
                let many = shape::link_keys(item.kind()).any(|(_, key)| key.kind == link.kind && key.at == link.at && key.many);
                let named = if many { new } else { &new[..new.len().min(1)] };
                lost |= named.is_empty() && !many;
                for other in named {
                    let link = Declared { other: other.clone(), ..link.clone() };
                    if !links.contains(&link) {
                        links.push(link);
                    }
                }
            }
            item.links = links;
            if lost && item.kind() == Kind::TakeUp {
                self.next.remove(&item.key);
            } else {
                self.next.insert(item);
            }
        }
    }

    /// Gives the take-ups at a goal codes that say where they stand, where they do not.
    pub(super) fn renumber_take_ups(&mut self, goal: &ItemRef) -> Result<(), Refused> {
        let names = |item: &&Item| item.links.iter().any(|link| link.other == *goal);
        let here: Vec<Item> = self.next.in_edition(self.edition, Kind::TakeUp).filter(names).cloned().collect();
        for item in here {
            let overarching = item.linked(LinkKind::TakesUp, End::From).next().cloned();
            let place = item.linked(LinkKind::TakenUpIn, End::To).next().cloned();
            let (Some(overarching), Some(place)) = (overarching, place) else { continue };
            let Some(field) = self.field_of(&place) else { continue };
            self.next.remove(&item.key);
            let right = self.free_take_up(overarching.code(), field.code())?;
            let front = right.as_str().trim_end_matches(|c: char| c.is_ascii_lowercase());
            let stays = item.key.code().as_str().trim_end_matches(|c: char| c.is_ascii_lowercase()) == front;
            let key = if stays { item.key.clone() } else { self.key(&right)? };
            if !stays {
                self.repoint(&item.key, std::slice::from_ref(&key));
            }
            self.next.insert(Item { key, ..item });
        }
        Ok(())
    }

    /// The field in which a take-up's place lies; none for a measure.
    fn field_of(&self, place: &ItemRef) -> Option<ItemRef> {
        match place.kind() {
            Kind::Field => Some(place.clone()),
            Kind::Goal => self.next.get(place)?.linked(LinkKind::InField, End::From).next().cloned(),
            _ => None,
        }
    }

    /// Whether a succession leads from several to several, which no change tells.
    pub(super) fn is_tangled(&self, succession: &ItemRef) -> bool {
        self.next.get(succession).is_some_and(|item| {
            let count = |kind| item.links.iter().filter(|link| link.kind == kind).count();
            count(LinkKind::Preceded) > 1 && count(LinkKind::Became) > 1
        })
    }
}
