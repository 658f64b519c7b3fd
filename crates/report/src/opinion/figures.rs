//! What may be said about a landscape: the gate between the result of the computation and every picture, table and sentence.
//!
//! Figures about opinions rest on at least [`LEAST`] people, or they are not there. A small number must not come out by
//! subtraction either: where one to nine people would be left beside the shown groups, the whole is said in tens, and what they
//! answered is left out of what all answered. Shares are whole percents, and pictures are drawn from these, so that nothing can be
//! measured that is not said.

use leitwerk_analysis::interval::{Interval, newcombe, wilson};
use leitwerk_analysis::opinion::{Candidate, Counts, Group, Landscape, Role, Side, StatementResult};

use super::StatementText;

/// The fewest people a published figure about opinions rests on.
pub const LEAST: usize = 10;

/// With fewer people who rated enough, nobody can tell whether there are groups.
const ENOUGH_FOR_GROUPS: usize = 30;

/// Groups whose majorities are on the same side divide only when they are so far apart for certain.
const FAR_APART: f64 = 0.2;

/// How many statements that divide most are named where none divides for certain.
const MOST_DIVIDED: usize = 5;

/// How many people, as far as it may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// So many: none, or at least [`LEAST`].
    Exactly(usize),
    /// About so many, in tens, because the exact number would give a small one away.
    About(usize),
    /// Some, but fewer than [`LEAST`].
    Few,
}

impl People {
    /// So many people: some, if they are fewer than [`LEAST`].
    #[must_use]
    pub fn of(number: usize) -> People {
        if (1..LEAST).contains(&number) { People::Few } else { People::Exactly(number) }
    }

    /// The number, in tens when one of the `rests` that could be had by subtraction is small: made from what is left without
    /// those, so that it says nothing about how small they are.
    fn beside(number: usize, rests: &[usize]) -> People {
        let small: usize = rests.iter().filter(|rest| People::of(**rest) == People::Few).sum();
        match People::of(number) {
            People::Exactly(number) if small > 0 => People::About(((number.saturating_sub(small) + LEAST) / 10 * 10).max(LEAST)),
            people => people,
        }
    }
}

impl From<usize> for People {
    fn from(number: usize) -> People {
        People::of(number)
    }
}

/// How people answered, in whole percents that add up to 100, and between which percents the truth lies (Wilson, 95 %, rounded
/// outwards).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// How many rated it; at least [`LEAST`].
    pub n: usize,
    /// Yes.
    pub agree: u8,
    /// Neither.
    pub pass: u8,
    /// No.
    pub disagree: u8,
    /// From, to.
    pub agree_range: (u8, u8),
    /// From, to.
    pub disagree_range: (u8, u8),
}

impl Answers {
    /// Nothing for fewer than [`LEAST`] people.
    fn of(counts: Counts) -> Option<Answers> {
        let n = usize::try_from(counts.n).ok().filter(|n| *n >= LEAST)?;
        let parts = [counts.agree, counts.pass, counts.disagree].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
        let [agree, pass, disagree] = percents(&parts)[..] else { return None };
        Some(Answers {
            n,
            agree,
            pass,
            disagree,
            agree_range: outwards(wilson(counts.agree, counts.n)),
            disagree_range: outwards(wilson(counts.disagree, counts.n)),
        })
    }

    /// The share of one answer and its range.
    #[must_use]
    pub fn side(&self, side: Side) -> (u8, (u8, u8)) {
        match side {
            Side::Agree => (self.agree, self.agree_range),
            Side::Disagree => (self.disagree, self.disagree_range),
        }
    }
}

/// The share of a group in what is said of the whole, in whole percents: a share of the exact number would give that away.
fn share_of(size: usize, all: People) -> u8 {
    let (People::Exactly(all) | People::About(all)) = all else { return 0 };
    let rounded = (200 * size + all) / (2 * all).max(1);
    u8::try_from(rounded.min(100)).unwrap_or(100)
}

