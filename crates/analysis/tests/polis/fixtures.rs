//! The small conversations that `tests/fixtures/polis.py` makes.

use leitwerk_analysis::opinion::ratings::{Collector, Event, Rating, Ratings};
use leitwerk_analysis::opinion::{Landscape, Options, Role, polis};
use serde_json::Value;

/// A conversation and what numpy says about it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) ratings: Ratings,
    pub(crate) roles: Vec<Role>,
    pub(crate) expected: Value,
}

impl Case {
    pub(crate) fn landscape(&self) -> Landscape {
        polis::landscape(&self.ratings, &self.roles, &Options::default())
    }
}

pub(crate) fn rating(value: i64) -> Rating {
    match value {
        -1 => Rating::Disagree,
        0 => Rating::Pass,
        1 => Rating::Agree,
        other => panic!("no rating: {other}"),
    }
}

pub(crate) fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

pub(crate) fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

pub(crate) fn read(text: &str) -> Vec<Value> {
    let value: Value = serde_json::from_str(text).unwrap();
    value["cases"].as_array().unwrap().clone()
}

fn role(word: &Value) -> Role {
    match word.as_str().unwrap() {
        "open" => Role::Open,
        "rejected" => Role::Rejected,
        "meta" => Role::Meta,
        other => panic!("no role: {other}"),
    }
}

pub(crate) fn cases() -> Vec<Case> {
    read(include_str!("../fixtures/polis.json")).into_iter().map(case).collect()
}

fn case(expected: Value) -> Case {
    let mut collector = Collector::default();
    for statement in expected["statements"].as_array().unwrap() {
        collector.add_statement(number(statement)).unwrap();
    }
    for vote in expected["votes"].as_array().unwrap() {
        let (person, statement) = (number(&vote[0]), number(&vote[1]));
        collector.add(Event { person, statement, at: 0, rating: rating(vote[2].as_i64().unwrap()) }).unwrap();
    }
    let roles = expected["roles"].as_array().unwrap().iter().map(role).collect();
    Case { name: expected["name"].as_str().unwrap().to_owned(), ratings: collector.finish().0, roles, expected }
}
