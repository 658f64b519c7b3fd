//! Who is in another group after the same people gave fewer ratings: with as many groups before as after, whether or not that many
//! are an answer.

use std::error::Error;

use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::ratings::Ratings;
use leitwerk_analysis::opinion::{Method, Options, landscape, leitwerk};

use crate::Outcome;
use crate::exports::Conversation;
use crate::figures::{mean, per_cent, share, table};
use crate::quiet::{busy, thinned};
use crate::simulated::roles;

/// So often are ratings taken away.
const SEEDS: u64 = 10;

/// So likely must a group be for somebody to be counted to it, as [`leitwerk`] has it.
const COUNTED: f64 = 0.8;

const HEADINGS: [&str; 10] = [
    "conversation",
    "thinned",
    "method",
    "groups before",
    "after",
    "smallest",
    "counted before",
    "counted to another after",
    "of who is counted twice",
    "likeliest is another after",
];

/// The likeliest group of somebody and how likely it is; nothing for who takes no part.
type Member = Option<(u32, f64)>;

/// Prints the table of these conversations.
pub(crate) fn print(conversations: &[Conversation]) {
    table(&HEADINGS, &conversations.iter().flat_map(lines).collect::<Vec<_>>());
}

/// Planted conversations, in which there are groups.
pub(crate) fn run() -> Outcome {
    let mut rows = Vec::new();
    for (people, statements) in [(500, 100), (2000, 100)] {
        for groups in [2, 3] {
            let plan = |seed| Plan { participants: people, statements, votes: 35 * u64::from(people), groups, seed };
            let conversation = |seed| -> Result<_, Box<dyn Error>> {
                let ratings = Ratings::collect(events(&plan(seed))?)?.0;
                Ok(Conversation { name: format!("{people} people, {groups} planted"), roles: roles(&ratings), ratings })
            };
            let conversations: Vec<_> = (0..3).map(conversation).collect::<Result<_, _>>()?;
            let of = |method, k| together(conversations.iter().map(|conversation| Change::of(conversation, method, k)).collect());
            rows.push(line(&conversations[0], "leitwerk", of(Method::Leitwerk, Some(groups as usize))));
            rows.push(line(&conversations[0], "leitwerk, its own number", of(Method::Leitwerk, None)));
            rows.push(line(&conversations[0], "polis", of(Method::Polis, None)));
        }
    }
    table(&HEADINGS, &rows);
    Ok(())
}

fn lines(conversation: &Conversation) -> Vec<Vec<String>> {
    let ours = |k| line(conversation, "leitwerk", Change::of(conversation, Method::Leitwerk, Some(k)));
    vec![ours(2), ours(3), line(conversation, "polis", Change::of(conversation, Method::Polis, None))]
}

