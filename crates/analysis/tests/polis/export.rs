//! Just enough of Polis' export folders to test with; what is odd in them is the business of `opinion::export`.

use std::collections::BTreeMap;
use std::path::Path;

use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::ratings::{Event, Ratings, Tally};

use crate::fixtures::rating;

/// The sets in `shared/data/polis`.
pub(crate) const SETS: [&str; 7] = [
    "austria-climate.5twd2jsnkf.2022-08-08",
    "bg2050-volunteers",
    "brexit-consensus",
    "canadian-electoral-reform",
    "football-concussions",
    "scoop-hivemind.biodiversity",
    "vtaiwan.uberx",
];

/// A conversation as exported.
pub(crate) struct Export {
    pub(crate) events: Vec<Event>,
    /// The row of each statement in `comments.csv`.
    pub(crate) comments: BTreeMap<u32, BTreeMap<String, String>>,
    /// The row of each person in `participants-votes.csv`.
    pub(crate) people: BTreeMap<u32, BTreeMap<String, String>>,
}

/// The set, or nothing when the machine has no shared data.
pub(crate) fn export(set: &str) -> Option<Export> {
    let folder = leitwerk_testkit::shared::folder("polis")?.join(set);
    let events = rows(&folder.join("votes.csv")).into_iter().map(|row| Event {
        person: row["voter-id"].parse().unwrap(),
        statement: row["comment-id"].parse().unwrap(),
        at: row["timestamp"].parse().unwrap(),
        rating: rating(row["vote"].parse().unwrap()),
    });
    Some(Export {
        events: events.collect(),
        comments: by_number(rows(&folder.join("comments.csv")), "comment-id"),
        people: by_number(rows(&folder.join("participants-votes.csv")), "participant"),
    })
}

fn by_number(rows: Vec<BTreeMap<String, String>>, key: &str) -> BTreeMap<u32, BTreeMap<String, String>> {
    rows.into_iter().map(|row| (row[key].parse().unwrap(), row)).collect()
}

fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).unwrap();
    let names = reader.headers().unwrap().clone();
    let row =
        |record: csv::StringRecord| names.iter().zip(&record).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

impl Export {
    pub(crate) fn ratings(&self) -> (Ratings, Tally) {
        Ratings::collect(self.events.iter().copied()).unwrap()
    }

    pub(crate) fn roles(&self, ratings: &Ratings) -> Vec<Role> {
        let role = |statement: &u32| {
            let row = &self.comments[statement];
            match (row["moderated"].as_str(), row.get("is-meta").map(String::as_str)) {
                ("-1", _) => Role::Rejected,
                (_, Some("true")) => Role::Meta,
                _ => Role::Open,
            }
        };
        ratings.statements().iter().map(role).collect()
    }

    /// The group that Polis put each person in.
    pub(crate) fn groups(&self, ratings: &Ratings) -> Vec<Option<u32>> {
        let group = |person: &u32| self.people.get(person).and_then(|row| row["group-id"].parse().ok());
        ratings.people().iter().map(group).collect()
    }
}
