//! Where the time of an opinion landscape goes: `cargo bench -p leitwerk-analysis --bench opinion_stages -- PARTICIPANTS STATEMENTS
//! VOTES [RUNS]`. Without numbers: 33,422 people, 783 statements and 2.0 million ratings. Prints the median of the runs, and the
//! most memory the process ever had.

use std::hint::black_box;
use std::time::{Duration, Instant};

use leitwerk_analysis::opinion::axes::Axes;
use leitwerk_analysis::opinion::components::components;
use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::pairs::PairCounts;
use leitwerk_analysis::opinion::positions::known;
use leitwerk_analysis::opinion::ratings::{Cell, Ratings};
use leitwerk_analysis::opinion::{DIMENSIONS, Options, Role, landscape};

fn main() {
    let numbers: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let number = |at: usize, otherwise: u64| numbers.get(at).copied().unwrap_or(otherwise);
    let plan = Plan {
        participants: u32::try_from(number(0, 33_422)).expect("a number of people"),
        statements: u32::try_from(number(1, 783)).expect("a number of statements"),
        votes: number(2, 2_000_000),
        groups: 3,
        seed: 1,
    };
    let runs = u32::try_from(number(3, 10)).expect("a number of runs").max(2);
    let (ratings, _) = Ratings::collect(events(&plan).expect("a plan that can be")).expect("few statements");
    println!("{} people, {} statements, {} ratings", ratings.people().len(), ratings.statements().len(), ratings.len());
    println!("{} threads", rayon::current_num_threads());
    println!("most memory so far: {}", most_memory());

    let statements = ratings.statements().len();
    let shapes = vec![true; statements];
    let roles = vec![Role::Open; statements];
    let (read, _) = timed(runs, || sum_of_all(&ratings));
    let (counting, pairs) = timed(runs, || PairCounts::of(&ratings));
    let (directions, found) = timed(runs, || components(&pairs, &shapes, DIMENSIONS));
    let (fitting, axes) = timed(runs, || Axes::fit(&ratings, &shapes, &found));
    let (placing, _) = timed(runs, || known(&ratings, &axes));
    let (all, result) = timed(runs, || landscape(&ratings, &roles, &Options::default()));
    let (without, _) = timed(runs, || landscape(&ratings, &roles, &Options { resamples: 0, ..Options::default() }));
    let rest = Took {
        clock: all.clock.saturating_sub(counting.clock + directions.clock + fitting.clock + placing.clock),
        work: all.work.saturating_sub(counting.work + directions.work + fitting.work + placing.work),
    };
    println!("{:<42} {:>12} {:>12}", "", "clock", "all threads");
    println!("{:<42} {read}", "reading every rating once, one thread");
    println!("{:<42} {counting}", "counting pairs");
    println!("{:<42} {directions}", "principal components");
    println!("{:<42} {fitting}  rounds on a sketch and on all: {:?}", "axes", axes.rounds);
    println!("{:<42} {placing}", "places");
    println!("{:<42} {rest}", "groups, resamples, statements");
    println!("{:<42} {all}  {} groups", "all", result.groups.len());
    println!("{:<42} {without}", "all, if groups were not looked for again");
    println!("most memory: {}", most_memory());
}

/// What memory alone allows: every rating is looked at, nothing is done with it.
fn sum_of_all(ratings: &Ratings) -> usize {
    (0..ratings.people().len()).map(|person| ratings.row(person).iter().copied().map(Cell::slot).sum::<usize>()).sum()
}

/// What a stage took: the median by the clock, and the mean that all threads worked for it.
#[derive(Debug, Clone, Copy)]
struct Took {
    clock: Duration,
    work: Duration,
}

impl std::fmt::Display for Took {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        write!(f, "{:>9.1} ms {:>9.1} ms", ms(self.clock), ms(self.work))
    }
}

fn timed<T>(runs: u32, work: impl Fn() -> T) -> (Took, T) {
    let mut times = Vec::new();
    let before = worked();
    let mut result = None;
    for _ in 0..runs {
        drop(result.take());
        let begun = Instant::now();
        result = Some(black_box(work()));
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    (Took { clock: times[times.len() / 2], work: worked().saturating_sub(before) / runs }, result.expect("at least one run"))
}

/// How long all threads of this process have worked: as Linux counts it, in hundredths of a second; elsewhere nobody knows.
fn worked() -> Duration {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let numbers = status.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    Duration::from_millis(10 * numbers.filter_map(|number| number.parse::<u64>().ok()).sum::<u64>())
}

/// As Linux counts it; elsewhere nobody knows.
fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |line| line.trim().to_owned())
}
