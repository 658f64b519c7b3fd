//! Take-ups before and after.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::IntoStaticStr;

use super::fields::FieldDiff;
use super::goals::GoalGroup;
use super::{Wording, all_same, between, owned};
use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::text::{Part, Text};

/// A take-up of the earlier edition, one of the later, or both.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TakeUpDiff {
    /// What became of it.
    pub change: TakeUpChange,
    /// The take-up before; none for a new one.
    pub old: Option<TakenUp>,
    /// The take-up after; none for one that is gone.
    pub new: Option<TakenUp>,
    /// Sentence or justification in both wordings.
    pub texts: Vec<Wording>,
}

/// A take-up and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenUp {
    /// The take-up.
    pub take_up: ItemRef,
    /// Its overarching goal.
    pub overarching: Option<ItemRef>,
    /// The field, goal or measure in which that is taken up.
    pub place: Option<ItemRef>,
}

/// What became of a take-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
pub enum TakeUpChange {
    /// Gone.
    Gone,
    /// New.
    New,
    /// Was justified as not taken up, and is taken up now.
    TakenUpNow,
    /// Was taken up, and is justified as not taken up now.
    JustifiedNow,
    /// The same in other words.
    Reworded,
    /// Word for word the same.
    Same,
}

impl TakeUpChange {
    /// The word by which a page names the part below it: `gone`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Every change, in the order in which take-ups are listed.
    pub const ALL: [TakeUpChange; 6] = [
        TakeUpChange::Gone,
        TakeUpChange::New,
        TakeUpChange::TakenUpNow,
        TakeUpChange::JustifiedNow,
        TakeUpChange::Reworded,
        TakeUpChange::Same,
    ];
}

/// Which items of the later edition followed which of the earlier one.
struct Followers(BTreeMap<ItemRef, BTreeSet<ItemRef>>);

impl Followers {
    fn new(groups: &[GoalGroup], fields: &[FieldDiff]) -> Followers {
        let goals = groups.iter().flat_map(|group| &group.pairs).map(|pair| (pair.old.clone(), pair.new.clone()));
        let fields = fields.iter().filter_map(|field| Some((field.old.clone()?, field.new.clone()?)));
        let mut followers: BTreeMap<ItemRef, BTreeSet<ItemRef>> = BTreeMap::new();
        for (old, new) in goals.chain(fields) {
            followers.entry(old).or_default().insert(new);
        }
        Followers(followers)
    }

    fn of(&self, old: &ItemRef) -> Vec<ItemRef> {
        // A measure belongs to no edition: it follows itself.
        if old.edition().is_none() {
            return vec![old.clone()];
        }
        self.0.get(old).into_iter().flatten().cloned().collect()
    }
}

/// An overarching goal, and a place where it is taken up.
type At = (ItemRef, ItemRef);

/// A take-up as it is compared.
struct Stands<'a> {
    item: &'a Item,
    taken_up: TakenUp,
    /// The field at which it stands in the matrix, where it is only one.
    field: Option<ItemRef>,
    justified: bool,
}

impl Stands<'_> {
    fn place(&self) -> Option<At> {
        self.taken_up.overarching.clone().zip(self.taken_up.place.clone())
    }

    fn in_matrix(&self) -> Option<At> {
        self.taken_up.overarching.clone().zip(self.field.clone())
    }
}

/// Take-ups by where they stand.
fn by<'a>(all: &[Stands<'a>], at: impl Fn(&Stands<'a>) -> Option<At>) -> BTreeMap<At, Vec<usize>> {
    let mut found: BTreeMap<At, Vec<usize>> = BTreeMap::new();
    for (number, stands) in all.iter().enumerate() {
        if let Some(at) = at(stands) {
            found.entry(at).or_default().push(number);
        }
    }
    found
}

/// The later take-ups that stand where this place went.
fn there(followers: &Followers, at: Option<At>, after: &BTreeMap<At, Vec<usize>>) -> Vec<usize> {
    let Some((overarching, place)) = at else { return Vec::new() };
    let places = followers.of(&place);
    let ats = followers.of(&overarching).into_iter().flat_map(|goal| places.iter().map(move |place| (goal.clone(), place.clone())));
    let mut found: Vec<usize> = ats.filter_map(|at| after.get(&at)).flatten().copied().collect();
    found.sort_unstable();
    found
}

