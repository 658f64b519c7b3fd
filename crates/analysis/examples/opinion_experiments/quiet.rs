//! The same people with fewer ratings: those with at least sixty keep twenty, chosen by chance, and the axes are fitted anew.

use std::path::Path;

use leitwerk_analysis::opinion::positions::known;
use leitwerk_analysis::opinion::ratings::Ratings;
use leitwerk_analysis::opinion::{Landscape, Method, Options, Role, landscape};
use leitwerk_analysis::random::Random;

use crate::Outcome;
use crate::exports::{self, Conversation};
use crate::figures::{mean, median, per_cent, share, table};
use crate::map::{LEVELS, Turn, axes, distance, minus, radius};
use crate::regrouped;

/// Who rated so many statements …
const MANY: usize = 60;

/// … keeps so many.
const FEW: usize = 20;

const SEEDS: u64 = 10;

/// The quantile of the standard normal that leaves a tenth on either side.
const Z_80: f64 = 1.281_552;

pub(crate) fn run(folder: &Path) -> Outcome {
    let (mut moved, mut covered) = (Vec::new(), Vec::new());
    let mut conversations = exports::all(folder)?;
    conversations.retain(|conversation| busy(conversation).len() >= MANY);
    for conversation in &conversations {
        let busy = busy(conversation);
        for method in [Method::Leitwerk, Method::Polis] {
            moved.push(movement(conversation, &busy, method));
        }
        covered.push(coverage(conversation, &busy));
    }
    let headings = [
        "conversation",
        "thinned",
        "method",
        "radius after/before",
        "groups before",
        "after",
        "changed side",
        "surely changed side",
    ];
    table(&headings, &moved);
    let headings =
        ["conversation", "radius, standard deviations", "same map: 50 %", "80 %", "95 %", "both maps: 50 %", "80 %", "95 %"];
    table(&headings, &covered);
    regrouped::print(&conversations);
    Ok(())
}

/// Those who rated much, counting only statements that shape the landscape.
pub(crate) fn busy(conversation: &Conversation) -> Vec<usize> {
    let counts = |person: usize| {
        conversation.ratings.row(person).iter().filter(|cell| conversation.roles[cell.statement()] == Role::Open).count()
    };
    (0..conversation.ratings.people().len()).filter(|person| counts(*person) >= MANY).collect()
}

/// The ratings that are left.
pub(crate) fn thinned(conversation: &Conversation, busy: &[usize], seed: u64) -> Ratings {
    let ratings = &conversation.ratings;
    let mut keep: Vec<Option<Vec<usize>>> = vec![None; ratings.people().len()];
    for person in busy {
        let open = ratings.row(*person).iter().map(|cell| cell.statement());
        let mut left: Vec<usize> = open.filter(|statement| conversation.roles[*statement] == Role::Open).collect();
        left.sort_by_key(|statement| Random::new(seed, &[*person as u64, *statement as u64]).bits());
        left.truncate(FEW);
        keep[*person] = Some(left);
    }
    ratings.filtered(|person, cell| keep[person].as_ref().is_none_or(|kept| kept.contains(&cell.statement())))
}

fn movement(conversation: &Conversation, busy: &[usize], method: Method) -> Vec<String> {
    let options = Options { method, ..Options::default() };
    let before = landscape(&conversation.ratings, &conversation.roles, &options);
    let mut sums: [Vec<f64>; 3] = Default::default();
    let mut after_groups = Vec::new();
    for seed in 0..SEEDS {
        let after = landscape(&thinned(conversation, busy, seed), &conversation.roles, &options);
        let ratios = busy.iter().map(|person| radius(after.positions[*person].at) / radius(before.positions[*person].at));
        sums[0].push(median(ratios.collect()));
        let [side, surely] = sides(&before, &after, busy);
        sums[1].push(side);
        sums[2].push(surely);
        after_groups.push(after.groups.len());
    }
    after_groups.sort_unstable();
    after_groups.dedup();
    let after_groups: Vec<String> = after_groups.iter().map(ToString::to_string).collect();
    let [ratio, side, surely] = sums.map(|numbers| mean(&numbers));
    let ours = method == Method::Leitwerk;
    vec![
        conversation.name.clone(),
        busy.len().to_string(),
        format!("{method:?}").to_lowercase(),
        format!("{ratio:.2}"),
        before.groups.len().to_string(),
        after_groups.join(", "),
        per_cent(side),
        if ours { per_cent(surely) } else { "–".to_owned() },
    ]
}

/// The share that changes side of the first axis, after the best turn of the second map onto the first; and that does so though
/// both times the 80 % interval lay on one side.
fn sides(before: &Landscape, after: &Landscape, people: &[usize]) -> [f64; 2] {
    let places = |landscape: &Landscape| landscape.positions.iter().map(|position| position.at).collect::<Vec<_>>();
    let turn = Turn::between(&places(after), &places(before));
    let (mut changed, mut surely) = (0, 0);
    for person in people {
        let (then, now) = (before.positions[*person], after.positions[*person]);
        let (x, x_now) = (then.expected[0], turn.place(now.expected)[0]);
        let sure = |x: f64, variance: f64| x.abs() > Z_80 * variance.max(0.0).sqrt();
        if x * x_now < 0.0 {
            changed += 1;
            surely += usize::from(sure(x, then.covariance[0]) && sure(x_now, turn.covariance(now.covariance)[0]));
        }
    }
    [share(changed, people.len()), share(surely, people.len())]
}

/// How often what was expected from all ratings lies within what was stated from twenty: on the map of the thinned ratings, where
/// only the person's own ratings differ, and on the two maps, turned onto each other.
///
/// Both places rest on the twenty; the difference has the variance of the one less that of the other.
fn coverage(conversation: &Conversation, busy: &[usize]) -> Vec<String> {
    let (ratings, roles) = (&conversation.ratings, &conversation.roles);
    let full = known(ratings, &axes(ratings, roles));
    let (mut same, mut both, mut ratios) = ([0; 3], [0; 3], Vec::new());
    for seed in 0..SEEDS {
        let few = thinned(conversation, busy, seed);
        let axes = axes(&few, roles);
        let thin = known(&few, &axes);
        let from: Vec<[f64; 2]> = thin.iter().map(|known| known.placed()).collect();
        let to: Vec<[f64; 2]> = full.iter().map(|known| known.placed()).collect();
        let turn = Turn::between(&from, &to);
        ratios.push(median(busy.iter().map(|person| radius(from[*person]) / radius(to[*person])).collect()));
        for person in busy {
            let row = few.row(*person);
            let all = axes.known(ratings.row(*person), |cell| row.binary_search(&cell).is_ok());
            let known = thin[*person];
            let less = |a: [f64; 3], b: [f64; 3]| std::array::from_fn(|i| a[i] - b[i]);
            count(
                &mut same,
                distance(minus(known.expected(), all.expected()), less(known.covariance_on_map(), all.covariance_on_map())),
            );
            let (expected, covariance) = (turn.place(known.expected()), turn.covariance(known.covariance()));
            let there = &full[*person];
            count(&mut both, distance(minus(expected, there.expected()), less(covariance, there.covariance())));
        }
    }
    let shares = |counts: [usize; 3]| counts.map(|count| per_cent(share(count, busy.len() * SEEDS as usize)));
    [vec![conversation.name.clone(), format!("{:.2}", mean(&ratios))], shares(same).to_vec(), shares(both).to_vec()].concat()
}

fn count(within: &mut [usize; 3], distance: f64) {
    within.iter_mut().zip(LEVELS).for_each(|(count, (_, most))| *count += usize::from(distance <= most));
}
