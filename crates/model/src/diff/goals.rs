//! What became of goals: groups of goals that successions connect.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Wording, all_same, wording, wordings};
use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::{Part, Text};
use crate::words::Change;

/// What became of the goals of a group, in the order in which groups are listed.
///
/// Where one succession leads from the old to the new goals, it is what that says. Over several, it follows from how many
/// goals there are on either side and, for one and one, from their wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Gone, and a succession says so.
    Dropped,
    /// New, and a succession says so.
    New,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// Several became several others.
    Regrouped,
    /// The same goal in other words.
    Reworded,
    /// Nothing says what became of it, or where it comes from.
    Unsaid,
    /// Word for word the same.
    Continued,
}

impl From<Change> for Fate {
    fn from(change: Change) -> Fate {
        match change {
            Change::Continued => Fate::Continued,
            Change::Reworded => Fate::Reworded,
            Change::Split => Fate::Split,
            Change::Merged => Fate::Merged,
            Change::New => Fate::New,
            Change::Dropped => Fate::Dropped,
        }
    }
}

/// Goals that successions connect.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoalGroup {
    /// What became of them.
    pub fate: Fate,
    /// Goals of the earlier edition.
    pub old: Vec<Goal>,
    /// Goals of the later edition.
    pub new: Vec<Goal>,
    /// The successions that connect them, from early to late.
    pub steps: Vec<Step>,
    /// Goals at which the trail ends, in either direction, and nothing says why.
    pub open: Vec<ItemRef>,
    /// Every old goal with every new goal that it led to.
    pub pairs: Vec<GoalPair>,
}

/// A goal as it stands in its edition, in the language it was written in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Goal {
    /// The goal.
    pub goal: ItemRef,
    /// Its field; none for an overarching goal.
    pub field: Option<ItemRef>,
    /// What it is called.
    pub title: Option<Text>,
    /// What it says.
    pub text: Option<Text>,
}

/// What one succession says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// The succession.
    pub succession: ItemRef,
    /// What it calls the change.
    pub change: Change,
    /// The goals it starts from.
    pub from: Vec<ItemRef>,
    /// The goals it leads to.
    pub to: Vec<ItemRef>,
    /// Why, in all languages there are.
    pub reason: Option<Text>,
    /// Where the wording says something else than the succession.
    pub contradiction: Option<Contradiction>,
}

/// How a succession and the wording of its goals contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Contradiction {
    /// Said to be continued word for word, but the wording differs.
    WordingDiffers,
    /// Said to be reworded, but the wording is the same.
    WordingIsSame,
}

/// An old goal and a new one that it led to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoalPair {
    /// The old goal.
    pub old: ItemRef,
    /// The new goal.
    pub new: ItemRef,
    /// Title and text in both wordings.
    pub texts: Vec<Wording>,
    /// The field before.
    pub old_field: Option<ItemRef>,
    /// The field after.
    pub new_field: Option<ItemRef>,
    /// Whether the goal is in another field than before: not in the one that its old field is paired with.
    pub moved: bool,
}

impl GoalGroup {
    /// Whether the goal is the same in the same field, and nothing needs to be said about it.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        let same = self.pairs.iter().all(|pair| all_same(&pair.texts) && !pair.moved);
        self.fate == Fate::Continued && same && self.open.is_empty() && !self.is_contradictory()
    }

    /// Whether a succession on the way contradicts the wording.
    #[must_use]
    pub fn is_contradictory(&self) -> bool {
        self.steps.iter().any(|step| step.contradiction.is_some())
    }
}

/// The successions that lead from one edition to another, ready to be walked.
struct Ways<'a> {
    /// The successions, from early to late.
    steps: Vec<Step>,
    /// For each goal the steps that start from it.
    on: BTreeMap<ItemRef, Vec<usize>>,
    /// For each goal the steps that lead to it.
    back: BTreeMap<ItemRef, Vec<usize>>,
    leitbild: &'a Leitbild,
    old: &'a Code,
}

