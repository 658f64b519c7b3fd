//! Planted groups: are they found, and who is put into the right one?

use std::error::Error;
use std::fs::{self, File as OnDisk};
use std::io::BufWriter;
use std::path::Path;

use leitwerk_analysis::opinion::export::File;
use leitwerk_analysis::opinion::generate::{Outputs, Plan, events, generate, planted};
use leitwerk_analysis::opinion::ratings::Ratings;
use leitwerk_analysis::opinion::{Landscape, Method, Options, landscape};
use leitwerk_analysis::partition::adjusted_rand_index;

use crate::Outcome;
use crate::figures::{mean, per_cent, share, table};
use crate::simulated::roles;

/// People, and how many conversations are made of each number of groups.
const SIZES: [(u32, u64); 4] = [(150, 10), (500, 10), (2000, 5), (10_000, 2)];

const GROUPS: [u32; 4] = [2, 3, 4, 5];

const STATEMENTS: u32 = 100;

/// How many ratings a person gives on average.
const AMOUNT: u64 = 35;

/// From so many ratings to fewer than so many.
const AMOUNTS: [(usize, usize); 4] = [(7, 15), (15, 30), (30, 60), (60, usize::MAX)];

fn plan(people: u32, groups: u32, seed: u64) -> Plan {
    Plan { participants: people, statements: STATEMENTS, votes: AMOUNT * u64::from(people), groups, seed }
}

pub(crate) fn run() -> Outcome {
    let (mut counts, mut right) = (Vec::new(), Vec::new());
    for (people, seeds) in SIZES {
        for groups in GROUPS {
            for method in [Method::Leitwerk, Method::Polis] {
                let found: Result<Vec<Found>, _> = (0..seeds).map(|seed| find(&plan(people, groups, seed), method)).collect();
                let found = found?;
                let first = [people.to_string(), groups.to_string(), format!("{method:?}").to_lowercase()];
                counts.push([first.to_vec(), how_many(&found, groups)].concat());
                right.push([first.to_vec(), by_amount(&found)].concat());
            }
        }
    }
    table(&["people", "planted", "method", "conversations", "right number", "numbers found"], &counts);
    let headings = ["people", "planted", "method", "7–14", "15–29", "30–59", "60 and more"];
    table(&headings, &right);
    Ok(())
}

/// Writes the conversations of 150 to 2,000 people as Polis exports, for other programs.
pub(crate) fn write(folder: &Path) -> Outcome {
    for (people, seeds) in &SIZES[..3] {
        for groups in GROUPS {
            for seed in 0..*seeds {
                let folder = folder.join(format!("{people}-{groups}-{seed}"));
                fs::create_dir_all(&folder)?;
                let create = |file: File| OnDisk::create(folder.join(file.name())).map(BufWriter::new);
                let outputs = Outputs {
                    votes: &mut create(File::Votes)?,
                    comments: &mut create(File::Comments)?,
                    participants: &mut create(File::Participants)?,
                    summary: &mut create(File::Summary)?,
                };
                generate(&plan(*people, groups, seed), outputs, &mut |_| {})?;
            }
        }
    }
    Ok(())
}

/// What was found in one conversation.
struct Found {
    groups: usize,
    /// For everybody: how much they rated, where they were planted, and the group they count to.
    people: Vec<(usize, Option<u32>, Option<u32>)>,
}

fn find(plan: &Plan, method: Method) -> Result<Found, Box<dyn Error>> {
    let ratings = Ratings::collect(events(plan)?)?.0;
    let Landscape { groups, positions, .. } = landscape(&ratings, &roles(&ratings), &Options { method, ..Options::default() });
    let person = |at: usize| (ratings.row(at).len(), Some(planted(plan, ratings.people()[at])), positions[at].group);
    Ok(Found { groups: groups.len(), people: (0..positions.len()).map(person).collect() })
}

fn how_many(found: &[Found], planted: u32) -> Vec<String> {
    let mut numbers: Vec<usize> = found.iter().map(|found| found.groups).collect();
    let right = numbers.iter().filter(|groups| **groups == planted as usize).count();
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    vec![found.len().to_string(), per_cent(share(right, found.len())), numbers.join(" ")]
}

/// For each amount of ratings: the adjusted Rand index of those who count to a group, in brackets their share, and the index when
/// all who count to none are one more group.
fn by_amount(found: &[Found]) -> Vec<String> {
    let cell = |(from, to): &(usize, usize)| {
        let (mut decided, mut shares, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for found in found {
            let people: Vec<_> = found.people.iter().filter(|(amount, ..)| (*from..*to).contains(amount)).collect();
            let sure: Vec<_> = people.iter().filter(|(.., group)| group.is_some()).collect();
            shares.push(share(sure.len(), people.len()));
            let truth: Vec<Option<u32>> = people.iter().map(|(_, planted, _)| *planted).collect();
            let answer: Vec<Option<u32>> = people.iter().map(|(.., group)| *group).collect();
            all.push(adjusted_rand_index(&truth, &answer));
            if sure.len() > 1 {
                let truth: Vec<Option<u32>> = sure.iter().map(|(_, planted, _)| *planted).collect();
                let answer: Vec<Option<u32>> = sure.iter().map(|(.., group)| *group).collect();
                decided.push(adjusted_rand_index(&truth, &answer));
            }
        }
        format!("{:.2} ({}) {:.2}", mean(&decided), per_cent(mean(&shares)), mean(&all)).replace("NaN", "–")
    };
    AMOUNTS.iter().map(cell).collect()
}