/// Whole percents that add up to 100: rounded down, and the largest remainders up.
fn percents(counts: &[usize]) -> Vec<u8> {
    let all = counts.iter().sum::<usize>().max(1);
    let mut parts: Vec<usize> = counts.iter().map(|count| count * 100 / all).collect();
    let missing = 100_usize.saturating_sub(parts.iter().sum());
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_key(|place| std::cmp::Reverse(counts[*place] * 100 % all));
    for place in by_remainder.into_iter().take(missing) {
        parts[place] += 1;
    }
    parts.into_iter().map(|part| u8::try_from(part).unwrap_or(100)).collect()
}

fn outwards(interval: Interval) -> (u8, u8) {
    (share_of_hundred(interval.low), 100 - share_of_hundred(1.0 - interval.high))
}

/// A share of 0..=1 as a whole percent, rounded down; a little above a whole percent is that percent.
#[must_use]
pub fn share_of_hundred(share: f64) -> u8 {
    let percent = (share * 100.0 + 1e-9).floor().clamp(0.0, 100.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=100")]
    let percent = percent as u8;
    percent
}

/// A group of at least [`LEAST`] people.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'l> {
    /// Its place among all groups, which gives it its letter.
    pub place: usize,
    /// The group.
    pub group: &'l Group,
    /// Its share of those in the conversation, in whole percents.
    pub percent: u8,
}

/// What may be said about a statement.
#[derive(Clone, Debug)]
pub struct Statement<'l> {
    /// Its number.
    pub id: u32,
    /// Whether it shapes the landscape.
    pub role: Role,
    /// Its words; empty when they are not known.
    pub text: &'l str,
    /// The tag of their language, where it is known.
    pub lang: Option<&'l str>,
    /// Nothing when fewer than [`LEAST`] people rated it.
    pub all: Option<Answers>,
    /// For each shown group in turn; empty where one of them has fewer than [`LEAST`] people who rated it.
    pub per_group: Vec<Answers>,
    /// For each of these, what the other shown groups answered together.
    pub others: Vec<Answers>,
    /// What every group shares at least, in percent rounded down: side and lower bound. Without groups, what all do.
    pub consensus: Option<(Side, u8)>,
    /// Whether [`Self::consensus`] is above one half, before rounding.
    pub is_shared: bool,
    /// Polis' measure of what all groups agree to.
    pub group_informed_consensus: Option<f64>,
    /// How far the two most distant groups are apart at least, in percentage points rounded down. Only where there are two.
    pub divisiveness: Option<i8>,
    /// How evenly all are split at least, in percent rounded down.
    pub split: Option<u8>,
    /// Whether the majority of one group agrees and that of another disagrees.
    pub is_opposed: bool,
    /// By what statements are ranked: consensus, divisiveness and split before rounding.
    pub ranks: [f64; 3],
}

/// What may be said.
#[derive(Debug)]
pub struct Figures<'l> {
    /// What it is all taken from. May not be shown itself.
    pub landscape: &'l Landscape,
    /// Who rated anything.
    pub people: People,
    /// Who rated enough.
    pub in_conversation: People,
    /// Who belongs to no group clearly enough.
    pub undecided: People,
    /// Their share of those in the conversation, in whole percents; nothing where they are few.
    pub undecided_percent: Option<u8>,
    /// Whether the groups come with the ratings and were not looked for.
    pub is_given: bool,
    /// The groups that are large enough to be shown.
    pub groups: Vec<Shown<'l>>,
    /// How many groups are too small to be shown.
    pub hidden_groups: usize,
    /// All that moderation left in, by ascending number.
    pub statements: Vec<Statement<'l>>,
    /// How many statements moderation took out.
    pub rejected: usize,
}