fn line(conversation: &Conversation, method: &str, change: Change) -> Vec<String> {
    let numbers = |mut numbers: Vec<usize>| {
        numbers.sort_unstable();
        numbers.dedup();
        numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    let tenths = |share: f64| if share.is_nan() { "–".to_owned() } else { format!("{:.1} %", 100.0 * share) };
    vec![
        conversation.name.clone(),
        change.thinned.to_string(),
        method.to_owned(),
        numbers(change.before),
        numbers(change.after),
        per_cent(mean(&change.smallest)),
        per_cent(mean(&change.counted)),
        tenths(mean(&change.surely)),
        tenths(mean(&change.twice)),
        tenths(mean(&change.likeliest)),
    ]
}

/// What became of those who were thinned, for each draw.
#[derive(Default)]
struct Change {
    thinned: usize,
    /// How many groups there were before and after.
    before: Vec<usize>,
    after: Vec<usize>,
    /// The share of them in the smallest group before.
    smallest: Vec<f64>,
    /// The share of them that was counted to a group before, …
    counted: Vec<f64>,
    /// … that was, and after was counted to another, …
    surely: Vec<f64>,
    /// … the share of that among those counted before and after, …
    twice: Vec<f64>,
    /// … and the share whose likeliest group is another, however likely.
    likeliest: Vec<f64>,
}

impl Change {
    fn of(conversation: &Conversation, method: Method, k: Option<usize>) -> Self {
        let (busy, before) = (busy(conversation), members(&conversation.ratings, conversation, method, k));
        let mut change = Self { thinned: busy.len(), before: vec![groups(&before)], ..Self::default() };
        for seed in 0..SEEDS {
            let after = members(&thinned(conversation, &busy, seed), conversation, method, k);
            change.after.push(groups(&after));
            change.look(&busy, &before, &after);
        }
        change
    }

    fn look(&mut self, busy: &[usize], before: &[Member], after: &[Member]) {
        let same = same(before, after);
        let counted = |member: Member| member.filter(|(_, probability)| *probability >= COUNTED);
        let (mut first, mut both, mut surely, mut other) = (0, 0, 0, 0);
        for person in busy {
            let (then, now) = (before[*person], after[*person]);
            let moved = |then: Member, now: Member| then.zip(now).is_some_and(|((a, _), (b, _))| !same.contains(&(a, b)));
            other += usize::from(moved(then, now));
            first += usize::from(counted(then).is_some());
            both += usize::from(counted(then).is_some() && counted(now).is_some());
            surely += usize::from(moved(counted(then), counted(now)));
        }
        if self.before[0] > 0 && groups(after) > 0 {
            let of = |group| busy.iter().filter(|person| before[**person].is_some_and(|(own, _)| own == group)).count();
            let smallest = (0..u32::try_from(self.before[0]).unwrap_or(u32::MAX)).map(of).min().unwrap_or_default();
            self.smallest.push(share(smallest, busy.len()));
            self.counted.push(share(first, busy.len()));
            self.surely.push(share(surely, busy.len()));
            self.twice.push(share(surely, both));
            self.likeliest.push(share(other, busy.len()));
        }
    }
}

fn together(changes: Vec<Change>) -> Change {
    changes.into_iter().fold(Change::default(), |mut sum, change| {
        sum.thinned += change.thinned;
        sum.before.extend(change.before);
        sum.after.extend(change.after);
        sum.smallest.extend(change.smallest);
        sum.counted.extend(change.counted);
        sum.surely.extend(change.surely);
        sum.twice.extend(change.twice);
        sum.likeliest.extend(change.likeliest);
        sum
    })
}

/// The groups of everybody: `k` of them, or as many as the method finds.
fn members(ratings: &Ratings, conversation: &Conversation, method: Method, k: Option<usize>) -> Vec<Member> {
    let options = Options { method, ..Options::default() };
    if let Some(k) = k {
        let divided = leitwerk::divided(ratings, &conversation.roles, k, options.seed);
        return divided.into_iter().map(|member| member.and_then(|(group, p)| Some((u32::try_from(group).ok()?, p)))).collect();
    }
    let positions = landscape(ratings, &conversation.roles, &options).positions;
    positions.iter().map(|position| position.group.map(|group| (group, position.membership))).collect()
}

/// How many groups there are.
fn groups(members: &[Member]) -> usize {
    members.iter().flatten().map(|(group, _)| group).max().map_or(0, |last| *last as usize + 1)
}

/// Which group after is which before: each at most one, so that as many people as can be are in the same.
fn same(before: &[Member], after: &[Member]) -> Vec<(u32, u32)> {
    let mut both = vec![vec![0; groups(after)]; groups(before)];
    before.iter().zip(after).filter_map(|(a, b)| a.zip(*b)).for_each(|((a, _), (b, _))| both[a as usize][b as usize] += 1);
    best(&both, 0, &mut vec![false; groups(after)]).1
}

/// The best way to give each row from `row` on a column of its own, or none, and how many people that keeps.
fn best(both: &[Vec<usize>], row: usize, taken: &mut [bool]) -> (usize, Vec<(u32, u32)>) {
    let Some(people) = both.get(row) else { return (0, Vec::new()) };
    let mut found = best(both, row + 1, taken);
    for (column, together) in people.iter().enumerate() {
        if taken[column] {
            continue;
        }
        taken[column] = true;
        let (kept, mut pairs) = best(both, row + 1, taken);
        taken[column] = false;
        if kept + together > found.0 {
            pairs.extend(u32::try_from(row).ok().zip(u32::try_from(column).ok()));
            found = (kept + together, pairs);
        }
    }
    found
}
