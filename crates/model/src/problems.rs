//! What must hold for a Leitbild as a whole, and where it does not.

use std::collections::{HashMap, HashSet};

use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::shape::{self, Holds};
use crate::text::Part;
use crate::words::Change;

/// A rule that the whole breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The item at fault.
    pub item: ItemRef,
    /// The key under which the mistake stands.
    pub key: Option<&'static str>,
    /// Which of several values under that key, from 0.
    pub index: usize,
    /// What is wrong.
    pub breach: Breach,
}

/// The ways in which a whole can contradict itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Breach {
    /// A link to something that is not there.
    #[error("{0} is not there")]
    UnknownLink(ItemRef),
    /// An item of an edition that is not there.
    #[error("the edition {0} is not there")]
    UnknownEdition(Code),
    /// Following this link from item to item leads back to the start.
    #[error("this leads round in a circle: {}", join(.0))]
    Circle(Vec<ItemRef>),
    /// A goal of a field without a field.
    #[error("a goal of a field needs its field")]
    GoalWithoutField,
    /// An overarching goal in a field.
    #[error("an overarching goal belongs to no single field")]
    OverarchingInField,
    /// A take-up of something that is no overarching goal.
    #[error("{0} is not an overarching goal")]
    NotOverarching(ItemRef),
    /// A sentence and a justification at once.
    #[error("a take-up has either a sentence or a justification, not both")]
    SentenceAndJustification,
    /// A justification tied to something else than a field.
    #[error("a justification is given for a whole field")]
    JustifiedOutsideField,
    /// A change with the wrong number of goals.
    #[error("“{change}” does not lead from {from} to {to} goals")]
    ChangeDoesNotFit {
        /// The change.
        change: Change,
        /// Goals before.
        from: usize,
        /// Goals after.
        to: usize,
    },
    /// A predecessor in the same or a later edition.
    #[error("{0} is not from an earlier edition")]
    NotEarlier(ItemRef),
    /// A successor, field or place of a take-up in another edition.
    #[error("{0} is not from this edition")]
    NotThisEdition(ItemRef),
    /// The end lies before the beginning.
    #[error("the end lies before the beginning")]
    EndsBeforeItStarts,
    /// A goal that two successions of one edition claim.
    #[error("{0} already stands in another succession")]
    TwoSuccessions(ItemRef),
    /// A goal in a succession of fields, or a field in one of goals.
    #[error("{0} is no {1}: a succession tells of goals or of fields, not of both")]
    MixedSuccession(ItemRef, Kind),
    /// A part of something whose code says otherwise: `Q02.1` as a result of `Q03`.
    #[error("by its code {0} belongs to {1}")]
    CodeSaysOtherwise(ItemRef, Code),
}

fn join(items: &[ItemRef]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(" → ")
}

