//! How long a report takes: `cargo bench -p leitwerk-report --bench report`.
//!
//! The demo's edition 2025 is about 110 pages of A4 in German and 120 in Arabic, as a browser prints them.

use std::hint::black_box;
use std::time::{Duration, Instant};

use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_report::edition::{Options, document};
use leitwerk_report::html::html;

const ROUNDS: usize = 50;

/// Median and slowest of all rounds.
fn each<T>(what: &str, mut run: impl FnMut() -> T) {
    black_box(run());
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{what}: median {:?}, slowest {:?}", times[ROUNDS / 2], times[ROUNDS - 1]);
}

fn main() {
    let files = leitwerk_testkit::folder::files("demo");
    let leitbild = leitwerk_bundle::read(&files).leitbild;
    for tag in ["de", "ar"] {
        let locale = Locale::of(tag).expect("a language");
        let edition = Code::parse("2025").expect("a code");
        let options = Options { edition, locale, on: None, findings: Vec::new() };
        let made = document(&leitbild, &options).expect("a report");
        println!("{tag}: {} blocks, {} kB of HTML", made.blocks.len(), html(&made).len() / 1024);
        each("  choosing the words", || document(&leitbild, &options));
        each("  writing the HTML", || html(&made));
    }
}
