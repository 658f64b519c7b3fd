//! People who agreed on how to rate: how far do they move the result for the others?

use std::collections::BTreeSet;
use std::error::Error;

use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::polis;
use leitwerk_analysis::opinion::ratings::{Event, Rating, Ratings};
use leitwerk_analysis::opinion::{Landscape, Method, Options, landscape};
use leitwerk_analysis::partition::adjusted_rand_index;
use leitwerk_analysis::random::Random;

use crate::Outcome;
use crate::figures::{mean, median, table};
use crate::map::{Turn, minus, radius};
use crate::simulated::roles;

const SEEDS: u64 = 5;

/// How coordinated people rate.
#[derive(Debug, Clone, Copy)]
enum Plot {
    /// Agree to everything.
    AllAlike,
    /// Agree to one statement and to what leans its way, disagree with its opponents, and rate everything.
    Caricature,
    /// Agree to one statement, and disagree with six others by chance.
    Seven,
}

/// How they rate, and how many there are to a thousand others.
const PLOTS: [(Plot, u32, &str); 4] = [
    (Plot::AllAlike, 10, "1 % agree to everything"),
    (Plot::Caricature, 10, "1 % push one statement and all that leans its way"),
    (Plot::Seven, 10, "1 % push one statement with seven ratings each"),
    (Plot::Seven, 200, "20 % push one statement with seven ratings each"),
];

pub(crate) fn run() -> Outcome {
    let mut rows = Vec::new();
    for (people, groups) in [(500, 1), (500, 3), (2000, 1), (2000, 3)] {
        for (plot, per_thousand, name) in PLOTS {
            for method in [Method::Leitwerk, Method::Polis] {
                let many = people * per_thousand / 1000;
                let moved: Result<Vec<Moved>, _> =
                    (0..SEEDS).map(|seed| moved(&plan(people, groups, seed), plot, many, method)).collect();
                let moved = moved?;
                let of = |f: fn(&Moved) -> f64| format!("{:.2}", mean(&moved.iter().map(f).collect::<Vec<_>>()));
                let numbers = |f: fn(&Moved) -> usize| moved.iter().map(|moved| f(moved).to_string()).collect::<Vec<_>>().join(" ");
                rows.push(vec![
                    people.to_string(),
                    groups.to_string(),
                    name.to_owned(),
                    format!("{method:?}").to_lowercase(),
                    of(|moved| moved.shift),
                    numbers(|moved| moved.groups[0]),
                    numbers(|moved| moved.groups[1]),
                    of(|moved| moved.index),
                    numbers(|moved| moved.shared[0]),
                    numbers(|moved| moved.shared[1]),
                    numbers(|moved| moved.shared[2]),
                    numbers(|moved| moved.ranks[0]),
                    numbers(|moved| moved.ranks[1]),
                ]);
            }
        }
    }
    let headings = [
        "people",
        "planted",
        "what they do",
        "method",
        "shift",
        "groups before",
        "groups after",
        "index of groups",
        "shared before",
        "of these after",
        "new",
        "rank of theirs before",
        "after",
    ];
    table(&headings, &rows);
    Ok(())
}

fn plan(people: u32, groups: u32, seed: u64) -> Plan {
    Plan { participants: people, statements: 100, votes: 35 * u64::from(people), groups, seed }
}

/// What the coordinated people moved.
struct Moved {
    /// How far the others moved, in the middle, after the best turn: as a share of their middle distance from the origin.
    shift: f64,
    groups: [usize; 2],
    /// The adjusted Rand index of the others' groups, who belongs to none being a group.
    index: f64,
    /// How many statements all shared, how many of these still do, and how many do now and did not.
    shared: [usize; 3],
    /// Which place among all statements the one they push has.
    ranks: [usize; 2],
}

