//! The promise of the opinion landscape: the same bytes for any order of rows and any number of threads.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use std::path::Path;

use leitwerk_analysis::opinion::export::{Export, File, Files};
use leitwerk_analysis::opinion::ratings::{Collector, Event, Ratings};
use leitwerk_analysis::opinion::{Method, Options, Role, landscape};
use leitwerk_analysis::random::Random;

/// In how many orders the rows of a real conversation are taken in; `opinion_experiments order` takes more.
const ORDERS: u64 = 3;

const THREADS: [usize; 3] = [1, 2, 8];

fn read(folder: &Path) -> Export {
    let open = |file: File| std::fs::File::open(folder.join(file.name())).unwrap();
    let files = Files { votes: &mut open(File::Votes), comments: &mut open(File::Comments), participants: None, summary: None };
    Export::read(files).unwrap()
}

/// Takes the ratings in one by one in an order of chance.
fn shuffled(ratings: &Ratings, order: u64) -> Ratings {
    let events = |person: usize| {
        ratings.row(person).iter().map(move |cell| Event {
            person: ratings.people()[person],
            statement: ratings.statements()[cell.statement()],
            at: 0,
            rating: cell.rating(),
        })
    };
    let mut events: Vec<Event> = (0..ratings.people().len()).flat_map(events).collect();
    let mut random = Random::new(order, &[]);
    (1..events.len()).rev().for_each(|last| events.swap(last, random.below(last + 1)));
    let mut statements = ratings.statements().to_vec();
    (1..statements.len()).rev().for_each(|last| statements.swap(last, random.below(last + 1)));
    let mut collector = Collector::default();
    statements.into_iter().for_each(|statement| collector.add_statement(statement).unwrap());
    events.into_iter().for_each(|event| collector.add(event).unwrap());
    collector.finish().0
}

/// What is published, and where everybody stands, with all digits.
fn text(ratings: &Ratings, roles: &[Role], method: Method) -> String {
    // Every number of groups and its resamples run; fewer resamples are the same work less often.
    let found = landscape(ratings, roles, &Options { method, resamples: 4, ..Options::default() });
    serde_json::to_string(&found).unwrap() + &serde_json::to_string(&found.positions).unwrap()
}

#[test]
fn real_conversations_give_the_same_bytes_in_any_order_and_with_any_number_of_threads() {
    let Some(folder) = leitwerk_testkit::shared::folder("polis") else { return };
    let mut sets = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() {
            continue;
        }
        sets += 1;
        let export = read(&path);
        let roles = export.roles();
        for method in [Method::Leitwerk, Method::Polis] {
            let first = text(&export.ratings, &roles, method);
            for order in 0..ORDERS {
                let threads = THREADS[usize::try_from(order).unwrap() % THREADS.len()];
                let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
                let again = pool.install(|| text(&shuffled(&export.ratings, order), &roles, method));
                assert!(again == first, "{}: {method:?}, order {order}, {threads} threads", path.display());
            }
        }
    }
    assert_eq!(sets, 7, "all real conversations");
}
