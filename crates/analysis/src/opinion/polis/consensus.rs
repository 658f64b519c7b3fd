//! What most agree or disagree to, whatever their group.
//!
//! Source: `repness.clj`, `consensus-stats` and `select-consensus-comments`.

use serde::Serialize;

use crate::opinion::statements::{SIGNIFICANT, share, share_test};
use crate::opinion::{Role, Side, StatementResult};

/// At most so many statements on each side.
pub const MOST_AGREED: usize = 5;

/// A statement that most answered alike.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Agreed {
    /// The number of the statement.
    pub statement: u32,
    /// What most answered.
    pub side: Side,
    /// How many did.
    pub count: u32,
    /// Of so many who rated it.
    pub n: u32,
    /// Their share, with one of each answer added, ½..1.
    pub share: f64,
    /// z of the share against one half.
    pub share_test: f64,
}

/// What Polis shows as consensus: the share above one half and significantly so, at most five that most agree to, then at most
/// five that most disagree to, each the strongest (share times z) first. All people count, also those of no group.
///
/// Statements that were taken out or are about the people are never among them. Two of two can be: that is one reason for our own
/// measure, [`StatementResult::consensus`].
#[must_use]
pub fn consensus(statements: &[StatementResult]) -> Vec<Agreed> {
    [Side::Agree, Side::Disagree].into_iter().flat_map(|side| on(statements, side)).collect()
}

fn on(statements: &[StatementResult], side: Side) -> Vec<Agreed> {
    let agreed = |statement: &StatementResult| {
        let counts = statement.counts;
        let share_test = share_test(counts.of(side), counts.n);
        Agreed { statement: statement.id, side, count: counts.of(side), n: counts.n, share: share(counts, side), share_test }
    };
    let open = statements.iter().filter(|statement| statement.role == Role::Open);
    let mut agreed: Vec<Agreed> = open.map(agreed).filter(|each| each.share > 0.5 && each.share_test > SIGNIFICANT).collect();
    // A stable sort: of equals the statement with the lower number.
    agreed.sort_by(|a, b| (b.share * b.share_test).total_cmp(&(a.share * a.share_test)));
    agreed.truncate(MOST_AGREED);
    agreed
}