impl<'l> Figures<'l> {
    /// Lets through what may be said.
    #[must_use]
    pub fn new(landscape: &'l Landscape, texts: &'l [StatementText]) -> Figures<'l> {
        let total: usize = landscape.groups.iter().map(|group| group.size).sum::<usize>() + landscape.undecided;
        let in_conversation = landscape.in_conversation.max(total);
        let small: usize = landscape.groups.iter().map(|group| group.size).filter(|size| *size < LEAST).sum();
        let quiet = landscape.people.saturating_sub(in_conversation);
        let rests = [landscape.undecided, small, quiet];
        let conversation = People::beside(in_conversation, &rests);
        let mut groups: Vec<Shown<'_>> = landscape
            .groups
            .iter()
            .enumerate()
            .filter(|(_, group)| group.size >= LEAST)
            .map(|(place, group)| Shown { place, group, percent: share_of(group.size, conversation) })
            .collect();
        let undecided = People::of(landscape.undecided);
        let mut undecided_percent = (undecided != People::Few).then(|| share_of(landscape.undecided, conversation));
        if conversation == People::Exactly(total) && groups.len() == landscape.groups.len() && undecided != People::Few {
            // All parts of the whole are said, so their shares add up.
            let sizes: Vec<usize> = groups.iter().map(|shown| shown.group.size).chain([landscape.undecided]).collect();
            let mut shares = percents(&sizes).into_iter();
            groups.iter_mut().zip(&mut shares).for_each(|(shown, percent)| shown.percent = percent);
            undecided_percent = shares.next();
        }
        let hidden_groups = landscape.groups.len() - groups.len();
        // One group alone is compared with nothing.
        let compared = if groups.len() >= 2 { groups.as_slice() } else { &[] };
        let open = landscape.per_statement.iter().filter(|statement| statement.role != Role::Rejected);
        let statements: Vec<Statement<'_>> = open
            .map(|statement| one(statement, text(texts, statement.id), compared, compared.len() == landscape.groups.len()))
            .collect();
        Figures {
            landscape,
            // Where hardly anybody rated too little, all people are those in the conversation.
            people: People::beside(landscape.people, if quiet < LEAST { &rests } else { &[] }),
            in_conversation: conversation,
            undecided,
            undecided_percent,
            is_given: landscape.candidates.is_empty() && !landscape.groups.is_empty(),
            groups,
            hidden_groups,
            rejected: landscape.per_statement.len() - statements.len(),
            statements,
        }
    }

    /// The statements that all share most surely: in every group surely more than half answer alike. Without groups, what divides
    /// is not shared.
    #[must_use]
    pub fn shared(&self) -> Vec<&Statement<'l>> {
        self.ranked(0, |statement| statement.is_shared && (self.has_groups() || !statement.is_split()))
    }

    /// The statements that divide most surely: groups that are on different sides or far apart, or all evenly where there are no
    /// two groups. What is shared is never among them.
    #[must_use]
    pub fn dividing(&self) -> Vec<&Statement<'l>> {
        if self.has_groups() {
            let is_far = |statement: &Statement<'_>| statement.is_opposed || statement.ranks[1] >= FAR_APART;
            self.ranked(1, |statement| statement.is_apart() && is_far(statement) && !statement.is_shared)
        } else {
            self.ranked(2, Statement::is_split)
        }
    }

    /// Where no statement divides for certain: the few that come nearest to it, of those that are not shared.
    #[must_use]
    pub fn most_divided(&self) -> Vec<&Statement<'l>> {
        let mut statements = if self.has_groups() {
            self.ranked(1, |statement| statement.divisiveness.is_some() && !statement.is_shared)
        } else {
            self.ranked(2, |statement| statement.split.is_some() && !statement.is_shared)
        };
        statements.truncate(MOST_DIVIDED);
        statements
    }

    /// Whether too few people rated enough statements to tell whether there are groups.
    #[must_use]
    pub fn is_too_little_for_groups(&self) -> bool {
        self.landscape.in_conversation < ENOUGH_FOR_GROUPS || self.landscape.candidates.is_empty()
    }

    /// Whether enough people rated enough, but what they answered to some statements tells too little of what they answer to others
    /// for anybody to have a place.
    #[must_use]
    pub fn is_without_pattern(&self) -> bool {
        !self.is_too_little_for_groups() && self.landscape.candidates.iter().all(|candidate| candidate.k < 2)
    }

    /// The statements that most people rated.
    #[must_use]
    pub fn most_rated(&self) -> Vec<&Statement<'l>> {
        let number = |statement: &Statement<'_>| statement.all.map_or(0, |all| all.n);
        let mut statements: Vec<_> = self.rankable().filter(|statement| statement.all.is_some()).collect();
        statements.sort_by_key(|statement| (std::cmp::Reverse(number(statement)), statement.id));
        statements
    }

    /// Whether there are at least two groups to compare.
    #[must_use]
    pub fn has_groups(&self) -> bool {
        self.groups.len() >= 2
    }

    /// How many statements are not shown by group although there are groups, and how many not at all.
    #[must_use]
    pub fn without_groups(&self) -> usize {
        self.statements.iter().filter(|statement| statement.all.is_some() && statement.per_group.is_empty()).count()
    }

    /// How many statements fewer than [`LEAST`] people rated.
    #[must_use]
    pub fn unsaid(&self) -> usize {
        self.statements.iter().filter(|statement| statement.all.is_none()).count()
    }

    /// How many ratings there are: in hundreds when those of the statements that are shown do not add up to it, since the rest could
    /// be a few people's.
    #[must_use]
    pub fn ratings(&self, votes: usize) -> People {
        let shown: usize = self.statements.iter().filter_map(|statement| statement.all.as_ref()).map(|all| all.n).sum();
        if shown == votes { People::of(votes) } else { People::About(((votes + 50) / 100 * 100).max(100)) }
    }

    fn rankable(&self) -> impl Iterator<Item = &Statement<'l>> {
        self.statements.iter().filter(|statement| statement.role == Role::Open)
    }

    fn ranked(&self, by: usize, wanted: impl Fn(&Statement<'l>) -> bool) -> Vec<&Statement<'l>> {
        let mut statements: Vec<_> = self.rankable().filter(|statement| wanted(statement)).collect();
        statements.sort_by(|a, b| b.ranks[by].total_cmp(&a.ranks[by]).then(a.id.cmp(&b.id)));
        statements
    }
}

impl Statement<'_> {
    /// Whether two groups surely differ.
    fn is_apart(&self) -> bool {
        self.divisiveness.is_some() && self.ranks[1] > 0.0
    }

    /// Whether all are evenly split: both sides are surely more than a third.
    fn is_split(&self) -> bool {
        self.split.is_some() && self.ranks[2] > 2.0 / 3.0
    }
}

