//! Taking back a change of many items: each goes back to what it was before, unless that would take something from somebody.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::code::ItemRef;
use crate::item::Item;
use crate::leitbild::Leitbild;
use crate::problems::Breach;

/// An item that the change made or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The item.
    pub key: ItemRef,
    /// What it was before; none where the change made it.
    pub before: Option<Item>,
    /// Whether somebody changed it since.
    pub changed_since: bool,
    /// Whether people belong to it.
    pub belonged_to: bool,
}

/// Why an item stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Somebody changed it since.
    Changed,
    /// Others link to it by now.
    Linked(Vec<ItemRef>),
    /// People belong to it by now.
    BelongedTo,
    /// What it was before would contradict what is there now.
    Contradicts,
    /// Its edition can no longer change.
    Frozen,
}

/// What taking back a change comes to.
#[derive(Clone, Debug, Default)]
pub struct Undone {
    /// Everything, afterwards.
    pub next: Leitbild,
    /// Items that go back to what they were.
    pub restored: Vec<ItemRef>,
    /// Items that are taken out.
    pub removed: Vec<ItemRef>,
    /// Items that stay as they are, each with the reason.
    pub kept: BTreeMap<ItemRef, Kept>,
}

/// Takes back what `steps` say. Nobody's later change is lost, and the whole stays free of contradictions.
#[must_use]
pub fn undo(now: &Leitbild, steps: &[Step]) -> Undone {
    let mut kept: BTreeMap<ItemRef, Kept> = BTreeMap::new();
    for step in steps {
        if step.changed_since {
            kept.insert(step.key.clone(), Kept::Changed);
        } else if step.before.is_none() && step.belonged_to {
            kept.insert(step.key.clone(), Kept::BelongedTo);
        }
    }
    loop {
        let next = without(now, steps, &kept);
        let more = in_the_way(now, &next, steps, &kept);
        if more.is_empty() {
            let done = |step: &&Step| !kept.contains_key(&step.key) && now.get(&step.key) != step.before.as_ref();
            let (gone, back): (Vec<&Step>, Vec<&Step>) = steps.iter().filter(done).partition(|step| step.before.is_none());
            let keys = |steps: Vec<&Step>| steps.into_iter().map(|step| step.key.clone()).collect();
            return Undone { next, restored: keys(back), removed: keys(gone), kept };
        }
        kept.extend(more);
    }
}

/// Everything as it would be.
fn without(now: &Leitbild, steps: &[Step], kept: &BTreeMap<ItemRef, Kept>) -> Leitbild {
    let mut next = now.clone();
    for step in steps.iter().filter(|step| !kept.contains_key(&step.key)) {
        match &step.before {
            Some(before) => {
                next.insert(before.clone());
            }
            None => {
                next.forget_releases(&step.key);
                next.remove(&step.key);
            }
        }
    }
    next
}

