//! The opinion landscape of a conversation: which views exist, what do all share, where do they divide, and how sure is that?
//!
//! People × statements, each answer agree (1), disagree (−1), pass (0) or not seen. `docs/opinion.md` tells the method and why it
//! departs from Polis; [`polis`] is Polis' own. Everything is the same, bit for bit, for any order of the ratings and any number
//! of threads: counts are integers, and sums of other numbers run over people in the order of their numbers, in pieces of fixed
//! size.

pub mod axes;
pub mod components;
pub mod conversation;
pub mod export;
pub mod generate;
mod groups;
pub mod leitwerk;
pub mod pairs;
mod plane;
pub mod polis;
pub mod positions;
pub mod ratings;
pub mod statements;

use serde::Serialize;

use self::ratings::Ratings;
use crate::interval::Interval;

/// How many dimensions the picture has.
pub const DIMENSIONS: usize = 2;

/// The most groups that are looked for.
pub const MOST_GROUPS: usize = 8;

/// Which statements shape the landscape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// One of those it is made of.
    Open,
    /// Moderation took it out: its ratings count for nothing.
    Rejected,
    /// About the conversation or the people, not the matter: counted, but it shapes no position.
    Meta,
}

/// Whose formulas are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// Ours.
    Leitwerk,
    /// Those of Polis, faithfully.
    Polis,
}

/// What to compute.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whose formulas.
    pub method: Method,
    /// The group of each person, in the order of [`ratings::Ratings::people`], when they are given and not to be found.
    pub groups: Option<Vec<Option<u32>>>,
    /// Where chance starts from.
    pub seed: u64,
    /// How many resamples the stability of groups rests on.
    pub resamples: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { method: Method::Leitwerk, groups: None, seed: 1, resamples: 20 }
    }
}

/// The opinion landscape of these ratings; `roles` are in the order of [`ratings::Ratings::statements`].
///
/// # Panics
///
/// When there is not one role for each statement, or given groups are not one for each person.
#[must_use]
pub fn landscape(ratings: &Ratings, roles: &[Role], options: &Options) -> Landscape {
    match options.method {
        Method::Leitwerk => leitwerk::landscape(ratings, roles, options),
        Method::Polis => polis::landscape(ratings, roles, options),
    }
}

/// The whole result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Landscape {
    /// Whose formulas.
    pub method: Method,
    /// How many people rated anything.
    pub people: usize,
    /// How many statements there are, those taken out included.
    pub statements: usize,
    /// How many ratings count: the latest of each person on each statement.
    pub votes: usize,
    /// How many people rated enough to be looked at when groups are looked for.
    pub in_conversation: usize,
    /// The mean rating of each statement, −1..=1: 0 for one that shapes nothing.
    pub center: Vec<f64>,
    /// The principal components: for each, a direction of length 1 with a number for each statement.
    pub components: Vec<Vec<f64>>,
    /// The share of all variance that each component explains, 0..=1.
    pub explained_variance: Vec<f64>,
    /// The groups that were found or given; none when views differ without forming groups.
    pub groups: Vec<Group>,
    /// How many people in the conversation belong to no group clearly enough to be counted to it.
    pub undecided: usize,
    /// What was found for each number of groups.
    pub candidates: Vec<Candidate>,
    /// What is known about each statement, by ascending number.
    pub per_statement: Vec<StatementResult>,
    /// Where each person stands, in the order of [`ratings::Ratings::people`]. Never part of what is published.
    #[serde(skip)]
    pub positions: Vec<Position>,
}

/// People whose answers are alike. Named by a number: groups come from answers, never from who people are.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// Its number: 0 is the largest, or the number that was given.
    pub id: u32,
    /// How many people count to it.
    pub size: usize,
    /// How well it is found again in resamples, 0..=1; nothing for given groups.
    pub stability: Option<f64>,
    /// Where its middle lies.
    pub center: [f64; DIMENSIONS],
    /// The statements that tell it from the others best, the strongest first.
    pub representative: Vec<Representative>,
}