/// The editions between the two on which the later one was built, and what became of goals.
pub(super) fn compare(leitbild: &Leitbild, old: &Code, new: &Code) -> (Vec<Code>, Vec<GoalGroup>) {
    let (between, steps) = steps(leitbild, old, new);
    let mut ways = Ways { steps, on: BTreeMap::new(), back: BTreeMap::new(), leitbild, old };
    for (at, step) in ways.steps.iter().enumerate() {
        for goal in &step.from {
            ways.on.entry(goal.clone()).or_default().push(at);
        }
        for goal in &step.to {
            ways.back.entry(goal.clone()).or_default().push(at);
        }
    }
    let mut seen: BTreeSet<ItemRef> = BTreeSet::new();
    let mut groups = Vec::new();
    for edition in [new, old] {
        for item in leitbild.in_edition(edition, Kind::Goal) {
            if !seen.contains(&item.key) {
                let (goals, steps) = ways.connected(&item.key);
                seen.extend(goals.iter().cloned());
                groups.push(ways.group(&goals, &steps, old, new));
            }
        }
    }
    groups.sort_by(|a, b| order(a).cmp(&order(b)));
    (between, groups)
}

fn order(group: &GoalGroup) -> (Fate, Option<&ItemRef>) {
    (group.fate, group.new.first().or(group.old.first()).map(|goal| &goal.goal))
}

/// The successions that the later edition was built by: its own, and those of every edition after the earlier one from
/// which one of these starts. A rejected edition that nobody went on from is not on the way.
fn steps(leitbild: &Leitbild, old: &Code, new: &Code) -> (Vec<Code>, Vec<Step>) {
    let mut reached = BTreeSet::from([new.clone()]);
    let mut waiting = vec![new.clone()];
    let mut steps = Vec::new();
    while let Some(edition) = waiting.pop() {
        for item in leitbild.in_edition(&edition, Kind::Succession) {
            let Some(step) = step(leitbild, item) else { continue };
            let before = step.from.iter().filter_map(ItemRef::edition);
            for before in before.filter(|before| *before > old && *before < &edition) {
                if reached.insert(before.clone()) {
                    waiting.push(before.clone());
                }
            }
            steps.push(step);
        }
    }
    steps.sort_by(|a, b| a.succession.cmp(&b.succession));
    reached.remove(new);
    (reached.into_iter().collect(), steps)
}

fn step(leitbild: &Leitbild, item: &Item) -> Option<Step> {
    let Facts::Succession(succession) = &item.facts else { return None };
    let goal = |key: &&ItemRef| key.kind() == Kind::Goal;
    let from: Vec<ItemRef> = item.linked(LinkKind::Preceded, End::From).filter(goal).cloned().collect();
    let to: Vec<ItemRef> = item.linked(LinkKind::Became, End::To).filter(goal).cloned().collect();
    if from.is_empty() && to.is_empty() {
        return None;
    }
    let goals = from.first().and_then(|goal| leitbild.get(goal)).zip(to.first().and_then(|goal| leitbild.get(goal)));
    let contradiction = goals.and_then(|(from, to)| match succession.change {
        Change::Continued => (!say_the_same(from, to)).then_some(Contradiction::WordingDiffers),
        Change::Reworded => say_the_same(from, to).then_some(Contradiction::WordingIsSame),
        Change::Split | Change::Merged | Change::New | Change::Dropped => None,
    });
    let reason = item.text(Part::Reason).cloned();
    Some(Step { succession: item.key.clone(), change: succession.change, from, to, reason, contradiction })
}

/// Whether the originals of two goals or fields say the same, whatever their line breaks.
pub(crate) fn say_the_same(old: &Item, new: &Item) -> bool {
    [Part::Title, Part::Text].iter().all(|part| match (old.text(*part), new.text(*part)) {
        (None, None) => true,
        (Some(old), Some(new)) => old.original().0 == new.original().0 && wording::is_same(old.original().1, new.original().1),
        _ => false,
    })
}