/// Items that cannot go back after all; at least one as long as something is wrong that going back brought about.
fn in_the_way(now: &Leitbild, next: &Leitbild, steps: &[Step], kept: &BTreeMap<ItemRef, Kept>) -> BTreeMap<ItemRef, Kept> {
    let open: BTreeSet<&ItemRef> = steps.iter().map(|step| &step.key).filter(|key| !kept.contains_key(key)).collect();
    let mut more: BTreeMap<ItemRef, Kept> = BTreeMap::new();
    for (key, _) in now.forbidden_changes(next).into_iter().filter(|(key, _)| open.contains(key)) {
        more.insert(key, Kept::Frozen);
    }
    for problem in next.problems() {
        match &problem.breach {
            Breach::UnknownLink(missing) if open.contains(missing) => {
                // Whoever goes back, too, links to it in its former state only: that state cannot come back.
                let by = more.entry(missing.clone()).or_insert_with(|| Kept::Linked(Vec::new()));
                if let Kept::Linked(by) = by
                    && !by.contains(&problem.item)
                {
                    by.push(problem.item.clone());
                }
            }
            Breach::Circle(round) => {
                let found = round.iter().filter(|key| open.contains(key)).cloned();
                more.extend(found.map(|key| (key, Kept::Contradicts)));
            }
            _ if open.contains(&problem.item) => {
                more.insert(problem.item, Kept::Contradicts);
            }
            // Not at what goes back, but because of it: then nothing of it can.
            _ if now.problems().contains(&problem) => {}
            _ => more.extend(open.iter().map(|key| ((*key).clone(), Kept::Contradicts))),
        }
    }
    more
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Typed, item};
    use crate::language::Lang;

    fn key(text: &str) -> ItemRef {
        ItemRef::parse(text, None).expect("a reference")
    }

    fn organisation(code: &str, title: &str, parent: Option<&str>) -> Item {
        let mut typed = Typed::from([("title".into(), vec![title.to_owned()])]);
        typed.extend(parent.map(|parent| ("parent".to_owned(), vec![parent.to_owned()])));
        item(&key(code), &typed, None, &Lang::german()).expect("an organisation")
    }

    fn leitbild(items: &[Item]) -> Leitbild {
        let mut leitbild = Leitbild::new();
        for item in items {
            leitbild.insert(item.clone());
        }
        leitbild
    }

    fn step(code: &str, before: Option<Item>) -> Step {
        Step { key: key(code), before, changed_since: false, belonged_to: false }
    }

    #[test]
    fn what_was_made_goes_and_what_was_changed_is_as_before() {
        let now = leitbild(&[organisation("O001", "Neu", None), organisation("O002", "Amt", Some("O001"))]);
        let before = organisation("O002", "Alt", None);
        let undone = undo(&now, &[step("O001", None), step("O002", Some(before.clone()))]);
        assert_eq!((undone.removed, undone.restored), (vec![key("O001")], vec![key("O002")]));
        assert_eq!(undone.next, leitbild(&[before]));
        assert!(undone.kept.is_empty());
    }

    #[test]
    fn later_changes_stay_and_hold_what_they_link_to() {
        let now = leitbild(&[
            organisation("O001", "Neu", None),
            organisation("O002", "Neu", Some("O001")),
            organisation("O003", "Von anderen", Some("O002")),
            organisation("O004", "Geändert", None),
            organisation("O005", "Mit Menschen", None),
            organisation("O006", "Niemandes", None),
        ]);
        let mut steps: Vec<Step> = ["O001", "O002", "O004", "O005", "O006"].iter().map(|code| step(code, None)).collect();
        steps[2].changed_since = true;
        steps[3].belonged_to = true;
        let undone = undo(&now, &steps);
        let expected = BTreeMap::from([
            (key("O001"), Kept::Linked(vec![key("O002")])),
            (key("O002"), Kept::Linked(vec![key("O003")])),
            (key("O004"), Kept::Changed),
            (key("O005"), Kept::BelongedTo),
        ]);
        assert_eq!(undone.kept, expected);
        assert_eq!(undone.removed, [key("O006")]);
    }

    #[test]
    fn a_former_state_that_would_contradict_does_not_come_back() {
        let now = leitbild(&[organisation("O001", "Amt", None), organisation("O002", "Haus", Some("O001"))]);
        // Before, the office belonged to the house; meanwhile the house belongs to the office.
        let undone = undo(&now, &[step("O001", Some(organisation("O001", "Amt", Some("O002"))))]);
        assert_eq!(undone.kept, BTreeMap::from([(key("O001"), Kept::Contradicts)]));
        assert_eq!(undone.next, now);
        // What it belonged to is gone.
        let undone = undo(&now, &[step("O001", Some(organisation("O001", "Amt", Some("O009"))))]);
        assert_eq!(undone.kept, BTreeMap::from([(key("O001"), Kept::Contradicts)]));
    }
}
