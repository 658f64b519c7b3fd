//! Statements that few have seen: from how many raters on can they be what all share?

use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::polis;
use leitwerk_analysis::opinion::ratings::{Event, Rating, Ratings};
use leitwerk_analysis::opinion::{Method, Options, landscape};

use crate::Outcome;
use crate::figures::table;
use crate::simulated::roles;

const PLAN: Plan = Plan { participants: 1165, statements: 100, votes: 40_000, groups: 0, seed: 1 };

/// The number of the statement that is added to the conversation.
const ADDED: u32 = PLAN.statements;

/// The first so many people agree to one more statement, and nobody else has seen it.
pub(crate) fn run() -> Outcome {
    let mut rows = Vec::new();
    for raters in [1, 2, 3, 4, 5, 10, 20, 50] {
        let unanimous = (0..raters).map(|person| Event { person, statement: ADDED, at: 0, rating: Rating::Agree });
        let ratings = Ratings::collect(events(&PLAN)?.chain(unanimous))?.0;
        let roles = roles(&ratings);
        let ours = landscape(&ratings, &roles, &Options::default());
        let theirs = landscape(&ratings, &roles, &Options { method: Method::Polis, ..Options::default() });
        let bounds: Vec<f64> = ours.per_statement.iter().map(|statement| statement.consensus.lower_bound).collect();
        let informed: Vec<f64> = theirs.per_statement.iter().map(|statement| statement.group_informed_consensus).collect();
        let added = ADDED as usize;
        let listed = polis::consensus(&theirs.per_statement).iter().any(|agreed| agreed.statement == ADDED);
        rows.push(vec![
            raters.to_string(),
            format!("{:.2}", bounds[added]),
            if bounds[added] > 0.5 { "yes" } else { "no" }.to_owned(),
            rank(&bounds, added).to_string(),
            rank(&informed, added).to_string(),
            if listed { "yes" } else { "no" }.to_owned(),
        ]);
    }
    let headings =
        ["raters, all agree", "lower bound", "shared", "rank", "rank by Polis' group-informed consensus", "in Polis' consensus"];
    table(&headings, &rows);
    Ok(())
}

/// 1 for the highest.
fn rank(numbers: &[f64], of: usize) -> usize {
    1 + numbers.iter().filter(|number| **number > numbers[of]).count()
}
