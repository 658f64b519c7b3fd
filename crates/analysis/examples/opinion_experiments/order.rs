//! The same result, byte for byte, in any order of rows and with any number of threads.

use std::error::Error;
use std::path::Path;

use leitwerk_analysis::opinion::ratings::{Collector, Event, Ratings};
use leitwerk_analysis::opinion::{Method, Options, landscape};
use leitwerk_analysis::random::Random;

use crate::Outcome;
use crate::exports::{self, Conversation};
use crate::figures::table;

const ORDERS: u64 = 20;
const THREADS: [usize; 3] = [1, 2, 8];

pub(crate) fn run(folder: &Path) -> Outcome {
    let mut rows = Vec::new();
    for conversation in exports::all(folder)? {
        for method in [Method::Leitwerk, Method::Polis] {
            let (first, different) = compare(&conversation, method)?;
            rows.push(vec![
                conversation.name.clone(),
                format!("{method:?}").to_lowercase(),
                (ORDERS as usize * THREADS.len()).to_string(),
                first.len().to_string(),
                different.to_string(),
            ]);
        }
    }
    table(&["conversation", "method", "results", "bytes of each", "that differ"], &rows);
    Ok(())
}

/// The first result, and how many of the others differ from it.
fn compare(conversation: &Conversation, method: Method) -> Result<(String, usize), Box<dyn Error>> {
    let options = Options { method, ..Options::default() };
    let first = text(&conversation.ratings, conversation, &options)?;
    let mut different = 0;
    for threads in THREADS {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        for order in 0..ORDERS {
            let shuffled = shuffled(&conversation.ratings, order)?;
            let text = pool.install(|| text(&shuffled, conversation, &options).map_err(|error| error.to_string()))?;
            different += usize::from(text != first);
        }
    }
    Ok((first, different))
}

/// What is published of the result, and every place, as text with all digits.
fn text(ratings: &Ratings, conversation: &Conversation, options: &Options) -> Result<String, serde_json::Error> {
    let found = landscape(ratings, &conversation.roles, options);
    Ok(serde_json::to_string(&found)? + &serde_json::to_string(&found.positions)?)
}

/// The same ratings, taken in one by one in an order of chance.
fn shuffled(ratings: &Ratings, order: u64) -> Result<Ratings, Box<dyn Error>> {
    let event = |person: usize| {
        ratings.row(person).iter().map(move |cell| Event {
            person: ratings.people()[person],
            statement: ratings.statements()[cell.statement()],
            at: 0,
            rating: cell.rating(),
        })
    };
    let mut events: Vec<Event> = (0..ratings.people().len()).flat_map(event).collect();
    let mut random = Random::new(order, &[]);
    (1..events.len()).rev().for_each(|last| events.swap(last, random.below(last + 1)));
    let mut collector = Collector::default();
    ratings.statements().iter().try_for_each(|statement| collector.add_statement(*statement))?;
    events.into_iter().try_for_each(|event| collector.add(event))?;
    Ok(collector.finish().0)
}
