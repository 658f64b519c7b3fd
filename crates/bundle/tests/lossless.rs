//! What is written is what was meant: a Leitbild goes into a bundle and comes back the same.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod any;
mod disk;

use leitwerk_bundle::{Files, read, write};
use leitwerk_model::leitbild::Leitbild;
use proptest::prelude::*;

fn comes_back(leitbild: &Leitbild) -> Files {
    let files = write(leitbild);
    let reading = read(&files);
    let told: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    for item in leitbild.items() {
        assert_eq!(reading.leitbild.get(&item.key), Some(item));
    }
    assert_eq!(&reading.leitbild, leitbild);
    assert!(write(&reading.leitbild) == files, "the second writing has other bytes");
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_leitbild_comes_back_the_same(leitbild in any::leitbild()) {
        comes_back(&leitbild);
    }
}

fn example(path: &str) {
    let files = disk::bundle(path);
    let mut reading = read(&files);
    let problems = reading.leitbild.problems();
    reading.add_problems(&files, problems);
    let told: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    let canonical = comes_back(&reading.leitbild);
    assert_eq!(canonical.keys().collect::<Vec<_>>(), files.keys().filter(|path| !path.ends_with(".md")).collect::<Vec<_>>());
}

#[test]
fn the_demo_city_comes_back_the_same() {
    example("demo");
}

#[test]
fn muenster_comes_back_the_same() {
    example("examples/muenster");
}

#[test]
fn canonical_files_end_their_lines_as_unix_does_and_carry_no_mark() {
    for (path, bytes) in write(&read(&disk::bundle("demo")).leitbild) {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.ends_with('\n') && !text.contains('\r') && !text.starts_with('\u{feff}'), "{path}");
    }
}
