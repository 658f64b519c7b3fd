//! The experiments of `docs/opinion.md`, each a command that prints a table:
//!
//! ```sh
//! cargo run --release -p leitwerk-analysis --example opinion_experiments -- none
//! ```
//!
//! Some take a folder that holds Polis exports, each in a folder of its own; the others make their conversations themselves.
//! Chance is fixed: whoever repeats an experiment gets the same figures.

mod coordinated;
mod coverage;
mod exports;
mod few;
mod figures;
mod map;
mod none;
mod order;
mod quiet;
mod regrouped;
mod simulated;
mod speed;
mod truth;

use std::error::Error;
use std::path::Path;

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["order", folder] => order::run(Path::new(folder)),
        ["quiet", folder] => quiet::run(Path::new(folder)),
        ["regrouped"] => regrouped::run(),
        ["coverage"] => coverage::run(),
        ["truth"] => truth::run(),
        ["truth", "--write", folder] => truth::write(Path::new(folder)),
        ["none"] => none::run(None, 0, None),
        ["none", people] => none::run(Some(people.parse()?), 0, None),
        ["none", people, first, count] => none::run(Some(people.parse()?), first.parse()?, Some(count.parse()?)),
        ["few"] => few::run(),
        ["coordinated"] => coordinated::run(),
        ["speed", folder] => speed::run(Path::new(folder)),
        _ => Err(
            "choose one: order DIR, quiet DIR, regrouped, coverage, truth [--write DIR], none [PEOPLE [FIRST_SEED COUNT]], few, \
                  coordinated, speed DIR"
                .into(),
        ),
    }
}