impl Leitbild {
    /// Finds every place where the whole breaks a rule, in the order of the items.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut succeeded: HashMap<(ItemRef, Code, End), ()> = HashMap::new();
        for item in self.items() {
            self.link_problems(item, &mut found);
            self.own_problems(item, &mut found);
            self.succession_problems(item, &mut succeeded, &mut found);
        }
        self.circles(LinkKind::Contains, "parent", &mut found);
        self.circles(LinkKind::Parent, "parent", &mut found);
        self.circles(LinkKind::FollowedBy, "successors", &mut found);
        found
    }

    fn link_problems(&self, item: &Item, found: &mut Vec<Problem>) {
        if let Some(edition) = item.key.edition().filter(|edition| self.edition_status(edition).is_none()) {
            found.push(problem(item, None, 0, Breach::UnknownEdition(edition.clone())));
        }
        let mut counts: HashMap<&'static str, usize> = HashMap::new();
        for declared in &item.links {
            let key = shape::declaring_key(item.kind(), declared.kind, declared.at, declared.other.kind());
            let index = key.map_or(0, |key| {
                let count = counts.entry(key).or_default();
                *count += 1;
                *count - 1
            });
            if self.get(&declared.other).is_none() {
                found.push(problem(item, key, index, Breach::UnknownLink(declared.other.clone())));
            }
        }
    }

    fn own_problems(&self, item: &Item, found: &mut Vec<Problem>) {
        match item.kind() {
            Kind::Goal => {
                let has_field = item.linked(LinkKind::InField, End::From).next().is_some();
                match (item.key.code().is_overarching(), has_field) {
                    (true, true) => found.push(problem(item, Some("field"), 0, Breach::OverarchingInField)),
                    (false, false) => found.push(problem(item, None, 0, Breach::GoalWithoutField)),
                    _ => {}
                }
                elsewhere(item, "field", LinkKind::InField, End::From, found);
            }
            Kind::TakeUp => {
                if let Some(goal) = item.linked(LinkKind::TakesUp, End::From).find(|goal| !goal.code().is_overarching()) {
                    found.push(problem(item, Some("overarching"), 0, Breach::NotOverarching(goal.clone())));
                }
                elsewhere(item, "overarching", LinkKind::TakesUp, End::From, found);
                elsewhere(item, "in", LinkKind::TakenUpIn, End::To, found);
                let justified = item.text(Part::Justification).is_some();
                if justified && item.text(Part::Sentence).is_some() {
                    found.push(problem(item, Some("justification"), 0, Breach::SentenceAndJustification));
                }
                if justified && item.linked(LinkKind::TakenUpIn, End::To).any(|place| place.kind() != Kind::Field) {
                    found.push(problem(item, Some("in"), 0, Breach::JustifiedOutsideField));
                }
            }
            Kind::Result | Kind::Phase => {
                let (key, link) =
                    if item.kind() == Kind::Result { ("source", LinkKind::Quoted) } else { ("process", LinkKind::HasPhase) };
                if let (Some(home), Some(said)) = (shape::home(&item.key), item.linked(link, End::From).next())
                    && said.code() != &home
                {
                    found.push(problem(item, Some(key), 0, Breach::CodeSaysOtherwise(item.key.clone(), home)));
                }
            }
            _ => {}
        }
        if let (Some(starts), Some(ends)) = item.facts.period()
            && starts.is_after(ends)
        {
            let whens = shape::keys(item.kind()).iter().filter(|key| matches!(key.holds, Holds::When));
            let end = whens.map(|key| key.name).find(|name| matches!(*name, "ends" | "valid_to" | "until"));
            found.push(problem(item, end, 0, Breach::EndsBeforeItStarts));
        }
    }

    fn succession_problems(&self, item: &Item, seen: &mut HashMap<(ItemRef, Code, End), ()>, found: &mut Vec<Problem>) {
        let (Facts::Succession(succession), Some(edition)) = (&item.facts, item.key.edition()) else { return };
        let before: Vec<&ItemRef> = item.linked(LinkKind::Preceded, End::From).collect();
        let after: Vec<&ItemRef> = item.linked(LinkKind::Became, End::To).collect();
        if !succession.change.fits(before.len(), after.len()) {
            let breach = Breach::ChangeDoesNotFit { change: succession.change, from: before.len(), to: after.len() };
            found.push(problem(item, Some("change"), 0, breach));
        }
        let of = before.first().or(after.first()).map_or(Kind::Goal, |first| first.kind());
        for (key, ends) in [("from", &before), ("to", &after)] {
            for (index, other) in ends.iter().enumerate().filter(|(_, other)| other.kind() != of) {
                found.push(problem(item, Some(key), index, Breach::MixedSuccession((*other).clone(), of)));
            }
        }
        for (index, goal) in before.iter().enumerate() {
            if goal.edition() >= Some(edition) {
                found.push(problem(item, Some("from"), index, Breach::NotEarlier((*goal).clone())));
            }
            if seen.insert(((*goal).clone(), edition.clone(), End::From), ()).is_some() {
                found.push(problem(item, Some("from"), index, Breach::TwoSuccessions((*goal).clone())));
            }
        }
        for (index, goal) in after.iter().enumerate() {
            if goal.edition() != Some(edition) {
                found.push(problem(item, Some("to"), index, Breach::NotThisEdition((*goal).clone())));
            }
            if seen.insert(((*goal).clone(), edition.clone(), End::To), ()).is_some() {
                found.push(problem(item, Some("to"), index, Breach::TwoSuccessions((*goal).clone())));
            }
        }
    }

    fn circles(&self, kind: LinkKind, key: &'static str, found: &mut Vec<Problem>) {
        let mut next: HashMap<ItemRef, Vec<ItemRef>> = HashMap::new();
        for link in self.links().filter(|link| link.kind == kind) {
            next.entry(link.from).or_default().push(link.to);
        }
        let mut starts: Vec<&ItemRef> = next.keys().collect();
        starts.sort();
        let mut cleared: HashSet<ItemRef> = HashSet::new();
        for start in starts {
            for circle in circles_from(start, &next, &mut cleared) {
                let declaring = circle.iter().min().cloned().unwrap_or_else(|| start.clone());
                let turn = circle.iter().position(|item| *item == declaring).unwrap_or(0);
                let mut shown: Vec<ItemRef> = circle[turn..].iter().chain(&circle[..turn]).cloned().collect();
                shown.push(declaring.clone());
                found.push(Problem { item: declaring, key: Some(key), index: 0, breach: Breach::Circle(shown) });
            }
        }
    }
}

fn problem(item: &Item, key: Option<&'static str>, index: usize, breach: Breach) -> Problem {
    Problem { item: item.key.clone(), key, index, breach }
}

/// Finds what an item of an edition names in another one where only its own will do.
fn elsewhere(item: &Item, key: &'static str, kind: LinkKind, at: End, found: &mut Vec<Problem>) {
    for (index, other) in item.linked(kind, at).enumerate() {
        if other.edition().is_some() && other.edition() != item.key.edition() {
            found.push(problem(item, Some(key), index, Breach::NotThisEdition(other.clone())));
        }
    }
}

/// The circles met on the ways on from `start`: one for every link that leads back to an item of its own path, so that
/// without these links no circle is left. What has been walked is `cleared` and not walked again.
fn circles_from(start: &ItemRef, next: &HashMap<ItemRef, Vec<ItemRef>>, cleared: &mut HashSet<ItemRef>) -> Vec<Vec<ItemRef>> {
    let mut circles = Vec::new();
    let mut path: Vec<(ItemRef, usize)> = Vec::new();
    if !cleared.contains(start) {
        path.push((start.clone(), 0));
    }
    while let Some((item, at)) = path.last_mut() {
        let onward = next.get(item).and_then(|onward| onward.get(*at)).cloned();
        *at += 1;
        match onward {
            None => cleared.extend(path.pop().map(|(done, _)| done)),
            Some(onward) if cleared.contains(&onward) => {}
            Some(onward) => match path.iter().position(|(item, _)| *item == onward) {
                Some(back) => circles.push(path[back..].iter().map(|(item, _)| item.clone()).collect()),
                None => path.push((onward, 0)),
            },
        }
    }
    circles
}
