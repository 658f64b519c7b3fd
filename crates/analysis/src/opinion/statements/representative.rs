//! Which statements tell a group from the others best: Polis' formulas, used by both methods.
//!
//! Source: Polis, `math/repness.clj` (`comment-stats`, `add-comparitive-stats`, `select-rep-comments`) and `math/stats.clj`.

use super::share;
use crate::opinion::{Counts, Representative, Role, Side, StatementResult};

/// At most so many statements represent a group.
pub const MOST_REPRESENTATIVE: usize = 5;

/// z above which a share is taken to be more than chance: 90 %, one-sided.
pub const SIGNIFICANT: f64 = 1.2816;

/// z of a share against one half, with one answer of the kind added: Polis' `pat` and `pdt`.
#[must_use]
pub fn share_test(count: u32, n: u32) -> f64 {
    let (count, n) = (f64::from(count) + 1.0, f64::from(n) + 1.0);
    2.0 * n.sqrt() * (count / n - 0.5)
}

/// z of the difference of two shares, with one added to every count: Polis' `rat` and `rdt`. 0 when all of both answered so.
#[must_use]
pub fn ratio_test(count: u32, n: u32, count_of_others: u32, n_of_others: u32) -> f64 {
    let [a, n_a, b, n_b] = [count, n, count_of_others, n_of_others].map(|count| f64::from(count) + 1.0);
    let both = (a + b) / (n_a + n_b);
    if both >= 1.0 {
        return 0.0;
    }
    (a / n_a - b / n_b) / (both * (1.0 - both) * (1.0 / n_a + 1.0 / n_b)).sqrt()
}

/// What a group said to a statement, beside what the other groups said.
#[derive(Debug, Clone, Copy)]
struct Beside {
    statement: u32,
    counts: Counts,
    others: Counts,
}

impl Beside {
    fn on(self, side: Side) -> Representative {
        let (own, others) = (self.counts, self.others);
        Representative {
            statement: self.statement,
            side,
            count: own.of(side),
            n: own.n,
            ratio: share(own, side) / share(others, side),
            share_test: share_test(own.of(side), own.n),
            ratio_test: ratio_test(own.of(side), own.n, others.of(side), others.n),
        }
    }

    /// The share of those who answered so: Polis' `pa` or `pd`.
    fn share(self, side: Side) -> f64 {
        share(self.counts, side)
    }

    /// On the side on which it tells the group more clearly from the others; of equals that of disagreement, as in Polis.
    fn clearer(self) -> Representative {
        let (agree, disagree) = (self.on(Side::Agree), self.on(Side::Disagree));
        if agree.ratio_test > disagree.ratio_test { agree } else { disagree }
    }

    fn is_significant(self) -> bool {
        [Side::Agree, Side::Disagree]
            .into_iter()
            .map(|side| self.on(side))
            .any(|found| found.ratio_test > SIGNIFICANT && found.share_test > SIGNIFICANT)
    }

    /// Ratio, its z, share and its z, multiplied: Polis' `repness-metric`.
    fn strength(self, side: Side) -> f64 {
        let found = self.on(side);
        found.ratio * found.ratio_test * self.share(side) * found.share_test
    }

    /// Whether it shows better what the group agrees to than the best so far (Polis' `beats-best-agr?`).
    fn is_better_agreed(self, best: Option<Self>) -> bool {
        if self.counts.agree == 0 && self.counts.disagree == 0 {
            return false;
        }
        let agree = self.on(Side::Agree);
        match best {
            Some(best) if best.on(Side::Agree).ratio > 1.0 => self.strength(Side::Agree) > best.strength(Side::Agree),
            Some(best) => self.share(Side::Agree) * agree.share_test > best.share(Side::Agree) * best.on(Side::Agree).share_test,
            None => agree.share_test > SIGNIFICANT || (agree.ratio > 1.0 && self.share(Side::Agree) > 0.5),
        }
    }
}

/// The statements that tell a group from the others best, at most [`MOST_REPRESENTATIVE`]: those it agrees to first, in both parts
/// the strongest first, but what it agrees to best at the very front, also when others agree to it too. If nothing is significant,
/// that alone, and if it agrees to nothing, what comes nearest to being significant.
///
/// What a group agrees to best is always told as its agreement. (Polis' numbers have it on whichever side is clearer; its pages
/// then show the agreement.) Statements that were taken out or are about the people are never among them. None for a group that is
/// not known.
#[must_use]
pub fn representative(statements: &[StatementResult], group: u32) -> Vec<Representative> {
    let open = statements.iter().filter(|statement| statement.role == Role::Open);
    let beside: Vec<Beside> = open.filter_map(|statement| beside(statement, group)).collect();
    let best = beside.iter().copied().fold(None, |best, each| if each.is_better_agreed(best) { Some(each) } else { best });
    let agreed = best.map(|best| best.on(Side::Agree));
    let mut significant: Vec<Beside> = beside.iter().copied().filter(|each| each.is_significant()).collect();
    if significant.is_empty() {
        return agreed.or_else(|| clearest(&beside)).into_iter().collect();
    }
    significant.retain(|each| agreed.is_none_or(|best| best.statement != each.statement));
    // A stable sort: of equals the statement with the lower number.
    significant.sort_by(|a, b| b.strength(b.clearer().side).total_cmp(&a.strength(a.clearer().side)));
    let mut chosen: Vec<Representative> =
        agreed.into_iter().chain(significant.into_iter().map(Beside::clearer)).take(MOST_REPRESENTATIVE).collect();
    chosen.sort_by_key(|each| each.side);
    chosen
}

/// Where the difference from the others is clearest, of equals the first: Polis' `beats-best-by-test?`.
fn clearest(beside: &[Beside]) -> Option<Representative> {
    let sides = beside.iter().map(|each| each.clearer());
    sides.reduce(|best, each| if each.ratio_test > best.ratio_test { each } else { best })
}

fn beside(statement: &StatementResult, group: u32) -> Option<Beside> {
    let counts = statement.per_group.iter().find(|each| each.group == group)?.counts;
    let others = statement
        .per_group
        .iter()
        .filter(|each| each.group != group)
        .fold(Counts::default(), |sum, each| super::plus(sum, each.counts));
    Some(Beside { statement: statement.id, counts, others })
}