/// A statement that a group rates otherwise than the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Representative {
    /// The number of the statement.
    pub statement: u32,
    /// Whether it agrees or disagrees more than the others.
    pub side: Side,
    /// How many of the group answered so.
    pub count: u32,
    /// Of so many who rated it.
    pub n: u32,
    /// How many times as likely as among the others the answer is (both shares with one of each answer added).
    pub ratio: f64,
    /// z of the share against one half.
    pub share_test: f64,
    /// z of the share against that of the others.
    pub ratio_test: f64,
}

/// An answer that is not a pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Yes.
    Agree,
    /// No.
    Disagree,
}

/// What was found when so many groups were looked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// How many groups.
    pub k: usize,
    /// How well the least stable of them is found again in resamples, 0..=1.
    pub stability: Option<f64>,
    /// How clearly the two nearest of them are apart; the method says in which measure.
    pub separation: Option<f64>,
    /// The fewest statements that it takes to tell two of them apart, in effect, at least 1; nothing for Polis' method.
    pub breadth: Option<f64>,
    /// Whether this is the answer.
    pub chosen: bool,
}

/// How many said what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    /// How many rated it: the sum of the three.
    pub n: u32,
    /// Yes.
    pub agree: u32,
    /// No.
    pub disagree: u32,
    /// Neither.
    pub pass: u32,
}

impl Counts {
    /// From the numbers of disagree, pass and agree.
    #[must_use]
    pub fn new([disagree, pass, agree]: [u32; 3]) -> Self {
        Self { n: disagree + pass + agree, agree, disagree, pass }
    }

    /// How many answered so.
    #[must_use]
    pub fn of(self, side: Side) -> u32 {
        match side {
            Side::Agree => self.agree,
            Side::Disagree => self.disagree,
        }
    }
}

/// What one group said.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct GroupCounts {
    /// The number of the group.
    pub group: u32,
    /// How many said what.
    #[serde(flatten)]
    pub counts: Counts,
}

/// What is known about a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatementResult {
    /// Its number.
    pub id: u32,
    /// Whether it shapes the landscape.
    pub role: Role,
    /// How many said what.
    #[serde(flatten)]
    pub counts: Counts,
    /// The share that agrees, of all who rated it: Wilson interval at 95 %.
    pub agree_share: Interval,
    /// The share that disagrees, of all who rated it: Wilson interval at 95 %.
    pub disagree_share: Interval,
    /// What each group said.
    pub per_group: Vec<GroupCounts>,
    /// Polis' measure of what all groups agree to: the product over groups of (agree + 1) / (n + 2).
    pub group_informed_consensus: f64,
    /// The larger lower bound of agreeing or disagreeing (whichever is the majority) in the group where it is lowest, 0..=1: above ½ all groups share it. With no groups, of all.
    pub consensus: Consensus,
    /// How far the two most distant groups are apart for certain: Newcombe's lower bound of the difference of their shares of
    /// agreement, −1..=1. Above 0 it divides. Nothing when there are fewer than two groups.
    pub divisiveness: Option<f64>,
    /// How evenly all are split for certain: twice the smaller lower bound of agreeing and disagreeing, 0..=1.
    pub split: f64,
    /// How much it helps to show it to the next person (Polis' measure); at least 0.
    pub priority: f64,
}

/// What all groups share about a statement at least.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Consensus {
    /// Whether they agree or disagree.
    pub side: Side,
    /// The lowest lower bound (Wilson, 95 %) over the groups, of those who answered so, 0..=1.
    pub lower_bound: f64,
}

/// Where somebody stands, and how surely.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Position {
    /// The number of the person.
    pub person: u32,
    /// How many ratings it rests on.
    pub ratings: u32,
    /// The place in the picture: so that people who rated little lie as far from the middle, on average, as those who rated much.
    pub at: [f64; DIMENSIONS],
    /// The expected place: nearer to the middle the less is known.
    pub expected: [f64; DIMENSIONS],
    /// The covariance about the expected place: how unsure it is. First row, then the rest of the second.
    pub covariance: [f64; 3],
    /// Whether they rated enough to be looked at when groups are looked for.
    pub in_conversation: bool,
    /// The group they count to.
    pub group: Option<u32>,
    /// How probable the likeliest group is, 0..=1; 0 when there are none.
    pub membership: f64,
}
