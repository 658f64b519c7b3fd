//! Nothing of the store goes without a contract.

use std::fs;
use std::path::{Path, PathBuf};

const FUNCTION: &str = "pub async fn ";

#[test]
fn every_function_of_the_store_is_called_by_a_contract_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let functions: Vec<String> = sources(&root.join("src")).iter().flat_map(|(_, text)| functions(text)).collect();
    assert!(functions.len() > 15, "the search for functions found only {functions:?}");
    let tests = sources(&root.join("tests/contract"));
    let tests: Vec<&str> = tests.iter().filter(|(file, _)| !file.ends_with("coverage.rs")).map(|(_, text)| text.as_str()).collect();
    let uncalled: Vec<&String> = functions.iter().filter(|name| !tests.iter().any(|text| calls(text, name))).collect();
    assert!(uncalled.is_empty(), "no contract test calls {uncalled:?}");
}

#[test]
fn a_function_that_is_only_written_about_is_not_called() {
    assert_eq!(functions("impl Db {\n    pub async fn move_on<T>(&self) {}\n    async fn own() {}\n"), ["move_on"]);
    assert!(calls("db.move_on(1).await", "move_on"));
    assert!(calls("Db::move_on::<T>(1)", "move_on"));
    assert!(!calls("// db.move_on(1)", "move_on"));
    assert!(!calls("db.move_onwards(1); move_on(1)", "move_on"));
}

fn functions(text: &str) -> Vec<String> {
    let starts = text.split(FUNCTION).skip(1);
    starts.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

fn calls(text: &str, name: &str) -> bool {
    let code = || text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let called = |call: &str| code().any(|line| line.contains(call));
    [".", "::"].iter().any(|before| ["(", "::<"].iter().any(|after| called(&format!("{before}{name}{after}"))))
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            found.push((path, text));
        }
    }
    found
}
