//! What is known about each statement, given the group of each person: shared by both methods.

mod counting;
mod representative;

pub use representative::{MOST_REPRESENTATIVE, SIGNIFICANT, ratio_test, representative, share_test};

use super::ratings::Ratings;
use super::{Consensus, Counts, GroupCounts, Role, Side, StatementResult};
use crate::interval::{newcombe, wilson};

/// What is known about each statement, in the order of [`Ratings::statements`].
///
/// `roles` and `extremity` (how far from the middle somebody would stand who had only agreed to it; see [`priority`]) are in that
/// order too, `groups` (the group of each person) in the order of [`Ratings::people`]. `ids` are the numbers of the groups, in the
/// order in which they are to appear; who bears no number among them counts in the totals alone.
///
/// Everything rests on integer counts of one pass over the ratings, so that neither order nor threads can matter.
///
/// # Panics
///
/// When a slice is not as long as what it describes.
#[must_use]
pub fn per_statement(
    ratings: &Ratings,
    roles: &[Role],
    groups: &[Option<u32>],
    ids: &[u32],
    extremity: &[f64],
) -> Vec<StatementResult> {
    let numbers = ratings.statements();
    assert_eq!((roles.len(), extremity.len()), (numbers.len(), numbers.len()), "a role and an extremity for each statement");
    let counted = counting::count(ratings, groups, ids);
    let judge = |index: usize| {
        let per_group: Vec<GroupCounts> =
            ids.iter().enumerate().map(|(slot, id)| GroupCounts { group: *id, counts: counted.of(slot, index) }).collect();
        let counts = (0..=ids.len()).fold(Counts::default(), |sum, slot| plus(sum, counted.of(slot, index)));
        judge(numbers[index], roles[index], counts, per_group, extremity[index])
    };
    (0..numbers.len()).map(judge).collect()
}

fn judge(id: u32, role: Role, counts: Counts, per_group: Vec<GroupCounts>, extremity: f64) -> StatementResult {
    let all = [GroupCounts { group: 0, counts }];
    let parts: &[GroupCounts] = if per_group.is_empty() { &all } else { &per_group };
    let grouped = parts.iter().fold(Counts::default(), |sum, part| plus(sum, part.counts));
    let (agree_share, disagree_share) = (wilson(counts.agree, counts.n), wilson(counts.disagree, counts.n));
    StatementResult {
        id,
        role,
        counts,
        agree_share,
        disagree_share,
        group_informed_consensus: parts.iter().map(|part| share(part.counts, Side::Agree)).product(),
        consensus: consensus(parts),
        divisiveness: divisiveness(&per_group),
        split: 2.0 * agree_share.low.min(disagree_share.low),
        priority: priority(role, grouped, extremity),
        per_group,
    }
}

fn plus(a: Counts, b: Counts) -> Counts {
    Counts { n: a.n + b.n, agree: a.agree + b.agree, disagree: a.disagree + b.disagree, pass: a.pass + b.pass }
}

/// The share that answered so, with one of each answer added, so that nobody's answer is ½: Polis' `pa` and `pd`.
pub(super) fn share(counts: Counts, side: Side) -> f64 {
    (f64::from(counts.of(side)) + 1.0) / (f64::from(counts.n) + 2.0)
}

/// For each side the lowest lower bound over the groups; the better side, of equals agreement. Of a group that nobody asked
/// nothing is known, so its lower bound is 0 and the statement not shared.
fn consensus(parts: &[GroupCounts]) -> Consensus {
    let of = |side: Side| {
        let lower_bound = parts.iter().map(|part| wilson(part.counts.of(side), part.counts.n).low).fold(1.0, f64::min);
        Consensus { side, lower_bound }
    };
    let (agree, disagree) = (of(Side::Agree), of(Side::Disagree));
    if disagree.lower_bound > agree.lower_bound { disagree } else { agree }
}

/// The highest lower bound of a difference of agreement between two groups in which anybody rated it.
fn divisiveness(groups: &[GroupCounts]) -> Option<f64> {
    let rated: Vec<Counts> = groups.iter().map(|group| group.counts).filter(|counts| counts.n > 0).collect();
    let pairs = rated.iter().enumerate().flat_map(|(at, a)| {
        let others = rated.iter().enumerate().filter(move |(other, _)| *other != at);
        others.map(|(_, b)| newcombe(a.agree, a.n, b.agree, b.n).low)
    });
    pairs.reduce(f64::max)
}

/// How much it helps to show a statement to the next person, at least 0: much seen ones less, those passed over less, those that
/// move people more. 0 for one that was taken out: it is shown to nobody.
///
/// Source: Polis, `math/conversation.clj`, `importance-metric` and `priority-metric`; its counts are those of people in groups.
#[must_use]
pub fn priority(role: Role, counts: Counts, extremity: f64) -> f64 {
    /// What a statement about the people themselves gets whatever they answer: that it is asked early.
    const META: f64 = 7.0;
    let seen = f64::from(counts.n);
    let passed = (f64::from(counts.pass) + 1.0) / (seen + 2.0);
    let importance = (1.0 - passed) * (extremity + 1.0) * share(counts, Side::Agree);
    let newness = 1.0 + 8.0 * (-seen / 5.0).exp2();
    match role {
        Role::Open => (importance * newness).powi(2),
        Role::Meta => META * META,
        Role::Rejected => 0.0,
    }
}
