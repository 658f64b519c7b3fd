//! Conversations without groups: how often is that the answer?

use std::error::Error;

use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::ratings::Ratings;
use leitwerk_analysis::opinion::{Method, Options, landscape};

use rayon::prelude::*;

use crate::Outcome;
use crate::figures::{mean, per_cent, quantile, share, table};
use crate::simulated::{Manner, Shape, Simulated, roles};

/// People, statements, ratings of each on average, and how many conversations are made of each kind.
const SIZES: [(u32, u32, u32, u64); 6] =
    [(100, 60, 25, 40), (150, 60, 25, 40), (300, 80, 30, 40), (500, 100, 40, 20), (1500, 120, 40, 10), (5000, 120, 40, 5)];

/// How strongly views differ: about as in real conversations, and twice and four times that.
const STRENGTHS: [f64; 3] = [0.35, 0.7, 1.4];

/// Conversations of the generator without groups: views differ continuously, or answers have no connection at all.
const PLANTED: [(u32, &str); 2] = [(1, "generated, continuous"), (0, "generated, unconnected")];

/// All sizes, or one of so many people; with seeds from `first` on, so many of each kind as said here or in `count`.
pub(crate) fn run(size: Option<u32>, first: u64, count: Option<u64>) -> Outcome {
    let mut rows = Vec::new();
    for (people, statements, amount, seeds) in SIZES.into_iter().filter(|(people, ..)| size.is_none_or(|size| size == *people)) {
        let seeds = first..first + count.unwrap_or(seeds);
        for shape in Shape::ALL {
            let kinds: Vec<(f64, u64)> =
                STRENGTHS.into_iter().flat_map(|strength| seeds.clone().map(move |seed| (strength, seed))).collect();
            let answer = |(strength, seed)| {
                let manner = Manner::Threshold;
                let simulated = Simulated { shape, manner, people, statements, amount: amount.into(), strength, seed };
                simulated.ratings().map(|ratings| Answer::to(&ratings))
            };
            rows.push(row(people, shape.name(), &kinds.into_par_iter().map(answer).collect::<Result<Vec<_>, _>>()?));
        }
        for (groups, name) in PLANTED {
            let plan = |seed| Plan { participants: people, statements, votes: u64::from(people * amount), groups, seed };
            let answer = |seed| -> Result<_, Box<dyn Error>> { Ok(Answer::to(&Ratings::collect(events(&plan(seed))?)?.0)) };
            rows.push(row(people, name, &seeds.clone().map(answer).collect::<Result<Vec<_>, _>>()?));
        }
    }
    let headings = ["people", "shape", "conversations", "wrong", "separation, median", "highest", "groups Polis cuts, mean"];
    table(&headings, &rows);
    Ok(())
}

/// What was found in one conversation.
struct Answer {
    groups: usize,
    /// The largest separation of any number of groups.
    separation: f64,
    polis: usize,
}

impl Answer {
    fn to(ratings: &Ratings) -> Self {
        let roles = roles(ratings);
        let ours = landscape(ratings, &roles, &Options::default());
        let theirs = landscape(ratings, &roles, &Options { method: Method::Polis, ..Options::default() });
        let separation = ours.candidates.iter().filter_map(|candidate| candidate.separation).fold(0.0, f64::max);
        Self { groups: ours.groups.len(), separation, polis: theirs.groups.len() }
    }
}

fn row(people: u32, name: &str, answers: &[Answer]) -> Vec<String> {
    let wrong = answers.iter().filter(|answer| answer.groups > 0).count();
    let separations: Vec<f64> = answers.iter().map(|answer| answer.separation).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most eight groups")]
    let polis: Vec<f64> = answers.iter().map(|answer| answer.polis as f64).collect();
    vec![
        people.to_string(),
        name.to_owned(),
        answers.len().to_string(),
        format!("{wrong} ({})", per_cent(share(wrong, answers.len()))),
        format!("{:.1}", quantile(separations.clone(), 0.5)),
        format!("{:.1}", quantile(separations, 1.0)),
        format!("{:.1}", mean(&polis)),
    ]
}