/// The take-ups of both editions.
///
/// Two take-ups are the same where the overarching goal of one followed that of the other, and the field, goal or measure
/// they stand in did, too; of several at one place, those with the same code first, then in the order of codes. Where then
/// one is left at a place of the matrix on either side, it moved within its field, or one replaced the other. What is left
/// is gone, or new.
pub(super) fn compare(leitbild: &Leitbild, old: &Code, new: &Code, groups: &[GoalGroup], fields: &[FieldDiff]) -> Vec<TakeUpDiff> {
    let followers = Followers::new(groups, fields);
    let stand =
        |edition| -> Vec<Stands<'_>> { leitbild.in_edition(edition, Kind::TakeUp).map(|item| stands(leitbild, item)).collect() };
    let (before, after) = (stand(old), stand(new));
    let mut paired = Paired::default();
    let places = by(&after, Stands::place);
    for same_code in [true, false] {
        for (at, old) in before.iter().enumerate() {
            let fits = |to: &usize| !same_code || after[*to].item.key.code() == old.item.key.code();
            let free = there(&followers, old.place(), &places).into_iter().filter(fits).find(|to| paired.is_free(at, *to));
            if let Some(to) = free {
                paired.join(at, to);
            }
        }
    }
    replacements(&before, &after, &followers, &mut paired);
    let kept_and_new = after.iter().enumerate().map(|(to, new)| diff(paired.back.get(&to).map(|at| &before[*at]), Some(new)));
    let gone = before.iter().enumerate().filter(|(at, _)| !paired.on.contains_key(at)).map(|(_, old)| diff(Some(old), None));
    kept_and_new.chain(gone).collect()
}

/// Which take-up before is which after, by their numbers, both ways.
#[derive(Default)]
struct Paired {
    on: BTreeMap<usize, usize>,
    back: BTreeMap<usize, usize>,
}

impl Paired {
    fn is_free(&self, at: usize, to: usize) -> bool {
        !self.on.contains_key(&at) && !self.back.contains_key(&to)
    }

    fn join(&mut self, at: usize, to: usize) {
        self.on.insert(at, to);
        self.back.insert(to, at);
    }
}

/// Pairs the one take-up that is left at a place of the matrix with the one that is left there on the other side: it moved
/// within its field, or replaced the other.
fn replacements(before: &[Stands<'_>], after: &[Stands<'_>], followers: &Followers, paired: &mut Paired) {
    let places = by(after, Stands::in_matrix);
    let mut wanted: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, old) in before.iter().enumerate() {
        let theirs = there(followers, old.in_matrix(), &places);
        let left: Vec<usize> = theirs.into_iter().filter(|to| paired.is_free(at, *to)).collect();
        if let [to] = left[..] {
            wanted.entry(to).or_default().push(at);
        }
    }
    for (to, ats) in wanted {
        if let [at] = ats[..] {
            paired.join(at, to);
        }
    }
}

fn stands<'a>(leitbild: &Leitbild, item: &'a Item) -> Stands<'a> {
    let place = item.linked(LinkKind::TakenUpIn, End::To).next().cloned();
    let field = place.as_ref().and_then(|place| match place.kind() {
        Kind::Field => Some(place.clone()),
        _ => leitbild.get(place)?.linked(LinkKind::InField, End::From).next().cloned(),
    });
    let taken_up =
        TakenUp { take_up: item.key.clone(), overarching: item.linked(LinkKind::TakesUp, End::From).next().cloned(), place };
    Stands { item, taken_up, field, justified: item.text(Part::Justification).is_some() }
}

fn diff(old: Option<&Stands<'_>>, new: Option<&Stands<'_>>) -> TakeUpDiff {
    let text = |stands: Option<&Stands<'_>>, part| stands.and_then(|stands| stands.item.text(part)).map(Text::original).map(owned);
    let parts = [Part::Sentence, Part::Justification];
    let texts: Vec<Wording> = parts.iter().filter_map(|part| between(*part, text(old, *part), text(new, *part))).collect();
    let change = match (old, new) {
        (Some(old), Some(new)) if old.justified && !new.justified => TakeUpChange::TakenUpNow,
        (Some(old), Some(new)) if !old.justified && new.justified => TakeUpChange::JustifiedNow,
        (Some(_), Some(_)) if all_same(&texts) => TakeUpChange::Same,
        (Some(_), Some(_)) => TakeUpChange::Reworded,
        (Some(_), None) => TakeUpChange::Gone,
        (None, _) => TakeUpChange::New,
    };
    TakeUpDiff { change, old: old.map(|stands| stands.taken_up.clone()), new: new.map(|stands| stands.taken_up.clone()), texts }
}