fn moved(plan: &Plan, plot: Plot, many: u32, method: Method) -> Result<Moved, Box<dyn Error>> {
    let options = Options { method, ..Options::default() };
    let ratings = Ratings::collect(events(plan)?)?.0;
    let before = landscape(&ratings, &roles(&ratings), &options);
    let pushed = pushed(&before);
    let coordinated = (0..many).flat_map(|one| answers(plan, plot, plan.participants + one, &before, pushed));
    let ratings = Ratings::collect(events(plan)?.chain(coordinated))?.0;
    let after = landscape(&ratings, &roles(&ratings), &options);

    let others = before.positions.len();
    let from: Vec<[f64; 2]> = after.positions[..others].iter().map(|position| position.at).collect();
    let to: Vec<[f64; 2]> = before.positions.iter().map(|position| position.at).collect();
    let turn = Turn::between(&from, &to);
    let shifts = from.iter().zip(&to).map(|(from, to)| radius(minus(turn.place(*from), *to))).collect();
    let far = median(to.iter().map(|place| radius(*place)).collect());
    let groups = |landscape: &Landscape| landscape.positions[..others].iter().map(|position| position.group).collect::<Vec<_>>();
    let (ranking, ranking_after) = (ranking(&before), ranking(&after));
    let (then, now) = (shared(&before), shared(&after));
    let rank = |ranking: &[usize]| 1 + ranking.iter().position(|statement| *statement == pushed).unwrap_or_default();
    Ok(Moved {
        shift: median(shifts) / far,
        groups: [before.groups.len(), after.groups.len()],
        index: adjusted_rand_index(&groups(&before), &groups(&after)),
        shared: [then.len(), then.intersection(&now).count(), now.difference(&then).count()],
        ranks: [rank(&ranking), rank(&ranking_after)],
    })
}

/// The statement that leans furthest to one side of the first axis: what a party would push.
fn pushed(before: &Landscape) -> usize {
    let first = &before.components[0];
    (0..first.len()).max_by(|a, b| first[*a].abs().total_cmp(&first[*b].abs())).unwrap_or_default()
}

fn answers(plan: &Plan, plot: Plot, person: u32, before: &Landscape, pushed: usize) -> Vec<Event> {
    let first = &before.components[0];
    let event = |statement: usize, agrees: bool| Event {
        person,
        statement: before.per_statement[statement].id,
        at: 0,
        rating: if agrees { Rating::Agree } else { Rating::Disagree },
    };
    let all = 0..first.len();
    match plot {
        Plot::AllAlike => all.map(|statement| event(statement, true)).collect(),
        Plot::Caricature => all.map(|statement| event(statement, first[statement] * first[pushed] > 0.0)).collect(),
        Plot::Seven => {
            let mut others: Vec<usize> = all.filter(|statement| *statement != pushed).collect();
            others.sort_by_key(|statement| Random::new(plan.seed, &[person.into(), *statement as u64]).bits());
            others.truncate(6);
            others.into_iter().map(|statement| event(statement, false)).chain([event(pushed, true)]).collect()
        }
    }
}

/// The statements that all share: ours by lower bound above one half, for Polis its list of at most ten.
fn shared(landscape: &Landscape) -> BTreeSet<u32> {
    match landscape.method {
        Method::Leitwerk => {
            let above = landscape.per_statement.iter().filter(|statement| statement.consensus.lower_bound > 0.5);
            above.map(|statement| statement.id).collect()
        }
        Method::Polis => polis::consensus(&landscape.per_statement).iter().map(|agreed| agreed.statement).collect(),
    }
}

/// The statements, those that all share most first: ours by lower bound, Polis' by group-informed consensus.
fn ranking(landscape: &Landscape) -> Vec<usize> {
    let measure = |statement: &usize| {
        let statement = &landscape.per_statement[*statement];
        match landscape.method {
            Method::Leitwerk => statement.consensus.lower_bound,
            Method::Polis => statement.group_informed_consensus,
        }
    };
    let mut order: Vec<usize> = (0..landscape.per_statement.len()).collect();
    order.sort_by(|a, b| measure(b).total_cmp(&measure(a)));
    order
}
