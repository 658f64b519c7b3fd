//! `docs/asvs.md`: every place that it names is there, and its numbers are right.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const PAGE: &str = include_str!("../../../docs/asvs.md");
/// The states, in the order of the summary's columns.
const STATES: [&str; 4] = ["met", "not applicable", "operator", "open"];

/// One requirement.
struct Row {
    number: String,
    state: String,
    place: String,
}

/// The cells of a line of a table; none where it is no line of one.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
    Some(inner.split('|').map(str::trim).collect())
}

fn rows(page: &str) -> Vec<Row> {
    let row = |cells: Vec<&str>| match cells[..] {
        [number, "1" | "2", _, state, place] => {
            Some(Row { number: number.to_owned(), state: state.to_owned(), place: place.to_owned() })
        }
        _ => None,
    };
    page.lines().filter_map(cells).filter_map(row).collect()
}

/// What stands between backticks.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Files and folders that a text names, from the root of the repository.
fn places(text: &str) -> impl Iterator<Item = &str> {
    let is_place = |word: &&str| {
        let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        let of_root = ["Cargo.toml", "Cargo.lock", "deny.toml"].contains(word);
        plain && (of_root || ["crates/", "docs/", "migrations/", ".ci/"].iter().any(|folder| word.starts_with(folder)))
    };
    named(text).filter(is_place)
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn every_place_that_is_named_is_there() {
    let missing: Vec<&str> = places(PAGE).filter(|place| !root().join(place).exists()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(places(PAGE).collect::<BTreeSet<_>>().len() > 80);
}

#[test]
fn whatever_is_met_names_a_place() {
    let nowhere: Vec<String> = rows(PAGE)
        .into_iter()
        .filter(|row| row.state == "met" && places(&row.place).next().is_none())
        .map(|row| row.number)
        .collect();
    assert!(nowhere.is_empty(), "{nowhere:?}");
}

#[test]
fn what_is_named_in_brackets_behind_a_file_is_in_it() {
    let mut found = 0;
    for (before, behind) in PAGE.match_indices("` (`").map(|(at, _)| (&PAGE[..at], &PAGE[at + 3..])) {
        let file = before.rsplit('`').next().expect("what stands before");
        let text = std::fs::read_to_string(root().join(file)).unwrap_or_else(|_| panic!("{file} cannot be read"));
        for name in named(behind.split(')').next().expect("what is in brackets")) {
            assert!(text.contains(name), "{file}: {name}");
            found += 1;
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn what_the_operator_does_stands_under_the_heading_named() {
    let text = std::fs::read_to_string(root().join("docs/operations.md")).expect("docs/operations.md");
    let headings: BTreeSet<&str> =
        text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches(['#', ' '])).collect();
    for row in rows(PAGE).iter().filter(|row| row.state == "operator") {
        let quoted: Vec<&str> = row.place.split('“').skip(1).filter_map(|rest| rest.split('”').next()).collect();
        assert!(!quoted.is_empty() || row.place.starts_with("as "), "{} says not where", row.number);
        for heading in quoted {
            assert!(headings.contains(heading), "{}: “{heading}”", row.number);
        }
    }
}

#[test]
fn the_summary_counts_what_the_tables_say() {
    let rows = rows(PAGE);
    let numbers: BTreeSet<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    assert_eq!((numbers.len(), rows.len()), (253, 253), "levels 1 and 2 have 253 requirements, each stands there once");
    let mut counted: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for row in &rows {
        let state = STATES.iter().position(|state| *state == row.state).unwrap_or_else(|| panic!("{}: {}", row.number, row.state));
        for of in [row.number.split('.').next().expect("a chapter"), "All"] {
            counted.entry(of).or_default()[state] += 1;
        }
    }
    let mut said = BTreeMap::new();
    for cells in PAGE.lines().filter_map(cells).filter(|cells| cells.len() == 6 && cells[0] != "Chapter") {
        let plain: Vec<&str> = cells.iter().map(|cell| cell.trim_matches('*')).collect();
        let number = |at: usize| plain[at].parse::<usize>().unwrap_or_else(|_| panic!("{plain:?}"));
        assert_eq!(number(5), (1..5).map(number).sum::<usize>(), "{plain:?}");
        said.insert(plain[0].split(' ').next().expect("a chapter"), [1, 2, 3, 4].map(number));
    }
    assert_eq!(said, counted);
}

#[test]
fn whatever_is_open_stands_in_the_list_of_what_to_do() {
    let open: BTreeSet<String> = rows(PAGE).into_iter().filter(|row| row.state == "open").map(|row| row.number).collect();
    let list = PAGE.split("\n## ").nth(1).expect("the list");
    let listed = list.lines().filter_map(|line| line.split('|').nth(2)).flat_map(|numbers| numbers.split(','));
    let listed: BTreeSet<String> = listed.map(str::trim).filter(|number| number.contains('.')).map(str::to_owned).collect();
    assert_eq!(listed, open);
}