impl Ways<'_> {
    /// Whether a goal is of the editions that are compared or of one between them.
    fn is_within(&self, goal: &ItemRef) -> bool {
        goal.edition() >= Some(self.old)
    }

    fn of<'b>(ways: &'b BTreeMap<ItemRef, Vec<usize>>, goal: &ItemRef) -> &'b [usize] {
        ways.get(goal).map_or(&[], Vec::as_slice)
    }

    /// All goals that steps connect with this one, either way, and those steps. Goals of editions before the earlier one
    /// connect nothing.
    fn connected(&self, start: &ItemRef) -> (BTreeSet<ItemRef>, BTreeSet<usize>) {
        let (mut goals, mut steps) = (BTreeSet::from([start.clone()]), BTreeSet::new());
        let mut waiting = vec![start.clone()];
        while let Some(goal) = waiting.pop() {
            for at in Self::of(&self.on, &goal).iter().chain(Self::of(&self.back, &goal)) {
                if !steps.insert(*at) {
                    continue;
                }
                let step = &self.steps[*at];
                for next in step.from.iter().chain(&step.to).filter(|goal| self.is_within(goal)) {
                    if goals.insert(next.clone()) {
                        waiting.push(next.clone());
                    }
                }
            }
        }
        (goals, steps)
    }

    fn group(&self, goals: &BTreeSet<ItemRef>, steps: &BTreeSet<usize>, old: &Code, new: &Code) -> GoalGroup {
        let in_edition = |edition: &Code| -> Vec<Goal> {
            let keys = goals.iter().filter(|goal| goal.edition() == Some(edition));
            keys.filter_map(|key| self.leitbild.get(key)).map(goal).collect()
        };
        let (before, after) = (in_edition(old), in_edition(new));
        let ends = |goal: &ItemRef| {
            let onward = goal.edition() == Some(new) || !Self::of(&self.on, goal).is_empty();
            let backward = goal.edition() == Some(old) || !Self::of(&self.back, goal).is_empty();
            !(onward && backward)
        };
        let open = goals.iter().filter(|goal| ends(goal)).cloned().collect();
        let pairs: Vec<GoalPair> = before.iter().flat_map(|goal| self.pairs(goal, &after)).collect();
        let steps: Vec<Step> = steps.iter().map(|at| self.steps[*at].clone()).collect();
        let fate = fate(&steps, &before, &after, &pairs, (old, new));
        GoalGroup { fate, old: before, new: after, steps, open, pairs }
    }

    /// An old goal with every new one that steps lead to from it.
    fn pairs(&self, old: &Goal, after: &[Goal]) -> Vec<GoalPair> {
        let mut reached = BTreeSet::from([old.goal.clone()]);
        let mut waiting = vec![old.goal.clone()];
        while let Some(goal) = waiting.pop() {
            for next in Self::of(&self.on, &goal).iter().flat_map(|at| &self.steps[*at].to) {
                if reached.insert(next.clone()) {
                    waiting.push(next.clone());
                }
            }
        }
        let pair = |new: &Goal| {
            let items = (self.leitbild.get(&old.goal), self.leitbild.get(&new.goal));
            GoalPair {
                old: old.goal.clone(),
                new: new.goal.clone(),
                texts: wordings(items.0, items.1, &[Part::Title, Part::Text]),
                old_field: old.field.clone(),
                new_field: new.field.clone(),
                moved: false,
            }
        };
        after.iter().filter(|new| reached.contains(&new.goal)).map(pair).collect()
    }
}

fn goal(item: &Item) -> Goal {
    Goal {
        goal: item.key.clone(),
        field: item.linked(LinkKind::InField, End::From).next().cloned(),
        title: item.text(Part::Title).cloned(),
        text: item.text(Part::Text).cloned(),
    }
}

fn fate(steps: &[Step], before: &[Goal], after: &[Goal], pairs: &[GoalPair], (old, new): (&Code, &Code)) -> Fate {
    let of = |goals: &[ItemRef], edition: &Code| goals.iter().all(|goal| goal.edition() == Some(edition));
    if let [step] = steps
        && of(&step.from, old)
        && of(&step.to, new)
    {
        return step.change.into();
    }
    // A goal taken up again from an edition before both is new to whoever compares these two.
    let is_new = |step: &Step| step.change == Change::New || step.from.iter().any(|goal| goal.edition() < Some(old));
    match (before.len(), after.len()) {
        (_, 0) if steps.iter().any(|step| step.change == Change::Dropped) => Fate::Dropped,
        (0, _) if steps.iter().any(is_new) => Fate::New,
        (_, 0) | (0, _) => Fate::Unsaid,
        // Connected only by a goal between the two that came from one and one that led to the other.
        _ if pairs.is_empty() => Fate::Unsaid,
        (1, 1) if pairs.iter().all(|pair| all_same(&pair.texts)) => Fate::Continued,
        (1, 1) => Fate::Reworded,
        (1, _) => Fate::Split,
        (_, 1) => Fate::Merged,
        _ => Fate::Regrouped,
    }
}