/// How surely so many groups are found again, in whole percents. That one group is found again says nothing.
#[must_use]
pub fn stability(candidate: &Candidate) -> Option<u8> {
    candidate.stability.filter(|_| candidate.k > 1).map(share_of_hundred)
}

fn text(texts: &[StatementText], id: u32) -> (&str, Option<&str>) {
    let found = texts.iter().find(|text| text.id == id);
    found.map_or(("", None), |text| (text.text.trim(), text.lang.as_deref()))
}

fn one<'l>(
    statement: &'l StatementResult,
    (text, lang): (&'l str, Option<&'l str>),
    groups: &[Shown<'_>],
    are_all: bool,
) -> Statement<'l> {
    let of_group = |shown: &Shown<'_>| {
        let own = statement.per_group.iter().find(|counts| counts.group == shown.group.id);
        own.map_or(Counts::default(), |own| own.counts)
    };
    let counts: Vec<Counts> = groups.iter().map(of_group).collect();
    let per_group: Option<Vec<Answers>> = counts.iter().map(|counts| Answers::of(*counts)).collect();
    let per_group = per_group.unwrap_or_default();
    let others = |at: usize| {
        let others = counts.iter().enumerate().filter(|(other, _)| *other != at);
        Answers::of(others.fold(Counts::default(), |sum, (_, counts)| plus(sum, *counts)))
    };
    // Each is a sum of what is said of single groups.
    let others = (0..per_group.len()).filter_map(others).collect();
    let has_majority = |side: Side| counts.iter().any(|counts| 2 * counts.of(side) > counts.n);
    let is_split = !per_group.is_empty();
    let of_all = if is_split { without_a_small_rest(statement.counts, &counts) } else { statement.counts };
    let all = Answers::of(of_all);
    // A measure over groups is a figure about each of them.
    let over_groups = is_split || (groups.is_empty() && all.is_some());
    let (side, bound) =
        if are_all { (statement.consensus.side, statement.consensus.lower_bound) } else { consensus(of_all, &counts) };
    let split = 2.0 * wilson(of_all.agree, of_all.n).low.min(wilson(of_all.disagree, of_all.n).low);
    let apart = if are_all { statement.divisiveness } else { divisiveness(&counts) };
    Statement {
        id: statement.id,
        role: statement.role,
        text,
        lang,
        all,
        consensus: over_groups.then(|| (side, share_of_hundred(bound))),
        is_shared: over_groups && bound > 0.5,
        group_informed_consensus: (is_split && are_all).then_some(statement.group_informed_consensus),
        divisiveness: apart.filter(|_| is_split && groups.len() > 1).map(|apart| {
            #[allow(clippy::cast_possible_truncation, reason = "clamped to -100..=100")]
            let points = (apart * 100.0 + 1e-9).floor().clamp(-100.0, 100.0) as i8;
            points
        }),
        split: all.map(|_| share_of_hundred(split)),
        is_opposed: has_majority(Side::Agree) && has_majority(Side::Disagree),
        others,
        ranks: [bound, apart.unwrap_or(0.0), split],
        per_group,
    }
}

