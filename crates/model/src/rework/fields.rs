//! Steps with fields.

use std::collections::BTreeSet;

use super::goals::Touched;
use super::{Desk, Refused, Words, copy, settle};
use crate::code::{Code, ItemRef};
use crate::facts::{Facts, Field};
use crate::item::Item;
use crate::kind::Kind;
use crate::link::{End, LinkKind};
use crate::text::{Part, Texts};

impl Desk<'_> {
    pub(super) fn rename_field(&mut self, field: &Code, words: &Words) -> Result<Touched, Refused> {
        let old = self.item(field)?;
        let key = old.key.clone();
        // While it is still called as before: by its name it is found there.
        self.tell_of_field(&key)?;
        self.write(old, words, false)?;
        Ok(settle::settle_at(&mut self.next, &key))
    }

    pub(super) fn merge_fields(&mut self, into: &Code, from: &[Code], words: &Words) -> Result<Touched, Refused> {
        let stays = self.item(into)?;
        self.tell_of_field(&stays.key)?;
        let gone: BTreeSet<&Code> = from.iter().filter(|field| *field != into).collect();
        if gone.is_empty() {
            return Err(Refused::TooFew);
        }
        let mut moved = Vec::new();
        for field in gone {
            let old = self.item(field)?;
            let goals = self.goals_in(&old.key);
            for goal in goals {
                moved.push(self.place(&goal, into)?);
            }
            self.take_ups_into(&old.key, &stays.key)?;
            // The field that goes is told of by what the one that takes it in is told of.
            self.tell_of_field(&old.key)?;
            self.repoint(&old.key, std::slice::from_ref(&stays.key));
            self.next.remove(&old.key);
        }
        let key = stays.key.clone();
        self.write(stays, words, false)?;
        settle::unite(&mut self.next, &key);
        let mut touched = settle::settle_at(&mut self.next, &key);
        // Why the fields became one is why their goals moved, where nothing else was said of them.
        for goal in moved {
            let told = settle::settle_at(&mut self.next, &goal);
            touched.extend(told.into_iter().filter(|key| self.next.get(key).is_some_and(|item| item.text(Part::Reason).is_none())));
        }
        Ok(touched)
    }

    pub(super) fn add_field(&mut self, words: &Words) -> Result<Touched, Refused> {
        let key = self.key(&self.free(Kind::Field, "H", 1)?)?;
        let item = Item { key: key.clone(), facts: Facts::Field(Field::default()), texts: Texts::new(), links: Vec::new() };
        self.write(item, words, false)?;
        Ok(settle::settle_at(&mut self.next, &key))
    }

    pub(super) fn drop_field(&mut self, field: &Code) -> Result<Touched, Refused> {
        let old = self.item(field)?;
        let goals = self.goals_in(&old.key).len();
        if goals > 0 {
            return Err(Refused::NotEmpty(goals));
        }
        self.tell_of_field(&old.key)?;
        let told = settle::telling(&self.next, &old.key);
        self.repoint(&old.key, &[]);
        self.next.remove(&old.key);
        Ok(settle::settle_these(&mut self.next, &told))
    }

    /// Gives a field back the name it had, or brings back one that was dropped as it was before; fields that went into others cannot
    /// come back with all that was theirs.
    pub(super) fn take_back_name(&mut self, told: &Item) -> Result<Touched, Refused> {
        let (olds, news): (Vec<&ItemRef>, Vec<&ItemRef>) =
            (told.linked(LinkKind::Preceded, End::From).collect(), told.linked(LinkKind::Became, End::To).collect());
        if let ([old], []) = (olds.as_slice(), news.as_slice()) {
            let (Some(item), Some(from)) = (self.next.get(old), old.edition()) else {
                return Err(Refused::Unknown((*old).clone()));
            };
            let field = copy::copied(item, from, self.edition)?;
            self.next.insert(field);
            self.next.remove(&told.key);
            self.take_ups_back(old)?;
            return Ok(Touched::new());
        }
        let ([old], [new]) = (olds.as_slice(), news.as_slice()) else { return Err(Refused::Joined) };
        let old = self.next.get(old).cloned().ok_or_else(|| Refused::Unknown((*old).clone()))?;
        let mut field = self.next.get(new).cloned().ok_or_else(|| Refused::Unknown((*new).clone()))?;
        field.texts = old.texts;
        self.next.insert(field);
        self.next.remove(&told.key);
        Ok(Touched::new())
    }

    fn goals_in(&self, field: &ItemRef) -> Vec<Item> {
        let here = |goal: &&Item| goal.linked(LinkKind::InField, End::From).any(|other| other == field);
        self.next.in_edition(self.edition, Kind::Goal).filter(here).cloned().collect()
    }

    /// Brings the take-ups of a whole field to another. Where either field justified in words why a goal is not taken up and
    /// the other takes it up, the justification no longer holds and goes.
    fn take_ups_into(&mut self, from: &ItemRef, into: &ItemRef) -> Result<(), Refused> {
        let at = |item: &&Item, field: &ItemRef| item.linked(LinkKind::TakenUpIn, End::To).any(|place| place == field);
        let of = |item: &Item| item.linked(LinkKind::TakesUp, End::From).next().cloned();
        let taken = |desk: &Self, field: &ItemRef| -> Vec<Item> {
            desk.next.in_edition(desk.edition, Kind::TakeUp).filter(|item| at(item, field)).cloned().collect()
        };
        let (coming, there) = (taken(self, from), taken(self, into));
        let justified = |item: &Item| item.text(Part::Justification).is_some();
        for item in &coming {
            let beside: Vec<&Item> = there.iter().filter(|other| of(other) == of(item)).collect();
            if justified(item) && !beside.is_empty() {
                self.next.remove(&item.key);
            } else {
                for other in beside.into_iter().filter(|other| justified(other)) {
                    self.next.remove(&other.key);
                }
            }
        }
        self.repoint(from, std::slice::from_ref(into));
        self.renumber_take_ups(into)
    }

    /// Writes down what became of a field where nothing tells it yet: fields that go on under their name are not told of.
    fn tell_of_field(&mut self, field: &ItemRef) -> Result<Touched, Refused> {
        let followed = settle::followed(&self.next, field);
        settle::settle_field(&mut self.next, followed, field)
    }
}
