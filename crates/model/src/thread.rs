//! Walking the thread: where something comes from, and what became of it.

use std::collections::{BTreeMap, HashSet, VecDeque};

use crate::code::ItemRef;
use crate::leitbild::Leitbild;
use crate::link::{Link, LinkKind};

/// Which way to walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the sources: where it comes from.
    Back,
    /// Towards the effects: what became of it.
    On,
}

/// One step of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item reached.
    pub item: ItemRef,
    /// Over which kind of link.
    pub over: LinkKind,
    /// The item before it on the walk.
    pub before: ItemRef,
    /// How many links away from the start, from 1.
    pub depth: usize,
}

/// The links of the thread, ready to be walked both ways.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    on: BTreeMap<ItemRef, Vec<(LinkKind, ItemRef)>>,
    back: BTreeMap<ItemRef, Vec<(LinkKind, ItemRef)>>,
}

impl Thread {
    /// The thread that links make; links that only give context are left out.
    pub fn new(links: impl IntoIterator<Item = Link>) -> Thread {
        let mut thread = Thread::default();
        for link in links.into_iter().filter(|link| link.kind.is_thread()) {
            thread.on.entry(link.from.clone()).or_default().push((link.kind, link.to.clone()));
            thread.back.entry(link.to).or_default().push((link.kind, link.from));
        }
        for ends in thread.on.values_mut().chain(thread.back.values_mut()) {
            ends.sort();
            ends.dedup();
        }
        thread
    }

    /// The thread of a whole Leitbild.
    #[must_use]
    pub fn of(leitbild: &Leitbild) -> Thread {
        Thread::new(leitbild.links())
    }

    /// The direct neighbours of an item, by kind of link and code.
    #[must_use]
    pub fn neighbours(&self, item: &ItemRef, way: Way) -> &[(LinkKind, ItemRef)] {
        let ends = if way == Way::On { &self.on } else { &self.back };
        ends.get(item).map_or(&[], Vec::as_slice)
    }

    /// Everything within `depth` links of `start`, nearest first; each item once, by its shortest way.
    #[must_use]
    pub fn walk(&self, start: &ItemRef, way: Way, depth: usize) -> Vec<Step> {
        let mut seen = HashSet::from([start.clone()]);
        let mut steps = Vec::new();
        let mut waiting = VecDeque::from([(start.clone(), 0)]);
        while let Some((item, at)) = waiting.pop_front() {
            if at == depth {
                continue;
            }
            for (over, next) in self.neighbours(&item, way) {
                if seen.insert(next.clone()) {
                    steps.push(Step { item: next.clone(), over: *over, before: item.clone(), depth: at + 1 });
                    waiting.push_back((next.clone(), at + 1));
                }
            }
        }
        steps
    }
}