/// What all said; without those in no shown group when they are fewer than [`LEAST`], since what they said could be had by
/// subtraction.
fn without_a_small_rest(all: Counts, groups: &[Counts]) -> Counts {
    let in_groups = groups.iter().fold(Counts::default(), |sum, counts| plus(sum, *counts));
    let rest = usize::try_from(all.n.saturating_sub(in_groups.n)).unwrap_or(usize::MAX);
    if rest < LEAST { in_groups } else { all }
}

fn plus(a: Counts, b: Counts) -> Counts {
    Counts::new([a.disagree + b.disagree, a.pass + b.pass, a.agree + b.agree])
}

/// What these groups share at least, or all where there are none to compare: as the landscape has it for all its groups, of which
/// some are not shown here. The lowest bound would give away the group it is of.
fn consensus(all: Counts, groups: &[Counts]) -> (Side, f64) {
    let whole = [all];
    let groups = if groups.is_empty() { &whole } else { groups };
    let bound = |side| groups.iter().map(|counts| wilson(counts.of(side), counts.n).low).fold(1.0, f64::min);
    let (agree, disagree) = (bound(Side::Agree), bound(Side::Disagree));
    if agree >= disagree { (Side::Agree, agree) } else { (Side::Disagree, disagree) }
}

/// The largest lower bound of a difference of shares of agreement between two groups.
fn divisiveness(counts: &[Counts]) -> Option<f64> {
    let pairs = counts.iter().flat_map(|a| counts.iter().map(move |b| (a, b))).filter(|(a, b)| !std::ptr::eq(*a, *b));
    pairs.map(|(a, b)| newcombe(a.agree, a.n, b.agree, b.n).low).max_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_add_up_to_a_hundred() {
        assert_eq!(percents(&[1, 1, 1]), [34, 33, 33]);
        assert_eq!(percents(&[5, 0, 0]), [100, 0, 0]);
        assert_eq!(percents(&[995, 4, 1]), [100, 0, 0]);
        assert_eq!(percents(&[2, 1, 3]).iter().map(|part| u32::from(*part)).sum::<u32>(), 100);
    }

    #[test]
    fn small_numbers_are_not_said_and_cannot_be_had_by_subtraction() {
        assert_eq!([0, 1, 9, 10].map(People::of), [People::Exactly(0), People::Few, People::Few, People::Exactly(10)]);
        assert_eq!(People::beside(104, &[0, 30]), People::Exactly(104));
        for rest in 1..10 {
            assert_eq!(People::beside(100 + rest, &[rest]), People::About(110), "whatever the rest is");
            assert_eq!(People::beside(96 + rest, &[rest]), People::About(100), "whatever the rest is");
        }
    }

    #[test]
    fn ranges_are_rounded_outwards() {
        assert_eq!(outwards(Interval { low: 0.199, high: 0.301 }), (19, 31));
        assert_eq!(outwards(Interval { low: 0.0, high: 1.0 }), (0, 100));
    }
}
