//! Which crate may use which: the ranks of `ARCHITECTURE.md`, held against what Cargo says.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

/// Every crate and its rank. A crate may use those of lower rank only.
const RANKS: &[(&str, u32)] = &[
    ("leitwerk-features", 0),
    ("leitwerk-model", 0),
    ("leitwerk-analysis", 1),
    ("leitwerk-i18n", 1),
    ("leitwerk-bundle", 1),
    ("leitwerk-store", 2),
    ("leitwerk-report", 2),
    ("leitwerk-report-pdf", 3),
    ("leitwerk-app", 4),
    ("leitwerk-web", 5),
    ("leitwerk", 6),
];

/// Help for tests: used by tests only, and by none of the crates above in what they are.
const TESTKIT: &str = "leitwerk-testkit";

/// What one crate uses of this workspace.
#[derive(Debug)]
struct Uses {
    /// By name, with the kind of dependency: `normal`, `build` or `dev`.
    others: Vec<(String, String)>,
}

fn workspace() -> BTreeMap<String, Uses> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline", "--manifest-path", manifest])
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let uses = |package: &Value| {
        let dependencies = package["dependencies"].as_array().expect("dependencies").iter();
        let ours = dependencies.filter(|dependency| dependency["path"].is_string());
        let others = ours.map(|dependency| {
            let kind = dependency["kind"].as_str().unwrap_or("normal");
            (dependency["name"].as_str().expect("a name").to_owned(), kind.to_owned())
        });
        Uses { others: others.collect() }
    };
    packages.iter().map(|package| (package["name"].as_str().expect("a name").to_owned(), uses(package))).collect()
}

fn rank(name: &str) -> Option<u32> {
    RANKS.iter().find(|(ranked, _)| *ranked == name).map(|(_, rank)| *rank)
}

/// What breaks the rules.
fn breaches(workspace: &BTreeMap<String, Uses>) -> Vec<String> {
    let mut found = Vec::new();
    for (name, uses) in workspace {
        if name == TESTKIT {
            let others = uses.others.iter().map(|(other, _)| format!("{name} uses {other}: it knows nothing of the others"));
            found.extend(others);
            continue;
        }
        let Some(own) = rank(name) else {
            found.push(format!("{name} has no rank: give it one here and in ARCHITECTURE.md"));
            continue;
        };
        for (other, kind) in &uses.others {
            match rank(other) {
                None if other == TESTKIT && kind != "dev" => found.push(format!("{name} uses {other} outside its tests")),
                Some(rank) if kind != "dev" && rank >= own => {
                    found.push(format!("{name} (rank {own}) uses {other} (rank {rank}), which is not below it"));
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_crate_uses_only_crates_of_lower_rank() {
    let workspace = workspace();
    assert!(workspace.len() > 8 && workspace.contains_key("leitwerk-web"), "{workspace:?}");
    assert!(workspace["leitwerk-web"].others.iter().any(|(other, kind)| other == "leitwerk-model" && kind == "normal"));
    let found = breaches(&workspace);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_breach_is_found() {
    let uses = |others: &[(&str, &str)]| Uses { others: others.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect() };
    for (name, others, word) in [
        ("leitwerk-store", &[("leitwerk-web", "normal")][..], "not below"),
        ("leitwerk-store", &[("leitwerk-report", "build")], "not below"),
        ("leitwerk-app", &[("leitwerk-testkit", "normal")], "outside its tests"),
        ("leitwerk-new", &[], "no rank"),
        ("leitwerk-testkit", &[("leitwerk-model", "normal")], "knows nothing"),
    ] {
        let found = breaches(&BTreeMap::from([(name.to_owned(), uses(others))]));
        assert!(found.len() == 1 && found[0].contains(word), "{found:?}");
    }
    let fine = uses(&[("leitwerk-bundle", "dev"), ("leitwerk-testkit", "dev"), ("leitwerk-model", "normal")]);
    assert_eq!(breaches(&BTreeMap::from([("leitwerk-store".to_owned(), fine)])), Vec::<String>::new());
}
